"""Signing, and what comes after it: countersignatures, addenda, the report.

Owns the two presses of a signature: what it will do is said before it is done. Refuses to end the session: that came
before. Every act here asks for a PIN.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kat_monitor import events as ev
from kat_monitor.ui.beat import Beat
from kat_monitor.ui.kit import Box, Button, Label, column, heading, row
from kat_monitor.ui.pages.asks import LineAsk, PickAsk, TextAsk
from kat_monitor.ui.pages.export import ExportBox
from kat_monitor.ui.pages.form import Form
from kat_monitor.ui.pages.frame import PageFrame, focus_on
from kat_monitor.ui.pages.layouts import spread
from kat_monitor.ui.pages.people import CheckPin, PinRow
from kat_monitor.ui.present_export import OPEN_REPORT
from kat_monitor.ui.present_pages import PersonView
from kat_monitor.ui.present_pages_leaving import COUNTERSIGNED, MEANINGS, SignView
from kat_monitor.ui.present_pages_typed import number
from kat_monitor.ui.scrolling import show_words
from kat_monitor.words import joined, tr


class SigningPage(PageFrame):
    """`submitted` carries signatures, countersignatures and addenda; `report_wanted`: what is to be written."""

    report_wanted = Signal(object)

    def __init__(self, check_pin: CheckPin) -> None:
        super().__init__(tr("Sign"))
        self._view: SignView | None = None
        self._ready: tuple[PersonView, str, Beat] | None = None
        self._submitted: QWidget | None = None
        self.gaps = Label("", wrap=True)
        self.gaps_box = Box(column(heading(tr("The report lacks")), self.gaps))
        self.signed = Label("", wrap=True)
        self.signed_box = Box(column(heading(tr("Signed")), self.signed))
        self.meaning = Form({"meaning": PickAsk(tr("Meaning"), MEANINGS)})
        spread(self.meaning.asks["meaning"])
        self.signer = PinRow(tr("Signed by"), check_pin)
        self.says = Label("", "lead", "strong", "semibold", wrap=True)
        self.sign_box = Box(column(heading(tr("Signature")), self.meaning, self.signer, self.says))
        self.telephone = CountersignBox(check_pin)
        self.addendum = AddendumBox(check_pin)
        self.export = ExportBox()
        for part in (self.gaps_box, self.signed_box, self.sign_box, self.telephone, self.addendum, self.export):
            self.body.addWidget(part)
        self.after = Button(tr("Integration, follow-up, REMS"), "F8")
        self.after.clicked.connect(lambda: self.asked.emit("aftercare"))
        line = row(self.after)
        line.addStretch(1)
        self.body.addLayout(line)
        self.body.addStretch(1)
        self._add_foot()
        self.telephone.submitted.connect(lambda event: self._submit(self.telephone, event))
        self.addendum.submitted.connect(lambda event: self._submit(self.addendum, event))
        self.meaning.changed.connect(self._unsay)
        self.signer.changed.connect(self._unsay)
        self.meaning.done.connect(lambda: focus_on(self.signer))
        self.signer.entered.connect(self._sign)
        self.export.wished.connect(self.report_wanted)

    def _add_foot(self) -> None:
        open_report, export = Button(tr("Open the report"), "F9"), Button(tr("Export"), "F11")
        open_report.clicked.connect(lambda: self.report_wanted.emit(OPEN_REPORT))
        export.clicked.connect(lambda: focus_on(self.export.form))
        self.foot.addWidget(open_report)
        self.foot.addWidget(export)
        self.add_people()
        home = Button(tr("Home"), "F12", "quiet")
        home.clicked.connect(lambda: self.asked.emit("home"))
        self.foot.addWidget(home)
        self.foot.addStretch(1)
        self.add_main(tr("Sign")).clicked.connect(self._sign)

    def show_view(self, view: SignView) -> None:
        """Draw what was signed and what can be; what was typed stays."""
        self._view = view
        self.title.setText(tr("Signed") if view.is_signed else tr("Sign"))
        example = tr(" EXAMPLE LIMITS, NOT APPROVED were in force.") if view.example_limits else ""
        ended = view.ended or tr("The session has not ended yet")
        self.say_about(f"{view.frame.identity.patient}. {ended}.{example}")
        for box, label, lines in ((self.gaps_box, self.gaps, view.gaps), (self.signed_box, self.signed, view.signed)):
            label.setText(joined("\n", lines))
            box.setVisible(bool(lines))
        self.after.setVisible(bool(view.ended))
        may_sign = bool(view.ended and view.signers)
        self.sign_box.setVisible(may_sign)
        self.signer.show_people(view.signers)
        self._say(view)
        self.telephone.show_view(view)
        self.addendum.show_view(view)
        if self.main_button is not None:
            self.main_button.setVisible(may_sign)

    def take_focus(self) -> None:
        """The meaning comes first."""
        self.meaning.setFocus()

    def accepted(self) -> None:
        """The signature, countersignature or addendum is in the record."""
        super().accepted()
        if self._submitted is self.sign_box:
            self.meaning.clear()
            self.signer.clear()
            self._unsay()
        elif isinstance(self._submitted, CountersignBox | AddendumBox):
            self._submitted.clear()
        self._submitted = None

    def go_back(self) -> None:
        """From the second press to the first; then to the discharge page."""
        if self._ready is not None:
            self._unsay()
        else:
            self.asked.emit("discharge")

    def _submit(self, part: QWidget, event: ev.Event) -> None:
        self._submitted = part
        self.submitted.emit(event)

    def _unsay(self) -> None:
        self._ready = None
        self.says.setText("")
        self.says.hide()
        if self.main_button is not None:
            self.main_button.say(tr("Sign"))

    def _say(self, view: SignView) -> None:
        """What the second press will do, with the head of the record as it stands now."""
        if self._ready is not None:
            person, meaning, _ = self._ready
            self.says.setText(
                tr(
                    "{words}, signs everything up to {head}: “{meaning}”. After that the record takes "
                    "only further signatures and addenda.",
                    words=person.words,
                    head=view.head,
                    meaning=meaning,
                )
            )
        self.says.setVisible(self._ready is not None)

    def _sign(self) -> None:
        """The first press says what the second will do, a beat later at the earliest."""
        view = self._view
        if view is None:
            return
        if self._ready is None:
            said = self.meaning.read()
            person = self.signer.check() if said is not None else None
            if said is None or person is None:
                return
            self.signer.forget()
            beat = Beat(self)
            beat.start()
            self._ready = person, dict(MEANINGS)[said["meaning"]], beat
            self._say(view)
            if self.main_button is not None:
                self.main_button.say(tr("Sign now"))
                focus_on(self.main_button)
            show_words(self.says)
            return
        person, meaning, beat = self._ready
        if beat.isActive():
            return
        self._submit(
            self.sign_box,
            ev.SessionSigned(
                by=person.id, role=person.role, name=person.name, person_role=person.role, meaning=meaning
            ),
        )


class CountersignBox(Box):
    """Waivers and overrides by telephone: the prescriber who gave one confirms it by PIN."""

    submitted = Signal(object)

    def __init__(self, check_pin: CheckPin) -> None:
        whole = column(heading(tr("By telephone, to be countersigned within 24 h")))
        super().__init__(whole)
        self.which = Form({"which": PickAsk(tr("Which"))})
        spread(self.which.asks["which"])
        self.words = Label("", wrap=True)
        self.prescriber = PinRow(tr("Prescriber"), check_pin, roles=("prescriber",))
        self.button = Button(tr("Countersign"))
        line = row(self.button)
        line.addStretch(1)
        for part in (self.words, self.which, self.prescriber):
            whole.addWidget(part)
        whole.addLayout(line)
        self.prescriber.entered.connect(self._countersign)
        self.button.clicked.connect(self._countersign)

    def show_view(self, view: SignView) -> None:
        """Draw what waits; nothing waits, nothing is shown."""
        self.setVisible(bool(view.telephone))
        late = tr("LATE: ")
        self.words.setText(joined("\n", (f"{late if one.late else ''}{one.words}" for one in view.telephone)))
        self.which.pick("which").offer([(str(one.seq), tr("Event {seq}", seq=one.seq)) for one in view.telephone])
        self.prescriber.show_people(view.people)

    def clear(self) -> None:
        """Blank again."""
        self.which.clear()
        self.prescriber.clear()

    def _countersign(self) -> None:
        said = self.which.read()
        person = self.prescriber.check() if said is not None else None
        if said is not None and person is not None:
            self.prescriber.forget()
            self.submitted.emit(
                ev.Countersigned(
                    by=person.id, role=person.role, name=person.name, target=int(said["which"]), meaning=COUNTERSIGNED
                )
            )


class AddendumBox(Box):
    """A signed text after signing, about an event if it names one."""

    submitted = Signal(object)

    def __init__(self, check_pin: CheckPin) -> None:
        whole = column(heading(tr("Addendum")))
        super().__init__(whole)
        self.form = Form(
            {
                "text": TextAsk(tr("Text"), lines=3),
                "target": LineAsk(tr("About event (empty: the session)"), number(least=1, whole=True), required=False),
            },
            least=320,
        )
        self.writer = PinRow(tr("Written by"), check_pin, roles=("nurse", "therapist", "prescriber", "lead"))
        self.button = Button(tr("Store the addendum"))
        line = row(self.button)
        line.addStretch(1)
        for part in (self.form, self.writer):
            whole.addWidget(part)
        whole.addLayout(line)
        self.form.done.connect(lambda: focus_on(self.writer))
        self.writer.entered.connect(self._write)
        self.button.clicked.connect(self._write)

    def show_view(self, view: SignView) -> None:
        """Only a signed record takes an addendum."""
        self.setVisible(view.is_signed)
        self.writer.show_people(view.people)

    def clear(self) -> None:
        """Blank again."""
        self.form.clear()
        self.writer.clear()

    def _write(self) -> None:
        said = self.form.read()
        person = self.writer.check() if said is not None else None
        if said is not None and person is not None:
            self.writer.forget()
            self.submitted.emit(
                ev.AddendumWritten(
                    by=person.id, role=person.role, name=person.name, text=said["text"], target=said.get("target")
                )
            )
