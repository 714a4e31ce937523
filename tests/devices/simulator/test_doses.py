from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kat_monitor.devices.simulator.doses import Doses, InfusionChange
from kat_monitor.devices.simulator.physiology import draw_person
from kat_monitor.devices.simulator.routes import Infusion

PERSON = draw_person(0, (120, 120), (75, 75), weight_kg=70)
CHANGES = st.lists(
    st.tuples(st.floats(0, 120), st.sampled_from(["paused", "resumed", "stopped", "rate"]), st.floats(0, 200)),
    max_size=8,
).map(sorted)


def infusing() -> Doses:
    doses = Doses(PERSON)
    doses.give(0, "iv", 35, 40)
    return doses


def total(infusion: Infusion) -> float:
    return sum(piece.mg for piece in infusion.pieces)


def test_a_paused_infusion_gives_less_and_resumed_gives_the_rest() -> None:
    infusion = Infusion(0, 40, 40)
    infusion.pause(10)
    assert total(infusion) == pytest.approx(10)
    infusion.resume(25)
    assert total(infusion) == pytest.approx(40)
    assert infusion.pieces[-1].start + infusion.pieces[-1].minutes == pytest.approx(55)


def test_a_stopped_infusion_cannot_be_resumed() -> None:
    infusion = Infusion(0, 40, 40)
    infusion.stop(10)
    infusion.resume(11)
    assert total(infusion) == pytest.approx(10)


def test_twice_the_rate_takes_half_the_time() -> None:
    infusion = Infusion(0, 40, 40)
    infusion.set_rate(20, 2)
    assert infusion.pieces[-1].start + infusion.pieces[-1].minutes == pytest.approx(30)


def test_a_rate_set_while_paused_waits_for_the_resume() -> None:
    infusion = Infusion(0, 40, 40)
    infusion.pause(20)
    infusion.set_rate(25, 4)
    assert total(infusion) == pytest.approx(20)
    infusion.resume(30)
    assert infusion.pieces[-1].minutes == pytest.approx(5)


def test_a_change_after_the_end_changes_nothing() -> None:
    infusion = Infusion(0, 40, 40)
    infusion.stop(41)
    infusion.set_rate(42, 9)
    assert infusion.pieces == Infusion(0, 40, 40).pieces


@given(CHANGES)
def test_no_sequence_of_changes_gives_more_than_was_planned(
    changes: list[tuple[float, InfusionChange, float]],
) -> None:
    infusion = Infusion(0, 40, 35)
    for minute, change, rate in changes:
        act = {"paused": infusion.pause, "resumed": infusion.resume, "stopped": infusion.stop}.get(change)
        act(minute) if act else infusion.set_rate(minute, rate)
    assert total(infusion) <= 35 + 1e-6


@given(CHANGES)
def test_a_change_leaves_every_earlier_minute_as_it_was(changes: list[tuple[float, InfusionChange, float]]) -> None:
    doses = infusing()
    for minute, change, rate in changes:
        before = [doses.effect(minute * share) for share in (0.2, 0.7, 1.0)]
        doses.change_infusion(minute, change, rate)
        assert [doses.effect(minute * share) for share in (0.2, 0.7, 1.0)] == pytest.approx(before)


def test_a_stopped_infusion_wears_off() -> None:
    stopped = infusing()
    stopped.change_infusion(20, "stopped")
    assert stopped.effect(35) < 0.5 * infusing().effect(35)


@pytest.mark.parametrize(("route", "minutes"), [("im", 40.0), ("iv", 0.0), ("patch", None)])
def test_a_dose_that_cannot_be_is_refused(route: str, minutes: float | None) -> None:
    with pytest.raises(ValueError, match=r"duration|cannot be given|unknown route"):
        Doses(PERSON).give(0, route, 35, minutes)


def test_a_refused_dose_is_not_the_first() -> None:
    doses = Doses(PERSON)
    with pytest.raises(ValueError, match="cannot be given"):
        doses.give(0, "iv", 0)
    assert doses.first is None


def test_an_infusion_that_was_never_started_cannot_be_changed() -> None:
    with pytest.raises(ValueError, match="no infusion"):
        Doses(PERSON).change_infusion(0, "paused")


@pytest.mark.parametrize("rate", [None, -1.0])
def test_a_rate_must_be_said(rate: float | None) -> None:
    with pytest.raises(ValueError, match="no rate"):
        infusing().change_infusion(5, "rate", rate)
