"""The one door from the screen to the record, with the name of who stands at it.

Owns who is active, the clock that a screen may ask, and `enter`: an event is made in that person's name and submitted.
Refuses what needs a PIN again from anybody whose PIN was not just given here, and to change a session: what became of
an entry comes back as an Outcome, in the screen's thread. Behind the privacy lock nobody in particular sits here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal

from kat_monitor import events as ev
from kat_monitor.clock import Clock, Moment
from kat_monitor.session.rights import PIN_AGAIN, UNIDENTIFIED
from kat_monitor.settings import Stored, value
from kat_monitor.ui.bridge import Bridge, Then, Writer
from kat_monitor.words import tr

if TYPE_CHECKING:
    from kat_monitor.monitor import Outcome
    from kat_monitor.ui.present_elsewhere import Elsewhere


class CuffHands(Protocol):
    """The cuffs that can be started and stopped from this desk."""

    @property
    def is_automatic(self) -> bool:
        """Whether the schedule starts the cuff in this clinic."""
        ...

    @property
    def is_measuring(self) -> bool:
        """Whether a cuff inflates."""
        ...

    def stop(self) -> str:
        """Let the air out; says what became of it."""
        ...


class Desk(QObject):
    """What a page needs of the outer world: `enter`, `now`, who is active, the PIN check, the cuff's start."""

    refused = Signal(object)
    """Why an entry was refused, when its page did not ask to hear."""
    person_changed = Signal()

    def __init__(
        self,
        bridge: Bridge,
        writer: Writer,
        clock: Clock,
        check_pin: Callable[[str, str], bool] = lambda person, pin: False,
        measure: Callable[[], str | None] | None = None,
        stored: Stored = lambda name: None,
    ) -> None:
        """`check_pin(person, pin)`; `measure` starts the cuff and may say what became of it; `stored` asks settings."""
        super().__init__()
        self._stored = stored
        self.bridge = bridge
        self._fits = check_pin
        self._proven: set[str] = set()
        self._unanswered: list[ev.Event] = []
        self.measure = measure
        self.cuff: CuffHands | None = None
        self.elsewhere: Callable[[], Sequence[Elsewhere]] = tuple
        """The alerts of other sessions on this station."""
        self.every_pin = ""
        """Everybody's PIN in a demo, where nobody was told one; empty in a room of patients."""
        self.person = ""
        self.role = ""
        self._writer = writer
        self._clock = clock

    def sit_down(self, person: str, role: str) -> None:
        """Make a person present the active one: entries carry this name from now on."""
        self._proven &= {person}
        self.person, self.role = person, role
        self.person_changed.emit()

    def lock(self) -> None:
        """Nobody in particular is at the screen until somebody unlocks it by PIN."""
        self.sit_down(UNIDENTIFIED, UNIDENTIFIED)

    @property
    def is_locked(self) -> bool:
        """Whether the privacy lock is on."""
        return self.person == UNIDENTIFIED

    def check_pin(self, person: str, pin: str) -> bool:
        """Whether the PIN is this person's; counts for the next entry that needs one. Raises PinDelayed."""
        fits = self._fits(person, pin)
        (self._proven.add if fits else self._proven.discard)(person)
        return fits

    def setting(self, name: str) -> str:
        """A setting of the clinic as it counts now. Raises KeyError for a name that is none."""
        return value(name, self._stored)

    def now(self) -> int:
        """The session's clock, ms."""
        return self._clock.now().t

    def moment(self) -> Moment:
        """The session's clock with the wall time that belongs to it."""
        return self._clock.now()

    def spend(self, person: str) -> None:
        """The PIN was given for something that is done: it counts for nothing more."""
        self._proven.discard(person)

    def enter(self, kind: type[ev.Event], then: Then | None = None, **fields: Any) -> None:
        """Submit `kind(**fields)` in the active person's name; `then(outcome)` is called in the screen's thread.

        Without `then` a refusal is told by `refused`. Raises TypeError for fields that the kind does not have.
        """
        self.submit(kind(by=self.person, role=self.role, **fields), then)

    def submit(self, event: ev.Event, then: Then | None = None) -> None:
        """Submit an event that already carries who and in which role; `then` as in `enter`.

        What needs a PIN again is refused here unless `check_pin` has just found it right. The same once more, while a
        slow disk keeps the answer, is a second press of one key, and is heard as one.
        """
        if event in self._unanswered:
            return
        then = then or self._tell_refusal
        if type(event) in PIN_AGAIN and not self._has_proof(event):
            from kat_monitor.monitor import Outcome

            then(Outcome(refused=tr("This needs the PIN again.")))
            return
        self._unanswered.append(event)
        self._writer.submit(event, self.bridge.answer(lambda outcome: self._answered(event, then, outcome)))

    def _answered(self, event: ev.Event, then: Then, outcome: Outcome) -> None:
        self._unanswered.remove(event)
        then(outcome)

    def _has_proof(self, event: ev.Event) -> bool:
        """Whether all whose PIN it takes have just given it; a proof serves once."""
        needed = {event.by, event.to} if isinstance(event, ev.HandedOver) else {event.by}
        proven = needed <= self._proven
        self._proven -= needed
        return proven

    def _tell_refusal(self, outcome: Outcome) -> None:
        if outcome.refused:
            self.refused.emit(outcome.refused)
