"""Alerts: which rules fire, since when, and what ends them; what is shown and sounds.

`decide` makes events, `annunciate` says what they mean at an instant; nothing here remembers anything.
"""

from __future__ import annotations

from kat_monitor.alerts.annunciate import annunciate
from kat_monitor.alerts.decide import decide, next_deadline

__all__ = ["annunciate", "decide", "next_deadline"]
