"""The codes that a FHIR bundle may use: each was read at its source, and what was not stands as text alone.

Owns the tables. LOINC codes are those of the vital signs profile and its value set; PHQ-9 and GAD-7 are total scores.
Left out because nobody has verified them: codes for mean pressure, pulse rate by oximeter, perfusion, carbon dioxide,
sedation and dissociation scales, the medicines, the checklists. LOINC is copyright Regenstrief Institute.
"""

from __future__ import annotations

from typing import Any

from kat_monitor.vitals import VITALS, Quality

Plain = dict[str, Any]

LOINC = "http://loinc.org"
UCUM = "http://unitsofmeasure.org"
TERMINOLOGY = "http://terminology.hl7.org/CodeSystem/"
LOCAL = "urn:kat-monitor"
"""The system of what only this program names: pseudonyms, sessions, scales."""

PRESSURE = ("85354-9", "Blood pressure panel with all children optional")
_CODES: dict[str, tuple[str, str]] = {
    "systolic": ("8480-6", "Systolic blood pressure"),
    "diastolic": ("8462-4", "Diastolic blood pressure"),
    "heart_rate": ("8867-4", "Heart rate"),
    "resp_rate": ("9279-1", "Respiratory rate"),
    "spo2": ("2708-6", "Oxygen saturation in Arterial blood"),
    "temperature": ("8310-5", "Body temperature"),
}
SCORES: dict[str, tuple[str, str]] = {
    "phq9": ("44261-6", "Patient Health Questionnaire 9 item total score"),
    "gad7": ("70274-6", "Generalized anxiety disorder 7 item total score"),
}
"""By the question of the gate, the total that its answer is."""
WEIGHT = ("29463-7", "Body weight")
_NAMES = {
    "map": "Mean arterial pressure", "pulse_rate": "Pulse rate", "perfusion_index": "Perfusion index",
    "etco2": "End-tidal carbon dioxide", "fico2": "Inspired carbon dioxide", "moaas": "MOAA/S sedation score",
    "dissociation": "Dissociation in own words, 0 to 4", "rass": "RASS",
}  # fmt: skip
_UNITS = {"mmHg": "mm[Hg]", "/min": "/min", "%": "%", "Cel": "Cel", "kg": "kg", "mg": "mg"}
_ABSENT = {
    Quality.SENSOR_OFF: "error", Quality.NO_SIGNAL: "error", Quality.INVALID: "error", Quality.IMPLAUSIBLE: "error",
    Quality.SEARCHING: "temp-unknown",
}  # fmt: skip


def coded(code: tuple[str, str] | None, text: str) -> Plain:
    """A concept: its verified code, if there is one, and always words."""
    coding = [{"system": LOINC, "code": code[0], "display": code[1]}] if code else []
    return {"coding": coding, "text": text} if coding else {"text": text}


def concept(vital: str) -> Plain:
    """What a vital sign is."""
    code = _CODES.get(vital)
    return coded(code, code[1] if code else _NAMES[vital])


def quantity(value: float | int, unit: str) -> Plain:
    """A number with its unit in UCUM."""
    return {"value": value, "unit": unit, "system": UCUM, "code": _UNITS[unit]}


def is_score(vital: str) -> bool:
    """Whether a vital is a whole number on a scale, without a unit."""
    return VITALS[vital].scored


def absent(quality: Quality) -> Plain:
    """Why there is no value: the standard's word, and the record's."""
    coding = {"system": f"{TERMINOLOGY}data-absent-reason", "code": _ABSENT.get(quality, "unknown")}
    return {"coding": [coding], "text": quality.value}
