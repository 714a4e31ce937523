"""The list of events while more come: who is at the newest sees the newest, who reads further down is left there."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kat_monitor.ui import theme
from kat_monitor.ui.present_timeline import RowView
from kat_monitor.ui.timeline import Timeline


def rows(number: int) -> tuple[RowView, ...]:
    """So many, newest on top."""
    return tuple(RowView(n, n * 60_000, "vitals", f"T+{n}", f"BP {100 + n}/80") for n in range(number, 0, -1))


@pytest.fixture
def timeline(qapp: QApplication, qtbot: QtBot) -> Timeline:
    theme.apply(qapp)
    made = Timeline()
    qtbot.addWidget(made)
    made.resize(320, 300)
    made.show_view(rows(20))
    made.show()
    return made


def top(timeline: Timeline) -> str:
    return str(timeline.list.indexAt(timeline.list.viewport().rect().topLeft()).data())


def test_what_came_while_it_was_hidden_stands_on_top_when_it_is_shown_again(timeline: Timeline) -> None:
    timeline.list.setFocus()
    timeline.hide()
    for number in range(21, 40):
        timeline.show_view(rows(number))
    timeline.show()
    timeline.list.setFocus()
    QApplication.processEvents()
    assert top(timeline) == "T+39, BP 139/80"
    assert timeline.list.currentIndex().row() == 0


def test_who_reads_further_down_keeps_the_row_and_the_place(timeline: Timeline) -> None:
    timeline.list.setCurrentIndex(timeline.model.index(12))
    held, place = timeline.list.currentIndex().data(), timeline.list.verticalScrollBar().value()
    assert place > 0
    timeline.show_view(rows(21))
    assert (timeline.list.currentIndex().data(), timeline.list.currentIndex().row()) == (held, 13)
    assert timeline.list.verticalScrollBar().value() == place


def test_rows_are_as_high_as_their_words_need_when_the_width_changes(timeline: Timeline, qtbot: QtBot) -> None:
    words = "Settled on the recliner, eye mask on, breathing calm and slow, smiling now and then."
    timeline.show_view(tuple(RowView(seq, seq, "note", f"T+{seq}", words) for seq in range(1, 4)))
    tall = timeline.height()

    def height() -> int:
        return timeline.list.visualRect(timeline.model.index(0, 0)).height()

    timeline.resize(700, tall)
    qtbot.waitUntil(lambda: height() > 0)
    wide = height()
    timeline.resize(270, tall)
    qtbot.waitUntil(lambda: height() > wide)
