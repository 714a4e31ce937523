"""The end of retention: proposed by rule, confirmed by a lead, noted before and after, and nothing else is touched."""

from __future__ import annotations

from pathlib import Path

import pytest

from kat_monitor import events as ev
from kat_monitor.clock import Moment
from kat_monitor.record.audit import Who
from kat_monitor.record.library import Library
from kat_monitor.record.patients import Escort
from kat_monitor.record.retention import delete_past, past
from kat_monitor.record.sessions import Entry
from kat_monitor.record.shelf import LibraryRefused
from tests.record.making import START

LEAD, NURSE = Who("mo-1", "lead"), Who("nl-1", "nurse")
YEAR = 365 * 86_400_000


def a_session(library: Library, name: str, number: str, utc: int, state: str = "signed") -> None:
    patient = library.patients.put(number, f"Patient {number}", "1984-02-29")
    opened = ev.SessionOpened(
        by="program", role="system", session=name, pseudonym=patient.pseudonym, app="0.1", clinic="C", room="2",
        zone_minutes=0, boot="b", boot_zero=0, synthetic=None,
    )  # fmt: skip
    with library.sessions.create(Moment(0, utc), [ev.encode(opened)]) as log:
        library.sessions.note(name, state, log.head)  # type: ignore[arg-type]
    library.patients.put_escort(name, "planned", Escort("Sam", "friend"))


@pytest.fixture
def library(tmp_path: Path):
    with Library.open(tmp_path) as library:
        a_session(library, "old", "A", START - 11 * YEAR)
        a_session(library, "open", "A", START - 11 * YEAR, "unfinished")
        a_session(library, "older", "B", START - 12 * YEAR)
        a_session(library, "young", "C", START - 9 * YEAR)
        yield library


def ids(entries: tuple[Entry, ...]) -> list[str]:
    return [one.id for one in entries]


def test_only_signed_sessions_beyond_the_years_are_past_and_none_where_no_years_are_set(library: Library) -> None:
    assert ids(past(library.sessions.all(), 10, START)) == ["older", "old"]
    assert past(library.sessions.all(), 0, START) == ()


def test_a_session_of_exactly_so_many_years_ago_is_still_kept(library: Library) -> None:
    a_session(library, "today", "D", 1_451_984_400_000)  # 2016-01-05, ten years before START to the day
    assert "today" not in ids(past(library.sessions.all(), 10, START))
    assert "today" in ids(past(library.sessions.all(), 10, START + 2 * 86_400_000))


def test_a_lead_deletes_what_is_past_and_the_audit_says_what_it_was(library: Library, tmp_path: Path) -> None:
    head = library.sessions.get("old")
    assert head is not None
    assert delete_past(library, ["older", "old"], 10, START, LEAD) == ("older", "old")
    assert sorted(ids(library.sessions.all())) == ["open", "young"]
    assert sorted(path.name for path in (tmp_path / "sessions").iterdir()) == ["open.katlog", "young.katlog"]
    assert library.patients.find("B") is None
    assert library.patients.find("A") is not None  # of whom another session is kept
    assert library.patients.escort("old", "planned") is None
    assert library.patients.escort("young", "planned") is not None
    lines = library.audit.read().lines
    assert [(one.act, one.by, one.subject) for one in lines] == [
        ("RetentionConfirmed", "mo-1", "2 sessions"),
        ("RecordDeleted", "mo-1", "older"),
        ("RecordDeleted", "mo-1", "old"),
    ]
    assert head.head_hash in lines[2].words


@pytest.mark.parametrize(
    ("sessions", "who", "words"),
    [
        (["old"], NURSE, "by a lead"),
        (["young"], LEAD, "changed since"),
        (["old", "open"], LEAD, "changed since"),
        ([], LEAD, "changed since"),
    ],
)
def test_nothing_else_is_deleted(library: Library, sessions: list[str], who: Who, words: str) -> None:
    with pytest.raises(LibraryRefused, match=words):
        delete_past(library, sessions, 10, START, who)
    assert len(library.sessions.all()) == 4


def test_nothing_is_deleted_that_the_audit_cannot_tell(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*said: object) -> None:
        library.audit.problem = "the audit is not being written: the disk is full"

    monkeypatch.setattr(library.audit, "note", full)
    with pytest.raises(LibraryRefused, match="nothing was deleted"):
        delete_past(library, ["old"], 10, START, LEAD)
    assert len(library.sessions.all()) == 4


def test_what_a_death_in_the_middle_left_is_gone_at_the_next_start(tmp_path: Path) -> None:
    with Library.open(tmp_path) as library:
        a_session(library, "old", "A", START - 11 * YEAR)
        path = library.sessions.path("old")
    path.rename(path.with_name(f".{path.name}.gone"))
    with Library.open(tmp_path) as library:
        assert library.sessions.all() == ()
    assert list((tmp_path / "sessions").iterdir()) == []


def test_a_session_whose_log_is_gone_otherwise_stays_in_the_index_and_is_there_again_with_it(tmp_path: Path) -> None:
    with Library.open(tmp_path / "data") as library:
        a_session(library, "old", "A", START)
        path = library.sessions.path("old")
    path.rename(tmp_path / "elsewhere")
    with Library.open(tmp_path / "data") as library:
        assert library.sessions.all() == ()
        assert ids(library.sessions.noted()) == ["old"]
        (tmp_path / "elsewhere").rename(path)
        assert ids(library.sessions.all()) == ["old"]
