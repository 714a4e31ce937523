"""A protocol file is refused with every mistake's line and field, or it is a protocol."""

from __future__ import annotations

from pathlib import Path

import pytest

from kat_monitor.protocols import loader, positions
from tests.protocols.small import SMALL, edited


def mistakes(text: str, id: str | None = None) -> tuple[loader.Mistake, ...]:
    with pytest.raises(loader.ProtocolMistakes) as caught:
        loader.load(text, "small.toml", id)
    return caught.value.mistakes


def fields(text: str) -> list[tuple[int, str]]:
    return [(one.line, one.field) for one in mistakes(text)]


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


RULE = 'id = "sbp-high-170"'
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


SHAPE = [
    ("[phases]", "onset = 20", "onset = 20\nonset = 25", "phases.onset", "only once (the first stands in line 10)"),
    ("[baseline]", "[baseline]", "[phases]", "phases", "only once"),
    ("[phases]", "onset = 20", "onset = 20\nonsett = 25", "phases.onsett", "did you mean onset?"),
    ("[baseline]", "[baseline]", "[baselin]", "baselin", "did you mean baseline?"),
    (RULE, "limit = 170", "limit = 170\nnote = 1", "rule[sbp-high-170].note", "only the keys"),
    (RULE, "limit = 170", 'limit = "170"', "rule[sbp-high-170].limit", "a number"),
    (RULE, "limit = 170", "limit = true", "rule[sbp-high-170].limit", "a number"),
    (RULE, "limit = 170", "limit = nan", "rule[sbp-high-170].limit", "a number"),
    ("[phases]", "observe = 180", "observe = inf", "phases.observe", "a number"),
    ("[baseline]", "sets = 2", "sets = 2.5", "baseline.sets", "a whole number"),
    ("[dose]", "infusion = true", "infusion = 1", "dose.infusion", "true or false"),
    ("date", '"2026-01-05"', "2026-01-05", "date", "text in quotes"),
    ("[phases]", "[15, 20]", "[15]", "phases.onset_mark", "[low, high], 2 numbers"),
    ("[schedule]", "[-15, 0,", '[-15,\n "0",', "schedule.sets", "a number"),
    ("[dose]", '"iv"', '"vein"', "dose.route", 'one of "any"'),
    ("format", "1", "2", "format", "1"),
    (RULE, '"at_least"', '"atleast"', "rule[sbp-high-170].compare", "at_least"),
    (RULE, '"medium"', '"urgent"', "rule[sbp-high-170].priority", '"high"'),
    (RULE, '"peak"]', '"summit"]', "rule[sbp-high-170].phases", '"peak"'),
]
SENSE = [
    ("id", '"small"', '"Small one"', "id", "lowercase letters"),
    ("version", '"1"', '""', "version", "not empty"),
    ("author", '"A. Writer"', '" "', "author", "not empty"),
    ("date", '"2026-01-05"', '"5 Jan 2026"', "date", "2026-01-31"),
    ("review_by", '"2027-01-05"', '"2026-02-30"', "review_by", "2026-01-31"),
    ("review_by", '"2027-01-05"', '"2026-01-04"', "review_by", "not before 2026-01-05"),
    ("[phases]", "waning = 120", "waning = 60", "phases.waning", "over 60 (phases.peak)"),
    ("[phases]", "observe = 180", "observe = 90", "phases.observe", "over 120 (phases.waning)"),
    ("[phases]", "onset = 20", "onset = -5", "phases.onset", "1 to 1440 min"),
    ("[phases]", "[15, 20]", "[20, 15]", "phases.onset_mark", "the lower number first"),
    ("[phases]", "peak_mark = 40", "peak_mark = 70", "phases.peak_mark", "20 to 60 (phases.onset to phases.peak)"),
    ("[observation]", "window = 180", "window = 100", "observation.window", "at least 120"),
    ("[baseline]", "within = 30", "within = 2", "baseline.within", "at least 3 min"),
    ("[schedule]", "20, 40, 60", "20, 60, 40", "schedule.sets", "ascending order: over 60"),
    ("[schedule]", "20, 40, 60", "20, 20, 40, 60", "schedule.sets", "ascending order: over 20"),
    ("[schedule]", "[-15, 0, 20, 40, 60]", "[]", "schedule.sets", "at least one minute"),
    ("[schedule]", "then_every = 30", "then_every = 0", "schedule.then_every", "1 to 1440 min"),
    ("[schedule]", "strict = [40]", "strict = [45]", "schedule.strict", "a minute of schedule.sets"),
    ("[schedule]", "[0, 60, 120]", "[0, 60, 110]", "schedule.scores", "60 + a multiple of 30"),
    ("[schedule]", "low_after = 8", "low_after = 2", "schedule.low_after", "at least 3 (schedule.window)"),
    ("[schedule]", '"spo2"]', '"sp02"]', "schedule.vitals", "did you mean spo2?"),
    ("[schedule]", '"spo2"]', '"spo2", "spo2"]', "schedule.vitals", "only once"),
    ("[gates]", '"ride"]', '"rides"]\n', "gates.items", "did you mean ride?"),
    ("[gates]", 'waivable = ["ride"]', 'waivable = ["scales"]', "gates.waivable", "only what gates.items names"),
    ("[gates]", "spo2_prescriber = 92", "spo2_prescriber = 95", "gates.spo2_recheck", "at least 95"),
    ("[gates]", "spo2_recheck = 94", "spo2_recheck = 104", "gates.spo2_recheck", "1 to 100 %"),
    ("[gates.blood_pressure]", "blocked_systolic = 180", "blocked_systolic = 145", "blocked_systolic", "over 150"),
    ("[gates.blood_pressure]", "systolic = 140", "systolic = 155", "systolic", "at most 150"),
    ("[dose]", "[0.4, 0.6]", "[0.6, 0.4]", "dose.mg_per_kg", "the lower number first"),
    ("[dose]", "[0.4, 0.6]", "[0.4, 0.6]\ndevices = 2", "dose.devices", "the route is iv"),
    ("[dose]", "[0.4, 0.6]", "[0.4, 0.6]\ndrugs = []", "dose.drugs", "at least one drug"),
    ("[dose]", '"iv"\ninfusion = true', '"im"\ninfusion = true', "dose.infusion", "the route is im"),
    ("[observation]", "window = 180", 'window = 180\ncounts_from = "first-device"', "counts_from", '"last-dose"'),
    ("[discharge]", '"safety"]', '"mood"]', "discharge.items", "one of observation"),
    (
        "[discharge]",
        'overridable = ["ride"]',
        'overridable = ["gait"]',
        "discharge.overridable",
        "only what discharge.items names",
    ),
    ("[discharge]", "[50, 100]", "[100, 50]", "discharge.heart_rate", "the lower number first"),
    ("[discharge]", "[50, 100]", "[5, 100]", "discharge.heart_rate", "10 to 350 /min"),
    ("[discharge]", "[50, 100]", "[50, 100]\naldrete = 11", "discharge.aldrete", "0 to 10 points"),
    (RULE, RULE, 'id = "sbp-high-180"', "rule[2].id", "an id of its own"),
    (RULE, RULE, 'id = "SBP"', "rule[1].id", "lowercase letters"),
    (RULE, '"{label} {value}"', '""', "rule[sbp-high-170].text", "the words of the alert"),
    (RULE, '"{label} {value}"', '"{label"', "rule[sbp-high-170].text", "braces in pairs"),
    (RULE, '"{label} {value}"', '"{name}"', "rule[sbp-high-170].text", "only {label}, {value}"),
    (RULE, '"{label} {value}"', '"{value.real}"', "rule[sbp-high-170].text", "only {label}, {value}"),
    (RULE, '"{label} {value}"', '"{}"', "rule[sbp-high-170].text", "only {label}, {value}"),
    (RULE, '["systolic"]', '["sistolic"]', "rule[sbp-high-170].vitals", "did you mean systolic?"),
    (RULE, '["systolic"]', "[]", "rule[sbp-high-170].vitals", "at least one value"),
    (RULE, '"mmHg"', '"kPa"', "rule[sbp-high-170].unit", '"mmHg"'),
    (RULE, '"mmHg"', '"%"', "rule[sbp-high-170].unit", '"mmHg"'),
    ('"sbp-low-90"', '["systolic"]', '["systolic", "spo2"]', "rule[sbp-low-90].unit", '"mmHg" or "%"'),
    (RULE, '"mmHg"', '"mmHg"\nkind = "technical"', "rule[sbp-high-170].kind", '"physiological" with at_least'),
    (RULE, '"mmHg"', '"mmHg"\nhold_s = 121', "rule[sbp-high-170].hold_s", "0 to 120 s"),
    (RULE, '"mmHg"', '"mmHg"\nfrom_min = 5000', "rule[sbp-high-170].from_min", "-1440 to 1440 min"),
    (RULE, '"mmHg"', '"mmHg"\ncodes = ["nausea"]', "rule[sbp-high-170].codes", "no such key with at_least"),
    (RULE, '"mmHg"', '"mmHg"\naltitude = true', "rule[sbp-high-170].altitude", "only limits of spo2"),
    (RULE, '"mmHg"', '"mmHg"\nbaseline_from = 5', "rule[sbp-high-170].baseline_from", "20 to 350 mmHg"),
    (RULE, 'phases = ["onset",', 'phases = ["before",', "rule[sbp-high-170].phases", "only high priority"),
    (RULE, "limit = 170", "limit = 1700", "rule[sbp-high-170].limit", "over 20 to 350 mmHg"),
    ('"sbp-rise-40"', "limit = 40", "limit = -40", "rule[sbp-rise-40].limit", "a rise of over 0"),
    ('"sbp-rise-40"', '"mmHg"', '"mmHg"\nbaseline_from = 105', "rule[sbp-rise-40].baseline_from", "with rise"),
    ('"spo2-low-baseline"', "limit = -3", "limit = 94", "rule[spo2-low-baseline].limit", "distance from the baseline"),
    ('"spo2-low-baseline"', "_under = 97", "_under = 197", "rule[spo2-low-baseline].baseline_under", "1 to 100 %"),
    ('"red"', '"chest-pain"', '"chest-pian"', "rule[red].codes", "did you mean chest-pain?"),
    ('"red"', "codes", "while_moaas_at_most = 9\ncodes", "rule[red].while_moaas_at_most", "0 to 5"),
    ('"stale"', "hold_s = 15", "hold_s = 0", "rule[stale].hold_s", "more than 0 s"),
    (RULE, '"mmHg"', '"mmHg"\nsound = "medum"', "rule[sbp-high-170].sound", "did you mean medium?"),
    (RULE, '"mmHg"', '"mmHg"\nsound = ""', "rule[sbp-high-170].sound", "one of high, medium, low, none"),
    (RULE, '"mmHg"', '"mmHg"\nsound = "high"', "rule[sbp-high-170].sound", "medium or low or none with medium"),
    ('"sbp-high-180"', '"mmHg"', '"mmHg"\nsound = "none"', "rule[sbp-high-180].sound", "high with high priority"),
    (RULE, '"mmHg"', '"mmHg"\nend_s = 121', "rule[sbp-high-170].end_s", "0 to 120 s"),
    (RULE, '"mmHg"', '"mmHg"\nend_by = -1', "rule[sbp-high-170].end_by", "0 to 20 units"),
    (RULE, '"at_least"', '"outside"', "rule[sbp-high-170].low", "a value, which outside needs"),
    (RULE, '"at_least"', '"outside"\nlow = 170', "rule[sbp-high-170].low", "under 170 (limit)"),
    (RULE, '"at_least"', '"outside"\nlow = 5', "rule[sbp-high-170].low", "over 20 to 350 mmHg"),
    (RULE, '"mmHg"', '"mmHg"\nlow = 60', "rule[sbp-high-170].low", "no such key with at_least"),
    ('"sbp-rise-40"', '"rise"\nlimit = 40', '"rise_percent"\nlimit = 301', "limit", "a rise of over 0 to 300 percent"),
    ('"sbp-rise-40"', '"rise"\nlimit = 40', '"fall_percent"\nlimit = 101', "limit", "a fall of over 0 to 100 percent"),
    ('"sbp-rise-40"', '"rise"\nlimit = 40', '"fall_per_min"\nlimit = 0', "limit", "a change of over 0 to 330 mmHg"),
    (RULE, '"mmHg"', '"mmHg"\nfrom_min = 60', "rule[sbp-high-170].from_min", "under 60, the minute at which"),
]


@pytest.mark.parametrize(("where", "old", "new", "field", "expected"), SHAPE + SENSE)
def test_each_mistake_is_told_with_its_field_and_what_was_expected(
    where: str, old: str, new: str, field: str, expected: str
) -> None:
    text, _ = edited(where, old, new)
    (only,) = mistakes(text)
    assert (only.field.endswith(field), expected in f"{only.expected}") == (True, True), str(only)


@pytest.mark.parametrize(("where", "old", "new"), [row[:3] for row in SHAPE + SENSE if row[3] in row[2].split(" =")[0]])
def test_each_mistake_is_told_on_the_line_of_its_key(where: str, old: str, new: str) -> None:
    text, line = edited(where, old, new)
    assert mistakes(text)[0].line == line


CONTRADICTIONS = [
    ("sbp-high-180", "limit = 180", "limit = 165", "sbp-high-180", "over 170, the limit of sbp-high-170"),
    ("sbp-high-170", "limit = 170", "limit = 185", "sbp-high-180", "over 185, the limit of sbp-high-170"),
    ("no-breath-30", "hold_s = 30", "hold_s = 20", "no-breath-30", "under 0, the limit of no-breath-20"),
    ("sbp-low-90", "limit = 90", "limit = 190", "sbp-low-90", "at most 180, the high limit of sbp-high-180"),
    ("sbp-low-90", "limit = 90", "limit = 175", "sbp-low-90", "at most 170, the high limit of sbp-high-170"),
]


@pytest.mark.parametrize(("where", "old", "new", "told", "expected"), CONTRADICTIONS)
def test_limits_that_contradict_each_other_are_told_once_with_the_other_rule(
    where: str, old: str, new: str, told: str, expected: str
) -> None:
    text, _ = edited(f'"{where}"', old, new)
    (only,) = mistakes(text)
    assert (only.field, only.expected.startswith(expected)) == (f"rule[{told}].limit", True), str(only)


OVERDUE = """
[[rule]]
id = "{id}"
kind = "overdue"
compare = "overdue"
priority = "{priority}"
phases = [{phases}]
text = "{{what}}"
"""


def late(id: str, priority: str, *phases: str, more: str = "") -> str:
    return OVERDUE.format(id=id, priority=priority, phases=", ".join(map('"{}"'.format, phases))) + more


def test_two_rules_that_leave_a_third_no_turn_are_told() -> None:
    third = late("third", "low", "onset", "peak")
    text = SMALL + late("first", "medium", "onset") + late("second", "medium", "peak", "waning") + third
    (only,) = mistakes(text)
    assert only.field == "rule[third].phases"
    assert "in which first or second is not always the one" in only.expected


@pytest.mark.parametrize(
    "before",
    [
        late("first", "medium", "onset") + late("second", "medium", "waning"),
        late("first", "medium", "onset", "peak", more="enabled = false\n"),
        late("first", "medium", "onset", "peak", more="while_bp_alert = true\n"),
    ],
)
def test_a_rule_that_has_a_turn_somewhere_is_no_mistake(before: str) -> None:
    text = SMALL + before + late("third", "low", "onset", "peak")
    assert loader.load(text, "small.toml").rules[-1].id == "third"


def test_of_two_equal_rules_the_first_takes_every_turn() -> None:
    (only,) = mistakes(SMALL + late("first", "low", "onset") + late("second", "low", "onset"))
    assert only.field == "rule[second].phases"


def test_a_wider_band_of_lower_priority_contradicts_a_narrower_one_of_higher() -> None:
    text, _ = edited('"sbp-high-180"', '"at_least"', '"outside"\nlow = 80')
    text, _ = edited(RULE, '"at_least"', '"outside"\nlow = 70', text)
    (only,) = mistakes(text)
    assert only.field == "rule[sbp-high-180].limit"


def test_everything_bad_in_the_rules_is_told_at_once() -> None:
    text, _ = edited(RULE, '"mmHg"', '"mmHg"\nhold_s = 300\nsound = "siren"')
    text, _ = edited('"sbp-high-180"', 'unit = "mmHg"\n', "", text)
    text, _ = edited('"sbp-low-90"', "limit = 90", "limit = 190", text)
    text, _ = edited('"stale"', '["spo2"]', '["sp02"]', text)
    assert {(one.field, one.line > 1) for one in mistakes(text)} == {
        ("rule[sbp-high-170].hold_s", True), ("rule[sbp-high-170].sound", True), ("rule[sbp-high-180].unit", True),
        ("rule[sbp-low-90].limit", True), ("rule[stale].vitals", True),
    }  # fmt: skip


def test_rules_that_never_meet_do_not_contradict_each_other() -> None:
    text, _ = edited('"sbp-high-180"', "limit = 180", 'limit = 165\nphases = ["waning"]')
    assert loader.load(text, "small.toml").rules[1].limit == 165


@pytest.mark.parametrize("key", ["id", "name", "version", "author", "date", "review_by"])
def test_what_is_missing_is_told_at_the_top(key: str) -> None:
    text = "\n".join(line for line in SMALL.split("\n") if not line.startswith(f"{key} = ") or "high" in line)
    assert (1, key) in fields(text)


@pytest.mark.parametrize(
    ("where", "line", "field"),
    [
        ("[phases]", "onset = 20\n", "phases.onset"),
        ("[schedule]", "sets = [-15, 0, 20, 40, 60]\n", "schedule.sets"),
        (RULE, 'priority = "medium"\n', "rule[sbp-high-170].priority"),
        (RULE, "limit = 170\n", "rule[sbp-high-170].limit"),
        (RULE, 'unit = "mmHg"\n', "rule[sbp-high-170].unit"),
        (RULE, 'text = "{label} {value}"\n', "rule[sbp-high-170].text"),
        ('"red"', 'codes = ["chest-pain"]\n', "rule[red].codes"),
    ],
)
def test_what_is_missing_is_told_at_its_table(where: str, line: str, field: str) -> None:
    text, _ = edited(where, line, "")
    header = where if where.startswith("[") else "[[rule]]"
    at = text.count("\n", 0, text.rindex(header, 0, text.index(where) + len(where))) + 1
    assert fields(text) == [(at, field)]


def test_a_missing_table_is_told_and_nothing_that_would_rest_on_it() -> None:
    start, end = SMALL.index("[phases]"), SMALL.index("[observation]")
    assert fields(SMALL[:start] + SMALL[end:]) == [(1, "phases")]


def test_rules_that_are_no_list_of_tables_are_told() -> None:
    text = SMALL[: SMALL.index("[[rule]]")] + '[rule]\nid = "only"\n'
    assert [(one.field, one.found) for one in mistakes(text)] == [("rule", "a table")]


def test_without_any_rule_nothing_would_alert() -> None:
    assert fields(SMALL[: SMALL.index("[[rule]]")]) == [(1, "rule")]
    assert fields("rule = []\n" + SMALL[: SMALL.index("[[rule]]")]) == [(1, "rule")]


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
