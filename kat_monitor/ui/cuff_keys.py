"""The two keys of the cuff: measure, and quiet.

Owns the second press that a start needs, the stop at one press, and the words. Refuses to know devices: the desk has
the hands for them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from kat_monitor import events as ev
from kat_monitor.session.cuff import held_until, window_end
from kat_monitor.session.state import Session
from kat_monitor.ui.beat import Beat
from kat_monitor.ui.desk import Desk
from kat_monitor.ui.present_words import wall_text
from kat_monitor.words import tr

if TYPE_CHECKING:
    from kat_monitor.monitor import Outcome

ARMED_MS = 4_000
"""How long the second press that starts the cuff is waited for."""


class CuffKeys(QObject):
    """`tell` says what became of a press."""

    def __init__(self, desk: Desk, tell: Callable[[str], None], session: Callable[[], Session | None]) -> None:
        """`session` gives the newest one."""
        super().__init__()
        self._desk, self._tell, self._session = desk, tell, session
        self._armed = QTimer(self)
        self._armed.setSingleShot(True)
        self._armed.setInterval(ARMED_MS)
        self._beat = Beat(self)

    def measure(self) -> None:
        """The cuff starts at the second press, a beat after the first. One that measures stops at the first."""
        if self._desk.measure is None:
            return
        if self._desk.cuff is not None and self._desk.cuff.is_measuring:
            self._armed.stop()
            self._tell(self._desk.cuff.stop())
        elif self._beat.isActive():
            return
        elif self._armed.isActive():
            self._armed.stop()
            self._tell(self._desk.measure() or tr("Cuff started"))
        else:
            self._armed.start()
            self._beat.start()
            self._tell(tr("Press Measure again to start the cuff"))

    def quiet(self) -> None:
        """Nobody touches the patient until this window ends: the schedule's cuff is held; again, and it is not."""
        session, t = self._session(), self._desk.now()
        if session is None:
            return
        end = window_end(session, t)
        if held_until(session, t) is not None:
            self._desk.enter(ev.CuffHeld, self._saying(tr("Quiet ended: the cuff may start")), until=t)
        elif end is None:
            self._tell(tr("Nothing is due that the cuff could be held from"))
        else:
            words = tr("Quiet until {end}: the cuff is held", end=wall_text(session, end))
            self._desk.enter(ev.CuffHeld, self._saying(words), until=end)

    def _saying(self, words: str) -> Callable[[Outcome], None]:
        return lambda outcome: self._tell(outcome.refused or words)
