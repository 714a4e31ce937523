"""The editor of alert rules: a draft, its difference, a trial, a new version."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from kat_monitor import words
from kat_monitor.protocols import loader, parse
from kat_monitor.protocols.shipped import shipped
from kat_monitor.ui.pages.rules_editor import WHOLE, RulePane, RulesPage, WholePane
from kat_monitor.ui.present_pages import PersonView
from kat_monitor.ui.present_rules import Draft, RulesView, judged, next_version
from kat_monitor.words import joined, say
from tests.ui.pages.story import PEOPLE, PINS, check_pin
from tests.ui.spoken import speak_in_brackets

OWN = shipped()["generic"].replace('id = "generic"', 'id = "own"')


class Edited:
    def __init__(self, qtbot: QtBot, sessions: int = 2) -> None:
        self.page = RulesPage(check_pin)
        qtbot.addWidget(self.page)
        self.tried: list[str] = []
        self.published: list[tuple[str, str]] = []
        self.page.tried.connect(self.tried.append)
        self.page.published.connect(lambda text, person: self.published.append((text, person)))
        people = tuple(PersonView(*one) for one in PEOPLE)
        self.page.show_view(RulesView("own/own.toml", "Own v1 (own.toml)", OWN, people, sessions, "2026-11-29"))

    def rule(self, name: str) -> RulePane:
        self.page.rows.take(name)
        pane = self.page.rows.pane(name)
        assert isinstance(pane, RulePane)
        return pane

    def whole(self) -> WholePane:
        self.page.rows.take(WHOLE)
        pane = self.page.rows.pane(WHOLE)
        assert isinstance(pane, WholePane)
        return pane

    def said(self, place: str = "said") -> list[str]:
        layout = getattr(self.whole(), place)
        return [layout.itemAt(at).widget().text() for at in range(layout.count())]

    def publish(self, version: str = "2", person: str = "nl") -> None:
        pane = self.whole()
        pane.form.line("version").line.setText(version)
        pane.form.line("review_by").line.setText("2027-11-29")
        pane.pin.person.pick.choose(person)
        pane.pin.pin.line.setText(PINS[person])
        self.page.main.click()


@pytest.fixture
def edited(qtbot: QtBot) -> Edited:
    return Edited(qtbot)


def test_what_was_changed_is_told_as_a_difference(edited: Edited) -> None:
    pane = edited.rule("sbp-high-160")
    pane.numbers["limit"].line.setText("165")
    pane.sound.pick.choose("none")
    pane.advice.text.setPlainText("Let the patient rest")
    edited.rule("hr-above-100").enabled.pick.choose("no")
    edited.rule("moaas-4-late").phases.buttons["waning"].click()
    assert edited.said() == [
        "What is different",
        "sbp-high-160 limit: 160 -> 165",
        'sbp-high-160 sound: nothing -> "none"',
        'sbp-high-160 advice: nothing -> "Let the patient rest"',
        "hr-above-100 enabled: true -> false",
        'moaas-4-late phases: "waning", "observe" -> "observe"',
    ]


def test_a_change_that_is_taken_back_is_none(edited: Edited) -> None:
    line = edited.rule("sbp-high-160").numbers["limit"].line
    line.setText("165")
    line.setText("160")
    assert edited.said() == ["What is different", "nothing"]


def test_mistakes_are_told_all_at_once_and_nothing_is_published(edited: Edited) -> None:
    edited.rule("sbp-high-160").numbers["limit"].line.setText("190")
    edited.rule("spo2-below-94").numbers["hold_s"].line.setText("300")
    edited.publish()
    assert edited.published == []
    assert "mistakes" in edited.page.refusal()
    lines = edited.said()
    assert any("rule[spo2-below-94].hold_s" in line for line in lines)
    assert any("over 190, the limit of sbp-high-160" in line for line in lines)


def test_a_new_version_is_published_with_its_author_and_dates(edited: Edited) -> None:
    edited.rule("sbp-high-160").numbers["limit"].line.setText("165")
    edited.publish()
    ((text, person),) = edited.published
    protocol = loader.load(text, "own.toml")
    assert (protocol.version, protocol.author, protocol.date, protocol.review_by) == (
        "2", "Noa Lee", "2026-11-29", "2027-11-29",
    )  # fmt: skip
    assert (person, protocol.rules[0].limit) == ("nl", 165)
    assert text.count("#") == OWN.count("#")


@pytest.mark.parametrize(("version", "person", "pin"), [("1", "nl", "1111"), ("2", "nl", "2222")])
def test_the_same_version_or_a_wrong_pin_publishes_nothing(edited: Edited, version: str, person: str, pin: str) -> None:
    edited.rule("sbp-high-160").numbers["limit"].line.setText("165")
    pane = edited.whole()
    pane.form.line("version").line.setText(version)
    pane.form.line("review_by").line.setText("2027-11-29")
    pane.pin.person.pick.choose(person)
    pane.pin.pin.line.setText(pin)
    edited.page.main.click()
    assert edited.published == []


def test_the_draft_is_tried_on_past_sessions(edited: Edited) -> None:
    edited.rule("sbp-high-160").numbers["limit"].line.setText("165")
    edited.page.try_out.click()
    (text,) = edited.tried
    assert parse(text).rules[0].limit == 165
    edited.page.show_trial(("2 sessions: low 3 to 1 alerts",))
    assert edited.said("trial") == ["Past sessions under these rules", "2 sessions: low 3 to 1 alerts"]


def test_an_alert_of_a_past_session_stands_in_the_language_too(edited: Edited) -> None:
    alert = "SBP 168 >= 165 in peak, T+41"
    line = joined("  ", ("", say("{how:<5}  {rule}: {text}", how="comes", rule="sbp-high-165", text=alert)))
    edited.rule("sbp-high-160").numbers["limit"].line.setText("165")
    edited.page.try_out.click()
    speak_in_brackets()
    try:
        edited.page.show_trial((line, "old.katlog: cannot be read"))
        shown, unread = edited.said("trial")[1:]
        assert alert not in shown
        assert "sbp-high-165" in shown
        assert "168" in shown
        assert unread == "old.katlog: cannot be read"
    finally:
        words.speak(None)


def test_a_draft_that_was_changed_after_its_trial_shows_no_trial_until_it_is_tried_again(edited: Edited) -> None:
    limit = edited.rule("sbp-high-160").numbers["limit"].line
    limit.setText("165")
    edited.page.try_out.click()
    edited.page.show_trial(("2 sessions: low 3 to 1 alerts",))
    limit.setText("168")
    assert edited.said("trial") == []
    edited.page.try_out.click()
    edited.page.show_trial(("2 sessions: low 3 to 0 alerts",))
    assert edited.said("trial")[1:] == ["2 sessions: low 3 to 0 alerts"]


def test_a_trial_of_a_draft_that_was_changed_meanwhile_is_not_shown_as_that_of_the_new_one(edited: Edited) -> None:
    limit = edited.rule("sbp-high-160").numbers["limit"].line
    limit.setText("165")
    edited.page.try_out.click()
    limit.setText("168")
    edited.page.show_trial(("2 sessions: low 3 to 1 alerts",))
    assert edited.said("trial") == []
    assert "Try it again" in edited.page.refusal()


def test_nothing_is_tried_where_nothing_changed_or_nothing_is_past(qtbot: QtBot) -> None:
    edited = Edited(qtbot, sessions=0)
    edited.page.try_out.click()
    assert "Nothing was changed" in edited.page.refusal()
    edited.rule("sbp-high-160").numbers["limit"].line.setText("165")
    edited.page.try_out.click()
    assert "no past session" in edited.page.refusal()
    assert edited.tried == []


def test_leaving_an_unpublished_draft_asks_once(edited: Edited, qtbot: QtBot) -> None:
    asked: list[str] = []
    edited.page.asked.connect(asked.append)
    edited.rule("sbp-high-160").numbers["limit"].line.setText("165")
    edited.page.go_back()
    edited.page.go_back()  # a double press: nobody has read what is asked
    assert asked == []
    qtbot.waitUntil(lambda: not edited.page._leaves.beat.isActive())
    edited.page.go_back()
    assert asked == ["protocols"]


def test_a_vital_sign_without_a_high_alert_is_told(edited: Edited) -> None:
    edited.rule("sbp-high-180").enabled.pick.choose("no")
    edited.rule("sbp-below-80").enabled.pick.choose("no")
    assert "No high-priority alert is left for SBP. The lead has to agree to that." in edited.said()


def test_a_vital_sign_without_a_high_alert_in_one_phase_is_told_with_that_phase(edited: Edited) -> None:
    for rule in ("spo2-below-90", "spo2-below-85"):
        edited.rule(rule).phases.buttons["peak"].click()
    edited.rule("sbp-high-180").phases.buttons["before"].click()
    edited.rule("sbp-below-80").phases.buttons["before"].click()
    edited.rule("sbp-below-80").phases.buttons["observe"].click()
    words = "No high-priority alert is left for SBP (phase: before), SpO2 (phase: peak). The lead has to agree to that."
    assert words in edited.said()


# --- a number that cannot be read -------------------------------------------------------------------------------------


def below(pane: RulePane, key: str) -> str:
    """What stands under the field."""
    return pane.numbers[key]._below.text()


def test_what_cannot_be_read_as_a_number_stays_is_marked_and_is_not_published(edited: Edited) -> None:
    edited.rule("hr-above-100").numbers["limit"].line.setText("105")
    edited.rule("sbp-high-160").numbers["limit"].line.setText("16o")
    edited.publish()
    assert edited.published == []
    assert edited.page.refusal() == "! sbp-high-160, Limit: '16o' is not a number. Type a number there first"
    pane = edited.page.rows.pane("sbp-high-160")
    assert isinstance(pane, RulePane)
    assert edited.page.rows.in_hand() == "sbp-high-160"
    assert pane.numbers["limit"].line.text() == "16o"
    assert below(pane, "limit") == "! '16o' is not a number"
    assert edited.page.focusWidget() is pane.numbers["limit"].line


def test_the_draft_lists_what_cannot_be_read_and_is_not_tried(edited: Edited) -> None:
    line = edited.rule("sbp-high-160").numbers["limit"].line
    for typed in ("1", "1,", "1,6", "1,65", "1,650"):  # what was a number on the way counts no more
        line.setText(typed)
    edited.page.try_out.click()
    assert edited.tried == []
    assert edited.said() == [
        "Mistakes: line, field, what was expected",
        "sbp-high-160, Limit: '1,650' can be read as 1650 or 1.650: write one",
    ]


def test_a_number_typed_after_what_could_not_be_read_counts(edited: Edited) -> None:
    line = edited.rule("sbp-high-160").numbers["limit"].line
    line.setText("165")
    line.setText("16o")
    line.setText("166")
    edited.publish()
    ((text, _),) = edited.published
    assert parse(text).rules[0].limit == 166


def test_leaving_a_draft_with_what_cannot_be_read_asks_once(edited: Edited) -> None:
    asked: list[str] = []
    edited.page.asked.connect(asked.append)
    edited.rule("sbp-high-160").numbers["limit"].line.setText("x")
    edited.page.go_back()
    assert asked == []


def test_a_key_of_any_rule_can_be_changed_and_taken_back() -> None:
    draft = Draft(OWN)
    for rule in draft.protocol.rules[::13]:
        other = draft.with_value(rule.id, "advice", "x").with_value(rule.id, "latching", not rule.latching)
        assert judged(other).mistakes == ()
        assert len(judged(other).differences) == 2
        back = other.with_value(rule.id, "advice", "").with_value(rule.id, "latching", rule.latching)
        assert back.edited() == OWN


@pytest.mark.parametrize(("version", "after"), [("1", "2"), ("1.9", "1.10"), ("a", "a.2"), ("2026-1", "2026-1.2")])
def test_the_next_version_is_offered(version: str, after: str) -> None:
    assert next_version(version) == after
