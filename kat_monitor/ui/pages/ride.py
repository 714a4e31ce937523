"""The ride home at the end: the escort at the door, the hand-over, or that it fell through.

Owns what is asked of the escort, who may differ from the plan; what was entered of who is at the door is not asked
again. Refuses to keep a name in the record: it leaves by `escort_given` for the library.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kat_monitor import events as ev
from kat_monitor.ui.kit import Button, Label, column
from kat_monitor.ui.pages.asks import Ask, LineAsk, PickAsk
from kat_monitor.ui.pages.form import YES_NO, Form
from kat_monitor.ui.pages.frame import focus_on
from kat_monitor.ui.pages.gate_forms import NOBODY, STORE_KEY, EscortGiven
from kat_monitor.ui.pages.layouts import Flow, spread
from kat_monitor.ui.present_pages import Frame, PersonView
from kat_monitor.ui.present_pages_gates import TRANSPORT
from kat_monitor.ui.present_pages_leaving import RideView
from kat_monitor.words import capital, joined, say, tr

PLANNED, OTHER, REMARK = "planned", "other", "remark"
OF_OTHERS = frozenset({"relation", "name", "transport"})
"""What is asked of an escort who is not the one of the plan."""
SEEN, ANOTHER = say("Escort seen"), say("Somebody else")
STATES = {
    "none": say("The escort has not been seen yet."),
    "seen": say("The escort is here; the patient is not handed over yet."),
    "handed-over": say("The patient was handed over to the escort."),
    "did-not-come": say("The escort did not come. Arrange another one; the patient stays until somebody is here."),
    "unfit": say("The escort is not fit to drive. Arrange another one; the patient stays until somebody is here."),
}


class RideForm(QWidget):
    """`submitted` carries EscortSeen and EscortFailed."""

    submitted = Signal(object)
    escort_given = Signal(object)
    refused = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._frame: Frame | None = None
        self._ride: RideView | None = None
        self._asks_anew = False
        self.plan = Label("", wrap=True)
        self.state = Label("", "body", "strong", "medium", wrap=True)
        asks: dict[str, Ask] = {
            "who": PickAsk(
                tr("Who is at the door"), [(PLANNED, tr("The escort of the plan")), (OTHER, tr("Somebody else"))]
            ),
            "relation": LineAsk(tr("Relation to the patient"), required=False),
            "name": LineAsk(tr("Name, for the library"), required=False, is_name=True),
            "transport": PickAsk(tr("Transport"), [(one, one.capitalize()) for one in TRANSPORT], required=False),
            "fit": PickAsk(tr("Fit to drive, or not driving"), YES_NO),
            REMARK: LineAsk(tr("Remark"), required=False),
        }
        for name in ("who", "transport"):  # fit and remark share a row: the buttons below have to be seen
            spread(asks[name])
        self.form = Form(asks)
        self.seen = Button(SEEN, STORE_KEY)
        self.seen.reserve(SEEN, ANOTHER)
        self.over = Button(tr("Handed over"), "F11")
        self.missing = Button(tr("Did not come"), kind="quiet")
        self.unfit = Button(tr("Unfit to drive"), kind="quiet")
        line = Flow()
        for button in (self.seen, self.over, self.missing, self.unfit):
            line.addWidget(button)
        whole = column(self.plan, self.state, self.form, spacing=8)
        whole.addLayout(line)
        self.setLayout(whole)
        self.setFocusProxy(self.form)
        self._show_asks()
        self.form.pick("who").changed.connect(self._show_asks)
        self.form.done.connect(lambda: focus_on(self.over if self._known() else self.seen))
        self.seen.clicked.connect(self._see_or_ask)
        self.over.clicked.connect(lambda: self._see(handed_over=True))
        self.missing.clicked.connect(lambda: self._fail("did-not-come"))
        self.unfit.clicked.connect(lambda: self._fail("unfit"))

    def show_ride(self, ride: RideView, frame: Frame) -> None:
        """Draw the plan and what became of it."""
        self._ride, self._frame = ride, frame
        self.plan.setText(tr("Plan: {plan}", plan=ride.plan))
        found = f"{capital(ride.found)}." if self._known() is not None else ""
        self.state.setText(joined(" ", filter(None, (STATES[ride.state], found))))
        options = [(PLANNED, tr("The escort of the plan")), (OTHER, tr("Somebody else"))]
        self.form.pick("who").offer(options if ride.relation else options[1:])
        self._show_asks()

    def clear(self) -> None:
        """Blank again."""
        self._asks_anew = False
        self.form.clear()

    def _known(self) -> ev.EscortSeen | None:
        """Who is at the door, or took the patient over; None where that is still to be asked, or asked anew."""
        return self._ride.seen if self._ride is not None and not self._asks_anew else None

    def _is_over(self) -> bool:
        """Whether the patient was handed over, and nobody says otherwise."""
        known = self._known()
        return known is not None and known.handed_over

    def _show_asks(self) -> None:
        """What is not known yet; of who is known, what happens at the hand-over."""
        is_known, focus = self._known() is not None, self.window().focusWidget()
        other = self.form.pick("who").pick.value() == OTHER
        for name, ask in self.form.asks.items():
            asked = name == REMARK or (not is_known and (other or name not in OF_OTHERS))
            ask.setVisible(asked and not self._is_over())
            ask.required = not is_known and (name in ("who", "fit") or (other and name in ("relation", "transport")))
        self.seen.say(ANOTHER if is_known else SEEN)
        self.over.setVisible(not self._is_over())
        self.setFocusProxy(self.form if not is_known else self.seen if self._is_over() else self.over)
        if is_known and focus is not None and self.form.isAncestorOf(focus) and not focus.isVisible():
            focus_on(self)

    def _see_or_ask(self) -> None:
        """Another escort is asked for before that one is seen."""
        if self._known() is None:
            self._see(handed_over=False)
            return
        self._asks_anew = True
        self._show_asks()
        focus_on(self.form)

    def _person(self) -> PersonView | None:
        active = self._frame.active if self._frame else None
        if active is None:
            self.refused.emit(NOBODY)
        return active

    def _see(self, *, handed_over: bool) -> None:
        by, ride = self._person(), self._ride
        if by is None or ride is None:
            return
        said = self.form.read()
        if said is None:
            return
        before, remark = self._known(), said.get(REMARK, "")
        if before is not None:
            self._submit_seen(
                by, before.relation, before.as_planned, before.fit_to_drive, before.transport, handed_over, remark
            )
            return
        planned = said["who"] == PLANNED
        relation = ride.relation if planned else said["relation"]
        transport = ride.transport if planned else said["transport"]
        if not planned and said.get("name"):
            self.escort_given.emit(EscortGiven("at-door", said["name"], relation))
        self._submit_seen(by, relation, planned, said["fit"] == "yes", transport, handed_over, remark)

    def _submit_seen(
        self, by: PersonView, relation: str, planned: bool, fit: bool, transport: str, over: bool, remark: str
    ) -> None:
        self.submitted.emit(
            ev.EscortSeen(
                by=by.id, role=by.role, relation=relation, as_planned=planned, fit_to_drive=fit, transport=transport,
                handed_over=over, text=remark,
            )
        )  # fmt: skip

    def _fail(self, reason: Literal["did-not-come", "unfit"]) -> None:
        by = self._person()
        if by is None:
            return
        remark = self.form.line(REMARK)
        read = remark.judge()
        if read.problem:
            focus_on(remark)
            return
        self.submitted.emit(ev.EscortFailed(by=by.id, role=by.role, reason=reason, text=read.value or ""))
