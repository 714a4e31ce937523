"""Staff and who is in the room, as views."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kat_monitor.ui.present_pages import PersonView
from kat_monitor.ui.present_people import StaffView, here_view, letters, short
from tests.ui.pages.story import PEOPLE, Story, at

STAFF = tuple(PersonView(*one) for one in PEOPLE)
IDA = PersonView("io", "Ida Okafor", "IO", "nurse")


def person(initials: str, name: str = "") -> PersonView:
    return PersonView(initials.lower(), name, initials, "nurse")


@pytest.mark.parametrize(
    ("initials", "taken", "keys"),
    [
        (["NL", "AR"], "", ["N", "A"]),
        (["NL", "NA"], "", ["N", "A"]),
        (["NL", "N"], "", ["N", "A"]),
        (["AR", "OA"], "OA", ["R", "B"]),
        (["A1"], "A", ["B"]),
        (["ÄÖ"], "", ["A"]),
    ],
)
def test_a_person_has_the_first_free_letter_of_the_initials(initials: list[str], taken: str, keys: list[str]) -> None:
    assert list(letters([person(one) for one in initials], taken).values()) == keys


@given(st.lists(st.text(min_size=1, max_size=4), max_size=40, unique=True))
def test_no_two_people_share_a_letter_and_no_letter_is_a_digit(initials: list[str]) -> None:
    found = letters([PersonView(str(at), one, one, "nurse") for at, one in enumerate(initials)])
    keys = [key for key in found.values() if key]
    assert len(keys) == len(set(keys)) == min(len(initials), 26)
    assert set(keys) <= set(string.ascii_uppercase)


def test_the_room_says_who_is_at_the_screen_and_who_could_come_in() -> None:
    view = here_view(Story().session, at(0), "ar", (*STAFF, IDA), ["nl"])
    assert [(one.person.id, one.key, one.more) for one in view.here] == [
        ("nl", "N", "responsible · unfinished entry"),
        ("ar", "A", "at the screen"),
        ("ds", "D", ""),
    ]
    assert view.others == (IDA,)


def test_until_there_is_a_lead_the_page_names_who_made_the_clinic() -> None:
    assert StaffView(STAFF, STAFF[:1]).who_may.startswith("Until there is a lead or an administrator, Noa Lee")
    lead = PersonView("mo", "Maya Okafor", "MO", "lead")
    assert "a lead or an administrator, with their PIN: Maya Okafor" in StaffView(STAFF, (lead,)).who_may


@pytest.mark.parametrize(
    ("label", "shown"),
    [
        ("RN Noa Lee", "RN Noa Lee"),
        ("Th Bartholomew Featherstonehaugh-Montgomery", "Th B. Featherstonehaugh-Montgomery"),
        ("nobody signed in", "nobody signed in"),
    ],
)
def test_a_long_name_is_shortened_by_its_first_names(label: str, shown: str) -> None:
    assert short(label) == shown
