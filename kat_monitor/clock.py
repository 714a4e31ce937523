"""The only module that reads a clock.

Owns `Moment`, the two times of every event: `t`, whole milliseconds since the log was opened on a clock that counts
suspended time, and `utc`, whole milliseconds since 1970. Refuses to order anything by wall time: durations, holds and
deadlines use `t` alone, and `utc` is only what people read.

`SystemClock` is the room's; `ScaledClock` is the simulator's: it stands still until it is told the next due item.
"""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple, Protocol

SECOND = 1_000
MINUTE = 60_000
HOUR = 3_600_000


class Moment(NamedTuple):
    """One instant: `t` in ms since the log was opened, `utc` in ms since 1970-01-01T00:00Z."""

    t: int
    utc: int

    @property
    def at(self) -> str:
        """UTC as the record writes it: ISO 8601, milliseconds, Z."""
        return iso(self.utc)


class Clock(Protocol):
    """Anything that can say what moment it is."""

    def now(self) -> Moment:
        """The current moment."""
        ...


def iso(utc: int) -> str:
    """Milliseconds since 1970 as `2026-11-21T09:30:00.000Z`."""
    minute, rest = divmod(utc, MINUTE)
    return f"{_minute_iso(minute)}:{rest // SECOND:02d}.{rest % SECOND:03d}Z"


@lru_cache(maxsize=256)
def _minute_iso(minute: int) -> str:
    """`2026-11-21T09:30` of minutes since 1970; a session says the same minute some hundred times."""
    return datetime.fromtimestamp(minute * 60, UTC).isoformat()[:16]


def from_iso(text: str) -> int:
    """Milliseconds since 1970 of an ISO 8601 time with offset; raises ValueError without one."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(f"{text!r} has no offset; write it as 2026-11-21T09:30:00+00:00")
    since = moment - datetime(1970, 1, 1, tzinfo=UTC)
    return since // timedelta(milliseconds=1)


def named(text: str) -> int:
    """As `from_iso`, of a time that a person or a table names; raises ValueError for one of another age too.

    Recordings are moved by centuries to hide their dates; beyond 2999 and before 1900 a time is a slip, and leaves no
    room for what is counted from it.
    """
    utc = from_iso(text)
    if not _EARLIEST <= utc < _LATEST:
        raise ValueError(f"{text!r} does not lie between 1900 and 2999")
    return utc


_EARLIEST, _LATEST = from_iso("1900-01-01T00:00:00Z"), from_iso("3000-01-01T00:00:00Z")


def local(utc: int, zone: tzinfo | None = None) -> datetime:
    """The same instant as wall time, in the machine's zone unless told another."""
    return datetime.fromtimestamp(utc / 1000, UTC).astimezone(zone)


def zone_of(offset_minutes: int) -> timezone:
    """A fixed zone, minutes east of Greenwich: the one in which a log was opened."""
    return timezone(timedelta(minutes=offset_minutes))


def utc_now() -> int:
    """The wall clock, ms since 1970."""
    return time.time_ns() // 1_000_000


def local_offset_minutes(utc: int) -> int:
    """Minutes east of Greenwich of this machine's zone at that instant."""
    offset = local(utc).utcoffset()
    return 0 if offset is None else int(offset.total_seconds() // 60)


def boot_ms() -> int:
    """Milliseconds on a clock that runs through suspend and never steps; its zero is the boot.

    Linux: CLOCK_BOOTTIME. macOS: CLOCK_MONOTONIC, which counts sleep there. Windows: GetTickCount64, which does too.
    """
    if sys.platform == "linux":
        return time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 1_000_000
    if sys.platform == "win32":  # pragma: no cover - other platform
        import ctypes

        kernel32 = ctypes.WinDLL("kernel32")
        kernel32.GetTickCount64.restype = ctypes.c_ulonglong
        return int(kernel32.GetTickCount64())
    return time.clock_gettime_ns(time.CLOCK_MONOTONIC) // 1_000_000  # pragma: no cover - other platform


def boot_id() -> str:
    """A name of this boot, equal before and after a restart of the program and different after a reboot.

    Empty where the system does not say; a resumed log is then bridged by wall time.
    """
    if sys.platform == "linux":
        try:
            return Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
        except OSError:
            return ""
    if sys.platform == "darwin":  # pragma: no cover - other platform
        import subprocess

        return subprocess.run(
            ["/usr/sbin/sysctl", "-n", "kern.bootsessionuuid"], capture_output=True, text=True, check=False
        ).stdout.strip()
    if sys.platform == "win32":  # pragma: no cover - other platform
        import winreg

        path = r"SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management\PrefetchParameters"
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, path) as key:
                return str(winreg.QueryValueEx(key, "BootId")[0])
        except OSError:
            return ""
    return ""  # pragma: no cover - other platform


class SystemClock:
    """The room's clock. `zero` is the boot clock's value at which the log's `t` is 0, negative after a bridge."""

    def __init__(self, zero: int | None = None) -> None:
        self.zero = boot_ms() if zero is None else zero

    def now(self) -> Moment:
        """The current moment."""
        return Moment(boot_ms() - self.zero, utc_now())


class ScaledClock:
    """A clock that goes from due item to due item, so that no result depends on how fast it is driven.

    `t` starts at 0 at `start` (ms since 1970). Whoever drives it says where to go next; pacing (speed 1, 60, unbounded)
    is the driver's wait before the step, never a value that the session sees.
    """

    def __init__(self, start: int) -> None:
        self._start = start
        self._t = 0

    def now(self) -> Moment:
        """The moment of the last step."""
        return Moment(self._t, self._start + self._t)

    def advance_to(self, t: int) -> None:
        """Step to `t` ms; raises ValueError for a step back, because time does not go there."""
        if t < self._t:
            raise ValueError(f"the clock stands at {self._t} ms and cannot go back to {t} ms")
        self._t = t
