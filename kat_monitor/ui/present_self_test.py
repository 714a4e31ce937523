"""The self-test of the room as a page shows it. No Qt.

Owns the words and the order. Refuses to test and to judge: items come tested, and are signed elsewhere.
"""

from __future__ import annotations

import msgspec

from kat_monitor.ui.present_pages import PersonView

SPEAKER = "speaker"
ANSWERS = (("ok", "In order"), ("failed", "Not in order"))
HEARD = (("ok", "Heard"), ("failed", "Not heard"))
WORDS = {"ok": "in order", "failed": "NOT IN ORDER", "ask": "to be looked at"}


class LookRow(msgspec.Struct, frozen=True):
    """One item: `state` is ok, failed, or ask: a person says."""

    id: str
    title: str
    state: str
    words: str = ""

    @property
    def options(self) -> tuple[tuple[str, str], ...]:
        """What a person can say of it."""
        return HEARD if self.id == SPEAKER else ANSWERS


class SelfTestView(msgspec.Struct, frozen=True):
    """The page. `machine` is empty until the computer has tested itself; `signed` says who did, and when."""

    room: str
    machine: tuple[LookRow, ...]
    own: tuple[LookRow, ...]
    people: tuple[PersonView, ...]
    signed: str = ""
    failed: tuple[str, ...] = ()
    read_only: str = ""

    @property
    def about(self) -> str:
        """What has to be known first."""
        if self.signed:
            return f"{self.room}: {self.signed}. Failed: {', '.join(self.failed) or 'nothing'}."
        return f"{self.room}: not signed today. What fails holds nothing up; it stands in today's records."


class Looked(msgspec.Struct, frozen=True):
    """What a person said of each item that waits for it, signed by PIN."""

    person: str
    answers: dict[str, str]


def machine_words(row: LookRow) -> str:
    """The state in a word and what was found."""
    return f"{WORDS[row.state]}{f': {row.words}' if row.words else ''}"


def self_test_line(signed: str, failed: tuple[str, ...]) -> str:
    """Home's line."""
    if not signed:
        return "NOT SIGNED today"
    words = f"{signed}, NOT IN ORDER: {', '.join(failed)}" if failed else f"{signed}, all in order"
    return words[:1].upper() + words[1:]
