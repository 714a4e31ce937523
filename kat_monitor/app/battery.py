"""How full this computer's battery is, and whether it is on the mains.

Owns how each platform is asked. Refuses to guess: a machine without a battery, or one that does not tell, has none.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

LOW_PERCENT = 15
SUPPLIES = Path("/sys/class/power_supply")


class Battery(NamedTuple):
    """Percent of its charge, and whether the mains feed it."""

    percent: int
    on_mains: bool

    @property
    def is_low(self) -> bool:
        """Whether somebody has to connect the mains."""
        return not self.on_mains and self.percent <= LOW_PERCENT


def battery(platform: str = sys.platform) -> Battery | None:
    """The battery as it is now; None without one."""
    if platform == "win32":
        return _of_windows()
    if platform == "darwin":
        return of_pmset(_pmset())
    return of_supplies(SUPPLIES)


def of_supplies(folder: Path) -> Battery | None:
    """Linux: the power supplies as the kernel shows them; of several batteries the fullest counts."""
    percents, mains, discharging = [], False, False
    for supply in sorted(folder.glob("*")):
        kind = _read(supply / "type")
        if kind == "Mains" or kind.startswith("USB"):
            mains = mains or _read(supply / "online") == "1"
        elif kind == "Battery" and _read(supply / "scope") != "Device":
            percent = _read(supply / "capacity")
            if percent.isdecimal():
                percents.append(int(percent))
                discharging = discharging or _read(supply / "status") == "Discharging"
    return Battery(max(percents), mains or not discharging) if percents else None


def of_pmset(text: str) -> Battery | None:
    """macOS: what `pmset -g batt` prints."""
    found = re.search(r"(\d+)%", text)
    return Battery(int(found.group(1)), "AC Power" in text) if found else None


def _read(path: Path) -> str:
    try:
        return path.read_text("ascii", "replace").strip()
    except OSError:
        return ""


def _pmset() -> str:
    try:
        return subprocess.run(["pmset", "-g", "batt"], capture_output=True, text=True, timeout=5, check=False).stdout
    except (OSError, subprocess.TimeoutExpired):
        return ""


def _of_windows() -> Battery | None:
    import ctypes

    class Status(ctypes.Structure):
        _fields_ = [
            ("ac", ctypes.c_ubyte), ("flag", ctypes.c_ubyte), ("percent", ctypes.c_ubyte), ("saver", ctypes.c_ubyte),
            ("seconds", ctypes.c_ulong), ("full_seconds", ctypes.c_ulong),
        ]  # fmt: skip

    status, library = Status(), getattr(ctypes, "windll", None)
    if library is None or not library.kernel32.GetSystemPowerStatus(ctypes.byref(status)):
        return None
    none, unknown = 128, 255
    if status.flag & none or status.percent == unknown:
        return None
    return Battery(status.percent, status.ac == 1)
