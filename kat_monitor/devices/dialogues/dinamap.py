"""GE DINAMAP: one question at a time, all values once a second, the cuff on request.

Owns the round of questions, the time-out of an answer, what is no longer asked because the monitor refused it, and the
old-reading trap: right after a start the monitor may still say "done" with the values of before. Refuses a cuff result
whose instant (arrival less the age that the monitor gives) is not later than the newest one known, and one that only
repeats the values of before without having been seen to measure; so a result counts once, also after an unplug, and
none from before the session counts.

Sources: tnez/TK-BP (poll every second, read the rate after the result); drivers that quote GE 2010566.
"""

from __future__ import annotations

from collections import deque

import msgspec

from kat_monitor.devices.decoder import Decoded, LinkNote, Measurement, News, NoteKind
from kat_monitor.devices.dialogue import CuffDialogue, has_pressures
from kat_monitor.devices.dinamap import framed
from kat_monitor.vitals import Reading, Source
from kat_monitor.words import say

NIBP, SPO2, RATE, CUFF_RATE, TEMPERATURE = " NA", " OA", " RA", " RC", " TC"
ROUND = (NIBP, SPO2, RATE)
ROUND_MS = 1_000
TEMPERATURE_EVERY = 10
"""Rounds: a probe thermometer takes minutes."""
REPLY_MS = 1_000
REFUSED_MS = 60_000
"""What the monitor does not have is asked for again after so long: a module may have been fitted."""
NAMES = {
    NIBP: say("blood pressure"),
    SPO2: say("SpO2"),
    RATE: say("the pulse rate"),
    TEMPERATURE: say("the temperature"),
    CUFF_RATE: say("the pulse of the cuff"),
    " NC": say("a start"),
    " ND": say("a stop"),
}

JITTER_MS = 3_000
"""The age counts whole seconds and travels up to a second: instants closer than this are one."""
OLDEST_MS = 5_400_000
"""The age stands still here, so that an instant computed from it would creep on."""
HOLD_MS = 2_000
"""A cuff result waits for the pulse that belongs to it no longer than this."""
OLD = say("its last blood pressure is from before this session and is not recorded")


class Once:
    """Tells a new determination from one that is repeated or older than the session, which begins at t = 0."""

    def __init__(self) -> None:
        self.newest_t = 0
        """When the newest one that counted was made."""
        self._values: tuple[Reading, ...] = ()

    def is_new(self, t: int, item: Measurement, was_seen: bool) -> bool:
        """Whether this counts; `was_seen` says that the device was seen to measure since the one before."""
        age = item.age_ms or 0
        instant = t - age
        repeats, self._values = item.readings == self._values, item.readings
        if age >= OLDEST_MS or instant <= self.newest_t + JITTER_MS or (repeats and not was_seen):
            return False
        self.newest_t = instant
        return True


class DinamapDialogue(CuffDialogue):
    """Asks, one question at a time, and believes a cuff result only when it must be new."""

    start_command = framed(" NC0")
    cancel_command = framed(" ND")
    opening = (b"\r",)
    """It ends a half line on the monitor's side."""

    def __init__(self) -> None:
        super().__init__()
        self._round: deque[str] = deque()
        self._rounds = 0
        self._due_t = 0
        self._asked, self._asked_t = "", 0
        """Unit and letters of the question that waits for its answer."""
        self._refused: dict[str, int] = {}
        self._refusal, self._old = News(), News()
        self._answer = ""
        """What the monitor said last instead of an answer."""
        self._cuff, self._thermometer = Once(), Once()
        self._held: tuple[int, Measurement] | None = None
        """A cuff result that waits for its pulse, and since when."""

    def begin(self, t: int) -> None:
        """Ask from the beginning, also for what was refused before."""
        super().begin(t)
        self._round.clear()
        self._refused.clear()
        self._asked, self._due_t = "", t

    def measure(self, t: int) -> str:
        """Start; its answer may say why it does not."""
        self._answer = ""
        return super().measure(t)

    def cancel(self, t: int) -> None:
        """Stop at once: no answer is waited for."""
        super().cancel(t)
        self._asked = ""

    def send(self, t: int) -> bytes:
        """The next command once the line is free: what a person wants before the round."""
        if self._asked:
            return b""
        command = self.outbox.take(t)
        if not command and self._round:
            command = framed(self._round.popleft())
        if command.strip():
            self._asked, self._asked_t = command[:3].decode(), t
        return command

    def tick(self, t: int) -> list[Decoded]:
        """An answer that did not come, a pulse that did not come, and the next round."""
        if self._asked and t - self._asked_t >= REPLY_MS:
            self._asked = ""
        is_late = self._held is not None and t - self._held[0] >= HOLD_MS
        if t >= self._due_t and not self._round:
            self._due_t = t + ROUND_MS
            extra = () if self._rounds % TEMPERATURE_EVERY else (TEMPERATURE,)
            self._round += [each for each in (*ROUND, *extra) if self._refused.get(each, t) <= t]
            self._rounds += 1
        return [*(self._release(t) if is_late else []), *super().tick(t)]

    def hang_up(self, t: int) -> None:
        """No more questions."""
        super().hang_up(t)
        self._round.clear()
        self._asked = ""

    def hear(self, t: int, item: Decoded) -> list[Decoded]:
        """An answer, to whatever was asked: frames say themselves what they are."""
        asked, self._asked = self._asked, ""
        items = self._on_measurement(t, item) if isinstance(item, Measurement) else self._on_note(t, asked, item)
        return items + (self._release(t) if asked == CUFF_RATE else [])

    def _on_note(self, t: int, asked: str, item: LinkNote) -> list[Decoded]:
        """A monitor that still says "failed" of the measurement before is a monitor at rest."""
        match item.kind:
            case NoteKind.MEASURING:
                return self._on_busy(t, item)
            case NoteKind.FAILED if self._seen_busy:
                return self._on_over(item)
            case NoteKind.FAILED:
                return [LinkNote(NoteKind.ALIVE)]
            case NoteKind.REPLY:
                return self._on_other(t, asked, item)
        return [item]

    def _on_measurement(self, t: int, item: Measurement) -> list[Decoded]:
        """A stream as it is; a result, a temperature or a pulse of the cuff only if it is new."""
        if has_pressures(item):
            return self._on_cuff(t, item)
        if item.source is Source.STREAMING:
            return [item]
        if item.readings[0].vital == "temperature":
            return [item if self._thermometer.is_new(t, item, was_seen=True) else LinkNote(NoteKind.ALIVE)]
        return self._release(t, item.readings) or [LinkNote(NoteKind.ALIVE)]

    def _on_cuff(self, t: int, item: Measurement) -> list[Decoded]:
        """A new result waits for its pulse; one that is not new is the answer of a monitor at rest."""
        alive: list[Decoded] = [LinkNote(NoteKind.ALIVE)]
        if self._cuff.is_new(t, item, self._seen_busy):
            self._started_t, self._stopping_t, self._seen_busy = None, None, False
            self._held = t, item
            self.outbox.put(framed(CUFF_RATE))
            return alive
        if self._seen_busy:
            return self._on_over(LinkNote(NoteKind.FAILED, say("it ended without a result")))
        return alive + self._old.tell("" if self._cuff.newest_t else OLD)

    def _release(self, t: int, pulse: tuple[Reading, ...] = ()) -> list[Decoded]:
        """The cuff's result that waited, with its pulse if one came."""
        if self._held is None:
            return []
        (since, held), self._held = self._held, None
        age = (held.age_ms or 0) + t - since
        return [msgspec.structs.replace(held, readings=held.readings + pulse, age_ms=age)]

    def _on_other(self, t: int, asked: str, item: LinkNote) -> list[Decoded]:
        """Other letters than asked for, or fields that cannot be read: what was asked for is left alone for a while.

        The answers to start and stop are not published: their own letters are no error. A question that comes back is
        an echo.
        """
        is_own = f" {item.code}" == asked
        if not asked or (is_own and (asked not in (*ROUND, CUFF_RATE, TEMPERATURE) or not item.text)):
            return [item]
        self._answer = f"{item.code}{item.text}"
        self._refused[asked] = t + REFUSED_MS
        return [
            item,
            *self._refusal.tell(
                say('it answered "{answer}" when asked for {names}', answer=self._answer, names=NAMES[asked])
            ),
        ]

    def _why_not_started(self) -> str:
        return (
            say('it did not start (it answered "{answer}")', answer=self._answer)
            if self._answer
            else say("it did not start")
        )
