"""A lead's sign-off goes into a session's record; a sitting lets one PIN stand for several quiet ones.

Owns who may sign what: only a lead, only what was opened, by a PIN of its own where there is anything to look at, else
within fifteen minutes of the PIN that began the sitting. Each sign-off is a record of its own. Refuses Qt.
"""

from __future__ import annotations

from kat_monitor import clock
from kat_monitor import events as ev
from kat_monitor.app.station import records_of
from kat_monitor.clock import MINUTE
from kat_monitor.record import LogRefused
from kat_monitor.record.library import Library
from kat_monitor.record.people import Person
from kat_monitor.record.shelf import LibraryRefused
from kat_monitor.record.storage import StorageFault
from kat_monitor.review.find import Found
from kat_monitor.session.admit import admit
from kat_monitor.session.apply import fold
from kat_monitor.session.resume import resume
from kat_monitor.words import tr

SITTING_MS = 15 * MINUTE
"""How long one PIN stands for quiet sessions (clinic.md 9)."""


class Sitting:
    """What a lead has opened, and whose PIN stands until when; times in ms of the boot clock."""

    def __init__(self) -> None:
        self._opened: set[str] = set()
        self._lead: Person | None = None
        self._until = 0

    def saw(self, session: str) -> None:
        """A session was opened and is in front of the lead."""
        self._opened.add(session)

    def began(self, lead: Person, now: int) -> None:
        """A lead's PIN was right: from now on it stands for quiet sessions."""
        if self._lead is None or self._lead.id != lead.id or now >= self._until:
            self._lead, self._until = lead, now + SITTING_MS

    def lead(self, now: int) -> Person | None:
        """Whose PIN stands; None when the time is over or none was given."""
        return self._lead if self._lead is not None and now < self._until else None

    def over(self) -> None:
        """The lead has gone: no PIN stands any more."""
        self._lead, self._until = None, 0
        self._opened.clear()

    def refusal(self, one: Found, person: Person, *, pin_fresh: bool, now: int) -> str:
        """Why this sign-off may not be entered; empty if it may."""
        if person.role != "lead":
            return tr("Only a clinic lead signs off")
        if one.origin == "imported":
            return tr("It is signed off in the room where it was recorded")
        if one.line.id not in self._opened:
            return tr("Open the session first: only what was seen can be signed off")
        if pin_fresh:
            return ""
        if one.reasons:
            return tr("This session needs a look: its sign-off needs a PIN of its own")
        lead = self.lead(now)
        return (
            "" if lead is not None and lead.id == person.id else tr("The sitting of 15 min is over: give the PIN again")
        )


def why_not(one: Found, *, read_only: bool, has_lead: bool) -> str:
    """Why this session cannot be signed off now, in words for the page; empty if it can."""
    if one.origin == "imported":
        return tr("Imported: it is signed off in the room where it was recorded.")
    if one.line.problem:
        return tr("The record is not intact: it cannot be signed off.")
    states = {
        "signed-off": tr("Signed off."),
        "ended": tr("The room has not signed it yet: sign-off comes after that."),
        "unfinished": tr("The session has not ended."),
    }
    if one.line.state in states:
        return states[one.line.state]
    if read_only:
        return tr("Another window of KAT Monitor has this data open: sign off there.")
    return "" if has_lead else tr("Nobody here is a clinic lead: add one under People.")


def enter(library: Library, session: str, event: ev.Event) -> str:
    """Enter one event into a session that is over; says why not, or nothing once it is on disk."""
    try:
        with library.sessions.open(session) as log:
            folded = fold(records_of(log.rows()))
            how = resume(folded, clock.boot_id(), clock.boot_ms(), clock.utc_now(), "")
            moment = clock.SystemClock(how.zero).now()
            refused = admit(folded, event, moment.t)
            if refused:
                return refused
            log.append(moment, [ev.encode(event)])
            log.finish()
            library.sessions.note(session, "signed" if folded.is_signed else "ended", log.head)
    except (LibraryRefused, LogRefused, StorageFault, ev.UnknownEvent, ValueError) as problem:
        return str(problem)
    return ""
