"""The clinic's settings: one row a setting.

Owns names, kinds, defaults and help of what a clinic may choose beside its protocols. Refuses clinical numbers, which
stand in a protocol under a prescriber's name, and storage, which is the library's.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple


class Setting(NamedTuple):
    """One setting: its name, the texts that it may have, its default, and what it does."""

    name: str
    choices: tuple[str, ...]
    default: str
    help: str


SETTINGS: dict[str, Setting] = {
    row.name: row for row in (Setting("paper", ("a4", "us-letter"), "a4", "Paper of printed reports."),)
}


def value(name: str, stored: Callable[[str], str | None]) -> str:
    """The setting's text: as stored, or its default where nothing or something impossible is stored.

    `stored` asks the library; raises KeyError for a name that is no setting.
    """
    setting = SETTINGS[name]
    text = stored(name)
    return text if text in setting.choices else setting.default
