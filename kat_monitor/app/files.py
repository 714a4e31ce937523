"""Files that leave or come back: `export` and `verify`, with the library's help where it is at hand.

Owns how reports, record and library meet for one file. Refuses to write to what it reads, and to put a name on a page
where no library says whose session it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from kat_monitor import reports, settings
from kat_monitor.record.library import Library
from kat_monitor.record.seal import KeyRefused, SealKey, read_key
from kat_monitor.record.shelf import LibraryRefused
from kat_monitor.record.storage import StorageFault
from kat_monitor.record.verify import CANNOT_SAY, NO_KEYS, Verdict, verify_file
from kat_monitor.reports.identity import Identity, Paper
from kat_monitor.reports.load import load


def export(log: Path, kind: str, out: Path, data: Path | None) -> str:
    """Write one format of a log to `out`; says what is wrong, or nothing. A PDF shows names that `data` knows."""
    try:
        with library_at(data) as library:
            return export_with(library, log, kind, out)
    except (StorageFault, LibraryRefused) as problem:
        return str(problem)


def export_with(library: Library | None, log: Path, kind: str, out: Path) -> str:
    """As `export`, with a library that is open."""
    try:
        paper = cast(Paper, settings.value("paper", library.setting)) if library else "a4"
        keys = library.keys() if library else NO_KEYS
        summary = load(log, keys).summary
        identity = identity_of(library, summary.session, summary.pseudonym)
        reports.export(log, kind, out, identity, paper, keys)
    except (reports.NotReported, StorageFault, LibraryRefused) as problem:
        return str(problem)
    except OSError as problem:
        return f"{problem.filename or out}: {problem.strerror or problem}"
    return ""


def verify(file: Path, key: Path | None, data: Path | None) -> Verdict:
    """The verdict on one file. `key` names the file of a seal key that is trusted beside those of the data folder."""
    from kat_monitor.reports.verify import verify_pdf

    try:
        named = () if key is None else (key_file(key),)
        with library_at(data) as library:
            keys = library.keys() if library else NO_KEYS
            keys = keys._replace(trusted=(*named, *keys.trusted))

            def known(session: str, pseudonym: str) -> Identity | None:
                return identity_of(library, session, pseudonym)

            return verify_file(file, {b"%PDF-": lambda path: verify_pdf(path, known, keys)}, keys)
    except (StorageFault, LibraryRefused, KeyRefused) as problem:
        return Verdict(f"cannot be checked: {problem}", CANNOT_SAY)


def key_file(path: Path) -> SealKey:
    """The seal key in a file. Raises KeyRefused in words."""
    try:
        return read_key(path.read_text("utf-8"))
    except KeyRefused as problem:
        raise KeyRefused(f"{path} is {problem}") from None
    except (OSError, UnicodeDecodeError) as problem:
        raise KeyRefused(f"the key {path} cannot be read: {getattr(problem, 'strerror', '') or 'not text'}") from None


@contextmanager
def library_at(data: Path | None) -> Iterator[Library | None]:
    """The library of a data folder that somebody named and that holds one; None elsewhere, and nothing is made."""
    if data is None or not (data / "library.db").is_file():
        yield None
        return
    with Library.open(data) as library:
        yield library


def identity_of(library: Library | None, session: str, pseudonym: str) -> Identity | None:
    """Who the patient and the escort of a session are, as the library knows them."""
    patient = library.patients.get(pseudonym) if library else None
    if library is None or patient is None:
        return None
    escort = library.patients.escort(session, "at-door") or library.patients.escort(session, "planned")
    return Identity(patient.name, patient.date_of_birth, escort.name if escort else "")
