"""The Session: everything that is true of one session at one event, frozen.

Owns the shape of the state. Refuses to know what time it is: whatever depends on "now" (phase, due, stale, criteria)
is a function elsewhere that is given `t`. All `t` are ms on the session's clock; minutes shown count from `t0`.
Values here are the effective ones: a corrected reading shows its new value, a struck one is gone, and the measurement
keeps what was first entered.
"""

from __future__ import annotations

from typing import NamedTuple

import msgspec

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE
from kat_monitor.protocols.model import Protocol
from kat_monitor.session.rights import UNIDENTIFIED
from kat_monitor.session.silence import Cuff, Off, Pause
from kat_monitor.session.trail import Trail
from kat_monitor.vitals import Number, Quality, Reading, Source
from kat_monitor.words import say


class Record(NamedTuple):
    """An event with its place in the log: `t` in ms, `utc` in ms since 1970."""

    seq: int
    t: int
    utc: int
    event: ev.Event


class Sample(NamedTuple):
    """One value of one vital in effect: observed at `t`, entered at `entered_t` by event `seq`."""

    t: int
    value: Number | None
    quality: Quality
    source: Source
    seq: int
    entered_t: int
    device: str = ""
    """Which device gave it; empty where none did."""

    @property
    def counts(self) -> bool:
        """Whether there is a value that alerts and criteria may use: not missing, not artefact."""
        return self.value is not None and self.quality is not Quality.ARTEFACT


class Measurement(msgspec.Struct, frozen=True):
    """One spot measurement (typed, cuff, imported) with its readings in effect and what became of it."""

    seq: int
    t: int
    entered_t: int
    source: Source
    readings: tuple[Reading, ...]
    original: tuple[Reading, ...]
    look: str
    by: str
    status: str = ""
    """Empty, `corrected` or `struck`."""

    def value(self, vital: str) -> Number | None:
        """The value of a vital that counts, or None."""
        for one in self.readings:
            if one.vital == vital and one.counts:
                return one.value
        return None


class Infusion(msgspec.Struct, frozen=True):
    """Runs and rates of an infusion: ordered changes; `stopped_t` None while it runs or is paused."""

    duration_ms: int
    changes: tuple[tuple[int, str, Number | None], ...] = ()
    """(t, paused | resumed | stopped | rate, mg/h or None)."""


class Dose(msgspec.Struct, frozen=True):
    """A dose in effect. `given_t` is the corrected time, `first_given_t` the one first entered."""

    seq: int
    event: ev.DoseGiven
    given_t: int
    entered_t: int
    infusion: Infusion | None = None
    corrections: tuple[ev.DoseTimeCorrected, ...] = ()

    @property
    def first_given_t(self) -> int:
        """The time as first entered."""
        return self.event.given_t


class Alert(msgspec.Struct, frozen=True):
    """An alert: a condition (since / ended), the attention it got, and what raised it. Its id is its event's `seq`."""

    seq: int
    rule: str
    kind: ev.AlertKind
    priority: ev.Priority
    vital: str | None
    value: Number | None
    limit: Number | None
    text: str
    since: int
    raised_t: int
    reading: int | None
    basis: str = ""
    count: int = 1
    newest_value: Number | None = None
    newest_reading: int | None = None
    newest_t: int = 0
    """When it last asked for attention: raised, repeated or reopened."""
    asking_t: int = 0
    """Since when it asks without an answer; asking anew before there was one is the same question."""
    place: int = 0
    """The session's `place` when it was raised."""
    asked_place: int = 0
    """The same when it last asked."""
    asked_since: int = 0
    """Since when it last asked, whenever that was noticed: the condition's own instant, or the news it stands on."""
    latching: bool = False
    """Whether it stays after its end until somebody has seen it: high ones do, and rows that say so."""
    acknowledged_t: int | None = None
    acknowledged_by: str = ""
    action: str = ""
    ended_since: int | None = None
    """The instant the condition was over; None while it is there."""
    ended_t: int | None = None
    end_reason: str = ""
    ended_reading: int | None = None
    """The measurement that ended it; None where a person's entry about it did, who therefore saw it."""
    mark: str = ""
    """`reading corrected` or `reading struck` when what raised it was changed later."""

    @property
    def is_open(self) -> bool:
        """Whether the condition is still there."""
        return self.ended_t is None

    @property
    def is_acknowledged(self) -> bool:
        """Whether somebody saw it and said what was done."""
        return self.acknowledged_t is not None

    @property
    def went_unseen(self) -> bool:
        """Whether a value ended it before anybody saw it."""
        return self.ended_t is not None and self.ended_reading is not None and not self.is_acknowledged

    @property
    def is_latched(self) -> bool:
        """Whether it asks on after its end."""
        return self.latching and self.went_unseen

    @property
    def is_message(self) -> bool:
        """Whether its end left a message: a medium one about the patient that nobody saw (clinical.md 5.2)."""
        return self.priority == "medium" and self.kind == "physiological" and not self.latching and self.went_unseen


class Symptom(msgspec.Struct, frozen=True):
    """A noted symptom; `resolved_t` None while it is open."""

    seq: int
    code: str
    t: int
    resolved_t: int | None = None


class Answer(NamedTuple):
    """The newest answer to a gate or criterion, and when it was entered."""

    seq: int
    t: int
    event: ev.GateAnswered | ev.CriterionAttested


class Device(NamedTuple):
    """The newest word of a device about itself."""

    seq: int
    t: int
    event: ev.DeviceChanged


EMPTY: Trail[Sample] = Trail()


class Session(msgspec.Struct, frozen=True):
    """One session as folded up to event `seq`. Fields are the state; `history` and `series` are shared trails."""

    opened: ev.SessionOpened
    opened_utc: int
    seq: int = 0
    place: int = 0
    """How many events it is folded from: what came before what, also where the rules' words are numbered anew."""
    news_t: int = 0
    """When the newest event came that is no word of the rules."""
    t: int = 0
    utc: int = 0
    protocol: Protocol | None = None
    protocol_event: ev.ProtocolChosen | None = None
    patient: ev.PatientDescribed | None = None
    people: dict[str, ev.PersonPresent] = {}
    present: tuple[str, ...] = ()
    handovers: tuple[Record, ...] = ()
    unclaimed: tuple[int, ...] = ()
    """Entries made under the privacy lock that nobody has claimed yet, by `seq`."""
    claimed: dict[int, str] = {}
    """Whose the claimed ones are."""
    gates: dict[str, Answer] = {}
    waivers: tuple[Record, ...] = ()
    ride: ev.RideArranged | None = None
    doses: tuple[Dose, ...] = ()
    assumed_dose: ev.DoseAssumed | None = None
    series: dict[str, Trail[Sample]] = {}
    """Per vital, samples in effect, ascending by observed time."""
    measurements: Trail[Measurement] = Trail()
    """Spot measurements, ascending by observed time; streams stand in `series` alone."""
    without_signal: dict[str, tuple[int, int]] = {}
    """Vitals whose newest spot readings say that a lead or probe is off: since when, and by which measurement."""
    history: Trail[Record] = Trail()
    """Every event but streaming measurements, in the order of the log."""
    alerts: dict[int, Alert] = {}
    """Open alerts by id."""
    past_alerts: Trail[Alert] = Trail()
    findings: tuple[Record, ...] = ()
    limit_changes: tuple[Record, ...] = ()
    """`LimitChanged`: limits that this patient has in this session."""
    symptoms: tuple[Symptom, ...] = ()
    devices: dict[str, Device] = {}
    chosen: dict[str, str] = {}
    """Per vital the device that a person wants shown, where several measure it."""
    aside: dict[str, dict[str, Sample]] = {}
    """Per vital the newest sample of each device that measures it too and is not shown (`rivals`)."""
    cuff_held_until: int | None = None
    failures: tuple[Record, ...] = ()
    """`MeasurementFailed` since the last good measurement of that vital."""
    not_recording_since: int | None = None
    gaps: tuple[Record, ...] = ()
    """`GapFound`, `SessionResumed`, `ClockBridged` and `ClockStepped`."""
    emergency: Record | None = None
    """`EmergencyOpened` while the emergency lasts."""
    nurse_call: Record | None = None
    """The newest `NurseCalled`."""
    attested: dict[str, Answer] = {}
    overrides: tuple[Record, ...] = ()
    escort: Record | None = None
    """The newest `EscortSeen` or `EscortFailed`."""
    ready_since: int | None = None
    sound: ev.SoundChosen | None = None
    pauses: tuple[Pause, ...] = ()
    """Pauses of sound that are in force."""
    off: Off | None = None
    """The newest time that devices were off on purpose."""
    cuff: Cuff | None = None
    """The newest cuff that was started."""
    machine: dict[str, Record] = {}
    """The newest `MachineChanged` of each part."""
    ended: Record | None = None
    signatures: tuple[Record, ...] = ()
    """Everything signed: `SessionSigned`, addenda, countersignatures, the lead's sign-off."""

    @property
    def t0(self) -> int | None:
        """T0, the first dose, in ms; None before it."""
        if len(self.doses) == 1:  # asked many times a second; nearly every session has one dose
            return self.doses[0].given_t
        if self.doses:
            return min(dose.given_t for dose in self.doses)
        return None if self.assumed_dose is None else self.assumed_dose.given_t

    @property
    def last_dose_t(self) -> int | None:
        """The start of the last dose, in ms."""
        return max((dose.given_t for dose in self.doses), default=self.t0)

    @property
    def is_recording(self) -> bool:
        """Whether this is a recording with an assumed T0, not a session: no people, no schedule."""
        return self.opened.synthetic == "replayed"

    @property
    def is_signed(self) -> bool:
        """Whether a closing signature stands."""
        return any(isinstance(record.event, ev.SessionSigned) for record in self.signatures)

    def minute(self, t: int) -> float | None:
        """Minutes from T0 of an instant; None before a dose is known."""
        t0 = self.t0
        return None if t0 is None else (t - t0) / MINUTE

    def samples(self, vital: str) -> Trail[Sample]:
        """The samples of a vital, ascending by observed time; empty if there are none."""
        return self.series.get(vital, EMPTY)

    def newest(self, vital: str) -> Sample | None:
        """The newest sample of a vital, with or without a value."""
        trail = self.series.get(vital)
        return trail[-1] if trail else None

    def name_of(self, person: str) -> str:
        """The printed name of a person in the log; other authors (device, rule) stand for themselves."""
        known = self.people.get(person)
        if known is None and person == UNIDENTIFIED:
            return say("person not identified")
        return known.name if known else person

    def author_of(self, record: Record) -> str:
        """Who entered it: the person, or who claimed it later."""
        return self.claimed.get(record.seq, record.event.by)

    def utc_of(self, t: int) -> int:
        """Wall time of an instant of this session's clock, by the newest event's two times. For display."""
        return self.utc + (t - self.t)

    def all_alerts(self) -> list[Alert]:
        """Past and open alerts in the order they were raised."""
        return sorted([*self.past_alerts, *self.alerts.values()], key=lambda alert: alert.seq)
