"""What a decision of the rules costs in minute 180 of a session with three streams at 1 Hz; the floor is minute 5.

The same seconds of the same session are judged in both, once while everything is calm and once while SpO2 and the
pulse are over several limits that have not held yet, which is the dearest case: each looks back over its hold. Rounds
alternate, and the fastest round of each counts. Limits: minute 180 costs at most 1.2 times minute 5; all rules together
at most 120 us while everything is calm, of which one rule's share is given beside an empty call (`details`: how many
rules that is a second).

    python benchmarks/alerts.py [--rounds 15] [--calls 100]
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable

import figure
from figure import Figure, times_floor

from kat_monitor import events as ev
from kat_monitor.alerts import decide, next_deadline
from kat_monitor.clock import MINUTE, SECOND
from kat_monitor.protocols import parse, shipped
from kat_monitor.session.apply import fold
from kat_monitor.session.state import Record, Session
from kat_monitor.vitals import Source, reading

T0 = 35 * MINUTE
EARLY, LATE = 5, 180
RATIO = 1.2
MICROSECONDS = 120
CALM = {"spo2": 97, "pulse_rate": 75, "resp_rate": 14}
DEAR = {"spo2": 88, "pulse_rate": 145, "resp_rate": 9}
HELD_S = 10
WORDS = {
    "decide_calm": "a decision of the rules, all calm, minute 180",
    "decide_pending": "a decision of the rules, limits crossed, minute 180",
    "next_deadline_calm": "when the rules have to be asked next, minute 180",
}
INSTANTS = 16


def observed(t: int, source: Source, **values: float) -> ev.VitalsObserved:
    """One measurement."""
    readings = tuple(reading(vital, value) for vital, value in values.items())
    return ev.VitalsObserved(by="benchmark", role="device", observed_t=t, source=source, readings=readings)


class Night:
    """A session that grows second by second, with a cuff every 10 min."""

    def __init__(self, protocol: str) -> None:
        text = shipped.shipped()[protocol]
        opened = ev.SessionOpened(
            by="benchmark", role="system", session="s", pseudonym="0" * 16, app="0", clinic="", room="",
            zone_minutes=0, boot="", boot_zero=0, synthetic="simulated",
        )  # fmt: skip
        chosen = ev.ProtocolChosen(
            by="benchmark", role="system", protocol=protocol, version="1", sha256=ev.text_digest(text), text=text
        )
        self.session = fold([Record(1, 0, 0, opened), Record(2, 0, 0, chosen)])
        for minute in (20, 26, 32):
            self._cuff(minute * MINUTE)
        self._add(T0, ev.DoseGiven(by="n", role="nurse", route="iv", drug="ketamine", mg=40, given_t=T0,
                                   weight_kg=80, duration_min=40))  # fmt: skip

    def go(self, minute: int) -> None:
        """Let calm seconds pass until a minute from T0."""
        begin = max(T0, self.session.t + SECOND)
        for t in range(begin, T0 + minute * MINUTE, SECOND):
            if (t - T0) % (10 * MINUTE) == 0:
                self._cuff(t)
            self._add(t, observed(t, Source.STREAMING, **CALM))
            for event in decide(self.session, t):
                self._add(t, event)

    def with_the_last(self, values: dict[str, int]) -> Session:
        """The session and some seconds more with these values."""
        session = self.session
        for n in range(1, HELD_S + 1):
            t = self.session.t + n * SECOND
            session = fold([Record(session.seq + 1, t, t, observed(t, Source.STREAMING, **values))], session)
        return session

    def _cuff(self, t: int) -> None:
        self._add(t, observed(t, Source.CUFF, systolic=122, diastolic=76, heart_rate=72, spo2=98, resp_rate=14))

    def _add(self, t: int, event: ev.Event) -> None:
        self.session = fold([Record(self.session.seq + 1, t, t, event)], self.session)


def fastest(ask: Callable[[Session, int], object], session: Session, calls: int) -> float:
    """Microseconds of one call, on average over a round; each asks of another instant, or memory would answer."""
    begin = time.perf_counter()
    for number in range(calls):
        ask(session, session.t + number % INSTANTS)
    return (time.perf_counter() - begin) / calls * 1_000_000


def nothing(session: Session, t: int) -> None:
    """A call that judges nothing."""


def measure(rounds: int, calls: int) -> tuple[dict[str, dict[int, float]], float]:
    """Microseconds of every case at both minutes, and of an empty call."""
    night = Night("iv-infusion")
    cases: dict[str, dict[int, tuple[Callable[[Session, int], object], Session]]] = {}
    for minute in (EARLY, LATE):
        night.go(minute)
        calm, dear = night.with_the_last(CALM), night.with_the_last(DEAR)
        cases.setdefault("decide_calm", {})[minute] = (decide, calm)
        cases.setdefault("decide_pending", {})[minute] = (decide, dear)
        cases.setdefault("next_deadline_calm", {})[minute] = (next_deadline, calm)
    found: dict[str, dict[int, float]] = {}
    for name, by_minute in cases.items():
        times: dict[int, list[float]] = {minute: [] for minute in by_minute}
        for _ in range(rounds):
            for minute, (ask, session) in by_minute.items():
                times[minute].append(fastest(ask, session, calls))
        found[name] = {minute: min(all_of) for minute, all_of in times.items()}
    return found, min(fastest(nothing, night.session, calls) for _ in range(rounds))


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--calls", type=int, default=100)
    arguments = parser.parse_args()
    found, empty = measure(arguments.rounds, arguments.calls)
    rules = len(parse(shipped.shipped()["iv-infusion"]).rules)
    one = found["decide_calm"][LATE] / rules
    told = [
        times_floor(WORDS[name], times[LATE], times[EARLY], "us", f"the same in minute {EARLY}", RATIO)
        for name, times in found.items()
    ]
    told.append(
        Figure(
            "one rule's share of a decision, all calm, minute 180", one * 1_000, empty * 1_000, "ns", "an empty call",
            MICROSECONDS * 1_000 / rules, f"{MICROSECONDS} us for all {rules} rules",
        )
    )  # fmt: skip
    return figure.show("alerts", told, rules=rules, rules_a_second=round(1_000_000 / one))


if __name__ == "__main__":
    sys.exit(main())
