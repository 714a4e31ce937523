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
from kat_monitor.ui.present_review import bar_words
from kat_monitor.ui.theme import GRID
from kat_monitor.words import known, shown, tr


class CourseView(msgspec.Struct, frozen=True):
    """Whose course it is, and the course."""

    patient: str
    course: Course


class PatientPage(PageFrame):
    """`session_wanted` carries a session's id."""

    session_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Patient's course"))
        self.doses, self.scales = CourseChart(), ScaleChart()
        self.no_scales = Label(tr("No score was entered."), tone="muted", wrap=True)
        self._rows = column(spacing=GRID)
        self.body.addWidget(Box(column(heading(tr("Dose and highest pressure")), self.doses)))
        self.body.addWidget(Box(column(heading(tr("Scores")), self.scales, self.no_scales)))
        sessions = column(heading(tr("Sessions")))
        sessions.addLayout(self._rows)
        self.body.addWidget(Box(sessions))
        self.body.addStretch(1)
        self.add_back(tr("Review"))
        self.foot.addStretch(1)

    def show_view(self, view: CourseView) -> None:
        """Draw this course."""
        stops = view.course.stops
        self.title.setText(view.patient or tr("Patient's course"))
        self.say_about(
            tr("{count} session, {stops}", count=len(stops), stops=_span(stops))
            if len(stops) == 1
            else tr("{count} sessions, {stops}", count=len(stops), stops=_span(stops))
        )
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
        return tr("nothing is kept yet")
    return stops[0].day if len(stops) == 1 else tr("{day} to {day_2}", day=stops[0].day, day_2=stops[-1].day)


def _title(stop: Stop) -> str:
    number = tr("Session {number}, ", number=stop.number) if stop.number else ""
    return f"{number}{stop.day}, {bar_words(stop.protocol)}"


def _words(stop: Stop) -> str:
    per_kg = tr(" ({mg_per_kg:g} mg/kg)", mg_per_kg=stop.mg_per_kg) if stop.mg_per_kg is not None else ""
    parts = [
        tr("{drug} {mg:g} mg{per_kg}", drug=known(stop.drug), mg=stop.mg, per_kg=per_kg) if stop.mg else tr("no dose")
    ]
    if stop.systolic is not None:
        parts.append(
            tr("highest {systolic:g}", systolic=stop.systolic)
            + (f"/{stop.diastolic:g}" if stop.diastolic is not None else "")
        )
    if stop.lowest_spo2 is not None:
        parts.append(tr("lowest SpO2 {lowest_spo2:g} %", lowest_spo2=stop.lowest_spo2))
    parts.append(
        tr("{alerts} alert", alerts=stop.alerts) if stop.alerts == 1 else tr("{alerts} alerts", alerts=stop.alerts)
    )
    if stop.left_min is not None:
        parts.append(tr("left at T+{left_min:.0f}", left_min=stop.left_min))
    parts.append(TITLES.get(stop.ending, tr("not ended")))
    return " · ".join(map(shown, parts))
