"""The seal keys of a data folder: shown, given to another room, trusted, no longer trusted, each with its audit line.

Owns the words. Refuses to show or write the private half of a key.
"""

from __future__ import annotations

from pathlib import Path

from kat_monitor import clock
from kat_monitor.app.files import key_file, library_at
from kat_monitor.clock import Moment
from kat_monitor.record.audit import Who
from kat_monitor.record.library import Library
from kat_monitor.record.protection import NotTheKey
from kat_monitor.record.seal import KeyRefused, SealKey
from kat_monitor.record.shelf import LibraryRefused
from kat_monitor.record.storage import StorageFault
from kat_monitor.record.verify import ALTERED, judge_record
from kat_monitor.reports.files import replace_file
from kat_monitor.words import say


class NotDone(Exception):
    """What cannot be done with the keys, in words."""


def manage(action: str | None, what: str | None, data: Path | None) -> list[str]:
    """Carry out one action of the command line and say what came of it. Raises NotDone."""
    try:
        with library_at(data) as library:
            if library is None:
                raise NotDone("there is no data folder here, or it is locked: name one with --data")
            return _done(library, action, what)
    except (StorageFault, LibraryRefused, KeyRefused, NotTheKey) as problem:
        raise NotDone(str(problem)) from None


def _done(library: Library, action: str | None, what: str | None) -> list[str]:
    public = own_key(library)
    if public is None:
        raise NotDone("this data is open in another window of KAT Monitor; close it first")
    if action is None:
        return [
            f"own      {public.fingerprint}  {public.name}",
            *(f"trusted  {k.fingerprint}  {k.name}" for k in other_keys(library)),
        ]
    if what is None:
        raise NotDone(f"keys {action} needs a {'FINGERPRINT' if action == 'distrust' else 'FILE'}")
    if action == "export":
        return [export_key(library, public, Path(what))]
    if action == "trust":
        return [trust_key(library, key_file(Path(what)))]
    found = next((key for key in other_keys(library) if key.fingerprint == what), None)
    if found is None:
        raise NotDone(f"no key with the fingerprint {what} is trusted here")
    return [distrust_key(library, found)]


def key_in(path: Path) -> SealKey:
    """The seal key that a file is, or that sealed the record in it. Raises KeyRefused in words."""
    try:
        return key_file(path)
    except KeyRefused as problem:
        judged = judge_record(path)
        if not judged.rows:
            from kat_monitor.reports.verify import carried_record

            judged = carried_record(path) or judged
        if judged.verdict.exit == ALTERED:
            raise KeyRefused(say("{path} is {words}", path=path, words=judged.verdict.words)) from None
        if not judged.seals:
            raise problem
        return judged.seals[-1].by


def own_key(library: Library) -> SealKey | None:
    """The public half of this room's key, made when first asked for; None in a window that only reads and has none."""
    own = library.seal_keys.own()
    return None if own is None else own.public()


def other_keys(library: Library) -> list[SealKey]:
    """Those of other rooms that are trusted."""
    public = library.seal_keys.public()
    return [key for key in library.seal_keys.trusted() if key != public]


def export_key(library: Library, public: SealKey, out: Path, who: Who | None = None) -> str:
    """Write the public key as a file for other rooms; says so. Raises StorageFault."""
    replace_file(out, public.file_text().encode())
    library.audit.note("KeyExported", public.fingerprint, f"{public.name}, to {out}", who)
    return say(
        "{out}: the public key of {name}, fingerprint {fingerprint}",
        out=out,
        name=public.name,
        fingerprint=public.fingerprint,
    )


def trust_key(library: Library, key: SealKey, who: Who | None = None) -> str:
    """Let another room's seals hold here; says so. Raises LibraryRefused, StorageFault."""
    library.seal_keys.trust(key, Moment(0, clock.utc_now()))
    library.audit.note("KeyTrusted", key.fingerprint, key.name, who)
    return say(
        "trusted from now on: {name}, fingerprint {fingerprint}; compare it with what that room shows",
        name=key.name,
        fingerprint=key.fingerprint,
    )


def distrust_key(library: Library, key: SealKey, who: Who | None = None) -> str:
    """Another room's seals no longer hold here; says so. Raises StorageFault."""
    library.seal_keys.distrust(key.key)
    library.audit.note("KeyDistrusted", key.fingerprint, key.name, who)
    return say("no longer trusted: {name}, fingerprint {fingerprint}", name=key.name, fingerprint=key.fingerprint)
