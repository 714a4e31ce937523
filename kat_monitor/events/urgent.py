"""Facts of a minute that cannot wait: the emergency card was opened and closed, the nurse was called."""

from __future__ import annotations

from kat_monitor.events.base import Event


class EmergencyOpened(Event, frozen=True, kw_only=True):
    """Somebody opened the emergency card: from `opened_t` its stopwatch runs and vitals are due every minute."""

    opened_t: int


class EmergencyClosed(Event, frozen=True, kw_only=True):
    """The emergency is over: the schedule counts again."""

    closed_t: int


class NurseCalled(Event, frozen=True, kw_only=True):
    """Somebody in the room called the nurse."""

    called_t: int
