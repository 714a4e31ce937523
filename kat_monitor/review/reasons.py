"""Why a session needs a look, in the order in which a lead asks (clinic.md 9).

Owns that order, and what time alone brings about: an unsigned record after a day, a REMS form past its fifth day.
Refuses to weigh reasons against each other: the first one in the order decides where a session stands.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Literal

import msgspec

from kat_monitor import events as ev
from kat_monitor.clock import HOUR, MINUTE
from kat_monitor.reports.looks import Look, looks
from kat_monitor.reports.model import Summary
from kat_monitor.session.quick_events import RED, title_of
from kat_monitor.session.rems import due_of
from kat_monitor.session.state import Record
from kat_monitor.words import say

if TYPE_CHECKING:
    from kat_monitor.review.digest import Line

Kind = Literal[
    "seal", "ending", "prescriber", "high-alert", "red-symptom", "late-finding", "missed-set", "short", "gap", "paused",
    "waste", "unsigned", "rems", "example-limits",
]  # fmt: skip
ORDER: tuple[Kind, ...] = (
    "seal", "ending", "prescriber", "high-alert", "red-symptom", "late-finding", "missed-set", "short", "gap", "paused",
    "waste", "unsigned", "rems", "example-limits",
)  # fmt: skip
RANK = {kind: rank for rank, kind in enumerate(ORDER)}
QUIET = len(ORDER)
"""The rank of a session without a reason."""
UNSIGNED_AFTER = 24 * HOUR


class Reason(msgspec.Struct, frozen=True, array_like=True):
    """One reason: its kind, and what it is in this session, in words."""

    kind: Kind
    words: str

    @property
    def rank(self) -> int:
        """Its place in the order."""
        return RANK[self.kind]


def kept_reasons(summary: Summary, log: Sequence[Record]) -> tuple[Reason, ...]:
    """What the log alone says, in order; what depends on today is left to `due`."""
    if summary.ending is not None and summary.ending.ending == "recording":
        return ()
    struck = {one.event.target for one in log if isinstance(one.event, ev.EntryStruck)}
    noted = [
        one.event.code
        for one in log
        if isinstance(one.event, ev.EventNoted) and one.event.code in RED and one.seq not in struck
    ]
    red = tuple(dict.fromkeys(title_of(code).lower() for code in noted))
    found = [Reason(one.kind, one.words) for one in looks(summary, red) if _stands(one, summary)]
    return tuple(sorted(found, key=lambda one: one.rank))


def _stands(look: Look, summary: Summary) -> bool:
    """A page says that it is not signed, a review only after a day; only esketamine's minimum is the lead's matter."""
    return look.kind != "unsigned"


def reasons_at(line: Line, utc: int, today: date) -> tuple[Reason, ...]:
    """Every reason of a session at this instant, in order. `today`: the clinic's day."""
    late = due(line, utc, today)
    return tuple(sorted((*line.reasons, *late), key=lambda one: one.rank)) if late else line.reasons


def due(line: Line, utc: int, today: date) -> tuple[Reason, ...]:
    """What time alone has brought about."""
    found: list[Reason] = []
    if line.state == "ended" and line.ended_utc is not None and utc - line.ended_utc > UNSIGNED_AFTER:
        found.append(Reason("unsigned", say("unsigned for {utc} h", utc=(utc - line.ended_utc) // HOUR)))
    if line.rems == "owed" and line.treated:
        words = _rems_words(line.treated, today)
        if words:
            found.append(Reason("rems", words))
    return tuple(found)


@cache
def _rems_words(treated: str, today: date) -> str:
    """What to say of a form that was not submitted, once it presses; many sessions share a day."""
    rems = due_of(date.fromisoformat(treated), today)
    days = (
        say("{days_left} days left", days_left=rems.days_left)
        if rems.days_left >= 0
        else say("{days_left} days over", days_left=-rems.days_left)
    )
    return say("REMS form not submitted, {days}", days=days) if rems.pressing else ""


def rank_of(reasons: Sequence[Reason]) -> int:
    """Where a session with these reasons stands; QUIET without any."""
    return min((one.rank for one in reasons), default=QUIET)


def minutes(ms: int) -> int:
    """Whole minutes."""
    return ms // MINUTE
