"""The contract's seven courses of a session, as data.

Owns what each scenario adds to the person's own response: signs pushed for a while, probes and cuffs that fail,
symptoms. Refuses special cases: whatever these rows cannot say does not happen. Minutes count from T0, the first dose;
the whole script of a patient is moved by up to `JITTER` minutes either way.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from kat_monitor.vitals import Quality

JITTER = 1.0
FALLING = frozenset({"spo2", "resp_rate"})
"""Signs that a push only takes down; it only takes the others up."""


class Course(NamedTuple):
    """A trapezoid over minutes from T0: grows for `rise`, holds for `hold`, fades for `fade`."""

    start: float
    rise: float
    hold: float
    fade: float

    def weight(self, minute: float) -> float:
        """0 before and after, 1 during the hold."""
        since = minute - self.start
        if since <= 0:
            return 0.0
        if since < self.rise:
            return since / self.rise
        left = self.rise + self.hold + self.fade - since
        if left >= self.fade:
            return 1.0
        return left / self.fade if left > 0 else 0.0


class Push(NamedTuple):
    """One sign taken towards `to`, never back from beyond it; an act in `eased_by` ends it sooner.

    `easing` is (minutes until the act tells, minutes until it has done its work).
    """

    sign: str
    to: float
    course: Course
    eased_by: tuple[str, ...] = ()
    easing: tuple[float, float] = (0.0, 1.0)

    def apply(self, value: float, minute: float, acts: Iterable[tuple[float, str]]) -> float:
        """The sign at `minute` after `acts`, (minute, code); an act before the push began is no answer to it."""
        weight = self.course.weight(minute)
        if weight == 0.0:
            return value
        for at, act in acts:
            if act in self.eased_by and self.course.start <= at <= minute:
                told, done = self.easing
                weight *= 1.0 - min(1.0, max(0.0, (minute - at - told) / (done - told)))
        pushed = value + weight * (self.to - value)
        return min(value, pushed) if self.sign in FALLING else max(value, pushed)


class Disturbance(NamedTuple):
    """The oximeter's readings have this quality for `minutes`; where the quality has no value, they have none."""

    quality: Quality
    start: float
    minutes: float


class CuffFault(NamedTuple):
    """Every cuff measurement begun in these minutes fails with this message."""

    words: str
    start: float
    minutes: float


class Shown(NamedTuple):
    """A symptom, by its quick-event code, that the patient shows at `minute` in this share of patients."""

    code: str
    earliest: float
    latest: float
    share: float = 1.0


class Scenario(NamedTuple):
    """One course. `systolic` and `diastolic` are the ranges of the resting pressures, mmHg."""

    name: str
    systolic: tuple[float, float] = (114, 128)
    diastolic: tuple[float, float] = (66, 78)
    pushes: tuple[Push, ...] = ()
    disturbances: tuple[Disturbance, ...] = ()
    cuff_faults: tuple[CuffFault, ...] = ()
    symptoms: tuple[Shown, ...] = ()


USUAL = (
    Shown("dizzy", 8, 25, 0.35),
    Shown("euphoric", 10, 30, 0.20),
    Shown("anxious", 6, 15, 0.10),
    Shown("tearful", 25, 55, 0.15),
    Shown("nausea", 25, 60, 0.15),
    Shown("headache", 60, 90, 0.08),
)
"""What any patient may show. Shares are assumptions of the right order; none of these codes raises an alert."""

_AIRWAY = ("oxygen_on", "position")
_PRESSURE = ("drug_given",)

_ROWS = (
    Scenario("typical"),
    Scenario(
        "hypertensive",
        systolic=(121, 128),
        diastolic=(73, 78),
        pushes=(
            Push("systolic", 196, Course(14, 11, 26, 22), eased_by=_PRESSURE, easing=(3, 10)),
            Push("diastolic", 106, Course(14, 11, 26, 22), eased_by=_PRESSURE, easing=(3, 10)),
            Push("pulse_rate", 92, Course(14, 11, 26, 22), eased_by=_PRESSURE, easing=(3, 10)),
        ),
        symptoms=(Shown("headache", 33, 36),),
    ),
    Scenario(
        "desaturation",
        pushes=(
            Push("spo2", 86.5, Course(31, 0.5, 1.5, 1.5), eased_by=_AIRWAY, easing=(0.4, 0.8)),
            Push("resp_rate", 10.6, Course(29.5, 1, 2.5, 2), eased_by=_AIRWAY, easing=(0.4, 0.8)),
            Push("pulse_rate", 92, Course(31.5, 0.7, 1.5, 3), eased_by=_AIRWAY, easing=(0.4, 0.8)),
        ),
        symptoms=(Shown("drowsy", 28, 29),),
    ),
    Scenario(
        "vomiting",
        pushes=(Push("pulse_rate", 96, Course(38, 4, 1.5, 4)),),
        disturbances=(Disturbance(Quality.ARTEFACT, 42.1, 0.2),),
        symptoms=(Shown("nausea", 37, 38), Shown("vomited", 42, 42)),
    ),
    Scenario("cuff-failure", cuff_faults=(CuffFault("cuff leak", 22.5, 30.5),)),
    Scenario(
        "probe-off",
        disturbances=(Disturbance(Quality.SENSOR_OFF, 33, 3.5), Disturbance(Quality.SEARCHING, 36.5, 0.15)),
    ),
    Scenario(
        "slow-recovery",
        pushes=(
            Push("sedation", 1.4, Course(40, 10, 175, 20)),
            Push("dissociation", 1.4, Course(40, 10, 175, 20)),
        ),
        symptoms=(Shown("drowsy", 75, 80),),
    ),
)
SCENARIOS: dict[str, Scenario] = {row.name: row for row in _ROWS}
"""By the contract's names."""
