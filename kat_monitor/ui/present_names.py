"""Names in a note: the record holds none, so a note with one is flagged while it is typed. No Qt.

Owns the search. Refuses to change a note: writing "the patient" instead is offered, and the name can be kept.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

SHORTEST = 3
"""Letters from which a part of a name is looked for; shorter ones are words too often."""


class Named(NamedTuple):
    """A name found in a text, and whom to write instead."""

    name: str
    instead: str


def parts(full_name: str, instead: str) -> dict[str, str]:
    """The parts of a full name that are looked for, each with what may stand in its place."""
    return {part: instead for part in re.split(r"[\s,.]+", full_name) if len(part) >= SHORTEST}


def find_name(text: str, names: Mapping[str, str]) -> Named | None:
    """The first name in the text, as a whole word in any case; None if there is none."""
    found = [(match.start(), match.group(), names[name]) for name in names if (match := _word(name).search(text))]
    return Named(*min(found)[1:]) if found else None


def without_names(text: str, names: Mapping[str, str]) -> str:
    """The text with every name replaced, two parts of one name by one word."""
    for name, instead in names.items():
        text = _word(name).sub(instead, text)
    for instead in set(names.values()):
        text = re.sub(rf"{re.escape(instead)}(\s+{re.escape(instead)})+", instead, text)
    return text


def _word(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE)
