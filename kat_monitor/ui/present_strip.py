"""What the two top bars say: who and what this session is, and where in time it stands. No Qt."""

from __future__ import annotations

from typing import NamedTuple

from kat_monitor.clock import HOUR, MINUTE
from kat_monitor.session.dosing import earliest_leave
from kat_monitor.session.handover import responsible
from kat_monitor.session.phases import bands, clock_text, elapsed, marks, phase_at
from kat_monitor.session.rights import UNIDENTIFIED
from kat_monitor.session.state import Session
from kat_monitor.ui.present_codes import stored_words
from kat_monitor.ui.present_words import PRIORITY_RANK, person_text, wall_text
from kat_monitor.words import known, say, tr

NOTICE = (say("Record and reminder aid"), say("not a medical device"))
PHASE_WORDS = {
    "before": say("BEFORE DOSE"),
    "onset": say("ONSET"),
    "peak": say("PEAK"),
    "waning": say("WANING"),
    "observe": say("OBSERVE"),
}
LEAD_MIN = 15
"""Minutes of the time before the dose that the strip and the chart show at most."""


class IdentityView(NamedTuple):
    """The top bar. `marks` are what must be read before anything else is believed; `alarm` has an alert's colour."""

    room: str
    patient: str
    session: str
    protocol: str
    person: str
    wall: str
    marks: tuple[str, ...]
    alarm: str = ""
    responsible: str = ""
    """Who is responsible for the session, always named."""
    locked: bool = False


class StripMark(NamedTuple):
    """A mark on the strip, in minutes from T0. `kind`: dose, paused, resumed, stopped, onset, peak or alert."""

    kind: str
    start: float
    end: float
    text: str
    priority: str = ""
    seq: int = 0
    """The event that it stands for; 0 where none opens."""


class StripBand(NamedTuple):
    """One phase, in minutes from T0; `is_now` while it is the one."""

    phase: str
    start: float
    end: float
    is_now: bool


class StripView(NamedTuple):
    """The phase strip: clock, phase word, bands and marks over `start`..`end` minutes, the needle, the leave time."""

    clock: str
    phase: str
    bands: tuple[StripBand, ...]
    marks: tuple[StripMark, ...]
    start: float
    end: float
    needle: float | None
    leave: str
    leave_at: float | None
    leave_in: str


def identity(session: Session, t: int, person: str, patient: str = "", pin: str = "") -> IdentityView:
    """The identity bar for the active `person`; `patient` is the library's name, the pseudonym stands in for it.

    `pin`: everybody's, in a demo, where nobody was told one.
    """
    opened, chosen = session.opened, session.protocol_event
    locked = person == UNIDENTIFIED
    holder = responsible(session)
    of = tr(" of {course}", course=opened.course) if opened.course else ""
    number = tr("session {number}{of}", number=opened.number, of=of) if opened.number else ""
    name = known(session.protocol.name) if session.protocol else ""
    return IdentityView(
        room=opened.room,
        patient=tr("Identity hidden") if locked else patient or opened.pseudonym,
        session=number,
        protocol=tr("{name} v{version}", name=name, version=chosen.version)
        if chosen and name
        else tr("no protocol yet"),
        person=tr("Unlock") if locked else person_text(session, person) if person else tr("nobody signed in"),
        wall=wall_text(session, t),
        marks=(tr("LOCKED"), *_marks(session, pin)) if locked else _marks(session, pin),
        alarm=tr("NOT RECORDING") if session.not_recording_since is not None else "",
        responsible=person_text(session, holder) if holder and session.ended is None else "",
        locked=locked,
    )


def _marks(session: Session, pin: str) -> tuple[str, ...]:
    simulated = tr("SIMULATED · PIN {pin}", pin=pin) if pin else tr("SIMULATED")
    synthetic = {"simulated": simulated, "replayed": tr("REPLAYED")}
    chosen = session.protocol_event
    found = [synthetic[session.opened.synthetic]] if session.opened.synthetic else []
    if session.ended is not None:
        found.append(tr("ENDED"))
    if chosen is not None and chosen.approved_by is None:
        found.append(tr("EXAMPLE LIMITS, NOT APPROVED"))
    return tuple(found)


def strip(session: Session, t: int) -> StripView:
    """The phase strip at `t`. Before the dose the bands show the plan and there is no needle."""
    ms = elapsed(session, t)
    minute = None if ms is None else ms / MINUTE
    phase = phase_at(session, t)
    all_bands = tuple(
        StripBand(one.phase, float(one.start), float(one.end), ms is not None and one.phase == phase)
        for one in bands(session, t)
    )
    end = max([one.end for one in all_bands] or [180.0])
    leave = earliest_leave(session, t)
    return StripView(
        clock=clock_text(ms),
        phase=PHASE_WORDS[phase] if session.protocol else "",
        bands=all_bands,
        marks=_strip_marks(session),
        start=0.0,
        end=end if minute is None else max(end, minute + 5),
        needle=minute,
        leave=tr("leave ≥ {wall_text}", wall_text=wall_text(session, leave.t)) if leave else "",
        leave_at=session.minute(leave.t) if leave else None,
        leave_in=_away(leave.t - t) if leave else "",
    )


def _away(ms: int) -> str:
    if ms >= HOUR:
        return tr("in {ms} h {ms_2:02d}", ms=ms // HOUR, ms_2=ms % HOUR // MINUTE)
    return tr("in {ms} min", ms=ms // MINUTE + 1) if ms > 0 else tr("time is over")


def _strip_marks(session: Session) -> tuple[StripMark, ...]:
    """Doses and what belongs to them, then alerts; the worse ones last, so that they are drawn on top."""
    found = [StripMark(one.kind, float(one.start), float(one.end), one.text) for one in marks(session)]
    if session.t0 is not None:
        for alert in sorted(session.all_alerts(), key=lambda alert: -PRIORITY_RANK[alert.priority]):
            minute = (alert.since - session.t0) / MINUTE
            if minute >= 0:
                found.append(StripMark("alert", minute, minute, stored_words(alert.text), alert.priority, alert.seq))
    return tuple(found)
