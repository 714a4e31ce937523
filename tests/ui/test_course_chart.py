"""The course of a patient with many sessions: words stand beside each other, never over each other."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kat_monitor.review.course import Course, Stop
from kat_monitor.ui import course_chart, theme


def course(sessions: int) -> Course:
    stops = (
        Stop(
            session=f"s-{n}", day=f"2026-11-{n % 28 + 1:02d}", number=n, protocol="Intravenous infusion v2",
            drug="ketamine", mg=39, mg_per_kg=0.5, systolic=150, diastolic=90, rise=20, lowest_spo2=95,
            left_min=120.0, ending="discharged", alerts=0, scales={},
        )
        for n in range(sessions)
    )  # fmt: skip
    return Course(stops=tuple(stops), scales={})


@pytest.mark.parametrize("sessions", [1, 6, 13, 40, 150])
def test_no_words_lie_over_others(
    sessions: int, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme.apply(qapp)
    drawn: list[tuple[str, QRect]] = []
    draw = course_chart.draw_text

    def noted(painter, box, text, font, ink, *where):  # type: ignore[no-untyped-def]
        width = draw(painter, box, text, font, ink, *where)
        drawn.append((text, QRect(box.center().x() - width // 2, box.y(), width, box.height())))
        return width

    monkeypatch.setattr(course_chart, "draw_text", noted)
    chart = course_chart.CourseChart()
    qtbot.addWidget(chart)
    chart.show_view(course(sessions))
    chart.resize(1280, chart.height())
    chart.grab()
    of_sessions = [one for one in drawn if one[0] in ("150 +20", "39") or one[0][:3] in ("11-", "Int")]
    assert len(of_sessions) >= 4
    assert [(a, b) for a, b in combinations(of_sessions, 2) if a[1].intersects(b[1])] == []
