from __future__ import annotations

from datetime import date, timedelta

from kat_monitor import events as ev
from kat_monitor.session.endings import report_gaps
from kat_monitor.session.rems import is_rems, rems_due, rems_fields, rems_missing, submitted
from tests.ui.pages.afterwards import nasal, nasal_over
from tests.ui.pages.story import Story

DAY = date(2026, 11, 21)
SUBMITTED = {"submitted_on": "2026-11-23", "submitted_by": "Noa Lee", "reference": "R-77"}


def fields(story: Story) -> dict[str, str]:
    return {one.id: one.value for one in rems_fields(story.session)}


def test_the_form_is_filled_from_the_record() -> None:
    found = fields(nasal_over())
    assert (found["bp_before"], found["bp_40"], found["bp_end"]) == ("128/80", "148/88", "128/80")
    assert (found["dose_mg"], found["lot"], found["total_min"]) == ("56", "A1", "125")
    assert (found["dissociation_onset"], found["dissociation_resolved"]) == ("40 min", "90 min")
    assert (found["sedation_onset"], found["sedation_resolved"]) == ("none", "none")


def test_what_nobody_looked_for_is_not_none() -> None:
    story = Story("esketamine-nasal").ready()
    story.dose(mg=56, device=1)
    assert fields(story)["dissociation_onset"] == ""


def test_what_is_missing_is_named_before_the_patient_leaves() -> None:
    gaps = report_gaps(nasal(asked=False).session)
    assert "REMS form: Enrolled in the REMS not said" in gaps
    assert not any("Minutes from the first device" in gap for gap in gaps)
    assert rems_missing(nasal().session) == ()


def test_another_drug_has_no_form() -> None:
    story = Story().ready()
    story.dose()
    assert not is_rems(story.session)
    assert rems_missing(story.session) == ()


def test_seven_calendar_days_are_counted_down_and_the_fifth_presses() -> None:
    session = nasal_over().session
    found = [rems_due(session, DAY + timedelta(days=n)) for n in (0, 4, 5, 8)]
    assert [(one.days_left, one.pressing) for one in found if one] == [
        (7, False), (3, False), (2, True), (-1, True),
    ]  # fmt: skip


def test_a_submission_ends_the_debt_and_keeps_its_reference() -> None:
    story = nasal_over()
    story.did(200, ev.AddendumWritten, name="Noa Lee", text="", about="rems", fields=SUBMITTED)
    assert rems_due(story.session, DAY) is None
    found = submitted(story.session)
    assert found is not None
    assert found.fields["reference"] == "R-77"


def test_what_the_form_asks_may_be_answered_after_the_dose_and_holds_nothing_up() -> None:
    assert "rems-end" in nasal().session.gates
    assert nasal(asked=False).session.doses
