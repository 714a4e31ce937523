"""How a dose gets into the blood: the route's absorption, and an infusion that people pause, change and stop.

Owns fractions and times by route, each with its source, and turns a dose into even inputs. Refuses to know the
patient: what the blood does with the drug is `pk`'s.
"""

from __future__ import annotations

from typing import Literal, NamedTuple, get_args

from kat_monitor.devices.simulator.pk import Input

Route = Literal["iv", "im", "sublingual", "oral", "nasal", "subcutaneous", "other"]
ROUTES: tuple[Route, ...] = get_args(Route)


class Absorption(NamedTuple):
    """`fraction` of the dose reaches the blood at an even rate over `minutes`, beginning after `lag` minutes."""

    fraction: float
    minutes: float
    lag: float = 0.0


ABSORPTION: dict[str, Absorption] = {
    "iv": Absorption(1.0, 1),
    "im": Absorption(0.93, 30),
    "sublingual": Absorption(0.29, 45),
    "oral": Absorption(0.23, 45, lag=12),
    "subcutaneous": Absorption(0.85, 25),
    "other": Absorption(0.85, 25),
}
"""Even input, because first-order absorption on these dispositions peaks far too early. IV without a duration: pushed
in a minute. IM: F 0.93, peak felt at 20 to 30 min. Sublingual: F 0.29, Tmax 45 min (Rolan 2014). Oral: F 0.23, Tmax
58 min (Chong 2006). Subcutaneous: F within 0.75 to 0.95, peak at 15 to 30 min; *other* is taken as it."""

NASAL_DIRECT = 0.54
LATER_SPRAY = 0.62
SWALLOWED_REACHES = 0.186
"""Perez-Ruixo 2021: of the first 28 mg of esketamine 54 % pass through the nose, of every later device 0.62 of that;
of what is swallowed 18.6 % arrive. That makes F 54 % at 56 mg and 51 % at 84 mg, as published."""
_NASAL_MINUTES = 30.0
_SWALLOWED = Absorption(SWALLOWED_REACHES, 75, lag=5)
"""Even inputs with the published times to the peak: absorption half-times of 14 min, and 32 min + 29 min."""


def absorb(route: str, start: float, mg: float) -> Input:
    """The input of a dose given at once at minute `start` by any route but nasal; ValueError for an unknown one."""
    row = ABSORPTION.get(route)
    if row is None:
        raise ValueError(f"unknown route {route!r}; known: {', '.join(ROUTES)}")
    return Input(start + row.lag, row.minutes, mg * row.fraction)


def absorb_nasal(start: float, mg: float, sprays_before: int) -> tuple[Input, Input]:
    """The inputs of one nasal device of esketamine: through the nose, and swallowed."""
    direct = NASAL_DIRECT * (LATER_SPRAY if sprays_before else 1.0)
    swallowed = mg * (1 - direct)
    return (
        Input(start, _NASAL_MINUTES, mg * direct),
        Input(start + _SWALLOWED.lag, _SWALLOWED.minutes, swallowed * _SWALLOWED.fraction),
    )


class Infusion:
    """One infusion as the even pieces it ran in. A change at a minute leaves every earlier minute as it was."""

    def __init__(self, start: float, minutes: float, mg: float) -> None:
        self._rate = mg / minutes
        self._left = 0.0
        self._pieces = [Input(start, minutes, mg)]

    @property
    def pieces(self) -> tuple[Input, ...]:
        """What has run and, unless it is paused or stopped, what is planned to."""
        return tuple(self._pieces)

    def pause(self, minute: float) -> None:
        """Stop the flow and keep what is left for later; nothing happens where nothing flows."""
        piece = self._pieces[-1] if self._pieces else None
        if piece is None or minute >= piece.start + piece.minutes:
            return
        self._pieces.pop()
        ran = max(0.0, minute - piece.start)
        given = piece.mg * ran / piece.minutes
        if given > 0:
            self._pieces.append(Input(piece.start, ran, given))
        self._left += piece.mg - given

    def resume(self, minute: float) -> None:
        """Let what is left flow again at the rate last set; nothing happens where nothing is left."""
        if self._left > 0 and self._rate > 0:
            self._pieces.append(Input(minute, self._left / self._rate, self._left))
            self._left = 0.0

    def set_rate(self, minute: float, mg_per_minute: float) -> None:
        """Another rate from now on; a paused infusion stays paused, and a rate of 0 pauses a running one."""
        last = self._pieces[-1] if self._pieces else None
        flows = last is not None and minute < last.start + last.minutes
        self.pause(minute)
        self._rate = mg_per_minute
        if flows:
            self.resume(minute)

    def stop(self, minute: float) -> None:
        """Stop for good: what is left is not given."""
        self.pause(minute)
        self._left = 0.0
