"""The page of one patient's limits."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kat_monitor import events as ev
from kat_monitor.session.admit import admit
from kat_monitor.ui.pages.limits import LimitPane, LimitsPage
from kat_monitor.ui.present_pages_limits import limits_view
from tests.ui.pages.story import PATIENT, PINS, Story, at, check_pin


class Seen:
    def __init__(self, qtbot: QtBot) -> None:
        self.story = Story().ready()
        self.story.dose()
        self.page = LimitsPage(check_pin)
        qtbot.addWidget(self.page)
        self.page.submitted.connect(self.submit)
        self.submitted: list[ev.Event] = []
        self.show()

    def show(self) -> None:
        self.page.show_view(limits_view(self.story.session, at(5), active="nl", identity=PATIENT))

    def submit(self, event: ev.Event) -> None:
        self.submitted.append(event)
        refused = admit(self.story.session, event, at(5))
        if refused:
            self.page.show_refusal(refused)
            return
        self.story.add(5, event)
        self.page.accepted()
        self.show()

    def pane(self, rule: str) -> LimitPane:
        self.page.rows.take(rule)
        pane = self.page.rows.pane(rule)
        assert isinstance(pane, LimitPane)
        return pane

    def change(
        self, rule: str, limit: str, reason: str = "known hypertension", person: str = "nl", pin: str = ""
    ) -> None:
        pane = self.pane(rule)
        pane.form.line("limit").line.setText(limit)
        pane.form.asks["reason"].text.setPlainText(reason)  # type: ignore[attr-defined]
        pane.pin.person.pick.choose(person)
        pane.pin.pin.line.setText(pin or PINS[person])
        self.page.main.click()


@pytest.fixture
def seen(qtbot: QtBot) -> Seen:
    return Seen(qtbot)


def test_a_limit_is_changed_by_a_named_person_with_reason_and_pin(seen: Seen) -> None:
    seen.change("sbp-high-160", "165")
    (event,) = seen.submitted
    assert event == ev.LimitChanged(
        by="nl", role="nurse", rule="sbp-high-160", limit=165, was=160, unit="mmHg", reason="known hypertension"
    )
    pane = seen.pane("sbp-high-160")
    assert pane.title.text() == "SBP ≥ 165 mmHg"
    assert "The protocol says SBP ≥ 160 mmHg" in pane.about.text()
    assert pane.trail.text() == "T+5: 160 to 165 mmHg, RN Noa Lee: known hypertension"
    assert pane.form.line("limit").line.text() == ""


def test_a_wrong_pin_changes_nothing(seen: Seen) -> None:
    seen.change("sbp-high-160", "165", pin="9999")
    assert seen.submitted == []


def test_without_a_reason_nothing_is_submitted(seen: Seen) -> None:
    seen.change("sbp-high-160", "165", reason="")
    assert seen.submitted == []


def test_why_a_limit_does_not_fit_is_said_and_what_was_typed_stays(seen: Seen) -> None:
    seen.change("sbp-high-160", "175")
    assert "sbp-high-170 would then be expected over 175" in seen.page.refusal()
    assert seen.pane("sbp-high-160").form.line("limit").line.text() == "175"


def test_a_therapist_is_not_offered(seen: Seen) -> None:
    people = seen.pane("sbp-high-160").pin.person.pick._options
    assert [person for person, _ in people] == ["nl", "ds"]


def test_a_vital_s_own_limits_come_first_in_hand(seen: Seen) -> None:
    seen.page.show_vital("spo2")
    assert seen.page.rows.in_hand().startswith("spo2-")


def test_only_rules_that_are_on_and_have_a_limit_stand_there(seen: Seen) -> None:
    view = limits_view(seen.story.session, at(5), active="nl", identity=PATIENT)
    rules = {row.rule for row in view.rows}
    assert not rules & {"rass-1", "red-symptom", "overdue"}
    assert {"sbp-rise-40", "sbp-fall-30", "spo2-below-baseline-3", "moaas-2"} <= rules


def test_after_the_end_nothing_can_be_changed(seen: Seen) -> None:
    seen.story.did(6, ev.SessionEnded, ending="transferred", ended_t=at(6))
    seen.show()
    assert not seen.page.main.isEnabled()


def test_the_tile_and_the_palette_lead_there(qtbot: QtBot) -> None:
    from PySide6.QtCore import QPoint, Qt

    from kat_monitor.ui.session_screen import Place
    from tests.ui.demo import live
    from tests.ui.room import Room

    page = LimitsPage(check_pin)
    view = lambda session, t: limits_view(session, t, active="lee", identity=PATIENT)  # noqa: E731
    room = Room(live(), lambda desk: {"limits": Place(page, view)})  # type: ignore[arg-type]
    qtbot.addWidget(room.screen)
    room.screen.resize(1366, 768)
    room.screen.show()
    room.publish()
    qtbot.mouseClick(room.screen.values.tiles[2], Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    QApplication.processEvents()
    assert (room.screen.place(), page.rows.in_hand()[:4]) == ("limits", "spo2")
    room.screen.go("live")
    room.screen.act("event")
    room.screen.live.panels.palette.limits_wanted.emit()
    assert room.screen.place() == "limits"
