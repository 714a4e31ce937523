"""Chance that can be asked for at any place: the n-th number of a named stream of a seed.

Owns the simulator's randomness. Refuses to have a state: a number depends on seed, purpose and index alone, never on
how many were drawn before, so that speed and the order of calls change no result. It uses neither `hash()` nor
`random`, only whole-number arithmetic, so that every Python and every platform draws the same.
"""

from __future__ import annotations

import hashlib

_MASK = (1 << 64) - 1
_GOLDEN = 0x9E3779B97F4A7C15
_ROOT_3 = 1.7320508075688772

LARGEST = 2 * _ROOT_3
"""No `normal` lies further from 0 than this: limits on what noise can do are proved, not hoped for."""


class Stream:
    """The numbers of one purpose (`"spo2"`, `"cuff"`) under one seed."""

    __slots__ = ("_key",)

    def __init__(self, seed: int, purpose: str) -> None:
        digest = hashlib.blake2b(f"{seed}/{purpose}".encode(), digest_size=8).digest()
        self._key = int.from_bytes(digest, "little")

    def bits(self, n: int) -> int:
        """64 mixed bits at index `n` (any whole number): the output function of SplitMix64 (Steele 2014)."""
        z = (self._key + n * _GOLDEN) & _MASK
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9 & _MASK
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB & _MASK
        return z ^ (z >> 31)

    def uniform(self, low: float, high: float, n: int = 0) -> float:
        """The number at index `n`, evenly between `low` and `high`."""
        return low + (high - low) * (self.bits(n) >> 11) / (1 << 53)

    def normal(self, n: int) -> float:
        """The number at index `n`, bell-shaped, mean 0, standard deviation 1, never beyond `LARGEST`.

        It is the sum of four even 16-bit numbers: bounded, and without a library function that platforms round apart.
        """
        z = self.bits(n)
        total = (z & 0xFFFF) + (z >> 16 & 0xFFFF) + (z >> 32 & 0xFFFF) + (z >> 48)
        return (total / 0xFFFF - 2.0) * _ROOT_3

    def wander(self, second: int, period: int) -> float:
        """A smooth course through one `normal` every `period` seconds: what drifts and does not jump."""
        knot, rest = divmod(second, period)
        at = rest / period
        share = at * at * (3.0 - 2.0 * at)
        return self.normal(knot) * (1.0 - share) + self.normal(knot + 1) * share
