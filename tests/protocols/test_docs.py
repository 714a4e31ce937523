"""The page for prescribers names everything that a file may say."""

from __future__ import annotations

from pathlib import Path

import pytest

from kat_monitor.protocols import rules
from kat_monitor.protocols.model import CRITERIA, GATES, PHASES, Protocol, Rule

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "protocols.md").read_text("utf-8")
TABLES = [name for name in Protocol.__struct_encode_fields__ if name not in ("format", "rule")]


@pytest.mark.parametrize(
    "name",
    [
        *TABLES,
        *Rule.__struct_fields__,
        *rules.COMPARISONS,
        *rules.FIELDS,
        *rules.CODES,
        *rules.MACHINE,
        *PHASES,
        *GATES,
        *CRITERIA,
    ],
)
def test_the_page_names(name: str) -> None:
    assert f"`{name}`" in PAGE or f"`[{name}]`" in PAGE
