from __future__ import annotations

import ast
import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[1]


def load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("budgets", ROOT / "tools" / "budgets.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["budgets"] = module
    spec.loader.exec_module(module)
    return module


budgets = load()


def test_the_house_keeps_its_budgets() -> None:
    assert budgets.judge(budgets.measure(ROOT), budgets.allowances(ROOT)) == []


def over(source: str, place: str = "kat_monitor/x.py") -> set[tuple[str, str]]:
    """The budgets that a module of this text breaks, with the place."""
    found = budgets.of_module(place, source)
    return {(one.budget, one.place) for one in found if one.value > budgets.LIMITS[one.budget]}


@pytest.mark.parametrize(
    ("source", "budget", "name"),
    [
        ("x = 1\n" * 401, "module-lines", ""),
        ("def f():\n" + "    x = 1\n" * 60, "function-lines", "::f"),
        ("class A:\n    async def f(self):\n" + "        x = 1\n" * 60, "function-lines", "::A.f"),
        ("class A:\n" + "".join(f"    def f{n}(self): ...\n" for n in range(21)), "class-methods", "::A"),
        (
            "class A:\n    def f(self):\n" + "".join(f"        self.a{n} = 1\n" for n in range(16)),
            "class-attributes",
            "::A",
        ),
        ("class A:\n" + "".join(f"    a{n}: int\n" for n in range(16)), "class-attributes", "::A"),
        ("try:\n    f()\nexcept Exception as error:\n    log(error)\n", "broad-except", ""),
        ("try:\n    f()\nexcept (ValueError, BaseException):\n    log()\n", "broad-except", ""),
        ("import time\nx = time.monotonic_ns()\n", "clock-reading", ""),
        ("import datetime\nx = datetime.datetime.now()\n", "clock-reading", ""),
    ],
)
def test_each_budget_is_broken_by_one_too_many(source: str, budget: str, name: str) -> None:
    assert over(source) == {(budget, f"kat_monitor/x.py{name}")}


@pytest.mark.parametrize(
    "source",
    [
        "x = 1\n" * 400,
        "def f():\n" + "    x = 1\n" * 59,
        "class A(Struct, frozen=True):\n" + "".join(f"    a{n}: int\n" for n in range(30)),
        "class A(NamedTuple):\n" + "".join(f"    a{n}: int\n" for n in range(30)),
        "@dataclass(frozen=True)\nclass A:\n" + "".join(f"    a{n}: int\n" for n in range(30)),
        "try:\n    f()\nexcept OSError:\n    pass\n",
        "try:\n    f()\nexcept BaseException:\n    close()\n    raise\n",
        "import datetime\nx = datetime.time(9)\n",
    ],
)
def test_what_keeps_its_budget_is_left_alone(source: str) -> None:
    assert over(source) == set()


def test_catching_everything_and_doing_nothing_is_silent_wherever_it_stands() -> None:
    assert {budget for budget, _ in over("try:\n    f()\nexcept:\n    x = None\n")} == {"broad-except", "silent-except"}


def test_only_the_clock_module_reads_the_clock() -> None:
    assert over("import time\nx = time.time()\n", budgets.CLOCK) == set()


@pytest.mark.parametrize("call", ["time.sleep(1)", "sleep(1)", "QTest.qWait(1)", "qtbot.wait(1)"])
def test_a_test_that_waits_for_the_clock_is_found(call: str) -> None:
    assert budgets.count_names(ast.parse(call), budgets.SLEEPS) == 1


@pytest.mark.parametrize("call", ["qtbot.waitUntil(f)", "event.wait(1)", "sleepy()"])
def test_a_test_that_waits_for_an_event_is_not(call: str) -> None:
    assert budgets.count_names(ast.parse(call), budgets.SLEEPS) == 0


def test_complexity_is_counted_whatever_a_comment_says(tmp_path: Path) -> None:
    (tmp_path / "kat_monitor").mkdir()
    branches = "".join(f"    if x == {n}: x = 0\n" for n in range(11))
    (tmp_path / "kat_monitor" / "x.py").write_text(f"def f(x):  # noqa: C901\n{branches}")
    assert [tuple(one) for one in budgets.complexity(tmp_path)] == [("complexity", "kat_monitor/x.py::f", 12)]


LONG = budgets.Finding("function-lines", "x.py::f", 70)


@pytest.mark.parametrize(
    ("allowed", "wrong"),
    [
        ({}, ["x.py::f: function-lines 70, the budget is 60"]),
        ({"function-lines": {"x.py::f": 65}}, ["x.py::f: function-lines 70, the budget is 60"]),
        ({"function-lines": {"x.py::f": 70}}, []),
        (
            {"function-lines": {"x.py::f": 75}},
            ["x.py::f: function-lines is allowed 75 and needs 70; lower the allowance"],
        ),
        (
            {"function-lines": {"x.py::f": 70, "y.py::g": 61}},
            ["y.py::g: function-lines is allowed 61 and needs none; lower the allowance"],
        ),
    ],
)
def test_an_allowance_bears_what_it_names_and_may_only_shrink(
    allowed: dict[str, dict[str, int]], wrong: list[str]
) -> None:
    assert budgets.judge([LONG], allowed) == wrong


def test_there_are_no_more_than_three_boundaries_that_catch_everything() -> None:
    found = [budgets.Finding("broad-except", f"{name}.py", 1) for name in "abcd"]
    allowed = {"broad-except": {one.place: 1 for one in found}}
    assert budgets.judge(found, allowed) == ["there are more than 3 boundaries at which everything is caught"]
