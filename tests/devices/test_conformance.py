"""What every decoder keeps, whatever its protocol."""

from __future__ import annotations

import functools
import itertools
import sys
from collections import deque
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kat_monitor.devices.decoder import Decoded, Decoder, readings_of
from kat_monitor.devices.emulators import EMULATORS
from kat_monitor.devices.registry import connectable, decodable, new_decoder
from kat_monitor.vitals import NO_VALUE, is_possible
from tests.devices.bench import Bench
from tests.devices.captures import bytewise, raw, vectors, whole

CHECKSUMMED = ("dinamap", "capnostream", "suntech", "pm6750")
BOUND = 20_000
"""Bytes of memory that a decoder may hold, whatever it was fed."""


@functools.cache
def capture(driver: str) -> bytes:
    """All vectors of a driver, one after the other; lines were noted down without their ends."""
    return b"".join(stream(vector) for vector in vectors(driver))


def stream(vector: dict[str, Any]) -> bytes:
    """A vector as it stands in a stream: lines end, and Bluetooth values say of which characteristic they are."""
    if "uuid" in vector:
        return f"{vector['uuid']}:{vector['hex']}\n".encode()
    return raw(vector) + (b"\r\n" if "text" in vector else b"")


def held(decoder: Decoder) -> int:
    """Bytes of memory in a decoder and what it keeps."""
    seen: set[int] = set()

    def size(thing: object) -> int:
        if id(thing) in seen:
            return 0
        seen.add(id(thing))
        inner: list[object] = list(vars(thing).values()) if hasattr(thing, "__dict__") else []
        if isinstance(thing, dict):
            inner += [*thing, *thing.values()]
        elif isinstance(thing, list | tuple | set | deque):
            inner += thing
        return sys.getsizeof(thing) + sum(size(part) for part in inner)

    return size(decoder)


@pytest.mark.parametrize("driver", decodable())
def test_one_byte_at_a_time_gives_the_same(driver: str) -> None:
    assert bytewise(new_decoder(driver), capture(driver)) == whole(new_decoder(driver), capture(driver))


@pytest.mark.parametrize("driver", decodable())
@settings(max_examples=25)
@given(cuts=st.lists(st.floats(0, 1), max_size=8))
def test_any_split_gives_the_same(driver: str, cuts: list[float]) -> None:
    data = capture(driver)
    edges = [0, *sorted(int(cut * len(data)) for cut in cuts), len(data)]
    decoder = new_decoder(driver)
    parts: list[Decoded] = []
    for start, end in itertools.pairwise(edges):
        parts += decoder.feed(data[start:end])
    assert parts + decoder.end() == whole(new_decoder(driver), data)


@pytest.mark.parametrize("driver", decodable())
@settings(max_examples=60)
@given(data=st.binary(max_size=600))
def test_random_bytes_never_raise_and_make_no_impossible_value(driver: str, data: bytes) -> None:
    readings = readings_of(whole(new_decoder(driver), data))
    assert all(r.value is None or is_possible(r.vital, r.value) for r in readings)


@pytest.mark.parametrize("driver", decodable())
@settings(max_examples=40)
@given(data=st.data())
def test_damaged_captures_never_raise_and_keep_the_vocabulary(driver: str, data: st.DataObject) -> None:
    damaged = bytearray(capture(driver))
    for _ in range(data.draw(st.integers(1, 5))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    readings = readings_of(whole(new_decoder(driver), bytes(damaged)))
    assert all((r.value is None) == (r.quality in NO_VALUE) for r in readings)


@pytest.mark.parametrize("driver", CHECKSUMMED)
def test_a_flipped_bit_never_yields_another_value(driver: str) -> None:
    data = b"".join(stream(vector) for vector in vectors(driver) if vector["expect"].get("chk_ok", True))
    true = {(r.vital, r.value) for r in readings_of(whole(new_decoder(driver), data))}
    for at in range(len(data)):
        for bit in range(8):
            flipped = bytearray(data)
            flipped[at] ^= 1 << bit
            readings = readings_of(whole(new_decoder(driver), bytes(flipped)))
            assert {(r.vital, r.value) for r in readings if r.value is not None} <= true


@pytest.mark.parametrize("driver", connectable())
def test_truncated_input_gives_nothing(driver: str) -> None:
    """But for a Nellcor row that is cut behind a status code: it holds all its numbers."""
    known = [raw(vector).rstrip(b"\r\n") for vector in vectors(driver) if vector.get("readings")]
    assert known
    for data in known:
        for part in (data[:length] for length in range(len(data))):
            proved = driver == "nellcor" and part.endswith(b"MO")
            assert readings_of(whole(new_decoder(driver), part)) == [] or proved


@pytest.mark.parametrize("driver", decodable())
def test_after_the_end_the_next_byte_starts_afresh(driver: str) -> None:
    data = capture(driver)
    decoder = new_decoder(driver)
    whole(decoder, data[: len(data) // 3])
    assert readings_of(whole(decoder, data)) == readings_of(whole(new_decoder(driver), data))


@pytest.mark.parametrize("driver", decodable())
@pytest.mark.parametrize("filler", [b"\x00", b"\x01", b"\x55", b"\x85", b"\xff", b" ", b"S", None], ids=repr)
def test_memory_stays_bounded(driver: str, filler: bytes | None) -> None:
    decoder = new_decoder(driver)
    for _ in range(20):
        decoder.feed(filler * 4096 if filler else capture(driver) * 4)
    assert held(decoder) < BOUND


@pytest.mark.soak
@pytest.mark.parametrize("driver", EMULATORS)
def test_ten_hours_of_stream_leave_the_memory_as_it_was(driver: str) -> None:
    bench = Bench(driver)
    bench.run(60_000)
    outputs, before = bench.outputs, held(bench.driver)
    for _ in range(600):
        outputs.clear()
        bench.run(60_000)
    assert held(bench.driver) < 2 * before + BOUND


@pytest.mark.parametrize("driver", decodable())
def test_every_byte_is_either_read_or_counted(driver: str) -> None:
    decoder = new_decoder(driver)
    whole(decoder, b"\x7f" * 1000)
    assert decoder.dropped == 1000
