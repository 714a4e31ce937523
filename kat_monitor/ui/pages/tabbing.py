"""The way of Tab through a page: in the order in which it is read, whenever its parts were made.

Owns that order. Qt's own follows the order of making, and answers, panes and people of a page come later than its foot.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit)


def tab_order(page: QWidget) -> list[QWidget]:
    """Every control of the page that Tab stops at, in the order of reading."""
    return [one for one in _in_order(page) if is_stop(one) and one.isVisibleTo(page)]


def is_stop(one: QWidget) -> bool:
    """Whether Tab stops at a control."""
    return isinstance(one, CONTROLS) and bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus) and one.isEnabled()


def step(page: QWidget, *, forward: bool) -> bool:
    """Move the focus to the next or the last control; beyond the ends to the rest of the window, else around."""
    order, focus = tab_order(page), page.focusWidget()
    if not order:
        return False
    at = order.index(focus) if focus in order else -1 if forward else len(order)
    following = at + (1 if forward else -1)
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    if 0 <= following < len(order):
        order[following].setFocus(reason)
    else:
        (_beyond(page, forward=forward) or order[0 if forward else -1]).setFocus(reason)
    return True


def _in_order(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    if isinstance(widget, QScrollArea | QStackedWidget):
        inside = widget.widget() if isinstance(widget, QScrollArea) else widget.currentWidget()
        if inside is not None:
            yield from _in_order(inside)
        return
    layout = widget.layout()
    if layout is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from _in_order(widget)
        elif inner is not None:
            yield from _in_layout(inner)


def _beyond(page: QWidget, *, forward: bool) -> QWidget | None:
    """The nearest control of the window outside the page; None if the page is all there is."""
    one: QWidget | None = page
    for _ in range(10_000):
        one = (one.nextInFocusChain() if forward else one.previousInFocusChain()) if one is not None else None
        if one is None or one is page:
            return None
        if not page.isAncestorOf(one) and is_stop(one) and one.isVisible():
            return one
    return None
