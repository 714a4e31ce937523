"""The library: first run, people and PINs, patients behind pseudonyms, sessions and their states, one writer."""

from __future__ import annotations

import logging
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest
from argon2 import PasswordHasher
from sqlite_utils import Database

from kat_monitor import events as ev
from kat_monitor.record import EventLog, StorageFault, library_schema
from kat_monitor.record import library as library_module
from kat_monitor.record.chain import EMPTY
from kat_monitor.record.library import Clinic, Library
from kat_monitor.record.patients import Escort, Patient, pseudonym
from kat_monitor.record.people import Person
from kat_monitor.record.sessions import new_session_id
from kat_monitor.record.shelf import LibraryRefused
from tests.record.making import FIRST, at, note, opened

CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "data ü"


@pytest.fixture
def library(folder):
    with Library.open(folder, hasher=CHEAP) as made:
        yield made


def everything_in(folder):
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file() and "lock" not in file.name)


# --- the folder -------------------------------------------------------------------------------------------------------


def test_a_new_library_is_empty_until_its_first_person(library):
    assert library.is_empty()
    library.people.add("Lee Ng", "LN", "nurse", "4711")
    assert not library.is_empty()


def test_what_is_stored_is_there_next_time(folder):
    with Library.open(folder, hasher=CHEAP) as library:
        library.name_clinic("Clinic", "Room 2")
        library.set_setting("altitude", "-1")
        lee = library.people.add("Lee Ng", "LN", "nurse", "4711")
    with Library.open(folder, hasher=CHEAP) as library:
        assert (library.clinic, library.setting("altitude")) == (Clinic("Clinic", "Room 2"), "-1")
        assert library.people.all() == (lee,)


def test_the_library_knows_its_migrations_without_loading_them():
    known = {migration.name for migration in library_schema.MIGRATIONS.pending(Database(memory=True))}
    assert known == library_module.KNOWN_MIGRATIONS
    assert library_schema.MIGRATIONS.name == library_module._MIGRATION_SET


def test_a_start_on_a_library_that_is_up_to_date_does_not_load_sqlite_utils(folder):
    Library.open(folder, hasher=CHEAP).close()
    opening = (
        f"import sys; from kat_monitor.record import library as l; l.Library.open(l.Path({str(folder)!r})).close()"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", f"import sys; {opening}; print('sqlite_utils' in sys.modules)"],
        capture_output=True,
        text=True,
    )
    assert loaded.stdout.strip() == "False", loaded.stderr


def test_a_setting_goes_back_to_its_default(library):
    library.set_setting("altitude", "-1")
    library.set_setting("altitude", None)
    assert library.setting("altitude") is None


def test_a_second_copy_reads_and_does_not_write(folder, library):
    library.people.add("Lee Ng", "LN", "nurse", "4711")
    with Library.open(folder, hasher=CHEAP) as second:
        assert (library.read_only, second.read_only) == (False, True)
        assert [person.name for person in second.people.all()] == ["Lee Ng"]
        with pytest.raises(StorageFault, match="another window"):
            second.set_setting("altitude", "-1")
        with pytest.raises(StorageFault, match="another window"):
            second.sessions.create(FIRST, [opened()])


def test_a_second_copy_does_not_continue_a_session(folder, library):
    library.sessions.create(FIRST, [opened("s-1")]).close()
    with Library.open(folder, hasher=CHEAP) as second:
        assert [entry.id for entry in second.unfinished()] == ["s-1"]
        with pytest.raises(StorageFault, match="another window"):
            second.sessions.open("s-1")


def test_a_second_copy_follows_the_first(folder, library):
    with Library.open(folder, hasher=CHEAP) as second:
        library.people.add("Lee Ng", "LN", "nurse", "4711")
        assert len(second.people.all()) == 1


def test_the_folder_is_free_after_closing(folder):
    Library.open(folder).close()
    with Library.open(folder) as library:
        assert not library.read_only


def test_a_library_of_a_newer_version_is_refused(folder):
    Library.open(folder).close()
    with closing(sqlite3.connect(folder / "library.db")) as conn:
        conn.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('kat-library', 'm999', 'x')"
        )
        conn.commit()
    with pytest.raises(LibraryRefused, match="newer version"):
        Library.open(folder)


def test_a_library_that_is_no_database_is_a_fault_in_words(folder):
    folder.mkdir()
    (folder / "library.db").write_text("not a database, but long enough to be looked at " * 40)
    with pytest.raises(StorageFault, match="damaged"):
        Library.open(folder)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights by folder")
def test_only_its_owner_can_read_the_folder(folder, library):
    assert (folder / "library.db").stat().st_mode & 0o077 == 0


# --- people -----------------------------------------------------------------------------------------------------------


def test_a_pin_is_its_persons_only(library):
    lee = library.people.add("Lee Ng", "LN", "nurse", "4711")
    kim = library.people.add("Kim Oh", "KO", "prescriber", "2580")
    answers = [library.people.check_pin(person, pin) for person in (lee.id, kim.id, "x") for pin in ("4711", "2580")]
    assert answers == [True, False, False, True, False, False]


def test_a_pin_is_stored_nowhere_and_logged_nowhere(folder, library, caplog):
    caplog.set_level(logging.DEBUG)
    library.people.add("Lee Ng", "LN", "nurse", "471147114711")
    library.people.check_pin("ln-1", "471147114712")
    stored = everything_in(folder)
    assert b"$argon2id$" in stored
    assert b"47114711" not in stored
    assert "47114711" not in caplog.text


@pytest.mark.parametrize("pin", ["", "123", "1234567890123", "12a4", "12 34", "１２３４"])
def test_a_pin_has_4_to_12_digits_and_is_not_repeated_back(library, pin):
    with pytest.raises(LibraryRefused, match="a PIN has 4 to 12 digits") as caught:
        library.people.add("Lee Ng", "LN", "nurse", pin)
    assert str(caught.value) == "a PIN has 4 to 12 digits"


@pytest.mark.parametrize(
    ("name", "initials", "role"),
    [("", "LN", "nurse"), ("Lee", "", "nurse"), ("Lee", "LNLNL", "nurse"), ("L", "L", "x")],
)
def test_a_person_has_a_name_initials_and_a_role(library, name, initials, role):
    with pytest.raises(LibraryRefused):
        library.people.add(name, initials, role, "4711")
    assert library.is_empty()


def test_initials_tell_two_people_apart(library):
    library.people.add("Lee Ng", "ln", "nurse", "4711")
    with pytest.raises(LibraryRefused, match="LN are another person's initials"):
        library.people.add("Lou Nu", "LN", "nurse", "4712")


def test_an_id_never_comes_twice(library):
    lee = library.people.add("Lee Ng", "LN", "nurse", "4711")
    library.people.leave(lee.id)
    lou = library.people.add("Lou Nu", "LN", "nurse", "4712")
    assert (lee.id, lou.id, library.people.get(lee.id).name) == ("ln-1", "ln-2", "Lee Ng")


def test_initials_in_any_script_make_an_id(library):
    assert library.people.add("Ли Нг", "ЛН", "nurse", "4711").id == "p-1"


def test_who_left_has_no_pin(library):
    lee = library.people.add("Lee Ng", "LN", "nurse", "4711")
    library.people.leave(lee.id)
    assert not library.people.check_pin(lee.id, "4711")
    assert library.people.all() == ()


def test_a_new_pin_replaces_the_old_one(library):
    lee = library.people.add("Lee Ng", "LN", "nurse", "4711")
    library.people.set_pin(lee.id, "0815")
    assert [library.people.check_pin(lee.id, pin) for pin in ("4711", "0815")] == [False, True]


def test_an_unknown_person_takes_a_hash_as_well(library, monkeypatch):
    hashed = []
    monkeypatch.setattr(PasswordHasher, "hash", lambda self, pin: hashed.append(pin) or "x")
    assert not library.people.check_pin("nobody-1", "4711")
    assert hashed == ["4711"]


def test_the_shipped_hasher_is_argon2id(folder):
    with Library.open(folder) as library:
        lee = library.people.add("Lee Ng", "LN", "nurse", "4711")
        assert library.people.check_pin(lee.id, "4711")


# --- patients ---------------------------------------------------------------------------------------------------------


def test_a_pseudonym_is_keyed_and_short(library):
    ann = library.patients.put("00123", "Ann Example", "1984-02-29", "555 0100")
    assert ann == Patient(ann.pseudonym, "00123", "Ann Example", "1984-02-29", "555 0100")
    assert len(ann.pseudonym) == 16
    assert int(ann.pseudonym, 16) >= 0


def test_the_same_number_is_the_same_patient_however_it_is_typed():
    assert len({pseudonym(b"k", number) for number in ("ab 12", "AB12", " ab12 ", "ＡＢ１２")}) == 1


def test_another_clinics_key_gives_another_pseudonym():
    assert pseudonym(b"k", "1") != pseudonym(b"l", "1")


def test_two_libraries_do_not_share_a_key_by_accident(tmp_path):
    with Library.open(tmp_path / "a") as one, Library.open(tmp_path / "b") as two:
        assert one.patients.put("1", "A", "1984-02-29") != two.patients.put("1", "A", "1984-02-29")


def test_a_patient_is_found_and_changed_by_number(library):
    library.patients.put("00123", "Ann Example", "1984-02-29")
    library.patients.put("00123", "Ann Other", "1984-02-29")
    assert library.patients.find("00123").name == "Ann Other"
    assert len(library.patients.all()) == 1


@pytest.mark.parametrize("wrong", [("", "Ann", "1984-02-29"), ("1", " ", "1984-02-29"), ("1", "Ann", "29.2.84")])
def test_a_patient_has_number_name_and_date(library, wrong):
    with pytest.raises(LibraryRefused):
        library.patients.put(*wrong)
    assert library.patients.all() == ()


def test_the_escort_at_the_door_may_differ_from_the_plan(library):
    library.patients.put_escort("s-1", "planned", Escort("Bo Example", "brother", "555 0101"))
    library.patients.put_escort("s-1", "at-door", Escort("Cy Example", "friend"))
    assert library.patients.escort("s-1", "planned").name == "Bo Example"
    assert library.patients.escort("s-1", "at-door") == Escort("Cy Example", "friend")
    assert library.patients.escort("s-2", "planned") is None


# --- sessions ---------------------------------------------------------------------------------------------------------


def test_a_session_is_in_the_index_as_its_log_says(library):
    chosen = ev.ProtocolChosen(by="rl-1", role="nurse", protocol="generic", version="1", sha256="x", text="...")
    with library.sessions.create(FIRST, [opened("s-1"), ev.encode(chosen)]) as log:
        [entry] = library.sessions.all()
        assert (entry.id, entry.pseudonym, entry.protocol) == ("s-1", "0123456789abcdef", "generic")
        assert (entry.opened_at, entry.head_seq, entry.head_hash) == (FIRST.at, 2, log.head.hash)


def test_an_unfinished_session_is_offered_and_goes_on(folder):
    with Library.open(folder) as library:
        library.sessions.create(FIRST, [opened("s-1")]).close()
    with Library.open(folder) as library:
        [entry] = library.unfinished()
        with library.sessions.open(entry.id) as log:
            log.append(at(1000), [note()])
            assert len(log.rows()) == 2


@pytest.mark.parametrize("state", ["ended", "signed"])
def test_a_session_that_ended_is_not_offered(library, state):
    with library.sessions.create(FIRST, [opened("s-1")]) as log:
        library.sessions.note("s-1", state, log.head)
    assert library.unfinished() == ()
    assert library.sessions.get("s-1").state == state


def test_a_patients_sessions_are_listed_newest_first(library):
    for number in (1, 2):
        library.sessions.create(at(number * 1000), [opened(f"s-{number}")]).close()
    assert [entry.id for entry in library.sessions.of_patient("0123456789abcdef")] == ["s-2", "s-1"]
    assert library.sessions.of_patient("other") == ()


def test_a_session_whose_log_was_never_born_is_swept_away(folder):
    with Library.open(folder) as library:
        library.sessions.create(FIRST, [opened("s-1")]).close()
        library.sessions.note("s-1", "unfinished", EMPTY)
        library.sessions.path("s-1").unlink()
        (folder / "sessions" / ".s-2.katlog.0a1b2c3d").write_bytes(b"half")
    with Library.open(folder) as library:
        assert library.sessions.get("s-1") is None
    assert list((folder / "sessions").iterdir()) == []


def test_a_session_whose_log_cannot_be_made_is_not_entered(library, monkeypatch):
    def full(*arguments, **more):
        raise StorageFault("the disk is full", "free some space")

    monkeypatch.setattr(EventLog, "create", full)
    with pytest.raises(StorageFault):
        library.sessions.create(FIRST, [opened("s-1")])
    assert library.sessions.get("s-1") is None


def test_a_session_is_entered_once(library):
    library.sessions.create(FIRST, [opened("s-1")]).close()
    with pytest.raises(LibraryRefused, match="there is a session s-1 already"):
        library.sessions.create(FIRST, [opened("s-1")])
    assert len(library.sessions.all()) == 1


@pytest.mark.parametrize("synthetic", ["simulated", "replayed"])
def test_a_synthetic_session_has_its_place_in_training_only(tmp_path, synthetic):
    refused = pytest.raises(LibraryRefused, match=f"a {synthetic} session has no place")
    with Library.open(tmp_path / "clinic") as library, refused:
        library.sessions.create(FIRST, [opened("s-1", synthetic)])
    with Library.open(tmp_path / "training", training=True) as library:
        library.sessions.create(FIRST, [opened("s-1", synthetic)]).close()
        assert library.sessions.get("s-1").synthetic == synthetic


def test_a_clinic_does_not_become_training_by_opening_it_so(folder):
    Library.open(folder).close()
    with Library.open(folder, training=True) as library:
        assert not library.clinic.training


@pytest.mark.parametrize("session", ["", "con", "com1", "a/b", "..", "a.b", "A", "a b", "ü", "-a", "a" * 65, "a\n"])
def test_a_session_id_is_a_file_name_on_every_system(library, session):
    with pytest.raises(LibraryRefused, match="cannot name a session"):
        library.sessions.path(session)


def test_a_new_session_is_named_by_its_time(library):
    name = new_session_id(FIRST.utc, "3f2a")
    assert name == "20260105-090000-3f2a"
    assert library.sessions.path(name).name == "20260105-090000-3f2a.katlog"


def test_a_log_holds_no_identity(folder, library):
    ann = library.patients.put("00123", "Ann Example", "1984-02-29", "555 0100")
    library.patients.put_escort("s-1", "planned", Escort("Bo Example", "brother", "555 0101"))
    with library.sessions.create(FIRST, [opened("s-1")]) as log:
        log.append(at(1000), [note()])
    stored = everything_in(folder / "sessions")
    assert not any(word.encode() in stored for word in ("Ann", "1984", "555 01", "00123", "Bo Example"))
    assert ann.pseudonym


# --- approvals --------------------------------------------------------------------------------------------------------


def test_a_prescriber_puts_one_exact_text_in_force(library):
    kim = library.people.add("Kim Oh", "KO", "prescriber", "2580")
    approval = library.approvals.approve("generic", "1", "ab" * 32, kim.id, FIRST)
    assert library.approvals.of("ab" * 32) == approval
    assert library.approvals.of("cd" * 32) is None
    assert (approval.approver, approval.at) == (kim.id, FIRST.at)


def test_a_lead_agrees_to_one_exact_text_with_a_reason(library):
    lee = library.people.add("Lee Ng", "LN", "lead", "4711")
    with pytest.raises(LibraryRefused, match="needs a reason"):
        library.approvals.agree("ab" * 32, lee.id, " ", FIRST)
    agreement = library.approvals.agree("ab" * 32, lee.id, "their own monitor", FIRST)
    assert library.approvals.agreement("ab" * 32) == agreement
    assert (library.approvals.agreed("ab" * 32), library.approvals.agreed("cd" * 32)) == (True, False)


@pytest.mark.parametrize("role", ["nurse", "therapist", "prescriber", "administrator"])
def test_nobody_else_agrees_to_it(library, role):
    person: Person = library.people.add("Lee Ng", "LN", role, "4711")
    with pytest.raises(LibraryRefused, match="only the lead"):
        library.approvals.agree("ab" * 32, person.id, "why not", FIRST)


@pytest.mark.parametrize("role", ["nurse", "therapist", "lead", "administrator"])
def test_nobody_else_puts_a_protocol_in_force(library, role):
    person: Person = library.people.add("Lee Ng", "LN", role, "4711")
    with pytest.raises(LibraryRefused, match="only a prescriber"):
        library.approvals.approve("generic", "1", "ab" * 32, person.id, FIRST)
