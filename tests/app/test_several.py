"""Several sessions on one station: each with everything of its own, changed only by a deliberate beat."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kat_monitor import events as ev
from kat_monitor.alerts.voices import Sound
from kat_monitor.app.running import Running, _say_fault
from kat_monitor.session.state import Alert
from kat_monitor.ui import theme
from kat_monitor.ui.beat import BEAT_MS
from kat_monitor.ui.pages.start import StartPage, StartSession
from tests.app.test_desktop import Window
from tests.ui.ear import Ear


@pytest.fixture(scope="module", autouse=True)
def _dressed(qapp: QApplication) -> None:
    theme.apply(qapp)


@pytest.fixture
def two(tmp_path: Path, qtbot: QtBot) -> Iterator[Window]:
    """Jordan Doe in Room 2, then Alex Roe in Room 3, who is in front."""
    window = Window(tmp_path, qtbot)
    window.start()
    go_home(window)
    window.desktop.home.start_wanted.emit()
    page = window.page(StartPage)
    assert isinstance(page, StartPage)
    page.started.emit(StartSession("13", "Alex Roe", "1990-01-01", "", "im", "Room 3", session=1, course=6))
    yield window
    window.close()


def go_home(window: Window) -> None:
    """From a session that runs to Home, as a person does."""
    room = window.desktop.running.front.room  # type: ignore[union-attr]
    room.screen.identity.person.click()
    room.corner.panel.home.click()
    assert window.desktop.window.front() is window.desktop.home


def test_home_is_in_the_name_of_whoever_was_at_the_screen_and_the_session_is_found_as_it_was(two: Window) -> None:
    other = two.desktop.library.people.add("Nele Brandt", "NB", "therapist", "2468")
    front = two.desktop.running.front
    assert front is not None
    front.room.screen.desk.sit_down(other.id, other.role)
    go_home(two)
    view = two.desktop.home._view
    assert view is not None
    assert view.active is not None
    assert view.active.id == other.id
    two.desktop.home.session_wanted.emit(front.id)
    assert two.desktop.window.front() is front.room.screen
    assert front.room.screen.live.side.currentWidget() is not front.room.corner.panel


def test_behind_the_lock_there_is_no_way_home(two: Window) -> None:
    front = two.desktop.running.front
    assert front is not None
    front.room.corner.open("lock")
    front.room.corner.open("home")
    assert two.desktop.window.front() is front.room.screen


def test_the_first_goes_on_while_the_second_is_in_front(two: Window) -> None:
    first, second = list(two.desktop.running)
    assert [one.live.session.opened.room for one in (first, second)] == ["Room 2", "Room 3"]
    assert two.desktop.running.front is second
    before = first.live.session.seq
    first.live.submit(ev.NoteWritten(by=two.nurse.id, role="nurse", text="still here", observed_t=0))
    two.wait(lambda: first.live.session.seq > before)
    assert second.live.session.seq < first.live.session.seq or "still here" not in str(second.live.session.history)


def test_tabs_say_whose_and_where_and_carry_a_colour_each(two: Window) -> None:
    views = [tab.view for tab in two.desktop.window.tabs.tabs]
    assert [(view.initials, view.room, view.is_front) for view in views if view] == [
        ("J.D.", "Room 2", False), ("A.R.", "Room 3", True),
    ]  # fmt: skip
    assert len({view.ink for view in views if view}) == 2
    front = two.desktop.running.front
    assert front is not None
    assert front.room.screen.identity._ink == views[1].ink  # type: ignore[union-attr]


def test_one_press_does_not_change_the_patient_and_neither_does_a_double_press(two: Window, qtbot: QtBot) -> None:
    tabs = two.desktop.window.tabs
    front = two.desktop.running.front
    tabs.tabs[0].click()
    assert two.desktop.running.front is front
    tabs.tabs[0].click()  # within the beat: a double press
    assert two.desktop.running.front is front
    qtbot.waitUntil(lambda: not tabs._beat.isActive(), timeout=20 * BEAT_MS)
    tabs.tabs[0].click()
    assert two.desktop.running.front is not front


def test_nothing_typed_for_one_patient_is_seen_at_the_other(two: Window, qtbot: QtBot) -> None:
    first, second = list(two.desktop.running)
    second.room.screen.entry.line.setText("158/94")
    second.room.screen.live.note.text.setPlainText("about Alex")
    two.desktop.running.show(first.id)
    assert first.room.screen.entry.line.text() == ""
    assert first.room.screen.live.note.text.toPlainText() == ""
    two.desktop.running.show(second.id)
    assert second.room.screen.entry.line.text() == "158/94"


def test_a_key_acts_on_the_screen_in_front_alone(two: Window, qtbot: QtBot) -> None:
    first, second = list(two.desktop.running)
    for one in (first, second):
        two.desktop.running.show(one.id)
        one.room.screen.go("live")
        one.room.screen.live.timeline.list.setFocus()
        QApplication.processEvents()
    qtbot.keyClick(second.room.screen.live.timeline.list, Qt.Key.Key_F4)
    two.wait(lambda: second.live.session.emergency is not None)
    assert first.live.session.emergency is None
    assert first.room.screen.live.side.currentIndex() == 0


def test_an_alert_of_the_hidden_one_stands_on_its_tab(two: Window, qtbot: QtBot) -> None:
    first, _ = list(two.desktop.running)
    t = first.live.clock.now().t
    first.live.submit(ev.EventNoted(by=two.nurse.id, role="nurse", code="chest-pain", observed_t=t))
    tab = two.desktop.window.tabs.tabs[0]
    two.wait(lambda: bool(tab.view and tab.view.alert))
    assert tab.view is not None
    assert (tab.view.priority, "hest pain" in tab.view.alert) == ("high", True)


def test_what_is_paused_of_the_hidden_one_stands_on_its_tab_for_as_long_as_it_is_paused(two: Window) -> None:
    first, _ = list(two.desktop.running)
    tab = two.desktop.window.tabs.tabs[0]
    first.live.submit(ev.EventNoted(by=two.nurse.id, role="nurse", code="chest-pain", observed_t=now(first)))
    two.wait(lambda: pain(first) is not None)
    until = now(first) + 100_000
    first.live.submit(ev.SoundPaused(by=two.nurse.id, role="nurse", until=until, vital="", side=""))
    two.wait(lambda: bool(tab.view and "Sound paused" in tab.view.still))
    assert "Sound paused" in tab.accessibleDescription()
    (pause,) = first.live.session.pauses
    back = ev.SoundResumed(by=two.nurse.id, role="nurse", pause=pause.seq, since=now(first), reason="by hand")
    first.live.submit(back)
    two.wait(lambda: bool(tab.view and "Sound paused" not in tab.view.still))


def test_a_hidden_alert_stands_in_the_lane_and_is_answered_only_after_its_patient_is_shown(
    two: Window, qtbot: QtBot
) -> None:
    first, second = list(two.desktop.running)
    t = first.live.clock.now().t
    first.live.submit(ev.EventNoted(by=two.nurse.id, role="nurse", code="chest-pain", observed_t=t))
    two.wait(lambda: pain(first) is not None)
    second.room.screen.refresh()
    lane = second.room.screen.lane
    assert lane._view.first is not None
    assert lane._view.first.text.startswith("J.D. Room 2: ")
    lane.acknowledge.click()
    assert two.desktop.running.front is first
    alert = pain(first)
    assert alert is not None
    assert not alert.is_acknowledged
    first.room.screen.refresh()
    first.room.screen.lane.acknowledge.click()
    first.room.screen.lane._answer("called")
    two.wait(lambda: pain(first).is_acknowledged)  # type: ignore[union-attr]


def test_a_hidden_session_that_nothing_watches_is_named_in_the_lane_of_the_one_in_front(two: Window) -> None:
    first, second = list(two.desktop.running)
    t = now(second)
    second.live.submit(ev.EventNoted(by=two.nurse.id, role="nurse", code="chest-pain", observed_t=t))
    lane = second.room.screen.lane
    two.wait(lambda: lane._view.first is not None and "hest pain" in lane._view.first.text)
    _say_fault(first)
    second.room.screen.refresh()
    view = lane._view
    assert view.first is not None
    assert (view.first.session, "hest pain" in view.first.text) == ("", True)
    assert view.others[0].unanswered[0].startswith("J.D. Room 2: NOT WATCHING, NOT RECORDING")
    assert view.others[0].unanswered[0] in view.sentence
    assert two.desktop.background.edge.priority == "high"


def pain(one: Running) -> Alert | None:
    """The alert of the symptom that was noted; what this computer says of itself is another matter."""
    return next((alert for alert in one.live.session.alerts.values() if alert.kind == "physiological"), None)


def test_that_nothing_can_be_heard_is_said_over_home_once_and_on_no_tab(two: Window, ear: Ear) -> None:
    ear.problem = "the headset is not connected"
    ear.changed.emit()
    for one in two.desktop.running:
        two.wait(lambda one=one: not asked(one, "speaker"))
    go_home(two)
    lane = two.desktop.window.lane
    two.wait(lambda: [still.text for still in lane._view.still].count("NO SOUND") == 1)
    assert [tab.view.still for tab in two.desktop.window.tabs.tabs if tab.view is not None] == ["", ""]


def test_home_lists_both_as_running_and_leads_back_to_each(two: Window) -> None:
    two.desktop.show_home()
    view = two.desktop.home._view
    assert view is not None
    assert [row.state for row in view.sessions] == ["running", "running"]
    first = next(iter(two.desktop.running))
    two.desktop.go_on(first.id)
    assert two.desktop.running.front is first


def test_closing_asks_as_long_as_one_of_them_runs(two: Window) -> None:
    assert not two.desktop.window.close()
    front = two.desktop.running.front
    assert front is not None
    assert front.room.screen.live.panels.leave.isVisible()


def test_out_of_sight_it_goes_on_and_an_alert_brings_the_window_back(two: Window) -> None:
    window = two.desktop.window
    window.close()
    front = two.desktop.running.front
    assert front is not None
    front.room.screen.live.panels.leave.minimise.click()
    assert window.isMinimized()
    t = front.live.clock.now().t
    front.live.submit(ev.EventNoted(by=two.nurse.id, role="nurse", code="chest-pain", observed_t=t))
    two.wait(lambda: not window.isMinimized())
    assert front.live.session.symptoms


# --- sound ------------------------------------------------------------------------------------------------------------


@pytest.fixture
def ear(two: Window) -> Ear:
    """In place of the loudspeaker, once there is one; before anybody asks it is silent."""
    voice = two.desktop.voice
    two.wait(lambda: voice.speaker is not None)
    made = Ear()
    voice.use(made)  # type: ignore[arg-type]
    for one in two.desktop.running:  # what this computer says of itself is another matter
        two.wait(lambda one=one: asked(one, "speaker") and one.room.watch.annunciator._session is not None)
    made.heard.clear()
    return made


def asked(one: Running, part: str) -> bool:
    """Whether the record knows that this part works."""
    known = one.live.session.machine.get(part)
    return known is None or (isinstance(known.event, ev.MachineChanged) and known.event.works)


def wants(one: Running, sound: Sound | None) -> None:
    """Let a session's alerts want this sound."""
    annunciator = one.room.watch.annunciator
    annunciator._timer.stop()
    annunciator._sound = sound
    annunciator.looked.emit()


def now(one: Running) -> int:
    return one.live.clock.now().t


def still(two: Window) -> tuple[Running, Running]:
    """Both sessions, with nothing to be heard of either."""
    first, second = two.desktop.running
    for one in (first, second):
        one.door.bridge.blockSignals(True)
        wants(one, None)
    return first, second


def test_two_patients_share_one_loudspeaker_and_only_the_more_urgent_is_heard(two: Window, ear: Ear) -> None:
    first, second = still(two)
    ear.heard.clear()
    wants(second, Sound("medium", 1, now(second), 20_000))
    assert ear.heard == [("medium", 1)]
    wants(first, Sound("high", 1, now(first), 8_000))
    assert ear.heard == [("medium", 1), ("high", 1)]
    wants(second, Sound("medium", 1, now(second), 20_000))  # again, and newer
    assert ear.heard == [("medium", 1), ("high", 1)]
    wants(first, None)  # somebody saw it
    assert ear.heard == [("medium", 1), ("high", 1), ("medium", 1)]
    wants(second, None)
    assert ear.heard[-1] is None


def test_a_patient_whose_session_is_let_go_of_is_heard_no_more(two: Window, ear: Ear) -> None:
    first, second = still(two)
    wants(first, Sound("high", 1, now(first), 8_000))
    ear.heard.clear()
    wants(second, Sound("medium", 1, now(second), 20_000))
    two.desktop.running.drop(first)
    assert ear.heard == [("medium", 1)]


def test_a_pause_for_one_patient_leaves_the_other_s_alert_to_be_heard(two: Window, ear: Ear) -> None:
    first, second = two.desktop.running
    for one in (first, second):
        t = now(one)
        one.live.submit(ev.EventNoted(by=two.nurse.id, role="nurse", code="chest-pain", observed_t=t))
        two.wait(lambda one=one: pain(one) is not None)
    second.room.watch.annunciator._pause("", "")
    two.wait(lambda: bool(second.live.session.pauses))
    two.wait(lambda: second.room.watch.annunciator.voice is None)
    heard = first.room.watch.annunciator.voice
    assert heard is not None
    assert two.desktop.voice._sounder is not None
    assert two.desktop.voice._sounder.session == first.id
    assert ear.heard[-1] == ("high", 1)


def test_that_nothing_can_be_heard_reaches_the_record_of_each_patient(two: Window, ear: Ear) -> None:
    ear.problem = "the headset is not connected"
    ear.changed.emit()
    for one in two.desktop.running:
        two.wait(lambda one=one: any(alert.rule == "no-speaker" for alert in one.live.session.alerts.values()))
        event = one.live.session.machine["speaker"].event
        assert isinstance(event, ev.MachineChanged)
        assert (event.works, event.text) == (False, "the headset is not connected")


def test_a_patient_who_comes_later_learns_at_once_that_nothing_can_be_heard(two: Window, ear: Ear) -> None:
    ear.problem = "no sound output was found"
    ear.changed.emit()
    two.desktop.home.start_wanted.emit()
    page = two.page(StartPage)
    assert isinstance(page, StartPage)
    page.started.emit(StartSession("14", "Kim Poe", "1991-01-01", "", "im", "Room 4", session=1, course=6))
    third = two.desktop.running.front
    assert third is not None
    assert third.live.session.opened.room == "Room 4"
    two.wait(lambda: not asked(third, "speaker"))
