"""The panels of every session that may stand in the timeline's place, made together when the first is wanted.

Owns that they exist. Refuses to say when one is shown: the live page does; people, hand-over and notes bring their own.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from kat_monitor.ui.emergency_card import EmergencyCard
from kat_monitor.ui.entry_panel import EntryPanel
from kat_monitor.ui.infusion_panel import InfusionPanel
from kat_monitor.ui.leave_panel import LeavePanel
from kat_monitor.ui.quick_palette import QuickPalette

if TYPE_CHECKING:
    from kat_monitor.ui.note_field import Names
    from kat_monitor.ui.panel import Panel


class SidePanels:
    """`palette` of quick events, `entry` in hand, `infusion`, `leave` before the window closes, `emergency` card."""

    def __init__(self, now: Callable[[], int], names: Names) -> None:
        """`now` is the session's clock, ms; `names` are not to stand in a note."""
        self.palette = QuickPalette(now, names)
        self.entry = EntryPanel()
        self.infusion = InfusionPanel()
        self.leave = LeavePanel()
        self.emergency = EmergencyCard()

    def all(self) -> tuple[Panel, ...]:
        """Every one of them."""
        return self.palette, self.entry, self.infusion, self.leave, self.emergency
