"""The one loudspeaker of this computer, and which of its sessions is heard on it.

Owns the loudspeaker: made once, when the first chart is out, for start-up does not wait for sound; made anew when the
clinic sets another. Refuses to decide who is heard (`voices` does), and to leave out a session whose sound gives way:
its lane, the edge and its record go on.
"""

from __future__ import annotations

from collections.abc import Container

from PySide6.QtCore import QObject

from kat_monitor import settings
from kat_monitor.alerts.voices import loudest
from kat_monitor.app.running import RunningSessions
from kat_monitor.settings import Stored
from kat_monitor.ui.sound import Loudspeaker, Sounder

DEVICE_SETTINGS = ("sound", "headset")
"""What decides on which output it sounds."""


class OneVoice(QObject):
    """Listens to every session that runs. Without a loudspeaker everything else still works."""

    def __init__(self, running: RunningSessions, stored: Stored) -> None:
        super().__init__(running)
        self._running, self._stored = running, stored
        self.speaker: Loudspeaker | None = None
        self._sounder: Sounder | None = None
        running.charted.connect(self.begin)
        running.looked.connect(self.look)

    def begin(self) -> None:
        """A session's chart is out: from now on there is sound, and its record knows whether there is."""
        if self.speaker is None:
            self.use(self._made())
        else:
            self._tell()

    def use(self, speaker: Loudspeaker) -> None:
        """Sound by this loudspeaker from now on."""
        self.close()
        self.speaker, self._sounder = speaker, Sounder(speaker)
        speaker.changed.connect(self._tell)
        self._tell()
        self.look()

    def look(self) -> None:
        """Hand over what is to be heard now."""
        if self._sounder is not None:
            voices = [voice for one in self._running if (voice := one.room.watch.annunciator.voice) is not None]
            self._sounder.hear(loudest(voices, self._sounder.session))

    def follow_settings(self, names: Container[str]) -> None:
        """Settings were changed: another output counts from now on."""
        if self.speaker is not None and any(name in names for name in DEVICE_SETTINGS):
            self.use(self._made())

    def test(self) -> str:
        """Play the test tone, unless an alert is heard already; what is wrong with the loudspeaker, in words."""
        if self.speaker is None:
            self.use(self._made())
        assert self.speaker is not None
        assert self._sounder is not None
        if self._sounder.session is None:
            self.speaker.play("high", 1)
        return self.speaker.problem

    def close(self) -> None:
        """Silence, and the loudspeaker is let go."""
        if self.speaker is not None:
            self.speaker.changed.disconnect(self._tell)
            self.speaker.close()
            self.speaker.deleteLater()
            self.speaker = self._sounder = None

    def _made(self) -> Loudspeaker:
        is_headset = settings.value("sound", self._stored) == "headset"
        return Loudspeaker(settings.value("headset", self._stored) if is_headset else None, self)

    def _tell(self) -> None:
        """Every session's record learns of it: each is read alone."""
        if self.speaker is not None:
            for one in self._running:
                one.room.watch.annunciator.hear_of_speaker(self.speaker.problem)
