"""The therapist's page: one honest word, the values small, everything that keeps the patient safe still there."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from kat_monitor import events as ev
from kat_monitor.alerts.decide import decide
from kat_monitor.clock import MINUTE, SECOND
from kat_monitor.ui.desk import Desk
from kat_monitor.ui.present_therapist import CALL, CALLED, CHECK_DUE, IN_LIMITS, NO_DATA, therapist
from kat_monitor.ui.session_screen import Place
from kat_monitor.ui.therapist_page import TherapistPage
from tests.ui import demo
from tests.ui.conftest import Open
from tests.ui.room import Room
from tests.ui.test_screen import places

Press = Callable[[str], None]
RUIZ = {"by": "ruiz", "role": "therapist"}


def calm() -> demo.Story:
    """Ten minutes after the dose, a set just taken, nothing due."""
    story = demo.before_dose()
    t0 = demo.T0
    story.add(t0, ev.DoseGiven(**demo.NURSE, route="im", drug="ketamine", mg=40, given_t=t0, weight_kg=71.5))
    t = t0 + 10 * MINUTE
    story.add(
        t - SECOND, ev.PersonPresent(**RUIZ, person="ruiz", name="A. Ruiz", initials="AR", person_role="therapist")
    )
    story.pressure(t, 128, 78)
    story.typed(t, heart_rate=72, spo2=98, resp_rate=14)
    return story


def word(story: demo.Story, later: int = SECOND) -> str:
    return therapist(story.session, story.session.t + later).word


def broken(story: demo.Story, part: str) -> None:
    """A part of this computer does not work."""
    what = ev.MachineChanged(
        by="m", role="system", part=part, works=False, since=story.session.t, text=f"{part} out of order"
    )
    t = story.session.t + SECOND
    story.add(t, what)
    for raised in decide(story.session, t):
        story.add(t, raised)


def test_in_limits_is_said_of_fresh_values_with_no_alert() -> None:
    assert word(calm()) == IN_LIMITS


def test_without_a_value_or_with_an_old_one_there_is_no_data() -> None:
    assert word(demo.Story()) == NO_DATA
    story = calm()
    for second in range(3):
        story.stream(story.session.t + SECOND * (second + 1), spo2=98, pulse_rate=70)
    assert word(story) == IN_LIMITS
    assert word(story, 16 * SECOND) == NO_DATA


@pytest.mark.parametrize("part", ["speaker", "awake", "battery", "copy"])
def test_a_fault_of_the_computer_that_takes_no_value_away_is_said_and_is_not_called_no_data(part: str) -> None:
    story = calm()
    broken(story, part)
    assert [alert.basis for alert in story.session.alerts.values()] == [f"machine {part}"]
    view = therapist(story.session, story.session.t + SECOND)
    assert view.word == IN_LIMITS
    assert "out of order" in view.why


def test_with_a_screen_that_stood_still_there_is_no_data() -> None:
    story = calm()
    broken(story, "screen")
    assert word(story) == NO_DATA


def test_not_recording_is_never_in_limits() -> None:
    story = calm()
    story.add(story.session.t, ev.RecordingFailed(by="record", role="system", since=story.session.t, reason="full"))
    assert word(story) == NO_DATA


def test_a_check_that_is_due_is_said() -> None:
    assert word(calm(), 10 * MINUTE) == CHECK_DUE


def test_nobody_is_said_to_have_been_called_who_was_not() -> None:
    story = calm()
    alert = story.raise_alert(story.session.t, "systolic", 184, 180, "high", "SBP 184 >= 180")
    assert word(story) == CALL
    story.add(story.session.t + SECOND, ev.NurseCalled(**RUIZ, called_t=story.session.t + SECOND))
    assert word(story) == CALLED
    story.add(story.session.t + SECOND, ev.AlertAcknowledged(**demo.NURSE, alert=alert, action="watched"))
    assert word(story) == CALLED


def test_a_call_of_before_does_not_answer_a_new_alert() -> None:
    story = calm()
    story.add(story.session.t, ev.NurseCalled(**RUIZ, called_t=story.session.t))
    story.raise_alert(story.session.t + MINUTE, "spo2", 89, 90, "high", "SpO2 89 < 90")
    assert word(story) == CALL


# --- on the screen ----------------------------------------------------------------------------------------------------


def places_of(desk: Desk) -> dict[str, Place]:
    return {"therapist": Place(TherapistPage(desk, dict), therapist)}  # type: ignore[arg-type]


def open_therapist(open_room: Open, size: tuple[int, int] = (1366, 768)) -> tuple[Room, TherapistPage]:
    _, room = open_room(calm().session, size, places=places_of, measure=True)
    room.desk.sit_down("ruiz", "therapist")
    room.screen.act("therapist")
    QApplication.processEvents()
    page = room.screen.places["therapist"].page
    assert isinstance(page, TherapistPage)
    room.screen.entering.notes.attach(page.note)
    return room, page


@pytest.mark.parametrize("size", [(1024, 768), (1366, 768)])
def test_lane_bars_and_safety_keys_keep_their_place(open_room: Open, size: tuple[int, int]) -> None:
    _, room = open_room(calm().session, size, places=places_of, measure=True)
    kept = ("identity", "strip", "lane", "entry", "line", "actions", "button emergency", "button vitals")
    before = {name: places(room.screen)[name] for name in kept}
    room.screen.act("therapist")
    QApplication.processEvents()
    assert {name: places(room.screen)[name] for name in kept} == before
    assert all(room.screen.action_bar.buttons[name].isVisible() for name in ("emergency", "vitals", "measure"))


def test_one_key_leads_there_and_back(open_room: Open, press: Press) -> None:
    room, page = open_therapist(open_room)
    assert page.isVisible()
    assert not room.screen.values.tiles[0].isVisible()
    press("F2")
    QApplication.processEvents()
    assert room.screen.place() == "live"
    assert room.screen.values.tiles[0].isVisible()


def test_one_key_calls_the_nurse_and_it_is_recorded(open_room: Open, press: Press) -> None:
    room, page = open_therapist(open_room)
    press("k")
    assert room.submitted == [ev.NurseCalled(**RUIZ, called_t=room.clock.t)]
    QApplication.processEvents()
    room.screen.show_session(room.session)
    assert page.said.text().startswith("Nurse called")


def test_the_call_works_while_a_note_is_written_and_the_note_stays(open_room: Open, press: Press) -> None:
    room, page = open_therapist(open_room)
    press("n")
    press("far away")
    press("F9")
    assert isinstance(room.submitted[-1], ev.NurseCalled)
    assert page.note.text.toPlainText() == "far away"
    press("Enter")
    QApplication.processEvents()
    note = room.submitted[-1]
    assert isinstance(note, ev.NoteWritten)
    assert (note.text, page.note.text.toPlainText()) == ("far away", "")


def test_a_therapist_marks_an_alert_as_seen_with_the_nurse_called(open_room: Open, press: Press) -> None:
    story = calm()
    story.raise_alert(story.session.t, "systolic", 184, 180, "high", "SBP 184 >= 180")
    _, room = open_room(story.session, places=places_of)
    room.desk.sit_down("ruiz", "therapist")
    room.screen.act("therapist")
    press("a")
    press("c")
    event = room.submitted[-1]
    assert isinstance(event, ev.AlertAcknowledged)
    assert event.action == "called"


def test_the_emergency_key_brings_all_values_back(open_room: Open, press: Press) -> None:
    room, _ = open_therapist(open_room)
    press("F4")
    QApplication.processEvents()
    assert room.screen.live.panels.emergency.isVisible()
    assert room.screen.values.tiles[0].isVisible()


def test_what_the_patient_came_for_stands_on_it(open_room: Open) -> None:
    story = calm()
    fields = {"intention": "To meet my father", "calming": "Hand on the shoulder"}
    story.add(story.session.t, ev.GateAnswered(**demo.NURSE, gate="intention", state="met", fields=fields))
    view = therapist(story.session, story.session.t)
    assert (view.intention, view.calming) == ("To meet my father", "Hand on the shoulder")
