"""Facts of going home: criteria, the ride, the end, signatures."""

from __future__ import annotations

from typing import Literal

from kat_monitor.events.base import Duty, Ending, Event, Fields


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
    told_t: int | None = None
    """When it was said on the telephone; None in the room."""
    read_back: bool = False
    """Whether what was taken down was read back to the prescriber and confirmed."""


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
    """A signed text added after signing; `target` names the event it is about, if any.

    `about` says which of the clinic's duties after a session it records, with what was found in `fields`.
    """

    name: str
    text: str
    target: int | None = None
    about: Duty = ""
    fields: Fields = {}


class Countersigned(Event, frozen=True, kw_only=True):
    """A prescriber confirms a waiver or override given by telephone."""

    name: str
    target: int
    meaning: str


class LeadSignedOff(Event, frozen=True, kw_only=True):
    """The clinic lead has reviewed the session."""

    name: str
    comment: str
