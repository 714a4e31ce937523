"""How everything looks: one table of named tokens, and the palette, style sheet and fonts that are built from it.

Owns every colour, size, radius and font of the window; no other module names one. Refuses two things: an alert colour
on anything but an alert, and colour as the only carrier of a meaning (words and shapes are the widgets' work).
"""

from __future__ import annotations

from functools import cache
from typing import Literal, NamedTuple

from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from kat_monitor import resources

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


class Tokens(NamedTuple):
    """The colours of one theme by what they are for, as #RRGGBB."""

    ground: str
    """Behind everything."""
    surface: str
    """Tiles, lists, bars."""
    control: str
    """Fill of a button."""
    pressed: str
    """Fill of a button held down, of the row in hand, of a chosen answer."""
    line: str
    """Hairlines and the chart's grid: decoration, never the only carrier of a meaning."""
    edge: str
    """Outline of a field or a mark that must be seen: 3:1."""
    text: str
    strong: str
    """Numerals, headings, the focus ring."""
    muted: str
    """Ages, sources, units, hints."""
    heart_rate: str
    spo2: str
    resp_rate: str
    pressure: str
    high: str
    medium: str
    low: str
    on_alert: str
    """Text on a filled alert."""
    own: str
    """A therapist's own notes, told apart from the record's by a word too."""
    phase_onset: str
    phase_peak: str
    phase_waning: str
    phase_observe: str
    tab_1: str
    """Whose session it is, beside initials and room."""
    tab_2: str
    tab_3: str
    tab_4: str


THEMES: dict[str, Tokens] = {
    "dim": Tokens(
        ground="#12100E",
        surface="#1C1916",
        control="#2A2520",
        pressed="#3B342D",
        line="#332E28",
        edge="#7D7264",
        text="#DDD3C5",
        strong="#EFE7DA",
        muted="#A89D8E",
        heart_rate="#7CCB86",
        spo2="#94B4F5",
        resp_rate="#C8A2E0",
        pressure="#EFE7DA",
        high="#FF5A47",
        medium="#FFC53D",
        low="#55D0DD",
        on_alert="#12100E",
        own="#D9A98A",
        phase_onset="#2E2822",
        phase_peak="#4A3F34",
        phase_waning="#2E2822",
        phase_observe="#211D19",
        tab_1="#C08A5A",
        tab_2="#7FA08F",
        tab_3="#B87FA3",
        tab_4="#97A05E",
    ),
    "light": Tokens(
        ground="#F7F3EC",
        surface="#EEE8DE",
        control="#E4DCCF",
        pressed="#D3C8B7",
        line="#CFC5B5",
        edge="#857A6B",
        text="#2B251E",
        strong="#1A150F",
        muted="#5A5145",
        heart_rate="#0F4D18",
        spo2="#1B3A93",
        resp_rate="#5A2080",
        pressure="#221C15",
        high="#7A0010",
        medium="#8C5B00",
        low="#005F73",
        on_alert="#FFFDF9",
        own="#7A3E1C",
        phase_onset="#DDD3C4",
        phase_peak="#CBBDA8",
        phase_waning="#DDD3C4",
        phase_observe="#E6DED2",
        tab_1="#7A4A1E",
        tab_2="#2F6B5E",
        tab_3="#7A3A63",
        tab_4="#5A6420",
    ),
    "high-contrast": Tokens(
        ground="#000000",
        surface="#0A0A0A",
        control="#161616",
        pressed="#333333",
        line="#5A5A5A",
        edge="#BDBDBD",
        text="#F5F5F5",
        strong="#FFFFFF",
        muted="#D0D0D0",
        heart_rate="#7BF08B",
        spo2="#A9C6FF",
        resp_rate="#E2BCFF",
        pressure="#FFFFFF",
        high="#FF6B5A",
        medium="#FFD400",
        low="#4DE3FF",
        on_alert="#000000",
        own="#FFCBA4",
        phase_onset="#222222",
        phase_peak="#4A4A4A",
        phase_waning="#222222",
        phase_observe="#141414",
        tab_1="#E0A070",
        tab_2="#8FCFBF",
        tab_3="#E09AC8",
        tab_4="#C0CC70",
    ),
}

PAPERS = ("ground", "surface", "control", "pressed", "phase_onset", "phase_peak", "phase_waning", "phase_observe")
CHROME = ("text", "strong")
"""What a dark theme takes back where it is lowered; vitals, alerts, ages and outlines stay as they are."""


def lowered(t: Tokens) -> Tokens:
    """The theme with less light: a dark one with calmer words, a light one on greyer paper with darker ink."""
    if _luminance(t.ground) < 0.2:
        return t._replace(**{name: _scaled(getattr(t, name), 0.87) for name in CHROME})
    fixed = {*PAPERS, "line", "edge", "on_alert"}
    inks = {name: _scaled(value, 0.72) for name, value in t._asdict().items() if name not in fixed}
    return t._replace(**inks, **{name: _scaled(getattr(t, name), 0.88) for name in PAPERS}, edge=_scaled(t.edge, 0.8))


def _scaled(colour: str, factor: float) -> str:
    return "#" + "".join(f"{round(int(colour[at : at + 2], 16) * factor):02X}" for at in (1, 3, 5))


TEXT_RATIO, NUMERAL_RATIO, SHAPE_RATIO = 4.5, 7.0, 3.0
PAIRS: tuple[tuple[str, str, float], ...] = (
    *((ink, paper, TEXT_RATIO) for ink in ("text", "strong", "muted") for paper in ("ground", "surface", "control")),
    ("own", "ground", TEXT_RATIO),
    ("own", "surface", TEXT_RATIO),
    *((ink, paper, TEXT_RATIO) for ink in ("text", "strong", "muted") for paper in ("pressed", "phase_onset")),
    *((ink, paper, TEXT_RATIO) for ink in ("text", "strong") for paper in ("phase_peak", "phase_observe")),
    *(
        (ink, paper, NUMERAL_RATIO)
        for ink in ("heart_rate", "spo2", "resp_rate", "pressure")
        for paper in ("ground", "surface")
    ),
    *((ink, paper, TEXT_RATIO) for ink in ("high", "medium", "low") for paper in ("ground", "surface")),
    *(("on_alert", paper, TEXT_RATIO) for paper in ("high", "medium", "low")),
    *(("edge", paper, SHAPE_RATIO) for paper in ("ground", "surface")),
    *((f"tab_{number}", paper, SHAPE_RATIO) for number in (1, 2, 3, 4) for paper in ("ground", "surface", "pressed")),
)
"""Every ink on every paper that the window uses, and the least contrast it must have; a test measures them."""


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


def contrast(ink: str, paper: str) -> float:
    """Contrast of two #RRGGBB colours, 1 to 21, as WCAG 2 defines it."""
    lighter, darker = sorted((_luminance(ink), _luminance(paper)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


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
QLabel[tone="strong"] {{ color: {t.strong}; }} QLabel[tone="pressing"] {{ color: {t.high}; }}
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
