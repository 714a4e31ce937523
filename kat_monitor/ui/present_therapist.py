"""The same session as the therapist sees it: one state word, few values, intention and calming plan. No Qt.

Owns the state word. *In limits* is said only of fresh values of pressure, rate and saturation, with no alert open but
one about the machine; whatever is not known is *No data*. Refuses to say that a nurse was called when nobody did.
"""

from __future__ import annotations

from typing import NamedTuple

from kat_monitor.alerts.machine import MACHINE
from kat_monitor.session.emergency import open_call_t
from kat_monitor.session.state import Alert, Session
from kat_monitor.ui.present_actions import next_thing
from kat_monitor.ui.present_codes import stored_words
from kat_monitor.ui.present_tiles import TileView, tiles
from kat_monitor.ui.present_words import PRIORITY_RANK, wall_text
from kat_monitor.words import joined, say, tr

IN_LIMITS, CHECK_DUE, NO_DATA = say("In limits"), say("Check due"), say("No data")
APART = frozenset(f"{MACHINE} {part}" for part in ("speaker", "awake", "battery", "copy", "clock"))
"""What alerts of this computer rest on while every value is there: they take none away."""
CALLED, CALL = say("Alert: nurse called"), say("Alert: call the nurse")


class SmallValue(NamedTuple):
    """One of the newest values, small: name, value, age; struck through once it is too old to be believed."""

    name: str
    ink: str
    value: str
    age: str
    struck: bool


class TherapistView(NamedTuple):
    """The therapist's page. `word` is the state word, `why` what is behind it in a few words."""

    word: str
    why: str
    is_alert: bool
    call: str
    values: tuple[SmallValue, ...]
    intention: str
    calming: str


def therapist(session: Session, t: int) -> TherapistView:
    """The page at `t`."""
    shown = tiles(session, t)[:3]
    word, why = _state(session, t, shown)
    said = session.gates["intention"].event.fields if "intention" in session.gates else {}
    call_t = open_call_t(session)
    return TherapistView(
        word=word,
        why=why,
        is_alert=word in (CALLED, CALL),
        call="" if call_t is None else tr("Nurse called {call_t}", call_t=wall_text(session, call_t)),
        values=tuple(SmallValue(one.name, one.ink, one.value, one.age, one.struck) for one in shown),
        intention=str(said.get("intention") or ""),
        calming=str(said.get("calming") or ""),
    )


def _state(session: Session, t: int, shown: tuple[TileView, ...]) -> tuple[str, str]:
    if session.ended is not None:
        return tr("Session ended"), ""
    about_patient = [alert for alert in session.alerts.values() if alert.kind == "physiological"]
    if about_patient:
        return (CALLED if _is_called(session, about_patient) else CALL), _worst(about_patient)
    blank = [one.name for one in shown if one.value == "--" or one.struck]
    if blank or session.not_recording_since is not None:
        return NO_DATA, tr("no fresh {blank}", blank=joined(", ", blank)) if blank else tr("not recording")
    line = next_thing(session, t)
    if line.is_now or line.is_late or any(alert.kind == "overdue" for alert in session.alerts.values()):
        return CHECK_DUE, line.sentence
    about_values = [alert for alert in session.alerts.values() if alert.basis not in APART]
    if about_values:
        return NO_DATA, stored_words(about_values[-1].text)
    return IN_LIMITS, _worst(list(session.alerts.values())) if session.alerts else line.sentence


def _worst(alerts: list[Alert]) -> str:
    return stored_words(min(alerts, key=lambda alert: (PRIORITY_RANK[alert.priority], -alert.newest_t)).text)


def _is_called(session: Session, alerts: list[Alert]) -> bool:
    """Whether a nurse knows of every one of these: called for it, or there when it was acknowledged."""
    call_t = open_call_t(session)
    return all(one.is_acknowledged or (call_t is not None and call_t >= one.newest_t) for one in alerts)
