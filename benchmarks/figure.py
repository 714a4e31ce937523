"""What every benchmark prints: one JSON object with its figures, each beside a floor that was measured in the same run.

Owns the shape of a figure and how a limit is judged. Refuses to measure: what is measured, and against what, is each
script's own, and so is the number in its limit.
"""

from __future__ import annotations

import json
from statistics import median
from typing import NamedTuple


class Figure(NamedTuple):
    """One measured value in `unit`, its floor, and the most that it may be. Smaller is better."""

    name: str
    measured: float
    floor: float
    unit: str
    floor_name: str
    limit: float
    """The largest measured value that holds, in `unit`."""
    rule: str
    """The limit in words: how it follows from the floor, or that it stands by itself."""

    @property
    def holds(self) -> bool:
        """Whether the measured value keeps its limit."""
        return self.measured <= self.limit

    @property
    def ratio(self) -> float:
        """Measured over floor; a floor of nothing, where something is counted, counts as one."""
        return self.measured / (self.floor or 1)


def times_floor(name: str, measured: float, floor: float, unit: str, floor_name: str, times: float) -> Figure:
    """A figure that may be at most so many times its floor."""
    return Figure(name, measured, floor, unit, floor_name, times * floor, f"{times:g} x the floor")


def percentile(values: list[float], percent: float) -> float:
    """The smallest value that at least so many percent of the values do not exceed."""
    ranked = sorted(values)
    at = -(-len(ranked) * percent // 100)
    return ranked[max(int(at), 1) - 1]


def spread(values: list[float]) -> dict[str, float]:
    """Median, best and worst of a side, so that a reader sees how noisy the run was."""
    return {"median": rounded(median(values)), "least": rounded(min(values)), "most": rounded(max(values))}


def rounded(value: float) -> float:
    """Three significant digits and no fewer than the whole number."""
    return float(f"{value:.3g}") if abs(value) < 100 else round(value)


def show(benchmark: str, figures: list[Figure], **details: object) -> int:
    """Print the object; the exit code says whether every figure holds."""
    told = [
        {
            "figure": one.name, "measured": rounded(one.measured), "unit": one.unit, "floor": rounded(one.floor),
            "floor_name": one.floor_name, "ratio": rounded(one.ratio), "limit": rounded(one.limit),
            "rule": one.rule, "holds": one.holds,
        }
        for one in figures
    ]  # fmt: skip
    holds = all(one.holds for one in figures)
    print(json.dumps({"benchmark": benchmark, "holds": holds, "figures": told, "details": details}, indent=1))
    return 0 if holds else 1
