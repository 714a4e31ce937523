"""The one-line entry: what is typed, what is understood, and what is wrong with it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kat_monitor.clock import HOUR, MINUTE, Moment, from_iso
from kat_monitor.session.admit import admit
from kat_monitor.session.entry import NAMES, SPELLED, Entry, observed_t, parse_entry, spell, time_problem
from kat_monitor.vitals import VITALS, Quality, Source, is_usual, reading, tidy
from tests.session.room import Room, at


def understood(text: str) -> dict[str, float | None]:
    entry = parse_entry(text)
    assert entry.problem is None, entry.problem
    return {one.vital: one.value for one in entry.readings}


BP_HR_SPO2 = {"systolic": 158, "diastolic": 94, "heart_rate": 88, "spo2": 97}


@pytest.mark.parametrize(
    "text",
    [
        "158/94 88 97", "158/94/88/97", "158 94 88 97", "158+94+88+97", "158.94.88.97", "158,94,88,97",
        " 158 / 94  88 97 ", "bp 158/94 hr 88 spo2 97", "BP158/94HR88SPO297", "hr 88 bp 158/94 spo2 97",
        "１５８／９４　８８　９７", "١٥٨/٩٤ ٨٨ ٩٧", "bp 158/94 88 97", "pulse 88, spo2=97; bp 158/94",
    ],
)  # fmt: skip
def test_every_way_of_typing_a_pressure_a_rate_and_a_saturation(text: str) -> None:
    assert understood(text) == BP_HR_SPO2


def test_everything_by_name() -> None:
    assert understood("bp 158/94 hr 88 spo2 97 rr 14 moaas 4 dis 2 temp 36.8 rass -1") == {
        **BP_HR_SPO2, "resp_rate": 14, "moaas": 4, "dissociation": 2, "temperature": 36.8, "rass": -1,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("120/80", {"systolic": 120, "diastolic": 80}),
        ("120/80 70", {"systolic": 120, "diastolic": 80, "heart_rate": 70}),
        ("120/80 70 98 14", {"systolic": 120, "diastolic": 80, "heart_rate": 70, "spo2": 98, "resp_rate": 14}),
        ("120/80 97", {"systolic": 120, "diastolic": 80, "heart_rate": 97}),
        ("spo2 97", {"spo2": 97}),
        ("map 92", {"map": 92}),
        ("temp 36,8", {"temperature": 36.8}),
        ("temp 37", {"temperature": 37}),
        ("", {}),
    ],
)
def test_bare_numbers_stand_in_a_fixed_order(text: str, values: dict[str, float]) -> None:
    assert understood(text) == values


def test_a_pressure_and_a_pulse_take_ten_keys_with_enter() -> None:
    assert len("158/94 88" + "\n") <= 10
    assert parse_entry("158/94 88").is_complete


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("158", "Half a blood pressure"),
        ("bp 158", "Half a blood pressure"),
        ("bp 158 hr 88", "Half a blood pressure"),
        ("80/120", "must be below"),
        ("120/120", "must be below"),
        ("1200/80", "SBP 1200 is not possible"),
        ("abc", "abc is not understood"),
        ("120/80 x", "x is not understood"),
        ("158-94", "158- is not understood"),
        ("158²/94", "158² is not understood"),
        ("hr", "hr needs a number"),
        ("hr abc", "hr needs a number, not abc"),
        ("hr -3", "hr needs a number, not -3"),
        ("hr 88 97", "97: say what it is"),
        ("120/80 70 98 14 37", "Too many numbers"),
        ("120/80 70 hr 71", "HR is there twice"),
        ("120/80 bp 120/80", "BP is there twice"),
        ("spo2 101", "SpO2 101 is not possible"),
        ("moaas 6", "MOAA/S 6 is not possible"),
        ("120/80 @5", "@-3 (three minutes ago)"),
        ("120/80 @", "@-3 (three minutes ago)"),
        ("120/80 @+3", "still to come"),
        ("120/80 @25:00", "not a time of day"),
        ("120/80 @-3 @-4", "Two times"),
        ("120/80 @-99999", "too long ago"),
        ("9" * 5000, "not possible"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_understood(text: str, words: str) -> None:
    entry = parse_entry(text)
    assert words in (entry.problem or "")
    assert (entry.readings, entry.is_complete, entry.text) == ((), False, text)


# --- odd values -------------------------------------------------------------------------------------------------------


def test_odd_values_are_named_and_stored_as_confirmed() -> None:
    entry = parse_entry("250/100 30 97")
    assert entry.odd == ("SBP 250", "HR 30")
    qualities = {one.vital: one.quality for one in entry.stored(confirmed=True)}
    assert qualities == {
        "systolic": Quality.CONFIRMED, "diastolic": Quality.OK, "heart_rate": Quality.CONFIRMED, "spo2": Quality.OK,
    }  # fmt: skip


def test_ordinary_values_are_never_marked_confirmed() -> None:
    entry = parse_entry("120/80 70")
    assert (entry.odd, entry.stored(confirmed=True)) == ((), entry.readings)


# --- when -------------------------------------------------------------------------------------------------------------


def test_a_time_may_stand_anywhere() -> None:
    assert [parse_entry(text).minutes_ago for text in ("@-3 120/80", "120/80@-3", "120/80 @ - 3 70")] == [3, 3, 3]


@pytest.mark.parametrize("text", ["120/80 @14:20", "120/80 @14.20", "@14:20 120/80"])
def test_a_clock_time(text: str) -> None:
    assert parse_entry(text).clock == (14, 20)


def when(text: str, wall: str, zone: int = 60) -> float:
    """Minutes before now that an entry was observed."""
    now = Moment(10 * HOUR, from_iso(wall))
    return (now.t - observed_t(parse_entry(text), now, zone)) / MINUTE


@pytest.mark.parametrize(
    ("text", "wall", "minutes"),
    [
        ("hr 70 @-3", "2026-11-21T14:23:30+01:00", 3),
        ("hr 70 @14:20", "2026-11-21T14:23:30+01:00", 3.5),
        ("hr 70 @14:23", "2026-11-21T14:23:00+01:00", 0),
        ("hr 70 @23:58", "2026-11-22T00:03:00+01:00", 5),
        ("hr 70 @0:01", "2026-11-22T00:03:00+01:00", 2),
        ("hr 70 @14:24", "2026-11-21T14:23:00+01:00", 24 * 60 - 1),
        ("hr 70 @13:20", "2026-11-21T14:23:30+02:00", 3.5),
    ],
    ids=["ago", "clock", "this minute", "over midnight", "after midnight", "not yet", "zone of the log"],
)
def test_a_clock_time_is_the_nearest_that_has_passed(text: str, wall: str, minutes: float) -> None:
    assert when(text, wall) == minutes


@pytest.mark.parametrize(
    ("text", "words"),
    [("hr 70 @14:24", "14:24 is still to come"), ("hr 70 @-700", "before this session"), ("hr 70 @14:20", None)],
)
def test_a_time_that_cannot_be_is_said_before_enter(text: str, words: str | None) -> None:
    now = Moment(10 * HOUR, from_iso("2026-11-21T14:23:00+01:00"))
    found = time_problem(parse_entry(text), now, 60)
    assert found is None if words is None else words in (found or "")


def test_without_a_time_the_first_key_counts() -> None:
    now = Moment(5000, 0)
    assert observed_t(parse_entry("hr 70"), now, 0, first_key_t=1000) == 1000
    assert observed_t(parse_entry("hr 70"), now, 0) == 5000


# --- looks ------------------------------------------------------------------------------------------------------------


def test_settled_is_a_look_and_a_score_is_the_stronger_one() -> None:
    looks = [parse_entry(text).look for text in ("settled", "120/80 settled", "moaas 5 settled", "120/80")]
    assert looks == ["settled", "settled", "scored", ""]


# --- properties -------------------------------------------------------------------------------------------------------

TYPED = st.text(alphabet="0123456789/ +.,@:-hrbpsotemadi²x\u0661\uff11\n\t", max_size=40)


@given(st.text() | TYPED)
def test_no_line_raises_and_what_is_echoed_reads_back_as_itself(text: str) -> None:
    entry = parse_entry(text)
    if entry.problem is None:
        again = parse_entry(entry.echo)
        assert (again.readings, again.settled, again.minutes_ago, again.clock, again.problem) == (
            entry.readings, entry.settled, entry.minutes_ago, entry.clock, None,
        )  # fmt: skip


@given(TYPED)
def test_what_is_understood_is_admitted_once_it_is_confirmed(text: str) -> None:
    from kat_monitor import events as ev

    entry = parse_entry(text)
    if entry.is_complete:
        room = Room()
        event = ev.VitalsObserved(
            by="n1", role="nurse", observed_t=at(0), source=Source.TYPED, readings=entry.stored(confirmed=True),
            look=entry.look,
        )  # fmt: skip
        assert admit(room.session, event, at(0)) is None


def number(vital: str) -> st.SearchStrategy[Any]:
    known = VITALS[vital]
    low, high = known.lowest, known.highest
    return st.integers(int(low), int(high)) if known.whole else st.floats(low, high).map(lambda v: tidy(round(v, 1)))


NAMED = sorted(set(NAMES.values()) - {"bp"})
VALUES = st.fixed_dictionaries({}, optional={vital: number(vital) for vital in NAMED})
PRESSURE = st.tuples(st.integers(20, 350), st.integers(5, 250)).filter(lambda p: p[1] < p[0])


@given(VALUES, st.none() | PRESSURE)
def test_any_possible_readings_can_be_spelled_and_read_again(
    values: dict[str, float], bp: tuple[int, int] | None
) -> None:
    readings = tuple(reading(vital, value) for vital, value in values.items())
    if bp is not None:
        readings = (reading("systolic", bp[0]), reading("diastolic", bp[1]), *readings)
    entry = parse_entry(spell(readings))
    assert entry.problem is None
    assert entry.readings == readings


@given(number("systolic"))
def test_odd_is_what_is_unusual(systolic: int) -> None:
    entry = parse_entry(f"{systolic}/5")
    if entry.problem is None:
        assert ("SBP" in " ".join(entry.odd)) is not is_usual("systolic", systolic)


def test_every_vital_that_can_be_typed_has_a_word() -> None:
    assert set(SPELLED) == set(NAMED)
    assert isinstance(parse_entry(""), Entry)
