"""Names in the record as words on a page.

Owns the spelling of ids (`ride-home` is "Ride home"), of fields, of values with their units, of routes. Refuses to
invent a translation: an id that has no entry of its own is shown as itself with its hyphens opened.
"""

from __future__ import annotations

from kat_monitor.events import Scalar
from kat_monitor.vitals import VITALS, Number, Quality

_UPPER = {
    "iv": "IV", "im": "IM", "bp": "BP", "hr": "HR", "rr": "RR", "spo2": "SpO2", "etco2": "EtCO2", "moaas": "MOAA/S",
    "rass": "RASS", "map": "MAP", "sbp": "SBP", "dbp": "DBP", "phq": "PHQ", "gad": "GAD", "pin": "PIN",
    "padss": "adapted PADSS", "aldrete": "Modified Aldrete", "rems": "REMS", "mg": "mg", "kg": "kg", "id": "ID",
}  # fmt: skip
_UNITS = {"Cel": "°C", "0-5": "of 5", "0-4": "of 4"}
_BARE = frozenset({"moaas", "dissociation", "rass"})


def words(code: str) -> str:
    """An id in lower case words, abbreviations in their own spelling."""
    parts = code.replace("_", " ").replace("-", " ").split()
    return " ".join(_UPPER.get(part.lower(), part) for part in parts)


def title(code: str) -> str:
    """An id in words that begin a line."""
    text = words(code)
    return text[:1].upper() + text[1:]


def number(value: Number | None) -> str:
    """A number as it was stored; a dash where there is none."""
    return "–" if value is None else f"{value:,}".replace(",", "\u202f") if abs(value) >= 10_000 else f"{value}"


def unit(vital: str) -> str:
    """The unit of a vital as printed; empty for scores."""
    if vital in _BARE:
        return ""
    known = VITALS[vital].unit
    return _UNITS.get(known, known)


def label(vital: str) -> str:
    """The short name of a vital; another word (`BP`) stands for itself."""
    return VITALS[vital].label if vital in VITALS else words(vital)


def with_unit(vital: str, value: Number | None) -> str:
    """A value with its unit: `184 mmHg`, `97 %`."""
    return " ".join(filter(None, (number(value), unit(vital) if value is not None else "")))


def marked(value: Number | None, quality: Quality) -> str:
    """A value with its quality where that is not plainly good."""
    if quality is Quality.OK:
        return number(value)
    return f"{number(value)} {words(quality.value)}"


def scalar(value: Scalar) -> str:
    """One field's value."""
    if value is None:
        return "–"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value if isinstance(value, str) else number(value)


def seconds_text(seconds: Number | None) -> str:
    """A duration: `38 s`, `2 min 05 s`, `1 h 12 min`."""
    if seconds is None:
        return "–"
    whole = round(seconds)
    if whole < 100:
        return f"{whole} s"
    minutes, rest = divmod(whole, 60)
    if minutes < 60:
        return f"{minutes} min {rest:02d} s"
    return f"{minutes // 60} h {minutes % 60:02d} min"
