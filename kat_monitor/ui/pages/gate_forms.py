"""What the pane of each gate asks: most from the session's table of questions, a few with controls of their own.

Owns the forms of ride, scales and dose check, and the plain one. Refuses to store: a form says by `answered` which
event a person wants to enter, and an escort's name by `escort_given`.
"""

from __future__ import annotations

from typing import Any

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kat_monitor import events as ev
from kat_monitor.session.questionnaires import QUESTIONNAIRES, totals_differ
from kat_monitor.session.questions import GATES, Question
from kat_monitor.ui.kit import Button, Label, column, row
from kat_monitor.ui.pages.asks import Ask, LineAsk, PickAsk, TextAsk
from kat_monitor.ui.pages.form import Form, ask_for, fields_of, number_of
from kat_monitor.ui.pages.frame import focus_on
from kat_monitor.ui.pages.people import CheckPin, PinRow
from kat_monitor.ui.pages.questionnaire import Sheet
from kat_monitor.ui.present_pages import Frame, PersonView
from kat_monitor.ui.present_pages_gates import BY_WORD, TRANSPORT, answer_event, scales_problem
from kat_monitor.ui.present_pages_typed import Typed
from kat_monitor.words import say, tr

STORE_KEY, NOT_MET_KEY = "F9", "F11"
NOBODY = say("Choose who you are first: every answer carries a name")


class EscortGiven(msgspec.Struct, frozen=True):
    """Who takes the patient home, for the library alone. `occasion`: planned or at-door."""

    occasion: str
    name: str
    relation: str
    phone: str = ""


class GateForm(QWidget):
    """The form of one gate. A subclass makes the event in `_answer`."""

    answered = Signal(object)
    escort_given = Signal(object)
    refused = Signal(object)

    def __init__(self, gate: str, form: Form) -> None:
        super().__init__()
        self.gate = gate
        self.form = form
        self.frame: Frame | None = None
        self.store = Button(tr("Store the answer"), STORE_KEY)
        self.store.clicked.connect(self._store)
        form.done.connect(self._finish)
        self.foot = row(self.store)
        self.foot.addStretch(1)
        self.whole = column(form, spacing=12)
        self.whole.addLayout(self.foot)
        self.setLayout(self.whole)
        self.setFocusProxy(form)

    def show_frame(self, frame: Frame) -> None:
        """Who answers, and when."""
        self.frame = frame
        self.form.show_frame(frame)

    def clear(self) -> None:
        """Blank again, after the answer is in the record."""
        self.form.clear()

    def person(self) -> PersonView | None:
        """The active person; says so if there is none."""
        active = self.frame.active if self.frame else None
        if active is None:
            self.refused.emit(NOBODY)
        return active

    def _store(self) -> None:
        values = self.form.read()
        by = self.person() if values is not None else None
        if values is not None and by is not None:
            self._answer(values, by)

    def _finish(self) -> None:
        """Enter after the last question."""
        self._store()

    def _answer(self, values: dict[str, Any], by: PersonView) -> None:
        fields = fields_of(GATES.get(self.gate, ()), values)
        self.answered.emit(answer_event(self.gate, fields, by=by, text=values.get("remark", "")))


class PlainGate(GateForm):
    """A gate of questions. One that is met by word can also be not met, which needs a remark."""

    def __init__(self, gate: str, questions: tuple[Question, ...]) -> None:
        by_word = gate in BY_WORD
        asks = {one.id: ask_for(_needed(one)) for one in questions}
        if by_word:
            asks["remark"] = TextAsk(tr("Remark; if not met, why"), lines=1, required=False)
        super().__init__(gate, Form(asks))
        if not by_word:
            return
        self.store.say(tr("Met"))
        self.not_met = Button(tr("Not met"), NOT_MET_KEY)
        self.not_met.clicked.connect(self._deny)
        self.foot.insertWidget(1, self.not_met)

    def _finish(self) -> None:
        """A remark may say why it is not met: whoever wrote one chooses the button."""
        remark = self.form.asks.get("remark")
        if remark is not None and remark.read().value:
            focus_on(self.store)
        else:
            self._store()

    def _deny(self) -> None:
        remark = self.form.asks["remark"]
        said = remark.read()
        by = self.person()
        if by is None:
            return
        if not said.value:
            remark.say(tr("say why it is not met"))
            focus_on(remark)
            return
        read = {name: ask.read() for name, ask in self.form.asks.items()}
        values = {name: one.value for name, one in read.items() if one.value is not None}
        fields = fields_of(GATES.get(self.gate, ()), values)
        self.answered.emit(answer_event(self.gate, fields, by=by, met=False, text=said.value))


class ScalesGate(GateForm):
    """PHQ-9 and GAD-7, as totals or question by question; slots for other scores. Item 9 prompts where it is said."""

    def __init__(self, gate: str, questions: tuple[Question, ...]) -> None:
        asks: dict[str, Ask] = {one.id: ask_for(one) for one in questions}
        item = next(one for one in questions if one.id == "phq9_item9")
        asks["phq9_item9"] = LineAsk(item.text, _item9(item), unit=item.unit, required=False)
        super().__init__(gate, Form(asks))
        self.sheets = {one.id: Sheet(one) for one in QUESTIONNAIRES}
        for at, sheet in enumerate(self.sheets.values()):
            sheet.counted.connect(self._fill)
            self.whole.insertWidget(at, sheet)

    def clear(self) -> None:
        """Blank again, the sheets too."""
        super().clear()
        for sheet in self.sheets.values():
            sheet.clear()

    def answers(self) -> ev.Fields:
        """Every answer that was given question by question."""
        return {name: score for sheet in self.sheets.values() for name, score in sheet.answers().items()}

    def _fill(self, totals: dict[str, int]) -> None:
        """What the answers come to, into the lines of the totals."""
        for name, total in totals.items():
            self.form.line(name).line.setText(str(total))

    def _answer(self, values: dict[str, Any], by: PersonView) -> None:
        answers = self.answers()
        problem = totals_differ(answers, values) or scales_problem(values)
        if problem:
            wrong = self.form.asks["phq9_item9" if "item" in problem else "gad7" if "GAD" in problem else "phq9"]
            wrong.say(problem)
            focus_on(wrong)
            return
        fields = fields_of(GATES.get(self.gate, ()), values)
        self.answered.emit(answer_event(self.gate, {**fields, **answers}, by=by))


def _item9(question: Question) -> Any:
    parse = number_of(question)

    def read(typed: str) -> Typed:
        said = parse(typed)
        return said._replace(echo=tr("Ask about safety now, before going on")) if said.value else said

    return read


class RideGate(GateForm):
    """The ride home: relation and transport to the record, name and phone to the library."""

    def __init__(self, gate: str) -> None:
        asks: dict[str, Ask] = {
            "relation": LineAsk(tr("Relation to the patient"), hint=tr("partner, friend; alone")),
            "transport": PickAsk(tr("Transport"), [(one, one.capitalize()) for one in TRANSPORT]),
            "name": LineAsk(tr("Escort's name"), required=False, is_name=True),
            "phone": LineAsk(tr("Escort's phone"), hint=tr("a number that answers today"), required=False),
        }
        asks["transport"].setProperty("spread", 0)
        super().__init__(gate, Form(asks))

    def _answer(self, values: dict[str, Any], by: PersonView) -> None:
        alone = values["relation"].casefold() in ("alone", "none")
        name, phone = values.get("name", ""), values.get("phone", "")
        missing = "name" if not name else "phone" if not phone else ""
        if missing and not alone:
            self.form.line(missing).say(tr("needed to reach the escort"))
            focus_on(self.form.line(missing))
            return
        if name:
            self.escort_given.emit(EscortGiven("planned", name, values["relation"], phone))
        self.answered.emit(
            ev.RideArranged(
                by=by.id,
                role=by.role,
                relation=values["relation"],
                transport=values["transport"],
                phone_known=bool(phone),
            )
        )


class DoseCheckGate(GateForm):
    """A second person says by PIN that drug, concentration, dose, patient and route were checked."""

    def __init__(self, gate: str, check_pin: CheckPin) -> None:
        super().__init__(gate, Form({}))
        self.note = Label(tr("The same is asked on the dose page, beside the dose itself."), tone="muted", wrap=True)
        self.second = PinRow(tr("Checked by"), check_pin)
        self.second.entered.connect(self._store)
        self.whole.insertWidget(0, self.second)
        self.whole.insertWidget(1, self.note)
        self.setFocusProxy(self.second)

    def show_frame(self, frame: Frame) -> None:
        """Everybody present but the active person."""
        super().show_frame(frame)
        self.second.show_people(frame.present, but=frame.active.id if frame.active else "")

    def clear(self) -> None:
        """Nobody, no PIN."""
        self.second.clear()

    def _store(self) -> None:
        person = self.second.check()
        if person is not None:
            self.second.forget()
            self.answered.emit(answer_event(self.gate, {"checked_by": person.id}, by=person))


def gate_form(gate: str, questions: tuple[Question, ...], check_pin: CheckPin) -> GateForm:
    """The form of a gate."""
    match gate:
        case "ride":
            return RideGate(gate)
        case "scales":
            return ScalesGate(gate, questions)
        case "dose-check":
            return DoseCheckGate(gate, check_pin)
        case _:
            return PlainGate(gate, questions)


def _needed(question: Question) -> Question:
    """A tick is what the gate is about: without it the gate is not met."""
    return msgspec.structs.replace(question, required=True) if question.kind == "tick" else question
