"""What stands at the bedside of an emulated device: the simulated patient, the device's own clock, and its faults.

Owns the faults that can be asked for and how a sensor that is off, an old reading and a wrong clock show. Refuses
protocols, and values that the patient does not have: CO2 and temperature, which the simulated patient has not, are
fixed.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from kat_monitor.clock import local
from kat_monitor.devices.simulator import CuffResult, SimulatedPatient
from kat_monitor.vitals import NO_VALUE, Quality

ETCO2, FICO2 = 38, 0
"""mmHg."""
TEMPERATURE = 36.8
"""Degrees Celsius."""
MG_PER_KG = 0.5
"""One intramuscular dose when the emulator starts, so that the scenario runs; it moves the simulated patient only."""
OLD_MS = 900_000
"""How old a reading is that a device kept from before."""
WRONG_CLOCK = timedelta(days=4_000)


class Fault(StrEnum):
    """What can go wrong on request. The first three are the cable's, the others the device's."""

    UNPLUG = "unplug"
    HALF = "half"
    """Every piece that is sent breaks off in the middle."""
    NOISE = "noise"
    """Foreign bytes between frames, and now and then a wrong one inside."""
    OFF = "off"
    """The sensor is off."""
    OLD = "old"
    """A reading from before is sent as the newest."""
    BUSY = "busy"
    """The device says that it is busy."""
    WRAP = "wrap"
    """Its clock or counter begins again."""


CABLE_FAULTS = frozenset({Fault.UNPLUG, Fault.HALF, Fault.NOISE})


class Oximeter(NamedTuple):
    """What the finger's sensor reads; None where there is no value, and why."""

    spo2: int | None
    pulse: int | None
    quality: Quality


class Pressure(NamedTuple):
    """One cuff result in mmHg and /min."""

    systolic: int
    diastolic: int
    mean: int
    pulse: int


BEFORE = Pressure(104, 61, 77, 58)
"""A result from before: of another patient, perhaps."""


class Bedside:
    """One patient, one clock, and what is wrong just now."""

    def __init__(self, patient: SimulatedPatient, utc: int) -> None:
        """`utc` is the wall clock at t = 0, ms since 1970."""
        self.faults: set[Fault] = set()
        self._patient = patient
        self._wall = local(utc).replace(tzinfo=None)
        self._second = -1
        self._shown = Oximeter(None, None, Quality.NO_SIGNAL)
        self._breaths = 0

    def oximeter(self, t: int) -> Oximeter:
        """This second's SpO2 and pulse."""
        self._look(t)
        return Oximeter(None, None, Quality.SENSOR_OFF) if Fault.OFF in self.faults else self._shown

    def breaths(self, t: int) -> int:
        """This second's respiratory rate."""
        self._look(t)
        return self._breaths

    def cuff(self, t: int) -> CuffResult:
        """The cuff measurement begun at `t`."""
        return self._patient.cuff(t)

    def clock(self, t: int) -> datetime:
        """What the device's clock says; years behind while it is wrong."""
        now = self._wall + timedelta(milliseconds=t)
        return now - WRONG_CLOCK if Fault.WRAP in self.faults else now

    def _look(self, t: int) -> None:
        if t // 1000 == self._second:
            return
        self._second = t // 1000
        spo2, pulse, breaths = self._patient.sample(t)
        has_value = spo2.quality not in NO_VALUE
        self._shown = Oximeter(
            round(spo2.value) if has_value and spo2.value is not None else None,
            round(pulse.value) if has_value and pulse.value is not None else None,
            spo2.quality,
        )
        self._breaths = round(breaths.value or 0)


def pressure_of(result: CuffResult) -> Pressure | None:
    """The numbers of a cuff result; None if it failed."""
    if result.fault is not None:
        return None
    systolic, diastolic, mean, pulse = (round(reading.value or 0) for reading in result.readings)
    return Pressure(systolic, diastolic, mean, pulse)


def patient(scenario: str, seed: int = 0) -> SimulatedPatient:
    """A patient who was given a dose just now; raises ValueError for an unknown scenario."""
    made = SimulatedPatient(seed, scenario)
    made.give(0, "im", MG_PER_KG * made.person.weight_kg)
    return made
