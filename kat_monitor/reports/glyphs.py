"""Text that every page can print: what the bundled fonts cannot draw is spelled out as `[U+1F642]`.

Owns the question which characters are drawable. An archival PDF with a missing glyph or a control character does not
compile, and a substitute from another font would look different on another machine. Refuses to change the record:
only the page shows the spelling.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from kat_monitor import resources

FONTS = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "InterDisplay-Medium.otf")
"""The fonts that pages are set in."""
LONGEST_WORD = 24
"""Letters after which a word may break anywhere, so that no column is overrun."""
_BREAK = "\u200b"
_NOT_TEXT = frozenset({"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"})
"""Controls, invisible format characters (which could turn a line around), private use, surrogates, unassigned."""


@lru_cache(maxsize=1)
def drawable() -> frozenset[int]:
    """Code points that all fonts of the pages draw and that say by themselves what they are."""
    from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

    shared: set[int] | None = None
    for name in FONTS:
        with TTFont(resources.path("fonts", name), lazy=True) as font:
            known = set(font.getBestCmap())
        shared = known if shared is None else shared & known
    return frozenset(point for point in shared or () if unicodedata.category(chr(point)) not in _NOT_TEXT)


@lru_cache(maxsize=1)
def _strange() -> re.Pattern[str]:
    """One character that is not drawable; a line feed passes."""
    points = sorted(drawable() | {0x0A})
    ranges: list[list[int]] = []
    for point in points:
        if ranges and ranges[-1][1] == point - 1:
            ranges[-1][1] = point
        else:
            ranges.append([point, point])
    inside = "".join(f"\\U{low:08x}-\\U{high:08x}" for low, high in ranges)
    return re.compile(f"[^{inside}]")


def printable(text: str) -> str:
    """The text with every character that cannot be drawn spelled out, and long words able to break."""
    if text.isascii() and text.isprintable():
        shown = text
    else:
        shown = _strange().sub(lambda found: f"[U+{ord(found[0]):04X}]", text)
    return _LONG.sub(_breakable, shown)


_LONG = re.compile(rf"\S{{{LONGEST_WORD + 1},}}")
_LETTER = re.compile(r"\[U\+[0-9A-F]{4,6}\]|.", re.DOTALL)


def _breakable(word: re.Match[str]) -> str:
    """The word with a break before every letter, kept off combining marks, which belong to the letter before them."""
    letters: list[str] = _LETTER.findall(word[0])
    first, *rest = letters
    return first + "".join(letter if unicodedata.combining(letter[0]) else _BREAK + letter for letter in rest)
