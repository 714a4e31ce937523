"""What is asked about a dose, in the order of the work: drug and dose, the vial, the people, the time.

Owns the questions and the sums that stand beside them while they are typed. Refuses to be pre-filled.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kat_monitor.clock import HOUR
from kat_monitor.session.dosing import route_matches
from kat_monitor.ui.kit import Box, Label, column, heading
from kat_monitor.ui.pages.asks import Ask, LineAsk, PickAsk, TextAsk, TickAsk
from kat_monitor.ui.pages.form import Form, TimeAsk
from kat_monitor.ui.pages.frame import focus_on
from kat_monitor.ui.pages.layouts import spread
from kat_monitor.ui.pages.people import PersonAsk
from kat_monitor.ui.present_pages_dose import ROUTE_WORDS, ROUTES, DoseView, Entered, Sums, sums, weight
from kat_monitor.ui.present_pages_typed import Now, Typed, expiry, number
from kat_monitor.words import capital, known, shown, tr

NOW, ANOTHER = "now", "another"
OLDEST = 6 * HOUR
"""How far back a dose time may be typed, ms; further back it is a mistake in the day."""
WITHOUT_A_SYRINGE = frozenset({"nasal", "sublingual", "oral"})
"""Routes for which nothing is drawn up; what is said of the waste all the same is kept."""
WITH_SITE = frozenset({"iv", "im", "other"})


class DoseForm(QWidget):
    """`done` comes with Enter after the last question."""

    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._view: DoseView | None = None
        self.patient = Label("", "lead", "strong", "semibold", wrap=True)
        self.device = Label("", "body", "strong", "medium", wrap=True)
        self.drug = Form(_drug_asks())
        self.vial = Form(_vial_asks(self._expiry))
        self.people = Form(_people_asks(), least=360)
        self.sums = Label("", "body", "strong", "medium", wrap=True)
        self.range = Label("", tone="muted", wrap=True)
        self.balance = Label("", "body", "strong", "medium", wrap=True)
        self.setLayout(
            column(
                self.patient,
                self.device,
                Box(column(heading(tr("Drug and dose")), self.drug, self.sums, self.range)),
                Box(column(heading(tr("Vial and waste")), self.vial, self.balance)),
                Box(column(heading(tr("People and time")), self.people)),
                spacing=12,
            )
        )
        for form, following in ((self.drug, self.vial), (self.vial, self.people)):
            form.done.connect(lambda following=following: focus_on(following))
            form.changed.connect(self._tell)
        self.people.changed.connect(self._tell)
        self.people.done.connect(self.done)
        self.setFocusProxy(self.drug)

    def show_view(self, view: DoseView) -> None:
        """Draw what stands beside the questions; what is typed stays."""
        self._view = view
        self.patient.setText(view.frame.identity.patient)
        self.device.setText(view.next_device)
        self.device.setVisible(bool(view.next_device))
        self.drug.pick("drug").offer([(drug, capital(known(drug))) for drug in view.page.drugs])
        self.people.show_frame(view.frame)
        self._tell()

    def clear(self) -> None:
        """Blank again."""
        for form in (self.drug, self.vial, self.people):
            form.clear()

    def words(self, view: DoseView) -> tuple[str, ...]:
        """The sums in lines, for the second look."""
        said = self._sums(view)
        expired = self.vial.line("expiry").read().echo
        return tuple(
            filter(None, (said.by_weight, said.volume, said.balance, said.range if said.outside else "", expired))
        )

    def read(self, view: DoseView) -> dict[str, Any] | None:
        """Everything asked, by the names of the event; None where something is missing or wrong, which says so."""
        self._tell()
        parts = [form.read() for form in (self.people, self.vial, self.drug)]  # the topmost problem gets the focus
        values: dict[str, Any] = {}
        for part in parts:
            if part is None:
                return None
            values |= part
        return values if self._fits_together(view, values) else None

    def _fits_together(self, view: DoseView, values: dict[str, Any]) -> bool:
        said = self._sums(view)
        if not route_matches(view.page, values["route"]):
            return self._wrong(self.drug.asks["route"], self._route_problem(view, values["route"]))
        if said.weight_again and values.get("weight_again") != values["weight_kg"]:
            return self._wrong(self.drug.asks["weight_again"], tr("the two weights differ: weigh again"))
        return True

    def _wrong(self, ask: Ask, words: str) -> bool:
        ask.say(words)
        focus_on(ask)
        return False

    @staticmethod
    def _route_problem(view: DoseView, route: str) -> str:
        if route_matches(view.page, route):
            return ""
        return tr(
            "this protocol is for {route}: choose another protocol",
            route=ROUTE_WORDS.get(view.page.route, view.page.route),
        )

    # --- beside the questions -----------------------------------------------------------------------------------------

    def _expiry(self, typed: str) -> Typed:
        now = self._view.frame.now if self._view else Now(0, 0)
        return expiry(now)(typed)

    def _sums(self, view: DoseView) -> Sums:
        def value(form: Form, name: str) -> Any:
            return form.asks[name].read().value

        return sums(
            view,
            Entered(
                mg=value(self.drug, "mg"),
                weight_kg=value(self.drug, "weight_kg"),
                concentration=value(self.drug, "concentration") or "",
                drawn_mg=value(self.vial, "drawn_mg"),
                wasted_mg=value(self.vial, "wasted_mg"),
            ),
        )

    def _tell(self) -> None:
        """The sums as far as they follow, and the questions that only some answers bring."""
        view = self._view
        if view is None:
            return
        said = self._sums(view)
        self.sums.setText("   ".join(map(shown, filter(None, (said.by_weight, said.volume)))))
        self.sums.setVisible(bool(self.sums.text()))
        self.range.setText(said.range)
        self.balance.setText(said.balance)
        self.balance.setVisible(bool(said.balance))
        route = self.drug.pick("route").pick.value()
        if route is not None:
            self.drug.asks["route"].say(self._route_problem(view, route))
        last = tr(", last time {last_weight:g} kg", last_weight=view.last_weight) if view.last_weight else ""
        again = self.drug.line("weight_again")
        if said.weight_again and again.isHidden():
            again.say(
                tr(
                    "more than {weight_change_percent:g} % off{last}: weigh again",
                    weight_change_percent=view.page.weight_change_percent,
                    last=last,
                ),
                problem=True,
            )
        for form, name in ((self.drug, "concentration"), (self.vial, "drawn_mg"), (self.vial, "wasted_mg")):
            form.asks[name].required = route not in WITHOUT_A_SYRINGE
        may_infuse = view.page.infusion and route in (None, "iv")
        self._ask(self.drug, "weight_again", wanted=said.weight_again)
        self._ask(self.drug, "duration_min", wanted=may_infuse, required=view.page.route == "iv")
        self._ask(self.drug, "site", wanted=route in WITH_SITE, required=route == "im")
        self._ask(self.drug, "reason", wanted=said.outside)
        self._ask(self.vial, "unbalanced", wanted=said.balances is False)
        self._ask(self.people, "given_t", wanted=self.people.pick("when").pick.value() == ANOTHER)

    @staticmethod
    def _ask(form: Form, name: str, *, wanted: bool, required: bool = True) -> None:
        """Show a question that depends on others, or take it away with what was typed in it."""
        ask = form.asks[name]
        ask.required = wanted and required
        if not wanted and not ask.isHidden():
            ask.hide()
            ask.clear()
        elif wanted and ask.isHidden():
            ask.show()


def _drug_asks() -> dict[str, Ask]:
    asks: dict[str, Ask] = {
        "route": PickAsk(tr("Route"), ROUTES),
        "drug": PickAsk(tr("Drug")),
        "concentration": LineAsk(tr("Concentration"), hint=tr("50 mg/mL")),
        "mg": LineAsk(tr("Dose"), number(above=0), unit="mg"),
        "weight_kg": LineAsk(tr("Weight"), weight, unit="kg", hint=tr("or 154 lb")),
        "weight_again": LineAsk(tr("Weight again"), weight, unit="kg", required=False),
        "duration_min": LineAsk(tr("Infusion over"), number(above=0, most=1440), unit="min", required=False),
        "site": LineAsk(tr("Site"), hint=tr("left deltoid"), required=False),
        "reason": TextAsk(tr("Reason for a dose outside the range, as ordered"), lines=1, required=False),
    }
    spread(asks["route"])
    return _hidden(asks, "weight_again", "duration_min", "site", "reason")


def _vial_asks(read_expiry: Any) -> dict[str, Ask]:
    asks: dict[str, Ask] = {
        "lot": LineAsk(tr("Lot")),
        "expiry": LineAsk(tr("Expiry"), read_expiry, hint="2027-12"),
        "drawn_mg": LineAsk(tr("Drawn"), number(least=0), unit="mg"),
        "wasted_mg": LineAsk(tr("Wasted"), number(least=0), unit="mg"),
        "unbalanced": TickAsk(tr("It does not balance: record it so"), required=False),
    }
    spread(asks["unbalanced"])
    return _hidden(asks, "unbalanced")


def _people_asks() -> dict[str, Ask]:
    asks: dict[str, Ask] = {
        "ordered_by": PersonAsk(tr("Ordered by"), roles=("prescriber",)),
        "prescriber_on_site": PersonAsk(tr("Prescriber on site"), roles=("prescriber",)),
        "witness": PersonAsk(tr("Witness of the waste"), required=False),
        "when": PickAsk(tr("Given"), [(NOW, tr("Now, as it is recorded")), (ANOTHER, tr("At another time"))]),
        "given_t": TimeAsk(tr("Given at"), required=False, oldest=OLDEST),
    }
    return _hidden(asks, "given_t")


def _hidden(asks: dict[str, Ask], *names: str) -> dict[str, Ask]:
    for name in names:
        asks[name].hide()
    return asks
