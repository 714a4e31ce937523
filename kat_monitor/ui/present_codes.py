"""The program's own words that a record keeps in English, as codes: what they are called on the screen. No Qt.

Owns the list of them. Refuses what a person typed, which is shown as it is.
"""

from __future__ import annotations

import re
from functools import cache

from kat_monitor.session.endings import TITLES as ENDINGS
from kat_monitor.words import Lookup, capital, known, say, shown, spoken, tr

ROLE_WORDS = {
    "nurse": say("nurse"),
    "therapist": say("therapist"),
    "prescriber": say("prescriber"),
    "lead": say("lead"),
    "administrator": say("administrator"),
}
CODES = (
    say("watched"), say("rechecked"), say("treated"), say("called"), say("toilet"), say("gait test"), say("finished"),
    say("running"), say("paused"), say("resumed"), say("stopped"), say("done"), say("by hand"), say("unknown"),
    say("yes"), say("no"), say("none"), say("left"), say("right"), say("high"), say("medium"), say("low"),
    say("before"), say("onset"), say("peak"), say("waning"), say("observe"), say("on time"), say("late"),
    say("missed"), say("discharged"), say("transferred"), say("recording"), say("negative"), say("moderate"),
    say("mild"), say("severe"), say("minimal"), say("better"), say("taken"), say("spat"), say("swallowed"),
    say("quiet"), say("normal"), say("headset"), say("met"), say("missing"), say("failed"), say("waived"),
    say("new or worse"), say("not dosed"), say("discharged with override"), say("sedation"), say("blood pressure"),
    say("reversal"), say("nausea"), say("typing error"), say("streaming"), say("measuring"), say("closed"),
    say("opening"), say("connected"), say("reconnecting"), say("identifying"), say("signed"), say("ended"),
    say("unfinished"), say("ketamine"), say("esketamine"), say("first device"), say("first dose"), say("last dose"),
    say("identity"), say("consent"), say("screening"), say("contraindications"), say("intake"), say("intention"),
    say("ride"), say("equipment"), say("scales"), say("self test"), say("briefing"), say("baseline"),
    say("dose check"), say("rems"), say("rems end"), say("not taken"), say("not prescribed"), say("preparing"),
    say("degraded"), say("configuring"), say("im"), say("iv"), say("oral"), say("nasal"), say("sublingual"),
    say("struck"), say("activity"), say("respiration"), say("circulation"), say("consciousness"),
    say("oxygen saturation"), say("vital signs"), say("surgical bleeding"), say("pain"), say("nausea and vomiting"),
    say("waiting"), say("as planned"), say("not as planned"), say("fit to drive"), say("not fit to drive"),
    say("handed over"), say("not handed over yet"), say("gap"), say("program stopped"), say("person"),
    say("place"), say("time"), say("steady"), say("grade"), say("score"), say("change"), say("plan"), say("intent"),
    say("behaviour"), say("driving"), say("machinery"), say("decisions"), say("phone"), say("who"), say("when"),
    say("out"), say("standing"), say("dizzy"),
    say("simulator"), say("speaker"), say("screen"), say("awake"), say("battery"), say("copy"), say("clock"),
)  # fmt: skip
"""Words that stand in a record as codes, or that were stored in English: `known` shows them."""
ALERTS = (
    say("{label} {value} >= {limit} {phase}"),
    say("{label} {value}{change} {phase}"),
    say("{label} {value} < {limit} {phase}"),
    say("{label} {value} < {limit}{change} {phase}"),
    say("{label} {value}{change_percent} {phase}"),
    say("{label} {value} > {limit}{change_percent} {phase}"),
    say("{label} {value} > {limit} {phase}"),
    say("No breath{held} {phase}"),
    say("{label} {value} <= {limit} {phase}"),
    say("{what}, {clock}: go to the patient"),
    say("Vomited, {clock}: check SpO2, position and sedation now"),
    say("Vomited while sedated, {clock}: check SpO2, position and sedation now"),
    say("{label}: no value for 15 s, {what}. Check the probe"),
    say("{label}: no value for 30 s, {what}. Check the probe"),
    say("{label}: nothing but artefact for 30 s. Check the probe"),
    say("{label}: no signal. Check lead, probe or cuff"),
    say("The cuff gave no reading: {what}. Check cuff and hose"),
    say("Device lost: {what}"),
    say("NOT RECORDING. Values and alerts go on; keep notes on paper until this ends"),
    say("NO SOUND: {what}. Watch the screen"),
    say("SCREEN NOT UPDATING: {what}"),
    say("This computer may go to sleep: {what}"),
    say("Battery low: {what}. Connect the mains"),
    say("NO SECOND COPY: {what}"),
    say("{what}. Durations are right, times of day have moved"),
    say("This computer's clock was set ahead by {what}"),
    say("This computer's clock was set back by {what}"),
    say("Check of {what} is 8 min late"),
    say("Check of {what} is 8 min late, and a blood pressure was high or low"),
    say("Blood pressure to be taken again at {what}: 2 min late"),
    say("in {phase}, {clock}"),
    say("before the dose"),
    say(", baseline {value}: {change} {unit}"),
    say(" for {seconds} s"),
)
"""The words of the alerts of the protocols that come with the program, and what is put into them."""
RULES = (
    say("red symptom"), say("vomited"), say("vomited sedated"), say("stale 15"), say("stale 30"), say("stale 15 peak"),
    say("artefact 30"), say("no signal"), say("cuff failed"), say("device lost"), say("not recording"),
    say("no speaker"), say("screen stood still"), say("may sleep"), say("battery low"), say("no second copy"),
    say("clock set"), say("overdue"), say("overdue peak"), say("overdue after bp"), say("recheck late"),
)  # fmt: skip
"""The rules without a limit of the protocols that come with the program, by the words of their ids."""
LOOKS = (
    say("red symptom: {what}"),
    say("{number} late finding"),
    say("{number} late findings"),
    say("{number} missed set"),
    say("{number} missed sets"),
    say("observation shorter than its minimum"),
    say("alerts paused for {what}"),
    say("gap {what}"),
    say("waste not balanced"),
    say("not signed"),
    say("example limits in force"),
    say("left before criteria were met"),
    say("{number} override"),
    say("{number} overrides"),
    say("{number} waiver or override by telephone"),
    say("{number} waivers or overrides by telephone"),
    say("{number} countersignature missing"),
    say("{number} countersignatures missing"),
    say("{number} high alert"),
    say("{number} high alerts"),
    say("high alert unanswered for {what}"),
)
"""Why a session needs a look, as a digest keeps it."""
PROTOCOLS = (
    say("Esketamine nasal spray"),
    say("Up to three devices of 28 mg, 5 min apart; the reading at 40 min is strict."),
    say("Generic session"),
    say("For a route whose own protocol is not set up; timings of a 40 min infusion."),
    say("Intramuscular injection"),
    say("One injection, a second one if ordered."),
    say("Intravenous infusion"),
    say("Infusion of about 40 min; the peak ends 15 min after the infusion."),
    say("Other route"),
    say("Nebulised, patch, pill, subcutaneous: timings are free and want the prescriber's own."),
    say("Sublingual or oral"),
    say("Lozenge held in the mouth or swallowed."),
)
"""What the protocols that come with the program are called, and what they say of themselves."""
_FIELDS = {
    "number": r"\d+",
    "label": r"[^ :,]+",
    "value": r"-?\d+(?:\.\d+)?|\?",
    "limit": r"-?\d+(?:\.\d+)?|\?",
    "change": r"(?:, .+: .+)?|[+-]\S+",
    "change_percent": r"(?:, .+: .+)?",
    "held": r"(?: for \d+(?:\.\d+)? s)?",
    "phase": r"in [a-z]+, \S+|[a-z]+(?: the dose)?",
}
"""What may stand in a field of an alert; any words in the others."""
MINUTE = r",\ (?P<clock>.+?)"
NO_MINUTE = re.compile(r",\s(\s?:)")
"""Before the dose there is no minute to say, and no comma for it."""
_remembered: dict[tuple[Lookup, str], str] = {}
_MOST = 500


def role_word(role: str) -> str:
    """A role, in small letters where the language has them."""
    return shown(ROLE_WORDS.get(role, role))


def role_title(role: str) -> str:
    """A role where a line begins."""
    return shown(ROLE_WORDS[role].capitalize()) if role in ROLE_WORDS else role


def ending_word(ending: str) -> str:
    """How a session ended: its code in words, in another language its title."""
    return ending.replace("-", " ") if spoken() is None else shown(ENDINGS.get(ending, ending))


def stored_words(text: str) -> str:
    """An alert or a reason in the language, whether it is new or was read from a record in English.

    One in a clinic's own words is shown in these.
    """
    language = spoken()
    if language is None:
        return text
    key = (language, text)
    if key not in _remembered:
        if len(_remembered) > _MOST:
            _remembered.clear()
        _remembered[key] = _recognised(text)
    return _remembered[key]


def _recognised(text: str) -> str:
    for one in (text, capital(text)):  # the name of a symptom stands in small letters within a sentence
        found = known(one)
        if found != one:
            return found
    for template, pattern in _patterns():
        match = pattern.fullmatch(text)
        if match is not None:
            told = tr(template, **{name: _recognised(part) for name, part in match.groupdict("").items()})
            return NO_MINUTE.sub(r"\1", told)
    if "; " in text:  # a fault of the disk, and what to do about it
        return "; ".join(map(_recognised, text.split("; ")))
    return text


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The alerts as patterns, those with most of their own words first."""
    ranked = sorted(map(str, (*ALERTS, *LOOKS)), key=lambda text: -len(re.sub(r"\{.*?\}", "", text)))
    return tuple((text, re.compile(_pattern(text))) for text in ranked if "{" in text)


def _pattern(text: str) -> str:
    parts = re.split(r"\{(\w+)\}", text)
    words = "".join(
        f"(?P<{part}>{_FIELDS.get(part, '.+?')})" if at % 2 else re.escape(part) for at, part in enumerate(parts)
    )
    return words.replace(f"{MINUTE}:", f"(?:{MINUTE})?:")
