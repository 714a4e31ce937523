from __future__ import annotations

import pytest

from kat_monitor import events as ev
from kat_monitor.clock import HOUR
from kat_monitor.ui.present_pages_home import due_rows, in_order, session_row
from tests.ui.pages.afterwards import nasal_over
from tests.ui.pages.story import LONG, OPENED, PATIENT, PRESCRIBER, Story, at


def left() -> Story:
    story = Story()
    story.did(
        -20,
        ev.GateWaived,
        gate="intake",
        reason="late lunch",
        prescriber="Dana Stone",
        telephone=True,
        told_t=at(-21),
        read_back=True,
    )
    story.did(-10, ev.SessionEnded, ending="left" if story.session.doses else "not-dosed", ended_t=at(-10))
    return story


def due(story: Story, minute: float) -> dict[str, bool]:
    return {row.kind: row.late for row in due_rows(story.session, PATIENT, OPENED + at(minute))}


def test_an_ended_session_is_to_be_signed_and_a_telephone_waiver_countersigned() -> None:
    assert due(left(), 0) == {"countersign": False, "unsigned": False}


def test_both_are_late_after_a_day() -> None:
    assert due(left(), 25 * 60) == {"countersign": True, "unsigned": True}


def test_a_countersignature_ends_its_debt() -> None:
    story = left()
    story.did(0, ev.Countersigned, PRESCRIBER, name="Dana Stone", target=story.session.waivers[0].seq, meaning="mine")
    assert due(story, 1) == {"unsigned": False}


def test_a_running_session_owes_nothing_yet() -> None:
    assert due(Story(), 0) == {}


@pytest.mark.parametrize(("hours", "kinds"), [(1, {"call", "follow-up"}), (24 * 8, set())])
def test_follow_up_and_call_are_due_for_a_week(hours: int, kinds: set[str]) -> None:
    story = Story().ready()
    story.dose()
    story.did(60, ev.CriterionAttested, criterion="follow-up", met=True, fields={"who": "Ana", "when": "tomorrow"})
    story.did(70, ev.SessionEnded, ending="left", ended_t=at(70))
    story.did(71, ev.SessionSigned, name="Noa Lee", person_role="nurse", meaning="ran")
    assert set(due(story, 70 + hours * 60)) == kinds


def test_the_row_of_a_session_says_who_where_and_how_far() -> None:
    row = session_row(Story().session, PATIENT, running=True)
    assert (row.title, row.state) == (LONG, "running")
    assert row.detail == "session 3 · Intramuscular injection · Room 2 · opened 21 Nov 14:00 · no dose given"


def test_the_first_due_comes_first() -> None:
    rows = due_rows(left().session, PATIENT, OPENED + 30 * HOUR)
    assert [row.kind for row in in_order(reversed(rows))] == ["countersign", "unsigned"]


def test_a_follow_up_that_was_made_leaves_home() -> None:
    story = nasal_over()
    assert {"follow-up", "call"} <= set(due(story, 200))
    fields: ev.Fields = {"made_at": "2026-11-22", "how": "well", "safety": "yes"}
    story.did(1500, ev.AddendumWritten, name="Noa Lee", text="", about="follow-up", fields=fields)
    assert set(due(story, 1501)) == {"rems"}


def test_a_rems_form_is_counted_down_and_presses_from_the_fifth_day() -> None:
    rows = due_rows(nasal_over(asked=False).session, PATIENT, OPENED + at(0) + 5 * 24 * HOUR)
    (row,) = [one for one in rows if one.kind == "rems"]
    assert row.pressing
    assert row.detail.startswith("session 3, 2 days left, ")
    assert "fields not said" in row.detail
