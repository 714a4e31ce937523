"""The look follows the clinic's setting at once, and the phase where it should."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from PySide6.QtWidgets import QApplication

from kat_monitor.app.appearance import Appearance, look_of
from kat_monitor.record.library import Library
from kat_monitor.ui import theme

QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


@pytest.fixture
def library(tmp_path: Path, qapp: QApplication) -> Iterator[Library]:
    theme.apply(qapp, theme.Look())
    with Library.open(tmp_path, hasher=QUICK) as made:
        yield made
    theme.wear(qapp, theme.Look())


def test_a_theme_that_is_chosen_is_worn_at_once_and_kept(library: Library) -> None:
    appearance = Appearance(library, lambda: None)
    appearance.choose("light")
    assert theme.look() == theme.Look("light")
    assert library.setting("theme") == "light"
    appearance.stop()


def test_the_light_follows_the_phase_only_where_the_clinic_wants_it(library: Library) -> None:
    assert look_of(library, "peak") == theme.Look("dim")
    library.set_setting("follow-phase", "yes")
    assert [look_of(library, phase).is_low for phase in ("before", "onset", "peak", "waning", "observe", None)] == [
        False, True, True, False, False, False,
    ]  # fmt: skip


def test_what_is_stored_and_no_theme_is_the_dim_one(library: Library) -> None:
    library.set_setting("theme", "neon")
    assert look_of(library, None) == theme.Look("dim")
