"""A session as it was at each of its moments: what was on the screen, and who knew what when.

Owns the way from a moment to the session that was folded by then. Refuses to know what came later: a value that was
corrected afterwards is shown as it stood, an alert as it was answered until then.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from kat_monitor import events as ev
from kat_monitor.clock import SECOND
from kat_monitor.session.apply import fold
from kat_monitor.session.state import Record, Session

KEEP_EVERY = 400
"""Events between two kept states: from one to the next is folded anew, which takes a few milliseconds."""


class Replay:
    """A log that can be gone through back and forth. Made for one thread."""

    def __init__(self, records: Iterable[Record]) -> None:
        """Fold all of it once. Raises TypeError if it does not begin with SessionOpened."""
        self._records = list(records)
        self._times = [record.t for record in self._records]
        self._kept: list[Session] = []
        session: Session | None = None
        for start in range(0, len(self._records), KEEP_EVERY):
            session = fold(self._records[start : start + KEEP_EVERY], session)
            self._kept.append(session)
        if session is None:
            raise TypeError("a session needs at least its first event")
        self.last = session
        """The session at its newest event."""
        self._at: tuple[int, Session] = (len(self._records), session)

    @property
    def start(self) -> int:
        """The first moment, ms."""
        return self._times[0]

    @property
    def end(self) -> int:
        """The last moment, ms."""
        return self._times[-1]

    def at(self, t: int) -> Session:
        """The session as it was known at `t` ms: every event that was entered by then, and none after."""
        count = max(bisect_right(self._times, t), 1)
        if self._at[0] != count:
            self._at = (count, self._folded(count))
        return self._at[1]

    def _folded(self, count: int) -> Session:
        if count == len(self._records):
            return self.last
        kept = (count - 1) // KEEP_EVERY
        if kept == 0:
            return fold(self._records[:count])
        return fold(self._records[kept * KEEP_EVERY : count], self._kept[kept - 1])

    def stops(self) -> tuple[int, ...]:
        """Moments worth stopping at: alerts, doses, decisions, notes, signatures; at most one a second."""
        times = [record.t for record in self._records if isinstance(record.event, _STOPS)]
        return tuple(dict.fromkeys(t // SECOND * SECOND + SECOND - 1 for t in times))


_STOPS: tuple[type[ev.Event], ...] = (
    ev.DoseGiven, ev.InfusionChanged, ev.AlertRaised, ev.AlertReopened, ev.AlertRepeated, ev.AlertAcknowledged,
    ev.AlertEnded, ev.EventNoted, ev.NoteWritten, ev.ReadingCorrected, ev.ReadingStruck, ev.LateFinding, ev.GateWaived,
    ev.CriteriaOverridden, ev.RecordingFailed, ev.RecordingRestored, ev.GapFound, ev.SessionResumed, ev.EscortSeen,
    ev.EscortFailed, ev.SessionEnded, ev.SessionSigned, ev.LeadSignedOff,
)  # fmt: skip


def neighbour(stops: Sequence[int], t: int, *, forward: bool) -> int | None:
    """The next or the last stop from `t`; None beyond the ends."""
    at = bisect_right(stops, t)
    if forward:
        return stops[at] if at < len(stops) else None
    before = at - 1 if at and stops[at - 1] < t else at - 2
    return stops[before] if before >= 0 else None
