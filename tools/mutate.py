"""Change the alert rules' code a thousand ways and see whether the tests notice: `python tools/mutate.py [NAME...]`.

`NAME` limits the run, as `kat_monitor.alerts.limits*`. Needs the `mutation` group (`uv pip install --group mutation`)
and a system that forks. mutmut makes the mutants, in `mutants/`, and keeps what became of each; a run that was stopped
goes on from there. `--quick` runs a few rows of each table of tests, `--again` tries those once more that survived, the
equivalent left out; `--report` only tells of the last run.
It ends 1 while fewer than 95 % of the mutants tried, those that `docs/mutation.md` shows to be equivalent left out, are
killed, or where a survivor is not listed there.

The tests are collected once, and each mutant gets a fork of that one process, in which only the tests run that reach
its function: those first that killed a mutant of the function before, then one row of every test, then the next.
Collecting them anew for each,
as mutmut itself does, takes ten times as long.
"""

from __future__ import annotations

import fnmatch
import functools
import gc
import importlib
import itertools
import math
import os
import re
import resource
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

HERE = Path(__file__).resolve().parents[1]
PAGE = HERE / "docs" / "mutation.md"
LEAST = 0.95
UNTRIED = ("not checked", "skipped")
KILLED, SURVIVED, UNREACHED, TOO_LONG = 1, 0, 33, 36
"""Exit codes, as mutmut keeps and names them."""
FEW = 4
"""Rows of a table of tests in a quick run."""
GRACE_S = 10
"""CPU seconds beyond three times what its tests take after which a mutant counts as one that never ends."""


class Told(NamedTuple):
    """What became of each mutant, by its name."""

    fates: dict[str, str]

    def share(self, equivalent: Iterable[str]) -> tuple[int, int]:
        """How many were killed, of how many that count; a timeout notices too, and what no test reaches survived."""
        left_out = set(equivalent)
        tried = {name: fate for name, fate in self.fates.items() if fate not in UNTRIED and name not in left_out}
        counts = Counter(tried.values())
        return counts["killed"] + counts["timeout"], len(tried)

    def survivors(self) -> list[str]:
        """Those that no test noticed."""
        return sorted(name for name, fate in self.fates.items() if fate in ("survived", "no tests"))


def read(lines: Iterable[str]) -> Told:
    """The lines of `mutmut results --all true`."""
    pairs = (line.strip().rpartition(": ") for line in lines)
    return Told({name: fate for name, sep, fate in pairs if sep})


def listed(page: str, heading: str) -> set[str]:
    """The mutants that stand under a heading of the page, each in backquotes."""
    part = page.partition(f"## {heading}\n")[2].partition("\n## ")[0]
    return set(re.findall(r"`(kat_monitor\.alerts\.[^`]+)`", part))


class Rounds:
    """A plugin that runs the collected tests once for each mutant instead of once."""

    def __init__(self, patterns: list[str], again: bool, rows: float) -> None:
        """`rows`: how many rows of each table of tests are tried at most."""
        self.patterns = patterns
        self.again = again
        self.rows = rows
        self.reached: dict[str, list[pytest.Item]] = defaultdict(list)
        self.took: dict[str, float] = {}

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Instead of pytest's own loop: see what each test reaches, then try every mutant."""
        self._look(session)
        if session.testsfailed:
            raise session.Failed("the tests fail without a mutant")
        for data, name in list(self._wanted()):
            data.exit_code_by_key[name] = self._try(session, name)
            data.save()
        return True

    def _look(self, session: pytest.Session) -> None:
        """Run each test once, note which functions it reached and how long it took."""
        from mutmut.state import state

        _under_test("stats")
        for item, after in _with_next(session.items):
            state()._stats.clear()
            begin = time.process_time()
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=after)
            self.took[item.nodeid] = time.process_time() - begin
            for function in state()._stats:
                self.reached[function].append(item)
        for function, items in self.reached.items():
            self.reached[function] = self._spread(items)
        print(f"{len(session.items)} tests, {sum(self.took.values()):.1f} s", flush=True)

    def _spread(self, items: list[pytest.Item]) -> list[pytest.Item]:
        """The quickest row of every test, then the second of each, and so on."""
        tables: dict[str, list[pytest.Item]] = defaultdict(list)
        for item in sorted(items, key=lambda one: self.took[one.nodeid]):
            tables[item.nodeid.partition("[")[0]].append(item)
        numbered = [(row, item) for table in tables.values() for row, item in enumerate(table) if row < self.rows]
        return [item for _, item in sorted(numbered, key=lambda one: (one[0], self.took[one[1].nodeid]))]

    def _wanted(self) -> Iterable[tuple[Any, str]]:
        """The mutants to try, each with the data of its file."""
        made = importlib.import_module("mutmut.__main__")
        known = listed(PAGE.read_text("utf-8"), "Equivalent")
        with _in(HERE):
            mutants, _ = made.collect_source_file_mutation_data(mutant_names=())
        for data, name, code in mutants:
            data.meta_path = HERE / data.meta_path
            named = not self.patterns or any(fnmatch.fnmatch(name, one) for one in self.patterns)
            if named and (code is None or (self.again and code in (SURVIVED, UNREACHED) and name not in known)):
                yield data, name

    def _try(self, session: pytest.Session, name: str) -> int:
        items = self.reached.get(name.partition("__mutmut_")[0], [])
        if not items:
            print(f"unreached {name}", flush=True)
            return UNREACHED
        begin, (reader, writer) = time.monotonic(), os.pipe()
        child = os.fork()
        if child == 0:
            os._exit(self._in_child(session, name, items, writer))
        os.close(writer)
        with open(reader) as pipe:
            killer = pipe.read()
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        if killer:  # what killed one mutant of a function is likely to kill the next
            items.insert(0, items.pop(int(killer)))
        fate = {KILLED: "killed", SURVIVED: "survived"}.get(code, "too long" if code < 0 else "killed")
        print(f"{fate} {name} {time.monotonic() - begin:.2f} s", flush=True)
        return TOO_LONG if code < 0 else code

    def _in_child(self, session: pytest.Session, name: str, items: list[pytest.Item], writer: int) -> int:
        most = int(3 * sum(self.took[one.nodeid] for one in items)) + GRACE_S
        resource.setrlimit(resource.RLIMIT_CPU, (most, most))
        quiet = os.open(os.devnull, os.O_WRONLY)
        os.dup2(quiet, 1)
        os.dup2(quiet, 2)
        _forget()
        _under_test(name)
        for at, (item, after) in enumerate(_with_next(items)):
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=after)
            if session.testsfailed:
                os.write(writer, str(at).encode())
                return KILLED
        return SURVIVED


def _with_next(items: list[pytest.Item]) -> Iterable[tuple[pytest.Item, pytest.Item]]:
    """Each test with one that follows it, the last as well: what is set up for all stays."""
    return zip(items, itertools.islice(itertools.cycle(items), 1, None), strict=False)


def _under_test(name: str) -> None:
    """Put a mutant in force. mutmut asks the environment at every call; that alone would double the time."""
    trampoline = importlib.import_module("mutmut.mutation.trampoline")
    trampoline.set_mutant_under_test(name)
    trampoline.get_mutant_under_test = lambda: name


def _forget() -> None:
    """Drop what the code under change has worked out before it was changed."""
    for one in gc.get_objects():
        if isinstance(one, functools._lru_cache_wrapper) and one.__module__.startswith(
            ("kat_monitor.alerts", "kat_monitor.session", "tests.")
        ):
            one.cache_clear()
    importlib.import_module("kat_monitor.alerts.book")._BOOKS.clear()


class _in:  # noqa: N801
    """The working folder for a while."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.before = folder, Path.cwd()

    def __enter__(self) -> None:
        os.chdir(self.folder)

    def __exit__(self, *_: object) -> None:
        os.chdir(self.before)


def run(patterns: list[str], again: bool, rows: float) -> None:
    """Make the mutants and try them."""
    made = importlib.import_module("mutmut.__main__")
    config = importlib.import_module("mutmut.configuration").config()
    os.environ["CI"] = "1"  # the same examples of a property for every mutant
    (HERE / "mutants").mkdir(exist_ok=True)
    made.set_mutant_under_test("mutant_generation")
    made.copy_src_dir()
    made.copy_also_copy_files()
    made.create_mutants(1)
    made.setup_source_paths()
    os.chdir(HERE / "mutants")
    arguments = ["--rootdir=.", "-qq", "-s", "--tb=no", "--assert=plain"]
    pytest.main(
        [*arguments, *config.pytest_add_cli_args, *config.pytest_add_cli_args_test_selection],
        plugins=[Rounds(patterns, again, rows)],
    )
    os.chdir(HERE)


def main() -> int:
    """Run, then tell."""
    os.chdir(HERE)
    names = [one for one in sys.argv[1:] if not one.startswith("--")]
    if "--report" not in sys.argv:
        run(names, "--again" in sys.argv, FEW if "--quick" in sys.argv else math.inf)
    mutmut = [sys.executable, "-m", "mutmut", "results", "--all", "true"]
    said = subprocess.run(mutmut, cwd=HERE, check=True, capture_output=True, text=True)
    told = read(said.stdout.splitlines())
    page = PAGE.read_text("utf-8")
    equivalent, known = listed(page, "Equivalent"), listed(page, "Survivors")
    killed, tried = told.share(equivalent)
    unlisted = [one for one in told.survivors() if one not in equivalent | known]
    for name in unlisted:
        print(f"survived, not listed: {name}")
    share = killed / tried if tried else 0.0
    print(f"{killed} of {tried} mutants killed, {share:.1%}; {len(told.fates)} in all")
    return 0 if share >= LEAST and not unlisted else 1


if __name__ == "__main__":
    sys.exit(main())
