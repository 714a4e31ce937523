"""Files that leave or come back: `export` and `verify`, with the library's help where it is at hand.

Owns how reports, record and library meet for one file. Refuses to write to what it reads, and to put a name on a page
where no library says whose session it is.
"""

from __future__ import annotations

import locale
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple, cast

from kat_monitor import reports, settings
from kat_monitor.app.station import Station
from kat_monitor.record.audit import Who
from kat_monitor.record.library import Library
from kat_monitor.record.protection import NotTheKey, key_of
from kat_monitor.record.seal import KeyRefused, SealKey, SigningKey, read_key
from kat_monitor.record.shelf import LibraryRefused
from kat_monitor.record.storage import StorageFault, fault_of
from kat_monitor.record.verify import CANNOT_SAY, NO_KEYS, Judge, Keys, Verdict, verify_file
from kat_monitor.reports.copies import Copy
from kat_monitor.reports.identity import Identity
from kat_monitor.reports.load import load
from kat_monitor.reports.style import NO_LOGO, PLAIN, DateOrder, Paper, Style, date_order, logo_of
from kat_monitor.words import joined, say


def export(log: Path, kind: str, out: Path, data: Path | None, copy: Copy = "record") -> str:
    """Write one format of a copy of a log to `out`; says what is wrong, or nothing. Names are those `data` knows."""
    try:
        with library_at(data) as library:
            return export_with(library, log, kind, out, copy)
    except (StorageFault, LibraryRefused, NotTheKey) as problem:
        return str(problem)


def export_with(library: Library | None, log: Path, kind: str, out: Path, copy: Copy = "record") -> str:
    """As `export`, with a library that is open."""
    try:
        told = order(library, log, kind, out, copy)
    except (StorageFault, LibraryRefused) as problem:
        return str(problem)
    return carry_out(told, lambda session, pseudonym: identity_of(library, session, pseudonym))


Named = Callable[[str, str], Identity | None]
"""Who the patient of a session and a pseudonym is; None where nobody knows."""


class Order(NamedTuple):
    """One file to write, with everything of the library that it needs but the name."""

    log: Path
    kind: str
    out: Path
    copy: Copy
    keys: Keys
    signer: SigningKey | None
    style: Style


def order(library: Library | None, log: Path, kind: str, out: Path, copy: str, by: str = "") -> Order:
    """What `carry_out` does; the audit says who had it made: `by`, or whoever is signed in.

    Raises StorageFault, LibraryRefused.
    """
    keys = library.keys() if library else NO_KEYS
    signer = library.seal_keys.own() if library and copy == "deidentified" else None
    if library is not None:
        words = f"{kind}, {copy} copy, to {out}"
        library.audit.note("RecordExported", log.stem, words, library.who(by) if by else None)
    return Order(log, kind, out, cast(Copy, copy), keys, signer, style_of(library))


def carry_out(told: Order, named: Named, cancelled: Callable[[], bool] = lambda: False) -> str:
    """Write the file; says what is wrong, or nothing. `named`: who the patient of a session and a pseudonym is.

    Needs no library, so that any thread may do it. A file that was cancelled is not there.
    """
    try:
        if told.out.exists() and told.out.samefile(told.log):
            return say("{out} is the log itself: name another file", out=told.out)
        loaded = load(told.log, told.keys, told.copy, told.signer)
        about = loaded.summary
        identity = None if told.copy == "deidentified" else named(about.session, about.pseudonym)
        if not cancelled():
            reports.write(reports.Face(loaded, identity, told.style), told.kind, told.out)
    except (reports.NotReported, StorageFault, LibraryRefused) as problem:
        return str(problem)
    except OSError as problem:
        return joined(": ", (str(problem.filename or told.out), str(fault_of(problem))))
    return ""


def carry_out_for(
    told: Order, identity: Identity | None, progress: Callable[[int, int, str], None], cancelled: Callable[[], bool]
) -> str:
    """As `carry_out`, where it is known who the patient is: with what a job is given, to be done in a process apart."""
    return carry_out(told, lambda session, pseudonym: identity, cancelled)


def style_of(library: Library | None) -> Style:
    """What the clinic chose for its reports; a logo that cannot be read is named in its place."""
    if library is None:
        return PLAIN
    chosen = settings.value("date-order", library.setting)
    order = date_order(_locale()) if chosen == "by-locale" else cast(DateOrder, chosen)
    logo, remark = "", ""
    if name := settings.value("logo", library.setting):
        try:
            logo = logo_of(Path(name).read_bytes())
        except (OSError, ValueError):
            remark = NO_LOGO
    return Style(cast(Paper, settings.value("paper", library.setting)), order, logo, remark)


def _locale() -> str:
    """This computer's own way of writing dates."""
    named = (os.environ.get(name) for name in ("LC_ALL", "LC_TIME", "LANG"))
    return next(filter(None, named), None) or locale.getlocale(locale.LC_TIME)[0] or ""


def verify(file: Path, key: Path | None, data: Path | None) -> Verdict:
    """The verdict on one file. `key` names the file of a seal key that is trusted beside those of the data folder."""
    try:
        named = () if key is None else (key_file(key),)
        with library_at(data) as library:
            keys = library.keys() if library else NO_KEYS
            keys = keys._replace(trusted=(*named, *keys.trusted))

            def known(session: str, pseudonym: str) -> Identity | None:
                return identity_of(library, session, pseudonym)

            return verify_with(file, keys, known)
    except (StorageFault, LibraryRefused, KeyRefused, NotTheKey) as problem:
        return Verdict(f"cannot be checked: {problem}", CANNOT_SAY)


def verify_with(file: Path, keys: Keys, known: Named) -> Verdict:
    """As `verify`, with what a library knows already in hand: any thread may do it."""
    from kat_monitor.record.database import MAGIC
    from kat_monitor.reports.verify import verify_pdf
    from kat_monitor.reports.verify_tables import verify_tables

    others: dict[bytes, Judge] = {
        b"%PDF-": lambda path: verify_pdf(path, known, keys),
        MAGIC: lambda path: verify_tables(path, keys),
    }
    return verify_file(file, others, keys)


def key_file(path: Path) -> SealKey:
    """The seal key in a file. Raises KeyRefused in words."""
    try:
        return read_key(path.read_text("utf-8"))
    except KeyRefused as problem:
        raise KeyRefused(say("{path} is {problem}", path=path, problem=problem)) from None
    except (OSError, UnicodeDecodeError) as problem:
        raise KeyRefused(
            say(
                "the key {path} cannot be read: {why}",
                path=path,
                why=getattr(problem, "strerror", "") or say("not text"),
            )
        ) from None


@contextmanager
def library_at(data: Path | None) -> Iterator[Library | None]:
    """The library of a data folder that holds one and can be unlocked; None elsewhere, and nothing is made.

    The platform's own folder unless told another. Raises NotTheKey for words that were asked for and open nothing.
    """
    folder, ask = Station.folder(data), _asker()
    if not (folder / "library.db").is_file():
        yield None
        return
    try:
        key = key_of(folder, ask)
    except NotTheKey:
        if ask is not None:
            raise
        yield None
        return
    with Library.open(folder, key=key) as library:
        library.audit.who = _at_the_terminal()
        yield library


def _at_the_terminal() -> Who:
    """Whoever this computer says is at it: no PIN was asked."""
    from getpass import getuser

    try:
        return Who(f"user {getuser()}", "command line")
    except (OSError, KeyError, ImportError):
        return Who("user unknown", "command line")


def _asker() -> Callable[[str], str] | None:
    """Asks at the terminal without showing what is typed; None where nobody sits there."""
    if sys.stdin is None or not sys.stdin.isatty():
        return None
    from getpass import getpass

    return getpass


def identity_of(library: Library | None, session: str, pseudonym: str) -> Identity | None:
    """Who the patient and the escort of a session are, as the library knows them."""
    patient = library.patients.get(pseudonym) if library else None
    if library is None or patient is None:
        return None
    escort = library.patients.escort(session, "at-door") or library.patients.escort(session, "planned")
    return Identity(patient.name, patient.date_of_birth, escort.name if escort else "")
