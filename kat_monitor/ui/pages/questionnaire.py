"""A questionnaire question by question: folded away until it is wanted, counted as it is answered.

Owns the sheet. Refuses a total while an answer is missing, and to gate anything by an answer: item 9 prompts.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kat_monitor.session.questionnaires import (
    ANSWERS,
    ITEM_9,
    SOURCE,
    STEM,
    Questionnaire,
    item9_prompt,
    scored,
)
from kat_monitor.ui.kit import Button, Label, column, row
from kat_monitor.ui.pages.asks import PickAsk
from kat_monitor.ui.pages.form import Form
from kat_monitor.ui.pages.layouts import spread
from kat_monitor.ui.theme import GRID
from kat_monitor.words import tr


class Sheet(QWidget):
    """One questionnaire. `counted` carries its total and what else follows, by field, once every item is answered."""

    counted = Signal(dict)

    def __init__(self, questionnaire: Questionnaire) -> None:
        super().__init__()
        self.questionnaire = questionnaire
        self.sheet = QWidget()
        self.opener = Button(tr("{name}, question by question", name=questionnaire.name))
        self.opener.clicked.connect(lambda: self.unfold(folded=self.sheet.isVisible()))
        answers = [(str(score), words) for score, words in enumerate(ANSWERS)]
        asks = {}
        for number, (name, words) in enumerate(zip(questionnaire.fields, questionnaire.items, strict=True), start=1):
            asks[name] = PickAsk(tr("{number}. {words}", number=number, words=words), answers, required=False)
            spread(asks[name])
        self.form = Form(asks)
        self.form.changed.connect(self._count)
        self.state = Label("", "body", "strong", "medium", wrap=True)
        self.prompt = Label("", "body", "pressing", "semibold", wrap=True)
        self.prompt.hide()
        source = Label(SOURCE, "small", "muted", wrap=True)
        self.sheet.setLayout(column(Label(STEM, wrap=True), self.form, self.prompt, self.state, source))
        line = row(self.opener)
        line.addStretch(1)
        whole = column(spacing=2 * GRID)
        whole.addLayout(line)
        whole.addWidget(self.sheet)
        self.setLayout(whole)
        self.unfold(folded=True)
        self._count()

    def unfold(self, *, folded: bool) -> None:
        """Show the questions, or only that there are some; what was answered stays."""
        self.sheet.setVisible(not folded)
        if not folded:
            self.form.setFocus()

    def answers(self) -> dict[str, int]:
        """The answers given, by field."""
        read = {name: ask.read().value for name, ask in self.form.asks.items()}
        return {name: int(value) for name, value in read.items() if value is not None}

    def clear(self) -> None:
        """Nothing answered, folded away."""
        self.form.clear()
        self.unfold(folded=True)
        self._count()

    def _count(self) -> None:
        answers = self.answers()
        self.state.setText(scored(self.questionnaire, answers))
        words = item9_prompt(answers)
        self.prompt.setText(words)
        self.prompt.setVisible(bool(words))
        total = self.questionnaire.total(answers)
        if total is not None:
            found = {self.questionnaire.id: total}
            if ITEM_9 in answers:
                found["phq9_item9"] = answers[ITEM_9]
            self.counted.emit(found)
