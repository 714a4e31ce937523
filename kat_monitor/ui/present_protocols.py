"""Protocols as views: how each stands, its mistakes, and who may sign it. No Qt.

What a prescriber reads before signing is in `present_protocol_numbers`. Refuses to judge whether a number is right.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

import msgspec

from kat_monitor.protocols.guarded import Unguarded
from kat_monitor.protocols.model import Protocol
from kat_monitor.ui.present_pages import PersonView
from kat_monitor.ui.present_pages_home import standing
from kat_monitor.ui.present_protocol_numbers import Section, sections
from kat_monitor.vitals import VITALS
from kat_monitor.words import joined, known, say, tr

UNGUARDED = say("the lead has to agree: no high-priority alert is left for")
EXAMPLE, OWN = say("comes with the program"), say("this clinic's own")
APPROVED = say("approved")


class ProtocolCard(msgspec.Struct, frozen=True):
    """A protocol as the page shows it. `mistakes`: what is wrong with its file; the rest is its last good version.

    `can_approve`: there is a version, and nobody has signed it yet.
    """

    key: str
    title: str
    mark: Literal["done", "open", "stop"]
    word: str
    origin: str
    standing: str
    about: str = ""
    mistakes: tuple[str, ...] = ()
    sections: tuple[Section, ...] = ()
    can_approve: bool = False
    can_edit: bool = False
    unguarded: tuple[str, ...] = ()
    """Vital signs, in words, that the file as it is now leaves without a high-priority alert: the lead is asked."""
    agreed: str = ""
    """Who agreed that this version leaves vital signs without one, when and why."""


class Agreed(NamedTuple):
    """A lead's word that a version leaves these vital signs without a high-priority alert; `date`: ISO."""

    lead: str
    date: str
    reason: str
    vitals: tuple[Unguarded, ...]


class ProtocolsView(msgspec.Struct, frozen=True):
    """The page of protocols. `folder`: where the clinic's own files lie; `read_only`: why nothing can be signed."""

    cards: tuple[ProtocolCard, ...]
    people: tuple[PersonView, ...]
    folder: str
    read_only: str = ""


def card(
    key: str,
    file: str,
    protocol: Protocol | None,
    mistakes: Sequence[str],
    approved: tuple[str, str] | None,
    today: str,
    unguarded: Sequence[Unguarded] = (),
    agreed: Agreed | None = None,
) -> ProtocolCard:
    """One protocol: its last good version, approved by (name, ISO date) or not; `today`: ISO date.

    `unguarded`: vital signs that a newer text leaves without a high-priority alert, which waits for the lead; `agreed`:
    what a lead agreed to of the version itself.
    """
    asked = tuple(map(unguarded_words, unguarded))
    mistakes = [*mistakes, *(tr("{unguarded} {label}", unguarded=UNGUARDED, label=label) for label in asked)]
    origin = tr("{own}, {file}", own=OWN, file=file) if file else EXAMPLE
    if protocol is None:
        return ProtocolCard(
            key,
            file,
            "stop",
            _count(mistakes),
            origin,
            tr("Not in force: it has never been right"),
            "",
            tuple(mistakes),
            unguarded=asked,
        )
    passed = protocol.review_by < today
    stands = standing(*approved) if approved else standing("", "")
    stands += (
        tr(". Review date passed: {review_by}", review_by=protocol.review_by)
        if passed
        else tr(". To be reviewed by {review_by}", review_by=protocol.review_by)
    )
    if mistakes:
        stands = tr(
            "The file has mistakes; version {version}, the last without, stays. {stands}",
            version=protocol.version,
            stands=stands,
        )
    fine = APPROVED if approved else tr("not approved")
    word = _count(mistakes) if mistakes else tr("review due") if passed else fine
    mark: Literal["done", "open", "stop"] = "stop" if mistakes or passed else "done" if approved else "open"
    about = tr(
        "{about} By {author}, {date}.", about=known(protocol.about), author=protocol.author, date=protocol.date
    ).strip()
    return ProtocolCard(
        key, named(protocol, file), mark, word, origin, stands, about, tuple(mistakes), sections(protocol),
        can_approve=approved is None, can_edit=bool(file), unguarded=asked,
        agreed=_agreed_words(agreed) if agreed else "",
    )  # fmt: skip


def _agreed_words(agreed: Agreed) -> str:
    return tr(
        "No high-priority alert for {vitals}: {lead} agreed, {date}. {reason}",
        vitals=joined(", ", map(unguarded_words, agreed.vitals)),
        lead=agreed.lead,
        date=agreed.date,
        reason=agreed.reason,
    )


def unguarded_words(one: Unguarded) -> str:
    """`SpO2` where no high-priority alert is left, `SpO2 (phase: peak, waning)` where that is so in these alone."""
    label = VITALS[one.vital].label
    if not one.phases:
        return label
    return tr("{label} (phase: {phases})", label=label, phases=joined(", ", map(known, one.phases)))


def named(protocol: Protocol, file: str) -> str:
    """`Intravenous infusion v2`, and the file of the clinic's own."""
    return tr("{name} v{version}", name=known(protocol.name), version=protocol.version) + (f" ({file})" if file else "")


def _count(mistakes: Sequence[str]) -> str:
    return tr("1 mistake") if len(mistakes) == 1 else tr("{count} mistakes", count=len(mistakes))
