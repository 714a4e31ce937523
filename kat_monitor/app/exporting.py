"""Writing a file of the session in front, beside the screen.

Owns the joint between the page that asks, the library that knows names and keys, and the process that writes:
everything of the library is asked before it begins. Refuses to cover the session with a window of its own.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from kat_monitor.app.apart import apart
from kat_monitor.app.files import carry_out_for, identity_of, order
from kat_monitor.events import SessionOpened
from kat_monitor.record.library import Library
from kat_monitor.record.shelf import LibraryRefused
from kat_monitor.record.storage import StorageFault, fault_of
from kat_monitor.ui.pages.signing import SigningPage
from kat_monitor.ui.present_export import ExportWish, file_name
from kat_monitor.ui.progress import Ended
from kat_monitor.words import joined, tr


def export_from(
    page: SigningPage, library: Library, log: Path, opened: SessionOpened, wish: ExportWish, by: str = ""
) -> None:
    """Write what was wished, say on the page where it lies, and show it if that was wished too.

    `by`: who is at the screen of the session; the audit names them.
    """
    out = Path(wish.path).expanduser() if wish.path else library.folder / "reports" / file_name(opened.session, wish)
    try:
        out.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        told = order(library, log, wish.kind, out, wish.copy, by)
        identity = identity_of(library, opened.session, opened.pseudonym)
    except OSError as problem:
        page.show_refusal(joined(": ", (str(out.parent), str(fault_of(problem)))))
        return
    except (StorageFault, LibraryRefused) as problem:
        page.show_refusal(str(problem))
        return

    def then(ended: Ended) -> None:
        if ended.fault or ended.was_cancelled:
            return
        if ended.value:
            page.show_refusal(ended.value)
        elif wish.opens and QDesktopServices.openUrl(QUrl.fromLocalFile(str(out))):
            page.export.say("")
        elif wish.opens:
            page.show_refusal(tr("The report lies in {out}; no program on this computer opens PDF files.", out=out))
        else:
            page.export.say(tr("Written: {out}", out=out))

    page.run(tr("Writing the report") if wish.opens else tr("Exporting"), apart(carry_out_for, told, identity), then)
