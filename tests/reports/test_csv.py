"""CSV: the contract's columns, one row a value, text that stays text."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE, from_iso
from kat_monitor.reports.csv import bare, events_csv, guarded, vitals_csv
from kat_monitor.reports.load import summary_of
from tests.reports.conftest import Made
from tests.reports.scribe import Scribe


def table(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_the_columns_are_the_contracts(quiet: Made) -> None:
    first = vitals_csv(quiet.summary).split(b"\r\n")[0]
    assert first == b"seq,observed_at,entered_at,t_min,vital,value,unit,quality,source,by,status"


def test_every_value_is_one_row(busy: Made) -> None:
    rows = table(vitals_csv(busy.summary))
    assert len(rows) == len(busy.summary.values)
    assert [int(row["seq"]) for row in rows] == sorted(int(row["seq"]) for row in rows)


def test_a_row_spells_the_value_as_it_was_stored() -> None:
    log = Scribe()
    log.dose(10)
    log.measure(8.5, temperature=36.6, entered=12)
    assert table(vitals_csv(summary_of(log.rows))) == [
        {
            "seq": "4", "observed_at": "2026-11-21T09:08:30.000+01:00", "entered_at": "2026-11-21T09:12:00.000+01:00",
            "t_min": "-1.5", "vital": "temperature", "value": "36.6", "unit": "Cel", "quality": "ok", "source": "cuff",
            "by": "cuff", "status": "original",
        }
    ]  # fmt: skip


def test_a_missing_value_is_an_empty_field_beside_its_quality() -> None:
    log = Scribe()
    log.measure(8, spo2=None)
    row = table(vitals_csv(summary_of(log.rows)))[0]
    assert (row["value"], row["quality"]) == ("", "no-signal")


def test_without_a_dose_there_are_no_minutes() -> None:
    log = Scribe()
    log.measure(8, spo2=97)
    assert table(vitals_csv(summary_of(log.rows)))[0]["t_min"] == ""


def test_times_have_an_offset_and_minutes_follow_from_them(busy: Made) -> None:
    assert busy.summary.t0 is not None
    zero = from_iso(busy.summary.t0.at)
    for row in table(vitals_csv(busy.summary))[::50]:
        assert abs((from_iso(row["observed_at"]) - zero) / MINUTE - float(row["t_min"])) < 0.001


def test_events_stand_beside_the_values_but_measurements_do_not(busy: Made) -> None:
    rows = table(events_csv(busy.summary))
    kinds = {row["kind"] for row in rows}
    assert {"DoseGiven", "AlertRaised", "NoteWritten", "ReadingCorrected", "SessionSigned"} <= kinds
    assert "VitalsObserved" not in kinds


def test_the_body_of_an_event_is_the_records_own(busy: Made) -> None:
    bodies = {row.seq: row.body for row in busy.rows}
    assert all(row["body"] == bodies[int(row["seq"])] for row in table(events_csv(busy.summary)))


def test_a_name_that_looks_like_a_formula_stays_text() -> None:
    log = Scribe()
    log.tell(1, ev.PersonPresent, person="nl", name="=HYPERLINK(1)", initials="X", person_role="nurse")
    assert table(events_csv(summary_of(log.rows)))[-1]["by"] == "'=HYPERLINK(1)"


@given(st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=20))
def test_the_guard_can_be_taken_off_again(text: str) -> None:
    assert bare(guarded(text)) == text
    assert not guarded(text).startswith(("=", "+", "-", "@", "\t", "\r"))


def test_a_byte_order_mark_stands_only_where_it_is_needed(quiet: Made) -> None:
    log = Scribe()
    log.tell(1, ev.NoteWritten, observed_t=0, text="Ärger")
    assert not vitals_csv(quiet.summary).startswith(b"\xef\xbb\xbf")
    assert events_csv(summary_of(log.rows)).startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize("letter", ["\x00", "\x1b", "\x7f"])
def test_a_control_character_is_spelled_out_so_that_no_spreadsheet_stops_there(letter: str) -> None:
    assert guarded(f"a{letter}b") == f"a[U+{ord(letter):04X}]b"
