"""Keeps the digests of all sessions true to their logs: made where they are missing, made again where a log changed.

Owns the work list and one step of it, which may run beside the screen: reading and folding touch neither Qt nor the
library's database. Refuses to trust a digest whose log has changed since, and to leave out a session whose record is
altered or gone: it stands in the table with what is wrong.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple

import msgspec

from kat_monitor import clock
from kat_monitor import events as ev
from kat_monitor.record.digests import Kept, Origin, Stamp, file_stamp
from kat_monitor.record.library import Library
from kat_monitor.record.log import CLOSING
from kat_monitor.record.storage import StorageFault
from kat_monitor.record.verify import NO_KEYS, Judged, Keys, judge_record
from kat_monitor.reports.instant import Head
from kat_monitor.reports.load import NotReported, records_of
from kat_monitor.review.course import Ghost, ghost_of
from kat_monitor.review.digest import VERSION, Digest, Line, broken, digest_of
from kat_monitor.review.find import Found, found
from kat_monitor.review.month import Month, month_of
from kat_monitor.review.reasons import Reason
from kat_monitor.words import say, stored

_LINES = msgspec.json.Decoder(list[Line])
_LINE, _DIGEST = msgspec.json.Decoder(Line), msgspec.json.Decoder(Digest)
_ENCODER = msgspec.json.Encoder(enc_hook=stored)


class Job(NamedTuple):
    """A session whose digest has to be made: all that a worker needs."""

    session: str
    origin: Origin
    path: Path
    pseudonym: str
    protocol: str
    opened_at: str
    synthetic: str
    head_seq: int
    """The end as it was last noted; a log that ends before it lost something."""
    head_hash: str = ""
    """The hash of that event; a log with another one there was made anew."""
    keys: Keys = NO_KEYS


class Keeper:
    """The kept digests of one library; for the thread that has the library, but for `make`."""

    def __init__(self, library: Library) -> None:
        self._library = library

    # --- keeping ------------------------------------------------------------------------------------------------------

    def jobs(self, running: str = "") -> list[Job]:
        """Sessions without a true digest, the newest first; the `running` one is left alone. Raises StorageFault."""
        stamps = self._library.digests.stamps()
        every = list(self._all())
        gone = stamps.keys() - {job.session for job in every} - {running}
        if gone and not self._library.read_only:
            self._library.digests.forget(gone)
        return [job for job in every if job.session != running and _is_due(job, stamps)]

    def jobs_of(self, pseudonym: str, running: str) -> list[Job]:
        """As `jobs`, of one patient's sessions alone."""
        mine = [job for job in self._all(pseudonym) if job.session != running]
        stamps = self._library.digests.stamps() if mine else {}
        return [job for job in mine if _is_due(job, stamps)]

    def keep(self, made: Iterable[Kept]) -> None:
        """Keep what a worker made; a window that only reads goes on without. Raises StorageFault."""
        if not self._library.read_only:
            self._library.digests.put(made)

    def refresh(self, running: str = "") -> None:
        """Do all the work here and now."""
        self.keep([make(job) for job in self.jobs(running)])

    def _all(self, pseudonym: str = "") -> Iterator[Job]:
        """A job for each session, or each of one patient's."""
        sessions, keys = self._library.sessions, self._library.keys()
        for one in sessions.of_patient(pseudonym) if pseudonym else sessions.noted():
            yield Job(
                one.id, "here", sessions.path(one.id), one.pseudonym, one.protocol, one.opened_at, one.synthetic or "",
                one.head_seq, one.head_hash, keys,
            )  # fmt: skip
        for other in self._library.imports.all():
            if pseudonym not in ("", other.pseudonym):
                continue
            path = self._library.imports.path(other.session)
            yield Job(
                other.session, "imported", path, other.pseudonym, "", other.at, "", other.head_seq, other.head_hash,
                keys,
            )  # fmt: skip

    # --- what is kept -------------------------------------------------------------------------------------------------

    def table(self, utc: int, today: date) -> tuple[Found, ...]:
        """Every session that is kept, in the order of the table."""
        kept = self._library.digests.lines(VERSION)
        lines = [(line, origin) for origin, text in kept.items() for line in _LINES.decode(text)]
        names = {one.pseudonym: one.name for one in self._library.patients.all()}
        return found(lines, names, utc, today)

    def digest(self, session: str) -> Digest | None:
        """The digest of one session; None if its record is altered or is not kept yet."""
        rest = self._library.digests.rests(VERSION, [session]).get(session)
        return _DIGEST.decode(rest) if rest else None

    def digests(self, sessions: Iterable[str]) -> dict[str, Digest]:
        """The digests of these sessions, as far as there are any."""
        rests = self._library.digests.rests(VERSION, list(sessions))
        return {session: _DIGEST.decode(rest) for session, rest in rests.items() if rest}

    def month(self, month: str, utc: int, today: date) -> Month:
        """The clinic's month."""
        rows = self._library.digests.month(VERSION, month)
        pairs = [(_LINE.decode(line), _DIGEST.decode(rest), origin) for origin, line, rest in rows if rest]
        broken = [_LINE.decode(line).id for _, line, rest in rows if not rest]
        return month_of(month, pairs, utc, today, self._library.clinic.name, broken)

    def of_patient(self, pseudonym: str) -> list[tuple[Line, Digest]]:
        """What is kept of a patient's sessions, here and imported."""
        mine = [one.id for one in self._library.sessions.of_patient(pseudonym)]
        mine += [one.session for one in self._library.imports.all() if one.pseudonym == pseudonym]
        lines = self._library.digests.lines_of(VERSION, mine)
        digests = self.digests(mine)
        return [(_LINE.decode(line), digests[session]) for session, line in lines.items() if session in digests]

    def ghost(self, pseudonym: str, running: str, opened: tuple[str, str]) -> Ghost | None:
        """The patient's session before the running one, as faint lines for the chart; None if there is none.

        `opened`: day and time at which the running one was opened, on the clinic's wall clock.
        """
        return ghost_of(self.of_patient(pseudonym), running, opened)


def _is_due(job: Job, stamps: Mapping[str, Stamp]) -> bool:
    known = stamps.get(job.session)
    return known is None or known.version != VERSION or known.stamp != _stamp_of(job.path)


def _stamp_of(path: Path) -> str:
    try:
        return file_stamp(path)
    except StorageFault:
        return ""


def make(job: Job) -> Kept:
    """The digest of one session, its record checked on the way. Never raises for what the file holds."""
    stamp = _stamp_of(job.path)
    judged = judge_record(job.path, job.keys)
    problem = wrong_with(job, judged)
    if not problem:
        last = judged.rows[-1]
        try:
            line, digest = digest_of(records_of(judged.rows), Head(last.seq, last.seq, last.hash))
        except (NotReported, ev.UnknownEvent) as error:
            problem = str(error)
        else:
            if _lost_its_seal(job, judged):
                line = msgspec.structs.replace(
                    line, reasons=(Reason("seal", say("signed, and not sealed")), *line.reasons)
                )
            rest = _ENCODER.encode(digest).decode()
            return _kept(job, line, rest, stamp, last.seq, last.hash)
    line = broken(job.session, job.pseudonym, job.protocol, job.opened_at, job.synthetic, problem)
    return _kept(job, line, "", stamp, 0, "")


def wrong_with(job: Job, judged: Judged) -> str:
    """What is wrong with a record, by its own chain and by what the library remembers of it; empty for nothing."""
    rows = judged.rows
    if not job.path.exists():
        return say("the record is gone: event {head_seq} of it was noted", head_seq=job.head_seq)
    if not rows or judged.verdict.exit:
        return judged.verdict.words
    if rows[-1].seq < job.head_seq:
        return say("altered: event {head_seq} was there and is not any more", head_seq=job.head_seq)
    if job.head_seq and rows[job.head_seq - 1].hash != job.head_hash:
        return say("altered: event {head_seq} is another one than was noted", head_seq=job.head_seq)
    out = [row.seq for row in rows if row.body is None]
    return say("altered: what event {out} says was taken out", out=out[0]) if out and job.origin == "here" else ""


def _lost_its_seal(job: Job, judged: Judged) -> bool:
    """Whether a session of this room was signed and has no seal: it was taken away, or is older than seals are."""
    signed = any(row.kind == CLOSING for row in judged.rows)
    return signed and not judged.seals and job.origin == "here" and not job.synthetic


def _kept(job: Job, line: Line, rest: str, stamp: str, seq: int, head: str) -> Kept:
    text = _ENCODER.encode(line).decode()
    return Kept(job.session, job.origin, seq, head, stamp, VERSION, line.day, text, rest)


def now() -> tuple[int, date]:
    """This instant, ms since 1970, and the clinic's day."""
    utc = clock.utc_now()
    return utc, clock.local(utc).date()
