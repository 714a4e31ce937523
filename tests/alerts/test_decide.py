"""What holds of every decision: it is made once, at its own instant, whoever asks and however often."""

from __future__ import annotations

from itertools import chain
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kat_monitor import events as ev
from kat_monitor import protocols
from kat_monitor.alerts import decide, next_deadline, quiet
from kat_monitor.protocols import shipped
from kat_monitor.vitals import Quality, Source
from tests.alerts.bedside import Bedside, Steps, at, bedside, sec

# --- the end, and what is not in force --------------------------------------------------------------------------------


def ended(bed: Bedside, second: float, ending: str) -> None:
    bed.did(second, ev.SessionEnded, ending=ending, ended_t=at(second))


def test_the_end_of_a_session_ends_its_alerts() -> None:
    bed = bedside()
    bed.typed(300, sbp=184)
    ended(bed, 400, "left")
    assert {(sec(one.ended_since or 0), one.end_reason) for one in bed.alerts()} == {(400, "session ended")}


def test_after_the_end_nothing_alerts() -> None:
    bed = bedside()
    bed.stream(300, spo2=97)
    ended(bed, 305, "left")
    bed.go(900)
    assert (bed.alerts(), next_deadline(bed.session, bed.now)) == ([], None)


def test_the_end_of_a_recording_leaves_its_alerts_open() -> None:
    bed = bedside(synthetic="replayed", baseline=False)
    bed.typed(300, sbp=184, source=Source.IMPORTED)
    ended(bed, 360, "recording")
    assert bed.the("sbp-high-180").is_open


def test_an_alert_whose_rule_is_no_longer_in_force_ends() -> None:
    bed = bedside()
    bed.typed(300, sbp=184)
    rules = protocols.parse(shipped.shipped()["generic"])
    fewer = tuple(one for one in rules.rules if one.id != "sbp-high-180")
    bed.session = msgspec.structs.replace(bed.session, protocol=msgspec.structs.replace(rules, rules=fewer))
    bed.go(310)
    assert bed.the("sbp-high-180").end_reason == "the rule is no longer in force"
    assert "sbp-high-170" in bed.open_rules()


def test_without_a_protocol_nothing_is_said() -> None:
    bare = msgspec.structs.replace(bedside().session, protocol=None)
    assert (decide(bare, at(500)), next_deadline(bare, at(500))) == ([], None)


def test_everything_is_said_by_the_rules() -> None:
    bed = bedside()
    bed.typed(300, sbp=184)
    bed.typed(420, sbp=184)
    bed.typed(500, sbp=120)
    assert {(one.by, one.role) for one in bed.said} == {("rule", "rule")}


# --- waiting for the escort -------------------------------------------------------------------------------------------


@pytest.fixture
def waiting(monkeypatch: pytest.MonkeyPatch) -> Bedside:
    """A patient who is ready at minute 116, waits for the ride from minute 120 on, and has no probe since 118."""
    monkeypatch.setattr(quiet, "waiting_for_escort", lambda session, t: t >= at(7_200))
    bed = bedside()
    bed.full_set(6_900)
    bed.did(6_960, ev.ClinicallyReady, by="rule", role="rule", since=at(6_960))
    bed.stream(7_080, spo2=97)
    bed.go(7_150)
    return bed


def test_while_the_patient_waits_for_the_escort_no_device_alerts(waiting: Bedside) -> None:
    assert waiting.open_rules() >= {"stale-15", "stale-30"}
    waiting.go(7_210)
    alert = waiting.the("stale-15")
    assert (sec(alert.ended_since or 0), alert.end_reason) == (7_200, "waiting for the escort")
    waiting.device(7_220, "lost")
    assert waiting.alerts("device-lost") == []


def test_values_still_alert_while_the_patient_waits(waiting: Bedside) -> None:
    waiting.typed(7_300, sbp=184)
    assert "sbp-high-180" in waiting.open_rules()


def test_devices_are_wanted_again_from_what_says_that_the_patient_waits_no_longer(
    waiting: Bedside, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting.go(7_210)
    monkeypatch.setattr(quiet, "waiting_for_escort", lambda session, t: False)
    waiting.noted(7_300, "dizzy")
    assert [sec(one.since) for one in waiting.said if isinstance(one, ev.AlertReopened)] == [7_300, 7_300]


# --- it does not matter who asks, or how often ------------------------------------------------------------------------

VALUES = {
    "spo2": (97, 93, 91, 89, 84, None),
    "pr": (75, 99, 118, 119, 125, 145, 38, None),
    "rr": (14, 9, 0, 31, None),
}
Step = tuple[str, dict[str, Any]]


@st.composite
def runs(draw: st.DrawFn) -> list[Step]:
    """A stretch of a stream: the same values for a while, at one pace."""
    vital = draw(st.sampled_from(sorted(VALUES)))
    value = draw(st.sampled_from(VALUES[vital]))
    quality = draw(st.sampled_from([Quality.OK] * 4 + [Quality.ARTEFACT, Quality.LOW_SIGNAL]))
    gap = draw(st.sampled_from([700, 1_000, 1_000, 4_900, 14_999, 15_000, 15_001]))
    return [("stream", {vital: value, "quality": quality, "gap": gap})] * draw(st.integers(1, 36))


ONCE: st.SearchStrategy[list[Step]] = st.one_of(
    st.fixed_dictionaries({"sbp": st.sampled_from([120, 165, 172, 184, 95, 78])}).map(lambda one: [("typed", one)]),
    st.fixed_dictionaries({"pr": st.sampled_from([75, 125])}).map(lambda one: [("typed", one)]),
    st.fixed_dictionaries({"moaas": st.integers(2, 5)}).map(lambda one: [("typed", one)]),
    st.just([("set", {})]),
    st.sampled_from(["chest-pain", "vomited"]).map(lambda code: [("noted", {"code": code})]),
    st.sampled_from(["lost", "connected"]).map(lambda state: [("device", {"state": state})]),
    st.just([("failed", {})]),
    st.sampled_from([20, 60, 300]).map(lambda wait: [("wait", {"gap": wait * 1_000})]),
)
SCRIPTS = st.lists(st.one_of(runs(), runs(), ONCE), min_size=1, max_size=10).map(lambda parts: list(chain(*parts)))


def play(script: list[Step], steps: Steps, start: float) -> Bedside:
    bed = bedside()
    bed.go(start)
    bed.steps = steps
    second = start
    for kind, fields in script:
        fields = dict(fields)
        second = round(second + fields.pop("gap", 1_300) / 1_000, 3)
        if kind == "stream":
            bed.stream(second, **fields)
        elif kind == "typed":
            bed.typed(second, **fields)
        elif kind == "set":
            bed.full_set(second)
        elif kind == "noted":
            bed.noted(second, fields["code"])
        elif kind == "device":
            bed.device(second, fields["state"])
        elif kind == "failed":
            bed.did(second, ev.MeasurementFailed, by="cuff", role="device", observed_t=at(second), device="cuff",
                    vital="systolic", reason="air leak")  # fmt: skip
    bed.go(second + 45)
    return bed


@settings(max_examples=40)
@given(SCRIPTS, st.sampled_from([30.0, 1_070.0, 3_560.0, 5_360.0]))
def test_ticks_and_deadlines_say_the_same(script: list[Step], start: float) -> None:
    assert play(script, "ticks", start).told() == play(script, "deadlines", start).told()


@settings(max_examples=40)
@given(SCRIPTS, st.sampled_from([30.0, 3_560.0]))
def test_no_alert_ends_before_it_begins_and_none_is_open_twice(script: list[Step], start: float) -> None:
    bed = play(script, "deadlines", start)
    assert all(one.ended_since is None or one.ended_since >= one.since for one in bed.alerts())
    keys = [(one.rule, one.vital, one.basis) for one in bed.session.alerts.values()]
    assert len(keys) == len(set(keys))


@settings(max_examples=40)
@given(SCRIPTS, st.sampled_from([30.0, 3_560.0]))
def test_asked_again_it_has_nothing_to_add_and_a_deadline_lies_ahead(script: list[Step], start: float) -> None:
    bed = play(script, "deadlines", start)
    assert decide(bed.session, bed.now) == []
    due = next_deadline(bed.session, bed.now)
    assert due is None or due > bed.now


@settings(max_examples=40)
@given(SCRIPTS)
def test_a_missing_value_never_raises_physiology(script: list[Step]) -> None:
    silent = [(kind, {**fields, **{vital: None for vital in VALUES if vital in fields}}) for kind, fields in script
              if kind in ("stream", "wait")]  # fmt: skip
    assert {one.kind for one in play(silent, "deadlines", 30).alerts()} <= {"technical", "overdue"}
