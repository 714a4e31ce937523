"""Holds a conversation with a dialogue: what it sends is compared or answered, time is stepped by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kat_monitor.devices.decoder import Decoded, Decoder, LinkNote, Measurement, NoteKind
from kat_monitor.devices.dialogue import Dialogue
from kat_monitor.vitals import Number

STEP_MS = 10
REPLY_MS = 40
PATIENCE_MS = 10_000


class Conversation:
    """A dialogue, the device's decoder, and a clock that is stepped by 10 ms."""

    def __init__(self, dialogue: Dialogue, decoder: Decoder, answers: Mapping[bytes, bytes] | None = None) -> None:
        """`answers` is what the device says to each command while time is let run."""
        self.t = 0
        self.dialogue = dialogue
        self.answers = dict(answers or {})
        self.heard: list[Decoded] = []
        self.sent: list[tuple[int, bytes]] = []
        self._decoder = decoder
        self._replies: list[tuple[int, bytes]] = []
        dialogue.begin(0)

    def script(self, lines: Sequence[tuple[bytes, bytes]]) -> None:
        """What must be sent, in order, and what the device says to each; nothing else may be sent meanwhile."""
        for command, reply in lines:
            assert self._next() == command
            self._answer(reply)
        self.run(REPLY_MS + STEP_MS)

    def run(self, ms: int) -> None:
        """Let time pass; the device gives its answers."""
        until = self.t + ms
        while self.t < until:
            for command in self._step():
                self._answer(self.answers.get(command, b""))

    def device_says(self, data: bytes) -> None:
        """Bytes that nobody asked for."""
        for item in self._decoder.feed(data):
            self.heard += self.dialogue.hear(self.t, item)

    def sent_since(self, t: int) -> list[bytes]:
        """What was sent from `t` on."""
        return [command for at, command in self.sent if at >= t]

    def notes(self, kind: NoteKind) -> list[str]:
        """The texts of one kind of note."""
        return [item.text for item in self.heard if isinstance(item, LinkNote) and item.kind is kind]

    def results(self, vital: str = "systolic") -> list[Number | None]:
        """The values of one vital that were handed on."""
        return [
            reading.value
            for item in self.heard
            if isinstance(item, Measurement)
            for reading in item.readings
            if reading.vital == vital
        ]

    def _answer(self, reply: bytes) -> None:
        self._replies.append((self.t + REPLY_MS, reply))

    def _next(self) -> bytes:
        begun = self.t
        while self.t - begun < PATIENCE_MS:
            for command in self._step():
                return command
        return b"nothing was sent"

    def _step(self) -> list[bytes]:
        self.t += STEP_MS
        for _, reply in [each for each in self._replies if each[0] <= self.t]:
            self.device_says(reply)
        self._replies = [each for each in self._replies if each[0] > self.t]
        self.heard += self.dialogue.tick(self.t)
        command = self.dialogue.send(self.t)
        if command:
            self.sent.append((self.t, command))
        return [command] if command else []
