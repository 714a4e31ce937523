"""The closed set of facts that a session is made of: frozen, typed, versioned.

Owns every event's shape, its encoding to the canonical JSON that the record hashes, and its decoding: older bodies are
upcast, unknown kinds and newer versions are refused by name. Refuses to decide anything and to hold the patient's or
the escort's identity: a person's name in an event is a member of staff's.

Rules of the set
1. An event is a fact in the past tense. What could be computed from other events is not stored.
2. Every event says who: `by` (a person's id, or the device, `rule`, `system`) and in which `role`.
3. `observed_t`, `given_t`, `since` and the like are ms on the session's clock; the record adds `t` (entered) and `at`.
4. An event that refers to another names it by its `seq`.
5. A shape that changes gets a higher `VERSION` and an entry in `UPCASTS`; a stored body is never rewritten.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from typing import ClassVar, Literal, NamedTuple

import msgspec

from kat_monitor.vitals import Number, Reading, Source

Scalar = str | int | float | bool | None
Fields = dict[str, Scalar]

Priority = Literal["low", "medium", "high"]
AlertKind = Literal["physiological", "technical", "overdue"]
AckAction = Literal["watched", "rechecked", "treated", "called"]
Ending = Literal["discharged", "discharged-with-override", "left", "transferred", "not-dosed", "recording"]
Synthetic = Literal["simulated", "replayed"]
GateState = Literal["met", "missing", "failed", "unknown", "not-assessed"]


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """What all events share: who entered it, and in which role (a person's, or device, rule, system)."""

    VERSION: ClassVar[int] = 1

    by: str
    role: str


# --- the session and the people in it ---------------------------------------------------------------------------------


class SessionOpened(Event, frozen=True, kw_only=True):
    """The first event of every log. `boot` and `boot_zero` let `t` go on from the same clock after a restart."""

    session: str
    pseudonym: str
    app: str
    clinic: str
    room: str
    zone_minutes: int
    """Minutes east of Greenwich of the clinic's wall clock when the log was opened."""
    boot: str
    boot_zero: int
    """Value of the boot clock, in ms, at which this log's `t` is 0."""
    synthetic: Synthetic | None
    number: int | None = None
    """Which session of the course this is; `course` is how many were planned."""
    course: int | None = None


class ProtocolChosen(Event, frozen=True, kw_only=True):
    """The exact protocol in force, as its TOML text. Approval is a prescriber's, by PIN; None means example limits."""

    protocol: str
    version: str
    sha256: str
    text: str
    approved_by: str | None = None
    approved_at: str | None = None


class PatientDescribed(Event, frozen=True, kw_only=True):
    """What rules need to know of the patient and what names nobody: age in years, weight in kg and its last value."""

    age_years: int | None
    weight_kg: Number | None = None
    last_weight_kg: Number | None = None


class PersonPresent(Event, frozen=True, kw_only=True):
    """A member of staff signed in by PIN; the log keeps the name, so that a signature can be read by itself."""

    person: str
    name: str
    initials: str
    person_role: str


class PersonLeft(Event, frozen=True, kw_only=True):
    """A member of staff is no longer present."""

    person: str


class SessionResumed(Event, frozen=True, kw_only=True):
    """The program came back to an unfinished log; between `last_t` and this event nothing was recorded."""

    last_t: int
    reason: str


class GapFound(Event, frozen=True, kw_only=True):
    """The session's clock jumped by more than 5 s: nothing was measured or decided in between."""

    from_t: int
    to_t: int
    reason: str


class ClockBridged(Event, frozen=True, kw_only=True):
    """After a reboot `t` goes on from wall time. `confirmed`: a person looked at the time, None if there was no need."""

    boot: str
    boot_zero: int
    bridged_ms: int
    confirmed: bool | None = None


class ClockStepped(Event, frozen=True, kw_only=True):
    """The wall clock moved against the session's clock by `step_ms`. Durations and alerts are untouched."""

    step_ms: int


# --- before the dose --------------------------------------------------------------------------------------------------


class GateAnswered(Event, frozen=True, kw_only=True):
    """One gate of the protocol, answered by a person; what was asked and said stands in `fields`."""

    gate: str
    state: GateState
    fields: Fields = {}
    text: str = ""


class GateWaived(Event, frozen=True, kw_only=True):
    """A prescriber lets the session go on without this gate; by telephone it needs a countersignature within 24 h."""

    gate: str
    reason: str
    prescriber: str
    telephone: bool = False


class RideArranged(Event, frozen=True, kw_only=True):
    """The ride home, arranged before the dose. The escort's name and phone stand in the library, not here."""

    relation: str
    transport: str
    phone_known: bool


# --- the dose ---------------------------------------------------------------------------------------------------------


class DoseGiven(Event, frozen=True, kw_only=True):
    """A dose, an infusion's start, or one nasal device. Nothing in it was pre-filled; waste balances or says so."""

    route: str
    drug: str
    mg: Number
    given_t: int
    weight_kg: Number | None
    concentration: str = ""
    duration_min: Number | None = None
    """Planned length of an infusion; None for a dose that is given at once."""
    device: int | None = None
    """1 to 3 for nasal devices."""
    lot: str = ""
    expiry: str = ""
    drawn_mg: Number | None = None
    wasted_mg: Number | None = None
    witness: str = ""
    second_check: str = ""
    ordered_by: str = ""
    prescriber_on_site: str = ""
    site: str = ""
    reason: str = ""
    """Why a dose outside the protocol's range was ordered."""


class InfusionChanged(Event, frozen=True, kw_only=True):
    """The infusion that `dose` started was paused, resumed, stopped or set to another rate (mg/h)."""

    dose: int
    change: Literal["paused", "resumed", "stopped", "rate"]
    changed_t: int
    rate_mg_h: Number | None = None


class DoseTimeCorrected(Event, frozen=True, kw_only=True):
    """The dose was given at another time than entered; the first entry stays in the record."""

    dose: int
    given_t: int
    reason: str


class DoseAssumed(Event, frozen=True, kw_only=True):
    """T0 of a recording that has no dose of its own."""

    given_t: int


# --- what is observed -------------------------------------------------------------------------------------------------


class VitalsObserved(Event, frozen=True, kw_only=True):
    """One measurement: all readings of one set, or of one second of a stream."""

    observed_t: int
    source: Source
    readings: tuple[Reading, ...]
    device: str = ""
    look: Literal["", "settled", "scored"] = ""
    """`settled`: not roused, eyes closed, breathing regular, colour good. `scored`: sedation was asked by voice."""
    site: str = ""
    """Arm, cuff size and posture as entered with the first set."""


class MeasurementFailed(Event, frozen=True, kw_only=True):
    """A device tried and gave nothing, and says why."""

    observed_t: int
    device: str
    vital: str
    reason: str


class ReadingCorrected(Event, frozen=True, kw_only=True):
    """New values for the vitals of an earlier measurement; the original stays visible."""

    target: int
    readings: tuple[Reading, ...]
    reason: str


class ReadingStruck(Event, frozen=True, kw_only=True):
    """Values of an earlier measurement that do not hold; `vitals` empty means all of it."""

    target: int
    vitals: tuple[str, ...]
    reason: str


class EventNoted(Event, frozen=True, kw_only=True):
    """A quick event: a symptom, a mood, something done, words of the patient. `fields` holds drug, dose, L/min ..."""

    code: str
    observed_t: int
    fields: Fields = {}
    text: str = ""


class SymptomResolved(Event, frozen=True, kw_only=True):
    """The symptom that event `target` noted is over."""

    target: int
    observed_t: int


class NoteWritten(Event, frozen=True, kw_only=True):
    """A clinical note; its time is its first key stroke."""

    text: str
    observed_t: int


class EntryStruck(Event, frozen=True, kw_only=True):
    """A note or quick event that does not hold; the original stays visible."""

    target: int
    reason: str


# --- alerts and the machine -------------------------------------------------------------------------------------------


class AlertRaised(Event, frozen=True, kw_only=True):
    """A rule's condition is there. `since` is the instant it fell due, not the tick that noticed; its `seq` names it.

    `limit` is in the vital's unit (a rise: baseline + rise); vital, value and limit are None where they mean nothing.
    """

    rule: str
    kind: AlertKind
    priority: Priority
    vital: str | None
    value: Number | None
    limit: Number | None
    text: str
    since: int
    reading: int | None
    """`seq` of the measurement that raised it."""


class AlertReopened(Event, frozen=True, kw_only=True):
    """The same rule again within 5 min of its end: the old alert goes on, and counts."""

    alert: int
    value: Number | None
    limit: Number | None
    text: str
    since: int
    reading: int | None


class AlertRepeated(Event, frozen=True, kw_only=True):
    """A new spot reading meets the condition of an open alert: it asks for attention again.

    One spot reading never alerts twice; the next one over the limit does.
    """

    alert: int
    value: Number | None
    limit: Number | None
    text: str
    since: int
    reading: int | None


class AlertAcknowledged(Event, frozen=True, kw_only=True):
    """A person saw the alert and says what was done."""

    alert: int
    action: AckAction


class AlertEnded(Event, frozen=True, kw_only=True):
    """The condition is gone, and why: back inside, reading struck, set taken, session ended."""

    alert: int
    since: int
    reason: str
    reading: int | None = None


class LateFinding(Event, frozen=True, kw_only=True):
    """A late or corrected value that would have alerted; silent, and on page 1."""

    rule: str
    priority: Priority
    vital: str
    value: Number
    limit: Number | None
    text: str
    reading: int
    observed_t: int


class DeviceChanged(Event, frozen=True, kw_only=True):
    """A device came, went or says something about itself."""

    device: str
    driver: str
    state: Literal["connected", "degraded", "lost", "closed"]
    text: str
    since: int


class RecordingFailed(Event, frozen=True, kw_only=True):
    """From `since` entries were kept in memory only."""

    since: int
    reason: str


class RecordingRestored(Event, frozen=True, kw_only=True):
    """All that was kept has been written."""

    kept: int


# --- going home -------------------------------------------------------------------------------------------------------


class CriterionAttested(Event, frozen=True, kw_only=True):
    """A discharge criterion that a named person judged; what was found stands in `fields`."""

    criterion: str
    met: bool
    fields: Fields = {}
    text: str = ""


class CriteriaOverridden(Event, frozen=True, kw_only=True):
    """A prescriber lets the patient go with these criteria unmet; stands on page 1."""

    criteria: tuple[str, ...]
    reason: str
    prescriber: str
    telephone: bool = False


class ClinicallyReady(Event, frozen=True, kw_only=True):
    """All clinical criteria held for the first time, minimum time and ride left out."""

    since: int


class EscortSeen(Event, frozen=True, kw_only=True):
    """The escort at the door, who may differ from the plan. `handed_over`: the patient left with this person."""

    relation: str
    as_planned: bool
    fit_to_drive: bool
    transport: str
    handed_over: bool
    text: str = ""


class EscortFailed(Event, frozen=True, kw_only=True):
    """The ride fell through: did not come, or unfit to drive."""

    reason: Literal["did-not-come", "unfit"]
    text: str = ""


class SessionEnded(Event, frozen=True, kw_only=True):
    """The patient left (or the recording stops); readings stop. `fields` hold what that ending asks for."""

    ending: Ending
    ended_t: int
    fields: Fields = {}
    text: str = ""


class SessionSigned(Event, frozen=True, kw_only=True):
    """A signature on all events before this one: printed name, role and meaning."""

    name: str
    person_role: str
    meaning: str


class AddendumWritten(Event, frozen=True, kw_only=True):
    """A signed text added after signing; `target` names the event it is about, if any."""

    name: str
    text: str
    target: int | None = None


class Countersigned(Event, frozen=True, kw_only=True):
    """A prescriber confirms a waiver or override given by telephone."""

    name: str
    target: int
    meaning: str


class LeadSignedOff(Event, frozen=True, kw_only=True):
    """The clinic lead has reviewed the session."""

    name: str
    comment: str


# --- encoding ---------------------------------------------------------------------------------------------------------


def _all_kinds() -> dict[str, type[Event]]:
    return {cls.__name__: cls for cls in Event.__subclasses__()}


KINDS: dict[str, type[Event]] = _all_kinds()
"""Every kind of event by the name that stands in the log."""

AFTER_SIGNING = frozenset({"SessionSigned", "AddendumWritten", "Countersigned", "LeadSignedOff"})
"""Kinds that a signed log still accepts."""

Upcast = Callable[[dict[str, object]], dict[str, object]]
UPCASTS: dict[tuple[str, int], Upcast] = {}
"""(kind, version) -> how its body becomes the next version's."""


class Draft(NamedTuple):
    """An event as the record stores it, before it has a place in the chain."""

    kind: str
    v: int
    body: str


class UnknownEvent(ValueError):
    """A kind, or a version of a kind, that this program does not know: a newer program wrote it."""


def encode(event: Event) -> Draft:
    """Canonical JSON of the event: sorted keys, no spaces, UTF-8. Raises ValueError for a number that is not finite."""
    plain = msgspec.to_builtins(event)
    return Draft(type(event).__name__, type(event).VERSION, canonical(plain))


def canonical(plain: object) -> str:
    """Canonical JSON of builtins; NaN and infinity raise ValueError, a lone surrogate becomes '?'."""
    import json

    text = json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return text.encode("utf-8", "replace").decode("utf-8")


def decode(
    kind: str,
    v: int,
    body: str,
    kinds: Mapping[str, type[Event]] = KINDS,
    upcasts: Mapping[tuple[str, int], Upcast] = UPCASTS,
) -> Event:
    """The event of a stored body; older versions are upcast step by step, unknown ones raise UnknownEvent."""
    cls = kinds.get(kind)
    if cls is None:
        raise UnknownEvent(f"event {kind!r} is unknown to this version of KAT Monitor; open it with a newer one")
    if v > cls.VERSION or v < 1:
        raise UnknownEvent(f"event {kind!r} version {v} is newer than {cls.VERSION}, which this version knows")
    if v == cls.VERSION:
        return msgspec.json.decode(body, type=cls)
    plain = msgspec.json.decode(body)
    for version in range(v, cls.VERSION):
        plain = upcasts[kind, version](plain)
    return msgspec.convert(plain, cls)


def text_digest(text: str) -> str:
    """SHA-256 hex of a text's UTF-8: how a protocol's exact wording is named."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
