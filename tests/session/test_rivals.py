"""Two devices that measure the same vital sign: one is shown and judged, both are recorded."""

from __future__ import annotations

from kat_monitor import events as ev
from kat_monitor.clock import SECOND
from kat_monitor.session.admit import admit
from kat_monitor.session.rivals import Rivals, rivals, short, words
from kat_monitor.vitals import Quality, Source, reading
from tests.session.room import Room, at

NONIN, MASIMO = "nonin /dev/ttyUSB0", "masimo /dev/ttyUSB1"


class Bedside:
    """Two oximeters at one patient; seconds from minute 0."""

    def __init__(self) -> None:
        self.room = Room()
        for device in (NONIN, MASIMO):
            self.became(device, "connected", 0)

    def became(self, device: str, state: str, second: float) -> None:
        event = ev.DeviceChanged(
            by=device, role="device", device=device, driver=device.split()[0], state=state, text="",  # type: ignore[arg-type]
            since=at(0) + round(second * SECOND),
        )  # fmt: skip
        self.room.add(second / 60, event)

    def said(self, device: str, second: float, spo2: int | None) -> None:
        one = reading("spo2", spo2, Quality.OK if spo2 is not None else Quality.SENSOR_OFF)
        event = ev.VitalsObserved(
            by=device,
            role="device",
            observed_t=at(second / 60),
            source=Source.STREAMING,
            readings=(one,),
            device=device,
        )
        self.room.add(second / 60, event)

    def choose(self, device: str, second: float) -> None:
        self.room.did(second / 60, ev.DeviceChosen, vital="spo2", device=device)

    def shown(self) -> list[tuple[str, int | float | None]]:
        return [(sample.device, sample.value) for sample in self.room.session.samples("spo2")]


def test_the_one_that_came_first_is_shown_and_the_other_stands_aside() -> None:
    bed = Bedside()
    for second in range(3):
        bed.said(NONIN, second, 97)
        bed.said(MASIMO, second + 0.4, 82)
    assert bed.shown() == [(NONIN, 97)] * 3
    (found,) = rivals(bed.room.session, at(3 / 60))
    assert (found.shown, found.others, found.is_chosen) == (NONIN, (MASIMO,), False)
    assert words([found]) == "SpO2: nonin ttyUSB0 is shown, masimo ttyUSB1 is recorded too."


def test_a_persons_choice_wins_at_once() -> None:
    bed = Bedside()
    bed.said(NONIN, 0, 97)
    bed.said(MASIMO, 0.4, 96)
    bed.choose(MASIMO, 0.5)
    bed.said(NONIN, 1, 97)
    bed.said(MASIMO, 1.4, 95)
    bed.said(NONIN, 2, 97)
    assert bed.shown()[-2:] == [(NONIN, 97), (MASIMO, 95)]
    (found,) = rivals(bed.room.session, at(2 / 60))
    assert (found.shown, found.is_chosen) == (MASIMO, True)


def test_the_other_steps_in_when_the_one_in_charge_has_had_no_value_for_15_s_and_steps_back() -> None:
    bed = Bedside()
    bed.choose(NONIN, 0)
    bed.said(NONIN, 0, 97)
    for second in range(1, 19):
        bed.said(NONIN, second, None)
        bed.said(MASIMO, second + 0.4, 90)
    values = bed.shown()
    assert values[:16] == [(NONIN, 97)] + [(NONIN, None)] * 15
    assert (MASIMO, 90) in values[16:]
    assert values[-1] == (MASIMO, 90)
    bed.said(NONIN, 19, 96)
    bed.said(MASIMO, 19.4, 90)
    assert bed.shown()[-1] == (NONIN, 96)


def test_a_device_that_is_gone_leaves_its_place_at_once() -> None:
    bed = Bedside()
    bed.said(NONIN, 0, 97)
    bed.said(MASIMO, 0.4, 96)
    bed.became(NONIN, "lost", 1)
    bed.said(MASIMO, 1.4, 95)
    assert bed.shown()[-1] == (MASIMO, 95)
    assert rivals(bed.room.session, at(2 / 60)) == ()


def test_a_probe_that_is_off_does_not_take_the_place_of_one_that_reads() -> None:
    bed = Bedside()
    bed.said(NONIN, 0, 97)
    bed.choose(MASIMO, 0.2)
    bed.said(MASIMO, 0.4, None)
    assert bed.shown() == [(NONIN, 97)]


def test_a_rival_that_fell_silent_is_none_any_more() -> None:
    bed = Bedside()
    bed.said(NONIN, 0, 97)
    bed.said(MASIMO, 0.4, 96)
    assert rivals(bed.room.session, at(1)) == ()


def test_only_a_device_of_the_session_can_be_chosen() -> None:
    room = Bedside().room
    event = ev.DeviceChosen(by="n1", role="nurse", vital="spo2", device="nonin COM9")
    assert "was not connected" in (admit(room.session, event, at(1)) or "")


def test_a_name_is_short_enough_for_a_tile() -> None:
    assert [short(name) for name in (NONIN, "dinamap COM3", "simulator", "nonin /tmp/x/nonin")] == [
        "nonin ttyUSB0",
        "dinamap COM3",
        "simulator",
        "nonin",
    ]


def test_what_several_vitals_share_is_said_once() -> None:
    found = [Rivals(vital, NONIN, (MASIMO, "dinamap COM3"), False) for vital in ("spo2", "pulse_rate")]
    said = "SpO2 and PR: nonin ttyUSB0 is shown, masimo ttyUSB1 and dinamap COM3 are recorded too."
    assert words(found) == said
    four = Rivals("spo2", NONIN, (MASIMO, "dinamap COM3", "capnostream COM4"), False)
    said = "SpO2: nonin ttyUSB0 is shown, masimo ttyUSB1, dinamap COM3 and capnostream COM4 are recorded too."
    assert words([four]) == said
