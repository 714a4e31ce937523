"""The door to the dose: protocol, gates and waivers before it, the dose itself, and what is changed of it."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from kat_monitor import events as ev
from kat_monitor.protocols.model import DosePage
from kat_monitor.session.admit import admit
from tests.session.door import CALL, dose, refusal
from tests.session.room import GENERIC, IV, NASAL, Room, at, prepare

# --- protocol, gates, waivers -----------------------------------------------------------------------------------------


def test_a_protocol_that_cannot_be_read_is_refused_and_one_that_can_is_not() -> None:
    chosen = Room().session.protocol_event
    assert chosen is not None
    assert admit(Room().session, chosen, at(0)) is None
    text = "id = 1"
    broken = msgspec.structs.replace(chosen, text=text, sha256=ev.text_digest(text))
    assert "cannot be read" in (admit(Room().session, broken, at(0)) or "")
    assert "digest" in (admit(Room().session, msgspec.structs.replace(chosen, sha256="0"), at(0)) or "")


def test_the_protocol_stays_once_a_dose_was_given() -> None:
    room = Room()
    room.dose(0)
    chosen = room.session.protocol_event
    assert chosen is not None
    assert "the protocol stays" in (admit(room.session, chosen, at(1)) or "")


@pytest.mark.parametrize(("fields", "fine"), [({"age_years": 40}, True), ({"age_years": 200}, False),
                                              ({"age_years": 40, "weight_kg": 0}, False)])  # fmt: skip
def test_a_patient_has_a_possible_age_and_weight(fields: dict[str, Any], fine: bool) -> None:
    assert (refusal(Room(), 0, ev.PatientDescribed, **fields) is None) is fine


def test_a_gate_is_answered_before_the_dose_and_only_if_asked() -> None:
    room = Room()
    assert refusal(room, 0, ev.GateAnswered, gate="consent", state="met") is None
    assert "not in the protocol" in (refusal(room, 0, ev.GateAnswered, gate="horoscope", state="met") or "")
    room.dose(0)
    assert "note instead" in (refusal(room, 1, ev.GateAnswered, gate="consent", state="met") or "")


WAIVER = {"by": "d1", "role": "prescriber", "gate": "screening", "reason": "seen by me", "prescriber": "d1"}
TOLD = {"gate": "screening", "reason": "told", "prescriber": "D. Stone"}


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        (WAIVER, None),
        ({**WAIVER, "reason": ""}, "reason is needed"),
        ({**WAIVER, "prescriber": ""}, "Name the prescriber"),
        ({**WAIVER, "gate": "consent"}, "cannot be waived"),
        ({**WAIVER, "gate": "horoscope"}, "not in the protocol"),
        ({**WAIVER, "gate": "intake"}, "nothing to waive"),
        (TOLD, "on the telephone"),
        ({**TOLD, **CALL}, None),
        ({**TOLD, **CALL, "read_back": False}, "read it back"),
        ({**TOLD, **CALL, "told_t": None}, "when it was told"),
        ({**TOLD, **CALL, "told_t": at(5)}, "still to come"),
        ({**TOLD, **CALL, "prescriber": "t1"}, "not a prescriber"),
    ],
)
def test_waivers(fields: dict[str, Any], words: str | None) -> None:
    room = prepare(Room(), without=("screening", "consent"))
    found = refusal(room, 0, ev.GateWaived, **fields)
    assert found is None if words is None else words in (found or "")


def test_at_180_there_is_no_waiver() -> None:
    room = prepare(Room())
    room.set(-1, bp=(185, 90))
    assert "cannot be waived" in (refusal(room, 0, ev.GateWaived, **{**WAIVER, "gate": "baseline"}) or "")


# --- doses ------------------------------------------------------------------------------------------------------------


def test_a_dose_waits_for_its_gates_and_says_for_which() -> None:
    found = dose(prepare(Room(), without=("consent",)))
    assert found == "Still missing before the dose: Consent: not answered yet."


def with_dose_page(**page: Any) -> Room:
    return prepare(Room(msgspec.structs.replace(GENERIC, dose=DosePage(**{"route": "any", **page}))))


@pytest.mark.parametrize(
    ("page", "fields", "words"),
    [
        ({}, {}, None),
        ({}, {"mg": 0}, "more than 0"),
        ({}, {"mg": -5}, "more than 0"),
        ({}, {"weight_kg": 700}, "not possible"),
        ({}, {"weight_kg": None}, None),
        ({}, {"duration_min": 0}, "length must be more"),
        ({}, {"wasted_mg": -1}, "less than 0"),
        ({}, {"given_t": at(1)}, "still to come"),
        ({"route": "iv"}, {}, "for the route iv, not im"),
        ({}, {"drug": "propofol"}, "for ketamine, not propofol"),
        ({}, {"drug": "Ketamine "}, None),
        ({}, {"drug": ""}, "Name the drug"),
        ({"mg": (10, 30)}, {}, "outside 10-30 mg"),
        ({"mg": (10, 30)}, {"reason": "tolerant", "ordered_by": "d1"}, None),
        ({"mg": (10, 30)}, {"reason": "tolerant"}, "prescriber who ordered it"),
        ({"second_check": "required"}, {}, "requires a check"),
        ({"second_check": "required"}, {"second_check": "t1"}, None),
        ({"second_check": "required"}, {"second_check": "n1"}, "another person"),
    ],
)
def test_doses(page: dict[str, Any], fields: dict[str, Any], words: str | None) -> None:
    found = dose(with_dose_page(**page), **fields)
    assert found is None if words is None else words in (found or "")


@pytest.mark.parametrize(
    ("minute", "device", "words"),
    [(6, 2, None), (4, 2, "5 min apart: next in 1:00"), (6, 1, "number 2"), (6, None, "number 2")],
)
def test_nasal_devices_come_in_order_and_apart(minute: float, device: int | None, words: str | None) -> None:
    room = prepare(Room(NASAL))
    room.dose(0, route="nasal", drug="esketamine", mg=28, device=1)
    found = dose(room, minute, route="nasal", drug="esketamine", mg=28, device=device)
    assert found is None if words is None else words in (found or "")


def test_a_fourth_device_is_refused() -> None:
    room = prepare(Room(NASAL))
    for n in range(3):
        room.dose(n * 6, route="nasal", drug="esketamine", mg=28, device=n + 1)
    assert "All 3 devices" in (dose(room, 20, route="nasal", drug="esketamine", mg=28, device=4) or "")


@pytest.mark.parametrize(
    ("change", "changed", "rate", "words"),
    [
        ("paused", 10, None, None),
        ("stopped", 10, None, None),
        ("resumed", 10, None, "running already"),
        ("rate", 10, 30, None),
        ("rate", 10, None, "new rate is needed"),
        ("paused", 50, None, "done already"),
        ("paused", -1, None, "had not begun"),
        ("paused", 61, None, "still to come"),
    ],
)
def test_infusion_changes(change: str, changed: float, rate: float | None, words: str | None) -> None:
    room = Room(IV)
    seq = room.dose(0, route="iv", mg=40, duration_min=40)
    found = refusal(room, 60, ev.InfusionChanged, dose=seq, change=change, changed_t=at(changed), rate_mg_h=rate)
    assert found is None if words is None else words in (found or "")


def test_a_plain_dose_has_no_infusion_to_change() -> None:
    room = Room()
    seq = room.dose(0)
    assert "not in this session" in (
        refusal(room, 1, ev.InfusionChanged, dose=seq, change="paused", changed_t=at(1)) or ""
    )


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, None),
        ({"reason": ""}, "needs a reason"),
        ({"given_t": at(0)}, "stands already"),
        ({"given_t": at(9)}, "still to come"),
        ({"dose": 999}, "not in this session"),
    ],
)
def test_dose_time_corrections(fields: dict[str, Any], words: str | None) -> None:
    room = Room()
    seq = room.dose(0)
    found = refusal(room, 5, ev.DoseTimeCorrected, **{"dose": seq, "given_t": at(-2), "reason": "pump log", **fields})
    assert found is None if words is None else words in (found or "")
