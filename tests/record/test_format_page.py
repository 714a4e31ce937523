"""The page that explains the format: its schema is the schema, and its verifier works."""

from __future__ import annotations

import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from kat_monitor.record import schema
from kat_monitor.record.jsonfile import dump
from tests.record.making import a_log, some_rows

PAGE = (Path(__file__).parents[2] / "docs" / "record-format.md").read_text("utf-8")
[VERIFIER] = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


@pytest.fixture
def log(tmp_path):
    path = tmp_path / "session.katlog"
    a_log(path)
    return path


@pytest.fixture
def export(tmp_path):
    path = tmp_path / "session.json"
    path.write_text(dump(some_rows()), "utf-8")
    return path


def verified(path):
    ran = subprocess.run([sys.executable, "-c", VERIFIER, str(path)], capture_output=True, text=True, check=False)
    return ran.returncode, (ran.stdout + ran.stderr).strip()


def test_the_page_shows_table_and_triggers_to_the_letter():
    shown = re.findall(r"```sql\n(.*?)\n```", PAGE, re.DOTALL)
    seal = [schema.EXPECTED[2]["table", "seal"], *schema.SEAL_TRIGGERS.values()]
    assert shown == [schema.EXPECTED[1]["table", "event"], *schema.TRIGGERS.values(), *seal]


def test_the_page_lists_every_view_with_its_columns(log):
    listed = dict(re.findall(r"^\| `(\w+)` \| (seq, .*) \|$", PAGE, re.MULTILINE))
    with closing(sqlite3.connect(log)) as conn:
        real = {
            name: ", ".join(column[0] for column in conn.execute(f"SELECT * FROM {name}").description)
            for name in schema.VIEWS
        }
    assert listed == real


def test_the_page_names_the_id_and_the_version():
    assert f"`application_id` is {schema.APPLICATION_ID} " in PAGE
    assert PAGE.startswith(f"# The record format, version {schema.VERSION}\n")


def test_the_verifier_is_short():
    assert len([line for line in VERIFIER.splitlines() if line.strip()]) <= 20


def test_the_verifier_accepts_what_is_whole(log, export):
    assert verified(log) == (0, "intact to event 5")
    assert verified(export) == (0, "intact to event 5")


def test_the_verifier_accepts_a_withheld_body(tmp_path):
    rows = [row._replace(body=None, salt=None) if row.seq == 3 else row for row in some_rows()]
    (tmp_path / "copy.json").write_text(dump(rows), "utf-8")
    assert verified(tmp_path / "copy.json") == (0, "intact to event 5")


def test_the_verifier_names_the_altered_event_of_a_log(log):
    with closing(sqlite3.connect(log)) as conn:
        conn.execute("DROP TRIGGER event_no_update")
        conn.execute("UPDATE event SET body = replace(body, '97', '99') WHERE seq = 3")
        conn.commit()
    assert verified(log) == (1, "altered: event 3")


def test_the_verifier_names_the_altered_event_of_an_export(export):
    export.write_text(export.read_text("utf-8").replace('"t":3000', '"t":3001'), "utf-8")
    assert verified(export) == (1, "altered: event 4")
