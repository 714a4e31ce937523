"""The nurse's page knows every alert."""

from __future__ import annotations

from pathlib import Path

import pytest

from kat_monitor import protocols
from kat_monitor.protocols import shipped

PAGE = Path(__file__).parents[2] / "docs" / "alerts.md"
MARKS = {"high": "***", "medium": "**", "low": "*"}
RULES = protocols.parse(shipped.shipped()["generic"]).rules


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_the_page_says_what_each_alert_means_with_its_priority(rule: protocols.model.Rule) -> None:
    assert f"`{rule.id}` `{MARKS[rule.priority]}`" in PAGE.read_text("utf-8")
