"""The PDF: archival, accessible, carrying its record, the same bytes for the same inputs, whatever a text holds."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from kat_monitor import events as ev
from kat_monitor.record import jsonfile
from kat_monitor.record.examine import Examined
from kat_monitor.reports.identity import Identity
from kat_monitor.reports.load import summary_of
from kat_monitor.reports.pdf import compile_pdf, inputs_for, render_inputs
from kat_monitor.reports.style import PLAIN, Style
from tests.reports.conftest import JANE, Made
from tests.reports.scribe import PROTOCOL, Scribe

POPPLER = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not installed")
QPDF = pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not installed")


def face(path: Path) -> str:
    done = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True)
    return done.stdout.decode("utf-8")


def words(log: Scribe, identity: Identity | None = None) -> str:
    """The text of the pages of a log's report."""
    pdf = compile_pdf(inputs_for(summary_of(log.rows), "{}", identity))
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)


def test_the_same_inputs_give_the_same_bytes(busy: Made) -> None:
    again = compile_pdf(inputs_for(summary_of(busy.rows), busy.json, JANE))
    assert again == busy.pdf.read_bytes()


def test_the_attachments_are_the_export_and_the_render_inputs(busy: Made) -> None:
    attached = PdfReader(busy.pdf).attachments
    assert attached["session.json"] == [busy.json.encode()]
    assert attached["render.json"] == [render_inputs(busy.summary, PLAIN).encode()]


def test_the_record_in_the_pdf_is_judged_as_the_export_is(busy: Made) -> None:
    examined = jsonfile.examine_json(PdfReader(busy.pdf).attachments["session.json"][0].decode())
    assert isinstance(examined, Examined)
    assert (examined.problem, examined.intact.seq, examined.seals) == ("", len(busy.rows), ())


def test_a_name_stands_on_the_page_and_in_no_attachment(busy: Made) -> None:
    attached = b"".join(data for name in PdfReader(busy.pdf).attachments.values() for data in name)
    assert b"Jane" not in attached
    assert b"Anna" not in attached
    assert "Jane Example-Doe" in PdfReader(busy.pdf).pages[0].extract_text()


def test_without_a_library_the_page_has_the_pseudonym(quiet: Made) -> None:
    assert "K7Q4-2M9X" in PdfReader(quiet.pdf).pages[0].extract_text()


def test_it_says_that_it_is_archival_and_accessible(quiet: Made) -> None:
    data = quiet.pdf.read_bytes()
    catalog = PdfReader(quiet.pdf).trailer["/Root"]
    assert re.search(rb"<pdfaid:part>3</pdfaid:part>\s*<pdfaid:conformance>A</pdfaid:conformance>", data)
    assert b"<pdfuaid:part>1</pdfuaid:part>" in data
    assert "/OutputIntents" in catalog  # type: ignore[operator]
    assert "/StructTreeRoot" in catalog  # type: ignore[operator]


def test_the_chart_can_be_heard(busy: Made) -> None:
    alt = json.loads(render_inputs(busy.summary, PLAIN))["front"]["alt"]
    assert alt == (
        "Trend from -18 to 132 min from the first dose; SBP highest 188 mmHg at T+30 (10:06); "
        "SpO2 lowest 85 % at T+27 (10:02); blood pressures: 10, alerts: 4, gaps: 1."
    )


def test_letter_paper_is_set_as_letter(quiet: Made) -> None:
    pdf = compile_pdf(inputs_for(quiet.summary, quiet.json, None, Style("us-letter")))
    box = PdfReader(BytesIO(pdf)).pages[0].mediabox
    assert (round(float(box.width)), round(float(box.height))) == (612, 792)


def test_only_the_bundled_fonts_are_in_it_and_embedded(busy: Made) -> None:
    fonts: dict[str, bool] = {}
    for page in PdfReader(busy.pdf).pages:
        for font in page["/Resources"].get("/Font", {}).values():  # type: ignore[attr-defined]
            below = font.get_object()["/DescendantFonts"][0].get_object()
            descriptor = below["/FontDescriptor"].get_object()
            fonts[str(below["/BaseFont"])] = any(key in descriptor for key in ("/FontFile", "/FontFile2", "/FontFile3"))
    assert all(fonts.values())
    assert {re.sub(r"^/\w{6}\+|-.*", "", name) for name in fonts} <= {"Inter", "InterDisplay"}


@QPDF
def test_qpdf_finds_nothing_wrong(busy: Made) -> None:
    done = subprocess.run(["qpdf", "--check", str(busy.pdf)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


# --- what the pages say -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("synthetic", ["simulated", "replayed"])
def test_every_page_says_that_it_is_not_real(synthetic: ev.Synthetic) -> None:
    log = Scribe(synthetic)
    for minute in range(80):
        log.measure(minute, sys=120, dia=80)
    pdf = compile_pdf(inputs_for(summary_of(log.rows), "{}", None))
    pages = [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]
    assert len(pages) > 1
    assert all(synthetic.upper() in page.replace(" ", "") for page in pages)


def test_a_recording_is_headed_so(recording: Made) -> None:
    assert "RECORDING, NOT A SESSION" in PdfReader(recording.pdf).pages[0].extract_text()


def test_every_page_has_pseudonym_head_number_and_notice(busy: Made) -> None:
    pages = PdfReader(busy.pdf).pages
    for number, page in enumerate(pages, start=1):
        text = page.extract_text()
        assert f"K7Q4-2M9X · state of the record: event {len(busy.rows)} of {len(busy.rows)}" in text
        assert f"page {number} of {len(pages)}" in text
        assert "not a certified medical device" in text


def test_page_one_of_a_quiet_session_holds_everything_a_lead_asks(quiet: Made) -> None:
    text = PdfReader(quiet.pdf).pages[0].extract_text()
    for wanted in (
        "EXAMPLE LIMITS, NOT APPROVED", "Intravenous infusion version 2", "ketamine 39 mg IV over 40 min", "0.5 mg/kg",
        "158/94", "126/80", "ALERTS: NONE", "GOING HOME: 19 MET", "Nora Lee, nurse", "sister, private car",
        "I ran this session and the record is complete", quiet.rows[-1].hash[:60],
    ):  # fmt: skip
        assert wanted in text.replace("\u200b", ""), wanted


def test_page_one_holds_even_a_busy_session_on_either_paper(busy: Made) -> None:
    for paper in ("a4", "us-letter"):
        pdf = compile_pdf(inputs_for(busy.summary, busy.json, JANE, Style(paper)))  # type: ignore[arg-type]
        first, second = (PdfReader(BytesIO(pdf)).pages[n].extract_text() for n in (0, 1))
        assert "I ran this session and the record is complete" in first
        assert second.find("Doses") >= 0


@POPPLER
def test_every_pressure_on_the_face_is_a_stored_one(busy: Made) -> None:
    by_event: dict[int, dict[str, float | None]] = {}
    for row in busy.summary.values:
        by_event.setdefault(row.observed.t, {})[row.vital] = row.value
    stored = {f"{one['systolic']}/{one['diastolic']}" for one in by_event.values() if "diastolic" in one}
    base = {line.vital: line.value for line in busy.summary.baseline}
    allowed = stored | {"117/98", f"{base['systolic']}/{base['diastolic']}", "160/100"}
    assert set(re.findall(r"\b\d{2,3}/\d{2,3}\b", face(busy.pdf))) <= allowed


@POPPLER
def test_every_clock_time_on_the_face_is_a_stored_one(busy: Made) -> None:
    summary = busy.summary
    stored = {row.observed.at[11:19] for row in summary.values} | {row.entered.at[11:19] for row in summary.values}
    stored |= {one.observed.at[11:19] for one in summary.events} | {one.entered.at[11:19] for one in summary.events}
    stored |= {one.due.at[11:19] for one in summary.checks} | {"10:23:18", "09:36:00"}
    stored |= {gap.end.at[11:19] for gap in summary.gaps if gap.end}
    assert set(re.findall(r"\b\d\d:\d\d:\d\d\b", face(busy.pdf))) <= stored


@POPPLER
def test_every_spot_value_and_every_minute_of_a_stream_is_on_the_face(busy: Made) -> None:
    text = re.sub(r"\s+", " ", face(busy.pdf))
    for row in busy.summary.sets:
        assert row.observed.at[11:19] in text
        assert all(str(cell.value) in text for cell in row.cells if cell.value is not None)
    for line in busy.summary.minutes:
        for one in (line.lowest, line.median, line.highest):
            assert f"{one.value} {one.when.at[11:19]}" in text


# --- whatever the record holds ----------------------------------------------------------------------------------------


THIN: dict[str, tuple[type[ev.Event], dict[str, object]]] = {
    "only a dose": (ev.DoseGiven, {"route": "im", "drug": "ketamine", "mg": 40, "given_t": 0, "weight_kg": None}),
    "only a gap": (ev.GapFound, {"from_t": 0, "to_t": 500_000, "reason": "the machine slept"}),
    "transferred": (ev.SessionEnded, {"ending": "transferred", "ended_t": 500_000, "fields": {"called_t": 400_000}}),
    "not dosed": (ev.SessionEnded, {"ending": "not-dosed", "ended_t": 500_000, "fields": {"reason": "fever"}}),
    "no escort": (ev.EscortFailed, {"reason": "did-not-come", "text": ""}),
}


@pytest.mark.parametrize("protocol", [None, PROTOCOL])
@pytest.mark.parametrize("name", THIN)
def test_a_thin_record_still_makes_a_report(name: str, protocol: str | None) -> None:
    log = Scribe(protocol=protocol)
    kind, fields = THIN[name]
    log.tell(9, kind, **fields)
    assert "K7Q4-2M9X" in words(log)


def test_a_note_of_three_thousand_letters_runs_over_the_page() -> None:
    log = Scribe()
    for minute in range(5):
        log.tell(minute, ev.NoteWritten, observed_t=0, text=f"{minute} " + "word " * 600)
    log.tell(6, ev.NoteWritten, observed_t=0, text="x" * 3000)
    assert words(log).replace("\u200b", "").replace("\n", "").count("x" * 3000) == 1


def test_markup_in_a_note_is_only_text() -> None:
    log = Scribe()
    log.tell(1, ev.NoteWritten, observed_t=0, text='#pagebreak() *bold* $x$ <b>&amp;</b> "quoted" \\ @ref = h')
    assert '#pagebreak() *bold* $x$ <b>&amp;</b> "quoted" \\ @ref = h' in words(log)


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.text(max_size=300), min_size=1, max_size=6), st.text(max_size=40))
def test_any_text_compiles(texts: list[str], name: str) -> None:
    log = Scribe(clinic=name, room=name, pseudonym=name)
    for text in texts:
        log.tell(1, ev.NoteWritten, observed_t=0, text=text)
        log.tell(2, ev.EventNoted, code="quote", observed_t=0, text=text, fields={"who": text})
        log.alert(3, text=text)
    assert compile_pdf(inputs_for(summary_of(log.rows), "{}", Identity(name, name, name)))
