"""The door for readings: what cannot be, what is confirmed, corrected and struck."""

from __future__ import annotations

from typing import Any

import pytest

from kat_monitor import events as ev
from kat_monitor.session.admit import admit
from kat_monitor.vitals import Quality, Reading, Source
from tests.session.door import ended, refusal
from tests.session.room import Room, at, readings, recover


def typed(minute: float, observed: float | None = None, quality: Quality = Quality.OK, **values: Any) -> str | None:
    return refusal(
        Room(), minute, ev.VitalsObserved, observed_t=at(minute if observed is None else observed), source=Source.TYPED,
        readings=readings(quality, **values),
    )  # fmt: skip


def test_an_ordinary_set_is_admitted() -> None:
    assert typed(0, bp=(120, 80), hr=70, spo2=98, rr=14) is None


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"bp": (80, 120)}, "diastolic must be below"),
        ({"bp": (120, 120)}, "diastolic must be below"),
        ({"bp": (1200, 80)}, "not possible"),
        ({"spo2": 101}, "not possible"),
        ({"systolic": 120}, "Half a blood pressure"),
        ({"diastolic": 80}, "Half a blood pressure"),
        ({}, "Nothing was entered"),
        ({"bp": (250, 80)}, "Press Enter again"),
        ({"hr": 30}, "Press Enter again"),
    ],
)
def test_what_cannot_be_is_refused(values: dict[str, Any], words: str) -> None:
    assert words in (typed(0, **values) or "")


def test_an_odd_value_is_kept_once_confirmed() -> None:
    assert typed(0, quality=Quality.CONFIRMED, bp=(250, 100)) is None


def test_a_mean_alone_and_a_look_alone_are_admitted() -> None:
    assert typed(0, map=92) is None
    look = refusal(Room(), 0, ev.VitalsObserved, observed_t=at(0), source=Source.TYPED, readings=(), look="settled")
    assert look is None


def test_a_reading_twice_or_unknown_is_refused() -> None:
    twice = (*readings(hr=70), *readings(hr=71))
    strange = (Reading("mood", 3, "", Quality.OK),)
    found = [
        refusal(Room(), 0, ev.VitalsObserved, observed_t=0, source=Source.TYPED, readings=r) for r in (twice, strange)
    ]
    assert ["twice" in (found[0] or ""), "not a vital sign" in (found[1] or "")] == [True, True]


@pytest.mark.parametrize(("observed", "words"), [(1, "still to come"), (-30.1, "before this session was opened")])
def test_a_time_outside_the_session_is_refused(observed: float, words: str) -> None:
    assert words in (typed(0, observed=observed, hr=70) or "")


def test_a_late_entry_is_admitted() -> None:
    assert typed(0, observed=-20, hr=70) is None


def test_a_stream_is_let_through_until_the_end() -> None:
    event = ev.VitalsObserved(
        by="oxi", role="device", observed_t=at(126), source=Source.STREAMING, readings=readings(spo2=97)
    )
    assert admit(recover(Room()).session, event, at(126)) is None
    assert admit(ended().session, event, at(128)) == "The session has ended: readings stop."


def test_readings_of_before_the_end_may_come_late_and_later_ones_not() -> None:
    room = ended()
    late = {"source": Source.TYPED, "readings": readings(hr=70)}
    assert refusal(room, 130, ev.VitalsObserved, observed_t=at(126), **late) is None
    assert "readings stop there" in (refusal(room, 130, ev.VitalsObserved, observed_t=at(129), **late) or "")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, None),
        ({"target": 999}, "not in this session"),
        ({"reason": " "}, "needs a reason"),
        ({"readings": ()}, "Nothing to correct"),
        ({"readings": readings(etco2=40)}, "has no EtCO2"),
        ({"readings": readings(diastolic=130)}, "diastolic must be below"),
        ({"readings": readings(systolic=130)}, None),
    ],
)
def test_corrections(changes: dict[str, Any], words: str | None) -> None:
    room = Room()
    seq = room.set(-10)
    fields = {"target": seq, "readings": readings(bp=(130, 85)), "reason": "misread", **changes}
    found = refusal(room, 0, ev.ReadingCorrected, **fields)
    assert found is None if words is None else words in (found or "")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, None),
        ({"vitals": ("spo2",)}, None),
        ({"vitals": ("systolic",)}, "whole blood pressure"),
        ({"vitals": ("etco2",)}, "does not have this value"),
        ({"reason": ""}, "needs a reason"),
        ({"target": 999}, "not in this session"),
    ],
)
def test_striking(changes: dict[str, Any], words: str | None) -> None:
    room = Room()
    fields = {"target": room.set(-10), "vitals": (), "reason": "talking", **changes}
    found = refusal(room, 0, ev.ReadingStruck, **fields)
    assert found is None if words is None else words in (found or "")


def test_a_reading_of_a_stream_can_be_struck() -> None:
    room = Room()
    seq = room.stream(-10, spo2=60)
    assert refusal(room, 0, ev.ReadingStruck, target=seq, vitals=("spo2",), reason="cold finger") is None
