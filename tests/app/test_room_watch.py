"""What watches the room: window and monitor each other, sleep, and the battery."""

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QObject

from kat_monitor import events as ev
from kat_monitor.app import room_watch
from kat_monitor.app.awake import Awake, Helper, means
from kat_monitor.app.battery import Battery, of_pmset, of_supplies
from kat_monitor.app.room_watch import MonitorWatch, RoomWatch, WindowWatch, drained
from kat_monitor.app.station import Live
from tests.ui import demo
from tests.ui.demo import FakeClock


class Boot:
    """The boot clock, set by hand."""

    def __init__(self) -> None:
        self.ms = 1_000_000

    def __call__(self) -> int:
        return self.ms


@pytest.fixture
def boot(monkeypatch: pytest.MonkeyPatch) -> Boot:
    clock = Boot()
    monkeypatch.setattr(room_watch, "boot_ms", clock)
    return clock


def asked(watch: WindowWatch, boot: Boot, seconds: int) -> list[ev.Event]:
    """Ask four times a second for so long, as the monitor does."""
    found: list[ev.Event] = []
    for _ in range(4 * seconds):
        boot.ms += 250
        found.extend(watch(demo.live()))
    return found


def test_a_window_that_draws_nothing_is_told_once_and_its_return_too(boot: Boot) -> None:
    watch = WindowWatch(FakeClock())
    assert asked(watch, boot, 9) == []
    (event,) = asked(watch, boot, 20)
    assert isinstance(event, ev.MachineChanged)
    assert (event.part, event.works) == ("screen", False)
    watch.drew_ms = boot.ms
    (back,) = asked(watch, boot, 1)
    assert isinstance(back, ev.MachineChanged)
    assert back.works


def test_a_machine_that_slept_blames_nobody(boot: Boot) -> None:
    watch = WindowWatch(FakeClock())
    boot.ms += 3_600_000
    assert list(watch(demo.live())) == []


class Thread:
    beats = 0

    def is_alive(self) -> bool:
        return True


def test_a_monitor_that_judges_nothing_is_noticed_by_the_window(boot: Boot) -> None:
    thread = Thread()
    watch = MonitorWatch(thread)  # type: ignore[arg-type]
    silent = []
    for second in range(30):
        boot.ms += 1_000
        thread.beats += second < 10
        silent.append(watch.silent_s())
    assert (max(silent[:20]), silent[21] > 10) == (0, True)
    thread.beats += 1
    boot.ms += 1_000
    assert watch.silent_s() == 0


def test_a_helper_that_is_not_there_is_a_problem_and_one_that_runs_is_none() -> None:
    awake = Awake((Helper(["no-such-program-here"], "it does not run"),))
    awake.begin()
    assert awake.problem() == "it does not run"
    awake.end()
    awake = Awake((Helper([sys.executable, "-c", "import sys; sys.stdin.read()"], "it does not run"),))
    awake.begin()
    assert awake.problem() == ""
    awake.end()
    assert not awake.is_on


class Sleepless(RoomWatch):
    """A room's watch with no room: only what it tells of sleep."""

    def __init__(self, live: object, awake: Awake) -> None:
        QObject.__init__(self)
        self._live, self._awake, self._is_closed = cast(Live, live), awake, False
        self.told: list[tuple[str, str]] = []

    def _tell(self, part: ev.MachinePart, problem: str) -> None:
        self.told.append((part, problem))


def test_that_the_computer_stays_awake_is_not_told_before_it_was_tried(qapp: object) -> None:
    awake = Awake((Helper(["no-such-program-here"], "it does not run"),))
    watch = Sleepless(SimpleNamespace(session=demo.Story().session), awake)
    watch.look()  # the record may say from before a crash that it does not
    assert "awake" not in [part for part, _ in watch.told]
    watch.look()
    assert ("awake", "it does not run") in watch.told


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_every_platform_has_a_means(platform: str) -> None:
    assert means(platform)


def supply(folder: Path, name: str, **files: str) -> None:
    (folder / name).mkdir()
    for file, text in files.items():
        (folder / name / file).write_text(text + "\n", "ascii")


@pytest.mark.parametrize(
    ("online", "status", "capacity", "low"),
    [("0", "Discharging", "15", True), ("0", "Discharging", "16", False), ("1", "Charging", "5", False)],
)
def test_a_battery_is_low_at_fifteen_percent_without_the_mains(
    tmp_path: Path, online: str, status: str, capacity: str, low: bool
) -> None:
    supply(tmp_path, "AC", type="Mains", online=online)
    supply(tmp_path, "BAT0", type="Battery", status=status, capacity=capacity)
    supply(tmp_path, "mouse", type="Battery", status="Discharging", capacity="3", scope="Device")
    found = of_supplies(tmp_path)
    assert found is not None
    assert found.is_low is low


def test_what_is_told_of_a_low_battery_stays_true_while_it_drains() -> None:
    assert {drained(Battery(percent, on_mains=False)) for percent in (15, 9, 3)} == {"at most 15 % left"}
    assert drained(Battery(9, on_mains=True)) == drained(None) == ""


def test_a_machine_without_a_battery_has_none(tmp_path: Path) -> None:
    supply(tmp_path, "AC", type="Mains", online="1")
    assert of_supplies(tmp_path) is None
    assert of_supplies(tmp_path / "none") is None


def test_the_words_of_macos_are_understood() -> None:
    text = (
        "Now drawing from 'Battery Power'\n -InternalBattery-0 (id=1)\t12%; discharging; 0:31 remaining present: true\n"
    )
    assert of_pmset(text) == Battery(12, on_mains=False)
    assert of_pmset("Now drawing from 'AC Power'\n") is None
