"""What the alerts of one session come to beside its lane: what it would sound, whether it wants the window's edge, and
the way back of pauses and offs into the record.

Owns when it is looked what there is to say, and that the record learns whether it can be heard. Refuses to decide
(`annunciate` says what a session sounds, `voices` which session is heard) and to draw an edge or to play: window and
loudspeaker are there once, for all sessions.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from kat_monitor import events as ev
from kat_monitor.alerts import annunciate
from kat_monitor.alerts.voices import Sound, Voice
from kat_monitor.session.silence import OFF_MS, PAUSE_MS
from kat_monitor.session.state import Session
from kat_monitor.ui.alert_lane import AlertLane
from kat_monitor.ui.desk import Desk
from kat_monitor.ui.present_lane import lane
from kat_monitor.words import say

LOOK_MS = 500
"""How often it looks what time alone has brought about."""
FAULT = Sound("high", 1, 0, 8_000)
"""What sounds when nothing is watched any more."""


class Annunciator(QObject):
    """Follows one session. `looked` each time that voice and edge were found anew."""

    looked = Signal()

    def __init__(self, desk: Desk, alerts: AlertLane) -> None:
        super().__init__(alerts)
        self._desk, self._lane = desk, alerts
        self._session: Session | None = None
        self._sound: Sound | None = None
        self._edge = ""
        self._fault = False
        self._problem: str | None = None
        alerts.paused.connect(self._pause)
        alerts.resumed.connect(
            lambda seq: self._enter(ev.SoundResumed, pause=seq, since=desk.now(), reason=say("by hand"))
        )
        alerts.switched_off.connect(lambda reason: self._enter(ev.DevicesOff, until=desk.now() + OFF_MS, reason=reason))
        alerts.switched_on.connect(
            lambda seq: self._enter(ev.DevicesBack, off=seq, since=desk.now(), reason=say("by hand"))
        )
        desk.bridge.session_came.connect(self.follow)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @property
    def voice(self) -> Voice | None:
        """What it wants to be heard of it now."""
        session, sound = self._session, FAULT if self._fault else self._sound
        if session is None or sound is None:
            return None
        return Voice(session.opened.session, sound, max(self._desk.now(), session.t))

    @property
    def edge(self) -> str:
        """The priority in which it wants the window's edge; empty while everything is answered."""
        return "high" if self._fault else self._edge

    def follow(self, session: Session) -> None:
        """The newest session."""
        begins, self._session = self._session is None, session
        self.look()
        self._draw_at_once(session)
        if begins:
            self._tell_speaker()

    def _draw_at_once(self, session: Session) -> None:
        """An alert that comes on top is drawn before chart and timeline, which take their time."""
        view = lane(session, max(self._desk.now(), session.t))
        if view.first is not None and self._lane.is_news(view):
            self._lane.show_view(view)
            self._lane.repaint()

    def say_fault(self, *, is_there: bool) -> None:
        """Nothing is watched any more, or it is again: that sounds like the most urgent alert."""
        self._fault = is_there
        self.look()

    def look(self) -> None:
        """Find what there is to sound and to edge now."""
        session = self._session
        if session is not None:
            said = annunciate(session, max(self._desk.now(), session.t))
            self._sound, self._edge = said.sound, said.edge
        self.looked.emit()

    def hear_of_speaker(self, problem: str) -> None:
        """The loudspeaker was tried: what is wrong with it, in words; empty while it can be heard."""
        self._problem = problem
        self._tell_speaker()

    def close(self) -> None:
        """The session is closed."""
        self._timer.stop()
        self._desk.bridge.session_came.disconnect(self.follow)

    def _pause(self, vital: str, side: str) -> None:
        self._enter(ev.SoundPaused, until=self._desk.now() + PAUSE_MS, vital=vital, side=side)

    def _enter(self, kind: type[ev.Event], **fields: Any) -> None:
        self._desk.enter(kind, None, **fields)

    def _tell_speaker(self) -> None:
        """Only what the record does not know yet."""
        session, problem = self._session, self._problem
        if session is None or problem is None or session.ended is not None:
            return
        known = session.machine.get("speaker")
        works = known is None or (isinstance(known.event, ev.MachineChanged) and known.event.works)
        if works == (not problem):
            return
        self._desk.submit(
            ev.MachineChanged(
                by="window", role="system", part="speaker", works=not problem, since=self._desk.now(), text=problem
            ),
            lambda outcome: None,
        )
