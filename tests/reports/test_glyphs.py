"""Text that every page can print."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kat_monitor.reports.glyphs import LONGEST_WORD, drawable, printable


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Calm.", "Calm."),
        ("Süß, ½ mg ≥ 2", "Süß, ½ mg ≥ 2"),
        ("one\ntwo", "one\ntwo"),
        ("🙂", "[U+1F642]"),
        ("שלום"[0], "[U+05E9]"),
        ("a\tb", "a[U+0009]b"),
        ("a\rb\x00", "a[U+000D]b[U+0000]"),
        ("\ud800", "[U+D800]"),
        ("\u202etxt", "[U+202E]txt"),
        ("\u200b", "[U+200B]"),
        ("\ue000\ufeff", "[U+E000][U+FEFF]"),
    ],
)
def test_what_the_fonts_cannot_draw_is_spelled_out(text: str, shown: str) -> None:
    assert printable(text) == shown


@given(st.text(max_size=60))
def test_only_drawable_characters_are_left(text: str) -> None:
    left = {ord(letter) for letter in printable(text)} - {0x0A, 0x200B}
    assert left <= drawable()


def test_a_long_word_may_break_between_its_letters() -> None:
    shown = printable("x" * (LONGEST_WORD + 1))
    assert shown == "\u200b".join("x" * (LONGEST_WORD + 1))


def test_a_spelled_out_character_is_not_broken() -> None:
    assert printable("🙂" * 9) == "\u200b".join(["[U+1F642]"] * 9)


def test_a_mark_stays_with_its_letter() -> None:
    assert "\u200b\u0301" not in printable("e\u0301" * 40)
