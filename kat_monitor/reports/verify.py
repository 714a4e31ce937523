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
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec
import typst
from pypdf import PageObject, PdfReader
from pypdf.errors import PyPdfError

from kat_monitor import __version__
from kat_monitor.events import UnknownEvent
from kat_monitor.record import jsonfile
from kat_monitor.record.storage import fault_of
from kat_monitor.record.verify import ALTERED, CANNOT_SAY, NO_KEYS, Judged, Keys, Verdict, judge_json
from kat_monitor.reports.derived import NotDerived, read_derived
from kat_monitor.reports.identity import Identity
from kat_monitor.reports.load import NotReported, summary_of
from kat_monitor.reports.model import Summary
from kat_monitor.reports.pdf import (
    Inputs,
    compile_pdf,
    identity_text,
    render_inputs,
    template_version,
    typst_version,
)
from kat_monitor.reports.style import REMARKS, Style
from kat_monitor.words import say

MAGIC = b"%PDF-"
LONGEST_IDENTITY = 300
"""Letters in one line of the identity block; more is not a name, and could hide what the page says."""

_DAMAGE: tuple[type[Exception], ...] = (
    PyPdfError, msgspec.MsgspecError, ArithmeticError, AssertionError, AttributeError, EOFError, LookupError, OSError,
    RuntimeError, TypeError, ValueError, struct.error, zlib.error,
)  # fmt: skip
"""What taking a file apart may raise when somebody else has put it together."""

_PAGE_NOT_CHECKED = Verdict(say("record intact, page not checked"), CANNOT_SAY)
_REMARKED = Verdict(say("altered: page 1: it says beside the clinic's name what no report says there"), ALTERED)


logging.getLogger("pypdf").setLevel(logging.CRITICAL)
"""What it finds wrong with a file is told by the verdict, in one line."""


class _Parts(NamedTuple):
    """What was taken out of a PDF."""

    session: bytes
    report: bytes
    identity: str
    derived: bool


Library = Callable[[str, str], Identity | None]
"""Who the patient and the escort of a session and a pseudonym are, as far as the library knows them."""


def verify_pdf(path: Path, library: Library | None = None, keys: Keys = NO_KEYS) -> Verdict:
    """The verdict on a report. Exit 0 intact, 1 altered, 2 cannot say; never raises for what the file holds.

    Without a library, or one that does not know the patient, the identity block is left apart.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        return Verdict(say("cannot be read: {fault}", fault=fault_of(error)), CANNOT_SAY)
    parts = _taken_apart(data)
    if parts is None:
        return Verdict(say("not a report of KAT Monitor, or too damaged to find the record in it"), CANNOT_SAY)
    judged = judge_json(parts.session, keys)
    if judged.verdict.exit == ALTERED:
        return judged.verdict
    if parts.derived:
        return _derived_verdict(data, parts, judged.verdict)
    if not judged.rows:
        return judged.verdict
    return _page_verdict(data, parts, judged, library)


def _taken_apart(data: bytes) -> _Parts | None:
    try:
        reader = PdfReader(io.BytesIO(data), strict=True)
        attached = reader.attachments
        derived = "derived.json" in attached
        (session,), (report,) = attached["derived.json" if derived else "session.json"], attached["render.json"]
        keywords = None if reader.metadata is None else reader.metadata.get("/Keywords")
        return _Parts(session, report, "null" if keywords is None else str(keywords), derived)
    except _DAMAGE:
        return None


def _page_verdict(data: bytes, parts: _Parts, judged: Judged, library: Library | None) -> Verdict:
    made = _made_with(parts.report)
    if made is None:
        return _PAGE_NOT_CHECKED
    if made.style.remark not in REMARKS:
        return _REMARKED
    try:
        summary = summary_of(judged.rows, judged.seals)
    except (UnknownEvent, NotReported):
        return _PAGE_NOT_CHECKED
    except _DAMAGE:
        return _altered(say("the record does not make a session"))
    session, report = jsonfile.dump(judged.rows, judged.seals), render_inputs(summary, made.style, made.program)
    if parts.session != session.encode("utf-8", "replace"):
        return _altered(say("the attached record is not spelled as it was exported"))
    if parts.report != report.encode("utf-8", "replace"):
        # Another version of the program may have put the same record into other words.
        ours = made.program == __version__
        return (
            _altered(say("what the pages were set from does not follow from the record")) if ours else _PAGE_NOT_CHECKED
        )
    identity = _identity(parts.identity)
    if isinstance(identity, _Nobody):
        return _altered(say("page 1: the identity block is not one"))
    if library and identity and _differs(identity, library(summary.session, summary.pseudonym), summary):
        return _altered(say("page 1: the library knows the patient or the escort by other words"))
    return _same_pages(data, Inputs(session, report, parts.identity)) or judged.verdict


def _derived_verdict(data: bytes, parts: _Parts, verdict: Verdict) -> Verdict:
    """A de-identified report: its document's own signature has been judged, now its pages; it names nobody."""
    try:
        text = parts.session.decode("utf-8")
        summary, _ = read_derived(text)
    except NotDerived as problem:
        return _altered(str(problem))
    except UnknownEvent:
        return _PAGE_NOT_CHECKED
    made = _made_with(parts.report)
    if made is None:
        return Verdict(say("{words}; page not checked", words=verdict.words), CANNOT_SAY)
    if made.style.remark not in REMARKS:
        return _REMARKED
    report = render_inputs(summary, made.style, made.program)
    if parts.report != report.encode("utf-8", "replace"):
        return _altered(say("what the pages were set from does not follow from the derived copy"))
    if parts.identity != "null":
        return _altered(say("page 1: a derived copy names nobody"))
    return _same_pages(data, Inputs(text, report, parts.identity)) or verdict


class _Made(NamedTuple):
    """How a report was set: by which version of the program, in which style."""

    program: str
    style: Style


def _made_with(report: bytes) -> _Made | None:
    """How it was set, if template and typesetter are those at hand."""
    try:
        made = json.loads(report)
        at_hand = (made["template"], made["typst"]) == (template_version(), typst_version())
        style = msgspec.convert({key: made[key] for key in ("paper", "dates", "logo", "remark")}, Style)
        return _Made(made["program"], style) if at_hand and isinstance(made["program"], str) else None
    except (KeyError, TypeError, ValueError, RecursionError, msgspec.ValidationError):
        return None


class _Nobody:
    """Stands for words that are no identity block."""


def _identity(text: str) -> Identity | _Nobody | None:
    try:
        found = msgspec.json.decode(text, type=Identity | None)
    except (msgspec.MsgspecError, ValueError):
        return _Nobody()
    lines = () if found is None else (found.name, found.born, found.escort)
    return _Nobody() if any(len(line) > LONGEST_IDENTITY or "\n" in line for line in lines) else found


def _differs(shown: Identity, known: Identity | None, summary: Summary) -> bool:
    """Whether the page names somebody else. Until an escort was seen the page may name the planned one."""
    if known is None:
        return False
    wanted = msgspec.json.decode(identity_text(known), type=Identity)
    was_seen = summary.ride is not None and summary.ride.seen_at is not None
    same_escort = shown.escort == wanted.escort or not was_seen
    return (shown.name, shown.born) != (wanted.name, wanted.born) or not same_escort


def _altered(what: str) -> Verdict:
    return Verdict(say("altered: {what}", what=what), ALTERED)


# --- the pages --------------------------------------------------------------------------------------------------------


def _same_pages(data: bytes, inputs: Inputs) -> Verdict | None:
    """None if setting the pages again gives the same file, else where it first differs."""
    try:
        again = compile_pdf(inputs)
    except typst.TypstError:
        return _altered(say("the pages cannot be set from what is attached"))
    return None if again == data else _altered(_difference(data, again))


def _difference(data: bytes, again: bytes) -> str:
    try:
        return _first_difference(*(PdfReader(io.BytesIO(one), strict=True).pages for one in (data, again)))
    except _DAMAGE:
        return say("the file around the record is damaged")


def _first_difference(found: Sequence[PageObject], wanted: Sequence[PageObject]) -> str:
    for number, (page, right) in enumerate(zip(found, wanted, strict=False), start=1):
        if _drawing(page) != _drawing(right):
            text, other = page.extract_text(), right.extract_text()
            return say(
                "page {number}: {line}",
                number=number,
                line=_first_line(text, other) if text != other else say("its drawing"),
            )
    if len(found) != len(wanted):
        return say(
            "page {number}: {found} pages instead of {wanted}",
            number=min(len(found), len(wanted)) + 1,
            found=len(found),
            wanted=len(wanted),
        )
    return say("the file around its pages: they were stored anew, or their fonts or attachments changed")


def _drawing(page: PageObject) -> bytes:
    contents = page.get_contents()
    return b"" if contents is None else contents.get_data()


def _first_line(found: str, wanted: str) -> str:
    """The first line that reads otherwise than it should."""
    lines, right = found.splitlines(), wanted.splitlines()
    differ = (n for n, (one, two) in enumerate(zip(lines, right, strict=False)) if one != two)
    at = next(differ, min(len(lines), len(right)))
    return repr(lines[at].strip()[:80]) if at < len(lines) else say("a line is missing")


def carried_record(path: Path, keys: Keys = NO_KEYS) -> Judged | None:
    """The record that a report carries, judged like its JSON export; None where none can be found in the file."""
    try:
        parts = _taken_apart(path.read_bytes())
    except OSError:
        return None
    return None if parts is None else judge_json(parts.session, keys)
