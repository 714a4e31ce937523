"""A serial port as a link: opened, read, written, lost, and opened again.

Owns the port object, which is made anew after every loss (a handle that survived an unplug reads nothing for ever), the
back-off, the settings that are tried in turn, and the words for what a port's errors mean. Refuses to block longer than
0.05 s in a read and a second in a write, and to let an error of the port out as anything but a note.
"""

from __future__ import annotations

import errno
import sys
from collections.abc import Callable, Sequence
from typing import Protocol

import serial  # type: ignore[import-untyped]

from kat_monitor.devices import ports
from kat_monitor.devices.decoder import LinkNote, NoteKind
from kat_monitor.devices.link import IDLE, Receive, Wait
from kat_monitor.devices.ports import Port
from kat_monitor.devices.spec import SerialSettings
from kat_monitor.words import say

READ_SECONDS = 0.05
WRITE_SECONDS = 1.0
BACK_OFF = (0.5, 1.0, 2.0)
"""Seconds before the first, second and every further attempt since bytes last came."""
CHUNK = 4096

if sys.platform == "win32":  # pragma: no cover - other platform
    PORT_ERRORS: tuple[type[Exception], ...] = (OSError,)
else:
    import termios

    PORT_ERRORS = (OSError, termios.error)
"""What a port raises: SerialException is an OSError; settings on a port that just vanished raise termios.error."""


class OpenPort(Protocol):
    """The part of a pyserial port that is used."""

    @property
    def in_waiting(self) -> int:
        """Bytes that can be read at once."""
        ...

    def read(self, size: int = 1) -> bytes:
        """At least one byte, or none after the read time-out."""
        ...

    def write(self, data: bytes) -> object:
        """Send all of it, or raise one of PORT_ERRORS after the write time-out."""
        ...

    def close(self) -> None:
        """Give the port back."""
        ...


def open_serial(name: str, settings: SerialSettings) -> OpenPort:
    """Open a port for this program alone; raises one of PORT_ERRORS."""
    port: OpenPort = serial.Serial(
        name,
        settings.baud,
        parity=settings.parity,
        stopbits=settings.stop_bits,
        xonxoff=settings.xonxoff,
        timeout=READ_SECONDS,
        write_timeout=WRITE_SECONDS,
        exclusive=True,
    )
    return port


def look_again(wanted: Port) -> Port | None:
    """Where the adapter is now."""
    return ports.find_again(wanted, ports.list_ports()) if wanted.is_usb else wanted


class SerialLink:
    """One serial port, kept open as long as it can be."""

    def __init__(
        self,
        port: Port,
        settings: Sequence[SerialSettings],
        open_port: Callable[[str, SerialSettings], OpenPort] = open_serial,
        look: Callable[[Port], Port | None] = look_again,
    ) -> None:
        """`settings` are those that the device could have, the usual one first."""
        self._port = port
        self._settings = settings
        self._tuned = 0
        """Which of the settings is tried, counted on."""
        self._open_port = open_port
        self._look = look

    def run(self, receive: Receive, stopped: Wait) -> None:
        """Open and read until stopped; wait longer after each attempt that brought no bytes."""
        attempts = 0
        while not stopped(0):
            attempts = 0 if self._attempt(receive, stopped) else attempts + 1
            if stopped(BACK_OFF[min(max(attempts - 1, 0), len(BACK_OFF) - 1)]):
                return

    def _attempt(self, receive: Receive, stopped: Wait) -> bool:
        """Open the port and live with it; True if it was there, so that the next attempt may come soon."""
        found = self._look(self._port)
        if found is None:
            receive(
                LinkNote(NoteKind.REFUSED, say("{name} is not plugged in. Check the USB cable.", name=self._port.name))
            )
            return False
        settings = self._settings[self._tuned % len(self._settings)]
        try:
            port = self._open_port(found.name, settings)
        except PORT_ERRORS as error:
            receive(LinkNote(NoteKind.REFUSED, explain(error, found.name)))
            return False
        try:
            heard, fault = self._live(port, found.name, receive, stopped)
        finally:
            _close(port)
        if fault:
            receive(LinkNote(NoteKind.LOST, fault))
        return heard

    def _live(self, port: OpenPort, name: str, receive: Receive, stopped: Wait) -> tuple[bool, str]:
        """One life of an open port: whether bytes came, and the fault that ended it, if one did."""
        heard, order = False, receive(LinkNote(NoteKind.OPENED, name))
        while not order.retune:
            if fault := _write(port, order.send, name):
                return heard, fault
            if stopped(0):
                return heard, ""
            data = _read(port)
            if data is None:
                return heard, say("{name} is gone. Plug the cable in again.", name=name)
            heard = heard or bool(data)
            order = receive(data or IDLE)
        self._tuned += 1
        return True, ""


def _read(port: OpenPort) -> bytes | None:
    """What is there within the read time-out; None if the port is gone."""
    try:
        return port.read(min(max(port.in_waiting, 1), CHUNK))
    except PORT_ERRORS:
        return None


def _write(port: OpenPort, data: bytes, name: str) -> str:
    """Send; says what is wrong, or nothing."""
    try:
        if data:
            port.write(data)
    except serial.SerialTimeoutException:
        return say("The device on {name} takes nothing. Check its cable and its handshake setting.", name=name)
    except PORT_ERRORS:
        return say("{name} is gone. Plug the cable in again.", name=name)
    return ""


def _close(port: OpenPort) -> None:
    """Give back a port, which a vanished one may refuse."""
    try:
        port.close()
    except PORT_ERRORS:
        return


def explain(error: Exception, name: str, platform: str = sys.platform) -> str:
    """What an error of opening means, and what to do."""
    number = getattr(error, "errno", None)
    denied = number == errno.EACCES or "PermissionError" in str(error)
    if denied and platform == "win32":
        return say("{name} is used by another program. Close it.", name=name)
    if denied:
        return say(
            "No permission to open {name}. Add this user to the group that owns serial ports "
            "(sudo usermod -aG dialout $USER; on Arch: uucp), then log in again.",
            name=name,
        )
    if number in (errno.EBUSY, errno.EAGAIN):
        return say("{name} is used by another program. Close it.", name=name)
    if number in (errno.ENOENT, errno.ENODEV, errno.ENXIO) or "FileNotFoundError" in str(error):
        return say("{name} is not there. Check the USB cable.", name=name)
    return say("{name} cannot be opened ({error}). Unplug it and plug it in again.", name=name, error=error)
