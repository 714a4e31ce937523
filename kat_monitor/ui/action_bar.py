"""The action bar: the one next thing, then every action with its key, each always in its place.

Owns the slots. What does not exist in this session (a cuff to start, an infusion) has no slot; nothing is greyed out
for decoration.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kat_monitor.ui import theme
from kat_monitor.ui.icons import PICTURES
from kat_monitor.ui.kit import Button, row
from kat_monitor.ui.paint import draw_text, draw_words, painter_on, text_width
from kat_monitor.ui.present_actions import ActionsView, NextView
from kat_monitor.ui.theme import GRID
from kat_monitor.words import say, tr

HEIGHT = 14 * GRID
ROOMY = 1_200
"""Width in px from which the gaps between the keys are whole."""
WIDE = 1_600
"""Width in px from which every key has room for its icon too: all of them show it, or none."""
NEXT_ROOMY, NEXT_NARROW = 44 * GRID, 32 * GRID
"""Least width of the next thing, px."""
ZOOM, WHOLE, FOLLOW = say("30 min"), say("Whole"), say("Follow")
LONGEST = {
    "measure": (say("Measure"), say("Stop cuff")),
    "chart": (ZOOM, WHOLE, FOLLOW),
    "preparing": (say("Before 12/12"), say("Infusion")),
    "dose": (say("Dose"), say("Sign")),
    "discharge": (say("Discharge 20/20"),),
}
"""What a button may have to say; its place is made for that."""
CALM = frozenset({"vitals", "measure", "note", "event", "quiet", "emergency"})
"""What the therapist's page keeps of the bar."""
PLACES = {"preparing": ("before",), "dose": ("dose", "doses", "sign"), "discharge": ("discharge", "end")}
"""Which pages a button leads to; it is marked while one of them is in front."""


class NextThing(QWidget):
    """The one next thing. Due: it gets a frame; late: the frame is filled. A shape beside the words."""

    def __init__(self) -> None:
        super().__init__()
        self._view = NextView("", "")
        self.setMinimumWidth(NEXT_NARROW)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(12 * GRID)
        self.setAccessibleName(tr("Next"))

    def show_view(self, view: NextView) -> None:
        """Show what is next."""
        if view != self._view:
            self._view = view
            self.setAccessibleDescription(view.sentence)
            self.update()

    def sizeHint(self) -> QSize:
        """Room for `BP SpO₂ + MOAA/S late by 1:30`."""
        return QSize(64 * GRID, 12 * GRID)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A small NEXT, then what and when; in a narrow window these two under each other."""
        painter, view = painter_on(self), self._view
        box = self.rect().adjusted(1, 1, -1, -1)
        late, due = view.is_late, view.is_now or view.is_late
        if due:
            painter.setPen(QPen(theme.color("strong"), 2))
            painter.setBrush(theme.color("pressed") if late else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box), theme.RADIUS_SMALL, theme.RADIUS_SMALL)
        inside = box.adjusted(3 * GRID, 0, -2 * GRID, 0)
        small, body, lead = (theme.font(size, "semibold") for size in ("small", "body", "lead"))
        label = text_width(painter, tr("NEXT"), small) + 3 * GRID
        fits = [font for font in (lead, body) if text_width(painter, view.sentence, font) <= inside.width() - label]
        if fits:
            draw_text(painter, inside, tr("NEXT"), small, "muted")
            draw_text(painter, inside.adjusted(label, 0, 0, 0), view.sentence, fits[0], "strong")
        elif text_width(painter, view.what, body) < inside.width():  # a width is rounded, eliding is not
            draw_text(painter, inside.adjusted(0, 3, 0, -22), view.what, body, "strong")
            draw_text(painter, inside.adjusted(0, 22, 0, -3), view.when, body, "strong")
        else:
            draw_words(painter, inside.adjusted(-GRID, 0, GRID, 0), view.sentence, small, "strong")
        painter.end()


class ActionBar(QWidget):
    """Shows an ActionsView; `asked` names the action: vitals, measure, note, event, infusion or a page."""

    asked = Signal(str)

    def __init__(self, *, can_measure: bool, can_hold: bool = False) -> None:
        """`can_hold`: the schedule starts the cuff here, so that somebody may want it held.

        The key for that has no slot: the bar is full in a narrow window, and the screen puts it beside the vitals line.
        """
        super().__init__()
        self.setFixedHeight(HEIGHT)
        self.next = NextThing()
        line = self._line = row(self.next)
        line.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        line.setStretchFactor(self.next, 1)
        self.buttons: dict[str, Button] = {}
        slots = [("vitals", tr("Vitals"), "V", "F7"), ("note", tr("Note"), "N", ""), ("event", tr("Event"), "E", "")]
        if can_measure:
            slots.insert(1, ("measure", tr("Measure"), "M", "F6"))
        slots += [("chart", tr("Chart"), "C", ""), ("preparing", tr("Before"), "B", "")]
        slots += [
            ("dose", tr("Dose"), "D", ""),
            ("discharge", tr("Discharge"), "L", ""),
            ("emergency", tr("Emergency"), "!", "F4"),
        ]
        for name, words, key, function_key in slots:
            button = Button(words, key, function_key=function_key)
            button.clicked.connect(lambda checked=False, name=name: self._press(name))
            self.buttons[name] = button
            keep = button.sizePolicy()
            keep.setRetainSizeWhenHidden(True)
            button.setSizePolicy(keep)
            line.addWidget(button)
        if can_hold:
            quiet = self.buttons["quiet"] = Button(tr("Quiet"), "Q")
            quiet.clicked.connect(lambda: self._press("quiet"))
        for name, longest in LONGEST.items():
            if name in self.buttons:
                self.buttons[name].reserve(*longest)
        for name in PLACES:
            self.buttons[name].setCheckable(True)
        self.setLayout(line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the gaps give way before the words do."""
        super().resizeEvent(event)
        is_roomy = self.width() >= ROOMY
        self._line.setSpacing(2 * GRID if is_roomy else GRID)
        self.next.setMinimumWidth(NEXT_ROOMY if is_roomy else NEXT_NARROW)
        for name, button in self.buttons.items():
            button.show_picture(name if self.width() >= WIDE and name in PICTURES else "")

    def show_place(self, place: str, *, is_zoomed: bool, is_held: bool = False) -> None:
        """Mark the page in front; on the chart its button shows the last minutes or the whole next."""
        is_live = place == "live"
        self.buttons["chart"].say(tr("Chart") if not is_live else FOLLOW if is_held else WHOLE if is_zoomed else ZOOM)
        for name, places in PLACES.items():
            self.buttons[name].setChecked(place in places)

    def show_calm(self, is_calm: bool) -> None:
        """On the therapist's page only what is needed there stays; the places of the others are kept."""
        for name, button in self.buttons.items():
            button.setVisible(not is_calm or name in CALM)

    def show_cuff(self, *, is_measuring: bool) -> None:
        """While a cuff inflates its key stops it."""
        if "measure" in self.buttons:
            self.buttons["measure"].say(tr("Stop cuff") if is_measuring else tr("Measure"))

    def show_view(self, view: ActionsView) -> None:
        """Show how far the pages are and which is in front; the fifth slot is what this session needs there."""
        self.next.show_view(view.next)
        self._view = view
        for name, words in (("preparing", view.slot), ("dose", view.dose), ("discharge", view.discharge)):
            self.buttons[name].say(words)
        self._set_key(self.buttons["preparing"], view.slot_key)
        self._set_key(self.buttons["dose"], view.dose_key)

    def _set_key(self, button: Button, key: str) -> None:
        if button.key != key:
            button.key = key
            button.update()

    def _press(self, name: str) -> None:
        meant = {"preparing": self._view.slot_page, "dose": self._view.dose_page}
        self.asked.emit(meant.get(name, name))
