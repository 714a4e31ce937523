"""Phases and the words for time: everything counts from T0."""

from __future__ import annotations

from itertools import pairwise

import pytest

from kat_monitor import events as ev
from kat_monitor.clock import HOUR, MINUTE, SECOND
from kat_monitor.session.phases import bands, clock_text, elapsed, marks, minute_text, phase_at, span_text
from tests.session.room import GENERIC, IV, Room, at


def test_before_a_dose_there_is_one_phase() -> None:
    assert phase_at(Room().session, at(-1)) == "before"


@pytest.mark.parametrize(
    ("minute", "phase"),
    [(-0.1, "before"), (0, "onset"), (19.9, "onset"), (20, "peak"), (60, "waning"), (120, "observe"), (400, "observe")],
)
def test_phases_follow_each_other_without_holes(minute: float, phase: str) -> None:
    room = Room()
    room.dose(0)
    assert phase_at(room.session, at(minute)) == phase


@pytest.mark.parametrize(("planned", "peak", "waning"), [(40, 55, 100), (60, 75, 120), (30, 45, 90), (2, 17, 62)])
def test_an_infusions_peak_ends_15_min_after_it(planned: float, peak: float, waning: float) -> None:
    room = Room(IV)
    room.dose(0, route="iv", duration_min=planned)
    ends = {band.phase: band.end for band in bands(room.session, at(1))}
    assert (ends["peak"], ends["waning"]) == (peak, waning)


def test_a_stopped_infusion_ends_the_peak_earlier() -> None:
    room = Room(IV)
    seq = room.dose(0, route="iv", duration_min=40)
    room.did(20, ev.InfusionChanged, dose=seq, change="stopped", changed_t=at(20))
    assert phase_at(room.session, at(36)) == "waning"


def test_bands_touch_each_other() -> None:
    room = Room(IV)
    room.dose(0, route="iv", duration_min=70)
    found = bands(room.session, at(1))
    assert [(a.end, b.start) for a, b in pairwise(found)] == [(20, 20), (85, 85), (130, 130)]


def test_a_corrected_dose_time_moves_the_phase_and_the_minute() -> None:
    room = Room()
    seq = room.dose(0)
    room.did(5, ev.DoseTimeCorrected, dose=seq, given_t=at(-10), reason="late entry")
    assert (phase_at(room.session, at(12)), minute_text(room.session, at(12))) == ("peak", "T+22")


def test_doses_and_infusion_changes_are_marked() -> None:
    room = Room(IV)
    seq = room.dose(0, route="iv", duration_min=40)
    room.did(20, ev.InfusionChanged, dose=seq, change="paused", changed_t=at(20))
    assert [(one.kind, one.start) for one in marks(room.session)] == [("dose", 0), ("paused", 20)]


@pytest.mark.parametrize(
    ("ms", "text"),
    [
        (42 * MINUTE + 17 * SECOND, "T+ 00:42:17"),
        (42 * MINUTE + 17 * SECOND + 999, "T+ 00:42:17"),
        (0, "T+ 00:00:00"),
        (-5 * MINUTE, "T- 00:05:00"),
        (-1, "T- 00:00:01"),
        (26 * HOUR, "T+ 26:00:00"),
        (None, "T --:--:--"),
    ],
)
def test_the_clock(ms: int | None, text: str) -> None:
    assert clock_text(ms) == text


@pytest.mark.parametrize(
    ("minute", "text"), [(41, "T+41"), (101, "T+1:41"), (-5, "T-5"), (-0.5, "T+0"), (60, "T+1:00")]
)
def test_the_minute(minute: float, text: str) -> None:
    room = Room(GENERIC)
    room.dose(0)
    assert minute_text(room.session, at(minute)) == text


def test_without_a_dose_no_minute_is_invented() -> None:
    session = Room().session
    assert (minute_text(session, 0), elapsed(session, 0), bands(session, 0)[0].phase) == ("", None, "onset")


@pytest.mark.parametrize(
    ("ms", "text"), [(130 * SECOND, "2:10"), (-90 * SECOND, "1:30"), (3730 * SECOND, "1:02:10"), (0, "0:00")]
)
def test_a_span(ms: int, text: str) -> None:
    assert span_text(ms) == text
