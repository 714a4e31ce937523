"""The devices that are open, by the port or file they are on.

Owns their start and end. Refuses to know who listens: in a session what they say is submitted to its record, at a test
to nobody.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from kat_monitor.clock import Clock

if TYPE_CHECKING:
    from kat_monitor.devices.feed import DeviceFeed, Submit
    from kat_monitor.devices.link import Link


class Connected:
    """Open devices; `submit` is the door of a record, None at a test."""

    def __init__(self, clock: Clock, submit: Submit | None = None) -> None:
        self.clock = clock
        self.is_recorded = submit is not None
        self._submit: Submit = submit or (lambda event: None)
        self._feeds: dict[str, DeviceFeed] = {}

    @property
    def feeds(self) -> Mapping[str, DeviceFeed]:
        """Every open device by its port or file."""
        return MappingProxyType(self._feeds)

    def connect(self, driver: str, name: str, link: Link) -> DeviceFeed:
        """Open a device; `name` is the port or file. A second device on the same name replaces the first."""
        from kat_monitor.devices.feed import DeviceFeed  # drivers and ports, when the first device is opened

        self.disconnect(name)
        feed = DeviceFeed(f"{driver} {name}", driver, link, self.clock, self._submit)
        self._feeds[name] = feed
        feed.start()
        return feed

    def disconnect(self, name: str) -> None:
        """Close a device, if it is open."""
        feed = self._feeds.pop(name, None)
        if feed is not None:
            feed.stop()

    def ready_cuffs(self) -> list[DeviceFeed]:
        """The connected cuffs that can be started from here, the one connected first coming first."""
        feeds = self._feeds.values()
        return [feed for feed in feeds if feed.view.can_measure and feed.view.state.recorded == "connected"]

    def cuff(self, chosen: str = "") -> DeviceFeed | None:
        """The cuff to be started: the chosen one if it is there, else the one connected first."""
        ready = self.ready_cuffs()
        return next((feed for feed in ready if feed.device == chosen), ready[0] if ready else None)

    def measuring(self) -> list[DeviceFeed]:
        """The cuffs that inflate just now, and those that did when they fell silent."""
        return [feed for feed in self._feeds.values() if feed.view.may_be_inflated]

    def close(self) -> None:
        """Close every device."""
        for name in list(self._feeds):
            self.disconnect(name)
