"""Writing a file of a session for the page that asked for it, beside the screen.

Owns the joint between the page, the library that knows names and keys, and the process that writes: everything of the
library is asked before it begins. Refuses to cover a session with a window of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from kat_monitor.app.apart import apart
from kat_monitor.app.files import carry_out_for, identity_of, order
from kat_monitor.events import SessionOpened
from kat_monitor.record.library import Library
from kat_monitor.record.shelf import LibraryRefused
from kat_monitor.record.storage import StorageFault, fault_of
from kat_monitor.ui.pages.frame import PageFrame
from kat_monitor.ui.pages.signing import SigningPage
from kat_monitor.ui.present_export import ExportWish, file_name
from kat_monitor.ui.progress import Ended
from kat_monitor.words import joined, tr


class Wanted(NamedTuple):
    """A file that somebody wants of a log. `by`: who is at the screen of the session; the audit names them."""

    log: Path
    session: str
    pseudonym: str
    kind: str
    out: Path
    copy: str = "record"
    by: str = ""


def write_for(page: PageFrame, library: Library, wanted: Wanted, title: str, written: Callable[[], None]) -> None:
    """Write it while `page` says how far it is; what goes wrong stands on the page, else `written` is called."""
    folder = wanted.out.parent
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        told = order(library, wanted.log, wanted.kind, wanted.out, wanted.copy, wanted.by)
        identity = identity_of(library, wanted.session, wanted.pseudonym)
    except OSError as problem:
        page.show_refusal(joined(": ", (str(folder), str(fault_of(problem)))))
        return
    except (StorageFault, LibraryRefused) as problem:
        page.show_refusal(str(problem))
        return

    def then(ended: Ended) -> None:
        if ended.fault or ended.was_cancelled:
            return
        if ended.value:
            page.show_refusal(ended.value)
        else:
            written()

    page.run(title, apart(carry_out_for, told, identity), then)


def report_for(page: PageFrame, library: Library, log: Path, session: str, pseudonym: str) -> None:
    """The session's report, written anew from its record and opened."""
    wanted = Wanted(log, session, pseudonym, "pdf", library.folder / "reports" / f"{session}.pdf")

    def written() -> None:
        if not is_opened(wanted.out):
            page.show_refusal(no_program(wanted.out))

    write_for(page, library, wanted, tr("Writing the report"), written)


def export_from(
    page: SigningPage, library: Library, log: Path, opened: SessionOpened, wish: ExportWish, by: str = ""
) -> None:
    """Write what was wished, say on the page where it lies, and show it if that was wished too."""
    out = Path(wish.path).expanduser() if wish.path else library.folder / "reports" / file_name(opened.session, wish)

    def written() -> None:
        if not wish.opens:
            page.export.say(tr("Written: {out}", out=out))
        elif is_opened(out):
            page.export.say("")
        else:
            page.show_refusal(no_program(out))

    wanted = Wanted(log, opened.session, opened.pseudonym, wish.kind, out, wish.copy, by)
    write_for(page, library, wanted, tr("Writing the report") if wish.opens else tr("Exporting"), written)


def is_opened(file: Path) -> bool:
    """Show a file in this computer's program for it; whether there is one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))


def no_program(file: Path) -> str:
    """That it was written, and that nothing here shows it."""
    return tr("The report lies in {out}; no program on this computer opens PDF files.", out=file)
