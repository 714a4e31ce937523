"""A session without anything that points to a person: names, places, dates, identifiers and free text taken out.

Owns what stays. A field stays only where its type cannot hold a name (a number, a yes or no, one of a closed list), or
where it is named here; so a new field is left out until somebody decides. People become "Nurse 1", devices "device 1",
all dates move by one number of days, times of day and every interval stay. Refuses to decide which events a copy leaves
out whole: that is `copies`.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import tomllib
import types
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from functools import lru_cache
from typing import Any, Literal, NamedTuple, Union, get_args, get_origin, get_type_hints

import msgspec

from kat_monitor import events as ev
from kat_monitor.clock import HOUR, MINUTE
from kat_monitor.reports.words import title
from kat_monitor.session.attestation import WALKING_TRANSPORT
from kat_monitor.session.questions import ATTESTED, ENDINGS, GATES, Question
from kat_monitor.session.quick_events import BY_CODE
from kat_monitor.session.state import Record
from kat_monitor.vitals import Reading
from kat_monitor.words import stored

DAY = 24 * HOUR
WITHHELD = "withheld"
"""Stands where a text was, so that what was said is not taken for what was missed."""
OLDEST = 90
"""Ages above are told as this one: fewer people are that old than can hide among each other."""
SHIFT_DAYS = (30, 364)
"""Dates move back by a number of days between these."""

_KEPT = frozenset(
    {
        "role", "person_role", "gate", "vital", "rule", "code", "criterion", "criteria", "vitals", "route", "driver",
        "app", "protocol", "version",
    }
)  # fmt: skip
"""Fields of text that name no person, place or time."""
_SCRUBBED = frozenset({"drug", "concentration", "basis", "meaning"})
"""Fields of text that stay once every known name is out of them."""
_KEPT_IN = frozenset(
    {
        ("AlertRaised", "text"), ("AlertReopened", "text"), ("AlertRepeated", "text"), ("AlertEnded", "reason"),
        ("LateFinding", "text"),
    }
)  # fmt: skip
"""Texts that the program itself words."""
_PEOPLE = frozenset({"by", "person", "prescriber", "witness", "second_check", "ordered_by", "prescriber_on_site"})
_DEVICES = frozenset({"device"})
_TRANSPORT = WALKING_TRANSPORT | {"private car", "car"}
"""Ways home that name nobody."""
_PROGRAM = frozenset({"", "rule", "program", "system", "clock", "record", "replay", "simulator"})
"""Authors that are parts of this program."""
_KEPT_ANSWERS = frozenset({"drug", "dose", "route"})
"""Answers in free text that stay: which medicine was given."""


class Secret(NamedTuple):
    """What new names and the shift follow from.

    The same for one clinic, so that one patient's sessions stay apart by the same intervals.
    """

    key: bytes

    def digest(self, text: str) -> bytes:
        """A keyed digest."""
        return hmac.new(self.key, text.encode("utf-8"), hashlib.sha256).digest()

    def name(self, prefix: str, text: str) -> str:
        """A new identifier for an old one."""
        return f"{prefix}-{self.digest(prefix + text).hex()[:12]}"

    def days(self, pseudonym: str) -> int:
        """By how many days a patient's dates move back."""
        low, high = SHIFT_DAYS
        return low + int.from_bytes(self.digest("days" + pseudonym)[:8], "big") % (high - low + 1)


class _Names(NamedTuple):
    """New names by old ones: people's ids and printed names, devices, places."""

    people: dict[str, str]
    printed: dict[str, str]
    devices: dict[str, str]
    gone: tuple[str, ...]

    def scrub(self, text: str) -> str:
        """A text with every name that is known replaced, where it stands as a word of its own."""
        found = {**self.printed, **self.devices, **dict.fromkeys(self.gone, "")}
        for old in sorted(found, key=len, reverse=True):
            text = re.sub(rf"(?<!\w){re.escape(old)}(?!\w)", found[old], text)
        return text


class Derived(NamedTuple):
    """The events of the copy, and by how many ms its wall time was moved."""

    events: tuple[Record, ...]
    moved_ms: int


def deidentify(records: Iterable[Record], secret: Secret) -> Derived:
    """The records of one session without what points to a person. They must begin with SessionOpened."""
    log = list(records)
    opened = log[0].event
    assert isinstance(opened, ev.SessionOpened)
    days = secret.days(opened.pseudonym)
    moved = opened.zone_minutes * MINUTE - days * DAY
    names = _names(log, opened)
    events = tuple(
        record._replace(utc=record.utc + moved, event=_event(record.event, names, secret, days)) for record in log
    )
    return Derived(events, moved)


def _names(log: Iterable[Record], opened: ev.SessionOpened) -> _Names:
    people: dict[str, str] = {}
    printed: dict[str, str] = {}
    devices: dict[str, str] = {}
    counts: dict[str, int] = {}
    for record in log:
        event = record.event
        if isinstance(event, ev.PersonPresent) and event.person not in people:
            counts[event.person_role] = counts.get(event.person_role, 0) + 1
            people[event.person] = f"{event.person_role}-{counts[event.person_role]}"
            printed[event.name] = title(people[event.person])
        for device in (getattr(event, "device", ""), event.by if event.role == "device" else ""):
            if isinstance(device, str) and device:
                devices.setdefault(device, f"device-{len(devices) + 1}")
    gone = tuple(one for one in (opened.clinic, opened.room, opened.pseudonym, opened.session) if one)
    return _Names(people, printed, devices, gone)


# --- one event --------------------------------------------------------------------------------------------------------


def _event(event: ev.Event, names: _Names, secret: Secret, days: int) -> ev.Event:
    kind = type(event).__name__
    special = _special(event, names, secret, days)
    plain = {
        name: special[name] if name in special else _field(kind, name, value, names, questions=_questions(event))
        for name, value in msgspec.structs.asdict(event).items()
    }
    return msgspec.convert(msgspec.to_builtins(plain, enc_hook=stored), type(event))


def _special(event: ev.Event, names: _Names, secret: Secret, days: int) -> dict[str, object]:
    """Fields that become something else than themselves or nothing."""
    if isinstance(event, ev.SessionOpened):
        new = {"session": secret.name("session", event.session), "pseudonym": secret.name("patient", event.pseudonym)}
        return {**new, "clinic": "", "room": "", "zone_minutes": 0, "boot": "", "boot_zero": 0}
    if isinstance(event, ev.ClockBridged):
        return {"boot": "", "boot_zero": 0}
    if isinstance(event, ev.RideArranged | ev.EscortSeen):
        return {"transport": event.transport} if event.transport in _TRANSPORT else {}
    if isinstance(event, ev.PatientDescribed):
        return {"age_years": None if event.age_years is None else min(event.age_years, OLDEST)}
    if isinstance(event, ev.ProtocolChosen):
        text = _protocol(event.text, names, days)
        approved = None if event.approved_by is None else "a prescriber"
        at = None if event.approved_at is None else f"{_moved(event.approved_at[:10], days)}{event.approved_at[10:]}"
        return {"text": text, "sha256": ev.text_digest(text), "approved_by": approved, "approved_at": at}
    if isinstance(event, ev.PersonPresent):
        renamed = names.people[event.person]
        return {"name": title(renamed), "initials": f"{renamed[:1].upper()}{renamed.rsplit('-', 1)[1]}"}
    signed = isinstance(event, ev.SessionSigned | ev.Countersigned | ev.LeadSignedOff)
    return {"name": names.printed.get(getattr(event, "name", ""), "Staff")} if signed else {}


def _protocol(text: str, names: _Names, days: int) -> str:
    """The rules without comments, author and dates of their own; a clinic's name in theirs goes too."""
    import tomlkit

    rules = tomllib.loads(text)
    moved = {key: _moved(rules[key], days) for key in ("date", "review_by") if key in rules}
    return tomlkit.dumps(rules | {"author": "withheld", "about": "", "name": names.scrub(rules["name"])} | moved)


def _moved(day: str, days: int) -> str:
    try:
        return (date.fromisoformat(day) - timedelta(days=days)).isoformat()
    except (ValueError, OverflowError):
        return "1900-01-01"


def _field(kind: str, name: str, value: object, names: _Names, questions: Mapping[str, Question]) -> object:
    if isinstance(value, dict):
        return _answers(value, questions, names)
    if name == "readings" and isinstance(value, tuple):
        return tuple(msgspec.structs.replace(one, device_time=None) for one in value if isinstance(one, Reading))
    if isinstance(value, tuple) and all(isinstance(one, int) for one in value):
        return value  # numbers of other events
    if name in _PEOPLE and isinstance(value, str):
        return _author(value, names)
    if name in _DEVICES and isinstance(value, str):
        return names.devices.get(value, "")
    if _is_closed(kind, name):
        return value
    if name in _KEPT:
        return value
    if name in _SCRUBBED or (kind, name) in _KEPT_IN:
        return names.scrub(str(value))
    return WITHHELD if value else value


def _author(value: str, names: _Names) -> str:
    """Who did something: a person's or a device's new name; the program's own parts stand for themselves."""
    if value in names.people or value in names.devices:
        return names.people.get(value) or names.devices[value]
    return value if value in _PROGRAM else "somebody"


@lru_cache(maxsize=1024)
def _is_closed(kind: str, name: str) -> bool:
    """Whether the field's type cannot hold a text of somebody's own."""
    return _closed(get_type_hints(ev.KINDS[kind])[name])


def _closed(hint: Any) -> bool:
    if get_origin(hint) in (Union, types.UnionType):
        return all(_closed(one) for one in get_args(hint))
    return get_origin(hint) is Literal or hint in (int, float, bool, type(None)) or _is_enum(hint)


def _is_enum(hint: Any) -> bool:
    return isinstance(hint, type) and hasattr(hint, "__members__")


# --- what people answered ---------------------------------------------------------------------------------------------


def _questions(event: ev.Event) -> dict[str, Question]:
    asked: tuple[Question, ...] = ()
    if isinstance(event, ev.GateAnswered):
        asked = GATES.get(event.gate, ())
    elif isinstance(event, ev.CriterionAttested):
        asked = ATTESTED.get(event.criterion, ())
    elif isinstance(event, ev.SessionEnded):
        asked = ENDINGS.get(event.ending, ())
    elif isinstance(event, ev.EventNoted):
        asked = BY_CODE[event.code].asks if event.code in BY_CODE else ()
    return {one.id: one for one in asked}


def _answers(fields: ev.Fields, questions: Mapping[str, Question], names: _Names) -> ev.Fields:
    kept: ev.Fields = {}
    for key, value in fields.items():
        question = questions.get(key)
        if not isinstance(value, str):
            kept[key] = value
        elif question is not None and question.kind == "person":
            kept[key] = _author(value, names)
        elif question is not None and _is_choice(question, value):
            kept[key] = value
        elif key in _KEPT_ANSWERS:
            kept[key] = names.scrub(value)
        else:
            kept[key] = WITHHELD if value else value
    return kept


def _is_choice(question: Question, value: str) -> bool:
    return value in question.choices or (question.kind.startswith("yes-no") and value in ("yes", "no", "unknown"))
