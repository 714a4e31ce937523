"""The way of Tab: in the order of reading, through every kind of layout, and without a trace in what Qt owns."""

from __future__ import annotations

import ast
from pathlib import Path

from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLayoutItem,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

import kat_monitor
from kat_monitor.ui.pages.layouts import Flow
from kat_monitor.ui.pages.tabbing import tab_order


def buttons(*names: str) -> list[QPushButton]:
    return [QPushButton(name) for name in names]


def page_of_many_kinds() -> QWidget:
    """A grid in a column, a flow in a scroll area, one of two pages of a stack; made from the foot upwards."""
    page, stack, area, inside = QWidget(), QStackedWidget(), QScrollArea(), QWidget()
    for name in ("in front", "behind"):
        stack.addWidget(QPushButton(name))
    flow = Flow()
    for one in buttons("flow 1", "flow 2"):
        flow.addWidget(one)
    inside.setLayout(flow)
    area.setWidget(inside)
    area.setWidgetResizable(True)
    grid, line, whole = QGridLayout(), QHBoxLayout(), QVBoxLayout()
    for column, one in enumerate(buttons("grid 1", "grid 2")):
        grid.addWidget(one, 0, column)
    for one in buttons("line 1", "line 2"):
        line.addWidget(one)
    whole.addLayout(line)
    whole.addLayout(grid)
    whole.addWidget(area)
    whole.addStretch(1)
    whole.addWidget(stack)
    page.setLayout(whole)
    return page


def names(page: QWidget) -> list[str]:
    return [one.text() for one in tab_order(page) if isinstance(one, QPushButton)]


def test_tab_goes_in_the_order_of_reading_whenever_the_parts_were_made(qtbot: QtBot) -> None:
    page = page_of_many_kinds()
    qtbot.addWidget(page)
    assert names(page) == ["line 1", "line 2", "grid 1", "grid 2", "flow 1", "flow 2", "in front"]


def test_what_is_hidden_or_switched_off_is_no_stop(qtbot: QtBot) -> None:
    page = page_of_many_kinds()
    qtbot.addWidget(page)
    for one in page.findChildren(QPushButton):
        one.setHidden(one.text() == "grid 1")
        one.setEnabled(one.text() != "line 2")
    assert names(page) == ["line 1", "grid 2", "flow 1", "flow 2", "in front"]


def items_in_python() -> set[int]:
    """Addresses of what Qt made to hold a widget in its layout, and Python still knows."""
    return {Shiboken.getCppPointer(one)[0] for one in Shiboken.getAllValidWrappers() if isinstance(one, QLayoutItem)}


def test_looking_for_the_order_leaves_nothing_in_python_that_qt_will_delete(qtbot: QtBot) -> None:
    page = page_of_many_kinds()
    qtbot.addWidget(page)
    before = items_in_python()
    tab_order(page)
    assert items_in_python() == before


def test_no_code_asks_a_layout_for_an_item_that_qt_may_delete_before_python_lets_go_of_it() -> None:
    asking = {
        path.name
        for path in Path(kat_monitor.__file__).parent.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in ("itemAt", "itemAtPosition")
    }
    assert asking == set()
