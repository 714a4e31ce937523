"""The session as a FHIR R4 bundle: plain JSON, every resource with an id that follows from the session and its event.

Owns which resources there are: Patient (a pseudonym, or the name where the library is at hand), Organization,
Practitioner, Encounter, Procedure, MedicationAdministration, QuestionnaireResponse for gates and discharge, Provenance
for signatures; measurements are `fhir_observations`. Refuses to compute, to claim a profile, and to use a code that
nobody has verified (`fhir_codes`).
"""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from kat_monitor.clock import from_iso, iso
from kat_monitor.reports.fhir_codes import LOCAL, SCORES, TERMINOLOGY, WEIGHT, Plain, coded, quantity
from kat_monitor.reports.identity import Identity
from kat_monitor.reports.model import AnswerLine, DoseLine, SignatureLine, Summary
from kat_monitor.reports.words import words

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


class Links(NamedTuple):
    """References inside one bundle: each resource by its kind and what it is about."""

    session: str

    def id(self, kind: str, about: object = "") -> str:
        """The resource's id, the same for the same session and event."""
        return str(uuid.uuid5(uuid.NAMESPACE_URL, f"{LOCAL}:{self.session}:{kind}:{about}"))

    def to(self, kind: str, about: object = "") -> Plain:
        """A reference."""
        return {"reference": f"urn:uuid:{self.id(kind, about)}"}

    def person(self, name: str) -> Plain:
        """A reference to somebody by name alone."""
        return {"display": clean(name)}


def clean(text: str) -> str:
    """Text as FHIR takes it: at least one letter, none that is a control; those are spelled out."""
    shown = _CONTROL.sub(lambda found: f"[U+{ord(found[0]):04X}]", text).strip()
    return shown or "(empty)"


def fhir_bundle(summary: Summary, identity: Identity | None) -> bytes:
    """The bundle as JSON in UTF-8. `identity`: who the patient is, where the library knows; else the pseudonym."""
    from kat_monitor.reports.fhir_observations import observations

    links = Links(summary.session)
    resources = [
        _patient(summary, identity, links), *_organization(summary, links), *_practitioners(summary, links),
        _encounter(summary, links), _procedure(summary, links), *_doses(summary, links), *_weight(summary, links),
        *_scores(summary, links), *observations(summary, links), *_answers(summary, links),
        *_signatures(summary, links),
    ]  # fmt: skip
    bundle: Plain = {
        "resourceType": "Bundle",
        "identifier": {"system": f"{LOCAL}:session", "value": clean(summary.session)},
        "type": "collection",
        "timestamp": summary.newest.at,
        "entry": [{"fullUrl": f"urn:uuid:{one['id']}", "resource": one} for one in resources],
    }
    if summary.synthetic:
        bundle["meta"] = {"tag": [{"system": f"{LOCAL}:kind", "code": summary.synthetic}]}
    text = json.dumps(bundle, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.encode("utf-8", "replace") + b"\n"


# --- who --------------------------------------------------------------------------------------------------------------


def _patient(summary: Summary, identity: Identity | None, links: Links) -> Plain:
    patient: Plain = {
        "resourceType": "Patient",
        "id": links.id("Patient"),
        "identifier": [{"system": f"{LOCAL}:pseudonym", "value": clean(summary.pseudonym)}],
    }
    if identity is not None:
        patient["name"] = [{"text": clean(identity.name)}]
        if _DAY.fullmatch(identity.born):
            patient["birthDate"] = identity.born
    return patient


def _organization(summary: Summary, links: Links) -> Iterator[Plain]:
    if summary.clinic:
        yield {"resourceType": "Organization", "id": links.id("Organization"), "name": clean(summary.clinic)}


def _practitioners(summary: Summary, links: Links) -> Iterator[Plain]:
    for name, roles in _people(summary).items():
        yield {
            "resourceType": "Practitioner",
            "id": links.id("Practitioner", name),
            "name": [{"text": clean(name)}],
            "qualification": [{"code": {"text": clean(role)}} for role in roles],
        }


def _people(summary: Summary) -> Mapping[str, tuple[str, ...]]:
    """Everybody who was present or signed, with their roles."""
    found: dict[str, dict[str, None]] = {}
    for name, role in (
        *((one.name, one.role) for one in summary.people),
        *((one.name, one.role) for one in summary.signatures),
    ):
        found.setdefault(name, {})[role] = None
    return {name: tuple(roles) for name, roles in found.items()}


def actor(summary: Summary, name: str, links: Links) -> Plain:
    """Who did it: a Practitioner of the bundle, else the name alone."""
    return links.to("Practitioner", name) if name in _people(summary) else links.person(name)


# --- the session ------------------------------------------------------------------------------------------------------


def _encounter(summary: Summary, links: Links) -> Plain:
    period = {"start": summary.opened.at} | ({"end": summary.ending.ended.at} if summary.ending else {})
    encounter: Plain = {
        "resourceType": "Encounter", "id": links.id("Encounter"),
        "identifier": [{"system": f"{LOCAL}:session", "value": clean(summary.session)}],
        "status": "finished" if summary.ending else "in-progress",
        "class": {"system": f"{TERMINOLOGY}v3-ActCode", "code": "AMB", "display": "ambulatory"},
        "subject": links.to("Patient"), "period": period,
        "participant": [{"individual": links.to("Practitioner", one.name)} for one in summary.people],
    }  # fmt: skip
    if not summary.people:
        del encounter["participant"]
    if summary.clinic:
        encounter["serviceProvider"] = links.to("Organization")
    if summary.ending:
        encounter["hospitalization"] = {"dischargeDisposition": {"text": summary.ending.title}}
    return encounter


def _procedure(summary: Summary, links: Links) -> Plain:
    ending = summary.ending
    status = "in-progress" if ending is None else "not-done" if ending.ending == "not-dosed" else "completed"
    start = summary.t0 or summary.opened
    procedure: Plain = {
        "resourceType": "Procedure", "id": links.id("Procedure"), "status": status,
        "code": {"text": "Recording of vital signs" if summary.is_recording else "Ketamine-assisted therapy session"},
        "subject": links.to("Patient"), "encounter": links.to("Encounter"),
        "performedPeriod": {"start": start.at} | ({"end": ending.ended.at} if ending else {}),
    }  # fmt: skip
    if summary.protocol:
        procedure["note"] = [{"text": clean(f"Protocol {summary.protocol.name} version {summary.protocol.version}")}]
    return procedure


def _doses(summary: Summary, links: Links) -> Iterator[Plain]:
    for dose in summary.doses:
        yield {
            "resourceType": "MedicationAdministration", "id": links.id("MedicationAdministration", dose.seq),
            "identifier": [{"system": f"{LOCAL}:event", "value": f"{dose.seq}"}],
            "status": "in-progress" if dose.infusion and dose.infusion.ended is None else "completed",
            "medicationCodeableConcept": {"text": clean(dose.drug)},
            "subject": links.to("Patient"), "context": links.to("Encounter"), **_effective(dose),
            "performer": [{"actor": actor(summary, dose.by, links)}],
            "dosage": {"route": {"text": words(dose.route)},
                       "dose": quantity(dose.mg if dose.infusion is None else dose.infusion.mg_given, "mg")},
            "note": [{"text": clean(f"{what}: {text}")} for what, text in (*_ordered(dose), *dose.details)],
        }  # fmt: skip


def _ordered(dose: DoseLine) -> Iterator[tuple[str, str]]:
    if dose.infusion is not None:
        yield "Infusion", f"{dose.mg} mg over {dose.infusion.planned_min} min planned"
    if dose.mg_per_kg is not None:
        yield "By weight", f"{dose.mg_per_kg} mg/kg"
    if dose.first is not None:
        yield "Time corrected", f"from {dose.first.at}: {dose.correction}"
    yield "Event", f"{dose.seq}"


def _effective(dose: DoseLine) -> Plain:
    if dose.infusion is None:
        return {"effectiveDateTime": dose.given.at}
    end = dose.infusion.ended
    return {"effectivePeriod": {"start": dose.given.at} | ({"end": end.at} if end else {})}


def _weight(summary: Summary, links: Links) -> Iterator[Plain]:
    if summary.weight_kg is not None:
        yield {
            **_observed(summary, links, "weight"), "code": coded(WEIGHT, WEIGHT[1]),
            "effectiveDateTime": (summary.t0 or summary.opened).at, "valueQuantity": quantity(summary.weight_kg, "kg"),
        }  # fmt: skip


def _scores(summary: Summary, links: Links) -> Iterator[Plain]:
    """PHQ-9 and GAD-7 totals that a person entered at their gate."""
    for gate in summary.gates:
        for answer in gate.answers:
            if answer.id in SCORES and gate.entered and isinstance(answer.value, int):
                yield {
                    **_observed(summary, links, answer.id),
                    "code": coded(SCORES[answer.id], SCORES[answer.id][1]), "effectiveDateTime": gate.entered.at,
                    "valueInteger": answer.value,
                }  # fmt: skip


def _observed(summary: Summary, links: Links, about: str) -> Plain:
    return {
        "resourceType": "Observation", "id": links.id("Observation", about), "status": "final",
        "subject": links.to("Patient"), "encounter": links.to("Encounter"),
    }  # fmt: skip


# --- what people answered and signed ----------------------------------------------------------------------------------


def _answers(summary: Summary, links: Links) -> Iterator[Plain]:
    gates = [
        _item(one.gate, one.label, one.state, one.answers, one.why)
        for one in summary.gates
    ]  # fmt: skip
    criteria = [_item(one.id, one.label, one.state, one.answers, one.proof) for one in summary.criteria]
    ended = summary.ending.ended if summary.ending else summary.newest
    for name, items, when in (("gates", gates, summary.t0 or summary.newest), ("discharge", criteria, ended)):
        if items:
            yield {
                "resourceType": "QuestionnaireResponse", "id": links.id("QuestionnaireResponse", name),
                "identifier": {"system": f"{LOCAL}:form", "value": name}, "status": "completed",
                "subject": links.to("Patient"), "encounter": links.to("Encounter"), "authored": when.at, "item": items,
            }  # fmt: skip


def _item(key: str, text: str, state: str, answers: Iterable[AnswerLine], proof: str) -> Plain:
    said = f"{state}: {proof}" if proof else state
    below = [{"linkId": clean(f"{key}.{one.id}"), "text": clean(one.text), "answer": [_value(one)]} for one in answers]
    answer: Plain = {"valueString": clean(said)} | ({"item": below} if below else {})
    return {"linkId": clean(key), "text": clean(text), "answer": [answer]}


def _value(one: AnswerLine) -> Plain:
    if one.at is not None:
        return {"valueDateTime": one.at.at}
    if isinstance(one.value, bool):
        return {"valueBoolean": one.value}
    if isinstance(one.value, int | float):
        return {"valueDecimal": one.value}
    return {"valueString": clean(str(one.value))}


def _signatures(summary: Summary, links: Links) -> Iterator[Plain]:
    for one in summary.signatures:
        who = links.to("Practitioner", one.name)
        when = _instant(one)
        yield {
            "resourceType": "Provenance", "id": links.id("Provenance", one.seq),
            "target": [links.to("Encounter")], "recorded": when, "activity": {"text": one.kind},
            "reason": [{"text": clean(one.meaning)}],
            "agent": [{"who": who, "role": [{"text": words(one.role)}]}],
            "signature": [{"type": [{"system": f"{LOCAL}:signature", "code": one.kind, "display": clean(one.meaning)}],
                           "when": when, "who": who}],
        }  # fmt: skip


def _instant(one: SignatureLine) -> str:
    return iso(from_iso(one.when.at))
