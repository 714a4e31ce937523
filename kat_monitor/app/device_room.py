"""The page of devices, joined to this machine's ports and to the devices that are open.

Owns the search for ports, the link of a choice, and the driver that is remembered for an adapter. Refuses to play a
captured file into a patient's record: it is another time, and perhaps another patient.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from kat_monitor import clock
from kat_monitor.app.connected import Connected
from kat_monitor.devices.ble_link import BleLink, BlePort, BleUnavailable, find_devices
from kat_monitor.devices.feed import serial_link
from kat_monitor.devices.link import Link, ReplayLink
from kat_monitor.devices.ports import Port, list_ports
from kat_monitor.devices.registry import DRIVERS, connectable, decodable
from kat_monitor.record.library import Library
from kat_monitor.record.storage import StorageFault
from kat_monitor.session.rivals import Rivals, rivals
from kat_monitor.session.state import Session
from kat_monitor.ui.pages.devices import DevicesPage
from kat_monitor.ui.present_devices import DevicesView, Heard, devices_view, identity
from kat_monitor.ui.progress import Cancelled, Ended, Progress
from kat_monitor.words import say, tr

Choose = Callable[[str, str], None]

NO_RADIO = say("No Bluetooth device is in sight. Switch it on and bring it near; a cuff is seen after a measurement.")
LOOK_MS = 2_000
"""How often the ports are looked for while the page is in front."""
NOT_INTO_A_RECORD = say(
    "A captured file is another time, and perhaps another patient: it is not played into a record. "
    "Play it under Devices on Home, or in training."
)


class DeviceRoom(QObject):
    """One page of devices, in a session or on Home."""

    saved = Signal(str, object)
    """Where a capture was written and what is wrong with it, from the link's thread."""

    def __init__(
        self,
        library: Library,
        devices: Connected,
        back: str,
        ports: Callable[[], list[Port]] = list_ports,
        *,
        session: Callable[[], Session | None] = lambda: None,
        choose: Choose = lambda vital, device: None,
        radio: Callable[[], list[BlePort]] = find_devices,
    ) -> None:
        """`back`: where the page leads back to. `session`: the one that is recorded, the newest state of it.

        `choose(vital, device)` records which of several devices a person wants shown.
        """
        super().__init__()
        self.page = DevicesPage(back)
        self._library = library
        self._devices = devices
        self._list_ports = ports
        self._ports: tuple[Port, ...] = ()
        self._find_radio = radio
        self._radio: tuple[BlePort, ...] = ()
        self._session = session
        self._choose = choose
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
        self.page.radio_wanted.connect(self._look_for_radio)
        self.page.capture_wanted.connect(self._capture)
        self.page.show_wanted.connect(self._show)
        self.saved.connect(self._tell_saved, Qt.ConnectionType.QueuedConnection)

    def view(self) -> DevicesView:
        """The page as things stand now."""
        now = self._devices.clock.now().t
        if self._looked_t is None or now - self._looked_t >= LOOK_MS:
            self._ports, self._looked_t = tuple(self._list_ports()), now
        heard = {name: Heard(feed.view, feed.received, feed.tail) for name, feed in self._devices.feeds.items()}
        settings = {port.name: _setting(port) for port in self._ports}
        settings |= {one.address: _radio_setting(one.address) for one in self._radio}
        remembered = {name: self._library.setting(setting) or "" for name, setting in settings.items()}
        known = {name: driver for name, driver in remembered.items() if driver in decodable()} | self._chosen
        return devices_view(
            self._ports,
            heard,
            known,
            now,
            recorded=self._devices.is_recorded,
            radio=self._radio,
            found=self._found(now),
        )

    def _found(self, t: int) -> tuple[Rivals, ...]:
        session = self._session()
        cuffs = tuple(feed.device for feed in self._devices.ready_cuffs())
        if session is None:
            return ()
        shown = session.chosen.get("systolic", "")
        first = shown if shown in cuffs else cuffs[0] if cuffs else ""
        others = tuple(name for name in cuffs if name != first)
        two_cuffs = (Rivals("systolic", first, others, first == shown),) if others else ()
        return (*rivals(session, t), *two_cuffs)

    def refresh(self) -> None:
        """Draw the page if somebody sees it."""
        if self.page.isVisible():
            self.page.show_view(self.view())

    def look(self) -> None:
        """Look for ports now."""
        self._looked_t = None
        self.page.show_view(self.view())

    def reconnect(self) -> None:
        """After a crash: open again what this session had open, under the same name; a person chose it then."""
        session = self._session()
        ports = {port.name: port for port in self._list_ports()}
        for device, known in (session.devices if session is not None else {}).items():
            driver, name = known.event.driver, device.partition(" ")[2]
            was_open = known.event.state != "closed" and driver in connectable()
            if not was_open or name in self._devices.feeds or not (name in ports or Path(name).exists()):
                continue
            port = ports.get(name, Port(name))
            if not Path(name).is_file():
                self._chosen[name] = driver
                self._devices.connect(driver, name, serial_link(driver, port))

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
        if self._library.read_only:
            return
        if port in self._ports:
            self._remember(_setting(port), driver)
        elif any(one.address == name for one in self._radio):
            self._remember(_radio_setting(name), driver)

    def _remember(self, setting: str, driver: str) -> None:
        try:
            self._library.set_setting(setting, driver)
        except StorageFault as fault:
            self.page.show_refusal(tr("Connected, but not remembered: {fault}", fault=fault))

    def _link(self, port: Port, driver: str) -> Link | None:
        found = next((one for one in self._radio if one.address == port.name), None)
        if found is not None:
            return BleLink(found, DRIVERS[driver])
        path = Path(port.name)
        if not path.is_file():
            return serial_link(driver, port)
        if self._devices.is_recorded and not self._library.clinic.training:
            return None
        return ReplayLink(path, DRIVERS[driver].serial[0].baud, self.page.speed())

    def _disconnect(self, name: str) -> None:
        self._devices.disconnect(name)
        self.page.show_view(self.view())

    # --- Bluetooth ----------------------------------------------------------------------------------------------------

    def _look_for_radio(self) -> None:
        """A few seconds of listening to what advertises; nothing is connected by it."""

        def job(progress: Progress, cancelled: Cancelled) -> list[BlePort] | str:
            try:
                return self._find_radio()
            except BleUnavailable as problem:
                return str(problem)

        self.page.run(tr("Looking for Bluetooth devices"), job, self._found_radio)

    def _found_radio(self, ended: Ended) -> None:
        if ended.was_cancelled or ended.fault:
            return
        if isinstance(ended.value, str):
            self.page.show_refusal(ended.value)
            return
        known = {one.address: one for one in (*self._radio, *ended.value)}
        self._radio = tuple(known.values())
        self.page.show_view(self.view())
        if not ended.value:
            self.page.show_refusal(NO_RADIO)

    # --- captures and choices -----------------------------------------------------------------------------------------

    def _capture(self, name: str) -> None:
        """The latest bytes of a device, without identities, in the data folder."""
        feed = self._devices.feeds.get(name)
        if feed is None:
            return
        stamp = clock.local(clock.utc_now()).strftime("%Y-%m-%d-%H%M%S")
        path = self._library.folder / "captures" / f"{feed.driver}-{stamp}.bin"
        feed.save_capture(path, lambda problem: self.saved.emit(str(path), problem))

    def _tell_saved(self, path: str, problem: str) -> None:
        self.page.tell(problem or tr("Saved without identities: {path}", path=path))

    def _show(self, name: str) -> None:
        """A person wants this device's values on the tiles."""
        feed = self._devices.feeds.get(name)
        if feed is None:
            return
        for one in self._found(self._devices.clock.now().t):
            if feed.device in one.others:
                self._choose(one.vital, feed.device)


def _setting(port: Port) -> str:
    return f"driver on {identity(port)}"


def _radio_setting(address: str) -> str:
    return f"driver on bluetooth {address}"
