from __future__ import annotations

import pytest

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE
from kat_monitor.reports.load import records_of
from kat_monitor.review import replay as module
from kat_monitor.review.replay import Replay, neighbour
from kat_monitor.session.apply import fold
from tests.reports import scribe


@pytest.mark.parametrize("every", [1, 7, 400])
def test_at_every_moment_the_session_is_what_was_folded_by_then(monkeypatch: pytest.MonkeyPatch, every: int) -> None:
    monkeypatch.setattr(module, "KEEP_EVERY", every)
    records = records_of(scribe.busy().rows)
    replay = Replay(records)
    for t in (replay.end, 0, 31 * MINUTE, 12 * MINUTE, replay.end // 2, replay.end):
        by_then = [one for one in records if one.t <= t]
        assert replay.at(t) == fold(by_then)


def test_a_value_that_was_corrected_later_is_shown_as_it_stood() -> None:
    records = records_of(scribe.busy().rows)
    corrected = next(one for one in records if isinstance(one.event, ev.ReadingCorrected))
    replay = Replay(records)
    before = next(one for one in replay.at(corrected.t - 1).measurements if one.seq == corrected.event.target)
    after = next(one for one in replay.at(corrected.t).measurements if one.seq == corrected.event.target)
    assert (before.status, after.status) == ("", "corrected")


def test_before_the_first_event_there_is_the_opening() -> None:
    assert Replay(records_of(scribe.quiet(minutes=10).rows)).at(-5).opened.session == "s-1"


def test_stops_lead_from_one_happening_to_the_next() -> None:
    stops = Replay(records_of(scribe.busy().rows)).stops()
    assert list(stops) == sorted(set(stops))
    assert neighbour(stops, -1, forward=True) == stops[0]
    assert neighbour(stops, stops[1], forward=False) == stops[0]
    assert neighbour(stops, stops[-1], forward=True) is None
    assert neighbour(stops, stops[0], forward=False) is None
