"""A patient to practise on: is given doses, and shows vital signs, symptoms and looks.

Owns the one simulated patient of a session: person, doses, scenario and what instruments read from them. Refuses a
clock, I/O and hidden state: what is seen at an instant follows from the seed, the scenario and what was done before
that instant, so that neither speed nor the order or number of questions changes an answer.

Times are whole ms on the session's clock. It is for training and demonstration and predicts no real patient.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from kat_monitor.devices.simulator.doses import Doses, InfusionChange
from kat_monitor.devices.simulator.noise import Stream
from kat_monitor.devices.simulator.physiology import SIGNS, draw_person
from kat_monitor.devices.simulator.scenarios import JITTER, SCENARIOS, USUAL, Shown
from kat_monitor.vitals import Quality, Reading, reading

_MINUTE = 60_000
_SICK_FOR = 5 * _MINUTE
_MAP_SHARE = 0.36
_BEAT_NOISE = 0.8

DRIFT: dict[str, tuple[str, float, int]] = {
    "systolic": ("pressure", 2.0, 240),
    "diastolic": ("pressure", 1.2, 240),
    "pulse_rate": ("pulse", 2.0, 60),
    "resp_rate": ("breathing", 0.55, 45),
    "spo2": ("saturation", 0.4, 30),
}
"""Slow wander of a resting adult: (what drives it, standard deviation, seconds). Both pressures share one."""
CUFF_NOISE = {"systolic": 3.0, "diastolic": 2.2, "pulse_rate": 1.2}
"""Standard deviation of one oscillometric measurement. With the drift it makes mean individual maxima exceed the
greatest mean by some 5 mmHg, which is why published statistics of the two kinds differ."""


class CuffResult(NamedTuple):
    """One cuff measurement. Either `readings` (systolic, diastolic, map, pulse_rate) or the `fault` the cuff shows."""

    duration_ms: int
    readings: tuple[Reading, ...]
    fault: str | None = None


class Scores(NamedTuple):
    """What an observer who rouses the patient would score: MOAA/S 5 to 0, dissociation 0 to 4."""

    moaas: int
    dissociation: int


class Look(NamedTuple):
    """What is seen without rousing the patient."""

    eyes_closed: bool
    breathing_regular: bool
    colour_good: bool

    @property
    def settled(self) -> bool:
        """Whether "settled, not roused" may be entered."""
        return self.eyes_closed and self.breathing_regular and self.colour_good


class Symptom(NamedTuple):
    """A quick-event code and the instant at which the patient shows it."""

    code: str
    t_ms: int


class SimulatedPatient:
    """The patient of one session. Doses and acts are told in the order they happen; anything may be asked any time."""

    def __init__(self, seed: int = 0, scenario: str = "typical", weight_kg: float | None = None) -> None:
        """`scenario` is one of the contract's names (ValueError otherwise); `weight_kg` replaces the drawn weight."""
        script = SCENARIOS.get(scenario)
        if script is None:
            raise ValueError(f"unknown scenario {scenario!r}; known: {', '.join(SCENARIOS)}")
        self.person = draw_person(seed, script.systolic, script.diastolic, weight_kg)
        self._script = script
        self._doses = Doses(self.person)
        self._acts: list[tuple[float, str]] = []
        self._drift = {sign: (Stream(seed, name), size, secs) for sign, (name, size, secs) in DRIFT.items()}
        self._cuff_noise = {sign: (Stream(seed, f"cuff {sign}"), size) for sign, size in CUFF_NOISE.items()}
        self._cuff_time = Stream(seed, "cuff time")
        self._beat = Stream(seed, "beat")
        self._jitter = Stream(seed, "jitter").uniform(-JITTER, JITTER)
        self._symptoms = _draw_symptoms(Stream(seed, "symptoms"), (*USUAL, *script.symptoms))

    # --- what people do -----------------------------------------------------------------------------------------------

    def give(self, t_ms: int, route: str, mg: float, duration_ms: int | None = None) -> None:
        """Give `mg` by `iv im sublingual oral nasal subcutaneous other`; `duration_ms` makes an IV dose an infusion.

        The first dose is T0, from which the scenario counts. `nasal` is one device of esketamine; every other route is
        racemic ketamine. Raises ValueError for an unknown route, nothing to give, or a duration where there is none.
        """
        self._doses.give(t_ms / _MINUTE, route, mg, None if duration_ms is None else duration_ms / _MINUTE)

    def change_infusion(self, t_ms: int, change: InfusionChange, rate_mg_h: float | None = None) -> None:
        """`paused`, `resumed`, `stopped` or another `rate` of the newest infusion; ValueError if there is none."""
        self._doses.change_infusion(t_ms / _MINUTE, change, rate_mg_h)

    def respond(self, t_ms: int, act: str) -> None:
        """Something was done, by its quick-event code (`oxygen_on`, `position`, `drug_given` ...).

        Acts that a scenario names end its trouble sooner; any other changes nothing.
        """
        self._acts.append((t_ms / _MINUTE, act))

    # --- what instruments read ----------------------------------------------------------------------------------------

    def sample(self, t_ms: int) -> tuple[Reading, ...]:
        """The second's readings of the oximeter (spo2, pulse_rate) and the capnometer (resp_rate), whole numbers."""
        second = t_ms // 1000
        effect = self._doses.effect(second / 60)
        quality = self._oximeter(self._minute(second / 60))
        pulse_rate = self._sign("pulse_rate", second, effect) + _BEAT_NOISE * self._beat.normal(second)
        return (
            _shown("spo2", min(100, round(self._sign("spo2", second, effect))), quality),
            _shown("pulse_rate", round(pulse_rate), quality),
            _shown("resp_rate", round(self._sign("resp_rate", second, effect)), Quality.OK),
        )

    def cuff(self, t_ms: int) -> CuffResult:
        """The cuff measurement begun at `t_ms`; its result is there `duration_ms` later."""
        second = t_ms // 1000
        duration = round(self._cuff_time.uniform(25_000, 40_000, second))
        minute = self._minute(second / 60)
        for fault in self._script.cuff_faults:
            if fault.start <= minute < fault.start + fault.minutes:
                return CuffResult(duration, (), fault.words)
        effect = self._doses.effect(second / 60)
        measured = {
            sign: self._sign(sign, second, effect) + size * noise.normal(second)
            for sign, (noise, size) in self._cuff_noise.items()
        }
        systolic, diastolic = round(measured["systolic"]), round(measured["diastolic"])
        readings = (
            reading("systolic", systolic),
            reading("diastolic", diastolic),
            reading("map", round(diastolic + _MAP_SHARE * (systolic - diastolic))),
            reading("pulse_rate", round(measured["pulse_rate"])),
        )
        return CuffResult(duration, readings)

    # --- what people see ----------------------------------------------------------------------------------------------

    def scores(self, t_ms: int) -> Scores:
        """Sedation and dissociation as an observer would score them now."""
        second = t_ms // 1000
        effect = self._doses.effect(second / 60)
        sedation, dissociation = (self._sign(sign, second, effect) for sign in ("sedation", "dissociation"))
        return Scores(5 - int(sedation), int(dissociation))

    def look(self, t_ms: int) -> Look:
        """What is seen without rousing: the eyes of the inward stay shut unless the patient was sick just now."""
        spo2, _, resp_rate = (r.value for r in self.sample(t_ms))
        moaas, dissociation = self.scores(t_ms)
        sick = any(s.code in ("nausea", "vomited") for s in self.symptoms_between(t_ms - _SICK_FOR, t_ms + 1))
        return Look(
            eyes_closed=(moaas < 5 or dissociation > 0) and not sick,
            breathing_regular=resp_rate is None or resp_rate >= 8,
            colour_good=spo2 is None or spo2 >= 90,
        )

    def symptoms_between(self, t_a: int, t_b: int) -> tuple[Symptom, ...]:
        """The symptoms shown from `t_a` up to but not at `t_b`, in order; none before the first dose."""
        first = self._doses.first
        if first is None:
            return ()
        shown = (Symptom(code, round((first + minute + self._jitter) * _MINUTE)) for minute, code in self._symptoms)
        return tuple(symptom for symptom in shown if t_a <= symptom.t_ms < t_b)

    def _minute(self, minute: float) -> float:
        """The script's minute: from T0, moved by this patient's jitter; before everything while nothing was given."""
        first = self._doses.first
        return float("-inf") if first is None else minute - first - self._jitter

    def _oximeter(self, minute: float) -> Quality:
        for row in self._script.disturbances:
            if row.start <= minute < row.start + row.minutes:
                return row.quality
        return Quality.OK

    def _sign(self, sign: str, second: int, effect: float) -> float:
        """The true value of a sign: the drug's effect, then the scenario's push, then the drift."""
        value = SIGNS[sign](self.person, effect)
        first = self._doses.first
        if first is not None:
            t0 = first + self._jitter
            for push in self._script.pushes:
                if push.sign == sign:
                    value = push.apply(value, second / 60 - t0, [(at - t0, act) for at, act in self._acts])
        if sign in self._drift:
            stream, size, period = self._drift[sign]
            value += size * stream.wander(second, period)
        return value


@lru_cache(maxsize=2048)
def _shown(vital: str, value: int, quality: Quality) -> Reading:
    """One object for equal readings: they are frozen, and a session shows a few dozen."""
    return reading(vital, value, quality)


def _draw_symptoms(chance: Stream, rows: tuple[Shown, ...]) -> tuple[tuple[float, str], ...]:
    """(minute, code) of what this patient will show, in order."""
    drawn = [
        (chance.uniform(row.earliest, row.latest, 2 * n), row.code)
        for n, row in enumerate(rows)
        if chance.uniform(0, 1, 2 * n + 1) < row.share
    ]
    return tuple(sorted(drawn))
