"""A file is chosen on a page of the window: nothing lies over it, and nothing is replaced by a slip."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

import kat_monitor
from kat_monitor.ui.main_window import SMALLEST, MainWindow
from kat_monitor.ui.pages.choosing import FilesPage, Mode, choose
from kat_monitor.ui.pages.data import DataPage
from kat_monitor.ui.pages.tabbing import tab_order
from tests.ui.pages.story import check_pin


class Choice:
    """A page that asked, and what came of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.window, self.page = MainWindow(), DataPage(check_pin)
        self.window.show_page(self.page)
        self.window.show()
        self.chosen: list[list[Path]] = []

    def ask(self, mode: Mode, name: str = "") -> FilesPage:
        choose(self.page, "Which", mode, self.chosen.append, name)
        files = self.window.front()
        assert isinstance(files, FilesPage)
        files.files.setDirectory(str(self.folder))
        if name:
            files.files.selectFile(name)
        return files

    @property
    def is_back(self) -> bool:
        return self.window.front() is self.page


@pytest.fixture
def choice(tmp_path: Path, qtbot: QtBot, dressed: None) -> Iterator[Choice]:
    made = Choice(tmp_path)
    yield made
    made.window.close()


def press(page: FilesPage) -> None:
    assert page.main_button is not None
    page.main_button.click()


@pytest.mark.parametrize("mode", [Mode.AnyFile, Mode.ExistingFile, Mode.ExistingFiles, Mode.Directory])
def test_it_is_a_page_of_the_window_and_no_window_of_its_own(choice: Choice, mode: Mode) -> None:
    files = choice.ask(mode, "month.html" if mode == Mode.AnyFile else "")
    seen = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one.isWindow()]
    assert choice.window in seen
    assert [one for one in seen if files.isAncestorOf(one)] == []
    assert QApplication.activeModalWidget() is None
    choice.window.resize(*SMALLEST)
    assert (choice.window.width(), choice.window.height()) == SMALLEST


def test_what_is_written_goes_where_it_was_chosen_and_the_page_is_back(choice: Choice) -> None:
    press(choice.ask(Mode.AnyFile, "month.html"))
    assert choice.chosen == [[choice.folder / "month.html"]]
    assert choice.is_back


def test_what_is_there_is_replaced_only_by_a_second_press(choice: Choice, qtbot: QtBot) -> None:
    (choice.folder / "month.html").write_text("old")
    files = choice.ask(Mode.AnyFile, "month.html")
    press(files)
    press(files)  # a double press: nobody has read what is asked
    assert choice.chosen == []
    assert "month.html is there already" in files.refusal()
    qtbot.waitUntil(lambda: not files._replaces.beat.isActive())
    press(files)
    assert choice.chosen == [[choice.folder / "month.html"]]


def test_what_is_not_there_is_not_taken(choice: Choice) -> None:
    files = choice.ask(Mode.ExistingFile)
    files.files.selectFile("nothing.pdf")
    press(files)
    assert (choice.chosen, bool(files.refusal())) == ([], True)


def test_a_folder_is_taken_as_it_is_and_opened_where_a_file_is_wanted(choice: Choice) -> None:
    (choice.folder / "stick").mkdir()
    files = choice.ask(Mode.Directory)
    files.files.selectFile(str(choice.folder / "stick"))
    press(files)
    assert choice.chosen == [[choice.folder / "stick"]]
    files = choice.ask(Mode.ExistingFile)
    files.files.selectFile(str(choice.folder / "stick"))
    press(files)
    assert len(choice.chosen) == 1
    assert files.files.directory().path() == str(choice.folder / "stick")


@pytest.mark.parametrize("leaves", [lambda files: files.files.reject(), lambda files: files.go_back()])
def test_escape_leads_back_without_a_choice(choice: Choice, leaves: Callable[[FilesPage], None]) -> None:
    leaves(choice.ask(Mode.ExistingFile))
    assert (choice.chosen, choice.is_back) == ([], True)


def test_the_list_of_files_and_the_buttons_are_reached_by_tab(choice: Choice) -> None:
    files = choice.ask(Mode.ExistingFile)
    order = tab_order(files)
    assert any(isinstance(one, QAbstractItemView) and one.isVisible() for one in order)
    assert files.main_button in order


def test_a_key_of_the_page_works_from_the_name_of_the_file(choice: Choice) -> None:
    files = choice.ask(Mode.AnyFile, "month.html")
    QTest.keyClick(files.files, Qt.Key.Key_F10)
    assert choice.is_back


BOXES = re.compile(r"QMessageBox|QInputDialog|QProgressDialog|\.get(Open|Save|Existing)\w*\(|(?<!app)\.exec\(")


def test_nothing_in_the_window_opens_a_box_over_it_but_the_printer_before_any_session() -> None:
    root = Path(kat_monitor.__file__).parent
    found = {str(file.relative_to(root)) for file in root.rglob("*.py") if BOXES.search(file.read_text("utf-8"))}
    assert found == {"ui/pages/protect.py"}
