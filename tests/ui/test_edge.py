"""The window's edge of an alert that nobody answers, and what stands under it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kat_monitor.session.state import Session
from kat_monitor.ui import identity_bar, theme
from kat_monitor.ui.edge import Edge
from kat_monitor.ui.identity_bar import IdentityBar
from kat_monitor.ui.paint import draw_text
from kat_monitor.ui.present_strip import identity
from kat_monitor.ui.tokens import ALERTS, THEMES

STAMPS = ("SIMULATED", "EXAMPLE LIMITS, NOT APPROVED", "APPROVAL EXPIRED")


@pytest.fixture(params=list(THEMES))
def _worn(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp)
    theme.wear(qapp, theme.Look(request.param))
    yield
    theme.wear(qapp, theme.Look())


def drawn(widget: QWidget) -> QImage:
    return widget.grab().toImage()


@pytest.mark.usefixtures("_worn")
@pytest.mark.parametrize("width", [1024, 1366, 1920])
def test_no_stamp_stands_where_the_edge_will_be_and_none_is_cut_short(live: Session, qtbot: QtBot, width: int) -> None:
    bar = IdentityBar()
    qtbot.addWidget(bar)
    bar.resize(width, bar.height())
    view = identity(live, live.t, "lee", "J. Doe")
    bar.show_view(view._replace(marks=()))
    without = drawn(bar)
    bar.show_view(view._replace(marks=STAMPS))
    image = drawn(bar)
    rows = [y for y in range(image.height()) if any(image.pixel(x, y) != without.pixel(x, y) for x in range(width))]
    assert rows[0] >= theme.EDGE_WIDTH
    assert rows[-1] < image.height() - 1


@pytest.mark.parametrize("marks", [STAMPS[:2], (*STAMPS[:2], "ENDED")])
def test_the_patients_name_is_whole_beside_stamps_in_a_narrow_bar(
    live: Session, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, marks: tuple[str, ...]
) -> None:
    theme.apply(qapp)
    bar, told = IdentityBar(), []

    def draw(painter: QPainter, box: QRect, text: str, font: QFont, *more: Any) -> int:
        told.append(QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width()))
        return draw_text(painter, box, text, font, *more)

    monkeypatch.setattr(identity_bar, "draw_text", draw)
    qtbot.addWidget(bar)
    bar.resize(1280, bar.height())
    bar.show_view(identity(live, live.t, "lee", "Jordan Doe")._replace(room="Training room", marks=marks))
    drawn(bar)
    assert {"Training room", "Jordan Doe", *marks} <= set(told)


@pytest.mark.usefixtures("_worn")
@pytest.mark.parametrize("priority", ALERTS)
def test_the_edge_has_its_alerts_colour_on_all_sides_and_a_rim_where_that_is_pale_on_the_paper(
    qtbot: QtBot, priority: str
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(200, 100)
    edge = Edge(window)
    edge.show_view(priority)
    image, inner = drawn(window), theme.EDGE_WIDTH - 1
    sides = ((100, 0), (100, 99), (0, 50), (199, 50))
    assert {image.pixelColor(*at).name() for at in sides} == {theme.color(priority).name()}
    ink = theme.color(f"{priority}_ink") if theme.wants_rim(priority) else theme.color(priority)
    assert {image.pixelColor(100, inner).name(), image.pixelColor(inner, 50).name()} == {ink.name()}
    edge.show_view("")
    assert edge.isHidden()
