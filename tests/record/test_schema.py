"""The shape of a log: guarded to the letter, and readable through its views."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from sqlite_utils import Database

from kat_monitor import events as ev
from kat_monitor.record import EventLog, schema
from tests.record.making import FIRST, a_log, at, note, opened, vitals


@pytest.fixture
def path(tmp_path):
    return tmp_path / "session.katlog"


def view(path, name):
    with closing(sqlite3.connect(path)) as conn:
        return list(Database(conn).query(f"SELECT * FROM {name}"))


def test_a_new_log_has_the_written_schema(path):
    a_log(path)
    with closing(sqlite3.connect(path)) as conn:
        assert schema.differences(conn, schema.VERSION) == []
        assert schema.pragma(conn, "application_id") == schema.APPLICATION_ID
        assert schema.pragma(conn, "user_version") == schema.VERSION


def test_a_schema_that_comes_out_otherwise_is_never_used(monkeypatch):
    monkeypatch.setitem(schema.EXPECTED[schema.VERSION], ("table", "event"), "CREATE TABLE [event] (...)")
    with pytest.raises(RuntimeError, match="table event was changed"):
        schema.build(Database(memory=True))


@pytest.mark.parametrize("name", list(schema.VIEWS))
def test_every_view_can_be_read(path, name):
    a_log(path)
    assert view(path, name) is not None


def test_vitals_are_one_row_a_value(path):
    a_log(path, 2)
    rows = view(path, "vitals")
    assert [(row["seq"], row["vital"], row["value"]) for row in rows] == [
        (2, "systolic", 120),
        (2, "diastolic", 80),
        (2, "spo2", 97),
    ]
    assert (rows[0]["by"], rows[0]["source"], rows[0]["observed_t"]) == ("rl-1", "typed", 1000)


def raised():
    return ev.AlertRaised(
        by="rule", role="rule", rule="sbp-180", kind="physiological", priority="high", vital="systolic", value=184,
        limit=180, text="Systolic over 180", since=1000, reading=2,
    )  # fmt: skip


ENDED = ev.AlertEnded(by="rule", role="rule", alert=2, since=5000, reason="back inside")
REOPENED = ev.AlertReopened(
    by="rule", role="rule", alert=2, value=185, limit=180, text="again", since=6000, reading=None
)


def alert_after(path, *more):
    with EventLog.create(path, FIRST, [opened(), ev.encode(raised())]) as log:
        for event in more:
            log.append(at(9000), [ev.encode(event)])
    [row] = view(path, "alerts")
    return row


def test_an_alert_is_one_row_with_its_answer_and_end(path):
    answered = ev.AlertAcknowledged(by="rl-1", role="nurse", alert=2, action="treated")
    row = alert_after(path, answered, ENDED)
    assert (row["rule"], row["acknowledged_by"], row["action"]) == ("sbp-180", "rl-1", "treated")
    assert (row["ended_t"], row["end_reason"]) == (9000, "back inside")


def test_a_reopened_alert_has_not_ended(path):
    assert alert_after(path, ENDED, REOPENED)["ended_t"] is None


def test_views_of_a_withheld_event_show_that_it_was(path):
    with EventLog.create(path, FIRST, [opened(), vitals(0), note("secret")]):
        pass
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("DROP TRIGGER event_no_update")
        conn.execute("UPDATE event SET body = NULL, salt = NULL")
        conn.commit()
    assert [(row["seq"], row["text"]) for row in view(path, "notes")] == [(3, None)]
    assert view(path, "vitals") == []
