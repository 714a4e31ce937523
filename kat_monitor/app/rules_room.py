"""The editor of alert rules: a page, the clinic's file behind it, and past sessions to try it on.

Owns how they meet. Refuses to put a version in force: it is written, and waits for its signatures as every file does.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from kat_monitor import clock
from kat_monitor.app.apart import apart
from kat_monitor.app.protocol_folder import ProtocolFolder
from kat_monitor.protocols import parse
from kat_monitor.record.library import Library
from kat_monitor.record.shelf import LibraryRefused
from kat_monitor.record.storage import StorageFault
from kat_monitor.ui.pages.rules_editor import RulesPage
from kat_monitor.ui.present_pages import PersonView
from kat_monitor.ui.present_protocols import named
from kat_monitor.ui.present_rules import RulesView
from kat_monitor.ui.progress import Ended
from kat_monitor.words import tr

NEWEST = 50
"""Past sessions that a draft is tried on; each takes some seconds."""


class RulesRoom(QObject):
    """One page for one protocol of the clinic's own."""

    def __init__(self, library: Library, folder: ProtocolFolder, people: Sequence[PersonView]) -> None:
        super().__init__()
        self._library = library
        self._folder = folder
        self._people = tuple(people)
        self._key = ""
        self.page = RulesPage(library.people.check_pin)
        self.setParent(self.page)
        self.page.tried.connect(self._try)
        self.page.published.connect(self._publish)

    def open(self, key: str) -> None:
        """Begin a draft of this protocol. Raises StorageFault."""
        self._key = key
        one = next(one for one in self._folder.all() if one.key == key)
        sessions = len(self._library.sessions.all()[:NEWEST])
        today = clock.local(clock.utc_now()).date().isoformat()
        name = named(parse(one.text), one.file)
        self.page.show_view(RulesView(key, name, one.text, self._people, sessions, today))

    def _try(self, text: str) -> None:
        """The newest past sessions under the draft, beside the screen."""
        from kat_monitor.review.trial import Trial, try_out_beside

        sessions = self._library.sessions
        logs = [sessions.path(entry.id) for entry in sessions.all()[:NEWEST]]
        keys = self._library.keys()

        def then(ended: Ended) -> None:
            if isinstance(ended.value, Trial):
                found = ended.value
                self.page.show_trial((found.totals, *found.lines, *found.unread))

        self.page.run(tr("Trying on past sessions"), apart(try_out_beside, logs, text, keys), then)

    def _publish(self, text: str, person: str) -> None:
        try:
            self._folder.publish(self._key, text)
        except (LibraryRefused, StorageFault) as problem:
            self.page.show_refusal(str(problem))
            return
        words = f"version {parse(text).version} written"
        self._library.audit.note("ProtocolChanged", self._key, words, self._library.who(person))
        self.page.asked.emit("protocols")
