"""The seal keys of a data folder, for the command line: shown, given to another room, trusted, no longer trusted.

Owns the words. Refuses to show or write the private half of a key.
"""

from __future__ import annotations

from pathlib import Path

from kat_monitor import clock
from kat_monitor.app.files import key_file, library_at
from kat_monitor.clock import Moment
from kat_monitor.record.library import Library
from kat_monitor.record.protection import NotTheKey
from kat_monitor.record.seal import KeyRefused
from kat_monitor.record.shelf import LibraryRefused
from kat_monitor.record.storage import StorageFault
from kat_monitor.reports.files import replace_file


class NotDone(Exception):
    """What cannot be done with the keys, in words."""


def manage(action: str | None, what: str | None, data: Path | None) -> list[str]:
    """Carry out one action and say what came of it. Raises NotDone."""
    try:
        with library_at(data) as library:
            if library is None:
                raise NotDone("there is no data folder here, or it is locked: name one with --data")
            return _done(library, action, what)
    except (StorageFault, LibraryRefused, KeyRefused, NotTheKey) as problem:
        raise NotDone(str(problem)) from None


def _done(library: Library, action: str | None, what: str | None) -> list[str]:
    keys = library.seal_keys
    own = keys.own()
    if own is None:
        raise NotDone("this data is open in another window of KAT Monitor; close it first")
    public = own.public()
    if action is None:
        others = [key for key in keys.trusted() if key != public]
        return [
            f"own      {public.fingerprint}  {public.name}",
            *(f"trusted  {k.fingerprint}  {k.name}" for k in others),
        ]
    if what is None:
        raise NotDone(f"keys {action} needs a {'FINGERPRINT' if action == 'distrust' else 'FILE'}")
    if action == "export":
        replace_file(Path(what), public.file_text().encode())
        return [f"{what}: the public key of {public.name}, fingerprint {public.fingerprint}"]
    if action == "trust":
        key = key_file(Path(what))
        keys.trust(key, Moment(0, clock.utc_now()))
        library.audit.note("SettingChanged", "trusted seal keys", f"added {key.name}, {key.fingerprint}")
        return [f"trusted from now on: {key.name}, fingerprint {key.fingerprint}; compare it with what that room shows"]
    found = next((key for key in keys.trusted() if key.fingerprint == what and key != public), None)
    if found is None:
        raise NotDone(f"no key with the fingerprint {what} is trusted here")
    keys.distrust(found.key)
    library.audit.note("SettingChanged", "trusted seal keys", f"taken away {found.name}, {found.fingerprint}")
    return [f"no longer trusted: {found.name}, fingerprint {found.fingerprint}"]
