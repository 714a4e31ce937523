"""One dose for every protocol of the contract, its first part at T0, as these tests give them."""

from __future__ import annotations

from kat_monitor.devices.simulator import SimulatedPatient

MINUTE = 60_000
T0 = 30 * MINUTE
PROTOCOLS = ("generic", "iv-infusion", "im", "sublingual", "esketamine-nasal", "other-route")


def dosed(seed: int, protocol: str = "iv-infusion", scenario: str = "typical") -> SimulatedPatient:
    """A patient who was given the protocol's dose at T0 = 30 min."""
    patient = SimulatedPatient(seed, scenario)
    half_mg_per_kg = 0.5 * patient.person.weight_kg
    if protocol in ("generic", "iv-infusion"):
        patient.give(T0, "iv", half_mg_per_kg, 40 * MINUTE)
    elif protocol == "im":
        patient.give(T0, "im", half_mg_per_kg)
    elif protocol == "sublingual":
        patient.give(T0, "sublingual", 100)
    elif protocol == "esketamine-nasal":
        patient.give(T0, "nasal", 28)
        patient.give(T0 + 5 * MINUTE, "nasal", 28)
    else:
        patient.give(T0, "subcutaneous", half_mg_per_kg)
    return patient


def at(minute: float) -> int:
    """Session time of a minute from T0."""
    return T0 + round(minute * MINUTE)


def pressure(patient: SimulatedPatient, minute: float) -> tuple[int, int]:
    """(systolic, diastolic) that the cuff reads at a minute from T0."""
    systolic, diastolic, *_ = patient.cuff(at(minute)).readings
    assert systolic.value is not None
    assert diastolic.value is not None
    return int(systolic.value), int(diastolic.value)
