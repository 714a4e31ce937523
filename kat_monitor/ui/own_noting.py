"""Own notes from a session's screen: written without the PIN, read with it.

Owns the order in which nothing is lost: the text lies encrypted in the library before the record says that it was
written, and is forgotten there if the record refuses. Refuses to hold a text after it was stored.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from kat_monitor import events as ev
from kat_monitor.record.drafts import Drafts
from kat_monitor.record.own_notes import NoKey, OwnNotes
from kat_monitor.record.storage import StorageFault
from kat_monitor.ui.acts import LIVE
from kat_monitor.ui.bridge import Then
from kat_monitor.ui.own_note_panel import OLD_PIN, OwnNotePanel
from kat_monitor.ui.parking import Parked, Parking
from kat_monitor.words import say, tr

if TYPE_CHECKING:
    from kat_monitor.ui.session_screen import SessionScreen

ONCE = say("Your first own note. A key is made that only your PIN opens: nobody else reads it, the lead neither.")


class OwnNoting:
    """Joins own notes to one session's screen."""

    def __init__(self, screen: SessionScreen, shelf: OwnNotes) -> None:
        self._screen, self._desk, self._live = screen, screen.desk, screen.live
        self._shelf = shelf
        self._came_from = LIVE
        self.panel = OwnNotePanel(screen.desk.check_pin)
        screen.live.add_panel(self.panel)
        screen.live.panels.entry.read.connect(self.read)
        screen.desk.person_changed.connect(self.panel.forget)
        self.panel.closed.connect(self._go_back)

    def write(self, text: str, begun: int, answered: Then) -> None:
        """Encrypt and store, then record that it was written."""
        session, author = self._screen.session, self._desk.person
        if session is None:
            return
        try:
            kept = self._shelf.keep(session.opened.session, author, text)
        except NoKey:
            self._make_key(author, lambda: self.write(text, begun, answered))
            return
        except StorageFault as fault:
            self._screen.entry.tell(tr("Not stored: {fault}", fault=fault), stays=True)
            return

        def then(outcome: object) -> None:
            if getattr(outcome, "refused", ""):
                self._shelf.drop(kept.note)
            answered(outcome)  # type: ignore[arg-type]

        self._desk.enter(ev.OwnNoteWritten, then, note=kept.note, digest=kept.digest, observed_t=begun)

    def read(self, seq: int) -> None:
        """The author reads a note back."""
        session = self._screen.session
        event = next((one.event for one in session.history if one.seq == seq), None) if session is not None else None
        if not isinstance(event, ev.OwnNoteWritten) or session is None:
            return
        note = event
        words = tr("{by} reads this note with the PIN. {old_pin}", by=session.name_of(note.by), old_pin=OLD_PIN)
        self._ask(words, note.by, lambda pin: self._shelf.read(note.note, pin, note.digest))

    def open_parked(self, parked: Parked, drafts: Drafts, parking: Parking) -> None:
        """A draft from before the program was restarted."""
        draft = parked.draft
        if draft is None:
            return

        def opened(pin: str) -> str:
            parking.opened(parked, drafts.opened(draft, pin))
            self.panel.closed.emit()
            return ""

        self._ask(tr("An unfinished own note lies here, encrypted. {old_pin}", old_pin=OLD_PIN), parked.person, opened)

    def _make_key(self, author: str, then: Callable[[], None]) -> None:
        def made(pin: str) -> str:
            self._shelf.make_key(author, pin)
            self.panel.closed.emit()
            then()
            return ""

        self._ask(ONCE, author, made, makes_key=True)

    def _ask(self, words: str, author: str, open_it: Callable[[str], str], *, makes_key: bool = False) -> None:
        def and_spend(pin: str) -> str:
            try:
                return open_it(pin)
            finally:
                self._desk.spend(author)

        self.panel.ask(words, author, and_spend, makes_key=makes_key)
        self._came_from = self._screen.place()
        if self._came_from != LIVE:
            self._screen.go(LIVE)
        self._live.show_panel(self.panel)

    def _go_back(self) -> None:
        """To the page from which the PIN was asked for."""
        back, self._came_from = self._came_from, LIVE
        if back != LIVE:
            self._screen.go(back)
