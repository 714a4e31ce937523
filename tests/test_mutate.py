"""How a run of mutants is told."""

from __future__ import annotations

import importlib.util
from pathlib import Path

PATH = Path(__file__).resolve().parents[1] / "tools" / "mutate.py"
spec = importlib.util.spec_from_file_location("mutate", PATH)
assert spec is not None
assert spec.loader is not None
mutate = importlib.util.module_from_spec(spec)
spec.loader.exec_module(mutate)

LINES = """
    kat_monitor.alerts.a.x_f__mutmut_1: killed
    kat_monitor.alerts.a.x_f__mutmut_2: survived
    kat_monitor.alerts.a.x_f__mutmut_3: timeout
    kat_monitor.alerts.a.x_f__mutmut_4: no tests
    kat_monitor.alerts.a.x_f__mutmut_5: not checked
""".splitlines()


def test_the_share_counts_what_was_tried_and_leaves_out_what_is_equivalent() -> None:
    told = mutate.read(LINES)
    assert told.share(()) == (2, 4)
    assert told.share(["kat_monitor.alerts.a.x_f__mutmut_2"]) == (2, 3)


def test_what_no_test_reaches_survived_too() -> None:
    assert [name[-1] for name in mutate.read(LINES).survivors()] == ["2", "4"]


def test_the_page_lists_survivors_apart_from_the_equivalent() -> None:
    page = "## Equivalent\n- `kat_monitor.alerts.a.x`: same\n\n## Survivors\n- `kat_monitor.alerts.b.y`\n"
    assert mutate.listed(page, "Equivalent") == {"kat_monitor.alerts.a.x"}
    assert mutate.listed(page, "Survivors") == {"kat_monitor.alerts.b.y"}
