"""A slow disk: the bedside goes on after a moment, NOT RECORDING shows, and every entry is stored once."""

from __future__ import annotations

import threading

import pytest

from kat_monitor.record import EventLog, StorageFault
from kat_monitor.record import log as log_module
from kat_monitor.record.chain import check_rows
from kat_monitor.record.patience import PatientLog
from tests.record.making import FIRST, at, note, opened


class Gate:
    """A disk that lets nothing through until it is opened; `fault` is what it then says instead of storing."""

    def __init__(self, store):
        self.store = store
        self.open = threading.Event()
        self.open.set()
        self.fault = None

    def __call__(self, *args, **named):
        assert self.open.wait(30)
        if self.fault is not None:
            fault, self.fault = self.fault, None
            raise fault
        self.store(*args, **named)


@pytest.fixture
def gate(monkeypatch):
    made = Gate(log_module.store)
    monkeypatch.setattr(log_module, "store", made)
    return made


@pytest.fixture
def log(tmp_path, gate):
    made = PatientLog(EventLog.create(tmp_path / "a.katlog", FIRST, [opened()]), wait_s=0.05)
    yield made
    gate.open.set()
    made.close()


def until_stored(log, batch):
    for _ in range(1000):
        try:
            return log.append(*batch)
        except StorageFault:
            threading.Event().wait(0.01)
    raise AssertionError("it was never stored")


def test_a_quick_disk_stores_as_ever(log):
    assert log.append(at(1), [note()])[0].seq == log.head.seq == 2


def test_a_slow_write_is_a_fault_and_is_stored_once(log, gate):
    gate.open.clear()
    batch = (at(1), [note("slow")])
    for _ in range(3):
        with pytest.raises(StorageFault, match="takes too long"):
            log.append(*batch)
    assert log.head.seq == 1
    gate.open.set()
    assert until_stored(log, batch)[0].seq == 2
    assert log.append(at(2), [note("after")])[0].seq == 3
    assert check_rows(log._log.rows()).intact.seq == 3


def test_a_slow_write_that_fails_in_the_end_is_a_fault_and_can_be_tried_again(log, gate):
    gate.open.clear()
    gate.fault = StorageFault("the disk is full", "free some space on it")
    batch = (at(1), [note("slow")])
    with pytest.raises(StorageFault, match="takes too long"):
        log.append(*batch)
    gate.open.set()
    assert until_stored(log, batch)[0].seq == 2
    assert log._log.rows(after=1)[0].body.count("slow") == 1


def test_no_batch_overtakes_another(log, gate):
    gate.open.clear()
    with pytest.raises(StorageFault):
        log.append(at(1), [note("first")])
    with pytest.raises(StorageFault, match="batch before"):
        log.append(at(2), [note("second")])
    gate.open.set()
    until_stored(log, (at(1), [note("first")]))
    until_stored(log, (at(2), [note("second")]))
    assert [row.seq for row in log._log.rows()] == [1, 2, 3]


def test_checkpoint_and_finish_do_not_hold_the_bedside_up(log, gate):
    gate.open.clear()
    with pytest.raises(StorageFault):
        log.append(at(1), [note()])
    assert not log.checkpoint()
    assert not log.finish()
    gate.open.set()
    until_stored(log, (at(1), [note()]))
    assert log.finish()


def test_a_fault_of_ours_is_raised_as_it_is(log):
    with pytest.raises(AttributeError):
        log.append(at(1), [None])
