"""What if: recorded sessions decided again, by their own rules and by others."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from kat_monitor import cli
from kat_monitor import events as ev
from kat_monitor.protocols import editing, shipped
from kat_monitor.review import again, trial, what_if
from kat_monitor.session.apply import fold
from kat_monitor.session.state import Record
from kat_monitor.synthetic.simulate import simulate
from tests.alerts.bedside import Bedside, bedside, sec

OWN = shipped.shipped()["generic"]


def other(**edits: object) -> str:
    """The example with other limits: `sbp_high_160=165`."""
    changes = {rule.replace("_", "-"): {"limit": limit} for rule, limit in edits.items()}
    return editing.edited(OWN, changes, {"version": "2"})


def records_of(bed: Bedside) -> list[Record]:
    return list(bed.log)


@cache
def recorded() -> tuple[Record, ...]:
    """A session of two hours in two minutes: pressures, a stream that desaturates, an acknowledged alert."""
    bed = bedside()
    bed.did(5, ev.PersonPresent, person="n", name="N", initials="N", person_role="nurse")
    bed.typed(60, sbp=162, dbp=80)
    alert = next(iter(bed.session.alerts))
    bed.did(70, ev.AlertAcknowledged, alert=alert, action="watched")
    bed.typed(400, sbp=150, dbp=80)
    bed.streams(500, 530, spo2=91, pr=80)
    bed.streams(531, 570, spo2=97, pr=80)
    bed.typed(900, sbp=183, dbp=95)
    bed.typed(1_000, sbp=140, dbp=80)
    bed.go(1_100)
    return tuple(bed.log)


def found(text: str) -> what_if.Differences:
    return what_if.what_if(recorded(), text)


def test_the_same_limits_change_nothing_and_say_what_the_record_says() -> None:
    one = found(OWN)
    assert (one.changes, one.as_recorded) == ((), True)
    assert one.stay == len(fold(recorded()).all_alerts()) > 5


def test_a_looser_limit_lets_alerts_go() -> None:
    one = found(other(sbp_high_160=165))
    assert [(change.how, change.alert.rule, sec(change.alert.since)) for change in one.changes] == [
        ("goes", "sbp-high-160", 60),
        ("moves", "sbp-high-160", 900),
    ]
    assert one.count("goes", "low") == 1
    assert one.count("goes", "high") == 0


def test_a_stricter_limit_lets_alerts_come() -> None:
    one = found(other(sbp_high_160=149))
    # 150 at 400 s is over it: the first alert goes on until 1,000 s, so that the one of 900 s is no new one
    assert [change.how for change in one.changes if change.alert.rule == "sbp-high-160"] == ["moves", "goes"]
    first = one.changes[0]
    assert (sec(first.before.ended_since), sec(first.after.ended_since)) == (400, 1_000)  # type: ignore[union-attr, arg-type]


def test_a_stream_s_alert_moves_with_its_limit() -> None:
    one = found(other(spo2_below_94=93, spo2_below_92=91))
    gone = [change.alert.rule for change in one.changes if change.how == "goes"]
    assert gone == ["spo2-below-92"]


def test_an_acknowledgement_goes_with_its_alert() -> None:
    kept = next(one for one in found(OWN).after.all_alerts() if one.rule == "sbp-high-160")
    assert (kept.action, kept.acknowledged_by) == ("watched", "n")
    assert not any(one.action for one in found(other(sbp_high_160=165)).after.all_alerts())


def test_a_limit_that_was_changed_for_the_patient_stays_changed() -> None:
    bed = bedside()
    bed.did(10, ev.LimitChanged, rule="sbp-high-160", limit=165, was=160, unit="mmHg", reason="known")
    bed.typed(60, sbp=162)
    assert what_if.what_if(bed.log, other(sbp_high_160=158)).changes == ()


def test_it_can_be_stopped() -> None:
    told: list[tuple[int, int]] = []

    def going(done: int, of: int) -> bool:
        told.append((done, of))
        return False

    bed = bedside()
    bed.streams(1, again.LOOK_EVERY, spo2=97)
    with pytest.raises(again.Stopped):
        what_if.what_if(bed.log, OWN, going)
    assert len(told) == 1


def test_what_changes_is_said_in_a_line() -> None:
    one = found(other(sbp_high_160=165))
    assert what_if.headline(one) == f"0 come, 1 goes, 1 moves, {one.stay} stay"
    lines = [what_if.change_line(one, change) for change in one.changes]
    assert lines[0] == "goes   *   T+1     sbp-high-160: SBP 162 >= 160 in onset, T+1"
    assert lines[1] == "moves  *   T+15    sbp-high-160: SBP 183 >= 165 in onset, T+15 (limit was 160)"
    stricter = found(other(sbp_high_160=149))
    assert "(ended T+6, now T+16, limit was 160)" in what_if.change_line(stricter, stricter.changes[0])


def test_of_an_alert_that_moves_it_is_said_from_when_to_when() -> None:
    bed = bedside()
    bed.streams(0, 60, pr=80)
    for second in range(61, 241):
        bed.stream(second, pr=80 + (second - 60) // 4)
    one = what_if.what_if(bed.log, other(hr_above_120=105))
    (line,) = [what_if.change_line(one, change) for change in one.changes if change.how == "moves"]
    assert "(from T+3 to T+2, 60 s sooner, limit was 120)" in line


def test_all_sessions_are_summed_up() -> None:
    some = [found(other(sbp_high_160=165))] * 2
    was = [alert.priority for alert in some[0].before.all_alerts()]
    low = 2 * was.count("low")
    assert what_if.totals(some).startswith("2 sessions: high ")
    assert f"low {low} to {low - 2} alerts" in what_if.totals(some)


# --- from files -------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def simulated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("simulated")
    return Path(simulate("generic", "hypertensive", 3, 45.0, None, out)["log"])  # type: ignore[arg-type]


@pytest.fixture
def protocol(tmp_path: Path) -> Path:
    path = tmp_path / "own.toml"
    path.write_text(other(sbp_high_180=178), "utf-8")
    return path


def test_a_simulated_log_decided_again_says_what_it_said(simulated: Path) -> None:
    one = what_if.what_if(trial.read(simulated), OWN)
    assert one.as_recorded
    assert one.before.all_alerts()


def test_the_command_prints_what_would_change(
    simulated: Path, protocol: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = simulated.read_bytes()
    assert cli.main(["what-if", str(simulated), "--protocol", str(protocol)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith(f"{simulated.name}: generic 1 -> generic 2: ")
    assert any(" sbp-high-180: SBP " in line for line in lines)
    assert lines[-1].startswith("1 session: high ")
    assert simulated.read_bytes() == before


def test_a_file_that_is_no_log_is_named_and_the_others_go_on(
    simulated: Path, protocol: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["what-if", str(protocol), str(simulated), "--protocol", str(protocol)]) == 2
    said = capsys.readouterr()
    assert "own.toml: not a log" in said.err
    assert said.out.splitlines()[-1].startswith("1 session: ")


def test_a_protocol_with_mistakes_is_refused_with_all_of_them(
    simulated: Path, protocol: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = protocol.read_text("utf-8").replace("limit = 178", "limit = 100").replace('"other"', '"othr"')
    protocol.write_text(text.replace('unit = "mmHg"\n', "", 1), "utf-8")
    assert cli.main(["what-if", str(simulated), "--protocol", str(protocol)]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.splitlines()) >= 2
    assert all(f"{protocol}:" in line for line in said.err.splitlines()[:-1])
