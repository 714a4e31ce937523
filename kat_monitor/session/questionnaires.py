"""PHQ-9 and GAD-7: their text, their answers, their scoring.

Owns the wording as its developers published it, which may be reproduced without permission (clinical.md 4.5), and the
totals. Refuses to total what is not answered completely, and every instrument whose text may not be shipped: those have
slots for a score alone. A score is never a diagnosis, and item 9 prompts a person to ask.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from kat_monitor.words import coded, say

STEM = say("Over the last 2 weeks, how often have you been bothered by any of the following problems?")
ANSWERS = (say("Not at all"), say("Several days"), say("More than half the days"), say("Nearly every day"))
"""Scored 0 to 3."""
SOURCE = say(
    "Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant "
    "from Pfizer Inc. No permission required to reproduce, translate, display or distribute."
)


class Questionnaire(msgspec.Struct, frozen=True):
    """One instrument. `bands`: from which total on a word holds, lowest first."""

    id: str
    name: str
    items: tuple[str, ...]
    bands: tuple[tuple[int, str], ...]

    @property
    def highest(self) -> int:
        """The most it can reach."""
        return 3 * len(self.items)

    @property
    def fields(self) -> tuple[str, ...]:
        """The names under which the answers stand in the record, item by item."""
        return tuple(f"{self.id}_{number}" for number in range(1, len(self.items) + 1))

    def total(self, answers: Mapping[str, object]) -> int | None:
        """The sum of the answers by their field; None while one is missing or is no score."""
        scores = [answers.get(name) for name in self.fields]
        if any(type(score) is not int or not 0 <= score <= 3 for score in scores):
            return None
        return sum(score for score in scores if isinstance(score, int))

    def band(self, total: int) -> str:
        """The word for a total."""
        return [word for least, word in self.bands if total >= least][-1]


PHQ9 = Questionnaire(
    "phq9",
    say("PHQ-9"),
    (
        say("Little interest or pleasure in doing things"),
        say("Feeling down, depressed, or hopeless"),
        say("Trouble falling or staying asleep, or sleeping too much"),
        say("Feeling tired or having little energy"),
        say("Poor appetite or overeating"),
        say("Feeling bad about yourself \u2014 or that you are a failure or have let yourself or your family down"),
        say("Trouble concentrating on things, such as reading the newspaper or watching television"),
        say(
            "Moving or speaking so slowly that other people could have noticed? Or the opposite \u2014 being so fidgety"
            " or restless that you have been moving around a lot more than usual"
        ),
        say("Thoughts that you would be better off dead or of hurting yourself in some way"),
    ),
    ((0, "minimal"), (5, "mild"), (10, "moderate"), (15, say("moderately severe")), (20, "severe")),
)
GAD7 = Questionnaire(
    "gad7",
    say("GAD-7"),
    (
        say("Feeling nervous, anxious, or on edge"),
        say("Not being able to stop or control worrying"),
        say("Worrying too much about different things"),
        say("Trouble relaxing"),
        say("Being so restless that it is hard to sit still"),
        say("Becoming easily annoyed or irritable"),
        say("Feeling afraid, as if something awful might happen"),
    ),
    ((0, "minimal"), (5, "mild"), (10, "moderate"), (15, "severe")),
)
QUESTIONNAIRES = (PHQ9, GAD7)
ITEM_9 = PHQ9.fields[8]
ITEMS = frozenset(name for one in QUESTIONNAIRES for name in one.fields)
"""Fields of single answers, which are no scores of their own."""


def scored(one: Questionnaire, answers: Mapping[str, object]) -> str:
    """How far a questionnaire is, or its total in words."""
    total = one.total(answers)
    if total is None:
        given = sum(answers.get(name) is not None for name in one.fields)
        return say("{name}: {given} of {count} answered", name=one.name, given=given, count=len(one.items))
    return say(
        "{name} {total} of {highest}, {band}",
        name=one.name,
        total=total,
        highest=one.highest,
        band=coded(one.band(total)),
    )


def item9_prompt(answers: Mapping[str, object]) -> str:
    """What to do now about item 9; empty where nothing is. It prompts, and gates nothing."""
    score = answers.get(ITEM_9)
    return (
        say("Item 9 is {score}: ask about safety now, before going on", score=score)
        if isinstance(score, int) and score
        else ""
    )


def totals_differ(answers: Mapping[str, object], totals: Mapping[str, object]) -> str:
    """Where a typed total is not what the answers come to; empty if nothing contradicts."""
    for one in QUESTIONNAIRES:
        total, typed = one.total(answers), totals.get(one.id)
        if total is not None and typed is not None and typed != total:
            return say("{name}: the answers come to {total}", name=one.name, total=total)
    return ""
