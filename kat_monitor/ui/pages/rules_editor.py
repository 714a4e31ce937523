"""The alert rules of a protocol, edited: each rule, the difference, a trial on past sessions, a new version.

Owns the page. Refuses to put a version in force: what is published waits for a prescriber's signature, as every version
does; and to judge limits: the loader says what is wrong, all of it at once.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kat_monitor.protocols.model import PHASES, SOUNDS, Rule
from kat_monitor.ui.beat import Again
from kat_monitor.ui.kit import Box, Button, Label, clear_layout, column, heading
from kat_monitor.ui.pages.asks import Ask, LineAsk, PickAsk, TextAsk
from kat_monitor.ui.pages.form import YES_NO, Form
from kat_monitor.ui.pages.frame import PageFrame, focus_on
from kat_monitor.ui.pages.layouts import Flow, spread
from kat_monitor.ui.pages.lists import RowsAndPane, RowView
from kat_monitor.ui.pages.people import CheckPin, PinRow
from kat_monitor.ui.present_codes import stored_words
from kat_monitor.ui.present_pages_typed import Typed, number
from kat_monitor.ui.present_rules import (
    NUMBERS,
    Draft,
    Judged,
    RulesView,
    Unread,
    judged,
    keys_of,
    next_version,
    phases_of,
    rule_title,
)
from kat_monitor.ui.theme import GRID
from kat_monitor.words import capital, joined, known, retold, say, tr

WHOLE = "@"
"""The row of the draft as a whole."""
ABOUT = say("Nothing is in force until it is published as a new version and a prescriber has signed that.")
PRIORITIES = (("low", say("Low")), ("medium", say("Medium")), ("high", say("High")))
PHASE_WORDS = {
    "before": say("Before the dose"),
    "onset": say("Onset"),
    "peak": say("Peak"),
    "waning": say("Waning"),
    "observe": say("Observe"),
}
MAY_PUBLISH = ("nurse", "prescriber", "lead", "administrator")


class RulesPage(PageFrame):
    """`tried(text)` and `published(text, person)` for a draft without mistakes; the host answers by `show_trial`."""

    tried = Signal(str)
    published = Signal(str, str)

    def __init__(self, check_pin: CheckPin) -> None:
        super().__init__(tr("Alert rules"), about=ABOUT, scrolls=False)
        self._check_pin = check_pin
        self._view = RulesView("", "", "")
        self.draft = Draft("")
        self._under_trial = self.draft
        self._leaves = Again(self)
        self.rows = RowsAndPane(tr("Alert rules"), self._make)
        self.body.addWidget(self.rows)
        self.add_back(tr("Protocols"))
        self.whole = Button(tr("The difference"), "F9", "quiet")
        self.whole.clicked.connect(lambda: self.rows.take(WHOLE))
        self.try_out = Button(tr("Try on past sessions"), "F8", "quiet")
        self.try_out.clicked.connect(self._try)
        for button in (self.whole, self.try_out):
            self.foot.addWidget(button)
        self.foot.addStretch(1)
        self.main = self.add_main(tr("Publish as a new version"))
        self.main.clicked.connect(self._publish)
        self.rows.taken.connect(self._taken)

    def show_view(self, view: RulesView) -> None:
        """Begin a draft of this text; the page is made for one protocol."""
        self._view = view
        self.title.setText(tr("Alert rules of {name}", name=view.name))
        self.draft = Draft(view.text)
        self._show_rows()
        self.rows.take(self.draft.protocol.rules[0].id)

    def show_trial(self, lines: tuple[str, ...]) -> None:
        """What past sessions would have been under the draft; of one that was changed meanwhile nothing is shown."""
        if self.draft != self._under_trial:
            self.show_refusal(tr("The draft was changed while it was tried. Try it again"))
            return
        self.rows.take(WHOLE)
        self._whole_pane().show_trial(lines)

    def go_back(self) -> None:
        """To the protocols; a draft that was not published goes with the page, which a second press confirms."""
        if self.draft.changed and not self._leaves.is_meant(self.draft):
            self.show_refusal(tr("These changes are not published. Press again to leave them"))
            return
        self.asked.emit("protocols")

    def _show_rows(self) -> None:
        rows = [RowView(WHOLE, tr("The whole draft"), self._mark(), self._count(), tr("difference, trial, publishing"))]
        for rule in self.draft.protocol.rules:
            rows.append(RowView(rule.id, rule_title(rule), *self._state(rule), rule.id))
        self.rows.show_rows(rows)

    def _state(self, rule: Rule) -> tuple[Any, str]:
        """A rule's mark and word."""
        if rule.id in self.draft.unread:
            return "stop", tr("not a number")
        if rule.id in self.draft.edits:
            return "done", known("changed")
        return "open", known(rule.priority if rule.enabled else "off")

    def _mark(self) -> Any:
        return "stop" if self.draft.unread else "done" if self.draft.edits else "open"

    def _count(self) -> str:
        count = len(self.draft.changed)
        return (
            tr("as it was")
            if not count
            else tr("1 rule changed")
            if count == 1
            else tr("{count} rules changed", count=count)
        )

    def _make(self, name: str) -> QWidget:
        if name == WHOLE:
            pane: QWidget = WholePane(self._check_pin, next_version(self.draft.protocol.version))
            pane.pin.entered.connect(self._publish)  # type: ignore[attr-defined]
        else:
            pane = RulePane(self.draft.rule(name), self.draft)
            pane.set.connect(self._set)
            pane.typed.connect(self._typed)
        self.lead_back_from(pane)
        return pane

    def _set(self, rule: str, key: str, value: object) -> None:
        self._draw(self.draft.with_value(rule, key, value))

    def _typed(self, rule: str, key: str, typed: str) -> None:
        self._draw(self.draft.with_typed(rule, key, typed))

    def _draw(self, draft: Draft) -> None:
        self.draft = draft
        self.show_refusal("")
        self._show_rows()

    def _taken(self, name: str) -> None:
        if name == WHOLE:
            pane = self._whole_pane()
            pane.show_draft(judged(self.draft), self._view)
            if self.draft != self._under_trial:
                pane.forget_trial()

    def _whole_pane(self) -> WholePane:
        pane = self.rows.pane(WHOLE)
        assert isinstance(pane, WholePane)
        return pane

    def _good(self) -> Judged | None:
        """The draft, if it has changes and no mistakes; else says so, at the field that cannot be read first of all."""
        for one in self.draft.problems():
            self._lead_to(one)
            return None
        found = judged(self.draft)
        self.rows.take(WHOLE)
        if found.mistakes:
            self.show_refusal(tr("There are mistakes. Put them right first"))
        elif not found.differences:
            self.show_refusal(tr("Nothing was changed"))
        else:
            return found
        return None

    def _lead_to(self, one: Unread) -> None:
        """The field that cannot be read, with what was typed in it."""
        self.rows.take(one.rule)
        pane = self.rows.pane(one.rule)
        assert isinstance(pane, RulePane)
        pane.numbers[one.key].judge()
        focus_on(pane.numbers[one.key])
        self.show_refusal(tr("{field}. Type a number there first", field=one.words()))

    def _try(self) -> None:
        found = self._good()
        if found is not None and not self._view.sessions:
            self.show_refusal(tr("There is no past session to try it on"))
        elif found is not None:
            self._under_trial = self.draft
            self.tried.emit(found.text)

    def _publish(self) -> None:
        if self._good() is None:
            return
        pane = self._whole_pane()
        values = pane.form.read()
        if values is None:
            return
        if values["version"] == self.draft.protocol.version:
            pane.form.asks["version"].say(tr("another version than the one it was made from"))
            focus_on(pane.form.asks["version"])
            return
        person = pane.pin.check()
        if person is None:
            return
        pane.pin.forget()
        top = {"version": values["version"], "author": person.name, "date": self._view.today}
        top["review_by"] = values["review_by"]
        found = judged(self.draft, top)
        pane.show_draft(found, self._view)
        if found.mistakes:
            self.show_refusal(tr("There are mistakes. Put them right first"))
        else:
            self.published.emit(found.text, person.id)


class PhasesAsk(Ask):
    """In which phases a rule is in force: any of five."""

    def __init__(self) -> None:
        self.buttons = {phase: Button(words) for phase, words in PHASE_WORDS.items()}
        control, flow = QWidget(), Flow()
        for button in self.buttons.values():
            button.setCheckable(True)
            button.toggled.connect(lambda: self.changed.emit())
            flow.addWidget(button)
        control.setLayout(flow)
        super().__init__(tr("In these phases"), control)
        spread(self)

    def show_phases(self, phases: list[str]) -> None:
        """Those in which it is in force."""
        for phase, button in self.buttons.items():
            button.setChecked(phase in phases)

    def read(self) -> Typed:
        """The phases in their order; the loader says if there is none."""
        return Typed([phase for phase in PHASES if self.buttons[phase].isChecked()])

    def clear(self) -> None:
        """None."""
        self.show_phases([])


class RulePane(QWidget):
    """One rule, with everything about it that can be changed."""

    set = Signal(str, str, object)
    """Rule, key, value; None takes the key out."""
    typed = Signal(str, str, str)
    """Rule, key, and what was typed where a number is wanted and none can be read."""

    def __init__(self, rule: Rule, draft: Draft) -> None:
        super().__init__()
        self._rule = rule
        self.numbers = {key: LineAsk(NUMBERS[key], number(), required=False) for key in keys_of(rule)}
        self.enabled = PickAsk(tr("In use"), YES_NO)
        self.priority = PickAsk(tr("Priority"), PRIORITIES)
        self.latching = PickAsk(tr("Stays after its end until acknowledged"), YES_NO)
        self.sound = PickAsk(tr("Sound"), [("", tr("Its priority's")), *((one, capital(known(one))) for one in SOUNDS)])
        self.phases = PhasesAsk()
        spread(self.sound, 2)
        self.words = TextAsk(tr("Words"), lines=1)
        self.advice = TextAsk(tr("Advice: the clinic's own line"), lines=1, required=False)
        self._fill(draft)
        asks: dict[str, Ask] = {"enabled": self.enabled, "priority": self.priority, **self.numbers}
        asks |= {"phases": self.phases, "latching": self.latching, "sound": self.sound, "text": self.words}
        self.form = Form({**asks, "advice": self.advice})
        self.setLayout(column(heading(rule_title(rule)), Label(rule.id, "small", "muted"), self.form, spacing=3 * GRID))
        self.setFocusProxy(self.form)
        self._listen()

    def _fill(self, draft: Draft) -> None:
        """How the draft has it."""
        rule, said = self._rule, draft.edits.get(self._rule.id, {})
        for key, ask in self.numbers.items():
            value = said.get(key, getattr(rule, key))
            ask.line.setText("" if value is None else f"{value:g}")
        for pick, key in ((self.enabled, "enabled"), (self.latching, "latching")):
            pick.pick.show_choice("yes" if said.get(key, getattr(rule, key)) else "no")
        self.priority.pick.show_choice(said.get("priority", rule.priority))
        self.sound.pick.show_choice(said.get("sound", rule.sound))
        self.phases.show_phases(phases_of(rule, draft))
        self.words.text.setPlainText(said.get("text", rule.text))
        self.advice.text.setPlainText(said.get("advice", rule.advice))

    def _listen(self) -> None:
        for key, ask in self.numbers.items():
            ask.changed.connect(lambda key=key, ask=ask: self._tell_number(key, ask))
        for pick, key in ((self.enabled, "enabled"), (self.latching, "latching")):
            pick.changed.connect(lambda pick=pick, key=key: self._tell_choice(key, pick, {"yes": True, "no": False}))
        same = {one: one for one in ("low", "medium", "high")}
        self.priority.changed.connect(lambda: self._tell_choice("priority", self.priority, same))
        sounds = {"": "", **{one: one for one in SOUNDS}}
        self.sound.changed.connect(lambda: self._tell_choice("sound", self.sound, sounds))
        self.phases.changed.connect(lambda: self._tell("phases", self.phases.read().value))
        for text, key in ((self.words, "text"), (self.advice, "advice")):
            text.changed.connect(lambda text=text, key=key: self._tell(key, text.text.toPlainText().strip()))

    def _tell(self, key: str, value: object) -> None:
        self.set.emit(self._rule.id, key, value)

    def _tell_number(self, key: str, ask: LineAsk) -> None:
        read = ask.read()
        if read.problem:
            self.typed.emit(self._rule.id, key, ask.line.text().strip())
        else:
            self._tell(key, read.value)

    def _tell_choice(self, key: str, ask: PickAsk, values: dict[str, Any]) -> None:
        value = ask.pick.value()
        if value is not None:
            self._tell(key, values[value])


class WholePane(QWidget):
    """The draft as a whole: mistakes or differences, the trial, and who publishes it as which version."""

    def __init__(self, check_pin: CheckPin, version: str) -> None:
        super().__init__()
        self.said = column(spacing=GRID)
        self.trial = column(spacing=GRID)
        self.form = Form(
            {"version": LineAsk(tr("New version")), "review_by": LineAsk(tr("To be reviewed by"), hint="2027-01-31")}
        )
        self.form.line("version").line.setText(version)
        self.pin = PinRow(tr("Published by"), check_pin, roles=MAY_PUBLISH)
        self.form.done.connect(self.pin.setFocus)
        whole = column(heading(tr("The whole draft")), spacing=3 * GRID)
        whole.addLayout(self.said)
        whole.addLayout(self.trial)
        whole.addWidget(Box(column(heading(tr("Publish as a new version")), self.form, self.pin)))
        self.setLayout(whole)
        self.setFocusProxy(self.form)

    def show_draft(self, found: Judged, view: RulesView) -> None:
        """Mistakes, or differences; what is typed stays."""
        self.pin.show_people(view.people)
        clear_layout(self.said)
        if found.mistakes:
            self._lines(self.said, tr("Mistakes: line, field, what was expected"), found.mistakes)
        else:
            self._lines(self.said, tr("What is different"), found.differences or ("nothing",))
        if found.unguarded:
            words = tr(
                "No high-priority alert is left for {unguarded}. The lead has to agree to that.",
                unguarded=joined(", ", found.unguarded),
            )
            self.said.addWidget(Label(words, "body", "strong", "semibold", wrap=True))

    def show_trial(self, lines: tuple[str, ...]) -> None:
        """What past sessions would have been; an alert in it in the words that the lane has for it."""
        self.forget_trial()
        told = tuple(retold(line, "text", stored_words) for line in lines)
        self._lines(self.trial, tr("Past sessions under these rules"), told)

    def forget_trial(self) -> None:
        """The draft is another one than was tried."""
        clear_layout(self.trial)

    def _lines(self, place: Any, title: str, lines: tuple[str, ...]) -> None:
        place.addWidget(Label(title, "body", "strong", "semibold", wrap=True))
        for line in lines:
            place.addWidget(Label(line, "small", wrap=True))
