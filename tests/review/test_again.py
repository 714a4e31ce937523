"""A record decided again says what it said, in whatever millisecond ticks and news came, and in whatever order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from hypothesis import example, given, settings
from hypothesis import strategies as st

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE, SECOND, Moment
from kat_monitor.monitor import Input, Monitor
from kat_monitor.review.again import decided_again
from kat_monitor.session.apply import fold
from kat_monitor.session.state import Record, Session
from kat_monitor.vitals import Source
from tests.alerts.bedside import START, Told, bedside, readings, sec

Act = tuple[str, int]
"""What happens, and a number that it needs: a value, or which of the open alerts."""
Turn = tuple[Act, ...]
"""One step of the monitor; an empty one is a tick."""
Plan = list[tuple[int, list[Turn]]]
"""So many quarters of a second later, these steps, all in that one millisecond."""

QUARTER = 250
CRASH: Act = ("crash", 0)
"""The program ends and goes on with what is on disk."""


class Kept:
    """A clock that is set by hand, and a journal that keeps what it is given."""

    def __init__(self, log: Sequence[Record]) -> None:
        self.t = log[-1].t
        self.records = list(log)

    def now(self) -> Moment:
        return Moment(self.t, START + self.t)

    def append(self, moment: Moment, drafts: Sequence[ev.Draft]) -> None:
        for draft in drafts:
            self.records.append(Record(len(self.records) + 1, moment.t, moment.utc, ev.decode(*draft)))

    def checkpoint(self) -> None: ...

    def finish(self) -> None: ...


def lived(plan: Plan) -> tuple[Session, list[Record]]:
    """The session that the monitor makes of a plan, and its log."""
    bed = bedside()
    kept = Kept(bed.log)
    monitor = Monitor(kept, kept, bed.session, lambda session: None)
    present = ev.PersonPresent(by="n", role="nurse", person="n", name="Noa", initials="N", person_role="nurse")
    monitor.handle([Input(present)])
    for quarters, turns in plan:
        kept.t += quarters * QUARTER
        for turn in turns:
            if CRASH in turn:
                monitor = Monitor(kept, kept, fold(kept.records), lambda session: None)
            monitor.handle([Input(event) for act in turn for event in happening(monitor.session, kept.t, act)])
    kept.t += 1
    monitor.handle([Input(ev.NoteWritten(by="n", role="nurse", text="the end", observed_t=kept.t))])
    return monitor.session, kept.records


def happening(session: Session, t: int, act: Act) -> Iterator[ev.Event]:
    """The event of an act; none where there is nothing to act on."""
    what, number = act
    if what in ("spo2", "pulse", "probe off"):
        values = {"spo2": None} if what == "probe off" else {"spo2" if what == "spo2" else "pr": float(number)}
        yield ev.VitalsObserved(
            by="d", role="device", observed_t=t, source=Source.STREAMING, readings=readings(**values)
        )
    elif what == "pressure":
        made = readings(sbp=number, dbp=80)
        yield ev.VitalsObserved(by="n", role="nurse", observed_t=t, source=Source.TYPED, readings=made)
    elif what == "moaas":
        yield ev.VitalsObserved(
            by="n", role="nurse", observed_t=t, source=Source.TYPED, readings=readings(moaas=number)
        )
    elif what == "late pressure":
        made = readings(sbp=number, dbp=80)
        yield ev.VitalsObserved(by="n", role="nurse", observed_t=t - 4 * MINUTE, source=Source.TYPED, readings=made)
    elif what == "cuff":
        yield ev.CuffStarted(by="cuff", role="device", device="cuff", observed_t=t)
    elif what in ("lost", "connected"):
        state = "lost" if what == "lost" else "connected"
        yield ev.DeviceChanged(
            by="d", role="device", device="d", driver="masimo", state=state, text="the port is gone", since=t
        )
    elif what in PEOPLE:
        yield from PEOPLE[what](session, t, number)


def _seen(session: Session, t: int, number: int) -> Iterator[ev.Event]:
    alerts = sorted(session.alerts)
    if alerts:
        yield ev.AlertAcknowledged(by="n", role="nurse", alert=alerts[number % len(alerts)], action="watched")


def _paused(session: Session, t: int, number: int) -> Iterator[ev.Event]:
    yield ev.SoundPaused(by="n", role="nurse", until=t + 2 * MINUTE)


def _off(session: Session, t: int, number: int) -> Iterator[ev.Event]:
    yield ev.DevicesOff(by="n", role="nurse", until=t + 5 * MINUTE, reason="toilet")


def _struck(session: Session, t: int, number: int) -> Iterator[ev.Event]:
    if session.measurements:
        newest = session.measurements[-1]
        yield ev.ReadingStruck(by="n", role="nurse", target=newest.seq, vitals=(), reason="artefact")


def _noted(session: Session, t: int, number: int) -> Iterator[ev.Event]:
    yield ev.EventNoted(by="n", role="nurse", code=("vomiting", "chest-pain")[number % 2], observed_t=t)


def _resolved(session: Session, t: int, number: int) -> Iterator[ev.Event]:
    if session.symptoms:
        yield ev.SymptomResolved(by="n", role="nurse", target=session.symptoms[-1].seq, observed_t=t)


def _dosed(session: Session, t: int, number: int) -> Iterator[ev.Event]:
    yield ev.DoseGiven(by="n", role="nurse", route="im", drug="ketamine", mg=20, given_t=t, weight_kg=70)


PEOPLE: dict[str, Callable[[Session, int, int], Iterator[ev.Event]]] = {
    "seen": _seen, "paused": _paused, "off": _off, "struck": _struck, "noted": _noted,
    "resolved": _resolved, "dosed": _dosed,
}  # fmt: skip

ACTS = st.one_of(
    st.tuples(st.just("spo2"), st.sampled_from((84, 88, 91, 97))),
    st.tuples(st.just("pulse"), st.sampled_from((38, 44, 70, 125, 140))),
    st.tuples(st.just("pressure"), st.sampled_from((85, 120, 162, 184))),
    st.tuples(
        st.sampled_from(
            ("probe off", "cuff", "lost", "connected", "paused", "off", "struck", "resolved", "dosed", "crash")
        ),
        st.just(0),
    ),
    st.tuples(st.sampled_from(("late pressure",)), st.sampled_from((85, 120, 162, 184))),
    st.tuples(st.sampled_from(("moaas", "noted")), st.integers(0, 5)),
    st.tuples(st.just("seen"), st.integers(0, 3)),
)
TURNS = st.lists(st.one_of(st.just(()), st.tuples(ACTS), st.tuples(ACTS, ACTS)), min_size=1, max_size=3)
LATER = st.one_of(
    st.sampled_from((0, 1, 4, 8, 20, 40, 60)), st.integers(0, 40), st.sampled_from((480, 1200, 2400, 3600))
)
PLANS = st.lists(st.tuples(LATER, TURNS), min_size=1, max_size=40)

TICK: Turn = ()


def spo2(value: int) -> Turn:
    return (("spo2", value),)


def told(session: Session) -> list[Told]:
    """What a record that is decided again must say the same of its alerts."""
    return sorted((
        Told(one.rule, one.vital, sec(one.since), None if one.ended_since is None else sec(one.ended_since),
             one.end_reason, one.count)
        for one in session.all_alerts()
    ), key=repr)  # fmt: skip


def ended(session: Session) -> list[tuple[str, int, str]]:
    """The ends of pauses and of what was off, as the record says them."""
    found = (record.event for record in session.history)
    return [
        (type(one).__name__, one.since, one.reason)
        for one in found
        if isinstance(one, ev.SoundResumed | ev.DevicesBack)
    ]


@settings(max_examples=300)
@given(PLANS)
@example([(quarters, [spo2(91)]) for quarters in (12, 20, 20)] + [(20, [TICK, spo2(97)])])
@example([(4, [spo2(97)]), (40, [TICK, spo2(97), TICK])])
def test_a_record_decided_again_says_what_it_said(plan: Plan) -> None:
    session, records = lived(plan)
    again = decided_again(records)
    assert told(again) == told(session)
    assert ended(again) == ended(session)


@settings(max_examples=100)
@given(PLANS)
@example([(quarters, [spo2(91)]) for quarters in (12, 20, 20)] + [(20, [TICK, spo2(97)])])
def test_a_tick_more_or_less_changes_nothing(plan: Plan) -> None:
    news = [(later, [turn for turn in turns if turn] or [TICK]) for later, turns in plan]
    more = [(later, [TICK, *(one for turn in turns for one in (turn, TICK))]) for later, turns in plan]
    assert told(lived(news)[0]) == told(lived(more)[0])


def test_a_hold_that_ends_with_the_next_value_in_its_last_millisecond_is_not_fulfilled() -> None:
    falling = [(quarters, [spo2(91)]) for quarters in (12, 20, 20)]
    session, _ = lived([*falling, (4 * 15 - 40, [TICK, spo2(97)]), (40, [TICK])])
    assert "spo2-below-92" not in {alert.rule for alert in session.all_alerts()}
    assert session.t % SECOND == 1
