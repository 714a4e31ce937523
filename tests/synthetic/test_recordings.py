"""Recordings through the alerts, real and nasty ones: silence is never a patient, and each silence is told once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE, ScaledClock
from kat_monitor.devices.csv_replay import Recording, read_lines
from kat_monitor.monitor import Monitor, Stepper
from kat_monitor.protocols import shipped
from kat_monitor.session.apply import fold
from kat_monitor.session.state import Record, Session
from kat_monitor.synthetic.rehearsal import DEFAULT_START, chosen
from kat_monitor.synthetic.replay import LEAD, Rows
from tests.synthetic.rehearsed import Paper

DATA = Path(__file__).parents[1] / "data"
SILENT = ("systolic", "diastolic", "map", "heart_rate", "pulse_rate", "spo2")
"""A 0 in these is a lead, probe or cuff that is off; in `resp_rate` it is apnoea."""
COLUMNS = ("systolic", "diastolic", "map", "heart_rate", "pulse_rate", "spo2", "resp_rate")
Row = tuple[float, dict[str, float]]


def replayed(rows: Sequence[Row], protocol: str = "generic") -> Session:
    """The session of these rows, (minute, values by vital), up to the last one."""
    lines = ["minute," + ",".join(COLUMNS)]
    for minute, values in rows:
        cells = (f"{values[one]:g}" if one in values else "" for one in COLUMNS)
        lines.append(f"{minute:g}," + ",".join(cells))
    return _run(read_lines(line.encode() + b"\n" for line in lines), protocol)


def _run(recording: Recording, protocol: str) -> Session:
    zero = max(0, -recording.rows[0].t_ms) + LEAD
    clock = ScaledClock(DEFAULT_START)
    moment = clock.now()
    opening: list[ev.Event] = [
        ev.SessionOpened(
            by="replay", role="system", session="r", pseudonym="RECORDING", app="test", clinic="", room="",
            zone_minutes=0, boot="", boot_zero=0, synthetic="replayed",
        ),
        chosen(shipped.shipped()[protocol]),
        ev.DoseAssumed(by="replay", role="system", given_t=zero),
    ]  # fmt: skip
    records = [Record(seq, moment.t, moment.utc, event) for seq, event in enumerate(opening, start=1)]
    monitor = Monitor(Paper(), clock, fold(records), lambda session: None, real=False)
    Stepper(monitor, clock, [Rows(recording.rows, zero)]).run(
        zero + recording.rows[-1].t_ms, finished=lambda session: False
    )
    return monitor.session


def broken(session: Session, rows: Sequence[Row]) -> list[str]:
    """What the contract promises of a recording and this session does not keep."""
    told = []
    measured = {(vital, round(minute * MINUTE)): value for minute, values in rows for vital, value in values.items()}
    for alert in session.all_alerts():
        at = alert.since - (session.t0 or 0)
        value = measured.get((alert.vital or "", at))
        if alert.kind == "overdue":
            told.append(f"{alert.rule}: a recording has no schedule")
        elif alert.kind == "physiological" and (value is None or (value == 0 and alert.vital in SILENT)):
            told.append(f"{alert.rule} at {at / MINUTE}: nothing was measured then")
    for vital in SILENT:
        alerts = [one for one in session.all_alerts() if one.kind == "technical" and one.vital == vital]
        runs = zero_runs([values[vital] for _, values in rows if vital in values])
        if len(alerts) != runs:
            told.append(f"{vital}: {runs} runs of zeros, {len(alerts)} technical alerts")
    return told


def zero_runs(values: Sequence[float]) -> int:
    """How many runs of zeros there are; a minute that was not measured breaks none."""
    return sum(value == 0 and (at == 0 or values[at - 1] != 0) for at, value in enumerate(values))


def recorded_rows(path: Path) -> list[Row]:
    header, *lines = path.read_text("utf-8").splitlines()
    names = header.split(",")
    rows: list[Row] = []
    for line in lines:
        cells = dict(zip(names, line.split(","), strict=True))
        rows.append((float(cells.pop("minute")), {name: float(cell) for name, cell in cells.items() if cell}))
    return rows


@pytest.mark.parametrize("protocol", shipped.IDS)
def test_a_real_recording_keeps_what_is_promised(protocol: str) -> None:
    rows = recorded_rows(DATA / "icu-s25047.csv")
    session = replayed(rows, protocol)
    assert broken(session, rows) == []
    assert {"physiological", "technical"} <= {alert.kind for alert in session.all_alerts()}


NUMBERS = {
    "heart_rate": (0, 39, 54, 76, 101, 141), "pulse_rate": (0, 38, 77, 125), "spo2": (0, 84, 91, 93, 98, 100),
    "resp_rate": (0, 7, 9, 14, 21, 31), "map": (0, 55, 80, 120),
}  # fmt: skip
PAIRS = ((0, 0), (79, 40), (120, 75), (162, 101), (184, 112))


@st.composite
def nasty(draw: st.DrawFn) -> list[Row]:
    """Gaps, runs of zeros that begin and end anywhere, jumping values, minutes that are not whole, rows of nothing."""
    rows: list[Row] = []
    minute = draw(st.sampled_from([-30.0, -2.5, 0.0, 1.0]))
    for _ in range(draw(st.integers(2, 25))):
        minute = round(minute + draw(st.sampled_from([0.25, 1, 1, 1, 5, 47])), 2)
        values: dict[str, float] = {}
        for vital, numbers in NUMBERS.items():
            if draw(st.booleans()):
                values[vital] = draw(st.sampled_from(numbers))
        if draw(st.booleans()):
            values["systolic"], values["diastolic"] = draw(st.sampled_from(PAIRS))
            values.pop("map", None)
        rows.append((minute, values))
    rows[0][1].setdefault("heart_rate", 76)
    return rows


@settings(max_examples=60, deadline=None)
@given(nasty())
def test_a_nasty_recording_keeps_what_is_promised(rows: list[Row]) -> None:
    assert broken(replayed(rows), rows) == []


def test_a_recording_of_nothing_but_zeros_is_told_once_a_vital_and_alerts_nobody_of_a_patient() -> None:
    rows: list[Row] = [(minute, {"heart_rate": 0, "spo2": 0, "systolic": 0, "diastolic": 0}) for minute in range(60)]
    session = replayed(rows)
    assert broken(session, rows) == []
    assert [one.kind for one in session.all_alerts()] == ["technical"] * 4


def test_a_pulse_that_hardly_is_alerts() -> None:
    session = replayed([(0, {"heart_rate": 70, "systolic": 120, "diastolic": 80}),
                        (5, {"heart_rate": 6, "systolic": 15, "diastolic": 4})])  # fmt: skip
    assert {(one.rule, one.value) for one in session.all_alerts() if one.priority == "high"} == {
        ("hr-below-40", 6), ("sbp-below-80", 15)
    }  # fmt: skip


def test_a_breathing_rate_of_0_is_a_patient() -> None:
    session = replayed([(0, {"resp_rate": 14}), (1, {"resp_rate": 0})])
    assert {one.rule for one in session.all_alerts()} >= {"no-breath-30", "rr-below-8"}
