"""Pharmacokinetics: from mg entering the blood to the concentration where the drug acts.

Owns the two published dispositions and their exact solution: three compartments and an effect site under zero-order
inputs. Refuses to step: a concentration is a sum of exponentials of the time since each input, so any instant may be
asked for in any order and a later change of an infusion cannot disturb an earlier answer.

Minutes on the session's clock, mg, L, ng/mL. The concentrations drive a training patient and predict nobody's.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import NamedTuple


class Input(NamedTuple):
    """`mg` that reach the blood at an even rate over `minutes`, from minute `start`."""

    start: float
    minutes: float
    mg: float


class Disposition(NamedTuple):
    """A mammillary three-compartment model: central volume in L, micro rate constants per minute."""

    volume: float
    k10: float
    k12: float
    k13: float
    k21: float
    k31: float


def ketamine(weight_kg: float) -> Disposition:
    """Racemic ketamine, Domino 1984 (Clin Pharmacol Ther 36:645): volumes follow the weight.

    It reads about 30 % above venous samples: 240 ng/mL at the end of 0.5 mg/kg over 40 min, where 185 were measured.
    """
    return Disposition(0.063 * weight_kg, k10=0.438, k12=0.592, k13=0.590, k21=0.247, k31=0.0146)


def _from_flows(
    central: float, clearance: float, shallow: tuple[float, float], deep: tuple[float, float]
) -> Disposition:
    """From volumes in L and flows in L/h; `shallow` and `deep` are (volume, flow)."""
    return Disposition(
        central,
        k10=clearance / central / 60,
        k12=shallow[1] / central / 60,
        k13=deep[1] / central / 60,
        k21=shallow[1] / shallow[0] / 60,
        k31=deep[1] / deep[0] / 60,
    )


ESKETAMINE = _from_flows(192, 114, shallow=(143, 84.3), deep=(417, 37.6))
"""Esketamine, Perez-Ruixo 2021 (doi 10.1007/s40262-020-00953-4, table 3): weight had no discernible effect. Its liver
compartment is folded into the reported clearance of 114 L/h; the three volumes are the reported Vss of 752 L."""


class Kinetics:
    """The solution of one disposition with an effect site that follows the plasma at `ke0` per minute."""

    __slots__ = ("_effect", "_plasma")

    def __init__(self, disposition: Disposition, ke0: float) -> None:
        plasma = _unit_response(disposition)
        # A ke0 equal to a rate of the plasma makes the two modes one; a part in a million apart is as good and finite.
        if any(abs(ke0 - rate) < 1e-6 * rate for _, rate in plasma):
            ke0 *= 1 + 2e-6
        effect = [(share * ke0 / (ke0 - rate), rate) for share, rate in plasma]
        effect.append((-sum(share for share, _ in effect), ke0))
        self._plasma = _per_rate(plasma)
        self._effect = _per_rate(effect)

    def plasma(self, inputs: Iterable[Input], minute: float) -> float:
        """Plasma concentration at `minute`, ng/mL."""
        return _respond(self._plasma, inputs, minute)

    def effect(self, inputs: Iterable[Input], minute: float) -> float:
        """Effect-site concentration at `minute`, ng/mL."""
        return _respond(self._effect, inputs, minute)


Modes = tuple[tuple[float, float], ...]


def _unit_response(d: Disposition) -> list[tuple[float, float]]:
    """Plasma after 1 mg at once, mg/L, as (share, rate) of its three exponentials."""
    rates = _decay_rates(d)
    modes = []
    for rate in rates:
        others = [other - rate for other in rates if other is not rate]
        modes.append(((d.k21 - rate) * (d.k31 - rate) / (d.volume * others[0] * others[1]), rate))
    return modes


def _decay_rates(d: Disposition) -> list[float]:
    """The three roots of the model's characteristic cubic, which are real, distinct and positive; per minute."""
    a = d.k10 + d.k12 + d.k13 + d.k21 + d.k31
    b = d.k10 * d.k21 + d.k10 * d.k31 + d.k12 * d.k31 + d.k13 * d.k21 + d.k21 * d.k31
    c = d.k10 * d.k21 * d.k31
    p = b - a * a / 3
    q = a * b / 3 - 2 * a**3 / 27 - c
    radius = 2 * math.sqrt(-p / 3)
    angle = math.acos(3 * q / (p * radius)) / 3
    return [a / 3 + radius * math.cos(angle - 2 * math.pi * k / 3) for k in range(3)]


def _per_rate(modes: Iterable[tuple[float, float]]) -> Modes:
    """What an even input of 1 mg/min adds to each mode in the long run, in ng/mL."""
    return tuple((1000 * share / rate, rate) for share, rate in modes)


def _respond(modes: Modes, inputs: Iterable[Input], minute: float) -> float:
    total = 0.0
    exp = math.exp
    for start, minutes, mg in inputs:
        since = minute - start
        if since <= 0:
            continue
        after = since - minutes if since > minutes else 0.0
        level = 0.0
        for gain, rate in modes:
            level += gain * (exp(-rate * after) - exp(-rate * since))
        total += level * mg / minutes
    return total if total > 0 else 0.0
