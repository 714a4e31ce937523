"""What this computer tests itself for the self-test of the room.

Owns the items and how each is tested. Refuses Qt, and to call a thing in order that only a person can see or hear.
"""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

import msgspec

from kat_monitor import clock
from kat_monitor.app.awake import Awake
from kat_monitor.app.battery import Battery, battery
from kat_monitor.app.self_test import Item
from kat_monitor.devices.ports import list_ports
from kat_monitor.record.audit import read_audit
from kat_monitor.record.backup import last_backup
from kat_monitor.record.library import Library
from kat_monitor.record.sessions import Entry
from kat_monitor.record.storage import StorageFault, storage_faults
from kat_monitor.record.verify import ALTERED, Keys, judge_record
from kat_monitor.ui.present_kept import recalled
from kat_monitor.words import joined, say

DAY = 24 * clock.HOUR
LEAST_FREE = 1 << 30
SLOWEST_MS = 500
"""A write that takes longer is told as NOT RECORDING at the bedside."""
WRITES = 8
NEWEST = 3


class Means(msgspec.Struct, frozen=True):
    """How the computer is asked: a problem of its sound in words, its power, its sleep."""

    sound: Callable[[], str]
    power: Callable[[], Battery | None] = battery
    awake: Callable[[], Awake] = Awake


class Facts(NamedTuple):
    """What the slow tests need of the library, so that any thread may run them."""

    folder: Path
    keys: Keys
    logs: tuple[tuple[Path, Entry], ...]
    """The newest sessions, and those whose log is gone: where it lies, and what was noted of it."""
    audit: str
    """What keeps the audit from being written."""


def facts_of(library: Library) -> Facts:
    """As things stand now."""
    every = [(library.sessions.path(entry.id), entry) for entry in library.sessions.noted()]
    logs = (*every[:NEWEST], *(one for one in every[NEWEST:] if not one[0].exists()))
    library.audit.flush()
    return Facts(library.folder, library.keys(), logs, library.audit.problem)


def quick_items(library: Library, means: Means) -> tuple[Item, ...]:
    """What is seen at once."""
    problem = means.sound()
    ports = list_ports()
    found = (
        say("{count} found: {ports}", count=len(ports), ports=", ".join(port.name for port in ports))
        if ports
        else say("none found: values are typed")
    )
    return (
        Item("speaker", say("Speaker"), "failed" if problem else "ask", problem),
        _sleep(means.awake()),
        _power(means.power()),
        _clock(library),
        Item("devices", say("Device ports"), "ok", found),
        _backup(library.folder),
    )


def slow_items(facts: Facts) -> tuple[Item, ...]:
    """The disk and the records, which take a moment."""
    return _disk(facts.folder), _record(facts)


def _sleep(awake: Awake) -> Item:
    awake.begin()
    try:
        problem = awake.problem()
    finally:
        awake.end()
    words = problem or say("is held off while a session runs")
    return Item("sleep", say("Sleep of computer and screen"), "failed" if problem else "ok", words)


def _power(found: Battery | None) -> Item:
    if found is None:
        return Item("power", say("Power"), "ok", say("no battery here: on the mains"))
    if found.on_mains:
        return Item("power", say("Power"), "ok", say("on the mains, battery {percent} %", percent=found.percent))
    return Item(
        "power", say("Power"), "failed", say("on battery, {percent} %: connect the mains", percent=found.percent)
    )


def _disk(folder: Path) -> Item:
    title = say("Disk")
    try:
        with storage_faults():
            free = shutil.disk_usage(folder).free
            slowest = _slowest_write(folder)
    except StorageFault as fault:
        return Item("disk", title, "failed", str(fault))
    words = say(
        "{free:.1f} GiB free, slowest of {writes} durable writes {slowest} ms",
        free=free / (1 << 30),
        writes=WRITES,
        slowest=slowest,
    )
    if free < LEAST_FREE:
        return Item("disk", title, "failed", say("{words}: free some space", words=words))
    if slowest > SLOWEST_MS:
        return Item("disk", title, "failed", say("{words}: too slow, see what else uses it", words=words))
    return Item("disk", title, "ok", words)


def _slowest_write(folder: Path) -> int:
    path = folder / f".self-test.{secrets.token_hex(4)}"
    slowest = 0
    try:
        with path.open("xb", buffering=0) as file:
            for _ in range(WRITES):
                before = clock.boot_ms()
                file.write(bytes(4096))
                os.fsync(file.fileno())
                slowest = max(slowest, clock.boot_ms() - before)
    finally:
        path.unlink(missing_ok=True)
    return slowest


def _time(when: datetime) -> str:
    return f"{when:%Y-%m-%d %H:%M}"


def _clock(library: Library) -> Item:
    utc = clock.utc_now()
    here = clock.local(utc)
    words = say("{time}, UTC{zone}: compare it with another clock", time=_time(here), zone=f"{here:%z}")
    entries = library.sessions.all()
    newest = max((clock.from_iso(entry.opened_at) for entry in entries), default=0)
    if utc < newest:
        return Item(
            "clock",
            say("Clock"),
            "failed",
            say("{time} is before the last session was opened: set it", time=_time(here)),
        )
    return Item("clock", say("Clock"), "ok", words)


def _backup(folder: Path) -> Item:
    state, title = last_backup(folder), say("Last backup")
    if state.failed_at:
        return Item("backup", title, "failed", say("the last try failed: {failure}", failure=recalled(state.failure)))
    if not state.made_at:
        return Item("backup", title, "failed", say("there is none yet: set a folder under Settings, Data"))
    words = say("{time}, to {folder}", time=_time(clock.local(clock.from_iso(state.made_at))), folder=state.to)
    late = clock.utc_now() - clock.from_iso(state.made_at) > 2 * DAY
    return Item("backup", title, "failed" if late else "ok", words + (say(": more than two days ago") if late else ""))


def _record(facts: Facts) -> Item:
    """The chains of the newest sessions and of the audit."""
    wrong: list[str] = []
    for path, entry in facts.logs:
        found, noted = judge_record(path, facts.keys), entry.head_seq
        if found.verdict.exit == ALTERED or not found.rows:
            wrong.append(joined(": ", (path.stem, found.verdict.words)))
        elif len(found.rows) < noted:
            wrong.append(say("{stem}: ends before event {noted}, which was noted", stem=path.stem, noted=noted))
        elif noted and found.rows[noted - 1].hash != entry.head_hash:
            wrong.append(
                joined(
                    ": ", (path.stem, say("altered: event {head_seq} is another one than was noted", head_seq=noted))
                )
            )
    try:
        problem = facts.audit or read_audit(facts.folder, facts.keys.data).problem
    except StorageFault as fault:
        problem = str(fault)
    if problem:
        wrong.append(say("audit: {problem}", problem=problem))
    words = joined("; ", wrong) or say("the last {count} sessions and the audit are whole", count=len(facts.logs))
    return Item("record", say("Record"), "failed" if wrong else "ok", words)
