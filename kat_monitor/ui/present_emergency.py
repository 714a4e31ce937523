"""What the emergency card says: the clinic's own steps, how long it lasts, what was done when. No Qt.

Owns the four keys of the card. Refuses to propose a step: what is to be done is the clinic's text, or nothing is said.
"""

from __future__ import annotations

from typing import NamedTuple

from kat_monitor.session.dosing import course
from kat_monitor.session.emergency import Act, Done, done, opened_t
from kat_monitor.session.phases import span_text
from kat_monitor.session.state import Session
from kat_monitor.ui.present_actions import next_thing
from kat_monitor.ui.present_words import wall_text
from kat_monitor.words import say, tr

NOT_WRITTEN = say(
    "Your clinic has not written its steps. They stand here once a lead has written them under Settings, "
    "Emergency card."
)
KEYS: dict[Act, tuple[str, str]] = {
    "infusion-stopped": (say("Infusion stopped"), "S"),
    "help-called": (say("Help called"), "C"),
    "oxygen-on": (say("Oxygen on"), "O"),
    "drug-given": (say("Drug given"), "D"),
}


class ActView(NamedTuple):
    """One key of the card. `said`: when it was done, and how long after the beginning; empty while it was not."""

    act: Act
    words: str
    key: str
    said: str
    can: bool = True


class EmergencyView(NamedTuple):
    """The card. `stopwatch` is empty while no emergency is in the record."""

    stopwatch: str
    since: str
    vitals: str
    is_due: bool
    steps: tuple[str, ...]
    acts: tuple[ActView, ...]


def emergency(session: Session, t: int, steps: str) -> EmergencyView:
    """The card at `t`; `steps` is the clinic's own text, one step a line."""
    since = opened_t(session)
    line = next_thing(session, t)
    acts = done(session)
    return EmergencyView(
        stopwatch="" if since is None else span_text(max(t - since, 0)),
        since="" if since is None else tr("since {since}", since=wall_text(session, since)),
        vitals=line.sentence,
        is_due=line.is_now or line.is_late,
        steps=tuple(one.strip() for one in steps.splitlines() if one.strip()),
        acts=tuple(
            ActView(act, words, key, _said(session, acts.get(act), since), _can(session, act, t))
            for act, (words, key) in KEYS.items()
        ),
    )


def running(session: Session, t: int) -> str:
    """How long an emergency lasts, for its button; empty without one."""
    since = opened_t(session)
    return "" if since is None else span_text(max(t - since, 0))


def _said(session: Session, one: Done | None, since: int | None) -> str:
    if one is None or since is None:
        return ""
    times = tr(" · {times} times", times=one.times) if one.times > 1 else ""
    return tr(
        "{wall_text}, after {span_text}{times}",
        wall_text=wall_text(session, one.t),
        span_text=span_text(one.t - since),
        times=times,
    )


def _can(session: Session, act: Act, t: int) -> bool:
    """An infusion can be stopped only where one runs or is paused; everything else can happen at any time."""
    if act != "infusion-stopped":
        return True
    return any(dose.infusion is not None and course(dose, t).state in ("running", "paused") for dose in session.doses)
