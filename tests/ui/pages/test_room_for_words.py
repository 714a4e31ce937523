"""Room on the screen in every language: nothing is clipped, nothing overlaps, nothing moves, at every size."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import combinations

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kat_monitor import events as ev
from kat_monitor.alerts.annunciate import pause_words
from kat_monitor.alerts.quiet import ESCORT
from kat_monitor.app import language
from kat_monitor.clock import MINUTE
from kat_monitor.events import Side
from kat_monitor.protocols import parse
from kat_monitor.protocols.shipped import shipped
from kat_monitor.session.discharge import TITLES as CRITERION_TITLES
from kat_monitor.session.questions import TITLES as GATE_TITLES
from kat_monitor.session.quick_events import GROUPS
from kat_monitor.session.silence import Pause
from kat_monitor.session.state import Session
from kat_monitor.ui.kit import Button
from kat_monitor.ui.main_window import SMALLEST
from kat_monitor.ui.present_lane import StillView
from kat_monitor.ui.rows import StateRow
from kat_monitor.ui.still_cell import StillCell
from kat_monitor.ui.theme import GRID
from kat_monitor.vitals import family
from kat_monitor.words import say, tr
from tests.ui import demo
from tests.ui.conftest import Open
from tests.ui.pages.story import Story, at
from tests.ui.pages.test_every_page import OUTSIDE, PAGES, SIZES, faults, is_elided
from tests.ui.test_screen import SIZES as SCREENS
from tests.ui.test_screen import STORIES, cut, places, settle

__all__ = ["cut"]

LAYOUTS = ((1920, 1080), *SIZES)


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("code", language.TRANSLATED)
def test_no_page_clips_a_text(
    spoken: Callable[[str], None], qapp: QApplication, dressed: None, code: str, name: str
) -> None:
    spoken(code)
    page = PAGES[name]()
    for wanted in LAYOUTS:
        size = max(wanted, SMALLEST) if isinstance(page, OUTSIDE) else wanted
        page.resize(*size)
        page.show()
        qapp.processEvents()
        assert (page.width(), page.height()) == size
        assert {kind: texts for kind, texts in faults(page).items() if texts} == {}
    page.close()
    page.deleteLater()


@pytest.mark.parametrize("size", SCREENS)
@pytest.mark.parametrize("story", ["before the dose", "with an alert", "calm"])
@pytest.mark.parametrize("code", language.TRANSLATED)
def test_no_painted_word_of_the_live_screen_is_cut_short(
    spoken: Callable[[str], None], open_room: Open, cut: list[str], code: str, story: str, size: tuple[int, int]
) -> None:
    spoken(code)
    window, room = open_room(STORIES[story]().session, size, measure=True)
    room.screen._patient = "Jordan Doe"
    settle(room.screen, room.session)
    cut.clear()
    window.grab()
    assert cut == []


@pytest.mark.parametrize("size", SCREENS)
@pytest.mark.parametrize("code", language.TRANSLATED)
def test_nothing_moves_or_overlaps_and_every_button_has_room(
    spoken: Callable[[str], None], open_room: Open, code: str, size: tuple[int, int]
) -> None:
    spoken(code)
    story = demo.before_dose()
    window, room = open_room(story.session, size, measure=True)
    screen = room.screen
    settle(screen, story.session)
    before = places(screen)
    story.raise_alert(story.session.t, "systolic", 184, 180, "high", "SBP 184 >= 180")
    room.session = story.session
    for step in (None, "F5", "event", "emergency"):
        if step == "F5":
            screen.lane.acknowledge.click()
        elif step is not None:
            screen.act(step)
        settle(screen, room.session)
        buttons = [one for one in window.findChildren(Button) if one.isVisible()]
        assert [one.text() for one in buttons if is_elided(one)] == []
        assert places(screen) == before
    screen._patient = "Bartholomew Featherstonehaugh-Montgomery"
    settle(screen, room.session)
    assert places(screen) == before
    parts = {name: box for name, box in before.items() if not name.startswith(("button", "line"))}
    assert [pair for pair in combinations(parts, 2) if parts[pair[0]].intersects(parts[pair[1]])] == []
    assert all(screen.rect().contains(box) for box in before.values())


@pytest.mark.parametrize("size", SCREENS)
@pytest.mark.parametrize("code", [language.ENGLISH, *language.TRANSLATED])
def test_every_quick_event_and_its_group_have_room_in_the_palette(
    spoken: Callable[[str], None], open_room: Open, live: Session, code: str, size: tuple[int, int]
) -> None:
    spoken(code)
    _, room = open_room(live, size)
    room.screen.act("event")
    palette = room.screen.live.panels.palette
    for show in (palette.show_groups, *(partial(palette.show_group, group) for group in GROUPS)):
        show()
        settle(room.screen, room.session)
        buttons = [one for one in palette.findChildren(Button) if one.isVisible()]
        ends = [(one.mapTo(palette, one.rect().topLeft()).x(), one.text(), one.width()) for one in buttons]
        assert [words for x, words, width in ends if x < 0 or x + width > palette.width() - 2 * GRID] == []
        assert [one.text() for one in buttons if is_elided(one)] == []
        title = palette.heading
        longest = max(map(title.fontMetrics().horizontalAdvance, title.text().split()))
        assert longest <= title.width(), title.text()


@pytest.mark.parametrize("is_ended", [False, True])
@pytest.mark.parametrize("size", SCREENS)
@pytest.mark.parametrize("code", [language.ENGLISH, *language.TRANSLATED])
def test_the_patients_name_stands_whole_whatever_is_stamped_beside_it(
    spoken: Callable[[str], None], open_room: Open, cut: list[str], code: str, size: tuple[int, int], is_ended: bool
) -> None:
    spoken(code)
    story = demo.live_story(step=MINUTE)
    if is_ended:
        story.add(story.session.t, ev.SessionEnded(**demo.NURSE, ending="left", ended_t=story.session.t))
    _, room = open_room(story.session, size, measure=True)
    room.screen._patient, room.desk.every_pin = "Jordan Doe-Winterbottom", "1234"
    opened = replace(room.session.opened, room="Training room")
    settle(room.screen, replace(room.session, opened=opened))
    cut.clear()
    room.screen.identity.grab()
    assert cut == []


@pytest.mark.parametrize("size", SCREENS)
@pytest.mark.parametrize("code", [language.ENGLISH, *language.TRANSLATED])
def test_an_alert_is_read_beside_the_keys_that_say_what_was_done_about_it(
    spoken: Callable[[str], None], open_room: Open, cut: list[str], code: str, size: tuple[int, int]
) -> None:
    spoken(code)
    window, room = open_room(demo.live(), size, measure=True)
    room.clock.t += 14 * MINUTE
    settle(room.screen, room.session)
    room.screen.lane.acknowledge.click()
    settle(room.screen, room.session)
    cut.clear()
    window.grab()
    assert cut == []
    buttons = [one for one in room.screen.lane.keys.in_sight if is_elided(one)]
    assert [one.text() for one in buttons] == []


@pytest.mark.parametrize("size", SCREENS)
@pytest.mark.parametrize("code", [language.ENGLISH, *language.TRANSLATED])
def test_every_phase_is_named_whole_or_not_at_all_and_beside_the_needle(
    spoken: Callable[[str], None], open_room: Open, cut: list[str], code: str, size: tuple[int, int]
) -> None:
    spoken(code)
    story = Story("im").ready()
    story.dose(0)
    _, room = open_room(story.session, size)
    for minute in (0, 4, 11, 44, 95):
        room.clock.t = at(minute)
        settle(room.screen, room.session)
        cut.clear()
        room.screen.strip.grab()
        assert cut == []


@pytest.mark.parametrize("size", [(225, 56), (330, 56)])
@pytest.mark.parametrize("code", [language.ENGLISH, *language.TRANSLATED])
def test_the_title_of_a_gate_and_of_a_criterion_is_never_cut(
    spoken: Callable[[str], None], qtbot: QtBot, dressed: None, cut: list[str], code: str, size: tuple[int, int]
) -> None:
    spoken(code)
    for title in (*GATE_TITLES.values(), *CRITERION_TITLES.values()):
        row = StateRow(title)
        qtbot.addWidget(row)
        row.show_state("stop", tr("not met"), "")
        row.resize(*size)
        cut.clear()
        row.grab()
        assert cut == []


@pytest.mark.parametrize("code", [language.ENGLISH, *language.TRANSLATED])
def test_what_is_off_is_said_whole_with_its_reason(
    spoken: Callable[[str], None], qtbot: QtBot, dressed: None, cut: list[str], code: str
) -> None:
    spoken(code)
    cell = StillCell(60)
    qtbot.addWidget(cell)
    off = StillView(tr("Off: {reason}", reason=ESCORT), "", True)
    for lines in ((off,), (off, StillView(tr("Quiet: low is silent"), ""))):
        cell.show_view(lines)
        cut.clear()
        cell.grab()
        assert cut == []


@pytest.mark.parametrize("code", [language.ENGLISH, *language.TRANSLATED])
def test_what_is_held_or_paused_is_said_whole_with_its_countdown(
    spoken: Callable[[str], None], qtbot: QtBot, dressed: None, cut: list[str], code: str
) -> None:
    spoken(code)
    cell = StillCell(52)
    qtbot.addWidget(cell)
    sides: tuple[Side, ...] = ("above", "below")
    paused = {
        pause_words(Pause(1, 0, 1, family(vital), side, "n", 0))
        for rule in parse(shipped()["generic"]).rules
        if rule.kind == "physiological"
        for vital in rule.vitals
        for side in sides
    }
    assert len(paused) > 8
    cut.clear()
    for words in (say("Cuff: SpO2 held"), say("Sound paused"), *paused):
        cell.show_view((StillView(words, "1:58"),))
        cell.grab()
    assert cut == []
    long = StillView("A name that is far too long for its place", "10:35")
    cell.show_view((long, long, long))
    cell.grab()
    assert cut == 3 * ["A name that is far too long for its place"]


@pytest.mark.parametrize("size", SCREENS)
@pytest.mark.parametrize("code", [language.ENGLISH, *language.TRANSLATED])
def test_the_frame_of_what_is_due_lies_under_no_key(
    spoken: Callable[[str], None], open_room: Open, live: Session, code: str, size: tuple[int, int]
) -> None:
    spoken(code)
    _, room = open_room(live, size, measure=True)
    bar = room.screen.action_bar
    for is_measuring in (False, True):
        settle(room.screen, live)
        bar.show_cuff(is_measuring=is_measuring)
        QApplication.processEvents()
        boxes = [bar.next.geometry(), *(one.geometry() for one in bar.buttons.values())]
        assert [(one, other) for one, other in combinations(boxes, 2) if one.intersects(other)] == []
        assert [one.text() for one in bar.buttons.values() if is_elided(one)] == []
