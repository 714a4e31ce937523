"""Two devices that measure the same vital sign: which one is shown.

Owns the choice and the words about it. Refuses to drop anything: both are recorded, and only a person's choice says
which one a tile shows.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from kat_monitor.devices.feed import DeviceView
from kat_monitor.vitals import VITALS


class Rivals(msgspec.Struct, frozen=True):
    """Devices that give the same vital, the ones connected first coming first, and the one that is shown."""

    vital: str
    devices: tuple[str, ...]
    shown: str
    is_chosen: bool
    """Whether a person chose; until then it is the first."""

    @property
    def text(self) -> str:
        """What to tell people."""
        label = VITALS[self.vital].label
        names = " and ".join(self.devices)
        if self.is_chosen:
            return f"{names} both give {label}. {self.shown} is shown; all are recorded."
        return f"{names} both give {label}. {self.shown} is shown, all are recorded. Choose which one to show."


def rivals(views: Iterable[DeviceView], chosen: Mapping[str, str]) -> tuple[Rivals, ...]:
    """Each vital that more than one connected device has given. `chosen` is vital -> device, as people chose."""
    giving: dict[str, list[str]] = {}
    for view in views:
        for vital in {reading.vital: None for each in view.latest for reading in each.readings}:
            if view.state.is_open:
                giving.setdefault(vital, []).append(view.device)
    return tuple(
        _choose(vital, tuple(devices), chosen.get(vital)) for vital, devices in giving.items() if len(devices) > 1
    )


def _choose(vital: str, devices: tuple[str, ...], choice: str | None) -> Rivals:
    is_chosen = choice in devices
    return Rivals(vital, devices, choice if choice is not None and is_chosen else devices[0], is_chosen)


def is_shown(vital: str, device: str, found: Iterable[Rivals]) -> bool:
    """Whether a reading of this device is the one that a tile shows."""
    return all(each.shown == device for each in found if each.vital == vital)
