"""The house's budgets: `python tools/budgets.py` names everything over its limit, and fails on it.

Owns the numbers that keep a module, a function and a class small enough to read, and the few habits that a linter does
not know. Refuses to grow: what is over today stands in `budgets-allowed.toml` with its measure, and an entry that is no
longer needed, or is larger than it need be, fails too. Style and imports are ruff's and import-linter's.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

LIMITS = {
    "module-lines": 400,
    "function-lines": 60,
    "class-methods": 20,
    "class-attributes": 15,
    "complexity": 10,
    "broad-except": 0,  # a boundary where everything is caught has a name in the allow-list ...
    "silent-except": 0,
    "sleep-in-tests": 0,
    "clock-reading": 0,
    "requirement-address": 0,
}
BOUNDARIES = 3  # ... and there are no more of them than this
CLOCK = "kat_monitor/clock.py"  # the only module that asks what time it is
READS_CLOCK = re.compile(
    r"(?:^|\.)time\.(?:time|monotonic|perf_counter|clock_gettime)(?:_ns)?$|(?:^|\.)time\.(?:localtime|gmtime|ctime)$"
    r"|(?:^|\.)date(?:time)?\.(?:now|utcnow|today)$|Q\w*Time\.current\w+$"
)
SLEEPS = re.compile(r"(?:^|\.)(?:sleep|qWait)$|^qtbot\.wait$")

Function = ast.FunctionDef | ast.AsyncFunctionDef


class Finding(NamedTuple):
    """One place over its budget: which, where (`file` or `file::Class.name`), and by how much."""

    budget: str
    place: str
    value: int


def measure(root: Path) -> list[Finding]:
    """Everything over its budget in the tree `root`."""
    found: list[Finding] = []
    for file in sorted((root / "kat_monitor").rglob("*.py")):
        found += of_module(file.relative_to(root).as_posix(), file.read_text("utf-8"))
    for file in sorted((root / "tests").rglob("*.py")):
        calls = count_names(ast.parse(file.read_text("utf-8")), SLEEPS)
        found.append(Finding("sleep-in-tests", file.relative_to(root).as_posix(), calls))
    for file in sorted((root / "requirements").glob("*.txt")):
        addresses = len(re.findall(r"https?://|file://", file.read_text("utf-8")))
        found.append(Finding("requirement-address", file.relative_to(root).as_posix(), addresses))
    found += complexity(root)
    return [finding for finding in found if finding.value > LIMITS[finding.budget]]


def of_module(place: str, source: str) -> Iterator[Finding]:
    """The measures of one module and of all that it defines."""
    tree = ast.parse(source)
    yield Finding("module-lines", place, len(source.splitlines()))
    if place != CLOCK:
        yield Finding("clock-reading", place, count_names(tree, READS_CLOCK))
    for name, node in definitions(tree):
        if isinstance(node, ast.ClassDef):
            yield Finding("class-methods", f"{place}::{name}", sum(isinstance(part, Function) for part in node.body))
            yield Finding("class-attributes", f"{place}::{name}", len(attributes(node)))
        else:
            yield Finding("function-lines", f"{place}::{name}", (node.end_lineno or node.lineno) - node.lineno + 1)
    handlers = [node for node in ast.walk(tree) if isinstance(node, ast.ExceptHandler) and is_broad(node)]
    yield Finding("broad-except", place, len(handlers))
    yield Finding("silent-except", place, sum(is_silent(handler) for handler in handlers))


def definitions(tree: ast.AST, prefix: str = "") -> Iterator[tuple[str, Function | ast.ClassDef]]:
    """Every function and class with its dotted name, the nested ones too."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, Function | ast.ClassDef):
            yield prefix + node.name, node
            yield from definitions(node, f"{prefix}{node.name}.")
        else:
            yield from definitions(node, prefix)


def attributes(node: ast.ClassDef) -> set[str]:
    """The state that an object of the class carries: what its methods store on `self`, and fields that can change.

    A frozen record carries none: its fields are a row of data, as wide as its table.
    """
    fields = [] if is_frozen(node) else [part.target for part in node.body if isinstance(part, ast.AnnAssign)]
    stored = (part for part in ast.walk(node) if isinstance(part, ast.Attribute) and isinstance(part.ctx, ast.Store))
    return {ast.unparse(field) for field in fields} | {
        part.attr for part in stored if ast.unparse(part.value) == "self"
    }


def is_frozen(node: ast.ClassDef) -> bool:
    """Whether the class says that its objects never change: `frozen=True` or a NamedTuple."""
    makers = [maker for maker in node.decorator_list if isinstance(maker, ast.Call)]
    words = [word for words in (node.keywords, *(maker.keywords for maker in makers)) for word in words]
    named = any(ast.unparse(base).endswith("NamedTuple") for base in node.bases)
    return named or any(word.arg == "frozen" and ast.unparse(word.value) == "True" for word in words)


def count_names(tree: ast.AST, pattern: re.Pattern[str]) -> int:
    """How many names in the tree, written out with their dots, match the pattern."""
    dotted = (ast.unparse(node) for node in ast.walk(tree) if isinstance(node, ast.Attribute | ast.Name))
    return sum(bool(pattern.search(name)) for name in dotted)


def is_broad(handler: ast.ExceptHandler) -> bool:
    """Whether it catches everything and keeps it; cleaning up and raising again is neither."""
    last = handler.body[-1]
    if isinstance(last, ast.Raise) and last.exc is None:
        return False
    if handler.type is None:
        return True
    caught = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(isinstance(name, ast.Name) and name.id in ("Exception", "BaseException") for name in caught)


def is_silent(handler: ast.ExceptHandler) -> bool:
    """Whether nothing is done about what it caught: nothing is called and nothing raised."""
    return not any(isinstance(node, ast.Call | ast.Raise) for part in handler.body for node in ast.walk(part))


def complexity(root: Path) -> Iterator[Finding]:
    """What ruff finds too complex, whatever a comment in the code says about it."""
    command = [sys.executable, "-m", "ruff", "check", "--select", "C901", "--ignore-noqa", "--exit-zero", "--quiet"]
    command += ["--no-cache", "--output-format", "concise", "kat_monitor"]
    told = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout
    for file, name, value in re.findall(r"^(\S+?):\d+:\d+: C901 `(.+?)` is too complex \((\d+) >", told, re.M):
        yield Finding("complexity", f"{Path(file).as_posix()}::{name}", int(value))


def judge(found: list[Finding], allowed: Mapping[str, Mapping[str, int]]) -> list[str]:
    """What is wrong, in words: places over their budget, and allowances that have outlived their need."""
    measured = {(finding.budget, finding.place): finding.value for finding in found}
    wrong = [
        f"{place}: {budget} {value}, the budget is {LIMITS[budget]}"
        for (budget, place), value in measured.items()
        if value > allowed.get(budget, {}).get(place, 0)
    ]
    for budget, entries in allowed.items():
        for place, value in entries.items():
            now = measured.get((budget, place), 0)
            if now < value:
                wrong.append(f"{place}: {budget} is allowed {value} and needs {now or 'none'}; lower the allowance")
    if sum(allowed.get("broad-except", {}).values()) > BOUNDARIES:
        wrong.append(f"there are more than {BOUNDARIES} boundaries at which everything is caught")
    return wrong


def allowances(root: Path) -> dict[str, dict[str, int]]:
    """The allow-list: budget, then place, then the measure that is borne with."""
    return tomllib.loads((root / "tools" / "budgets-allowed.toml").read_text("utf-8"))


def main(root: Path, tell: Callable[[str], None] = print) -> int:
    """Say what is wrong, one line each; 1 where anything is."""
    wrong = judge(measure(root), allowances(root))
    for line in wrong:
        tell(line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(Path(__file__).resolve().parents[1]))
