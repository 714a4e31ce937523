"""The sound test: nobody can have heard what was not played."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from kat_monitor.ui.sound import Loudspeaker
from kat_monitor.ui.sound_test import SoundTest


class Working(QObject):
    """A loudspeaker that works."""

    changed = Signal()
    problem = ""

    def __init__(self) -> None:
        super().__init__()
        self.played: list[str] = []

    def play(self, priority: str, loudness: int) -> None:
        self.played.append(priority)


def test_a_person_says_heard_only_after_something_was_played(qtbot: QtBot) -> None:
    speaker = Working()
    panel = SoundTest(speaker)  # type: ignore[arg-type]
    qtbot.addWidget(panel)
    assert not panel.heard.isEnabled()
    panel.play["high"].click()
    panel.play["low"].click()
    with qtbot.waitSignal(panel.answered) as answered:
        panel.heard.click()
    assert (answered.args, panel.said, speaker.played) == ([True], "heard: high, low", ["high", "low"])


def test_without_a_loudspeaker_the_answer_can_only_be_no(qtbot: QtBot) -> None:
    speaker = Loudspeaker("no such headset")
    panel = SoundTest(speaker)
    qtbot.addWidget(panel)
    assert "NO SOUND" in panel.state.text()
    assert not panel.heard.isEnabled()
    with qtbot.waitSignal(panel.answered) as answered:
        panel.silent.click()
    assert (answered.args, panel.said) == ([False], "the headset is not connected")
    speaker.close()
