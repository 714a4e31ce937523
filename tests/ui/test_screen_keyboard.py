"""The keyboard on the screen: it types as a keyboard does, covers nothing, and goes when nobody types any more."""

from __future__ import annotations

import string
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from kat_monitor import events as ev
from kat_monitor.app import language
from kat_monitor.session.state import Session
from kat_monitor.settings import SETTINGS
from kat_monitor.ui import theme
from kat_monitor.ui.help_sheet import key_rows as keys_on_sheet
from kat_monitor.ui.main_window import MainWindow
from kat_monitor.ui.pages.asks import LineAsk, PinAsk
from kat_monitor.ui.pages.first_run import FirstRunPage
from kat_monitor.ui.present_keyboard import MORE, UNITS, Kind, key_rows, number_of_pages
from kat_monitor.ui.present_pages_typed import number
from tests.journeys.hands import Mouse, Touch
from tests.ui.by_screen_keyboard import by_button, is_there, ready, strike
from tests.ui.conftest import Open
from tests.ui.pages.conftest import spoken
from tests.ui.test_touch import middle, way

__all__ = ["spoken"]

Speak = Callable[[str], None]
LANGUAGES = (language.ENGLISH, *language.TRANSLATED)


@pytest.fixture
def first_run(qtbot: QtBot) -> Iterator[tuple[MainWindow, FirstRunPage]]:
    window, page = MainWindow(), FirstRunPage()
    window.show_page(page)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    page.take_focus()
    yield window, page
    window.close()
    window.deleteLater()


# --- which keys -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("is_low", [False, True])
def test_every_sign_of_a_name_a_path_and_a_passphrase_is_on_a_page_in_every_language(
    spoken: Speak, code: str, *, is_low: bool
) -> None:
    spoken(code)
    pages = [key_rows("letters", page, is_low=is_low) for page in range(number_of_pages(is_low=is_low))]
    names = [[key.name for keys in rows for key in keys if key.name] for rows in pages]
    assert set(string.ascii_lowercase) <= set(names[0])
    own = {"de": "äöüß", "fr": "éèàç", "es": "ñ"}.get(code, "")
    assert set(own) <= set(names[0])
    wanted = string.digits + string.punctuation + "àâäçèéêëîïñôöùûüßœáíóú¿¡"
    assert set(wanted) <= {one for page in names for one in page}
    assert [page for page in names if len(set(page)) < len(page)] == []
    assert all(sum(key.units for key in keys) <= UNITS and len(keys) for rows in pages for keys in rows)
    assert all(key.units >= 2 for rows in pages for keys in rows for key in keys if key.name)


@pytest.mark.parametrize("is_low", [False, True])
def test_from_every_page_of_keys_a_key_leads_on_and_at_last_back(*, is_low: bool) -> None:
    seen, page = set(), 0
    while page not in seen:
        seen.add(page)
        names = [key.name for keys in key_rows("letters", page, is_low=is_low) for key in keys]
        page = int(next(one for one in names if one.startswith(MORE)).removeprefix(MORE))
    assert seen == set(range(number_of_pages(is_low=is_low)))


@pytest.mark.parametrize(("kind", "has_point"), [("digits", False), ("number", True)])
@pytest.mark.parametrize("is_low", [False, True])
def test_a_pin_is_asked_with_digits_alone_and_a_number_with_its_signs(
    kind: Kind, *, has_point: bool, is_low: bool
) -> None:
    names = {key.name for keys in key_rows(kind, 0, is_low=is_low) for key in keys}
    assert set(string.digits) <= names
    assert ("." in names) == has_point
    assert not names & set(string.ascii_letters)


# --- typing -----------------------------------------------------------------------------------------------------------


def test_a_note_is_written_and_stored_with_the_time_of_its_first_key(
    open_room: Open, live: Session, qtbot: QtBot
) -> None:
    window, room = open_room(live)
    room.screen.act("note")
    keyboard = by_button(window, qtbot)
    begun = room.clock.t
    strike(keyboard, "⇧", "s", "a", "y", "s", "space", "o", "k", "x", "⌫")
    room.clock.t += 20_000
    strike(keyboard, ".", "Enter")
    (note,) = [one for one in room.submitted if isinstance(one, ev.NoteWritten)]
    assert (note.text, note.observed_t) == ("Says ok.", begun)


def test_no_letter_of_it_is_a_command_and_no_key_takes_the_focus(open_room: Open, live: Session, qtbot: QtBot) -> None:
    window, room = open_room(live, measure=True)
    room.screen.act("note")
    field = room.screen.live.note.text
    keyboard = by_button(window, qtbot)
    mouse = Mouse()
    for name in ("m", "d", "l", "7"):
        mouse.press(keyboard.keys[name])
    assert field.toPlainText() == "mdl7"
    assert QApplication.focusWidget() is field
    assert (room.measured, room.submitted, room.screen.place()) == (0, [], "live")


def test_a_line_hears_that_it_was_edited_and_what_enter_does_there(
    first_run: tuple[MainWindow, FirstRunPage], qtbot: QtBot
) -> None:
    window, page = first_run
    line, edited = page.clinic.line("clinic").line, []
    line.textEdited.connect(edited.append)
    keyboard = by_button(window, qtbot)
    strike(keyboard, "a", "c", "←", "b")
    assert (line.text(), edited) == ("abc", ["a", "ac", "abc"])
    strike(keyboard, "Enter")
    assert QApplication.focusWidget() is page.clinic.line("room").line
    assert keyboard.isVisible()


def test_a_capital_is_for_one_letter_and_an_accent_leads_back_to_the_letters(
    first_run: tuple[MainWindow, FirstRunPage], qtbot: QtBot
) -> None:
    window, page = first_run
    keyboard = by_button(window, qtbot)
    letters, signs, accents = (f"{MORE}{page}" for page in range(3))
    strike(keyboard, "⇧", "j", "o", "s", accents, "é", "space", accents, "⇧", "ñ", "u", signs, "(", "/", letters, "a")
    assert page.clinic.line("clinic").line.text() == "José Ñu(/a"


def test_every_word_of_a_name_begins_with_a_capital_by_itself(
    first_run: tuple[MainWindow, FirstRunPage], qtbot: QtBot
) -> None:
    window, page = first_run
    line = page.person.line("name").line
    line.setFocus()
    keyboard = by_button(window, qtbot)
    strike(keyboard, *"ana-lu", "space", "⇧", *"de", "space", "r", "⌫", *"stone")
    assert line.text() == "Ana-Lu de Stone"


def test_two_quick_presses_let_the_capitals_stay_until_the_next(
    first_run: tuple[MainWindow, FirstRunPage], qtbot: QtBot
) -> None:
    window, page = first_run
    keyboard = by_button(window, qtbot)
    strike(keyboard, "⇧", "⇧", *"kat", f"{MORE}1", "-", f"{MORE}0")
    assert keyboard.keys["⇧"].text() == "⇪"
    strike(keyboard, "a", "⇧", *"bc", "⇧")
    qtbot.waitUntil(lambda: not keyboard._twice.isActive())
    strike(keyboard, "⇧", "d")
    assert page.clinic.line("clinic").line.text() == "KAT-Abcd"


def test_another_field_begins_without_the_capitals_that_stayed(
    first_run: tuple[MainWindow, FirstRunPage], qtbot: QtBot
) -> None:
    window, page = first_run
    keyboard = by_button(window, qtbot)
    strike(keyboard, "⇧", "⇧", "k")
    page.clinic.line("room").line.setFocus()
    qtbot.waitUntil(lambda: not keyboard.keys["⇧"].isChecked())
    strike(keyboard, "r")
    assert page.clinic.line("room").line.text() == "r"


def test_erase_goes_on_while_it_is_held(first_run: tuple[MainWindow, FirstRunPage], qtbot: QtBot) -> None:
    window, page = first_run
    line = page.clinic.line("clinic").line
    keyboard = by_button(window, qtbot)
    line.setText("Lakeside")
    key = keyboard.keys["⌫"]
    QTest.mousePress(key, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not line.text())
    QTest.mouseRelease(key, Qt.MouseButton.LeftButton)


def test_a_pin_brings_digits_and_a_number_its_signs(first_run: tuple[MainWindow, FirstRunPage], qtbot: QtBot) -> None:
    window, page = first_run
    keyboard = by_button(window, qtbot)
    assert isinstance(page.person.asks["pin"], PinAsk)
    page.person.line("pin").line.setFocus()
    qtbot.waitUntil(lambda: "q" not in keyboard.keys)
    high = keyboard.height()
    strike(ready(window, qtbot), *"2468")
    assert page.person.line("pin").line.text() == "2468"
    page.person.line("name").line.setFocus()
    qtbot.waitUntil(lambda: "q" in keyboard.keys)
    assert keyboard.height() == high
    assert LineAsk("Weight", number()).line.inputMethodHints() & Qt.InputMethodHint.ImhFormattedNumbersOnly


def test_the_second_of_two_quick_taps_types_nothing(first_run: tuple[MainWindow, FirstRunPage], qtbot: QtBot) -> None:
    window, page = first_run
    window.typing.button.click()
    QApplication.processEvents()
    keyboard = window.typing.keyboard
    assert keyboard is not None
    assert keyboard.isVisible()
    keyboard.keys["b"].click()
    assert page.clinic.line("clinic").line.text() == ""
    strike(ready(window, qtbot), "b")
    assert page.clinic.line("clinic").line.text() == "b"


# --- when -------------------------------------------------------------------------------------------------------------


def test_a_finger_on_a_field_brings_it_and_a_mouse_does_not(
    first_run: tuple[MainWindow, FirstRunPage], qtbot: QtBot
) -> None:
    window, page = first_run
    Mouse().press(page.clinic.line("room").line)
    QApplication.processEvents()
    assert not is_there(window)
    finger = Touch()
    finger.press(page.clinic.line("clinic").line)
    keyboard = ready(window, qtbot)
    for name in ("a", "b"):
        finger.press(keyboard.keys[name])
    assert page.clinic.line("clinic").line.text() == "ab"


def test_a_finger_that_turns_the_page_from_a_field_brings_nothing(first_run: tuple[MainWindow, FirstRunPage]) -> None:
    window, page = first_run
    line = page.person.line("name").line
    Touch().stroke(line, way(middle(line), -120))
    QApplication.processEvents()
    assert not is_there(window)


def test_it_goes_a_beat_after_the_field_was_left_and_comes_with_the_next_one_if_the_button_is_down(
    first_run: tuple[MainWindow, FirstRunPage], qtbot: QtBot
) -> None:
    window, page = first_run
    by_button(window, qtbot)
    page.demo.setFocus()
    QApplication.processEvents()
    assert is_there(window), "the second of two quick presses meets what the first one met"
    qtbot.waitUntil(lambda: not is_there(window))
    page.person.line("name").line.setFocus()
    ready(window, qtbot)


def test_nothing_moves_while_a_finger_is_down(first_run: tuple[MainWindow, FirstRunPage], qtbot: QtBot) -> None:
    window, page = first_run
    finger = Touch()
    finger.press(page.clinic.line("clinic").line)
    keyboard = ready(window, qtbot)
    at = window.mapFromGlobal(middle(page.demo))
    QTest.touchEvent(window, finger.screen).press(0, at, window).commit()
    page.demo.setFocus()
    window.typing._settle()
    assert keyboard.isVisible()
    QTest.touchEvent(window, finger.screen).release(0, at, window).commit()
    qtbot.waitUntil(lambda: not keyboard.isVisible())


def test_its_own_key_and_its_button_put_it_away(first_run: tuple[MainWindow, FirstRunPage], qtbot: QtBot) -> None:
    window, _ = first_run
    strike(by_button(window, qtbot), "away")
    assert not is_there(window)
    assert not window.typing.button.isChecked()
    by_button(window, qtbot)
    window.typing.button.click()
    assert not is_there(window)


def test_its_button_takes_the_first_field_in_hand_where_none_is(open_room: Open, live: Session, qtbot: QtBot) -> None:
    window, room = open_room(live)
    assert not isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit)
    by_button(window, qtbot)
    assert QApplication.focusWidget() is room.screen.live.note.text


def test_the_vitals_line_keeps_its_pad(open_room: Open, live: Session, qtbot: QtBot) -> None:
    window, room = open_room(live)
    room.screen.act("note")
    by_button(window, qtbot)
    room.screen.act("vitals")
    qtbot.waitUntil(lambda: not is_there(window))
    assert room.screen.acts.pad is None
    window.typing.button.click()
    assert room.screen.acts.pad is not None
    assert room.screen.acts.pad.isVisible()
    assert not is_there(window)


def test_the_clinic_may_want_it_in_every_field_or_nowhere(
    first_run: tuple[MainWindow, FirstRunPage], qtbot: QtBot
) -> None:
    window, page = first_run
    assert SETTINGS["screen-keyboard"].default == "finger"
    window.typing.obey(lambda name: "always")
    strike(ready(window, qtbot), "away")
    assert not is_there(window)
    page.clinic.line("room").line.setFocus()
    ready(window, qtbot)
    window.typing.obey(lambda name: "never")
    qtbot.waitUntil(lambda: not is_there(window))
    assert not window.typing.button.isVisible()
    Touch().press(page.clinic.line("clinic").line)
    QApplication.processEvents()
    assert not is_there(window)


def test_it_outlives_the_session_in_which_it_came(open_room: Open, live: Session, qtbot: QtBot) -> None:
    window, room = open_room(live)
    room.screen.act("note")
    by_button(window, qtbot)
    page = FirstRunPage()
    window.show_page(page)
    assert not is_there(window)
    window.close_session()
    QApplication.processEvents()
    page.take_focus()
    strike(ready(window, qtbot), "x")
    assert page.clinic.line("clinic").line.text() == "x"


def test_its_key_is_on_the_sheet(open_room: Open, live: Session) -> None:
    _, room = open_room(live)
    assert any(one.keys == "Ctrl+T" and one.words == "Keyboard on the screen" for one in keys_on_sheet(room.screen))


def test_no_start_pays_for_it() -> None:
    code = "import sys, kat_monitor.app.desktop as d; print([m for m in sys.modules if m.endswith('_keyboard')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_it_is_dressed_in_the_theme_of_the_window(first_run: tuple[MainWindow, FirstRunPage], qtbot: QtBot) -> None:
    window, _ = first_run
    keyboard = by_button(window, qtbot)
    for look in theme.THEMES:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.wear(app, theme.Look(look))
        picture = keyboard.grab().toImage()
        ground = picture.pixelColor(QPoint(1, 1)).name().upper()
        key = keyboard.keys["q"]
        control = picture.pixelColor(key.pos() + QPoint(6, 6)).name().upper()
        assert (ground, control) == (theme.tokens().surface, theme.tokens().control)
    theme.wear(app, theme.Look())
