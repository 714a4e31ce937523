"""Keep what was computed from a frozen session until that part of the session changes.

Owns one decorator. The rules ask for baseline and schedule once a second while hardly anything that decides them
changes; a function says by a key what its answer depends on. Refuses to hold a session: only keys and answers stay.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import lru_cache, wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


class _Call:
    """A call that is equal to every call with the same key; its thunk is dropped once it has answered."""

    __slots__ = ("key", "thunk")

    def __init__(self, key: Hashable, thunk: Callable[[], object]) -> None:
        self.key = key
        self.thunk: Callable[[], object] | None = thunk

    def __hash__(self) -> int:
        return hash(self.key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Call) and self.key == other.key


def remembered(key: Callable[P, Hashable], size: int = 16) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Answer again from memory while `key(...)` is the same; the `size` newest keys are kept. Safe across threads."""

    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        @lru_cache(maxsize=size)
        def answer(call: _Call) -> R:
            thunk, call.thunk = call.thunk, None
            assert thunk is not None
            return thunk()  # type: ignore[return-value]

        @wraps(function)
        def ask(*args: P.args, **kwargs: P.kwargs) -> R:
            return answer(_Call(key(*args, **kwargs), lambda: function(*args, **kwargs)))

        return ask

    return decorate
