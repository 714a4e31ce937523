"""The quick-event palette, in the timeline's place: a group, then an event; two keys, and fields only where it asks.

Owns the two steps and the few fields. The table of events, words and keys is the session's.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from kat_monitor.session.questions import Question
from kat_monitor.session.quick_events import GROUPS, QUICK_EVENTS, Group, QuickEvent
from kat_monitor.ui.beat import Again
from kat_monitor.ui.fields import Field, Problem
from kat_monitor.ui.kit import Button, Choice, clear_layout, column, row, scrolled
from kat_monitor.ui.note_field import Names
from kat_monitor.ui.panel import Panel
from kat_monitor.ui.present_names import find_name
from kat_monitor.ui.present_pages_typed import NumberParse
from kat_monitor.ui.theme import GRID
from kat_monitor.words import known, tr

LIMITS_KEY = "T"
_MORE_THAN_NOTHING = NumberParse(above=0, least=None, most=None, whole=False)


class QuickPalette(Panel):
    """`noted(code, fields, text, t)` for an event, `infused(change, t)` for one that changes the infusion.

    `limits_wanted` leads to the page of this patient's limits.

    The time is that of the key which opened the palette: when it was seen, not when its fields were filled in.
    """

    noted = Signal(str, object, str, int)
    infused = Signal(str, int)
    limits_wanted = Signal()

    def __init__(self, now: Callable[[], int], names: Names = dict[str, str]) -> None:
        """`now` is the session's clock, ms; `names` are not to stand in the record."""
        super().__init__(tr("Quick event"))
        self._now = now
        self._names = names
        self._keeps = Again(self)
        self._t = 0
        self._has_infusion = False
        self._inside = column(spacing=GRID)
        self._fields: list[tuple[Question, QWidget]] = []
        holder = QWidget()
        holder.setLayout(self._inside)
        self.body.addWidget(scrolled(holder), 1)

    def open(self, *, has_infusion: bool) -> None:
        """Begin with the groups."""
        self._t = self._now()
        self._has_infusion = has_infusion
        self.show_groups()

    def show_groups(self) -> None:
        """The five groups under each other."""
        self._begin(tr("Quick event"))
        for group, (key, words) in GROUPS.items():
            button = Button(words, key)
            button.show_picture(group)
            button.clicked.connect(lambda checked=False, group=group: self.show_group(group))
            self._inside.addWidget(button)
        limits = Button(tr("Limits for this patient"), LIMITS_KEY, "quiet")
        limits.clicked.connect(self.limits_wanted)
        self._inside.addWidget(limits)
        self._inside.addStretch(1)
        self._focus_first()

    def show_group(self, group: Group) -> None:
        """The events of a group, in two columns where both have room."""
        self._begin(GROUPS[group][1])
        offered = [one for one in QUICK_EVENTS if one.group == group and (not one.infusion or self._has_infusion)]
        buttons = []
        for one in offered:
            button = Button(one.title, one.key)
            button.clicked.connect(lambda checked=False, one=one: self._choose(one))
            buttons.append(button)
        self._inside.addWidget(_Pairs(buttons))
        self._inside.addStretch(1)
        self._focus_first()

    def take_focus(self) -> None:
        """The first button, so that the keys are the palette's own."""
        self._focus_first()

    def _choose(self, one: QuickEvent) -> None:
        if one.infusion:
            self.infused.emit(one.infusion, self._t)
        elif one.asks:
            self._ask(one)
        else:
            self.noted.emit(one.code, {}, "", self._t)

    def _ask(self, one: QuickEvent) -> None:
        """The fields of an event, then Enter."""
        self._begin(one.title)
        problem = Problem()
        for question in one.asks:
            field = _field(question)
            self._fields.append((question, field))
            self._inside.addWidget(field)
        store = Button(tr("Store"), "", "primary")
        store.clicked.connect(lambda: self._store(one, problem))
        for _, field in self._fields:
            if isinstance(field, Field):
                self.watch(field.line)
                field.entered.connect(store.click)
        self._inside.addWidget(problem)
        self._inside.addLayout(row(store))
        self._inside.addStretch(1)
        first = self._fields[0][1]
        (first.line if isinstance(first, Field) else first).setFocus()

    def _store(self, one: QuickEvent, problem: Problem) -> None:
        answers: dict[str, object] = {}
        for question, field in self._fields:
            value = field.text() if isinstance(field, Field) else cast(Choice, field).value() or ""
            if question.required and not value:
                problem.say(tr("{text} is missing", text=question.text))
                return
            if question.kind == "number" and value:
                number = _MORE_THAN_NOTHING(value)
                if number.problem:
                    problem.say(tr("{text}: a number, such as 2", text=question.text))
                    return
                answers[question.id] = number.value
            elif value:
                answers[question.id] = value
        words = tuple(str(answers.get(asked.id, "")) for asked, _ in self._fields if asked.kind == "text")
        if self._flag_name(words, problem):
            return
        text = str(answers.pop("text", ""))
        self.noted.emit(one.code, answers, text, self._t)

    def _flag_name(self, values: tuple[str, ...], problem: Problem) -> bool:
        """Whether any of the words holds a name that was not kept yet; the second Store keeps every one."""
        named = next((found for one in values if (found := find_name(one, self._names())) is not None), None)
        if named is None or self._keeps.is_meant(values):
            return False
        problem.say(
            tr("{name} is a name: write {instead}, or Store again to keep it", name=named.name, instead=named.instead)
        )
        return True

    def _begin(self, title: str) -> None:
        self._fields = []
        self.title(title)
        self.setFocus()
        clear_layout(self._inside)

    def _focus_first(self) -> None:
        first = next((one for one in self.findChildren(Button) if one.isVisibleTo(self) and one.key != "Esc"), None)
        if first is not None:
            first.setFocus()


class _Pairs(QWidget):
    """Buttons in two columns; one whose words have no room in half the width takes the whole of it."""

    def __init__(self, buttons: list[Button]) -> None:
        super().__init__()
        self._buttons = buttons
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GRID)
        for column_ in (0, 1):
            self._grid.setColumnStretch(column_, 1)
        self.setLayout(self._grid)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._place(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As wide as the panel is now."""
        super().resizeEvent(event)
        self._place((self.width() - GRID) // 2)

    def _place(self, half: int) -> None:
        line = side = 0
        for button in self._buttons:
            span = 2 if button.minimumSizeHint().width() > half else 1
            if side + span > 2:
                line, side = line + 1, 0
            self._grid.addWidget(button, line, side, 1, span)
            side += span


def _field(question: Question) -> QWidget:
    if question.kind == "choice":
        return Choice(question.text, [(one, known(one.replace("-", " "))) for one in question.choices], stacked=True)
    words = question.text if question.required else tr("{text} (may stay empty)", text=question.text)
    return Field(words, question.unit)
