"""A patient's course: dose against pressure, scores over time, and the sessions themselves.

Owns where these stand. Refuses to recommend: it shows what was given and what followed.
"""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Signal

from kat_monitor.review.course import Course, Stop
from kat_monitor.session.endings import TITLES
from kat_monitor.ui.course_chart import CourseChart, ScaleChart
from kat_monitor.ui.kit import Box, Label, clear_layout, column, heading
from kat_monitor.ui.pages.frame import PageFrame
from kat_monitor.ui.pages.home import ListRow
from kat_monitor.ui.theme import GRID


class CourseView(msgspec.Struct, frozen=True):
    """Whose course it is, and the course."""

    patient: str
    course: Course


class PatientPage(PageFrame):
    """`session_wanted` carries a session's id."""

    session_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__("Patient's course")
        self.doses, self.scales = CourseChart(), ScaleChart()
        self.no_scales = Label("No score was entered.", tone="muted", wrap=True)
        self._rows = column(spacing=GRID)
        self.body.addWidget(Box(column(heading("Dose and highest pressure"), self.doses)))
        self.body.addWidget(Box(column(heading("Scores"), self.scales, self.no_scales)))
        sessions = column(heading("Sessions"))
        sessions.addLayout(self._rows)
        self.body.addWidget(Box(sessions))
        self.body.addStretch(1)
        self.add_back("Review")
        self.foot.addStretch(1)

    def show_view(self, view: CourseView) -> None:
        """Draw this course."""
        stops = view.course.stops
        self.title.setText(view.patient or "Patient's course")
        self.say_about(f"{len(stops)} session{'' if len(stops) == 1 else 's'}, {_span(stops)}")
        self.doses.show_view(view.course)
        self.scales.show_view(view.course)
        self.scales.setVisible(bool(view.course.scales))
        self.no_scales.setVisible(not view.course.scales)
        clear_layout(self._rows)
        for stop in reversed(stops):
            row = ListRow(_title(stop), _words(stop))
            row.button.clicked.connect(lambda checked=False, stop=stop: self.session_wanted.emit(stop.session))
            self._rows.addWidget(row)

    def go_back(self) -> None:
        """To the table."""
        self.asked.emit("review")


def _span(stops: tuple[Stop, ...]) -> str:
    if not stops:
        return "nothing is kept yet"
    return stops[0].day if len(stops) == 1 else f"{stops[0].day} to {stops[-1].day}"


def _title(stop: Stop) -> str:
    number = f"Session {stop.number}, " if stop.number else ""
    return f"{number}{stop.day}, {stop.protocol}"


def _words(stop: Stop) -> str:
    per_kg = f" ({stop.mg_per_kg:g} mg/kg)" if stop.mg_per_kg is not None else ""
    parts = [f"{stop.drug} {stop.mg:g} mg{per_kg}" if stop.mg else "no dose"]
    if stop.systolic is not None:
        parts.append(f"highest {stop.systolic:g}" + (f"/{stop.diastolic:g}" if stop.diastolic is not None else ""))
    if stop.lowest_spo2 is not None:
        parts.append(f"lowest SpO2 {stop.lowest_spo2:g} %")
    parts.append(f"{stop.alerts} alert{'' if stop.alerts == 1 else 's'}")
    if stop.left_min is not None:
        parts.append(f"left at T+{stop.left_min:.0f}")
    parts.append(TITLES.get(stop.ending, "not ended"))
    return " · ".join(parts)
