"""Facts about attention: sound that is paused, devices that are off on purpose, and the machine that should be heard.

To acknowledge, to pause and to end are three things: acknowledging and ending are facts of the alert (`bedside`).
"""

from __future__ import annotations

from typing import Literal

from kat_monitor.events.base import Event

SoundProfile = Literal["quiet", "normal", "headset"]
Side = Literal["", "above", "below"]
OffReason = Literal["toilet", "gait test", "finished"]
CuffReason = Literal["", "person", "schedule", "recheck"]
MachinePart = Literal["speaker", "screen", "awake", "battery", "copy"]


class SoundPaused(Event, frozen=True, kw_only=True):
    """The sound of alerts is paused up to `until`: all of it, or one side of one vital with its kin."""

    until: int
    vital: str = ""
    side: Side = ""


class SoundResumed(Event, frozen=True, kw_only=True):
    """The pause that began with event `pause` is over since that instant, and why."""

    pause: int
    since: int
    reason: str


class DevicesOff(Event, frozen=True, kw_only=True):
    """Probes come off on purpose: no technical alerts up to `until`, or the first valid value of each."""

    until: int
    reason: OffReason


class DevicesBack(Event, frozen=True, kw_only=True):
    """What was off on purpose is watched again: one vital, or everything if `vital` is empty."""

    off: int
    since: int
    reason: str
    vital: str = ""


class CuffStarted(Event, frozen=True, kw_only=True):
    """A cuff begins to inflate; on the probe's arm it takes the oximeter's pulse away for a while."""

    device: str
    observed_t: int
    reason: CuffReason = ""
    """Who wanted it: a person's press, the schedule, the recheck of an alert; empty: somebody at the device."""
    due_t: int | None = None
    """The instant at which the set or recheck was due that it is for; None for a press."""


class SoundChosen(Event, frozen=True, kw_only=True):
    """How this room sounds from here on: its profile, and whom to call when nobody answers."""

    profile: SoundProfile
    call_line: str = ""


class MachineChanged(Event, frozen=True, kw_only=True):
    """A part of this computer that alerts rest on works or does not; `text` says what was found."""

    part: MachinePart
    works: bool
    since: int
    text: str = ""
