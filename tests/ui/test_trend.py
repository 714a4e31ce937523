from __future__ import annotations

import sys

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kat_monitor.clock import MINUTE, SECOND
from kat_monitor.ui.present_trend import trend
from kat_monitor.ui.trend import Trend
from kat_monitor.ui.trend_series import PressureSeries, VitalSeries
from kat_monitor.vitals import Quality
from tests.ui import demo
from tests.ui.demo import NOW, T0, Story

# --- arrays -----------------------------------------------------------------------------------------------------------


def test_a_stream_becomes_a_line_in_minutes_from_the_dose() -> None:
    story = Story()
    for t in range(3):
        story.stream(t * SECOND, spo2=97 - t)
    series = VitalSeries()
    series.follow(story.session.samples("spo2"), 0)
    assert (series.line.y.tolist(), series.line.x[2]) == ([97, 96, 95], pytest.approx(2 / 60))


def test_a_missing_value_breaks_the_line() -> None:
    story = Story()
    story.stream(0, spo2=97)
    story.stream(SECOND, quality=Quality.SENSOR_OFF, spo2=None)
    series = VitalSeries()
    series.follow(story.session.samples("spo2"), 0)
    assert np.isnan(series.line.y[1])


@pytest.mark.parametrize(("seconds", "points"), [(15, 2), (16, 3)])
def test_a_gap_longer_than_the_stale_time_breaks_the_line(seconds: int, points: int) -> None:
    story = Story()
    story.stream(0, spo2=97)
    story.stream(seconds * SECOND, spo2=97)
    series = VitalSeries()
    series.follow(story.session.samples("spo2"), 0)
    assert len(series.line.x) == points


def test_spot_values_are_marks_and_never_joined() -> None:
    story = Story()
    story.typed(0, spo2=97)
    story.typed(MINUTE, spo2=96)
    series = VitalSeries()
    series.follow(story.session.samples("spo2"), 0)
    assert (len(series.line.x), series.spots.y.tolist()) == (0, [97, 96])


def test_only_what_is_new_is_taken_in() -> None:
    story = Story()
    series = VitalSeries()
    story.stream(0, spo2=97)
    assert series.follow(story.session.samples("spo2"), 0)
    assert not series.follow(story.session.samples("spo2"), 0)
    story.stream(SECOND, spo2=96)
    assert series.follow(story.session.samples("spo2"), 0)
    assert series.line.y.tolist() == [97, 96]


def test_a_corrected_stream_and_a_moved_dose_are_read_anew() -> None:
    story = Story()
    story.stream(MINUTE, spo2=97)
    series = VitalSeries()
    series.follow(story.session.samples("spo2"), 0)
    series.follow(story.session.samples("spo2"), MINUTE)
    assert series.line.x.tolist() == [0.0]


def test_a_whole_night_keeps_its_order_as_it_grows() -> None:
    story = Story()
    series = VitalSeries()
    for t in range(3_000):
        story.stream(t * SECOND, spo2=90 + t % 10)
        series.follow(story.session.samples("spo2"), 0)
    assert series.line.y.tolist() == [90 + t % 10 for t in range(3_000)]


def test_a_pressure_is_a_pair_with_its_bar() -> None:
    story = Story()
    story.pressure(MINUTE, 158, 94)
    series = PressureSeries()
    series.follow(story.session.measurements, 0)
    x, y = series.bars()
    assert (x.tolist(), y.tolist()) == ([1, 1], [158, 94])


def test_a_mean_alone_is_kept_as_such() -> None:
    story = Story()
    story.typed(MINUTE, map=90)
    series = PressureSeries()
    series.follow(story.session.measurements, 0)
    assert (series.mean.tolist(), len(series.x)) == ([90], 0)


# --- the chart --------------------------------------------------------------------------------------------------------


def shown(chart: Trend) -> None:
    chart.resize(800, 460)
    chart.show()
    QApplication.processEvents()


def test_what_did_not_change_is_not_drawn_again(qtbot: QtBot) -> None:
    chart = Trend()
    qtbot.addWidget(chart)
    shown(chart)
    chart.show_view(trend(demo.live(), NOW))
    chart._frame.stop()
    chart.show_view(trend(demo.live(), NOW + 100))
    assert chart.redraws == 1


def test_within_a_frame_only_the_newest_is_drawn(qtbot: QtBot) -> None:
    chart = Trend()
    qtbot.addWidget(chart)
    shown(chart)
    for second in range(20):
        chart.show_view(trend(demo.live(), NOW + second * MINUTE))
    assert chart.redraws == 1
    qtbot.waitUntil(lambda: chart.redraws == 2)
    assert chart._main.now.value() == pytest.approx(61.33, abs=0.1)


def test_a_pressure_outside_the_usual_range_finds_room(qtbot: QtBot) -> None:
    chart = Trend()
    qtbot.addWidget(chart)
    story = demo.before_dose()
    story.pressure(story.session.t, 216, 120)
    chart.show_view(trend(story.session, story.session.t))
    assert chart._main.plot.viewRange()[1] == [40, 240]


@pytest.mark.parametrize(("systolic", "top"), [(180, 200), (184, 240), (236, 280)])
def test_no_mark_of_an_alert_along_the_top_covers_a_pressure(qtbot: QtBot, systolic: int, top: int) -> None:
    chart = Trend()
    qtbot.addWidget(chart)
    story = demo.before_dose()
    story.pressure(story.session.t, systolic, 109)
    chart.show_view(trend(story.session, story.session.t))
    assert chart._main.plot.viewRange()[1] == [40, top]


def test_the_chart_has_a_name_and_says_what_it_shows(qtbot: QtBot) -> None:
    chart = Trend()
    qtbot.addWidget(chart)
    chart.show_view(trend(demo.live(), NOW))
    assert chart.accessibleName() == "Trend"
    assert "now minute 42" in chart.accessibleDescription()


@pytest.mark.soak
@pytest.mark.timeout(900)
def test_twenty_thousand_updates_neither_crash_nor_lose_none(qtbot: QtBot) -> None:
    chart = Trend()
    qtbot.addWidget(chart)
    shown(chart)
    story = demo.before_dose()
    before = sys.getrefcount(None)
    for number in range(20_000):
        t = T0 + number * SECOND // 2
        if number % 2 == 0:
            story.stream(t, spo2=95 + number % 4, pulse_rate=70 + number % 20)
        chart._frame.stop()
        chart.show_view(trend(story.session, t))
        QApplication.processEvents()
    assert chart.redraws > 10_000
    if sys.version_info < (3, 12):
        assert sys.getrefcount(None) >= before - 100
