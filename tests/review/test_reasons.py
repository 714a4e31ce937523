from __future__ import annotations

from datetime import date

import pytest

from kat_monitor import events as ev
from kat_monitor.clock import HOUR, MINUTE
from kat_monitor.reports.load import records_of, summary_of
from kat_monitor.review.find import Filter, filtered, found, overview
from kat_monitor.review.reasons import ORDER, QUIET, Reason, kept_reasons, rank_of, reasons_at
from tests.reports import scribe
from tests.review.made import line

UTC = 1_795_300_000_000
TODAY = date(2026, 11, 22)


def test_the_order_is_the_clinics() -> None:
    assert ORDER[0] == "seal"
    assert ORDER.index("ending") < ORDER.index("prescriber") < ORDER.index("high-alert") < ORDER.index("missed-set")
    assert ORDER[-3:] == ("unsigned", "rems", "example-limits")


@pytest.mark.parametrize(("hours", "kinds"), [(23, []), (25, ["unsigned"])])
def test_an_unsigned_record_is_looked_at_after_a_day(hours: int, kinds: list[str]) -> None:
    one = line(state="ended", ended_utc=UTC)
    assert [reason.kind for reason in reasons_at(one, UTC + hours * HOUR, TODAY)] == kinds


@pytest.mark.parametrize(("day", "kinds"), [(25, []), (26, ["rems"]), (30, ["rems"])])
def test_a_form_that_was_not_submitted_is_looked_at_from_the_fifth_day(day: int, kinds: list[str]) -> None:
    one = line(rems="owed", treated="2026-11-21")
    assert [reason.kind for reason in reasons_at(one, UTC, date(2026, 11, day))] == kinds


def test_a_submitted_form_is_no_reason() -> None:
    assert reasons_at(line(rems="submitted"), UTC, date(2026, 12, 24)) == ()


def rows() -> tuple:  # type: ignore[type-arg]
    late = Reason("missed-set", "1 missed set")
    lines = [
        line(id="quiet-old", day="2026-11-01"),
        line(id="quiet-new", day="2026-11-20", room="Room 2", authors=("Ana Ruiz",)),
        line(id="missed", day="2026-11-10", reasons=(late,), protocol="IM v2"),
        line(id="left", day="2026-11-02", reasons=(Reason("ending", "left before criteria were met"), late)),
        line(id="seen", day="2026-11-21", reasons=(late,), state="signed-off"),
    ]
    return found([(one, "here") for one in lines], {"p1": "Jordan Doe"}, UTC, TODAY)


def ids(found_ones: tuple) -> list[str]:  # type: ignore[type-arg]
    return [one.line.id for one in found_ones]


def test_what_needs_a_look_comes_first_then_the_newest() -> None:
    assert ids(rows()) == ["left", "missed", "seen", "quiet-new", "quiet-old"]


@pytest.mark.parametrize(
    ("wanted", "found_ids"),
    [
        (Filter(look=True), ["left", "missed"]),
        (Filter(text="jordan missed"), ["left", "missed", "seen"]),
        (Filter(text="nobody"), []),
        (Filter(room="Room 2"), ["quiet-new"]),
        (Filter(author="Ana Ruiz"), ["quiet-new"]),
        (Filter(protocol="IM v2"), ["missed"]),
        (Filter(since="2026-11-10", until="2026-11-20"), ["missed", "quiet-new"]),
        (Filter(only=frozenset({"seen", "left"})), ["left", "seen"]),
    ],
)
def test_each_filter_leaves_what_was_asked_for(wanted: Filter, found_ids: list[str]) -> None:
    assert ids(filtered(rows(), wanted)) == found_ids


def test_a_filter_offers_what_occurs() -> None:
    offered = overview(rows()).choices
    assert (offered.rooms, offered.authors) == (("Room 1", "Room 2"), ("Ana Ruiz", "Noa Lee"))


def test_a_sitting_goes_through_the_quiet_ones_that_wait_oldest_first() -> None:
    assert overview(rows()).quiet == ("quiet-old", "quiet-new")


def test_an_imported_session_is_not_signed_off_here() -> None:
    (one,) = found([(line(), "imported")], {}, UTC, TODAY)
    assert not one.can_be_signed_off


def test_without_a_reason_a_session_is_quiet() -> None:
    assert rank_of(()) == QUIET


def test_sound_that_was_paused_for_more_than_ten_minutes_in_all_is_a_reason() -> None:
    def paused(minutes: int) -> list[str]:
        log = scribe.Scribe()
        log.people()
        log.tell(2, ev.SoundPaused, until=(2 + minutes) * MINUTE)
        log.tell(30, ev.NoteWritten, text="later", observed_t=30 * MINUTE)
        summary = summary_of(log.rows)
        return [one.kind for one in kept_reasons(summary, records_of(log.rows))]

    assert "paused" in paused(11)
    assert "paused" not in paused(10)
