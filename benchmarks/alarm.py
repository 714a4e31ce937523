"""Reading to alert: with three devices streaming, from a reading's submit to the alert in the lane and to its sound.

Limits: shown, the 99th percentile is at most that of an empty queued signal and paint in the same run plus 80 ms; to
the first sample that the audio back end takes, plus 200 ms. The path is the app's own: monitor's thread, durable
append, rules, bridge, lane, annunciator. Oximeter, capnometer and a heart-rate belt stream at 1 Hz each meanwhile.
Where PulseAudio is installed a server of our own, whose output nobody hears, takes the sound; else this computer's own
output does. Where none can be had (`details.sound_output`), sound ends where the burst is handed to it.

    python benchmarks/alarm.py [--samples 60] [--period 0.6]
"""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
import tempfile
import threading
from pathlib import Path

import figure
from figure import Figure
from live_window import Feeder, application, go_on, screen_of, show
from paint import Empty, Stopwatch
from recording import record

from kat_monitor import events as ev
from kat_monitor.app.desktop import Desktop
from kat_monitor.record.library import Library
from kat_monitor.synthetic.room import DEVICE
from kat_monitor.ui.bridge import Collector
from kat_monitor.ui.sound import Loudspeaker
from kat_monitor.vitals import Source, reading
from tests import null_sink

SHOWN_MS, HEARD_MS = 80.0, 200.0
MINUTES = 30
SETTLED_S = 0.25
"""After the streams' second and its drawing: the alert's own way is measured."""
HIGH, CALM = 190, 120
STREAMS = {"oximeter": ("spo2", 97), "capnometer": ("resp_rate", 14), "belt": ("heart_rate", 72)}


class Listening(Loudspeaker):
    """The app's loudspeaker, with an ear at the place where the back end takes the sound."""

    def __init__(self, headset: str | None = None, parent: object = None) -> None:
        super().__init__(headset)
        self.watch: Stopwatch | None = None

    def play(self, priority: str, loudness: int) -> None:
        """Hand over, as the app does; the clock stops when the back end has taken its samples."""
        super().play(priority, loudness)
        if self.watch is not None and priority == "high":
            self.watch.stop()


class Race:
    """An alert, then the floor, in turn: each alert is ended and acknowledged before the next."""

    def __init__(self, desktop: Desktop, empty: Empty, speaker: Listening) -> None:
        assert desktop.live is not None
        self.shown, self.heard = Stopwatch(), Stopwatch()
        speaker.watch = self.heard
        self._live, self._empty = desktop.live, empty
        self._lane = screen_of(desktop).lane
        self._wanted, self._pause = threading.Event(), threading.Event()
        front = desktop.running.front
        assert front is not None
        front.door.bridge.session_came.connect(self._drawn)  # after the annunciator, which has drawn it by then

    def sample(self, number: int) -> None:
        """On the feeder's thread."""
        if number % 2:
            self._empty.sample()
            return
        self._calm()
        self._pause.wait(SETTLED_S)
        self.shown.start()
        self.heard.start()
        self._wanted.set()
        self._submit("cuff", Source.CUFF, systolic=HIGH, diastolic=80)
        self.shown.wait()
        self.heard.wait()

    def _calm(self) -> None:
        """The streams' second, the pressure back, and everything that asked acknowledged."""
        for device, (vital, value) in STREAMS.items():
            self._submit(device, Source.STREAMING, **{vital: value})
        done = threading.Event()
        self._submit("cuff", Source.CUFF, systolic=CALM, diastolic=70)
        session = self._live.session
        for alert in (*session.alerts.values(), *session.past_alerts):
            if not alert.is_acknowledged and (alert.is_open or alert.is_latched or alert.is_message):
                self._live.submit(
                    ev.AlertAcknowledged(by="nl-1", role="nurse", alert=alert.seq, action="watched"),
                )
        self._live.submit(ev.NoteWritten(by="nl-1", role="nurse", text=".", observed_t=0), lambda outcome: done.set())
        done.wait(10)

    def _submit(self, device: str, source: Source, **values: float) -> None:
        readings = tuple(reading(vital, value) for vital, value in values.items())
        t = self._live.clock.now().t
        self._live.submit(
            ev.VitalsObserved(by=device, role="device", observed_t=t, source=source, readings=readings, device=DEVICE)
        )

    def _drawn(self) -> None:
        first = self._lane._view.first
        if self._wanted.is_set() and first is not None and first.priority == "high" and not first.seen:
            self._wanted.clear()
            self.shown.stop()


def measure(folder: Path, samples: int, period: float) -> tuple[Race, list[float], str]:
    """The race, run, the floor's milliseconds, and what is wrong with the sound output."""
    record(folder, MINUTES)
    app = application()
    collector = Collector()
    with Library.open(folder) as library:
        desktop = go_on(library)
        show(app, desktop)
        speaker = Listening()
        while desktop.voice.speaker is None:  # the app makes its own once the chart is there
            app.processEvents()
        desktop.voice.use(speaker)
        empty = Empty()
        empty.show()
        race = Race(desktop, empty, speaker)
        Feeder(app).run(race.sample, period / 2, 2 * samples)
        desktop.close()
    collector.stop()
    return race, empty.watch.times_ms, speaker.problem


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--samples", type=int, default=60)
    parser.add_argument("--period", type=float, default=0.6, help="seconds between two alerts")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="kat-") as folder, contextlib.ExitStack() as stack:
        if null_sink.is_there():  # before QtMultimedia is loaded, which looks for a server once
            os.environ |= stack.enter_context(null_sink.null_sink(Path(folder, "sound")))
        race, bare, problem = measure(Path(folder, "data"), arguments.samples, arguments.period)
    floor = figure.percentile(bare, 99)
    told = [
        Figure(
            "reading to alert shown, p99, three devices streaming", figure.percentile(race.shown.times_ms, 99), floor,
            "ms", "empty queued signal and paint, p99", floor + SHOWN_MS, f"the floor + {SHOWN_MS:g} ms",
        ),
        Figure(
            "reading to sound handed to the back end, p99", figure.percentile(race.heard.times_ms, 99), floor, "ms",
            "empty queued signal and paint, p99", floor + HEARD_MS, f"the floor + {HEARD_MS:g} ms",
        ),
    ]  # fmt: skip
    return figure.show(
        "alarm", told, samples=len(race.shown.times_ms), sound_output=problem or "there",
        shown_ms=figure.spread(race.shown.times_ms), heard_ms=figure.spread(race.heard.times_ms),
    )  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
