"""FHIR: a bundle that strangers' validators take, with the record's own numbers, codes that were verified, and no gap
filled."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE, from_iso
from kat_monitor.reports.fhir import fhir_bundle
from kat_monitor.reports.identity import Identity
from kat_monitor.reports.load import summary_of
from kat_monitor.vitals import Quality, reading
from tests.reports.conftest import Made
from tests.reports.judges import judged
from tests.reports.scribe import Scribe, quiet

JANE = Identity("Jane Example-Doe", "1984-03-04", "Anna Example")

VERIFIED = {
    "8480-6", "8462-4", "85354-9", "8867-4", "9279-1", "2708-6", "8310-5", "29463-7", "44261-6", "70274-6",
}  # fmt: skip
"""LOINC codes that were read at their source."""


def bundle(log: Scribe, identity: Identity | None = None) -> dict[str, Any]:
    found = json.loads(fhir_bundle(summary_of(log.rows), identity))
    assert isinstance(found, dict)
    return found


def resources(found: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    return [one["resource"] for one in found["entry"] if one["resource"]["resourceType"] == kind]


def small() -> Scribe:
    """Everything that a bundle can hold, in little."""
    log = Scribe()
    log.people()
    log.tell(2, ev.GateAnswered, gate="scales", state="met", fields={"phq9": 14, "gad7": 9, "not_done": ""})
    log.tell(3, ev.GateAnswered, gate="intake", state="met", fields={"food_t": -60 * MINUTE})
    log.measure(4, sys=124, dia=78, hr=72, rr=14, spo2=97, temperature=36.6)
    dose = log.dose(6)
    log.tell(7, ev.InfusionChanged, dose=dose, change="stopped", changed_t=7 * MINUTE)
    log.dose(8, mg=20, duration_min=None, given_t=8 * MINUTE, route="im")
    log.stream(8, 8.2)
    log.measure(9, sys=None, dia=None, spo2=None)
    wrong = log.measure(10, sys=117, dia=98)
    log.tell(11, ev.ReadingCorrected, target=wrong, readings=(reading("systolic", 171),), reason="turned round")
    log.measure(12, moaas=4, dissociation=2, map=88, etco2=38, perfusion_index=1.2, pulse_rate=70)
    log.attest(13)
    log.tell(14, ev.NoteWritten, observed_t=14 * MINUTE, text="a\x00b <script> שלום")
    log.go_home(15)
    return log


def test_two_validators_and_a_typed_model_find_nothing_wrong(tmp_path: Path) -> None:
    from fhir.resources.R4B.bundle import Bundle

    files = []
    for name, log, identity in (("small", small(), JANE), ("empty", Scribe(protocol=None), None)):
        path = tmp_path / f"{name}.json"
        path.write_bytes(fhir_bundle(summary_of(log.rows), identity))
        Bundle.model_validate_json(path.read_bytes())
        files.append(path)
    assert judged("fhir", files) == [{"model": [], "schema": []}] * 2


def _mutations(found: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The same bundle, wrong in one place each time: a field missing, one too many, one of another type."""
    for change in (
        lambda one: one["Encounter"].pop("status"),
        lambda one: one["MedicationAdministration"].update(medication="ketamine"),
        lambda one: one["Observation"].update(valueQuantity={"value": "158"}),
    ):
        made = copy.deepcopy(found)
        change({one["resource"]["resourceType"]: one["resource"] for one in reversed(made["entry"])})
        yield made


def test_both_validators_refuse_a_bundle_that_was_tampered_with(tmp_path: Path) -> None:
    files = []
    for n, made in enumerate(_mutations(bundle(small()))):
        files.append(tmp_path / f"{n}.json")
        files[-1].write_text(json.dumps(made))
    verdicts = judged("fhir", files)
    # The schema cannot say that a field is required, the model does not look at the type of a number.
    assert [bool(one["model"]) for one in verdicts[:2]] == [True, True]
    assert [bool(one["schema"]) for one in verdicts[1:]] == [True, True]


# --- measurements -----------------------------------------------------------------------------------------------------


def numbers(found: dict[str, Any]) -> list[tuple[str, float]]:
    """Every spot value of a bundle that is in effect: time, number."""
    values = []
    for one in resources(found, "Observation"):
        for part in [one, *one.get("component", [])]:
            if "effectiveDateTime" in one and "identifier" in one and "valueQuantity" in part:
                values.append((one["effectiveDateTime"], part["valueQuantity"]["value"]))
            if "effectiveDateTime" in one and "identifier" in one and "valueInteger" in part:
                values.append((one["effectiveDateTime"], part["valueInteger"]))
    return sorted(values)


def test_every_spot_value_is_there_with_its_time() -> None:
    summary = summary_of(small().rows)
    spots = [one for one in summary.values if not one.source.is_streaming and one.value is not None]
    assert numbers(bundle(small())) == sorted((one.observed.at, one.value) for one in spots)


def test_a_blood_pressure_is_one_observation_with_two_parts() -> None:
    log = Scribe()
    log.measure(3, sys=124, dia=78)
    (one,) = resources(bundle(log), "Observation")
    assert one["code"]["coding"][0]["code"] == "85354-9"
    parts = {part["code"]["coding"][0]["code"]: part["valueQuantity"] for part in one["component"]}
    assert parts == {
        "8480-6": {"value": 124, "unit": "mmHg", "system": "http://unitsofmeasure.org", "code": "mm[Hg]"},
        "8462-4": {"value": 78, "unit": "mmHg", "system": "http://unitsofmeasure.org", "code": "mm[Hg]"},
    }


def test_where_there_is_no_value_there_is_a_reason() -> None:
    log = Scribe()
    log.measure(3, spo2=None)
    (one,) = resources(bundle(log), "Observation")
    assert "valueQuantity" not in one
    assert one["dataAbsentReason"]["text"] == "no-signal"


def test_a_stream_is_one_observation_with_a_sample_a_second_and_its_gaps() -> None:
    log = Scribe()
    for second, value in ((0, 97), (1, None), (2, 96), (5, 95)):
        quality = Quality.OK if value is not None else Quality.SENSOR_OFF
        log.stream_second(second * 1000, (reading("spo2", value, quality),))
    (one,) = resources(bundle(log), "Observation")
    sampled = one["valueSampledData"]
    assert (sampled["data"], sampled["period"], sampled["origin"]["code"]) == ("97 E 96 E E 95", 1000, "%")
    start, end = (from_iso(one["effectivePeriod"][name]) for name in ("start", "end"))
    assert end - start == 5000


def test_two_samples_of_one_second_are_both_kept() -> None:
    log = Scribe()
    log.stream_second(1000, (reading("spo2", 97),))
    log.stream_second(1200, (reading("spo2", 96),))
    first, second = resources(bundle(log), "Observation")
    assert (first["valueSampledData"]["data"], second["valueQuantity"]["value"]) == ("97", 96)


def test_a_corrected_value_stays_marked_as_entered_in_error() -> None:
    found = resources(bundle(small()), "Observation")
    states = {
        (part["valueQuantity"]["value"], one["status"])
        for one in found
        for part in one.get("component", [])
        if "valueQuantity" in part and part["valueQuantity"]["value"] in (117, 171)
    }
    assert states == {(117, "entered-in-error"), (171, "corrected")}


def test_only_verified_codes_are_used() -> None:
    text = json.dumps(bundle(small()))
    used = {part["code"] for part in _codings(json.loads(text)) if part.get("system") == "http://loinc.org"}
    assert used <= VERIFIED
    assert "rxnorm" not in text.lower()
    assert "snomed" not in text.lower()


def _codings(plain: object) -> Iterator[dict[str, Any]]:
    if isinstance(plain, dict):
        if "code" in plain and "system" in plain:
            yield plain
        for value in plain.values():
            yield from _codings(value)
    elif isinstance(plain, list):
        for value in plain:
            yield from _codings(value)


# --- the rest ---------------------------------------------------------------------------------------------------------


def test_doses_have_their_time_and_what_was_given() -> None:
    first, second = resources(bundle(small()), "MedicationAdministration")
    assert first["effectivePeriod"] == {
        "start": "2026-11-21T09:06:00.000+01:00", "end": "2026-11-21T09:07:00.000+01:00",
    }  # fmt: skip
    assert (first["dosage"]["dose"]["value"], second["dosage"]["dose"]["value"]) == (0.975, 20)
    assert second["effectiveDateTime"] == "2026-11-21T09:08:00.000+01:00"


def test_the_patient_is_a_pseudonym_unless_the_library_is_at_hand() -> None:
    (nobody,) = resources(bundle(small()), "Patient")
    (jane,) = resources(bundle(small(), JANE), "Patient")
    assert "name" not in nobody
    assert nobody["identifier"][0]["value"] == "K7Q4-2M9X"
    assert (jane["name"][0]["text"], jane["birthDate"]) == ("Jane Example-Doe", "1984-03-04")


def test_gates_and_discharge_are_answers_to_their_questions() -> None:
    forms = {one["identifier"]["value"]: one for one in resources(bundle(quiet(stream=False)), "QuestionnaireResponse")}
    gates = {one["linkId"]: one for one in forms["gates"]["item"]}
    assert gates["consent"]["answer"][0]["valueString"].startswith("met")
    pain = next(one for one in forms["discharge"]["item"] if one["linkId"] == "pain")
    (score,) = pain["answer"][0]["item"]
    assert (score["linkId"], score["answer"]) == ("pain.score", [{"valueDecimal": 0}])


def test_a_signature_has_its_provenance(quiet: Made) -> None:
    found = json.loads(fhir_bundle(quiet.summary, None))
    (signed,) = resources(found, "Provenance")
    people = {f"urn:uuid:{one['id']}": one["name"][0]["text"] for one in resources(found, "Practitioner")}
    assert people[signed["signature"][0]["who"]["reference"]] == "Nora Lee"
    assert signed["reason"][0]["text"] == "I ran this session and the record is complete"


def test_every_reference_leads_to_a_resource_of_the_bundle(busy: Made) -> None:
    found = json.loads(fhir_bundle(busy.summary, None))
    there = {one["fullUrl"] for one in found["entry"]}
    assert set(_references(found)) <= there
    assert len(there) == len(found["entry"])


def _references(plain: object) -> Iterator[str]:
    if isinstance(plain, dict):
        if isinstance(plain.get("reference"), str):
            yield plain["reference"]
        for value in plain.values():
            yield from _references(value)
    elif isinstance(plain, list):
        for value in plain:
            yield from _references(value)


@pytest.mark.parametrize("synthetic", ["simulated", "replayed"])
def test_a_session_that_is_not_real_is_tagged(synthetic: ev.Synthetic) -> None:
    assert bundle(Scribe(synthetic))["meta"]["tag"][0]["code"] == synthetic
