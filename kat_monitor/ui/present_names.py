"""Names in a note: the record holds none, so a note with one is flagged while it is typed. No Qt.

Owns the search: whole words in any case and with or without their accents, two letters only as a name is written, and
names of scripts without spaces anywhere. Refuses to change a note: writing "the patient" instead is offered, and the
name can be kept.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

SHORTEST = 3
"""Letters from which a part of a name is looked for in any case; two letters are words too often, unless capital."""


class Named(NamedTuple):
    """A name found in a text, and whom to write instead."""

    name: str
    instead: str


def parts(full_name: str, instead: str) -> dict[str, str]:
    """The parts of a full name that are looked for, each with what may stand in its place."""
    found = re.split(r"[\s,.]+", full_name)
    return {part: instead for part in found if len(part) >= SHORTEST or _is_short_name(part)}


def find_name(text: str, names: Mapping[str, str]) -> Named | None:
    """The first name in the text; None if there is none."""
    found = [(*span, names[name]) for name in names for span in _spans(text, name)]
    if not found:
        return None
    start, end, instead = min(found)
    return Named(text[start:end], instead)


def without_names(text: str, names: Mapping[str, str]) -> str:
    """The text with every name replaced, two parts of one name by one word."""
    for name, instead in names.items():
        for start, end in reversed(_spans(text, name)):
            text = text[:start] + instead + text[end:]
    for instead in set(names.values()):
        text = re.sub(rf"{re.escape(instead)}(\s+{re.escape(instead)})+", instead, text)
    return text


def _is_short_name(part: str) -> bool:
    return _is_unspaced(part) or (len(part) == 2 and part.isalpha() and part[0].isupper())


def _is_unspaced(part: str) -> bool:
    """Whether it is written in a script that puts no spaces between words."""
    return any("\u3040" <= sign <= "\u30ff" or "\u3400" <= sign <= "\u9fff" for sign in part)


def _spans(text: str, name: str) -> list[tuple[int, int]]:
    """Where the name stands in the text, in order."""
    if _is_unspaced(name):
        pattern, plain = re.escape(name), text
    else:
        pattern, plain = rf"(?<!\w){re.escape(_bare(name))}(?!\w)", _bare(text)
    flags = re.NOFLAG if len(name) < SHORTEST else re.IGNORECASE
    return [match.span() for match in re.finditer(pattern, plain, flags)]


@lru_cache(maxsize=64)
def _bare(text: str) -> str:
    """The text without accents, every letter in its place: `Müller` as `Muller`."""
    return text if text.isascii() else "".join(_letter(sign) for sign in text)


def _letter(sign: str) -> str:
    base = unicodedata.normalize("NFD", sign)[:1]
    return base if base.isalpha() and unicodedata.category(sign)[0] == "L" else sign
