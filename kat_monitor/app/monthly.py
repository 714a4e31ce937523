"""The month of a clinic as a file: for the command line and for the button.

Owns how library, keeper and page meet. Refuses to make a library where there is none, and to leave half a file.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from kat_monitor import clock
from kat_monitor.app.files import library_at
from kat_monitor.app.keeper import Keeper
from kat_monitor.app.station import Station
from kat_monitor.record.protection import NotTheKey
from kat_monitor.record.shelf import LibraryRefused
from kat_monitor.record.storage import StorageFault
from kat_monitor.reports.files import replace_file
from kat_monitor.review.html import month_html


def review(month: str, out: Path, data: Path | None) -> str:
    """Write the month's page to `out` from the library of a data folder; says what is wrong, or nothing."""
    folder = Station.folder(data)
    if not (folder / "library.db").is_file():
        return f"there is no library in {folder}: name the data folder by --data"
    try:
        with library_at(data) as library:
            if library is None:
                return f"the data in {folder} is encrypted and its key is not at hand"
            keeper = Keeper(library)
            keeper.refresh()
            library.audit.note("RecordExported", f"month {month}", "html")
            write_month(keeper, month, out)
    except (StorageFault, LibraryRefused, NotTheKey) as problem:
        return str(problem)
    return ""


def write_month(keeper: Keeper, month: str, out: Path) -> Path:
    """The month's page as a file. Raises StorageFault."""
    utc = clock.utc_now()
    today: date = clock.local(utc).date()
    made = f"{clock.local(utc):%Y-%m-%d %H:%M}"
    rows = [one for one in keeper.table(utc, today) if one.line.day.startswith(f"{month}-")]
    rows.sort(key=lambda one: (one.line.day, one.line.at))
    lines = {one.line.id: one.line for one in rows}
    page = month_html(keeper.month(month, utc, today), lines, {one.line.id: one.reasons for one in rows}, made)
    return replace_file(out, page.encode("utf-8"))
