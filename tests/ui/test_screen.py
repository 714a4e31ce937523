"""The live screen as a whole: nothing moves, nothing is clipped, everything can be reached and is named."""

from __future__ import annotations

import sys
from itertools import combinations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget

from kat_monitor.session.state import Session
from kat_monitor.ui import paint, theme, tile
from kat_monitor.ui.kit import Button
from kat_monitor.ui.main_window import MainWindow
from kat_monitor.ui.pages import places as pages
from kat_monitor.ui.pages.discharge import DischargePage
from kat_monitor.ui.present_elsewhere import Elsewhere
from kat_monitor.ui.present_lane import LaneView, lane
from kat_monitor.ui.present_pages import IdentityView
from kat_monitor.ui.present_sessions import TabView
from kat_monitor.ui.session_screen import SessionScreen
from tests.ui import demo
from tests.ui.conftest import Open
from tests.ui.room import Room

SIZES = [(1024, 768), (1366, 768), (1920, 1080), (960, 540)]
"""The last one is a full-HD screen at 200 %."""


def places(screen: SessionScreen) -> dict[str, QRect]:
    """Where everything that must not move stands."""
    fixed: dict[str, QWidget] = {
        "identity": screen.identity, "strip": screen.strip, "lane": screen.lane, "middle": screen.middle,
        "entry": screen.entry, "line": screen.entry.line, "actions": screen.action_bar,
        **{f"tile {number}": tile for number, tile in enumerate(screen.values.tiles)},
        **{f"button {name}": button for name, button in screen.action_bar.buttons.items()},
    }  # fmt: skip
    return {name: on_screen(widget, screen) for name, widget in fixed.items()}


def on_screen(widget: QWidget, screen: QWidget) -> QRect:
    return QRect(widget.mapTo(screen, QPoint(0, 0)), widget.size())


def settle(screen: SessionScreen, session: Session) -> None:
    screen.show_session(session)
    QApplication.processEvents()


@pytest.mark.parametrize("size", SIZES)
def test_nothing_moves_when_an_alert_comes(open_room: Open, size: tuple[int, int]) -> None:
    story = demo.before_dose()
    _, room = open_room(story.session, size)
    settle(room.screen, story.session)
    before = places(room.screen)
    story.raise_alert(story.session.t, "systolic", 184, 180, "high", "SBP 184 >= 180")
    settle(room.screen, story.session)
    assert places(room.screen) == before


def test_nothing_moves_between_preparing_peak_and_faults(open_room: Open) -> None:
    _, room = open_room(demo.before_dose().session)
    before = places(room.screen)
    for session in (demo.live(), demo.faults_story().session):
        settle(room.screen, session)
        assert places(room.screen) == before


def test_nothing_moves_while_acknowledging_typing_and_choosing(open_room: Open, live: Session) -> None:
    _, room = open_room(live)
    settle(room.screen, live)
    before = places(room.screen)
    room.screen.lane.acknowledge.click()
    room.screen.entry.line.setText("158/94 88 97 14 and much more that does not fit into the line at all")
    room.screen.entry.offer_undo("Stored")
    room.screen.act("event")
    settle(room.screen, live)
    assert places(room.screen) == before


@pytest.mark.parametrize("size", SIZES)
def test_nothing_overlaps_and_nothing_lies_outside(open_room: Open, live: Session, size: tuple[int, int]) -> None:
    _, room = open_room(live, size, measure=True)
    settle(room.screen, live)
    found = places(room.screen)
    parts = {name: box for name, box in found.items() if not name.startswith(("button", "line"))}
    assert all(room.screen.rect().contains(box) for box in found.values())
    assert [pair for pair in combinations(parts, 2) if parts[pair[0]].intersects(parts[pair[1]])] == []


TABS = (
    TabView("a", "J.D.", "Room 2", "T+42", "tab_1", True),
    TabView("b", "A.R.", "Room 3", "T+12", "tab_2", False, "SBP 184 >= 180", "high"),
)  # fmt: skip


@pytest.mark.parametrize("size", SIZES)
def test_with_a_second_session_nothing_overlaps_and_nothing_lies_outside(
    open_room: Open, live: Session, cut: list[str], size: tuple[int, int]
) -> None:
    window, room = open_room(live, size, measure=True)
    window.tabs.show_view(TABS)
    settle(room.screen, live)
    parts = {name: box for name, box in places(room.screen).items() if not name.startswith(("button", "line"))}
    assert all(room.screen.rect().contains(box) for box in parts.values())
    assert [pair for pair in combinations(parts, 2) if parts[pair[0]].intersects(parts[pair[1]])] == []
    assert (window.width(), window.height()) == size
    assert room.screen.height() == size[1] - window.tabs.height()
    cut.clear()
    window.grab()
    assert cut == []


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, int, QRect]]:
    """Every text that a tile painted, with its size in px and the box of its letters (a stroke that hangs is none)."""
    found: list[tuple[str, int, QRect]] = []

    def watched(painter: QPainter, box: QRect, text: str, font: QFont, *more: object) -> int:
        metrics = QFontMetrics(font)
        baseline = box.top() + (box.height() - metrics.height()) // 2 + metrics.ascent()
        used = paint.draw_text(painter, box, text, font, *more)  # type: ignore[arg-type]
        left = box.right() - used if paint.RIGHT in more else box.left()
        letters = metrics.tightBoundingRect(text.replace("/", "0"))
        found.append((text, font.pixelSize(), letters.translated(left, baseline)))
        return used

    monkeypatch.setattr(tile, "draw_text", watched)
    return found


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("story", ["with an alert", "calm"])
def test_the_numerals_are_as_large_with_a_second_session_as_with_one(
    open_room: Open, written: list[tuple[str, int, QRect]], story: str, size: tuple[int, int]
) -> None:
    window, room = open_room(STORIES[story]().session, size, measure=True)
    window.tabs.show_view(TABS)
    settle(room.screen, room.session)
    for one in room.screen.values.tiles:
        written.clear()
        one.grab()
        assert one._view is not None
        (numeral,) = [box for text, px, box in written if text == one._view.value and px == theme.SIZES["numeral"]]
        assert [text for text, _, box in written if box is not numeral and box.intersects(numeral)] == []
        assert one.rect().contains(numeral)


@pytest.mark.parametrize("size", SIZES)
def test_the_window_takes_the_size_it_is_given(open_room: Open, live: Session, size: tuple[int, int]) -> None:
    window, _ = open_room(live, size)
    assert (window.width(), window.height()) == size


@pytest.mark.parametrize("size", SIZES)
def test_every_button_has_room_for_its_words(open_room: Open, live: Session, size: tuple[int, int]) -> None:
    _, room = open_room(live, size, measure=True)
    settle(room.screen, live)
    small = [
        button.text()
        for button in room.screen.action_bar.buttons.values()
        if button.width() < button.minimumSizeHint().width()
    ]
    assert small == []


@pytest.fixture
def cut(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every painted text that had no room for all of its letters."""
    found: list[str] = []

    def watched(painter: QPainter, box: QRect, text: str, font: QFont, *more: object) -> int:
        used = paint.draw_text(painter, box, text, font, *more)  # type: ignore[arg-type]
        metrics = QFontMetrics(font)
        if metrics.horizontalAdvance(text) > max(box.width(), used) + 1 or (
            text and metrics.capHeight() > box.height()
        ):
            found.append(text)
        return used

    def wrapped(painter: QPainter, box: QRect, text: str, font: QFont, ink: str) -> None:
        paint.draw_words(painter, box, text, font, ink)
        needed = QFontMetrics(font).boundingRect(0, 0, box.width(), 1_000, int(Qt.TextFlag.TextWordWrap), text)
        if needed.width() > box.width() or needed.height() > box.height():
            found.append(text)

    for name, module in list(sys.modules.items()):
        if name.startswith("kat_monitor.ui.") and name != "kat_monitor.ui.paint":
            for own, watching in (("draw_text", watched), ("draw_words", wrapped)):
                if hasattr(module, own):
                    monkeypatch.setattr(module, own, watching)
    return found


def without_sound() -> demo.Story:
    story = demo.live_story()
    words = "NO SOUND: no sound output was found. Watch the screen"
    story.raise_alert(story.session.t, None, None, None, "high", words, "technical")
    return story


STORIES = {
    "before the dose": demo.before_dose, "with an alert": demo.live_story, "calm": demo.calm_story,
    "with faults": demo.faults_story, "without sound": without_sound,
}  # fmt: skip


@pytest.mark.parametrize("is_lit", [True, False])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("story", STORIES)
def test_no_painted_word_is_cut_short(
    open_room: Open, cut: list[str], story: str, size: tuple[int, int], is_lit: bool
) -> None:
    window, room = open_room(STORIES[story]().session, size, measure=True)
    room.screen.lane.flash.is_lit = lambda priority: is_lit  # type: ignore[method-assign]
    room.screen._patient = "Jordan Doe"
    settle(room.screen, room.session)
    cut.clear()
    window.grab()
    assert cut == []


@pytest.mark.parametrize("is_lit", [True, False])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    "words", ["Chest pain: go to the patient", "SBP 184 >= 180, baseline 122: +51 % in waning, T+1:12"]
)
def test_whose_and_whom_to_call_is_painted_whole_beside_another_patients_alert(
    open_room: Open, live: Session, cut: list[str], words: str, size: tuple[int, int], is_lit: bool
) -> None:
    window, room = open_room(live, size, measure=True)
    room.screen.lane.flash.is_lit = lambda priority: is_lit  # type: ignore[method-assign]
    hidden = lane(live, live.t).first
    assert hidden is not None
    call = "NOT ANSWERED 12:10: ext. 4711"
    view = LaneView(hidden._replace(text=words), (), 0, "", unanswered=call)
    room.desk.elsewhere = lambda: (Elsewhere("s-2", "K.P. Room 4", view),)
    settle(room.screen, room.session)
    cut.clear()
    window.grab()
    assert cut == []
    assert room.screen.lane._view.others[0].unanswered[-1] == f"K.P. Room 4: {call}"


def controls(window: MainWindow) -> list[QWidget]:
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit)
    return [one for kind in kinds for one in window.findChildren(kind) if one.isVisible()]


@pytest.mark.parametrize("panel", ["", "event", "infusion"])
def test_every_target_is_44_px_and_has_a_name(open_room: Open, live: Session, panel: str) -> None:
    window, room = open_room(live)
    room.screen.act(panel)
    settle(room.screen, live)
    found = controls(window)
    assert [one for one in found if one.height() < theme.TARGET or one.width() < theme.TARGET] == []
    assert [one for one in found if not one.accessibleName()] == []


@pytest.mark.parametrize("panel", ["", "event", "infusion"])
def test_no_two_keys_on_the_screen_mean_two_things_at_one_place(open_room: Open, live: Session, panel: str) -> None:
    window, room = open_room(live)
    room.screen.act(panel)
    settle(room.screen, live)
    by_parent: dict[tuple[QWidget, str], int] = {}
    for button in window.findChildren(Button):
        if button.isVisible() and button.key:
            place = (button.parentWidget(), button.key)
            by_parent[place] = by_parent.get(place, 0) + 1
    assert [place for place, count in by_parent.items() if count > 1] == []


def test_the_whole_screen_can_be_walked_with_tab(open_room: Open, live: Session) -> None:
    window, room = open_room(live)
    settle(room.screen, live)
    seen: list[QWidget | None] = []
    for _ in range(40):
        window.focusNextChild()
        seen.append(QApplication.focusWidget())
    wanted = [*room.screen.action_bar.buttons.values(), room.screen.entry.line, room.screen.lane.acknowledge]
    assert [one for one in wanted if one not in seen] == []


def test_every_tile_and_bar_can_be_read_aloud(open_room: Open, live: Session) -> None:
    _, room = open_room(live)
    settle(room.screen, live)
    screen = room.screen
    for widget in (*screen.values.tiles, screen.lane, screen.strip, screen.identity, screen.action_bar.next):
        assert widget.accessibleName()
        assert widget.accessibleDescription()


def test_alert_colours_are_on_the_screen_only_while_there_is_an_alert(open_room: Open) -> None:
    story = demo.before_dose()
    window, room = open_room(story.session)
    settle(room.screen, story.session)
    picture = window.grab().toImage()
    alarms = {theme.color(name).rgb() for name in ("high", "medium", "low")}
    seen = {picture.pixel(x, y) for x in range(0, picture.width(), 2) for y in range(0, picture.height(), 2)}
    assert not alarms & seen


def test_a_second_session_begins_with_a_blank_screen(open_room: Open, live: Session) -> None:
    window, first = open_room(live)
    first.screen.entry.line.setText("158/94")
    second = Room(demo.before_dose().session)
    window.open_session(second.screen)
    assert window.screen_of_session is second.screen
    assert second.screen.entry.line.text() == ""


def test_ages_grow_while_nothing_happens(open_room: Open, live: Session) -> None:
    _, room = open_room(live)
    settle(room.screen, live)
    before = room.screen.values.tiles[0]._view
    room.clock.t += 60_000
    room.screen.refresh()
    after = room.screen.values.tiles[0]._view
    assert before is not None
    assert after is not None
    assert (before.age, after.age) == ("44 s", "1 min")


def test_what_the_clock_does_not_know_yet_is_not_dated_into_the_future(open_room: Open, live: Session) -> None:
    _, room = open_room(live)
    room.clock.t = live.t - 5_000
    room.screen.refresh()
    view = room.screen.values.tiles[2]._view
    assert view is not None
    assert view.age == "now"


@pytest.mark.parametrize("size", SIZES)
def test_nothing_moves_when_an_emergency_opens_or_a_name_is_long(
    open_room: Open, live: Session, size: tuple[int, int]
) -> None:
    _, room = open_room(live, size, measure=True)
    settle(room.screen, live)
    before = places(room.screen)
    room.screen.act("emergency")
    settle(room.screen, room.session)
    assert places(room.screen) == before
    room.screen._patient = "Bartholomew Featherstonehaugh-Montgomery"
    settle(room.screen, room.session)
    assert places(room.screen) == before


class FirstLook(QObject):
    """Where the rows of a page stood whenever it was drawn."""

    def __init__(self, page: DischargePage) -> None:
        super().__init__(page)
        self._page = page
        self.tops: list[list[int]] = []
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.tops.append([row.y() for row in self._page.criteria._rows.values()])
        return False


def test_a_page_is_not_drawn_before_all_of_it_has_its_place(open_room: Open, live: Session) -> None:
    _, room = open_room(live, places=lambda desk: pages.places(pages.session_pages(desk), desk, IdentityView, tuple))
    page = room.screen.places["discharge"].page
    assert isinstance(page, DischargePage)
    seen = FirstLook(page)
    room.screen.go("discharge")
    for _ in range(6):
        QApplication.processEvents()
    assert seen.tops
    assert [tops for tops in seen.tops if len(set(tops)) < len(tops) or tops != seen.tops[-1]] == []


def test_a_screen_that_is_closed_before_its_first_picture_fetches_and_draws_nothing(live: Session) -> None:
    room, window = Room(live), MainWindow()
    charted: list[object] = []
    room.screen.charted.connect(lambda: charted.append(1))
    window.open_session(room.screen)
    window.show()
    window.close_session(room.screen)
    QApplication.processEvents()
    assert (room.screen.live.chart, charted) == (None, [])
    window.close()
