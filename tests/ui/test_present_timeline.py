from __future__ import annotations

import pytest

from kat_monitor import events as ev
from kat_monitor import words
from kat_monitor.clock import MINUTE
from kat_monitor.ui.present_timeline import RowView, event_of, filtered, timeline
from kat_monitor.vitals import Quality, Source, reading
from tests.ui import demo
from tests.ui.demo import NURSE, T0, Story
from tests.ui.spoken import speak_in_brackets


def row(text: str) -> RowView:
    return next(one for one in timeline(demo.live()) if one.text.startswith(text))


def test_newest_stands_on_top_under_what_is_still_open() -> None:
    rows = timeline(demo.live())
    assert rows[0].text == "Nausea"
    assert [one.t for one in rows[1:]] == sorted((one.t for one in rows[1:]), reverse=True)


def test_streams_have_no_rows() -> None:
    assert len(timeline(demo.live())) < 30


def test_a_late_entry_shows_both_times() -> None:
    assert (row("Temp").when, row("Temp").late) == ("T+24", "entered 15:17")


def test_a_corrected_reading_keeps_what_was_first_entered() -> None:
    first = row("BP 148/68")
    assert first.detail == "corrected to DBP 86, 15:10 RL: typing error"


def test_a_struck_entry_keeps_its_row_with_the_reason_and_nothing_more_can_be_done() -> None:
    story = Story()
    seq = story.add(MINUTE, ev.NoteWritten(**NURSE, text="wrong room", observed_t=MINUTE))
    story.add(MINUTE, ev.EntryStruck(**NURSE, target=seq, reason="wrong patient"))
    one = next(row for row in timeline(story.session) if row.seq == seq)
    assert (one.struck, one.detail, one.acts) == (True, "struck 14:21 RL: wrong patient", ())


def test_an_alert_says_who_saw_it_and_how_it_ended() -> None:
    assert row("SBP 168").detail == "watched by RN R. Lee"


@pytest.mark.parametrize(
    ("text", "acts"), [("Nausea", ("resolve", "strike")), ("Dose", ("dose-time",)), ("SBP 184", ())]
)
def test_a_row_says_what_can_be_done_to_it(text: str, acts: tuple[str, ...]) -> None:
    assert row(text).acts == acts


def test_the_limits_that_one_reading_crossed_are_one_row() -> None:
    story = Story()
    seen = story.pressure(MINUTE, 184, 101)
    for limit, priority in ((160, "low"), (170, "medium"), (180, "high")):
        story.raise_alert(MINUTE, "systolic", 184, limit, priority, f"SBP 184 >= {limit}", seen=seen)
    alerts = [one for one in timeline(story.session) if one.group == "alert"]
    assert [(one.text, one.detail) for one in alerts] == [("SBP 184 >= 180", "and 2 more limits")]


def test_a_lozenge_stands_at_the_time_until_which_it_was_held() -> None:
    story = Story()
    story.add(3 * MINUTE, ev.EventNoted(**NURSE, code="lozenge-ended", observed_t=MINUTE, fields={"how": "spat"}))
    (row,) = (one for one in timeline(story.session) if one.text == "Lozenge out")
    assert (row.t, row.detail, row.is_open) == (MINUTE, "spat", False)


def test_a_filter_keeps_doses_and_what_is_open() -> None:
    kept = {one.group for one in filtered(timeline(demo.live()), frozenset({"note"}))}
    assert kept == {"note", "dose", "session", "event"}


def test_no_filter_keeps_everything() -> None:
    rows = timeline(demo.live())
    assert filtered(rows, frozenset()) is rows


def test_a_value_that_is_missing_says_why() -> None:
    story = Story()
    missing = (reading("spo2", None, Quality.NO_SIGNAL),)
    story.add(MINUTE, ev.VitalsObserved(**NURSE, observed_t=MINUTE, source=Source.IMPORTED, readings=missing))
    assert timeline(story.session)[0].text == "SpO₂ -- no signal"


def test_a_corrected_dose_time_leaves_a_trail() -> None:
    story = Story()
    seq = story.add(T0, ev.DoseGiven(**NURSE, route="im", drug="ketamine", mg=40, given_t=T0, weight_kg=70))
    story.add(T0 + MINUTE, ev.DoseTimeCorrected(**NURSE, dose=seq, given_t=T0 - 5 * MINUTE, reason="watch was fast"))
    one = next(row for row in timeline(story.session) if row.seq == seq)
    assert (one.when, one.detail) == ("T+0", "time corrected from T+5: watch was fast")


def test_an_event_is_found_by_its_number() -> None:
    assert event_of(demo.live(), 2) is demo.live().protocol_event


def test_a_cuff_that_measures_and_rests_again_has_no_row_of_the_devices() -> None:
    story = Story()
    for at, text in enumerate(("X is connected on p.", "X is measuring.", "X is connected on p.", "X: battery low.")):
        story.add(MINUTE + at, ev.DeviceChanged(by="x", role="device", device="dinamap /dev/ttyUSB0", driver="dinamap",
                                                state="connected", text=text, since=MINUTE + at))  # fmt: skip
    rows = [row for row in timeline(story.session) if row.text.startswith("dinamap")]
    assert [row.detail for row in rows] == ["X: battery low.", "X is connected on p."]
    assert rows[0].text == "dinamap ttyUSB0 connected"


def test_starts_holds_and_choices_have_rows() -> None:
    story = Story()
    cuff = "dinamap /dev/ttyUSB0"
    story.add(MINUTE, ev.CuffStarted(by="schedule", role="system", device=cuff, observed_t=MINUTE, reason="recheck",
                                     due_t=MINUTE))  # fmt: skip
    story.add(MINUTE, ev.CuffHeld(**NURSE, until=2 * MINUTE))
    story.add(MINUTE, ev.DeviceChosen(**NURSE, vital="spo2", device=cuff))
    rows = {row.text: row.detail for row in timeline(story.session)}
    assert rows["Cuff started"] == "as the recheck after an alert · dinamap ttyUSB0"
    assert "SpO₂ shown from dinamap ttyUSB0" in rows
    assert any(text.startswith("Quiet until") for text in rows)


def test_rows_that_were_told_in_one_language_are_told_anew_in_another() -> None:
    session = demo.live()
    english = timeline(session)
    speak_in_brackets()
    try:
        assert [one.sentence for one in timeline(session)] != [one.sentence for one in english]
    finally:
        words.speak(None)
    assert timeline(session) == english
