"""Review: the library's sessions with search and filters; what needs a look stands first.

Owns the filters and the place for files that are dropped. Refuses to open a session, verify a file or find anything:
it says what is wanted.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QComboBox

from kat_monitor.review.digest import Shape
from kat_monitor.review.find import Filter
from kat_monitor.ui import theme
from kat_monitor.ui.fields import Line
from kat_monitor.ui.kit import Button, Label, column, row
from kat_monitor.ui.pages.frame import PageFrame
from kat_monitor.ui.paint import painter_on
from kat_monitor.ui.present_pages_typed import day
from kat_monitor.ui.present_review import ReviewView, standing
from kat_monitor.ui.review_table import SessionTable
from kat_monitor.ui.theme import GRID, TARGET
from kat_monitor.words import say, tr

SEARCH_PAUSE_MS = 150
DATE_WIDTH = 42 * GRID
NOTHING = say("No session fits. Escape in the search clears it.")


class ReviewPage(PageFrame):
    """`wanted` carries a Filter, `session_wanted` an id, `files_dropped` paths; the other signals say what is asked."""

    wanted = Signal(object)
    session_wanted = Signal(str)
    files_dropped = Signal(object)
    import_wanted = Signal()
    month_wanted = Signal()
    patient_wanted = Signal(str)
    sitting_wanted = Signal()

    def __init__(self, shape: Callable[[str], Shape | None]) -> None:
        super().__init__(tr("Review"), scrolls=False)
        self._view: ReviewView | None = None
        self._filter = Filter()
        self._anew = False
        self.setAcceptDrops(True)
        self.search = Line(tr("Search"), tr("patient, room, protocol, person, reason"))
        self.since, self.until = Line(tr("From day"), tr("from 2026-11-01")), Line(tr("To day"), tr("to 2026-11-30"))
        for line in (self.since, self.until):
            line.setFixedWidth(DATE_WIDTH)
        self.picks = {"protocol": Pick(tr("Protocol")), "room": Pick(tr("Room")), "author": Pick(tr("Author"))}
        self.look = Button(tr("Needs a look"), "F2")
        self.look.setCheckable(True)
        self.table = SessionTable(shape)
        self.empty = Label(NOTHING, tone="muted", wrap=True)
        self.brought = Label("", "body", "strong", "medium", wrap=True)
        self.brought.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SEARCH_PAUSE_MS)
        self._arrange()
        self._connect()

    def show_view(self, view: ReviewView) -> None:
        """Draw the table; what is typed in the filters stays."""
        before, self._view = self._view, view
        self.say_about(standing(view))
        offered = {
            "protocol": view.all.choices.protocols,
            "room": view.all.choices.rooms,
            "author": view.all.choices.authors,
        }
        for name, words in offered.items():
            self.picks[name].offer(words)
        if view.wanted != self._filter:
            self._show_filter(view.wanted)
        anew = self._anew or (before is not None and before.working != view.working)
        self._anew = False
        self.table.show_rows(view.rows, anew=anew)
        self.empty.setVisible(not view.rows)
        self.table.setVisible(bool(view.rows))
        count = len(view.all.quiet)
        self.sitting.say(tr("Sign off {count} quiet", count=count) if count else tr("Nothing quiet to sign"))
        self.sitting.setEnabled(bool(count) and not view.read_only)
        self.bring.setEnabled(not view.read_only)

    def say_brought(self, words: str) -> None:
        """What became of the files that were imported last; it stays until the next."""
        self.brought.setText(words)
        self.brought.setVisible(bool(words))

    def take_focus(self) -> None:
        """The first row: what needs a look."""
        (self.table if self._view and self._view.rows else self.search).setFocus()

    def go_back(self) -> None:
        """From a filter to all sessions, then to Home."""
        if self._filter != Filter():
            self._show_filter(Filter())
            self.wanted.emit(self._filter)
        else:
            self.asked.emit("home")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the dropped files on."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self.files_dropped.emit(paths)
        event.acceptProposedAction()

    # --- filters ------------------------------------------------------------------------------------------------------

    def _ask(self) -> None:
        wanted = Filter(
            text=self.search.text().strip(), since=_day(self.since), until=_day(self.until),
            **{name: pick.value() for name, pick in self.picks.items()},
            look=self.look.isChecked(), only=self._filter.only,
        )  # fmt: skip
        if wanted != self._filter:
            self._filter = wanted
            self.wanted.emit(wanted)

    def _show_filter(self, wanted: Filter) -> None:
        self._filter = wanted
        for line, text in ((self.search, wanted.text), (self.since, wanted.since), (self.until, wanted.until)):
            line.blockSignals(True)
            line.setText(text)
            line.blockSignals(False)
        for name, value in (("protocol", wanted.protocol), ("room", wanted.room), ("author", wanted.author)):
            self.picks[name].choose(value)
        self.look.setChecked(wanted.look)

    def _clear_search(self) -> None:
        if self.search.text():
            self.search.clear()
        else:
            self.go_back()

    def _of_row(self) -> None:
        at = self.table.currentIndex()
        if at.isValid():
            self.patient_wanted.emit(self.table.sessions.rows[at.row()].line.pseudonym)

    # --- layout and connections ---------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        first = row(self.search, self.since, self.until, self.look, spacing=2 * GRID)
        first.setStretch(0, 1)
        second = row(*self.picks.values(), spacing=2 * GRID)
        for at in range(3):
            second.setStretch(at, 1)
        top = column(spacing=2 * GRID)
        top.addLayout(first)
        top.addLayout(second)
        self.body.setSpacing(2 * GRID)
        self.body.addLayout(top)
        self.body.addWidget(self.brought)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.table, 1)
        self.add_back(tr("Home"))
        self.bring = Button(tr("Import"), "F3")
        month, patient = Button(tr("Month"), "F6"), Button(tr("Patient's course"), "F7", "quiet")
        month.clicked.connect(self.month_wanted)
        patient.clicked.connect(self._of_row)
        self.sitting = Button(tr("Nothing quiet to sign"), "F8")
        self.sitting.reserve(tr("Sign off 100 quiet"))
        for button in (self.bring, month, patient):
            self.foot.addWidget(button)
        self.foot.addStretch(1)
        self.foot.addWidget(self.sitting)
        self.add_main(tr("Open"))

    def _connect(self) -> None:
        self._pause.timeout.connect(self._ask)
        for line in (self.search, self.since, self.until):
            line.textChanged.connect(lambda text: self._pause.start())
            line.entered.connect(lambda text: self._ask())
        self.search.left.connect(self._clear_search)
        self.search.entered.connect(lambda text: self.table.setFocus())
        for pick in self.picks.values():
            pick.currentIndexChanged.connect(lambda at: self._ask())
        self.look.toggled.connect(lambda on: self._ask())
        self.table.opened.connect(self.session_wanted)
        self.bring.clicked.connect(self.import_wanted)
        self.sitting.clicked.connect(self.sitting_wanted)
        assert self.main_button is not None
        self.main_button.clicked.connect(self._open)

    def _open(self) -> None:
        at = self.table.currentIndex()
        if at.isValid():
            self.session_wanted.emit(self.table.sessions.rows[at.row()].line.id)


class Pick(QComboBox):
    """One of what occurs, or all of it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._offered: tuple[str, ...] = ()
        self.setAccessibleName(name)
        self.setMinimumHeight(TARGET)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.offer(())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, and a mark that it opens."""
        super().paintEvent(event)
        painter = painter_on(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("muted"))
        x, y = self.width() - 5 * GRID, self.height() / 2
        painter.drawPolygon(QPolygonF([QPointF(x - 5, y - 3), QPointF(x + 5, y - 3), QPointF(x, y + 4)]))
        painter.end()

    def offer(self, words: Sequence[str]) -> None:
        """Offer these; what was chosen stays."""
        if tuple(words) == self._offered and self.count():
            return
        chosen = self.value()
        self._offered = tuple(words)
        self.blockSignals(True)
        self.clear()
        self.addItem(tr("{name}: all", name=self._name), "")
        for one in words:
            self.addItem(one, one)
        self.blockSignals(False)
        self.choose(chosen)

    def value(self) -> str:
        """What is chosen; empty for all."""
        return str(self.currentData() or "")

    def choose(self, value: str) -> None:
        """Show this one; emits nothing."""
        self.blockSignals(True)
        self.setCurrentIndex(max(self.findData(value), 0))
        self.blockSignals(False)


def _day(line: Line) -> str:
    """The day that was typed; a day that is none asks nothing yet."""
    read = day(line.text().strip())
    return "" if read.problem else str(read.value)


def only(sessions: Sequence[str]) -> Filter:
    """The sessions behind a figure."""
    return msgspec.structs.replace(Filter(), only=frozenset(sessions))
