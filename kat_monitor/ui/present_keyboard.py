"""What stands on the keyboard on the screen: letters of the window's language, digits, signs, accents. No Qt.

Owns which key stands where and how wide it is. The letters are a text like any other, so that a language brings its own
in its catalogue. Refuses to know what a key does.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from kat_monitor.words import say, tr

Kind = Literal["letters", "digits", "number"]
"""What a field takes: anything, a PIN, a number with its signs."""
UNITS = 24
"""How a row is shared out; a sign takes two of them."""
LETTERS = say("qwertyuiop asdfghjkl zxcvbnm")
"""Three rows in the order of the language's own keyboards: at most eleven, eleven and eight."""
DIGITS = "1234567890"
SIGNS = ("@#/:;()?-,.", "'\"!+&%=*", "_$<>[]{}\\|°", "àáâäåçèéêëñ", "íîïóôöøœ", "ùúûüßæ¿¡^~`")
"""What follows the letters, three rows at a time."""
MARKS = ("-'", ",.")
"""What stands beside the digits and below while letters are shown: names and sentences are made of it."""
HELD_SHIFT = "⇪"
"""What stands on the key of capitals while they stay."""
ERASE, ENTER, SHIFT, SPACE, LEFT, RIGHT, AWAY = "⌫", "Enter", "⇧", "space", "←", "→", "away"
MORE = "page_"
"""Before the number of the rows that such a key shows."""
ROWS, ROWS_LOW = 5, 3


class Key(NamedTuple):
    """A key: its sign or its name, and its width in units; without a name it is a gap."""

    name: str
    units: int = 2


Rows = tuple[tuple[Key, ...], ...]


def number_of_pages(*, is_low: bool) -> int:
    """How many there are to turn through, the letters among them."""
    return len(_pages(is_low=is_low))


def page_word(page: int, *, is_low: bool) -> str:
    """What a key says that leads to a page: its first three signs."""
    return "abc" if page == 0 else _pages(is_low=is_low)[page][0][:3]


def key_rows(kind: Kind, page: int, *, is_low: bool) -> Rows:
    """The rows of a page; `is_low`: three of them, where there is no room for a row of digits and one of space."""
    if kind != "letters":
        return _digits(kind, is_low=is_low)
    first, second, third = (_row(one) for one in (*_pages(is_low=is_low)[page], "", "")[:3])
    others = [Key(f"{MORE}{one}", 2 if is_low else 3) for one in _others(page, is_low=is_low)]
    if is_low:
        return (
            _filled(first, Key(ERASE)),
            _filled(second, Key(ENTER)),
            _filled((Key(SHIFT), *third), Key(SPACE), (*others[:1], Key(AWAY))),
        )
    beside, below = MARKS if page == 0 else ("", "")
    return (
        _row(DIGITS + beside),
        _filled(_indented(first, 1), Key(ERASE)),
        _filled(_indented(second, 2), Key(ENTER)),
        (Key(SHIFT, 3 if len(third) <= 8 else 2), *third, *_row(below)),
        _filled(tuple(others), Key(SPACE), (Key(LEFT), Key(RIGHT), Key(AWAY))),
    )


def _pages(*, is_low: bool) -> tuple[tuple[str, ...], ...]:
    more = (DIGITS, *SIGNS) if is_low else SIGNS
    return (tuple(tr(LETTERS).split(" ")), *(more[at : at + 3] for at in range(0, len(more), 3)))


def _others(page: int, *, is_low: bool) -> list[int]:
    count = number_of_pages(is_low=is_low)
    return [(page + step) % count for step in range(1, count)]


def _digits(kind: Kind, *, is_low: bool) -> Rows:
    point, minus = (Key(".", 6), Key("-", 6)) if kind == "number" else (Key("", 6), Key("", 6))
    if is_low:
        return (
            (*(Key(one, 4) for one in "12345"), Key(ERASE, 4)),
            (*(Key(one, 4) for one in "67890"), Key(ENTER, 4)),
            (*(one._replace(units=4) for one in (point, minus)), Key(LEFT, 4), Key(RIGHT, 4), Key("", 4), Key(AWAY, 4)),
        )
    return (
        (*(Key(one, 6) for one in "123"), Key(ERASE, 6)),
        (*(Key(one, 6) for one in "456"), Key(LEFT, 3), Key(RIGHT, 3)),
        (*(Key(one, 6) for one in "789"), Key(ENTER, 6)),
        (point, Key("0", 6), minus, Key(AWAY, 6)),
    )


def _row(signs: str) -> tuple[Key, ...]:
    return tuple(map(Key, signs))


def _width(keys: tuple[Key, ...]) -> int:
    return sum(key.units for key in keys)


def _filled(before: tuple[Key, ...], wide: Key, after: tuple[Key, ...] = ()) -> tuple[Key, ...]:
    """A whole row, of which `wide` takes what the others leave."""
    return (*before, wide._replace(units=UNITS - _width(before) - _width(after)), *after)


def _indented(keys: tuple[Key, ...], units: int) -> tuple[Key, ...]:
    """As far to the right as on a keyboard, where that leaves room for a wide key at the end."""
    left = min(units, UNITS - _width(keys) - 3)
    return (Key("", left), *keys) if left > 0 else keys
