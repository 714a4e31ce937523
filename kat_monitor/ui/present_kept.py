"""What the program found out and kept in English, known again by its patterns: verdicts on records, tests of the room,
what became of a backup, how an alert ended. No Qt.

Owns the lists of these texts. Refuses what a person typed, which no pattern here may be asked about.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from kat_monitor.words import Said, coded, joined, known, say, shown, spoken

RECORDS = (
    say("altered: {problem}"),
    say("cannot be read: {fault}"),
    say("event {due} is missing: {found}"),
    say("event {seq} stands in its place"),
    say("event {due} has a field of the wrong type"),
    say("event {due} is withheld by half: body and salt go together"),
    say("event {due} holds text that is not UTF-8"),
    say("event {seq} does not match its digest"),
    say("event {seq} is not canonical JSON"),
    say("event {seq} does not match its hash"),
    say("event {at} cannot be read: the file is damaged or cut off"),
    say("event {last} stands behind the seal and is not sealed"),
    say("event {seq} does not have the shape of a {kind}: {error}"),
    say("event {kind} is unknown to this version of KAT Monitor; open it with a newer one"),
    say("event {kind} version {v} is newer than {known}, which this version knows"),
    say("log version {version} is newer than this program, which knows {known}: use a newer one"),
    say("there is no log version {version}"),
    say("the file is damaged: {damage}"),
    say("{kind} {name} is missing"),
    say("{kind} {name} does not belong here"),
    say("{kind} {name} was changed"),
    say("{name} is being written too fast to be copied"),
    say("the record is gone: event {head_seq} of it was noted"),
    say("altered: event {head_seq} was there and is not any more"),
    say("altered: event {head_seq} is another one than was noted"),
    say("altered: what event {out} says was taken out"),
)
"""What can be wrong with a record of this room, as the lead's table and the self-test keep it."""
BACKUPS = (
    say("there is no data of KAT Monitor in {folder}"),
    say("{final} is there already"),
    say("{file} is not what was written"),
    say("the library is damaged: {found}"),
)
"""Why there was no backup, as the data folder keeps it."""
TESTS = (
    say("{count} found: {ports}"),
    say("on the mains, battery {percent} %"),
    say("on battery, {percent} %: connect the mains"),
    say("{free:.1f} GiB free, slowest of {writes} durable writes {slowest} ms"),
    say("{words}: free some space"),
    say("{words}: too slow, see what else uses it"),
    say("{time}, UTC{zone}: compare it with another clock"),
    say("{time} is before the last session was opened: set it"),
    say("the last try failed: {failure}"),
    say("{time}, to {folder}"),
    say("the last {count} sessions and the audit are whole"),
    say("{stem}: ends before event {noted}, which was noted"),
    say("audit: {problem}"),
    say("signed by {name} at {time}"),
)
"""What this computer found when it tested itself, as the signed test keeps it."""
ENDS = (
    say("back inside at {value}"),
    say("inside by {end_by} for {end_s} s"),
    say("the stream is inside by {end_by} for {end_s} s"),
    say("the limit is {limit_text} for this patient from now on"),
    say("device {state}"),
    say("{minutes} missed"),
    say("{priority} priority: {text}"),
    say("MOAA/S {value}"),
)
"""How an alert ended, or why it was said again."""
_FIELD = re.compile(r"\{(\w+)(?::([^}]*))?\}")
_NUMBER = r"-?\d+(?:\.\d+)?"
_NUMBERS = frozenset(
    {"due", "seq", "at", "last", "head_seq", "out", "version", "known", "count", "writes", "slowest", "noted", "free"}
)


def kept_words(text: str) -> str:
    """A finding in the language, whether it is new or was kept in English."""
    return shown(recalled(text))


def recalled(text: str) -> str:
    """A finding that was kept as plain English, as one that knows how it was made; itself where it is not ours."""
    return text if spoken() is None or isinstance(text, Said) else _again(text)


def _again(text: str) -> str:
    if known(text) != text:
        return coded(text)
    for template, pattern in _patterns():
        match = pattern.fullmatch(text)
        if match is not None:
            return say(template, **{name: _value(name, part) for name, part in match.groupdict().items()})
    for separator in ("; ", ": "):
        if separator in text:
            return joined(separator, map(_again, text.split(separator)))
    return text


def _value(name: str, part: str) -> object:
    return float(part) if name == "free" else part if name in _NUMBERS else _again(part)


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The texts as patterns, those with most of their own words first."""
    every = {str(one) for one in (*RECORDS, *BACKUPS, *TESTS, *ENDS)}
    ranked = sorted(every, key=lambda text: (-len(_FIELD.sub("", text)), text))
    return tuple((text, re.compile("".join(_parts(text)))) for text in ranked)


def _parts(text: str) -> Iterable[str]:
    end = 0
    for found in _FIELD.finditer(text):
        yield re.escape(text[end : found.start()])
        yield f"(?P<{found[1]}>{_NUMBER if found[1] in _NUMBERS else '.+?'})"
        end = found.end()
    yield re.escape(text[end:])
