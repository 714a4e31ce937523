"""Every time in which something silenced or held an alert, or held the cuff: from when to when, why, and by whom.

Owns these lines. Most follow from events: a pause, an off, the room's profile, a loudspeaker that is gone, a hold of
the cuff. Two follow from the session as it was: a cuff that inflates, and the wait for the ride; they are looked at
while the log is folded. Refuses to claim what nobody recorded (a room whose sound was never told has no line), and to
count what alerts cost: `burden` does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from kat_monitor import events as ev
from kat_monitor.alerts.quiet import ESCORT, quiet, quiet_changes
from kat_monitor.clock import SECOND
from kat_monitor.reports.frame import Frame
from kat_monitor.reports.model_attention import QuietKind, QuietLine
from kat_monitor.reports.words import label
from kat_monitor.session.apply import fold
from kat_monitor.session.discharge import criteria
from kat_monitor.session.state import Record, Session

Span = tuple[int, int]
_ROOM: dict[str, str] = {
    "quiet": "quiet room: low alerts silent, medium ones once, softly",
    "headset": "sound on the headset alone",
}


class Wait(NamedTuple):
    """The patient waited for the ride alone: from when to when, up to which event, and what ended it."""

    seq: int
    start: int
    end: int
    reason: str


class Unfolding:
    """A log as it is folded, and what only a session under way knows: each hold of a cuff, each wait for the ride."""

    def __init__(self) -> None:
        self.cuffs: list[Span] = []
        self.waits: list[Wait] = []
        self._waiting: tuple[int, int] | None = None
        self._due: int | None = None

    def fold(self, log: Sequence[Record]) -> Session:
        """The session in the end. Raises TypeError if the records do not begin with SessionOpened."""
        session: Session | None = None
        for record in log:
            if session is not None and self._due is not None and self._due <= record.t:
                self._look(session, record.t)
            before, session = session, fold([record], session)
            if before is None or session.history is not before.history:  # a second of a stream changes nothing here
                self._look(session, session.t)
                self._note_cuff(session)
        if session is None:
            return fold(log)
        if self._waiting is not None:
            self.waits.append(Wait(*self._waiting, session.t, ""))
        return session

    def _look(self, session: Session, t: int) -> None:
        """Whether the patient waits, by the same answer that keeps the alerts of devices away."""
        if session.ready_since is None:
            return
        state = quiet(session, t)
        if state.reason != ESCORT:
            if self._waiting is not None:
                self.waits.append(Wait(*self._waiting, t, _over(session, t)))
            self._waiting = None
        elif self._waiting is None:
            self._waiting = session.seq, state.since
        self._due = min((one for one in quiet_changes(session) if one > t), default=None)

    def _note_cuff(self, session: Session) -> None:
        """The newest cuff's hold as it is known by now; one that starts meanwhile takes its place."""
        if session.cuff is None:
            return
        hold = session.cuff.t, session.cuff.until
        if self.cuffs and self.cuffs[-1][0] == hold[0]:
            self.cuffs[-1] = hold
            return
        if self.cuffs:
            first, last = self.cuffs[-1]
            self.cuffs[-1] = first, min(last, session.t)
        self.cuffs.append(hold)


def _over(session: Session, t: int) -> str:
    if session.ended is not None:
        return "session ended"
    missing = [one.title for one in criteria(session, t) if not one.passes and one.id != "ride"]
    return f"missing again: {missing[0]}" if missing else "the escort took over"


def quiet_lines(frame: Frame, seen: Unfolding, closed_t: int) -> tuple[QuietLine, ...]:
    """All of them, in the order in which they began. `closed_t`: when the session was over, or its newest event."""
    made = [*_events(frame, closed_t), *_waits(frame, seen.waits), *_cuffs(frame, seen.cuffs, closed_t)]
    return tuple(sorted(made, key=lambda one: (one.start.t, one.seq)))


def merged(spans: Iterable[Span]) -> list[Span]:
    """These spans in order, those that meet or overlap as one; empty ones left out."""
    found: list[Span] = []
    for first, last in sorted(spans):
        if found and first <= found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], last)
        elif first < last:
            found.append((first, last))
    return found


# --- what an event began ----------------------------------------------------------------------------------------------


class Begun(NamedTuple):
    """What an event began; `until` None: what another event ends, or the session."""

    kind: QuietKind
    what: str
    start: int
    until: int | None = None


def _events(frame: Frame, closed_t: int) -> Iterator[QuietLine]:
    records = tuple(_news(frame.session.history))
    ends = dict(_ends(records, frame))
    for record in records:
        begun = _begun(record)
        if begun is not None:
            limit = closed_t if begun.until is None else min(begun.until, closed_t)
            end, reason = ends.get(record.seq, (limit, ""))
            if begun.until is not None and end > begun.until:
                end, reason = begun.until, ""
            yield _line(record.seq, begun, end, frame.author(record), reason, frame)


def _news(history: Iterable[Record]) -> Iterator[Record]:
    """Without what says again how the room sounds, with another line to call."""
    profile = ""
    for record in history:
        if isinstance(record.event, ev.SoundChosen):
            if record.event.profile == profile:
                continue
            profile = record.event.profile
        yield record


def _begun(record: Record) -> Begun | None:
    match record.event:
        case ev.SoundPaused() as event:
            return Begun("sound", f"sound paused: {_which(event)}", record.t, event.until)
        case ev.DevicesOff() as event:
            return Begun("devices", f"devices off: {event.reason}", record.t, event.until)
        case ev.CuffHeld(until=until) if until > record.t:
            return Begun("cuff", "cuff held: quiet until the end of this window", record.t, until)
        case ev.SoundChosen(profile=profile) if profile in _ROOM:
            return Begun("room", _ROOM[profile], record.t)
        case ev.MachineChanged(part="speaker", works=False) as event:
            return Begun("room", f"no sound: {event.text}" if event.text else "no sound", event.since)
    return None


def _which(event: ev.SoundPaused) -> str:
    side = {"above": " high", "below": " low", "": ""}[event.side]
    return f"{label(event.vital)}{side}" if event.vital else "all alerts"


def _ends(records: Iterable[Record], frame: Frame) -> Iterator[tuple[int, tuple[int, str]]]:
    """The end of each by the event that began it; what another takes the place of ends there."""
    running: dict[tuple[str, ...], int] = {}
    for record in records:
        event = record.event
        if isinstance(event, ev.SoundResumed):
            running = {key: seq for key, seq in running.items() if seq != event.pause}
            yield event.pause, (event.since, event.reason)
        elif isinstance(event, ev.DevicesBack) and not event.vital:
            yield event.off, (event.since, event.reason)
        elif (place := _place(event)) is not None:
            before = running.pop(place, None)
            if before is not None:
                yield before, (_since(record), _instead(record, frame))
            running[place] = record.seq


def _place(event: ev.Event) -> tuple[str, ...] | None:
    """Of what there is one at a time."""
    match event:
        case ev.SoundPaused(vital=vital, side=side):
            return "sound", vital, side
        case ev.CuffHeld():
            return ("cuff",)
        case ev.SoundChosen():
            return ("room",)
        case ev.MachineChanged(part="speaker"):
            return ("speaker",)
    return None


def _since(record: Record) -> int:
    return record.event.since if isinstance(record.event, ev.MachineChanged) else record.t


def _instead(record: Record, frame: Frame) -> str:
    match record.event:
        case ev.SoundPaused():
            return "paused again"
        case ev.CuffHeld(until=until):
            return "held again" if until > record.t else f"ended by {frame.author(record)}"
        case ev.SoundChosen(profile=profile):
            return f"{profile} from then on"
        case ev.MachineChanged(works=True):
            return "heard again"
    return ""


# --- what follows from the session as it was --------------------------------------------------------------------------


def _waits(frame: Frame, waits: Iterable[Wait]) -> Iterator[QuietLine]:
    for one in waits:
        if one.start < one.end:
            begun = Begun("escort", "no device alerts: waiting for the escort", one.start)
            yield _line(one.seq, begun, one.end, frame.name("rule"), one.reason, frame)


def _cuffs(frame: Frame, cuffs: Iterable[Span], closed_t: int) -> Iterator[QuietLine]:
    """All holds in one line, with their count and their time together.

    There is one each cuff cycle, a minute at most and chosen by nobody: one by one they would hide the few lines that
    somebody answers for. Each start stands in the story.
    """
    holds = merged((first, min(last, closed_t)) for first, last in cuffs)
    if not holds:
        return
    starts = [one for one in frame.session.history if isinstance(one.event, ev.CuffStarted)]
    begun = Begun("probe", "SpO2 and pulse: no technical alerts while a cuff inflated", holds[0][0])
    by = ", ".join(dict.fromkeys(frame.author(one) for one in starts))
    line = _line(starts[0].seq, begun, holds[-1][1], by, "the last one", frame)
    yield replace(line, count=len(holds), seconds=sum(last - first for first, last in holds) / SECOND)


def _line(seq: int, begun: Begun, end: int, by: str, reason: str, frame: Frame) -> QuietLine:
    return QuietLine(
        seq=seq, kind=begun.kind, what=begun.what, start=frame.at(begun.start), end=frame.at(end),
        seconds=max(end - begun.start, 0) / SECOND, by=by, reason=reason,
    )  # fmt: skip
