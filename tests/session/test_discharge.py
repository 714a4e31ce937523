"""Going home: what people judge, the ride, when somebody is ready, and what may be overridden."""

from __future__ import annotations

from typing import Any

import pytest

from kat_monitor import events as ev
from kat_monitor.session.discharge import (
    TITLES,
    Criterion,
    clinically_ready_since,
    criteria,
    may_discharge,
    waiting_for_escort,
)
from tests.session.going_home import noted, one
from tests.session.room import GENERIC, NASAL, Room, at, attest, recover


def test_somebody_who_is_well_may_go() -> None:
    room = recover(Room())
    assert [c.id for c in criteria(room.session, at(126)) if c.met is not True] == []
    assert may_discharge(room.session, at(126))


def test_every_criterion_of_the_protocol_has_words() -> None:
    assert set(GENERIC.discharge.items) <= set(TITLES)


def test_nothing_is_met_before_anything_was_recorded() -> None:
    room = Room()
    room.dose(0)
    met = [c.id for c in criteria(room.session, at(1)) if c.met]
    assert met == ["symptoms", "drugs"]
    assert not may_discharge(room.session, at(1))


def test_without_a_dose_there_is_no_discharge() -> None:
    assert not may_discharge(Room().session, at(0))


# --- what people judge ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "fields", "met"),
    [
        ("orientation", {"time": False}, False),
        ("gait", {"steady": False}, False),
        ("nausea", {"grade": "mild"}, True),
        ("nausea", {"grade": "moderate"}, False),
        ("pain", {"score": 3}, True),
        ("pain", {"score": 4}, False),
        ("pain", {"score": None}, None),
        ("safety", {"change": "better"}, True),
        ("safety", {"change": "new-or-worse"}, False),
        ("safety", {"plan": True}, False),
        ("safety", {"intent": True}, False),
        ("safety", {"behaviour": True}, False),
        ("instructions", {"driving": False}, False),
        ("follow-up", {"who": ""}, None),
        ("cannula", {"out": False}, False),
    ],
)
def test_an_attestation_is_held_against_its_own_answers(name: str, fields: dict[str, Any], met: bool | None) -> None:
    room = recover(Room(), without=(name,))
    attest(room, 126, name, **fields)
    assert one(room, name).met is met


def test_what_was_judged_not_met_is_not_met() -> None:
    room = recover(Room(), without=("gait",))
    attest(room, 126, "gait", met=False)
    assert one(room, "gait").met is False


@pytest.mark.parametrize(("name", "code"), [("gait", "unsteady"), ("nausea", "vomited"), ("orientation", "confused")])
def test_something_noted_later_takes_a_judgement_back(name: str, code: str) -> None:
    room = recover(Room())
    noted(room, 126, code)
    assert one(room, name, 127).met is False


def test_a_later_dose_asks_for_everything_again() -> None:
    room = recover(Room())
    room.dose(127)
    unmet = {c.id for c in criteria(room.session, at(128)) if c.met is not True}
    assert {"observation", "gait", "orientation", "safety", "blood-pressure"} <= unmet


# --- the ride ---------------------------------------------------------------------------------------------------------


def seen(**changes: Any) -> Criterion:
    room = recover(Room(), without=("ride",))
    fields: dict[str, Any] = {
        "relation": "sister", "as_planned": True, "fit_to_drive": True, "transport": "private car", "handed_over": True,
        **changes,
    }  # fmt: skip
    room.did(126, ev.EscortSeen, **fields)
    return one(room, "ride")


@pytest.mark.parametrize(
    ("changes", "met"),
    [
        ({}, True),
        ({"as_planned": False, "relation": "neighbour"}, True),
        ({"handed_over": False}, False),
        ({"fit_to_drive": False}, False),
        ({"fit_to_drive": False, "transport": "taxi"}, True),
        ({"relation": "", "transport": "taxi"}, False),
        ({"relation": "alone"}, False),
    ],
)
def test_the_ride_home(changes: dict[str, Any], met: bool) -> None:
    assert seen(**changes).met is met


@pytest.mark.parametrize(
    ("changes", "words"),
    [({}, "not handed over yet: sister"), ({"fit_to_drive": False}, "the escort is not fit to drive: sister")],
)
def test_what_is_missing_of_the_ride_comes_first(changes: dict[str, Any], words: str) -> None:
    assert seen(handed_over=False, **changes).proof.startswith(words)


def test_an_escort_who_did_not_come_is_no_ride() -> None:
    room = recover(Room(), without=("ride",))
    room.did(126, ev.EscortFailed, reason="did-not-come")
    assert "did not come" in one(room, "ride").proof


# --- ready, waiting, overrides ----------------------------------------------------------------------------------------


def test_clinically_ready_leaves_out_minimum_time_and_ride() -> None:
    room = Room()
    room.set(-12)
    room.set(-4)
    room.dose(0)
    for minute in (60, 75):
        room.set(minute, moaas=5, dis=0)
    attest(room, 78, *("orientation", "gait", "nausea", "pain", "safety", "instructions", "follow-up", "cannula"))
    assert one(room, "observation", 80).met is False
    assert clinically_ready_since(room.session, at(80)) == at(78)


def test_not_ready_while_anything_clinical_is_unmet() -> None:
    assert clinically_ready_since(recover(Room(), without=("pain",)).session, at(126)) is None


def test_ready_since_the_stream_has_held() -> None:
    room = recover(Room(), without=("ride",))
    for second, spo2 in ((1, 90), (2, 95), (3, 96)):
        room.stream(123 + second / 60, spo2=spo2)
    assert clinically_ready_since(room.session, at(124)) == at(123 + 2 / 60)


def test_waiting_for_the_escort_is_when_only_the_ride_is_missing() -> None:
    room = recover(Room(), without=("ride",))
    assert not waiting_for_escort(room.session, at(126))
    room.did(126, ev.ClinicallyReady, by="rule", role="rule", since=at(122))
    assert waiting_for_escort(room.session, at(126))
    noted(room, 127, "chest-pain")
    assert not waiting_for_escort(room.session, at(128))


def override(room: Room, *names: str, minute: float = 126) -> None:
    room.did(
        minute, ev.CriteriaOverridden, by="d1", role="prescriber", criteria=names, reason="agreed", prescriber="d1"
    )


def test_an_override_lets_pass_and_leaves_unmet() -> None:
    room = recover(Room(), without=("follow-up",))
    override(room, "follow-up")
    found = one(room, "follow-up", 127)
    assert (found.met, found.overridden, found.passes, may_discharge(room.session, at(127))) == (
        None,
        True,
        True,
        False,
    )


def test_what_cannot_be_overridden_does_not_pass() -> None:
    room = recover(Room(), without=("gait",))
    override(room, "gait")
    assert not one(room, "gait", 127).passes


def test_the_esketamine_minimum_is_not_overridable() -> None:
    room = Room(NASAL)
    room.dose(0, route="nasal", device=1)
    assert not one(room, "observation", 60).overridable


def test_an_override_from_before_a_later_dose_counts_no_more() -> None:
    room = recover(Room())
    override(room, "observation")
    room.dose(127)
    assert not one(room, "observation", 128).passes


def test_a_recording_has_no_criteria() -> None:
    assert criteria(Room(synthetic="replayed").session, at(100)) == ()
