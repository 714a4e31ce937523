"""What can be exported of a session, in words, and what a person chose of it.

Owns the words for formats and copies and the name of a file that is not named. Refuses to write anything.
"""

from __future__ import annotations

import msgspec

from kat_monitor.words import say

FORMATS: tuple[tuple[str, str], ...] = (
    ("pdf", say("PDF report")),
    ("html", say("Web page")),
    ("xlsx", say("Workbook (XLSX)")),
    ("csv", say("Tables (CSV)")),
    ("json", say("Record (JSON)")),
    ("fhir", say("FHIR R4 bundle")),
    ("rems", say("Esketamine REMS form")),
    ("sqlite", say("Plain database (SQLite)")),
)
"""Every format by name, most wanted first."""

COPIES: tuple[tuple[str, str], ...] = (
    ("record", say("Whole record")),
    ("payer", say("For a payer: without notes, quotes and themes")),
    ("deidentified", say("De-identified: no names, other dates, no free text")),
)
"""Every copy by name, and what it leaves out."""

PLAIN = say("What is written is not encrypted. A report names the patient, unless the copy is de-identified.")
"""What to know before a file is made."""

_ENDINGS = {"fhir": "fhir.json", "rems": "rems.txt", "sqlite": "db"}


class ExportWish(msgspec.Struct, frozen=True):
    """What a person wants written. `path` empty: beside the other reports; `opens`: and shown then."""

    kind: str
    copy: str
    path: str = ""
    opens: bool = False


OPEN_REPORT = ExportWish("pdf", "record", opens=True)
"""The report as it stands, to look at."""


def file_name(session: str, wish: ExportWish) -> str:
    """The name of a file that is not named; a de-identified copy's says nothing of the session."""
    stem = "session" if wish.copy == "deidentified" else session
    about = "" if wish.copy == "record" else f"-{wish.copy}"
    return f"{stem}{about}.{_ENDINGS.get(wish.kind, wish.kind)}"
