"""Choosing a file or a folder, on a page of the window: the alerts of a session that runs stand above it.

Owns the way to the choice and back to the page that asked. Refuses windows of its own: a box of the system would lie
over the alert lane and hold every key until it is gone.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialogButtonBox, QFileDialog, QHeaderView, QTreeView

from kat_monitor.ui.beat import Again
from kat_monitor.ui.pages.frame import PageFrame
from kat_monitor.ui.theme import TARGET
from kat_monitor.words import shown, tr

if TYPE_CHECKING:
    from kat_monitor.ui.main_window import MainWindow

Mode = QFileDialog.FileMode
KIND, DATE = 2, 3
"""Columns of the list."""
Then = Callable[[list[Path]], None]


class _Files(QFileDialog):
    """Qt's own, as a part of the page. `taken` says that its button was pressed; it never closes by itself."""

    taken = Signal()

    def accept(self) -> None:
        """What is chosen is looked at by the page: it asks and refuses in words of its own, in place."""
        self.taken.emit()


class FilesPage(PageFrame):
    """`chosen` carries the paths; `asked` leads back without any."""

    chosen = Signal(object)

    def __init__(self, title: str, mode: Mode, name: str = "", filters: str = "") -> None:
        """`name`: of the file that is to be written; for one that is there, or a folder, none."""
        super().__init__(title, scrolls=False)
        self.say_about("")
        self._saves = bool(name)
        self._replaces = Again(self)
        self.files = files = _Files(self, Qt.WindowType.Widget)
        files.setOptions(QFileDialog.Option.DontUseNativeDialog | QFileDialog.Option.ReadOnly)
        files.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        files.setFileMode(mode)
        files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave if name else QFileDialog.AcceptMode.AcceptOpen)
        files.setNameFilters(shown(filters).split(";;") if filters else [])
        if name:
            files.setDefaultSuffix(name.rpartition(".")[2])
            files.selectFile(name)
        _fit(files)
        files.taken.connect(self._take)
        files.rejected.connect(self.go_back)
        self.body.addWidget(files)
        self.add_back()
        self.foot.addStretch(1)
        self.add_main(tr("Write it here") if name else tr("Take it")).clicked.connect(self._take)

    def take_focus(self) -> None:
        """On the name."""
        self.files.setFocus()

    def go_back(self) -> None:
        """To the page that asked, without a choice."""
        self.asked.emit("back")

    def _take(self) -> None:
        paths = [Path(one) for one in self.files.selectedFiles()]
        if len(paths) == 1 and paths[0].is_dir() and self.files.fileMode() != Mode.Directory:
            self.files.setDirectory(str(paths[0]))
            return
        missing = [path.name for path in paths if not path.exists()]
        if not paths or (missing and not self._saves):
            self.show_refusal(tr("Choose one that is there"))
        elif self._saves and paths[0].is_file() and not self._replaces.is_meant(paths[0]):
            self.show_refusal(tr("{name} is there already. Press again to replace it", name=paths[0].name))
        else:
            self.chosen.emit(paths)


def _fit(files: QFileDialog) -> None:
    """Targets for a finger; what closes it is the page's."""
    files.setSizeGripEnabled(False)
    for box in files.findChildren(QDialogButtonBox):
        box.hide()
    files.setStyleSheet(f"QTreeView::item, QListView::item {{ min-height: {TARGET}px; }}")
    for control in (*files.findChildren(QAbstractButton), *files.findChildren(QComboBox)):
        control.setMinimumSize(TARGET, TARGET)
        control.setAccessibleName(control.accessibleName() or control.toolTip())
    for tree in files.findChildren(QTreeView):
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.header().setSectionResizeMode(DATE, QHeaderView.ResizeMode.ResizeToContents)
        tree.hideColumn(KIND)  # its icon says it


def choose(page: PageFrame, title: str, mode: Mode, then: Then, name: str = "", filters: str = "") -> None:
    """Choose on a page that stands in front of this one until it is done; `then(paths)` if something was chosen."""
    window, files = cast("MainWindow", page.window()), FilesPage(title, mode, name, filters)

    def back() -> None:
        window.show_page(page)
        page.take_focus()
        files.deleteLater()

    def chosen(paths: list[Path]) -> None:
        back()
        then(paths)

    files.asked.connect(lambda place: back())
    files.chosen.connect(chosen)
    window.show_page(files)
    files.take_focus()
