"""What an action of the bar begins on a session's screen, and where a panel's keys lead.

Owns the way from an action's name to what it opens, and what the panels are joined to. Refuses to enter anything: that
is the panels' and the pages' work.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, cast, runtime_checkable

from kat_monitor.ui.note_field import NoteField
from kat_monitor.ui.number_pad import Finger, NumberPad
from kat_monitor.ui.present_actions import infusion
from kat_monitor.ui.urgent import Urgent

if TYPE_CHECKING:
    from kat_monitor.ui.help_sheet import HelpSheet
    from kat_monitor.ui.pages.limits import LimitsPage
    from kat_monitor.ui.session_screen import SessionScreen
    from kat_monitor.ui.side_panels import SidePanels

LIVE, THERAPIST = "live", "therapist"


@runtime_checkable
class HasNote(Protocol):
    """A page with a note field of its own."""

    note: NoteField


class Acts:
    """The actions of one screen, by name; what is no action is the name of a page."""

    def __init__(self, screen: SessionScreen) -> None:
        self._screen = screen
        self.urgent = Urgent(screen.desk, lambda: screen.session, screen.entry.tell, screen.live.close_panel)
        self.help: HelpSheet | None = None
        self.pad: NumberPad | None = None
        Finger(screen.entry.line).touched.connect(self._pad)
        self._begin: dict[str, Callable[[], None]] = {
            "chart": self._chart,
            "vitals": screen.entry.start,
            "measure": screen.entering.cuff.measure,
            "quiet": screen.entering.cuff.quiet,
            "note": self._note,
            "event": self._quick_event,
            "infusion": self._infusion,
            "emergency": self._emergency,
            "therapist": self._therapist,
            "help": self._help,
            "pad": self._pad,
        }

    def act(self, name: str) -> None:
        """Begin what it names, or go to its page. Behind the privacy lock nobody writes notes."""
        begin = self._begin.get(name)
        if begin is None or (name == "note" and self._screen.desk.is_locked):
            self._screen.go(name)
        else:
            begin()

    def join(self, panels: SidePanels) -> None:
        """Let the panels' keys do what they say."""
        entering, screen = self._screen.entering, self._screen
        panels.entry.addendum.connect(entering.add)
        panels.entry.corrected.connect(entering.correct)
        panels.entry.moved.connect(entering.move_dose)
        panels.entry.resolved.connect(entering.resolve)
        panels.entry.struck.connect(entering.strike)
        panels.infusion.changed.connect(entering.change_infusion)
        panels.palette.infused.connect(entering.change_running_infusion)
        panels.palette.noted.connect(entering.note_event)
        panels.palette.limits_wanted.connect(self.limits)
        panels.leave.asked.connect(self._leave_for)
        panels.leave.closed.connect(self._stay)
        panels.leave.leave.connect(screen.closing)
        panels.leave.minimised.connect(screen.hiding)
        self.urgent.join(panels.emergency)

    def _leave_for(self, name: str) -> None:
        """From the question before the window closes to the end of the session, or to who takes it over."""
        self._screen.live.close_panel()
        if name == "end":
            self._screen.go(name)
        else:
            self._screen.identity.asked.emit(name)

    def _stay(self) -> None:
        """Back from that question: an emergency's card stood there."""
        session = self._screen.session
        if session is not None and session.emergency is not None:
            self._screen.live.show_emergency()

    def _chart(self) -> None:
        """To the front; there, between the whole and its last minutes."""
        if self._screen.place() == LIVE:
            self._screen.live.turn_chart()
        self._screen.go(LIVE)

    def _note(self) -> None:
        """The note field of the page in front, where it has one."""
        page = self._screen.middle.currentWidget()
        if self._screen.place() == THERAPIST and isinstance(page, HasNote):
            page.note.start()
            return
        self._to_front()
        self._screen.live.side.setCurrentIndex(0)
        self._screen.live.note.start()

    def _quick_event(self) -> None:
        self._to_front()
        screen, t = self._screen, self._screen.desk.now()
        has_infusion = screen.session is not None and infusion(screen.session, t) is not None
        screen.live.show_panel(screen.live.panels.palette)
        screen.live.panels.palette.open(has_infusion=has_infusion)

    def _infusion(self) -> None:
        self._to_front()
        screen = self._screen
        if screen.session is not None:
            screen.live.panels.infusion.show_view(infusion(screen.session, screen.desk.now()))
        screen.live.show_panel(screen.live.panels.infusion)

    def _emergency(self) -> None:
        self._to_front()
        self.urgent.begin()
        self._screen.live.show_emergency()
        self._screen.refresh()

    def _therapist(self) -> None:
        """The therapist's page, and back from it."""
        screen = self._screen
        if screen.place() == THERAPIST:
            screen.go(LIVE)
            return
        screen.go(THERAPIST)

    def limits(self, vital: str = "") -> None:
        """The limits of this patient, those of a vital first."""
        self._screen.go("limits")
        place = self._screen.places.get("limits")
        if vital and place is not None:
            cast("LimitsPage", place.page).show_vital(vital)

    def _help(self) -> None:
        """Every key, read off the screen as it is."""
        self._to_front()
        if self.help is None:
            from kat_monitor.ui.help_sheet import HelpSheet

            self.help = HelpSheet()
            self.help.themed.connect(self._screen.themed)
            self._screen.live.add_panel(self.help)
        self.help.open(self._screen)
        self._screen.live.show_panel(self.help)

    def _pad(self) -> None:
        """The number pad, its keys typing into the vitals line."""
        self._to_front()
        entry = self._screen.entry
        if self.pad is None:
            self.pad = NumberPad(entry.line)
            self._screen.live.add_panel(self.pad)
        self._screen.live.show_panel(self.pad)
        entry.start()

    def _to_front(self) -> None:
        self._screen.middle.setCurrentWidget(self._screen.live)
