"""A simulated session, put together and ready to be stepped.

Owns its opening events, salts from the seed, and how room, care team, monitor and the scaled clock come together.
Refuses real time and files: the log is opened by whoever rehearses.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import NamedTuple

from kat_monitor import __version__
from kat_monitor import events as ev
from kat_monitor.clock import Moment, ScaledClock
from kat_monitor.devices.simulator.patient import SimulatedPatient
from kat_monitor.monitor import Monitor, Stepper
from kat_monitor.protocols import parse, shipped
from kat_monitor.record import EventLog
from kat_monitor.session.apply import fold
from kat_monitor.session.state import Record, Session
from kat_monitor.synthetic.care_team import STREAM_FROM_T, CareTeam, Hands
from kat_monitor.synthetic.room import SimulatedRoom

DEFAULT_START = 1_767_603_600_000
"""2026-01-05T09:00:00Z, a Monday morning: when the log of a simulated session opens unless told otherwise."""


OpenLog = Callable[[Moment, list[ev.Draft]], EventLog]


class Rehearsal(NamedTuple):
    """A simulated session that is ready to be stepped."""

    log: EventLog
    stepper: Stepper
    room: SimulatedRoom
    team: CareTeam


def opening(protocol: str, scenario: str, seed: int, pseudonym: str, zone_minutes: int = 0) -> list[ev.Event]:
    """The first events of a simulated session: what the log is, and the exact protocol."""
    text = shipped.shipped()[protocol]
    opened = ev.SessionOpened(
        by="simulator", role="system", session=f"{protocol}-{scenario}-{seed}", pseudonym=pseudonym,
        app=__version__, clinic="Simulated clinic", room="Training room", zone_minutes=zone_minutes, boot="",
        boot_zero=0, synthetic="simulated", number=1, course=6,
    )  # fmt: skip
    return [opened, chosen(text)]


def chosen(text: str, by: str = "simulator") -> ev.ProtocolChosen:
    """The event that puts the exact text of a shipped, unapproved protocol into the log."""
    protocol = parse(text)
    return ev.ProtocolChosen(
        by=by, role="system", protocol=protocol.id, version=protocol.version, sha256=ev.text_digest(text),
        text=text,
    )  # fmt: skip


def seeded_salts(seed: int) -> Callable[[], str]:
    """Salts that follow from the seed: 16 bytes as hex each."""
    draw = random.Random(seed)
    return lambda: draw.randbytes(16).hex()


def rehearse(
    protocol: str,
    scenario: str,
    seed: int,
    start: int | None,
    open_log: OpenLog,
    *,
    pseudonym: str = "",
    zone_minutes: int = 0,
    publish: Callable[[Session], None] = lambda session: None,
    hands: Hands = "all",
) -> Rehearsal:
    """Open the log and put room, team and monitor together; `hands` is what the team does after the dose."""
    clock = ScaledClock(DEFAULT_START if start is None else start)
    first = opening(protocol, scenario, seed, pseudonym or f"SIM-{seed:04d}", zone_minutes)
    moment = clock.now()
    log = open_log(moment, [ev.encode(event) for event in first])
    records = [Record(seq, moment.t, moment.utc, event) for seq, event in enumerate(first, start=1)]
    room = SimulatedRoom(SimulatedPatient(seed, scenario), STREAM_FROM_T)
    team = CareTeam(room, seed, hands)
    monitor = Monitor(log, clock, fold(records), publish, real=False)
    return Rehearsal(log, Stepper(monitor, clock, [room, team]), room, team)
