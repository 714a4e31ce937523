"""The vitals line: one line, always in its place, started by V or by a digit; what it understood stands beside it.

Owns the typing: first key, echo, second Enter for odd values, and the text that stays until it is stored. Beside it
stands the last word of the program and the key that strikes a fresh entry, both for 10 s; a refusal stands until the
next key.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from kat_monitor.session.entry import Entry, parse_entry
from kat_monitor.session.state import Session
from kat_monitor.ui import theme
from kat_monitor.ui.beat import Beat
from kat_monitor.ui.fields import Line
from kat_monitor.ui.kit import Button, Label, row
from kat_monitor.ui.present_entry import EchoView, echo, is_late
from kat_monitor.ui.theme import GRID
from kat_monitor.ui.unfinished import Typing, Unfinished
from kat_monitor.words import shown, tr

HEIGHT = 12 * GRID
BEGIN = "vitals:"
"""With this a page asks for the line, begun with what follows."""
UNDO_MS = 10_000


class Said(NamedTuple):
    """What the program said last, and until when it stands; None: until the next key."""

    words: str
    until: int | None


SILENT = Said("", None)


class Echo(Label):
    """What was understood, in one line, or in small over two where one has no room."""

    def __init__(self) -> None:
        super().__init__("", "body", "muted", "medium", wrap=True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    def setText(self, text: str) -> None:
        """Say this."""
        super().setText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As large as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        body = theme.font("body", "medium")
        fits = QFontMetrics(body).horizontalAdvance(self.text()) <= self.width()
        self.setFont(body if fits else theme.font("small", "medium"))


class EntryLine(QWidget):
    """`stored(entry, first key's t, confirmed)` when Enter completes a line; `undone`: strike the fresh entry.

    `taken_up` asks for what is parked: Enter on a blank line.
    """

    stored = Signal(object, int, bool)
    undone = Signal()
    taken_up = Signal()
    released = Signal()
    """The line is done with and nobody was anywhere before: the focus is for whatever is in front."""

    def __init__(self, now: Callable[[], int]) -> None:
        """`now` is the session's clock, ms."""
        super().__init__()
        self._now = now
        self._session: Session | None = None
        self.typing = Typing(self, now)
        self._parked = ""
        self._confirming = False
        self._beat = Beat(self)
        self._came_from: QWidget | None = None
        self._undo_until: int | None = None
        self._said = SILENT
        self.setFixedHeight(HEIGHT)
        self.line = Line(tr("Vitals"), tr("Vitals: type the numbers"))
        self.line.setFixedWidth(76 * GRID)
        self.line.textEdited.connect(self._typed)
        self.line.entered.connect(self._enter)
        self.line.left.connect(self._leave)
        self.pad = Button("", "#", "quiet")
        self.pad.setAccessibleName(tr("Number pad, key #"))
        self.pad.setToolTip(tr("Number pad"))
        self.line.setProperty("pad", self.pad)
        self.corner = row(spacing=0)
        """Beside the pad: the button of the keyboard on the screen."""
        self._echo = Echo()
        self._hint = Label("", "small", "strong", "semibold")
        self._hint.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.undo = Button(tr("Strike"), "Z")
        keep = self.undo.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.undo.setSizePolicy(keep)
        self.undo.setVisible(False)
        self.undo.clicked.connect(self._undo)
        whole = row(self.line, self.pad, self._echo, self._hint, self.undo)
        whole.insertLayout(2, self.corner)
        whole.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        whole.setStretchFactor(self._echo, 1)
        self.setLayout(whole)
        self._show_echo()

    def start(self, first: str = "") -> None:
        """Take the focus, with the example of what to type; `first`: the digit that started it, or the score's word."""
        before = QApplication.focusWidget()
        if before is not self.line:
            self._came_from = before
        self.line.setFocus()
        if self._undo_until is None and not self.line.text():
            self._said = SILENT
            self._show_echo()
        if first:
            self.line.setText(self.line.text() + first)
            self._typed(self.line.text())

    def show_session(self, session: Session, t: int) -> None:
        """The session that the echo's times belong to; counts the seconds in which the fresh entry can be struck."""
        self._session = session
        if self._undo_until is not None:
            left = self._undo_until - t
            if left <= 0:
                self._forget()
            else:
                self.undo.say(tr("Strike {left} s", left=-(-left // 1000)))
        if self._said.until is not None and t >= self._said.until:
            self._said = SILENT
            self._show_echo()
        if self.line.text():
            self._show_echo()

    def accept(self, words: str) -> None:
        """The line was stored: clear it, say so, and go back to where the person was."""
        self.line.clear()
        self.typing.end()
        self._confirming = False
        self.offer_undo(words)
        self._go_back()

    def unfinished(self) -> Unfinished | None:
        """What is typed and not stored."""
        text, begun = self.line.text(), self.typing.begun
        return Unfinished(text, self._now() if begun is None else begun) if text.strip() else None

    def put_aside(self) -> Unfinished | None:
        """Take out what was typed and not stored; blank for another person."""
        unfinished = self.unfinished()
        self.typing.leave()
        self.line.clear()
        self._typed("")
        self._forget()
        return unfinished

    def say_parked(self, words: str) -> None:
        """What lies aside for whoever is at the screen; said while the line is blank."""
        self._parked = words
        self._show_echo()

    def bring_back(self, unfinished: Unfinished) -> None:
        """What was put aside, with the time of its first key."""
        self.line.setText(unfinished.text)
        self.typing.begun = unfinished.begun
        self._typed(unfinished.text)

    def refuse(self, words: str) -> None:
        """The line was not stored: keep the text and say why."""
        self._confirming = False
        self.tell(words, stays=True)

    def offer_undo(self, words: str) -> None:
        """Say what was stored and let it be struck for 10 s."""
        self._undo_until = self._now() + UNDO_MS
        self.undo.say(tr("Strike 10 s"))
        self.undo.setVisible(True)
        self.tell(words)

    def tell(self, words: str, *, stays: bool = False) -> None:
        """Say something for 10 s; what somebody has to act on `stays` until the next key is typed."""
        self._said = Said(words, None if stays else self._now() + UNDO_MS)
        self._show(EchoView(words, False, ""), "strong")

    # --- typing -------------------------------------------------------------------------------------------------------

    def _typed(self, text: str) -> None:
        self.typing.typed(text)
        self._confirming = False
        self._said = SILENT
        self._show_echo()

    def _enter(self, text: str) -> None:
        entry = parse_entry(text)
        now = self._now()
        begun = now if self.typing.begun is None else self.typing.begun
        if self._parked and not text.strip():
            self.taken_up.emit()
        elif not entry.is_complete or is_late(entry, begun, now):
            self._show_echo()
        elif entry.odd and not self._confirming:
            self._confirming = True
            self._beat.start()
            self._show_echo()
        elif entry.odd and self._beat.isActive():
            return
        else:
            self._store(entry, begun)

    def _store(self, entry: Entry, begun: int) -> None:
        confirmed, self._confirming = self._confirming, False
        self.stored.emit(entry, begun, confirmed)

    def _leave(self) -> None:
        self.line.clear()
        self._typed("")
        self._go_back()

    def _go_back(self) -> None:
        """To where the person was, or to whatever is in front: without a focus no key would do anything."""
        back, self._came_from = self._came_from, None
        if back is not None and back.isVisible():
            back.setFocus()
        else:
            self.released.emit()

    def _undo(self) -> None:
        self._forget()
        self.undone.emit()

    def _forget(self) -> None:
        self._undo_until = None
        self.undo.setVisible(False)
        if self._said.until is not None:
            self._said = SILENT
            self._show_echo()

    def _show_echo(self) -> None:
        if self._said.words:
            return
        now = self._now()
        begun = now if self.typing.begun is None else self.typing.begun
        if self._parked and not self.line.text().strip():
            self._show(EchoView(self._parked, False, tr("Enter: take it up")), "strong")
            return
        view = echo(self.line.text(), self._session, begun, now, self._confirming)
        self._show(view, "strong" if self.line.text().strip() else "muted")

    def _show(self, view: EchoView, tone: str) -> None:
        words = shown("! " + view.words if view.is_problem else view.words)
        if self._echo.text() != words or self._echo.property("tone") != tone:
            self._echo.setText(words)
            self._echo.setToolTip(words)
            self._echo.setProperty("tone", tone)
            self._echo.style().polish(self._echo)
            self.line.setAccessibleDescription(words)
        self._hint.setText(view.enter)
