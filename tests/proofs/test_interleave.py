"""Some hundred acts with the tests; ten thousand by `python benchmarks/proofs.py`."""

from __future__ import annotations

from tests.proofs import interleave


def test_no_event_of_one_session_is_in_the_other(tmp_path):
    assert interleave.two_sessions(600, tmp_path) == interleave.Tally(600, crossed=0, missing=0, broken=0)
