"""The keys of the cuff: two presses start, one stops, quiet holds and lets go."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE
from kat_monitor.session.state import Session
from kat_monitor.ui.cuff_keys import CuffKeys
from kat_monitor.ui.present_actions import next_thing
from tests.ui.demo import NOW, NURSE, live_story


class Hands:
    """A desk that remembers what was asked of it."""

    def __init__(self, session: Session, now: int = NOW) -> None:
        self.session, self._now = session, now
        self.told: list[str] = []
        self.entered: list[int] = []
        self.is_measuring, self.is_automatic = False, True
        self.measure = lambda: "Cuff started: Example"
        self.cuff = self
        self.keys = CuffKeys(self, self.told.append, lambda: self.session)  # type: ignore[arg-type]

    def now(self) -> int:
        return self._now

    def stop(self) -> str:
        return "Cuff stopped"

    def enter(self, kind: type, then: object, *, until: int) -> None:
        self.entered.append(until)


def test_two_presses_start_and_one_stops(qtbot: QtBot) -> None:
    hands = Hands(live_story(step=MINUTE).session)
    hands.keys.measure()
    qtbot.waitUntil(lambda: not hands.keys._beat.isActive())
    hands.keys.measure()
    hands.is_measuring = True
    hands.keys.measure()
    assert hands.told == ["Press Measure again to start the cuff", "Cuff started: Example", "Cuff stopped"]


def test_a_double_press_starts_no_cuff(qtbot: QtBot) -> None:
    hands = Hands(live_story(step=MINUTE).session)
    hands.keys.measure()
    hands.keys.measure()
    assert hands.told == ["Press Measure again to start the cuff"]


def test_quiet_holds_to_the_end_of_the_window_and_again_lets_go(qapp: object) -> None:
    story = live_story(step=MINUTE)
    hands = Hands(story.session)
    hands.keys.quiet()
    (until,) = hands.entered
    story.add(NOW, ev.CuffHeld(**NURSE, until=until))
    assert next_thing(story.session, NOW).when.startswith("quiet until")
    again = Hands(story.session)
    again.keys.quiet()
    assert again.entered == [NOW]
