"""Emulated devices: the other side of each serial protocol, for training and for trying the path without hardware.

Owns which emulator stands for which driver.
"""

from __future__ import annotations

from kat_monitor.devices.emulators.capnostream import CapnostreamEmulator
from kat_monitor.devices.emulators.cuffs import AndTm2657Emulator, OmronHbpEmulator, TerumoBp500Emulator
from kat_monitor.devices.emulators.dinamap import DinamapEmulator
from kat_monitor.devices.emulators.emulator import Emulator
from kat_monitor.devices.emulators.modules import Pm6750Emulator, SuntechEmulator
from kat_monitor.devices.emulators.oximeters import ContecEmulator, MasimoEmulator, NellcorEmulator, NoninEmulator

EMULATORS: dict[str, type[Emulator]] = {
    "dinamap": DinamapEmulator,
    "masimo": MasimoEmulator,
    "nonin": NoninEmulator,
    "contec": ContecEmulator,
    "capnostream": CapnostreamEmulator,
    "suntech": SuntechEmulator,
    "pm6750": Pm6750Emulator,
    "nellcor": NellcorEmulator,
    "omron-hbp": OmronHbpEmulator,
    "and-tm2657": AndTm2657Emulator,
    "terumo-bp500": TerumoBp500Emulator,
}
"""By driver."""
