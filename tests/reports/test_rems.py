"""The esketamine form: its fields from the record, missing ones named, the day by which it has to be in."""

from __future__ import annotations

import pytest

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE
from kat_monitor.reports.identity import Identity
from kat_monitor.reports.load import summary_of
from kat_monitor.reports.rems_text import rems_text
from kat_monitor.vitals import Source
from tests.reports.scribe import Scribe, quiet


def nasal(**opened: object) -> Scribe:
    """Two devices, a full set before, at 40 min and at the end, sedation and dissociation that went away."""
    log = Scribe(**opened)  # type: ignore[arg-type]
    log.people()
    for minute, systolic in ((20, 124), (31, 126)):
        log.measure(minute, sys=systolic, dia=78, hr=72, rr=14, spo2=97)
        log.measure(minute + 0.5, Source.TYPED, look="settled")
    log.tell(32, ev.GateAnswered, gate="contraindications", state="met", fields={"interactions": "no"})
    for minute, device in ((36, 1), (41, 2)):
        log.tell(minute, ev.DoseGiven, route="nasal", drug="esketamine", mg=28, given_t=minute * MINUTE, weight_kg=78,
                 device=device, lot="KX-1")  # fmt: skip
    for minute, systolic, moaas, dissociation in ((76, 158, 4, 2), (106, 140, 5, 1), (160, 128, 5, 0)):
        log.measure(minute, sys=systolic, dia=84, hr=72, rr=14, spo2=97)
        log.measure(minute + 0.5, Source.TYPED, look="scored", moaas=moaas, dissociation=dissociation)
    log.attest(162)
    log.go_home(165)
    return log


def form(log: Scribe, identity: Identity | None = None) -> dict[str, str]:
    """The form's lines by section and label."""
    found, section = {}, ""
    for line in rems_text(summary_of(log.rows), identity).splitlines():
        if line.isupper() and ": " not in line:
            section = line.capitalize()
        elif ": " in line:
            label, value = line.split(": ", 1)
            found[f"{section}: {label}"] = value
    return found


def test_treatment_pressures_and_effects_come_from_the_record() -> None:
    found = form(nasal())
    assert found["Treatment: Date"] == "2026-11-21"
    assert found["Treatment: Dose"] == "56 mg"
    assert found["Treatment: Lot number"] == "KX-1"
    assert found["Treatment: Minutes from first device to completion of monitoring"] == "130"
    assert found["Blood pressure: Before administration"] == "126/78 mmHg at 09:31"
    assert found["Blood pressure: 40 minutes after administration"] == "158/84 mmHg at 10:16"
    assert found["Blood pressure: Before session completion"] == "128/84 mmHg at 11:40"
    assert found["Sedation: Experienced"] == "yes"
    assert found["Sedation: Onset, minutes from first device"] == "40"
    assert found["Sedation: Resolved, minutes from first device"] == "70"
    assert found["Dissociation: Resolved within 2 h"] == "no"


def test_the_form_has_to_be_in_within_seven_calendar_days() -> None:
    summary = summary_of(nasal().rows)
    assert summary.rems is not None
    assert summary.rems.submit_by == "2026-11-28"
    assert "Submit by 2026-11-28" in rems_text(summary, None)


def test_what_the_record_does_not_say_is_named_and_not_invented() -> None:
    found = form(nasal())
    assert found["Patient: Enrolled in the REMS"] == "(not recorded)"
    assert found["Respiratory depression: Experienced"] == "(not recorded)"
    summary = summary_of(nasal().rows)
    assert summary.rems is not None
    assert "Monitoring provider: E-mail" in summary.rems.missing
    assert "Treatment: Lot number" not in summary.rems.missing


def test_the_screenings_no_answers_each_medicine_it_asked_for() -> None:
    found = form(nasal())
    assert found["Medicines taken: Opioids"] == "no"
    assert found["Medicines taken: Non-benzodiazepine sedative hypnotics"] == "(not recorded)"


@pytest.mark.parametrize(("number", "first"), [(1, "yes"), (3, "no"), (None, "(not recorded)")])
def test_the_first_treatment_is_told_by_the_number_of_the_session(number: int | None, first: str) -> None:
    assert form(nasal(number=number))["Patient: First treatment"] == first


def test_the_name_stands_there_only_where_the_library_is_at_hand() -> None:
    label = "Patient: First, middle, last name"
    assert form(nasal(), Identity("Jane Example-Doe", "1984-03-04"))[label] == "Jane Example-Doe"
    assert form(nasal())[label] == "(not at hand: the library knows it)"


def test_another_session_has_no_form() -> None:
    assert summary_of(quiet(stream=False).rows).rems is None


def test_a_session_that_was_left_running_has_no_end_in_its_form() -> None:
    log = Scribe()
    log.tell(36, ev.DoseGiven, route="nasal", drug="esketamine", mg=28, given_t=36 * MINUTE, weight_kg=78, device=1)
    found = form(log)
    assert found["Treatment: Minutes from first device to completion of monitoring"] == "(not recorded)"
    assert found["Treatment: Dose"] == "28 mg (other)"
