"""A high alert in the app's own window is heard: what the sound server was given, recorded and measured."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tests import null_sink
from tests.test_sounds import RATE, pulses, pulses_of, sound

SECONDS = 7.0
"""From the alert to the end: its burst takes half of it."""
needs_a_sound_server = pytest.mark.skipif(not null_sink.is_there(), reason=null_sink.MISSING)


@pytest.fixture
def sound_server(tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment in which programs find a sound server of our own."""
    with null_sink.null_sink(tmp_path / "sound") as environment:
        yield environment


def recorded(environment: dict[str, str], folder: Path, *seen: float) -> np.ndarray:
    """What the output was given while the app ran, as samples from -1 to 1; `seen`: s from alert to acknowledgement."""
    taken = folder / "heard.raw"
    with taken.open("wb") as file:
        listener = subprocess.Popen(
            ["parec", "-d", f"{null_sink.SINK}.monitor", "--raw", f"--rate={RATE}", "--channels=1", "--format=s16le"],
            stdout=file, env=environment, preexec_fn=null_sink.ahead,
        )  # fmt: skip
        subprocess.run(
            [sys.executable, "-m", "tests.app.sounding", str(folder / "data"), str(SECONDS), *map(str, seen)],
            check=True, timeout=100, env=environment, cwd=Path(__file__).parents[2],
        )  # fmt: skip
        listener.terminate()
        listener.wait(20)
    raw = taken.read_bytes()
    return np.frombuffer(raw[: len(raw) // 2 * 2], "<i2").astype(float) / 32768


def fundamental(pulse: np.ndarray) -> float:
    """The lowest of a pulse's strong tones, Hz."""
    power = np.abs(np.fft.rfft(pulse * np.hanning(len(pulse)), 1 << 16))
    return float(np.flatnonzero(power > power.max() / 10)[0] * RATE / (1 << 16))


@needs_a_sound_server
def test_a_high_alert_is_heard_as_its_burst_and_nothing_before_it(sound_server: dict[str, str], tmp_path: Path) -> None:
    heard, shipped = recorded(sound_server, tmp_path), pulses("high")
    loud = np.flatnonzero(abs(heard) > 0.02)
    assert len(loud), "nothing was heard"
    begin = max(loud[0] - RATE // 10, 0)
    found = pulses_of(heard[begin:])
    assert len(found) == len(shipped) == 10
    starts = [[one.start - burst[0].start for one in burst] for burst in (found, shipped)]
    assert starts[0] == pytest.approx(starts[1], abs=0.03)
    first = found[0]
    tone = heard[begin:][round((first.start + 0.01) * RATE) : round((first.end - 0.01) * RATE)]
    clean = sound("high")[round((shipped[0].start + 0.01) * RATE) : round((shipped[0].end - 0.01) * RATE)]
    assert fundamental(tone) == pytest.approx(fundamental(clean), abs=5)


@needs_a_sound_server
def test_an_alert_that_was_seen_is_silent_at_once_in_the_midst_of_its_burst(
    sound_server: dict[str, str], tmp_path: Path
) -> None:
    heard = recorded(sound_server, tmp_path, 2.4)
    loud = np.flatnonzero(abs(heard) > 0.02)
    assert len(loud), "nothing was heard"
    assert (loud[-1] - loud[0]) / RATE < 3  # the whole burst takes 3.5 s
