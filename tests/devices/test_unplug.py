"""The plug is pulled, again and again, in a running session: real ports, real threads, the real clock."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import pytest

from kat_monitor import events as ev
from kat_monitor.clock import SystemClock, utc_now
from kat_monitor.devices.feed import DeviceFeed
from kat_monitor.monitor import Monitor, MonitorThread
from kat_monitor.protocols import parse, shipped
from kat_monitor.session.apply import fold
from kat_monitor.session.state import Record, Session
from tests.devices.emulators.table import OnTable

DEVICE = "nonin pty"
LOST_MS, BACK_MS = 2_000, 5_000
IN_FLIGHT_MS = 400
"""What was sent before the plug was out may be observed this much later: a held-back second and a read."""


class Paper:
    """A journal that takes everything."""

    def append(self, moment: object, drafts: Sequence[ev.Draft]) -> None: ...

    def checkpoint(self) -> None: ...

    def finish(self) -> None: ...


class Running:
    """A session with one oximeter on a real port."""

    def __init__(self, folder: Path, speed: float) -> None:
        self.clock = SystemClock()
        self._changed = threading.Condition()
        self._session = opened()
        monitor = Monitor(Paper(), self.clock, self._session, self._publish)
        self.thread = MonitorThread(monitor)
        self.thread.start()
        self.table = OnTable("nonin", folder, speed)
        self.feed = DeviceFeed(DEVICE, "nonin", self.table.link, self.clock, self.thread.submit)
        self.feed.start()

    def _publish(self, session: Session) -> None:
        with self._changed:
            self._session = session
            self._changed.notify_all()

    @property
    def session(self) -> Session:
        return self._session

    def until(self, happened: Callable[[Session], bool], seconds: float) -> int:
        """Wait for something in the session; how many ms it took."""
        begun = self.clock.now().t
        with self._changed:
            assert self._changed.wait_for(lambda: happened(self._session), seconds)
        return self.clock.now().t - begun

    def state(self) -> str:
        device = self._session.devices.get(DEVICE)
        return "" if device is None else device.event.state

    def close(self) -> None:
        assert self.feed.stop()
        self.table.close()
        self.thread.stop()


def opened() -> Session:
    text = shipped.shipped()["generic"]
    protocol = parse(text)
    first: list[ev.Event] = [
        ev.SessionOpened(
            by="program", role="system", session="s", pseudonym="p", app="0", clinic="c", room="r", zone_minutes=0,
            boot="b", boot_zero=0, synthetic=None,
        ),
        ev.ProtocolChosen(
            by="program", role="system", protocol=protocol.id, version=protocol.version, sha256="", text=text
        ),
        ev.PersonPresent(by="nl", role="nurse", person="nl", name="Noa Lee", initials="NL", person_role="nurse"),
    ]  # fmt: skip
    return fold(Record(n, 0, utc_now(), event) for n, event in enumerate(first, 1))


def of(session: Session, kind: type[ev.Event]) -> list[Record]:
    return [record for record in session.history if isinstance(record.event, kind)]


def lost_alerts(session: Session) -> int:
    return sum(record.event.rule == "device-lost" for record in of(session, ev.AlertRaised)) + len(  # type: ignore[attr-defined]
        of(session, ev.AlertReopened)
    )


def pull(running: Running, times: int, values: int) -> list[tuple[int, int]]:
    """Pull the plug so often, waiting for a new value after the first `values`: when it was out, and in again, ms."""
    outs: list[tuple[int, int]] = []
    running.until(lambda session: running.state() == "connected", 10)
    for number in range(times):
        running.table.unplug()
        out = running.clock.now().t
        assert running.until(lambda session, n=number: lost_alerts(session) > n, 10) <= LOST_MS  # type: ignore[misc]
        before = len(running.session.samples("spo2"))
        running.table.plug()
        outs.append((out, running.clock.now().t))
        assert running.until(lambda session: running.state() == "connected", 10) <= BACK_MS
        if number < values:
            running.until(lambda session, n=before: len(session.samples("spo2")) > n, 10)  # type: ignore[misc]
    return outs


def check(running: Running, outs: list[tuple[int, int]]) -> None:
    """What must hold of the session after all of it."""
    times = [sample.t for sample in running.session.samples("spo2")]
    assert all(earlier < later for earlier, later in pairwise(times)), "something was recorded twice"
    assert not any(out + IN_FLIGHT_MS < t < back for t in times for out, back in outs), "a stale value was fresh"
    assert lost_alerts(running.session) == len(outs)


@pytest.fixture
def running(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Running]:
    running = Running(tmp_path, getattr(request, "param", 1.0))
    yield running
    running.close()


@pytest.mark.parametrize("running", [10.0], indirect=True)
def test_the_plug_can_be_pulled_ten_times(running: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kat_monitor.devices.serial_link.BACK_OFF", (0.01,))
    check(running, pull(running, 10, values=2))


@pytest.mark.soak
@pytest.mark.timeout(1_800)
def test_the_plug_can_be_pulled_two_hundred_times_at_the_real_pace(running: Running) -> None:
    check(running, pull(running, 200, values=200))
