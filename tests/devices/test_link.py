from __future__ import annotations

import os
import queue
import threading
import tty
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
import serial  # type: ignore[import-untyped]

from kat_monitor.clock import SystemClock
from kat_monitor.devices.decoder import LinkNote, NoteKind
from kat_monitor.devices.driver import Driver
from kat_monitor.devices.link import LinkThread, ReplayLink
from kat_monitor.devices.outputs import NO_ORDER, DeviceState, Observed, Order, Output, State
from kat_monitor.devices.ports import Port
from kat_monitor.devices.registry import DRIVERS, new_decoder
from kat_monitor.devices.serial_link import SerialLink, explain
from kat_monitor.devices.spec import SerialSettings
from tests.devices.captures import raw, vectors

LINES = [raw(vector) for vector in vectors("masimo")]
SECONDS = 5.0
"""How long a test waits for another thread before it fails; nothing sleeps."""


class Cable:
    """A pty: the far end is the device's, the near end a real serial port. Plugged in again, it has another name."""

    def __init__(self) -> None:
        self.plug()

    def plug(self) -> None:
        self.far, self._near = os.openpty()
        tty.setraw(self.far)
        self.name = os.ttyname(self._near)

    def send(self, data: bytes) -> None:
        os.write(self.far, data)

    def unplug(self) -> None:
        os.close(self.far)
        os.close(self._near)


class Room:
    """A link thread on a cable and what came out of it."""

    def __init__(self, cable: Cable) -> None:
        self.outputs: queue.Queue[Output] = queue.Queue()
        self.seen: list[Output] = []
        self.plugged = threading.Event()
        self.plugged.set()
        self.link = SerialLink(Port(cable.name), (SerialSettings(),), look=lambda wanted: self._look(cable))
        self.thread = LinkThread(self.link, Driver(DRIVERS["masimo"], new_decoder("masimo")), SystemClock(), self.emit)

    def _look(self, cable: Cable) -> Port | None:
        return Port(cable.name) if self.plugged.is_set() else None

    def emit(self, outputs: Sequence[Output]) -> None:
        for output in outputs:
            self.outputs.put(output)

    def until(self, wanted: Callable[[Output], bool]) -> Output:
        """Wait for an output."""
        while True:
            output = self.outputs.get(timeout=SECONDS)
            self.seen.append(output)
            if wanted(output):
                return output

    def until_state(self, state: State) -> DeviceState:
        output = self.until(lambda output: isinstance(output, DeviceState) and output.state is state)
        assert isinstance(output, DeviceState)
        return output


@pytest.fixture
def cable() -> Cable:
    return Cable()


@pytest.fixture
def room(cable: Cable, monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    monkeypatch.setattr("kat_monitor.devices.serial_link.BACK_OFF", (0.001,))
    room = Room(cable)
    room.thread.start()
    yield room
    assert room.thread.stop()
    cable.unplug()


def is_observed(output: Output) -> bool:
    return isinstance(output, Observed)


def test_lines_on_a_port_become_measurements(room: Room, cable: Cable) -> None:
    room.until_state(State.IDENTIFYING)
    cable.send(LINES[0])
    observed = room.until(is_observed)
    assert isinstance(observed, Observed)
    assert [reading.value for reading in observed.readings] == [97, 80, 4.96]


def test_an_unplugged_port_is_lost_and_comes_back_under_another_name(room: Room, cable: Cable) -> None:
    room.until_state(State.IDENTIFYING)
    cable.send(LINES[0])
    room.until_state(State.STREAMING)
    room.plugged.clear()
    cable.unplug()
    assert "gone" in room.until_state(State.RECONNECTING).text
    assert "not plugged in" in room.until_state(State.RECONNECTING).text
    cable.plug()
    room.plugged.set()
    room.until_state(State.IDENTIFYING)
    cable.send(LINES[1])
    assert cable.name in room.until_state(State.STREAMING).text


def test_the_plug_can_be_pulled_ten_times(room: Room, cable: Cable) -> None:
    for _ in range(10):
        room.until_state(State.IDENTIFYING)
        cable.send(LINES[0])
        room.until_state(State.STREAMING)
        room.plugged.clear()
        cable.unplug()
        room.until_state(State.RECONNECTING)
        cable.plug()
        room.plugged.set()


def test_garbage_on_a_port_makes_no_measurement(room: Room, cable: Cable) -> None:
    room.until_state(State.IDENTIFYING)
    cable.send(bytes(range(256)) * 4 + b"\r\n" + LINES[0])
    room.until(is_observed)
    assert sum(isinstance(output, Observed) for output in room.seen) == 1


class Receiver(list[bytes | LinkNote]):
    """Keeps what a link hands over, and gives it orders."""

    def __init__(self, *orders: Order) -> None:
        super().__init__()
        self.orders = list(orders)

    def __call__(self, got: bytes | LinkNote) -> Order:
        self.append(got)
        return self.orders.pop(0) if self.orders else NO_ORDER


class FakePort:
    """A port that gives what it is told to, then fails."""

    def __init__(self, chunks: list[bytes], fault: OSError | None = None) -> None:
        self.chunks = chunks
        self.written: list[bytes] = []
        self.fault = fault
        self.closed = False

    @property
    def in_waiting(self) -> int:
        return len(self.chunks[0]) if self.chunks else 0

    def read(self, size: int = 1) -> bytes:
        if not self.chunks:
            raise OSError(5, "Input/output error")
        return self.chunks.pop(0)

    def write(self, data: bytes) -> None:
        if self.fault:
            raise self.fault
        self.written.append(data)

    def close(self) -> None:
        self.closed = True
        raise OSError(9, "Bad file descriptor")


class Waits:
    """Counts the waits of a link and stops it after so many."""

    def __init__(self, rounds: int) -> None:
        self.seconds: list[float] = []
        self._rounds = rounds

    def __call__(self, seconds: float) -> bool:
        if seconds:
            self.seconds.append(seconds)
        return len(self.seconds) >= self._rounds


def run(lives: list[list[bytes]], rounds: int) -> tuple[Waits, Receiver]:
    """Run a link whose port opens once for each life, and then no more."""
    waits, received = Waits(rounds), Receiver()

    def open_port(name: str, settings: SerialSettings) -> FakePort:
        if not lives:
            raise FileNotFoundError(2, "No such file or directory")
        return FakePort(lives.pop(0))

    SerialLink(Port("COM7"), (SerialSettings(),), open_port, look=lambda port: port).run(received, waits)
    return waits, received


def test_attempts_come_at_half_a_second_doubling_to_two() -> None:
    assert run([], 5)[0].seconds == [0.5, 1.0, 2.0, 2.0, 2.0]


def test_a_port_that_gave_bytes_is_tried_again_soon() -> None:
    assert run([[], [], [b"x"]], 4)[0].seconds == [0.5, 1.0, 0.5, 0.5]


def test_an_error_of_the_port_is_a_note_and_no_exception() -> None:
    received = run([[b"x"]], 1)[1]
    assert [got.kind if isinstance(got, LinkNote) else got for got in received] == [
        NoteKind.OPENED,
        b"x",
        NoteKind.LOST,
    ]


def live(port: FakePort, *orders: Order, rounds: int = 1) -> tuple[list[SerialSettings], Receiver]:
    """Run a link on one port that can be opened again and again; the settings of each opening."""
    opened: list[SerialSettings] = []
    received = Receiver(*orders)

    def open_port(name: str, settings: SerialSettings) -> FakePort:
        opened.append(settings)
        return port

    settings = (SerialSettings(), SerialSettings(baud=19200))
    SerialLink(Port("COM7"), settings, open_port, look=lambda port: port).run(received, Waits(rounds))
    return opened, received


def test_what_is_ordered_is_sent() -> None:
    port = FakePort([b"x"])
    live(port, Order(b"hello"), Order(b"more"))
    assert port.written == [b"hello", b"more"]


def test_an_order_to_tune_opens_the_port_with_the_next_settings() -> None:
    opened, _ = live(FakePort([b"x", b"y", b"z"]), NO_ORDER, Order(retune=True), NO_ORDER, Order(retune=True), rounds=3)
    assert [settings.baud for settings in opened] == [9600, 19200, 9600]


@pytest.mark.parametrize(
    ("fault", "words"),
    [(serial.SerialTimeoutException("Write timeout"), "takes nothing"), (OSError(5, "I/O error"), "is gone")],
)
def test_an_error_of_writing_is_a_note_that_says_what_to_do(fault: OSError, words: str) -> None:
    _, received = live(FakePort([b"x"], fault), Order(b"hello"))
    assert [words in got.text for got in received if isinstance(got, LinkNote)] == [False, True]


def test_an_error_that_is_not_the_ports_is_not_hidden() -> None:
    def receive(got: bytes | LinkNote) -> Order:
        if got == b"x":
            raise OSError("the receiver's own")
        return NO_ORDER

    link = SerialLink(
        Port("COM7"), (SerialSettings(),), lambda name, settings: FakePort([b"x"]), look=lambda port: port
    )
    with pytest.raises(OSError, match="own"):
        link.run(receive, Waits(1))


@pytest.mark.parametrize(
    ("error", "platform", "words"),
    [
        (PermissionError(13, "Permission denied"), "linux", "dialout"),
        (OSError("could not open port 'COM3': PermissionError(13, 'Access is denied.')"), "win32", "another program"),
        (OSError(16, "Device or resource busy"), "linux", "another program"),
        (BlockingIOError(11, "Resource temporarily unavailable"), "linux", "another program"),
        (FileNotFoundError(2, "No such file or directory"), "linux", "not there"),
        (OSError("could not open port 'COM3': FileNotFoundError(2, ...)"), "win32", "not there"),
        (OSError(5, "Input/output error"), "linux", "Unplug it"),
    ],
)
def test_an_error_of_opening_says_what_to_do(error: OSError, platform: str, words: str) -> None:
    assert words in explain(error, "COM3", platform)


def test_a_second_program_on_the_port_is_told_so(cable: Cable) -> None:
    received = Receiver()
    first = SerialLink(Port(cable.name), (SerialSettings(),))
    second = SerialLink(Port(cable.name), (SerialSettings(),))

    def receive(got: bytes | LinkNote) -> Order:
        if isinstance(got, LinkNote) and got.kind is NoteKind.OPENED:
            second.run(received, Waits(1))
        return NO_ORDER

    waits = iter([False, False, True, True])
    first.run(receive, lambda seconds: next(waits))
    cable.unplug()
    assert [got.text for got in received if isinstance(got, LinkNote)] == [
        f"{cable.name} is used by another program. Close it."
    ]


def test_a_captured_file_replays_at_the_wires_pace(tmp_path: Path) -> None:
    path = tmp_path / "masimo.bin"
    path.write_bytes(b"".join(LINES))
    waits, received = Waits(10_000), Receiver()
    ReplayLink(path, 9600, speed=60).run(received, waits)
    assert b"".join(got for got in received if isinstance(got, bytes)) == b"".join(LINES)
    assert sum(waits.seconds) == pytest.approx(path.stat().st_size / 960 / 60, rel=0.2, abs=0.1)


def test_a_captured_file_ends_in_words(tmp_path: Path) -> None:
    path = tmp_path / "masimo.bin"
    path.write_bytes(LINES[0])
    received = Receiver()
    ReplayLink(path, 9600, speed=None).run(received, lambda seconds: False)
    assert received == [
        LinkNote(NoteKind.OPENED, "masimo.bin"),
        LINES[0],
        LinkNote(NoteKind.ENDED, "End of masimo.bin."),
    ]


def test_a_captured_file_that_is_not_there_is_a_note(tmp_path: Path) -> None:
    received = Receiver()
    ReplayLink(tmp_path / "none.bin", 9600).run(received, lambda seconds: False)
    assert received == [LinkNote(NoteKind.ENDED, "none.bin cannot be read: No such file or directory.")]
