"""The guide names keys and buttons as they stand on the screen, and shows pictures that are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kat_monitor.session.state import Session
from kat_monitor.ui.action_bar import ActionBar
from kat_monitor.ui.kit import Button
from kat_monitor.ui.pages.places import session_pages
from kat_monitor.ui.pages.review import ReviewPage
from kat_monitor.ui.pages.review_session import ReviewSessionPage
from kat_monitor.ui.people_panel import PeoplePanel
from kat_monitor.ui.therapist_page import TherapistPage
from tests.ui.conftest import Open
from tests.ui.pages.test_every_page import PAGES

DOCS = Path(__file__).resolve().parents[2] / "docs"
GUIDES = sorted((DOCS / "guide").glob("*.md"))
BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
KEYED = re.compile(r"(F1?\d|[A-Z!#?])(?: (.+))?")
MOST_BYTES = 3_000_000
A_SHEET = 70
"""Lines that print on one side beside a picture."""


@pytest.fixture
def buttons(qtbot: QtBot, open_room: Open, live: Session) -> set[tuple[str, str]]:
    """Every key with the words beside it, on every page."""
    _, room = open_room(live, measure=True)
    room.screen.act("help")
    desk = room.desk
    made: list[QWidget] = [make() for make in PAGES.values()]
    assert room.screen.live.panels
    made += [PeoplePanel(lambda person, pin: True), room.screen, *session_pages(desk), TherapistPage(desk, dict)]  # type: ignore[arg-type]
    made += ActionBar(can_measure=True, can_hold=True).buttons.values()
    made += [ReviewPage(lambda session: None), ReviewSessionPage(lambda person, pin: True)]
    for one in made:
        if one is not room.screen:
            qtbot.addWidget(one)
    found = [button for one in made for button in one.findChildren(Button)]
    found += [one for one in made if isinstance(one, Button)]
    return {(key, one.text()) for one in found for key in (one.key, one.function_key) if key}


def test_every_key_of_the_guide_is_on_a_button_with_the_words_that_it_gives(buttons: set[tuple[str, str]]) -> None:
    wrong = []
    for guide in GUIDES:
        for bold in BOLD.findall(guide.read_text("utf-8")):
            said = KEYED.fullmatch(" ".join(bold.split()))
            if said is None:
                continue
            key, words = said[1], said[2] or ""
            exact = words and "…" not in words
            if not any(on == key and (not exact or text.startswith(words)) for on, text in buttons):
                wrong.append(f"{guide.name}: {bold}")
    assert wrong == []


def test_there_is_a_page_for_every_role_and_each_prints_on_one_sheet() -> None:
    assert [one.stem for one in GUIDES] == ["administrator", "lead", "nurse", "therapist"]
    assert [one.stem for one in GUIDES if len(one.read_text("utf-8").splitlines()) > A_SHEET] == []


@pytest.mark.parametrize("page", [*GUIDES, DOCS.parent / "README.md"], ids=lambda page: page.name)
def test_its_pictures_and_pages_are_there(page: Path) -> None:
    targets = re.findall(r"\]\(([^)#]+)\)", page.read_text("utf-8"))
    assert [one for one in targets if "://" not in one and not (page.parent / one).exists()] == []


def test_the_pictures_together_stay_small() -> None:
    assert sum(one.stat().st_size for one in (DOCS / "pictures").glob("*.png")) < MOST_BYTES
