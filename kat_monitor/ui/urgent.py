"""An emergency and a call for the nurse, entered from the screen.

Owns the translation of the card's keys into events, each dated at its press. Refuses to wait: the card is shown before
the record has answered, and to lose a time: what a role may not enter is kept as a note for who may.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from kat_monitor import events as ev
from kat_monitor.session.state import Session
from kat_monitor.ui.beat import BEAT_MS
from kat_monitor.ui.desk import Desk
from kat_monitor.ui.emergency_card import EmergencyCard
from kat_monitor.words import say, tr

if TYPE_CHECKING:
    from kat_monitor.monitor import Outcome

SAID = {
    "help-called": say("Help called"),
    "oxygen-on": say("Oxygen on"),
    "drug-given": say("Drug given: which one, with E"),
}
STOPPED_BY_OTHERS = say("The infusion was stopped at the pump. A nurse or prescriber enters it under Infusion.")
Tell = Callable[[str], None]


class Urgent:
    """Joins the emergency card with the desk."""

    def __init__(
        self, desk: Desk, session: Callable[[], Session | None], tell: Tell, put_away: Callable[[], None]
    ) -> None:
        """`session`: the newest; `tell` says a word beside the vitals line; `put_away` the card, when it is over."""
        self._desk, self._session, self._tell, self._put_away = desk, session, tell, put_away
        self._done: dict[str, int] = {}

    def join(self, card: EmergencyCard) -> None:
        """Listen to the card's keys."""
        card.done.connect(self.do)
        card.over.connect(self.end)

    def begin(self) -> None:
        """The card was opened: from now on its stopwatch runs. One that is open already runs on."""
        session = self._session()
        if session is not None and session.emergency is None:
            self._desk.enter(ev.EmergencyOpened, self._saying(tr("Emergency")), opened_t=self._desk.now())

    def end(self) -> None:
        """It is over."""

        def answered(outcome: Outcome) -> None:
            self._tell(outcome.refused or tr("Emergency over"))
            if not outcome.refused:
                self._put_away()

        self._desk.enter(ev.EmergencyClosed, answered, closed_t=self._desk.now())

    def do(self, act: str) -> None:
        """This was done just now; a press within a beat of the last is the same one."""
        t = self._desk.now()
        if t - self._done.get(act, t - BEAT_MS) < BEAT_MS:
            return
        self._done[act] = t
        if act == "infusion-stopped":
            self._stop_infusion(t)
        else:
            self._desk.enter(ev.EventNoted, self._saying(SAID[act]), code=act, observed_t=t)

    def call_nurse(self) -> None:
        """The nurse was called."""
        self._desk.enter(ev.NurseCalled, self._saying(tr("Nurse called")), called_t=self._desk.now())

    def _stop_infusion(self, t: int) -> None:
        def answered(outcome: Outcome) -> None:
            if outcome.refused:
                words = self._saying(tr("Kept as a note: a nurse or prescriber enters it under Infusion"))
                self._desk.enter(ev.NoteWritten, words, text=STOPPED_BY_OTHERS, observed_t=t)
            else:
                self._tell(tr("Infusion stopped"))

        session = self._session()
        running = [dose.seq for dose in session.doses if dose.infusion is not None] if session is not None else []
        if running:
            self._desk.enter(ev.InfusionChanged, answered, dose=running[-1], change="stopped", changed_t=t)

    def _saying(self, words: str) -> Callable[[Outcome], None]:
        return lambda outcome: self._tell(outcome.refused or words)
