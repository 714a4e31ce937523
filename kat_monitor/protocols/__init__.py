"""A clinic's rules as data: the model, the loader with its list of mistakes, and the shipped examples."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from kat_monitor.protocols.model import Protocol

__all__ = ["Protocol", "parse"]


@lru_cache(maxsize=32)
def parse(text: str) -> Protocol:
    """The protocol of a TOML text that was accepted before; cached, because every fold of a log asks."""
    return msgspec.toml.decode(text, type=Protocol)
