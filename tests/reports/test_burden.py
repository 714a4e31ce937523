"""What was silent and what alerts cost, counted from the log."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE, SECOND
from kat_monitor.reports.burden import length
from kat_monitor.reports.detail_alerts import alert_tables
from kat_monitor.reports.load import summary_of
from kat_monitor.session.trail import Trail
from tests.reports.scribe import Scribe

T0 = 0


def told() -> Scribe:
    """One alert paused twice, one never answered, devices off for a while."""
    log = Scribe()
    log.people()
    log.dose(0)
    number = log.alert(20)
    first = log.tell(20.5, ev.SoundPaused, until=T0 + 22 * MINUTE + 30 * SECOND)
    log.tell(21, ev.SoundResumed, "rule", "rule", pause=first, since=T0 + 21 * MINUTE, reason="SBP is worse")
    log.tell(22, ev.SoundPaused, until=T0 + 24 * MINUTE)
    log.tell(23, ev.AlertAcknowledged, alert=number, action="treated")
    log.alert(30, "spo2-medium", "spo2", priority="medium")
    off = log.tell(40, ev.DevicesOff, until=T0 + 50 * MINUTE, reason="toilet")
    log.tell(46, ev.DevicesBack, "rule", "rule", off=off, since=T0 + 46 * MINUTE, reason="values are back")
    log.tell(60, ev.NoteWritten, text="Calm.", observed_t=T0 + 60 * MINUTE)
    return log


def test_every_pause_has_its_length_and_what_ended_it() -> None:
    quiets = summary_of(told().rows).quiets
    assert [(one.what, one.seconds, one.reason) for one in quiets] == [
        ("sound paused: all alerts", 30, "SBP is worse"),
        ("sound paused: all alerts", 120, ""),
        ("devices off: toilet", 360, "values are back"),
    ]


def test_an_alert_knows_how_long_its_sound_was_paused() -> None:
    first, second = summary_of(told().rows).alerts
    assert (first.paused_s, first.response_s, second.paused_s) == (150, 180, 0)


def times_read_through(alerts: int, monkeypatch: pytest.MonkeyPatch) -> int:
    """How often some history is read from its beginning for a summary with so many alerts."""
    log = told()
    for number in range(alerts):
        log.alert(70 + number)
    read, count = Trail.__iter__, 0

    def counted(self: Trail[object]) -> Iterator[object]:
        nonlocal count
        count += 1
        return read(self)

    with monkeypatch.context() as patch:
        patch.setattr(Trail, "__iter__", counted)
        summary_of(log.rows)
    return count


def test_a_long_recording_of_many_alerts_is_not_read_again_for_each(monkeypatch: pytest.MonkeyPatch) -> None:
    assert times_read_through(40, monkeypatch) == times_read_through(4, monkeypatch)


spans = st.lists(st.tuples(st.integers(-50, 50), st.integers(-50, 50)))


@given(spans)
def test_time_that_lies_in_several_pauses_counts_once(these: list[tuple[int, int]]) -> None:
    assert length(these) == len({t for first, last in these for t in range(first, last)})


def test_sound_paused_as_a_whole_and_on_one_side_at_once_is_one_silence_in_the_burden() -> None:
    log = Scribe()
    log.people()
    log.dose(0)
    log.alert(1)
    log.tell(2, ev.SoundPaused, until=T0 + 4 * MINUTE)
    log.tell(3, ev.SoundPaused, until=T0 + 5 * MINUTE, vital="systolic", side="above")
    log.tell(10, ev.NoteWritten, text="Calm.", observed_t=T0 + 10 * MINUTE)
    made = summary_of(log.rows)
    assert [one.seconds for one in made.quiets] == [120, 120]
    assert (made.burden.paused_s, made.alerts[0].paused_s) == (180, 180)


def test_the_burden_counts_alerts_an_hour_and_those_that_nobody_answered() -> None:
    cost = summary_of(told().rows).burden
    assert (cost.alerts, cost.hours, cost.per_hour, cost.unanswered, cost.paused_s, cost.off_s) == (
        2, 1, 2.0, 1, 150, 360,
    )  # fmt: skip
    assert [(one.rule, one.count, one.unanswered, one.response_s) for one in cost.rules] == [
        ("systolic-high-high", 1, 0, 180),
        ("spo2-medium", 1, 1, None),
    ]


def test_the_pages_say_so() -> None:
    made = {one.title: one for one in alert_tables(summary_of(told().rows))}
    assert "sound paused 2 min 30 s" in str(made["Alert log"].rows)
    assert len(made["Paused, off or held"].rows) == 3
    assert "2.0 an hour" in made["Alerts by rule"].note


def test_sound_that_was_paused_for_long_needs_a_look() -> None:
    log = Scribe()
    log.people()
    log.dose(0)
    log.alert(10)
    for minute in range(10, 22, 2):
        log.tell(minute, ev.SoundPaused, until=T0 + (minute + 2) * MINUTE)
    log.tell(30, ev.NoteWritten, text="Calm.", observed_t=T0 + 30 * MINUTE)
    assert "alerts paused for 12 min 00 s" in summary_of(log.rows).looks
