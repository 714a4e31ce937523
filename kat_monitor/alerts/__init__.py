"""Alerts: which rules fire, since when, and what ends them. `decide` makes events; nothing here remembers anything."""

from __future__ import annotations

from kat_monitor.alerts.decide import decide, next_deadline
from kat_monitor.alerts.quiet import quiet_reason

__all__ = ["decide", "next_deadline", "quiet_reason"]
