"""What if: which alerts of a recorded session would come, go or move under other limits.

Owns the comparison of a session decided by its own rules with the same decided by others. Both are decided here, so
that a difference is one of the rules and never one of two versions of the program. Refuses to say which is better: a
nurse was there, and what the team did would have been different too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from kat_monitor.clock import MINUTE
from kat_monitor.events import Priority
from kat_monitor.protocols.model import Protocol
from kat_monitor.review.again import Going, Key, decided_again, going_on
from kat_monitor.session.apply import fold
from kat_monitor.session.phases import minute_text
from kat_monitor.session.state import Alert, Record, Session
from kat_monitor.words import coded, joined, say

How = Literal["comes", "goes", "moves"]
HOWS = (say("comes"), say("goes"), say("moves"), say("open"))
"""The codes above, and of an alert that did not end."""
PRIORITIES: tuple[Priority, ...] = ("high", "medium", "low")
NEAR_MS = 5 * MINUTE
"""Alerts of one rule that begin within this are the same alert, moved; the time in which a rule reopens its alert."""


class Change(NamedTuple):
    """An alert that is not as it was: `before` None where it comes, `after` None where it goes."""

    how: How
    before: Alert | None
    after: Alert | None

    @property
    def alert(self) -> Alert:
        """As it would be; as it was, where it goes."""
        found = self.after or self.before
        assert found is not None
        return found


class Differences(NamedTuple):
    """One session under its own rules and under others. `as_recorded`: its own rules still say what the record says."""

    before: Session
    after: Session
    changes: tuple[Change, ...]
    stay: int
    as_recorded: bool

    def count(self, how: How, priority: Priority | None = None) -> int:
        """How many alerts come, go or move; of one priority if told."""
        return sum(one.how == how and priority in (None, one.alert.priority) for one in self.changes)


def what_if(records: Sequence[Record], text: str, going: Going = going_on) -> Differences:
    """The session of these records under the protocol `text`, which has no mistakes. Raises again.Stopped."""
    of = len(records)
    before = decided_again(records, None, lambda done, _: going(done, 2 * of))
    after = decided_again(records, text, lambda done, _: going(of + done, 2 * of))
    old, new = before.all_alerts(), after.all_alerts()
    changes = tuple(sorted(_changes(old, new), key=lambda one: (one.alert.since, one.alert.rule)))
    recorded = _recorded(records)
    stay = len(new) - sum(one.after is not None for one in changes)
    return Differences(before, after, changes, stay, recorded == [_facts(one) for one in old])


def _recorded(records: Sequence[Record]) -> list[tuple[object, ...]]:
    return [_facts(one) for one in fold(records).all_alerts()]


def _facts(alert: Alert) -> tuple[object, ...]:
    """What a log decided again must say the same of an alert."""
    return alert.rule, alert.vital, alert.basis, alert.since, alert.ended_since, alert.end_reason


def _key(alert: Alert) -> Key:
    return alert.rule, alert.vital, alert.basis


def _changes(old: list[Alert], new: list[Alert]) -> Iterator[Change]:
    for key in dict.fromkeys(map(_key, [*old, *new])):
        rest = [one for one in new if _key(one) == key]
        for before in (one for one in old if _key(one) == key):
            after = next((one for one in rest if _same(before, one)), None)
            if after is None:
                yield Change("goes", before, None)
                continue
            rest.remove(after)
            if _told(before) != _told(after):
                yield Change("moves", before, after)
        yield from (Change("comes", None, one) for one in rest)


def _same(before: Alert, after: Alert) -> bool:
    """Whether two alerts of one rule are one that moved: they overlap, or begin near each other."""
    if abs(before.since - after.since) <= NEAR_MS:
        return True
    latest = max(before.since, after.since)
    ends = [latest if one.ended_since is None else one.ended_since for one in (before, after)]
    return before.since <= ends[1] and after.since <= ends[0]


def _told(alert: Alert) -> tuple[object, ...]:
    return alert.since, alert.ended_since, alert.limit, alert.priority, alert.count


# --- in words ---------------------------------------------------------------------------------------------------------

STARS: dict[Priority, str] = {"high": "***", "medium": "**", "low": "*"}


def named(protocol: Protocol | None) -> str:
    """`generic 1`, a protocol by id and version."""
    return say("no protocol") if protocol is None else f"{protocol.id} {protocol.version}"


def headline(found: Differences) -> str:
    """`2 come, 1 goes, 3 move, 14 stay`."""
    comes, goes, moves = (found.count(how) for how in ("comes", "goes", "moves"))
    words = (
        say("{count} comes", count=comes) if comes == 1 else say("{count} come", count=comes),
        say("{count} goes", count=goes) if goes == 1 else say("{count} go", count=goes),
        say("{count} moves", count=moves) if moves == 1 else say("{count} move", count=moves),
        say("{count} stays", count=found.stay) if found.stay == 1 else say("{count} stay", count=found.stay),
    )
    return joined(", ", words)


def change_line(found: Differences, one: Change) -> str:
    """`comes  ** T+41   sbp-high-165: SBP 168 >= 165 in peak, T+41`, and of a move what it was."""
    alert = one.alert
    session = found.before if one.after is None else found.after
    when = minute_text(session, alert.since) or say("no dose")
    line = say(
        "{how:<5}  {stars:<3} {when:<7} {rule}: {text}",
        how=coded(one.how), stars=STARS[alert.priority], when=when, rule=alert.rule, text=alert.text,
    )  # fmt: skip
    if one.before is None or one.after is None:
        return line
    moved = (*_move(found, one.before, one.after), *_other(one.before, one.after))
    return say("{line} ({moved})", line=line, moved=joined(", ", moved))


def _move(found: Differences, before: Alert, after: Alert) -> Iterator[str]:
    if before.since != after.since:
        moved = _seconds(abs(after.since - before.since))
        later = after.since > before.since
        by = say("{moved} later", moved=moved) if later else say("{moved} sooner", moved=moved)
        was, now = (minute_text(found.before, one.since) or say("no dose") for one in (before, after))
        yield say("from {was} to {now}, {by}", was=was, now=now, by=by) if was != now else by
    if before.ended_since != after.ended_since:
        was, now = (minute_text(found.before, one.ended_since) if one.ended_since is not None else coded("open")
                    for one in (before, after))  # fmt: skip
        yield say("ended {was}, now {now}", was=was, now=now) if was != now else say("ends at another second")


def _other(before: Alert, after: Alert) -> Iterator[str]:
    if before.priority != after.priority:
        yield say("was {priority}", priority=coded(before.priority))
    if before.limit != after.limit and before.limit is not None:
        yield say("limit was {limit:g}", limit=before.limit)
    if before.count != after.count:
        yield say("came back {now} times, was {was}", now=after.count - 1, was=before.count - 1)


def _seconds(ms: int) -> str:
    return f"{ms // 1000} s" if ms < 2 * MINUTE else f"{round(ms / MINUTE)} min"


def totals(all_found: Iterable[Differences]) -> str:
    """How many alerts of each priority there were, and would be, over all sessions."""
    found = list(all_found)
    parts = []
    for priority in PRIORITIES:
        was = sum(_of(one.before, priority) for one in found)
        now = sum(_of(one.after, priority) for one in found)
        parts.append(say("{priority} {was} to {now}", priority=coded(priority), was=was, now=now))
    changed = joined(", ", parts)
    if len(found) == 1:
        return say("1 session: {changed} alerts", changed=changed)
    return say("{count} sessions: {changed} alerts", count=len(found), changed=changed)


def _of(session: Session, priority: Priority) -> int:
    return sum(alert.priority == priority for alert in session.all_alerts())
