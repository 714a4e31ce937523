"""How everything looks: the palette, style sheet and fonts that are built from the table of tokens.

Owns every size, radius and font of the window and which look is worn; no other module names one. Refuses colour as the
only carrier of a meaning: words and shapes are the widgets' work.
"""

from __future__ import annotations

from functools import cache
from typing import Literal, NamedTuple

from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from kat_monitor import resources
from kat_monitor.ui.tokens import SHAPE_RATIO, THEMES, Tokens, contrast, lowered

GRID = 4
"""All spacing is a multiple of this, in px."""
RADIUS, RADIUS_SMALL = 8, 4
TARGET = 44
"""Least height and width of anything that is pressed, px."""

FLASH: dict[str, tuple[float, float]] = {"high": (2.0, 0.5), "medium": (0.5, 0.5)}
"""How an alert that wants somebody flashes: Hz, and the share of the time that it is filled. Low ones are constant.
IEC 60601-1-8 asks 1.4 to 2.8 Hz of high, 0.4 to 0.8 Hz of medium, and 20 to 60 % of the time."""
EDGE_WIDTH = 6
"""The frame around the screen when nobody answers, px."""

Size = Literal["small", "body", "lead", "title", "numeral"]
SIZES: dict[Size, int] = {"small": 13, "body": 15, "lead": 18, "title": 26, "numeral": 44}
"""The five type sizes, px. A numeral of 44 px stands 10 mm high on a 14-inch panel: readable at 2 m."""

Weight = Literal["regular", "medium", "semibold"]
WEIGHTS: dict[Weight, QFont.Weight] = {
    "regular": QFont.Weight.Normal,
    "medium": QFont.Weight.Medium,
    "semibold": QFont.Weight.DemiBold,
}
TEXT_FAMILY, DISPLAY_FAMILY = "Inter", "Inter Display"
FONT_FILES = ("Inter-Regular", "Inter-Medium", "Inter-SemiBold", "InterDisplay-Medium", "InterDisplay-SemiBold")


class Look(NamedTuple):
    """A theme, and whether it is lowered."""

    theme: str = "dim"
    is_low: bool = False

    @property
    def tokens(self) -> Tokens:
        """Its colours."""
        tokens = THEMES[self.theme]
        return lowered(tokens) if self.is_low else tokens


_look = Look()
_tokens = _look.tokens


def look() -> Look:
    """The look in use."""
    return _look


def tokens() -> Tokens:
    """The tokens of the look in use."""
    return _tokens


@cache
def color(name: str) -> QColor:
    """The colour of a token; raises AttributeError for a name that is not in the table."""
    return QColor(getattr(tokens(), name))


@cache
def wants_rim(priority: str) -> bool:
    """Whether what is filled with an alert's colour is seen on the theme's papers only by an outline in its ink."""
    return contrast(getattr(tokens(), priority), tokens().ground) < SHAPE_RATIO


def font(size: Size = "body", weight: Weight = "regular") -> QFont:
    """The bundled font at one of the five sizes, with tabular figures.

    Titles use its display cut, whose figures stay proportional whatever is asked: numerals keep the text cut.
    """
    family = DISPLAY_FAMILY if size == "title" else TEXT_FAMILY
    made = QFont(family)
    made.setPixelSize(SIZES[size])
    made.setWeight(WEIGHTS["medium" if family == DISPLAY_FAMILY and weight == "regular" else weight])
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def apply(app: QApplication, wanted: Look | None = None) -> None:
    """Dress the application: Fusion, icon, fonts, palette, style sheet. Raises FileNotFoundError without fonts."""
    _choose(wanted or _look)
    for file in FONT_FILES:
        QFontDatabase.addApplicationFont(str(resources.path("fonts", f"{file}.otf")))
    app.setWindowIcon(QIcon(str(resources.path("icons", "kat-monitor.svg"))))
    app.setStyle("Fusion")
    app.setFont(font())
    app.setPalette(palette(tokens()))
    app.setStyleSheet(style_sheet(tokens()) + choosing_sheet(tokens()))


def wear(app: QApplication, wanted: Look) -> None:
    """Change the look of a running application. Every window is drawn once, when all of it has changed: no flash."""
    if wanted == _look:
        return
    windows = [window for window in app.topLevelWidgets() if window.updatesEnabled()]
    for window in windows:
        window.setUpdatesEnabled(False)
    _choose(wanted)
    app.setPalette(palette(tokens()))
    app.setStyleSheet(style_sheet(tokens()) + choosing_sheet(tokens()))
    for window in windows:
        window.setUpdatesEnabled(True)


def _choose(wanted: Look) -> None:
    global _look, _tokens
    _look, _tokens = wanted, wanted.tokens
    color.cache_clear()
    wants_rim.cache_clear()


def palette(t: Tokens) -> QPalette:
    """The same colours for what Qt draws by itself."""
    made = QPalette()
    role = QPalette.ColorRole
    for which, name in (
        (role.Window, t.ground), (role.WindowText, t.text), (role.Base, t.ground), (role.AlternateBase, t.surface),
        (role.Text, t.text), (role.Button, t.control), (role.ButtonText, t.text), (role.PlaceholderText, t.muted),
        (role.Highlight, t.pressed), (role.HighlightedText, t.strong), (role.ToolTipBase, t.surface),
        (role.ToolTipText, t.text), (role.Light, t.line), (role.Mid, t.line), (role.Dark, t.ground),
        (role.Link, t.strong),
    ):  # fmt: skip
        made.setColor(which, QColor(name))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(t.edge))
    return made


def style_sheet(t: Tokens) -> str:
    """The style sheet: colours and outlines only; fonts are set by `font`, so that tabular figures stay on."""
    return f"""
* {{ outline: none; }} QWidget {{ color: {t.text}; }} QMainWindow, QDialog {{ background: {t.ground}; }}
QLabel[tone="muted"] {{ color: {t.muted}; }}
QLabel[tone="strong"] {{ color: {t.strong}; }} QLabel[tone="pressing"] {{ color: {t.high_ink}; }}
QLabel[tone="own"] {{ color: {t.own}; }}
QFrame[box="surface"] {{ background: {t.surface}; border: 1px solid {t.line}; border-radius: {RADIUS}px; }}
QFrame[box="bar"] {{ background: {t.surface}; border: none; }}
QFrame[box="rule"] {{ background: {t.line}; border: none; max-height: 1px; min-height: 1px; }}

QAbstractButton {{
    background: {t.control}; color: {t.text}; border: 1px solid {t.line}; border-radius: {RADIUS_SMALL}px;
    padding: 0 {3 * GRID}px;
}}
QAbstractButton:hover {{ border-color: {t.edge}; }}
QAbstractButton:pressed {{ background: {t.pressed}; }}
QAbstractButton:checked {{ background: {t.pressed}; color: {t.strong}; border: 2px solid {t.text}; }}
QAbstractButton:focus {{ border: 2px solid {t.strong}; }}
QAbstractButton:disabled {{ color: {t.edge}; background: {t.surface}; }}
QAbstractButton[kind="primary"] {{ background: {t.pressed}; color: {t.strong}; border-color: {t.edge}; }}
QAbstractButton[kind="primary"]:focus {{ border: 2px solid {t.strong}; }}
QAbstractButton[kind="primary"]:disabled {{ background: {t.surface}; color: {t.edge}; border-color: {t.line}; }}
QAbstractButton[kind="quiet"] {{ background: transparent; border-color: transparent; }}
QAbstractButton[kind="quiet"]:hover {{ border-color: {t.line}; }}
QAbstractButton[kind="quiet"]:checked {{ background: {t.pressed}; border: 1px solid {t.edge}; }}
QAbstractButton[kind="quiet"]:focus {{ border: 2px solid {t.strong}; }}
QAbstractButton[dense="true"] {{ padding: 0 {GRID}px; }}
QAbstractButton[kind="row"] {{ text-align: left; background: transparent; border-color: transparent; }}
QAbstractButton[kind="row"]:checked {{ background: {t.pressed}; border: 1px solid {t.edge}; }}
QAbstractButton[kind="row"]:focus {{ border: 2px solid {t.strong}; }}

QLineEdit, QPlainTextEdit, QTextEdit {{
    background: {t.ground}; color: {t.strong}; border: 1px solid {t.edge}; border-radius: {RADIUS_SMALL}px;
    padding: {GRID}px {2 * GRID}px; selection-background-color: {t.pressed}; selection-color: {t.strong};
}}
QLineEdit {{ min-height: {TARGET - 2 - 2 * GRID}px; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {{
    border: 2px solid {t.strong}; padding: {GRID - 1}px {2 * GRID - 1}px;
}}
QPlainTextEdit[kind="own"] {{ border: 2px solid {t.own}; border-left-width: 6px; }}
QLineEdit:disabled, QPlainTextEdit:disabled {{ color: {t.edge}; border-color: {t.line}; }}

QScrollArea {{ background: transparent; border: none; }}
QScrollArea > QWidget > QWidget[scrolled="true"] {{ background: transparent; }}
QScrollArea:focus {{ border: 2px solid {t.strong}; }}
QListView {{ background: transparent; border: 1px solid transparent; border-radius: {RADIUS_SMALL}px; }}
QListView:focus {{ border-color: {t.edge}; }}
QListView::item {{ border: none; }}
QScrollBar:vertical {{ background: transparent; width: {3 * GRID}px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {t.pressed}; border-radius: {RADIUS_SMALL}px; min-height: {TARGET}px; }}
QScrollBar:horizontal {{ background: transparent; height: {3 * GRID}px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {t.pressed}; border-radius: {RADIUS_SMALL}px; min-width: {TARGET}px; }}
QScrollBar::handle:vertical:disabled {{ background: transparent; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QProgressBar {{ background: {t.ground}; border: 1px solid {t.edge}; border-radius: {RADIUS_SMALL}px; }}
QProgressBar::chunk {{ background: {t.text}; border-radius: {RADIUS_SMALL - 1}px; }}
QToolTip {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.edge}; padding: {GRID}px; }}
"""


def choosing_sheet(t: Tokens) -> str:
    """The same for what chooses one of many: a list that drops down, a slider."""
    return f"""
QComboBox {{
    background: {t.control}; color: {t.text}; border: 1px solid {t.line}; border-radius: {RADIUS_SMALL}px;
    padding: 0 {3 * GRID}px;
}}
QComboBox:hover {{ border-color: {t.edge}; }}
QComboBox:focus {{ border: 2px solid {t.strong}; }}
QComboBox::drop-down {{ border: none; width: {6 * GRID}px; }}
QComboBox QAbstractItemView {{
    background: {t.surface}; color: {t.text}; border: 1px solid {t.edge}; selection-background-color: {t.pressed};
}}
QSlider::groove:horizontal {{ background: {t.pressed}; height: {GRID}px; border-radius: {RADIUS_SMALL}px; }}
QSlider::sub-page:horizontal {{ background: {t.edge}; border-radius: {RADIUS_SMALL}px; }}
QSlider::handle:horizontal {{
    background: {t.text}; width: {5 * GRID}px; margin: -{2 * GRID}px 0; border-radius: {RADIUS_SMALL}px;
}}
QSlider::handle:horizontal:focus {{ background: {t.strong}; border: 2px solid {t.ground}; }}
"""
