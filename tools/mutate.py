"""Change the alert rules' code a thousand ways and see whether the tests notice: `python tools/mutate.py [NAME...]`.

`NAME` limits the run, as `kat_monitor.alerts.limits*`. Needs the `mutation` group (`uv pip install --group mutation`);
what mutmut makes lies in `mutants/`, and a run that was stopped goes on from there. `--report` only tells of the last.
It ends 1 while fewer than 95 % of the mutants tried, those that `docs/mutation.md` shows to be equivalent left out, are
killed, or where a survivor is not listed there.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve().parents[1]
PAGE = HERE / "docs" / "mutation.md"
LEAST = 0.95
UNTRIED = ("not checked", "skipped")


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


def main() -> int:
    """Run, then tell."""
    mutmut = str(Path(sys.executable).with_name("mutmut"))
    names = [one for one in sys.argv[1:] if one != "--report"]
    if "--report" not in sys.argv:
        subprocess.run([mutmut, "run", *names], cwd=HERE, check=False)
    said = subprocess.run([mutmut, "results", "--all", "true"], cwd=HERE, check=True, capture_output=True, text=True)
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
