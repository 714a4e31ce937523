"""Two devices that measure the same vital sign: which one is shown.

Owns the question and the words. Refuses to decide: which device is in charge is the fold's (`measuring`), by a person's
choice, and both are in the record.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from kat_monitor.clock import SECOND
from kat_monitor.session.measuring import in_charge
from kat_monitor.session.state import Session
from kat_monitor.vitals import VITALS
from kat_monitor.words import joined, say

GONE_MS = 30 * SECOND
"""A device that has said nothing of a vital for so long is no rival any more."""


class Rivals(msgspec.Struct, frozen=True):
    """Devices that give the same vital now; `shown` is in charge, `is_chosen`: a person wanted it so."""

    vital: str
    shown: str
    others: tuple[str, ...]
    is_chosen: bool


def rivals(session: Session, t: int) -> tuple[Rivals, ...]:
    """Each vital whose stream comes from more than one device at `t`."""
    found = []
    for vital, aside in session.aside.items():
        leader = in_charge(session, vital)
        if leader is None or not leader.device:
            continue
        others = tuple(
            name
            for name, sample in aside.items()
            if name != leader.device and t - sample.t <= GONE_MS and _is_there(session, name)
        )
        if others:
            found.append(Rivals(vital, leader.device, others, session.chosen.get(vital) == leader.device))
    return tuple(found)


def _is_there(session: Session, device: str) -> bool:
    known = session.devices.get(device)
    return known is None or known.event.state not in ("lost", "closed")


def words(found: Iterable[Rivals]) -> str:
    """What to tell people: `SpO2 and PR: nonin ttyUSB0 is shown, masimo ttyUSB1 is recorded too.`"""
    labels: dict[tuple[str, tuple[str, ...]], list[str]] = {}
    for one in found:
        labels.setdefault((one.shown, one.others), []).append(VITALS[one.vital].label)
    lines = []
    for (shown, others), vitals in labels.items():
        also = _listed(list(map(short, others)))
        told = {"vitals": _listed(vitals), "shown": short(shown), "also": also}
        lines.append(
            say("{vitals}: {shown} is shown, {also} is recorded too.", **told)
            if len(others) == 1
            else say("{vitals}: {shown} is shown, {also} are recorded too.", **told)
        )
    return joined(" ", lines)


def _listed(names: list[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    *most, last = names
    return say("{most} and {last}", most=joined(", ", most), last=last) if most else last


def short(device: str) -> str:
    """A device's name for a small place: `nonin ttyUSB0` of `nonin /dev/ttyUSB0`."""
    driver, _, port = device.partition(" ")
    last = port.replace("\\", "/").rstrip("/").rpartition("/")[2]
    return driver if last in ("", driver) else f"{driver} {last}"
