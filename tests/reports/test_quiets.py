"""Everything that silenced or held an alert stands in the report, with from, to, why and by whom."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE, SECOND
from kat_monitor.record import jsonfile
from kat_monitor.reports.detail_alerts import alert_tables
from kat_monitor.reports.html import html_report
from kat_monitor.reports.load import summary_of
from kat_monitor.reports.model_attention import QuietLine
from kat_monitor.reports.pdf import write_pdf
from kat_monitor.reports.style import PLAIN
from kat_monitor.reports.xlsx import workbook
from kat_monitor.vitals import Source
from tests.reports.scribe import CHECKS, DOSE_AT, Scribe
from tests.reports.test_xlsx import tables


def lines(log: Scribe, kind: str) -> list[QuietLine]:
    return [one for one in summary_of(log.rows).quiets if one.kind == kind]


def spans(log: Scribe, kind: str) -> list[tuple[float, float, str, str]]:
    """Minutes from the log's opening, by whom, and what ended it."""
    return [(one.start.t / MINUTE, one.end.t / MINUTE, one.by, one.reason) for one in lines(log, kind)]


def begun() -> Scribe:
    log = Scribe()
    log.people()
    log.dose(10)
    return log


# --- the room ---------------------------------------------------------------------------------------------------------


def sound(log: Scribe, at: float, profile: str, line: str = "") -> None:
    log.tell(at, ev.SoundChosen, "room", "system", profile=profile, call_line=line)


def test_a_quiet_room_is_said_from_when_it_was_set_until_it_was_set_otherwise() -> None:
    log = Scribe()
    sound(log, 0.1, "quiet")
    sound(log, 20, "quiet", "ext. 12")
    sound(log, 40, "normal", "ext. 12")
    sound(log, 50, "headset", "ext. 12")
    log.tell(60, ev.NoteWritten, text="Calm.", observed_t=60 * MINUTE)
    assert [(one.what, one.seconds, one.by, one.reason) for one in lines(log, "room")] == [
        ("quiet room: low alerts silent, medium ones once, softly", 39.9 * 60, "room", "normal from then on"),
        ("sound on the headset alone", 600, "room", ""),
    ]


def test_a_room_whose_sound_nobody_recorded_is_said_to_be_nothing() -> None:
    assert lines(begun(), "room") == []


def test_a_room_is_quiet_until_the_session_is_over_and_not_until_it_was_signed() -> None:
    log = begun()
    sound(log, 11, "quiet")
    log.tell(30, ev.SessionEnded, ending="transferred", ended_t=29 * MINUTE)
    log.tell(90, ev.SessionSigned, name="Nora Lee", person_role="nurse", meaning="I ran this session")
    assert spans(log, "room") == [(11, 29, "room", "")]


def test_a_time_in_which_nothing_could_be_heard_is_said() -> None:
    log = begun()
    for at, works in ((20, False), (25, True)):
        log.tell(at, ev.MachineChanged, "machine", "system", part="speaker", works=works, since=at * MINUTE - SECOND,
                 text="" if works else "no output")  # fmt: skip
    (line,) = lines(log, "room")
    assert (line.what, line.seconds, line.reason) == ("no sound: no output", 300, "heard again")


# --- the cuff ---------------------------------------------------------------------------------------------------------


def test_quiet_until_the_end_of_the_window_is_said_with_who_wanted_it_and_who_ended_it() -> None:
    log = begun()
    log.tell(15, ev.CuffHeld, until=23 * MINUTE)
    log.tell(30, ev.CuffHeld, "tb", "therapist", until=43 * MINUTE)
    log.tell(35, ev.CuffHeld, until=35 * MINUTE)
    log.tell(50, ev.CuffHeld, until=58 * MINUTE)
    log.tell(52, ev.CuffHeld, "tb", "therapist", until=58 * MINUTE)
    log.tell(60, ev.NoteWritten, text="Calm.", observed_t=60 * MINUTE)
    assert spans(log, "cuff") == [
        (15, 23, "Nora Lee", ""),
        (30, 35, "Theo Brandt", "ended by Nora Lee"),
        (50, 52, "Nora Lee", "held again"),
        (52, 58, "Theo Brandt", ""),
    ]


def cuff(log: Scribe, at: float, by: str = "dinamap") -> None:
    log.tell(at, ev.CuffStarted, by, "device", device="dinamap", observed_t=round(at * MINUTE))


def test_the_holds_of_the_cuff_stand_in_one_line_with_their_count_and_their_time_together() -> None:
    log = begun()
    cuff(log, 20)
    log.measure(20.5, sys=120, dia=80)
    cuff(log, 30, "schedule")
    log.tell(30.75, ev.MeasurementFailed, "dinamap", "device", observed_t=30 * MINUTE, device="dinamap",
             vital="systolic", reason="loose")  # fmt: skip
    cuff(log, 40)
    log.measure(43, sys=120, dia=80)
    (line,) = lines(log, "probe")
    assert (line.start.t, line.end.t) == (20 * MINUTE, 41 * MINUTE)
    assert (line.count, line.seconds, line.by) == (3, 30 + 45 + 60, "dinamap, schedule")


def test_a_cuff_that_starts_while_another_inflates_takes_its_place_and_counts_once() -> None:
    log = begun()
    cuff(log, 20)
    cuff(log, 20.5)
    log.measure(20.75, sys=120, dia=80)
    (line,) = lines(log, "probe")
    assert (line.count, line.seconds) == (1, 45)


# --- the ride ---------------------------------------------------------------------------------------------------------


def ready(at: float = 171) -> Scribe:
    """A session in which by then nothing clinical is missing; its observation is over at minute 156."""
    log = Scribe()
    log.people()
    log.gates()
    for minute, systolic, diastolic in CHECKS:
        if minute > DOSE_AT and not any(row.kind == "DoseGiven" for row in log.rows):
            log.dose(DOSE_AT)
        if minute < at:
            log.measure(minute, sys=systolic, dia=diastolic, hr=72, rr=14, spo2=97)
    log.measure(at - 2.5, Source.TYPED, moaas=5, dissociation=0)
    log.attest(at - 1)
    log.tell(at, ev.ClinicallyReady, "rule", "rule", since=round(at * MINUTE))
    return log


def test_the_wait_for_the_escort_keeps_devices_quiet_until_the_escort_took_over() -> None:
    log = ready()
    log.stream(172, 173)
    log.go_home(181)
    assert spans(log, "escort") == [(171, 181, "rule", "the escort took over")]


def test_a_wait_that_something_else_ends_says_what_and_begins_again_after_it() -> None:
    log = ready()
    pain = log.tell(175, ev.EventNoted, code="chest-pain", observed_t=175 * MINUTE)
    log.tell(178, ev.SymptomResolved, target=pain, observed_t=178 * MINUTE)
    log.tell(180, ev.SessionEnded, ending="left", ended_t=180 * MINUTE)
    assert spans(log, "escort") == [
        (171, 175, "rule", "missing again: No open red symptom"),
        (178, 180, "rule", "session ended"),
    ]


def test_a_wait_that_goes_on_is_said_up_to_the_newest_event() -> None:
    log = ready()
    log.tell(176, ev.NoteWritten, text="Still waiting.", observed_t=176 * MINUTE)
    assert spans(log, "escort") == [(171, 176, "rule", "")]


def test_a_wait_begins_with_the_end_of_the_observation_though_nothing_is_entered_then() -> None:
    log = ready(139)
    assert lines(log, "escort") == []
    log.tell(160, ev.NoteWritten, text="Dressed.", observed_t=160 * MINUTE)
    assert spans(log, "escort") == [(156, 160, "rule", "")]


def test_a_patient_whose_escort_was_there_before_never_waited() -> None:
    log = ready(139)
    log.go_home(150)
    assert lines(log, "escort") == []


# --- every face -------------------------------------------------------------------------------------------------------


@pytest.fixture
def held() -> Scribe:
    """One of each."""
    log = Scribe()
    sound(log, 0.1, "quiet")
    log.people()
    log.dose(10)
    log.alert(12)
    log.tell(13, ev.SoundPaused, until=15 * MINUTE)
    log.tell(20, ev.DevicesOff, until=30 * MINUTE, reason="toilet")
    log.tell(35, ev.CuffHeld, "tb", "therapist", until=43 * MINUTE)
    for at in (45, 55):
        cuff(log, at)
        log.measure(at + 0.5, sys=120, dia=80)
    return log


SAID = (
    "quiet room: low alerts silent, medium ones once, softly",
    "sound paused: all alerts",
    "devices off: toilet",
    "cuff held: quiet until the end of this window",
    "SpO2 and pulse: no technical alerts while a cuff inflated, 2 times",
)


def test_the_table_says_all_of_it_in_order(held: Scribe) -> None:
    table = next(one for one in alert_tables(summary_of(held.rows)) if one.title == "Paused, off or held")
    assert tuple(row[2] for row in table.rows) == SAID
    assert table.rows[3][3:] == ("8 min 00 s", "Theo Brandt", "09:43:00")
    assert table.rows[4][3:] == ("60 s", "dinamap", "09:55:30 the last one")


def test_pdf_html_and_workbook_say_all_of_it(held: Scribe, tmp_path: Path) -> None:
    summary = summary_of(held.rows)
    written = write_pdf(summary, jsonfile.dump(held.rows), tmp_path / "a.pdf")
    pages = " ".join(" ".join(page.extract_text() for page in PdfReader(written).pages).split())
    html = html_report(summary, None, PLAIN).decode()
    for words in SAID:
        assert words in html
        assert words in pages
    rows = tables(workbook(summary, PLAIN))["Paused, off or held"]
    assert [row["what"] for row in rows] == [words.removesuffix(", 2 times") for words in SAID]
    assert [row["count"] for row in rows] == [1, 1, 1, 1, 2]
    assert [row["by"] for row in rows] == ["room", "Nora Lee", "Nora Lee", "Theo Brandt", "dinamap"]
    assert [row["seconds"] for row in rows][2:] == [600, 480, 60]


def test_no_words_of_it_are_wider_than_their_column_of_the_workbook(held: Scribe) -> None:
    book = load_workbook(io.BytesIO(workbook(summary_of(held.rows), PLAIN)))
    sheet = book["Paused, off or held"]
    place = [cell.value for cell in sheet[1]].index("what") + 1
    longest = max(len(str(sheet.cell(row, place).value)) for row in range(2, sheet.max_row + 1))
    assert longest <= sheet.column_dimensions[sheet.cell(1, place).column_letter].width


def test_a_time_of_it_is_broken_nowhere_on_the_page(held: Scribe) -> None:
    html = html_report(summary_of(held.rows), None, PLAIN).decode()
    assert '<td class="whole" dir="auto">09:35:00</td>' in html
