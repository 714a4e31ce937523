"""Endings and gaps: the record can always be closed, only the word discharged can be barred."""

from __future__ import annotations

import pytest

from kat_monitor import events as ev
from kat_monitor.session.endings import endings, report_gaps
from tests.session.room import NASAL, Room, at, recover


def possible(room: Room, minute: float = 126) -> list[str]:
    return [one.ending for one in endings(room.session, at(minute)) if one.possible]


def test_before_a_dose_a_session_ends_without_one_or_by_transfer() -> None:
    assert possible(Room(), 0) == ["transferred", "not-dosed"]


def test_after_the_dose_leaving_and_transfer_are_always_possible() -> None:
    room = Room()
    room.dose(0)
    assert possible(room, 5) == ["left", "transferred"]


def test_when_everything_is_met_the_word_is_discharged() -> None:
    assert possible(recover(Room())) == ["discharged", "left", "transferred"]


def test_values_must_be_young_at_the_hand_over_and_grow_no_older_for_who_writes_the_ending_later() -> None:
    room = recover(Room())  # the newest set at 120, handed over at 125
    assert "discharged" in possible(room, 200)


def test_values_that_were_too_old_at_the_hand_over_bar_the_word() -> None:
    room = recover(Room(), without=("ride",))
    hand_over(room, 151)
    assert "discharged" not in possible(room, 152)


def test_a_score_that_is_too_old_is_told_as_such_where_little_else_is_missing() -> None:
    room = recover(Room(), without=("ride",))
    room.set(150)
    hand_over(room, 152)
    why = next(one.why for one in endings(room.session, at(153)) if one.ending == "discharged")
    assert why.startswith("Not met: Awake (MOAA/S 5): no MOAA/S in the last 30 min; ")


def test_a_patient_who_is_seen_worse_after_the_hand_over_is_not_discharged_by_what_was_before() -> None:
    room = recover(Room())
    room.set(160, moaas=3, dis=0)
    assert "discharged" not in possible(room, 161)


def test_a_ride_that_fell_through_after_all_asks_for_new_values() -> None:
    room = recover(Room())
    room.did(130, ev.EscortFailed, reason="unfit")
    hand_over(room, 170)
    assert "discharged" not in possible(room, 171)


def hand_over(room: Room, minute: float) -> None:
    room.did(minute, ev.EscortSeen, relation="sister", as_planned=True, fit_to_drive=True, transport="private car",
             handed_over=True)  # fmt: skip


def test_with_an_override_for_the_rest_the_word_says_so() -> None:
    room = recover(Room(), without=("follow-up",))
    room.did(
        126, ev.CriteriaOverridden, by="d1", role="prescriber", criteria=("follow-up",), reason="x", prescriber="d1"
    )
    assert possible(room, 127) == ["discharged-with-override", "left", "transferred"]


def test_what_cannot_be_overridden_bars_the_word_and_says_which() -> None:
    room = recover(Room(NASAL), without=("gait",))
    barred = next(one for one in endings(room.session, at(100)) if one.ending == "discharged-with-override")
    assert not barred.possible
    assert barred.why.endswith("Cannot be overridden: Observation time is over, Steady gait.")


def test_each_ending_says_what_it_asks() -> None:
    asks = {one.ending: [q.id for q in one.asks] for one in endings(Room().session, 0)}
    assert asks["transferred"] == ["called_t", "arrived_t", "handed_to"]
    assert "risks_explained_by" in asks["left"]


def test_after_the_end_no_ending_is_possible() -> None:
    room = recover(Room())
    room.did(127, ev.SessionEnded, ending="discharged", ended_t=at(127))
    assert possible(room, 128) == []


def test_a_whole_session_lacks_only_its_signature() -> None:
    room = recover(Room())
    room.did(-29, ev.PatientDescribed, age_years=40, weight_kg=70)
    room.did(127, ev.SessionEnded, ending="discharged", ended_t=at(127))
    assert report_gaps(room.session) == ("Not signed",)


@pytest.mark.parametrize(
    ("fields", "gap"),
    [
        ({"lot": ""}, "Dose 1: lot not said"),
        ({"wasted_mg": 5}, "Dose 1: drawn, given and wasted differ by -5 mg"),
        ({"drawn_mg": None}, "Dose 1: drawn and wasted not said"),
        ({"second_check": ""}, "Dose 1: not checked by a second person"),
        ({"weight_kg": None}, "Dose 1: weight not said"),
    ],
)
def test_what_a_dose_lacks_is_named(fields: dict[str, object], gap: str) -> None:
    room = Room()
    whole = {"lot": "L1", "expiry": "2027-01", "drawn_mg": 35, "wasted_mg": 0, "second_check": "t1", "ordered_by": "d1",
             "prescriber_on_site": "d1"}  # fmt: skip
    room.dose(0, **{**whole, **fields})
    assert gap in report_gaps(room.session)


def test_a_missed_set_and_a_missing_score_are_named() -> None:
    room = Room()
    room.dose(0)
    gaps = report_gaps(room.session, at(25))
    assert "The set of T+10 is missing" in gaps
    assert "Sedation was not scored at T+0" in gaps
    assert "The set of T+20 is missing" not in gaps


def test_a_waiver_by_telephone_is_named_until_it_is_countersigned() -> None:
    room = Room()
    seq = room.did(-5, ev.GateWaived, gate="scales", reason="late", prescriber="D. Stone", telephone=True)
    gap = "By telephone, to be countersigned within 24 h: scales (D. Stone)"
    assert gap in report_gaps(room.session)
    room.did(0, ev.Countersigned, by="d1", role="prescriber", name="D. Stone", target=seq, meaning="as told")
    assert gap not in report_gaps(room.session)


def test_leaving_names_what_was_not_said_and_is_not_barred_by_it() -> None:
    room = Room()
    room.dose(0)
    room.did(20, ev.SessionEnded, ending="left", ended_t=at(20), fields={"said_t": at(18), "gone_t": at(20)})
    assert any(one.startswith("Left before criteria were met: Risks explained by") for one in report_gaps(room.session))


def test_a_recording_lacks_nothing() -> None:
    assert report_gaps(Room(synthetic="replayed").session) == ()
