"""Lines and digests by hand, and of the reports' own sessions."""

from __future__ import annotations

from functools import cache
from typing import Any

from msgspec.structs import replace

from kat_monitor.reports.instant import Head
from kat_monitor.reports.load import records_of
from kat_monitor.review.digest import Digest, Line, Shape, digest_of
from tests.reports import scribe

LINE = Line(
    id="s-1", pseudonym="p1", day="2026-11-21", at="09:00", clinic="Clinic", room="Room 1", protocol="IV v1", number=1,
    authors=("Noa Lee",), drug="ketamine", mg=35, systolic=142, ending="discharged", state="signed", reasons=(),
    ended_utc=1_795_300_000_000, rems="", treated="2026-11-21", synthetic="",
)  # fmt: skip
DIGEST = Digest(
    shape=Shape(((10.0, 142, 88),), ((10.0, 80),), ((10.0, 97),), (0.0,), 180.0), alerts=(), checks=(8, 0, 0),
    late_min=(), overrides=0, waivers=0, telephone=0, findings=0, gap_s=0, ready_min=100.0, minimum_min=120.0,
    left_min=130.0, mg_per_kg=0.5, diastolic=88, baseline=120, lowest_spo2=95, scales={}, signed_off=(),
)  # fmt: skip


def line(**changes: Any) -> Line:
    return replace(LINE, **changes)


def digest(**changes: Any) -> Digest:
    return replace(DIGEST, **changes)


@cache
def of(kind: str) -> tuple[Line, Digest]:
    """The digest of one of the reports' sessions: quiet, busy, crash or recording."""
    rows = getattr(scribe, kind)().rows
    return digest_of(records_of(rows), Head(rows[-1].seq, rows[-1].seq, rows[-1].hash))
