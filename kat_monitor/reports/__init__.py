"""Reports: a log is folded once into a typed summary, and every format only writes that down."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from kat_monitor.record.seal import SigningKey
from kat_monitor.record.verify import NO_KEYS, Keys
from kat_monitor.reports.copies import COPIES, Copy
from kat_monitor.reports.files import replace_file
from kat_monitor.reports.identity import Identity
from kat_monitor.reports.load import Loaded, NotReported, load
from kat_monitor.reports.style import PLAIN, Style
from kat_monitor.words import say

__all__ = ["COPIES", "FORMATS", "Face", "Identity", "NotReported", "Style", "export", "write", "write_all"]


class Face(NamedTuple):
    """What a format is written from: a copy of a record, and who the patient is where that may be said."""

    loaded: Loaded
    identity: Identity | None
    style: Style


def write_all(
    log: Path, out: Path, stem: str, identity: Identity | None = None, style: Style = PLAIN
) -> dict[str, Path]:
    """Write report, tables and export of a log into the folder `out`: `STEM.pdf`, `.csv`, `-events.csv`, `.json`.

    The keys are pdf, csv, events_csv, json. Raises NotReported for a log that is not whole, StorageFault for a disk
    that does not take it.
    """
    face = Face(load(log), identity, style)
    return {
        name: path
        for kind in ("pdf", "csv", "json")
        for name, path in write(face, kind, out / f"{stem}.{kind}").items()
    }


def export(
    log: Path,
    kind: str,
    out: Path,
    identity: Identity | None = None,
    style: Style = PLAIN,
    keys: Keys = NO_KEYS,
    copy: Copy = "record",
    signer: SigningKey | None = None,
) -> dict[str, Path]:
    """Write one format of a copy of a log to `out`; CSV puts the events beside it as `NAME-events.csv`.

    A de-identified copy names nobody, whatever `identity` says. Raises as `write_all`.
    """
    if kind not in FORMATS:
        raise ValueError(f"no format {kind!r}; there are {', '.join(FORMATS)}")
    named = None if copy == "deidentified" else identity
    return write(Face(load(log, keys, copy, signer), named, style), kind, out)


def write(face: Face, kind: str, out: Path) -> dict[str, Path]:
    """Write one format, each of its files whole or not at all. Raises NotReported, StorageFault."""
    return {name: replace_file(path, data) for name, (path, data) in FORMATS[kind](face, out).items()}


Files = dict[str, tuple[Path, bytes]]


def _pdf(face: Face, out: Path) -> Files:
    from kat_monitor.reports.pdf import compile_pdf, inputs_for

    loaded = face.loaded
    return {"pdf": (out, compile_pdf(inputs_for(loaded.summary, loaded.text, face.identity, face.style)))}


def _csv(face: Face, out: Path) -> Files:
    from kat_monitor.reports.csv import events_csv, vitals_csv

    events = out.with_name(f"{out.stem}-events{out.suffix}")
    summary = face.loaded.summary
    return {"csv": (out, vitals_csv(summary)), "events_csv": (events, events_csv(summary))}


def _json(face: Face, out: Path) -> Files:
    return {"json": (out, face.loaded.text.encode("utf-8"))}


def _html(face: Face, out: Path) -> Files:
    from kat_monitor.reports.html import html_report

    return {"html": (out, html_report(face.loaded.summary, face.identity, face.style))}


def _xlsx(face: Face, out: Path) -> Files:
    from kat_monitor.reports.xlsx import workbook

    return {"xlsx": (out, workbook(face.loaded.summary, face.style))}


def _fhir(face: Face, out: Path) -> Files:
    from kat_monitor.reports.fhir import fhir_bundle

    return {"fhir": (out, fhir_bundle(face.loaded.summary, face.identity))}


def _sqlite(face: Face, out: Path) -> Files:
    from kat_monitor.record.written import plain_tables, written_log
    from kat_monitor.reports.derived import derived_tables

    loaded = face.loaded
    derived = loaded.summary.derived
    data = (
        plain_tables(derived_tables(loaded.text, loaded.summary)) if derived else written_log(loaded.rows, loaded.seals)
    )
    return {"sqlite": (out, data)}


def _rems(face: Face, out: Path) -> Files:
    from kat_monitor.reports.rems_text import rems_text

    if face.loaded.summary.rems is None:
        raise NotReported(say("no esketamine was given in this session: there is no REMS form to fill"))
    return {"rems": (out, rems_text(face.loaded.summary, face.identity).encode("utf-8", "replace"))}


FORMATS: Mapping[str, Callable[[Face, Path], Files]] = {
    "pdf": _pdf, "csv": _csv, "json": _json, "html": _html, "xlsx": _xlsx, "fhir": _fhir, "rems": _rems,
    "sqlite": _sqlite,
}  # fmt: skip
"""Every format by name, and what writes it."""
