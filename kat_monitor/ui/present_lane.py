"""What the alert lane says: which alert asks first, what the others are, and what is off or paused. No Qt.

Order and silence are `annunciate`'s. Each limit is an alert of its own, so one pressure can raise several: they are one
look, the worst of them speaks, and one answer is for all. Refuses to leave one out: what does not speak is counted.
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import NamedTuple

from kat_monitor.alerts import annunciate
from kat_monitor.alerts.annunciate import Annunciation, Shown, one_side, profile_of
from kat_monitor.alerts.checks import SCHEDULE, missed_minutes
from kat_monitor.clock import SECOND
from kat_monitor.session.phases import minute_text
from kat_monitor.session.state import Alert, Session
from kat_monitor.ui.present_codes import stored_words
from kat_monitor.ui.present_words import PRIORITY_RANK, STARS, age_text, person_text, wall_text
from kat_monitor.vitals import VITALS, family
from kat_monitor.words import joined, known, say, shown, tr

BETWEEN = "   ·   "
ACTIONS = (
    ("watched", say("Watched"), "W"),
    ("rechecked", say("Rechecked"), "R"),
    ("treated", say("Treated"), "T"),
    ("called", say("Called"), "C"),
)
"""What can be said to have been done, its words and its key (clinic.md 3)."""


OFF_REASONS = (
    ("toilet", say("Toilet"), "T"),
    ("gait test", say("Gait test"), "G"),
    ("finished", say("Finished"), "F"),
)
"""Why devices may be off on purpose, its words and its key."""


class AlertView(NamedTuple):
    """One alert. `seen`: by whom it was acknowledged and with what, empty while nobody has. `note`: what else is so.

    `advice`: the clinic's own line, if its protocol has one for this rule.
    `flashes` while it wants somebody and is not paused.
    """

    seq: int
    priority: str
    stars: str
    text: str
    when: str
    lasting: str
    seen: str
    times: int = 1
    note: str = ""
    advice: str = ""
    flashes: bool = False
    session: str = ""
    """Of another patient behind the one in front: the session to be shown before it is answered."""
    unanswered: tuple[str, ...] = ()
    """Where nobody answers and another stands first: for how long and whom to call, with what it is about and without;
    of another patient whose, too."""


class StillView(NamedTuple):
    """Something off or paused, with its countdown; `weighs` where it takes something away that people rely on."""

    text: str
    left: str = ""
    weighs: bool = True

    @property
    def sentence(self) -> str:
        """The line read aloud."""
        return tr("{text} {left}", text=self.text, left=self.left).strip()


class Quieting(NamedTuple):
    """What can be done about sound and devices now. A number names the event that would be undone; 0: none."""

    can_pause: bool = False
    pause: int = 0
    vital: str = ""
    side: str = ""
    side_words: str = ""
    can_switch_off: bool = False
    off: int = 0


class LaneView(NamedTuple):
    """The lane: `first` in full, `others` in short, `more` for which there is no room, `calm` when there is none."""

    first: AlertView | None
    others: tuple[AlertView, ...]
    more: int
    calm: str
    still: tuple[StillView, ...] = ()
    quieting: Quieting = Quieting()
    unanswered: str = ""
    """For how long nobody has answered and whom to call, or that nothing is watched; empty while neither is so."""

    @property
    def sentence(self) -> str:
        """The lane read aloud."""
        off = "".join(f"; {one.sentence}" for one in self.still)
        if self.first is None:
            return self.calm + off
        off = "".join(f"; {one.unanswered[0]}" for one in self.others if one.unanswered) + off
        rest = len(self.others) + self.more
        one = self.first
        seen = f", {one.seen}" if one.seen else tr(", not acknowledged")
        note = "".join(f", {part}" for part in (one.note, one.advice) if part)
        return tr(
            "{priority} priority: {text}, {when}, for {lasting}{seen}{note}; {rest} more{off}",
            priority=known(one.priority),
            text=bare(shown(one.text)),
            when=one.when,
            lasting=one.lasting,
            seen=seen,
            note=note,
            rest=rest,
            off=off,
        )


def lane(session: Session, t: int, room: int = 2) -> LaneView:
    """The lane at `t`; `room`: how many others are shown in short."""
    said = annunciate(session, t)
    still = tuple(_still(one.text, one.until, t, weighs=one.kind != "profile") for one in said.still)
    if not any(one.kind in ("profile", "broken") for one in said.still):
        still = (
            *still,
            StillView({"headset": tr("Sound on the headset")}.get(profile_of(session), tr("Sound on")), "", False),
        )
    quieting = _quieting(session, said, t)
    if not said.shown:
        return LaneView(None, (), 0, _calm(session), still, quieting)
    looks = {look_of(one.alert): one for one in reversed(said.shown)}
    ranked = [one for one in said.shown if looks[look_of(one.alert)] is one]
    waits = _waits(said)
    calls = {look: _unanswered(ms, said.call) for look, ms in waits.items()}
    is_said = look_of(ranked[0].alert) in calls
    if not is_said:
        ranked[1:] = sorted(ranked[1:], key=lambda one: look_of(one.alert) not in calls)
    taken = ranked[: 1 + room]
    first, *others = [_view(session, one, calls, t) for one in taken]
    if not is_said:
        behind = zip(others, taken[1:], strict=True)
        others = [pressing(view, calls.get(look_of(one.alert), "")) for view, one in behind]
    call = _unanswered(max(waits.values()), said.call) if waits else ""
    return LaneView(first, tuple(others), len(said.shown) - len(taken), "", still, quieting, call)


def _waits(said: Annunciation) -> dict[Hashable, int]:
    """How long the looks wait that nobody answers: what got worse has waited since it first asked."""
    found: dict[Hashable, int] = {}
    for one in said.shown:
        if one.stage == 2:
            found[look_of(one.alert)] = max(one.waited_ms, found.get(look_of(one.alert), 0))
    return found


def _still(text: str, until: int | None, t: int, *, weighs: bool) -> StillView:
    return StillView(text, "" if until is None else _left(until - t), weighs)


def _left(ms: int) -> str:
    """A countdown, `1:42`: 0:00 comes with the end."""
    seconds = max(-(-ms // SECOND), 0)
    return f"{seconds // 60}:{seconds % 60:02d}"


def _quieting(session: Session, said: Annunciation, t: int) -> Quieting:
    asking = next((one for one in said.shown if one.asks), None)
    first = said.shown[0] if said.shown else None
    pause = next((one.seq for one in session.pauses if not one.vital and t < one.until), 0)
    off = next((one.seq for one in said.still if one.kind == "off"), 0)
    vital, side = one_side(session, first.alert) if first is not None else ("", "")
    words = (
        (
            tr("{label} high", label=VITALS[vital].label)
            if side == "above"
            else tr("{label} low", label=VITALS[vital].label)
        )
        if vital in VITALS
        else ""
    )
    calm = first is None or not first.asks or _is_about_a_device(first.alert)
    return Quieting(
        can_pause=asking is not None and not pause,
        pause=pause,
        vital=vital,
        side=side,
        side_words=words,
        can_switch_off=session.ended is None and calm and not off,
        off=off,
    )


def fault_lane(text: str) -> LaneView:
    """The lane when nothing is watched any more: it says so, before any alert that it could show."""
    return LaneView(AlertView(0, "high", STARS["high"], text, "", "", ""), (), 0, "", unanswered=text)


def pressing(view: AlertView, call: str) -> AlertView:
    """The alert behind another, with that nobody answers it and whom to call; without a `call` as it is."""
    if not call:
        return view
    return view._replace(unanswered=(call,) if call == view.text else (joined(BETWEEN, (call, view.text)), call))


def look_of(alert: Alert) -> Hashable:
    """What is looked at to answer this alert: a vital with its kin, else the alert itself."""
    if alert.vital is None or alert.kind != "physiological":
        return alert.seq
    return family(alert.vital)


def together(session: Session | None, alert: int) -> tuple[int, ...]:
    """The alert and those that the same look answers: on the same vital, unanswered, and not of higher priority."""
    if session is None:
        return (alert,)
    stayed = (one for one in session.past_alerts if one.is_latched or one.is_message)
    standing = {one.seq: one for one in (*session.alerts.values(), *stayed)}
    seen = standing.get(alert)
    if seen is None:
        return (alert,)
    same = (
        other.seq
        for other in standing.values()
        if other.seq != alert
        and not other.is_acknowledged
        and look_of(other) == look_of(seen)
        and PRIORITY_RANK[other.priority] >= PRIORITY_RANK[seen.priority]
    )
    return (alert, *same)


def _is_about_a_device(alert: Alert) -> bool:
    return alert.kind == "technical" and (alert.vital is not None or alert.basis.startswith("device"))


def _view(session: Session, shown: Shown, calls: dict[Hashable, str], t: int) -> AlertView:
    alert = shown.alert
    seen = ""
    if alert.is_acknowledged:
        seen = tr(
            "{action} · {acknowledged_by}",
            action=known(alert.action),
            acknowledged_by=person_text(session, alert.acknowledged_by),
        )
    return AlertView(
        seq=alert.seq,
        priority=alert.priority,
        stars=STARS[alert.priority],
        text=stored_words(alert.text),
        when=minute_text(session, alert.since) or wall_text(session, alert.since),
        lasting=age_text(max(t - alert.since, 0)),
        seen=seen,
        times=alert.count,
        note=_note(session, shown, calls.get(look_of(alert), ""), t),
        advice=_advice(session, alert),
        flashes=shown.asks and alert.priority != "low" and shown.silence != "sound paused",
    )


def _note(session: Session, shown: Shown, unanswered: str, t: int) -> str:
    """What is so beside the condition: unanswered, over and unseen, waiting for the recheck, missed, silent and why."""
    alert, parts = shown.alert, []
    if unanswered and shown.asks:
        parts.append(unanswered)
    if not alert.is_open:
        ended = alert.ended_since if alert.ended_since is not None else t
        parts.append(tr("over since {ended}, not seen", ended=minute_text(session, ended) or wall_text(session, ended)))
    if shown.recheck_t is not None and not shown.stage:
        away = shown.recheck_t - t
        parts.append(tr("again in {left}", left=_left(away)) if away > 0 else tr("take it again now"))
    minutes = missed_minutes(session, t) if alert.basis == SCHEDULE and alert.is_open else ""
    if minutes:
        parts.append(tr("{minutes} missed", minutes=minutes))
    silent = {"sound paused": tr("sound paused"), "just typed": tr("just typed, silent for now")}.get(shown.silence)
    if silent:
        parts.append(silent)
    return joined(BETWEEN, parts)


def _unanswered(waited_ms: int, call: str) -> str:
    return tr("NOT ANSWERED {left}: {call}", left=_left(waited_ms), call=call)


def _advice(session: Session, alert: Alert) -> str:
    rows = session.protocol.rules if session.protocol is not None else ()
    return next((row.advice for row in rows if row.id == alert.rule), "")


def _calm(session: Session) -> str:
    """No alert is open: the last one that was, if any, so that calm is told from blind."""
    if not session.past_alerts:
        return tr("No open alerts")
    last = session.past_alerts[-1]
    ended = last.ended_since if last.ended_since is not None else session.t
    when = minute_text(session, ended) or wall_text(session, ended)
    return tr("No open alerts   ·   last: {text}, ended {when}", text=bare(stored_words(last.text)), when=when)


def bare(text: str) -> str:
    """The words of an alert where a sentence goes on after them."""
    return text.rstrip(". ")
