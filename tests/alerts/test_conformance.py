"""Every rule that is offered can fire, has words, a sound and a line in the nurse's page; none is another's shade."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import get_args

import pytest

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE
from kat_monitor.protocols import editing, loader, parse, shipped
from kat_monitor.protocols.model import SOUNDS, Compare, Phase, Protocol, Rule
from kat_monitor.vitals import Quality, Source, reading
from tests.alerts.bedside import Bedside, at, bedside, sec

PAGE = (Path(__file__).parents[2] / "docs" / "alerts.md").read_text("utf-8")


@lru_cache
def all_on(name: str) -> str:
    """A shipped protocol with every rule turned on, as a clinic may do."""
    text = shipped.shipped()[name]
    off = {rule.id: {"enabled": True} for rule in parse(text).rules if not rule.enabled}
    made = editing.edited(text, off)
    loader.load(made, f"{name}.toml")
    return made


ROWS = [(name, rule) for name in shipped.IDS for rule in parse(all_on(name)).rules]
each_rule = pytest.mark.parametrize(("name", "rule"), ROWS, ids=lambda one: one if isinstance(one, str) else one.id)


def second_of(protocol: Protocol, rule: Rule, phase: Phase | None = None) -> float:
    """A second at which the rule is in force."""
    ends = protocol.phases
    spans = {
        "onset": (0, ends.onset), "peak": (ends.onset, ends.peak), "waning": (ends.peak, ends.waning),
        "observe": (ends.waning, ends.waning + 60),
    }  # fmt: skip
    for one in (phase,) if phase is not None else rule.phases[::-1]:
        if one == "before":
            return -60
        low, high = spans[one]
        middle = max((low + high) / 2, (rule.from_min or 0) + 1)
        if middle < high:
            return middle * 60
    raise AssertionError(f"{rule.id} is never in force")


def room(name: str, rule: Rule) -> Bedside:
    """A bedside whose patient has the baseline that the rule asks for; the dose is given if it counts from that."""
    base: dict[str, float] = {}
    if rule.baseline_under is not None or rule.baseline_from is not None:
        own = rule.baseline_from if rule.baseline_from is not None else (rule.baseline_under or 0) - 1
        base = dict.fromkeys(("hr",) if "heart_rate" in rule.vitals else rule.vitals, own)
        base = {{"systolic": "sbp", "diastolic": "dbp"}.get(vital, vital): value for vital, value in base.items()}
    text = all_on(name)
    bed = bedside(dosed=False, **base)
    bed.did(-110, ev.ProtocolChosen, protocol=name, version="1", sha256=ev.text_digest(text), text=text)
    if "before" not in rule.phases or rule.from_min is not None or rule.compare in ("overdue", "recheck"):
        bed.dose(0)
    return bed


def _value(bed: Bedside, rule: Rule, second: float) -> None:
    from kat_monitor.alerts.book import book_at, own_baseline

    for vital in rule.vitals[:1]:
        bound = book_at(bed.session, at(second)).bound_of(rule.id, vital, own_baseline(bed.session, vital))
        assert bound is not None
        value = next(v for v in (bound.limit, bound.limit + 1, bound.limit - 1) if bound.crossed_by(v))
        bed.typed(second, **{vital: value})


def _stale(bed: Bedside, rule: Rule, second: float) -> None:
    bed.stream(second, **{rule.vitals[0]: 90})
    bed.go(second + float(rule.hold_s))


def _artefact(bed: Bedside, rule: Rule, second: float) -> None:
    bed.streams(int(second), int(second + float(rule.hold_s)), quality=Quality.ARTEFACT, **{rule.vitals[0]: 90})


def _no_signal(bed: Bedside, rule: Rule, second: float) -> None:
    bed.add(second, ev.VitalsObserved(by="n", role="nurse", observed_t=at(second), source=Source.TYPED,
                                      readings=(reading(rule.vitals[0], None, Quality.NO_SIGNAL),)))  # fmt: skip


def _failed(bed: Bedside, rule: Rule, second: float) -> None:
    bed.did(second, ev.MeasurementFailed, by="cuff", role="device", observed_t=at(second), device="cuff",
            vital=rule.vitals[0], reason="air leak")  # fmt: skip


def _lost(bed: Bedside, rule: Rule, second: float) -> None:
    bed.device(second, "lost")
    bed.go(second + float(rule.hold_s))


def _not_recording(bed: Bedside, rule: Rule, second: float) -> None:
    bed.did(second, ev.RecordingFailed, by="record", role="system", since=at(second), reason="disk full")


def _machine(bed: Bedside, rule: Rule, second: float) -> None:
    if "clock" in rule.codes:
        bed.did(second, ev.ClockStepped, by="clock", role="system", step_ms=60_000)
        return
    part = {"part": rule.codes[0], "works": False, "since": at(second), "text": "told so"}
    bed.did(second, ev.MachineChanged, by="machine", role="system", **part)


def _event(bed: Bedside, rule: Rule, second: float) -> None:
    if rule.while_moaas_at_most is not None:
        bed.typed(second - 1, moaas=rule.while_moaas_at_most)
    bed.noted(second, rule.codes[0])


def _overdue(bed: Bedside, rule: Rule, second: float) -> None:
    """No check at all in a phase of the rule; for the one that follows a blood pressure, after a high one."""
    protocol = bed.session.protocol
    assert protocol is not None
    late = float(protocol.schedule.low_after) * 60
    due = next(60.0 * minute for minute in protocol.schedule.sets if 60 * minute + late >= 0 and minute >= 0
               and _in_phase(protocol, rule, 60 * minute + late))  # fmt: skip
    bed.full_set(max(due - 240, 1), **({"sbp": 175} if rule.while_bp_alert else {}))
    bed.go(due + late + 3_600)


def _in_phase(protocol: Protocol, rule: Rule, second: float) -> bool:
    ends, minute = protocol.phases, second / 60
    phase = (
        "onset" if minute < ends.onset else "peak" if minute < ends.peak
        else "waning" if minute < ends.waning else "observe"
    )  # fmt: skip
    # of two equal ones the first alerts: after a blood pressure only where the plain rule is of lower priority
    return phase in (rule.phases[-2:] if rule.while_bp_alert else rule.phases)


def _recheck(bed: Bedside, rule: Rule, second: float) -> None:
    protocol = bed.session.protocol
    assert protocol is not None
    bed.typed(second, sbp=175, dbp=80)
    bed.go(second + (protocol.recheck.medium + protocol.recheck.late) * MINUTE / 1_000)


FIRE: dict[str, Callable[[Bedside, Rule, float], None]] = {
    **dict.fromkeys(("above", "at_least", "below", "at_most", "rise", "fall_percent"), _value),
    "stale": _stale, "artefact": _artefact, "no_signal": _no_signal, "failed": _failed, "lost": _lost,
    "not_recording": _not_recording, "machine": _machine, "event": _event, "overdue": _overdue, "recheck": _recheck,
}  # fmt: skip
ELSEWHERE = {"outside", "rise_percent", "rise_per_min", "fall_per_min"}
"""Comparisons that no shipped rule uses: `test_comparisons` lets each of them fire."""


def test_every_comparison_is_fired_here_or_there() -> None:
    assert set(FIRE) | ELSEWHERE == set(get_args(Compare))


@each_rule
def test_every_rule_that_is_offered_can_fire(name: str, rule: Rule) -> None:
    bed = room(name, rule)
    protocol = bed.session.protocol
    assert protocol is not None
    FIRE[rule.compare](bed, rule, second_of(protocol, rule))
    found = bed.alerts(rule.id)
    assert found, f"{rule.id} of {name} never fires"
    first = found[0]
    assert (first.kind, first.priority) == (rule.kind, rule.priority)
    assert first.text
    assert "?" not in first.text
    assert "{" not in first.text
    assert sec(first.since) <= sec(bed.now)


@each_rule
def test_every_rule_has_words_a_sound_and_a_line_in_the_page(name: str, rule: Rule) -> None:
    assert rule.text.strip()
    assert (rule.sound or rule.priority) in SOUNDS
    assert f"`{rule.id}`" in PAGE


@pytest.mark.parametrize("name", shipped.IDS)
def test_no_two_rules_of_one_protocol_say_the_same(name: str) -> None:
    """Same comparison, vitals, phases and baseline: a limit of its own, or of one limit a hold of its own."""
    seen = set()
    for rule in parse(all_on(name)).rules:
        key = (rule.compare, rule.vitals, rule.phases, rule.limit, rule.hold_s, rule.codes, rule.baseline_under,
               rule.baseline_from, rule.while_moaas_at_most, rule.while_bp_alert, rule.from_min)  # fmt: skip
        assert key not in seen, rule.id
        seen.add(key)


@pytest.mark.parametrize("name", shipped.IDS)
def test_every_high_vital_is_guarded_in_every_phase(name: str) -> None:
    protocol = parse(shipped.shipped()[name])
    for vital in ("systolic", "diastolic", "heart_rate", "pulse_rate", "spo2", "resp_rate", "moaas"):
        phases = {
            phase
            for rule in protocol.rules
            if rule.enabled and rule.priority == "high" and vital in rule.vitals
            for phase in rule.phases
        }
        assert phases == {"before", "onset", "peak", "waning", "observe"}, vital
