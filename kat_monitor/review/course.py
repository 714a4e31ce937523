"""A patient's course over their sessions, and the last session as a ghost behind the running one.

Owns the pairs that are looked at together: dose and highest pressure, score and day. Refuses to draw a line where there
is none: a session without a dose, a pressure or a score has no point for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from kat_monitor.review.digest import Digest, Line
from kat_monitor.vitals import Number
from kat_monitor.words import coded, say


class Stop(msgspec.Struct, frozen=True):
    """One session of the course. `rise`: the highest systolic less its baseline."""

    session: str
    day: str
    number: int | None
    protocol: str
    drug: str
    mg: Number
    mg_per_kg: Number | None
    systolic: Number | None
    diastolic: Number | None
    rise: Number | None
    lowest_spo2: Number | None
    left_min: float | None
    ending: str
    alerts: int
    scales: dict[str, Number]


class Course(msgspec.Struct, frozen=True):
    """A patient's sessions, oldest first, and the scores that were entered more than once by their field."""

    stops: tuple[Stop, ...]
    scales: dict[str, tuple[tuple[str, Number], ...]]
    """By field: (day, score), oldest first."""


def course_of(sessions: Iterable[tuple[Line, Digest]]) -> Course:
    """The course over these sessions of one patient."""
    ordered = sorted(sessions, key=lambda one: (one[0].day, one[0].at))
    stops = tuple(_stop(line, digest) for line, digest in ordered)
    names = dict.fromkeys(name for stop in stops for name in stop.scales)
    scales = {name: tuple((stop.day, stop.scales[name]) for stop in stops if name in stop.scales) for name in names}
    return Course(stops, scales)


def _stop(line: Line, digest: Digest) -> Stop:
    rise = None if line.systolic is None or digest.baseline is None else line.systolic - digest.baseline
    return Stop(
        session=line.id, day=line.day, number=line.number, protocol=line.protocol, drug=line.drug, mg=line.mg,
        mg_per_kg=digest.mg_per_kg, systolic=line.systolic, diastolic=digest.diastolic, rise=rise,
        lowest_spo2=digest.lowest_spo2, left_min=digest.left_min, ending=line.ending,
        alerts=sum(alert.kind == "physiological" for alert in digest.alerts), scales=digest.scales,
    )  # fmt: skip


class Ghost(msgspec.Struct, frozen=True):
    """The last session with a dose as faint lines: minutes from its own T0, real readings; `words` say which it is."""

    session: str
    words: str
    lines: tuple[tuple[str, tuple[tuple[float, Number], ...]], ...]
    """(vital, its points): `systolic`, `diastolic`, `heart_rate`, `spo2`, as far as there are any."""


def ghost_of(sessions: Sequence[tuple[Line, Digest]], running: str, opened: tuple[str, str]) -> Ghost | None:
    """The ghost of a patient's newest session with a dose before the `running` one; None if there is none.

    `opened`: day and time of the running one, as lines have them.
    """
    before = [
        (line, digest)
        for line, digest in sessions
        if line.id != running and line.mg and digest.shape.pressures and _when(line) < opened
    ]
    if not before:
        return None
    line, digest = max(before, key=lambda one: _when(one[0]))
    shape = digest.shape
    lines = (
        ("systolic", tuple((minute, high) for minute, high, _ in shape.pressures)),
        ("diastolic", tuple((minute, low) for minute, _, low in shape.pressures)),
        ("heart_rate", shape.heart_rate),
        ("spo2", shape.spo2),
    )
    words = say("last session, {day}, {drug} {mg:g} mg", day=line.day, drug=coded(line.drug), mg=line.mg)
    return Ghost(line.id, words, tuple((vital, points) for vital, points in lines if points))


def _when(line: Line) -> tuple[str, str]:
    return line.day, line.at
