"""A recorded session decided again: what happened stays, what the rules said is said anew.

Owns the replay of a log through `decide` as the monitor drives it: time before news, one event at a time, each with its
own instant. Refuses to change what people and devices entered. What names an alert by its number (an acknowledgement)
is given the alert of the same rule on the same basis, and left out where the rules now raise none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from msgspec.structs import replace

from kat_monitor import events as ev
from kat_monitor.alerts import decide, next_deadline
from kat_monitor.protocols import parse
from kat_monitor.session.apply import apply, start
from kat_monitor.session.state import Record, Session

SAID_FROM = 1_000_000_000
"""Numbers of what the rules say anew: above those of any log, so that what was recorded keeps its own."""
LOOK_EVERY = 500
"""Records between two looks at whether somebody wants to stop."""

Key = tuple[str, str | None, str]
"""An alert by rule, vital and what it stands on."""
Going = Callable[[int, int], bool]
"""Told how many records of how many are done; False stops."""


class Stopped(Exception):
    """Somebody wanted to stop."""


def going_on(done: int, of: int) -> bool:
    """Nobody wants to stop."""
    return True


def decided_again(records: Sequence[Record], text: str | None = None, going: Going = going_on) -> Session:
    """The session as these records make it, with alerts by the rules of `text`, or by its own. Raises Stopped.

    `text` is a protocol without mistakes. A log that is decided again by its own rules says what it said.
    """
    again = _Again(records[0])
    known: dict[int, Key] = {}
    for done, record in enumerate(records[1:], 1):
        if done % LOOK_EVERY == 0 and not going(done, len(records)):
            raise Stopped
        if isinstance(record.event, ev.AlertRaised):
            known[record.seq] = (record.event.rule, record.event.vital, record.event.basis)
        event = _entered(record.event, text, known, again.session)
        if event is not None:
            again.enter(record._replace(event=event))
        elif getattr(record.event, "since", None) == record.t:
            again.fall_due(record.t + 1)  # the rules have spoken of this very instant: what follows came after it
    again.fall_due(records[-1].t)
    return again.session


class _Again:
    """A session as it unfolds a second time."""

    def __init__(self, first: Record) -> None:
        self.session = start(first)
        self._t = first.t
        self._said = SAID_FROM

    def enter(self, record: Record) -> None:
        """The record, after what fell due before it, and what it brings about."""
        self.fall_due(record.t)
        self.session = apply(self.session, record)
        self._t = record.t
        self._judge(record.t)

    def fall_due(self, before: int) -> None:
        """What time alone brings about before an instant; of that one itself nothing is known before it is over."""
        due = next_deadline(self.session, self._t) if before > self._t else None
        while due is not None and due < before:
            self._judge(due)
            self._t = due
            due = next_deadline(self.session, due)

    def _judge(self, t: int) -> None:
        while said := decide(self.session, t):
            for event in said:
                self._said += 1
                utc = self.session.utc_of(t)
                self.session = apply(self.session, Record(self._said, max(t, self.session.t), utc, event))


def _entered(event: ev.Event, text: str | None, known: dict[int, Key], session: Session) -> ev.Event | None:
    """What was recorded, as it is entered now; None for what the rules said, and for what has no alert any more."""
    if event.role == "rule" and not isinstance(event, ev.ClinicallyReady):
        return None
    if text is not None and isinstance(event, ev.ProtocolChosen):
        other = parse(text)
        return replace(
            event, text=text, sha256=ev.text_digest(text), protocol=other.id, version=other.version,
            approved_by=None, approved_at=None,
        )  # fmt: skip
    named = getattr(event, "alert", None)
    if named is None:
        return event
    now = next(_alerts(session, known.get(named)), None)
    return None if now is None else replace(event, alert=now)


def _alerts(session: Session, key: Key | None) -> Iterator[int]:
    """The open alert of a key, else its newest past one."""
    found = [one.seq for one in session.alerts.values() if (one.rule, one.vital, one.basis) == key]
    yield from found
    yield from (one.seq for one in reversed(session.past_alerts) if (one.rule, one.vital, one.basis) == key)
