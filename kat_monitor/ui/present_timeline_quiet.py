"""The timeline's words for what was paused or off on purpose, for the room's sound and for the machine. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kat_monitor import events as ev
from kat_monitor.session.state import Session
from kat_monitor.ui.present_words import wall_text
from kat_monitor.vitals import VITALS

Words = tuple[str, str]
"""What happened, and its particulars."""

_BROKEN = {
    "speaker": ("Sound can be heard again", "NO SOUND"),
    "screen": ("Screen updates again", "Screen did not update"),
    "awake": ("Computer is kept awake", "Computer may go to sleep"),
    "battery": ("Battery is charged again", "Battery low"),
    "copy": ("Second copy is kept again", "No second copy"),
}


def _label(vital: str) -> str:
    return VITALS[vital].label if vital in VITALS else vital


def _paused(session: Session, event: ev.SoundPaused) -> Words:
    side = {"above": " high", "below": " low", "": ""}[event.side]
    what = f"{_label(event.vital)}{side} sound paused" if event.vital else "Sound paused"
    return what, f"up to {wall_text(session, event.until)}"


def _resumed(session: Session, event: ev.SoundResumed) -> Words:
    return "Sound on again", event.reason


def _off(session: Session, event: ev.DevicesOff) -> Words:
    return f"Devices off on purpose: {event.reason}", f"up to {wall_text(session, event.until)}"


def _back(session: Session, event: ev.DevicesBack) -> Words:
    return f"{_label(event.vital) if event.vital else 'Devices'} watched again", event.reason


def _sound(session: Session, event: ev.SoundChosen) -> Words:
    return f"Sound of the room: {event.profile}", ""


def _machine(session: Session, event: ev.MachineChanged) -> Words:
    return _BROKEN[event.part][0 if event.works else 1], event.text


QUIET_WORDS: dict[type[ev.Event], Callable[[Session, Any], Words]] = {
    ev.SoundPaused: _paused,
    ev.SoundResumed: _resumed,
    ev.DevicesOff: _off,
    ev.DevicesBack: _back,
    ev.SoundChosen: _sound,
    ev.MachineChanged: _machine,
}
"""A cuff that starts has no row: its result has one."""
