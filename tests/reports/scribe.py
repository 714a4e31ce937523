"""Writes session logs by hand: events at minutes, linked into a chain. For tests and benchmarks of reports."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE, SECOND, Moment
from kat_monitor.record.chain import EMPTY, Head, Row, link
from kat_monitor.vitals import Quality, Reading, Source, reading

START = 1_795_248_000_000
"""2026-11-21T08:00:00Z."""
PROTOCOL = (Path(__file__).parent / "protocol.toml").read_text("utf-8")


class Scribe:
    """A log that grows by `tell`. Times are minutes since it was opened; `at` says when an event is entered."""

    def __init__(self, synthetic: ev.Synthetic | None = None, protocol: str | None = PROTOCOL, **opened: Any) -> None:
        self.rows: list[Row] = []
        self._head: Head = EMPTY
        self._salt = random.Random(1)
        fields: dict[str, Any] = {
            "session": "s-1", "pseudonym": "K7Q4-2M9X", "app": "0.1.0", "clinic": "Example Clinic", "room": "Room 2",
            "zone_minutes": 60, "boot": "b", "boot_zero": 0, "number": 3, "course": 6,
        }  # fmt: skip
        self.tell(0, ev.SessionOpened, "program", "system", synthetic=synthetic, **(fields | opened))
        if protocol is not None:
            digest = ev.text_digest(protocol)
            self.tell(0, ev.ProtocolChosen, "nl", "nurse", protocol="iv-infusion", version="2", sha256=digest,
                      text=protocol)  # fmt: skip

    def tell(self, at: float, what: type[ev.Event], by: str = "nl", role: str = "nurse", /, **fields: Any) -> int:
        """Enter one event at a minute; its seq."""
        t = round(at * MINUTE)
        event = what(by=by, role=role, **fields)
        rows = link(self._head, Moment(t, START + t), [ev.encode(event)], lambda: self._salt.randbytes(16).hex())
        self.rows.extend(rows)
        self._head = Head(rows[-1].seq, rows[-1].hash)
        return rows[-1].seq

    def people(self) -> None:
        """A nurse, a therapist and a prescriber."""
        for person, name, initials, role in (
            ("nl", "Nora Lee", "NL", "nurse"),
            ("tb", "Theo Brandt", "TB", "therapist"),
            ("pk", "Dr Priya Kaur", "PK", "prescriber"),
        ):
            self.tell(0.5, ev.PersonPresent, person=person, name=name, initials=initials, person_role=role)
        self.tell(1, ev.PatientDescribed, age_years=42, weight_kg=78, last_weight_kg=77.5)

    def gates(self) -> None:
        """Every gate answered."""
        for n, gate in enumerate(("identity", "consent", "screening", "intake", "dose-check")):
            self.tell(2 + n, ev.GateAnswered, gate=gate, state="met", fields={"note": "as asked"} if n == 2 else {})
        self.tell(8, ev.RideArranged, relation="sister", transport="private car", phone_known=True)

    def dose(self, at: float, mg: float = 39, **fields: Any) -> int:
        """An intravenous infusion over 40 min."""
        given: dict[str, Any] = {
            "route": "iv", "drug": "ketamine", "mg": mg, "given_t": round(at * MINUTE), "weight_kg": 78,
            "concentration": "1 mg/ml", "duration_min": 40, "lot": "KT-2291", "expiry": "2027-06", "drawn_mg": mg + 1,
            "wasted_mg": 1, "witness": "tb", "second_check": "tb", "ordered_by": "pk", "prescriber_on_site": "pk",
            "site": "left forearm",
        }  # fmt: skip
        return self.tell(at, ev.DoseGiven, **(given | fields))

    def measure(self, at: float, source: Source = Source.CUFF, entered: float | None = None, look: str = "",
                **vitals: float | None) -> int:  # fmt: skip
        """One spot measurement; `sys`, `dia`, `hr`, `spo2`, `rr` or a vital's own name; None is no signal."""
        short = {"sys": "systolic", "dia": "diastolic", "hr": "heart_rate", "rr": "resp_rate"}
        made = tuple(
            reading(short.get(v, v), n, Quality.OK if n is not None else Quality.NO_SIGNAL) for v, n in vitals.items()
        )
        by, role = ("cuff", "device") if source.is_cuff else ("nl", "nurse")
        return self.tell(at if entered is None else entered, ev.VitalsObserved, by, role,
                         observed_t=round(at * MINUTE), source=source, readings=made, look=look)  # fmt: skip

    def stream(self, start: float, end: float, dip: float | None = None, seed: int = 0) -> None:
        """An oximeter and a capnometer at 1 Hz from `start` to `end` minutes; SpO2 dips around minute `dip`."""
        draw = random.Random(seed)
        for second in range(round(start * 60), round(end * 60)):
            minute = second / 60
            low = 0 if dip is None else 11 * math.exp(-(((minute - dip) / 1.5) ** 2))
            values = (
                reading("spo2", round(97 - low + draw.choice((-1, 0, 0, 1)))),
                reading("pulse_rate", round(74 + 12 * math.exp(-(((minute - 60) / 25) ** 2)) + draw.gauss(0, 1.5))),
                reading("resp_rate", round(14 + draw.gauss(0, 1))),
            )
            self.stream_second(second * SECOND, values)

    def stream_second(self, t: int, values: tuple[Reading, ...]) -> int:
        """One second of a stream at `t` ms."""
        return self.tell(t / MINUTE, ev.VitalsObserved, "oximeter", "device", observed_t=t, source=Source.STREAMING,
                         readings=values)  # fmt: skip

    def alert(self, at: float, rule: str = "systolic-high-high", vital: str | None = "systolic",
              value: float | None = 184, limit: float | None = 180, priority: str = "high",
              kind: str = "physiological", text: str = "SBP 184 ≥ 180", reading: int | None = None,
              acknowledged: float | None = None, action: str = "treated", ended: float | None = None,
              reason: str = "back inside", ended_by: int | None = None) -> int:  # fmt: skip
        """An alert with its answer and its end, entered at once (call it when nothing later was told)."""
        seq = self.tell(at, ev.AlertRaised, "rule", "rule", rule=rule, kind=kind, priority=priority, vital=vital,
                        value=value, limit=limit, text=text, since=round(at * MINUTE), reading=reading)  # fmt: skip
        if acknowledged is not None:
            self.tell(acknowledged, ev.AlertAcknowledged, alert=seq, action=action)
        if ended is not None:
            self.tell(ended, ev.AlertEnded, "rule", "rule", alert=seq, since=round(ended * MINUTE), reason=reason,
                      reading=ended_by)  # fmt: skip
        return seq

    def attest(self, at: float) -> None:
        """Everything that people judge before going home."""
        said: dict[str, dict[str, ev.Scalar]] = {
            "orientation": {"person": True, "place": True, "time": True},
            "gait": {"steady": True},
            "nausea": {"grade": "none"},
            "pain": {"score": 0},
            "safety": {"change": "none", "plan": False, "intent": False},
            "instructions": {"driving": True, "machinery": True, "decisions": True, "phone": True},
            "follow-up": {"who": "Theo Brandt", "when": "tomorrow 10:00"},
            "cannula": {"out": True},
        }
        for n, (criterion, fields) in enumerate(said.items()):
            self.tell(at + n / 10, ev.CriterionAttested, criterion=criterion, met=True, fields=fields)

    def go_home(self, at: float, ending: ev.Ending = "discharged") -> None:
        """Escort, end and signature."""
        self.tell(at, ev.EscortSeen, relation="sister", as_planned=True, fit_to_drive=True, transport="private car",
                  handed_over=True)  # fmt: skip
        self.tell(at + 1, ev.SessionEnded, ending=ending, ended_t=round((at + 1) * MINUTE))
        self.tell(at + 3, ev.SessionSigned, name="Nora Lee", person_role="nurse",
                  meaning="I ran this session and the record is complete")  # fmt: skip


CHECKS = ((20, 124, 78), (31, 126, 80), (36, 128, 80), (46, 142, 86), (56, 151, 90), (66, 156, 93), (76, 158, 94),
          (91, 146, 88), (106, 138, 84), (121, 132, 82), (136, 128, 80), (156, 126, 80), (168, 124, 78))  # fmt: skip
"""(minute, systolic, diastolic) of a quiet session whose dose is at minute 36."""
DOSE_AT = 36


def quiet(*, stream: bool = True, synthetic: ev.Synthetic | None = None, minutes: int = 154) -> Scribe:
    """A quiet session: nothing to look at but the example limits. The stream lasts `minutes` from minute 18."""
    log = Scribe(synthetic)
    log.people()
    log.gates()
    steps: list[tuple[float, Callable[[], object]]] = []
    for minute, systolic, diastolic in CHECKS:
        steps.append((minute, partial(log.measure, minute, sys=systolic, dia=diastolic, hr=72, rr=14, spo2=97)))
        steps.append((minute + 0.5, partial(_look, log, minute)))
    said = partial(log.tell, 50, ev.NoteWritten, "tb", "therapist", observed_t=50 * MINUTE)
    quoted = partial(log.tell, 75, ev.EventNoted, "tb", "therapist", code="quote", observed_t=75 * MINUTE)
    steps += [
        (DOSE_AT, partial(log.dose, DOSE_AT)),
        (50, partial(said, text="Calm, eyes closed, breathing with the music.")),
        (60, partial(log.tell, 60, ev.EventNoted, code="nausea", observed_t=60 * MINUTE)),
        (75, partial(quoted, text="I can look at it now")),
        (170, partial(log.attest, 170)),
    ]
    if stream:
        steps += [(at + 0.99, partial(log.stream, at, at + 1, seed=at)) for at in range(18, 18 + minutes)]
    for _, step in sorted(steps, key=lambda one: one[0]):
        step()
    log.go_home(max(172, 18 + minutes) if stream else 172)
    return log


def _look(log: Scribe, minute: int) -> None:
    """Sedation asked by voice at some checks, a look at the others."""
    scores = {"moaas": 5 if minute > 100 else 4, "dissociation": 0 if minute > 100 else 2}
    asked = minute in (36, 91, 121, 156, 168)
    log.measure(minute + 0.5, Source.TYPED, look="scored" if asked else "settled", **(scores if asked else {}))


def busy() -> Scribe:
    """A hypertensive session with everything that a lead has to look at."""
    log = Scribe()
    log.people()
    log.gates()
    log.tell(9, ev.GateWaived, gate="intake", reason="breakfast 70 min ago, light", prescriber="pk", telephone=True)
    log.stream(18, 20)
    log.measure(20, sys=136, dia=84, hr=78, rr=14, spo2=97)
    log.measure(31, sys=138, dia=86, hr=76, rr=14, spo2=97)
    dose = log.dose(36, second_check="", wasted_mg=0.4)
    log.stream(36, 47)
    log.measure(46, sys=158, dia=92, hr=88, rr=15, spo2=97)
    first = log.measure(57, sys=171, dia=99, hr=92, rr=15, spo2=96)
    medium = log.alert(57, "systolic-high-medium", value=171, limit=160, priority="medium", text="SBP 171 > 160",
                       reading=first)  # fmt: skip
    log.tell(59.5, ev.AlertAcknowledged, alert=medium, action="rechecked")
    log.stream(60, 66, dip=63)
    log.alert(62.6, "spo2-medium", "spo2", 90, 92, "medium", text="SpO2 90 < 92", acknowledged=63.1, action="watched",
              ended=64.9)  # fmt: skip
    worst = log.measure(66, sys=188, dia=108, hr=101, rr=16, spo2=96)
    high = log.alert(66, value=188, text="SBP 188 ≥ 180", reading=worst)
    log.tell(68.4, ev.AlertAcknowledged, alert=high, action="called")
    log.tell(68.5, ev.InfusionChanged, dose=dose, change="paused", changed_t=round(68.2 * MINUTE))
    log.tell(
        69,
        ev.EventNoted,
        code="drug-given",
        observed_t=round(68.8 * MINUTE),
        fields={"drug": "labetalol", "dose": "10 mg", "route": "IV", "ordered_by": "pk", "purpose": "blood-pressure"},
    )
    headache = log.tell(70, ev.EventNoted, code="severe-headache", observed_t=70 * MINUTE, text="behind the eyes")
    wrong = log.measure(72, Source.TYPED, entered=74.5, sys=117, dia=98, hr=99)
    log.tell(75, ev.ReadingCorrected, target=wrong, readings=(reading("systolic", 171),), reason="digits turned round")
    log.tell(75, ev.LateFinding, "rule", "rule", rule="systolic-high-medium", priority="medium", vital="systolic",
             value=171, limit=160, text="SBP 171 > 160", reading=wrong, observed_t=72 * MINUTE)  # fmt: skip
    log.tell(76, ev.InfusionChanged, dose=dose, change="resumed", changed_t=76 * MINUTE)
    log.tell(77, ev.DoseTimeCorrected, dose=dose, given_t=round(35.5 * MINUTE), reason="watch, not screen")
    log.measure(80, sys=164, dia=96, hr=94, rr=15, spo2=96)
    log.tell(81, ev.NoteWritten, "tb", "therapist", observed_t=round(80.5 * MINUTE),
             text="Frightened for a while, held my hand. «Es ist dunkel» 🙂 שלום\nThen calmer.")  # fmt: skip
    log.alert(106, "overdue-low", None, None, None, "low", "overdue", "Set overdue by 8 min", acknowledged=111,
              action="rechecked", ended=112, reason="set taken")  # fmt: skip
    end = log.measure(112, sys=148, dia=88, hr=84, rr=14, spo2=97)
    log.tell(112, ev.AlertEnded, "rule", "rule", alert=high, since=112 * MINUTE, reason="back inside", reading=end)
    log.tell(112, ev.AlertEnded, "rule", "rule", alert=medium, since=112 * MINUTE, reason="back inside", reading=end)
    log.tell(120, ev.SymptomResolved, target=headache, observed_t=120 * MINUTE)
    log.tell(125, ev.GapFound, "program", "system", from_t=118 * MINUTE, to_t=125 * MINUTE, reason="the machine slept")
    log.measure(126, sys=150, dia=90, hr=82, rr=14, spo2=97)
    struck = log.measure(130, Source.TYPED, sys=96, dia=50)
    log.tell(130.2, ev.ReadingStruck, target=struck, vitals=(), reason="wrong patient")
    log.measure(158, Source.TYPED, look="scored", moaas=5, dissociation=0)
    log.measure(160, sys=166, dia=94, hr=80, rr=14, spo2=97)
    log.attest(162)
    log.tell(164, ev.CriteriaOverridden, criteria=("blood-pressure",), reason="long known hypertension, GP tomorrow",
             prescriber="pk", telephone=True)  # fmt: skip
    log.go_home(165, "discharged-with-override")
    log.tell(200, ev.AddendumWritten, name="Nora Lee", text="Sister called: arrived well.")
    return log


def crash() -> Scribe:
    """The program died in the middle, came back, and nobody has ended the session yet."""
    log = Scribe()
    log.people()
    log.gates()
    log.measure(20, sys=122, dia=76, hr=70, rr=14, spo2=98)
    log.measure(31, sys=124, dia=78, hr=70, rr=14, spo2=98)
    log.dose(36)
    log.stream(36, 52)
    log.measure(46, sys=140, dia=84, hr=76, rr=14, spo2=97)
    log.tell(52, ev.RecordingFailed, "program", "system", since=52 * MINUTE, reason="the disk is full")
    log.tell(58, ev.RecordingRestored, "program", "system", kept=14)
    log.tell(71, ev.SessionResumed, "program", "system", last_t=58 * MINUTE, reason="the program had stopped")
    log.stream(71, 80)
    log.measure(75, sys=138, dia=84, hr=74, rr=14, spo2=97)
    log.alert(79, "spo2-stale", "spo2", None, None, "low", "technical", "No SpO2 for 15 s")
    return log


def recording(**vitals: float | None) -> Scribe:
    """A replayed recording: a spot row a minute, a gap in it, an assumed first dose."""
    log = Scribe("replayed", boot="", boot_zero=0)
    log.tell(0, ev.DoseAssumed, "replay", "system", given_t=0)
    draw = random.Random(3)
    for minute in range(71):
        row = {"sys": 118 + draw.randint(-9, 9), "dia": 62 + draw.randint(-6, 6), "hr": 92 + draw.randint(-5, 5),
               "spo2": 96 + draw.randint(-2, 2), "rr": 18 + draw.randint(-3, 3)}  # fmt: skip
        if 30 <= minute < 36:
            row = {"spo2": None, "rr": row["rr"]}
        log.measure(minute, Source.IMPORTED, **(row | vitals))
    log.tell(70.5, ev.SessionEnded, "replay", "system", ending="recording", ended_t=70 * MINUTE)
    return log
