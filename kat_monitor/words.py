"""Every text that a person reads, and the language in which it is read.

Owns the seam between a text and its translation: `tr` for a text of the screen, `say` for one that is made where no
screen is known or is kept. What is stored is always English, so that a record reads the same whoever opens it, and is
translated when it is shown. Refuses to know Qt: the composition root plugs a language in with `speak`. Until it does,
every text is shown as it is written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from string import Formatter
from typing import Any

Lookup = Callable[[str], str]
"""An English source text in another language; the text itself where that language has none for it."""


class Said(str):
    """English that knows how it was made: everywhere a plain text, and where it is shown it can be said anew."""

    template: str
    values: Mapping[str, object]
    is_capital = False
    """Whether it begins a line: its first letter is a capital in every language."""

    def __str__(self) -> str:
        """Itself: it goes on knowing how it was made, also as the words of an exception."""
        return self

    def __add__(self, other: str) -> str:
        return joined("", (self, other))

    def __radd__(self, other: str) -> str:
        return joined("", (other, self))

    def lower(self) -> Said:
        """In small letters in English; another language writes its nouns as it does."""
        return _made(super().lower(), self.template, self.values)

    def capitalize(self) -> Said:
        """With a capital first."""
        said = _made(super().capitalize(), self.template, self.values)
        said.is_capital = True
        return said

    def plain(self) -> str:
        """The English text alone."""
        return super().__str__()


class _Language:
    """What is plugged in: nothing in English."""

    def __init__(self) -> None:
        self.lookup: Lookup | None = None
        self.point = "."
        self.is_reviewed = True


_spoken = _Language()


class _Fields(Formatter):
    """Fills a template: numbers with the language's decimal sign, texts that know their template in the language."""

    def format_field(self, value: Any, format_spec: str) -> str:
        if isinstance(value, (Said, Exception)):
            value = shown(str(value))
        filled: str = super().format_field(value, format_spec)
        return filled.replace(".", _spoken.point) if isinstance(value, float) else filled


_fields = _Fields()


def speak(lookup: Lookup | None, point: str = ".", *, is_reviewed: bool = True) -> None:
    """From now on in the language of `lookup`, with its decimal sign; None: English as written.

    `is_reviewed`: clinicians who speak the language have read every text of it.
    """
    _spoken.lookup, _spoken.point, _spoken.is_reviewed = lookup, point, is_reviewed


def spoken() -> Lookup | None:
    """What translates now; None: every text is shown as it is written."""
    return _spoken.lookup


def unreviewed() -> str:
    """What the screen says of a translation that no clinician has read; empty of one that was, and in English."""
    return "" if _spoken.is_reviewed else tr("Translation not clinically reviewed")


def tr(text: str, /, **values: object) -> str:
    """A text of the screen in the language of whoever looks, its {fields} filled with `values`."""
    if _spoken.lookup is None:
        return text.format(**values) if values else text
    found = _spoken.lookup(text)
    return _fields.vformat(found, (), values) if values else found


def say(text: str, /, **values: object) -> str:
    """A text in English, its {fields} filled with `values`, which `shown` says in the language of whoever looks."""
    return _made(text.format(**values) if values else text, text, values)


def _made(text: str, template: str, values: Mapping[str, object]) -> Said:
    said = Said(text)
    said.template, said.values = template, values
    return said


def joined(separator: str, parts: Iterable[str]) -> str:
    """Parts in one line: each is shown in the language if it knows how it was made."""
    pieces: list[str] = []
    for part in parts:
        pieces += [separator, part] if pieces else [part]
    places = {f"part{number}": piece for number, piece in enumerate(pieces)}
    return _made("".join(pieces), "".join(f"{{{name}}}" for name in places), places)


def shown(text: str) -> str:
    """A text as it is shown: anew in the language if it knows how it was made, else as it is (a person typed it)."""
    if _spoken.lookup is None or not isinstance(text, Said):
        return text
    words = tr(text.template, **text.values)
    return capital(words) if text.is_capital else words


def retold(text: str, name: str, how: Callable[[str], str]) -> str:
    """A text that knows how it was made, with each plain value of this `name` in it, however deep, said by `how`."""
    if not isinstance(text, Said):
        return text
    values = dict(text.values)
    for field, value in text.values.items():
        if isinstance(value, Said):
            values[field] = retold(value, name, how)
        elif isinstance(value, str) and field == name:
            values[field] = how(value)
    return _made(text.plain(), text.template, values)


def coded(text: str) -> Said:
    """One of the program's own codes, within a text that is made where no screen is known."""
    return _made(text, text, {})


def known(text: str) -> str:
    """A text that was stored and is one of the program's own: in the language, or as it is where it is not."""
    if _spoken.lookup is None:
        return text
    return shown(text) if isinstance(text, Said) else _spoken.lookup(text)


def stored(value: object) -> str:
    """How an encoder writes a text that knows how it was made: as its English. Raises TypeError for anything else."""
    if isinstance(value, Said):
        return value.plain()
    raise TypeError(f"{type(value).__name__} cannot be written down")


def capital(text: str) -> str:
    """A text with its first letter as a capital, the rest as it is."""
    return text[:1].upper() + text[1:]


def local_number(text: str) -> str:
    """A number that is written with a decimal point, with the sign of the language."""
    return text if _spoken.point == "." else text.replace(".", _spoken.point)
