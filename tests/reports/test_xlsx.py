"""The workbook: every value, numbers as numbers, times as times, and no text that a spreadsheet would compute."""

from __future__ import annotations

import io
from datetime import datetime
from typing import Any

import openpyxl
import pytest

from kat_monitor import events as ev
from kat_monitor.reports import xlsx
from kat_monitor.reports.load import summary_of
from kat_monitor.reports.style import PLAIN
from kat_monitor.reports.xlsx import workbook
from tests.reports.conftest import Made
from tests.reports.scribe import Scribe


def tables(data: bytes) -> dict[str, list[dict[str, Any]]]:
    book = openpyxl.load_workbook(io.BytesIO(data))
    found = {}
    for sheet in book:
        head, *rows = sheet.iter_rows(values_only=True)
        found[sheet.title] = [dict(zip(map(str, head), row, strict=True)) for row in rows]
    return found


@pytest.fixture(scope="module")
def sheets(busy: Made) -> dict[str, list[dict[str, Any]]]:
    return tables(workbook(busy.summary, PLAIN))


def test_every_spot_value_is_a_row_with_its_number_and_time(
    busy: Made, sheets: dict[str, list[dict[str, Any]]]
) -> None:
    spots = [one for one in busy.summary.values if not one.source.is_streaming]
    found = [(row["seq"], row["vital"], row["value"], row["status"]) for row in sheets["Vitals"]]
    assert found == [(one.seq, one.vital, one.value, one.status) for one in spots]
    times = [row["observed"] for row in sheets["Vitals"]]
    assert all(isinstance(one, datetime) for one in times)
    wanted = [datetime.fromisoformat(one.observed.at).replace(tzinfo=None) for one in spots]
    assert max(abs((one - two).total_seconds()) for one, two in zip(times, wanted, strict=True)) < 0.001


def test_every_second_of_a_stream_is_a_row(busy: Made, sheets: dict[str, list[dict[str, Any]]]) -> None:
    streamed = [one for one in busy.summary.values if one.source.is_streaming]
    names = {"spo2": "spo2 %", "pulse_rate": "pulse_rate /min", "resp_rate": "resp_rate /min"}
    found = {(row["seq"], vital): row[name] for row in sheets["Streams"] for vital, name in names.items()}
    assert found == {(one.seq, one.vital): one.value for one in streamed}


def test_doses_alerts_checks_and_events_are_all_there(busy: Made, sheets: dict[str, list[dict[str, Any]]]) -> None:
    summary = busy.summary
    assert [row["mg"] for row in sheets["Doses"]] == [one.mg for one in summary.doses]
    assert [row["response_s"] for row in sheets["Alerts"]] == [one.response_s for one in summary.alerts]
    assert len(sheets["Checks"]) == len(summary.checks)
    assert [row["seq"] for row in sheets["Events"]] == [one.seq for one in summary.events]
    overview = {row["what"]: row["text"] for row in sheets["Overview"]}
    assert overview["Hash"] == summary.head.hash
    assert overview["Offset of all times from UTC"] == "+01:00"


@pytest.mark.parametrize("text", ["=HYPERLINK(1)", "+1", "-1", "@x", "https://example.com/a", "12"])
def test_a_text_stays_text(text: str) -> None:
    log = Scribe()
    log.tell(1, ev.PersonPresent, person="nl", name=text, initials="X", person_role="nurse")
    book = openpyxl.load_workbook(io.BytesIO(workbook(summary_of(log.rows), PLAIN)))
    cell = book["Events"].cell(row=4, column=6)
    assert (cell.value, cell.data_type, cell.hyperlink) == (text, "s", None)


def test_control_characters_and_very_long_texts_make_a_workbook_that_opens() -> None:
    log = Scribe()
    log.tell(1, ev.NoteWritten, observed_t=0, text="a\x00\x1bb" + "x" * 40_000 + "שלום 🙂")
    rows = tables(workbook(summary_of(log.rows), PLAIN))["Events"]
    assert rows[-1]["text"].endswith("[cut]")


def test_the_same_record_gives_the_same_bytes(crash: Made) -> None:
    assert workbook(crash.summary, PLAIN) == workbook(crash.summary, PLAIN)


def test_what_does_not_fit_on_a_sheet_goes_on_on_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx, "ROWS", 3)
    log = Scribe()
    for minute in range(8):
        log.measure(minute, spo2=90 + minute)
    found = tables(workbook(summary_of(log.rows), PLAIN))
    values = [row["value"] for name in ("Vitals", "Vitals 2", "Vitals 3") for row in found[name]]
    assert values == list(range(90, 98))
