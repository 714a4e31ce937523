"""The page of devices, joined to this machine's ports and to the devices that are open.

Owns the search for ports, the link of a choice, and the driver that is remembered for an adapter. Refuses to play a
captured file into a patient's record: it is another time, and perhaps another patient.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from kat_monitor.app.connected import Connected
from kat_monitor.devices.feed import serial_link
from kat_monitor.devices.link import Link, ReplayLink
from kat_monitor.devices.ports import Port, list_ports
from kat_monitor.devices.registry import DRIVERS, connectable
from kat_monitor.record.library import Library
from kat_monitor.record.storage import StorageFault
from kat_monitor.session.state import Session
from kat_monitor.ui.pages.devices import DevicesPage
from kat_monitor.ui.present_devices import DevicesView, Heard, devices_view, identity

LOOK_MS = 2_000
"""How often the ports are looked for while the page is in front."""
NOT_INTO_A_RECORD = (
    "A captured file is another time, and perhaps another patient: it is not played into a record. "
    "Play it under Devices on Home, or in training."
)


class DeviceRoom(QObject):
    """One page of devices, in a session or on Home."""

    def __init__(
        self, library: Library, devices: Connected, back: str, ports: Callable[[], list[Port]] = list_ports
    ) -> None:
        """`back`: where the page leads back to."""
        super().__init__()
        self.page = DevicesPage(back)
        self._library = library
        self._devices = devices
        self._list_ports = ports
        self._ports: tuple[Port, ...] = ()
        self._chosen: dict[str, str] = {}
        """The driver that was last opened on a port or path, as long as this page lives."""
        self._looked_t: int | None = None
        self._ticker = QTimer(self)
        self._ticker.setInterval(500)
        self._ticker.timeout.connect(self.refresh)
        self._ticker.start()
        self.page.connect_wanted.connect(self._connect)
        self.page.disconnect_wanted.connect(self._disconnect)
        self.page.looked.connect(self.look)

    def view(self, session: Session | None = None, t: int = 0) -> DevicesView:
        """The page as things stand now; a session's screen asks with its own, which says nothing about ports."""
        now = self._devices.clock.now().t
        if self._looked_t is None or now - self._looked_t >= LOOK_MS:
            self._ports, self._looked_t = tuple(self._list_ports()), now
        heard = {name: Heard(feed.view, feed.received, feed.tail) for name, feed in self._devices.feeds.items()}
        remembered = {port.name: self._library.setting(_setting(port)) or "" for port in self._ports}
        known = {name: driver for name, driver in remembered.items() if driver in connectable()} | self._chosen
        return devices_view(self._ports, heard, known, now, recorded=self._devices.is_recorded)

    def refresh(self) -> None:
        """Draw the page if somebody sees it."""
        if self.page.isVisible():
            self.page.show_view(self.view())

    def look(self) -> None:
        """Look for ports now."""
        self._looked_t = None
        self.page.show_view(self.view())

    def close(self) -> None:
        """Stop looking."""
        self._ticker.stop()

    def _connect(self, name: str, driver: str) -> None:
        port = next((port for port in self._ports if port.name == name), Port(name))
        link = self._link(port, driver)
        if link is None:
            self.page.show_refusal(NOT_INTO_A_RECORD)
            return
        self._chosen[name] = driver
        self._devices.connect(driver, name, link)
        self.page.show_view(self.view())
        self.page.take_port(name)
        if port in self._ports and not self._library.read_only:
            self._remember(port, driver)

    def _remember(self, port: Port, driver: str) -> None:
        try:
            self._library.set_setting(_setting(port), driver)
        except StorageFault as fault:
            self.page.show_refusal(f"Connected, but not remembered: {fault}")

    def _link(self, port: Port, driver: str) -> Link | None:
        path = Path(port.name)
        if not path.is_file():
            return serial_link(driver, port)
        if self._devices.is_recorded and not self._library.clinic.training:
            return None
        return ReplayLink(path, DRIVERS[driver].serial[0].baud)

    def _disconnect(self, name: str) -> None:
        self._devices.disconnect(name)
        self.page.show_view(self.view())


def _setting(port: Port) -> str:
    return f"driver on {identity(port)}"
