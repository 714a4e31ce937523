"""The keys of the alert lane: acknowledge, pause sound, devices off, and the one-key answers that these ask for.

Owns which keys are there and what they ask. Refuses to draw the lane and to know an alert: it is told what can be
done.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QStackedWidget, QWidget

from kat_monitor.ui.beat import Beat
from kat_monitor.ui.kit import Button, row
from kat_monitor.ui.present_lane import ACTIONS, OFF_REASONS, Quieting
from kat_monitor.ui.theme import GRID
from kat_monitor.words import say, tr

PLAIN, ANSWERS, REASONS = range(3)
WIDEST = 16_777_215
"""Qt's own: no limit, px."""
LONG = (say("Pause sound"), say("Sound on"), say("Probes off"), say("Probes on"))


class LaneKeys(QStackedWidget):
    """Signals say what was asked for: `answered(action)`, `paused(side only)`, `resumed`, `switched(reason)`, `back`.

    `turned` when it shows other keys than before.
    """

    answered = Signal(str)
    paused = Signal(bool)
    resumed = Signal(int)
    switched_off = Signal(str)
    switched_on = Signal(int)
    asked = Signal()
    turned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._quieting = Quieting()
        self._came_from: QWidget | None = None
        self._beat = Beat(self)
        self._beat.timeout.connect(self._listen)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.acknowledge = self._button(tr("Acknowledge"), "A", self.asked.emit, "F5")
        self.acknowledge.reserve(tr("Acknowledge"), tr("Show patient"))
        self.pause = self._button(tr("Pause sound"), "H", self._pause, "F1")
        self.off = self._button(tr("Probes off"), "O", self._switch)
        self.side = self._button(tr("Pause"), "X", lambda: self._leave(self._pause_side))
        self.answers = [
            self._button(words, key, self._answering(self.answered, action)) for action, words, key in ACTIONS
        ]
        self.reasons = [
            self._button(words, key, self._answering(self.switched_off, reason)) for reason, words, key in OFF_REASONS
        ]
        self._pages = (
            _page(self.acknowledge, self.pause, self.off),
            _page(*self.answers, self.side, self._escape()),
            _page(*self.reasons, self._escape()),
        )
        for page in self._pages:
            self.addWidget(page)

    def show_view(self, quieting: Quieting, *, can_acknowledge: bool, is_narrow: bool) -> None:
        """Show what can be done now, in few words where there is little room; a question stays until it is answered."""
        self._quieting = quieting
        pause, resume, off, on = (tr("Pause"), tr("Sound"), tr("Off"), tr("On")) if is_narrow else LONG
        self.acknowledge.setVisible(can_acknowledge)
        self.pause.setVisible(quieting.can_pause or bool(quieting.pause))
        self.pause.say(resume if quieting.pause else pause)
        self.off.setVisible(quieting.can_switch_off or bool(quieting.off))
        self.off.say(on if quieting.off else off)
        self.side.setVisible(bool(quieting.side_words) and quieting.can_pause)
        pause_side = tr("Pause {side_words}", side_words=quieting.side_words)
        self.side.say(tr("Pause") if is_narrow else pause_side)
        self.side.setAccessibleName(tr("{text}, key {keys}", text=pause_side, keys=self.side.key))
        self.side.setToolTip(pause_side)
        for button in (*self.answers, *self.reasons, self.side):  # beside them the alert itself has to be read
            button.setMaximumWidth(button.minimumSizeHint().width() + GRID if is_narrow else WIDEST)
        place_now(self._pages[self.currentIndex()])

    @property
    def is_asking(self) -> bool:
        """Whether an answer is waited for."""
        return self.currentIndex() != PLAIN

    @property
    def in_sight(self) -> list[Button]:
        """The keys that are shown, from the left."""
        shown = (self.acknowledge, self.pause, self.off, *self.answers, self.side, *self.reasons)
        return [one for one in shown if one.isVisible()]

    def ask(self, page: int) -> None:
        """Show the answers, and give them the keys.

        They lie where the key lay that asks: what slipped and presses there again, or Enter twice, answers nothing.
        """
        self._came_from = QApplication.focusWidget()
        self.setCurrentIndex(page)
        place_now(self._pages[page])
        self._pages[page].setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocus()
        self._beat.start()
        self.turned.emit()

    def _listen(self) -> None:
        """The beat is over: mouse, finger and Enter answer too."""
        self._pages[self.currentIndex()].setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)
        if self.is_asking and self.hasFocus():
            (self.answers if self.currentIndex() == ANSWERS else self.reasons)[0].setFocus()

    def leave(self) -> None:
        """Back to the plain keys, and the focus to where it was."""
        self._leave(lambda: None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the question open."""
        if event.key() == Qt.Key.Key_Escape and self.is_asking:
            self.leave()
            return
        super().keyPressEvent(event)

    def _leave(self, then: Callable[[], None]) -> None:
        back, self._came_from = self._came_from, None
        self._beat.stop()
        self._listen()
        self.setCurrentIndex(PLAIN)
        if back is not None and back is not self.acknowledge and back.isVisible():
            back.setFocus()
        then()
        self.turned.emit()

    def _answering(self, signal: SignalInstance, answer: str) -> Callable[[], None]:
        return lambda: self._leave(lambda: signal.emit(answer))

    def _pause(self) -> None:
        if self._quieting.pause:
            self.resumed.emit(self._quieting.pause)
        else:
            self.paused.emit(False)

    def _pause_side(self) -> None:
        self.paused.emit(True)

    def _switch(self) -> None:
        if self._quieting.off:
            self.switched_on.emit(self._quieting.off)
        else:
            self.ask(REASONS)

    def _escape(self) -> Button:
        leave = self._button("", "Esc", self.leave, kind="quiet")
        leave.setAccessibleName(tr("Not yet, key Escape"))
        return leave

    def _button(
        self, words: str, key: str, pressed: Callable[[], None], function_key: str = "", kind: str = "plain"
    ) -> Button:
        button = Button(words, key, "quiet" if kind == "quiet" else "plain", function_key=function_key)
        button.clicked.connect(lambda checked=False: pressed())
        return button


def place_now(widget: QWidget) -> None:
    """Give what is in it its place before it is painted: a key that moves a frame later is missed by a hand."""
    layout = widget.layout()
    assert layout is not None
    layout.activate()


def _page(*buttons: Button) -> QWidget:
    page = QWidget()
    line = row()
    line.addStretch(1)
    for button in buttons:
        line.addWidget(button)
    page.setLayout(line)
    return page
