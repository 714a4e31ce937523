"""Synthesise the sounds of alerts into resources/sounds: `python tools/sounds.py [OUT]`. The same bytes every time.

Owns every number of a burst: pulses, lengths, spacing, harmonics, rise. They lie inside the ranges that
`tests/test_sounds.py` measures in what was written. A loudspeaker's share of loudness is not decided here.
"""

from __future__ import annotations

import array
import math
import sys
import wave
from pathlib import Path
from typing import NamedTuple

RATE = 44_100
PEAK = 0.6
"""Of full scale: harmonics add up without clipping."""
HARMONICS = ((1, 1.0), (3, 0.8), (5, 0.6), (7, 0.5))
"""Multiples of the fundamental with their amplitudes; all within 6 dB of it."""
EDGE = 0.9
"""A pulse is as long as it stays at this share of its peak or above."""


class Burst(NamedTuple):
    """One burst. Times in s; `gaps`: silence after each pulse but the last, from 90 % to 90 %."""

    fundamental: float
    pulse: float
    rise: float
    """From nothing to the peak, and back as long."""
    gaps: tuple[float, ...]
    level: float
    """Loudness against the others: high over medium over low."""


_SPACE = 0.1
_LONG = 2 * _SPACE + 0.15
_FIVE = (_SPACE, _SPACE, _LONG, _SPACE)
BURSTS = {
    "high": Burst(523.25, 0.150, 0.025, (*_FIVE, 0.7, *_FIVE), 1.0),
    "medium": Burst(440.0, 0.200, 0.035, (0.2, 0.2), 0.7),
    "low": Burst(392.0, 0.200, 0.035, (), 0.5),
}


def samples(burst: Burst) -> array.array[int]:
    """A burst as 16-bit mono samples, with a little silence behind it."""
    flank = burst.rise * EDGE
    starts = [0.0]
    for gap in burst.gaps:
        starts.append(starts[-1] + burst.pulse + gap)
    length = starts[-1] + burst.pulse + 2 * burst.rise + 0.02
    sound = [0.0] * round(length * RATE)
    for start in starts:
        _add_pulse(sound, burst, start, burst.pulse + 2 * flank)
    return array.array("h", (round(one * 32767) for one in sound))


def _add_pulse(sound: list[float], burst: Burst, start: float, whole: float) -> None:
    first, count = round(start * RATE), round(whole * RATE)
    total = sum(share for _, share in HARMONICS)
    for n in range(count):
        t = n / RATE
        envelope = min(1.0, t / burst.rise, (whole - t) / burst.rise)
        tone = sum(share * math.sin(2 * math.pi * burst.fundamental * times * t) for times, share in HARMONICS)
        sound[first + n] += PEAK * burst.level * envelope * tone / total


def write(folder: Path) -> None:
    """One file a priority."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, burst in BURSTS.items():
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            made = samples(burst)
            if sys.byteorder == "big":
                made.byteswap()
            file.writeframes(made.tobytes())


if __name__ == "__main__":
    write(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[1] / "resources" / "sounds")
