"""The hand on the chart: pan, zoom, read, open a marker, follow again; and the ghost of the last session."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kat_monitor.clock import MINUTE, SECOND
from kat_monitor.review.course import Ghost
from kat_monitor.session.state import Session
from kat_monitor.ui.present_readout import LEAST_MIN, MOST_MIN, marked, panned, read_out, zoomed
from kat_monitor.ui.present_trend import trend
from kat_monitor.ui.trend import Trend
from kat_monitor.ui.trend_items import ghost_items
from kat_monitor.vitals import Quality
from tests.ui import demo
from tests.ui.conftest import Open

minutes = st.floats(-500, 500)


@given(start=minutes, length=st.floats(LEAST_MIN, MOST_MIN), share=st.floats(0, 1), factor=st.floats(0.01, 100))
def test_zooming_keeps_what_is_under_the_finger(start: float, length: float, share: float, factor: float) -> None:
    at = start + share * length
    new = zoomed((start, start + length), at, factor)
    assert LEAST_MIN - 1e-6 <= new[1] - new[0] <= MOST_MIN + 1e-6
    assert (at - new[0]) / (new[1] - new[0]) == pytest.approx(share, abs=1e-6)


@given(start=minutes, by=minutes)
def test_panning_keeps_the_length(start: float, by: float) -> None:
    new = panned((start, start + 60), by)
    assert new[1] - new[0] == pytest.approx(60)


# --- reading ----------------------------------------------------------------------------------------------------------


def test_the_read_out_says_real_values_with_their_own_minute(live: Session) -> None:
    words = read_out(trend(live, live.t), 30.02, 0.2).words
    assert "BP 158/94 at 30:00" in words
    assert "SpO₂" in words


def test_in_a_gap_nothing_is_read() -> None:
    story = demo.Story()
    story.stream(demo.T0, spo2=97)
    story.stream(demo.T0 + SECOND, quality=Quality.SENSOR_OFF, spo2=None)
    story.stream(demo.T0 + 10 * MINUTE, spo2=96)
    view = trend(story.session, story.session.t)
    assert "nothing measured" in read_out(view, 5.0, 1.0).words


def test_a_marker_names_its_event_and_none_is_guessed_from_afar(live: Session) -> None:
    view = trend(live, live.t)
    alert = next(one for one in view.marks if one.kind == "alert" and one.priority == "medium")
    assert marked(view, alert.start + 0.2, 1.0, alerts=True) == alert.seq
    assert marked(view, -500, 1.0, alerts=True) is None
    assert marked(view, view.notes[0], 0.5, alerts=False) == view.note_seqs[0]


# --- on the chart -----------------------------------------------------------------------------------------------------


@pytest.fixture
def chart(qtbot: QtBot, live: Session) -> Trend:
    made = Trend()
    qtbot.addWidget(made)
    made.resize(800, 500)
    made._frame.setInterval(0)
    made.show_view(trend(live, live.t))
    with qtbot.waitExposed(made):
        made.show()
    QApplication.processEvents()
    return made


def span(chart: Trend) -> tuple[float, float]:
    low, high = chart._main.plot.viewRange()[0]
    return low, high


def wheel(chart: Trend, notches: int) -> None:
    canvas = chart._canvas.viewport()
    at = QPointF(400, 200)
    event = QWheelEvent(
        at, canvas.mapToGlobal(at), QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)
    QApplication.processEvents()


def mouse(chart: Trend, kind: QEvent.Type, x: float, y: float, *, held: bool = False) -> None:
    canvas = chart._canvas.viewport()
    buttons = Qt.MouseButton.LeftButton if held else Qt.MouseButton.NoButton
    at = QPointF(x, y)
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, at, canvas.mapToGlobal(at), button, buttons, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(canvas, event)
    QApplication.processEvents()


def test_the_wheel_zooms_and_what_comes_in_does_not_move_the_chart(chart: Trend, live: Session) -> None:
    whole = span(chart)
    wheel(chart, 3)
    held = span(chart)
    assert held[1] - held[0] < whole[1] - whole[0]
    chart.show_view(trend(live, live.t + 20 * MINUTE))
    assert span(chart) == pytest.approx(held)
    assert "follows" in chart.hand.label.text()


def test_a_drag_pans_and_following_comes_back(chart: Trend) -> None:
    whole = span(chart)
    mouse(chart, QEvent.Type.MouseButtonPress, 500, 200, held=True)
    mouse(chart, QEvent.Type.MouseMove, 300, 200, held=True)
    mouse(chart, QEvent.Type.MouseButtonRelease, 300, 200)
    assert span(chart)[0] > whole[0]
    chart.hand.follow()
    QApplication.processEvents()
    assert span(chart) == pytest.approx(whole)


def test_pointing_reads_and_leaving_takes_it_away(chart: Trend) -> None:
    mouse(chart, QEvent.Type.MouseMove, 300, 200)
    assert chart.hand.label.text()
    QApplication.sendEvent(chart._canvas.viewport(), QEvent(QEvent.Type.Leave))
    assert not chart.hand.label.isVisible()


def test_a_tap_on_a_marker_opens_its_event_and_one_that_slides_off_does_not(chart: Trend, qtbot: QtBot) -> None:
    alert = next(one for one in chart._view.marks if one.kind == "alert" and one.priority == "high")  # type: ignore[union-attr]
    place = chart._main.plot.mapViewToScene(QPointF(alert.start, 100))
    x = chart._canvas.mapFromScene(place).x()
    with qtbot.waitSignal(chart.hand.opened) as caught:
        mouse(chart, QEvent.Type.MouseButtonPress, x, 12, held=True)
        mouse(chart, QEvent.Type.MouseButtonRelease, x, 12)
    assert caught.args == [alert.seq]
    with qtbot.assertNotEmitted(chart.hand.opened):
        mouse(chart, QEvent.Type.MouseButtonPress, x, 12, held=True)
        mouse(chart, QEvent.Type.MouseButtonRelease, x, -40)


def test_a_double_tap_fits(chart: Trend, qtbot: QtBot) -> None:
    wheel(chart, 3)
    with qtbot.waitSignal(chart.hand.fitted):
        mouse(chart, QEvent.Type.MouseButtonDblClick, 300, 200, held=True)


def test_the_chart_is_moved_by_keys_too(chart: Trend, qtbot: QtBot) -> None:
    whole = span(chart)
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Plus)
    QApplication.processEvents()
    assert span(chart)[1] - span(chart)[0] < whole[1] - whole[0]
    qtbot.keyClick(chart, Qt.Key.Key_End)
    QApplication.processEvents()
    assert span(chart) == pytest.approx(whole)


def test_the_key_of_the_chart_follows_again_before_it_zooms(open_room: Open, live: Session) -> None:
    _, room = open_room(live)
    assert room.screen.live.chart is not None
    room.screen.live.chart.hand._hold((0.0, 10.0))
    room.screen.refresh()
    assert room.screen.action_bar.buttons["chart"].text() == "Follow"
    room.screen.act("chart")
    assert not room.screen.live.is_held
    assert not room.screen.live.is_zoomed


# --- the ghost --------------------------------------------------------------------------------------------------------


GHOST = Ghost(
    "s-1",
    "last session, 2026-11-01, ketamine 35 mg",
    (
        ("systolic", ((-5.0, 121), (10.0, 140), (20.0, 158), (30.0, 150))),
        ("diastolic", ((-5.0, 76), (10.0, 88), (20.0, 94), (30.0, 90))),
        ("spo2", tuple((float(minute), 97) for minute in (*range(0, 40, 4), *range(60, 80, 4)))),
    ),
)


def test_without_a_dose_there_is_no_ghost() -> None:
    before = demo.before_dose().session
    assert trend(before, before.t, ghost=GHOST).ghost is None


def test_the_chart_says_in_words_which_session_lies_behind_it(live: Session) -> None:
    assert "2026-11-01, ketamine 35 mg" in trend(live, live.t, ghost=GHOST).sentence


def test_a_ghost_is_drawn_behind_and_leaves_the_scales_alone(chart: Trend, live: Session) -> None:
    before = [lane.plot.viewRange()[1] for lane in (chart._main, chart._spo2, chart._breath)]
    count = len(chart._main.behind)
    chart.show_view(trend(live, live.t, ghost=GHOST))
    QApplication.processEvents()
    assert len(chart._main.behind) == count + 2  # systolic and diastolic
    assert [lane.plot.viewRange()[1] for lane in (chart._main, chart._spo2, chart._breath)] == before


def test_a_gap_of_the_last_session_stays_a_gap(chart: Trend) -> None:
    (line,) = ghost_items(chart._spo2.plot, GHOST, ("spo2",))
    joined = list(line.opts["connect"])
    assert joined.count(0) == 2  # the gap and the end
    assert joined[9] == 0
