from __future__ import annotations

import pytest

from kat_monitor.devices.decoder import Decoded, LinkNote, NoteKind, readings_of
from kat_monitor.devices.pm6750 import Pm6750Decoder, framed
from kat_monitor.vitals import Quality, Reading
from tests.devices.captures import decoded_values, raw, vectors, whole


def cuff(state: int, systolic: int = 118, mean: int = 91, diastolic: int = 80, pressure: int = 0) -> bytes:
    return framed(3, 1 | state << 2, pressure, systolic, mean, diastolic)


def ecg(status: int = 0, rate: int = 72, breaths: int = 14) -> bytes:
    return framed(2, status, rate, breaths, 0, 0)


def decode(data: bytes) -> list[Decoded]:
    return whole(Pm6750Decoder(), data)


def last(data: bytes) -> dict[str, Reading]:
    return {reading.vital: reading for reading in readings_of(decode(data))}


@pytest.mark.parametrize("vector", [v for v in vectors("pm6750") if "readings" in v], ids=lambda v: v["id"])
def test_known_packets_read_as_known(vector: dict[str, object]) -> None:
    assert decoded_values(Pm6750Decoder(), raw(vector)) == vector["readings"]


@pytest.mark.parametrize("vector", [v for v in vectors("pm6750") if v["id"].startswith("cmd_")], ids=lambda v: v["id"])
def test_commands_are_spelled_as_published(vector: dict[str, str]) -> None:
    assert framed(*raw(vector)[3:-1]) == raw(vector)


def test_known_packets_of_other_kinds_are_valid_frames() -> None:
    decoder = Pm6750Decoder()
    assert readings_of(whole(decoder, b"".join(raw(v) for v in vectors("pm6750") if "readings" not in v))) == []
    assert decoder.dropped == 0


@pytest.mark.parametrize(
    ("state", "note"),
    [
        (1, LinkNote(NoteKind.MEASURING)),
        (2, LinkNote(NoteKind.FAILED, "stopped", "2")),
        (4, LinkNote(NoteKind.FAILED, "cuff loose", "4")),
        (9, LinkNote(NoteKind.ALIVE)),
        (10, LinkNote(NoteKind.ALIVE)),
    ],
)
def test_no_state_but_done_has_values(state: int, note: LinkNote) -> None:
    assert decode(cuff(state)) == [note]


def test_a_result_that_is_repeated_counts_once() -> None:
    assert len(decode(cuff(0) * 5)) == 1


def test_the_same_result_after_another_measurement_counts_again() -> None:
    assert len(readings_of(decode(cuff(0) + cuff(1, 0, 0, 0, 60) + cuff(0)))) == 6


def test_done_without_a_result_is_no_measurement() -> None:
    assert decode(cuff(0, 0, 0, 0)) == [LinkNote(NoteKind.ALIVE)]


@pytest.mark.parametrize(
    ("packet", "rate", "breaths"),
    [
        (ecg(), (72, "ok"), (14, "ok")),
        (ecg(status=1), (72, "low-signal"), (14, "low-signal")),
        (ecg(status=2), (None, "sensor-off"), (None, "sensor-off")),
        (ecg(rate=0), (None, "no-signal"), (None, "no-signal")),
        (ecg(rate=255), (None, "no-signal"), (None, "no-signal")),
        (ecg(breaths=0), (72, "ok"), (None, "no-signal")),
        (ecg(breaths=255), (72, "ok"), (None, "no-signal")),
    ],
)
def test_breaths_need_the_leads_and_a_heart_rate(
    packet: bytes, rate: tuple[int | None, str], breaths: tuple[int | None, str]
) -> None:
    out = last(packet)
    assert (out["heart_rate"].value, out["heart_rate"].quality) == rate
    assert (out["resp_rate"].value, out["resp_rate"].quality) == breaths


@pytest.mark.parametrize(
    ("status", "quality"),
    [(1, Quality.SENSOR_OFF), (2, Quality.SENSOR_OFF), (3, Quality.SEARCHING), (9, Quality.UNAVAILABLE)],
)
def test_a_finger_that_is_not_measured_has_no_value(status: int, quality: Quality) -> None:
    assert {r.quality for r in last(framed(4, status, 98, 72)).values()} == {quality}


def test_temperature_has_tenths() -> None:
    assert last(framed(5, 0, 36, 8))["temperature"].value == 36.8
    assert last(framed(5, 1, 36, 8))["temperature"].value is None


def test_a_numeric_packet_of_another_length_is_not_read() -> None:
    assert decode(framed(4, 0, 98, 72, 0)) == []
