"""Whether a PDF report is what this program set from the record inside it.

Owns the verdict on a PDF. The record that it carries is checked first; then it is folded again and must give the very
render inputs that are attached; then the pages are set again from those and must be the same file, byte for byte. The
words of the identity block stand in the PDF's own metadata and nowhere in the record: they are taken from there, and
compared with the library where it is at hand. Refuses to judge pages that another version of template or typesetter
made, and to raise for whatever a file may hold.
"""

from __future__ import annotations

import io
import json
import logging
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import msgspec
import typst
from pypdf import PdfReader
from pypdf.errors import PyPdfError

from kat_monitor.events import UnknownEvent
from kat_monitor.record import jsonfile
from kat_monitor.record.storage import fault_of
from kat_monitor.record.verify import ALTERED, CANNOT_SAY, INTACT, Judged, Verdict, judge_json
from kat_monitor.reports.identity import Identity, Paper
from kat_monitor.reports.load import NotReported, summary_of
from kat_monitor.reports.pdf import (
    EDITION,
    Inputs,
    compile_pdf,
    identity_text,
    render_inputs,
    template_version,
    typst_version,
)

MAGIC = b"%PDF-"
LONGEST_IDENTITY = 300
"""Letters in one line of the identity block; more is not a name, and could hide what the page says."""

_DAMAGE: tuple[type[Exception], ...] = (
    PyPdfError, msgspec.MsgspecError, ArithmeticError, AssertionError, AttributeError, EOFError, LookupError, OSError,
    RuntimeError, TypeError, ValueError, struct.error, zlib.error,
)  # fmt: skip
"""What taking a file apart may raise when somebody else has put it together."""

_PAGE_NOT_CHECKED = Verdict("record intact, page not checked", CANNOT_SAY)


logging.getLogger("pypdf").setLevel(logging.CRITICAL)
"""What it finds wrong with a file is told by the verdict, in one line."""


class _Parts(NamedTuple):
    """What was taken out of a PDF."""

    session: bytes
    report: bytes
    identity: str


def verify_pdf(path: Path, library_identity: Identity | None = None) -> Verdict:
    """The verdict on a report. Exit 0 intact, 1 altered, 2 cannot say; never raises for what the file holds.

    `library_identity`: who the library says the patient is; without it the identity block is left apart.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        return Verdict(f"cannot be read: {fault_of(error)}", CANNOT_SAY)
    parts = _taken_apart(data)
    if parts is None:
        return Verdict("not a report of KAT Monitor, or too damaged to find the record in it", CANNOT_SAY)
    judged = judge_json(parts.session)
    if judged.verdict.exit != INTACT:
        return judged.verdict
    return _page_verdict(data, parts, judged, library_identity)


def _taken_apart(data: bytes) -> _Parts | None:
    try:
        reader = PdfReader(io.BytesIO(data), strict=True)
        attached = reader.attachments
        (session,), (report,) = attached["session.json"], attached["render.json"]
        keywords = None if reader.metadata is None else reader.metadata.get("/Keywords")
        return _Parts(session, report, "null" if keywords is None else str(keywords))
    except _DAMAGE:
        return None


def _page_verdict(data: bytes, parts: _Parts, judged: Judged, library_identity: Identity | None) -> Verdict:
    paper = _paper_of_this_version(parts.report)
    if paper is None:
        return _PAGE_NOT_CHECKED
    try:
        summary = summary_of(judged.rows)
    except (UnknownEvent, NotReported):
        return _PAGE_NOT_CHECKED
    except _DAMAGE:
        return _altered("the record does not make a session")
    session, report = jsonfile.dump(judged.rows), render_inputs(summary, paper)
    if parts.session != session.encode("utf-8", "replace"):
        return _altered("the attached record is not spelled as it was exported")
    if parts.report != report.encode("utf-8", "replace"):
        return _altered("what the pages were set from does not follow from the record")
    identity = _identity(parts.identity)
    if identity is _NOBODY:
        return _altered("page 1: the identity block is not one")
    if library_identity is not None and parts.identity not in ("null", identity_text(library_identity)):
        return _altered("page 1: the library knows the patient or the escort by other words")
    return _same_pages(data, Inputs(session, report, parts.identity)) or judged.verdict


def _paper_of_this_version(report: bytes) -> Paper | None:
    """The paper, if template, typesetter and edition are those at hand."""
    try:
        made = json.loads(report)
        ours = (made["template"], made["typst"], made["edition"]) == (template_version(), typst_version(), EDITION)
        return made["paper"] if ours and made["paper"] in ("a4", "us-letter") else None
    except (KeyError, TypeError, ValueError, RecursionError):
        return None


class _Nobody(NamedTuple):
    """Stands for words that are no identity block."""


_NOBODY = _Nobody()


def _identity(text: str) -> Identity | _Nobody | None:
    try:
        found = msgspec.json.decode(text, type=Identity | None)
    except (msgspec.MsgspecError, ValueError):
        return _NOBODY
    lines = () if found is None else (found.name, found.born, found.escort)
    return _NOBODY if any(len(line) > LONGEST_IDENTITY or "\n" in line for line in lines) else found


def _altered(what: str) -> Verdict:
    return Verdict(f"altered: {what}", ALTERED)


# --- the pages --------------------------------------------------------------------------------------------------------


def _same_pages(data: bytes, inputs: Inputs) -> Verdict | None:
    """None if setting the pages again gives the same file, else where it first differs."""
    try:
        again = compile_pdf(inputs)
    except typst.TypstError:
        return _altered("the pages cannot be set from what is attached")
    return None if again == data else _altered(_difference(data, again))


def _difference(data: bytes, again: bytes) -> str:
    try:
        found, wanted = list(_pages(data)), list(_pages(again))
    except _DAMAGE:
        return "the file around the record is damaged"
    for number, (page, right) in enumerate(zip(found, wanted, strict=False), start=1):
        if page.text != right.text:
            return f"page {number}: {_first_line(page.text, right.text)}"
        if page.drawing != right.drawing:
            return f"page {number}: its drawing"
    if len(found) != len(wanted):
        return f"page {min(len(found), len(wanted)) + 1}: {len(found)} pages instead of {len(wanted)}"
    return "the file around its pages: they read the same, but were stored anew or changed"


class _Page(NamedTuple):
    text: str
    drawing: bytes


def _pages(data: bytes) -> Iterator[_Page]:
    for page in PdfReader(io.BytesIO(data), strict=True).pages:
        contents = page.get_contents()
        yield _Page(page.extract_text(), b"" if contents is None else contents.get_data())


def _first_line(found: str, wanted: str) -> str:
    """The first line that reads otherwise than it should."""
    lines, right = found.splitlines(), wanted.splitlines()
    differ = (n for n, (one, two) in enumerate(zip(lines, right, strict=False)) if one != two)
    at = next(differ, min(len(lines), len(right)))
    return repr(lines[at].strip()[:80]) if at < len(lines) else "a line is missing"
