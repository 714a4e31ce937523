"""Every limit row of the shipped protocols: below, at and beyond its number, typed and streaming, in each phase."""

from __future__ import annotations

from typing import NamedTuple

import msgspec
import pytest

from kat_monitor import protocols
from kat_monitor.protocols import shipped
from kat_monitor.protocols.model import Protocol, Rule
from tests.alerts.bedside import bedside, sec

PHASES = {"before": -60, "onset": 300, "peak": 1_800, "waning": 4_500, "late": 6_000, "observe": 9_000}
"""A second of each phase of the generic protocol; `late` is the part of waning from T+90 on."""
DOSED = frozenset(PHASES) - {"before"}
PEAK, AFTER, LATE = {"onset", "peak"}, {"waning", "late", "observe"}, {"late", "observe"}


class Row(NamedTuple):
    """A limit as the clinic wrote it. `fires`: the value nearest to the limit that alerts; `calm`: the next one."""

    rule: str
    vital: str
    priority: str
    limit: float
    fires: float
    calm: float
    hold_s: float = 0
    baseline: dict[str, float] = {}
    phases: set[str] | frozenset[str] = DOSED


def over(rule: str, vital: str, priority: str, limit: float, hold_s: float = 0, **more: float) -> Row:
    return Row(rule, vital, priority, limit, limit + 1, limit, hold_s, more, _phases(priority))


def under(rule: str, vital: str, priority: str, limit: float, hold_s: float = 0, **more: float) -> Row:
    return Row(rule, vital, priority, limit, limit - 1, limit, hold_s, more, _phases(priority))


def from_up(rule: str, vital: str, priority: str, limit: float, hold_s: float = 0, **more: float) -> Row:
    return Row(rule, vital, priority, limit, limit, limit - 1, hold_s, more, _phases(priority))


def from_down(
    rule: str, vital: str, priority: str, limit: float, hold_s: float = 0,
    phases: set[str] | frozenset[str] | None = None, **more: float,
) -> Row:  # fmt: skip
    return Row(rule, vital, priority, limit, limit, limit + 1, hold_s, more, phases or _phases(priority))


def _phases(priority: str) -> frozenset[str]:
    """Only high-priority rules apply before the dose."""
    return frozenset(PHASES) if priority == "high" else DOSED


TABLE = (
    from_up("sbp-high-160", "systolic", "low", 160),
    from_up("sbp-high-170", "systolic", "medium", 170),
    from_up("sbp-high-180", "systolic", "high", 180),
    from_up("sbp-rise-40", "systolic", "medium", 158, sbp=118),
    from_up("dbp-high-100", "diastolic", "low", 100),
    from_up("dbp-high-105", "diastolic", "medium", 105),
    from_up("dbp-high-110", "diastolic", "high", 110),
    from_up("dbp-rise-25", "diastolic", "medium", 97, dbp=72),
    under("sbp-below-100", "systolic", "low", 100, sbp=105),
    under("sbp-below-90", "systolic", "medium", 90, sbp=105),
    under("sbp-below-80", "systolic", "high", 80),
    under("sbp-below-baseline-10", "systolic", "low", 94, sbp=104),
    under("sbp-below-baseline-15", "systolic", "medium", 89, sbp=104),
    from_down("sbp-fall-30", "systolic", "medium", 84, sbp=120),
    *(
        row
        for rate in ("heart_rate", "pulse_rate")
        for row in (
            over("hr-above-100", rate, "low", 100, 15),
            over("hr-above-120", rate, "medium", 120, 15),
            over("hr-above-140", rate, "high", 140, 15),
            under("hr-below-55", rate, "low", 55, 15, hr=60),
            under("hr-below-50", rate, "medium", 50, 15, hr=60),
            under("hr-below-40", rate, "high", 40, 15),
            under("hr-below-baseline-10", rate, "low", 49, 15, hr=59),
            under("hr-below-baseline-15", rate, "medium", 44, 15, hr=59),
        )
    ),
    under("spo2-below-94", "spo2", "low", 94, 15, spo2=97),
    under("spo2-below-baseline-3", "spo2", "low", 93, 15, spo2=96),
    under("spo2-below-92", "spo2", "medium", 92, 15),
    under("spo2-below-90", "spo2", "high", 90, 15),
    under("spo2-below-85", "spo2", "high", 85, 5),
    under("rr-below-12", "resp_rate", "low", 12, 30),
    under("rr-below-10", "resp_rate", "medium", 10, 30),
    under("rr-below-8", "resp_rate", "high", 8, 30),
    over("rr-above-20", "resp_rate", "low", 20, 30),
    over("rr-above-24", "resp_rate", "medium", 24, 30),
    over("rr-above-30", "resp_rate", "high", 30, 30),
    from_down("no-breath-20", "resp_rate", "medium", 0, 20),
    from_down("no-breath-30", "resp_rate", "high", 0, 30),
    over("etco2-above-50", "etco2", "low", 50, 15),
    over("etco2-above-60", "etco2", "medium", 60, 15),
    from_down("moaas-4-late", "moaas", "low", 4, phases=LATE),
    from_down("moaas-3", "moaas", "low", 3, phases=PEAK),
    from_down("moaas-3-late", "moaas", "medium", 3, phases=AFTER),
    from_down("moaas-2", "moaas", "high", 2),
)
OTHERS = {
    "rass-1", "rass-2", "rass-3", "red-symptom", "vomited", "vomited-sedated", "stale-15", "stale-30", "stale-15-peak",
    "artefact-30", "no-signal", "cuff-failed", "device-lost", "not-recording", "overdue", "overdue-peak",
    "overdue-after-bp", "recheck-late", "no-speaker", "screen-stood-still", "may-sleep", "battery-low",
    "no-second-copy", "clock-set",
}  # fmt: skip
"""Rows that are no limit on a value, or are off; each is proved elsewhere in this folder."""

STREAMED = {"heart_rate", "pulse_rate", "spo2", "resp_rate", "etco2"}

each_row = pytest.mark.parametrize("row", TABLE, ids=lambda row: f"{row.rule}-{row.vital}")
each_streamed = pytest.mark.parametrize(
    "row", [row for row in TABLE if row.vital in STREAMED], ids=lambda row: f"{row.rule}-{row.vital}"
)


def loaded(name: str) -> Protocol:
    return protocols.parse(shipped.shipped()[name])


@each_row
def test_a_typed_value_alerts_at_once_from_its_limit_on_and_in_its_phases_only(row: Row) -> None:
    for phase, second in PHASES.items():
        for value in (row.fires, row.calm, row.limit):
            bed = bedside(dosed=phase != "before", **row.baseline)
            bed.typed(second, **{row.vital: value})
            expected = phase in row.phases and value == row.fires
            found = bed.alerts(row.rule)
            assert len(found) == expected, f"{row.vital} {value} in {phase}"
            for alert in found:
                said = (alert.priority, alert.vital, alert.value, alert.limit, sec(alert.since))
                assert said == (row.priority, row.vital, row.fires, row.limit, second)


@each_streamed
def test_a_streaming_value_alerts_once_it_has_held_and_in_its_phases_only(row: Row) -> None:
    hold = int(row.hold_s)
    for phase, second in PHASES.items():
        for value in (row.fires, row.calm):
            bed = bedside(dosed=phase != "before", **row.baseline)
            bed.streams(second, second + hold - 1, **{row.vital: value})
            assert bed.alerts(row.rule) == [], f"{value} in {phase}: before it has held"
            bed.stream(second + hold, **{row.vital: value})
            sinces = [sec(alert.since) for alert in bed.alerts(row.rule)]
            expected = phase in row.phases and value == row.fires
            assert sinces == ([second + hold] if expected else []), f"{value} in {phase}"


def test_every_shipped_rule_stands_in_the_tables_of_these_tests() -> None:
    assert {row.rule for row in TABLE} | OTHERS == {rule.id for rule in loaded("generic").rules}


@each_row
def test_a_row_says_in_its_file_what_the_table_says(row: Row) -> None:
    (rule,) = (rule for rule in loaded("generic").rules if rule.id == row.rule)
    assert (rule.priority, rule.hold_s, rule.kind) == (row.priority, row.hold_s, "physiological")


@pytest.mark.parametrize("name", shipped.IDS)
def test_all_six_protocols_have_the_same_rules(name: str) -> None:
    assert loaded(name).rules == loaded("generic").rules


@pytest.mark.parametrize("rule", loaded("generic").rules, ids=lambda rule: rule.id)
def test_every_rule_has_words_and_only_high_ones_and_the_machine_speak_before_the_dose(rule: Rule) -> None:
    assert rule.text.strip()
    if "before" in rule.phases and rule.enabled and rule.priority != "high":
        assert rule.kind == "technical"


@pytest.mark.parametrize(
    ("rule", "value", "priority"), [("rass-1", 1, "low"), ("rass-2", 2, "medium"), ("rass-3", 3, "high")]
)
def test_agitation_is_off_and_alerts_where_a_clinic_turns_it_on(rule: str, value: int, priority: str) -> None:
    bed = bedside()
    bed.typed(300, rass=value)
    assert bed.alerts() == []
    rows = tuple(
        msgspec.structs.replace(one, enabled=True) if one.id == rule else one for one in loaded("generic").rules
    )
    on = bedside()
    on.session = msgspec.structs.replace(on.session, protocol=msgspec.structs.replace(loaded("generic"), rules=rows))
    on.typed(300, rass=value - 1)
    assert on.alerts() == []
    on.typed(360, rass=value)
    assert on.the(rule).priority == priority


def test_without_a_baseline_the_plain_limits_count() -> None:
    bed = bedside(baseline=False)
    bed.typed(300, sbp=99, hr=54, spo2=93)
    assert bed.open_rules() == {"sbp-below-100", "hr-below-55", "spo2-below-94"}


def test_altitude_moves_the_advisory_and_the_medium_saturation_limit_but_not_the_high_one() -> None:
    bed = bedside()
    high_up = msgspec.structs.replace(loaded("generic"), altitude_spo2=-2)
    bed.session = msgspec.structs.replace(bed.session, protocol=high_up)
    bed.typed(300, spo2=92)
    assert bed.alerts() == []
    bed.typed(360, spo2=89)
    assert {(one.rule, one.limit) for one in bed.alerts()} == {
        ("spo2-below-94", 92), ("spo2-below-92", 90), ("spo2-below-90", 90),
    }  # fmt: skip
