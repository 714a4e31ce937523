"""The proofs in full, counted: deaths, failing disks, changed records, flipped bytes, two sessions at once.

Each is a module in `tests/proofs/`, of which the tests run a few rounds. A figure is how many went wrong, beside how
many were tried. Limit: none may go wrong. Prints JSON; takes six minutes on two cores, or `--share 0.1` of it.

    python benchmarks/proofs.py [--share 1.0]
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from figure import Figure, show

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.proofs import changes, disk, interleave, kill

Folder = Path


def none(name: str, wrong: float, tried: float, unit: str, of: str) -> Figure:
    """A figure that has to be 0."""
    return Figure(name, wrong, tried, unit, of, 0, "none")


def deaths(folder: Folder, share: float) -> Iterable[Figure]:
    """500 deaths: 340 of running sessions, the rest in the middle of what happens once."""
    running = kill.running_sessions(round(340 * share), folder)
    once = kill.Tally()
    for proof in (kill.inside_signing, kill.inside_backup, kill.inside_first_run, kill.inside_upgrade):
        once = once.plus(proof(round(40 * share), folder))
    both = running.plus(once)
    said = f"acknowledged over a pipe, {both.kills} times kill -9"
    yield none("acknowledged entries lost after kill -9", both.lost, both.acknowledged, "entries", said)
    yield none("logs or folders not whole after kill -9", both.broken, both.kills, "of them", "deaths")
    yield Figure(
        "back at work after kill -9, slowest", running.slowest_ms, 2_000, "ms", "what is allowed", 2_000, "2 s"
    )
    yield Figure(
        "error of the session's clock after kill -9", running.clock_ms, 1_000, "ms", "what is allowed", 1_000, "1 s"
    )


def failing_disks(folder: Folder, share: float) -> Iterable[Figure]:
    """50 faults at random moments."""
    tally = disk.failing_disks(round(50 * share), folder)
    wrong = tally.lost + tally.twice + tally.broken
    said = f"kept through {tally.faults} failing disks"
    yield none("entries kept through a failing disk, lost or stored twice", wrong, tally.kept, "entries", said)
    yield none(
        "NOT RECORDING said late, or values standing still",
        tally.said_late + tally.still,
        tally.faults,
        "of them",
        "faults",
    )


def changed(folder: Folder, share: float) -> Iterable[Figure]:
    """2,000 changes of a record in its three forms, 2,000 flipped bytes of either kind of log."""
    tally = changes.Tally()
    for proof, number in ((changes.changed_logs, 1000), (changes.changed_exports, 880), (changes.changed_reports, 120)):
        where = folder / proof.__name__
        where.mkdir()
        tally = tally.plus(proof(round(number * share), where))
    yield none("changes of a record that verify did not find", tally.missed, tally.changes, "changes", "made")
    yield none("unchanged records that verify did not accept", tally.refused, 3, "files", "looked at")
    encrypted = changes.flipped_encrypted(round(2000 * share), folder / "encrypted")
    yield none("flipped bytes of an encrypted log not found", encrypted.missed, encrypted.changes, "bytes", "flipped")
    plain = changes.flipped_plain(round(2000 * share), folder / "plain")
    said = f"of {plain.flips} flips, which change an answer"
    yield none("flipped bytes of a plain log that change an answer, not found", plain.missed, plain.told, "bytes", said)


def two_sessions(folder: Folder, share: float) -> Iterable[Figure]:
    """10,000 acts on two sessions."""
    tally = interleave.two_sessions(round(10_000 * share), folder)
    wrong = tally.crossed + tally.missing + tally.broken
    yield none("events of one session in another, missing or twice", wrong, tally.acts, "events", "random acts on two")


PROOFS: tuple[Callable[[Folder, float], Iterable[Figure]], ...] = (deaths, failing_disks, changed, two_sessions)


def main() -> int:
    """Prove and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--share", type=float, default=1.0, help="of the full numbers")
    share = parser.parse_args().share
    figures: list[Figure] = []
    for proof in PROOFS:
        with tempfile.TemporaryDirectory(prefix="kat-proof-") as folder:
            for name in ("encrypted", "plain"):
                (Path(folder) / name).mkdir()
            figures += proof(Path(folder), share)
            print(f"{proof.__name__} done", file=sys.stderr)
    return show("proofs", figures)


if __name__ == "__main__":
    sys.exit(main())
