"""How events become the canonical JSON that the record hashes, and come back.

Older bodies are upcast step by step; unknown kinds and newer versions are refused by name.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from typing import NamedTuple

import msgspec

from kat_monitor.canonical import canonical
from kat_monitor.events import attention, bedside, leaving, people, preparation, urgent
from kat_monitor.events.base import Event
from kat_monitor.words import say

KINDS: dict[str, type[Event]] = {
    name: kind
    for part in (people, preparation, bedside, urgent, attention, leaving)
    for name, kind in vars(part).items()
    if isinstance(kind, type) and issubclass(kind, Event) and kind is not Event
}
"""Every kind of event by the name that stands in the log."""

AFTER_SIGNING = frozenset({"SessionSigned", "AddendumWritten", "Countersigned", "LeadSignedOff"})
"""Kinds that a signed log still accepts."""

Upcast = Callable[[dict[str, object]], dict[str, object]]
UPCASTS: dict[tuple[str, int], Upcast] = {}
"""(kind, version) -> how its body becomes the next version's."""


class Draft(NamedTuple):
    """An event as the record stores it, before it has a place in the chain."""

    kind: str
    v: int
    body: str


class UnknownEvent(ValueError):
    """A kind, or a version of a kind, that this program does not know: a newer program wrote it."""


def encode(event: Event) -> Draft:
    """Canonical JSON of the event: sorted keys, no spaces, UTF-8. Raises ValueError for a number that is not finite."""
    body = canonical(event).encode("utf-8", "replace").decode("utf-8")  # a lone surrogate becomes "?"
    return Draft(type(event).__name__, type(event).VERSION, body)


def decode(
    kind: str,
    v: int,
    body: str,
    kinds: Mapping[str, type[Event]] = KINDS,
    upcasts: Mapping[tuple[str, int], Upcast] = UPCASTS,
) -> Event:
    """The event of a stored body; older versions are upcast step by step, unknown ones raise UnknownEvent."""
    cls = kinds.get(kind)
    if cls is None:
        raise UnknownEvent(
            say("event {kind} is unknown to this version of KAT Monitor; open it with a newer one", kind=repr(kind))
        )
    if v > cls.VERSION or v < 1:
        raise UnknownEvent(
            say(
                "event {kind} version {v} is newer than {known}, which this version knows",
                kind=repr(kind),
                v=v,
                known=cls.VERSION,
            )
        )
    if v == cls.VERSION:
        return msgspec.json.decode(body, type=cls)
    plain = msgspec.json.decode(body)
    for version in range(v, cls.VERSION):
        plain = upcasts[kind, version](plain)
    return msgspec.convert(plain, cls)


def text_digest(text: str) -> str:
    """SHA-256 hex of a text's UTF-8: how a protocol's exact wording is named."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
