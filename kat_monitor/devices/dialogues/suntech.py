"""SunTech Advantage: asked for the cuff's pressure, told to start and stop, asked for the result once it says "done".

Owns one question at a time with 100 ms between two, the start that is tried again while the module is busy, and the
refusal to start on a cuff that still holds pressure. Refuses a result that it did not ask for.

Source: ak-git/DesktopFX, which quotes the SunTech manual.
"""

from __future__ import annotations

from kat_monitor.devices.decoder import Decoded, LinkNote, NoteKind
from kat_monitor.devices.dialogue import CuffDialogue, has_pressures
from kat_monitor.devices.suntech import LETTERS, command
from kat_monitor.words import say

PRESSURE, RESULT = command(0x79, 0x05, 0x00), command(0x79, 0x03, 0x00)
GAP_MS, REPLY_MS = 100, 1_000
IDLE_MS, BUSY_MS = 1_000, 200
"""Between two questions for the pressure, without and with a measurement under way."""
EMPTY_MMHG = 5
"""A cuff with more pressure than this is still being used."""
STARTS = 5
ACCEPTED, DONE, STOPPED, BUSY = "O", "K", "A", "B"


class SuntechDialogue(CuffDialogue):
    """Asks, one question at a time."""

    start_command = command(0x20)
    cancel_command = command(0x79, 0x01, 0x00)

    def __init__(self) -> None:
        super().__init__(GAP_MS)
        self._asked_t: int | None = None
        """When the question was sent that waits for its answer."""
        self._asked = b""
        self._due_t = 0
        self._again_t: int | None = None
        """When a start that met a busy module is tried again."""
        self._starts = 0
        self._pressure = 0
        self._is_over = False
        """The module said "done", and its result has not come yet."""

    def begin(self, t: int) -> None:
        """Ask for the pressure, which tells the module from another device."""
        super().begin(t)
        self._asked_t, self._again_t, self._due_t, self._pressure = None, None, t, 0
        self._is_over = False

    def measure(self, t: int) -> str:
        """Start on an empty cuff."""
        if self._pressure > EMPTY_MMHG:
            return say("the cuff still holds {pressure} mmHg", pressure=self._pressure)
        self._starts, self._again_t, self._is_over = STARTS, None, False
        return super().measure(t)

    def cancel(self, t: int) -> None:
        """Stop at once: no answer is waited for."""
        super().cancel(t)
        self._asked_t = self._again_t = None

    def hang_up(self, t: int) -> None:
        """The last word does not wait for an answer either."""
        super().hang_up(t)
        self._asked_t = None

    def send(self, t: int) -> bytes:
        """The next command once the one before was answered, or was not in time."""
        if self._asked_t is not None and t - self._asked_t < REPLY_MS:
            return b""
        asked = self.outbox.take(t)
        if asked:
            self._asked, self._asked_t = asked, t
        return asked

    def tick(self, t: int) -> list[Decoded]:
        """Ask for the pressure, or for the result once there is one; start again after "busy"."""
        if self._again_t is not None and t >= self._again_t:
            self._again_t = None
            self.outbox.put(self.start_command)
        if t >= self._due_t:
            self._due_t = t + (IDLE_MS if self._started_t is None else BUSY_MS)
            self.outbox.put(RESULT if self._is_over and self._started_t is not None else PRESSURE)
        return super().tick(t)

    def hear(self, t: int, item: Decoded) -> list[Decoded]:
        """An answer; the next question may be asked."""
        asked, self._asked_t = self._asked, None
        if has_pressures(item) or (isinstance(item, LinkNote) and item.kind is NoteKind.FAILED):
            return self._on_result(item, asked)
        if isinstance(item, LinkNote) and item.code in LETTERS:
            return self._on_letter(t, item.code, asked)
        if isinstance(item, LinkNote) and item.code.isdigit():
            self._pressure = int(item.code)
        return [item]

    def _on_result(self, item: Decoded, asked: bytes) -> list[Decoded]:
        is_ours = asked == RESULT and self._started_t is not None
        return self._on_over(item) if is_ours else [LinkNote(NoteKind.ALIVE)]

    def _on_letter(self, t: int, letter: str, asked: bytes) -> list[Decoded]:
        words = LETTERS[letter]
        if self._started_t is None:
            return [LinkNote(NoteKind.REPLY, words, letter)]
        if letter == ACCEPTED:
            return self._on_busy(t, LinkNote(NoteKind.MEASURING))
        if letter == DONE:
            self._is_over = True
            self.outbox.replace(RESULT)
            return [LinkNote(NoteKind.REPLY, words, letter)]
        if letter == BUSY and asked == self.start_command and self._starts > 1:
            self._starts, self._again_t = self._starts - 1, t + REPLY_MS
            return [LinkNote(NoteKind.REPLY, words, letter)]
        self._again_t = None
        return self._on_over(LinkNote(NoteKind.FAILED, words, letter))
