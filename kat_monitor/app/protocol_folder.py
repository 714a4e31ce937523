"""The protocols that this clinic can choose from: those that come with the program, and its own files.

Owns the folder `protocols` of the library: a file is read whole and judged each time, and beside every one lies the
last text of it that was accepted. Refuses a file with mistakes, and one that
leaves a vital sign without a high-priority alert until the lead has agreed: the last good version stays. Whether a
version is in force is not decided here: a prescriber's signature does that.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import msgspec

from kat_monitor.events import text_digest
from kat_monitor.protocols import guarded, parse, shipped
from kat_monitor.record.storage import storage_faults

FOLDER = "protocols"
ACCEPTED = ".accepted"
"""Added to a file's name: the last text of it that had no mistakes."""


class ProtocolFile(msgspec.Struct, frozen=True):
    """One protocol to choose: `text` is its last good version, empty if there never was one.

    `key` names it: a shipped protocol's id, or `own/` and the file's name. `mistakes`: a line each, of the file as it
    is now.
    """

    key: str
    file: str
    text: str
    mistakes: tuple[str, ...] = ()
    waiting: str = ""
    """The text of a file that leaves vital signs without a high-priority alert, until the lead has agreed to it."""
    unguarded: tuple[guarded.Unguarded, ...] = ()
    """Those vital signs."""


class ProtocolFolder:
    """The shipped protocols and the clinic's own."""

    def __init__(self, library: Path, *, read_only: bool, agreed: Callable[[str], bool] = lambda sha256: False) -> None:
        """`library`: its folder; `read_only`: another program keeps the accepted texts.

        `agreed`: whether the lead agreed to the text of this digest.
        """
        self._agreed = agreed
        self.path = library / FOLDER
        self._read_only = read_only

    def all(self) -> tuple[ProtocolFile, ...]:
        """The shipped ones in their order, then the clinic's by file name. Raises StorageFault."""
        own = sorted(self.path.glob("*.toml")) if self.path.is_dir() else ()
        examples = (ProtocolFile(name, "", text) for name, text in shipped.shipped().items())
        return (*examples, *(self._own(path) for path in own))

    def text(self, key: str) -> str:
        """The last good text of a protocol; empty if there is none. Raises StorageFault."""
        return next((one.text for one in self.all() if one.key == key), "")

    def copy(self, key: str) -> Path:
        """A copy to be edited, under a name that is free. Raises StorageFault, KeyError for a key without a text."""
        from kat_monitor.reports.files import replace_file

        known = {one.key: one.text for one in self.all() if one.text}
        stem = Path(key).stem
        with storage_faults():
            self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
        names = (f"{stem}{number}.toml" for number in ("", *(f"-{count}" for count in range(2, 1000))))
        path = next(path for name in names if not (path := self.path / name).exists())
        return replace_file(path, known[key].encode())

    def publish(self, key: str, text: str) -> None:
        """Write a clinic's own file anew, the version before beside it; who reads it next judges it.

        Raises StorageFault, KeyError for a key without a file.
        """
        from kat_monitor.reports.files import replace_file

        one = {one.key: one for one in self.all() if one.file}[key]
        if one.text:
            version = re.sub(r"[^A-Za-z0-9.-]", "_", parse(one.text).version)
            replace_file(self.path / f"{one.file}.v{version}", one.text.encode())
        replace_file(self.path / one.file, text.encode())

    def _own(self, path: Path) -> ProtocolFile:
        from kat_monitor.protocols import loader
        from kat_monitor.reports.files import replace_file

        kept = path.with_name(path.name + ACCEPTED)
        key = f"own/{path.name}"
        try:
            text = _judged(path)
        except loader.ProtocolMistakes as found:
            lines = tuple(str(one).removeprefix(f"{one.file}:") for one in found.mistakes)
            return ProtocolFile(key, path.name, _last_good(kept), lines)
        before = _last_good(kept)
        lacking = guarded.without_high(parse(text), parse(before) if before else None)
        if lacking and text != before and not self._agreed(text_digest(text)):
            return ProtocolFile(key, path.name, before, (), text, lacking)
        if not self._read_only and before != text:
            replace_file(kept, text.encode())
        return ProtocolFile(key, path.name, text)


def _judged(path: Path) -> str:
    """The text of a file without mistakes; raises ProtocolMistakes, StorageFault."""
    from kat_monitor.protocols import loader

    with storage_faults(), path.open("rb") as file:
        content = file.read(loader.LARGEST + 1)
    text = content.decode(errors="surrogateescape").removeprefix("\ufeff")
    loader.load(text, path.name)
    return text


def _last_good(kept: Path) -> str:
    """The text that was accepted last; empty if there is none, or if it is no longer as it was accepted."""
    from kat_monitor.protocols import loader

    try:
        return _judged(kept) if kept.exists() else ""
    except loader.ProtocolMistakes:
        return ""
