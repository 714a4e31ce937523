"""What the timeline says: one row an event, newest first, with both times where they differ. No Qt.

Owns the words of each kind of event. Refuses to hide: a struck or corrected entry keeps its row, marked, with the
reason. Streams have no rows; they are on the chart.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, Literal, NamedTuple, cast

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE
from kat_monitor.session.memo import remembered
from kat_monitor.session.own_limits import limit_change_text
from kat_monitor.session.phases import minute_text
from kat_monitor.session.quick_events import title_of
from kat_monitor.session.state import Alert, Record, Session
from kat_monitor.ui import device_rows
from kat_monitor.ui.present_codes import ending_word, stored_words
from kat_monitor.ui.present_kept import kept_words
from kat_monitor.ui.present_lane import look_of
from kat_monitor.ui.present_timeline_people import PEOPLE_WORDS
from kat_monitor.ui.present_timeline_quiet import QUIET_WORDS
from kat_monitor.ui.present_words import PRIORITY_RANK, initials, person_text, readings_text, wall_text
from kat_monitor.vitals import VITALS
from kat_monitor.words import joined, known, say, shown, spoken, tr

Group = Literal["vitals", "alert", "note", "event", "dose", "session"]
FILTERS: tuple[tuple[Group, str], ...] = (
    ("vitals", say("Vitals")), ("alert", say("Alerts")), ("note", say("Notes")), ("event", say("Events")),
)  # fmt: skip
"""What the timeline can be filtered by; dose and session rows stand in every selection."""

Act = Literal["correct", "strike", "resolve", "dose-time", "read", "addendum"]
NOT_IDENTIFIED = "?"
"""Stands for initials where an entry was made behind the lock and nobody has claimed it."""


class RowView(NamedTuple):
    """One row. `late`: when it was entered, where that differs from `when`; `acts`: what can be done to it."""

    seq: int
    t: int
    group: Group
    when: str
    text: str
    detail: str = ""
    late: str = ""
    by: str = ""
    struck: bool = False
    is_open: bool = False
    priority: str = ""
    acts: tuple[Act, ...] = ()
    is_own: bool = False
    """A therapist's own note: told apart by word and colour."""

    @property
    def sentence(self) -> str:
        """The row read aloud."""
        struck = (
            tr("struck: ")
            if self.struck
            else tr("{priority} alert: ", priority=known(self.priority))
            if self.priority
            else ""
        )
        stays = tr("still open: ") if self.is_open else ""
        return ", ".join(
            map(
                shown,
                (part for part in (self.when, stays + struck + self.text, self.detail, self.late, self.by) if part),
            )
        )


def _key(session: Session) -> Hashable:
    return spoken(), session.opened.session, session.history.stamp, session.t0, len(session.measurements)


@remembered(_key, size=4)
def timeline(session: Session) -> tuple[RowView, ...]:
    """Every row, newest observed first; open symptoms stand on top until they are resolved."""
    later = _Later(session)
    rows = [row for record in session.history if (row := _row(session, record, later)) is not None]
    rows = [row for row in rows if row.seq not in later.folded]
    rows.sort(key=lambda row: (row.is_open, row.t, row.seq), reverse=True)
    return tuple(rows)


def filtered(rows: tuple[RowView, ...], groups: frozenset[str]) -> tuple[RowView, ...]:
    """The rows of these groups, with dose and session rows; all of them if none is chosen."""
    wanted = groups | {"dose", "session"}
    return tuple(row for row in rows if row.group in wanted or row.is_open) if groups else rows


class _Later:
    """What later events say of earlier ones."""

    def __init__(self, session: Session) -> None:
        self.struck: dict[int, str] = {}
        self.partly: dict[int, list[str]] = {}
        self.corrected: dict[int, list[Record]] = {}
        self.added: dict[int, list[ev.AddendumWritten]] = {}
        self.open = {one.seq for one in session.symptoms if one.resolved_t is None}
        self.alerts = {alert.seq: alert for alert in session.all_alerts()}
        self.folded, self.also = _fold(session)
        self.resting = device_rows.at_work(session)
        for record in session.history:
            event = record.event
            if isinstance(event, ev.ReadingStruck) and event.vitals:
                which = joined(", ", (VITALS[one].label for one in event.vitals if one in VITALS))
                self.partly.setdefault(event.target, []).append(
                    tr("{which} {why}", which=which, why=_why(session, record, "struck", event.reason))
                )
            elif isinstance(event, ev.EntryStruck | ev.ReadingStruck):
                self.struck[event.target] = _why(session, record, "struck", event.reason)
            elif isinstance(event, ev.AddendumWritten) and event.target is not None:
                self.added.setdefault(event.target, []).append(event)
            elif isinstance(event, ev.ReadingCorrected):
                self.corrected.setdefault(event.target, []).append(record)


def _why(session: Session, record: Record, what: str, reason: str) -> str:
    """What became of an entry: when, by whom and why, in place."""
    who = initials(session, session.author_of(record))
    return f"{' '.join(filter(None, (known(what), wall_text(session, record.t), who)))}: {known(reason)}"


def _fold(session: Session) -> tuple[frozenset[int], dict[int, int]]:
    """Alerts that one reading raised with a worse one on the same look, and how many stand behind each worse one."""
    looks: dict[Hashable, list[Alert]] = {}
    for alert in session.all_alerts():
        if alert.reading is not None:
            looks.setdefault((alert.reading, look_of(alert)), []).append(alert)
    folded: set[int] = set()
    also: dict[int, int] = {}
    for together in looks.values():
        worst = min(together, key=lambda alert: (PRIORITY_RANK[alert.priority], alert.seq))
        folded |= {alert.seq for alert in together if alert is not worst}
        also[worst.seq] = len(together) - 1
    return frozenset(folded), also


Rower = Callable[[Session, Record, Any, _Later], RowView | None]


def _row(session: Session, record: Record, later: _Later) -> RowView | None:
    make = _ROWS.get(type(record.event))
    if make is None:
        return None
    row = make(session, record, record.event, later)
    if row is None:
        return None
    if record.seq in later.struck:
        row = row._replace(struck=True, acts=(), is_open=False, detail=later.struck[record.seq])
    if session.is_signed:
        row = row._replace(acts=("read", "addendum") if row.is_own else ("addendum",))
    added = [tr("addendum by {name}: {text}", name=one.name, text=one.text) for one in later.added.get(record.seq, ())]
    detail = " · ".join(map(shown, filter(None, (row.detail, *added))))
    return row._replace(text=shown(row.text), detail=detail, by=known(row.by))


def _base(session: Session, record: Record, group: Group, text: str, t: int | None = None) -> RowView:
    seen = record.t if t is None else t
    return RowView(
        seq=record.seq,
        t=seen,
        group=group,
        when=minute_text(session, seen) or wall_text(session, seen),
        text=text,
        late=tr("entered {wall_text}", wall_text=wall_text(session, record.t)) if record.t - seen >= MINUTE else "",
        by=NOT_IDENTIFIED if record.seq in session.unclaimed else initials(session, session.author_of(record)),
    )


# --- readings ---------------------------------------------------------------------------------------------------------


def _vitals(session: Session, record: Record, event: ev.VitalsObserved, later: _Later) -> RowView:
    row = _base(session, record, "vitals", readings_text(event.readings), event.observed_t)
    detail = {"settled": tr("settled, not roused"), "scored": ""}.get(event.look, "")
    if not row.by:
        row = row._replace(by="cuff" if event.source.is_cuff else event.source.value)
    for one in later.corrected.get(record.seq, ()):
        change = cast(ev.ReadingCorrected, one.event)
        detail = _why(
            session,
            one,
            tr("corrected to {readings_text},", readings_text=readings_text(change.readings)),
            change.reason,
        )
    detail = " · ".join(map(shown, filter(None, (detail, *later.partly.get(record.seq, ())))))
    acts: tuple[Act, ...] = ("correct", "strike")
    return row._replace(detail=detail, acts=acts)


def _failed(session: Session, record: Record, event: ev.MeasurementFailed, later: _Later) -> RowView:
    label = tr("BP") if event.vital in ("systolic", "diastolic", "map") else VITALS[event.vital].label
    return _base(session, record, "vitals", tr("{label} not measured", label=label), event.observed_t)._replace(
        detail=event.reason
    )


# --- what people note -------------------------------------------------------------------------------------------------


def _note(session: Session, record: Record, event: ev.NoteWritten, later: _Later) -> RowView:
    return _base(session, record, "note", event.text, event.observed_t)._replace(acts=("strike",))


def _noted(session: Session, record: Record, event: ev.EventNoted, later: _Later) -> RowView:
    still = record.seq in later.open
    parts = [str(value) for value in event.fields.values() if value not in (None, "")]
    row = _base(session, record, "event", shown(title_of(event.code)), event.observed_t)
    detail = joined(" · ", (part for part in (*parts, event.text) if part))
    acts: tuple[Act, ...] = ("resolve", "strike") if still else ("strike",)
    return row._replace(detail=detail, is_open=still, acts=acts)


def _resolved(session: Session, record: Record, event: ev.SymptomResolved, later: _Later) -> RowView:
    code = next((one.code for one in session.symptoms if one.seq == event.target), "symptom")
    return _base(session, record, "event", tr("{code} resolved", code=title_of(code)), event.observed_t)


def _dose(session: Session, record: Record, event: ev.DoseGiven, later: _Later) -> RowView:
    dose = next(one for one in session.doses if one.seq == record.seq)
    device = tr(" device {device}", device=event.device) if event.device is not None else ""
    drug, route = known(event.drug), known(event.route)
    text = tr("Dose: {drug} {mg:g} mg {route}{device}", drug=drug, mg=event.mg, route=route, device=device)
    row = _base(session, record, "dose", text, dose.given_t)
    if not dose.corrections:
        return row._replace(acts=("dose-time",))
    first = minute_text(session, dose.first_given_t)
    why = tr("time corrected from {first}: {reason}", first=first, reason=dose.corrections[-1].reason)
    return row._replace(acts=("dose-time",), detail=why)


def _infusion(session: Session, record: Record, event: ev.InfusionChanged, later: _Later) -> RowView:
    rate = tr(" to {rate_mg_h:g} mg/h", rate_mg_h=event.rate_mg_h) if event.rate_mg_h is not None else ""
    text = tr("Infusion {change}{rate}", change=known(event.change), rate=rate)
    return _base(session, record, "dose", text, event.changed_t)


# --- alerts -----------------------------------------------------------------------------------------------------------


def _alert(session: Session, record: Record, event: ev.AlertRaised, later: _Later) -> RowView:
    row = _base(session, record, "alert", stored_words(event.text), event.since)
    alert = later.alerts.get(record.seq)
    also = later.also.get(record.seq, 0)
    parts = [tr("and {also} more limits", also=also) if also > 1 else tr("and 1 more limit")] if also else []
    if alert is not None and alert.is_acknowledged:
        parts.append(
            tr("{action} by {who}", action=known(alert.action), who=person_text(session, alert.acknowledged_by))
        )
    if alert is not None and not alert.is_open:
        over = alert.ended_since if alert.ended_since is not None else record.t
        when = minute_text(session, over) or wall_text(session, over)
        parts.append(tr("ended {when}: {why}", when=when, why=kept_words(alert.end_reason)))
    if alert is not None and alert.mark:
        parts.append(known(alert.mark))
    return row._replace(priority=event.priority, detail=" · ".join(map(shown, parts)), late="")


def _finding(session: Session, record: Record, event: ev.LateFinding, later: _Later) -> RowView:
    row = _base(session, record, "alert", tr("Late finding: {text}", text=stored_words(event.text)), event.observed_t)
    return row._replace(priority=event.priority)


def _limit(session: Session, record: Record, event: ev.LimitChanged, later: _Later) -> RowView:
    text = tr("Limit for this patient: {rule} {change}", rule=event.rule, change=limit_change_text(event))
    row = _base(session, record, "alert", text)
    return row._replace(detail=event.reason)


# --- the session ------------------------------------------------------------------------------------------------------


def _own_note(session: Session, record: Record, event: ev.OwnNoteWritten, later: _Later) -> RowView:
    row = _base(session, record, "note", tr("Own note of {by}", by=person_text(session, event.by)), event.observed_t)
    return row._replace(detail=tr("only its author can read it"), is_own=True, acts=("read", "strike"))


def _gap(session: Session, record: Record, event: ev.GapFound, later: _Later) -> RowView:
    return _base(session, record, "session", tr("Gap: nothing was recorded"))._replace(detail=known(event.reason))


def _said(words: str) -> Rower:
    def row(session: Session, record: Record, event: ev.Event, later: _Later) -> RowView:
        return _base(session, record, "session", shown(words))

    return row


def _device(session: Session, record: Record, event: ev.Event, later: _Later) -> RowView | None:
    """A device or its cuff: what it says in `device_rows`."""
    if record.seq in later.resting:
        return None
    text, detail, t = device_rows.WORDS[type(event)](session, record, event)
    return _base(session, record, "session", text, t)._replace(detail=detail)


def _ended(session: Session, record: Record, event: ev.SessionEnded, later: _Later) -> RowView:
    return _base(
        session,
        record,
        "session",
        tr("Session ended: {ending}", ending=ending_word(event.ending)),
        event.ended_t,
    )


def _happened(words: str, at: str) -> Rower:
    """One that is noted with a time of its own, which stands in the field `at`."""

    def row(session: Session, record: Record, event: ev.Event, later: _Later) -> RowView:
        return _base(session, record, "event", shown(words), getattr(event, at))

    return row


def _people(session: Session, record: Record, event: ev.Event, later: _Later) -> RowView:
    what, detail = PEOPLE_WORDS[type(event)](session, event)
    return _base(session, record, "session", what)._replace(detail=detail)


def _quiet(session: Session, record: Record, event: ev.Event, later: _Later) -> RowView:
    words, detail = QUIET_WORDS[type(event)](session, event)
    return _base(session, record, "alert", words)._replace(detail=detail)


_ROWS: dict[type[ev.Event], Rower] = {
    ev.EmergencyOpened: _happened(say("EMERGENCY"), "opened_t"),
    ev.EmergencyClosed: _happened(say("Emergency over"), "closed_t"),
    ev.NurseCalled: _happened(say("Nurse called"), "called_t"),
    **dict.fromkeys(QUIET_WORDS, _quiet),
    **dict.fromkeys(PEOPLE_WORDS, _people),
    ev.VitalsObserved: _vitals,
    ev.MeasurementFailed: _failed,
    ev.NoteWritten: _note,
    ev.EventNoted: _noted,
    ev.SymptomResolved: _resolved,
    ev.DoseGiven: _dose,
    ev.InfusionChanged: _infusion,
    ev.AlertRaised: _alert,
    ev.LateFinding: _finding,
    ev.LimitChanged: _limit,
    ev.OwnNoteWritten: _own_note,
    ev.GapFound: _gap,
    ev.SessionResumed: _said(say("Program restarted, session goes on")),
    ev.RecordingFailed: _said(say("NOT RECORDING from here")),
    ev.RecordingRestored: _said(say("Recording again, nothing lost")),
    ev.RideArranged: _said(say("Ride home arranged")),
    ev.ClinicallyReady: _said(say("Clinically ready to go home")),
    ev.EscortSeen: _said(say("Escort seen")),
    ev.EscortFailed: _said(say("Escort not available")),
    **dict.fromkeys(device_rows.WORDS, _device),
    ev.SessionEnded: _ended,
}
"""Kinds that have a row of their own. Corrections stand on the row they correct; answers to gates on their pages."""


def row_of(session: Session, seq: int) -> RowView | None:
    """The row of an event, if it has one."""
    return next((row for row in timeline(session) if row.seq == seq), None)


def event_of(session: Session, seq: int) -> ev.Event | None:
    """The event with this number, if it stands in the history."""
    found = next((record for record in reversed(session.history) if record.seq == seq), None)
    return None if found is None else found.event
