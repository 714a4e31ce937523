"""Recovery scales: item by item, and never with a hole in them."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from kat_monitor.session.scales import Recovery, adapted_padss, modified_aldrete

WELL = Recovery(
    systolic=120, heart_rate=70, resp_rate=14, spo2=97, moaas=5, baseline_systolic=120, baseline_heart_rate=70,
    activity=2, steady=True, nausea="none", pain=0,
)  # fmt: skip


def aldrete(**changes: object) -> dict[str, int | None]:
    return {one.name: one.score for one in modified_aldrete(replace(WELL, **changes)).items}


def test_somebody_who_is_well_has_ten() -> None:
    assert modified_aldrete(WELL).total == 10


@pytest.mark.parametrize(("systolic", "score"), [(144, 2), (145, 1), (96, 2), (180, 1), (181, 0), (None, None)])
def test_circulation_is_judged_by_percent_of_the_baseline(systolic: int | None, score: int | None) -> None:
    assert aldrete(systolic=systolic)["circulation"] == score


@pytest.mark.parametrize(("moaas", "score"), [(5, 2), (4, 1), (3, 1), (2, 0), (0, 0)])
def test_consciousness(moaas: int, score: int) -> None:
    assert aldrete(moaas=moaas)["consciousness"] == score


@pytest.mark.parametrize(
    ("spo2", "oxygen", "score"),
    [(93, False, 2), (92, False, 1), (97, True, 1), (90, True, 1), (89, True, 0), (89, False, 0)],
)
def test_oxygen_saturation(spo2: int, oxygen: bool, score: int) -> None:
    assert aldrete(spo2=spo2, oxygen=oxygen)["oxygen saturation"] == score


@pytest.mark.parametrize(
    ("rate", "breathless", "score"), [(14, False, 2), (14, True, 1), (9, False, 1), (25, False, 1), (0, False, 0)]
)
def test_respiration(rate: int, breathless: bool, score: int) -> None:
    assert aldrete(resp_rate=rate, breathless=breathless)["respiration"] == score


@pytest.mark.parametrize("missing", ["systolic", "resp_rate", "spo2", "moaas", "activity", "baseline_systolic"])
def test_a_missing_item_never_passes(missing: str) -> None:
    scale = modified_aldrete(replace(WELL, **{missing: None}))
    assert (scale.total, scale.passes(0), len(scale.missing)) == (None, False, 1)


def test_an_item_of_nothing_never_passes_whatever_the_sum() -> None:
    assert not modified_aldrete(replace(WELL, spo2=85)).passes(8)


def test_the_padss_without_bleeding_has_eight_and_is_called_adapted() -> None:
    scale = adapted_padss(WELL)
    assert (scale.total, scale.highest, scale.name) == (8, 8, "Adapted PADSS")


@pytest.mark.parametrize(
    ("changes", "total"),
    [
        ({"systolic": 150}, 7),
        ({"heart_rate": 99}, 6),
        ({"steady": False}, 7),
        ({"nausea": "moderate"}, 7),
        ({"nausea": "severe"}, 6),
        ({"pain": 4}, 7),
        ({"pain": 8}, 6),
        ({"pain": None}, None),
        ({"baseline_heart_rate": None}, None),
    ],
)
def test_the_adapted_padss(changes: dict[str, object], total: int | None) -> None:
    assert adapted_padss(replace(WELL, **changes)).total == total


def test_the_line_shows_what_is_missing() -> None:
    assert "Modified Aldrete -- of 10" in modified_aldrete(replace(WELL, moaas=None)).text
