"""The verdict on a session file: intact, altered, or not ours to judge, in words and an exit code.

Owns the words. A log and its JSON export are judged here; other formats (a report that carries the record) are judged
by whoever makes them, handed in by their first bytes. Refuses to write to what it judges, and to call a file sealed by
a key that it does not know intact.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from kat_monitor.record.chain import EMPTY, Row
from kat_monitor.record.database import disk_errors
from kat_monitor.record.examine import Examined
from kat_monitor.record.jsonfile import Derived, examine_json
from kat_monitor.record.reader import examine_file, first_bytes, looks_encrypted
from kat_monitor.record.seal import Seal, SealKey, document_signer, seals_problem, trusted_name, unknown_sealer
from kat_monitor.record.storage import StorageFault, fault_of
from kat_monitor.words import joined, say

INTACT = 0
ALTERED = 1
CANNOT_SAY = 2
UNKNOWN = say("sealed by an unknown key")
"""How the words begin where all is whole, and only trust is missing."""


class Verdict(NamedTuple):
    """What to say of a file, and the exit code that goes with it: 0 intact, 1 altered, 2 cannot say."""

    words: str
    exit: int


class Judged(NamedTuple):
    """A verdict with the rows that it is about: all of them where it is intact, else those that could be read."""

    rows: tuple[Row, ...]
    verdict: Verdict
    seals: tuple[Seal, ...] = ()


class Keys(NamedTuple):
    """What a room holds against a file: the key that opens its own data, and the seal keys that it trusts."""

    trusted: tuple[SealKey, ...] = ()
    data: bytes | None = None


NO_KEYS = Keys()
Judge = Callable[[Path], Verdict]


def verify_file(path: Path, others: Mapping[bytes, Judge] | None = None, keys: Keys = NO_KEYS) -> Verdict:
    """The verdict on one file; none makes it raise. `others`: first bytes of a format, `b"%PDF-"`, and its judge."""
    try:
        start = first_bytes(path)
    except OSError as error:
        return _out_of_reach(error)
    for magic, judge in (others or {}).items():
        if start.startswith(magic):
            return judge(path)
    return judge_record(path, keys).verdict


def worst(verdicts: Iterable[Verdict]) -> int:
    """The exit code of several files: 2 over 1 over 0."""
    return max((verdict.exit for verdict in verdicts), default=INTACT)


def judge_record(path: Path, keys: Keys = NO_KEYS) -> Judged:
    """The verdict on a log or its JSON export, with its rows: export starts from here. Never raises for a file."""
    try:
        if _is_json(first_bytes(path), path.stat().st_size):
            return judge_json(path.read_bytes(), keys)
        return _judged(examine_file(path, keys.data), keys)
    except StorageFault as fault:
        return Judged((), Verdict(say("cannot be read: {fault}", fault=fault), CANNOT_SAY))
    except disk_errors() as error:
        return Judged((), _out_of_reach(error))


def _is_json(start: bytes, size: int) -> bool:
    """Whether it begins as JSON does; one in 250 encrypted logs has such a first byte, and is told by the others."""
    begins = start.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{"
    return begins and not looks_encrypted(start, size)


def read_rows(path: Path, keys: Keys = NO_KEYS) -> tuple[Row, ...]:
    """The rows of a log whose chain is whole, its seal not looked at; none of one that is not, or is out of reach."""
    try:
        examined = examine_file(path, keys.data)
    except StorageFault:
        return ()
    except disk_errors() as error:
        if fault_of(error) is None:
            raise
        return ()
    return () if examined.problem else examined.rows


def judge_json(data: bytes, keys: Keys = NO_KEYS) -> Judged:
    """The verdict on the bytes of a JSON file, wherever they lay: beside the log, or inside a report."""
    try:
        examined = examine_json(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return _judged(Examined((), EMPTY, say("holds bytes that are not UTF-8")), keys)
    if isinstance(examined, Derived):
        return Judged((), judge_derived(examined.document, keys))
    return _judged(examined, keys)


def judge_derived(document: Mapping[str, Any], keys: Keys = NO_KEYS) -> Verdict:
    """The verdict on a document that was made from a record, and says itself who stands for it."""
    if document.get("signature") is None:
        return Verdict(say("derived copy, not signed: a change cannot be seen"), CANNOT_SAY)
    signer = document_signer(document)
    if signer is None:
        return Verdict(say("altered: derived copy, its signature does not match"), ALTERED)
    if signer.key not in {key.key for key in keys.trusted}:
        return Verdict(
            say("derived copy, signature valid, by a key that is not known here: {by}", by=_named(signer)), INTACT
        )
    return Verdict(say("derived copy, signature valid: {by}", by=_named(trusted_name(signer, keys.trusted))), INTACT)


def _judged(examined: Examined, keys: Keys) -> Judged:
    if examined.foreign:
        return Judged((), Verdict(examined.problem, CANNOT_SAY))
    return Judged(examined.rows, _verdict(examined, keys), examined.seals)


def _verdict(examined: Examined, keys: Keys) -> Verdict:
    problem = examined.problem or seals_problem(examined.rows, examined.seals)
    if problem:
        return Verdict(say("altered: {problem}", problem=problem), ALTERED)
    left_out = _withheld(examined.rows)
    if not examined.seals:
        words = say("intact to event {seq}, not sealed: a missing end cannot be seen", seq=examined.intact.seq)
        return Verdict(words + left_out, INTACT)
    stranger = unknown_sealer(examined.seals, keys.trusted)
    if stranger is not None:
        return Verdict(joined(": ", (UNKNOWN, _named(stranger))) + left_out, CANNOT_SAY)
    by = _named(trusted_name(examined.seals[-1].by, keys.trusted))
    return Verdict(say("intact, sealed by {by}", by=by) + left_out, INTACT)


def _withheld(rows: Sequence[Row]) -> str:
    """What a whole chain does not tell: a body that is not there breaks no hash, in a copy or in what was one's own."""
    out = [row.seq for row in rows if row.body is None]
    return (
        say("; withheld: {count} of {of} events, event {first} the first", count=len(out), of=len(rows), first=out[0])
        if out
        else ""
    )


def _named(key: SealKey) -> str:
    return say("{name} fingerprint {fingerprint}", name=key.name, fingerprint=key.fingerprint)


def _out_of_reach(error: Exception) -> Verdict:
    fault = fault_of(error)
    if fault is None:
        raise error
    return Verdict(say("cannot be read: {fault}", fault=fault), CANNOT_SAY)
