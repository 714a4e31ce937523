"""One session on the screen: bars, tiles, the middle, vitals line and actions. Layout, and one block of connects.

Rules
1. Bars, alert lane, tiles, vitals line and action bar never move and are never covered; only the middle changes.
2. What is drawn follows from the newest session and the session's clock; nothing is kept here that the record does not
   know, but which page is in front.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple, Protocol, cast

from PySide6.QtCore import QTimer, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from kat_monitor import events as ev
from kat_monitor.session.state import Session
from kat_monitor.ui.action_bar import ActionBar
from kat_monitor.ui.acts import LIVE, THERAPIST, Acts
from kat_monitor.ui.alert_lane import AlertLane
from kat_monitor.ui.desk import Desk
from kat_monitor.ui.entering import Entering
from kat_monitor.ui.entry_line import BEGIN, EntryLine
from kat_monitor.ui.identity_bar import IdentityBar
from kat_monitor.ui.keys import Keys
from kat_monitor.ui.kit import column, reveal_focus, row
from kat_monitor.ui.live_page import LivePage
from kat_monitor.ui.note_field import Names
from kat_monitor.ui.phase_strip import PhaseStrip
from kat_monitor.ui.present_actions import actions
from kat_monitor.ui.present_elsewhere import join
from kat_monitor.ui.present_lane import lane
from kat_monitor.ui.present_sessions import StillRunning, still_running
from kat_monitor.ui.present_strip import identity, strip
from kat_monitor.ui.present_tiles import TILE_VITALS, tiles
from kat_monitor.ui.theme import GRID
from kat_monitor.ui.tile_column import TileColumn

if TYPE_CHECKING:
    from kat_monitor.monitor import Outcome

TICK_MS = 1_000
AT_THE_LATEST_MS = 1_000
"""What waits for the chart's first picture waits no longer, should the window be hidden: sound among it."""


class PageWidget(Protocol):
    """What a page of a session answers to; it is a QWidget."""

    submitted: SignalInstance
    asked: SignalInstance

    def show_view(self, view: object) -> None:
        """Draw this view."""
        ...

    def accepted(self) -> None:
        """What was submitted is in the record."""
        ...

    def show_refusal(self, text: str) -> None:
        """What was submitted was refused."""
        ...

    def take_focus(self) -> None:
        """The page has just been shown."""
        ...


class Place(NamedTuple):
    """A page and the view it draws of a session at `t` ms."""

    page: PageWidget
    view: Callable[[Session, int], object]


class SessionScreen(QWidget):
    """The screen of one session. `left` when a page asks for home, `pages_wanted` when one is asked for and none is."""

    drawn = Signal()
    """The newest session stands on it: what hangs on this screen is drawn after it, and never once it is closed."""
    left = Signal()
    pages_wanted = Signal()
    themed = Signal(str)
    """Another theme is wanted."""
    closing = Signal()
    """The window may close, although this session runs."""
    hiding = Signal()
    """The window is to go out of sight."""
    charted = Signal()
    """The chart was painted for the first time: what the first picture does not need may be fetched."""

    def __init__(
        self, desk: Desk, places: Mapping[str, Place], patient: str = "", names: Names = dict[str, str]
    ) -> None:
        """`places` by name: before, dose, discharge, sign ...; `patient` is the library's name for the identity bar.

        `names`: parts of the patient's and the escort's name, each with what to write in a note instead.
        """
        super().__init__()
        self.session: Session | None = None
        self.desk = desk
        self.places: dict[str, Place] = {}
        self._patient = patient
        self.identity, self.strip, self.lane = IdentityBar(), PhaseStrip(), AlertLane()
        self.values = TileColumn()
        self.live = LivePage(desk.now, names, lambda: desk.setting("emergency-steps"))
        self.entry = EntryLine(desk.now)
        can_hold = desk.cuff is not None and desk.cuff.is_automatic
        self.action_bar = ActionBar(can_measure=desk.measure is not None, can_hold=can_hold)
        self.middle = QStackedWidget()
        self.middle.addWidget(self.live)
        self.entering = Entering(desk, self.entry, self.live, lambda: self.session)
        self.acts = Acts(self)
        self.keys: Keys | None = None
        self._lay_out()
        self._connect()
        self.seat(places)

    def seat(self, places: Mapping[str, Place]) -> None:
        """Show these pages from now on: whoever is at the screen has their own, with what they typed in them."""
        front = self.place()
        self.places = dict(places)
        for page in (place.page for place in places.values()):
            if self.middle.indexOf(cast(QWidget, page)) < 0:
                self.middle.addWidget(cast(QWidget, page))
                page.asked.connect(self.go)
                page.submitted.connect(lambda event, page=page: self._submit(page, event))
        if front != LIVE:
            self.go(front)

    def show_session(self, session: Session) -> None:
        """Show the newest session."""
        begins, self.session = self.session is None, session
        if begins and session.emergency is not None:
            self.live.show_emergency()
        self.refresh()
        self.drawn.emit()

    def refresh(self) -> None:
        """Draw the newest session as of now; once a second, so that ages grow while nothing happens."""
        session = self.session
        if session is None:
            return
        t = max(self.desk.now(), session.t)
        self.identity.show_view(identity(session, t, self.desk.person, self._patient, self.desk.every_pin))
        self.strip.show_view(strip(session, t))
        self.lane.show_view(join(lane(session, t), self.desk.elsewhere()))
        for tile, view in zip(self.values.tiles, tiles(session, t), strict=True):
            tile.show_view(view)
        self.action_bar.show_view(actions(session, t))
        is_measuring = self.desk.cuff is not None and self.desk.cuff.is_measuring
        self.action_bar.show_cuff(is_measuring=is_measuring)
        self.action_bar.show_place(self.place(), is_zoomed=self.live.is_zoomed, is_held=self.live.is_held)
        self.entry.show_session(session, t)
        self.live.show_session(session, t)
        place = self.places.get(self.place())
        if place is not None:
            place.page.show_view(place.view(session, t))

    def say_fault(self, text: str) -> None:
        """Nothing is watched or recorded any more: say so in the lane, over everything it could show."""
        self.lane.say_fault(text)

    def place(self) -> str:
        """Which page is in front."""
        front = self.middle.currentWidget()
        return next((name for name, place in self.places.items() if cast(QWidget, place.page) is front), LIVE)

    def go(self, name: str) -> None:
        """Bring a page to the front by its name; "home" leaves the screen, what is not there stays away.

        Behind the privacy lock only the live screen is there.
        """
        if self.desk.is_locked and name != LIVE:
            name = "people"
        if name == "home":
            self.left.emit()
        elif name == LIVE:
            self.middle.setCurrentWidget(self.live)
            self.live.timeline.list.setFocus()
            self.refresh()
        elif name == "people":
            self.identity.asked.emit(name)
        elif name.startswith(BEGIN):
            self.entry.start(name.removeprefix(BEGIN))
        else:
            if not self.places:
                self.pages_wanted.emit()  # the live screen does not wait for pages that nobody has asked for
            if name not in self.places:
                return
            page = self.places[name].page
            self.middle.setUpdatesEnabled(False)  # until what the page says has its place: not a frame of it overlaps
            self.middle.setCurrentWidget(cast(QWidget, page))
            self.refresh()
            page.take_focus()

            def arrived() -> None:
                self.middle.setUpdatesEnabled(True)
                reveal_focus(cast(QWidget, page))

            QTimer.singleShot(0, self.middle, arrived)

    def act(self, name: str) -> None:
        """An action of the bar: go to its page, or begin what it names."""
        self.acts.act(name)

    def still_running(self) -> StillRunning:
        """This session, for who wants to close the window."""
        assert self.session is not None
        patient = "" if self.desk.is_locked else self._patient
        t = max(self.desk.now(), self.session.t)
        return still_running(self.session, t, patient, is_fallen=bool(self.lane.fault))

    def ask_to_leave(self, running: tuple[StillRunning, ...]) -> None:
        """Ask in place what to do instead of closing in mid-session; `running`: what holds the window."""
        self.go(LIVE)
        self.live.panels.leave.show_running(running)
        self.live.show_panel(self.live.panels.leave)

    def showEvent(self, event: QShowEvent) -> None:
        """Watch keys from now on, and fetch the chart once the first picture is out."""
        super().showEvent(event)
        if self.keys is None:
            self.keys = Keys(self, self.entry.start)
            ticker = QTimer(self)
            ticker.timeout.connect(self.refresh)
            ticker.start(TICK_MS)
            self.live.timeline.list.setFocus()
            first = QTimer(self)  # a timer of this screen's, so that it stops with the screen
            first.setSingleShot(True)
            first.timeout.connect(self._load_chart)
            first.start(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The tiles take their share of the width."""
        super().resizeEvent(event)
        bars = (self.identity, self.strip, self.lane, self.entry, self.action_bar)
        self.values.take(self.width(), self.height() - GRID - sum(bar.height() for bar in bars))

    def _make_room(self) -> None:
        """On the therapist's page the values are small and on the page; everything else keeps its place."""
        is_calm = self.place() == THERAPIST
        self.values.setVisible(not is_calm)
        self.identity.show_calm(is_calm)
        self.action_bar.show_calm(is_calm)

    def close_down(self) -> None:
        """Stop watching keys and counting seconds; the session goes on without a screen, and nothing is drawn here."""
        for timer in self.findChildren(QTimer):
            timer.stop()
        self.session = None
        self.desk.bridge.session_changed.disconnect(self.show_session)
        if self.keys is not None:
            self.keys.release()

    def _submit(self, page: PageWidget, event: ev.Event) -> None:
        def answered(outcome: Outcome) -> None:
            if outcome.refused:
                page.show_refusal(outcome.refused)
            else:
                page.accepted()

        self.desk.submit(event, answered)

    def _load_chart(self) -> None:
        self.live.load_chart()
        self.refresh()
        latest = QTimer(self)
        latest.setSingleShot(True)
        latest.timeout.connect(self.charted)
        latest.start(AT_THE_LATEST_MS if self.live.isVisible() else 0)
        if self.live.chart is not None:
            self.live.chart.painted.connect(lambda: latest.start(0) if latest.isActive() else None)

    # --- layout and connections ---------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        body = row(self.values, spacing=2 * GRID)
        body.setContentsMargins(2 * GRID, GRID, 2 * GRID, 0)
        holder = QWidget()  # what types on the screen stands below the middle, in here
        holder.setLayout(column(self.middle, spacing=0))
        self.middle.setMinimumHeight(GRID)  # whatever a page would like: it gives way, not the bars
        body.addWidget(holder, 1)
        whole = column(self.identity, self.strip, self.lane, spacing=0)
        whole.addLayout(body, 1)
        line = row(self.entry)
        line.setStretch(0, 1)
        if "quiet" in self.action_bar.buttons:
            line.addWidget(self.action_bar.buttons["quiet"])
            line.setContentsMargins(0, 0, 2 * GRID, 0)
        whole.addLayout(line)
        whole.addWidget(self.action_bar)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.action_bar.asked.connect(self.act)
        self.entry.pad.clicked.connect(lambda: self.act("pad"))
        self.identity.help.clicked.connect(lambda: self.act("help"))
        self.identity.therapist.clicked.connect(lambda: self.act(THERAPIST))
        self.middle.currentChanged.connect(self._make_room)
        self.desk.bridge.session_changed.connect(self.show_session)
        self.desk.person_changed.connect(self.refresh)
        self.desk.refused.connect(self.entry.tell)
        self.entry.stored.connect(self.entering.store_vitals)
        self.entry.undone.connect(self.entering.undo)
        self.entry.released.connect(lambda: self.go(self.place()))
        self.lane.acknowledged.connect(self.entering.acknowledge)
        self.live.panelled.connect(self.acts.join)
        self.live.restyled.connect(self.refresh)
        self.live.note.left.connect(self.live.close_panel)
        self.entering.notes.attach(self.live.note)
        for tile, vital in zip(self.values.tiles, TILE_VITALS, strict=True):
            tile.pressed.connect(lambda vital=vital: self.acts.limits(vital))
        self.live.timeline.taken.connect(self.entering.take)
