"""The example protocols that come with the program.

Owns their order and their text. Refuses to approve them: they are examples until a prescriber signs a version.
"""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType

from kat_monitor import resources

IDS = ("generic", "iv-infusion", "im", "sublingual", "esketamine-nasal", "other-route")
"""Every shipped protocol by id, in the order in which they are offered; none is preselected."""


@lru_cache(maxsize=1)
def shipped() -> MappingProxyType[str, str]:
    """The TOML text of every shipped protocol by id, read once."""
    return MappingProxyType({name: resources.path("protocols", f"{name}.toml").read_text("utf-8") for name in IDS})
