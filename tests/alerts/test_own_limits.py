"""A limit that is changed for one patient: by whom, why, and from when on it counts."""

from __future__ import annotations

from typing import Any

import pytest

from kat_monitor import events as ev
from kat_monitor.session import own_limits
from kat_monitor.session.admit import admit
from kat_monitor.session.rights import PIN_AGAIN
from tests.alerts.bedside import Bedside, at, bedside, sec


@pytest.fixture
def bed() -> Bedside:
    bed = bedside()
    for person, role in (("n", "nurse"), ("t", "therapist")):
        bed.did(1, ev.PersonPresent, by=person, role=role, person=person, name=person, initials=person,
                person_role=role)  # fmt: skip
    return bed


def change(rule: str = "sbp-high-160", limit: float = 165, was: float = 160, **fields: Any) -> ev.LimitChanged:
    known: dict[str, Any] = {"by": "n", "role": "nurse", "unit": "mmHg", "reason": "known hypertension", **fields}
    return ev.LimitChanged(rule=rule, limit=limit, was=was, **known)


def changed(bed: Bedside, second: float, rule: str, limit: float, was: float, unit: str = "mmHg") -> int:
    return bed.add(second, change(rule, limit, was, unit=unit))


def refusal(bed: Bedside, event: ev.LimitChanged) -> str:
    return admit(bed.session, event, bed.session.t) or ""


def test_a_nurse_changes_a_limit_with_a_reason(bed: Bedside) -> None:
    assert refusal(bed, change()) == ""


def test_it_needs_the_pin_again() -> None:
    assert ev.LimitChanged in PIN_AGAIN


@pytest.mark.parametrize(
    ("event", "words"),
    [
        (change(role="therapist", by="t"), "nurse, prescriber"),
        (change(reason=" "), "needs a reason"),
        (change(rule="sbp-high-161"), "no such limit"),
        (change(rule="red-symptom"), "no such limit"),
        (change(rule="rass-1", was=1, limit=2, unit=""), "off in the protocol"),
        (change(unit="/min"), "in mmHg, not in /min"),
        (change(was=150), "160 by now"),
        (change(limit=160), "stands already"),
        (change(low=90), "one limit"),
        (change(limit=175), "sbp-high-170 would then be expected over 175"),
        (change(limit=400), "expected over 20 to 350 mmHg"),
        (change(rule="sbp-high-180", was=180, limit=170), "expected over 170, the limit of sbp-high-170"),
        (change(limit=95), "95 does not fit"),
    ],
)
def test_what_does_not_fit_is_refused_in_words(bed: Bedside, event: ev.LimitChanged, words: str) -> None:
    assert words in refusal(bed, event)


def test_two_changes_fit_one_after_the_other(bed: Bedside) -> None:
    changed(bed, 60, "sbp-high-170", 176, 170)
    assert refusal(bed, change(limit=172)) == ""


def test_no_limit_changes_after_the_end(bed: Bedside) -> None:
    bed.did(90, ev.SessionEnded, ending="transferred", ended_t=at(90))
    assert "has ended" in refusal(bed, change())


def test_the_old_limit_counts_before_the_change_and_the_new_one_from_then_on(bed: Bedside) -> None:
    seq = changed(bed, 180, "sbp-high-160", 165, 160)

    def limit(second: float) -> float | None:
        protocol = own_limits.protocol_at(bed.session, at(second))
        assert protocol is not None
        return next(rule.limit for rule in protocol.rules if rule.id == "sbp-high-160")

    assert (limit(179.9), limit(180), limit(3_600)) == (160, 165, 165)
    assert own_limits.newest_change(bed.session, "sbp-high-160").seq == seq  # type: ignore[union-attr]
    assert own_limits.newest_change(bed.session, "sbp-high-170") is None
    assert own_limits.protocol_at(bed.session, at(300)) is own_limits.protocol_at(bed.session, at(900))


# --- what is decided with it ------------------------------------------------------------------------------------------


def test_a_spot_value_is_judged_by_the_limit_of_its_own_time(bed: Bedside) -> None:
    changed(bed, 180, "sbp-high-160", 165, 160)
    bed.typed(200, sbp=164)
    assert bed.alerts("sbp-high-160") == []
    bed.typed(300, sbp=165)
    assert bed.the("sbp-high-160").limit == 165
    assert "165 >= 165" in bed.the("sbp-high-160").text


def test_a_value_of_before_the_change_that_is_entered_after_it_has_the_old_limit(bed: Bedside) -> None:
    changed(bed, 180, "sbp-high-160", 165, 160)
    bed.typed(170, entered=190, sbp=162)
    assert bed.the("sbp-high-160").limit == 160


def test_an_open_alert_that_the_new_limit_does_not_meet_ends_with_it(bed: Bedside) -> None:
    bed.typed(100, sbp=162)
    changed(bed, 180, "sbp-high-160", 165, 160)
    alert = bed.the("sbp-high-160")
    assert (sec(alert.ended_since or 0), alert.end_reason) == (
        180,
        "the limit is 165 mmHg for this patient from now on",
    )


def test_an_open_alert_that_the_new_limit_still_meets_goes_on(bed: Bedside) -> None:
    bed.typed(100, sbp=166)
    changed(bed, 180, "sbp-high-160", 165, 160)
    assert bed.the("sbp-high-160").is_open
    bed.typed(240, sbp=164)
    assert bed.the("sbp-high-160").end_reason == "back inside at 164"


def test_a_stricter_limit_counts_for_a_stream_from_the_change_on(bed: Bedside) -> None:
    bed.streams(100, 119, pr=95)
    changed(bed, 120, "hr-above-100", 90, 100, "/min")
    bed.streams(121, 140, pr=95)
    alert = bed.the("hr-above-100")
    assert (sec(alert.since), alert.limit) == (136, 90)


def test_a_looser_limit_does_not_begin_the_hold_of_a_stream_anew(bed: Bedside) -> None:
    bed.streams(100, 109, pr=112)
    changed(bed, 110, "hr-above-100", 110, 100, "/min")
    bed.streams(111, 120, pr=112)
    assert sec(bed.the("hr-above-100").since) == 115


def test_a_stream_ends_its_alert_by_the_new_limit(bed: Bedside) -> None:
    bed.streams(100, 116, pr=125)
    changed(bed, 117, "hr-above-100", 110, 100, "/min")
    bed.streams(118, 150, pr=108)
    assert sec(bed.the("hr-above-100").ended_since or 0) == 148


def test_another_rule_is_not_touched(bed: Bedside) -> None:
    bed.typed(100, sbp=172)
    changed(bed, 180, "sbp-high-160", 165, 160)
    assert bed.open_rules() == {"sbp-high-160", "sbp-high-170", "sbp-rise-40"}


def test_a_protocol_without_the_rule_knows_nothing_of_its_change(bed: Bedside) -> None:
    changed(bed, 180, "sbp-high-161", 165, 160)
    bed.typed(200, sbp=164)
    assert bed.the("sbp-high-160").limit == 160
