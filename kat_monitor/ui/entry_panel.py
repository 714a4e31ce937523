"""One entry in hand, in the timeline's place: read it whole, resolve it, correct it, strike it.

Owns the fields of a correction. Refuses to change anything: the original stays visible, and a reason is asked, because
the record keeps both.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kat_monitor.session.entry import parse_entry
from kat_monitor.ui.fields import Field
from kat_monitor.ui.kit import Button, Label, clear_layout, column, heading, row, rule, scrolled
from kat_monitor.ui.pages.people import CheckPin, PinRow
from kat_monitor.ui.panel import Panel
from kat_monitor.ui.present_pages import PersonView
from kat_monitor.ui.present_timeline import RowView
from kat_monitor.ui.theme import GRID
from kat_monitor.words import say, shown, tr

ADDENDUM = ("nurse", "therapist", "prescriber", "lead")
STRIKE_REASONS = (("W", say("Wrong patient")), ("F", say("False reading")), ("T", say("Typing error")))
"""Key and words; each strikes at once (clinic.md 6)."""


class EntryPanel(Panel):
    """`resolved(seq)`, `struck(seq, reason)`, `corrected(seq, readings, reason)`, `moved(seq, entry, reason)`."""

    read = Signal(int)
    """The author reads an own note."""
    addendum = Signal(int, str, object)
    """After signing: a signed text about this entry, and the PersonView whose PIN fitted."""
    resolved = Signal(int)
    struck = Signal(int, str)
    corrected = Signal(int, object, str)
    moved = Signal(int, object, str)
    """A dose was given at another time; the entry holds the time as typed."""

    def __init__(self) -> None:
        super().__init__(tr("Entry"))
        self._inside = column(spacing=2 * GRID)
        self._first: QWidget | None = None
        self._problem: Callable[[str], None] = lambda words: None
        self.check_pin: CheckPin = lambda person, pin: False
        self.staff: Callable[[], tuple[PersonView, ...]] = tuple
        """Who may sign an addendum, and by which PIN: set by whoever knows the staff."""
        holder = QWidget()
        holder.setLayout(self._inside)
        self.body.addWidget(scrolled(holder), 1)

    def open(self, view: RowView) -> None:
        """Take this row in hand."""
        self._first = None
        self.setFocus()
        clear_layout(self._inside)
        self._show(view)
        if "read" in view.acts:
            self._add_read(view)
        if "resolve" in view.acts:
            self._add_resolve(view)
        if "correct" in view.acts:
            self._add_correct(view)
        if "dose-time" in view.acts:
            self._add_dose_time(view)
        if "addendum" in view.acts:
            self._add_addendum(view)
        if "strike" in view.acts:
            self._add_strike(view)
        self._inside.addStretch(1)

    def take_focus(self) -> None:
        """The first thing that can be done."""
        (self._first or self.close_button).setFocus()

    def refuse(self, words: str) -> None:
        """Say in place why it was not stored; what was typed stays."""
        self._problem(words)

    def _show(self, view: RowView) -> None:
        times = "   ·   ".join(map(shown, (part for part in (view.when, view.late, view.by) if part)))
        self._inside.addWidget(Label(times, "small", "muted", "medium", wrap=True))
        self._inside.addWidget(Label(view.text, "body", "strong", "medium", wrap=True))
        if view.detail:
            self._inside.addWidget(Label(view.detail, "small", "muted", wrap=True))
        if not view.acts:
            self._inside.addWidget(Label(tr("Nothing can be changed here."), "small", "muted", wrap=True))

    def _add_resolve(self, view: RowView) -> None:
        button = Button(tr("Resolved now"), "R", "primary")
        button.clicked.connect(lambda: self.resolved.emit(view.seq))
        self._inside.addLayout(row(button))
        self._first = self._first or button

    def _add_read(self, view: RowView) -> None:
        button = Button(tr("Read, with the author's PIN"), "R", "primary")
        button.clicked.connect(lambda: self.read.emit(view.seq))
        self._inside.addLayout(row(button))
        self._first = self._first or button

    def _add_addendum(self, view: RowView) -> None:
        """The record is signed: what was wrong is said in a signed text that names this entry; reports show both."""
        text, signer = Field(tr("What is right, and why")), PinRow(tr("Signed by"), self.check_pin, roles=ADDENDUM)
        signer.show_people(self.staff())
        store = Button(tr("Sign the addendum"), kind="primary")

        def write() -> None:
            text.problem.say("" if text.text() else tr("Write what is right"))
            person = signer.check() if text.text() else None
            if person is not None:
                signer.forget()
                self._problem = text.problem.say
                self.addendum.emit(view.seq, text.text(), person)

        for part in (rule(), heading(tr("The record is signed: addendum")), text, signer):
            self._inside.addWidget(part)
        self._inside.addLayout(row(store))
        self.watch(text.line)
        self.watch(signer.pin.line)
        text.entered.connect(signer.setFocus)
        signer.entered.connect(write)
        store.clicked.connect(write)
        self._first = self._first or text.line

    def _add_correct(self, view: RowView) -> None:
        values, reason = Field(tr("Right values"), hint=tr("158/94 or hr 88")), Field(tr("Reason"))
        store = Button(tr("Correct"), kind="primary")

        def correct() -> None:
            entry = parse_entry(values.text())
            values.problem.say(entry.problem or ("" if entry.readings else tr("Type the right values")))
            reason.problem.say("" if reason.text() else tr("A word or two why"))
            if entry.readings and entry.problem is None and reason.text():
                self._problem = values.problem.say
                self.corrected.emit(view.seq, entry.stored(confirmed=True), reason.text())

        self._add_form(tr("Correct"), (values, reason), store, correct)

    def _add_dose_time(self, view: RowView) -> None:
        when, reason = Field(tr("Given at"), hint=tr("@14:20 or @-3")), Field(tr("Reason"))
        store = Button(tr("Correct the time"), kind="primary")

        def move() -> None:
            entry = parse_entry(when.text())
            has_time = entry.minutes_ago is not None or entry.clock is not None
            when.problem.say(entry.problem or ("" if has_time else tr("Type a time, such as @14:20 or @-3")))
            reason.problem.say("" if reason.text() else tr("A word or two why"))
            if has_time and entry.problem is None and reason.text():
                self._problem = when.problem.say
                self.moved.emit(view.seq, entry, reason.text())

        self._add_form(tr("Correct the time"), (when, reason), store, move)

    def _add_strike(self, view: RowView) -> None:
        other = Field(tr("Other reason, Enter strikes"))
        self._problem = other.problem.say
        self._inside.addWidget(rule())
        self._inside.addWidget(heading(tr("Strike: it does not hold")))
        for key, words in STRIKE_REASONS:
            button = Button(words, key)
            button.clicked.connect(lambda checked=False, words=words: self.struck.emit(view.seq, words.lower()))
            self._inside.addWidget(button)
            self._first = self._first or button
        other.entered.connect(lambda text: self.struck.emit(view.seq, text.strip()) if text.strip() else None)
        self._inside.addWidget(other)
        self.watch(other.line)

    def _add_form(self, title: str, fields: tuple[Field, Field], store: Button, act: Callable[[], None]) -> None:
        self._inside.addWidget(rule())
        self._inside.addWidget(heading(title))
        for field in fields:
            self._inside.addWidget(field)
            self.watch(field.line)
            field.entered.connect(act)
        self._inside.addLayout(row(store))
        store.clicked.connect(act)
        self._first = self._first or fields[0].line
