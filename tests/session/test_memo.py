"""Answers from memory: asked once for each key."""

from __future__ import annotations

import gc
import weakref

from kat_monitor.session.memo import remembered


def test_the_function_runs_once_for_a_key() -> None:
    asked: list[int] = []

    @remembered(lambda number: number // 10)
    def tens(number: int) -> int:
        asked.append(number)
        return number

    assert [tens(11), tens(12), tens(21)] == [11, 11, 21]
    assert asked == [11, 21]


def test_what_it_was_asked_about_is_not_kept_alive() -> None:
    class Thing:
        pass

    @remembered(lambda thing: "key")
    def answer(thing: Thing) -> int:
        return 1

    thing = Thing()
    gone = weakref.ref(thing)
    answer(thing)
    del thing
    gc.collect()
    assert gone() is None
