"""Every driver that the program knows: one row each.

Owns the names of the contract and what may hang on which USB adapter. Refuses behaviour. A new device is a decoder, a
row here and a page in docs/devices.
"""

from __future__ import annotations

from kat_monitor.devices import ble_blood_pressure, capnostream, contec, omron_hbp, terumo_bp500
from kat_monitor.devices.and_tm2657 import AndTm2657Decoder
from kat_monitor.devices.ble_blood_pressure import BleBloodPressureDecoder
from kat_monitor.devices.ble_heart_rate import BleHeartRateDecoder
from kat_monitor.devices.ble_plx import BlePlxDecoder
from kat_monitor.devices.capnostream import CapnostreamDecoder
from kat_monitor.devices.contec import ContecDecoder
from kat_monitor.devices.decoder import Decoder
from kat_monitor.devices.dialogues.capnostream import CapnostreamDialogue
from kat_monitor.devices.dialogues.contec import ContecDialogue
from kat_monitor.devices.dialogues.dinamap import DinamapDialogue
from kat_monitor.devices.dialogues.pm6750 import Pm6750Dialogue
from kat_monitor.devices.dialogues.suntech import SuntechDialogue
from kat_monitor.devices.dinamap import DinamapDecoder
from kat_monitor.devices.masimo import MasimoDecoder
from kat_monitor.devices.nellcor import NellcorDecoder
from kat_monitor.devices.nonin import NoninDecoder
from kat_monitor.devices.omron_hbp import OmronHbpDecoder
from kat_monitor.devices.pm6750 import Pm6750Decoder
from kat_monitor.devices.spec import DriverSpec, SerialSettings, Talk
from kat_monitor.devices.suntech import SuntechDecoder
from kat_monitor.devices.terumo_bp500 import TerumoBp500Decoder
from kat_monitor.vitals import Source
from kat_monitor.words import say

FTDI = (0x0403, 0x6001)
PROLIFIC = (0x067B, 0x2303)
CH340 = (0x1A86, 0x7523)
CP210X = (0x10C4, 0xEA60)
STM32 = (0x0483, 0x5740)
ADAPTERS = (FTDI, PROLIFIC, CH340, CP210X)
"""USB-to-RS-232 adapters: anything with a serial plug can hang on one."""

_NIBP = ("systolic", "diastolic", "map", "pulse_rate")
_OXIMETER = ("spo2", "pulse_rate")
_PI = ("perfusion_index",)

_ROWS = (
    DriverSpec(
        name="dinamap",
        title="GE DINAMAP / Carescape V100",
        vitals=(*_NIBP, "spo2", "temperature"),
        source=Source.CUFF,
        talk=Talk.ANSWERS,
        help=say("Use the GE host cable and set the monitor's host port to 9600 baud."),
        decoder=DinamapDecoder,
        dialogue=DinamapDialogue,
        usb_ids=ADAPTERS,
    ),
    DriverSpec(
        name="masimo",
        title="Masimo Rad-8 / Rad-87 / Radical-7 / Root",
        vitals=(*_OXIMETER, *_PI),
        source=Source.STREAMING,
        talk=Talk.STREAMS,
        help=say("Set its serial output to ASCII 1. A Rad-8 needs a null-modem cable."),
        decoder=MasimoDecoder,
        serial=(SerialSettings(), SerialSettings(baud=19200)),
        usb_ids=ADAPTERS,
    ),
    DriverSpec(
        name="nonin",
        title=say("Nonin oximeter"),
        vitals=_OXIMETER,
        source=Source.STREAMING,
        talk=Talk.STREAMS,
        help=say("Put the finger in: some models are silent without one."),
        decoder=NoninDecoder,
        usb_ids=ADAPTERS,
    ),
    DriverSpec(
        name="contec",
        title=say("Contec CMS50 and other 5-byte oximeters"),
        vitals=(*_OXIMETER, *_PI),
        source=Source.STREAMING,
        talk=Talk.STREAMS,
        help=say("Put the finger in, and press the button of a CMS50E or F. Try the other baud rate."),
        decoder=ContecDecoder,
        scrub=contec.scrub,
        dialogue=ContecDialogue,
        serial=(
            SerialSettings(baud=115200),
            SerialSettings(baud=19200, parity="O"),
            SerialSettings(baud=4800, parity="O"),
        ),
        usb_ids=(CP210X, *ADAPTERS[:-1]),
    ),
    DriverSpec(
        name="capnostream",
        title="Capnostream 20",
        vitals=("resp_rate", "etco2", "fico2", *_OXIMETER),
        source=Source.STREAMING,
        talk=Talk.ANSWERS,
        help=say("Set the monitor's serial port to 9600 baud in its service menu."),
        decoder=CapnostreamDecoder,
        scrub=capnostream.scrub,
        dialogue=CapnostreamDialogue,
        usb_ids=ADAPTERS,
    ),
    DriverSpec(
        name="suntech",
        title=say("SunTech Advantage NIBP module"),
        decoder=SuntechDecoder,
        dialogue=SuntechDialogue,
        vitals=_NIBP,
        source=Source.CUFF,
        talk=Talk.ANSWERS,
        help=say("Check the module's supply."),
        usb_ids=ADAPTERS,
    ),
    DriverSpec(
        name="pm6750",
        title=say("Berry PM6750 module"),
        decoder=Pm6750Decoder,
        dialogue=Pm6750Dialogue,
        vitals=(*_NIBP, "spo2", "heart_rate", "resp_rate", "temperature"),
        source=Source.STREAMING,
        talk=Talk.ANSWERS,
        help=say("Check the module's supply."),
        serial=(SerialSettings(baud=115200),),
        usb_ids=(STM32, *ADAPTERS),
    ),
    DriverSpec(
        name="nellcor",
        title="Nellcor N-560 / N-595 / NPB-290",
        vitals=_OXIMETER,
        source=Source.STREAMING,
        talk=Talk.STREAMS,
        help=say("Set its serial output to ASCII and its baud rate to 9600."),
        decoder=NellcorDecoder,
        serial=(SerialSettings(xonxoff=True),),
        usb_ids=ADAPTERS,
    ),
    DriverSpec(
        name="omron-hbp",
        title="Omron HBP-9020 / HBP-9030",
        decoder=OmronHbpDecoder,
        scrub=omron_hbp.scrub,
        vitals=_NIBP,
        source=Source.CUFF,
        talk=Talk.PUSHES,
        help=say("Set its output to format 4 or 5."),
        usb_ids=ADAPTERS,
    ),
    DriverSpec(
        name="and-tm2657",
        title="A&D TM-2657P",
        decoder=AndTm2657Decoder,
        vitals=_NIBP,
        source=Source.CUFF,
        talk=Talk.PUSHES,
        help=say("Set its RS-232 output on, at 2400 baud."),
        serial=(SerialSettings(baud=2400),),
        usb_ids=ADAPTERS,
    ),
    DriverSpec(
        name="terumo-bp500",
        title="Terumo BP-500",
        decoder=TerumoBp500Decoder,
        scrub=terumo_bp500.scrub,
        vitals=_NIBP,
        source=Source.CUFF,
        talk=Talk.PUSHES,
        help=say("Set its serial output on."),
        usb_ids=ADAPTERS,
    ),
    DriverSpec(
        name="ble-blood-pressure",
        title=say("Bluetooth blood pressure cuff"),
        decoder=BleBloodPressureDecoder,
        services=(0x1810,),
        characteristics=("2a35", "2a36"),
        scrub=ble_blood_pressure.scrub,
        vitals=_NIBP,
        source=Source.CUFF,
        talk=Talk.PUSHES,
        help=say("Pair it with this computer first; it appears after a measurement."),
        serial=(),
    ),
    DriverSpec(
        name="ble-plx",
        title=say("Bluetooth oximeter"),
        decoder=BlePlxDecoder,
        services=(0x1822,),
        characteristics=("2a5f", "2a5e"),
        vitals=(*_OXIMETER, *_PI),
        source=Source.STREAMING,
        talk=Talk.STREAMS,
        help=say("Pair it with this computer first, and put the finger in."),
        serial=(),
    ),
    DriverSpec(
        name="ble-heart-rate",
        title=say("Bluetooth heart rate strap"),
        decoder=BleHeartRateDecoder,
        services=(0x180D,),
        characteristics=("2a37",),
        vitals=("heart_rate",),
        source=Source.STREAMING,
        talk=Talk.STREAMS,
        help=say("Wear it: it wakes on the skin."),
        serial=(),
    ),
    DriverSpec(
        name="simulator",
        title=say("Simulated patient"),
        vitals=("systolic", "diastolic", "map", "pulse_rate", "spo2", "resp_rate"),
        source=Source.SIMULATED_STREAMING,
        talk=Talk.STREAMS,
        help="",
        serial=(),
    ),
    DriverSpec(
        name="replay",
        title=say("Recorded vital signs from a CSV file"),
        vitals=(),
        source=Source.IMPORTED,
        talk=Talk.PUSHES,
        help="",
        serial=(),
    ),
)

DRIVERS: dict[str, DriverSpec] = {row.name: row for row in _ROWS}
"""Every driver by its name."""


class NoDecoderError(ValueError):
    """There are no bytes that this driver could decode; the text says why."""


def new_decoder(name: str) -> Decoder:
    """A fresh decoder of this driver; raises NoDecoderError for a name that has none."""
    spec = DRIVERS.get(name)
    if spec is None:
        raise NoDecoderError(f"unknown driver {name!r}; known: {', '.join(DRIVERS)}")
    if spec.decoder is None:
        raise NoDecoderError(f"driver {name!r} has no bytes to decode")
    return spec.decoder()


def decodable() -> list[str]:
    """The drivers whose bytes can be decoded."""
    return [name for name, spec in DRIVERS.items() if spec.decoder is not None]


def connectable() -> list[str]:
    """The drivers that a serial port can be given to."""
    return [name for name in decodable() if DRIVERS[name].serial]


def likely(vendor_id: int | None, product_id: int | None) -> tuple[str, ...]:
    """The drivers whose devices are known to hang on such an adapter, the more typical ones first."""
    ids = (vendor_id, product_id)
    rows = [(spec.usb_ids.index(ids), name) for name, spec in DRIVERS.items() if ids in spec.usb_ids]
    return tuple(name for _, name in sorted(rows, key=lambda row: row[0] != 0))
