"""A screen with everything behind it made of straw: a clock that a test moves, a writer that admits and folds."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from kat_monitor import events as ev
from kat_monitor.monitor import Outcome, Reply
from kat_monitor.session.admit import admit
from kat_monitor.session.apply import apply
from kat_monitor.session.state import Record, Session
from kat_monitor.ui.bridge import Bridge
from kat_monitor.ui.desk import Desk
from kat_monitor.ui.present_names import parts
from kat_monitor.ui.session_screen import Place, SessionScreen
from tests.ui.demo import OPENED, FakeClock


class Room:
    """The fake monitor: `submitted` holds what the screen sent; refusals and folding are the session's own."""

    def __init__(
        self, session: Session, places: Callable[[Desk], Mapping[str, Place]] | None = None, *, measure: bool = False
    ) -> None:
        self.session = session
        self.clock = FakeClock(session.t + 6_000)
        self.submitted: list[ev.Event] = []
        self.measured = 0
        self.bridge = Bridge()
        self.desk = Desk(self.bridge, self, self.clock, lambda person, pin: True, self._measure if measure else None)
        self.desk.sit_down("lee", "nurse")
        self.screen = SessionScreen(
            self.desk, places(self.desk) if places else {}, "J. Doe 1984", lambda: parts("Jane Doe", "the patient")
        )

    def publish(self) -> None:
        """Hand the session to the screen as the monitor would."""
        self.bridge.publish(self.session)

    def submit(self, event: ev.Event, reply: Reply | None = None) -> None:
        """Admit, fold, answer, publish: at once."""
        self.submitted.append(event)
        t = self.clock.t
        refused = admit(self.session, event, t)
        records: tuple[Record, ...] = ()
        if not refused:
            records = (Record(self.session.seq + 1, t, OPENED + t, event),)
            self.session = apply(self.session, records[0])
            self.publish()
        if reply is not None:
            reply(Outcome(records, refused or ""))

    def _measure(self) -> None:
        self.measured += 1
