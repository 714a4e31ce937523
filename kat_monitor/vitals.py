"""The vocabulary of measurement: which vital signs exist, in what unit, and what a reading may say.

Owns names, units, the possible and the usual range of each vital, which of them are one look, qualities and sources.
Refuses to hold a number beside a quality that says there was no measurement, a number that is not finite, and a missing
value without a reason: missing is not a number, and no sentinel, clamp or default stands in for it.
"""

from __future__ import annotations

import math
from enum import StrEnum

import msgspec

from kat_monitor.words import say

Number = int | float


class Quality(StrEnum):
    """What a reading is worth. The first group has no value, the second keeps it and marks it, the third is good."""

    SENSOR_OFF = "sensor-off"
    SEARCHING = "searching"
    HELD = "held"
    DEMO = "demo"
    UNAVAILABLE = "unavailable"
    NO_SIGNAL = "no-signal"
    INVALID = "invalid"
    IMPLAUSIBLE = "implausible"

    ARTEFACT = "artefact"
    LOW_PERFUSION = "low-perfusion"
    LOW_SIGNAL = "low-signal"
    CUFF_LOOSE = "cuff-loose"
    IRREGULAR = "irregular"

    OK = "ok"
    CONFIRMED = "confirmed"


NO_VALUE = frozenset(
    {
        Quality.SENSOR_OFF, Quality.SEARCHING, Quality.HELD, Quality.DEMO,
        Quality.UNAVAILABLE, Quality.NO_SIGNAL, Quality.INVALID, Quality.IMPLAUSIBLE,
    }
)  # fmt: skip
DOUBTFUL = frozenset(
    {Quality.ARTEFACT, Quality.LOW_PERFUSION, Quality.LOW_SIGNAL, Quality.CUFF_LOOSE, Quality.IRREGULAR}
)
NEVER_ENDS_AN_ALERT = frozenset({Quality.ARTEFACT, Quality.CUFF_LOOSE})


class Source(StrEnum):
    """Where a reading came from. Spot values have no hold and never go stale by seconds; streaming values do both."""

    TYPED = "typed"
    CUFF = "cuff"
    STREAMING = "streaming"
    IMPORTED = "imported"
    SIMULATED_CUFF = "simulated-cuff"
    SIMULATED_STREAMING = "simulated-streaming"

    @property
    def is_streaming(self) -> bool:
        """Whether values of this source arrive about once a second and go stale when they stop."""
        return self in (Source.STREAMING, Source.SIMULATED_STREAMING)

    @property
    def is_cuff(self) -> bool:
        """Whether an automatic cuff took the value."""
        return self in (Source.CUFF, Source.SIMULATED_CUFF)


class Vital(msgspec.Struct, frozen=True):
    """One vital sign. `lowest`/`highest`: outside is impossible. `usual`: outside is odd, kept when confirmed."""

    name: str
    label: str
    unit: str
    lowest: Number
    highest: Number
    usual: tuple[Number, Number]
    whole: bool = True
    """Typed and shown without decimals."""
    scored: bool = False
    """A person's judgement on a scale, not a measurement."""


VITALS: dict[str, Vital] = {
    v.name: v
    for v in (
        Vital("systolic", say("SBP"), "mmHg", 20, 350, (70, 220)),
        Vital("diastolic", say("DBP"), "mmHg", 5, 250, (35, 130)),
        Vital("map", say("MAP"), "mmHg", 10, 300, (45, 160)),
        Vital("heart_rate", say("HR"), "/min", 10, 350, (35, 180)),
        Vital("pulse_rate", say("PR"), "/min", 10, 350, (35, 180)),
        Vital("resp_rate", say("RR"), "/min", 0, 150, (6, 40)),
        Vital("spo2", say("SpO2"), "%", 1, 100, (75, 100)),
        Vital("perfusion_index", say("PI"), "%", 0, 40, (0, 30), whole=False),
        Vital("temperature", say("Temp"), "Cel", 20, 45, (34, 40), whole=False),
        Vital("etco2", say("EtCO2"), "mmHg", 0, 150, (15, 70)),
        Vital("fico2", say("FiCO2"), "mmHg", 0, 100, (0, 10)),
        Vital("moaas", say("MOAA/S"), "0-5", 0, 5, (0, 5), scored=True),
        Vital("dissociation", say("Dissociation"), "0-4", 0, 4, (0, 4), scored=True),
        Vital("rass", "RASS", "", -5, 4, (-5, 4), scored=True),
    )
}
"""Every vital sign by name. `contract.md` fixes the names; the ranges are wide on purpose, so that a true but extreme
value is questioned and kept, and only what no living adult shows is refused."""


FAMILIES = {"diastolic": "systolic", "map": "systolic", "pulse_rate": "heart_rate"}
"""Vitals that are one look at the patient, under the one that speaks for them."""
PULSE = frozenset({"systolic", "diastolic", "map", "heart_rate", "pulse_rate", "spo2"})
"""What the heart makes: in a recording a 0 of these is a lead, probe or cuff that is off."""


class Reading(msgspec.Struct, frozen=True):
    """One value of one vital, or the fact that there is none. `unit` is always the vital's own.

    `device_time` is the device's clock as it printed it: data, never an order.
    """

    vital: str
    value: Number | None
    unit: str
    quality: Quality
    device_time: str | None = None

    @property
    def counts(self) -> bool:
        """Whether there is a value that alerts, baselines and criteria may use: not missing and not artefact."""
        return self.value is not None and self.quality is not Quality.ARTEFACT


def reading(vital: str, value: Number | None, quality: Quality = Quality.OK, device_time: str | None = None) -> Reading:
    """Make a Reading that obeys the vocabulary; raises ValueError where the parts contradict each other.

    A quality without a value drops the number whatever it says. Whole numbers become int, so that 97.0 and 97 are
    stored as the same bytes.
    """
    known = VITALS.get(vital)
    if known is None:
        raise ValueError(f"unknown vital {vital!r}; known: {', '.join(VITALS)}")
    if quality in NO_VALUE:
        return Reading(vital, None, known.unit, quality, device_time)
    if value is None:
        raise ValueError(f"{vital}: no value, but quality {quality.value!r} says there is one")
    if not math.isfinite(value):
        raise ValueError(f"{vital}: {value} is not a number that can be measured")
    return Reading(vital, tidy(value), known.unit, quality, device_time)


def family(vital: str) -> str:
    """The vital that speaks for this one."""
    return FAMILIES.get(vital, vital)


def tidy(value: Number) -> Number:
    """The same number, as int where it is whole, else rounded to 3 decimals: one number, one spelling in the record."""
    rounded = round(value, 3)
    return int(rounded) if float(rounded).is_integer() else rounded


def is_possible(vital: str, value: Number) -> bool:
    """Whether a living adult can show this value at all."""
    known = VITALS[vital]
    return known.lowest <= value <= known.highest


def is_recordable(vital: str, value: Number) -> bool:
    """Whether a recording may hold this value. A pulse is kept however low: of a dying patient an alert must tell."""
    return is_possible(vital, value) or (vital in PULSE and 0 < value <= VITALS[vital].highest)


def is_usual(vital: str, value: Number) -> bool:
    """Whether a typed value is stored without a second Enter."""
    low, high = VITALS[vital].usual
    return low <= value <= high


def pair_is_possible(systolic: Number, diastolic: Number) -> bool:
    """Whether two pressures can belong to one measurement: the diastolic lies below the systolic."""
    return diastolic < systolic


def mean_arterial(systolic: Number, diastolic: Number) -> int:
    """MAP in mmHg estimated from a pair, for display beside a pressure that came without one; never stored."""
    return round(diastolic + (systolic - diastolic) / 3)
