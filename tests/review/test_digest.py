from __future__ import annotations

import msgspec
import pytest

from kat_monitor.reports.load import records_of, summary_of
from kat_monitor.review.digest import SHAPE_POINTS, Digest, Line, broken
from kat_monitor.review.quality import quality_of
from kat_monitor.review.reasons import RANK
from tests.reports import scribe
from tests.review import made


@pytest.mark.parametrize("kind", ["quiet", "busy", "crash", "recording"])
def test_what_is_kept_comes_back_as_it_was(kind: str) -> None:
    line, digest = made.of(kind)
    assert msgspec.json.decode(msgspec.json.encode(line), type=Line) == line
    assert msgspec.json.decode(msgspec.json.encode(digest), type=Digest) == digest


def test_figures_are_those_of_the_report() -> None:
    line, digest = made.of("busy")
    summary = summary_of(scribe.busy().rows)
    assert line.systolic == (summary.peak.value if summary.peak else None)
    assert len(digest.alerts) == len(summary.alerts)
    assert sum(digest.checks) == sum(one.state != "open" for one in summary.checks)
    assert digest.overrides == len(summary.overrides)


def test_every_point_of_the_picture_is_a_stored_reading() -> None:
    _, digest = made.of("busy")
    rows = scribe.busy().rows
    values = {one.value for one in summary_of(rows).values}
    assert digest.shape.pressures
    assert len(digest.shape.heart_rate) <= SHAPE_POINTS
    assert all({systolic, diastolic} <= values for _, systolic, diastolic in digest.shape.pressures)
    assert all(value in values for _, value in digest.shape.spo2)


def test_the_reasons_stand_in_the_order_in_which_a_lead_asks() -> None:
    ranks = [RANK[one.kind] for one in made.of("busy")[0].reasons]
    assert ranks
    assert ranks == sorted(ranks)


def test_a_recording_is_nobodys_to_be_looked_at() -> None:
    assert made.of("recording")[0].reasons == ()


def test_a_record_that_cannot_be_read_stands_first() -> None:
    line = broken("s-9", "p1", "im", "2026-11-21T09:00:00Z", "", "altered: event 3 was changed")
    assert [(one.kind, one.words) for one in line.reasons] == [("seal", "altered: event 3 was changed")]


def test_the_strip_shows_checks_alerts_and_decisions_where_they_lie() -> None:
    quality = quality_of(summary_of(scribe.busy().rows))
    assert {one.lane for one in quality.marks} >= {"checks", "alerts", "decisions"}
    assert all(one.start <= one.end for one in quality.marks)
    assert all(quality.start <= one.start <= quality.end for one in quality.marks if one.lane == "checks")
    assert dict(quality.figures)["Checks"].endswith("missed")


def test_a_gap_lies_on_the_strip() -> None:
    quality = quality_of(summary_of(scribe.crash().rows))
    assert [one.tone for one in quality.marks if one.lane == "gaps"]


def test_no_name_of_the_patient_can_be_kept() -> None:
    fields = set(Line.__struct_fields__) | set(Digest.__struct_fields__)
    assert not fields & {"name", "patient", "escort", "date_of_birth", "phone"}
    assert records_of(scribe.quiet(minutes=10).rows)
