"""Every text that a person reads, and the language in which it is read.

Owns the seam between a text and its translation: `tr` for a text of the screen, `say` for one that is made where no
screen is known or is kept. What is stored is always English, so that a record reads the same whoever opens it, and is
translated when it is shown. Refuses to know Qt: the composition root plugs a language in with `speak`. Until it does,
every text is shown as it is written.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from string import Formatter
from typing import Any

Lookup = Callable[[str], str]
"""An English source text in another language; the text itself where that language has none for it."""


class Said(str):
    """English that knows how it was made: everywhere a plain text, and where it is shown it can be said anew."""

    template: str
    values: Mapping[str, object]


class _Language:
    """What is plugged in: nothing in English."""

    def __init__(self) -> None:
        self.lookup: Lookup | None = None
        self.point = "."


_spoken = _Language()


class _Fields(Formatter):
    """Fills a template: numbers with the language's decimal sign, texts that know their template in the language."""

    def format_field(self, value: Any, format_spec: str) -> str:
        if isinstance(value, Said):
            value = shown(value)
        filled: str = super().format_field(value, format_spec)
        return filled.replace(".", _spoken.point) if isinstance(value, float) else filled


_fields = _Fields()


def speak(lookup: Lookup | None, point: str = ".") -> None:
    """From now on in the language of `lookup`, with its decimal sign; None: English as written."""
    _spoken.lookup, _spoken.point = lookup, point


def point() -> str:
    """The decimal sign of the language."""
    return _spoken.point


def tr(text: str, /, **values: object) -> str:
    """A text of the screen in the language of whoever looks, its {fields} filled with `values`."""
    if _spoken.lookup is None:
        return text.format(**values) if values else text
    found = _spoken.lookup(text)
    return _fields.vformat(found, (), values) if values else found


def say(text: str, /, **values: object) -> Said:
    """A text in English, its {fields} filled with `values`, which `shown` says in the language of whoever looks."""
    said = Said(text.format(**values) if values else text)
    said.template, said.values = text, values
    return said


def shown(text: str) -> str:
    """A text as it is shown: anew in the language if it knows how it was made, else as it is (a person typed it)."""
    if _spoken.lookup is None or not isinstance(text, Said):
        return text
    return tr(text.template, **text.values)


def known(text: str) -> str:
    """A text that was stored and is one of the program's own: in the language, or as it is where it is not."""
    if _spoken.lookup is None:
        return text
    return shown(text) if isinstance(text, Said) else _spoken.lookup(text)


def local_number(text: str) -> str:
    """A number that is written with a decimal point, with the sign of the language."""
    return text if _spoken.point == "." else text.replace(".", _spoken.point)
