from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kat_monitor.devices.decoder import LinkNote, NoteKind, readings_of
from kat_monitor.devices.nonin import NoninDecoder, select_format
from kat_monitor.vitals import Quality, Reading, Source
from tests.devices.captures import bytewise, decoded_values, raw, values, vectors, whole


@pytest.mark.parametrize(
    "vector", [v for v in vectors("nonin") if v["id"].startswith("select_")], ids=lambda v: v["id"]
)
def test_the_choice_of_a_format_is_spelled_as_published(vector: dict[str, str]) -> None:
    assert select_format(int(vector["id"].removeprefix("select_df"))) == raw(vector)


def df2(pulse: int, spo2: int, flags: int = 0, stat2: int = 0, *, df7: bool = False) -> bytes:
    """One packet of 25 frames; `flags` stand in one of them."""
    floats = [pulse >> 7, pulse & 0x7F, spo2, 17, 0, 0, 0, stat2, 99] + [1] * 16
    packet = b""
    for at, number in enumerate(floats):
        status = 0x80 | (1 if at == 0 else 0) | (flags if at == 12 else 0)
        frame = bytes((status, 1, at, number)) if df7 else bytes((0x01, status, 100 + at, number))
        packet += frame + bytes((sum(frame) & 0xFF,))
    return packet


def df8(pulse: int, spo2: int, flags: int = 0, last: int = 0) -> bytes:
    return bytes((0x80 | flags | pulse >> 7, pulse & 0x7F, spo2, last))


def df1(pulse: int, spo2: int, flags: int = 0) -> bytes:
    return df8(pulse, spo2, flags)[:3]


def df13(pulse: int = 72, spo2: int = 98, status: tuple[int, int] = (2, 0)) -> bytes:
    data = bytes.fromhex("20260801183100") + bytes((0, *status, pulse >> 8, pulse & 0xFF, 0, spo2))
    return b"\x00\x02\x00\x0d\x00\x0e" + data + bytes((sum(data) & 0xFF, 3))


def last(data: bytes) -> dict[str, Reading]:
    return {reading.vital: reading for reading in readings_of(whole(NoninDecoder(), data))}


@pytest.mark.parametrize("vector", [v for v in vectors("nonin") if "readings" in v], ids=lambda v: v["id"])
def test_known_bytes_read_as_known(vector: dict[str, object]) -> None:
    assert decoded_values(NoninDecoder(), raw(vector)) == vector["readings"]


@pytest.mark.parametrize("df7", [False, True])
def test_a_packet_of_25_frames_is_one_measurement(df7: bool) -> None:
    out = values(readings_of(whole(NoninDecoder(), df2(300, 85, df7=df7))))
    assert out == {"spo2": 85, "pulse_rate": 300}


@pytest.mark.parametrize("make", [df1, df8])
def test_short_frames_are_told_by_their_length(make) -> None:  # type: ignore[no-untyped-def]
    decoder = NoninDecoder()
    out = readings_of(whole(decoder, b"".join(make(70 + at, 97) for at in range(10))))
    assert [r.value for r in out if r.vital == "pulse_rate"] == list(range(70, 80))
    assert decoder.dropped == 0


@pytest.mark.parametrize("count", [2, 3, 4])
@pytest.mark.parametrize("make", [df1, df8])
def test_a_short_capture_of_one_format_is_read_to_its_last_frame(make, count: int) -> None:  # type: ignore[no-untyped-def]
    decoder = NoninDecoder()
    assert len(readings_of(whole(decoder, make(72, 97) * count))) == 2 * count
    assert decoder.dropped == 0


@pytest.mark.parametrize("before", [b"", df8(72, 98) * 2])
def test_most_of_a_frame_is_no_frame_of_another_format(before: bytes) -> None:
    assert len(readings_of(whole(NoninDecoder(), before + df8(60, 91)[:3]))) == 0


def test_short_frames_are_held_back_until_four_followed_each_other() -> None:
    decoder = NoninDecoder()
    assert [len(decoder.feed(df8(72, 98))) for _ in range(7)] == [0, 0, 0, 0, 5, 1, 1]


def test_three_short_frames_after_noise_are_not_believed() -> None:
    assert last(b"\x05" + df8(72, 98) * 3) == {}


def test_after_noise_short_frames_must_be_alike() -> None:
    unlike = bytes.fromhex("800748" + "967204" + "c9590a" + "816400")
    assert last(b"\x05" + unlike * 3 + b"\xff") == {}
    assert len(last(b"\x05" + df1(72, 98) * 5 + b"\xff")) == 2


def test_a_lost_byte_shifts_no_short_frame() -> None:
    stream = df8(72, 98) * 6
    assert {r.value for r in readings_of(whole(NoninDecoder(), stream[:13] + stream[14:] + stream))} == {72, 98}


@pytest.mark.parametrize("flags", [0x08, 0x40])
def test_a_finger_out_of_the_sensor_has_no_value_whatever_the_packet_says(flags: int) -> None:
    assert {(r.value, r.quality) for r in last(df2(72, 98, flags)).values()} == {(None, Quality.SENSOR_OFF)}


@pytest.mark.parametrize("frame", [df8(72, 98, 0x40), df8(72, 98, 0, 0x08)])
def test_a_finger_out_of_the_sensor_has_no_value_in_short_frames(frame: bytes) -> None:
    assert {(r.value, r.quality) for r in last(frame * 5).values()} == {(None, Quality.SENSOR_OFF)}


@pytest.mark.parametrize(
    ("data", "quality"),
    [
        (df2(72, 98, 0x20), Quality.ARTEFACT),
        (df2(72, 98, 0x10), Quality.ARTEFACT),
        (df2(72, 98, 0x04), Quality.LOW_PERFUSION),
        (df2(72, 98, 0x06), Quality.OK),
        (df2(72, 98, 0x02), Quality.OK),
        (df8(72, 98, 0x20) * 5, Quality.ARTEFACT),
        (df8(72, 98, 0x04) * 5, Quality.ARTEFACT),
        (df8(72, 98, 0x10) * 5, Quality.LOW_PERFUSION),
        (df1(72, 98, 0x20) * 6, Quality.ARTEFACT),
        (df1(72, 98, 0x10) * 6, Quality.LOW_PERFUSION),
        (df13(status=(1, 0)), Quality.LOW_SIGNAL),
    ],
)
def test_a_doubtful_flag_marks_the_number_and_keeps_it(data: bytes, quality: Quality) -> None:
    assert (last(data)["spo2"].value, last(data)["spo2"].quality) == (98, quality)


@pytest.mark.parametrize("data", [df2(511, 127), df8(511, 127) * 5, df1(511, 127) * 6, df13(511, 127)])
def test_511_and_127_are_no_value(data: bytes) -> None:
    assert {(r.value, r.quality) for r in last(data).values()} == {(None, Quality.NO_SIGNAL)}


def test_a_red_pulse_marks_its_packet_though_others_were_green() -> None:
    frames = [df2(72, 98, 0x02)[at : at + 5] for at in range(0, 125, 5)]
    frames[20] = df2(72, 98, 0x04)[60:65]
    assert last(b"".join(frames))["spo2"].quality is Quality.LOW_PERFUSION


def test_a_spot_check_from_the_memory_without_a_time_has_no_value() -> None:
    kept = df13(status=(2, 0x10))
    data = bytes(7) + kept[13:-2]
    undated = kept[:6] + data + bytes((sum(data) & 0xFF, 3))
    assert {r.value for r in last(kept).values()} == {98, 72}
    assert {(r.value, r.quality) for r in last(undated).values()} == {(None, Quality.HELD)}


def test_a_spot_check_says_when_it_was_taken() -> None:
    (measurement,) = whole(NoninDecoder(), df13(300, 91))
    assert measurement.source is Source.CUFF  # type: ignore[union-attr]
    assert {(r.value, r.device_time) for r in measurement.readings} == {  # type: ignore[union-attr]
        (91, "2026-08-01T18:31:00"),
        (300, "2026-08-01T18:31:00"),
    }


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (b"SPO2=097 HR=072\r\n", {"spo2": 97, "pulse_rate": 72}),
        (b"SPO2=097 HR=072 F*\r\n", {"spo2": 97, "pulse_rate": 72}),
        (b"12:30:01 SPO2=097 HR=072 B\r\n", {"spo2": 97, "pulse_rate": 72}),
        (b"SPO2=--- HR=---\r\n", {"spo2": None, "pulse_rate": None}),
        (b"\xff\x01SPO2=100 HR=300\n", {"spo2": 100, "pulse_rate": 300}),
        (b"SPO2=09SPO2=097 HR=072\r\n", {"spo2": 97, "pulse_rate": 72}),
        (b"SPO2=97 HR=072\r\n", {}),
        (b"SPO2=097 HR=07", {}),
        (b"SPO2=097 HR=0x2\r\n", {}),
    ],
)
def test_tabletop_lines_are_read(line: bytes, expected: dict[str, int]) -> None:
    assert decoded_values(NoninDecoder(), line) == expected


def test_a_low_battery_is_said_once() -> None:
    notes = [item for item in whole(NoninDecoder(), df2(72, 98, 0, 1) * 3) if isinstance(item, LinkNote)]
    assert notes == [LinkNote(NoteKind.DEVICE, "battery low")]


@pytest.mark.parametrize("noise", [b"\xaa\x71", b"\x82\x13\x61", b"\x82\x13\x61\x01", b"\x01\x98"])
def test_noise_before_a_packet_costs_no_reading(noise: bytes) -> None:
    decoder = NoninDecoder()
    assert values(readings_of(whole(decoder, noise + df2(72, 98)))) == {"spo2": 98, "pulse_rate": 72}
    assert decoder.dropped == len(noise)


def test_a_device_that_sends_packets_sends_no_short_frames_before_the_stream_is_cut() -> None:
    decoder = NoninDecoder()
    noise = bytes.fromhex("800748" + "967204" + "c95901" + "816400" + "e6")
    assert {r.value for r in readings_of(decoder.feed(df2(60, 97) + noise + df2(60, 97)))} == {60, 97}
    decoder.end()
    assert len(readings_of(decoder.feed(df8(72, 98) * 5))) == 10


def test_a_stream_joined_in_the_middle_starts_with_the_next_packet() -> None:
    decoder = NoninDecoder()
    assert len(readings_of(whole(decoder, df2(72, 98)[33:] + df2(72, 98)))) == 2
    assert decoder.dropped == 92


@pytest.mark.parametrize("data", [df2(72, 98), df2(72, 98, df7=True), df13()])
def test_a_flipped_bit_never_yields_another_value_where_there_is_a_checksum(data: bytes) -> None:
    stream = data * 2
    for at in range(len(stream)):
        for bit in range(8):
            flipped = bytearray(stream)
            flipped[at] ^= 1 << bit
            assert {r.value for r in readings_of(whole(NoninDecoder(), bytes(flipped)))} <= {72, 98}


@settings(max_examples=30)
@given(
    st.lists(
        st.sampled_from(
            [df2(72, 98), df2(60, 91, df7=True), df8(72, 98) * 5, df1(80, 95) * 6, df13(), b"\x81\x05\xff"]
        ),
        max_size=6,
    )
)
def test_formats_in_any_order_give_the_same_byte_by_byte(parts: list[bytes]) -> None:
    data = b"".join(parts)
    assert bytewise(NoninDecoder(), data) == whole(NoninDecoder(), data)
