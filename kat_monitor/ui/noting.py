"""What was written in a note field becomes a note of its kind.

Owns the way of a clinical note into the record, and hands an own note to who keeps those. Refuses to take the text away
before it is stored.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from kat_monitor import events as ev
from kat_monitor.ui.desk import Desk
from kat_monitor.ui.note_field import NoteField
from kat_monitor.words import tr

if TYPE_CHECKING:
    from kat_monitor.monitor import Outcome
    from kat_monitor.ui.own_noting import OwnNoting

Offer = Callable[[str, "Outcome", type[ev.Event]], None]


class Noting:
    """Connects note fields with the desk. `own` is set where own notes can be kept."""

    def __init__(self, desk: Desk, offer: Offer, tell: Callable[[str], None]) -> None:
        """`offer` says that something was stored and can be struck for 10 s; `tell` says why it was not."""
        self.own: OwnNoting | None = None
        self._desk, self._offer, self._tell = desk, offer, tell

    def attach(self, note: NoteField) -> None:
        """Store what is written in this field."""
        note.written.connect(lambda text, begun, kind: self.write(note, text, begun, kind))
        note.refused.connect(self._tell)

    def write(self, field: NoteField, text: str, begun: int, kind: str) -> None:
        """A note of this kind, observed at its first key."""

        def answered(outcome: Outcome) -> None:
            if outcome.refused:
                self._tell(outcome.refused)
            else:
                field.accept()
                self._offer(tr("Own note stored") if kind == "own" else tr("Note stored"), outcome, ev.EntryStruck)

        if kind != "own":
            self._desk.enter(ev.NoteWritten, answered, text=text, observed_t=begun)
        elif self.own is not None:
            self.own.write(text, begun, answered)
