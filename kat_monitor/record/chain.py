"""The hash chain: how a row of the log follows from the row before it, and how a broken one is found.

Owns digest, hash, the linking of new rows and the check of stored ones: pure functions over rows.
Refuses to know files, databases and what an event means: a body is a text.

    digest = SHA-256(salt + body)
    hash   = SHA-256(canonical JSON of [previous hash, seq, t, at, kind, v, digest]); the first previous is 64 zeros

The chain covers the digest and not the body, so that a body can be withheld from a copy (body and salt both None) while
the chain still verifies; the salt keeps a short withheld body from being guessed out of its digest.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Iterable
from typing import NamedTuple

from kat_monitor.canonical import canonical_without_floats, is_canonical
from kat_monitor.clock import Moment
from kat_monitor.events import Draft
from kat_monitor.words import say

GENESIS = "0" * 64
"""The hash that stands before the first event."""


class Row(NamedTuple):
    """One event as stored: `t` in ms since the log was opened, `at` in UTC; body and salt are None where withheld."""

    seq: int
    t: int
    at: str
    kind: str
    v: int
    body: str | None
    salt: str | None
    digest: str
    hash: str


class Head(NamedTuple):
    """The last event of a chain; an empty chain's is `Head(0, GENESIS)`."""

    seq: int
    hash: str


EMPTY = Head(0, GENESIS)


class Finding(NamedTuple):
    """What a check of rows found: how many events are intact from the start, and what is wrong with the next one."""

    intact: Head
    problem: str = ""


def new_salt() -> str:
    """16 random bytes in hex."""
    return secrets.token_hex(16)


def digest_of(salt: str, body: str) -> str:
    """SHA-256 hex of the UTF-8 of salt and body."""
    return hashlib.sha256((salt + body).encode("utf-8")).hexdigest()


def hash_of(previous: str, seq: int, t: int, at: str, kind: str, v: int, digest: str) -> str:
    """SHA-256 hex of the row's fields and the hash before it."""
    return hashlib.sha256(canonical_without_floats((previous, seq, t, at, kind, v, digest))).hexdigest()


def link(head: Head, moment: Moment, drafts: Iterable[Draft], salts: Callable[[], str] = new_salt) -> tuple[Row, ...]:
    """The rows of one batch behind `head`.

    That a body is canonical is `events.encode`'s promise; looking again would cost a fifth of a durable append.
    """
    rows: list[Row] = []
    seq, previous, at = head.seq, head.hash, moment.at
    for draft in drafts:
        seq += 1
        salt = salts()
        digest = digest_of(salt, draft.body)
        previous = hash_of(previous, seq, moment.t, at, draft.kind, draft.v, digest)
        rows.append(Row(seq, moment.t, at, draft.kind, draft.v, draft.body, salt, digest, previous))
    return tuple(rows)


def check_rows(rows: Iterable[Row], head: Head = EMPTY) -> Finding:
    """Follow the chain from `head` and stop at the first row that does not belong; no rows at all miss event 1."""
    for row in rows:
        problem = _problem(row, head)
        if problem:
            return Finding(head, problem)
        head = Head(row.seq, row.hash)
    return Finding(head) if head.seq else Finding(head, say("event 1 is missing"))


def _problem(row: Row, head: Head) -> str:
    due = head.seq + 1
    if type(row.seq) is not int or row.seq != due:
        found = (
            say("event {seq} stands in its place", seq=row.seq)
            if type(row.seq) is int
            else say("its number is not a number")
        )
        return say("event {due} is missing: {found}", due=due, found=found)
    if not _has_types(row):
        return say("event {due} has a field of the wrong type", due=due)
    if (row.body is None) != (row.salt is None):
        return say("event {due} is withheld by half: body and salt go together", due=due)
    try:
        return _hash_problem(row, head)
    except UnicodeEncodeError:
        return say("event {due} holds text that is not UTF-8", due=due)


def _has_types(row: Row) -> bool:
    whole = (row.t, row.v)
    text = (row.at, row.kind, row.digest, row.hash)
    optional = (row.body, row.salt)
    return (
        all(type(value) is int for value in whole)
        and all(type(value) is str for value in text)
        and all(value is None or type(value) is str for value in optional)
    )


def _hash_problem(row: Row, head: Head) -> str:
    if row.body is not None and row.salt is not None:
        if digest_of(row.salt, row.body) != row.digest:
            return say("event {seq} does not match its digest", seq=row.seq)
        if not is_canonical(row.body):
            return say("event {seq} is not canonical JSON", seq=row.seq)
    if hash_of(head.hash, row.seq, row.t, row.at, row.kind, row.v, row.digest) != row.hash:
        return say("event {seq} does not match its hash", seq=row.seq)
    return ""
