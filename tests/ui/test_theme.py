from __future__ import annotations

import re
from itertools import combinations

import pytest
from PySide6.QtGui import QFont, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from kat_monitor.ui import theme
from tests.ui.eyes import VISIONS, distance

LOOKS = [theme.Look(name, low) for name in theme.THEMES for low in (False, True)]
APART = 20.0
"""Least distance of two alert colours in CIELAB (Delta E of 1976); 2.3 is a just noticeable difference."""
look = pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look.theme}{', lowered' if look.is_low else ''}")


@look
@pytest.mark.parametrize(("ink", "paper", "least"), theme.PAIRS)
def test_every_ink_can_be_read_on_its_paper(look: theme.Look, ink: str, paper: str, least: float) -> None:
    assert theme.contrast(getattr(look.tokens, ink), getattr(look.tokens, paper)) >= least


def test_contrast_of_black_and_white_is_21() -> None:
    assert round(theme.contrast("#000000", "#FFFFFF"), 1) == 21.0


@look
def test_alert_colours_are_nobody_elses(look: theme.Look) -> None:
    tokens = look.tokens
    others = [value for key, value in tokens._asdict().items() if key not in ("high", "medium", "low")]
    assert not {tokens.high, tokens.medium, tokens.low} & set(others)


@look
@pytest.mark.parametrize("seen_by", VISIONS)
def test_alert_colours_stay_apart_for_every_eye(look: theme.Look, seen_by: str) -> None:
    for one, other in combinations((look.tokens.high, look.tokens.medium, look.tokens.low), 2):
        assert distance(one, other, seen_by) >= APART


def test_the_measure_knows_what_a_red_green_blind_eye_confuses() -> None:
    red, green = "#B04A3A", "#7C7A2E"
    assert distance(red, green, "deutan") < distance(red, green, "all colours") / 2


@look
def test_lowering_takes_light_away_and_nothing_from_alerts_on_a_dark_theme(look: theme.Look) -> None:
    plain, low = theme.THEMES[look.theme], theme.lowered(theme.THEMES[look.theme])
    light = sum(theme._luminance(value) for value in low)
    assert light < sum(theme._luminance(value) for value in plain)
    if look.theme != "light":
        kept = ("high", "medium", "low", "heart_rate", "spo2", "resp_rate", "pressure")
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
    assert set(window.seen) == {theme.THEMES["light"].ground.lower()}


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
    tokens = look.tokens
    assert set(re.findall(r"#[0-9A-Fa-f]{6}", theme.style_sheet(tokens))) <= set(tokens)


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
