"""Dose arithmetic: by hand on the left, by the program on the right."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE
from kat_monitor.protocols.model import DosePage
from kat_monitor.session.dosing import (
    course,
    draft,
    earliest_leave,
    given_mg,
    infusion_end,
    mg_per_kg,
    next_device_t,
    observation_over_t,
    outside_range,
    route_matches,
    to_kg,
    to_lb,
    waste_balance,
    weight_changed,
)
from kat_monitor.session.state import Dose
from tests.session.room import GENERIC, IV, NASAL, Room, at

# --- sums -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("mg", "kg", "expected"), [(35, 70, 0.5), (40, 62, 0.645), (28, None, None), (28, 0, None)])
def test_mg_per_kg(mg: float, kg: float | None, expected: float | None) -> None:
    assert mg_per_kg(mg, kg) == expected


def test_kilograms_and_pounds() -> None:
    assert (to_lb(70), to_kg(154.3), to_kg(150)) == (154.3, 70, 68)


@given(st.floats(1, 300))
def test_pounds_and_back_is_the_same_weight_to_a_tenth(kg: float) -> None:
    assert abs(to_kg(to_lb(kg)) - kg) <= 0.1


@pytest.mark.parametrize(
    ("drawn", "given_", "wasted", "rest"),
    [(50, 35, 15, 0), (50, 35, 10, 5), (0.3, 0.1, 0.2, 0), (40, 42, 0, -2), (None, 35, 15, None), (50, 35, None, None)],
)
def test_drawn_is_given_and_wasted(
    drawn: float | None, given_: float, wasted: float | None, rest: float | None
) -> None:
    assert waste_balance(drawn, given_, wasted) == rest


@pytest.mark.parametrize(
    ("now", "last", "asks"), [(77, 70, False), (77.1, 70, True), (62.9, 70, True), (80, None, False)]
)
def test_a_weight_that_differs_by_more_than_ten_percent_is_asked_again(
    now: float, last: float | None, asks: bool
) -> None:
    assert weight_changed(now, last, 10) is asks


@pytest.mark.parametrize(
    ("page", "mg", "kg", "words"),
    [
        (DosePage(route="iv"), 500, 70, ""),
        (DosePage(route="iv", mg=(10, 60)), 60, 70, ""),
        (DosePage(route="iv", mg=(10, 60)), 61, 70, "61 mg is outside 10-60 mg"),
        (DosePage(route="iv", mg_per_kg=(0.3, 0.6)), 49, 70, "0.7 mg/kg is outside 0.3-0.6 mg/kg"),
    ],
)
def test_the_range_is_the_prescribers(page: DosePage, mg: float, kg: float | None, words: str) -> None:
    assert outside_range(page, mg, kg) == words


def test_a_range_by_weight_needs_a_weight() -> None:
    assert "without a weight" in outside_range(DosePage(route="iv", mg_per_kg=(0.3, 0.6)), 35, None)


@pytest.mark.parametrize(
    ("protocol", "given_", "fits"),
    [
        ("any", "im", True),
        ("iv", "iv", True),
        ("iv", "im", False),
        ("sublingual", "oral", True),
        ("nasal", "iv", False),
    ],
)
def test_a_route_that_differs_from_the_protocols_does_not_match(protocol: str, given_: str, fits: bool) -> None:
    assert route_matches(DosePage(route=protocol), given_) is fits  # type: ignore[arg-type]


def test_a_draft_says_that_no_range_is_set() -> None:
    room = Room()
    room.did(-20, ev.PatientDescribed, age_years=40, weight_kg=80, last_weight_kg=70)
    event = ev.DoseGiven(by="n1", role="nurse", route="im", drug="ketamine", mg=40, given_t=0, weight_kg=80)
    sums = draft(room.session, event)
    assert (sums.no_range_set, sums.mg_per_kg, sums.weight_changed, sums.balance_mg) == (True, 0.5, True, None)


# --- infusions --------------------------------------------------------------------------------------------------------


def infusing(*changes: tuple[float, str, float | None]) -> tuple[Room, Dose]:
    """40 mg over 40 min from minute 0, so 1 mg/min, 60 mg/h."""
    room = Room(IV)
    seq = room.dose(0, route="iv", mg=40, duration_min=40)
    for minute, change, rate in changes:
        room.did(minute, ev.InfusionChanged, dose=seq, change=change, changed_t=at(minute), rate_mg_h=rate)
    return room, room.session.doses[0]


def test_an_infusion_gives_its_dose_evenly_and_is_then_done() -> None:
    _, dose = infusing()
    now, end = course(dose, at(10)), course(dose, at(60))
    assert (now.mg, now.rate_mg_h, now.state, now.end_t) == (10, 60, "running", at(40))
    assert (end.mg, end.running_ms, end.state, end.end_t) == (40, 40 * MINUTE, "done", at(40))


def test_a_pause_moves_the_end_and_gives_nothing_meanwhile() -> None:
    _, dose = infusing((10, "paused", None), (15, "resumed", None))
    assert (course(dose, at(12)).mg, course(dose, at(12)).end_t) == (10, None)
    assert (course(dose, at(20)).mg, course(dose, at(20)).end_t) == (15, at(45))


def test_a_stop_leaves_what_was_given() -> None:
    _, dose = infusing((25, "stopped", None))
    found = course(dose, at(90))
    assert (found.mg, found.state, found.end_t, found.running_ms) == (25, "stopped", at(25), 25 * MINUTE)


def test_a_new_rate_counts_from_its_time() -> None:
    _, dose = infusing((20, "rate", 120))
    assert (course(dose, at(25)).mg, course(dose, at(25)).end_t) == (30, at(30))


def test_a_rate_set_during_a_pause_counts_from_the_resumption() -> None:
    _, dose = infusing((10, "paused", None), (12, "rate", 30), (20, "resumed", None))
    assert (course(dose, at(15)).state, course(dose, at(24)).mg, course(dose, at(24)).end_t) == ("paused", 12, at(80))


def test_a_paused_infusion_is_taken_to_go_on_now() -> None:
    _, dose = infusing((10, "paused", None))
    assert infusion_end(dose, at(20)) == at(50)


def test_what_happens_later_does_not_change_what_was_known() -> None:
    _, dose = infusing((25, "stopped", None))
    assert infusion_end(dose, at(20)) == at(40)


def test_a_corrected_start_moves_the_infusion() -> None:
    room, dose = infusing()
    room.did(5, ev.DoseTimeCorrected, dose=dose.seq, given_t=at(-2), reason="pump log")
    assert course(room.session.doses[0], at(8)).mg == 10


def test_a_plain_dose_is_whole_at_its_time() -> None:
    room = Room()
    room.dose(0)
    assert (given_mg(room.session.doses[0], at(-1)), given_mg(room.session.doses[0], at(0))) == (0, 35)


changes = st.lists(
    st.tuples(
        st.integers(-5, 90), st.sampled_from(["paused", "resumed", "stopped", "rate"]), st.none() | st.integers(0, 300)
    ),
    max_size=8,
)


@given(changes, st.integers(0, 240))
def test_no_infusion_ever_gives_more_than_was_drawn_or_runs_backwards(
    told: list[tuple[int, str, int | None]], minute: int
) -> None:
    _, dose = infusing(*[(m, c, r) for m, c, r in told])
    amounts = [course(dose, at(m)).mg for m in range(0, minute + 1, 5)]
    assert all(0 <= mg <= 40 for mg in amounts)
    assert amounts == sorted(amounts)
    assert course(dose, at(minute)).running_ms <= minute * MINUTE


# --- observation ------------------------------------------------------------------------------------------------------


def test_nobody_leaves_earlier_than_120_min_after_the_last_dose() -> None:
    room = Room()
    room.dose(0)
    room.dose(30)
    leave = earliest_leave(room.session, at(40))
    assert leave is not None
    assert (leave.t, leave.because) == (at(150), "120 min from the last dose")


def test_esketamine_counts_from_the_first_device() -> None:
    room = Room(NASAL)
    for minute in (0, 5, 10):
        room.dose(minute, route="nasal", drug="esketamine", mg=28, device=1)
    assert observation_over_t(room.session) == at(120)


def test_a_long_infusion_holds_the_patient_60_min_after_its_end() -> None:
    room = Room(IV)
    room.dose(0, route="iv", mg=40, duration_min=90)
    leave = earliest_leave(room.session, at(10))
    assert leave is not None
    assert (leave.t, leave.because) == (at(150), "60 min after the infusion's end")


def test_a_stopped_infusion_lets_the_patient_go_earlier_but_never_under_the_minimum() -> None:
    room = Room(IV)
    seq = room.dose(0, route="iv", mg=40, duration_min=90)
    room.did(20, ev.InfusionChanged, dose=seq, change="stopped", changed_t=at(20))
    assert observation_over_t(room.session) == at(120)


def test_a_corrected_dose_time_moves_the_leave_time_and_leaves_a_trail() -> None:
    room = Room()
    seq = room.dose(0)
    room.did(5, ev.DoseTimeCorrected, dose=seq, given_t=at(-4), reason="clock on the wall")
    dose = room.session.doses[0]
    assert (observation_over_t(room.session), dose.first_given_t, len(dose.corrections)) == (at(116), at(0), 1)


def test_without_a_dose_there_is_no_leave_time() -> None:
    assert earliest_leave(Room().session, at(0)) is None


def test_nasal_devices_are_five_minutes_apart_and_at_most_three() -> None:
    room = Room(NASAL)
    assert next_device_t(room.session) is None
    room.dose(0, device=1)
    assert next_device_t(room.session) == at(5)
    room.dose(6, device=2)
    room.dose(12, device=3)
    assert next_device_t(room.session) is None


def test_the_minimum_is_the_protocols() -> None:
    short = msgspec.structs.replace(GENERIC, observation=msgspec.structs.replace(GENERIC.observation, minimum=90))
    room = Room(short)
    room.dose(0)
    assert observation_over_t(room.session) == at(90)
