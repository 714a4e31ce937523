"""The frame of every page: title, what it is about, a body that scrolls, and below it refusals and buttons.

Owns the places, the way back by Escape and the function keys of its buttons; F10 is what the page is for. Refuses to
cover anything: a refusal is a line above the buttons, never a window.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from kat_monitor.ui import theme
from kat_monitor.ui.fields import Line, Text
from kat_monitor.ui.kit import Button, Label, column, row, scrolled
from kat_monitor.ui.pages.tabbing import step, tab_order
from kat_monitor.ui.progress import Ended, Job, ProgressLine, Then
from kat_monitor.ui.scrolling import bring_into_sight
from kat_monitor.ui.secret import take_digit
from kat_monitor.ui.theme import GRID
from kat_monitor.words import say, shown, tr

Direction = QBoxLayout.Direction
LOW, CRAMPED, TINY = 90 * GRID, 48 * GRID, 28 * GRID
"""Heights in px below which a page has no room for a large title, for any, and for more than what is typed."""
MAIN_KEY = "F10"
"""The key of what a page is for: it works from every field."""


class PageFrame(QWidget):
    """A page. `submitted` carries an event that a person wants to enter, `asked` the name of the place to go to.

    The host answers every submitted event by `accepted()` or by `show_refusal(why)`.
    """

    submitted = Signal(object)
    asked = Signal(str)

    def __init__(self, title: str, *, about: str = "", scrolls: bool = True) -> None:
        """`scrolls`: the body is one column that scrolls; else it fills the page and its parts scroll themselves."""
        super().__init__()
        self.title = Label(title, "title", "strong", "semibold", wrap=True)
        self.about = Label(about, "body", "muted", wrap=True)
        self.body = column(spacing=4 * GRID)
        self.foot = row(spacing=3 * GRID)
        self.main_button: Button | None = None
        self._refusal = Label("", "body", "strong", "medium", wrap=True)
        self._refusal.hide()
        inside: QWidget = QWidget()
        inside.setLayout(self.body)
        if scrolls:
            self.body.setContentsMargins(0, 0, 3 * GRID, 0)
            inside = scrolled(inside)
        self.progress = ProgressLine()
        self._top = column(self.title, self.about)
        self.corner = column(spacing=0)
        """Outside a session: the button of the keyboard on the screen."""
        head = row()
        head.addLayout(self._top, 1)
        head.addLayout(self.corner)
        head.setAlignment(self.corner, Qt.AlignmentFlag.AlignTop)
        self._banner = QWidget()
        self._banner.setLayout(head)
        whole = self._frame = column(self._banner, spacing=2 * GRID)
        for part in (inside, self._refusal, self.progress):
            whole.addWidget(part)
        whole.setStretch(1, 1)
        self._below = QWidget()
        self._below.setLayout(self.foot)
        whole.addWidget(self._below)
        whole.setContentsMargins(4 * GRID, 3 * GRID, 4 * GRID, 3 * GRID)
        self.setLayout(whole)
        self.setAccessibleName(title)

    def say_about(self, text: str) -> None:
        """The line under the title."""
        self.about.setText(text)
        self.about.setVisible(bool(text))

    def show_refusal(self, text: str) -> None:
        """Say why an entry was not taken; empty takes it away. What was typed stays."""
        self._refusal.setText("! " + text if text else "")
        self._refusal.setAccessibleName(shown(text))
        self._refusal.setVisible(bool(text))

    def run(self, title: str, job: Job, then: Then) -> None:
        """Do what takes longer than a glance beside the screen; a line above the buttons says how far it is.

        `then(ended)` is called in the screen's thread; what was stopped or is our fault is said here first.
        """

        def over(ended: Ended) -> None:
            self.show_refusal(ended.fault or (tr("{title}: stopped", title=title) if ended.was_cancelled else ""))
            then(ended)

        if not self.progress.run(title, job, over):
            self.show_refusal(tr("Wait until what is under way is done, or stop it"))

    def refusal(self) -> str:
        """What is being said, empty if nothing."""
        return self._refusal.text()

    def accepted(self) -> None:
        """The entry is in the record: what was typed for it may go."""
        self.show_refusal("")

    def add_back(self, words: str = say("Back")) -> Button:
        """The button that leads back, at the left of the foot."""
        button = Button(words, "Esc", "quiet")
        button.clicked.connect(self.go_back)
        self.foot.addWidget(button)
        return button

    def add_people(self) -> Button:
        """The button to the people of the session: who is here, who is at the screen."""
        button = Button(tr("People"), "P", "quiet")
        button.clicked.connect(lambda: self.asked.emit("people"))
        self.foot.addWidget(button)
        return button

    def add_main(self, text: str) -> Button:
        """The button of what the page is for, at the right of the foot, with its key."""
        self.main_button = Button(text, MAIN_KEY, "primary")
        self.foot.addWidget(self.main_button)
        return self.main_button

    def take_focus(self) -> None:
        """Put the focus where typing begins, when the page has just been shown."""
        order = tab_order(self)
        if order:
            order[0].setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the title stands beside what the page is about, and both leave the room to the body."""
        super().resizeEvent(event)
        is_low, whole = self.height() < LOW, self._frame
        self._banner.setVisible(self.height() >= CRAMPED)
        self._below.setVisible(self.height() >= TINY)
        if (self._top.direction() == Direction.LeftToRight) == is_low:
            return
        self._top.setDirection(Direction.LeftToRight if is_low else Direction.TopToBottom)
        self._top.setStretch(1, 3 if is_low else 0)
        self._top.setStretch(0, 2 if is_low else 0)
        self.title.setFont(theme.font("lead" if is_low else "title", "semibold"))
        self.about.setFont(theme.font("small" if is_low else "body"))
        whole.setSpacing(GRID if is_low else 2 * GRID)
        whole.setContentsMargins(4 * GRID, GRID if is_low else 3 * GRID, 4 * GRID, GRID if is_low else 3 * GRID)

    def showEvent(self, event: QShowEvent) -> None:
        """Escape leads back from every field too."""
        super().showEvent(event)
        self.lead_back_from(self)

    def lead_back_from(self, part: QWidget) -> None:
        """Let Escape in the fields of a part lead back; for parts that are made after the page was shown."""
        fields: list[Line | Text] = [*part.findChildren(Line), *part.findChildren(Text)]
        for field in fields:
            field.left.connect(self._escape, Qt.ConnectionType.UniqueConnection)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A function key presses the button that carries it; Escape stops what is under way, else goes back.

        A digit is a PIN's where one is asked for.
        """
        if event.key() == Qt.Key.Key_Escape:
            self._escape()
        elif not (press_key(self, event.key()) or take_digit(self.focusWidget() or self, self, event.text())):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes through the page in the order of reading, and on through the window that it is in."""
        return step(self.window(), forward=next)

    def go_back(self) -> None:
        """Where Escape leads; nowhere unless a page says so."""

    def _escape(self) -> None:
        if self.progress.isVisible():
            self.progress.cancel()
        else:
            self.go_back()


def press_key(page: QWidget, key: int) -> bool:
    """Press the visible button that carries this function key; whether there is one."""
    if not Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35:
        return False
    name = QKeySequence(key).toString()
    for button in page.findChildren(Button):
        if button.key == name and button.isVisible():
            button.click()
            return True
    return False


def focus_on(widget: QWidget) -> None:
    """Give a widget the focus and bring it into sight; of one that is taller than its place, the control in focus."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    control = widget.window().focusWidget()
    for one in (widget, control):
        if one is not None:
            bring_into_sight(one)
