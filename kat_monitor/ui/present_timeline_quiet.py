"""The timeline's words for what was paused or off on purpose, for the room's sound and for the machine. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kat_monitor import events as ev
from kat_monitor.session.state import Session
from kat_monitor.ui.present_codes import stored_words
from kat_monitor.ui.present_words import wall_text
from kat_monitor.vitals import VITALS
from kat_monitor.words import known, say, shown, tr

Words = tuple[str, str]
"""What happened, and its particulars."""

_BROKEN = {
    "speaker": (say("Sound can be heard again"), say("NO SOUND")),
    "screen": (say("Screen updates again"), say("Screen did not update")),
    "awake": (say("Computer is kept awake"), say("Computer may go to sleep")),
    "battery": (say("Battery is charged again"), say("Battery low")),
    "copy": (say("Second copy is kept again"), say("No second copy")),
}


def _label(vital: str) -> str:
    return shown(VITALS[vital].label) if vital in VITALS else vital


def _paused(session: Session, event: ev.SoundPaused) -> Words:
    side = {"above": tr(" high"), "below": tr(" low"), "": ""}[event.side]
    what = tr("{label}{side} sound paused", label=_label(event.vital), side=side) if event.vital else tr("Sound paused")
    return what, tr("up to {until}", until=wall_text(session, event.until))


def _resumed(session: Session, event: ev.SoundResumed) -> Words:
    return tr("Sound on again"), known(event.reason)


def _off(session: Session, event: ev.DevicesOff) -> Words:
    return tr("Devices off on purpose: {reason}", reason=known(event.reason)), tr(
        "up to {until}", until=wall_text(session, event.until)
    )


def _back(session: Session, event: ev.DevicesBack) -> Words:
    return tr("{label} watched again", label=_label(event.vital) if event.vital else tr("Devices")), known(event.reason)


def _sound(session: Session, event: ev.SoundChosen) -> Words:
    return tr("Sound of the room: {profile}", profile=known(event.profile)), ""


def _machine(session: Session, event: ev.MachineChanged) -> Words:
    return shown(_BROKEN[event.part][0 if event.works else 1]), stored_words(event.text)


QUIET_WORDS: dict[type[ev.Event], Callable[[Session, Any], Words]] = {
    ev.SoundPaused: _paused,
    ev.SoundResumed: _resumed,
    ev.DevicesOff: _off,
    ev.DevicesBack: _back,
    ev.SoundChosen: _sound,
    ev.MachineChanged: _machine,
}
"""A cuff that starts has no row: its result has one."""
