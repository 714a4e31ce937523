"""Facts at the bedside: what was observed, corrected, noted; alerts; the machine."""

from __future__ import annotations

from typing import Literal

from kat_monitor.events.base import AckAction, AlertKind, Event, Fields, Priority
from kat_monitor.vitals import Number, Reading, Source


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


class CuffStopped(Event, frozen=True, kw_only=True):
    """A person let the air out of a cuff."""

    device: str


class CuffHeld(Event, frozen=True, kw_only=True):
    """The patient is not to be touched: the schedule starts no cuff before `until`. One that has passed ends the hold.

    A recheck after a high alert is not held, and a person may start the cuff at any time.
    """

    until: int


class DeviceChosen(Event, frozen=True, kw_only=True):
    """Of several devices that measure `vital`, a person wants this one shown and judged; all stay recorded."""

    vital: str
    device: str


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
    basis: str = ""
    """What it stands on, and what can end it: `spot`, `stream`, `device NAME`, `due MINUTE`, `event SEQ` ..."""


class AlertReopened(Event, frozen=True, kw_only=True):
    """The same rule again within 5 min of its end: the old alert goes on, and counts."""

    alert: int
    value: Number | None
    limit: Number | None
    text: str
    since: int
    reading: int | None


class AlertRepeated(Event, frozen=True, kw_only=True):
    """An open alert asks for attention again: a new spot reading meets its condition, or `why` says what else.

    One spot reading never alerts twice; the next one over the limit does.
    """

    alert: int
    value: Number | None
    limit: Number | None
    text: str
    since: int
    reading: int | None
    why: str = ""
    """Why it asks though nothing new was measured: a stream still over its limit some time after it was seen."""


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


class LimitChanged(Event, frozen=True, kw_only=True):
    """A rule has another limit for this patient, in this session, from now on. Values of before keep the old one.

    `limit` in the rule's own terms: a rise says by how much; `was` is the limit of before. `low`, `was_low`: the lower
    end of a band.
    """

    rule: str
    limit: Number
    was: Number
    unit: str
    reason: str
    low: Number | None = None
    was_low: Number | None = None


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
