from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kat_monitor.devices.simulator.pk import ESKETAMINE, Disposition, Input, Kinetics, ketamine
from kat_monitor.devices.simulator.routes import absorb, absorb_nasal

KETAMINE = Kinetics(ketamine(70), ke0=0.15)
NASAL = Kinetics(ESKETAMINE, ke0=0.15)
TWO_DEVICES = (*absorb_nasal(0, 28, 0), *absorb_nasal(5, 28, 1))


def highest(kinetics: Kinetics, inputs: tuple[Input, ...]) -> tuple[int, float]:
    """(minute, ng/mL) of the plasma peak."""
    levels = {minute: kinetics.plasma(inputs, minute) for minute in range(241)}
    peak = max(levels, key=lambda minute: levels[minute])
    return peak, levels[peak]


def integrate(d: Disposition, ke0: float, dose: Input, until: float, steps: int) -> tuple[float, float]:
    """(plasma, effect site) in ng/mL by the classical Runge-Kutta method: the differential equations themselves."""

    def slope(x: list[float]) -> list[float]:
        rate = dose.mg / dose.minutes
        return [
            rate - (d.k10 + d.k12 + d.k13) * x[0] + d.k21 * x[1] + d.k31 * x[2],
            d.k12 * x[0] - d.k21 * x[1],
            d.k13 * x[0] - d.k31 * x[2],
            ke0 * (x[0] - x[3]),
        ]

    x, h = [0.0] * 4, until / steps
    for _ in range(steps):
        a = slope(x)
        b = slope([v + h / 2 * s for v, s in zip(x, a, strict=True)])
        c = slope([v + h / 2 * s for v, s in zip(x, b, strict=True)])
        e = slope([v + h * s for v, s in zip(x, c, strict=True)])
        x = [v + h / 6 * (p + 2 * q + 2 * r + s) for v, p, q, r, s in zip(x, a, b, c, e, strict=True)]
    return x[0] / d.volume * 1000, x[3] / d.volume * 1000


@pytest.mark.parametrize(
    ("minute", "level"),
    [(5, 155), (10, 182), (20, 210), (30, 227), (40, 240), (45, 91), (60, 55), (90, 43), (120, 36), (180, 25)],
)
def test_half_a_mg_per_kg_over_40_min_gives_dominos_levels(minute: int, level: int) -> None:
    assert KETAMINE.plasma((Input(0, 40, 35),), minute) == pytest.approx(level, abs=1)


@pytest.mark.parametrize("disposition", [ketamine(70), ESKETAMINE])
def test_the_solution_satisfies_the_differential_equations(disposition: Disposition) -> None:
    dose = Input(0, 60, 35)
    kinetics = Kinetics(disposition, ke0=0.12)
    plasma, effect = integrate(disposition, 0.12, dose, until=45, steps=4500)
    assert kinetics.plasma((dose,), 45) == pytest.approx(plasma, rel=1e-6)
    assert kinetics.effect((dose,), 45) == pytest.approx(effect, rel=1e-6)


def test_sublingual_25_mg_peaks_at_45_min_near_45_ng_per_ml() -> None:
    peak, level = highest(KETAMINE, (absorb("sublingual", 0, 25),))
    assert (peak, round(level)) == (45, 45)


def test_intramuscular_peaks_at_30_min_near_281_ng_per_ml() -> None:
    peak, level = highest(KETAMINE, (absorb("im", 0, 35),))
    assert peak == 30
    assert level == pytest.approx(281, abs=2)


def test_two_nasal_devices_peak_20_to_40_min_after_the_last() -> None:
    peak, level = highest(NASAL, TWO_DEVICES)
    assert 25 <= peak <= 45
    assert 80 <= level <= 120


@pytest.mark.parametrize(("devices", "available"), [(2, 0.54), (3, 0.51)])
def test_nasal_bioavailability_is_the_published_one(devices: int, available: float) -> None:
    inputs = [part for n in range(devices) for part in absorb_nasal(5 * n, 28, n)]
    assert sum(part.mg for part in inputs) / (28 * devices) == pytest.approx(available, abs=0.006)


def test_esketamine_has_the_published_steady_state_volume_and_clearance() -> None:
    d = ESKETAMINE
    assert d.volume * (1 + d.k12 / d.k21 + d.k13 / d.k31) == pytest.approx(752)
    assert d.volume * d.k10 * 60 == pytest.approx(114)


def test_the_effect_follows_the_plasma_and_meets_it_at_a_plateau() -> None:
    infusion = (Input(0, 3000, 3000),)
    assert KETAMINE.effect(infusion, 5) < KETAMINE.plasma(infusion, 5)
    assert KETAMINE.effect(infusion, 2999) == pytest.approx(KETAMINE.plasma(infusion, 2999), rel=1e-3)


@given(st.floats(min_value=0.01, max_value=3))
def test_any_ke0_gives_a_finite_effect_even_one_that_equals_a_rate_of_the_plasma(ke0: float) -> None:
    d = ketamine(70)
    for equal in (ke0, 0.15151603184241794):
        near = Kinetics(d, equal * 1.001).effect((Input(0, 40, 35),), 30)
        assert Kinetics(d, equal).effect((Input(0, 40, 35),), 30) == pytest.approx(near, rel=0.01)


@given(st.floats(min_value=-100, max_value=100))
def test_there_is_nothing_before_a_dose(minute: float) -> None:
    assert KETAMINE.effect((Input(max(minute, 0) + 1, 40, 35),), minute) == 0


def test_doses_add_up() -> None:
    first, second = Input(0, 30, 20), Input(10, 45, 15)
    together = KETAMINE.effect((first, second), 50)
    assert together == pytest.approx(KETAMINE.effect((first,), 50) + KETAMINE.effect((second,), 50))


def test_an_unknown_route_is_named_with_the_known_ones() -> None:
    with pytest.raises(ValueError, match="'patch'; known: iv, im, sublingual"):
        absorb("patch", 0, 10)
