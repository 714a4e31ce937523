"""A protocol file is refused with every mistake's line and field, or it is a protocol."""

from __future__ import annotations

from pathlib import Path

import pytest

from kat_monitor.protocols import loader, positions
from tests.protocols.small import RULE, SMALL, edited, fields, mistakes


def test_a_file_without_mistakes_is_a_protocol() -> None:
    protocol = loader.load(SMALL, "small.toml")
    assert (protocol.id, protocol.phases.peak, protocol.rules[1].limit) == ("small", 60, 180)


def test_a_mistake_reads_as_file_line_field_expected_found() -> None:
    text, line = edited("[phases]", "onset = 20", 'onset = "20"')
    assert [str(one) for one in mistakes(text)] == [
        f'small.toml:{line}: phases.onset: expected a number, found "20"'
    ]  # fmt: skip


def test_a_mistake_is_one_line_whatever_the_file_calls_things() -> None:
    (only,) = mistakes('"a\\nb" = 1\n' + SMALL)
    assert str(only).startswith("small.toml:1: a\\nb: expected only the keys format, id")


SYNTAX = [
    ("[phases]", "onset = 20", "onset = 20 min", "phases.onset", "nothing more on this line"),
    ("[phases]", "onset = 20", "onset 20", "phases.onset", '"=" after the key'),
    ("[phases]", "onset = 20", "onset =", "phases.onset", "a number, true"),
    ("[phases]", "onset = 20", "onset = 2026-13-01", "phases.onset", "nothing more"),
    ("[phases]", "onset = 20", "onset = 20 peak = 30", "phases.onset", "nothing more"),
    ("id", '"small"', '"small', "id", "closing quotes"),
    ("id", '"small"', "small", "id", "straight quotes"),
    ("id", '"small"', '"sm\x00all"', "id", "without control characters"),
    ("[phases]", "[phases]", "[phases", "phases", "a closed header"),
    ("[[rule]]", "[[rule]]", "[[rule]", "rule[sbp-high-170]", "a closed header"),
    ("[schedule]", "40, 60]", "40 60]", "schedule.sets", "commas"),
    ("[schedule]", "40, 60]", "40, 60", "schedule.sets", '"]" at the end'),
    ("[schedule]", "40, 60]", "40,\n 50 55,\n 60]", "schedule.sets", "commas"),
]


@pytest.mark.parametrize(("where", "old", "new", "field", "expected"), SYNTAX)
def test_what_is_no_toml_is_told_and_nothing_else_is(where: str, old: str, new: str, field: str, expected: str) -> None:
    text, _ = edited(where, old, new)
    (only,) = mistakes(text)
    assert (only.field, expected in only.expected) == (field, True), str(only)


def test_what_is_no_toml_is_told_on_its_line() -> None:
    text, line = edited("[schedule]", "40, 60]", "40,\n 50 55,")
    assert mistakes(text)[0].line == line


def test_everything_bad_in_the_rules_is_told_at_once() -> None:
    text, _ = edited(RULE, '"mmHg"', '"mmHg"\nhold_s = 300\nsound = "siren"')
    text, _ = edited('"sbp-high-180"', 'unit = "mmHg"\n', "", text)
    text, _ = edited('"sbp-low-90"', "limit = 90", "limit = 190", text)
    text, _ = edited('"stale"', '["spo2"]', '["sp02"]', text)
    assert {(one.field, one.line > 1) for one in mistakes(text)} == {
        ("rule[sbp-high-170].hold_s", True), ("rule[sbp-high-170].sound", True), ("rule[sbp-high-180].unit", True),
        ("rule[sbp-low-90].limit", True), ("rule[stale].vitals", True),
    }  # fmt: skip


def test_all_mistakes_are_told_at_once_in_the_order_of_their_lines() -> None:
    text = SMALL
    for where, old, new in (
        ("id", '"small"', '"small'),
        ("[phases]", "onset = 20", "onset = 70"),
        ("[schedule]", '"systolic", ', '"systole", '),
        ("[gates]", "[gates]", "[gates"),
        (RULE, "limit = 170", 'limit = "high"'),
        ('"red"', 'priority = "high"', 'priority = "red"'),
        ('"stale"', "vitals", "vital"),
    ):
        text, _ = edited(where, old, new, text)
    found = fields(text)
    assert found == sorted(found)
    assert {field for _, field in found} == {
        "id", "phases.peak", "schedule.vitals", "gates", "rule[sbp-high-170].limit",
        "rule[red].priority", "rule[stale].vital", "rule[stale].vitals",
    }  # fmt: skip


def test_mistakes_in_one_rule_do_not_hide_each_other() -> None:
    text, _ = edited(RULE, 'vitals = ["systolic"]', 'vitals = ["sistolic"]')
    for old, new in (('"mmHg"', '"kPa"'), ('"medium"', '"urgent"'), ('"onset", "peak"]', '"summit"]\nhold_s = 500')):
        text, _ = edited(RULE, old, new, text)
    names = ("vitals", "unit", "priority", "phases", "hold_s")
    assert [field for _, field in fields(text)] == [f"rule[sbp-high-170].{name}" for name in names]


def test_what_an_example_is_called_must_be_the_name_of_its_file() -> None:
    assert loader.load(SMALL, "small.toml", "small").id == "small"
    assert [str(one) for one in mistakes(SMALL, "big")] == [
        'small.toml:2: id: expected "big", as its file is called, found "small"'
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n \n",
        "# only a comment\n",
        '{"onset": 20,\n "peak": 60}\n',
        "minute,systolic\n0,120\n",
        "%PDF-1.7\n%âãÏÓ\n",
        "\x00" * 99,
        "A letter.\nWith lines.\n" * 50,
    ],
    ids=lambda text: repr(text[:12]),
)
def test_what_is_no_toml_at_all_is_one_mistake(text: str) -> None:
    (only,) = mistakes(text)
    assert (only.line, only.field, only.expected[:4]) == (1, "file", "TOML")


@pytest.mark.parametrize("text", ['id = "small', "x = " + "[" * 5000])
def test_nothing_is_called_missing_where_nothing_could_be_read(text: str) -> None:
    assert [one.line for one in mistakes(text)] == [1]


def test_lists_within_lists_without_end_are_a_mistake() -> None:
    assert mistakes(f"x = {'[' * 5000}{']' * 5000}\n{SMALL}")[0].expected == "at most 16 lists within each other"


def test_of_very_many_lines_that_are_no_toml_the_first_are_told() -> None:
    found = fields(SMALL.replace('"', "“"))
    assert (len(found), found[:2]) == (positions.MOST, [(2, "id"), (3, "name")])


def test_a_text_that_is_far_too_long_is_one_mistake() -> None:
    assert [one.field for one in mistakes(SMALL + "#" * loader.LARGEST)] == ["file"]


def test_a_file_is_read_whatever_editor_wrote_it(tmp_path: Path) -> None:
    file = tmp_path / "windows.toml"
    file.write_bytes(b"\xef\xbb\xbf" + SMALL.replace("\n", "\r\n").encode())
    assert loader.load_file(file) == loader.load(SMALL, "small.toml")


def test_a_mistake_in_a_file_of_any_editor_has_its_line(tmp_path: Path) -> None:
    file = tmp_path / "windows.toml"
    text, line = edited("[phases]", "onset = 20", "onset = 20 min")
    file.write_bytes(text.replace("\n", "\r\n").encode())
    with pytest.raises(loader.ProtocolMistakes) as caught:
        loader.load_file(file)
    (only,) = caught.value.mistakes
    assert (only.file, only.line, only.found) == (str(file), line, '"onset = 20 min"')


@pytest.mark.parametrize(
    ("content", "line", "found"),
    [(b'id = "a"\nname = "M\xfcller"\n', 2, "the byte 0xfc"), (SMALL.encode("utf-16"), 1, "the byte 0xff")],
)
def test_a_file_that_is_not_utf_8_says_on_which_line(tmp_path: Path, content: bytes, line: int, found: str) -> None:
    (tmp_path / "x.toml").write_bytes(content)
    with pytest.raises(loader.ProtocolMistakes) as caught:
        loader.load_file(tmp_path / "x.toml")
    (only,) = caught.value.mistakes
    assert (only.line, only.expected, only.found) == (line, "text in UTF-8", found)


def test_a_file_that_is_far_too_large_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "x.toml").write_bytes(b"\xff" * (loader.LARGEST + 1))
    with pytest.raises(loader.ProtocolMistakes, match=r"x\.toml:1: file: expected a protocol of at most 128 kB"):
        loader.load_file(tmp_path / "x.toml")


def test_a_file_that_is_not_there_is_no_mistake_of_the_protocol(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        loader.load_file(tmp_path / "none.toml")
