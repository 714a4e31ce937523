"""The program's own words that a record keeps in English, as codes: what they are called on the screen. No Qt.

Owns the list of them. Refuses what a person typed, which is shown as it is.
"""

from __future__ import annotations

from kat_monitor.words import say, shown

ROLE_WORDS = {
    "nurse": say("nurse"),
    "therapist": say("therapist"),
    "prescriber": say("prescriber"),
    "lead": say("lead"),
    "administrator": say("administrator"),
}
CODES = (
    say("watched"),
    say("rechecked"),
    say("treated"),
    say("called"),
    say("toilet"),
    say("gait test"),
    say("finished"),
    say("running"),
    say("paused"),
    say("resumed"),
    say("stopped"),
    say("done"),
    say("by hand"),
    say("unknown"),
    say("yes"),
    say("no"),
    say("none"),
    say("left"),
    say("right"),
    say("high"),
    say("medium"),
    say("low"),
    say("before"),
    say("onset"),
    say("peak"),
    say("waning"),
    say("observe"),
    say("on time"),
    say("late"),
    say("missed"),
    say("discharged"),
    say("transferred"),
    say("recording"),
    say("negative"),
    say("moderate"),
    say("mild"),
    say("severe"),
    say("minimal"),
    say("better"),
    say("taken"),
    say("spat"),
    say("swallowed"),
    say("quiet"),
    say("normal"),
    say("headset"),
    say("met"),
    say("missing"),
    say("failed"),
    say("waived"),
    say("new or worse"),
    say("not dosed"),
    say("discharged with override"),
    say("sedation"),
    say("blood pressure"),
    say("reversal"),
    say("nausea"),
    say("typing error"),
    say("streaming"),
    say("measuring"),
    say("closed"),
    say("opening"),
    say("connected"),
    say("reconnecting"),
    say("identifying"),
    say("signed"),
    say("ended"),
    say("unfinished"),
    say("ketamine"),
    say("esketamine"),
    say("first device"),
    say("first dose"),
    say("last dose"),
)
"""Words that stand in a record as codes, or that were stored in English: `known` shows them."""


def role_word(role: str) -> str:
    """A role, in small letters where the language has them."""
    return shown(ROLE_WORDS.get(role, role))


def role_title(role: str) -> str:
    """A role where a line begins."""
    return shown(ROLE_WORDS[role].capitalize()) if role in ROLE_WORDS else role
