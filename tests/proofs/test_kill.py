"""Twenty deaths with the tests; five hundred by `python benchmarks/proofs.py`."""

from __future__ import annotations

import os

import pytest

from tests.proofs import kill

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="a child is forked, to be killed in its first moment")
SLOWEST_MS, CLOCK_MS = 2_000, 1_000


def test_a_running_session_loses_nothing_acknowledged_and_is_back_within_2_s(tmp_path):
    tally = kill.running_sessions(8, tmp_path)
    assert (tally.kills, tally.lost, tally.broken) == (8, 0, 0)
    assert tally.acknowledged >= 8
    assert tally.clock_ms <= CLOCK_MS


@pytest.mark.parametrize("proof", [kill.inside_signing, kill.inside_backup, kill.inside_first_run, kill.inside_upgrade])
def test_a_death_in_the_middle_leaves_all_or_nothing(proof, tmp_path):
    tally = proof(4, tmp_path)
    assert (tally.kills, tally.lost, tally.broken) == (4, 0, 0)
