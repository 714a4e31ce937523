"""The esketamine form: its fields from the record, missing ones named, the day by which it has to be in."""

from __future__ import annotations

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
            label, value = line.rsplit(": ", 1)
            found[f"{section}: {label}"] = value
    return found


def test_treatment_pressures_and_effects_come_from_the_record() -> None:
    found = form(nasal())
    assert found["Treatment: Treatment date"] == "2026-11-21"
    assert found["Treatment: Dose, mg"] == "56"
    assert found["Treatment: Lot number"] == "KX-1"
    assert found["Treatment: Minutes from the first device to the end"] == "130"
    assert found["Vital signs: BP before"] == "126/78"
    assert found["Vital signs: BP at 40 min"] == "158/84"
    assert found["Vital signs: BP at the end"] == "128/84"
    assert found["Events: Sedation: onset"] == "40 min"
    assert found["Events: Sedation: resolved"] == "70 min"
    assert found["Events: Dissociation: resolved"] == "124 min"


def test_the_form_has_to_be_in_within_seven_calendar_days() -> None:
    summary = summary_of(nasal().rows)
    assert summary.rems is not None
    assert summary.rems.submit_by == "2026-11-28"
    assert "Submit by 2026-11-28" in rems_text(summary, None)


def test_what_the_record_does_not_say_is_named_and_not_invented() -> None:
    found = form(nasal())
    assert found["Patient: Enrolled in the REMS"] == "(not recorded)"
    summary = summary_of(nasal().rows)
    assert summary.rems is not None
    assert "Monitoring provider: Provider's e-mail" in summary.rems.missing
    assert "Treatment: Lot number" not in summary.rems.missing


def test_what_was_asked_for_the_form_stands_in_it() -> None:
    log = Scribe()
    log.tell(1, ev.GateAnswered, gate="rems", state="met", fields={"enrolled": True, "opioid": False,
                                                                  "provider": "Dr Kaur\nRoom 2"})  # fmt: skip
    log.tell(36, ev.DoseGiven, route="nasal", drug="esketamine", mg=28, given_t=36 * MINUTE, weight_kg=78, device=1)
    found = form(log)
    assert found["Patient: Enrolled in the REMS"] == "yes"
    assert found["Medicines taken: Takes an opioid"] == "no"
    assert found["Monitoring provider: Monitoring provider"] == "Dr Kaur Room 2"


def test_the_name_stands_there_only_where_the_library_is_at_hand() -> None:
    label = "Patient: First, middle, last name"
    assert form(nasal(), Identity("Jane Example-Doe", "1984-03-04"))[label] == "Jane Example-Doe"
    assert form(nasal())[label] == "(not at hand, the library knows it)"


def test_another_session_has_no_form() -> None:
    assert summary_of(quiet(stream=False).rows).rems is None


def test_a_session_that_was_left_running_has_no_end_in_its_form() -> None:
    log = Scribe()
    log.tell(36, ev.DoseGiven, route="nasal", drug="esketamine", mg=28, given_t=36 * MINUTE, weight_kg=78, device=1)
    assert form(log)["Treatment: Minutes from the first device to the end"] == "(not recorded)"
