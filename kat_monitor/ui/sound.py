"""How alerts are heard: bursts from bundled files on a loudspeaker of this computer, or on one headset alone.

Owns when a burst is handed over and what is wrong with the loudspeaker. Refuses to decide what sounds (`voices` does)
and to raise: without QtMultimedia or a device it has a problem in words, and the room is told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QIODevice, QObject, QTimer, Signal

from kat_monitor import resources
from kat_monitor.alerts.voices import Sound, Voice
from kat_monitor.words import say

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSink

VOLUME = (0.35, 0.7, 1.0)
"""Share of full volume: softly, plain, escalated."""
NO_OUTPUT = say("no sound output was found")
NO_LIBRARY = say("this computer lacks what is needed to play sound")
LOOK_AGAIN_MS = 5_000
FEED_MS = 20


def problem_now() -> str:
    """What keeps this computer from sounding, in words; empty if nothing is known to."""
    try:
        from PySide6.QtMultimedia import QMediaDevices
    except ImportError:
        return NO_LIBRARY
    return NO_OUTPUT if QMediaDevices.defaultAudioOutput().isNull() else ""


class Loudspeaker(QObject):
    """Plays one burst at a time. `problem` in words, empty while it can be heard; `changed` when that changes."""

    changed = Signal()

    def __init__(self, headset: str | None = None, parent: QObject | None = None) -> None:
        """`headset`: the name or the system's key of the only device that may sound; None: this computer's own."""
        super().__init__(parent)
        self.problem = ""
        self._headset = headset
        self._sink: QAudioSink | None = None
        self._taker: QIODevice | None = None
        self._rest = b""
        self.handed_over = 0
        """Bytes of the burst that the audio back end has taken so far."""
        self._pcm = {name: _pcm(name) for name in ("high", "medium", "low")}
        self._look_again = QTimer(self)
        self._look_again.setInterval(LOOK_AGAIN_MS)
        self._look_again.timeout.connect(self.look)
        self._look_again.start()
        self._feeder = QTimer(self)
        self._feeder.setInterval(FEED_MS)
        self._feeder.timeout.connect(self._feed)
        self.look()

    def look(self) -> None:
        """Whether it can be heard now; a headset may have been unplugged."""
        problem = self._found()[1]
        if problem != self.problem:
            self.problem = problem
            self.changed.emit()

    def play(self, priority: str, loudness: int) -> None:
        """One burst, in place of the one that plays. Nothing sounds while there is a problem."""
        self.stop()
        device, problem = self._found()
        if device is None:
            self._say(problem)
            return
        from PySide6.QtMultimedia import QAudioSink, QtAudio

        self._rest = self._pcm[priority]
        self._sink = QAudioSink(device, _format(), self)
        self._sink.setBufferSize(len(self._rest))
        self._sink.setVolume(VOLUME[loudness])
        self._taker = self._sink.start()
        self._feed()
        failed = self._sink.error() not in (QtAudio.Error.NoError, QtAudio.Error.UnderrunError)
        self._say(say("the sound output does not open") if failed else "")

    def stop(self) -> None:
        """Silence at once: what was handed over and did not sound yet is dropped."""
        if self._sink is not None:
            self._sink.reset()
            self._sink.deleteLater()
        self._feeder.stop()
        self._sink = self._taker = None
        self._rest, self.handed_over = b"", 0

    def close(self) -> None:
        """Stop, and look no more."""
        self._look_again.stop()
        self.stop()

    def _feed(self) -> None:
        """Hand over all of the burst, so that a busy window cannot tear it; what is not taken at once comes later."""
        taken = 0 if self._taker is None else max(self._taker.write(self._rest), 0)
        self.handed_over += taken
        self._rest = self._rest[taken:]
        if self._rest and self._taker is not None:
            self._feeder.start()
        else:
            self._feeder.stop()

    def _say(self, problem: str) -> None:
        if problem != self.problem:
            self.problem = problem
            self.changed.emit()

    def _found(self) -> tuple[QAudioDevice | None, str]:
        try:
            from PySide6.QtMultimedia import QMediaDevices
        except ImportError:
            return None, NO_LIBRARY
        if self._headset is not None:
            for one in QMediaDevices.audioOutputs():
                if self._headset in (one.description(), bytes(one.id().data()).decode("utf-8", "replace")):
                    return one, ""
            return None, say("the headset is not connected")
        device = QMediaDevices.defaultAudioOutput()
        return (None, NO_OUTPUT) if device.isNull() else (device, "")


class Sounder:
    """Hands each burst over once, when it is due.

    A burst that is not repeated was heard once and does not come again when what took its place is answered, but after
    silence it does: a pause that is over, a room that was restarted.
    """

    def __init__(self, speaker: Loudspeaker) -> None:
        self._speaker = speaker
        self._last: tuple[str, Sound, int] | None = None
        self._single: set[tuple[str, Sound]] = set()

    @property
    def session(self) -> str | None:
        """Whose sound is heard; None while nothing is."""
        return None if self._last is None else self._last[0]

    def hear(self, wanted: Voice | None) -> None:
        """What is to sound now; None: nothing, and what sounds stops."""
        if wanted is None:
            if self._last is not None:
                self._speaker.stop()
            self._last = None
            self._single.clear()
        elif wanted.burst != self._last:
            self._last = wanted.burst
            if (wanted.session, wanted.sound) in self._single:
                self._speaker.stop()
                return
            if wanted.sound.every_ms is None:
                self._single.add((wanted.session, wanted.sound))
            self._speaker.play(wanted.sound.priority, wanted.sound.loudness)


def _pcm(name: str) -> bytes:
    import wave  # once the chart is out

    with wave.open(str(resources.path("sounds", f"{name}.wav")), "rb") as file:
        return file.readframes(file.getnframes())


def _format() -> QAudioFormat:
    from PySide6.QtMultimedia import QAudioFormat

    made = QAudioFormat()
    made.setSampleRate(44_100)
    made.setChannelCount(1)
    made.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return made
