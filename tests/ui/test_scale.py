"""Everything follows one size: the setting's, the system's large fonts, the screen's own scale."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kat_monitor.settings import SETTINGS
from kat_monitor.ui.scale import AS_SYSTEM, LEAST_SIZE, TITLE_BAR, USUAL_FONT, USUAL_FONT_ELSEWHERE, factor

ROOT = Path(__file__).resolve().parents[2]
USUAL = USUAL_FONT.get(sys.platform, USUAL_FONT_ELSEWHERE)
LARGE_SCREEN = (3840, 2160)


@pytest.mark.parametrize(
    ("font", "becomes"), [(0.8, 1.0), (1.0, 1.0), (1.05, 1.0), (1.25, 1.25), (1.5, 1.5), (2.0, 2.0)]
)
def test_large_fonts_of_the_system_make_everything_as_large(font: float, becomes: float) -> None:
    assert factor(AS_SYSTEM, USUAL * font, LARGE_SCREEN) == pytest.approx(becomes, abs=0.05)


@pytest.mark.parametrize("wanted", SETTINGS["scale"].choices[1:])
def test_a_setting_says_it_in_percent_whatever_the_system_s_font(wanted: str) -> None:
    for font in (USUAL, 2 * USUAL):
        assert factor(wanted, font, LARGE_SCREEN) == int(wanted) / 100


@pytest.mark.parametrize("screen", [(1024, 768), (1366, 728), (1920, 1040), (2560, 1400), (800, 600)])
@pytest.mark.parametrize("wanted", SETTINGS["scale"].choices)
def test_it_never_grows_beyond_what_leaves_room_for_the_live_screen(wanted: str, screen: tuple[int, int]) -> None:
    found = factor(wanted, 3 * USUAL, screen)
    assert found >= 1
    if found > 1:
        assert screen[0] / found >= LEAST_SIZE[0]
        assert screen[1] / found >= LEAST_SIZE[1] + TITLE_BAR


GROWN = """
import json, os
from PySide6.QtWidgets import QLabel
from kat_monitor.ui import scale, theme
scale.LEAST_SIZE, scale.TITLE_BAR = (200, 200), 0
seen = []
for wanted in ("system", "150", "150", "system"):
    app = scale.application(wanted)
    theme.apply(app)
    label = QLabel("158/94")
    label.setFont(theme.font("numeral"))
    label.resize(100, 60)
    label.show()
    app.processEvents()
    seen.append([label.grab().width(), label.fontMetrics().horizontalAdvance("158/94"), scale.differs("150")])
    label.close()
    del label
print(json.dumps([seen, os.environ.get("QT_SCALE_FACTOR")]))
"""


def run(code: str, **environment: str) -> str:
    here = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path), **environment}
    done = subprocess.run([sys.executable, "-c", code], env=here, capture_output=True, text=True, check=True)
    return done.stdout


def test_another_size_is_a_new_application_and_stays_out_of_the_programs_it_starts() -> None:
    seen, left = json.loads(run(GROWN))
    widths, words, differs = zip(*seen, strict=True)
    assert widths == (100, 150, 150, 100)
    assert len(set(words)) == 1
    assert differs == (True, False, False, True)
    assert left is None


FULL_HD = """
from PySide6.QtWidgets import QApplication
app = QApplication([])
from kat_monitor.ui import theme
theme.apply(app)
from tests.ui import demo
from tools.look import show
window, room = show(demo.live(), (960, 540))
picture = window.grab()
print(picture.width(), picture.height(), window.width(), window.height())
"""


@pytest.mark.parametrize("way", [{"QT_SCALE_FACTOR": "2"}, {"QT_FONT_DPI": "192"}], ids=["scale", "font"])
def test_at_200_percent_the_live_screen_fills_a_full_hd_screen_pixel_by_pixel(way: dict[str, str]) -> None:
    assert run(FULL_HD, **way).split() == ["1920", "1080", "960", "540"]
