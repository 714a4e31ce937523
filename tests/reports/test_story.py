"""The session told event by event: nothing is left out, and what was changed stands beside its original."""

from __future__ import annotations

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE
from kat_monitor.reports.load import summary_of
from kat_monitor.reports.story import TOLD
from kat_monitor.vitals import reading
from tests.reports.conftest import Made
from tests.reports.scribe import Scribe

ELSEWHERE = {
    ev.VitalsObserved, ev.AlertRaised, ev.AlertReopened, ev.AlertRepeated, ev.AlertAcknowledged, ev.AlertEnded,
    ev.LateFinding,
}  # fmt: skip


def test_every_kind_of_event_has_words_or_a_table_of_its_own() -> None:
    assert set(ev.KINDS.values()) == TOLD | ELSEWHERE
    assert not TOLD & ELSEWHERE


def told(log: Scribe) -> list[tuple[str, str]]:
    return [(line.what, line.text) for line in summary_of(log.rows).story[2:]]


def test_answers_are_told_in_the_words_of_the_questions() -> None:
    log = Scribe()
    log.people()
    log.tell(5, ev.GateAnswered, gate="intake", state="met", fields={"food_t": -3 * 60 * MINUTE, "medication": "none"})
    assert told(log)[-1] == ("Gate intake", "met; Last food: 06:00, Medicines taken today: none")


def test_a_person_in_a_field_has_a_name() -> None:
    log = Scribe()
    log.people()
    log.tell(5, ev.EventNoted, code="drug-given", observed_t=0, fields={"drug": "ondansetron", "ordered_by": "pk"})
    assert ("Drug given", "Drug: ondansetron, Ordered by: Dr Priya Kaur") in told(log)


def test_a_lozenge_stands_at_the_time_it_came_out() -> None:
    log = Scribe()
    log.tell(25, ev.EventNoted, code="lozenge-ended", observed_t=20 * MINUTE, fields={"how": "swallowed"})
    line = summary_of(log.rows).story[-1]
    assert (line.observed.t, line.what, line.text) == (20 * MINUTE, "Lozenge out", "Spat or swallowed: swallowed")


def test_an_answer_whose_question_is_not_known_is_told_too() -> None:
    log = Scribe()
    log.tell(5, ev.EventNoted, code="hummed", observed_t=5 * MINUTE, fields={"how_long": 3})
    assert told(log)[-1] == ("hummed", "how long: 3")


def test_a_struck_note_stays_with_its_reason() -> None:
    log = Scribe()
    note = log.tell(5, ev.NoteWritten, observed_t=0, text="wrong room")
    log.tell(6, ev.EntryStruck, target=note, reason="other patient")
    line = next(one for one in summary_of(log.rows).story if one.is_note)
    assert (line.text, line.struck) == ("wrong room", "other patient")


def test_corrections_stand_beside_their_originals(busy: Made) -> None:
    assert [(one.what, one.was, one.now, one.reason) for one in busy.summary.corrections] == [
        ("SBP", "117 mmHg", "171 mmHg", "digits turned round"),
        ("Time of dose", "09:36:00", "09:35:30", "watch, not screen"),
        ("SBP", "96 mmHg", "struck", "wrong patient"),
        ("DBP", "50 mmHg", "struck", "wrong patient"),
    ]


def test_a_second_correction_stands_beside_the_first() -> None:
    log = Scribe()
    target = log.measure(5, hr=90)
    for value in (80, 70):
        log.tell(6, ev.ReadingCorrected, target=target, readings=(reading("heart_rate", value),), reason="x")
    lines = summary_of(log.rows).corrections
    assert [(one.was, one.now) for one in lines] == [("90 /min", "80 /min"), ("80 /min", "70 /min")]


def test_the_story_is_in_the_order_in_which_things_happened(busy: Made) -> None:
    times = [line.observed.t for line in busy.summary.story]
    assert times == sorted(times)


def test_every_rule_in_force_is_told(quiet: Made) -> None:
    conditions = {one.rule: (one.condition, one.hold) for one in quiet.summary.limits}
    assert conditions["systolic-high-high"] == ("SBP ≥ 180 mmHg", "")
    assert conditions["spo2-medium"] == ("SpO2 < 92 %", "10 s")
    assert conditions["heart-rate-medium"] == ("HR, PR > 120 /min", "")
    assert conditions["systolic-rise"] == ("SBP ≥ baseline + 40 mmHg", "")
    assert conditions["overdue-low"] == ("set overdue", "")
