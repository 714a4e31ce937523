"""The smallest protocol that can be loaded with something of everything in it, edits of it, and its mistakes."""

from __future__ import annotations

import pytest

from kat_monitor.protocols import loader

SMALL = """\
format = 1
id = "small"
name = "Small"
version = "1"
author = "A. Writer"
date = "2026-01-05"
review_by = "2027-01-05"

[phases]
onset = 20
peak = 60
waning = 120
observe = 180
onset_mark = [15, 20]
peak_mark = 40

[observation]
minimum = 120
window = 180

[baseline]
sets = 2
within = 30
apart = 3

[schedule]
sets = [-15, 0, 20, 40, 60]
then_every = 30
window = 3
low_after = 8
strict = [40]
scores = [0, 60, 120]
vitals = ["systolic", "spo2"]

[gates]
items = ["identity", "consent", "ride"]
waivable = ["ride"]
spo2_recheck = 94
spo2_prescriber = 92

[gates.blood_pressure]
systolic = 140
diastolic = 90
blocked_systolic = 180

[dose]
route = "iv"
infusion = true
mg_per_kg = [0.4, 0.6]

[discharge]
items = ["observation", "ride", "safety"]
overridable = ["ride"]
heart_rate = [50, 100]

[[rule]]
id = "sbp-high-170"
vitals = ["systolic"]
compare = "at_least"
limit = 170
unit = "mmHg"
priority = "medium"
phases = ["onset", "peak"]
text = "{label} {value}"

[[rule]]
id = "sbp-high-180"
vitals = ["systolic"]
compare = "at_least"
limit = 180
unit = "mmHg"
priority = "high"
text = "{label} {value}"

[[rule]]
id = "sbp-low-90"
vitals = ["systolic"]
compare = "below"
limit = 90
unit = "mmHg"
priority = "high"
text = "{label} {value}"

[[rule]]
id = "spo2-low-baseline"
vitals = ["spo2"]
compare = "below"
limit = -3
unit = "%"
priority = "high"
hold_s = 15
baseline_under = 97
text = "{label} {value}"

[[rule]]
id = "sbp-rise-40"
vitals = ["systolic"]
compare = "rise"
limit = 40
unit = "mmHg"
priority = "high"
text = "{label} {value}"

[[rule]]
id = "no-breath-20"
vitals = ["resp_rate"]
compare = "at_most"
limit = 0
unit = "/min"
priority = "medium"
hold_s = 20
phases = ["onset", "peak"]
text = "No breath"

[[rule]]
id = "no-breath-30"
vitals = ["resp_rate"]
compare = "at_most"
limit = 0
unit = "/min"
priority = "high"
hold_s = 30
text = "No breath"

[[rule]]
id = "red"
compare = "event"
priority = "high"
codes = ["chest-pain"]
text = "{what}"

[[rule]]
id = "stale"
kind = "technical"
vitals = ["spo2"]
compare = "stale"
priority = "low"
hold_s = 15
text = "No value"
"""
RULE = 'id = "sbp-high-170"'
"""Where one of its rules begins."""


def edited(where: str, old: str, new: str, text: str = SMALL) -> tuple[str, int]:
    """The text with the first `old` after `where` made `new`, and the line on which `new` ends."""
    start = text.index(old, text.index(where))
    changed = text[:start] + new + text[start + len(old) :]
    return changed, changed.count("\n", 0, start + len(new)) + 1


def mistakes(text: str, id: str | None = None) -> tuple[loader.Mistake, ...]:
    with pytest.raises(loader.ProtocolMistakes) as caught:
        loader.load(text, "small.toml", id)
    return caught.value.mistakes


def fields(text: str) -> list[tuple[int, str]]:
    return [(one.line, one.field) for one in mistakes(text)]
