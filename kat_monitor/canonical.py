"""The one spelling of a JSON value that the record hashes: sorted keys, no spaces, no escapes beyond JSON's own.

Owns the spelling and the check of a text. Refuses NaN and infinity, which JSON has not. The spelling is that of
Python's `json`, to the letter; msgspec writes it ten times faster, all but some floats, and those are left to `json`.
"""

from __future__ import annotations

import json
import re

import msgspec

from kat_monitor.words import stored

_JSON = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
_QUICK = msgspec.json.Encoder(order="sorted", enc_hook=stored)
_BINARY = msgspec.msgpack.Encoder(enc_hook=stored)

_OWN_FLOAT = re.compile(rb"\de|0\.0000")
"""What a float that msgspec spells in its own way looks like, if it is one: 1e16 for 1e+16, 0.00001 for 1e-05."""
_NOT_FINITE = re.compile(rb"\xcb[\x7f\xff][\xf0-\xff]", re.DOTALL)
"""NaN and infinity in msgpack, where they can be seen; in JSON msgspec writes null for them."""


def canonical(value: object) -> str:
    """A value (builtins or structs) in its one spelling. Raises ValueError for a number that is not finite."""
    try:
        text = _QUICK.encode(value)
        if _OWN_FLOAT.search(text) is None and not (b"null" in text and _NOT_FINITE.search(_BINARY.encode(value))):
            return text.decode("utf-8")
    except (UnicodeEncodeError, OverflowError):  # a lone surrogate, or a whole number beyond 64 bits
        pass
    return _JSON.encode(msgspec.to_builtins(value, enc_hook=stored))


def is_possible(value: object) -> bool:
    """Whether a record can hold every number in a value: finite, and whole ones of 64 bits."""
    try:
        canonical(value)
        _BINARY.encode(value)
    except UnicodeEncodeError:  # a lone surrogate in a text, which the record keeps
        return True
    except (ValueError, OverflowError):
        return False
    return True


def canonical_without_floats(value: object) -> bytes:
    """The UTF-8 of `canonical`, at a third of its cost, of a value in which no number has a fraction."""
    try:
        return _QUICK.encode(value)
    except (UnicodeEncodeError, OverflowError):
        return canonical(value).encode("utf-8")


def is_canonical(text: str) -> bool:
    """Whether a text is JSON in its one spelling."""
    try:
        data = text.encode("utf-8")
        if _OWN_FLOAT.search(data) is None and _QUICK.encode(msgspec.json.decode(data)) == data:
            return True
    except (ValueError, msgspec.MsgspecError, RecursionError):
        pass  # what msgspec does not read or spell alike is json's to judge
    try:
        return _JSON.encode(json.loads(text)) == text
    except (ValueError, RecursionError):
        return False
