"""What the action bar says: the one next thing, and how far the pages are. No Qt."""

from __future__ import annotations

from typing import NamedTuple

from kat_monitor.clock import MINUTE
from kat_monitor.session.cuff import held_until
from kat_monitor.session.discharge import criteria
from kat_monitor.session.dosing import course
from kat_monitor.session.gates import gate_list
from kat_monitor.session.phases import span_text
from kat_monitor.session.schedule import NextLine, next_line
from kat_monitor.session.state import Dose, Session
from kat_monitor.ui.present_words import wall_text
from kat_monitor.vitals import VITALS
from kat_monitor.words import joined, known, say, tr

SHORT = {
    "systolic": say("BP"),
    "diastolic": say("BP"),
    "map": say("BP"),
    "heart_rate": say("HR"),
    "pulse_rate": say("HR"),
    "spo2": say("SpO₂"),
}


class NextView(NamedTuple):
    """The one next thing: `what` and `when`; `is_late` and `is_now` say how it presses, in words too."""

    what: str
    when: str
    is_now: bool = False
    is_late: bool = False

    @property
    def sentence(self) -> str:
        """The line read aloud: `BP in 2:10`."""
        return tr("{what} {when}", what=self.what, when=self.when).strip()


class InfusionView(NamedTuple):
    """A running or paused infusion: how it stands and which changes make sense now."""

    dose: int
    state: str
    words: str
    can_pause: bool
    can_resume: bool
    can_stop: bool


def next_thing(session: Session, t: int) -> NextView:
    """What is due next, with its countdown; what stands there when nothing is due says why."""
    if session.ended is not None:
        return NextView(tr("Session ended") if session.is_signed else tr("Session ended, sign it"), "")
    if session.protocol is None:
        return NextView(tr("Choose a protocol"), "")
    line = next_line(session, t)
    if line is None:
        return NextView(tr("Dose when ready") if session.t0 is None else tr("Nothing due"), "")
    until = held_until(session, t)
    if until is not None:
        return NextView(
            _what(line), tr("quiet until {until}", until=wall_text(session, until)), False, line.state == "late"
        )
    when = {
        "in": tr("in {away_ms}", away_ms=span_text(line.away_ms)),
        "now": tr("due now"),
        "late": tr("late by {away_ms}", away_ms=span_text(line.away_ms)),
    }
    return NextView(_what(line), when[line.state], line.state == "now", line.state == "late")


def _what(line: NextLine) -> str:
    names: list[str] = []
    for vital in line.missing:
        name = SHORT.get(vital, VITALS[vital].label)
        if name not in names:
            names.append(name)
    what = tr("Vitals") if len(names) > 3 else joined(" ", names) or tr("Set")
    if line.kind == "recheck":
        return tr("{what} again", what=what)
    if line.kind == "baseline":
        return tr("Baseline {what}", what=what)
    return tr("{what} + MOAA/S", what=what) if line.scores else what


def infusion(session: Session, t: int) -> InfusionView | None:
    """The newest infusion while it can still be changed; None without one."""
    for dose in reversed(session.doses):
        if dose.infusion is not None:
            return _infusion(session, dose, t)
    return None


def _infusion(session: Session, dose: Dose, t: int) -> InfusionView | None:
    now = course(dose, t)
    if now.state in ("done", "stopped"):
        return None
    ends = tr(", ends {end_t}", end_t=wall_text(session, now.end_t)) if now.end_t is not None else ""
    given = tr(
        "{mg:.1f} of {mg_2:g} mg in {running_ms} min",
        mg=now.mg,
        mg_2=dose.event.mg,
        running_ms=now.running_ms // MINUTE,
    )
    running = now.state == "running"
    return InfusionView(
        dose.seq,
        now.state,
        tr("{state}: {given}{ends}", state=known(now.state), given=given, ends=ends),
        running,
        not running,
        True,
    )


class ActionsView(NamedTuple):
    """The action bar. `slot` and `dose` change their meaning with the session; their place stays."""

    next: NextView
    slot: str
    slot_key: str
    slot_page: str
    dose: str
    dose_key: str
    dose_page: str
    discharge: str


def actions(session: Session, t: int) -> ActionsView:
    """What each button of the bar says and where it leads at `t`."""
    slot = (tr("Infusion"), "I", "infusion") if infusion(session, t) is not None else _preparing(session, t)
    last = (tr("Sign"), "S", "sign") if session.ended is not None else (tr("Dose"), "D", "dose")
    found = criteria(session, t) if session.ended is None else ()
    count = f" {sum(one.passes for one in found)}/{len(found)}" if found and session.t0 is not None else ""
    return ActionsView(next_thing(session, t), *slot, *last, tr("Discharge{count}", count=count))


def _preparing(session: Session, t: int) -> tuple[str, str, str]:
    gates = gate_list(session, t) if session.t0 is None else ()
    count = f" {sum(not one.blocks for one in gates)}/{len(gates)}" if gates else ""
    return tr("Before{count}", count=count), "B", "before"
