"""An emergency: since when, what was done when, vitals every minute; and a call for the nurse."""

from __future__ import annotations

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE, SECOND
from kat_monitor.session.admit import admit
from kat_monitor.session.emergency import Done, done, open_call_t, opened_t, vitals_due_t
from kat_monitor.session.schedule import next_line
from tests.ui.demo import NURSE, T0, Story, before_dose

THERAPIST = {"by": "ruiz", "role": "therapist"}


def dosed(infusion: bool = False) -> Story:
    story = before_dose() if not infusion else Story(infusion=True)
    minutes = 40 if infusion else None
    story.add(
        T0,
        ev.DoseGiven(
            **NURSE, route="im", drug="ketamine", mg=40, given_t=T0, weight_kg=71.5, duration_min=minutes
        ),
    )  # fmt: skip
    return story


def test_vitals_are_due_at_once_and_then_every_minute() -> None:
    story = dosed()
    t = T0 + 5 * MINUTE
    assert vitals_due_t(story.session) is None
    story.add(t, ev.EmergencyOpened(**NURSE, opened_t=t))
    line = next_line(story.session, t)
    assert line is not None
    assert (line.kind, line.due_t, line.state) == ("emergency", t, "now")
    story.pressure(t + 20 * SECOND, 90, 50)
    line = next_line(story.session, t + 30 * SECOND)
    assert line is not None
    assert (line.due_t, line.away_ms, line.state) == (t + 80 * SECOND, 50 * SECOND, "in")
    late = next_line(story.session, t + 141 * SECOND)
    assert late is not None
    assert late.state == "late"


def test_a_struck_reading_does_not_put_the_minute_off() -> None:
    story = dosed()
    t = T0 + 5 * MINUTE
    story.add(t, ev.EmergencyOpened(**NURSE, opened_t=t))
    seq = story.pressure(t + 20 * SECOND, 90, 50)
    story.add(t + 25 * SECOND, ev.ReadingStruck(**NURSE, target=seq, vitals=(), reason="wrong patient"))
    assert vitals_due_t(story.session) == t


def test_when_it_is_over_the_schedule_counts_again() -> None:
    story = dosed()
    t = T0 + 5 * MINUTE
    before = next_line(story.session, t)
    story.add(t, ev.EmergencyOpened(**NURSE, opened_t=t))
    story.add(t, ev.EmergencyClosed(**NURSE, closed_t=t))
    assert (opened_t(story.session), next_line(story.session, t)) == (None, before)


def test_what_was_done_is_dated_by_its_newest_time() -> None:
    story = dosed(infusion=True)
    t = T0 + 5 * MINUTE
    story.add(t - MINUTE, ev.EventNoted(**NURSE, code="oxygen-on", observed_t=t - MINUTE))
    story.add(t, ev.EmergencyOpened(**NURSE, opened_t=t))
    assert done(story.session) == {}
    dose = story.session.doses[0].seq
    story.add(t + 3_000, ev.InfusionChanged(**NURSE, dose=dose, change="stopped", changed_t=t + 3_000))
    for later in (5_000, 9_000):
        story.add(t + later, ev.EventNoted(**NURSE, code="help-called", observed_t=t + later))
    assert done(story.session) == {"infusion-stopped": Done(t + 3_000, 1), "help-called": Done(t + 9_000, 2)}


def test_the_stopwatch_is_not_set_back_by_opening_twice() -> None:
    story = dosed()
    t = T0 + MINUTE
    story.add(t, ev.EmergencyOpened(**NURSE, opened_t=t))
    refused = admit(story.session, ev.EmergencyOpened(**NURSE, opened_t=t + SECOND), t + SECOND)
    assert refused is not None
    assert "runs on" in refused
    assert admit(story.session, ev.EmergencyClosed(**NURSE, closed_t=t - 1), t) is not None


def test_none_is_closed_that_is_not_open() -> None:
    assert admit(dosed().session, ev.EmergencyClosed(**NURSE, closed_t=T0), T0) == "No emergency is open."


def test_a_call_stands_until_a_nurse_enters_something() -> None:
    story = dosed()
    t = T0 + 5 * MINUTE
    story.add(t, ev.PersonPresent(**THERAPIST, person="ruiz", name="A. Ruiz", initials="AR", person_role="therapist"))
    story.add(t, ev.NurseCalled(**THERAPIST, called_t=t))
    story.add(t + SECOND, ev.NoteWritten(**THERAPIST, text="restless", observed_t=t))
    assert open_call_t(story.session) == t
    story.add(t + MINUTE, ev.EventNoted(**NURSE, code="reassured", observed_t=t + MINUTE))
    assert open_call_t(story.session) is None
