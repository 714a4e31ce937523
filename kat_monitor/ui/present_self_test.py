"""The self-test of the room as a page shows it. No Qt.

Owns the words and the order. Refuses to test and to judge: items come tested, and are signed elsewhere.
"""

from __future__ import annotations

import msgspec

from kat_monitor.ui.present_kept import kept_words
from kat_monitor.ui.present_pages import PersonView
from kat_monitor.words import joined, say, tr

SPEAKER = "speaker"
ANSWERS = (("ok", say("In order")), ("failed", say("Not in order")))
HEARD = (("ok", say("Heard")), ("failed", say("Not heard")))
WORDS = {"ok": say("in order"), "failed": say("NOT IN ORDER"), "ask": say("to be looked at")}


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
            return tr(
                "{room}: {signed}. Failed: {failed}.",
                room=self.room,
                signed=self.signed,
                failed=joined(", ", self.failed) or "nothing",
            )
        return tr(
            "{room}: not signed today. What fails holds nothing up; it stands in today's records.", room=self.room
        )


class Looked(msgspec.Struct, frozen=True):
    """What a person said of each item that waits for it, signed by PIN."""

    person: str
    answers: dict[str, str]


def machine_words(row: LookRow) -> str:
    """The state in a word and what was found."""
    return tr(
        "{words}{words_2}",
        words=WORDS[row.state],
        words_2=tr(": {words}", words=kept_words(row.words)) if row.words else "",
    )


def self_test_line(signed: str, failed: tuple[str, ...]) -> str:
    """Home's line."""
    if not signed:
        return tr("NOT SIGNED today")
    words = (
        tr("{signed}, NOT IN ORDER: {failed}", signed=signed, failed=joined(", ", failed))
        if failed
        else tr("{signed}, all in order", signed=signed)
    )
    return words[:1].upper() + words[1:]
