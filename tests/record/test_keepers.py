"""Who may change the list of staff."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from kat_monitor.record.library import Library

QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path, hasher=QUICK) as made:
        made.people.add("Noa Lee", "NL", "nurse", "1111")
        made.people.add("Ana Ruiz", "AR", "therapist", "2222")
        yield made


def keepers(library: Library) -> list[str]:
    return [person.id for person in library.people.keepers()]


def test_nobody_keeps_an_empty_clinic(tmp_path: Path) -> None:
    with Library.open(tmp_path) as empty:
        assert empty.people.keepers() == ()


def test_until_there_is_a_lead_who_made_the_clinic_keeps_the_list(library: Library) -> None:
    assert keepers(library) == ["nl-1"]


def test_leads_and_administrators_keep_it_then(library: Library) -> None:
    library.people.add("Maya Okafor", "MO", "lead", "3333")
    library.people.add("Ida Berg", "IB", "administrator", "4444")
    assert keepers(library) == ["ib-1", "mo-1"]


def test_there_is_always_somebody_who_may(library: Library) -> None:
    library.people.leave("nl-1")
    assert keepers(library) == ["ar-1"]
