"""Words for times, numbers, sources and qualities, as every view uses them. No Qt, no clock."""

from __future__ import annotations

from datetime import datetime

from kat_monitor.clock import HOUR, MINUTE, SECOND, local, zone_of
from kat_monitor.session.state import Session
from kat_monitor.vitals import VITALS, Number, Quality, Reading, Source
from kat_monitor.words import local_number, say, shown, tr

STARS = {"high": "***", "medium": "**", "low": "*"}
PRIORITY_RANK = {"high": 0, "medium": 1, "low": 2}
ROLE_MARKS = {
    "nurse": say("RN"),
    "therapist": say("Th"),
    "prescriber": say("MD"),
    "lead": say("Lead"),
    "administrator": say("Admin"),
}

QUALITY_WORDS: dict[Quality, str] = {
    Quality.SENSOR_OFF: say("sensor off"),
    Quality.SEARCHING: say("searching"),
    Quality.HELD: say("held"),
    Quality.DEMO: say("device demo"),
    Quality.UNAVAILABLE: say("not available"),
    Quality.NO_SIGNAL: say("no signal"),
    Quality.INVALID: say("invalid"),
    Quality.IMPLAUSIBLE: say("implausible"),
    Quality.ARTEFACT: say("artefact"),
    Quality.LOW_PERFUSION: say("low perfusion"),
    Quality.LOW_SIGNAL: say("weak signal"),
    Quality.CUFF_LOOSE: say("cuff loose"),
    Quality.IRREGULAR: say("irregular"),
    Quality.OK: "",
    Quality.CONFIRMED: say("confirmed"),
}


MONTHS = (
    say("Jan"), say("Feb"), say("Mar"), say("Apr"), say("May"), say("Jun"),
    say("Jul"), say("Aug"), say("Sep"), say("Oct"), say("Nov"), say("Dec"),
)  # fmt: skip


def day_text(moment: datetime) -> str:
    """A day without its year: `21 Nov`."""
    return tr("{day} {month}", day=moment.day, month=MONTHS[moment.month - 1])


def wall(session: Session, t: int) -> datetime:
    """An instant of the session's clock as wall time in the clinic's zone."""
    return local(session.utc_of(t), zone_of(session.opened.zone_minutes))


def wall_text(session: Session, t: int) -> str:
    """Hours and minutes on the clinic's wall: `14:32`."""
    return f"{wall(session, t):%H:%M}"


def age_text(ms: int) -> str:
    """How old something is: `now`, `12 s`, `2 min`, `1 h 05`."""
    if ms < SECOND:
        return tr("now")
    if ms < MINUTE:
        return tr("{ms} s", ms=ms // SECOND)
    if ms < HOUR:
        return tr("{ms} min", ms=ms // MINUTE)
    return tr("{ms} h {ms_2:02d}", ms=ms // HOUR, ms_2=ms % HOUR // MINUTE)


def number_text(vital: str, value: Number) -> str:
    """A value as it is shown: whole, or with one decimal where the vital has them."""
    return local_number(f"{value:g}" if VITALS[vital].whole else f"{value:.1f}")


def signed(value: Number) -> str:
    """A change with its sign, a true minus: `+32`, `−4`, `±0`."""
    if value == 0:
        return "±0"
    return local_number(f"+{value:g}" if value > 0 else f"−{-value:g}")


def source_text(vital: str, source: Source) -> str:
    """Where a value came from, in a word."""
    if source is Source.TYPED:
        return tr("typed")
    if source is Source.IMPORTED:
        return tr("imported")
    if source.is_cuff:
        return tr("cuff")
    return tr("capnometer") if vital in ("resp_rate", "etco2", "fico2") else tr("oximeter")


def person_text(session: Session, person: str) -> str:
    """A person with the mark of the role: `RN Lee`; other authors (device, rule) stand for themselves."""
    known = session.people.get(person)
    if known is None:
        return session.name_of(person)
    mark = ROLE_MARKS.get(known.person_role, "")
    return tr("{mark} {name}", mark=mark, name=known.name).strip()


def initials(session: Session, person: str) -> str:
    """Who entered it, in two or three letters; empty for devices and rules."""
    known = session.people.get(person)
    return known.initials if known else ""


def readings_text(readings: tuple[Reading, ...]) -> str:
    """Values as they are said: `158/94 (115)  HR 88  SpO₂ 97`, each doubtful or missing one with its reason."""
    values = {one.vital: one for one in readings}
    parts = []
    if {"systolic", "diastolic"} <= values.keys():
        upper, lower = values.pop("systolic"), values.pop("diastolic")
        parts.append(_pressure_text(upper, lower, values.pop("map", None)))
    parts += [_value_text(one) for one in values.values()]
    return "   ".join(map(shown, parts))


def _pressure_text(upper: Reading, lower: Reading, mean: Reading | None) -> str:
    if upper.value is None or lower.value is None:
        return tr("BP -- {quality_words}", quality_words=QUALITY_WORDS[upper.quality]).rstrip()
    middle = f" ({mean.value:g})" if mean is not None and mean.value is not None else ""
    words = tr("BP {value:g}/{value_2:g}{middle}", value=upper.value, value_2=lower.value, middle=middle)
    return words + _mark_text(upper)


def _value_text(one: Reading) -> str:
    label = shown(VITALS[one.vital].label).replace("SpO2", "SpO₂")
    value = "--" if one.value is None else number_text(one.vital, one.value)
    return tr("{label} {value}", label=label, value=value) + _mark_text(one)


def _mark_text(one: Reading) -> str:
    mark = QUALITY_WORDS[one.quality]
    return tr(" {mark}", mark=mark) if mark else ""
