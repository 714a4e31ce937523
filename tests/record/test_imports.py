from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from kat_monitor.record import jsonfile
from kat_monitor.record.chain import EMPTY, Head, Row, link
from kat_monitor.record.digests import Kept, file_stamp
from kat_monitor.record.library import Library
from kat_monitor.record.shelf import LibraryRefused
from kat_monitor.record.verify import Judged, Verdict, judge_record
from tests.record.making import a_log, at, counting_salts, note, opened, some_rows, vitals

QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "data", hasher=QUICK) as made:
        yield made


def report(folder: Path, rows: tuple[Row, ...], name: str = "other-room.json") -> Path:
    path = folder / name
    path.write_text(jsonfile.dump(rows), "utf-8")
    return path


def bring(library: Library, folder: Path, rows: tuple[Row, ...]) -> str:
    made = library.imports.add(
        Judged(rows, Verdict("intact", 0)), report(folder, rows), "2026-11-29T09:00:00.000Z", "mo-1"
    )
    return made.session


def grown(rows: tuple[Row, ...], t: int) -> tuple[Row, ...]:
    salts = (f"{n:032x}" for n in range(900, 999))
    return rows + link(Head(rows[-1].seq, rows[-1].hash), at(t), [vitals(t)], lambda: next(salts))


@pytest.mark.parametrize("key", [None, bytes(range(32))], ids=["plain", "encrypted"])
def test_an_imported_record_is_kept_whole_and_as_secret_as_the_librarys_own(tmp_path: Path, key: bytes | None) -> None:
    with Library.open(tmp_path / "data", hasher=QUICK, key=key) as library:
        is_kept_whole(library, tmp_path)
    (kept,) = (tmp_path / "data" / "imported").iterdir()
    assert (b"streaming" in kept.read_bytes()) == (key is None)


def is_kept_whole(library: Library, tmp_path: Path) -> None:
    salts = counting_salts()
    rows = link(EMPTY, at(0), [opened(), note("streaming, all day")], salts)
    assert bring(library, tmp_path, rows) == "s-1"
    found = library.imports.get("s-1")
    assert found is not None
    assert (found.file, found.room, found.head_hash, found.by) == ("other-room.json", "2", rows[-1].hash, "mo-1")
    judged = judge_record(library.imports.path("s-1"), library.keys())
    assert (judged.rows, judged.verdict.exit) == (rows, 0)


def test_what_an_older_version_kept_as_json_is_read_until_a_later_state_takes_its_place(
    library: Library, tmp_path: Path
) -> None:
    rows = some_rows()
    bring(library, tmp_path, rows)
    log = library.imports.path("s-1")
    log.unlink()
    log.with_suffix(".json").write_text(jsonfile.dump(rows), "utf-8")
    log.with_suffix(".pdf").write_bytes(b"%PDF- with a name in it")
    assert judge_record(library.imports.path("s-1")).rows == rows
    bring(library, tmp_path, grown(rows, 9_000))
    assert [path.name for path in log.parent.iterdir()] == ["s-1.katlog"]


def test_a_later_state_takes_the_place_of_an_earlier_one(library: Library, tmp_path: Path) -> None:
    rows = some_rows()
    bring(library, tmp_path, rows)
    bring(library, tmp_path, grown(rows, 9_000))
    assert [one.head_seq for one in library.imports.all()] == [6]


@pytest.mark.parametrize("what", ["same", "earlier", "other history"])
def test_what_is_here_is_not_replaced_by_less_or_by_something_else(library: Library, tmp_path: Path, what: str) -> None:
    rows = some_rows()
    longer = grown(rows, 9_000)
    bring(library, tmp_path, longer)
    other = grown(grown(rows, 9_001), 9_002)
    again = {"same": longer, "earlier": rows, "other history": other}[what]
    with pytest.raises(LibraryRefused, match={"same": "already", "earlier": "later state"}.get(what, "not genuine")):
        bring(library, tmp_path, again)


def test_the_librarys_own_session_is_not_imported(library: Library, tmp_path: Path) -> None:
    library.sessions.create(at(0), [opened()]).close()
    with pytest.raises(LibraryRefused, match="own"):
        bring(library, tmp_path, some_rows())


@pytest.mark.parametrize("training", [True, False])
def test_simulated_sessions_come_into_training_only(tmp_path: Path, training: bool) -> None:
    salts = counting_salts()
    rows = link(EMPTY, at(0), [opened(synthetic="simulated")], salts)
    with Library.open(tmp_path / "data", training=training, hasher=QUICK) as library:
        if training:
            assert bring(library, tmp_path, rows) == "s-1"
        else:
            with pytest.raises(LibraryRefused, match="no place among patients"):
                bring(library, tmp_path, rows)


def test_an_id_that_could_leave_the_folder_is_refused(library: Library, tmp_path: Path) -> None:
    rows = link(EMPTY, at(0), [opened("../../etc/x")], counting_salts())
    with pytest.raises(LibraryRefused, match="cannot name"):
        bring(library, tmp_path, rows)


# --- digests ----------------------------------------------------------------------------------------------------------


def kept(session: str, day: str = "2026-11-21", version: int = 1) -> Kept:
    return Kept(session, "here", 5, "h", "1:1", version, day, f'["{session}"]', "[]")


def test_digests_come_back_by_version_and_month(library: Library) -> None:
    library.digests.put([kept("a"), kept("b", "2026-10-31"), kept("c", version=2)])
    assert library.digests.lines(1) == {"here": '[["a"],["b"]]', "imported": "[]"}
    assert library.digests.month(1, "2026-11") == [("here", '["a"]', "[]")]
    assert library.digests.rests(1, ["a", "c", "none"]) == {"a": "[]"}
    library.digests.forget(["a"])
    assert set(library.digests.stamps()) == {"b", "c"}


def test_more_sessions_than_a_statement_takes_are_found(library: Library) -> None:
    names = [f"s{n}" for n in range(1_200)]
    library.digests.put(kept(name) for name in names)
    assert set(library.digests.rests(1, names)) == set(names)


def test_a_stamp_changes_with_what_is_written(tmp_path: Path) -> None:
    log = a_log(tmp_path / "one.katlog", keep_open=True)
    before = file_stamp(log.path)
    log.append(at(90_000), [vitals(90_000)])
    assert file_stamp(log.path) != before
    log.close()
