"""Reports: a log is folded once into a typed summary, and every format only writes that down."""

from __future__ import annotations

from pathlib import Path

from kat_monitor.record.verify import NO_KEYS, Keys
from kat_monitor.reports.files import replace_file
from kat_monitor.reports.identity import Identity, Paper
from kat_monitor.reports.load import Loaded, NotReported, load

__all__ = ["FORMATS", "Identity", "NotReported", "export", "write_all"]

FORMATS = ("pdf", "csv", "json")
"""What `export` writes."""


def write_all(
    log: Path, out: Path, stem: str, identity: Identity | None = None, paper: Paper = "a4"
) -> dict[str, Path]:
    """Write every format of a log into the folder `out`, as `STEM.pdf`, `STEM.csv`, `STEM-events.csv`, `STEM.json`.

    The keys are pdf, csv, events_csv, json. Raises NotReported for a log that is not whole, StorageFault for a disk
    that does not take it.
    """
    loaded = load(log)
    text = loaded.json()
    return {
        "pdf": _pdf(loaded, text, out / f"{stem}.pdf", identity, paper),
        **_csv(loaded, out / f"{stem}.csv"),
        "json": replace_file(out / f"{stem}.json", text.encode("utf-8")),
    }


def export(
    log: Path, kind: str, out: Path, identity: Identity | None = None, paper: Paper = "a4", keys: Keys = NO_KEYS
) -> dict[str, Path]:
    """Write one format of a log to `out`; CSV puts the events beside it as `NAME-events.csv`. Raises as `write_all`."""
    loaded = load(log, keys)
    if kind == "csv":
        return _csv(loaded, out)
    text = loaded.json()
    if kind == "json":
        return {"json": replace_file(out, text.encode("utf-8"))}
    if kind == "pdf":
        return {"pdf": _pdf(loaded, text, out, identity, paper)}
    raise ValueError(f"no format {kind!r}; there are {', '.join(FORMATS)}")


def _pdf(loaded: Loaded, text: str, path: Path, identity: Identity | None, paper: Paper) -> Path:
    from kat_monitor.reports.pdf import write_pdf

    return write_pdf(loaded.summary, text, path, identity, paper)


def _csv(loaded: Loaded, path: Path) -> dict[str, Path]:
    from kat_monitor.reports.csv import events_csv, vitals_csv

    events = path.with_name(f"{path.stem}-events{path.suffix}")
    return {
        "csv": replace_file(path, vitals_csv(loaded.summary)),
        "events_csv": replace_file(events, events_csv(loaded.summary)),
    }
