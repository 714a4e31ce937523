"""The start of a session: which patient, by which protocol, in which room.

Owns what is asked before a log is opened. Refuses to let a name into a record: what was entered leaves as a
`StartSession`, whose identity goes to the library. No protocol is chosen beforehand.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import msgspec
from PySide6.QtCore import Signal

from kat_monitor.ui.kit import Box, Button, Label, column, heading, row
from kat_monitor.ui.pages.asks import LineAsk, PickAsk
from kat_monitor.ui.pages.form import Form
from kat_monitor.ui.pages.frame import PageFrame
from kat_monitor.ui.pages.layouts import spread
from kat_monitor.ui.present_pages_home import KnownPatient, StartView, known_words, protocol_options
from kat_monitor.ui.present_pages_typed import Typed, birth_day, number
from kat_monitor.words import known, tr

Find = Callable[[str], KnownPatient | None]


class StartSession(msgspec.Struct, frozen=True):
    """A session to be opened. Number, name, date of birth (ISO) and phone are the library's alone."""

    number: str
    name: str
    date_of_birth: str
    phone: str
    protocol: str
    room: str
    session: int | None
    course: int | None


class StartPage(PageFrame):
    """`started` carries a StartSession; `find(number)` asks the library for a known patient."""

    started = Signal(object)

    def __init__(self, find: Find) -> None:
        super().__init__(
            tr("Start a session"), about=tr("Identity stays in this clinic's library; the record holds a pseudonym.")
        )
        self._find = find
        self._known: KnownPatient | None = None
        self._view: StartView | None = None
        self.number = Form({"number": LineAsk(tr("Patient number"), hint=tr("the clinic's own number"))})
        self.identity = Form(
            {
                "name": LineAsk(tr("Full name"), is_name=True),
                "date_of_birth": LineAsk(tr("Date of birth"), self._birth, hint="1984-02-29"),
                "phone": LineAsk(tr("Phone"), required=False),
            }
        )
        self.session = Form(
            {
                "protocol": spread_pick(tr("Protocol")),
                "room": LineAsk(tr("Room")),
                "session": LineAsk(
                    tr("Session number"), number(least=1, whole=True), hint=tr("of this course"), required=False
                ),
                "course": LineAsk(tr("Planned in this course"), number(least=1, whole=True), required=False),
            }
        )
        spread(self.identity.asks["name"], 2)
        self.known = Label("", "lead", "strong", "medium", wrap=True)
        self.before = Label("", tone="muted", wrap=True)
        self.mend = Button(tr("Change name, date of birth or phone"), kind="quiet")
        self.about_protocol = Label("", tone="muted", wrap=True)
        self._arrange()
        self.number.asks["number"].changed.connect(self._forget)
        self.number.line("number").line.editingFinished.connect(self._look_up)
        self.number.done.connect(self._after_number)
        self.identity.done.connect(self.session.setFocus)
        self.session.done.connect(self._start)
        self.session.asks["protocol"].changed.connect(self._tell_protocol)
        self.mend.clicked.connect(self._mend)
        self.add_back()
        self.foot.addStretch(1)
        self.add_main(tr("Open the session")).clicked.connect(self._start)
        self._show_known()

    def show_view(self, view: StartView) -> None:
        """Offer the protocols and say which room this is; what was typed stays."""
        self.session.pick("protocol").offer(protocol_options(view.protocols))
        if self._view is None:
            self.session.line("room").line.setText(view.room)
        self._view = view
        self.say_about(
            tr(
                "{words}. Identity stays in this clinic's library; the record holds a pseudonym.",
                words=view.active.words,
            )
        )

    def take_focus(self) -> None:
        """Typing begins with the patient's number."""
        self.number.setFocus()

    def go_back(self) -> None:
        """To Home; what was typed stays."""
        self.asked.emit("home")

    def clear(self) -> None:
        """Blank again, for the next patient."""
        for form in (self.number, self.identity, self.session):
            form.clear()
        self._forget()

    def _arrange(self) -> None:
        mend = row(self.mend)
        mend.addStretch(1)
        patient = column(heading(tr("Patient")), self.number, self.known, self.before, self.identity)
        patient.insertLayout(4, mend)
        self.body.addWidget(Box(patient))
        self.body.addWidget(Box(column(heading(tr("Session")), self.session, self.about_protocol)))
        self.body.addStretch(1)

    def _birth(self, typed: str) -> Typed:
        assert self._view is not None
        return birth_day(date.fromisoformat(self._view.today))(typed)

    # --- the patient --------------------------------------------------------------------------------------------------

    def _forget(self) -> None:
        if self._known is not None:
            self.identity.clear()
        self._known = None
        self._show_known()

    def _look_up(self) -> None:
        typed = self.number.asks["number"].read()
        known = self._find(str(typed.value)) if typed.value else None
        if known != self._known:
            self._known = known
            self._show_known()

    def _after_number(self) -> None:
        self._look_up()
        (self.identity if self._known is None else self.session).setFocus()

    def _show_known(self) -> None:
        known = self._known
        self.known.setText(
            tr("{name}, born {date_of_birth}", name=known.name, date_of_birth=known.date_of_birth) if known else ""
        )
        self.before.setText(
            tr(
                "Known here: {known_words}. Ask the patient to say name and date of birth.",
                known_words=known_words(known),
            )
            if known
            else ""
        )
        for widget in (self.known, self.before, self.mend):
            widget.setVisible(known is not None)
        self.identity.setVisible(known is None)

    def _mend(self) -> None:
        """Show what the library holds, so that it can be changed."""
        assert self._known is not None
        for name in ("name", "date_of_birth", "phone"):
            self.identity.line(name).line.setText(getattr(self._known, name))
        self.mend.hide()
        self.identity.show()
        self.identity.setFocus()

    # --- the session --------------------------------------------------------------------------------------------------

    def _tell_protocol(self) -> None:
        chosen = self.session.asks["protocol"].read().value
        shown = next((row for row in self._view.protocols if row.id == chosen), None) if self._view else None
        self.about_protocol.setText(". ".join(filter(None, (shown.standing, known(shown.about)))) if shown else "")

    def _start(self) -> None:
        self._look_up()
        number_, session = self.number.read(), self.session.read()
        identity = self._identity()
        if number_ is None or identity is None or session is None:
            self.show_refusal(tr("Something is missing above"))
            return
        of, planned = session.get("session"), session.get("course")
        if of and planned and of > planned:
            self.session.asks["course"].say(tr("session {of} of {planned}: look again", of=of, planned=planned))
            return
        self.show_refusal("")
        self.started.emit(
            StartSession(
                number=number_["number"], name=identity["name"], date_of_birth=identity["date_of_birth"],
                phone=identity.get("phone", ""), protocol=session["protocol"], room=session["room"],
                session=of, course=planned,
            )
        )  # fmt: skip

    def _identity(self) -> dict[str, str] | None:
        if self._known is not None and self.identity.isHidden():
            known = self._known
            return {"name": known.name, "date_of_birth": known.date_of_birth, "phone": known.phone}
        return self.identity.read()


def spread_pick(label: str) -> PickAsk:
    """A choice that takes the whole width."""
    made = PickAsk(label)
    spread(made)
    return made
