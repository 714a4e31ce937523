"""Going on with an unfinished session: the clock to the millisecond, and a question where wall time is odd."""

from __future__ import annotations

import pytest

from kat_monitor import events as ev
from kat_monitor.session.apply import fold
from kat_monitor.session.resume import resume
from kat_monitor.session.state import Record, Session

UTC = 1_767_603_600_000
HOUR = 3_600_000


def session_until(t: int) -> Session:
    opened = ev.SessionOpened(
        by="program", role="system", session="s", pseudonym="p", app="0", clinic="c", room="r", zone_minutes=0,
        boot="boot-a", boot_zero=500, synthetic=None,
    )  # fmt: skip
    note = ev.NoteWritten(by="nl", role="nurse", text="quiet", observed_t=t)
    return fold([Record(1, 0, UTC, opened), Record(2, t, UTC + t, note)])


def test_the_same_boot_goes_on_from_its_clock_whatever_wall_time_says() -> None:
    resumption = resume(session_until(60_000), "boot-a", 500 + 75_000, UTC - 9 * HOUR, "restart")
    assert resumption.zero == 500
    assert not resumption.question
    assert [type(event) for event in resumption.events] == [ev.SessionResumed]


def test_a_reboot_is_bridged_by_wall_time() -> None:
    resumption = resume(session_until(60_000), "boot-b", 10_000, UTC + 60_000 + 120_000, "reboot")
    assert 10_000 - resumption.zero == 60_000 + 120_000
    assert isinstance(resumption.events[0], ev.ClockBridged)
    assert not resumption.question


@pytest.mark.parametrize("moved", [-1_000 * 60, 7 * HOUR])
def test_odd_wall_time_after_a_reboot_asks_a_person(moved: int) -> None:
    resumption = resume(session_until(60_000), "boot-b", 10_000, UTC + 60_000 + moved, "reboot")
    assert resumption.question


def test_time_never_goes_back_over_a_reboot() -> None:
    resumption = resume(session_until(60_000), "boot-b", 10_000, UTC - HOUR, "reboot")
    assert 10_000 - resumption.zero >= 60_000


def test_a_second_restart_uses_the_bridge_of_the_first() -> None:
    session = session_until(60_000)
    bridged = resume(session, "boot-b", 10_000, UTC + 90_000, "reboot")
    again = fold([Record(3, 90_000, UTC + 90_000, bridged.events[0])], session)
    assert resume(again, "boot-b", 15_000, UTC, "restart").zero == bridged.zero
