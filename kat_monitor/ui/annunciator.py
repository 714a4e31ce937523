"""What an alert is beside its lane: sound, the screen's edge, and the way back of pauses and offs into the record.

Owns when the loudspeaker is told and what it says about itself. Refuses to decide: `annunciate` says what sounds, and
the monitor's door what may be entered.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer

from kat_monitor import events as ev
from kat_monitor.alerts import annunciate
from kat_monitor.alerts.annunciate import Sound
from kat_monitor.session.silence import OFF_MS, PAUSE_MS
from kat_monitor.session.state import Session
from kat_monitor.ui.alert_lane import AlertLane
from kat_monitor.ui.desk import Desk
from kat_monitor.ui.edge import Edge
from kat_monitor.ui.present_lane import lane
from kat_monitor.ui.sound import Loudspeaker, Sounder
from kat_monitor.words import say

LOOK_MS = 500
"""How often it looks what time alone has brought about."""
FAULT = Sound("high", 1, 0, 8_000)
"""What sounds when nothing is watched any more."""


class Annunciator(QObject):
    """Follows one session. Without a loudspeaker everything else still works."""

    def __init__(self, desk: Desk, alerts: AlertLane, edge: Edge) -> None:
        super().__init__(alerts)
        self._desk, self._lane, self._edge = desk, alerts, edge
        self._speaker: Loudspeaker | None = None
        self._sounder: Sounder | None = None
        self._session: Session | None = None
        self._fault = False
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

    def use(self, speaker: Loudspeaker) -> None:
        """Sound by this loudspeaker from now on."""
        self._drop_speaker()
        self._speaker, self._sounder = speaker, Sounder(speaker)
        speaker.changed.connect(self._tell_speaker)
        self._tell_speaker()
        self.look()

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
        """Show and sound what there is now."""
        session = self._session
        if session is None:
            return
        t = max(self._desk.now(), session.t)
        said = annunciate(session, t)
        self._edge.show_view("high" if self._fault else said.edge)
        if self._sounder is not None:
            self._sounder.hear(FAULT if self._fault else said.sound, t)

    def close(self) -> None:
        """Silence; the session is closed."""
        self._timer.stop()
        self._desk.bridge.session_came.disconnect(self.follow)
        self._drop_speaker()

    @property
    def has_speaker(self) -> bool:
        """Whether it was given a loudspeaker yet."""
        return self._speaker is not None

    def _drop_speaker(self) -> None:
        if self._speaker is not None:
            self._speaker.changed.disconnect(self._tell_speaker)
            self._speaker.close()
            self._speaker.deleteLater()
            self._speaker = self._sounder = None

    def _pause(self, vital: str, side: str) -> None:
        self._enter(ev.SoundPaused, until=self._desk.now() + PAUSE_MS, vital=vital, side=side)

    def _enter(self, kind: type[ev.Event], **fields: Any) -> None:
        self._desk.enter(kind, None, **fields)

    def _tell_speaker(self) -> None:
        """Only what the record does not know yet."""
        session, speaker = self._session, self._speaker
        if session is None or speaker is None or session.ended is not None:
            return
        known = session.machine.get("speaker")
        works = known is None or (isinstance(known.event, ev.MachineChanged) and known.event.works)
        if works == (not speaker.problem):
            return
        self._desk.submit(
            ev.MachineChanged(
                by="window", role="system", part="speaker", works=not speaker.problem, since=self._desk.now(),
                text=speaker.problem,
            ),
            lambda outcome: None,
        )  # fmt: skip
