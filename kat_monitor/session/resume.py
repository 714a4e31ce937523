"""Going on with an unfinished session: which clock, what is recorded, and what a person must be asked.

Owns the rule of the contract: within the same boot `t` goes on from the boot clock, to the millisecond; after a reboot
it is bridged by wall time, with a question where wall time went back or moved by more than 6 h. Refuses to read a
clock or a file: what they say is handed in.
"""

from __future__ import annotations

import msgspec

from kat_monitor import events as ev
from kat_monitor.clock import HOUR
from kat_monitor.session.state import Session
from kat_monitor.words import say

ASK_BEYOND_MS = 6 * HOUR


class Resumption(msgspec.Struct, frozen=True):
    """How a session goes on. `zero` is the boot clock's value at `t` = 0; `question` must be answered yes first."""

    zero: int
    events: tuple[ev.Event, ...]
    question: str = ""


def resume(session: Session, boot: str, boot_ms: int, utc: int, reason: str) -> Resumption:
    """Work out the clock of a session that was folded from its log.

    `boot`, `boot_ms` and `utc` are this machine's boot id, boot clock and wall clock now, in ms.
    """
    last_boot, zero = _last_boot(session)
    resumed = ev.SessionResumed(by="program", role="system", last_t=session.t, reason=reason)
    if boot and boot == last_boot and boot_ms - zero >= session.t:
        return Resumption(zero, (resumed,))
    bridged = utc - session.utc
    question = _question(bridged)
    zero = boot_ms - session.t - max(bridged, 0)
    event = ev.ClockBridged(
        by="program", role="system", boot=boot, boot_zero=zero, bridged_ms=max(bridged, 0),
        confirmed=True if question else None,
    )  # fmt: skip
    return Resumption(zero, (event, resumed), question)


def _last_boot(session: Session) -> tuple[str, int]:
    for record in reversed(session.gaps):
        if isinstance(record.event, ev.ClockBridged):
            return record.event.boot, record.event.boot_zero
    return session.opened.boot, session.opened.boot_zero


def _question(bridged: int) -> str:
    if bridged < 0:
        return say(
            "This computer's clock stands {bridged} min before the last entry. Check date and "
            "time, then say whether they are right now. If they are, the session goes on from "
            "its last entry.",
            bridged=-bridged // 60000,
        )
    if bridged > ASK_BEYOND_MS:
        return say(
            "The last entry is {bridged} h old by this computer's clock. Check date and time, "
            "then say whether they are right now.",
            bridged=bridged // 3600000,
        )
    return ""
