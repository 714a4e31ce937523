"""What a driver says: observed values, failed measurements, the device's state, and what the link should do.

Owns these values and the states a device goes through. Refuses behaviour: which state follows which stands in the
driver.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

import msgspec

from kat_monitor.vitals import Reading, Source

Recorded = Literal["connected", "degraded", "lost", "closed"]


class State(StrEnum):
    """Where a device stands."""

    CLOSED = "closed"
    OPENING = "opening"
    IDENTIFYING = "identifying"
    """The port is open, nothing valid came yet."""
    CONFIGURING = "configuring"
    """The device answered and is being told how to send."""
    STREAMING = "streaming"
    """Connected. A cuff that waits for a measurement is in this state too."""
    MEASURING = "measuring"
    """Connected, and the cuff inflates."""
    DEGRADED = "degraded"
    """The port is open, but nothing valid comes."""
    RECONNECTING = "reconnecting"
    """The port is gone or cannot be opened; the link tries again."""

    @property
    def recorded(self) -> Recorded | None:
        """The word for the record; None for the states on the way, which are no fact about the patient's monitoring."""
        return RECORDED.get(self)

    @property
    def is_open(self) -> bool:
        """Whether something can be sent to the device."""
        return self not in (State.CLOSED, State.OPENING, State.RECONNECTING)


RECORDED: dict[State, Recorded] = {
    State.CLOSED: "closed",
    State.STREAMING: "connected",
    State.MEASURING: "connected",
    State.DEGRADED: "degraded",
    State.RECONNECTING: "lost",
}


class Observed(msgspec.Struct, frozen=True):
    """Readings of one instant; `observed_t` is when the device measured, its own age applied."""

    observed_t: int
    source: Source
    readings: tuple[Reading, ...]


class Failed(msgspec.Struct, frozen=True):
    """The device tried to measure `vital`, or should have, and gave nothing."""

    observed_t: int
    vital: str
    reason: str


class DeviceState(msgspec.Struct, frozen=True):
    """The device's state since `since`, in words that say what to do."""

    since: int
    state: State
    text: str


Output = Observed | Failed | DeviceState


class Order(msgspec.Struct, frozen=True):
    """What a link is to do: bytes to send, and whether to open the port again with its next settings."""

    send: bytes = b""
    retune: bool = False


NO_ORDER = Order()
