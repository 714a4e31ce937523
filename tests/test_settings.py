"""Settings: a name, what it may be, a default."""

from __future__ import annotations

import pytest

from kat_monitor.settings import SETTINGS, Setting, value, whole

LOCK = Setting("lock", (), "15", "Minutes.", kind="whole", least=5, most=30)


@pytest.mark.parametrize("setting", SETTINGS.values(), ids=lambda setting: setting.name)
def test_every_setting_has_a_possible_default_and_says_what_it_does(setting: Setting) -> None:
    assert setting.problem(setting.default) == ""
    assert setting.help.endswith(".")
    assert setting.title
    assert not setting.words or len(setting.words) == len(setting.choices)


def test_what_is_stored_wins_and_nonsense_gives_the_default() -> None:
    assert value("paper", {"paper": "us-letter"}.get) == "us-letter"
    assert value("paper", {"paper": "papyrus"}.get) == "a4"
    assert value("paper", {}.get) == "a4"


@pytest.mark.parametrize(("text", "fits"), [("5", True), ("30", True), ("31", False), ("", False), ("٥", False)])
def test_a_whole_number_lies_between_its_ends(text: str, fits: bool) -> None:
    assert (LOCK.problem(text) == "") is fits


def test_a_whole_number_is_read_as_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(SETTINGS, "lock", LOCK)
    assert whole("lock", {"lock": "20"}.get) == 20
    assert whole("lock", {"lock": "soon"}.get) == 15


def test_a_text_has_an_end_and_a_line_no_second_one() -> None:
    line, text = Setting("l", (), "", "x.", kind="line"), Setting("t", (), "", "x.", kind="text")
    assert line.problem("one\ntwo")
    assert text.problem("one\ntwo") == ""
    assert text.problem("x" * 4_001)
