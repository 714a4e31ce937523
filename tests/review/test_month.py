from __future__ import annotations

import re
from datetime import date

import pytest

from kat_monitor.review.course import course_of, ghost_of
from kat_monitor.review.digest import AlertKept
from kat_monitor.review.html import month_html
from kat_monitor.review.month import Bar, Month, month_of
from kat_monitor.review.reasons import Reason
from tests.review.made import digest, line

UTC = 1_795_300_000_000
TODAY = date(2026, 11, 30)
HIGH = AlertKept("sbp-high-180", "physiological", "high", 40.0, 45, 45)
NEVER = AlertKept("sbp-high-180", "physiological", "high", 60.0, None, 300)
LOW = AlertKept("spo2-stale", "technical", "low", 5.0, None, 20)


LEFT = Reason("ending", "left")


def november() -> Month:
    busy = {"alerts": (HIGH, HIGH, LOW), "checks": (7, 1, 0), "late_min": (4.0,)}
    sessions = [
        (line(id="a"), digest(), "here"),
        (line(id="b", protocol="Nasal v1", rems="owed"), digest(**busy), "here"),
        (line(id="c", ending="left", reasons=(LEFT,)), digest(alerts=(NEVER,), overrides=1), "here"),
        (line(id="d"), digest(left_min=171.0), "imported"),
        (line(id="z", day="2026-10-31"), digest(), "here"),
    ]  # fmt: skip
    return month_of("2026-11", sessions, UTC, TODAY)  # type: ignore[arg-type]


def bars(chart: str) -> dict[str, tuple[float, tuple[str, ...]]]:
    found = next(one for one in november().charts if one.id == chart)
    return {bar.label: (bar.value, bar.sessions) for bar in found.bars}


def figure(name: str) -> Bar:
    return next(one for one in november().figures if one.label == name)


def test_a_month_counts_its_own_sessions_and_the_imported_ones() -> None:
    assert (november().sessions, november().imported) == (4, 1)
    assert figure("Sessions").sessions == ("a", "b", "c", "d")


def test_every_figure_opens_the_sessions_behind_it() -> None:
    assert figure("Need a look").sessions == ("b", "c")  # a form past its fifth day, and a patient who left
    assert figure("With a high alert").sessions == ("b", "c")
    assert figure("REMS forms owed").sessions == ("b",)


@pytest.mark.parametrize(
    ("chart", "label", "value", "sessions"),
    [
        ("volumes", "IV v1", 3, ("a", "c", "d")),
        ("checks", "Late", 1, ("b",)),
        ("alerts", "sbp high 180", 3, ("b", "c")),
        ("responses", "up to 60 s", 2, ("b",)),
        ("responses", "never", 1, ("c",)),
        ("leaving", "150-180 min", 1, ("d",)),
        ("waiting", "30-60 min", 1, ("d",)),
        ("prescriber", "Overrides", 1, ("c",)),
        ("endings", "left", 1, ("c",)),
        ("rems", "Overdue", 1, ("b",)),
    ],
)
def test_each_bar_counts_and_names(chart: str, label: str, value: float, sessions: tuple[str, ...]) -> None:
    assert bars(chart)[label] == (value, sessions)


def test_a_month_without_sessions_says_so() -> None:
    empty = month_of("2027-01", [], UTC, TODAY, "Clinic")
    assert "No session was opened" in month_html(empty, {}, {}, "today")


def test_the_page_is_one_file_without_script_and_every_link_has_its_row() -> None:
    lines = {one: line(id=one, room="<script>alert(1)</script>\x07") for one in "abcd"}
    page = month_html(november(), lines, {}, "2026-12-01 09:00")
    assert "<script" not in page
    assert not re.search(r"(src|href)=\"(?!#)", page)
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(re.findall(r'<tr id="([^"]+)"', page))
    assert "\x07" not in page


# --- a patient over time ----------------------------------------------------------------------------------------------


def test_a_course_runs_from_the_first_session_to_the_last() -> None:
    course = course_of(
        [
            (line(id="b", day="2026-11-20", mg=42, systolic=160), digest(scales={"phq9": 9})),
            (line(id="a", day="2026-11-13"), digest(scales={"phq9": 15, "gad7": 11})),
        ]
    )
    assert [(one.session, one.mg, one.systolic, one.rise) for one in course.stops] == [
        ("a", 35, 142, 22), ("b", 42, 160, 40),
    ]  # fmt: skip
    assert course.scales["phq9"] == (("2026-11-13", 15), ("2026-11-20", 9))


def test_the_ghost_is_the_last_session_with_a_dose_before_the_running_one() -> None:
    sessions = [
        (line(id="first", day="2026-11-01"), digest()),
        (line(id="undosed", day="2026-11-10", mg=0), digest()),
        (line(id="now", day="2026-11-21"), digest()),
        (line(id="later", day="2026-11-28"), digest()),
    ]
    ghost = ghost_of(sessions, "now", ("2026-11-21", "09:30"))
    assert ghost is not None
    assert ghost.session == "first"
    lines = dict(ghost.lines)
    assert lines["systolic"] == ((10.0, 142),)
    assert lines["diastolic"] == ((10.0, 88),)
    assert ghost_of(sessions[2:3], "now", ("2026-11-21", "09:30")) is None
