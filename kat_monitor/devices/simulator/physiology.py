"""What the drug does to a person: effect-site concentration in, vital signs out.

Owns the person drawn from a seed and the concentration-effect functions with their sources. Refuses noise, scenarios
and time: the same person at the same concentration always shows the same. Concentrations are ketamine-equivalent
ng/mL at the effect site; the parameters make a plausible training patient and describe no real one.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

from kat_monitor.devices.simulator.noise import Stream

EC50 = 750.0
"""ng/mL at which blood pressure and heart rate have half of their greatest rise (BioGears' ketamine)."""
SYSTOLIC_EMAX = 0.43
DIASTOLIC_EMAX = 0.46
PULSE_EMAX = 0.23
"""Greatest rise as a share of baseline, set so that 240 ng/mL gives the pooled means of Vankawala 2021 (+12.6 and +8.5
mmHg, +4.1 /min); BioGears' own diastolic 0.10 gives +2."""
RESP_EMAX = 0.10
RESP_EC50 = 500.0
"""Greatest fall of the respiratory rate (BioGears): ketamine spares breathing."""
SPO2_FALL = 2.5
"""Greatest fall of SpO2 in percentage points, EC50 as the pressures: an assumption, half a point in a session."""
ESKETAMINE_POTENCY = 2.0
"""Ketamine-equivalent ng/mL of 1 ng/mL esketamine. With it 56 mg by nose press about as 0.5 mg/kg in 40 min do, and
Vankawala 2021 found no difference between the two."""


class Person(NamedTuple):
    """A simulated patient at rest and how strongly they answer: mmHg, /min, %, ng/mL."""

    age: int
    weight_kg: float
    systolic: float
    diastolic: float
    pulse_rate: float
    resp_rate: float
    spo2: float
    exposure: float
    """Concentration reached, as a share of the model's."""
    sensitivity: float
    """Rise of pressure and pulse, as a share of the mean person's."""
    ke0: float
    """Per minute. 0.1 to 0.2 puts the peak of the effect at or shortly after that of the plasma."""
    sedated_at: float
    """Concentration of MOAA/S 4; every doubling costs another point."""
    dissociated_at: float
    """Concentration a step of dissociation: the rating is linear in it (Bowdle 1998: 50 to 200 ng/mL venous)."""


def draw_person(
    seed: int, systolic: tuple[float, float], diastolic: tuple[float, float], weight_kg: float | None = None
) -> Person:
    """The person of a seed, resting pressures within the ranges given; `weight_kg` replaces the drawn weight."""
    chance = Stream(seed, "person")
    age = int(chance.uniform(22, 65, 0))
    return Person(
        age=age,
        weight_kg=round(chance.uniform(55, 95, 1), 1) if weight_kg is None else weight_kg,
        systolic=chance.uniform(*systolic, 2),
        diastolic=chance.uniform(*diastolic, 3),
        pulse_rate=chance.uniform(64, 80, 4),
        resp_rate=chance.uniform(14.2, 15.8, 5),
        spo2=chance.uniform(97.2, 98.6, 6),
        exposure=chance.uniform(0.85, 1.18, 7),
        # Older people answer more: a rise of 40 mmHg in 17 % from 65 on, 8 % below (US label of esketamine).
        sensitivity=chance.uniform(0.65, 1.25, 8) + 0.004 * (age - 43),
        ke0=chance.uniform(0.10, 0.20, 9),
        # Between these about half of the people have MOAA/S 4 at the peak, as in the trials (48 to 61 %).
        sedated_at=chance.uniform(150, 280, 10),
        dissociated_at=chance.uniform(95, 140, 11),
    )


def _rise(emax: float, sensitivity: float, concentration: float) -> float:
    """The factor of a resting pressure or pulse (Emax model)."""
    return 1.0 + emax * sensitivity * concentration / (EC50 + concentration)


def _systolic(person: Person, concentration: float) -> float:
    return person.systolic * _rise(SYSTOLIC_EMAX, person.sensitivity, concentration)


def _diastolic(person: Person, concentration: float) -> float:
    return person.diastolic * _rise(DIASTOLIC_EMAX, person.sensitivity, concentration)


def _pulse_rate(person: Person, concentration: float) -> float:
    return person.pulse_rate * _rise(PULSE_EMAX, person.sensitivity, concentration)


def _resp_rate(person: Person, concentration: float) -> float:
    return person.resp_rate * (1.0 - RESP_EMAX * concentration / (RESP_EC50 + concentration))


def _spo2(person: Person, concentration: float) -> float:
    return person.spo2 - SPO2_FALL * concentration / (EC50 + concentration)


def _sedation(person: Person, concentration: float) -> float:
    """Points off MOAA/S 5, 0 to 5."""
    doublings = math.log2(max(concentration / person.sedated_at, 0.5))
    return min(5.0, 1.0 + doublings)


def _dissociation(person: Person, concentration: float) -> float:
    """0 to 4."""
    return min(4.0, concentration / person.dissociated_at)


SIGNS: dict[str, Callable[[Person, float], float]] = {
    "systolic": _systolic,
    "diastolic": _diastolic,
    "pulse_rate": _pulse_rate,
    "resp_rate": _resp_rate,
    "spo2": _spo2,
    "sedation": _sedation,
    "dissociation": _dissociation,
}
"""Each sign of a person at an effect-site concentration, before scenario, drift and measurement."""
