"""The second copy of a running session: a log like the first, at most a second behind, whatever its disk does."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import pytest

from kat_monitor.clock import boot_ms
from kat_monitor.record import EventLog, StorageFault
from kat_monitor.record.replicate import Replica, ReplicaThread
from kat_monitor.record.verify import Keys, verify_file
from tests.record.making import FIRST, a_log, at, opened, vitals

KEY = bytes(range(32))


def seen(path: Path, key: bytes | None = None) -> str:
    return verify_file(path, keys=Keys((), key)).words.split(",")[0]


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "encrypted"])
def test_the_copy_is_a_log_of_its_own_with_every_event(tmp_path: Path, key: bytes | None) -> None:
    with EventLog.create(tmp_path / "s.katlog", FIRST, [opened()], key=key) as log:
        replica = Replica(log.path, key, tmp_path / "second")
        assert replica.step() == 1
        assert replica.step() == 0
        log.append(at(1_000), [vitals(1_000), vitals(1_000)])
        assert replica.step() == 2
        assert seen(replica.path, key) == "intact to event 3"
        replica.close()
    assert [path.name for path in (tmp_path / "second").iterdir()] == ["s.katlog"]


def test_a_copy_goes_on_where_it_ended(tmp_path: Path) -> None:
    with a_log(tmp_path / "s.katlog", 3, keep_open=True) as log:
        first = Replica(log.path, None, tmp_path / "second")
        first.step()
        first.close()
        log.append(at(9_000), [vitals(9_000)])
        again = Replica(log.path, None, tmp_path / "second")
        assert again.step() == 1
        again.close()
    assert seen(tmp_path / "second" / "s.katlog") == "intact to event 4"


def test_a_disk_that_goes_away_is_said_and_gets_everything_when_it_is_back(tmp_path: Path) -> None:
    with a_log(tmp_path / "s.katlog", 3, keep_open=True) as log:
        replica = Replica(log.path, None, tmp_path / "second")
        replica.step()
        shutil.move(tmp_path / "second", tmp_path / "unplugged")
        log.append(at(9_000), [vitals(9_000)])
        with pytest.raises(StorageFault, match="gone"):
            replica.step()
        assert not (tmp_path / "second").exists()
        shutil.move(tmp_path / "unplugged", tmp_path / "second")
        assert replica.step() == 1
        replica.close()
    assert seen(tmp_path / "second" / "s.katlog") == "intact to event 4"


def test_a_copy_that_somebody_deleted_is_made_again(tmp_path: Path) -> None:
    with a_log(tmp_path / "s.katlog", 3, keep_open=True) as log:
        replica = Replica(log.path, None, tmp_path / "second")
        replica.step()
        replica.path.unlink()
        assert replica.step() == 3
        replica.close()
    assert seen(tmp_path / "second" / "s.katlog") == "intact to event 3"


def test_another_record_of_the_same_name_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "second").mkdir()
    a_log(tmp_path / "second" / "s.katlog", 7)
    before = (tmp_path / "second" / "s.katlog").read_bytes()
    with a_log(tmp_path / "s.katlog", 3, keep_open=True) as log:
        replica = Replica(log.path, None, tmp_path / "second")
        with pytest.raises(StorageFault, match="another record"):
            replica.step()
        replica.close()
    assert (tmp_path / "second" / "s.katlog").read_bytes() == before


def test_the_copy_is_less_than_a_second_behind_and_lets_the_log_become_one_file(tmp_path: Path) -> None:
    with a_log(tmp_path / "s.katlog", 3, keep_open=True) as log:
        replica = Replica(log.path, None, tmp_path / "second")
        arrived, step = threading.Event(), replica.step

        def watched() -> int:
            written = step()
            if replica.path.exists() and written == 1:
                arrived.set()
            return written

        replica.step = watched  # type: ignore[method-assign]
        thread = ReplicaThread(replica)
        thread.start()
        while not replica.path.exists():
            arrived.wait(0.05)
        before = boot_ms()
        log.append(at(9_000), [vitals(9_000)])
        assert arrived.wait(5)
        assert boot_ms() - before < 1_000
        assert thread.problem() == ""
        log.append(at(10_000), [vitals(10_000)])
        thread.stop()
        assert not thread.is_alive()
        assert log.finish()
    assert seen(tmp_path / "second" / "s.katlog") == "intact to event 5"


def test_a_disk_that_does_not_answer_is_a_problem_after_five_seconds(tmp_path: Path) -> None:
    stuck, clock, asked = threading.Event(), [0], threading.Event()

    class Dead(Replica):
        def step(self) -> int:
            asked.set()
            stuck.wait(10)
            return 0

    thread = ReplicaThread(Dead(tmp_path / "s.katlog", None, tmp_path / "second"), now=lambda: clock[0])
    thread.start()
    assert asked.wait(5)
    assert thread.problem() == ""
    clock[0] = 5_001
    assert "does not answer" in thread.problem()
    stuck.set()
    thread.stop()
    assert thread.problem() == ""
