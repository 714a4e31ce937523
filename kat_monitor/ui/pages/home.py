"""Home: what runs, what is due, who is signed in, and the way into a session.

Owns the lists and the sign-in. Refuses to open anything: it says what is wanted.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kat_monitor.ui.kit import Box, Button, Label, clear_layout, column, heading, row
from kat_monitor.ui.pages.first_run import DEMO_KEY
from kat_monitor.ui.pages.frame import PageFrame
from kat_monitor.ui.pages.people import CheckPin, PinRow
from kat_monitor.ui.present_pages_home import DUE_WORDS, DueRow, HomeView, SessionRow
from kat_monitor.ui.secret import DIGITS
from kat_monitor.ui.theme import GRID, TARGET
from kat_monitor.words import capital, known, say, shown, tr, unreviewed

ROOMS = (
    (say("Devices"), "F3", "devices"),
    (say("People"), "F4", "staff"),
    (say("Protocols"), "F6", "protocols"),
    (say("Settings"), "F7", "settings"),
    (say("Review"), "F8", "review"),
)
"""What stands beside a session, each with its key."""
REVIEWERS = ("lead", "administrator")
"""Roles that review (clinic.md 9): the way there is shown to nobody else."""
BESIDE_FROM = 900
"""Width in px from which the lists stand beside each other."""


class HomePage(PageFrame):
    """`session_wanted` carries a session's id, `due_wanted` that and what is due, `signed_in` a person's id.

    The rest say what is wanted.
    """

    session_wanted = Signal(str)
    due_wanted = Signal(str, str)
    start_wanted = Signal()
    demo_wanted = Signal()
    signed_in = Signal(str)
    signed_out = Signal()

    def __init__(self, check_pin: CheckPin) -> None:
        super().__init__(tr("Home"))
        self._view: HomeView | None = None
        self.notice = Label("", "body", "strong", "semibold", wrap=True)
        self.sessions = column(spacing=GRID)
        self.due = column(spacing=GRID)
        self._lists = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lists.setSpacing(4 * GRID)
        for title, inside in ((tr("Sessions"), self.sessions), (tr("Due"), self.due)):
            box = Box(_with_heading(title, inside))
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self._lists.addWidget(box, 1)
        self.today = column(spacing=GRID)
        self.sign_in = SignIn(check_pin)
        self.sign_in.signed_in.connect(self.signed_in)
        self.sign_in.signed_out.connect(self.signed_out)
        self.body.addWidget(self.notice)
        self.body.addWidget(self.sign_in)
        self.body.addLayout(self._lists)
        self.body.addWidget(Box(_with_heading(tr("This room today"), self.today)))
        self.body.addStretch(1)
        self.demo = Button(tr("Demo session"), DEMO_KEY)
        self.demo.show_picture("demo")
        self.demo.clicked.connect(self.demo_wanted)
        self.foot.addWidget(self.demo)
        for words, key, room in ROOMS:
            button = Button(words, key, "quiet")
            button.show_picture(room)
            button.clicked.connect(lambda checked=False, room=room: self.asked.emit(room))
            self.foot.addWidget(button)
            if room == "review":
                self.review = button
        self.foot.addStretch(1)
        self.add_main(tr("Start a session")).clicked.connect(self._start)

    def show_view(self, view: HomeView) -> None:
        """Draw Home; a PIN that is being typed stays."""
        before, self._view = self._view, view
        self.title.setText(view.clinic or tr("Home"))
        self.say_about("   ·   ".join(map(shown, filter(None, (view.room, unreviewed())))))
        self.notice.setText(view.notice)
        self.notice.setVisible(bool(view.notice))
        self.sign_in.show_person(view)
        if before is None or before.sessions != view.sessions:
            self._fill(
                self.sessions, [self._session(at, one) for at, one in enumerate(view.sessions)], tr("None is open.")
            )
        if before is None or before.due != view.due:
            self._fill(self.due, [self._due(one) for one in view.due], tr("Nothing is due."))
        if before is None or (before.self_test, before.backup) != (view.self_test, view.backup):
            self._fill(self.today, [self._beside(*one) for one in _today(view)], "")
        self.review.setVisible(view.active is not None and view.active.role in REVIEWERS)
        if self.main_button is not None:
            self.main_button.setEnabled(not view.read_only)

    def take_focus(self) -> None:
        """Sign in first; then the way into a session."""
        if self._view is not None and self._view.active is None:
            self.sign_in.setFocus()
        elif self.main_button is not None:
            self.main_button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit opens the session of that number; before anybody is signed in it is a PIN's."""
        is_signed_in = self._view is not None and self._view.active is not None
        if is_signed_in and event.text() in DIGITS and 1 <= int(event.text()) <= self.sessions.count():
            self._open(int(event.text()) - 1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lists beside each other where there is room, else one under the other."""
        wide = self.width() >= BESIDE_FROM
        self._lists.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def _start(self) -> None:
        if self._view is None or self._view.active is None:
            self.show_refusal(tr("Sign in first: every entry carries a name"))
            self.sign_in.setFocus()
            return
        self.show_refusal("")
        self.start_wanted.emit()

    def _fill(self, into: QVBoxLayout, widgets: list[QWidget], empty: str) -> None:
        clear_layout(into)
        for widget in widgets or [Label(empty, tone="muted", wrap=True)]:
            into.addWidget(widget)

    def _open(self, at: int) -> None:
        if self._view is not None and at < len(self._view.sessions):
            self.session_wanted.emit(self._view.sessions[at].id)

    def _session(self, at: int, one: SessionRow) -> QWidget:
        made = ListRow(
            one.title,
            tr("{state} · {detail}", state=capital(known(one.state)), detail=one.detail),
            str(at + 1) if at < 9 else "",
        )
        made.button.clicked.connect(lambda: self._open(at))
        return made

    def _beside(self, title: str, detail: str, key: str, room: str) -> QWidget:
        made = ListRow(title, detail, key)
        made.button.clicked.connect(lambda: self.asked.emit(room))
        return made

    def _due(self, one: DueRow) -> QWidget:
        word = shown(DUE_WORDS[one.kind]) + (tr(", LATE") if one.late else "")
        made = ListRow(one.title, " · ".join(map(shown, filter(None, (word, one.detail)))), pressing=one.pressing)
        made.button.clicked.connect(lambda: self.due_wanted.emit(one.session, one.kind))
        return made


class SignIn(Box):
    """Who is signed in, or a person and a PIN. Short names first; the PIN is checked where it was given."""

    signed_in = Signal(str)
    signed_out = Signal()

    def __init__(self, check_pin: CheckPin) -> None:
        line = row(spacing=4 * GRID)
        super().__init__(line)
        self.row = PinRow(tr("Sign in"), check_pin)
        self.row.entered.connect(self._try)
        self.go = Button(tr("Sign in"))
        self.go.clicked.connect(self._try)
        self.who = Label("", "lead", "strong", "medium", wrap=True)
        self.out = Button(tr("Sign out"), kind="quiet")
        self.out.clicked.connect(self.signed_out)
        line.addWidget(self.row, 1)
        line.addWidget(self.who, 1)
        self._above = Label("", "small")  # keeps the button level with the fields
        beside_the_fields = column(self._above, self.go, self.out, spacing=GRID)
        beside_the_fields.addStretch(1)
        line.addLayout(beside_the_fields)
        self.setFocusProxy(self.row)

    def show_person(self, view: HomeView) -> None:
        """Show who is signed in, or ask."""
        self.row.show_people(view.people)
        signed = view.active is not None
        self.who.setText(tr("{words}, signed in", words=view.active.words) if view.active else "")
        after: tuple[QWidget, ...] = (self.who, self.out)
        before: tuple[QWidget, ...] = (self.row, self.go, self._above)
        for widget in (*after, *before):
            widget.setVisible(signed is (widget in after))

    def _try(self) -> None:
        person = self.row.check()
        if person is not None:
            self.row.clear()
            self.signed_in.emit(person.id)


def _today(view: HomeView) -> tuple[tuple[str, str, str, str], ...]:
    """The room's day: title, how it stands, key, and the page."""
    return (
        (tr("Self-test of the room"), view.self_test, "F5", "self-test"),
        (tr("Backup and audit"), tr("Last backup: {backup}", backup=view.backup), "F11", "data"),
    )


def _with_heading(title: str, inside: QVBoxLayout) -> QVBoxLayout:
    whole = column(heading(title))
    whole.addLayout(inside)
    whole.addStretch(1)
    return whole


class ListRow(QWidget):
    """A row that can be pressed, with a second line of words below."""

    def __init__(self, title: str, detail: str, key: str = "", *, pressing: bool = False) -> None:
        super().__init__()
        self.button = Button(title, key, "row")
        self.button.setMinimumWidth(TARGET)
        self.button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.button.setToolTip(title)
        self.button.setAccessibleDescription(detail)
        words = Label(detail, "small", "pressing" if pressing else "muted", wrap=True)
        words.setContentsMargins(2 * GRID, 0, 2 * GRID, 2 * GRID)
        self.setLayout(column(self.button, words, spacing=0))
        self.setFocusProxy(self.button)
