"""A bedside for the tests: what happens, in seconds from T0, is folded and judged as the monitor does it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any, Literal, NamedTuple

from kat_monitor import events as ev
from kat_monitor.alerts import decide, next_deadline
from kat_monitor.clock import SECOND
from kat_monitor.protocols import shipped
from kat_monitor.session.apply import fold
from kat_monitor.session.state import Alert, Record, Session
from kat_monitor.vitals import Quality, Reading, Source, reading

T0 = 1_800_000
"""The log was opened 30 min before the dose."""
START = 1_795_000_000_000
SHORT = {"sbp": "systolic", "dbp": "diastolic", "hr": "heart_rate", "pr": "pulse_rate", "rr": "resp_rate"}

Steps = Literal["deadlines", "ticks"]
"""How time passes between two events: from deadline to deadline, or by ticks that hit none of them."""
TICK = 270


def at(second: float) -> int:
    """`t` of a second from T0."""
    return T0 + round(second * SECOND)


def readings(quality: Quality = Quality.OK, **values: float | None) -> tuple[Reading, ...]:
    """Readings by name, `sbp` for short; None is a probe that is off."""
    return tuple(
        reading(SHORT.get(name, name), value, Quality.SENSOR_OFF if value is None else quality)
        for name, value in values.items()
    )


class Told(NamedTuple):
    """What a log that is decided again must say the same of an alert."""

    rule: str
    vital: str | None
    since: float
    ended: float | None
    reason: str
    count: int


class Bedside:
    """One session as it unfolds. Every method adds one event and returns its `seq`."""

    def __init__(self, session: Session, steps: Steps = "deadlines", log: Sequence[Record] = ()) -> None:
        """`log`: the records that the session was folded from."""
        self.session = session
        self.log = list(log)
        self.steps = steps
        self.now = session.t
        self.said: list[ev.Event] = []

    # --- what happens -------------------------------------------------------------------------------------------------

    def add(self, second: float, event: ev.Event) -> int:
        """An event that is entered at `second`: what fell due before comes first, as in the monitor."""
        t = at(second)
        self.go(second, just_before=True)
        self.now = t
        seq = self._fold(event)
        self._judge(t)
        return seq

    def go(self, second: float, *, just_before: bool = False) -> None:
        """Let time pass."""
        until = at(second) - just_before
        for t in list(self._stops(until)) if self.steps == "ticks" else self._stops(until):
            self._judge(t)
        self.now = max(self.now, until)

    def stream(self, second: float, *, quality: Quality = Quality.OK, **values: float | None) -> int:
        return self._observed(second, Source.STREAMING, readings(quality, **values))

    def streams(self, first: int, last: int, *, quality: Quality = Quality.OK, **values: float | None) -> None:
        """The same once a second, `first` and `last` included."""
        for second in range(first, last + 1):
            self.stream(second, quality=quality, **values)

    def typed(self, second: float, *, entered: float | None = None, quality: Quality = Quality.OK,
              source: Source = Source.TYPED, **values: float | None) -> int:  # fmt: skip
        made = ev.VitalsObserved(
            by="n", role="nurse", observed_t=at(second), source=source, readings=readings(quality, **values)
        )
        return self.add(second if entered is None else entered, made)

    def full_set(self, second: float, **values: float) -> int:
        return self.typed(second, **{"sbp": 120, "dbp": 75, "hr": 70, "spo2": 98, "rr": 14, **values})

    def did(self, second: float, kind: type[ev.Event], **fields: Any) -> int:
        return self.add(second, kind(**{"by": "n", "role": "nurse", **fields}))

    def dose(self, second: float) -> int:
        return self.did(second, ev.DoseGiven, route="im", drug="ketamine", mg=35, given_t=at(second), weight_kg=70)

    def noted(self, second: float, code: str) -> int:
        return self.did(second, ev.EventNoted, code=code, observed_t=at(second))

    def device(self, second: float, state: str, name: str = "oximeter") -> int:
        return self.did(second, ev.DeviceChanged, by=name, role="device", device=name, driver="masimo", state=state,
                        text="the port is gone", since=at(second))  # fmt: skip

    def _observed(self, second: float, source: Source, made: tuple[Reading, ...]) -> int:
        return self.add(
            second, ev.VitalsObserved(by="d", role="device", observed_t=at(second), source=source, readings=made)
        )

    # --- what was said ------------------------------------------------------------------------------------------------

    def alerts(self, rule: str | None = None) -> list[Alert]:
        return [alert for alert in self.session.all_alerts() if rule in (None, alert.rule)]

    def the(self, rule: str) -> Alert:
        (alert,) = self.alerts(rule)
        return alert

    def open_rules(self) -> set[str]:
        return {alert.rule for alert in self.session.alerts.values()}

    def findings(self) -> list[ev.LateFinding]:
        return [one.event for one in self.session.findings if isinstance(one.event, ev.LateFinding)]

    def told(self) -> list[Told]:
        return sorted(
            Told(one.rule, one.vital, sec(one.since), None if one.ended_since is None else sec(one.ended_since),
                 one.end_reason, one.count)
            for one in self.alerts()
        )  # fmt: skip

    # --- judging ------------------------------------------------------------------------------------------------------

    def _stops(self, until: int) -> Iterator[int]:
        if self.steps == "ticks":
            yield from range(self.now, until, TICK)
        while self.steps == "deadlines":
            due = next_deadline(self.session, self.now)
            if due is None or due > until:
                break
            self.now = due
            yield due
        if until >= self.now:
            yield until

    def _judge(self, t: int) -> None:
        for _ in range(10):
            decided = decide(self.session, t)
            if not decided:
                return
            for event in decided:
                assert event.by == event.role == "rule"
                assert ev.decode(*ev.encode(event)) == event, "it cannot be kept in the record"
                self.said.append(event)
                self._fold(event, t)
        raise AssertionError(f"the rules never come to an end: {decided}")

    def _fold(self, event: ev.Event, t: int | None = None) -> int:
        t = self.now if t is None else t
        record = Record(self.session.seq + 1, max(t, self.session.t), START + t, event)
        self.session = fold([record], self.session)
        self.log.append(record)
        return record.seq


def sec(t: int) -> float:
    """Seconds from T0 of an instant."""
    return (t - T0) / SECOND


def bedside(
    protocol: str = "generic", steps: Steps = "deadlines", *, dosed: bool = True, baseline: bool = True,
    synthetic: ev.Synthetic | None = None, **base: float,
) -> Bedside:  # fmt: skip
    """A bedside 2 min before T0, or at T0 with the dose just given; `sbp=95` and the like change the baseline."""
    session, log = _prepared(protocol, dosed, baseline, synthetic, tuple(sorted(base.items())))
    return Bedside(session, steps, log)


@lru_cache(maxsize=512)
def _prepared(
    protocol: str, dosed: bool, baseline: bool, synthetic: ev.Synthetic | None, base: tuple[tuple[str, float], ...]
) -> tuple[Session, tuple[Record, ...]]:
    text = shipped.shipped()[protocol]
    opened = ev.SessionOpened(
        by="system", role="system", session="s1", pseudonym="p1", app="test", clinic="Clinic", room="Room 2",
        zone_minutes=0, boot="b", boot_zero=0, synthetic=synthetic,
    )  # fmt: skip
    chosen = ev.ProtocolChosen(
        by="n", role="nurse", protocol=protocol, version="1", sha256=ev.text_digest(text), text=text
    )
    log = [Record(1, 0, START, opened), Record(2, 0, START, chosen)]
    bed = Bedside(fold(log), log=log)
    for second in (-600, -300) if baseline else ():
        bed.full_set(second, **dict(base))
    bed.go(-120)
    if dosed and synthetic == "replayed":
        bed.did(0, ev.DoseAssumed, given_t=at(0))
    elif dosed:
        bed.dose(0)
    return bed.session, tuple(bed.log)
