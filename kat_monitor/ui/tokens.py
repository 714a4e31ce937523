"""The colours of the window: one table of named tokens, and how far apart two of them are.

Owns every colour; no other module names one. Refuses an alert colour on anything but an alert: high is red, medium
yellow, low cyan, in every theme.
"""

from __future__ import annotations

from typing import NamedTuple


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
    """An alert's own colour: what is filled, and its marks."""
    medium: str
    low: str
    on_high: str
    """Text on what is filled so."""
    on_medium: str
    on_low: str
    high_ink: str
    """Its words and outlines on the theme's papers: its colour where that can be read there, else near-black, beside
    what is filled. Yellow and cyan are none of them on white."""
    medium_ink: str
    low_ink: str
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
        medium="#FFD23F",
        low="#55D0DD",
        on_high="#12100E",
        on_medium="#12100E",
        on_low="#12100E",
        high_ink="#FF5A47",
        medium_ink="#FFD23F",
        low_ink="#55D0DD",
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
        high="#BC0018",
        medium="#FFC800",
        low="#2FC6DC",
        on_high="#FFFDF9",
        on_medium="#1A150F",
        on_low="#1A150F",
        high_ink="#BC0018",
        medium_ink="#1A150F",
        low_ink="#1A150F",
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
        high="#FF5040",
        medium="#FFD400",
        low="#4DE3FF",
        on_high="#000000",
        on_medium="#000000",
        on_low="#000000",
        high_ink="#FF5040",
        medium_ink="#FFD400",
        low_ink="#4DE3FF",
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

ALERTS = ("high", "medium", "low")
PAPERS = ("ground", "surface", "control", "pressed", "phase_onset", "phase_peak", "phase_waning", "phase_observe")
CHROME = ("text", "strong")
"""What a dark theme takes back where it is lowered; vitals, alerts, ages and outlines stay as they are."""


def lowered(t: Tokens) -> Tokens:
    """The theme with less light: a dark one with calmer words, a light one on greyer paper with darker ink."""
    if luminance(t.ground) < 0.2:
        return t._replace(**{name: _scaled(getattr(t, name), 0.87) for name in CHROME})
    fixed = {*PAPERS, "line", "edge", *ALERTS, *(f"on_{name}" for name in ALERTS)}
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
    *((f"{name}_ink", paper, TEXT_RATIO) for name in ALERTS for paper in ("ground", "surface")),
    *((f"{name}_ink", "pressed", SHAPE_RATIO) for name in ALERTS),
    *((f"on_{name}", name, TEXT_RATIO) for name in ALERTS),
    *(("edge", paper, SHAPE_RATIO) for paper in ("ground", "surface")),
    *((f"tab_{number}", paper, SHAPE_RATIO) for number in (1, 2, 3, 4) for paper in ("ground", "surface", "pressed")),
)
"""Every ink on every paper that the window uses, and the least contrast it must have; a test measures them."""


def contrast(ink: str, paper: str) -> float:
    """Contrast of two #RRGGBB colours, 1 to 21, as WCAG 2 defines it."""
    lighter, darker = sorted((luminance(ink), luminance(paper)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """Relative luminance of a #RRGGBB colour, 0 to 1, as WCAG 2 defines it."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
