"""What a person did on the live screen becomes an event, and its outcome a word back.

Owns the translation from gestures to events, and the fresh entry that one key can strike for 10 s. Refuses to judge:
what is wrong is said by the monitor's answer, and what was typed stays.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from kat_monitor import events as ev
from kat_monitor.session.entry import Entry, observed_t
from kat_monitor.session.quick_events import title_of
from kat_monitor.session.state import Session
from kat_monitor.ui.cuff_keys import CuffKeys
from kat_monitor.ui.desk import Desk
from kat_monitor.ui.entry_line import EntryLine
from kat_monitor.ui.live_page import LivePage
from kat_monitor.ui.noting import Noting
from kat_monitor.ui.present_lane import together
from kat_monitor.ui.present_timeline import row_of
from kat_monitor.vitals import Reading, Source
from kat_monitor.words import known, say, tr

if TYPE_CHECKING:
    from kat_monitor.monitor import Outcome
    from kat_monitor.ui.present_pages import PersonView

STRUCK = say("struck within 10 s")


class Entering(QObject):
    """Connects the live page and the vitals line with the desk."""

    def __init__(self, desk: Desk, line: EntryLine, live: LivePage, session: Callable[[], Session | None]) -> None:
        """`session` gives the newest one."""
        super().__init__()
        self._desk, self._line, self._live, self._session = desk, line, live, session
        self.notes = Noting(desk, self.offer, lambda why: line.tell(why, stays=True))
        self._fresh: tuple[int, type[ev.Event]] | None = None
        self.cuff = CuffKeys(desk, line.tell, session)

    def store_vitals(self, entry: Entry, begun: int, confirmed: bool) -> None:
        """A finished line of vitals, observed at its own time or at its first key."""
        session = self._session()
        zone = 0 if session is None else session.opened.zone_minutes
        self._desk.enter(
            ev.VitalsObserved,
            lambda outcome: self._vitals_answered(entry, outcome),
            observed_t=observed_t(entry, self._desk.moment(), zone, begun),
            source=Source.TYPED,
            readings=entry.stored(confirmed),
            look=entry.look,
        )

    def note_event(self, code: str, fields: dict[str, Any], text: str, t: int) -> None:
        """A quick event."""

        def answered(outcome: Outcome) -> None:
            if not self._refused(outcome):
                self._live.close_panel()
                self.offer(tr("Stored: {code}", code=title_of(code)), outcome, ev.EntryStruck)

        self._desk.enter(ev.EventNoted, answered, code=code, observed_t=t, fields=fields, text=text)

    def change_infusion(self, dose: int, change: str, t: int | None = None) -> None:
        """The pump was paused, resumed or stopped; `t` None: now."""
        when = self._desk.now() if t is None else t
        then = self._closing(tr("Infusion {change}", change=known(change)))
        self._desk.enter(ev.InfusionChanged, then, dose=dose, change=change, changed_t=when)

    def change_running_infusion(self, change: str, t: int) -> None:
        """The same from the palette, for the newest infusion."""
        session = self._session()
        running = [dose.seq for dose in session.doses if dose.infusion is not None] if session is not None else []
        if running:
            self.change_infusion(running[-1], change, t)

    def acknowledge(self, alert: int, action: str) -> None:
        """Somebody saw the alert and says what was done; one look answers every alert on that vital."""
        then = self._saying(tr("Acknowledged: {action}", action=known(action)))
        for one in together(self._session(), alert):
            self._desk.enter(ev.AlertAcknowledged, then, alert=one, action=action)

    def resolve(self, target: int) -> None:
        """A symptom is over."""
        then = self._closing(tr("Resolved"))
        self._desk.enter(ev.SymptomResolved, then, target=target, observed_t=self._desk.now())

    def strike(self, target: int, reason: str) -> None:
        """An entry does not hold."""
        self._strike(target, reason, self._closing(tr("Struck: {reason}", reason=known(reason))))

    def correct(self, target: int, readings: tuple[Reading, ...], reason: str) -> None:
        """New values for an earlier measurement."""
        then = self._closing(tr("Corrected"))
        self._desk.enter(ev.ReadingCorrected, then, target=target, readings=readings, reason=reason)

    def add(self, target: int, text: str, person: PersonView) -> None:
        """After signing: a signed text about an entry."""
        event = ev.AddendumWritten(by=person.id, role=person.role, name=person.name, text=text, target=target)
        self._desk.submit(event, self._closing(tr("Addendum signed")))

    def move_dose(self, dose: int, entry: Entry, reason: str) -> None:
        """The dose was given at another time."""
        session = self._session()
        zone = 0 if session is None else session.opened.zone_minutes
        given = observed_t(entry, self._desk.moment(), zone)
        then = self._closing(tr("Dose time corrected"))
        self._desk.enter(ev.DoseTimeCorrected, then, dose=dose, given_t=given, reason=reason)

    def undo(self) -> None:
        """Strike the fresh entry."""
        fresh, self._fresh = self._fresh, None
        if fresh is not None:
            seq, kind = fresh
            then = self._saying(tr("Struck"))
            extra = {"vitals": ()} if kind is ev.ReadingStruck else {}
            self._desk.enter(kind, then, target=seq, reason=STRUCK, **extra)

    def take(self, seq: int) -> None:
        """A row of the timeline was taken in hand; behind the lock none is."""
        session = self._session()
        if self._desk.is_locked:
            return
        view = None if session is None else row_of(session, seq)
        if view is not None:
            self._live.panels.entry.open(view)
            self._live.show_panel(self._live.panels.entry)

    # --- answers ------------------------------------------------------------------------------------------------------

    def _vitals_answered(self, entry: Entry, outcome: Outcome) -> None:
        if outcome.refused:
            self._line.refuse(outcome.refused)
            return
        self._fresh = (outcome.records[0].seq, ev.ReadingStruck)
        self._line.accept(_stored(tr("Stored: {echo}", echo=entry.echo), outcome))

    def _strike(self, target: int, reason: str, then: Callable[[Outcome], None]) -> None:
        session = self._session()
        is_reading = session is not None and any(one.seq == target for one in session.measurements)
        if is_reading:
            self._desk.enter(ev.ReadingStruck, then, target=target, vitals=(), reason=reason)
        else:
            self._desk.enter(ev.EntryStruck, then, target=target, reason=reason)

    def _refused(self, outcome: Outcome) -> bool:
        if outcome.refused:
            self._line.tell(outcome.refused, stays=True)
        return bool(outcome.refused)

    def offer(self, words: str, outcome: Outcome, kind: type[ev.Event]) -> None:
        """Say what was stored; for 10 s one key strikes it."""
        self._fresh = (outcome.records[0].seq, kind)
        self._line.offer_undo(_stored(words, outcome))

    def _saying(self, words: str) -> Callable[[Outcome], None]:
        return lambda outcome: None if self._refused(outcome) else self._line.tell(_stored(words, outcome))

    def _closing(self, words: str) -> Callable[[Outcome], None]:
        def answered(outcome: Outcome) -> None:
            if outcome.refused:
                self._live.panels.entry.refuse(outcome.refused)
                self._line.tell(outcome.refused, stays=True)
                return
            self._live.close_panel()
            self._line.tell(_stored(words, outcome))

        return answered


def _stored(words: str, outcome: Outcome) -> str:
    return tr("{words}   ·   kept in memory, not on disk yet", words=words) if outcome.kept else words
