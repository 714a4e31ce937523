from __future__ import annotations

import re
from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from kat_monitor.ui import theme, tokens
from tests.ui.eyes import VISIONS, distance, lightness

LOOKS = [theme.Look(name, low) for name in tokens.THEMES for low in (False, True)]
APART = 20.0
"""Least distance of two alert colours in CIELAB (Delta E of 1976); 2.3 is a just noticeable difference."""
look = pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look.theme}{', lowered' if look.is_low else ''}")


@look
@pytest.mark.parametrize(("ink", "paper", "least"), tokens.PAIRS)
def test_every_ink_can_be_read_on_its_paper(look: theme.Look, ink: str, paper: str, least: float) -> None:
    assert tokens.contrast(getattr(look.tokens, ink), getattr(look.tokens, paper)) >= least


def test_contrast_of_black_and_white_is_21() -> None:
    assert round(tokens.contrast("#000000", "#FFFFFF"), 1) == 21.0


@look
def test_alert_colours_are_nobody_elses(look: theme.Look) -> None:
    worn = look.tokens
    its_own = (*tokens.ALERTS, *(f"{name}_ink" for name in tokens.ALERTS))
    others = [value for key, value in worn._asdict().items() if key not in its_own]
    assert not {worn.high, worn.medium, worn.low} & set(others)


@look
@pytest.mark.parametrize(
    ("name", "first", "last", "bright"), [("high", 345, 15, 38), ("medium", 45, 55, 75), ("low", 180, 200, 65)]
)
def test_high_is_red_medium_yellow_and_low_cyan_in_every_theme(
    look: theme.Look, name: str, first: float, last: float, bright: float
) -> None:
    """By hue in degrees of the colour circle, saturation, and lightness in CIELAB: a dark yellow is brown."""
    colour = QColor(getattr(look.tokens, name))
    hue = colour.hsvHueF() * 360
    assert (hue - first) % 360 <= (last - first) % 360
    assert colour.hsvSaturationF() >= 0.6
    assert lightness(colour.name()) >= bright


@look
@pytest.mark.parametrize("name", tokens.ALERTS)
def test_a_mark_is_seen_on_every_paper_by_itself_or_by_its_rim(look: theme.Look, name: str, qapp: QApplication) -> None:
    worn = look.tokens
    fill, ink = getattr(worn, name), getattr(worn, f"{name}_ink")
    theme.wear(qapp, look)
    try:
        has_rim = theme.wants_rim(name)
    finally:
        theme.wear(qapp, theme.Look())
    for paper in ("ground", "surface", "pressed"):
        assert tokens.contrast(ink if has_rim else fill, getattr(worn, paper)) >= tokens.SHAPE_RATIO
    assert not has_rim or tokens.contrast(ink, fill) >= tokens.SHAPE_RATIO


@look
@pytest.mark.parametrize("seen_by", VISIONS)
def test_alert_colours_stay_apart_for_every_eye(look: theme.Look, seen_by: str) -> None:
    for one, other in combinations((look.tokens.high, look.tokens.medium, look.tokens.low), 2):
        assert distance(one, other, seen_by) >= APART


def test_the_measure_knows_what_a_red_green_blind_eye_confuses() -> None:
    red, green = "#B04A3A", "#7C7A2E"
    assert distance(red, green, "deutan") < distance(red, green, "all colours") / 2


@look
def test_lowering_takes_light_away_and_nothing_from_alerts(look: theme.Look) -> None:
    plain, low = tokens.THEMES[look.theme], tokens.lowered(tokens.THEMES[look.theme])
    light = sum(tokens.luminance(value) for value in low)
    assert light < sum(tokens.luminance(value) for value in plain)
    assert [getattr(low, name) for name in tokens.ALERTS] == [getattr(plain, name) for name in tokens.ALERTS]
    if look.theme != "light":
        kept = ("heart_rate", "spo2", "resp_rate", "pressure")
        assert [getattr(low, name) for name in kept] == [getattr(plain, name) for name in kept]


def test_a_switch_draws_each_window_once_and_only_when_all_has_changed(qapp: QApplication, qtbot: QtBot) -> None:
    theme.wear(qapp, theme.Look())
    window = Watched()
    qtbot.addWidget(window)
    window.resize(300, 200)
    with qtbot.waitExposed(window):
        window.show()
    QApplication.processEvents()
    window.seen.clear()
    try:
        theme.wear(qapp, theme.Look("light"))
        QApplication.processEvents()
    finally:
        theme.wear(qapp, theme.Look())
    assert set(window.seen) == {tokens.THEMES["light"].ground.lower()}


class Watched(QMainWindow):
    """Remembers the ground that it was painted on each time."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def paintEvent(self, event: QPaintEvent) -> None:
        self.seen.append(self.palette().window().color().name())
        super().paintEvent(event)


@look
def test_the_style_sheet_names_no_colour_outside_the_table(look: theme.Look) -> None:
    worn = look.tokens
    assert set(re.findall(r"#[0-9A-Fa-f]{6}", theme.style_sheet(worn))) <= set(worn)


@pytest.mark.parametrize("size", [size for size in theme.SIZES if size != "title"])
def test_figures_stand_under_each_other(qapp: QApplication, size: theme.Size) -> None:
    theme.apply(qapp)
    metrics = QFontMetrics(theme.font(size, "semibold"))
    assert metrics.horizontalAdvance("111") == metrics.horizontalAdvance("888")


def test_the_application_speaks_with_the_bundled_font(qapp: QApplication) -> None:
    theme.apply(qapp)
    assert QFont(qapp.font()).family() == "Inter"


def test_a_change_of_theme_keeps_what_chooses_one_of_many(qapp: QApplication) -> None:
    theme.wear(qapp, theme.Look("light"))
    worn = qapp.styleSheet()
    theme.wear(qapp, theme.Look())
    assert "QComboBox" in worn
    assert "QComboBox" in qapp.styleSheet()
