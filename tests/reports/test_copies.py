"""Copies: what is withheld from the face is in no attachment, the chain verifies, and a derived one names nobody."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from pypdf import PdfReader

from kat_monitor import events as ev
from kat_monitor import reports
from kat_monitor.clock import MINUTE
from kat_monitor.record.chain import check_rows
from kat_monitor.record.seal import SigningKey, make_seal
from kat_monitor.record.verify import Judged, Keys, Verdict, judge_json, judge_record
from kat_monitor.reports.copies import COPIES, OPEN, WITHHOLDS, Copy, payer_rows
from kat_monitor.reports.deidentify import Secret, deidentify
from kat_monitor.reports.derived import NotDerived, read_derived
from kat_monitor.reports.identity import Identity
from kat_monitor.reports.load import Loaded, as_copy, records_of
from kat_monitor.reports.style import PLAIN
from kat_monitor.reports.verify import verify_pdf
from kat_monitor.reports.verify_tables import verify_tables
from tests.reports.scribe import Scribe, busy

KEY = SigningKey("Example Clinic, Room 2", bytes(32))
JANE = Identity("Jane Example-Doe", "1984-03-04", "Anna Example")


def words() -> Scribe:
    """A short session whose every free text says SECRET."""
    log = Scribe()
    log.people()
    log.tell(2, ev.GateAnswered, gate="intention", state="met", fields={"intention": "SECRET-intention"})
    log.tell(3, ev.GateAnswered, gate="consent", state="met")
    log.dose(5, lot="LOT-77", site="left forearm of Jane")
    log.tell(6, ev.NoteWritten, observed_t=6 * MINUTE, text="SECRET-note")
    quote = log.tell(7, ev.EventNoted, code="quote", observed_t=7 * MINUTE, fields={"text": "SECRET-quote"})
    log.tell(8, ev.EventNoted, code="theme", observed_t=8 * MINUTE, text="SECRET-theme")
    log.tell(9, ev.EntryStruck, target=quote, reason="SECRET-reason")
    log.tell(9, ev.EventNoted, code="tearful", observed_t=9 * MINUTE, text="SECRET-mood")
    log.tell(9, ev.HandedOver, name="Nora Lee", to="ar", to_name="Ana Ruiz", to_role="nurse",
             situation="SECRET-handover", summary={"situation": "IV, peak"})  # fmt: skip
    log.tell(9, ev.OwnNoteWritten, note="SECRET-own", digest="0" * 64, observed_t=9 * MINUTE)
    log.tell(10, ev.EventNoted, code="nausea", observed_t=10 * MINUTE, text="kept for the payer")
    log.tell(12, ev.SessionEnded, ending="left", ended_t=12 * MINUTE, fields={"with_whom": "Anna Example"})
    log.tell(13, ev.SessionSigned, name="Nora Lee", person_role="nurse", meaning="I ran this session")
    log.tell(14, ev.AddendumWritten, name="Nora Lee", text="SECRET-addendum")
    log.tell(14, ev.AddendumWritten, name="Nora Lee", text="", target=quote - 1, about="integration",
             fields={"memories": "SECRET-memory", "insights": None, "helped": "SECRET-help"})  # fmt: skip
    log.tell(14, ev.AddendumWritten, name="Nora Lee", text="", about="follow-up", fields={"how": "SECRET-how"})
    log.tell(15, ev.LeadSignedOff, "tb", "lead", name="Theo Brandt", comment="SECRET-comment")
    return log


def copied(log: Scribe, copy: Copy) -> Loaded:
    return as_copy(Judged(tuple(log.rows), Verdict("", 0)), copy, KEY)


def every_file(loaded: Loaded, copy: Copy, folder: Path) -> dict[str, Path]:
    named = None if copy == "deidentified" else JANE
    face = reports.Face(loaded, named, PLAIN)
    return {
        name: path
        for kind in reports.FORMATS
        if kind != "rems"
        for name, path in reports.write(face, kind, folder / f"copy.{kind}").items()
    }


def everything_in(path: Path) -> str:
    """All text of a file; of a PDF its pages, its attachments and its metadata; of a workbook its cells."""
    if path.suffix == ".pdf":
        reader = PdfReader(path)
        attached = [data.decode("utf-8") for some in reader.attachments.values() for data in some]
        pages = [page.extract_text() for page in reader.pages]
        return "\n".join([*pages, *attached, str(reader.metadata)]).replace("\u200b", "")
    if path.suffix == ".xlsx":
        import openpyxl

        book = openpyxl.load_workbook(path, read_only=True)
        return "\n".join(str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row)
    if path.suffix == ".sqlite":
        with closing(sqlite3.connect(path)) as conn:
            return "\n".join(conn.iterdump())
    return path.read_text("utf-8-sig")


# --- for a payer ------------------------------------------------------------------------------------------------------


def test_nothing_that_a_payer_may_not_read_is_in_any_file(tmp_path: Path) -> None:
    for path in every_file(copied(words(), "payer"), "payer", tmp_path).values():
        text = everything_in(path)
        assert "SECRET" not in text, path.name


def test_the_whole_record_has_all_of_it() -> None:
    loaded = copied(words(), "record")
    assert loaded.text.count("SECRET") == 13
    assert not loaded.summary.withheld


def test_the_chain_of_a_payers_copy_still_verifies() -> None:
    loaded = copied(words(), "payer")
    assert check_rows(loaded.rows).problem == ""
    assert judge_json(loaded.text.encode()).verdict.exit == 0


def test_a_withheld_event_shows_kind_time_and_digest(tmp_path: Path) -> None:
    log = words()
    loaded = copied(log, "payer")
    note = next(row for row in log.rows if row.kind == "NoteWritten")
    (line,) = [one for one in loaded.summary.story if one.seq == note.seq]
    assert (line.what, line.text) == ("Withheld", f"NoteWritten; digest {note.digest}")
    assert line.entered.at == "2026-11-21T09:06:00.000+01:00"
    text = everything_in(every_file(loaded, "payer", tmp_path)["pdf"])
    assert f"COPY: {len(loaded.summary.withheld)} events withheld" in text


def test_a_symptom_stays_in_a_payers_copy() -> None:
    assert "kept for the payer" in copied(words(), "payer").text


def test_a_withheld_answer_is_no_missing_one() -> None:
    log = Scribe(protocol=_with_gates("consent", "intention"))
    log.people()
    log.tell(2, ev.GateAnswered, gate="intention", state="met", fields={"intention": "SECRET"})
    found = copied(log, "payer").summary
    assert [(one.gate, one.state) for one in found.gates] == [("consent", "missing"), ("intention", "withheld")]
    assert not [line for line in found.lacks if line.startswith("Intention")]


def _with_gates(*gates: str) -> str:
    import tomllib

    import tomlkit

    rules = tomllib.loads(json.loads(Scribe().rows[1].body or "")["text"])
    rules["gates"]["items"] = list(gates)
    rules["gates"]["waivable"] = []
    return tomlkit.dumps(rules)


def test_an_addendum_that_corrects_a_reading_stays() -> None:
    log = Scribe()
    seq = log.measure(3, sys=120, dia=80)
    log.tell(4, ev.AddendumWritten, name="Nora Lee", text="was 130", target=seq)
    assert not copied(log, "payer").summary.withheld


def test_a_payer_reads_that_the_rems_form_was_sent() -> None:
    log = Scribe()
    sent = {"submitted_on": "2026-11-23", "submitted_by": "Nora Lee", "reference": "R-1"}
    log.tell(4, ev.AddendumWritten, name="Nora Lee", text="", about="rems", fields=sent)
    assert "R-1" in copied(log, "payer").text


def test_a_hand_over_without_words_of_ones_own_stays() -> None:
    log = Scribe()
    log.people()
    log.tell(4, ev.HandedOver, name="Nora Lee", to="ar", to_name="Ana Ruiz", to_role="nurse", summary={"doses": "none"})
    assert not copied(log, "payer").summary.withheld


def test_of_every_kind_of_event_somebody_decided_whether_a_payer_may_read_it() -> None:
    assert OPEN.isdisjoint(WITHHOLDS)
    assert sorted(OPEN | WITHHOLDS.keys()) == sorted(ev.KINDS)


def test_a_kind_of_which_nobody_decided_is_left_out() -> None:
    (row,) = payer_rows([Scribe().rows[0]._replace(kind="DiaryWritten", body='{"text":"SECRET"}')])
    assert row.body is None
    assert row.salt is None


def test_a_copy_of_a_copy_withholds_what_was_withheld() -> None:
    once = payer_rows(words().rows)
    assert payer_rows(once) == once


def test_what_a_payers_pdf_carries_is_what_it_shows_and_it_verifies(tmp_path: Path) -> None:
    loaded = copied(words(), "payer")
    path = every_file(loaded, "payer", tmp_path)["pdf"]
    assert PdfReader(path).attachments["session.json"] == [loaded.text.encode()]
    assert verify_pdf(path).exit == 0


# --- without anything that points to a person -------------------------------------------------------------------------


NAMES = (
    "Jane", "Anna", "Nora", "Lee", "Theo", "Brandt", "Kaur", "Example", "Room 2", "K7Q4", "LOT-77", "SECRET",
    "2026-11-21", "left forearm", "21 Nov 2026",
)  # fmt: skip


def test_no_name_date_place_or_note_is_in_any_de_identified_file(tmp_path: Path) -> None:
    loaded = as_copy(Judged(tuple(words().rows), Verdict("", 0)), "deidentified", None)
    for path in every_file(loaded, "deidentified", tmp_path).values():
        text = everything_in(path)
        assert [name for name in NAMES if name in text] == [], path.name


def test_dates_move_by_whole_days_and_every_interval_stays() -> None:
    records = records_of(busy().rows)
    made = deidentify(records, Secret(b"clinic"))
    moved = {new.utc - old.utc for old, new in zip(records, made.events, strict=True)}
    assert len(moved) == 1
    days = (60 * MINUTE - moved.pop()) / (24 * 60 * MINUTE)
    assert days == round(days)
    assert 30 <= days <= 364
    assert [one.t for one in made.events] == [one.t for one in records]


def test_local_times_of_day_stay_though_the_zone_is_gone() -> None:
    whole, derived = copied(busy(), "record").summary, copied(busy(), "deidentified").summary
    assert [one.observed.at[11:23] for one in derived.values] == [one.observed.at[11:23] for one in whole.values]
    assert derived.opened.at.endswith("+00:00")


def test_one_clinic_moves_a_patient_always_by_the_same_days_and_another_by_others() -> None:
    one, two = Secret(b"a"), Secret(b"b")
    assert one.days("K7Q4") == one.days("K7Q4")
    assert {one.days(f"patient {n}") for n in range(40)} != {two.days(f"patient {n}") for n in range(40)}


def test_the_numbers_are_the_records_own() -> None:
    whole, derived = copied(busy(), "record").summary, copied(busy(), "deidentified").summary
    assert [(v.vital, v.value, v.quality, v.status) for v in derived.values] == [
        (v.vital, v.value, v.quality, v.status) for v in whole.values
    ]
    assert (derived.total_mg, derived.peak and derived.peak.value) == (whole.total_mg, whole.peak and whole.peak.value)
    assert [one.response_s for one in derived.alerts] == [one.response_s for one in whole.alerts]
    assert derived.looks == whole.looks
    assert [(one.id, one.state) for one in derived.criteria] == [(one.id, one.state) for one in whole.criteria]
    assert [(one.gate, one.state) for one in derived.gates] == [(one.gate, one.state) for one in whole.gates]
    assert len(derived.lacks) == len(whole.lacks)


def test_somebody_of_ninety_seven_is_ninety() -> None:
    log = Scribe()
    log.tell(1, ev.PatientDescribed, age_years=97, weight_kg=60)
    assert copied(log, "deidentified").summary.age_years == 90


@pytest.mark.parametrize("kind", sorted(ev.KINDS))
def test_a_field_of_text_stays_only_where_somebody_decided_so(kind: str) -> None:
    """Every event with every text set to a secret: whatever a new field is called, it does not get through."""
    from tests.reports.filled import filled

    log = Scribe(protocol=None)
    log.people()
    event = filled(ev.KINDS[kind])
    records = [*records_of(log.rows), records_of(log.rows)[-1]._replace(seq=99, event=event)]
    made = deidentify(records, Secret(b"x")).events[-1].event
    assert "SECRET" not in ev.encode(made).body.replace(f'"{kind}"', "")


def test_the_copy_carries_its_own_signature_and_no_original_hash() -> None:
    log = busy()
    loaded = copied(log, "deidentified")
    hashes = {row.hash for row in log.rows} | {row.digest for row in log.rows}
    assert not any(one in loaded.text for one in hashes)
    assert read_derived(loaded.text)[1].name == "Example Clinic, Room 2"
    verdict = judge_json(loaded.text.encode()).verdict
    assert verdict.words.startswith("derived copy, signature valid")
    assert verdict.exit == 0


def test_a_changed_value_breaks_the_signature() -> None:
    text = copied(busy(), "deidentified").text.replace('"value":188', '"value":148')
    with pytest.raises(NotDerived, match="signature"):
        read_derived(text)


def test_a_de_identified_pdf_verifies_page_by_page(tmp_path: Path) -> None:
    loaded = copied(busy(), "deidentified")
    path = reports.write(reports.Face(loaded, None, PLAIN), "pdf", tmp_path / "a.pdf")["pdf"]
    assert PdfReader(path).attachments["derived.json"] == [loaded.text.encode()]
    assert verify_pdf(path).words.startswith("derived copy, signature valid")


def test_a_de_identified_pdf_whose_page_was_changed_is_found(tmp_path: Path) -> None:
    from kat_monitor.reports.pdf import compile_pdf, inputs_for

    loaded = copied(busy(), "deidentified")
    inputs = inputs_for(loaded.summary, loaded.text, None)
    path = tmp_path / "a.pdf"
    path.write_bytes(compile_pdf(inputs._replace(report=inputs.report.replace("188/108", "148/88"))))
    assert verify_pdf(path).words.startswith("altered")


def derived_database(folder: Path) -> Path:
    loaded = copied(busy(), "deidentified")
    return reports.write(reports.Face(loaded, None, PLAIN), "sqlite", folder / "a.sqlite")["sqlite"]


def test_de_identified_tables_verify_against_their_document(tmp_path: Path) -> None:
    path = derived_database(tmp_path)
    verdict = verify_tables(path)
    assert verdict.words.startswith("derived copy, signature valid")
    assert verdict.exit == 0


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE vitals SET value = value - 40 WHERE value = 188",
        "DELETE FROM event WHERE seq = 3",
        "UPDATE document SET json = replace(json, '\"value\":188', '\"value\":148')",
        "CREATE VIEW extra AS SELECT 1",
        "DROP TABLE vitals",
    ],
)
def test_de_identified_tables_that_were_changed_are_found(tmp_path: Path, change: str) -> None:
    path = derived_database(tmp_path)
    with closing(sqlite3.connect(path)) as conn, conn:
        conn.execute(change)
    verdict = verify_tables(path)
    assert verdict.words.startswith("altered")
    assert verdict.exit == 1


def test_a_database_that_is_no_copy_is_judged_as_a_log(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(path)) as conn, conn:
        conn.execute("CREATE TABLE document (json)")
    assert verify_tables(path).words == "not a log: another kind of SQLite file"


def test_an_identity_is_refused_on_a_de_identified_page(tmp_path: Path) -> None:
    from kat_monitor.reports.pdf import compile_pdf, inputs_for

    loaded = copied(words(), "deidentified")
    path = tmp_path / "a.pdf"
    path.write_bytes(compile_pdf(inputs_for(loaded.summary, loaded.text, JANE)))
    assert verify_pdf(path).words == "altered: page 1: a derived copy names nobody"


def test_copies_are_the_contracts() -> None:
    assert COPIES == ("record", "payer", "deidentified")


def test_the_export_of_a_de_identified_copy_names_nobody_even_if_told_a_name(tmp_path: Path) -> None:
    source = tmp_path / "a.json"
    source.write_text(copied(words(), "record").text, "utf-8")
    out = reports.export(source, "html", tmp_path / "a.html", JANE, copy="deidentified")["html"]
    assert "Jane" not in out.read_text("utf-8")


# --- as a database ----------------------------------------------------------------------------------------------------


def test_a_plain_database_of_the_record_is_judged_as_its_log_is(tmp_path: Path) -> None:
    loaded = copied(busy(), "record")
    path = reports.write(reports.Face(loaded, None, PLAIN), "sqlite", tmp_path / "a.db")["sqlite"]
    judged = judge_record(path)
    assert (judged.rows, judged.verdict.exit) == (loaded.rows, 0)


def test_a_plain_database_keeps_every_seal_of_its_log(tmp_path: Path) -> None:
    rows = tuple(words().rows)
    first = make_seal(KEY, "", rows[-2])
    second = make_seal(KEY, first.signature, rows[-1])
    loaded = as_copy(Judged(rows, Verdict("", 0), (first, second)), "payer", None)
    path = reports.write(reports.Face(loaded, None, PLAIN), "sqlite", tmp_path / "a.db")["sqlite"]
    judged = judge_record(path, Keys((KEY.public(),)))
    assert judged.seals == (first, second)
    assert judged.verdict.words.startswith("intact, sealed by Example Clinic, Room 2")
    first = next(row.seq for row in loaded.rows if row.body is None)
    assert judged.verdict.words.endswith(f"; withheld: 12 of {len(rows)} events, event {first} the first")


def test_a_payers_database_withholds_and_still_verifies(tmp_path: Path) -> None:
    loaded = copied(words(), "payer")
    path = reports.write(reports.Face(loaded, None, PLAIN), "sqlite", tmp_path / "a.db")["sqlite"]
    assert judge_record(path).verdict.exit == 0
    with closing(sqlite3.connect(path)) as conn:
        assert conn.execute("SELECT count(*) FROM event WHERE body IS NULL").fetchone() == (12,)


def test_a_de_identified_database_has_the_values_and_the_signed_document(tmp_path: Path) -> None:
    loaded = copied(busy(), "deidentified")
    path = reports.write(reports.Face(loaded, None, PLAIN), "sqlite", tmp_path / "a.db")["sqlite"]
    with closing(sqlite3.connect(path)) as conn:
        assert conn.execute("SELECT json FROM document").fetchone() == (loaded.text,)
        values = conn.execute("SELECT seq, vital, value FROM vitals").fetchall()
    assert values == [(one.seq, one.vital, one.value) for one in loaded.summary.values]
