"""Alerts of the sessions behind the one in front, in its lane. No Qt.

Owns the order between patients: what nobody has seen comes first, then the higher priority, then the patient in front;
behind the first, a hidden patient whom nobody answers stands before all others. Refuses to let a hidden alert be
answered unseen: it carries its session, which has to be shown first.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kat_monitor.ui.present_lane import BETWEEN, AlertView, LaneView, pressing
from kat_monitor.ui.present_words import PRIORITY_RANK
from kat_monitor.words import joined, tr

ROOM = 2
"""How many alerts stand in short beside the first."""


class Elsewhere(NamedTuple):
    """The lane of a session behind: its id, whose and where in short, and what its lane says."""

    session: str
    label: str
    lane: LaneView


def join(own: LaneView, hidden: Sequence[Elsewhere]) -> LaneView:
    """The lane of the session in front with what asks for attention in the others."""
    others = [_named(one, -number) for number, one in enumerate(hidden, 1) if one.lane.first is not None]
    if not others:
        return own
    mine = [] if own.first is None else [own.first, *own.others]
    if mine and not any(one.unanswered for one in mine):
        mine[0] = pressing(mine[0], own.unanswered)
    ranked = sorted((*mine, *others), key=lambda one: (bool(one.seen), PRIORITY_RANK[one.priority], bool(one.session)))
    ranked[1:] = sorted(ranked[1:], key=lambda one: not one.unanswered)
    behind = sum(len(one.lane.others) + one.lane.more for one in hidden if one.lane.first is not None)
    shown = ranked[: 1 + ROOM]
    more = own.more + behind + len(ranked) - len(shown)
    return own._replace(first=shown[0], others=tuple(shown[1:]), more=more)


def _named(one: Elsewhere, seq: int) -> AlertView:
    """The first alert of a session behind; its number means nothing here, and its name stands before it."""
    first, call = one.lane.first, one.lane.unanswered
    assert first is not None
    said = next((other.unanswered for other in one.lane.others if other.unanswered), pressing(first, call).unanswered)
    is_noted = call == first.text or call in first.note
    return first._replace(
        seq=seq,
        text=tr("{label}: {text}", label=one.label, text=first.text),
        note=first.note if is_noted else joined(BETWEEN, filter(None, (call, first.note))),
        session=one.session,
        unanswered=tuple(tr("{label}: {text}", label=one.label, text=words) for words in said),
    )
