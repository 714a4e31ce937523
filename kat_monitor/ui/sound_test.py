"""The sound test at the start of the day: each priority is played, and a person says whether it was heard.

Owns the panel and what was answered; the page that it stands on stores that. Refuses to take a played sound for a heard
one: only a person's yes counts.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kat_monitor.ui.kit import Button, Label, column, row
from kat_monitor.ui.sound import VOLUME, Loudspeaker, outputs
from kat_monitor.ui.theme import GRID
from kat_monitor.words import say, tr

TONES = (
    ("high", say("High: ten tones"), "1"),
    ("medium", say("Medium: three tones"), "2"),
    ("low", say("Low: one tone"), "3"),
)
PLAIN = VOLUME.index(0.7)


class SoundTest(QWidget):
    """Plays and asks. `answered(heard)` once a person has said so, with the words for the record in `said`."""

    answered = Signal(bool)

    def __init__(self, speaker: Loudspeaker) -> None:
        super().__init__()
        self.said = ""
        self._speaker = speaker
        self._played: set[str] = set()
        self.setAccessibleName(tr("Sound test"))
        self.state = Label("", wrap=True)
        self.play = {}
        plays = row(spacing=2 * GRID)
        for tone, words, key in TONES:
            button = Button(words, key)
            button.clicked.connect(lambda checked=False, tone=tone: self._play(tone))
            self.play[tone] = button
            plays.addWidget(button)
        plays.addStretch(1)
        self.heard = Button(tr("I heard it"), "Y", "primary")
        self.silent = Button(tr("I heard nothing"), "N")
        self.heard.clicked.connect(lambda: self._answer(heard=True))
        self.silent.clicked.connect(lambda: self._answer(heard=False))
        answers = row(self.heard, self.silent, spacing=2 * GRID)
        answers.addStretch(1)
        whole = column(self.state, spacing=3 * GRID)
        whole.addLayout(plays)
        whole.addLayout(answers)
        whole.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setLayout(whole)
        speaker.changed.connect(self.look)
        self.look()

    def look(self) -> None:
        """Say what there is to sound on; nobody can have heard what was not played."""
        problem = self._speaker.problem
        names = ", ".join(one.title for one in outputs())
        self.state.setText(
            tr("NO SOUND: {problem}", problem=problem)
            if problem
            else tr("Sound output: {names}. Play one, and listen", names=names)
        )
        for button in self.play.values():
            button.setEnabled(not problem)
        self.heard.setEnabled(bool(self._played) and not problem)

    def _play(self, tone: str) -> None:
        self._speaker.play(tone, PLAIN)
        if not self._speaker.problem:
            self._played.add(tone)
        self.look()

    def _answer(self, *, heard: bool) -> None:
        played = ", ".join(tone for tone, _, _ in TONES if tone in self._played)
        self.said = (
            tr("heard: {played}", played=played)
            if heard
            else self._speaker.problem or tr("not heard: {played}", played=played or tr("nothing played"))
        )
        self.answered.emit(heard)
