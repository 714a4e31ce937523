"""Digests that follow their logs, imported reports, and the month as a file."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from kat_monitor.app import files, importing, keys
from kat_monitor.app.keeper import Keeper, make
from kat_monitor.app.keeping import backup_with, note_made
from kat_monitor.app.machine_test import facts_of, slow_items
from kat_monitor.app.monthly import review, write_month
from kat_monitor.cli import main
from kat_monitor.clock import Moment, from_iso
from kat_monitor.events import Draft, NoteWritten, encode
from kat_monitor.record import jsonfile
from kat_monitor.record.chain import Head
from kat_monitor.record.library import Library
from kat_monitor.record.seal import KeyRefused
from kat_monitor.record.verify import Judged, Verdict
from kat_monitor.reports import Face, write
from kat_monitor.reports.load import as_copy, summary_of
from kat_monitor.reports.pdf import write_pdf
from kat_monitor.reports.style import PLAIN
from tests.reports import scribe

QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
UTC, TODAY = from_iso("2026-12-01T09:00:00Z"), date(2026, 12, 1)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "data", hasher=QUICK) as made:
        made.name_clinic("Quiet clinic", "Room 2")
        yield made


def store(library: Library, log: scribe.Scribe) -> str:
    """Put a hand-made log into the library as if it had been recorded here."""
    rows = log.rows
    drafts = [Draft(row.kind, row.v, row.body or "") for row in rows]
    opened = library.sessions.create(Moment(rows[0].t, from_iso(rows[0].at)), drafts[:1])
    for row, draft in zip(rows[1:], drafts[1:], strict=True):
        opened.append(Moment(row.t, from_iso(row.at)), [draft])
    session = str(json.loads(rows[0].body or "")["session"])
    library.sessions.note(session, "signed", opened.head)
    opened.close()
    return session


def table(library: Library) -> dict[str, tuple[str, ...]]:
    return {one.line.id: tuple(r.kind for r in one.reasons) for one in Keeper(library).table(UTC, TODAY)}


def test_a_session_is_digested_once_and_again_when_its_log_went_on(library: Library) -> None:
    session, keeper = store(library, scribe.busy()), Keeper(library)
    keeper.refresh()
    assert keeper.jobs() == []
    assert "high-alert" in table(library)[session]
    log = library.sessions.open(session)
    log.append(Moment(99_000_000, UTC), [encode(NoteWritten(by="nl", role="nurse", text="x", observed_t=0))])
    log.close()
    assert [job.session for job in keeper.jobs()] == [session]


def test_the_running_session_is_left_alone(library: Library) -> None:
    session = store(library, scribe.quiet(minutes=20))
    assert Keeper(library).jobs(running=session) == []


def test_an_altered_log_stands_first_with_what_is_wrong(library: Library) -> None:
    store(library, scribe.busy())
    session = store(library, scribe.Scribe(session="s-2"))
    keeper = Keeper(library)
    keeper.refresh()
    with closing(sqlite3.connect(library.sessions.path(session))) as conn:
        conn.execute("DROP TRIGGER IF EXISTS event_no_update")
        for (name,) in conn.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            conn.execute(f"DROP TRIGGER {name}")
        conn.execute("UPDATE event SET body = '{}' WHERE seq = 1")
        conn.commit()
    keeper.refresh()
    first = keeper.table(UTC, TODAY)[0]
    assert first.line.id == session
    assert first.reasons[0].kind == "seal"
    assert "altered" in first.line.problem


def test_a_log_that_lost_its_end_is_altered(library: Library) -> None:
    session = store(library, scribe.quiet(minutes=20))
    (job,) = Keeper(library).jobs()
    assert "not any more" in make(job._replace(head_seq=job.head_seq + 3)).line
    assert "altered" not in make(job).line
    assert session


def test_a_session_whose_log_is_gone_is_not_forgotten(library: Library) -> None:
    session, keeper = store(library, scribe.quiet(minutes=20)), Keeper(library)
    keeper.refresh()
    library.sessions.path(session).unlink()
    keeper.refresh()
    (first,) = keeper.table(UTC, TODAY)
    assert (first.line.id, first.reasons[0].kind) == (session, "seal")
    assert first.line.problem.startswith("the record is gone: event ")
    assert keeper.jobs() == []


def test_a_session_that_was_deleted_is_forgotten(library: Library) -> None:
    session, keeper = store(library, scribe.quiet(minutes=20)), Keeper(library)
    keeper.refresh()
    library.sessions.delete(session)
    keeper.refresh()
    assert table(library) == {}


def unguarded(path: Path, sql: str) -> None:
    """A change as somebody makes it who takes the guards away and puts them back."""
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        guards = conn.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in guards:
            conn.execute(f"DROP TRIGGER {name}")
        conn.execute(sql)
        for _, text in guards:
            conn.execute(text)


def test_a_record_out_of_which_something_was_taken_is_altered(library: Library) -> None:
    session, keeper = store(library, scribe.quiet(minutes=20)), Keeper(library)
    unguarded(library.sessions.path(session), "UPDATE event SET body = NULL, salt = NULL WHERE seq = 9")
    keeper.refresh()
    (first,) = keeper.table(UTC, TODAY)
    assert first.line.problem == "altered: what event 9 says was taken out"


def test_a_month_names_the_records_that_it_cannot_count(library: Library, tmp_path: Path) -> None:
    session, keeper = store(library, scribe.quiet(minutes=20)), Keeper(library)
    day = keeper.jobs()[0].opened_at
    library.sessions.path(session).unlink()
    keeper.refresh()
    month = keeper.month(day[:7], UTC, TODAY)
    assert (month.sessions, month.broken) == (0, (session,))
    assert (month.figures[-1].label, month.figures[-1].sessions) == ("Not intact, not counted", (session,))
    page = write_month(keeper, day[:7], tmp_path / "month.html").read_text("utf-8")
    assert "No session was opened" not in page
    assert "the record is gone" in page


def test_a_signed_session_whose_seal_was_taken_away_stands_first(library: Library) -> None:
    session, keeper = store(library, scribe.quiet(minutes=20)), Keeper(library)
    keeper.refresh()
    assert "seal" not in table(library)[session]
    unguarded(library.sessions.path(session), "DELETE FROM seal")
    keeper.refresh()
    assert table(library)[session][0] == "seal"


def test_a_record_that_was_made_anew_is_altered_though_its_chain_is_whole(library: Library) -> None:
    store(library, scribe.quiet(minutes=20))
    (job,) = Keeper(library).jobs()
    assert "another one than was noted" in make(job._replace(head_hash="0" * 64)).line


def test_the_self_test_names_a_record_that_was_made_anew_and_one_that_is_gone(library: Library) -> None:
    session = store(library, scribe.quiet(minutes=20))
    entry = library.sessions.get(session)
    assert entry is not None
    assert slow_items(facts_of(library))[1].state == "ok"
    library.sessions.note(session, "signed", Head(entry.head_seq, "0" * 64))
    assert "another one than was noted" in slow_items(facts_of(library))[1].words
    library.sessions.path(session).unlink()
    found = slow_items(facts_of(library))[1]
    assert (found.state, found.words.partition(":")[0]) == ("failed", session)


def test_a_backup_that_went_for_a_newer_one_stands_in_the_audit(library: Library, tmp_path: Path) -> None:
    made = backup_with(library, tmp_path / "disk", lambda done, of, words: True)
    note_made(library, made._replace(removed=(tmp_path / "disk" / "older",)))
    last = library.audit.read().lines[-1]
    assert (last.act, last.subject) == ("BackupRemoved", str(tmp_path / "disk" / "older"))


# --- reports of other rooms -------------------------------------------------------------------------------------------


def exported(folder: Path, log: scribe.Scribe, name: str) -> Path:
    path = folder / name
    if name.endswith(".pdf"):
        return write_pdf(summary_of(log.rows), jsonfile.dump(log.rows), path)
    path.write_text(jsonfile.dump(log.rows), "utf-8")
    return path


@pytest.mark.parametrize("name", ["room-3.json", "room-3.pdf"])
def test_a_report_comes_back_and_counts_in_the_month(library: Library, tmp_path: Path, name: str) -> None:
    path = exported(tmp_path, scribe.busy(), name)
    brought = importing.take_in(library, importing.check(path, library.keys(), importing.names_in(library)), "mo-1")
    assert brought.taken, brought.words
    keeper = Keeper(library)
    keeper.refresh()
    (one,) = keeper.table(UTC, TODAY)
    assert one.origin == "imported"
    month = keeper.month(one.line.day[:7], UTC, TODAY)
    assert (month.sessions, month.imported) == (1, 1)


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda text: text.replace("calm", "wild", 1).replace('"t":0', '"t":1', 1), "it was altered"),
        (lambda text: text[: len(text) // 2], "it was altered"),
        (lambda text: "{}", "it cannot be checked"),
        (lambda text: "not a report", "it cannot be checked"),
    ],
)
def test_a_file_that_is_not_whole_is_refused_in_plain_words(
    library: Library, tmp_path: Path, spoil: object, words: str
) -> None:
    path = exported(tmp_path, scribe.quiet(minutes=20), "spoilt.json")
    path.write_text(spoil(path.read_text("utf-8")), "utf-8")  # type: ignore[operator]
    brought = importing.take_in(library, importing.check(path), "mo-1")
    assert not brought.taken
    assert words in brought.words
    assert library.imports.all() == ()


def test_a_missing_file_and_an_altered_report_are_refused(library: Library, tmp_path: Path) -> None:
    assert "cannot be read" in importing.check(tmp_path / "none.pdf").refused
    path = exported(tmp_path, scribe.quiet(minutes=20), "report.pdf")
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    assert importing.check(path).refused


@pytest.mark.parametrize("kind", ["pdf", "json"])
def test_a_copy_that_leaves_something_out_is_refused_and_the_whole_record_taken(
    library: Library, tmp_path: Path, kind: str
) -> None:
    judged = Judged(tuple(scribe.busy().rows), Verdict("", 0))
    for copy in ("payer", "record"):
        write(Face(as_copy(judged, copy, None), None, PLAIN), kind, tmp_path / f"{copy}.{kind}")  # type: ignore[arg-type]
    assert importing.check(tmp_path / f"payer.{kind}").refused == "there is no whole session in it"
    assert importing.take_in(library, importing.check(tmp_path / f"record.{kind}"), "mo-1").taken


def test_a_simulated_session_is_refused_among_patients(library: Library, tmp_path: Path) -> None:
    path = exported(tmp_path, scribe.quiet(minutes=20, synthetic="simulated"), "sim.json")
    brought = importing.take_in(library, importing.check(path), "mo-1")
    assert "no place among patients" in brought.words


@pytest.mark.parametrize("kind", ["pdf", "json"])
def test_a_sealed_report_comes_into_encrypted_data_once_its_rooms_key_is_trusted(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"report.{kind}"
    with Library.open(tmp_path / "other", hasher=QUICK) as other:
        other.name_clinic("Quiet clinic", "Room 5")
        session = store(other, scribe.quiet(minutes=20, stream=False))
        assert files.export_with(other, other.sessions.path(session), kind, path) == ""
    with Library.open(tmp_path / "data", hasher=QUICK, key=bytes(range(32))) as library:
        refused = importing.check(path, library.keys(), importing.names_in(library)).refused
        assert "sealed by an unknown key: Quiet clinic, Room 5" in refused
        assert "Backup and audit" in refused
        keys.trust_key(library, keys.key_in(path))
        checked = importing.check(path, library.keys(), importing.names_in(library))
        assert importing.take_in(library, checked, "mo-1").words.startswith("imported: ")


def test_no_key_is_taken_from_what_was_altered_or_holds_none(tmp_path: Path) -> None:
    path = exported(tmp_path, scribe.quiet(minutes=20, stream=False), "unsealed.json")
    with pytest.raises(KeyRefused, match="is not a seal key"):
        keys.key_in(path)
    with Library.open(tmp_path / "other", hasher=QUICK) as other:
        session = store(other, scribe.quiet(minutes=20, stream=False))
        assert files.export_with(other, other.sessions.path(session), "json", path) == ""
    path.write_text(path.read_text("utf-8").replace('"t":0', '"t":7', 1), "utf-8")
    with pytest.raises(KeyRefused, match="altered"):
        keys.key_in(path)


def test_what_became_of_many_files_is_one_line_with_each_reason_once() -> None:
    brought = [importing.Brought(f"{n}.pdf", "", "it was altered") for n in range(3)]
    brought += [importing.Brought("a.pdf", "s-1", "imported"), importing.Brought("b.pdf", "", "too large")]
    assert importing.summed_up(brought) == "1 imported. Refused: 0.pdf and 2 more: it was altered; b.pdf: too large"


# --- the month as a file ----------------------------------------------------------------------------------------------


def test_the_month_is_written_from_a_data_folder(tmp_path: Path) -> None:
    with Library.open(tmp_path / "data", hasher=QUICK) as library:
        store(library, scribe.busy())
        library.patients.put("12", "Jane Example-Doe", "1984-03-04")
    out = tmp_path / "month.html"
    assert main(["--data", str(tmp_path / "data"), "review", "--month", "2026-11", "--out", str(out)]) == 0
    page = out.read_text("utf-8")
    assert "s-1" in page
    assert "Jane" not in page


@pytest.mark.parametrize(
    ("arguments", "code"),
    [(["--month", "2026-13", "--out", "x.html"], 2), (["--month", "2026-11", "--out", "no/such/x.html"], 2)],
)
def test_what_cannot_be_done_is_said_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], code: int
) -> None:
    with Library.open(tmp_path / "data", hasher=QUICK):
        pass
    assert main(["--data", str(tmp_path / "data"), "review", *arguments]) == code
    assert capsys.readouterr().err.count("\n") == 1


def test_without_a_library_none_is_made(tmp_path: Path) -> None:
    assert "no library" in review("2026-11", tmp_path / "x.html", tmp_path / "nothing")
    assert not (tmp_path / "nothing").exists()


def test_a_month_is_written_again_over_itself(library: Library, tmp_path: Path) -> None:
    store(library, scribe.quiet(minutes=20))
    keeper = Keeper(library)
    keeper.refresh()
    first = write_month(keeper, "2026-11", tmp_path / "m.html").read_text("utf-8")
    assert "Quiet clinic" in first
