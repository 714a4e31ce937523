"""Nothing that a window says is left in English: looked at in a made-up language, page by page and fault by fault."""

from __future__ import annotations

import ast
import re
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kat_monitor import events as ev
from kat_monitor import words
from kat_monitor.app import importing
from kat_monitor.app.keeper import Job, wrong_with
from kat_monitor.app.keys import key_in
from kat_monitor.app.machine_test import Facts, slow_items
from kat_monitor.devices.decoder import LinkNote, NoteKind
from kat_monitor.devices.driver import Driver
from kat_monitor.devices.outputs import DeviceState
from kat_monitor.devices.registry import DRIVERS, decodable, new_decoder
from kat_monitor.protocols import parse
from kat_monitor.protocols.editing import differences
from kat_monitor.protocols.one_limit import misfit
from kat_monitor.protocols.shipped import shipped
from kat_monitor.record.backup import Source, make_backup
from kat_monitor.record.backup_manifest import BackupRefused
from kat_monitor.record.seal import KeyRefused
from kat_monitor.record.verify import NO_KEYS, Judged, judge_json, judge_record
from kat_monitor.review.digest import broken
from kat_monitor.ui.pages.frame import PageFrame
from kat_monitor.ui.present_codes import stored_words
from kat_monitor.ui.present_kept import BACKUPS, ENDS, RECORDS, TESTS, kept_words, recalled
from kat_monitor.ui.present_pages_leaving import SCORES
from kat_monitor.ui.progress import Cancelled, Ended, Progress
from kat_monitor.words import say, shown
from tests.ui import demo
from tests.ui.conftest import Open
from tests.ui.pages.story import LONG, PATIENT, PEOPLE
from tests.ui.pages.test_every_page import PAGES
from tests.ui.pages.test_languages import texts_in
from tests.ui.spoken import OPEN, bare, read_on, speak_in_brackets

KAT = Path(__file__).resolve().parents[3] / "kat_monitor"
RULES = {rule.id for text in shipped().values() for rule in parse(text).rules}
STANDING = (
    "KAT Monitor", "PIN", "Esc", "Tab", "PgDn", "PgUp", "Space", "Enter", "Ctrl", "English", "Deutsch", "Français",
    "Español",
    "IM", "IV", "RASS", "min", "mg", "kg", "mmHg", *SCORES.values(),
    *(spec.title for spec in DRIVERS.values()),
)  # fmt: skip
"""What is the same in every language: names, keys of the keyboard, units, and words that are typed."""
OWN = (
    LONG, PATIENT.name, *(name for one in PEOPLE for name in one[1:3]), *RULES,
    *(one.replace("-", " ") for one in RULES),
)  # fmt: skip
"""People of the stories, and what a clinic calls its rules."""
PAGE_DATA = (
    "Lakeside Clinic", "Room 2", "Another window has this data open.", "NONE YET", "signed at 08:12 by", "all in order",
    "opened 21 Nov 09:12", "dose given", "ended 26 h ago, discharged", "/dev/ttyUSB0", "/dev/pts/3", "A10KXYZ",
    "adapter", ".toml", "a.toml", "/home/clinic/.local/share/KAT Monitor/protocols", "/home", "/media", "/media/disk",
    "SPO2", "expected a number", "7K3M-90QX-ZB4T-V1NE-8HSD-22CF-W6RJ", "Oxygen", "Speaker", "Disk", "sister", "ran",
    "KAT Monitor examples", "event 2 was changed", "mo-1 (lead)", "signed in", "tomorrow", "“It is all one sea”",
    "Her father's garden", "stone@example.org", "Clinic, Road", "limit", "esketamine", "3f2a",
    "Jane Doe", "Ana Ruiz", "v1", "A1",
)  # fmt: skip
"""What the pages of `test_every_page` are told as data: a clinic's own names, paths, and lines that others made."""


@pytest.fixture
def in_brackets() -> Iterator[None]:
    """The made-up language for one test."""
    speak_in_brackets()
    yield
    words.speak(None)


def left_in_english(*texts: str, data: tuple[str, ...] = ()) -> dict[str, str]:
    return bare(map(shown, texts), (*data, *STANDING))


# --- what stands on the screen ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", PAGES)
def test_every_page_says_all_its_own_words_in_the_language(dressed: None, in_brackets: None, name: str) -> None:
    page = PAGES[name]()
    page.resize(1024, 768)
    page.show()
    assert bare(read_on(page), (*PAGE_DATA, *OWN, *STANDING)) == {}
    page.close()
    page.deleteLater()


@pytest.mark.parametrize("keys", ["", "?", "b", "d", "e", "h", "i", "k", "l", "m", "n", "p", "q", "s", "t", "v", "w"])
def test_the_live_screen_and_what_opens_over_it_say_all_in_the_language(
    open_room: Open, press: Callable[[str], None], in_brackets: None, keys: str
) -> None:
    session = demo.live()
    _, room = open_room(session)
    if keys:
        press(keys)
    QApplication.processEvents()
    its_own = {alert.text for alert in session.all_alerts()}
    assert bare(read_on(room.screen), (*LIVE_DATA, *its_own, *STANDING)) == {}


@pytest.mark.parametrize("story", [demo.before_dose, demo.calm_story, demo.faults_story], ids=lambda one: one.__name__)
def test_every_session_is_told_in_the_language(
    open_room: Open, in_brackets: None, story: Callable[[], demo.Story]
) -> None:
    made = story()
    t = made.session.t
    for part in ("awake", "copy"):
        words_of = "the folder of the second copy is gone; connect its disk or share"
        made.add(t, ev.MachineChanged(by="machine", role="system", part=part, works=False, text=words_of, since=t))
    made.add(t, ev.CuffStarted(by="sim", role="device", device="sim", observed_t=t))
    made.add(t, ev.CuffStopped(by="sim", role="device", device="sim"))
    made.add(t, ev.GapFound(by="clock", role="system", from_t=t - 1, to_t=t, reason="nothing ran meanwhile"))
    _, room = open_room(made.session)
    QApplication.processEvents()
    its_own = {one.text for one in made.session.all_alerts()} | {"back inside", "sim"}
    assert bare(read_on(room.screen), (*LIVE_DATA, *its_own, *STANDING)) == {}


LIVE_DATA = (
    "Jane Doe", "J. Doe 1984", "R. Lee", "RL", "Room 2", "v1",
    "Says “the room is very far away”, smiling.", "Settled on the recliner, eye mask on, breathing calm.",
)  # fmt: skip
"""People, room, device and notes of the made-up session."""


@pytest.mark.parametrize("typed", ["bp 400/90", "hr 2000", "xx 12", "bp 120", "spo2 97 98"])
def test_what_the_vitals_line_does_not_take_it_refuses_in_the_language(
    open_room: Open, press: Callable[[str], None], in_brackets: None, typed: str
) -> None:
    _, room = open_room(demo.live())
    room.screen.entry.line.setFocus()
    press(typed)
    press("Enter")
    assert bare(read_on(room.screen.entry), ("bp", "hr", "rr", "spo2", "xx", *LIVE_DATA, *STANDING)) == {}


def test_a_refused_entry_is_said_in_the_language_on_the_way_through_the_window(
    qtbot: QtBot, open_room: Open, in_brackets: None
) -> None:
    _, room = open_room(demo.live())
    heard: list[str] = []
    room.desk.refused.connect(heard.append)
    room.desk.enter(ev.SoundResumed, pause=0, since=0, reason=say("by hand"))
    qtbot.waitUntil(lambda: bool(heard))
    assert left_in_english(*heard) == {}


def test_how_far_a_job_is_is_said_in_the_language(qtbot: QtBot, dressed: None, in_brackets: None) -> None:
    page, go_on = PageFrame("t"), threading.Event()
    qtbot.addWidget(page)

    def job(progress: Progress, cancelled: Cancelled) -> None:
        progress(1, 2, say("copying {file}", file="library.db"))
        go_on.wait(5)

    ended: list[Ended] = []
    page.run("t", job, ended.append)
    qtbot.waitUntil(lambda: "library.db" in page.progress.words.text())
    assert OPEN in page.progress.words.text()
    go_on.set()
    qtbot.waitUntil(lambda: bool(ended))


# --- what goes wrong --------------------------------------------------------------------------------------------------


def test_a_file_that_is_not_taken_in_is_refused_in_the_language(tmp_path: Path, in_brackets: None) -> None:
    contents = {
        "empty.json": b"", "letter.txt": b"Dear all,", "cut.json": b'{"format":"kat-session","version":1,"se',
        "new.json": b'{"format":"kat-session","version":99}', "other.json": b'{"a":1}', "bad.pdf": b"%PDF-1.7\nx",
        "keys.json": b'{"format":"kat-session","version":1,"x":0}', "table.db": b"SQLite format 3\0" + bytes(4080),
        "latin.json": b'{"a":"\xe9"}', "none.json": b'{"format":"kat-derived"}',
    }  # fmt: skip
    for name, content in contents.items():
        (tmp_path / name).write_bytes(content)
    for path in (*(tmp_path / name for name in contents), tmp_path / "gone.json", tmp_path):
        refused = importing.check(path).refused
        assert refused
        assert left_in_english(refused, data=("'x'", "'format'", "'events'", "events", "version", "session")) == {}
        if path.is_file():
            with pytest.raises(KeyRefused) as found:
                key_in(path)
            assert left_in_english(str(found.value), data=(str(path),)) == {}


def test_whatever_is_wrong_with_a_record_is_said_in_the_language(in_brackets: None) -> None:
    whole = {"format": "kat-session", "version": 1, "session": {}, "events": [], "head": "", "seal": None}
    wrong = [{**whole, "events": 1}, {**whole, "events": [1]}, whole, {**whole, "version": 0}, {**whole, "seal": 1}]
    for one in wrong:
        said = judge_json(repr(one).replace("'", '"').replace("None", "null").encode()).verdict.words
        assert left_in_english(said, data=("events", "seal", "null")) == {}


def test_a_backup_that_is_refused_and_one_under_way_are_told_in_the_language(tmp_path: Path, in_brackets: None) -> None:
    with pytest.raises(BackupRefused) as found:
        make_backup(Source(tmp_path / "none", NO_KEYS), tmp_path / "to", 0)
    assert left_in_english(str(found.value), data=(str(tmp_path / "none"),)) == {}


@pytest.mark.parametrize("name", decodable())
def test_how_a_device_stands_and_what_to_check_is_said_in_the_language(in_brackets: None, name: str) -> None:
    driver = Driver(DRIVERS[name], new_decoder(name), DRIVERS[name].dialogue())
    said = [*driver.open(0), *driver.on_link(1, LinkNote(NoteKind.OPENED, "COM7"))]
    said += [one for t in range(0, 60_000, 250) for one in driver.tick(t)]
    said += driver.on_link(
        60_000, LinkNote(NoteKind.LOST, say("{name} is gone. Plug the cable in again.", name="COM7"))
    )
    texts = [one.text for one in said if isinstance(one, DeviceState)]
    assert len(texts) >= 3
    assert left_in_english(*texts, data=("COM7",)) == {}


def test_a_limit_that_does_not_fit_is_refused_in_the_language(in_brackets: None) -> None:
    protocol = parse(shipped()["generic"])
    refused = [
        misfit(protocol, rule.id, limit) for rule in protocol.rules if rule.limit for limit in (-500, 100, 9_000)
    ]
    assert sum(map(bool, refused)) > len(refused) / 2
    vitals = {vital for rule in protocol.rules for vital in rule.vitals}
    assert left_in_english(*filter(None, refused), data=(*RULES, *vitals, "Cel", "rpm")) == {}


def test_how_two_protocols_differ_is_said_in_the_language(in_brackets: None) -> None:
    protocol = parse(shipped()["generic"])
    first = protocol.rules[0]
    without = replace(protocol, rules=protocol.rules[1:], author="")
    lines = [str(one) for one in (*differences(protocol, without), *differences(without, protocol))]
    assert len(lines) == 4
    assert left_in_english(*lines, data=(first.id, "author", f'"{protocol.author}"')) == {}


# --- what was kept in English -----------------------------------------------------------------------------------------

KEPT_BY = {
    RECORDS: (
        "record/chain.py", "record/examine.py", "record/schema.py", "record/reader.py", "app/keeper.py",
        "events/coding.py",
    ),
    TESTS: ("app/machine_test.py",),
    ENDS: ("alerts/streams.py", "alerts/spots.py", "alerts/checks.py"),
}  # fmt: skip
"""Where the texts come from that are kept, whole or within another."""


@pytest.mark.parametrize("path", [path for paths in KEPT_BY.values() for path in paths])
def test_every_text_that_is_kept_is_known_again(path: str) -> None:
    listed = {str(one) for one in (*RECORDS, *BACKUPS, *TESTS, *ENDS)}
    said = {text for text in texts_in((KAT / path).read_text("utf-8")) if "{" in text}
    assert said - listed == set()


def test_a_record_that_was_found_altered_is_told_in_the_language_when_the_table_is_read_again(
    tmp_path: Path, in_brackets: None
) -> None:
    job = Job("s1", "here", tmp_path / "gone.katlog", "p", "", "2026-11-21T09:00:00.000Z", "", 12)
    found = [wrong_with(job, Judged((), judge_record(job.path).verdict))]
    (tmp_path / "gone.katlog").write_bytes(b"nothing of ours")
    found.append(wrong_with(job, judge_record(job.path)))
    for problem in found:
        kept = words.stored(problem)
        assert type(kept) is str
        line = broken("s1", "p", "", "2026-11-21T09:00:00.000Z", "", kept)
        assert line.reasons[0].words == kept
        assert bare([kept_words(line.reasons[0].words)]) == {}


def test_a_test_of_the_computer_is_told_in_the_language_when_it_is_read_again(
    tmp_path: Path, in_brackets: None
) -> None:
    for item in slow_items(Facts(tmp_path, NO_KEYS, (), "the disk is full; free some space on it")):
        assert bare([kept_words(str.__str__(item.words)), shown(item.title)], ("GiB", "ms")) == {}


@pytest.mark.parametrize(
    ("kept", "told"),
    [
        ("altered: event 7 does not match its hash", "verändert: Ereignis 7 passt nicht zu seinem Hash"),
        (
            "altered: event 7 is missing: event 9 stands in its place",
            "verändert: Ereignis 7 fehlt: an seiner Stelle steht Ereignis 9",
        ),
        (
            "12.5 GiB free, slowest of 8 durable writes 3 ms",
            "12,5 GiB frei, langsamster von 8 dauerhaften Schreibvorgängen 3 ms",
        ),
        ("the disk is full; free some space on it", "der Datenträger ist voll; Platz schaffen"),
        ("back inside at 150", "wieder im Bereich bei 150"),
        ("Dr Kaur wrote this: not ours; nor this", "Dr Kaur wrote this: not ours; nor this"),
    ],
)  # fmt: skip
def test_what_was_kept_in_english_is_told_in_the_language(spoken: Callable[[str], None], kept: str, told: str) -> None:
    spoken("de")
    assert kept_words(kept) == told
    assert recalled(kept) == kept, "what is kept of it again is the same English"


def test_a_disk_that_failed_is_told_in_the_language_also_after_a_restart(spoken: Callable[[str], None]) -> None:
    spoken("de")
    stored = "NO SECOND COPY: the folder of the second copy is gone; connect its disk or share"
    assert "der Ordner der zweiten Kopie ist weg; " in stored_words(stored)
    assert "second copy" not in stored_words(stored)


# --- no text from below the window past the seam ----------------------------------------------------------------------

COMMAND_LINE = {
    "cli.py", "arguments.py", "app/keeping.py", "app/monthly.py", "app/windows.py", "record/restore.py",
    "devices/ports.py", "devices/csv_replay.py",
}  # fmt: skip
"""English everywhere (docs/decisions/0015)."""
REPORTED = {"verify.py", "verify_tables.py", "load.py", "limits.py", "derived.py", "files.py", "__init__.py"}
"""Of the reports, what speaks to the window too; the rest sets pages, which are in English."""
ENGLISH_FOLDERS = ("ui/", "synthetic/", "devices/emulators/", "devices/simulator/", "review/html.py")
"""The window has its own test; the other folders play a care team and a patient, or write a page to hand out."""
UNSAID = {
    "driver on {}", "driver on bluetooth {}", "draft {} {}", "event {}", "machine {}",
    "device {}", "reading {}",  # names
    "on time", "gait test", "after dose", "table event ", "table seal ",  # codes
    "{}, {} copy, to {}", "{} files, {} bytes", "version {} put in force", "version {} written",  # the audit
    "agreed to no high alert: {}", "what was left to be noted cannot be read",
    "before the dose", "in {}, {}", ", baseline {}: {} {}", ", baseline {}: {} %", " for {} s",  # of an alert's text
    "not known",
    "cannot be checked: {}", "Passphrase or recovery key of this data: ",  # asked and answered at the terminal
    "made for this copy", "{}, fingerprint {}",  # of a report
    "Demo clinic", "A session runs",  # a name; what the system is told
    "{} did not come with the program; install it again", "outside the trail",  # a fault of the installation, or ours
    "id, name, initials, role, active", "session, origin, head_seq, head_hash, stamp, version, day, line, rest",
    "{} min",
}  # fmt: skip
FAULTS = {
    "ValueError",
    "TypeError",
    "RuntimeError",
    "KeyError",
    "AssertionError",
    "FileExistsError",
    "NotDone",
    "NoDecoderError",
    "WorkBroken",
}
"""Raised for whoever mends the program, or at the command line."""
SENTENCE = re.compile(r"[a-z]{2,}\}?[,:;.]? [a-z{]|\{\} [a-z]{2,}")
SQL = re.compile(r"\s*(SELECT|INSERT|UPDATE|DELETE|PRAGMA|CREATE|ALTER|ATTACH|DETACH|BEGIN|WHERE|<)")


class _Plain(ast.NodeVisitor):
    """Collects the sentences that no `say` or `tr` made."""

    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_Call(self, node: ast.Call) -> None:
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in ("tr", "say"):
            for keyword in node.keywords:
                self.visit(keyword.value)
        elif name not in ("note", "Who"):  # of the audit
            self.generic_visit(node)

    def visit_Raise(self, node: ast.Raise) -> None:
        if not (isinstance(node.exc, ast.Call) and getattr(node.exc.func, "id", "") in FAULTS):
            self.generic_visit(node)

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):  # a docstring
            self.generic_visit(node)

    def visit_Compare(self, node: ast.Compare) -> None:
        self.visit(node.left)

    def visit_Constant(self, node: ast.Constant) -> None:
        self._keep(node.value)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        self._keep("".join(str(one.value) if isinstance(one, ast.Constant) else "{}" for one in node.values))
        for one in node.values:
            if isinstance(one, ast.FormattedValue):
                self.visit(one.value)

    def _keep(self, text: object) -> None:
        if isinstance(text, str) and SENTENCE.search(text) and not SQL.match(text) and text not in UNSAID:
            self.found.add(text)


def _speaks_to_the_window(path: Path) -> bool:
    name = path.relative_to(KAT).as_posix()
    if name.startswith("reports/"):
        return path.name in REPORTED
    if name.startswith("protocols/"):
        return name == "protocols/reach.py"  # the mistakes of a protocol file are in English
    return name not in COMMAND_LINE and not name.startswith(ENGLISH_FOLDERS)


@pytest.mark.parametrize(
    "path", sorted(filter(_speaks_to_the_window, KAT.rglob("*.py"))), ids=lambda path: path.relative_to(KAT).as_posix()
)
def test_no_sentence_from_below_the_window_goes_past_translation(path: Path) -> None:
    look = _Plain()
    for statement in ast.parse(path.read_text("utf-8")).body:
        look.visit(statement)
    assert look.found == set()
