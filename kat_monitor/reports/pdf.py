"""The report as PDF: archival (PDF/A-3a), accessible (PDF/UA-1), and carrying the record that it was made from.

Owns the render inputs, the run of the typesetter and the writing of the file. The same inputs give the same bytes: the
timestamp is the record's, fonts and template are the program's own and named by their hash. Refuses to put a name
anywhere but into the identity block: attachments hold the pseudonym alone.
"""

from __future__ import annotations

import hashlib
import json
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

import msgspec
import typst

from kat_monitor import __version__, resources
from kat_monitor.clock import from_iso
from kat_monitor.reports.chart import draw
from kat_monitor.reports.detail import tables
from kat_monitor.reports.files import replace_file
from kat_monitor.reports.front import front
from kat_monitor.reports.glyphs import FONTS, printable
from kat_monitor.reports.identity import Identity
from kat_monitor.reports.model import Summary
from kat_monitor.reports.style import PLAIN, Style
from kat_monitor.words import stored

_TEMPLATE = ("report.typ", "front.typ", "look.typ")
_REMEMBERED = 10
"""Documents over which the typesetter keeps what it made of one, 40 MB for three hours at 1 Hz; it has no switch."""


class Inputs(NamedTuple):
    """Everything that the pages follow from: the record, the render inputs, the identity block; all JSON texts."""

    session: str
    report: str
    identity: str


def inputs_for(summary: Summary, session: str, identity: Identity | None, style: Style = PLAIN) -> Inputs:
    """The inputs of a report; `session` is the JSON of the record, or of the copy that the pages are about."""
    return Inputs(session, render_inputs(summary, style), identity_text(identity))


def render_inputs(summary: Summary, style: Style, program: str = __version__) -> str:
    """What the pages are set from, as JSON; every text in it is printable. `program` is the version that set them."""
    plain = {
        "program": program,
        "template": template_version(),
        "typst": typst_version(),
        "paper": style.paper,
        "dates": style.dates,
        "logo": style.logo,
        "remark": printable(style.remark),
        "attachment": "derived.json" if summary.derived else "session.json",
        "created": from_iso(summary.newest.at) // 1000,
        "front": _printable(front(summary, style.dates)),
        "chart": draw(summary.chart),
        "tables": _printable(msgspec.to_builtins(tables(summary, style.dates), enc_hook=stored)),
    }
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def _printable(plain: object) -> object:
    if isinstance(plain, str):
        return printable(plain)
    if isinstance(plain, dict):
        return {key: _printable(value) for key, value in plain.items()}
    if isinstance(plain, (list, tuple)):
        return [_printable(value) for value in plain]
    return plain


def identity_text(identity: Identity | None) -> str:
    """The identity block as JSON in ASCII, as it stands in the PDF's own metadata; `null` where nobody is named."""
    return json.dumps(None if identity is None else _printable(msgspec.to_builtins(identity, enc_hook=stored)))


@lru_cache(maxsize=1)
def typst_version() -> str:
    """The typesetter's version: another one may set the same inputs otherwise."""
    return version("typst")


@lru_cache(maxsize=1)
def template_version() -> str:
    """SHA-256 over template and fonts: what else the pages follow from, besides their inputs and the typesetter."""
    digest = hashlib.sha256()
    for folder, names in (("report", _TEMPLATE), ("fonts", FONTS)):
        for name in names:
            digest.update(f"{name}\n".encode())
            digest.update(hashlib.sha256(resources.path(folder, name).read_bytes()).digest())
    return digest.hexdigest()


@lru_cache(maxsize=1)
def _fonts() -> typst.Fonts:
    """The program's fonts and no others: a fallback would look different on another machine."""
    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(resources.path("fonts"))]
    )


def _forget() -> None:
    """Have the typesetter let go of the pages it set before: so many empty documents later it does."""
    for _ in range(_REMEMBERED + 1):
        typst.compile(b"", font_paths=_fonts(), ignore_system_fonts=True)


def compile_pdf(inputs: Inputs) -> bytes:
    """Set the pages. Raises typst.TypstError for inputs that are not this program's own."""
    _forget()
    template = resources.path("report", _TEMPLATE[0])
    created = int(json.loads(inputs.report)["created"])
    made = typst.compile(
        str(template), root=str(template.parent), font_paths=_fonts(), ignore_system_fonts=True,
        sys_inputs=inputs._asdict(), pdf_standards=["a-3a", "ua-1"], timestamp=created,
    )  # fmt: skip
    assert isinstance(made, bytes)
    return made


def write_pdf(
    summary: Summary, session: str, path: Path, identity: Identity | None = None, style: Style = PLAIN
) -> Path:
    """Write the report whole or not at all. Raises StorageFault where the disk does not take it."""
    return replace_file(path, compile_pdf(inputs_for(summary, session, identity, style)))
