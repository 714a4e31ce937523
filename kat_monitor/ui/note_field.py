"""The note field: a note, whose time is its first key stroke. Enter stores it, Shift+Enter is a new line.

Owns the two kinds of note, chosen before typing and told apart by word and colour: a clinical note is in record and
report, an own note is encrypted to its author. Refuses to change the kind of what is written. A name of the patient or
the escort is flagged while it is typed; F8 writes "the patient" instead, a second Enter keeps it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kat_monitor.record.drafts import Kind
from kat_monitor.ui.beat import Again
from kat_monitor.ui.fields import Text
from kat_monitor.ui.kit import Button, Label, column, row
from kat_monitor.ui.present_names import find_name, without_names
from kat_monitor.ui.theme import GRID
from kat_monitor.ui.unfinished import Typing, Unfinished
from kat_monitor.words import say, shown, tr

WORDS: dict[Kind, str] = {
    "note": say("Clinical note · Enter stores"),
    "own": say("OWN NOTE"),
}
OTHER: dict[Kind, str] = {"note": say("Own note"), "own": say("Clinical note")}
"""What the button says that changes the kind."""
TONES: dict[Kind, str] = {"note": "muted", "own": "own"}
KIND_KEY = "W"
HINT = say("What was seen or said")
HINTS: dict[Kind, str] = {"note": HINT, "own": say("For you alone: nobody else can read it")}
CHOSEN_BEFORE = say("The kind is chosen before typing: store this note first")
Names = Callable[[], Mapping[str, str]]


class NoteText(Text):
    """A text in which F8 asks for its names to be replaced."""

    anonymous = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F8 is the note's own."""
        if event.key() == Qt.Key.Key_F8:
            self.anonymous.emit()
        else:
            super().keyPressEvent(event)


class NoteField(QWidget):
    """`written(text, first key's t, kind)` when a note is finished. The text stays until it is stored.

    `taken_up` asks for what is parked: Enter in a blank field. `refused` says why the kind was not changed.
    """

    written = Signal(str, int, str)
    taken_up = Signal()
    refused = Signal(object)
    left = Signal()

    def __init__(self, now: Callable[[], int], names: Names, first: Kind = "note") -> None:
        """`now` is the session's clock, ms; `names` what to look for, with what to write instead; `first`: the kind
        with which it starts for who may write both."""
        super().__init__()
        self.kind: Kind = "note"
        self.typing = Typing(self, now)
        self._names = names
        self._first = first
        self._keeps = Again(self)
        self._may_own = False
        self._parked = ""
        self.text = NoteText(tr("Clinical note"), HINT, 2)
        self.text.textChanged.connect(self._typed)
        self.text.entered.connect(self._enter)
        self.text.anonymous.connect(self._replace)
        self.text.left.connect(self.left)
        self.flag = Label(WORDS["note"], "small", "muted", "medium")
        self.flag.setBuddy(self.text)
        self.other = Button(OTHER["note"], KIND_KEY, "quiet")
        self.other.reserve(*OTHER.values())
        self.other.setVisible(False)
        self.other.clicked.connect(self._swap)
        above = row(self.flag, self.other)
        above.setStretch(0, 1)
        whole = column(spacing=GRID)
        whole.addLayout(above)
        whole.addWidget(self.text)
        self.setLayout(whole)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def start(self) -> None:
        """Take the focus."""
        self.text.setFocus()

    def let(self, *, own: bool) -> None:
        """Whether who is at the screen may write own notes; begins with the kind of this place, if nothing is typed."""
        self._may_own = own
        self._show_choice()
        if not self.text.toPlainText().strip():
            self._show_kind(self._first if own else "note")

    def choose(self, kind: Kind) -> None:
        """The kind of the next note; what is being written keeps its own."""
        if self.text.toPlainText().strip():
            self.refused.emit(CHOSEN_BEFORE)
        else:
            self._show_kind(kind)
        self.text.setFocus()

    def _show_choice(self) -> None:
        """The kind is chosen before typing: then the line is free for a name that is flagged."""
        self.other.setVisible(self._may_own and not self.text.toPlainText().strip())

    def _swap(self) -> None:
        self.choose("note" if self.kind == "own" else "own")

    def accept(self) -> None:
        """The note was stored: blank again."""
        self.text.clear()

    def unfinished(self) -> Unfinished | None:
        """What is written and not stored."""
        text, begun = self.text.toPlainText(), self.typing.begun
        return Unfinished(text, begun, self.kind) if text.strip() and begun is not None else None

    def put_aside(self) -> Unfinished | None:
        """Take out what was written and not stored; blank for another person."""
        unfinished = self.unfinished()
        self.typing.leave()
        self.text.clear()
        return unfinished

    def bring_back(self, unfinished: Unfinished) -> None:
        """What was put aside, with the time of its first key."""
        self._show_kind(unfinished.kind)
        self.typing.begun = unfinished.begun
        self.text.setPlainText(unfinished.text)
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)

    def say_parked(self, words: str) -> None:
        """What lies aside for whoever is at the screen; said while the field is blank."""
        self._parked = words
        self.text.setPlaceholderText(
            tr("{words}. Enter takes it up", words=words) if words else shown(HINTS[self.kind])
        )

    def _show_kind(self, kind: Kind) -> None:
        self.kind = kind
        self.other.say(OTHER[kind])
        self.say_parked(self._parked)
        self.text.setProperty("kind", kind)
        self.text.style().polish(self.text)
        self.text.setAccessibleName(shown(WORDS[kind]).partition("   ")[0])
        self._show_flag(self.text.toPlainText())

    def _typed(self) -> None:
        text = self.text.toPlainText()
        self.typing.typed(text)
        self._show_choice()
        self._show_flag(text)

    def _enter(self, text: str) -> None:
        if not text.strip() or self.typing.begun is None:
            if self._parked:
                self.taken_up.emit()
            return
        if find_name(text, self._names()) is not None and not self._keeps.is_meant(text):
            self._show_flag(text)
            return
        self.written.emit(text.strip(), self.typing.begun, self.kind)

    def _replace(self) -> None:
        text = self.text.toPlainText()
        new = without_names(text, self._names())
        if new != text:
            self.text.setPlainText(new)
            self.text.moveCursor(self.text.textCursor().MoveOperation.End)

    def _show_flag(self, text: str) -> None:
        named = find_name(text, self._names())
        words, tone = WORDS[self.kind], TONES[self.kind]
        if named is not None:
            keep = tr("Enter again keeps it") if self._keeps.about == text else tr("Enter twice keeps it")
            words, tone = (
                tr("! {name} is a name. F8: {instead}. {keep}", name=named.name, instead=named.instead, keep=keep),
                "strong",
            )
        if self.flag.text() != words:
            self.flag.setText(words)
            self.flag.setProperty("tone", tone)
            self.flag.style().polish(self.flag)
            self.text.setAccessibleDescription(words)
