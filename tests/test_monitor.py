"""The one writer: durable before it is shown, on its feet when the disk is not, and honest about time."""

from __future__ import annotations

from collections.abc import Sequence

from kat_monitor import events as ev
from kat_monitor.clock import Moment
from kat_monitor.monitor import Input, Monitor, Outcome
from kat_monitor.protocols import parse, shipped
from kat_monitor.record import StorageFault
from kat_monitor.session.apply import fold
from kat_monitor.session.state import Record, Session
from kat_monitor.vitals import Source, reading

UTC = 1_767_603_600_000


class HandClock:
    def __init__(self) -> None:
        self.t = 0
        self.step = 0

    def now(self) -> Moment:
        return Moment(self.t, UTC + self.t + self.step)


class Page:
    """A journal on a sheet of paper that can be taken away."""

    def __init__(self) -> None:
        self.drafts: list[ev.Draft] = []
        self.gone = False
        self.finished = False

    def append(self, moment: Moment, drafts: Sequence[ev.Draft]) -> None:
        if self.gone:
            raise StorageFault("the disk is full", "free some space")
        self.drafts.extend(drafts)

    def checkpoint(self) -> None: ...

    def finish(self) -> None:
        self.finished = True

    @property
    def kinds(self) -> list[str]:
        return [draft.kind for draft in self.drafts]


def opened() -> Session:
    text = shipped.shipped()["generic"]
    protocol = parse(text)
    first: list[ev.Event] = [
        ev.SessionOpened(
            by="program", role="system", session="s", pseudonym="p", app="0", clinic="c", room="r", zone_minutes=0,
            boot="b", boot_zero=0, synthetic=None,
        ),
        ev.ProtocolChosen(
            by="program", role="system", protocol=protocol.id, version=protocol.version, sha256="", text=text
        ),
        ev.PersonPresent(by="nl", role="nurse", person="nl", name="Noa Lee", initials="NL", person_role="nurse"),
    ]  # fmt: skip
    return fold(Record(n, 0, UTC, event) for n, event in enumerate(first, 1))


class Room:
    def __init__(self) -> None:
        self.clock = HandClock()
        self.page = Page()
        self.shown: list[Session] = []
        self.on_paper_when_shown: list[int] = []
        self.monitor = Monitor(self.page, self.clock, opened(), self._show)

    def _show(self, session: Session) -> None:
        self.shown.append(session)
        self.on_paper_when_shown.append(len(self.page.drafts))

    def enter(self, *entered: ev.Event) -> list[Outcome]:
        outcomes: list[Outcome] = []
        self.monitor.handle([Input(event, outcomes.append) for event in entered])
        return outcomes

    def pass_time(self, ms: int, every: int = 250) -> None:
        for _ in range(ms // every):
            self.clock.t += every
            self.monitor.handle()


def note(t: int = 0) -> ev.Event:
    return ev.NoteWritten(by="nl", role="nurse", text="quiet", observed_t=t)


def pressure(systolic: int, t: int) -> ev.Event:
    return ev.VitalsObserved(
        by="nl", role="nurse", observed_t=t, source=Source.TYPED,
        readings=(reading("systolic", systolic), reading("diastolic", 80)),
    )  # fmt: skip


def test_an_entry_is_on_paper_before_it_is_shown() -> None:
    room = Room()
    room.enter(note())
    assert room.on_paper_when_shown == [1]


def test_a_high_pressure_and_its_alert_are_one_batch() -> None:
    room = Room()
    room.enter(pressure(184, 0))
    assert room.page.kinds[0] == "VitalsObserved"
    assert "AlertRaised" in room.page.kinds
    assert len(room.shown) == 1


def test_what_may_not_be_entered_is_refused_with_a_reason_and_changes_nothing() -> None:
    room = Room()
    (outcome,) = room.enter(ev.LeadSignedOff(by="nl", role="nurse", name="Noa Lee", comment=""))
    assert outcome.refused
    assert room.page.drafts == []
    assert room.shown == []


def test_a_tick_without_news_writes_and_shows_nothing() -> None:
    room = Room()
    room.pass_time(3_000)
    assert (room.page.drafts, room.shown) == ([], [])


def test_a_full_disk_keeps_values_and_alerts_and_raises_not_recording() -> None:
    room = Room()
    room.page.gone = True
    (outcome,) = room.enter(pressure(184, 0))
    assert outcome.kept
    session = room.monitor.session
    assert session.newest("systolic") is not None
    assert session.not_recording_since == 0
    assert {"sbp-high-180"} <= {alert.rule for alert in session.alerts.values()}
    assert any(alert.kind == "technical" for alert in session.alerts.values())


def test_all_that_was_kept_is_written_once_and_in_order_when_the_disk_is_back() -> None:
    room = Room()
    room.page.gone = True
    for t in range(5):
        room.enter(note(t))
        room.pass_time(1_000)
    room.page.gone = False
    room.pass_time(2_000)
    notes = [draft for draft in room.page.drafts if draft.kind == "NoteWritten"]
    assert [ev.decode(*draft).observed_t for draft in notes] == [0, 1, 2, 3, 4]  # type: ignore[attr-defined]
    assert room.page.kinds.count("RecordingFailed") == 1
    assert room.page.kinds.count("RecordingRestored") == 1
    assert room.monitor.session.seq == 3 + len(room.page.drafts)
    assert room.monitor.session.not_recording_since is None


def test_a_jump_of_the_clock_is_a_recorded_gap() -> None:
    room = Room()
    room.pass_time(1_000)
    room.clock.t += 20 * 60_000
    room.monitor.handle()
    (gap,) = [record.event for record in room.monitor.session.gaps]
    assert isinstance(gap, ev.GapFound)
    assert gap.to_t - gap.from_t == 20 * 60_000


def test_a_step_of_the_wall_clock_changes_no_duration() -> None:
    room = Room()
    room.pass_time(1_000)
    room.clock.step = 3_600_000
    room.monitor.handle()
    (stepped,) = [record.event for record in room.monitor.session.gaps]
    assert isinstance(stepped, ev.ClockStepped)
    assert stepped.step_ms == 3_600_000
    assert room.monitor.session.t == room.clock.t


def test_later_entries_of_a_batch_see_what_earlier_ones_changed() -> None:
    room = Room()
    outcomes = room.enter(note(), note())
    assert [outcome.records[0].seq for outcome in outcomes] == [4, 5]
