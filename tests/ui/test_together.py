"""One look answers every alert on that vital, and none that is more urgent."""

from __future__ import annotations

from kat_monitor.session.state import Alert, Session
from kat_monitor.ui.present_lane import together
from tests.ui.demo import before_dose


def alert(seq: int, vital: str | None, priority: str, acknowledged: int | None = None) -> Alert:
    return Alert(
        seq,
        f"rule-{seq}",
        "physiological",
        priority,
        vital,
        1,
        1,
        "",
        0,
        0,
        1,
        acknowledged_t=acknowledged,  # type: ignore[arg-type]
    )


def holding(*alerts: Alert) -> Session:
    import msgspec

    return msgspec.structs.replace(before_dose().session, alerts={one.seq: one for one in alerts})


def test_the_lower_limits_of_the_same_pressure_are_answered_with_it() -> None:
    session = holding(alert(1, "systolic", "high"), alert(2, "systolic", "medium"), alert(3, "diastolic", "low"))
    assert together(session, 1) == (1, 2, 3)


def test_a_more_urgent_one_and_another_vital_keep_asking() -> None:
    session = holding(alert(1, "spo2", "low"), alert(2, "spo2", "high"), alert(3, "resp_rate", "low"))
    assert together(session, 1) == (1,)


def test_what_was_answered_stays_as_it_was_answered() -> None:
    session = holding(alert(1, "spo2", "high"), alert(2, "spo2", "low", acknowledged=5))
    assert together(session, 1) == (1,)


def test_an_alert_without_a_vital_is_answered_alone() -> None:
    session = holding(alert(1, None, "high"), alert(2, None, "low"))
    assert together(session, 1) == (1,)
