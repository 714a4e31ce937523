"""A clinic's month in figures: each of them with the sessions that stand behind it.

Owns which figures there are and how each is counted. Refuses to average away what matters: late checks, alerts and
overrides are counted, times are given as a median with their worst.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from statistics import median

import msgspec

from kat_monitor.review.digest import Digest, Line, Origin
from kat_monitor.review.reasons import reasons_at
from kat_monitor.words import joined, say

Session = tuple[Line, Digest]

RESPONSE_STEPS = ((30, say("up to 30 s")), (60, say("up to 60 s")), (120, say("up to 2 min")))
LATER, NEVER = say("later"), say("never")
LEAVE_STEP_MIN = 30


class Bar(msgspec.Struct, frozen=True):
    """One bar: what it is, how many, and the sessions behind it. `tone` is a priority where the bar is about one."""

    label: str
    value: float
    sessions: tuple[str, ...]
    tone: str = ""
    words: str = ""
    """The value in words where it is not a plain count."""


class Chart(msgspec.Struct, frozen=True):
    """Bars that belong together. `unit` says what is counted; `about` is the one sentence to take away."""

    id: str
    title: str
    unit: str
    bars: tuple[Bar, ...]
    about: str = ""


class Month(msgspec.Struct, frozen=True):
    """The month of a clinic: figures to glance at, then charts."""

    month: str
    clinic: str
    sessions: int
    imported: int
    broken: tuple[str, ...]
    """Sessions whose record is not intact: named, and counted nowhere else."""
    figures: tuple[Bar, ...]
    charts: tuple[Chart, ...]


def month_of(
    month: str,
    sessions: Iterable[tuple[Line, Digest, Origin]],
    utc: int,
    today: date,
    clinic: str = "",
    broken: Sequence[str] = (),
) -> Month:
    """The month named as 2026-11, over the sessions that were opened in it; `clinic` as the library names it.

    `broken`: those of whose record nothing can be counted.
    """
    mine = sorted((one for one in sessions if one[0].day.startswith(f"{month}-")), key=lambda one: one[0].day)
    pairs = [(line, digest) for line, digest, _ in mine]
    return Month(
        month=month,
        clinic=clinic or next((line.clinic for line, _ in pairs if line.clinic), ""),
        sessions=len(mine),
        imported=sum(origin == "imported" for _, _, origin in mine),
        broken=tuple(broken),
        figures=(*_figures(pairs, utc, today), *_uncounted(broken)),
        charts=(
            _volumes(pairs), _checks(pairs), _burden(pairs), _responses(pairs), _leaving(pairs), _waiting(pairs),
            _prescriber(pairs), _endings(pairs), _rems(pairs, today),
        ),
    )  # fmt: skip


def _ids(pairs: Iterable[Session]) -> tuple[str, ...]:
    return tuple(line.id for line, _ in pairs)


def _figures(pairs: Sequence[Session], utc: int, today: date) -> Iterable[Bar]:
    """What a lead wants to know first."""
    dosed = [one for one in pairs if one[0].mg]
    look = [one for one in pairs if one[0].state != "signed-off" and reasons_at(one[0], utc, today)]
    late = [one for one in pairs if one[1].checks[1] or one[1].checks[2]]
    high = [one for one in pairs if any(alert.priority == "high" for alert in one[1].alerts)]
    over = [one for one in pairs if one[1].overrides]
    owed = [one for one in pairs if one[0].rems == "owed"]
    yield Bar(say("Sessions"), len(pairs), _ids(pairs))
    yield Bar(say("Doses given"), len(dosed), _ids(dosed))
    yield Bar(say("Need a look"), len(look), _ids(look))
    yield Bar(say("With late or missed checks"), len(late), _ids(late))
    yield Bar(say("With a high alert"), len(high), _ids(high))
    yield Bar(say("With an override"), len(over), _ids(over))
    yield Bar(say("REMS forms owed"), len(owed), _ids(owed))


def _uncounted(broken: Sequence[str]) -> Iterable[Bar]:
    if broken:
        yield Bar(say("Not intact, not counted"), len(broken), tuple(broken))


def _grouped(pairs: Iterable[Session], key: Callable[[Session], str]) -> dict[str, list[Session]]:
    groups: dict[str, list[Session]] = defaultdict(list)
    for one in pairs:
        groups[key(one)].append(one)
    return groups


def _volumes(pairs: Sequence[Session]) -> Chart:
    groups = _grouped(pairs, lambda one: one[0].protocol or say("no protocol"))
    bars = [Bar(name, len(group), _ids(group)) for name, group in groups.items()]
    bars.sort(key=lambda bar: -bar.value)
    return Chart("volumes", say("Sessions by protocol"), "sessions", tuple(bars))


def _checks(pairs: Sequence[Session]) -> Chart:
    sums = [sum(digest.checks[at] for _, digest in pairs) for at in range(3)]
    total = sum(sums)
    names = (say("On time"), say("Late"), say("Missed"))
    bars = tuple(
        Bar(name, sums[at], _ids(one for one in pairs if one[1].checks[at]), tone=("", "medium", "high")[at])
        for at, name in enumerate(names)
    )
    late = [minute for _, digest in pairs for minute in digest.late_min]
    parts = [say("{value:.0f} % of {total} on time", value=100 * sums[0] / total, total=total)] if total else []
    parts += (
        [say("late ones by {median:.1f} min in the middle, {late:.1f} at worst", median=median(late), late=max(late))]
        if late
        else []
    )
    return Chart("checks", say("Checks"), "checks", bars, joined("; ", parts))


def _burden(pairs: Sequence[Session]) -> Chart:
    """Alerts by rule: the burden on the room."""
    count: Counter[tuple[str, str]] = Counter()
    behind: dict[tuple[str, str], list[str]] = defaultdict(list)
    for line, digest in pairs:
        for key, number in Counter((alert.rule, alert.priority) for alert in digest.alerts).items():
            count[key] += number
            behind[key].append(line.id)
    bars = [
        Bar(rule.replace("-", " "), number, tuple(behind[rule, priority]), tone=priority)
        for (rule, priority), number in count.most_common(12)
    ]
    total, sessions = sum(count.values()), len(pairs)
    about = say("{total:.1f} alerts a session", total=total / sessions) if sessions else ""
    return Chart("alerts", say("Alert burden by rule"), "alerts", tuple(bars), about)


def _responses(pairs: Sequence[Session]) -> Chart:
    """How soon medium and high alerts were answered."""
    groups: dict[str, list[str]] = {words: [] for _, words in RESPONSE_STEPS}
    groups |= {LATER: [], NEVER: []}
    for line, digest in pairs:
        for alert in digest.alerts:
            if alert.priority != "low" and alert.kind == "physiological":
                groups[_step(alert.response_s)].append(line.id)
    tones: dict[str, str] = {LATER: "medium", NEVER: "high"}
    bars = tuple(
        Bar(words, len(ids), tuple(dict.fromkeys(ids)), tone=tones.get(words, "")) for words, ids in groups.items()
    )
    return Chart("responses", say("Answers to medium and high alerts"), "alerts", bars)


def _step(seconds: float | None) -> str:
    if seconds is None:
        return NEVER
    return next((words for most, words in RESPONSE_STEPS if seconds <= most), LATER)


def _leaving(pairs: Sequence[Session]) -> Chart:
    """Minutes from the first dose until the patient left."""
    gone = [one for one in pairs if one[1].left_min is not None and one[0].ending.startswith("discharged")]
    groups = _grouped(gone, lambda one: _half_hour(one[1].left_min or 0))
    bars = tuple(
        Bar(say("{name} min", name=name), len(groups[name]), _ids(groups[name])) for name in sorted(groups, key=_first)
    )
    times = [digest.left_min for _, digest in gone if digest.left_min is not None]
    about = (
        say("{median:.0f} min in the middle, {times:.0f} at most", median=median(times), times=max(times))
        if times
        else ""
    )
    return Chart("leaving", say("Time to discharge"), "sessions", bars, about)


def _waiting(pairs: Sequence[Session]) -> Chart:
    """Minutes between clinically ready and left, where the minimum time did not hold the patient."""
    waited = []
    for line, digest in pairs:
        if digest.ready_min is not None and digest.left_min is not None and line.ending.startswith("discharged"):
            waited.append((line, digest, digest.left_min - max(digest.ready_min, digest.minimum_min or 0)))
    groups: dict[str, list[Session]] = defaultdict(list)
    for line, digest, minutes in waited:
        groups[_half_hour(max(minutes, 0))].append((line, digest))
    bars = tuple(
        Bar(say("{name} min", name=name), len(groups[name]), _ids(groups[name])) for name in sorted(groups, key=_first)
    )
    times = [max(minutes, 0) for _, _, minutes in waited]
    about = (
        say("{median:.0f} min in the middle, {times:.0f} at most", median=median(times), times=max(times))
        if times
        else ""
    )
    return Chart("waiting", say("Ready and still here"), "sessions", bars, about)


def _half_hour(minutes: float) -> str:
    start = int(minutes // LEAVE_STEP_MIN) * LEAVE_STEP_MIN
    return f"{start}-{start + LEAVE_STEP_MIN}"


def _first(words: str) -> int:
    return int(words.split("-")[0])


def _prescriber(pairs: Sequence[Session]) -> Chart:
    kinds: tuple[tuple[str, Callable[[Digest], int]], ...] = (
        (say("Overrides"), lambda one: one.overrides),
        (say("Gates waived"), lambda one: one.waivers),
        (say("By telephone"), lambda one: one.telephone),
        (say("Late findings"), lambda one: one.findings),
    )
    bars = tuple(
        Bar(name, sum(count(digest) for _, digest in pairs), _ids(one for one in pairs if count(one[1])))
        for name, count in kinds
    )
    return Chart("prescriber", say("Decisions and findings"), say("in all sessions"), bars)


def _endings(pairs: Sequence[Session]) -> Chart:
    groups = _grouped(pairs, lambda one: one[0].ending.replace("-", " ") or say("not ended"))
    bars = [Bar(name, len(group), _ids(group)) for name, group in groups.items()]
    bars.sort(key=lambda bar: -bar.value)
    return Chart("endings", say("How sessions ended"), "sessions", tuple(bars))


def _rems(pairs: Sequence[Session], today: date) -> Chart:
    from kat_monitor.session.rems import due_of

    owed = [one for one in pairs if one[0].rems == "owed" and one[0].treated]
    sent = [one for one in pairs if one[0].rems == "submitted"]
    late = [one for one in owed if due_of(date.fromisoformat(one[0].treated), today).days_left < 0]
    open_ones = [one for one in owed if one not in late]
    bars = (
        Bar(say("Submitted"), len(sent), _ids(sent)),
        Bar(say("Due"), len(open_ones), _ids(open_ones), tone="medium"),
        Bar(say("Overdue"), len(late), _ids(late), tone="high"),
    )
    return Chart("rems", say("REMS forms"), "sessions", bars if owed or sent else ())
