"""A made-up language in which everything that was translated stands in brackets, so that the rest can be seen.

Owns that language and what of a screen is read by a person. Refuses to say which words may stay: each test names its
data.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QGraphicsTextItem,
    QGraphicsView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from kat_monitor import words
from tools import translations

OPEN, CLOSE = "⟦", "⟧"
_SPOKEN = frozenset(translations.translations("de"))
_FIELD = re.compile(r"(\{[^{}]*\})")
_BRACKETED = re.compile(f"{OPEN}[^{CLOSE}]*(?:{CLOSE}|$)")
_WORD = re.compile(r"[A-Za-zäöüß]{2,}")
_FINGERPRINT = re.compile(r"(?:[0-9a-f]{4}:){7}[0-9a-f]{4}")


def speak_in_brackets() -> None:
    """From now on a text of the catalogues is shown in brackets, what is put into its fields outside of them."""
    words.speak(lambda text: bracketed(text) if text in _SPOKEN else text, ",")


def bracketed(text: str) -> str:
    """The text's own words in brackets, its fields bare."""
    parts = _FIELD.split(text)
    return "".join(one if at % 2 or not _WORD.search(one) else f"{OPEN}{one}{CLOSE}" for at, one in enumerate(parts))


def bare(texts: Iterable[str], data: Iterable[str] = ()) -> dict[str, str]:
    """What of these texts stands outside the brackets and is no data, by the whole text it stands in."""
    own = sorted(data, key=len, reverse=True)
    found: dict[str, str] = {}
    for text in texts:
        rest = _FINGERPRINT.sub(" ", _BRACKETED.sub(" ", text))
        for one in own:
            rest = re.sub(rf"(?<![A-Za-z]){re.escape(one)}(?![A-Za-z])", " ", rest)
        if _WORD.search(rest):
            found[text] = " ".join(rest.split())
    return found


def read_on(whole: QWidget) -> Iterator[str]:
    """Every text of a window that a person sees or is read aloud."""
    for one in (whole, *whole.findChildren(QWidget)):
        if not (one is whole or one.isVisibleTo(whole)):
            continue
        yield from (one.accessibleName(), one.accessibleDescription(), one.toolTip())
        if isinstance(one, QLabel | QAbstractButton):
            yield one.text()
        elif isinstance(one, QLineEdit):
            yield one.placeholderText()
        elif isinstance(one, QPlainTextEdit):
            yield one.placeholderText()
            if one.isReadOnly():
                yield one.toPlainText()
        elif isinstance(one, QGraphicsView) and one.scene() is not None:
            yield from (item.toPlainText() for item in one.scene().items() if isinstance(item, QGraphicsTextItem))
        elif isinstance(one, QAbstractItemView) and one.model() is not None:
            yield from _cells(one.model())


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(model.rowCount(QModelIndex())):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
                text = model.index(row, column).data(role)
                if isinstance(text, str):
                    yield text
