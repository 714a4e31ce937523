"""Questions put together: a form is asked, read as a whole, and keeps what was typed until it is cleared.

Owns the order of the questions, the way from one to the next by Enter, and how a question of the session's own table
becomes a control. Refuses to make an event: a page does, from what `read` gives.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kat_monitor.events import Fields
from kat_monitor.session.questions import Question
from kat_monitor.ui.pages.asks import Ask, LineAsk, PickAsk, TextAsk, TickAsk
from kat_monitor.ui.pages.frame import focus_on
from kat_monitor.ui.pages.layouts import Columns, spread
from kat_monitor.ui.pages.people import PersonAsk
from kat_monitor.ui.present_pages import Frame
from kat_monitor.ui.present_pages_typed import DAY, Now, Parse, Typed, instant, number
from kat_monitor.words import known, say, tr

YES_NO = (("yes", say("Yes")), ("no", say("No")))
UNKNOWN = ("unknown", say("Unknown"))
LONG = frozenset({"intention", "calming", "indication", "medicines", "medication", "reason", "not_done", "failed"})
"""Questions whose answer takes more than a line."""


class TimeAsk(LineAsk):
    """A time in the past: `14:20`, `6 h ago`, `now`. How it was understood stands below."""

    def __init__(self, label: str, *, required: bool = True, oldest: int = 3 * DAY) -> None:
        """`oldest`: ms; what lies further back cannot be meant."""
        self._now = Now(0, 0)
        self._oldest = oldest
        super().__init__(label, self._parse_now, hint=tr("14:20 or 6 h ago"), required=required)

    def show_now(self, now: Now) -> None:
        """The instant from which the next text is understood; what was typed before keeps its meaning."""
        self._now = now

    def _parse_now(self, typed: str) -> Typed:
        return instant(self._now, oldest=self._oldest)(typed)


class Form(QWidget):
    """Questions in columns. `done` comes with Enter after the last one."""

    done = Signal()
    changed = Signal()

    def __init__(self, asks: Mapping[str, Ask], *, least: int = 220) -> None:
        """`asks` by the name under which their answers are read; `least`: the least width of a column, px."""
        super().__init__()
        self.asks = dict(asks)
        layout = Columns(least)
        for ask in self.asks.values():
            layout.addWidget(ask)
            ask.changed.connect(self.changed)
            ask.entered.connect(lambda ask=ask: self._go_on(ask))
        self.setLayout(layout)
        if self.asks:
            self.setFocusProxy(next(iter(self.asks.values())))

    def read(self) -> dict[str, Any] | None:
        """Every answer given, by name; None if one is wrong or missing, which then says so and has the focus."""
        values: dict[str, Any] = {}
        wrong: Ask | None = None
        for name, ask in self.asks.items():
            read = ask.judge()
            if read.problem and wrong is None:
                wrong = ask
            elif not read.problem and read.value is not None:
                values[name] = read.value
        if wrong is None:
            return values
        focus_on(wrong)
        return None

    def _go_on(self, ask: Ask) -> None:
        """To the next question that is asked, there to the same word: after a No to a No; or on from the last."""
        order = list(self.asks.values())
        following = next((one for one in order[order.index(ask) + 1 :] if not one.isHidden()), None)
        if following is None:
            self.done.emit()
            return
        focus_on(following)
        if isinstance(ask, PickAsk) and isinstance(following, PickAsk) and following.pick.value() is None:
            following.pick.go_to(ask.pick.value() or "")

    def line(self, name: str) -> LineAsk:
        """The question of this name, which is answered in a line; raises TypeError for another kind."""
        ask = self.asks[name]
        if not isinstance(ask, LineAsk):
            raise TypeError(f"{name} is not answered in a line")
        return ask

    def pick(self, name: str) -> PickAsk:
        """The question of this name, which is answered by choosing; raises TypeError for another kind."""
        ask = self.asks[name]
        if not isinstance(ask, PickAsk):
            raise TypeError(f"{name} is not answered by choosing")
        return ask

    def is_blank(self) -> bool:
        """Whether nothing was answered yet."""
        return all(_is_blank(ask) for ask in self.asks.values())

    def clear(self) -> None:
        """Blank again."""
        for ask in self.asks.values():
            ask.clear()

    def show_frame(self, frame: Frame) -> None:
        """The instant for times and the people to choose from; what was answered stays."""
        for ask in self.asks.values():
            if isinstance(ask, TimeAsk):
                ask.show_now(frame.now)
            elif isinstance(ask, PersonAsk):
                ask.show_people(frame.present)


def _is_blank(ask: Ask) -> bool:
    read = ask.read()
    return read.value is None and not (isinstance(ask, LineAsk) and ask.line.text())


# --- from the session's own questions ---------------------------------------------------------------------------------


def question_form(questions: Sequence[Question], *, least: int = 220) -> Form:
    """A form of these questions; short ones in columns, yes and no as a table."""
    return Form({question.id: ask_for(question) for question in questions}, least=least)


def ask_for(question: Question) -> Ask:
    """The control of a question."""
    text, required = question.text, question.required
    match question.kind:
        case "yes-no":
            return PickAsk(text, YES_NO, required=required, place="beside")
        case "yes-no-unknown":
            return PickAsk(text, (*YES_NO, UNKNOWN), required=required, place="beside")
        case "choice":
            made = PickAsk(text, [(one, _words(one)) for one in question.choices], required=required)
            if len(question.choices) > 2:
                spread(made, 2)
            return made
        case "number":
            return LineAsk(text, number_of(question), unit=question.unit, required=required)
        case "time":
            return TimeAsk(text, required=required)
        case "person":
            person = PersonAsk(text, required=required)
            spread(person, 2)
            return person
        case "tick":
            return TickAsk(text, required=required)
        case _:
            return TextAsk(text, required=required) if question.id in LONG else LineAsk(text, required=required)


def number_of(question: Question) -> Parse:
    """How a number is read; a unit such as `0-27` is a scale of whole numbers with these ends."""
    scale = re.fullmatch(r"(\d+)-(\d+)", question.unit)
    if scale is None:
        return number(least=0)
    return number(least=int(scale[1]), most=int(scale[2]), whole=True)


def fields_of(questions: Sequence[Question], values: Mapping[str, Any]) -> Fields:
    """The answers as an event holds them: a yes or no is True or False, an unknown stays the word."""
    truth = {"yes": True, "no": False}
    fields: Fields = {}
    for question in questions:
        if question.id in values:
            value = values[question.id]
            fields[question.id] = truth.get(value, value) if question.kind == "yes-no" else value
    return fields


def _words(value: str) -> str:
    words = known(value.replace("-", " "))
    return words[:1].upper() + words[1:]
