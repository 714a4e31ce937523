"""One session under review: page 1, its replay, and the lead's sign-off.

Owns the two faces and the sign-off with its comment. Refuses to write: what is signed leaves as a `SignOff`, after the
lead's PIN, or within a sitting that a PIN has opened.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kat_monitor.review.quality import Quality
from kat_monitor.review.replay import Replay
from kat_monitor.ui.kit import Box, Button, Label, clear_layout, column, heading, row, scrolled
from kat_monitor.ui.pages.asks import TextAsk
from kat_monitor.ui.pages.frame import PageFrame, focus_on
from kat_monitor.ui.pages.people import CheckPin, PinRow
from kat_monitor.ui.present_codes import stored_words
from kat_monitor.ui.present_front import FrontView, Part
from kat_monitor.ui.present_pages import PersonView
from kat_monitor.ui.replay_screen import ReplayScreen
from kat_monitor.ui.theme import GRID
from kat_monitor.words import joined, say, shown, tr

SITTING_WORDS = say("One PIN for this sitting of 15 min; each session is signed off for itself. F10 signs, F8 goes on")


class SignOff(msgspec.Struct, frozen=True):
    """A lead's sign-off: who, of which session, with what to say. `pin_fresh`: the PIN was typed for this one."""

    session: str
    person: PersonView
    comment: str
    pin_fresh: bool


class SessionView(msgspec.Struct, frozen=True):
    """What the page shows of a session. `why_not` says why it cannot be signed off, empty if it can."""

    session: str
    title: str
    front: FrontView
    why_not: str
    needs_pin: bool
    leads: tuple[PersonView, ...]
    place: str = ""
    """Which one of a sitting it is: `3 of 40`."""


class ReviewSessionPage(PageFrame):
    """`signed` carries a SignOff; `next_wanted` the next of the sitting; `report_wanted`, `patient_wanted` its id."""

    signed = Signal(object)
    next_wanted = Signal()
    patient_wanted = Signal(str)
    report_wanted = Signal(str)

    def __init__(self, check_pin: CheckPin) -> None:
        super().__init__(tr("Session"), scrolls=False)
        self._view: SessionView | None = None
        self.front = FrontPage()
        self.replay = ReplayScreen()
        self.faces = QStackedWidget()
        for face in (self.front, self.replay):
            self.faces.addWidget(face)
        self.comment = TextAsk(tr("Comment"), lines=2, required=False)
        self.lead = PinRow(tr("Clinic lead"), check_pin, roles=("lead",))
        self.note = Label("", tone="muted", wrap=True)
        self.panel = Box(column(self.note, self.comment, self.lead))
        self.body.setSpacing(2 * GRID)
        self.body.addWidget(self.faces, 1)
        self.body.addWidget(self.panel)
        self._add_foot()
        self.comment.entered.connect(lambda: focus_on(self.lead))
        self.lead.entered.connect(self._sign)
        self.sitting_lead: PersonView | None = None
        """Who opened the sitting by PIN; None outside one."""

    def _add_foot(self) -> None:
        self.add_back(tr("Review"))
        self.other = Button(tr("Replay"), "F9")
        self.other.reserve(tr("Page 1"))
        self.other.clicked.connect(self.turn)
        self.report = Button(tr("Report"), "F11", "quiet")
        self.report.clicked.connect(lambda: self.report_wanted.emit(self._session()))
        self.patient = Button(tr("Patient's course"), "F7", "quiet")
        self.patient.clicked.connect(lambda: self.patient_wanted.emit(self._session()))
        self.next = Button(tr("Next"), "F8")
        self.next.clicked.connect(self.next_wanted)
        for button in (self.other, self.report, self.patient):
            self.foot.addWidget(button)
        self.foot.addStretch(1)
        self.foot.addWidget(self.next)
        self.add_main(tr("Sign off")).clicked.connect(self._sign)

    def show_session(self, view: SessionView, replay: Replay | None, quality: Quality | None) -> None:
        """Show a session from its page 1; nothing of the one before stays."""
        is_new = self._view is None or self._view.session != view.session
        self._view = view
        self.title.setText(view.title)
        self.say_about(" · ".join(map(shown, filter(None, (view.place, view.front.who)))))
        self.front.show_view(view.front)
        self.other.setEnabled(replay is not None)
        if replay is not None and quality is not None:
            self.replay.setAccessibleName(view.title)  # it stands beside the time
            self.replay.show_replay(replay, quality)
        if is_new:
            self.comment.clear()
            self.lead.clear()
            self.show_refusal("")
            self.faces.setCurrentWidget(self.front)
            self.title.show()
            self.other.say(tr("Replay"))
        self.next.setVisible(bool(view.place))
        self._show_panel(view)

    def _show_panel(self, view: SessionView) -> None:
        within = self.sitting_lead is not None and not view.needs_pin
        self.lead.show_people(view.leads)
        self.lead.setVisible(not view.why_not and not within)
        self.comment.setVisible(not view.why_not)
        words = view.why_not or (
            tr("{words}. {sitting_words}", words=self.sitting_lead.words, sitting_words=SITTING_WORDS)
            if within and self.sitting_lead
            else ""
        )
        if not words and view.front.reasons:
            words = tr("This session needs a look: its sign-off needs a PIN of its own.")
        self.note.setText(words)
        self.note.setVisible(bool(words))
        if self.main_button is not None:
            self.main_button.setEnabled(not view.why_not)
        self.panel.setVisible(self.faces.currentWidget() is self.front)

    def turn(self) -> None:
        """From page 1 to the replay and back."""
        is_front = self.faces.currentWidget() is self.front
        self.faces.setCurrentWidget(self.replay if is_front else self.front)
        self.other.say(tr("Page 1") if is_front else tr("Replay"))
        self.panel.setVisible(not is_front)
        for words in (self.title, self.about):  # the replay needs the height, and says itself whose it is
            words.setVisible(not is_front)
        if is_front:
            self.replay.slider.setFocus()

    def take_focus(self) -> None:
        """On the way on: the next key in a sitting, else the replay."""
        (self.main_button or self.other).setFocus()

    def go_back(self) -> None:
        """From the replay to page 1; then to the table."""
        if self.faces.currentWidget() is self.replay:
            self.turn()
        else:
            self.asked.emit("review")

    def _session(self) -> str:
        return "" if self._view is None else self._view.session

    def _sign(self) -> None:
        view = self._view
        if view is None or view.why_not:
            return
        if self.faces.currentWidget() is self.replay:
            self.turn()
            focus_on(self.comment)
            return
        comment = self.comment.read()
        if comment.problem:
            return
        words = str(comment.value or "")
        if self.sitting_lead is not None and not view.needs_pin:
            self.signed.emit(SignOff(view.session, self.sitting_lead, words, False))
            return
        person = self.lead.check()
        if person is not None:
            self.lead.forget()
            self.signed.emit(SignOff(view.session, person, words, True))


class FrontPage(QWidget):
    """Page 1: the reasons to look on top, then two columns of facts."""

    def __init__(self) -> None:
        super().__init__()
        self.reasons = Label("", "lead", "strong", "semibold", wrap=True)
        self._left, self._right = column(spacing=3 * GRID), column(spacing=3 * GRID)
        self.head = Label("", "small", "muted", wrap=True)
        columns: QHBoxLayout = row(spacing=6 * GRID)
        for side in (self._left, self._right):
            columns.addLayout(side, 1)
        inside = QWidget()
        whole = column(self.reasons, spacing=3 * GRID)
        whole.addLayout(columns)
        whole.addWidget(self.head)
        whole.addStretch(1)
        whole.setContentsMargins(0, 0, 3 * GRID, 0)
        inside.setLayout(whole)
        self.setLayout(column(scrolled(inside)))

    def show_view(self, view: FrontView) -> None:
        """Draw page 1."""
        self.reasons.setText(
            tr("Look at: {reasons}", reasons=joined("; ", map(stored_words, view.reasons)))
            if view.reasons
            else tr("Quiet: nothing to look at.")
        )
        self.head.setText(tr("Record: {head}", head=view.head))
        for side, parts in ((self._left, view.left), (self._right, view.right)):
            _fill(side, parts)


def _fill(side: QVBoxLayout, parts: Sequence[Part]) -> None:
    clear_layout(side)
    for part in parts:
        if part.lines:
            side.addWidget(Box(column(heading(part.title), Label(joined("\n", part.lines), wrap=True)), 3 * GRID))
    side.addStretch(1)
