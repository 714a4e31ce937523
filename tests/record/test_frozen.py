"""Logs of every released schema, kept as they were: this build opens, verifies, folds and reports them all.

`tests/logs/README.md` says how they came to be.
"""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from kat_monitor.record import EventLog, schema
from kat_monitor.record.database import is_plain
from kat_monitor.record.library import Library
from kat_monitor.record.seal import SigningKey
from kat_monitor.record.verify import INTACT, Keys, judge_json, judge_record
from kat_monitor.reports.load import load
from tests.record.making import at, note

LOGS = Path(__file__).parents[1] / "logs"
FROZEN = sorted(path.relative_to(LOGS) for path in LOGS.glob("*/*.katlog.gz"))
SEALER = SigningKey("Frozen clinic", bytes(32))
KEYS = Keys((SEALER.public(),), bytes(range(32)))


@pytest.fixture(params=FROZEN, ids=str)
def frozen(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / request.param.name.removesuffix(".gz")
    path.write_bytes(gzip.decompress((LOGS / request.param).read_bytes()))
    return path


def test_every_schema_has_its_frozen_logs() -> None:
    """A new version of the schema freezes logs of its own before it is released."""
    assert {int(path.parent.name) for path in FROZEN} == set(schema.EXPECTED)


def test_a_frozen_log_is_whole_and_is_left_as_it_was(frozen: Path) -> None:
    before = frozen.read_bytes()
    assert judge_record(frozen, KEYS).verdict.exit == INTACT
    assert (frozen.read_bytes(), [*frozen.parent.iterdir()]) == (before, [frozen])


def test_a_frozen_log_folds_into_a_report_and_an_export(frozen: Path) -> None:
    loaded = load(frozen, KEYS)
    assert loaded.summary.head.seq == len(loaded.rows)
    again = judge_json(loaded.text.encode(), KEYS)
    assert (again.rows, again.verdict.exit) == (loaded.rows, INTACT)


def test_a_frozen_log_goes_on_in_its_own_shape(frozen: Path) -> None:
    before = judge_record(frozen, KEYS)
    plain = is_plain(frozen)
    with EventLog.open(frozen, sealer=SEALER, key=KEYS.data) as log:
        log.append(at(10**9), [note("later")])
        log.finish()
    after = judge_record(frozen, KEYS)
    assert after.rows[:-1] == before.rows
    assert (after.verdict.exit, bool(after.seals), is_plain(frozen)) == (INTACT, bool(before.seals), plain)


def test_the_library_of_the_first_version_is_brought_up(tmp_path: Path) -> None:
    (tmp_path / "library.db").write_bytes(gzip.decompress((LOGS / "1" / "library.db.gz").read_bytes()))
    with Library.open(tmp_path) as library:
        assert [person.name for person in library.people.all()] == ["Noa Lee"]
        found = library.patients.find("P-1")
        assert found is not None
        assert found.name == "Ann Example"
        assert library.people.check_pin("nl-1", "2468")
        assert library.seal_keys.own() is not None
