"""The way of Tab through a window: in the order in which it is read, whenever its parts were made.

Owns that order. Qt's own follows the order of making, and answers, panes and people of a page come later than its foot:
who came from the bars would enter the page at its foot and leave it again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLayout,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QWidget,
)

DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit)


def tab_order(page: QWidget) -> list[QWidget]:
    """Every control of the page that Tab stops at, in the order of reading."""
    return [one for one in _in_order(page) if is_stop(one) and one.isVisibleTo(page)]


def is_stop(one: QWidget) -> bool:
    """Whether Tab stops at a control."""
    return isinstance(one, CONTROLS) and bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus) and one.isEnabled()


def step(whole: QWidget, *, forward: bool) -> bool:
    """Move the focus to the next or the last control of a window; beyond the ends around."""
    order, focus = tab_order(whole), whole.focusWidget()
    if not order:
        return False
    at = order.index(focus) if focus in order else -1 if forward else len(order)
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    order[(at + (1 if forward else -1)) % len(order)].setFocus(reason)
    return True


def _in_order(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    if isinstance(widget, QMainWindow | QScrollArea | QStackedWidget):
        inside = _inside(widget)
        if inside is not None:
            yield from _in_order(inside)
        return
    if isinstance(widget, QSplitter):
        for part in (widget.widget(at) for at in range(widget.count())):
            if part is not None:
                yield from _in_order(part)
        return
    layout = widget.layout()
    if layout is not None:
        yield from _in_layout(layout, widget.findChildren(QWidget, options=DIRECT))


def _inside(widget: QMainWindow | QScrollArea | QStackedWidget) -> QWidget | None:
    """The one part that is to be seen."""
    if isinstance(widget, QMainWindow):
        return widget.centralWidget()
    return widget.widget() if isinstance(widget, QScrollArea) else widget.currentWidget()


def _in_layout(layout: QLayout, widgets: Sequence[QWidget]) -> Iterator[QWidget]:
    """Never by `itemAt`: Python keeps what it returns, Qt deletes it with the widget, and what comes to lie in its
    place takes the program down when it goes in its turn."""
    placed: list[tuple[int, QWidget | QLayout]] = [(layout.indexOf(one), one) for one in widgets]
    placed += [(layout.indexOf(one), one) for one in layout.children() if isinstance(one, QLayout)]
    for at, one in sorted(placed, key=lambda pair: pair[0]):
        if at >= 0:
            yield from _in_layout(one, widgets) if isinstance(one, QLayout) else _in_order(one)
