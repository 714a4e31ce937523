"""What a screen reader finds: every control with a name and role, no two alike on a page, and alerts unasked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kat_monitor.session.state import Session
from kat_monitor.ui import alert_lane
from kat_monitor.ui.kit import Button
from kat_monitor.ui.pages.places import session_pages
from tests.ui import demo
from tests.ui.conftest import Open
from tests.ui.pages.test_every_page import PAGES

ROLE = QAccessible.Role
CONTROLS = frozenset({ROLE.Button, ROLE.CheckBox, ROLE.RadioButton, ROLE.EditableText, ROLE.ComboBox, ROLE.List})


def tree(root: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Everything that is to be seen, from the root down."""
    if root is not None and root.isValid() and not root.state().invisible:  # type: ignore[attr-defined]
        yield root
        for at in range(root.childCount()):
            yield from tree(root.child(at))


def controls(widget: QWidget) -> Counter[tuple[str, str]]:
    """Role and name of every control, as a screen reader is told."""
    root = QAccessible.queryAccessibleInterface(widget)
    found = [one for one in tree(root) if one.role() in CONTROLS]
    return Counter((str(one.role()), one.text(QAccessible.Text.Name)) for one in found)


@pytest.mark.parametrize("name", PAGES)
def test_every_control_of_a_page_has_a_name_of_its_own(qtbot: QtBot, name: str) -> None:
    page = PAGES[name]()
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    found = controls(page)
    assert found
    assert [one for one, times in found.items() if times > 1 or not one[1].strip()] == []


@pytest.mark.parametrize("panel", ["", "event", "infusion", "emergency", "help", "pad"])
def test_every_control_of_the_live_screen_has_a_name_of_its_own(open_room: Open, live: Session, panel: str) -> None:
    window, room = open_room(live, measure=True)
    room.screen.act(panel)
    found = controls(window)
    assert found
    assert [one for one, times in found.items() if times > 1 or not one[1].strip()] == []


def test_an_alert_that_comes_is_announced_once(open_room: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(alert_lane, "announce", lambda where, sentence: said.append(sentence))
    story = demo.before_dose()
    _, room = open_room(story.session)
    assert said == []
    story.raise_alert(story.session.t, "systolic", 184, 180, "high", "SBP 184 >= 180")
    for _ in range(3):
        room.clock.t += 1_000
        room.screen.show_session(story.session)
    assert len(said) == 1
    assert "SBP 184 >= 180" in said[0]


def test_an_announcement_reaches_the_platform_without_a_reader(open_room: Open) -> None:
    _, room = open_room(demo.before_dose().session)
    alert_lane.announce(room.screen.lane, "SBP 184 >= 180")


def test_no_page_of_a_session_takes_a_key_that_the_bars_have_in_every_field(open_room: Open, live: Session) -> None:
    _, room = open_room(live, measure=True)
    bars = [button for part in (room.screen.lane, room.screen.action_bar) for button in part.findChildren(Button)]
    safe = {key for one in bars for key in (one.key, one.function_key) if len(key) > 1 and key[0] == "F"}
    pages = session_pages(room.desk)
    taken = {key for page in pages for one in page.findChildren(Button) for key in (one.key, one.function_key)}
    assert {"F1", "F4", "F5", "F6", "F7"} <= safe
    assert safe & taken == set()
    for page in pages:
        page.deleteLater()
