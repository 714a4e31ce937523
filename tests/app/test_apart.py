"""Heavy work in a process of its own: what it says, gives, and how it ends."""

from __future__ import annotations

import multiprocessing
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from kat_monitor.app.apart import WorkBroken, apart
from kat_monitor.words import Said, say

Told = Callable[[int, int, str], None]
Cancelled = Callable[[], bool]


def where(word: str, progress: Told, cancelled: Cancelled) -> tuple[str, int]:
    return word, os.getpid()


def counting(progress: Told, cancelled: Cancelled) -> None:
    for number in range(3):
        progress(number, 3, say("page {number}", number=number))


def until_told(progress: Told, cancelled: Cancelled) -> str:
    progress(1, 2, "begun")
    while not cancelled():
        pass
    return "left early"


def deaf(progress: Told, cancelled: Cancelled) -> str:
    progress(1, 2, "begun")
    while True:
        pass


def writing(folder: Path, progress: Told, cancelled: Cancelled) -> None:
    begun = folder / "half"
    try:
        begun.write_text("half")
        progress(1, 2, "begun")
        while True:
            pass
    finally:
        begun.unlink()


def faulty(progress: Told, cancelled: Cancelled) -> None:
    raise ZeroDivisionError


def killed(progress: Told, cancelled: Cancelled) -> None:
    os._exit(9)


def what_is_loaded(progress: Told, cancelled: Cancelled) -> list[str]:
    import kat_monitor.app.files  # noqa: F401 - what a report needs

    return [name for name in sys.modules if name.startswith("PySide6")]


def test_the_work_is_done_in_another_process_and_what_it_made_comes_back() -> None:
    word, process = apart(where, "report")(lambda *told: None, lambda: False)
    assert word == "report"
    assert process != os.getpid()


def test_it_says_how_far_it_is_in_words_that_can_be_said_in_another_language() -> None:
    told: list[tuple[int, int, str]] = []
    apart(counting)(lambda *one: told.append(one), lambda: False)
    assert told == [(0, 3, "page 0"), (1, 3, "page 1"), (2, 3, "page 2")]
    last = told[-1][2]
    assert isinstance(last, Said)
    assert (last.template, last.values) == ("page {number}", {"number": 2})


def test_work_that_is_told_to_stop_leaves_early() -> None:
    begun = threading.Event()
    assert apart(until_told)(lambda *told: begun.set(), begun.is_set) == "left early"


def test_work_that_does_not_hear_it_is_ended() -> None:
    begun = threading.Event()
    assert apart(deaf)(lambda *told: begun.set(), begun.is_set) is None
    assert multiprocessing.active_children() == []


def test_work_that_is_ended_leaves_nothing_half_written(tmp_path: Path) -> None:
    begun = threading.Event()
    assert apart(writing, tmp_path)(lambda *told: begun.set(), begun.is_set) is None
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("work", [faulty, killed])
def test_a_fault_or_a_sudden_end_is_no_answer(work: Callable[..., None]) -> None:
    with pytest.raises(WorkBroken):
        apart(work)(lambda *told: None, lambda: False)


def test_the_other_process_loads_no_screen() -> None:
    assert apart(what_is_loaded)(lambda *told: None, lambda: False) == []
