"""Who the patient and the escort are, for the one block of page 1 that may say so.

Owns the shape. Refuses to be part of the summary: it comes from the library, never from the log, and no attachment or
other format holds it.
"""

from __future__ import annotations

import msgspec


class Identity(msgspec.Struct, frozen=True):
    """Who the patient and the escort are, from the library; shown on page 1 and kept in no attachment."""

    name: str
    born: str
    escort: str = ""
