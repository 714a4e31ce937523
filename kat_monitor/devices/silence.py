"""When the lack of anything valid is a fault, and what to check then.

Owns what came over the line since the port was opened, and the words that tell nothing received (power, cable) from
garbage (device, baud rate) and from another device's bytes. Refuses a clock: `t` is an argument.
"""

from __future__ import annotations

from collections.abc import Callable

from kat_monitor.devices.spec import DriverSpec, Talk
from kat_monitor.words import say

IDENTIFY_MS = 5_000
"""An open port on which nothing valid came for so long is not a connected device."""
SILENCE_MS = 3_000
"""A stream of one line a second has stopped; the values themselves go stale by the protocol's own limits."""
ENOUGH = 2_048
"""Bytes that are kept to find out whose they are: two seconds of a full 9600 baud line."""

Name = Callable[[bytes], str]
"""The title of the device that sends such bytes; empty if none is known."""


class Silence:
    """What came, and what did not."""

    def __init__(self, spec: DriverSpec, name: Name = lambda data: "") -> None:
        self._spec = spec
        self._name = name
        self._opened_t = 0
        self._heard_t: int | None = None
        """When bytes came last, valid or not; None if none came since the port opened."""
        self._valid_t: int | None = None
        """When something valid came last; None if nothing did since the port opened."""
        self._strange = b""
        """The first bytes in which nothing valid was found."""
        self._named = (0, "")
        """How many of them were looked at, and whose they are."""

    @property
    def never_valid(self) -> bool:
        """Whether nothing valid came since the port was opened."""
        return self._valid_t is None

    def begin(self, t: int) -> None:
        """The port was opened, or was lost."""
        self._opened_t, self._heard_t, self._valid_t = t, None, None
        self._strange, self._named = b"", (0, "")

    def heard(self, t: int, data: bytes, *, valid: bool) -> None:
        """Bytes came; whether anything valid stood in them."""
        self._heard_t = t
        if valid:
            self._valid_t = t
        elif self._valid_t is None and len(self._strange) < ENOUGH:
            self._strange = (self._strange + data)[:ENOUGH]

    def since(self, *, is_ready: bool) -> int | None:
        """The instant at which it becomes a fault; None while it is none. `is_ready`: the device does as told."""
        if self._spec.talk is Talk.PUSHES:
            is_garbage = self._valid_t is None and self._heard_t is not None
            return self._opened_t + IDENTIFY_MS if is_garbage else None
        if self._valid_t is None or not is_ready:
            return self._opened_t + IDENTIFY_MS
        return self._valid_t + SILENCE_MS

    def what_to_check(self, t: int, *, is_ready: bool) -> str:
        """What to do about it."""
        title, help_ = self._spec.title, self._spec.help
        if self._valid_t is not None and not is_ready:
            return say("{title} answers but sends no values. {help}", title=title, help=help_)
        is_silent = self._heard_t is None or t - self._heard_t >= SILENCE_MS
        if is_silent and self._spec.talk is not Talk.PUSHES:
            return say("Nothing received from {title}. Check power and cable. {help}", title=title, help=help_)
        if other := self._whose():
            return say(
                "The bytes received are those of {other}. Choose it, or check which device is on this cable.",
                other=other,
            )
        settings = say(" or ").join(each.words for each in self._spec.serial)
        return say(
            "Received bytes that are not from {title}. Check that this is the device, and that "
            "it sends at {settings}. {help}",
            title=title,
            settings=settings,
            help=help_,
        )

    def _whose(self) -> str:
        """Looked at again when twice as much came: it is the same bytes over and over."""
        if len(self._strange) >= 2 * self._named[0] or len(self._strange) == ENOUGH > self._named[0]:
            self._named = len(self._strange), self._name(self._strange)
        return self._named[1]
