"""What is asked of entries at the bedside: readings, quick events, notes, acknowledgements and corrections.

Each function says why its entry is refused, or None. Owns the rules of a measurement that can be true: pressures whole
and in order, values that a living adult can show, odd ones confirmed, times within the session.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE
from kat_monitor.session.phases import minute_text
from kat_monitor.session.quick_events import BY_CODE
from kat_monitor.session.silence import OFF_MS, PAUSE_MS
from kat_monitor.session.state import Record, Session
from kat_monitor.vitals import (
    VITALS,
    Number,
    Quality,
    Reading,
    Source,
    is_possible,
    is_recordable,
    is_usual,
    pair_is_possible,
)
from kat_monitor.words import say

Observed = (
    ev.VitalsObserved | ev.MeasurementFailed | ev.EventNoted | ev.NoteWritten | ev.SymptomResolved | ev.CuffStarted
)


# --- time -------------------------------------------------------------------------------------------------------------


def out_of_time(session: Session, observed_t: int, t: int) -> str | None:
    """Whether an instant lies outside what this session can have seen."""
    if observed_t > t:
        return say("That time is still to come. Enter it when it has happened, or correct the time.")
    if observed_t < 0:
        return say("That time lies before this session was opened. Write it into a note instead.")
    end = session.ended.event if session.ended else None
    if isinstance(end, ev.SessionEnded) and observed_t > end.ended_t:
        return say(
            "The session ended at {ended_t}: readings stop there.",
            ended_t=minute_text(session, end.ended_t) or say("an earlier time"),
        )
    return None


def observed(session: Session, event: Observed, t: int) -> str | None:
    """Only its time is asked."""
    return out_of_time(session, event.observed_t, t)


# --- readings ---------------------------------------------------------------------------------------------------------


def vitals(session: Session, event: ev.VitalsObserved, t: int) -> str | None:
    """A measurement: something in it, possible values, a whole pressure, and odd values confirmed."""
    if not event.readings and not event.look:
        return say("Nothing was entered. Type a value, such as 120/80.")
    can_be = is_recordable if event.source is Source.IMPORTED else is_possible
    refused = out_of_time(session, event.observed_t, t) or impossible(event.readings, can_be)
    if refused or event.source is not Source.TYPED:
        return refused
    return half_a_pressure(event.readings) or _unconfirmed(event.readings)


def impossible(readings: Iterable[Reading], can_be: Callable[[str, Number], bool] = is_possible) -> str | None:
    """Why these readings cannot belong to one measurement of a living adult."""
    seen: dict[str, Reading] = {}
    for one in readings:
        known = VITALS.get(one.vital)
        if known is None:
            return say("{vital} is not a vital sign that this program knows.", vital=one.vital)
        if one.vital in seen:
            return say("{label} is there twice. Keep one of them.", label=known.label)
        if one.value is not None and not can_be(one.vital, one.value):
            return say(
                "{label} {value} is not possible ({lowest}-{highest}). Check the number.",
                label=known.label,
                value=one.value,
                lowest=known.lowest,
                highest=known.highest,
            )
        seen[one.vital] = one
    systolic, diastolic = (seen[v].value if v in seen else None for v in ("systolic", "diastolic"))
    if systolic is not None and diastolic is not None and not pair_is_possible(systolic, diastolic):
        return say(
            "{systolic}/{diastolic}: the diastolic must be below the systolic. Check both numbers.",
            systolic=systolic,
            diastolic=diastolic,
        )
    return None


def half_a_pressure(readings: Iterable[Reading]) -> str | None:
    """A pressure is stored whole or as MAP alone."""
    halves = {one.vital for one in readings if one.vital in ("systolic", "diastolic") and one.value is not None}
    return say("Half a blood pressure. Enter both numbers, such as 120/80.") if len(halves) == 1 else None


def _unconfirmed(readings: Iterable[Reading]) -> str | None:
    for one in readings:
        odd = one.value is not None and not is_usual(one.vital, one.value)
        if odd and one.quality is not Quality.CONFIRMED:
            return say(
                "{label} {value} is unusual. Press Enter again to keep it.",
                label=VITALS[one.vital].label,
                value=one.value,
            )
    return None


def _readings_in_effect(session: Session, target: int) -> dict[str, Reading] | None:
    """The readings of a measurement as they stand; of a stream by vital, as far as they are there."""
    for measurement in reversed(session.measurements):
        if measurement.seq == target:
            return {one.vital: one for one in measurement.readings}
    found = {
        vital: Reading(vital, sample.value, VITALS[vital].unit, sample.quality)
        for vital, trail in session.series.items()
        for sample in trail
        if sample.seq == target
    }
    return found or None


def corrected(session: Session, event: ev.ReadingCorrected, t: int) -> str | None:
    """New values for vitals that the measurement has, with a reason, and possible beside those that stay."""
    old = _readings_in_effect(session, event.target)
    if old is None:
        return say("That measurement is not in this session, or was struck. Enter it anew.")
    if not event.readings:
        return say("Nothing to correct. Type the right value, or strike the reading.")
    if not event.reason.strip():
        return say("A correction needs a reason. Write a word or two.")
    strangers = [one.vital for one in event.readings if one.vital not in old]
    if strangers:
        return (
            say("That measurement has no {label}.", label=VITALS[strangers[0]].label)
            if strangers[0] in VITALS
            else strangers[0]
        )
    after = {**old, **{one.vital: one for one in event.readings}}.values()
    return impossible(event.readings) or impossible(after) or _unconfirmed(event.readings)


def struck(session: Session, event: ev.ReadingStruck, t: int) -> str | None:
    """Values that the measurement has; a pressure is struck whole."""
    old = _readings_in_effect(session, event.target)
    if old is None:
        return say("That measurement is not in this session, or was struck already.")
    if not event.reason.strip():
        return say("Striking a reading needs a reason. Write a word or two.")
    if any(vital not in old for vital in event.vitals):
        return say("That measurement does not have this value.")
    halves = {"systolic", "diastolic"} & set(event.vitals)
    if len(halves) == 1 and {"systolic", "diastolic"} <= set(old):
        return say("Strike the whole blood pressure, not half of it.")
    return None


# --- quick events, notes, alerts --------------------------------------------------------------------------------------


def record_of(session: Session, seq: int) -> Record | None:
    """The record with this number, streams left out; None if there is none."""
    at = bisect_left(session.history, seq, key=lambda record: record.seq)
    found = session.history[at] if at < len(session.history) else None
    return found if found is not None and found.seq == seq else None


def noted(session: Session, event: ev.EventNoted, t: int) -> str | None:
    """A code of the table, with words where words are the event."""
    known = BY_CODE.get(event.code)
    if known is None:
        return say("{code} is not a quick event that this program knows. Write a note instead.", code=event.code)
    if known.infusion:
        return say("Enter this with the infusion, so that the dose is counted right.")
    if known.group == "words" and not (event.text or str(event.fields.get("text") or "")).strip():
        return say("Write down what was said.")
    return out_of_time(session, event.observed_t, t)


def resolved(session: Session, event: ev.SymptomResolved, t: int) -> str | None:
    """An open symptom, over after it began."""
    symptom = next((one for one in session.symptoms if one.seq == event.target), None)
    if symptom is None:
        return say("That symptom is not in this session, or was struck.")
    if symptom.resolved_t is not None:
        return say("That symptom is resolved already. Note it anew if it is back.")
    if event.observed_t < symptom.t:
        return say("A symptom cannot be over before it began. Check the time.")
    return out_of_time(session, event.observed_t, t)


def note(session: Session, event: ev.NoteWritten, t: int) -> str | None:
    """Some text, and a time within the session; after the end a note may still be written."""
    if not event.text.strip():
        return say("The note is empty. Write something, or leave it.")
    if event.observed_t > t:
        return say("That time is still to come. Correct the time of the note.")
    return say("That time lies before this session was opened.") if event.observed_t < 0 else None


def entry_struck(session: Session, event: ev.EntryStruck, t: int) -> str | None:
    """A note or quick event that stands, with a reason."""
    record = record_of(session, event.target)
    if record is None or not isinstance(record.event, (ev.NoteWritten, ev.EventNoted)):
        return say("That is not a note or a quick event of this session.")
    if not event.reason.strip():
        return say("Striking an entry needs a reason. Write a word or two.")
    already = any(isinstance(one.event, ev.EntryStruck) and one.event.target == event.target for one in session.history)
    return say("That entry was struck already.") if already else None


def acknowledged(session: Session, event: ev.AlertAcknowledged, t: int) -> str | None:
    """An open alert, or one that nobody saw in time; a therapist marks it as seen with the nurse called."""
    if event.alert not in session.alerts and not _stayed(session, event.alert):
        return say("That alert is over already.")
    if event.role == "therapist" and event.action != "called":
        return say("A therapist marks an alert as seen by calling the nurse: choose called.")
    return None


def _stayed(session: Session, alert: int) -> bool:
    """Whether an alert that is over still stands on the screen."""
    return any(one.seq == alert and (one.is_latched or one.is_message) for one in session.past_alerts)


# --- quiet ------------------------------------------------------------------------------------------------------------


def paused(session: Session, event: ev.SoundPaused, t: int) -> str | None:
    """A pause of at most two minutes, while something asks that could sound."""
    if not t < event.until <= t + PAUSE_MS:
        return say("Sound can be paused for {pause_ms} min at most, from now on.", pause_ms=PAUSE_MS // MINUTE)
    asking = not all(one.is_acknowledged for one in session.alerts.values())
    if not asking and not any(one.is_latched for one in session.past_alerts):
        return say("Nothing sounds that could be paused.")
    return None


def resumed(session: Session, event: ev.SoundResumed, t: int) -> str | None:
    """A pause that is in force."""
    known = any(one.seq == event.pause for one in session.pauses)
    return None if known else say("The sound is not paused any more.")


def off(session: Session, event: ev.DevicesOff, t: int) -> str | None:
    """At most ten minutes, and one at a time."""
    if not t < event.until <= t + OFF_MS:
        return say("Devices can be off on purpose for {off_ms} min at most, from now on.", off_ms=OFF_MS // MINUTE)
    if session.off is not None and session.off.is_off("", t):
        return say("Devices are off on purpose already. Switch them back on first.")
    return None


def back(session: Session, event: ev.DevicesBack, t: int) -> str | None:
    """What is off."""
    is_off = session.off is not None and session.off.seq == event.off and session.off.is_off("", t)
    return None if is_off else say("The devices are watched already.")
