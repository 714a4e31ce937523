"""Each mistake of a key: its shape, its sense, or that it is missing; with its field and its line."""

from __future__ import annotations

import pytest

from tests.protocols.small import RULE, SMALL, edited, fields, mistakes

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
    (RULE, '"at_least"', '"At-Least"', "rule[sbp-high-170].compare", "did you mean at_least?"),
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
    (RULE, '["systolic"]', '["SYSTOLIC"]', "rule[sbp-high-170].vitals", "did you mean systolic?"),
    (RULE, '["systolic"]', "[]", "rule[sbp-high-170].vitals", "at least one value"),
    (RULE, '"mmHg"', '"kPa"', "rule[sbp-high-170].unit", '"mmHg"'),
    (RULE, '"mmHg"', '"%"', "rule[sbp-high-170].unit", '"mmHg"'),
    (RULE, '"at_least"\nlimit = 170\nunit = "mmHg"', '"rise_percent"\nlimit = 40\nunit = "%"', "unit", "in percent of"),
    (
        RULE,
        '"at_least"\nlimit = 170\nunit = "mmHg"',
        '"rise_per_min"\nlimit = 9\nunit = "mmHg/min"',
        "unit",
        "in that a",
    ),
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
