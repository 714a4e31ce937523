"""The arguments of every command: names, kinds and help, as contract.md has them.

Owns how a command line is read, and that a mistake in it is one line. Refuses to carry anything out.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import NoReturn

from kat_monitor import __version__

NOTICE = "A record and reminder aid for a treatment room; not a certified medical device."
PROTOCOLS = ("generic", "iv-infusion", "im", "sublingual", "esketamine-nasal", "other-route")
SCENARIOS = ("typical", "hypertensive", "desaturation", "vomiting", "cuff-failure", "probe-off", "slow-recovery")
FORMATS = ("pdf", "csv", "json", "sqlite", "html", "xlsx", "fhir", "rems")


class Cannot(Exception):
    """The command cannot be carried out; its text is the one line that says why and what to do."""


class _Parser(argparse.ArgumentParser):
    """argparse whose errors are one line."""

    def error(self, message: str) -> NoReturn:
        raise Cannot(f"{message}; see {self.prog} --help")


def parser() -> argparse.ArgumentParser:
    """All commands and their arguments."""
    top = _Parser(prog="kat-monitor", description=NOTICE)
    top.add_argument("--version", action="version", version=f"KAT Monitor {__version__}")
    top.add_argument("--data", type=Path, metavar="DIR", help="data folder (else the platform's user data folder)")
    commands = top.add_subparsers(dest="command", metavar="COMMAND")

    demo = commands.add_parser("demo", help="the app on a simulated session with throw-away data")
    demo.add_argument("--protocol", choices=PROTOCOLS, default="generic")
    demo.add_argument("--scenario", choices=SCENARIOS, default="typical")
    demo.add_argument("--speed", type=_positive, default=10.0, help="times real time (default 10)")
    demo.add_argument("--seed", type=_seed, default=0)

    simulate = commands.add_parser("simulate", help="a whole simulated session, written to DIR")
    simulate.add_argument("--protocol", choices=PROTOCOLS, required=True)
    simulate.add_argument("--scenario", choices=SCENARIOS, default="typical")
    simulate.add_argument("--seed", type=_seed, default=0)
    simulate.add_argument("--minutes", type=_positive, default=180.0, help="at most, from the first dose (default 180)")
    simulate.add_argument("--start", metavar="ISO", help="wall time at which the log opens (fixed default)")
    simulate.add_argument("--out", type=Path, metavar="DIR", required=True)

    replay = commands.add_parser("replay", help="recorded vital signs through a protocol's alerts, written to DIR")
    replay.add_argument("file", type=Path, metavar="FILE.csv")
    replay.add_argument("--protocol", choices=PROTOCOLS, required=True)
    replay.add_argument("--dose-at", metavar="ISO", help="time of the first dose (for files with a `time` column)")
    replay.add_argument("--out", type=Path, metavar="DIR", required=True)

    export = commands.add_parser("export", help="write a log's report or data to a file")
    export.add_argument("log", type=Path, metavar="LOG")
    export.add_argument("--format", choices=FORMATS, required=True)
    export.add_argument(
        "--copy", choices=("record", "payer", "deidentified"), default="record",
        help="whole (default); without notes, quotes and themes; or without anything that points to a person",
    )  # fmt: skip
    export.add_argument("--out", type=Path, metavar="FILE", required=True)

    verify = commands.add_parser("verify", help="check logs, JSON exports and PDF reports")
    verify.add_argument("--key", type=Path, metavar="FILE", help="a trusted seal key")
    verify.add_argument("files", type=Path, nargs="+", metavar="FILE")

    review = commands.add_parser("review", help="a clinic's month as one HTML file")
    review.add_argument("--month", type=_month, metavar="YYYY-MM", required=True)
    review.add_argument("--out", type=Path, metavar="FILE.html", required=True)

    _add_keeping(commands)
    _add_devices_and_protocols(commands)
    for command in commands.choices.values():
        command.add_argument("--data", type=Path, metavar="DIR", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    return top


def _add_keeping(commands: argparse._SubParsersAction[_Parser]) -> None:
    """The commands that keep the data."""
    backup = commands.add_parser("backup", help="a whole, verified backup of the data, made while sessions run")
    backup.add_argument("dest", type=Path, metavar="DEST", help="a folder on another disk or share")

    restore = commands.add_parser("restore", help="the data folder from a backup")
    restore.add_argument("source", type=Path, metavar="SRC", help="a backup, or a folder: the newest in it")
    restore.add_argument("--over", action="store_true", help="put data that is there already aside, under another name")

    commands.add_parser("self-test", help="sleep, power, disk, clock, devices, last backup, newest records")

    audit = commands.add_parser("audit", help="who used the data, and for what, as CSV")
    audit.add_argument("--out", type=Path, metavar="FILE.csv", required=True)


def _add_devices_and_protocols(commands: argparse._SubParsersAction[_Parser]) -> None:
    """The commands about devices and protocols."""
    decode = commands.add_parser("decode", help="a device's bytes in, one JSON reading a line out")
    decode.add_argument("driver", metavar="DRIVER")
    decode.add_argument("file", nargs="?", default="-", metavar="FILE|-")

    commands.add_parser("devices", help="ports found and what could be on them; sends nothing")

    emulate = commands.add_parser("emulate", help="an emulated device on a port of its own, until Ctrl-C")
    emulate.add_argument("driver", metavar="DRIVER")
    emulate.add_argument("--scenario", choices=SCENARIOS, default="typical")

    what_if = commands.add_parser("what-if", help="which alerts of recorded sessions other limits would change")
    what_if.add_argument("logs", type=Path, nargs="+", metavar="LOG")
    what_if.add_argument("--protocol", type=Path, required=True, metavar="FILE", help="a protocol file")

    keys = commands.add_parser("keys", help="the seal keys: this room's own, and those of other rooms that are trusted")
    keys.add_argument("action", nargs="?", choices=("export", "trust", "distrust"))
    keys.add_argument("what", nargs="?", metavar="FILE|FINGERPRINT")

    protocols = commands.add_parser("protocols", help="list the protocols, or check a file")
    protocols.add_argument("action", nargs="?", choices=("check",))
    protocols.add_argument("file", nargs="?", type=Path, metavar="FILE")


def _seed(text: str) -> int:
    try:
        seed = int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number") from None
    if abs(seed) >= 10**18:
        raise argparse.ArgumentTypeError("a seed has at most 18 digits")
    return seed


def _month(text: str) -> str:
    year, _, month = text.partition("-")
    if not (len(text) == 7 and year.isdecimal() and month.isdecimal() and 1 <= int(month) <= 12):
        raise argparse.ArgumentTypeError(f"{text!r} is not a month; write it as 2026-11")
    return text


def _positive(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = float("nan")
    if not 0 < value < float("inf"):
        raise argparse.ArgumentTypeError(f"{text} is not a positive number")
    return value
