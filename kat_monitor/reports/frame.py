"""Times and names of a session as a reader sees them.

Owns two translations: an instant of the session's clock into local wall time and minutes from T0, and an author's id
into a printed name. Wall time follows the two times of the event that tells of it, so that a step of the wall clock
changes nothing that was written down before it. Refuses to know the zone of the machine that prints: a report reads
the same everywhere, in the zone in which its log was opened.
"""

from __future__ import annotations

from kat_monitor.clock import MINUTE, iso
from kat_monitor.reports.instant import Instant
from kat_monitor.session.state import Record, Session


class Frame:
    """The point of view from which a session is summed up: its folded end state."""

    def __init__(self, session: Session, gates_withheld: bool = False) -> None:
        self.session = session
        self.gates_withheld = gates_withheld
        self._t0 = session.t0
        minutes = session.opened.zone_minutes
        self._shift = minutes * MINUTE
        self._offset = f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"

    def at(self, t: int, record: Record | None = None) -> Instant:
        """The instant `t` as the given event's two times tell it, or those of the newest event."""
        session = self.session
        utc = session.utc_of(t) if record is None else record.utc + (t - record.t)
        return Instant(t, self.wall(utc), self.minute(t))

    def entered(self, record: Record) -> Instant:
        """When an event was entered."""
        return Instant(record.t, self.wall(record.utc), self.minute(record.t))

    def wall(self, utc: int) -> str:
        """Local wall time with its offset, to the millisecond."""
        return iso(utc + self._shift)[:-1] + self._offset

    def minute(self, t: int) -> float | None:
        """Minutes from T0 to 3 decimals, or None before a dose is known."""
        return None if self._t0 is None else round((t - self._t0) / MINUTE, 3)

    def name(self, author: str) -> str:
        """The printed name behind an author's or a person's id."""
        return self.session.name_of(author)

    def author(self, record: Record) -> str:
        """The printed name of who entered it; of who claimed it, where nobody was identified then."""
        whose = self.session.claimed.get(record.seq)
        return self.name(record.event.by) if whose is None else f"{self.name(whose)}, claimed later"
