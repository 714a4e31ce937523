"""An append-only history that many frozen sessions share.

Owns one idea: a `Trail` is a list and a length. Growing the newest trail appends to the shared list, so that folding
40,000 readings is linear and an older session still sees only its own part. Refuses to change what was appended; a
correction in the middle makes a new list.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import count
from typing import Generic, TypeVar, overload

T = TypeVar("T")
_SERIALS = count()


class Trail(Sequence[T], Generic[T]):
    """A frozen view of the first `length` items of a shared append-only list."""

    __slots__ = ("_items", "_length", "_serial")

    def __init__(self, items: Iterable[T] = ()) -> None:
        self._items = list(items)
        self._length = len(self._items)
        self._serial = next(_SERIALS)

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: int | slice) -> T | list[T]:
        if isinstance(index, slice):
            return self._items[slice(*index.indices(self._length))]
        if index < 0:
            index += self._length
        if not 0 <= index < self._length:
            raise IndexError("outside the trail")
        return self._items[index]

    def __iter__(self) -> Iterator[T]:
        items = self._items
        for index in range(self._length):
            yield items[index]

    def __reversed__(self) -> Iterator[T]:
        items = self._items
        for index in range(self._length - 1, -1, -1):
            yield items[index]

    def __repr__(self) -> str:
        return f"Trail({list(self)!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Trail) and self[:] == other[:]

    __hash__ = None  # type: ignore[assignment]

    @property
    def stamp(self) -> tuple[int, int]:
        """A name of this content that no other content ever has: what is computed from it may be kept under it."""
        return self._serial, self._length

    def grown(self, item: T) -> Trail[T]:
        """This trail and one item more; linear only if somebody else already grew from here."""
        if len(self._items) == self._length:
            self._items.append(item)
            return _over(self._items, self._serial)
        return _over([*self._items[: self._length], item], next(_SERIALS))

    def placed(self, item: T, key: Callable[[T], int]) -> Trail[T]:
        """This trail with the item where `key` (ascending) puts it, after its equals; at the end it is `grown`."""
        at = self._length
        rank = key(item)
        while at and key(self._items[at - 1]) > rank:
            at -= 1
        if at == self._length:
            return self.grown(item)
        items = self._items[: self._length]
        items.insert(at, item)
        return _over(items, next(_SERIALS))

    def changed(self, change: Callable[[T], T | None]) -> Trail[T]:
        """A new trail of what `change` makes of each item; None leaves an item out."""
        return Trail(new for new in map(change, self) if new is not None)


def _over(items: list[T], serial: int) -> Trail[T]:
    trail: Trail[T] = Trail.__new__(Trail)
    trail._items = items
    trail._length = len(items)
    trail._serial = serial
    return trail
