"""Reports one after the other leave no memory behind."""

from __future__ import annotations

import ctypes
import gc
import multiprocessing
import os
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest

from kat_monitor.record import jsonfile
from kat_monitor.reports.load import summary_of
from kat_monitor.reports.pdf import compile_pdf, inputs_for
from tests.reports import scribe

WARM, ALL = 3, 7
"""Reports until fonts and libraries are there, and altogether."""


def resident() -> int:
    """Bytes of memory that this process holds once what is free was given back."""
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")


def grown() -> float:
    """Memory after all reports over that after the first few; every report is about another record."""
    rows = scribe.quiet(stream=False).rows
    held = []
    for number in range(ALL):
        known = rows[: len(rows) - number]
        compile_pdf(inputs_for(summary_of(known), jsonfile.dump(known), None))
        held.append(resident())
    return held[-1] / held[WARM - 1]


@pytest.mark.skipif(sys.platform != "linux", reason="the system does not say what a process holds")
def test_pdfs_of_one_session_after_the_other_hold_no_more_memory() -> None:
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as fresh:
        assert fresh.submit(grown).result() <= 1.05
