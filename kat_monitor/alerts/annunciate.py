"""What is shown and what sounds at an instant: one function of the facts.

Owns order, escalation, latching, and why something makes no sound. Condition, attention and quiet are facts of the
session; nothing is remembered here, so that a room which was restarted sounds as it did before. Refuses colours, tones
and loudspeakers: those are the window's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple

from kat_monitor import events as ev
from kat_monitor.alerts.book import book_at
from kat_monitor.alerts.quiet import is_held, quiet
from kat_monitor.alerts.said import SPOT
from kat_monitor.alerts.sides import covers, side_of
from kat_monitor.alerts.voices import Sound, Voice, loudest
from kat_monitor.clock import MINUTE, SECOND
from kat_monitor.session.apply_attention import RANK
from kat_monitor.session.schedule import recheck_due
from kat_monitor.session.silence import Pause
from kat_monitor.session.state import Alert, Session
from kat_monitor.vitals import VITALS, family
from kat_monitor.words import coded, say

JUST_TYPED_MS = 30 * SECOND
"""How long an alert from an entry just typed here stays silent (clinic.md 3)."""
LOUDER_MS = {"high": 60 * SECOND}
NOT_ANSWERED_MS = {"high": 2 * MINUTE, "medium": 3 * MINUTE}
"""Escalation of what nobody has acknowledged (clinic.md 3)."""
EVERY_MS = {"high": 8 * SECOND, "medium": 20 * SECOND}
LOUD_EVERY_MS = {"high": 7 * SECOND, "medium": 10 * SECOND, "low": 20 * SECOND}
"""From start to start. A high burst takes 3.5 s, a medium one 1 s, a low tone 0.2 s: 2.5 to 15 s lie between two high
ones, 2.5 to 30 s between two medium ones, more than 15 s between two low ones (clinical.md 5.1)."""
DEFAULT_PROFILE: ev.SoundProfile = "quiet"
PRESSURES = frozenset({"systolic", "diastolic", "map"})

State = Literal["asking", "latched", "seen", "message"]


class Shown(NamedTuple):
    """One alert as it stands. `stage`: 0, then 1 louder and at the screen's edge, then 2 not answered."""

    alert: Alert
    state: State
    stage: int = 0
    waited_ms: int = 0
    """How long it has been asking, 0 once it was seen."""
    silence: str = ""
    """Why it makes no sound though nobody has seen it; empty where it sounds."""
    recheck_t: int | None = None
    """When the pressure is to be taken again, where that is what the alert waits for."""

    @property
    def asks(self) -> bool:
        """Whether it wants somebody."""
        return self.state in ("asking", "latched")


class Still(NamedTuple):
    """Something that is off or paused and is said all the time: `until` is the end of its countdown, if it has one."""

    kind: Literal["paused", "off", "held", "profile", "broken"]
    text: str
    until: int | None = None
    seq: int = 0


class Annunciation(NamedTuple):
    """Everything at one instant. `edge`: the priority at the screen's edge; `call`: what to do if nobody answers."""

    shown: tuple[Shown, ...]
    sound: Sound | None
    edge: str
    call: str
    still: tuple[Still, ...]


def annunciate(session: Session, t: int) -> Annunciation:
    """What the alerts of a session show and sound at `t` ms."""
    if session.ended is not None:
        return Annunciation((), None, "", "", tuple(_stills(session, t)))
    since = _unanswered_since(session)
    found = sorted((_shown(session, alert, since(alert), t) for alert in _alerts(session)), key=_order)
    escalated = [one for one in found if one.stage]
    edge = max((one.alert.priority for one in escalated), key=RANK.__getitem__, default="")
    line = session.sound.call_line if session.sound is not None else ""
    call = (line or say("Call for help")) if any(one.stage == 2 for one in escalated) else ""
    return Annunciation(tuple(found), _sound(session, found, t), edge, call, tuple(_stills(session, t)))


def profile_of(session: Session) -> ev.SoundProfile:
    """How the room sounds; quiet until somebody chose."""
    return DEFAULT_PROFILE if session.sound is None else session.sound.profile


# --- what is shown ----------------------------------------------------------------------------------------------------


def _alerts(session: Session) -> Iterator[Alert]:
    """Open alerts, and those whose end nobody saw, unless an open one of the same look that is as urgent asks."""
    worst: dict[tuple[str, str], int] = {}
    for alert in session.alerts.values():
        yield alert
        if not alert.is_acknowledged:
            worst[_look(alert)] = max(RANK[alert.priority], worst.get(_look(alert), 0))
    for alert in session.past_alerts:
        if (alert.is_latched or alert.is_message) and RANK[alert.priority] > worst.get(_look(alert), 0):
            yield alert


def _look(alert: Alert) -> tuple[str, str]:
    return alert.kind, alert.rule if alert.vital is None else family(alert.vital)


def _unanswered_since(session: Session) -> Callable[[Alert], int]:
    """Since when an alert has waited: it goes on from what is over, unseen, of the same look and priority.

    It stands in the place of that, and a value that comes and goes must not take NOT ANSWERED off the screen.
    """
    left: dict[tuple[str, str, str], int] = {}
    for one in session.past_alerts:
        if one.is_latched:
            key = *_look(one), one.priority
            left[key] = min(one.asking_t, left.get(key, one.asking_t))
    return lambda alert: min(alert.asking_t, left.get((*_look(alert), alert.priority), alert.asking_t))


def _shown(session: Session, alert: Alert, since: int, t: int) -> Shown:
    if alert.is_acknowledged:
        return Shown(alert, "seen")
    if alert.is_message:
        return Shown(alert, "message")
    waited = max(t - since, 0)
    stage = 2 if waited >= NOT_ANSWERED_MS.get(alert.priority, waited + 1) else 0
    if not stage and waited >= LOUDER_MS.get(alert.priority, waited + 1):
        stage = 1
    recheck = _recheck_of(session, alert)
    state: State = "asking" if alert.is_open else "latched"
    return Shown(alert, state, stage, waited, _silence(session, alert, stage, recheck, t), recheck)


def _order(one: Shown) -> tuple[int, int, int, int]:
    """Who asks first: what nobody saw before what was; then the higher priority, the open, the newer."""
    seen = {"asking": 0, "latched": 0, "seen": 1, "message": 2}[one.state]
    return seen, -RANK[one.alert.priority], one.state == "latched", -one.alert.newest_t


def _silence(session: Session, alert: Alert, stage: int, recheck: int | None, t: int) -> str:
    if any(t < pause.until and covers(session, pause, alert) for pause in session.pauses):
        return say("sound paused")
    if alert.priority != "high" and t - alert.newest_t < JUST_TYPED_MS and _was_typed(session, alert):
        return say("just typed")
    if recheck is not None and not stage:
        return "recheck"
    tone = _tone(session, alert)
    if tone is None:
        return say("silent rule")
    if tone == "low" and profile_of(session) == "quiet":
        return say("quiet room")
    return ""


def _tone(session: Session, alert: Alert) -> ev.Priority | None:
    """What it sounds like: its row's sound, else its priority; None: its row is silent."""
    rule = book_at(session, session.t).rules.get(alert.rule) if session.protocol is not None else None
    if rule is None or not rule.sound:
        return alert.priority
    return next((one for one in RANK if one == rule.sound), None)


def _was_typed(session: Session, alert: Alert) -> bool:
    """Whether a person's own entry, here, is what it asks about."""
    if alert.basis.startswith("event "):
        return True
    if alert.basis != SPOT:
        return False
    newest = (one for one in reversed(session.measurements) if one.seq == alert.newest_reading)
    found = next(newest, None)
    return found is not None and not found.source.is_cuff and found.source.value == "typed"


def _recheck_of(session: Session, alert: Alert) -> int | None:
    """When the pressure is taken again: a single automatic reading of low or medium priority is no siren yet."""
    is_single = alert.newest_reading == alert.reading and alert.count == 1
    if alert.priority == "high" or alert.vital not in PRESSURES or alert.basis != SPOT or not is_single:
        return None
    taken = next((one for one in reversed(session.measurements) if one.seq == alert.reading), None)
    if taken is None or not taken.source.is_cuff:
        return None
    due = recheck_due(session)
    return None if due is None else due.due_t


# --- what sounds ------------------------------------------------------------------------------------------------------


def _sound(session: Session, found: list[Shown], t: int) -> Sound | None:
    """Only the highest priority sounds."""
    heard = loudest([Voice("", _of(session, one, t), t) for one in found if one.asks and not one.silence])
    return None if heard is None else heard.sound


def _of(session: Session, one: Shown, t: int) -> Sound:
    """The sound of one alert that is not silent."""
    alert, profile = one.alert, profile_of(session)
    begin, priority = alert.newest_t, _tone(session, alert) or alert.priority
    if one.stage:
        return Sound(priority, 2, begin, LOUD_EVERY_MS[priority])
    if _was_typed(session, alert):
        if t - alert.newest_t < JUST_TYPED_MS:
            return Sound(priority, 1, begin, None)
        begin += JUST_TYPED_MS
    if priority == "high":
        return Sound(priority, 1, begin, EVERY_MS["high"])
    if profile == "quiet" or priority == "low":
        return Sound(priority, 0, begin, None)
    return Sound(priority, 1, begin, EVERY_MS[priority])


# --- what is off or paused --------------------------------------------------------------------------------------------


def _stills(session: Session, t: int) -> Iterator[Still]:
    """In the order of their weight: what nobody can hear, what is off, what is paused, how the room is."""
    for part, record in session.machine.items():
        event = record.event
        if isinstance(event, ev.MachineChanged) and part == "speaker" and not event.works:
            yield Still("broken", say("NO SOUND"))
    if session.ended is not None:
        return
    reason = quiet(session, t).reason
    off = session.off
    if off is not None and off.is_off("", t):
        yield Still("off", say("Off: {reason}", reason=coded(off.reason)), off.until, off.seq)
    elif reason:
        yield Still("off", say("Off: {reason}", reason=reason))
    for pause in session.pauses:
        if t < pause.until:
            yield Still("paused", pause_words(pause), pause.until, pause.seq)
    if session.cuff is not None and is_held(session, t, "spo2"):
        yield Still("held", say("Cuff: SpO2 held"), session.cuff.until)
    if profile_of(session) == "quiet":
        yield Still("profile", say("Quiet: low is silent"))


def pause_words(pause: Pause) -> str:
    """What is paused, short enough for its place beside the lane: `Sound paused`, or `SBP high silent`."""
    if not pause.vital:
        return say("Sound paused")
    known = VITALS.get(pause.vital)
    return (
        say("{label} high silent", label=known.label if known else pause.vital)
        if pause.side == "above"
        else say("{label} low silent", label=known.label if known else pause.vital)
    )


def one_side(session: Session, alert: Alert) -> tuple[str, ev.Side]:
    """The vital and side that can be paused alone for this alert; two empty texts if it has none."""
    side = side_of(session, alert)
    return (family(alert.vital or ""), side) if side else ("", "")
