"""Connected devices: a cuff is started where there is one, and nobody is left to wonder where there is none."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kat_monitor.app.connected import Connected
from kat_monitor.clock import SystemClock
from kat_monitor.devices.outputs import State


class Cuff:
    """Stands for a feed whose device can measure."""

    def __init__(self, state: State, *, can_measure: bool = True) -> None:
        self.view = type("View", (), {"can_measure": can_measure, "state": state, "title": "Example cuff"})()
        self.started = 0

    def measure(self) -> None:
        self.started += 1

    def stop(self) -> bool:
        return True


@pytest.fixture
def devices() -> Iterator[Connected]:
    made = Connected(SystemClock())
    yield made
    made.close()


def having(devices: Connected, *cuffs: Cuff) -> Connected:
    devices._feeds.update({str(n): cuff for n, cuff in enumerate(cuffs)})  # type: ignore[misc]
    return devices


def test_the_first_connected_cuff_is_started_once(devices: Connected) -> None:
    first, second = Cuff(State.STREAMING), Cuff(State.STREAMING)
    assert having(devices, first, second).measure() == "Cuff started: Example cuff"
    assert (first.started, second.started) == (1, 0)


@pytest.mark.parametrize("cuff", [Cuff(State.RECONNECTING), Cuff(State.STREAMING, can_measure=False)])
def test_what_is_lost_or_cannot_measure_is_not_started(devices: Connected, cuff: Cuff) -> None:
    assert "No cuff is connected" in having(devices, cuff).measure()
    assert cuff.started == 0


def test_without_a_cuff_it_says_where_to_connect_one(devices: Connected) -> None:
    assert "F3" in devices.measure()
