"""The lane with the alerts of patients behind the one in front."""

from __future__ import annotations

import pytest

from kat_monitor.ui.present_elsewhere import Elsewhere, join
from kat_monitor.ui.present_lane import AlertView, LaneView
from kat_monitor.ui.present_words import STARS


def alert(seq: int, priority: str, seen: str = "") -> AlertView:
    return AlertView(seq, priority, STARS[priority], f"alert {seq}", "T+1", "1 s", seen)


def lane(*alerts: AlertView, more: int = 0) -> LaneView:
    return LaneView(alerts[0] if alerts else None, alerts[1:], more, "" if alerts else "No open alerts")


def behind(*alerts: AlertView) -> Elsewhere:
    return Elsewhere("s-2", "A.R. Room 3", lane(*alerts))


def test_without_an_alert_elsewhere_the_lane_is_its_own() -> None:
    own = lane(alert(5, "low"))
    assert join(own, [behind()]) is own


@pytest.mark.parametrize(
    ("own", "other", "first"),
    [
        (alert(5, "medium"), alert(9, "high"), "s-2"),
        (alert(5, "high"), alert(9, "high"), ""),
        (alert(5, "high", "watched"), alert(9, "low"), "s-2"),
        (alert(5, "low"), alert(9, "high", "called"), ""),
    ],
)
def test_unseen_comes_first_then_priority_then_the_patient_in_front(
    own: AlertView, other: AlertView, first: str
) -> None:
    joined = join(lane(own), [behind(other)])
    assert joined.first is not None
    assert joined.first.session == first
    assert {joined.first.session, *(one.session for one in joined.others)} == {"", "s-2"}


def test_no_number_of_another_session_can_be_taken_for_one_of_this() -> None:
    joined = join(lane(alert(5, "low")), [behind(alert(5, "high"))])
    assert joined.first is not None
    assert joined.first.seq < 0


def test_nothing_is_left_out_of_the_count() -> None:
    own = lane(alert(1, "high"), alert(2, "low"), alert(3, "low"), more=1)
    joined = join(own, [behind(alert(4, "medium"), alert(5, "low"))])
    assert len(joined.others) + joined.more == 1 + 2 + 1 + 1


def test_a_calm_patient_in_front_does_not_hide_the_one_behind() -> None:
    joined = join(lane(), [behind(alert(4, "high"))])
    assert joined.first is not None
    assert joined.first.text == "A.R. Room 3: alert 4"


CALL = "NOT ANSWERED 2:10: ext. 12"


def unanswered(*alerts: AlertView) -> Elsewhere:
    return Elsewhere("s-3", "K.P. Room 4", lane(*alerts)._replace(unanswered=CALL))


def test_a_hidden_patient_whom_nobody_answers_is_named_with_the_call_line() -> None:
    joined = join(lane(), [unanswered(alert(4, "high"))])
    assert joined.first is not None
    assert (joined.first.text, joined.first.note) == ("K.P. Room 4: alert 4", CALL)
    assert CALL in joined.sentence


def test_that_nobody_answers_is_said_once_where_the_alert_says_it_itself() -> None:
    joined = join(lane(), [unanswered(alert(4, "high")._replace(note=f"{CALL}   ·   × 3"))])
    assert joined.first is not None
    assert joined.first.note == f"{CALL}   ·   × 3"


def test_that_nobody_answers_a_hidden_patient_stands_beside_whatever_is_first_and_is_read_aloud() -> None:
    own = lane(alert(1, "high"), alert(2, "high"), alert(3, "high"))
    joined = join(own, [behind(alert(7, "high")), unanswered(alert(4, "medium"))])
    assert joined.first is not None
    assert joined.first.seq == 1
    assert joined.others[0].unanswered == (f"K.P. Room 4: {CALL}   ·   alert 4", f"K.P. Room 4: {CALL}")
    assert joined.others[0].session == "s-3"
    assert f"K.P. Room 4: {CALL}" in joined.sentence
    assert joined.more == 2


def test_that_nobody_answers_the_patient_in_front_stands_behind_another_patients_more_urgent_alert() -> None:
    own = lane(alert(1, "medium")._replace(note=CALL))._replace(unanswered=CALL)
    joined = join(own, [behind(alert(7, "high"))])
    assert joined.first is not None
    assert joined.first.session == "s-2"
    assert joined.others[0].unanswered == (f"{CALL}   ·   alert 1", CALL)
    assert CALL in joined.sentence


def test_of_a_hidden_patient_it_is_said_which_alert_nobody_answers_though_a_newer_one_stands_first_there() -> None:
    hidden = lane(alert(4, "high"), alert(5, "high")._replace(unanswered=(f"{CALL}   ·   alert 5", CALL)))
    joined = join(lane(alert(1, "high")), [Elsewhere("s-3", "K.P. Room 4", hidden._replace(unanswered=CALL))])
    assert joined.others[0].unanswered == (f"K.P. Room 4: {CALL}   ·   alert 5", f"K.P. Room 4: {CALL}")
