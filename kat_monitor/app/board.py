"""What Home and the start of a session are told: read from the library and the logs, never written.

Owns which sessions are listed and what is due. Refuses Qt and to open a log for writing. Logs are folded once and again
only when their head has moved.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from kat_monitor import clock
from kat_monitor.app.protocol_folder import ProtocolFolder
from kat_monitor.app.self_test import backup_line, signed_today, signed_words
from kat_monitor.app.station import Live, Station
from kat_monitor.clock import HOUR
from kat_monitor.events import text_digest
from kat_monitor.protocols import parse
from kat_monitor.record.people import Person
from kat_monitor.record.sessions import Entry
from kat_monitor.session.state import Session
from kat_monitor.ui.present_pages import IdentityView, PersonView
from kat_monitor.ui.present_pages_home import (
    DueRow,
    HomeView,
    KnownPatient,
    ProtocolRow,
    SessionRow,
    StartView,
    due_rows,
    in_order,
    session_row,
    standing,
)
from kat_monitor.ui.present_self_test import self_test_line
from kat_monitor.words import joined, say, shown, tr

if TYPE_CHECKING:
    from kat_monitor.ui.present_protocols import Agreed

SETTLED_AFTER = 30 * 24 * HOUR
"""A signed session older than this owes nothing that Home would still ask for; Review goes on showing what it lacks."""
NOT_ENCRYPTED = say("NOT ENCRYPTED: whoever has this computer's disk can read the sessions that begin now.")


class Board:
    """The views that need the library."""

    def __init__(self, station: Station, folder: ProtocolFolder) -> None:
        self._station = station
        self._folder = folder
        self._library = station.library
        self._folded: dict[str, tuple[str, Session]] = {}

    def home(self, person: Person | None, lives: Mapping[str, Live]) -> HomeView:
        """Home, as things stand now; `lives`: what runs here, by id.

        While nobody is signed in a session is named by its pseudonym.
        """
        clinic = self._library.clinic
        sessions: list[SessionRow] = []
        due: list[DueRow] = []
        old = clock.iso(clock.utc_now() - SETTLED_AFTER)
        for entry in self._library.sessions.all():
            if entry.state == "signed" and entry.opened_at < old:
                continue
            live = lives.get(entry.id)
            session = self._fold(entry, live)
            if session is None:
                continue
            identity = self.identity(session) if person is not None else IdentityView()
            running = live is not None
            if entry.state == "unfinished" or running:
                sessions.append(session_row(session, identity, running=running))
            due.extend(due_rows(session, identity, clock.utc_now()))
        return HomeView(
            clinic=clinic.name,
            room=clinic.room,
            notice=joined("\n", filter(None, (self._notice(), self._room_notice(clinic.room)))),
            people=self.staff(),
            active=None if person is None else person_view(person),
            sessions=tuple(sessions),
            due=in_order(due),
            read_only=self._library.read_only,
            self_test=self._self_test(clinic.room),
            backup=backup_line(self._library).words,
        )

    def start(self, person: Person) -> StartView:
        """The start of a session, opened by this person. Raises StorageFault."""
        today = clock.local(clock.utc_now()).date().isoformat()
        return StartView(person_view(person), self._library.clinic.room, self._protocols(), today)

    def find(self, number: str) -> KnownPatient | None:
        """A patient that the library knows, with what it knows of earlier sessions."""
        patient = self._library.patients.find(number)
        if patient is None:
            return None
        before = self._library.sessions.of_patient(patient.pseudonym)
        last = tr("last {opened_at}", opened_at=before[0].opened_at[:10]) if before else ""
        return KnownPatient(patient.number, patient.name, patient.date_of_birth, patient.phone, len(before), last)

    def identity(self, session: Session) -> IdentityView:
        """The patient and the escort of a session, as the library knows them."""
        patient = self._library.patients.get(session.opened.pseudonym)
        if patient is None:
            return IdentityView()
        name = session.opened.session
        escort = self._library.patients.escort(name, "at-door") or self._library.patients.escort(name, "planned")
        return IdentityView(
            patient.name,
            patient.date_of_birth,
            patient.number,
            patient.phone,
            escort.name if escort else "",
            escort.phone if escort else "",
        )

    def staff(self) -> tuple[PersonView, ...]:
        """Everyone who works here."""
        return tuple(person_view(one) for one in self._library.people.all())

    def _self_test(self, room: str) -> str:
        signed = signed_today(self._library, room, clock.utc_now())
        return self_test_line(signed_words(signed), signed.failed if signed else ())

    def _room_notice(self, room: str) -> str:
        """What is not in order today, and what the audit cannot write."""
        signed = signed_today(self._library, room, clock.utc_now())
        failed = (
            tr("SELF-TEST, NOT IN ORDER: {failed}.", failed=", ".join(map(shown, signed.failed)))
            if signed and signed.failed
            else ""
        )
        return "\n".join(filter(None, (failed, self._library.audit.problem)))

    def _notice(self) -> str:
        if self._library.read_only:
            return tr("Another window of KAT Monitor has this data open. This one only shows it.")
        if self._library.clinic.training:
            return tr("Training: nobody here is a real patient.")
        return "" if self._library.encrypts() else NOT_ENCRYPTED

    def _fold(self, entry: Entry, live: Live | None) -> Session | None:
        """The session of an entry as of its noted head; a log that cannot be read is left out here."""
        if live is not None:
            return live.session
        known = self._folded.get(entry.id)
        if known is None or known[0] != entry.head_hash:
            session = self._station.read(entry)
            if session is None:
                return None
            known = self._folded[entry.id] = (entry.head_hash, session)
        return known[1]

    def _protocols(self) -> tuple[ProtocolRow, ...]:
        rows = []
        for one in self._folder.all():
            if not one.text:
                continue
            protocol = parse(one.text)
            approved = self.approved(one.text)
            words = standing(*approved) if approved else standing("", "")
            name = f"{protocol.name} ({one.file})" if one.file else protocol.name
            rows.append(ProtocolRow(one.key, name, protocol.version, protocol.about, words))
        return tuple(rows)

    def protocol_text(self, key: str) -> str:
        """The last good text of a protocol; empty if it can no longer be read. Raises StorageFault."""
        return self._folder.text(key)

    def approved(self, text: str) -> tuple[str, str] | None:
        """Who put this text in force, by name, and on which day; None while its limits are examples."""
        approval = self._library.approvals.of(text_digest(text))
        if approval is None:
            return None
        person = self._library.people.get(approval.approver)
        return person.name if person is not None else approval.approver, approval.at[:10]

    def agreed(self, text: str) -> Agreed | None:
        """What a lead agreed to of this text: vital signs without a high-priority alert; None where nobody did."""
        from kat_monitor.protocols.guarded import without_high
        from kat_monitor.ui.present_protocols import Agreed

        found = self._library.approvals.agreement(text_digest(text))
        if found is None:
            return None
        person = self._library.people.get(found.lead)
        name = person.name if person is not None else found.lead
        return Agreed(name, found.at[:10], found.reason, without_high(parse(text)))


def person_view(person: Person) -> PersonView:
    """A member of staff as pages name them."""
    return PersonView(person.id, person.name, person.initials, person.role)
