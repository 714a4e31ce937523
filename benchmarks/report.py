"""What the reports of a three-hour session at 1 Hz cost, beside merely reading the same bytes.

The figure is one PDF: the log's rows folded, summed up, put into words, set. Words and pages are timed once, with the
loading of fonts in it. The details tell each step and each other format, in seconds, medians of the rounds.

    python benchmarks/report.py [--rounds 5]
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import TypeVar

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from figure import Figure, show

from kat_monitor.record import jsonfile
from kat_monitor.reports.csv import events_csv, vitals_csv
from kat_monitor.reports.fhir import fhir_bundle
from kat_monitor.reports.html import html_report
from kat_monitor.reports.load import summary_of
from kat_monitor.reports.pdf import compile_pdf, inputs_for
from kat_monitor.reports.style import PLAIN
from kat_monitor.reports.verify import verify_pdf
from kat_monitor.reports.xlsx import workbook
from tests.reports.scribe import quiet

T = TypeVar("T")
TARGET = 2.0
"""Seconds that the PDF of such a session may take, summary included."""


def timed(step: Callable[[], T], rounds: int) -> tuple[T, float]:
    """What the step gives, and the median of its times."""
    times = []
    for _ in range(rounds):
        begin = time.perf_counter()
        result = step()
        times.append(time.perf_counter() - begin)
    return result, round(median(times), 4)


def main() -> int:
    """Measure, print, and say by the exit code whether the target holds."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    rows = quiet(minutes=180).rows
    figures: dict[str, float | int] = {"events": len(rows)}
    summary, figures["summary_s"] = timed(lambda: summary_of(rows), rounds)
    text, figures["json_s"] = timed(lambda: jsonfile.dump(rows), rounds)
    inputs, figures["words_s"] = timed(lambda: inputs_for(summary, text, None), 1)
    pdf, figures["pages_s"] = timed(lambda: compile_pdf(inputs), 1)
    figures["pdf_s"] = round(figures["summary_s"] + figures["words_s"] + figures["pages_s"], 4)
    _, figures["csv_s"] = timed(lambda: (vitals_csv(summary), events_csv(summary)), rounds)
    _, figures["html_s"] = timed(lambda: html_report(summary, None, PLAIN), rounds)
    _, figures["xlsx_s"] = timed(lambda: workbook(summary, PLAIN), 1)
    _, figures["fhir_s"] = timed(lambda: fhir_bundle(summary, None), rounds)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "report.pdf")
        path.write_bytes(pdf)
        verdict, figures["verify_s"] = timed(lambda: verify_pdf(path), rounds)
        source = Path(folder, "session.json")
        source.write_text(text, "utf-8")
        _, floor = timed(source.read_bytes, rounds)
    figures["pdf_bytes"], figures["json_bytes"] = len(pdf), len(text.encode())
    assert verdict.exit == 0, verdict.words
    pdf_s = float(figures.pop("pdf_s"))
    figure = Figure(
        "PDF of 3 h at 1 Hz", pdf_s, max(floor, 1e-4), "s", "reading the same bytes", TARGET, "2 s, whatever the floor"
    )
    return show("report", [figure], **figures)


if __name__ == "__main__":
    sys.exit(main())
