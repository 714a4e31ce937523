"""A session made by hand for tests and for looking at: two baseline sets, a dose, 42 minutes of streams, an alert."""

from __future__ import annotations

import math
import random
from functools import cache

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE, SECOND, Moment, from_iso
from kat_monitor.protocols.shipped import shipped
from kat_monitor.session.apply import apply, start
from kat_monitor.session.state import Record, Session
from kat_monitor.vitals import Number, Quality, Source, reading

OPENED = from_iso("2026-11-21T13:20:00+00:00")
T0 = 30 * MINUTE
NOW = T0 + 42 * MINUTE + 17 * SECOND
NURSE = {"by": "lee", "role": "nurse"}
RULE = {"by": "rule", "role": "rule"}


class Story:
    """Folds events one by one, each at its time."""

    def __init__(self, *, synthetic: ev.Synthetic | None = "simulated", infusion: bool = False) -> None:
        opened = ev.SessionOpened(
            by="program", role="system", session="s-1", pseudonym="P-7K2M", app="0.1", clinic="Example Clinic",
            room="Room 2", zone_minutes=60, boot="", boot_zero=0, synthetic=synthetic, number=3, course=6,
        )  # fmt: skip
        self.session = start(Record(1, 0, OPENED, opened))
        name = "iv-infusion" if infusion else "generic"
        self.add(SECOND, ev.ProtocolChosen(**NURSE, protocol=name, version="1", sha256="", text=shipped()[name]))
        self.add(SECOND, ev.PersonPresent(**NURSE, person="lee", name="R. Lee", initials="RL", person_role="nurse"))
        self.add(SECOND, ev.PatientDescribed(**NURSE, age_years=42, weight_kg=71.5))

    def add(self, t: int, event: ev.Event) -> int:
        """Fold one event; returns its seq."""
        record = Record(self.session.seq + 1, t, OPENED + t, event)
        self.session = apply(self.session, record)
        return record.seq

    def pressure(self, t: int, systolic: Number, diastolic: Number, source: Source = Source.CUFF) -> int:
        values = (reading("systolic", systolic), reading("diastolic", diastolic))
        return self.add(t, ev.VitalsObserved(by="cuff", role="device", observed_t=t, source=source, readings=values))

    def typed(self, t: int, observed_t: int | None = None, **values: Number) -> int:
        readings = tuple(reading(vital, value) for vital, value in values.items())
        seen = t if observed_t is None else observed_t
        event = ev.VitalsObserved(**NURSE, observed_t=seen, source=Source.TYPED, readings=readings)
        return self.add(t, event)

    def stream(self, t: int, *, quality: Quality = Quality.OK, **values: Number | None) -> int:
        readings = tuple(reading(vital, value, quality) for vital, value in values.items())
        event = ev.VitalsObserved(
            by="oximeter", role="device", observed_t=t, source=Source.STREAMING, readings=readings
        )
        return self.add(t, event)

    def raise_alert(
        self, t: int, vital: str | None, value: Number | None, limit: Number | None,
        priority: ev.Priority = "high", text: str = "", kind: ev.AlertKind = "physiological", seen: int | None = None,
    ) -> int:  # fmt: skip
        return self.add(
            t,
            ev.AlertRaised(
                **RULE, rule=f"{vital}-{limit}", kind=kind, priority=priority, vital=vital, value=value, limit=limit,
                text=text, since=t, reading=seen,
            ),
        )  # fmt: skip


def second(story: Story, t: int, noise: random.Random) -> None:
    """One second of the streams: saturation dips a little in the peak, rate and breathing follow a slow wave."""
    minute = (t - T0) / MINUTE
    effect = math.exp(-(((minute - 38) / 22) ** 2))
    slow = math.sin(t / 97_000) + 0.6 * math.sin(t / 41_000 + 1)
    if 18 * MINUTE <= t - T0 < 18 * MINUTE + 50 * SECOND:
        story.stream(t, quality=Quality.SENSOR_OFF, spo2=None, pulse_rate=None)
        return
    story.stream(
        t,
        spo2=min(100, round(97.5 - 2.2 * effect + 0.5 * slow)),
        pulse_rate=round(72 + 22 * effect + 2.5 * slow + noise.gauss(0, 0.3)),
    )
    story.stream(t, resp_rate=round(14 - 2 * effect + 1.1 * slow))


def before_dose() -> Story:
    """Two baseline sets taken, not dosed yet, at t = 29 min."""
    story = Story()
    for at, systolic, diastolic in ((12, 128, 78), (22, 124, 76)):
        story.pressure(at * MINUTE, systolic, diastolic)
        story.typed(at * MINUTE + 20 * SECOND, heart_rate=72, spo2=98, resp_rate=14)
    return story


def live_story(*, step: int = SECOND, until: int = NOW, infusion: bool = False) -> Story:
    """The whole story up to `until`; `step` ms between samples."""
    story = Story(infusion=infusion)
    noise = random.Random(7)
    plan = dict(_spots())
    for t in range(8 * MINUTE, until + 1, step):
        for at in [at for at in plan if at <= t]:
            plan.pop(at)(story, at, infusion)
        second(story, t, noise)
        if until - step < t + 31 * SECOND <= until:
            story.raise_alert(t, "spo2", 93, 94, "low", "SpO2 93 < 94")
    return story


@cache
def live() -> Session:
    """The session of `live_story`, at NOW."""
    return live_story().session


def _cuff(systolic: int, diastolic: int):
    return lambda story, t, infusion: story.pressure(t, systolic, diastolic)


def _spots():
    m = MINUTE

    def dose(story: Story, t: int, infusion: bool) -> None:
        story.add(
            t + 20 * SECOND,
            ev.DoseGiven(
                **NURSE, route="iv" if infusion else "im", drug="ketamine", mg=40, given_t=T0, weight_kg=71.5,
                duration_min=40 if infusion else None,
            ),
        )  # fmt: skip

    def note(text: str):
        return lambda story, t, infusion: story.add(t, ev.NoteWritten(**NURSE, text=text, observed_t=t))

    def quick(code: str, text: str = ""):
        return lambda story, t, infusion: story.add(t, ev.EventNoted(**NURSE, code=code, observed_t=t, text=text))

    def scores(story: Story, t: int, infusion: bool) -> None:
        story.typed(t, moaas=4, dissociation=2)

    def mistyped(story: Story, t: int, infusion: bool) -> None:
        seq = story.typed(t, systolic=148, diastolic=68, heart_rate=86)
        new = (reading("diastolic", 86),)
        story.add(t + 40 * SECOND, ev.ReadingCorrected(**NURSE, target=seq, readings=new, reason="typing error"))

    def late(story: Story, t: int, infusion: bool) -> None:
        story.typed(t, t - 3 * MINUTE, temperature=36.6)

    def alert(story: Story, t: int, infusion: bool) -> None:
        seq = story.pressure(t, 168, 98)
        number = story.raise_alert(t, "systolic", 168, 160, "medium", "SBP 168 >= 160", seen=seq)
        story.add(t + 25 * SECOND, ev.AlertAcknowledged(**NURSE, alert=number, action="watched"))

    def high(story: Story, t: int, infusion: bool) -> None:
        seq = story.pressure(t, 184, 101)
        story.raise_alert(t, "systolic", 184, 180, "high", "SBP 184 >= 180", seen=seq)

    return (
        (12 * m, _cuff(128, 78)), (14 * m, lambda s, t, i: s.typed(t, heart_rate=72, spo2=98, resp_rate=14)),
        (22 * m, _cuff(124, 76)), (29 * m, _cuff(126, 77)), (T0, dose), (T0 + 2 * m, quick("music")),
        (T0 + 6 * m, note("Settled on the recliner, eye mask on, breathing calm.")), (T0 + 10 * m, _cuff(136, 80)),
        (T0 + 15 * m, scores), (T0 + 20 * m, mistyped), (T0 + 25 * m, quick("nausea")), (T0 + 27 * m, late),
        (T0 + 30 * m, _cuff(158, 94)), (T0 + 33 * m, note("Says “the room is very far away”, smiling.")),
        (T0 + 36 * m, alert), (T0 + 38 * m, quick("reassured")), (T0 + 41 * m + 39 * SECOND, high),
    )  # fmt: skip


class FakeClock:
    """A clock that a test moves."""

    def __init__(self, t: int = NOW) -> None:
        self.t = t

    def now(self) -> Moment:
        return Moment(self.t, OPENED + self.t)


def calm_story() -> Story:
    """Waning, everything in limits, one alert behind it."""
    story = Story(synthetic=None)
    noise = random.Random(3)
    for at in (12, 22):
        story.pressure(at * MINUTE, 122, 74)
        story.typed(at * MINUTE + SECOND, heart_rate=70, spo2=98, resp_rate=14)
    story.add(T0, ev.DoseGiven(**NURSE, route="im", drug="ketamine", mg=40, given_t=T0, weight_kg=71.5))
    for t in range(T0, T0 + 84 * MINUTE, 2 * SECOND):
        second(story, t, noise)
        if (t - T0) % (10 * MINUTE) == 0:
            story.pressure(t, 162 if t == T0 + 40 * MINUTE else 126 + (t // MINUTE) % 7, 78)
        if t == T0 + 40 * MINUTE:
            number = story.raise_alert(t, "systolic", 162, 160, "medium", "SBP 162 >= 160")
        if t == T0 + 45 * MINUTE:
            story.add(t, ev.AlertEnded(**RULE, alert=number, since=t, reason="back inside", reading=None))
    return story


def faults_story() -> Story:
    """The probe is off, the cuff overdue, nothing is being recorded."""
    story = live_story(until=T0 + 60 * MINUTE, step=2 * SECOND)
    t = story.session.t
    for late in range(0, 90, 2):
        story.stream(t + late * SECOND, quality=Quality.SENSOR_OFF, spo2=None, pulse_rate=None)
    t += 90 * SECOND
    story.raise_alert(t, "spo2", None, None, "medium", "No SpO2 for 30 s", "technical")
    story.raise_alert(t, None, None, None, "medium", "Vitals overdue by 8 min", "overdue")
    story.add(t, ev.RecordingFailed(by="record", role="system", since=t, reason="disk full"))
    story.raise_alert(t, None, None, None, "high", "NOT RECORDING: the disk is full", "technical")
    return story
