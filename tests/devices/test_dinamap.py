from __future__ import annotations

import pytest

from kat_monitor.devices.decoder import Decoded, LinkNote, Measurement, NoteKind, readings_of
from kat_monitor.devices.dinamap import DinamapDecoder, checksum, framed
from kat_monitor.vitals import Quality, Source
from tests.devices.captures import decoded_values, raw, values, vectors, whole


def decode(text: str) -> list[Decoded]:
    return DinamapDecoder().feed(framed(text))


@pytest.mark.parametrize("vector", vectors("dinamap"), ids=lambda vector: vector["id"])
def test_the_checksum_fits_where_it_is_known_to_fit(vector: dict[str, dict[str, object]]) -> None:
    frame = raw(vector)
    assert (checksum(frame[:-2]) == frame[-2:]) is vector["expect"]["chk_ok"]


@pytest.mark.parametrize("vector", [v for v in vectors("dinamap") if "readings" in v], ids=lambda v: v["id"])
def test_known_replies_read_as_known(vector: dict[str, object]) -> None:
    assert decoded_values(DinamapDecoder(), raw(vector)) == vector["readings"]


def test_a_cuff_measurement_carries_its_age() -> None:
    (measurement,) = decode(" NA1101762127073078")
    assert isinstance(measurement, Measurement)
    assert (measurement.source, measurement.age_ms) == (Source.CUFF, 1_762_000)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (" NA0100004000000000", NoteKind.MEASURING),
        (" NA0100004120080090", NoteKind.MEASURING),
        (" NA3100004120080090", NoteKind.FAILED),
        (" NA8100004000000000", NoteKind.FAILED),
        (" NA1109999120080090", NoteKind.ALIVE),
        (" NA2100004120080090", NoteKind.ALIVE),
        (" NC0", NoteKind.REPLY),
        (" XX-5", NoteKind.REPLY),
        (" NA11017621x7073078", NoteKind.REPLY),
    ],
)
def test_no_status_but_done_has_values(text: str, kind: NoteKind) -> None:
    (note,) = decode(text)
    assert isinstance(note, LinkNote)
    assert note.kind is kind


@pytest.mark.parametrize("pressures", ["000000000", "---------", "         ", "120   093"])
def test_a_done_measurement_without_pressures_has_no_value(pressures: str) -> None:
    out = [each for each in readings_of(decode(f" NA1100010{pressures}")) if each.vital != "map"]
    assert {(r.vital, r.quality) for r in out} == {("systolic", "no-signal"), ("diastolic", "no-signal")}


def test_pressures_that_cannot_be_true_have_no_value() -> None:
    out = readings_of(decode(" NA1100010080120090"))
    assert {r.vital: r.quality for r in out} == {"systolic": "implausible", "diastolic": "implausible", "map": "ok"}


@pytest.mark.parametrize(
    ("text", "value", "quality"),
    [
        (" OA1097508", 97, Quality.OK),
        (" OA1000508", None, Quality.NO_SIGNAL),
        (" OA0097508", None, Quality.UNAVAILABLE),
        (" OA3097508", None, Quality.NO_SIGNAL),
        (" OA6097508", None, Quality.SENSOR_OFF),
        (" OA3---0  ", None, Quality.NO_SIGNAL),
        (" OA1   508", None, Quality.NO_SIGNAL),
    ],
)
def test_saturation_counts_only_while_the_oximeter_measures(text: str, value: int | None, quality: Quality) -> None:
    (reading,) = readings_of(decode(text))
    assert (reading.value, reading.quality) == (value, quality)


@pytest.mark.parametrize(
    ("text", "value", "source"),
    [
        (" RA2072", 72, Source.STREAMING),
        (" RC3072", 72, Source.CUFF),
        (" RA2000", None, Source.STREAMING),
        (" RA2-99", None, Source.STREAMING),
    ],
)
def test_the_pulse_says_where_it_comes_from(text: str, value: int | None, source: Source) -> None:
    (measurement,) = decode(text)
    assert isinstance(measurement, Measurement)
    assert (measurement.readings[0].value, measurement.source) == (value, source)


def test_temperature_is_turned_into_celsius() -> None:
    (measurement,) = decode(" TC00A000300986" + "0")
    assert isinstance(measurement, Measurement)
    assert (measurement.readings[0].value, measurement.age_ms) == (37, 30_000)


@pytest.mark.parametrize("text", [" TC10A0003009860", " TC00A9999909860", " TC40A0003009860"])
def test_a_temperature_that_is_not_there_is_none(text: str) -> None:
    assert readings_of(decode(text)) == []


def test_noise_before_a_reply_costs_no_reading() -> None:
    decoder = DinamapDecoder()
    out = values(readings_of(decoder.feed(b"\xff\x00 NA!" + framed(" NF1101762127073078"))))
    assert out == {"systolic": 127, "diastolic": 73, "map": 78}
    assert decoder.dropped == 6


@pytest.mark.parametrize("length", range(1, 21))
def test_a_truncated_reply_gives_nothing(length: int) -> None:
    decoder = DinamapDecoder()
    assert whole(decoder, framed(" NF1101762127073078")[:length]) == []
    assert decoder.dropped == length
