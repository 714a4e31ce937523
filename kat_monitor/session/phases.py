"""Phases of the session and the words for its time.

Owns where onset, peak, waning and observation lie, with the peak of an infusion tied to its real end, and how elapsed
time is written. Refuses wall time: everything here counts from T0 on the session's clock, so that midnight and clock
changes mean nothing.
"""

from __future__ import annotations

from typing import NamedTuple

from msgspec.structs import replace

from kat_monitor.clock import HOUR, MINUTE, SECOND
from kat_monitor.protocols.model import Phase, Phases
from kat_monitor.session.dosing import infusion_end
from kat_monitor.session.state import Session
from kat_monitor.vitals import Number, tidy
from kat_monitor.words import coded, say


class Band(NamedTuple):
    """One phase on the strip, in minutes from T0."""

    phase: Phase
    start: Number
    end: Number


class Mark(NamedTuple):
    """A point or a stretch on the strip, in minutes from T0; `kind`: onset, peak, dose, paused, resumed, stopped."""

    kind: str
    start: Number
    end: Number
    text: str


def phases_in_effect(session: Session, t: int) -> Phases | None:
    """The protocol's phases as known at `t`; a peak that is tied to the infusion's end takes waning along with it."""
    if session.protocol is None:
        return None
    plan = session.protocol.phases
    if plan.peak_after_infusion is None or session.t0 is None:
        return plan
    ends = [end for dose in session.doses if (end := infusion_end(dose, t)) is not None]
    if not ends:
        return plan
    peak = tidy((max(ends) - session.t0) / MINUTE + plan.peak_after_infusion)
    waning = tidy(peak + plan.waning - plan.peak)
    return replace(plan, onset=min(plan.onset, peak), peak=peak, waning=waning, observe=max(plan.observe, waning))


def phase_at(session: Session, t: int) -> Phase:
    """The phase at `t`; `before` without a dose or a protocol, and `observe` goes on after the window."""
    minute, ends = session.minute(t), phases_in_effect(session, t)
    if minute is None or ends is None or minute < 0:
        return "before"
    if minute < ends.onset:
        return "onset"
    if minute < ends.peak:
        return "peak"
    return "waning" if minute < ends.waning else "observe"


def bands(session: Session, t: int) -> tuple[Band, ...]:
    """The phases as bands without holes, from T0 to the end of the window."""
    ends = phases_in_effect(session, t)
    if ends is None:
        return ()
    return (
        Band("onset", 0, ends.onset),
        Band("peak", ends.onset, ends.peak),
        Band("waning", ends.peak, ends.waning),
        Band("observe", ends.waning, ends.observe),
    )


def marks(session: Session) -> tuple[Mark, ...]:
    """The protocol's marks, then doses and infusion changes, ascending by time."""
    found: list[Mark] = []
    if session.protocol is not None:
        plan = session.protocol.phases
        if plan.onset_mark is not None:
            found.append(Mark("onset", *plan.onset_mark, say("onset")))
        if plan.peak_mark is not None:
            found.append(
                Mark("peak", plan.peak_mark, plan.peak_mark, say("about {peak_mark} min", peak_mark=plan.peak_mark))
            )
    for dose in session.doses:
        minute = tidy(session.minute(dose.given_t) or 0)
        device = say(" device {device}", device=dose.event.device) if dose.event.device is not None else ""
        found.append(
            Mark(
                "dose",
                minute,
                minute,
                say("{drug} {mg} mg{device}", drug=coded(dose.event.drug), mg=dose.event.mg, device=device),
            )
        )
        for at, change, _ in dose.infusion.changes if dose.infusion else ():
            moment = tidy(session.minute(at) or 0)
            found.append(Mark(change, moment, moment, say("infusion {change}", change=coded(change))))
    return tuple(sorted(found, key=lambda one: one.start))


# --- words ------------------------------------------------------------------------------------------------------------


def clock_text(ms: int | None) -> str:
    """Elapsed time as the phase strip shows it: `T+ 00:42:17`, `T- 00:05:00` before T0, `T --:--:--` without one."""
    if ms is None:
        return "T --:--:--"
    sign = "-" if ms < 0 else "+"
    seconds = -(-abs(ms) // SECOND) if ms < 0 else ms // SECOND
    return f"T{sign} {seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"


def elapsed(session: Session, t: int) -> int | None:
    """Milliseconds from T0 to `t`; None without a dose."""
    return None if session.t0 is None else t - session.t0


def minute_text(session: Session, t: int) -> str:
    """An instant as rows show it: `T+41`, from an hour on `T+1:41`, `T-5` before the dose, empty without one."""
    ms = elapsed(session, t)
    if ms is None:
        return ""
    minutes = abs(ms) // MINUTE
    sign = "-" if ms < 0 and minutes else "+"
    return f"T{sign}{minutes // 60}:{minutes % 60:02d}" if minutes >= 60 else f"T{sign}{minutes}"


def span_text(ms: int) -> str:
    """A countdown or an age: `2:10` min:s, from an hour on `1:02:10`."""
    seconds = abs(ms) // SECOND
    hours = f"{seconds // 3600}:{seconds // 60 % 60:02d}" if abs(ms) >= HOUR else f"{seconds // 60}"
    return f"{hours}:{seconds % 60:02d}"
