from __future__ import annotations

from pathlib import Path

import pytest

from kat_monitor.devices import capnostream, contec, omron_hbp, terumo_bp500
from kat_monitor.devices.capture import Capture, without_identities, write
from kat_monitor.devices.decoder import readings_of
from kat_monitor.devices.registry import DRIVERS, decodable, new_decoder
from kat_monitor.devices.spec import unchanged
from tests.devices.captures import whole
from tests.devices.test_conformance import capture

NAME = b"SMITH^ANNA 1984-02-2"
FIVE = b"2026,01,05,10,01," + NAME + b",0,118,076,064,0\r\n"
FOUR = b"bp," + NAME + b",2026/01/05,10:01,118,090,076,064,0\r\n"
TERUMO = b"\x02R1," + NAME + b",260105,100100,118,090,076,064,\x03?"
PATIENT_ID = capnostream.framed(0x02, NAME)
NUMERICS = capnostream.framed(0x01, bytes(25) + b"\x01\x00")


@pytest.mark.parametrize(
    ("driver", "data"),
    [
        ("omron-hbp", FIVE),
        ("omron-hbp", FOUR),
        ("omron-hbp", FIVE[40:] + FOUR),
        ("omron-hbp", FIVE[:30]),
        ("omron-hbp", FIVE[19:30] + b"\r\n" + FOUR),
        ("omron-hbp", FIVE.rstrip() + FIVE),
        ("terumo-bp500", TERUMO),
        ("terumo-bp500", TERUMO[:20]),
        ("terumo-bp500", TERUMO[6:] + TERUMO),
        ("capnostream", PATIENT_ID),
        ("capnostream", PATIENT_ID[:12] + NUMERICS),
        ("capnostream", PATIENT_ID[5:] + PATIENT_ID),
        ("masimo", FIVE + FOUR),
        ("dinamap", TERUMO),
    ],
)
def test_a_capture_names_nobody(driver: str, data: bytes) -> None:
    out = without_identities(data, DRIVERS[driver].scrub)
    assert b"ANNA" not in out
    assert b"SMITH" not in out
    assert b"1984" not in out


@pytest.mark.parametrize("driver", decodable())
def test_a_capture_without_identities_reads_the_same(driver: str) -> None:
    data = capture(driver)
    out = without_identities(data, DRIVERS[driver].scrub)
    assert readings_of(whole(new_decoder(driver), out)) == readings_of(whole(new_decoder(driver), data))


def test_identities_leave_blanks_of_their_length() -> None:
    assert omron_hbp.scrub(FIVE) == FIVE.replace(NAME, b" " * 20)
    assert terumo_bp500.scrub(TERUMO) == TERUMO.replace(NAME, b" " * 20)


def test_messages_that_name_the_patient_are_left_out() -> None:
    assert capnostream.scrub(NUMERICS + PATIENT_ID + NUMERICS) == NUMERICS * 2


def test_what_an_oximeter_knows_of_its_user_is_left_out() -> None:
    user = contec.stretched(0x05, b"ANNA S.")
    reply = contec.stretched(0x0C, b"")
    assert contec.scrub(reply + user + reply) == reply * 2


def test_the_user_of_a_bluetooth_cuff_is_left_out() -> None:
    line = b"2a35:0c780050005a00480003\n"
    assert without_identities(line, DRIVERS["ble-blood-pressure"].scrub) == b"2a35:0c780050005a004800ff\n"


def test_the_latest_bytes_are_kept_and_no_more() -> None:
    kept = Capture(largest=1_000)
    for number in range(100):
        kept.add(bytes((number,)) * 100)
    assert (kept.received, len(kept.everything()), kept.everything()[-1]) == (10_000, 1_000, 99)
    assert kept.tail == (b"\x61" * 56 + b"\x62" * 100 + b"\x63" * 100)


def test_a_capture_is_the_plain_bytes(tmp_path: Path) -> None:
    path = tmp_path / "masimo.bin"
    assert write(path, capture("masimo"), unchanged) == ""
    assert path.read_bytes() == capture("masimo")


def test_a_capture_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    assert write(tmp_path / "file" / "sub" / "x.bin", b"x", unchanged) == "x.bin cannot be written: Not a directory."
