from __future__ import annotations

import pytest

from kat_monitor.devices.decoder import Decoded, LinkNote, NoteKind, readings_of
from kat_monitor.devices.suntech import SuntechDecoder, command, framed
from tests.devices.captures import decoded_values, raw, values, vectors, whole


def result(systolic: int = 115, diastolic: int = 74, pulse: int = 85, mean: int = 88, error: int = 0) -> bytes:
    words = (systolic & 0xFF, systolic >> 8, diastolic & 0xFF, diastolic >> 8, 30, 1)
    return framed(bytes((*words, *bytes(8), pulse, 0, mean & 0xFF, mean >> 8, error, 0, 0)))


def decode(data: bytes) -> list[Decoded]:
    return whole(SuntechDecoder(), data)


@pytest.mark.parametrize("vector", [v for v in vectors("suntech") if "readings" in v], ids=lambda v: v["id"])
def test_known_results_read_as_known(vector: dict[str, object]) -> None:
    assert decoded_values(SuntechDecoder(), raw(vector)) == vector["readings"]


@pytest.mark.parametrize("vector", [v for v in vectors("suntech") if v["id"].startswith("cmd_")], ids=lambda v: v["id"])
def test_commands_are_spelled_as_published(vector: dict[str, dict[str, str]]) -> None:
    assert command(*bytes.fromhex(vector["expect"]["cmd"])) == raw(vector)


def test_what_the_host_sends_is_not_taken_for_a_reply() -> None:
    commands = b"".join(raw(vector) for vector in vectors("suntech") if vector["id"].startswith("cmd_"))
    assert decode(commands) == []


@pytest.mark.parametrize(
    ("data", "note"),
    [
        (bytes.fromhex("3e044f6f"), LinkNote(NoteKind.REPLY, "accepted", "O")),
        (bytes.fromhex("3e04417d"), LinkNote(NoteKind.REPLY, "stopped", "A")),
        (bytes.fromhex("3e050201ba"), LinkNote(NoteKind.REPLY, "cuff at 258 mmHg", "258")),
        (framed(b"\xff\xff"), LinkNote(NoteKind.REPLY, "", "-")),
        (result(error=0x57), LinkNote(NoteKind.FAILED, "cuff leaks or is loose", "57")),
        (result(error=0x7F), LinkNote(NoteKind.FAILED, "error 7F", "7F")),
    ],
)
def test_replies_without_a_measurement_say_what_they_mean(data: bytes, note: LinkNote) -> None:
    assert decode(data) == [note]


def test_a_wrong_checksum_gives_nothing() -> None:
    decoder = SuntechDecoder()
    assert whole(decoder, bytes.fromhex("3e050201b1")) == []
    assert decoder.dropped == 5


def test_zeros_are_no_value() -> None:
    assert set(values(readings_of(decode(result(0, 0, 0, 0)))).values()) == {None}


def test_a_result_inside_what_looked_like_a_longer_one_is_found() -> None:
    assert len(readings_of(decode(b"\x3e\x18" + result()))) == 4
