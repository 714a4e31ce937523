"""What watches a running session's room: how it sounds, this computer's power and sleep, window and monitor each other.

Owns how these come together for one session. Refuses to alert: what it finds becomes an event, and the rules say what
that is worth.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QObject, QTimer

from kat_monitor import events as ev
from kat_monitor import settings
from kat_monitor.app.awake import Awake
from kat_monitor.app.battery import LOW_PERCENT, Battery, battery
from kat_monitor.app.station import Live
from kat_monitor.clock import SECOND, Clock, boot_ms
from kat_monitor.monitor import MonitorThread
from kat_monitor.session.state import Session
from kat_monitor.settings import Stored
from kat_monitor.ui.annunciator import Annunciator
from kat_monitor.ui.desk import Desk
from kat_monitor.ui.session_screen import SessionScreen
from kat_monitor.words import say, tr

BEAT_MS = 1_000
STOOD_STILL_MS = 10 * SECOND
"""How long the window may draw nothing, or the monitor judge nothing, before it is said. A report takes less."""
SLEPT_MS = 3 * SECOND
"""Whoever finds itself this late was asleep with the whole machine, and blames nobody."""
MACHINE_FIRST_MS, MACHINE_EVERY_MS = 3_000, 30_000
NOT_WATCHING = say(
    "NOT WATCHING: nothing has been judged for {seconds} s. Look at the patient and the monitor's own screen"
)


class WindowWatch:
    """Asked on the monitor's thread whether the window still draws; told by the window that it does."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.drew_ms = boot_ms()
        self._asked_ms = self.drew_ms
        self._is_still = False

    def __call__(self, session: Session) -> Iterator[ev.Event]:
        """What there is to tell now."""
        now, before = boot_ms(), self._asked_ms
        self._asked_ms = now
        if now - before > SLEPT_MS:
            self.drew_ms = now
        stood = now - self.drew_ms
        is_still = stood > STOOD_STILL_MS
        if is_still != self._is_still and session.ended is None:
            self._is_still = is_still
            text = say("nothing was drawn for {stood} s", stood=stood // SECOND) if is_still else ""
            yield told("screen", text, self._clock.now().t)


class MonitorWatch:
    """Asked in the window once a second how long the monitor has judged nothing, in s; 0 while it works."""

    def __init__(self, thread: MonitorThread) -> None:
        self._thread = thread
        self._beats = -1
        self._since_ms = self._asked_ms = boot_ms()

    def silent_s(self) -> int:
        """How long, once that is too long."""
        now, before = boot_ms(), self._asked_ms
        self._asked_ms = now
        if self._thread.beats != self._beats or now - before > SLEPT_MS or not self._thread.is_alive():
            self._beats, self._since_ms = self._thread.beats, now
        silent = now - self._since_ms
        return silent // SECOND if silent > STOOD_STILL_MS else 0


class RoomWatch(QObject):
    """Everything that watches one session's room."""

    def __init__(self, stored: Stored, live: Live, screen: SessionScreen, desk: Desk) -> None:
        super().__init__(screen)
        self._stored, self._live, self._screen, self._desk = stored, live, screen, desk
        self.annunciator = Annunciator(desk, screen.lane)
        self._awake = Awake()
        self._window = WindowWatch(live.clock)
        live.thread.watch = self._window
        self._monitor = MonitorWatch(live.thread)
        self._is_silent = self._is_charted = self._is_closed = False
        self._beat = self._every(BEAT_MS, self.beat)
        self._machine = self._every(MACHINE_EVERY_MS, self.look)
        screen.charted.connect(self._begin)
        QTimer.singleShot(MACHINE_FIRST_MS, self, self.look)

    def beat(self) -> None:
        """Once a second: the window draws; does the monitor judge?"""
        self._window.drew_ms = boot_ms()
        if not self._live.thread.is_alive():
            return  # one that ended by a fault has said so itself
        if self._live.replica is not None and self._live.session.ended is None:
            self._tell("copy", self._live.replica.problem())
        silent = self._monitor.silent_s()
        if silent or self._is_silent:
            self._is_silent = bool(silent)
            self._screen.say_fault(tr(NOT_WATCHING, seconds=silent) if silent else "")
            self.annunciator.say_fault(is_there=bool(silent))

    def look(self) -> None:
        """Power and sleep, while the session runs."""
        if self._is_closed or self._live.session.ended is not None:
            self._awake.end()
            return
        was_on, problem = self._awake.is_on, self._awake.problem()
        if problem or not was_on:
            self._awake.end()
            self._awake.begin()
        if was_on:  # what was only just begun is not known to hold
            self._tell("awake", problem)
        self._tell("battery", drained(battery()))

    def follow_settings(self) -> None:
        """The clinic's room profile and call line count from now on, and the record says since when: from the start."""
        if not self._is_charted or self._is_closed or self._live.session.ended is not None:
            return
        profile = cast(ev.SoundProfile, settings.value("sound", self._stored))
        line = settings.value("call-line", self._stored)
        known = self._live.session.sound
        if known is None or (profile, line) != (known.profile, known.call_line):
            self._desk.submit(
                ev.SoundChosen(by="room", role="system", profile=profile, call_line=line), lambda outcome: None
            )

    def close(self) -> None:
        """The session is closed: what was to come later does not."""
        self._is_closed = True
        self._beat.stop()
        self._machine.stop()
        self._awake.end()
        self.annunciator.close()

    def _begin(self) -> None:
        self._is_charted = True
        self.follow_settings()

    def _tell(self, part: ev.MachinePart, problem: str) -> None:
        """Only what the record does not know yet."""
        known = self._live.session.machine.get(part)
        event = None if known is None else known.event
        said = event.text if isinstance(event, ev.MachineChanged) and not event.works else ""
        if bool(said) != bool(problem):
            self._desk.submit(told(part, problem, self._desk.now()), lambda outcome: None)

    def _every(self, ms: int, act: object) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(ms)
        timer.timeout.connect(act)
        timer.start()
        return timer


def drained(found: Battery | None) -> str:
    """What is told of a battery that is low: words that stay true while it drains on."""
    return say("at most {percent} % left", percent=LOW_PERCENT) if found is not None and found.is_low else ""


def told(part: ev.MachinePart, problem: str, t: int) -> ev.MachineChanged:
    """What is wrong with a part of this computer; nothing if `problem` is empty."""
    return ev.MachineChanged(by="machine", role="system", part=part, works=not problem, since=t, text=problem)
