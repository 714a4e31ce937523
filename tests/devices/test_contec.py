from __future__ import annotations

import pytest

from kat_monitor.devices.contec import ContecDecoder, command, stretched
from kat_monitor.devices.decoder import LinkNote, NoteKind, readings_of
from kat_monitor.vitals import Quality, Reading
from tests.devices.captures import FOLDER, decoded_values, raw, vectors, whole


def v7(pulse: int = 65, spo2: int = 97, index: int = 0xFFFF, signal: int = 5, pleth: int = 0x33, bar: int = 6) -> bytes:
    return stretched(1, bytes((signal, pleth, bar, pulse, spo2, index & 0xFF, index >> 8)))


def five(pulse: int = 65, spo2: int = 97, signal: int = 5, bar: int = 6) -> bytes:
    return bytes((0x80 | signal, 0x33, bar | (pulse >> 7) << 6, pulse & 0x7F, spo2))


def last(data: bytes) -> dict[str, Reading]:
    return {reading.vital: reading for reading in readings_of(whole(ContecDecoder(), data))}


@pytest.mark.parametrize("vector", [v for v in vectors("contec") if "readings" in v], ids=lambda v: v["id"])
def test_known_packets_read_as_known(vector: dict[str, dict[str, object]]) -> None:
    out = decoded_values(ContecDecoder(), raw(vector))
    assert {vital: out[vital] for vital in vector["readings"]} == vector["readings"]


def test_commands_are_spelled_as_they_were_recorded() -> None:
    lines = (FOLDER / "contec_session.txt").read_text("ascii").splitlines()
    recorded = [bytes.fromhex(line[1:]) for line in lines if line.startswith(">")]
    assert recorded == [command(packet[2]) for packet in recorded]


def test_a_recorded_session_reads_whole() -> None:
    lines = (FOLDER / "contec_session.txt").read_text("ascii").splitlines()
    data = bytes.fromhex("".join(line[1:] for line in lines if line.startswith("<")))
    decoder = ContecDecoder()
    outputs = whole(decoder, data)
    assert {reading.value for reading in readings_of(outputs)} == {97, 65, None}
    assert [item.code for item in outputs if isinstance(item, LinkNote)][:3] == ["0C", "0C", "06"]
    assert decoder.dropped == 0


@pytest.mark.parametrize("make", [v7, five])
@pytest.mark.parametrize("pulse", [30, 127, 128, 254])
def test_the_two_streams_are_told_apart(make, pulse: int) -> None:  # type: ignore[no-untyped-def]
    out = last(make(pulse, 100) * 5)
    assert (out["pulse_rate"].value, out["spo2"].value) == (pulse, 100)


def test_the_perfusion_index_is_in_hundredths() -> None:
    assert last(v7(index=512))["perfusion_index"].value == 5.12


def test_a_perfusion_index_marked_invalid_has_no_value() -> None:
    assert last(v7(index=512, bar=0x16))["perfusion_index"].quality is Quality.UNAVAILABLE


@pytest.mark.parametrize(
    ("packet", "quality"),
    [
        (v7(signal=0x85), Quality.SENSOR_OFF),
        (v7(signal=0x15), Quality.SEARCHING),
        (v7(pleth=0xB3), Quality.SEARCHING),
        (five(bar=0x16), Quality.SENSOR_OFF),
        (five(signal=0x15), Quality.SEARCHING),
        (five(bar=0x26), Quality.SEARCHING),
        (v7(255, 127), Quality.NO_SIGNAL),
        (five(255, 127), Quality.NO_SIGNAL),
        (v7(0, 0), Quality.NO_SIGNAL),
    ],
)
def test_what_is_no_measurement_has_no_value(packet: bytes, quality: Quality) -> None:
    out = last(packet * 5)
    assert {(out[vital].value, out[vital].quality) for vital in ("spo2", "pulse_rate")} == {(None, quality)}


def test_a_falling_saturation_is_not_taken_for_an_unplugged_probe() -> None:
    assert last(five(spo2=85, signal=0x25) * 5)["spo2"].value == 85


def test_packets_are_held_back_until_four_followed_each_other() -> None:
    decoder = ContecDecoder()
    assert [len(decoder.feed(v7())) for _ in range(6)] == [0, 0, 0, 4, 1, 1]


def test_a_single_packet_amid_noise_is_not_believed() -> None:
    decoder = ContecDecoder()
    noisy = b"\x30" + v7() + b"\x30"
    assert whole(decoder, noisy) == []
    assert decoder.dropped == len(noisy)


def test_a_lost_byte_shifts_no_value() -> None:
    stream = v7() * 6
    for at in range(len(stream)):
        readings = readings_of(whole(ContecDecoder(), stream[:at] + stream[at + 1 :] + stream))
        assert {reading.value for reading in readings} == {97, 65, None}


def test_a_device_that_ends_the_connection_says_why() -> None:
    assert whole(ContecDecoder(), b"\x0d\x80\x81") == [
        LinkNote(NoteKind.DEVICE, "the oximeter ended the connection (shut down)", "0D")
    ]


def test_what_the_device_knows_of_its_user_is_left_out() -> None:
    assert whole(ContecDecoder(), bytes.fromhex("0580f5f3e5f2a0a0a0")) == [LinkNote(NoteKind.REPLY, "", "05")]
