"""The words for what was paused or off on purpose, for the sound of the room and for the machine.

Owns these words for the report's story. Refuses times: `story` places each line.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kat_monitor import events as ev
from kat_monitor.reports.frame import Frame
from kat_monitor.reports.times import clock_s
from kat_monitor.reports.words import label

Words = tuple[str, str, int | None]
"""What happened, its particulars, and when it was, where that is not when it was entered."""

_PARTS: dict[ev.MachinePart, tuple[str, str]] = {
    "speaker": ("Sound can be heard again", "No sound"),
    "screen": ("Screen updates again", "Screen did not update"),
    "awake": ("Computer is kept awake", "Computer may go to sleep"),
    "battery": ("Battery is charged again", "Battery low"),
    "copy": ("Second copy is kept again", "No second copy"),
}


def _paused(event: ev.SoundPaused, frame: Frame) -> Words:
    side = {"above": "high", "below": "low", "": ""}[event.side]
    what = f"{label(event.vital)} {side}".strip() if event.vital else "all alerts"
    return "Sound paused", f"{what}, up to {clock_s(frame.at(event.until))}", None


def _resumed(event: ev.SoundResumed, frame: Frame) -> Words:
    return "Sound on again", event.reason, event.since


def _off(event: ev.DevicesOff, frame: Frame) -> Words:
    return "Devices off on purpose", f"{event.reason}, up to {clock_s(frame.at(event.until))}", None


def _back(event: ev.DevicesBack, frame: Frame) -> Words:
    what = label(event.vital) if event.vital else "devices"
    return f"{what[:1].upper()}{what[1:]} watched again", event.reason, event.since


def _cuff(event: ev.CuffStarted, frame: Frame) -> Words:
    why = {"": "at the device", "person": "", "schedule": "by the schedule", "recheck": "as the recheck after an alert"}
    return "Cuff started", ", ".join(part for part in (event.device, why[event.reason]) if part), event.observed_t


def _sound(event: ev.SoundChosen, frame: Frame) -> Words:
    low = {"quiet": "low silent, medium once softly", "normal": "", "headset": "on the headset alone"}[event.profile]
    return "Sound of the room", "; ".join(part for part in (event.profile, low) if part), None


def _machine(event: ev.MachineChanged, frame: Frame) -> Words:
    return _PARTS[event.part][0 if event.works else 1], event.text, event.since


TELL_QUIET: dict[type[ev.Event], Callable[[Any, Frame], Words]] = {
    ev.SoundPaused: _paused,
    ev.SoundResumed: _resumed,
    ev.DevicesOff: _off,
    ev.DevicesBack: _back,
    ev.CuffStarted: _cuff,
    ev.SoundChosen: _sound,
    ev.MachineChanged: _machine,
}
