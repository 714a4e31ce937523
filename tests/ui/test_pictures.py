"""The main pages look as when they were looked at, in every theme, where letters are drawn as they were there."""

from __future__ import annotations

from pathlib import Path
from unittest import mock

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from kat_monitor.ui.tokens import THEMES
from tests.ui import demo, pictures

MOST_APART = 12
"""Pixels, of a quarter of a million: a letter that is another one is more."""


@pytest.fixture(autouse=True)
def _drawn_alike(qapp: QApplication) -> None:
    if pictures.probe() != pictures.PROBE.read_text("ascii").strip():
        pytest.skip("letters are drawn otherwise here than where the pictures were looked at")


@pytest.mark.parametrize("look", THEMES)
@pytest.mark.parametrize("page", pictures.PAGES)
def test_a_page_looks_as_it_was_looked_at(qapp: QApplication, tmp_path: Path, look: str, page: str) -> None:
    drawn = pictures.take(qapp, look, page)
    known = QImage(str(pictures.FOLDER / f"{page}-{look}.png"))
    apart = pictures.apart(drawn, known)
    if apart > MOST_APART:
        drawn.save(str(tmp_path / "drawn.png"))
    assert apart <= MOST_APART, f"{apart} pixels; drawn now: {tmp_path / 'drawn.png'}"


def test_another_number_is_seen(qapp: QApplication) -> None:
    calm = pictures.take(qapp, "dim", "live")
    told = demo.live_story()
    told.typed(told.session.t, moaas=3)
    with mock.patch.dict(pictures.PAGES, live=(lambda: told.session, "lee", "live")):
        other = pictures.take(qapp, "dim", "live")
    assert pictures.apart(calm, calm) == 0
    assert pictures.apart(calm, other) > MOST_APART
