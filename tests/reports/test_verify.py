"""Verification: a report is intact only if its pages are what the record inside it gives, byte for byte."""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter

from kat_monitor.clock import Moment
from kat_monitor.events import Draft
from kat_monitor.record import jsonfile
from kat_monitor.record.chain import EMPTY, link
from kat_monitor.record.verify import verify_file
from kat_monitor.reports import verify
from kat_monitor.reports.identity import Identity
from kat_monitor.reports.load import summary_of
from kat_monitor.reports.pdf import Inputs, compile_pdf, identity_text, inputs_for, write_pdf
from kat_monitor.reports.style import NO_LOGO, Style
from kat_monitor.reports.verify import MAGIC, verify_pdf
from tests.reports.conftest import JANE, Made
from tests.reports.scribe import START, Scribe


def small() -> Scribe:
    log = Scribe(protocol=None)
    log.measure(10, sys=188, dia=108, spo2=96)
    return log


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    log = small()
    path = tmp_path_factory.mktemp("verify") / "report.pdf"
    return write_pdf(summary_of(log.rows), jsonfile.dump(log.rows), path, JANE).read_bytes()


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One file that is written over and over."""
    return tmp_path_factory.mktemp("altered") / "report.pdf"


def judged(place: Path, data: bytes, library: verify.Library | None = None) -> tuple[str, int]:
    place.write_bytes(data)
    return verify_pdf(place, library)


def forged(**changes: str) -> bytes:
    """A report set by the same program from inputs that somebody changed."""
    log = small()
    inputs = inputs_for(summary_of(log.rows), jsonfile.dump(log.rows), JANE)
    return compile_pdf(inputs._replace(**changes))


def inputs() -> Inputs:
    log = small()
    return inputs_for(summary_of(log.rows), jsonfile.dump(log.rows), JANE)


@pytest.mark.parametrize("name", ["quiet", "busy", "crash", "recording"])
def test_a_report_is_intact_as_it_was_written(name: str, request: pytest.FixtureRequest) -> None:
    one: Made = request.getfixturevalue(name)
    words = f"intact to event {len(one.rows)}, not sealed: a missing end cannot be seen"
    assert verify_pdf(one.pdf) == (words, 0)


def test_the_records_own_verify_takes_it_by_its_first_bytes(quiet: Made) -> None:
    assert verify_file(quiet.pdf, {MAGIC: verify_pdf}).exit == 0


def test_verifying_writes_nothing(quiet: Made) -> None:
    before = quiet.pdf.read_bytes(), quiet.pdf.stat().st_mtime_ns
    verify_pdf(quiet.pdf)
    assert (quiet.pdf.read_bytes(), quiet.pdf.stat().st_mtime_ns) == before


@settings(max_examples=150)
@given(st.data())
def test_no_flipped_bit_stays_intact(report: bytes, place: Path, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(report) - 1))
    bit = data.draw(st.integers(0, 7))
    changed = bytearray(report)
    changed[at] ^= 1 << bit
    assert judged(place, bytes(changed))[1] in (1, 2)


@pytest.mark.parametrize("length", [0, 1, 8, 100, 5_000, -5_000, -30, -1])
def test_a_cut_report_is_not_intact(report: bytes, place: Path, length: int) -> None:
    assert judged(place, report[:length])[1] in (1, 2)


@pytest.mark.parametrize("more", [b"\n", b"%%EOF\n", b"\x00" * 4096])
def test_a_report_with_something_after_it_is_altered(report: bytes, place: Path, more: bytes) -> None:
    words, code = judged(place, report + more)
    assert (words.split(":")[0], code) == ("altered", 1)


def test_a_report_that_was_stored_anew_is_altered(report: bytes, place: Path) -> None:
    again = BytesIO()
    PdfWriter(clone_from=BytesIO(report)).write(again)
    assert judged(place, again.getvalue())[1] in (1, 2)


def test_a_changed_event_is_named(place: Path) -> None:
    session = inputs().session.replace('"value":188', '"value":148')
    assert judged(place, forged(session=session)) == ("altered: event 2 does not match its digest", 1)


def test_a_page_that_says_otherwise_than_the_record_is_altered(place: Path) -> None:
    report = inputs().report.replace("188/108", "148/88")
    words = "altered: what the pages were set from does not follow from the record"
    assert judged(place, forged(report=report)) == (words, 1)


@pytest.mark.parametrize(("remark", "exit_code"), [(NO_LOGO, 0), ("Every pressure was normal", 1)])
def test_beside_the_clinics_name_stands_nothing_of_somebodys_own(place: Path, remark: str, exit_code: int) -> None:
    log = small()
    set_so = inputs_for(summary_of(log.rows), jsonfile.dump(log.rows), JANE, Style(remark=remark))
    assert judged(place, compile_pdf(set_so))[1] == exit_code


def test_a_record_that_is_spelled_otherwise_is_altered(place: Path) -> None:
    session = inputs().session.replace(",\n", ",\n ")
    assert judged(place, forged(session=session)) == (
        "altered: the attached record is not spelled as it was exported",
        1,
    )


def test_a_changed_page_is_named_with_what_it_says(report: bytes, place: Path) -> None:
    """The attachments are left as they are; the text that is drawn is not."""
    other = Scribe(protocol=None)
    other.measure(10, sys=148, dia=88, spo2=96)
    own = inputs()
    page = inputs_for(summary_of(other.rows), own.session, JANE)
    reader, writer = PdfReader(BytesIO(compile_pdf(page))), PdfWriter()
    writer.clone_document_from_reader(reader)
    for name, text in (("session.json", own.session), ("render.json", own.report)):
        attached = next(one for one in writer.attachment_list if one.name == name)
        attached.content = text.encode()
    changed = BytesIO()
    writer.write(changed)
    words, code = judged(place, changed.getvalue())
    assert code == 1
    assert words.startswith("altered: page 1: ")


def test_another_template_leaves_the_page_unchecked(place: Path) -> None:
    report = json.loads(inputs().report) | {"template": "0" * 64}
    assert judged(place, forged(report=json.dumps(report))) == ("record intact, page not checked", 2)


def test_another_version_of_the_program_may_have_used_other_words(place: Path) -> None:
    report = json.loads(inputs().report) | {"program": "0.0.9", "chart": '<svg xmlns="http://www.w3.org/2000/svg"/>'}
    assert judged(place, forged(report=json.dumps(report))) == ("record intact, page not checked", 2)


def test_another_version_with_the_same_words_is_checked_in_full(place: Path) -> None:
    report = inputs().report.replace('"program":"', '"program":"0.0.9+')
    assert judged(place, forged(report=report))[1] == 0


@pytest.mark.parametrize(
    "text", ["[]", "3", '{"name": 1}', "no JSON", '{"name":"x","born":"y","escort":"z\\nBP fine"}']
)
def test_what_is_no_identity_block_is_altered(report: bytes, place: Path, text: str) -> None:
    writer = PdfWriter(clone_from=BytesIO(report))
    writer.add_metadata({"/Keywords": text})
    changed = BytesIO()
    writer.write(changed)
    assert judged(place, changed.getvalue()) == ("altered: page 1: the identity block is not one", 1)


def chained(*drafts: Draft) -> str:
    """The export of a chain that is whole, whatever it says."""
    return jsonfile.dump(link(EMPTY, Moment(0, START), drafts))


@pytest.mark.parametrize(
    "session",
    [
        chained(Draft("NoteWritten", 1, '{"by":"nl","observed_t":0,"role":"nurse","text":"alone"}')),
        chained(Draft("SessionOpened", 1, "{}")),
        chained(Draft("FromTheFuture", 1, "{}")),
    ],
)
def test_a_whole_chain_that_makes_no_session_is_never_called_intact(place: Path, session: str) -> None:
    assert judged(place, forged(session=session)) == ("record intact, page not checked", 2)


# --- the identity block -----------------------------------------------------------------------------------------------


def library(name: str, escort: str = "Anna Example") -> verify.Library:
    return lambda session, pseudonym: Identity(name, "4 Mar 1984", escort)


def test_the_library_confirms_the_name(report: bytes, place: Path) -> None:
    assert judged(place, report, library("Jane Example-Doe"))[1] == 0


def test_the_library_knows_another_name(report: bytes, place: Path) -> None:
    words = "altered: page 1: the library knows the patient or the escort by other words"
    assert judged(place, report, library("Joan Example-Doe")) == (words, 1)


def test_a_library_that_does_not_know_the_patient_says_nothing(report: bytes, place: Path) -> None:
    assert judged(place, report, lambda session, pseudonym: None)[1] == 0


def test_before_an_escort_was_seen_another_one_may_stand_on_the_page(report: bytes, place: Path) -> None:
    assert judged(place, report, library("Jane Example-Doe", "Ben Example"))[1] == 0


def test_after_the_escort_was_seen_the_name_must_be_the_librarys(busy: Made) -> None:
    assert verify_pdf(busy.pdf, library("Jane Example-Doe")).exit == 0
    assert verify_pdf(busy.pdf, library("Jane Example-Doe", "Ben Example")).exit == 1


def test_a_name_in_any_script_is_compared_as_it_is_printed(place: Path) -> None:
    log, name = small(), Identity("雪 🙂", "1 Jan 1970")
    data = compile_pdf(inputs_for(summary_of(log.rows), jsonfile.dump(log.rows), name))
    assert judged(place, data, lambda session, pseudonym: name)[1] == 0


def test_the_identity_block_is_ascii_in_the_metadata() -> None:
    assert identity_text(Identity("Zoë", "1 Jan 1970")).isascii()


# --- other files ------------------------------------------------------------------------------------------------------


def test_another_pdf_is_not_one_of_ours(place: Path) -> None:
    writer, data = PdfWriter(), BytesIO()
    writer.add_blank_page(200, 200)
    writer.write(data)
    assert judged(place, data.getvalue())[1] == 2


@settings(max_examples=60)
@given(st.binary(max_size=400))
def test_any_bytes_get_a_verdict(place: Path, data: bytes) -> None:
    assert judged(place, b"%PDF-1.7\n" + data)[1] == 2


def test_a_missing_file_cannot_be_read(tmp_path: Path) -> None:
    words, code = verify_pdf(tmp_path / "none.pdf")
    assert (words.startswith("cannot be read:"), code) == (True, 2)
