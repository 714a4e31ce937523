from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from kat_monitor.ui import theme


@pytest.mark.parametrize("name", theme.THEMES)
@pytest.mark.parametrize(("ink", "paper", "least"), theme.PAIRS)
def test_every_ink_can_be_read_on_its_paper(name: str, ink: str, paper: str, least: float) -> None:
    tokens = theme.THEMES[name]
    assert theme.contrast(getattr(tokens, ink), getattr(tokens, paper)) >= least


def test_contrast_of_black_and_white_is_21() -> None:
    assert round(theme.contrast("#000000", "#FFFFFF"), 1) == 21.0


@pytest.mark.parametrize("name", theme.THEMES)
def test_alert_colours_are_nobody_elses(name: str) -> None:
    tokens = theme.THEMES[name]
    others = [value for key, value in tokens._asdict().items() if key not in ("high", "medium", "low")]
    assert not {tokens.high, tokens.medium, tokens.low} & set(others)


def test_the_style_sheet_names_no_colour_outside_the_table() -> None:
    tokens = theme.THEMES["dim"]
    assert set(re.findall(r"#[0-9A-Fa-f]{6}", theme.style_sheet(tokens))) <= set(tokens)


@pytest.mark.parametrize("size", [size for size in theme.SIZES if size != "title"])
def test_figures_stand_under_each_other(qapp: QApplication, size: theme.Size) -> None:
    theme.apply(qapp)
    metrics = QFontMetrics(theme.font(size, "semibold"))
    assert metrics.horizontalAdvance("111") == metrics.horizontalAdvance("888")


def test_the_application_speaks_with_the_bundled_font(qapp: QApplication) -> None:
    theme.apply(qapp)
    assert QFont(qapp.font()).family() == "Inter"
