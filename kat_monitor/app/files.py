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
from kat_monitor.record.shelf import LibraryRefused
from kat_monitor.record.storage import StorageFault
from kat_monitor.record.verify import CANNOT_SAY, Verdict, verify_file
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
        summary = load(log).summary
        identity = identity_of(library, summary.session, summary.pseudonym)
        reports.export(log, kind, out, identity, paper)
    except (reports.NotReported, StorageFault, LibraryRefused) as problem:
        return str(problem)
    except OSError as problem:
        return f"{problem.filename or out}: {problem.strerror or problem}"
    return ""


def verify(file: Path, key: Path | None, data: Path | None) -> Verdict:
    """The verdict on one file. `key` names a trusted seal key; no file is sealed yet, but it must be readable."""
    if key is not None and not key.is_file():
        return Verdict(f"cannot be read: the key {key} is not there", CANNOT_SAY)
    from kat_monitor.reports.verify import verify_pdf

    try:
        with library_at(data) as library:

            def known(session: str, pseudonym: str) -> Identity | None:
                return identity_of(library, session, pseudonym)

            return verify_file(file, {b"%PDF-": lambda path: verify_pdf(path, known)})
    except (StorageFault, LibraryRefused) as problem:
        return Verdict(f"cannot be checked: {problem}", CANNOT_SAY)


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
