"""The record: one append-only, hash-chained file a session, and the clinic's library beside it.

What a session is made of, events, comes from below; what reads a session, reports and screens, stands above.
"""

from __future__ import annotations

from kat_monitor.record.chain import Head, Row
from kat_monitor.record.log import EventLog, LogRefused
from kat_monitor.record.storage import StorageFault

__all__ = ["EventLog", "Head", "LogRefused", "Row", "StorageFault"]
