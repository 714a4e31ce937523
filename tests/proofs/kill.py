"""Death by kill -9 at a random moment: what was acknowledged over a pipe is looked for afterwards.

Owns the child that works and the parent that kills it and looks. The child opens the data folder as the program does,
goes on with what it finds, and writes each acknowledged entry to the pipe; its first line says how long it took to be
at work again and where its clock stands. Refuses to help: between a death and the next life nothing is repaired.
"""

from __future__ import annotations

import gzip
import os
import queue
import random
import select
import signal
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import sqlcipher3.dbapi2  # noqa: F401  # here, so that no child spends its life on loading it
import sqlite_utils  # noqa: F401
from argon2 import PasswordHasher

from kat_monitor import events as ev
from kat_monitor.app.station import Begin, Station
from kat_monitor.clock import boot_ms
from kat_monitor.monitor import Outcome
from kat_monitor.protocols import shipped
from kat_monitor.record import EventLog
from kat_monitor.record.backup import Source as Data
from kat_monitor.record.backup import make_backup
from kat_monitor.record.backup_manifest import BackupRefused, check_files, read_list
from kat_monitor.record.library import Library
from kat_monitor.record.protection import key_of, new_protection, read_protection, write_protection
from kat_monitor.record.seal import SigningKey
from kat_monitor.record.verify import INTACT, Keys, judge_record
from kat_monitor.vitals import Source, reading
from tests.record.making import FIRST, at, note, opened
from tests.record.test_seal import SIGNED

QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
KEY = bytes(range(32))
SEALER = SigningKey("Quiet clinic", bytes(32))
PUBLIC = SEALER.public()
WORDS = "seven grey cups on a shelf"
FIRST_LIBRARY = Path(__file__).parents[1] / "logs" / "1" / "library.db.gz"
LIVES = 20
"""How often one folder is killed before the next is begun."""

Work = Callable[[Path, Callable[[str], None]], None]


class Death(NamedTuple):
    """What a child had said when it was killed: its whole lines."""

    said: tuple[str, ...]


class Tally(NamedTuple):
    """What became of so many deaths."""

    kills: int = 0
    acknowledged: int = 0
    lost: int = 0
    broken: int = 0
    """Folders or logs that were not whole afterwards."""
    slowest_ms: int = 0
    """The longest way from opening the folder to the first entry on disk."""
    clock_ms: int = 0
    """The largest error of the session's clock after a resumption."""

    def plus(self, other: Tally) -> Tally:
        """Both together."""
        sums = (one + two for one, two in zip(self[:4], other[:4], strict=True))
        return Tally(*sums, max(self.slowest_ms, other.slowest_ms), max(self.clock_ms, other.clock_ms))


def killed(work: Work, folder: Path, after_ms: float, *, from_first_word: bool = True) -> Death:
    """Let a child work and kill it so many ms after its first word, or after its birth."""
    reads, writes = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reads)
        with suppress(BaseException):
            work(folder, lambda line: _say(writes, line))
            select.select([], [], [], 60)  # done: wait for the end
        os._exit(1)
    os.close(writes)
    data = b""
    if from_first_word:
        data = os.read(reads, 65_536)
        assert data, "the child ended before its first word"
    ends = boot_ms() + after_ms
    while (left := ends - boot_ms()) > 0:
        if select.select([reads], [], [], left / 1000)[0]:
            more = os.read(reads, 65_536)
            if not more:
                break
            data += more
    os.kill(child, signal.SIGKILL)
    while more := os.read(reads, 65_536):
        data += more
    os.waitpid(child, 0)
    os.close(reads)
    return Death(tuple(data.decode().split("\n")[:-1]))


def _say(pipe: int, line: str) -> None:
    os.write(pipe, f"{line}\n".encode())


# --- a running session ------------------------------------------------------------------------------------------------


def at_the_bedside(folder: Path, say: Callable[[str], None]) -> None:
    """Open the folder, go on or begin, and enter notes and readings for ever; never returns."""
    began = boot_ms()
    library = Library.open(folder, hasher=QUICK, key=KEY if (folder / "encrypt").exists() else None)
    station = Station(library)
    nurse = next(iter(library.people.all()), None) or library.people.add("Noa Lee", "NL", "nurse", "2468")
    unfinished = library.unfinished()
    if unfinished:
        live = station.resume(*station.examine(unfinished[0]), lambda session: None, lambda: None)
    else:
        begin = Begin("P-1", "Jordan Doe", "1984-05-02", shipped.shipped()["generic"])
        live = station.begin(begin, nurse, lambda session: None, lambda: None)
    done: queue.SimpleQueue[Outcome] = queue.SimpleQueue()
    number = 0
    while True:
        number += 1
        text = f"{os.getpid()}-{number}"
        live.submit(ev.NoteWritten(by=nurse.id, role="nurse", text=text, observed_t=0), done.put)
        outcome = done.get()
        assert not outcome.kept, "the disk refused"
        if number == 1:
            say(f"resumed {boot_ms() - began} {live.clock.zero}")  # type: ignore[attr-defined]
        say(f"stored {outcome.records[0].seq} {text}")
        t = live.clock.now().t
        readings = (reading("spo2", 95 + number % 4), reading("pulse_rate", 60 + number % 50))
        live.submit(
            ev.VitalsObserved(by="nonin", role="device", observed_t=t, source=Source.STREAMING, readings=readings)
        )


def running_sessions(kills: int, folder: Path, seed: int = 0) -> Tally:
    """Kill running sessions so many times, each folder twenty times in a row, every second one encrypted."""
    draw = random.Random(seed)
    tally, data, zero = Tally(), folder, None
    for kill in range(kills):
        if kill % LIVES == 0:
            data, zero = folder / f"data-{kill}", None
            data.mkdir()
            if kill // LIVES % 2:
                (data / "encrypt").touch()
        said = killed(at_the_bedside, data, draw.uniform(0, 120)).said
        tally = tally.plus(_looked_at(data, said, zero))
        zero = int(said[0].split()[2]) if zero is None else zero
    return tally


def _looked_at(data: Path, said: tuple[str, ...], zero: int | None) -> Tally:
    _, took, its_zero = said[0].split()
    (log,) = (data / "sessions").glob("*.katlog")
    judged = judge_record(log, Keys(data=KEY))
    bodies = {row.seq: row.body or "" for row in judged.rows}
    stored = [line.split() for line in said[1:]]
    lost = sum(f'"text":"{text}"' not in bodies.get(int(seq), "") for _, seq, text in stored)
    clock = 0 if zero is None else abs(int(its_zero) - zero)
    return Tally(1, len(stored), lost, int(judged.verdict.exit != INTACT), int(took), clock)


# --- inside signing ---------------------------------------------------------------------------------------------------


def signing(folder: Path, say: Callable[[str], None]) -> None:
    """Make logs and sign them, one after the other, each with an addendum behind the signature."""
    for number in range(10_000):
        with EventLog.create(folder / f"{number}.katlog", FIRST, [opened()], sealer=SEALER, key=KEY) as log:
            log.append(at(1), [note()])
            for kind, batch in (("signed", [SIGNED]), ("added", [note("addendum")])):
                rows = log.append(at(2), batch)
                say(f"{kind} {number} {rows[-1].seq} {rows[-1].hash}")
            log.finish()


def inside_signing(kills: int, folder: Path, seed: int = 1) -> Tally:
    """Every log is unsigned or sealed up to its end, and nothing acknowledged is missing."""
    draw = random.Random(seed)
    tally = Tally()
    keys = Keys((PUBLIC,), KEY)
    for kill in range(kills):
        data = folder / f"signing-{kill}"
        data.mkdir()
        said = killed(signing, data, draw.uniform(0, 40)).said
        judged = {log.stem: judge_record(log, keys) for log in data.glob("*.katlog")}
        lost = 0
        for _, name, seq, digest in (line.split() for line in said):
            rows = judged[name].rows
            lost += len(rows) < int(seq) or rows[int(seq) - 1].hash != digest
        broken = sum(
            one.verdict.exit != INTACT or any(row.kind == "SessionSigned" for row in one.rows) != bool(one.seals)
            for one in judged.values()
        )
        tally = tally.plus(Tally(1, len(said), lost, broken))
    return tally


# --- inside a backup --------------------------------------------------------------------------------------------------


def backing_up(folder: Path, say: Callable[[str], None]) -> None:
    """Run a session and back it up again and again, keeping the last two; each entry and backup is acknowledged."""
    data = folder / "data"
    with Library.open(data, hasher=QUICK, key=KEY) as library, library.sessions.create(FIRST, [opened()]) as log:
        source = Data(data, library.keys(), is_open_here=True)
        for number in range(1, 10_000):
            log.append(at(number), [note()])
            say(f"stored {log.head.seq}")
            make_backup(source, folder / "disk", at(number * 1000).utc, keep=2)
            say(f"copied {log.head.seq}")


def inside_backup(kills: int, folder: Path, seed: int = 4) -> Tally:
    """The session has all of its entries, and every backup is whole and holds what had been entered before it."""
    draw = random.Random(seed)
    tally = Tally()
    for kill in range(kills):
        home = folder / f"backup-{kill}"
        home.mkdir()
        said = killed(backing_up, home, draw.uniform(0, 150)).said
        told = {word: int(seq) for word, seq in (line.split() for line in said)}
        (log,) = (home / "data" / "sessions").glob("*.katlog")
        stored, copied, broken = _whole_events(log), 0, 0
        for backup in (home / "disk").glob("kat-backup-*"):
            try:
                check_files(backup, read_list(backup))
            except BackupRefused:
                broken += 1
            copied = max(copied, _whole_events(backup / "sessions" / log.name))
        lost = int(stored < told["stored"]) + int(copied < told.get("copied", 0))
        tally = tally.plus(Tally(1, len(said), lost, broken))
    return tally


def _whole_events(log: Path) -> int:
    """How many events a log holds; none if its chain is not whole."""
    judged = judge_record(log, Keys(data=KEY))
    return len(judged.rows) if judged.verdict.exit == INTACT else 0


# --- inside the first run and an upgrade ------------------------------------------------------------------------------


def first_run(folder: Path, say: Callable[[str], None]) -> None:
    """What the first run does once the person has the recovery key in hand."""
    made = new_protection(WORDS)
    say("begun")
    write_protection(folder, made)
    with Library.open(folder, hasher=QUICK, key=made.key) as library:
        library.name_clinic("Quiet clinic", "Room 2")
        library.people.add("Noa Lee", "NL", "nurse", "2468")
        say("person")


def inside_first_run(kills: int, folder: Path, seed: int = 2) -> Tally:
    """The next start finds nothing, or a folder that its passphrase opens; and the person, once that was said."""
    draw = random.Random(seed)
    tally = Tally()
    for kill in range(kills):
        data = folder / f"first-{kill}"
        said = killed(first_run, data, draw.uniform(0, 400)).said
        broken = lost = 0
        if read_protection(data) is None:
            broken = int(data.exists() and any(data.iterdir()) and "person" in said)
        else:
            with Library.open(data, hasher=QUICK, key=key_of(data, lambda prompt: WORDS)) as library:
                lost = int("person" in said and not library.people.all())
        tally = tally.plus(Tally(1, int("person" in said), lost, broken))
    return tally


def upgrade(folder: Path, say: Callable[[str], None]) -> None:
    """Open a plain library of an older version with a key: it is brought up and encrypted."""
    say("begun")
    Library.open(folder, hasher=QUICK, key=KEY).close()
    say("done")


def inside_upgrade(kills: int, folder: Path, seed: int = 3) -> Tally:
    """Patients are there whenever the upgrade was cut short, and the next start completes it."""
    draw = random.Random(seed)
    tally = Tally()
    for kill in range(kills):
        data = folder / f"upgrade-{kill}"
        old_library(data)
        killed(upgrade, data, draw.uniform(0, 400))
        with Library.open(data, hasher=QUICK, key=KEY) as library:
            lost = int(library.patients.find("P-1") is None)
        left = {file.name for file in data.iterdir() if file.is_file()}
        broken = int(left != {"library.db", "library.lock"} or (data / "library.db").read_bytes()[:6] == b"SQLite")
        tally = tally.plus(Tally(1, 1, lost, broken))
    return tally


def old_library(folder: Path) -> None:
    """The plain library of the first version, as it was, with one patient."""
    folder.mkdir()
    (folder / "library.db").write_bytes(gzip.decompress(FIRST_LIBRARY.read_bytes()))
