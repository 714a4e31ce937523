"""Some hundred changes with the tests; two thousand of each by `python benchmarks/proofs.py`."""

from __future__ import annotations

import pytest

from tests.proofs import changes


@pytest.mark.parametrize(
    ("proof", "number"),
    [
        (changes.changed_logs, 60),
        (changes.changed_exports, 60),
        (changes.changed_reports, 6),
        (changes.flipped_encrypted, 40),
    ],
)
def test_every_change_is_found_and_the_unchanged_file_accepted(proof, number, tmp_path):
    assert proof(number, tmp_path) == changes.Tally(number, missed=0, refused=0)


def test_every_flip_that_changes_an_answer_is_found(tmp_path):
    found = changes.flipped_plain(60, tmp_path)
    assert found.told > 30
    assert found.missed == 0
