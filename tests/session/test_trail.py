"""A trail: one append-only list that many frozen sessions share."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kat_monitor.session.trail import Trail


def test_an_older_trail_does_not_see_what_was_added_later() -> None:
    older = Trail([1, 2])
    newer = older.grown(3)
    assert (older[:], newer[:]) == ([1, 2], [1, 2, 3])


def test_growing_twice_from_the_same_trail_makes_two_histories() -> None:
    root = Trail([1])
    first, second = root.grown(2), root.grown(3)
    assert (first[:], second[:]) == ([1, 2], [1, 3])


def test_growing_shares_the_list_instead_of_copying_it() -> None:
    trail: Trail[int] = Trail()
    newest = trail.grown(1)
    assert newest.grown(2)._items is newest._items


def test_an_item_is_placed_after_its_equals() -> None:
    trail = Trail([(1, "a"), (2, "b"), (2, "c"), (3, "d")]).placed((2, "x"), key=lambda one: one[0])
    assert [one[1] for one in trail] == ["a", "b", "c", "x", "d"]


def test_a_change_leaves_the_old_trail_as_it_was() -> None:
    trail = Trail([1, 2, 3])
    changed = trail.changed(lambda one: None if one == 2 else one * 10)
    assert (trail[:], changed[:]) == ([1, 2, 3], [10, 30])


def test_the_last_item_is_that_of_the_view_not_of_the_list() -> None:
    older = Trail([1, 2])
    older.grown(3)
    assert older[-1] == 2
    assert list(reversed(older)) == [2, 1]


@given(st.lists(st.tuples(st.sampled_from("gpc"), st.integers(0, 9)), max_size=30))
def test_a_stamp_never_names_two_contents(steps: list[tuple[str, int]]) -> None:
    trails = [Trail([0])]
    for step, number in steps:
        base = trails[number % len(trails)]
        if step == "g":
            trails.append(base.grown(number))
        elif step == "p":
            trails.append(base.placed(number, key=int))
        else:
            trails.append(base.changed(lambda one, n=number: one + n))
    contents: dict[tuple[int, int], list[int]] = {}
    for trail in trails:
        assert contents.setdefault(trail.stamp, trail[:]) == trail[:]
