"""Own notes: nobody but the author's PIN opens them, and nothing of their text lies anywhere in the data folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from kat_monitor.clock import SECOND, Moment
from kat_monitor.record.drafts import Draft
from kat_monitor.record.library import Library
from kat_monitor.record.own_notes import NoKey
from kat_monitor.record.people import PinDelayed
from kat_monitor.record.shelf import LibraryRefused

CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
TEXT = "Transference: \N{LEFT DOUBLE QUOTATION MARK}my father’s house\N{RIGHT DOUBLE QUOTATION MARK}, 何も"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path, hasher=CHEAP) as made:
        made.people.add("Ana Ruiz", "AR", "therapist", "2222")
        made.people.add("Maya Okafor", "MO", "lead", "9999")
        yield made


def bytes_in(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


def written(library: Library, text: str = TEXT) -> tuple[str, str]:
    if not library.own_notes.has_key("ar-1"):
        library.own_notes.make_key("ar-1", "2222")
    return library.own_notes.keep("s-1", "ar-1", text)


def test_the_author_reads_it_back_by_pin(library: Library) -> None:
    note, digest = written(library)
    assert library.own_notes.read(note, "2222", digest) == TEXT


@pytest.mark.parametrize("pin", ["9999", "0000", ""])
def test_no_other_pin_opens_it_the_leads_neither(library: Library, pin: str) -> None:
    note, digest = written(library)
    with pytest.raises(LibraryRefused, match="does not open"):
        library.own_notes.read(note, pin, digest)


def test_nothing_of_it_lies_in_the_data_folder_and_its_length_says_little(library: Library) -> None:
    short, long = written(library, "calm"), written(library, TEXT)
    assert TEXT.encode() not in bytes_in(library.folder)
    assert b"Transference" not in bytes_in(library.folder)
    boxes = {row["id"]: row["box"] for row in library._shelf.rows("SELECT * FROM own_note")}
    assert len(boxes[short[0]]) == len(boxes[long[0]])


def test_the_digest_says_nothing_of_a_text_that_is_guessed(library: Library) -> None:
    assert written(library, "calm")[1] != written(library, "calm")[1]


def test_a_key_is_made_once_with_the_pin(library: Library) -> None:
    with pytest.raises(NoKey, match="your PIN once"):
        library.own_notes.keep("s-1", "ar-1", TEXT)


def test_a_changed_box_and_a_box_in_another_place_are_not_read(library: Library) -> None:
    note, digest = written(library)
    other, _ = written(library, "another")
    shelf = library._shelf
    box = shelf.row("SELECT box FROM own_note WHERE id = ?", [note])["box"]
    with shelf.writing() as db:
        db.execute("UPDATE own_note SET box = ? WHERE id = ?", [box, other])
        db.execute("UPDATE own_note SET box = ? WHERE id = ?", [box[:-1] + ("0" if box[-1] != "0" else "1"), note])
    for one in (note, other):
        with pytest.raises(LibraryRefused, match="changed after it was written"):
            library.own_notes.read(one, "2222", digest)


def test_a_text_that_is_not_the_recorded_one_is_refused(library: Library) -> None:
    note, _ = written(library)
    with pytest.raises(LibraryRefused, match="not the one that was written"):
        library.own_notes.read(note, "2222", "0" * 64)


def test_a_pin_that_its_owner_changes_takes_the_notes_along(library: Library) -> None:
    note, digest = written(library)
    library.people.change_pin("ar-1", "2222", "333333")
    assert library.people.check_pin("ar-1", "333333")
    assert library.own_notes.read(note, "333333", digest) == TEXT
    with pytest.raises(LibraryRefused, match="does not open"):
        library.own_notes.read(note, "2222", digest)


def test_a_pin_that_a_lead_sets_opens_nothing_of_before_and_says_until_when_the_old_one_does(library: Library) -> None:
    note, digest = written(library)
    library.people.set_pin("ar-1", "444444")
    assert not library.own_notes.has_key("ar-1")
    with pytest.raises(LibraryRefused, match=r"yours until \d{4}-"):
        library.own_notes.read(note, "444444", digest)
    assert library.own_notes.read(note, "2222", digest) == TEXT
    library.own_notes.make_key("ar-1", "444444")
    again, digest = written(library, "later")
    assert library.own_notes.read(again, "444444", digest) == "later"


def test_a_note_that_was_not_recorded_is_forgotten(library: Library) -> None:
    note, digest = written(library)
    library.own_notes.drop(note)
    with pytest.raises(LibraryRefused, match="does not lie"):
        library.own_notes.read(note, "2222", digest)


# --- drafts -----------------------------------------------------------------------------------------------------------


def test_drafts_are_there_after_a_restart_in_the_order_of_their_first_keys(tmp_path: Path) -> None:
    later = Draft("d-2", "s-1", "nl-1", "note", 9_000, "half a note")
    with Library.open(tmp_path, hasher=CHEAP) as library:
        library.drafts.put(later)
        library.drafts.put(Draft("d-1", "s-1", "nl-1", "vitals", 5_000, "158/"))
        library.drafts.put(Draft("d-1", "s-1", "nl-1", "vitals", 5_000, "158/94"))
        library.drafts.put(Draft("d-3", "s-2", "nl-1", "vitals", 5_000, "97"))
    with Library.open(tmp_path, hasher=CHEAP) as library:
        assert library.drafts.of("s-1") == (Draft("d-1", "s-1", "nl-1", "vitals", 5_000, "158/94"), later)
        library.drafts.drop("d-1")
        assert library.drafts.of("s-1") == (later,)


def test_a_draft_of_an_own_note_is_encrypted_like_the_note(library: Library) -> None:
    library.own_notes.make_key("ar-1", "2222")
    library.drafts.put(Draft("d-1", "s-1", "ar-1", "own", 5_000, TEXT))
    assert b"Transference" not in bytes_in(library.folder)
    (draft,) = library.drafts.of("s-1")
    assert library.drafts.opened(draft, "2222") == TEXT
    with pytest.raises(LibraryRefused, match="does not open"):
        library.drafts.opened(draft, "9999")


# --- wrong PINs -------------------------------------------------------------------------------------------------------


class Ticks:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.t = 1_000_000

    def __call__(self) -> Moment:
        return Moment(self.t, 1_795_248_000_000)


@pytest.fixture
def ticks(library: Library) -> Ticks:
    made = Ticks()
    library.people._now = made
    return made


def test_wrong_pins_slow_down_to_thirty_seconds_and_never_beyond(library: Library, ticks: Ticks) -> None:
    waited = []
    for _ in range(9):
        assert not library.people.check_pin("ar-1", "0000")
        began = ticks.t
        while True:
            try:
                library.people._wait("ar-1")
                break
            except PinDelayed:
                ticks.t += SECOND
        waited.append((ticks.t - began) // SECOND)
    assert waited == [0, 0, 5, 10, 20, 30, 30, 30, 30]


def test_the_right_pin_waits_too_and_says_how_long(library: Library, ticks: Ticks) -> None:
    for _ in range(3):
        library.people.check_pin("ar-1", "0000")
    ticks.t += 1_500
    with pytest.raises(PinDelayed, match="3 wrong PINs: wait 4 s"):
        library.people.check_pin("ar-1", "2222")
    ticks.t += 3_500
    assert library.people.check_pin("ar-1", "2222")
    assert not library.people.check_pin("ar-1", "0000")
    assert library.people.check_pin("ar-1", "2222")


def test_one_persons_wrong_pins_do_not_slow_another_down(library: Library, ticks: Ticks) -> None:
    for _ in range(3):
        library.people.check_pin("ar-1", "0000")
    assert library.people.check_pin("mo-1", "9999")


def test_every_wrong_pin_is_recorded_with_its_person_and_without_the_pin(library: Library, ticks: Ticks) -> None:
    told = []
    library.people.noticed = lambda person, fits: told.append((person, fits))
    library.people.check_pin("ar-1", "60718293")
    library.people.check_pin("ar-1", "2222")
    assert library.people.failures() == (("2026-11-21T08:00:00.000Z", "ar-1"),)
    assert told == [("ar-1", False), ("ar-1", True)]
    assert b"60718293" not in bytes_in(library.folder)
