"""Bluetooth Low Energy as a link: a device is waited for, connected, subscribed to, and waited for again.

Owns the conversation with `bleak`, an optional extra that is imported when Bluetooth is used and not before, and the
words for what is missing. Values leave as lines `uuid:hex`, the same as in a capture. Refuses to call a cuff lost that
sleeps between two measurements, and to let an error of the radio out as anything but a note.
"""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Awaitable, Callable
from typing import Any

import msgspec

from kat_monitor.devices.decoder import LinkNote, NoteKind
from kat_monitor.devices.link import IDLE, Receive, Wait
from kat_monitor.devices.registry import DRIVERS
from kat_monitor.devices.spec import DriverSpec, Talk
from kat_monitor.words import say

TICK_SECONDS = 0.1
LOOK_SECONDS = 2.0
"""For so long a device is looked for before time is let pass; a cuff advertises for about a minute."""
CONNECT_SECONDS = 15.0
SETTLE_SECONDS = 0.1
"""Some Beurer cuffs lose a subscription that comes sooner after the connection."""
BACK_OFF = (0.5, 1.0, 2.0)

NOT_INSTALLED = say(
    "Bluetooth needs the package bleak. Install it into the program's environment (.venv/bin/pip install bleak), "
    "then start the program again."
)
NO_ADAPTER = say("Bluetooth is off or not there. Switch it on, or plug a Bluetooth adapter in.")

Load = Callable[[], Any]
"""Gives the module `bleak`, or raises BleUnavailable."""


class BleUnavailable(Exception):
    """There is no Bluetooth here; the text says what to do."""


class BlePort(msgspec.Struct, frozen=True):
    """A Bluetooth device that was found. `drivers` are those whose profile it advertises; some advertise none."""

    address: str
    name: str = ""
    drivers: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """What people know it by."""
        return self.name or self.address


def load_bleak() -> Any:
    """The module, imported now; raises BleUnavailable where it is not installed."""
    try:
        return importlib.import_module("bleak")
    except ImportError:
        raise BleUnavailable(NOT_INSTALLED) from None


def full_uuid(short: str) -> str:
    """A 16-bit id of the Bluetooth SIG as the radio spells it."""
    return f"0000{short}-0000-1000-8000-00805f9b34fb"


def find_devices(seconds: float = 5.0, load: Load = load_bleak) -> list[BlePort]:
    """The devices that advertise just now, those with a known profile first; raises BleUnavailable."""
    bleak = load()
    try:
        found = asyncio.run(bleak.BleakScanner.discover(timeout=seconds, return_adv=True))
    except (bleak.exc.BleakError, OSError) as error:
        raise BleUnavailable(_explain(bleak, error, "Bluetooth")) from None
    ports = [
        BlePort(address, device.name or "", _likely(adv.service_uuids)) for address, (device, adv) in found.items()
    ]
    return sorted(ports, key=lambda port: (not port.drivers, not port.name, port.title))


def _likely(uuids: list[str]) -> tuple[str, ...]:
    return tuple(
        name for name, spec in DRIVERS.items() if any(full_uuid(f"{service:04x}") in uuids for service in spec.services)
    )


class BleLink:
    """One Bluetooth device."""

    def __init__(self, port: BlePort, spec: DriverSpec, load: Load = load_bleak) -> None:
        self._port = port
        self._spec = spec
        self._load = load

    def run(self, receive: Receive, stopped: Wait) -> None:
        """Look, connect and listen until stopped."""
        try:
            bleak = self._load()
        except BleUnavailable as problem:
            receive(LinkNote(NoteKind.ENDED, str(problem)))
            return
        asyncio.run(_Radio(bleak, self._port, self._spec, receive, stopped).run())


class _Stopped(Exception):
    """The link was stopped while something else was waited for."""


class _Radio:
    """One run of a link, in an event loop of its own."""

    def __init__(self, bleak: Any, port: BlePort, spec: DriverSpec, receive: Receive, stopped: Wait) -> None:
        self._bleak = bleak
        self._port = port
        self._spec = spec
        self._receive = receive
        self._stopped = stopped
        self._sleeps = spec.talk is Talk.PUSHES
        """A cuff is there after a measurement only: that it is listened for is its being connected."""
        self._is_open = False

    async def run(self) -> None:
        """Attempt after attempt until stopped; wait longer after each that found nobody."""
        attempts = 0
        while not self._stopped(0):
            try:
                attempts = 0 if await self._attempt() else attempts + 1
                await self._meanwhile(asyncio.sleep(BACK_OFF[min(attempts, len(BACK_OFF) - 1)]))
            except _Stopped:
                return
            except (self._bleak.exc.BleakError, OSError) as error:
                self._say(NoteKind.REFUSED, _explain(self._bleak, error, self._port.title))
                attempts = len(BACK_OFF)

    async def _attempt(self) -> bool:
        """Find the device and live with it; True if it was there."""
        find = self._bleak.BleakScanner.find_device_by_address
        if self._sleeps and not self._is_open:
            self._say(NoteKind.OPENED, self._port.title)
        device = await self._meanwhile(find(self._port.address, timeout=LOOK_SECONDS))
        if device is None:
            if not self._sleeps:
                self._say(
                    NoteKind.REFUSED,
                    say("{title} is not in sight. Switch it on and bring it near.", title=self._port.title),
                )
            return False
        gone = asyncio.Event()
        client = self._bleak.BleakClient(device, lambda client: gone.set(), timeout=CONNECT_SECONDS)
        await self._meanwhile(client.connect())
        try:
            return await self._live(client, gone)
        finally:
            await client.disconnect()

    async def _live(self, client: Any, gone: asyncio.Event) -> bool:
        """Hand over what a connected device sends until it is gone."""
        await self._meanwhile(asyncio.sleep(SETTLE_SECONDS))
        if not await self._subscribe(client):
            words = say(
                "{title} is not a {title_2}. Choose another driver.", title=self._port.title, title_2=self._spec.title
            )
            self._say(NoteKind.REFUSED, words)
            return False
        if not self._is_open:
            self._say(NoteKind.OPENED, self._port.title)
        await self._meanwhile(gone.wait())
        if not self._sleeps:
            self._say(NoteKind.LOST, say("{title} is gone. Bring it near and switch it on.", title=self._port.title))
        return True

    async def _subscribe(self, client: Any) -> bool:
        """Listen to what the driver reads; True if the device has any of it."""
        found = 0
        for short in self._spec.characteristics:
            try:
                await client.start_notify(full_uuid(short), self._hand_over(short))
            except self._bleak.exc.BleakCharacteristicNotFoundError:
                continue
            found += 1
        return found > 0

    def _hand_over(self, short: str) -> Callable[[object, bytearray], None]:
        def hand_over(sender: object, value: bytearray) -> None:
            self._receive(f"{short}:{value.hex()}\n".encode())

        return hand_over

    async def _meanwhile(self, work: Awaitable[Any]) -> Any:
        """Await something that may take long: time passes for the driver, and a stop is heard."""
        task = asyncio.ensure_future(work)
        while not task.done():
            await asyncio.wait({task}, timeout=TICK_SECONDS)
            if self._is_open:
                self._receive(IDLE)
            if self._stopped(0):
                task.cancel()
                raise _Stopped
        return task.result()

    def _say(self, kind: NoteKind, text: str) -> None:
        self._is_open = kind is NoteKind.OPENED
        self._receive(LinkNote(kind, text))


def _explain(bleak: Any, error: Exception, title: str) -> str:
    """What an error of the radio means, and what to do."""
    if isinstance(error, FileNotFoundError | bleak.exc.BleakBluetoothNotAvailableError):
        return NO_ADAPTER
    if isinstance(error, PermissionError):
        return say("This program may not use Bluetooth. Allow it in the system's settings.")
    return say(
        "{title} cannot be reached ({error}). Check that it is on, near, and paired with this computer.",
        title=title,
        error=error,
    )
