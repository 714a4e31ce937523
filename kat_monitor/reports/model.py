"""The summary of a session as typed values: what every face of the record (PDF, CSV, later others) writes out.

Owns the shapes. Refuses to compute: `summary.py` fills them once from the log, and a face only puts them into words and
places. Every vital sign in here is a stored reading with its event and its time; every other number follows from stored
events. The patient's and the escort's identity have no place in it.
"""

from __future__ import annotations

from typing import Literal

from kat_monitor.events import AlertKind, Ending, Priority, Scalar, Synthetic
from kat_monitor.reports.instant import Head, Instant, Part
from kat_monitor.reports.model_attention import AlertLine, Burden, QuietLine
from kat_monitor.reports.model_chart import ChartData
from kat_monitor.reports.model_readings import (
    BaselineLine,
    CorrectionLine,
    DecisiveValue,
    Extreme,
    SetRow,
    StreamMinute,
    Value,
)
from kat_monitor.reports.model_rems import RemsBlock
from kat_monitor.vitals import Number

# --- who, when, what was given ----------------------------------------------------------------------------------------


class Person(Part, frozen=True, kw_only=True):
    """A member of staff who was present."""

    name: str
    initials: str
    role: str


class ProtocolLine(Part, frozen=True, kw_only=True):
    """The protocol in force. `approved_by` None: example limits, not approved."""

    id: str
    name: str
    version: str
    author: str
    date: str
    review_by: str
    sha256: str
    approved_by: str | None
    approved_at: str | None


class InfusionRun(Part, frozen=True, kw_only=True):
    """How an infusion ran: planned minutes, its changes in words, when it ended and what was given by then."""

    planned_min: Number
    changes: tuple[tuple[Instant, str], ...]
    ended: Instant | None
    mg_given: Number


class DoseLine(Part, frozen=True, kw_only=True):
    """One dose, infusion or nasal device in effect; `first` is the time first entered where it was corrected."""

    seq: int
    drug: str
    route: str
    mg: Number
    mg_per_kg: Number | None
    weight_kg: Number | None
    given: Instant
    entered: Instant
    first: Instant | None
    correction: str
    by: str
    device: int | None
    details: tuple[tuple[str, str], ...]
    """(what, text): concentration, lot, expiry, drawn, wasted, witness, second check, ordered by, site ..."""
    infusion: InfusionRun | None
    unchecked: bool
    """Whether a second person's check is missing."""
    reason: str
    """Why it is outside the protocol's range."""
    unbalanced_mg: Number | None
    """Drawn less given less wasted, where that is not 0."""


# --- attention --------------------------------------------------------------------------------------------------------


class FindingLine(Part, frozen=True, kw_only=True):
    """A late or corrected value that would have alerted."""

    seq: int
    priority: Priority
    vital: str
    value: Number
    text: str
    observed: Instant
    seen: Instant


class CheckLine(Part, frozen=True, kw_only=True):
    """A set of vital signs that was due; `late_min` None unless it came late. `open`: never taken, none due since."""

    due: Instant
    done: Instant | None
    state: Literal["on time", "late", "missed", "open"]
    late_min: float | None
    unscored: bool
    """Whether sedation and dissociation were to be asked by voice and were not."""


class WaiverLine(Part, frozen=True, kw_only=True):
    """A gate waived or criteria overridden: what, why, by whom; by telephone it waits for a countersignature."""

    seq: int
    what: tuple[str, ...]
    reason: str
    prescriber: str
    telephone: bool
    entered: Instant
    by: str
    countersigned: Instant | None


# --- going home -------------------------------------------------------------------------------------------------------


class AnswerLine(Part, frozen=True, kw_only=True):
    """One answer beside its question; `value` is the record's own, `at` the instant where it is a time."""

    id: str
    text: str
    value: Scalar
    at: Instant | None = None


class GateLine(Part, frozen=True, kw_only=True):
    """A gate before the dose: its state, and who answered it when. `withheld`: the answer was left out of this copy."""

    gate: str
    label: str
    state: str
    why: str
    by: str
    entered: Instant | None
    answers: tuple[AnswerLine, ...] = ()


class CriterionLine(Part, frozen=True, kw_only=True):
    """A discharge criterion with its proof from the record, or with the person who attested it."""

    id: str
    label: str
    state: Literal["met", "not met", "overridden", "not assessed"]
    how: Literal["computed", "attested"]
    proof: str
    answers: tuple[AnswerLine, ...] = ()


class RideLine(Part, frozen=True, kw_only=True):
    """The ride home: what was arranged, who was seen at the door, whether the patient was handed over. No names."""

    arranged: str
    arranged_at: Instant | None
    seen: str
    seen_at: Instant | None
    seen_by: str
    handed_over: bool
    trouble: tuple[tuple[Instant, str], ...]


class EndingLine(Part, frozen=True, kw_only=True):
    """How and when the session ended, with what that ending asks for."""

    ending: Ending
    title: str
    ended: Instant
    by: str
    said: str
    """What that ending asks for, in words."""
    text: str


class SignatureLine(Part, frozen=True, kw_only=True):
    """A signature, addendum, countersignature or sign-off: printed name, role, meaning, time."""

    seq: int
    kind: Literal["signature", "addendum", "countersignature", "sign-off"]
    name: str
    role: str
    meaning: str
    when: Instant
    target: int | None


# --- the detail -------------------------------------------------------------------------------------------------------


class GapLine(Part, frozen=True, kw_only=True):
    """A stretch without record: the clock jumped, the program was gone, or entries were kept in memory only."""

    what: str
    start: Instant
    end: Instant | None
    seconds: Number | None
    reason: str


class StoryLine(Part, frozen=True, kw_only=True):
    """One event of the session in words; `struck` says why it no longer holds."""

    seq: int
    observed: Instant
    entered: Instant
    by: str
    role: str
    what: str
    text: str
    is_note: bool = False
    struck: str = ""


class EventLine(Part, frozen=True, kw_only=True):
    """One event but a measurement, in words and as the record holds it."""

    seq: int
    observed: Instant
    entered: Instant
    kind: str
    by: str
    role: str
    text: str
    body: str


class WithheldLine(Part, frozen=True, kw_only=True):
    """An event whose body was left out of this copy: its kind, when it was entered, and its digest.

    The digest is empty in a derived copy, which holds nothing of the original chain.
    """

    seq: int
    kind: str
    entered: Instant
    digest: str


class LimitLine(Part, frozen=True, kw_only=True):
    """A rule in force, in words."""

    rule: str
    kind: AlertKind
    priority: Priority
    condition: str
    hold: str
    when: str
    changed: str = ""
    """What was changed for this patient: from, to, when, by whom and why."""


class Summary(Part, frozen=True, kw_only=True):
    """A session, folded once."""

    session: str
    pseudonym: str
    clinic: str
    room: str
    number: int | None
    course: int | None
    app: str
    synthetic: Synthetic | None
    is_recording: bool
    head: Head
    opened: Instant
    t0: Instant | None
    closed: Instant
    """The end of the session, or the newest event of one that has not ended."""
    newest: Instant
    """When the head was entered."""
    people: tuple[Person, ...]
    responsible: str
    """The printed name of who was responsible at last; the hand-overs stand in the story."""
    unclaimed: tuple[str, ...]
    """What was entered behind the privacy lock and claimed by nobody, in words."""
    age_years: int | None
    weight_kg: Number | None
    protocol: ProtocolLine | None
    doses: tuple[DoseLine, ...]
    total_mg: Number
    total_mg_per_kg: Number | None
    baseline: tuple[BaselineLine, ...]
    peak: Extreme | None
    """Highest systolic pressure (or MAP, where there is no other), from the first dose on where there is one."""
    lowest_spo2: Extreme | None
    chart: ChartData
    looks: tuple[str, ...]
    """What needs a look, in the order in which a lead asks (clinic.md 9)."""
    alerts: tuple[AlertLine, ...]
    quiets: tuple[QuietLine, ...]
    burden: Burden
    findings: tuple[FindingLine, ...]
    checks: tuple[CheckLine, ...]
    gates: tuple[GateLine, ...]
    waivers: tuple[WaiverLine, ...]
    overrides: tuple[WaiverLine, ...]
    criteria: tuple[CriterionLine, ...]
    lacks: tuple[str, ...]
    """What the record does not say though it should, in words."""
    minimum_until: Instant | None
    """When the observation was over at the earliest."""
    ready: Instant | None
    """Clinically ready, ride and minimum time left out."""
    ride: RideLine | None
    ending: EndingLine | None
    signatures: tuple[SignatureLine, ...]
    sets: tuple[SetRow, ...]
    """The measurements that stand in the tables; `values` has them all."""
    minutes: tuple[StreamMinute, ...]
    every_min: int
    """Minutes that one line of `minutes` takes together: 1, but for a long recording."""
    decisive: tuple[DecisiveValue, ...]
    corrections: tuple[CorrectionLine, ...]
    gaps: tuple[GapLine, ...]
    story: tuple[StoryLine, ...]
    events: tuple[EventLine, ...]
    limits: tuple[LimitLine, ...]
    withheld: tuple[WithheldLine, ...]
    """What this copy leaves out; empty in the whole record."""
    derived: bool
    """Whether this is a de-identified copy: derived from the record, not the record."""
    rems: RemsBlock | None
    """The fields of the esketamine monitoring form; None for any other protocol."""
    values: tuple[Value, ...]
    """Every value ever entered, in the order of the log: what CSV holds and the pages only sum up."""
