"""Round trip: what a face shows of a simulated session is what the record holds, and the full formats hold all of it.

Twenty sessions over all scenarios and protocols here, shortened; 200 whole ones by `pytest -m soak`.
"""

from __future__ import annotations

import csv
import io
import json
import random
import re
import shutil
import subprocess
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from kat_monitor.clock import MINUTE, from_iso
from kat_monitor.events import SessionOpened, decode
from kat_monitor.record import jsonfile
from kat_monitor.record.chain import EMPTY, Head, Row, link
from kat_monitor.reports.csv import events_csv, vitals_csv
from kat_monitor.reports.fhir import fhir_bundle
from kat_monitor.reports.html import html_report
from kat_monitor.reports.load import summary_of
from kat_monitor.reports.model import Summary
from kat_monitor.reports.pdf import write_pdf
from kat_monitor.reports.style import PLAIN
from kat_monitor.reports.xlsx import workbook
from tests.reports.test_html import Face
from tests.synthetic.rehearsed import run

SCENARIOS = ("typical", "hypertensive", "desaturation", "vomiting", "cuff-failure", "probe-off", "slow-recovery")
PROTOCOLS = ("generic", "iv-infusion", "im", "sublingual", "esketamine-nasal", "other-route")
SHORT = [(PROTOCOLS[n % 6], SCENARIOS[n % 7], n) for n in range(20)]
WHOLE = [(PROTOCOLS[n % 6], SCENARIOS[n % 7], n) for n in range(200)]


def rows_of(protocol: str, scenario: str, seed: int, minutes: float) -> list[Row]:
    """The log of a simulated session, linked as on a disk."""
    _, paper = run(protocol, scenario, seed, minutes)
    draw, rows, head = random.Random(seed), [], EMPTY
    for moment, draft in paper.drafts:
        made = link(head, moment, [draft], lambda: draw.randbytes(16).hex())
        rows.extend(made)
        head = Head(made[-1].seq, made[-1].hash)
    return rows


def allowed_times(summary: Summary) -> set[str]:
    """Every clock time, to the second, that the record or its summary knows."""
    found = {one.observed.at[11:19] for one in summary.values} | {one.entered.at[11:19] for one in summary.values}
    found |= {one.observed.at[11:19] for one in summary.events} | {one.entered.at[11:19] for one in summary.events}
    found |= {one.due.at[11:19] for one in summary.checks}
    found |= {one.done.at[11:19] for one in summary.checks if one.done}
    found |= {one.ended.at[11:19] for one in summary.alerts if one.ended}
    found |= {one.given.at[11:19] for one in summary.doses}
    found |= {one.infusion.ended.at[11:19] for one in summary.doses if one.infusion and one.infusion.ended}
    return found | {at.at[11:19] for one in summary.doses if one.infusion for at, _ in one.infusion.changes}


def allowed_pairs(summary: Summary) -> set[str]:
    """Every blood pressure that the record holds, and the baseline's."""
    at: dict[tuple[int, str], dict[str, Any]] = {}
    for one in summary.values:
        at.setdefault((one.observed.t, one.by), {})[one.vital] = one.value
    found = {f"{one['systolic']}/{one['diastolic']}" for one in at.values() if "diastolic" in one}
    base = {line.vital: line.value for line in summary.baseline}
    limits = {"160/100", "140/90", "150/90", "180/110"}
    return found | {f"{base.get('systolic')}/{base.get('diastolic')}"} | limits


def check_page(text: str, summary: Summary, what: str) -> None:
    """Nothing on a page is invented, and what has to be there is."""
    times = set(re.findall(r"(?<![\d:.])\d\d:\d\d:\d\d(?![\d:.])", text))
    assert times <= allowed_times(summary), what
    assert set(re.findall(r"(?<![\d/])\d{2,3}/\d{2,3}(?![\d/])", text)) <= allowed_pairs(summary), what
    flat = re.sub(r"\s+", " ", text)
    for dose in summary.doses:
        assert f"{dose.drug} {dose.mg} mg" in flat, what
        assert dose.given.at[11:19] in flat, what
    for line in summary.minutes:
        for one in (line.lowest, line.median, line.highest):
            assert f"{one.value} {one.when.at[11:19]}" in flat, what


def check_fhir(data: bytes, summary: Summary) -> None:
    stored = {(one.observed.at, one.value) for one in summary.values}
    streams = {one.vital: [] for one in summary.values if one.source.is_streaming}
    for one in summary.values:
        if one.source.is_streaming:
            streams[one.vital].append(one.value)
    shown = []
    for entry in json.loads(data)["entry"]:
        one = entry["resource"]
        if one["resourceType"] == "MedicationAdministration":
            given = one.get("effectiveDateTime") or one["effectivePeriod"]["start"]
            assert given in {dose.given.at for dose in summary.doses}
        if one["resourceType"] != "Observation":
            continue
        if "valueSampledData" in one:
            shown.append([float(part) for part in one["valueSampledData"]["data"].split() if part != "E"])
        for part in [one, *one.get("component", [])] if "identifier" in one else []:
            value = part.get("valueInteger", part.get("valueQuantity", {}).get("value"))
            if value is not None:
                assert (one["effectiveDateTime"], value) in stored
    assert sorted(shown) == sorted([one for one in values if one is not None] for values in streams.values())


def check_full(rows: list[Row], summary: Summary, with_book: bool) -> None:
    """CSV, JSON and the workbook hold every value, and every dose, with its time."""
    entered = [
        (one["vital"], one["value"], utc)
        for row, body, utc in _happened(rows, "VitalsObserved", "observed_t")
        for one in body["readings"]
    ]
    doses = {row.seq: (body["mg"], utc) for row, body, utc in _happened(rows, "DoseGiven", "given_t")}
    originals = [row for row in _table(vitals_csv(summary)) if row["status"] != "corrected"]
    assert [(row["vital"], row["value"], _utc(row["observed_at"])) for row in originals] == [
        (vital, "" if value is None else str(value), utc) for vital, value, utc in entered
    ]
    told = [row for row in _table(events_csv(summary)) if row["kind"] == "DoseGiven"]
    assert {int(row["seq"]): (json.loads(row["body"])["mg"], _utc(row["observed_at"])) for row in told} == doses
    assert [one["body"] for one in json.loads(jsonfile.dump(rows))["events"]] == [
        json.loads(row.body or "") for row in rows
    ]
    if with_book:
        book = openpyxl.load_workbook(io.BytesIO(workbook(summary, PLAIN)), read_only=True)
        numbers = sorted(float(value) for _, value, _ in entered if value is not None)
        assert sorted(_numbers(book)) == numbers
        zone = json.loads(rows[0].body or "")["zone_minutes"] * MINUTE
        given = {row[0]: row for row in book["Doses"].iter_rows(min_row=2, values_only=True)}
        assert {seq: row[6] for seq, row in given.items()} == {seq: mg for seq, (mg, _) in doses.items()}
        for seq, (_, utc) in doses.items():
            assert abs(_utc(f"{given[seq][1].isoformat()}+00:00") - zone - utc) <= 1  # a spreadsheet's day is a float


def _happened(rows: list[Row], kind: str, when: str) -> Iterable[tuple[Row, dict[str, Any], int]]:
    """Each event of a kind with its body and the UTC at which it happened, worked out from the row alone."""
    for row in rows:
        if row.kind == kind:
            body = json.loads(row.body or "")
            yield row, body, from_iso(row.at) - row.t + body[when]


def _table(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))


def _utc(text: str) -> int:
    return round(datetime.fromisoformat(text).timestamp() * 1000)


def _numbers(book: openpyxl.Workbook) -> Iterable[float]:
    for row in book["Vitals"].iter_rows(min_row=2, values_only=True):
        yield from (float(row[5]) for _ in (0,) if row[5] is not None)  # type: ignore[arg-type]
    for row in book["Streams"].iter_rows(min_row=2, values_only=True):
        yield from (float(cell) for cell in row[4:-2] if cell is not None)  # type: ignore[arg-type]


def round_trip(rows: list[Row], folder: Path, with_book: bool) -> None:
    opened = decode(rows[0].kind, rows[0].v, rows[0].body or "")
    assert isinstance(opened, SessionOpened)
    summary = summary_of(rows)
    check_full(rows, summary, with_book)
    check_fhir(fhir_bundle(summary, None), summary)
    check_page(" ".join(Face(html_report(summary, None, PLAIN)).texts), summary, f"html of {opened.session}")
    path = write_pdf(summary, jsonfile.dump(rows), folder / "a.pdf")
    done = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True)
    check_page(done.stdout.decode("utf-8"), summary, f"pdf of {opened.session}")


POPPLER = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not installed")


@POPPLER
@pytest.mark.parametrize(("protocol", "scenario", "seed"), SHORT)
def test_every_face_of_a_short_session_shows_what_the_record_holds(
    protocol: str, scenario: str, seed: int, tmp_path: Path
) -> None:
    round_trip(rows_of(protocol, scenario, seed, 6), tmp_path, seed % 5 == 0)


@pytest.mark.soak
@POPPLER
@pytest.mark.parametrize(("protocol", "scenario", "seed"), WHOLE)
def test_every_face_of_a_whole_session_shows_what_the_record_holds(
    protocol: str, scenario: str, seed: int, tmp_path: Path
) -> None:
    round_trip(rows_of(protocol, scenario, seed, 180), tmp_path, seed % 20 == 0)
