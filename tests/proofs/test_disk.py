"""Faults of every kind with the tests; fifty by `python benchmarks/proofs.py`. And a disk that takes 3 s a write."""

from __future__ import annotations

import threading

import pytest

from kat_monitor import events as ev
from kat_monitor.clock import Moment, SystemClock, boot_ms
from kat_monitor.monitor import Monitor, MonitorThread
from kat_monitor.record import EventLog
from kat_monitor.record import log as log_module
from kat_monitor.record.patience import PatientLog
from tests.proofs import disk
from tests.test_monitor import UTC, opened

pytest.importorskip("resource", reason="a limit on file sizes is POSIX's")


def test_a_failing_disk_is_said_within_a_second_and_everything_kept_is_stored_once(tmp_path):
    tally = disk.failing_disks(12, tmp_path)
    assert tally.kept > 12
    assert tally == disk.Tally(faults=12, kept=tally.kept)


def test_a_disk_that_takes_3_s_a_write_is_said_within_a_second_while_values_go_on(tmp_path, monkeypatch):
    store, slow = log_module.store, threading.Event()

    def sluggish(*args, **named):
        if slow.is_set():
            threading.Event().wait(3)
        store(*args, **named)

    monkeypatch.setattr(log_module, "store", sluggish)
    first = opened()
    log = EventLog.create(tmp_path / "a.katlog", Moment(0, UTC), [ev.encode(record.event) for record in first.history])
    said, shown = [], []

    def publish(session):
        shown.append(session)
        if session.not_recording_since is not None and not said:
            said.append(boot_ms())

    patient = PatientLog(log)
    thread = MonitorThread(Monitor(patient, SystemClock(), first, publish))
    thread.start()
    slow.set()
    began = boot_ms()
    for number in range(8):
        thread.submit(ev.NoteWritten(by="nl", role="nurse", text=f"note {number}", observed_t=0))
        threading.Event().wait(0.25)
    assert said
    assert said[0] - began <= 1_000
    seen = [record.event.text for record in shown[-1].history if isinstance(record.event, ev.NoteWritten)]
    assert len(seen) >= 5, "values stood still while the disk was busy"
    slow.clear()
    ends = boot_ms() + 20_000
    while not thread.monitor.is_recording and boot_ms() < ends:
        threading.Event().wait(0.1)
    thread.stop()
    bodies = [row.body or "" for row in log.rows()]
    assert [sum(f'"note {n}"' in body for body in bodies) for n in range(8)] == [1] * 8
    patient.close()
