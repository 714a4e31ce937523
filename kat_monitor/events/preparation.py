"""Facts from the opening of the log to the dose: session, gates, doses."""

from __future__ import annotations

from typing import Literal

from kat_monitor.events.base import Event, Fields, GateState, Synthetic
from kat_monitor.vitals import Number


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
    """After a reboot `t` goes on from wall time. `confirmed`: a person looked at the time; None if no need was."""

    boot: str
    boot_zero: int
    bridged_ms: int
    confirmed: bool | None = None


class ClockStepped(Event, frozen=True, kw_only=True):
    """The wall clock moved against the session's clock by `step_ms`. Durations and alerts are untouched."""

    step_ms: int


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
    told_t: int | None = None
    """When it was said on the telephone; None in the room."""
    read_back: bool = False
    """Whether what was taken down was read back to the prescriber and confirmed."""


class RideArranged(Event, frozen=True, kw_only=True):
    """The ride home, arranged before the dose. The escort's name and phone stand in the library, not here."""

    relation: str
    transport: str
    phone_known: bool


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


class BaselineAssumed(Event, frozen=True, kw_only=True):
    """Vitals of a recording that none of its rows before the dose holds: their first number is their baseline."""

    vitals: tuple[str, ...]
    mark: Literal["after dose"] = "after dose"
