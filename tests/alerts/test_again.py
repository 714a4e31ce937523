"""The same facts again: decided anew, at other instants, and after a crash."""

from __future__ import annotations

import pytest

from kat_monitor import events as ev
from kat_monitor.alerts import annunciate
from kat_monitor.clock import MINUTE
from kat_monitor.session.apply import fold
from kat_monitor.session.state import Record, Session
from tests.alerts.bedside import Bedside, Steps, Told, at, bedside, sec
from tests.synthetic.rehearsed import run

DECIDED = (ev.AlertRaised, ev.AlertReopened, ev.AlertRepeated, ev.AlertEnded, ev.LateFinding, ev.SoundResumed,
           ev.DevicesBack)  # fmt: skip


def busy(steps: Steps) -> Bedside:
    """Seen, reminded, paused, worse, off on purpose, a cuff on the probe's arm."""
    bed = bedside(steps=steps)
    bed.streams(1, 20, spo2=88, pr=70)
    for alert in list(bed.session.alerts.values()):
        bed.did(21, ev.AlertAcknowledged, alert=alert.seq, action="watched")
    bed.streams(22, 206, spo2=88, pr=70)
    bed.did(207, ev.SoundPaused, until=at(207) + 2 * MINUTE)
    bed.streams(208, 220, spo2=85, pr=70)
    bed.did(221, ev.SoundPaused, until=at(221.35) + MINUTE)
    bed.did(222, ev.CuffStarted, by="cuff", role="device", device="cuff", observed_t=at(222))
    bed.streams(223, 300, spo2=None, pr=None)
    bed.did(301, ev.DevicesOff, until=at(301) + 10 * MINUTE, reason="toilet")
    bed.streams(302, 400, spo2=None, pr=None)
    bed.streams(401, 500, spo2=97, pr=70)
    return bed


def rest(bed: Bedside) -> list[tuple[str, int, str]]:
    return sorted(
        (type(one).__name__, one.since, one.reason)
        for one in bed.said
        if isinstance(one, (ev.SoundResumed, ev.DevicesBack))
    )


def test_whoever_watches_the_clock_the_same_is_said() -> None:
    by_deadlines, by_ticks = busy("deadlines"), busy("ticks")
    assert by_deadlines.told() == by_ticks.told()
    assert rest(by_deadlines) == rest(by_ticks)
    kinds = [kind for kind, _, _ in rest(by_deadlines)]
    assert kinds == ["DevicesBack", "SoundResumed", "SoundResumed"]


@pytest.mark.parametrize(("scenario", "minutes"), [("desaturation", 60), ("probe-off", 60)])
def test_a_log_decided_again_says_the_same_of_every_alert(scenario: str, minutes: int) -> None:
    session, paper = run("generic", scenario, 2, minutes)
    records = [
        Record(seq, moment.t, moment.utc, ev.decode(*draft)) for seq, (moment, draft) in enumerate(paper.drafts, 1)
    ]
    again = Bedside(fold(records[:2]))
    for record in records[2:]:
        if not isinstance(record.event, DECIDED):
            again.add(sec(record.t), record.event)
    again.go(sec(session.t))
    assert len(again.told()) >= 2
    assert again.told() == told(session)


def told(session: Session) -> list[Told]:
    bed = Bedside(session)
    return bed.told()


def test_after_a_crash_what_sounded_sounds_again_and_what_was_acknowledged_does_not() -> None:
    bed = bedside()
    bed.streams(1, 20, spo2=88)
    written = [ev.encode(record.event) for record in bed.session.history]
    back = bed.session
    for number, draft in enumerate(written):
        record = bed.session.history[number]
        event = ev.decode(*draft)
        back = fold([Record(record.seq, record.t, record.utc, event)], None if number == 0 else back)
    later = at(50)
    before, after = annunciate(bed.session, later), annunciate(back, later)
    assert after.sound == before.sound
    assert after.sound is not None
    assert [(one.alert.seq, one.state, one.stage) for one in after.shown] == [
        (one.alert.seq, one.state, one.stage) for one in before.shown
    ]
    for alert in list(back.alerts.values()):
        seen = ev.AlertAcknowledged(by="n", role="nurse", alert=alert.seq, action="treated")
        back = fold([Record(back.seq + 1, later, back.utc, seen)], back)
    assert annunciate(back, later + 30_000).sound is None
