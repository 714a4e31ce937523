"""Settings: a name, its choices, a default."""

from __future__ import annotations

import pytest

from kat_monitor.settings import SETTINGS, value


@pytest.mark.parametrize("setting", SETTINGS.values(), ids=lambda setting: setting.name)
def test_every_setting_has_a_possible_default_and_says_what_it_does(setting) -> None:  # type: ignore[no-untyped-def]
    assert setting.default in setting.choices
    assert setting.help.endswith(".")


def test_what_is_stored_wins_and_nonsense_gives_the_default() -> None:
    assert value("paper", {"paper": "us-letter"}.get) == "us-letter"
    assert value("paper", {"paper": "papyrus"}.get) == "a4"
    assert value("paper", {}.get) == "a4"
