"""The trend chart: every mark is a reading, gaps stay gaps, and it can be read without colour."""

from __future__ import annotations

import re
from itertools import pairwise
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE, SECOND
from kat_monitor.reports.chart import WIDTH, draw
from kat_monitor.reports.load import summary_of
from kat_monitor.vitals import reading
from tests.reports.conftest import Made
from tests.reports.scribe import Scribe

SVG = "{http://www.w3.org/2000/svg}"


def texts(svg: str) -> list[str]:
    return [one.text or "" for one in ElementTree.fromstring(svg).iter(f"{SVG}text")]


def test_every_point_is_a_stored_reading(busy: Made) -> None:
    zero = busy.summary.t0
    assert zero is not None
    stored = {(round((row.observed.t - zero.t) / MINUTE, 3), row.value) for row in busy.summary.values}
    chart = busy.summary.chart
    points = [point for some in chart.spots.values() for point in some]
    for runs in chart.streams.values():
        points += [point for run in runs for line in (run.low, run.middle, run.high) for point in line]
    assert points
    assert {(point.x, point.y) for point in points} <= stored


def test_a_stream_that_paused_is_drawn_in_two_runs() -> None:
    log = Scribe(protocol=None)
    for second in (*range(30), *range(50, 80)):
        log.stream_second(second * SECOND, (reading("spo2", 97),))
    assert len(summary_of(log.rows).chart.streams["spo2"]) == 2


def test_seconds_that_follow_each_other_are_one_run() -> None:
    log = Scribe(protocol=None)
    for second in range(0, 150, 14):
        log.stream_second(second * SECOND, (reading("spo2", 97),))
    assert len(summary_of(log.rows).chart.streams["spo2"]) == 1


def test_spot_values_are_never_joined(recording: Made) -> None:
    chart = recording.summary.chart
    assert not chart.streams
    assert len(chart.spots["heart_rate"]) == 65


def test_a_struck_reading_leaves_the_chart() -> None:
    log = Scribe()
    target = log.measure(20, sys=120, dia=80)
    log.tell(21, ev.ReadingStruck, target=target, vitals=(), reason="wrong patient")
    assert summary_of(log.rows).chart.pressures == ()


def test_phases_limits_doses_and_gaps_have_words(busy: Made) -> None:
    shown = texts(draw(busy.summary.chart))
    for word in ("onset", "peak", "waning", "observation", "↑180 ***", "↓92 **", "ketamine 39 mg", "gap", "***", "BP"):
        assert word in shown


def test_a_time_without_recording_is_named(crash: Made) -> None:
    assert {"not recording", "program stopped"} <= set(texts(draw(crash.summary.chart)))


def test_limit_labels_do_not_overlap() -> None:
    log = Scribe()
    log.dose(10)
    log.measure(20, sys=190, dia=40, spo2=84, hr=130, rr=7)
    svg = draw(summary_of(log.rows).chart)
    found = re.findall(r'<text x="489[^"]*" y="([\d.]+)"[^>]*>[↑↓]', svg)
    heights = sorted(float(one) for one in found)
    assert len(heights) >= 5
    assert all(right - left >= 6 for left, right in pairwise(heights))


def test_an_empty_session_has_an_empty_chart() -> None:
    svg = draw(summary_of(Scribe(protocol=None).rows).chart)
    assert "BP" in texts(svg)
    assert "<circle" not in svg


@given(st.lists(st.tuples(st.integers(-30, 400), st.integers(20, 350)), min_size=1, max_size=8))
def test_everything_drawn_lies_inside_the_frame(sets: list[tuple[int, int]]) -> None:
    log = Scribe()
    log.dose(40)
    for minute, systolic in sorted(sets):
        log.measure(40 + minute, sys=systolic, dia=systolic / 2, entered=500)
    svg = draw(summary_of(log.rows).chart)
    height = float(re.search(r'height="([\d.]+)" viewBox', svg)[1])  # type: ignore[index]
    for path in re.findall(r' d="M([^"a-z]+)"', svg):
        for x, y in (pair.split() for pair in path.split("L")):
            assert 0 <= float(x) <= WIDTH
            assert 0 <= float(y) <= height
