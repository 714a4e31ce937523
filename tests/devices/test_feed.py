from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from kat_monitor import events as ev
from kat_monitor.clock import ScaledClock, from_iso
from kat_monitor.devices.decoder import LinkNote, NoteKind
from kat_monitor.devices.feed import DeviceFeed, DeviceView, as_event, shown
from kat_monitor.devices.link import DIED, IDLE, Receive, ReplayLink, Wait
from kat_monitor.devices.outputs import DeviceState, Failed, Observed, State
from kat_monitor.vitals import Source, reading
from tests.devices.captures import raw, vectors

OXIMETER = raw(vectors("masimo")[0]) + b"\r\n"
KNOWN = {v["id"]: raw(v) for v in vectors("pm6750")}
SECONDS = 5.0
WHEN = from_iso("2018-02-24T04:48:00Z")
"""About when the lines were recorded."""


class Desk:
    """A link whose bytes are given by hand, in the feed's own thread, and what came of them."""

    def __init__(self, driver: str, *given: bytes | LinkNote) -> None:
        self.events: list[ev.Event] = []
        self.sent: list[bytes] = []
        self.views: list[DeviceView] = []
        self.given = list(given)
        self.after: Callable[[], None] = lambda: None
        self.over = threading.Event()
        self.clock = ScaledClock(WHEN)
        self.feed = DeviceFeed(f"{driver} COM3", driver, self, self.clock, self.events.append, self.views.append)

    def run(self, receive: Receive, stopped: Wait) -> None:
        for got in (LinkNote(NoteKind.OPENED, "COM3"), *self.given, *[IDLE] * 5):
            self._hand_over(receive, got)
        self.after()
        for _ in range(5):
            self._hand_over(receive, IDLE)
        self.over.set()
        while not stopped(0.01):
            self._hand_over(receive, IDLE)

    def _hand_over(self, receive: Receive, got: bytes | LinkNote) -> None:
        self.clock.advance_to(self.clock.now().t + 100)
        self.sent.append(receive(got).send)

    def play(self) -> Desk:
        self.feed.start()
        assert self.over.wait(SECONDS)
        assert self.feed.stop()
        return self


def kinds(desk: Desk) -> list[str]:
    return [type(event).__name__ for event in desk.events]


def test_what_a_device_says_becomes_events_by_its_name() -> None:
    desk = Desk("masimo", OXIMETER).play()
    assert kinds(desk) == ["DeviceChanged", "VitalsObserved", "DeviceChanged"]
    assert {event.by for event in desk.events} == {"masimo COM3"}


def test_the_same_state_is_recorded_once() -> None:
    refused = LinkNote(NoteKind.REFUSED, "COM3 is not plugged in.")
    opened = LinkNote(NoteKind.OPENED, "COM3")
    desk = Desk("masimo", refused, opened, refused, opened, refused).play()
    assert [event.state for event in desk.events if isinstance(event, ev.DeviceChanged)] == ["lost", "closed"]


def test_states_on_the_way_are_no_events() -> None:
    assert as_event("x", "masimo", DeviceState(0, State.IDENTIFYING, "")) is None


def test_a_cuff_that_waits_for_a_measurement_is_not_lost_any_more() -> None:
    lost, opened = LinkNote(NoteKind.LOST, "COM3 is gone."), LinkNote(NoteKind.OPENED, "COM3")
    desk = Desk("omron-hbp", lost, opened).play()
    assert [event.state for event in desk.events if isinstance(event, ev.DeviceChanged)] == [
        "degraded", "lost", "degraded", "closed",
    ]  # fmt: skip


def test_a_screen_is_shown_state_values_and_bytes() -> None:
    desk = Desk("masimo", OXIMETER)
    desk.play()
    view = desk.views[-2]
    assert (view.title, view.state, view.can_measure) == (
        "Masimo Rad-8 / Rad-87 / Radical-7 / Root", State.STREAMING, False,
    )  # fmt: skip
    assert [each.value for observed in view.latest for each in observed.readings] == [97, 80, 4.96]
    assert desk.feed.tail.endswith(OXIMETER)
    assert desk.feed.received == len(OXIMETER)


def test_a_person_starts_the_cuff_and_closing_stops_it() -> None:
    desk = Desk("pm6750", KNOWN["spo2_ok"])
    desk.after = desk.feed.measure
    desk.play()
    sent = [command for command in desk.sent if command]
    assert sent[-2:] == [KNOWN["cmd_start_nibp"], KNOWN["cmd_stop_nibp"]]
    assert State.MEASURING in {view.state for view in desk.views}


def test_a_cuff_that_is_started_at_the_device_is_recorded_and_one_from_here_by_who_asked() -> None:
    pressed = Desk("pm6750", KNOWN["spo2_ok"], KNOWN["nibp_measuring"] * 2).play()
    (start,) = [event for event in pressed.events if isinstance(event, ev.CuffStarted)]
    assert (start.by, start.role, start.reason) == ("pm6750 COM3", "device", "")
    asked = Desk("pm6750", KNOWN["spo2_ok"])
    asked.after = asked.feed.measure
    assert "CuffStarted" not in kinds(asked.play())


def test_a_person_stops_the_cuff() -> None:
    desk = Desk("pm6750", KNOWN["spo2_ok"])
    desk.after = desk.feed.stop_measuring
    desk.play()
    assert KNOWN["cmd_stop_nibp"] in desk.sent


def test_a_start_on_a_device_that_is_not_there_is_a_failure() -> None:
    desk = Desk("pm6750", LinkNote(NoteKind.LOST, "COM3 is gone."))
    desk.after = desk.feed.measure
    desk.play()
    (failure,) = [event for event in desk.events if isinstance(event, ev.MeasurementFailed)]
    assert failure.reason == "Berry PM6750 module is not connected"


def test_a_fault_of_ours_is_not_hidden_and_the_device_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[type[BaseException] | None] = []
    monkeypatch.setattr(threading, "excepthook", lambda args: seen.append(args.exc_type))
    desk = Desk("masimo", OXIMETER)

    def fault() -> None:
        desk.over.set()
        raise ZeroDivisionError

    desk.after = fault
    desk.play()
    assert seen == [ZeroDivisionError]
    (last,) = [event for event in desk.events if isinstance(event, ev.DeviceChanged)][-1:]
    assert (last.state, last.text) == ("lost", DIED)


def test_a_capture_is_saved_for_support(tmp_path: Path) -> None:
    desk = Desk("masimo", OXIMETER)
    said: list[str] = []
    desk.after = lambda: desk.feed.save_capture(tmp_path / "masimo.bin", said.append)
    desk.play()
    assert (said, (tmp_path / "masimo.bin").read_bytes()) == ([""], OXIMETER)


def test_a_captured_file_replays_as_it_was_whatever_its_clock_says(tmp_path: Path) -> None:
    path = tmp_path / "omron.bin"
    path.write_bytes(b"2019,03,01,08,15,EMULATED            ,0,118,076,064,0\r\n")
    events: list[ev.Event] = []
    over = threading.Event()

    def watch(view: DeviceView) -> None:
        if view.state is State.CLOSED:
            over.set()

    link = ReplayLink(path, 9600, speed=None)
    feed = DeviceFeed("omron-hbp", "omron-hbp", link, ScaledClock(WHEN), events.append, watch)
    feed.start()
    assert over.wait(SECONDS)
    assert feed.stop()
    (observed,) = [event for event in events if isinstance(event, ev.VitalsObserved)]
    assert observed.readings[0].value == 118


def test_a_capture_can_be_saved_after_the_device_was_closed(tmp_path: Path) -> None:
    desk = Desk("masimo", OXIMETER).play()
    desk.feed.save_capture(tmp_path / "masimo.bin", lambda problem: None)
    assert (tmp_path / "masimo.bin").read_bytes() == OXIMETER


def view(device: str, *vitals: str, state: State = State.STREAMING) -> DeviceView:
    readings = tuple(reading(vital, 97) for vital in vitals)
    return DeviceView(
        device=device, driver="", title="", can_measure=False, state=state,
        latest=(Observed(0, Source.STREAMING, readings),),
    )  # fmt: skip


def test_the_newest_of_each_vital_is_shown() -> None:
    before = view("a", "systolic", "pulse_rate")
    newer = Observed(1_000, Source.STREAMING, (reading("spo2", 95), reading("pulse_rate", 61)))
    after = shown(before, newer).latest
    assert [(each.observed_t, r.vital) for each in after for r in each.readings] == [
        (0, "systolic"), (1_000, "spo2"), (1_000, "pulse_rate"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("states", "may_be"),
    [
        ((State.MEASURING,), True),
        ((State.MEASURING, State.DEGRADED), True),
        ((State.MEASURING, State.DEGRADED, State.STREAMING), False),
        ((State.MEASURING, State.STREAMING, State.DEGRADED), False),
        ((State.MEASURING, State.RECONNECTING), False),
    ],
)
def test_a_cuff_that_fell_silent_while_it_measured_may_be_inflated(states: tuple[State, ...], may_be: bool) -> None:
    one = view("a", "systolic")
    for state in states:
        one = shown(one, DeviceState(0, state, ""))
    assert one.may_be_inflated is may_be


def test_a_failure_is_shown_until_a_measurement_succeeds() -> None:
    failed = shown(view("a", "spo2"), Failed(0, "systolic", "cuff loose"))
    assert failed.failed is not None
    assert shown(failed, Observed(1, Source.CUFF, (reading("systolic", 120),))).failed is None
