"""Page 1 in words: what a lead reads in thirty seconds.

Owns what stands there and how much of it: the worst first, with a count of what follows on later pages. Refuses to
compute: it spells out the summary.
"""

from __future__ import annotations

from collections.abc import Iterable

from kat_monitor.reports.model import Summary, WaiverLine
from kat_monitor.reports.model_attention import AlertLine
from kat_monitor.reports.model_readings import BaselineLine, Extreme
from kat_monitor.reports.style import DateOrder
from kat_monitor.reports.times import both, clock, date, since
from kat_monitor.reports.words import label, number, seconds_text, unit, with_unit, words

ALERTS_SHOWN = 6
LINES_SHOWN = 4
LETTERS_IN_LINE = 62
"""About how many letters a line of one column holds, for sharing out."""
STARS = {"high": "***", "medium": "**", "low": "*"}
NOTICE = "A record and reminder aid, not a certified medical device."

Fact = dict[str, object]


def front(summary: Summary, dates: DateOrder) -> dict[str, object]:
    """The texts of page 1 by place."""
    return {
        "title": "Recording, not a session" if summary.is_recording else "Session report",
        "stamp": "" if summary.synthetic is None else summary.synthetic.upper(),
        "place": " · ".join(filter(None, (summary.clinic, summary.room))),
        "date": date(summary.t0 or summary.opened, dates),
        "pseudonym": summary.pseudonym,
        "about": _about(summary),
        "banners": _banners(summary),
        "facts": [
            {"name": "When", "lines": _when(summary)},
            {"name": "Protocol", "lines": _protocol(summary)},
            {"name": "Given", "lines": _given(summary)},
            {"name": "Ending", "lines": _ending(summary)},
        ],
        "looks": list(summary.looks),
        "readings": _readings(summary),
        "alerts": _alerts(summary),
        **_columns(summary),
        "criteria": [{"label": one.label, "state": one.state} for one in summary.criteria],
        "criteria_line": _criteria_line(summary),
        "ride": _ride(summary),
        "signatures": _signatures(summary, dates),
        "head": f"event {summary.head.seq} of {summary.head.of}",
        "hash": summary.head.hash,
        "hash-name": "digest of this copy" if summary.derived else "hash",
        "notice": NOTICE,
        "alt": alt_text(summary),
    }


def _about(summary: Summary) -> str:
    session = "" if summary.number is None else f"session {summary.number}"
    if session and summary.course is not None:
        session = f"{session} of {summary.course}"
    age = "" if summary.age_years is None else f"{summary.age_years} years"
    weight = "" if summary.weight_kg is None else f"{number(summary.weight_kg)} kg"
    return " · ".join(filter(None, (session, age, weight)))


def _banners(summary: Summary) -> list[str]:
    found = []
    if summary.synthetic == "simulated":
        found.append("SIMULATED: no patient, no real measurement")
    if summary.synthetic == "replayed":
        found.append("REPLAYED: values from a file, the first dose assumed; gates and criteria not assessed")
    if summary.derived:
        found.append(
            "DE-IDENTIFIED COPY: no names, dates moved, free text left out; derived from the record, not the record"
        )
    elif summary.withheld:
        count = f"{len(summary.withheld)} event{'s' if len(summary.withheld) > 1 else ''}"
        found.append(f"COPY: {count} withheld, listed with kind, time and digest")
    if summary.protocol and summary.protocol.approved_by is None:
        found.append("EXAMPLE LIMITS, NOT APPROVED")
    if any(dose.unchecked for dose in summary.doses):
        found.append("Dose without a second person's check")
    if summary.unclaimed:
        found.append(_unclaimed(summary))
    if summary.ending is None:
        found.append("Session not ended: state at the time of printing")
    elif not any(one.kind == "signature" for one in summary.signatures) and not summary.is_recording:
        found.append("Not signed")
    return found


def _unclaimed(summary: Summary) -> str:
    many = len(summary.unclaimed)
    more = f" and {many - LINES_SHOWN} more" if many > LINES_SHOWN else ""
    return f"Person not identified, claimed by nobody: {'; '.join(summary.unclaimed[:LINES_SHOWN])}{more}"


def _when(summary: Summary) -> list[str]:
    first = "no dose" if summary.t0 is None else clock(summary.t0)
    if summary.t0 is not None:
        first = f"{first} {'assumed first dose' if not summary.doses else 'first dose'}"
    lines = [first, f"{clock(summary.opened)} opened"]
    if summary.ending is not None:
        lines.append(f"{both(summary.ending.ended)} ended")
    return lines


def _protocol(summary: Summary) -> list[str]:
    rules = summary.protocol
    if rules is None:
        return ["none chosen"]
    approved = "example limits" if rules.approved_by is None else f"approved by {rules.approved_by}"
    on = f" on {rules.approved_at[:10]}" if rules.approved_by and rules.approved_at else ""
    return [f"{rules.name} version {rules.version}", approved + on]


def _given(summary: Summary) -> list[str]:
    if not summary.doses:
        return ["no dose"]
    lines = []
    if len(summary.doses) > 1 or summary.total_mg != summary.doses[0].mg:
        per = "" if summary.total_mg_per_kg is None else f", {number(summary.total_mg_per_kg)} mg/kg"
        lines.append(f"{number(summary.total_mg)} mg in all{per}")
    for dose in summary.doses[:LINES_SHOWN]:
        over = "" if dose.infusion is None else f" over {number(dose.infusion.planned_min)} min"
        per = "" if dose.mg_per_kg is None else f"{number(dose.mg_per_kg)} mg/kg, "
        lines += [f"{dose.drug} {number(dose.mg)} mg {words(dose.route)}{over}", f"{per}{both(dose.given)}"]
    if len(summary.doses) > LINES_SHOWN:
        lines.append(f"and {len(summary.doses) - LINES_SHOWN} more")
    return lines


def _ending(summary: Summary) -> list[str]:
    ending = summary.ending
    if ending is None:
        return ["not ended"]
    lines = [ending.title, both(ending.ended)]
    if summary.ready is not None:
        lines.append(f"clinically ready {both(summary.ready)}")
    return [*lines, *filter(None, (ending.said, ending.text))]


# --- readings ---------------------------------------------------------------------------------------------------------


def _readings(summary: Summary) -> list[Fact]:
    found: list[Fact] = []
    if summary.peak is not None:
        found.append(_extreme("Peak blood pressure", summary.peak))
    if summary.lowest_spo2 is not None:
        found.append(_extreme("Lowest SpO2", summary.lowest_spo2))
    found.append(_baseline(summary.baseline))
    return found


def _extreme(name: str, one: Extreme) -> Fact:
    value = number(one.value)
    if one.vital == "systolic" and "diastolic" in one.beside:
        value = f"{value}/{number(one.beside['diastolic'])}"
    if one.vital == "map":
        value = f"MAP {value}"
    quality = "" if one.quality.value in ("ok",) else words(one.quality.value)
    source = " · ".join(filter(None, (words(one.source.value), quality, f"event {one.seq}")))
    when = both(one.when) + ("" if one.after_dose else ", no dose given")
    return {"name": name, "value": value, "unit": unit(one.vital), "lines": [when, source]}


def _baseline(lines: Iterable[BaselineLine]) -> Fact:
    by = {line.vital: line for line in lines}
    if not by:
        return {"name": "Baseline", "value": "none", "unit": "", "lines": ["too few sets before the dose"]}
    systolic, diastolic = by.get("systolic"), by.get("diastolic")
    texts = [_spread(line) for vital, line in by.items() if vital in ("heart_rate", "pulse_rate", "spo2", "resp_rate")]
    value, measure = "–", ""
    if systolic is not None:
        value, measure = number(systolic.value), "mmHg"
        spread = f"{number(systolic.low)}–{number(systolic.high)}"
        if diastolic is not None:
            value = f"{value}/{number(diastolic.value)}"
            spread = f"{spread} / {number(diastolic.low)}–{number(diastolic.high)}"
        texts.insert(0, f"spread {spread}, {systolic.count} sets" if systolic.count > 1 else "of one reading")
    elif "map" in by:
        value, measure = f"MAP {number(by['map'].value)}", unit("map")
    after = [label(vital) for vital, line in by.items() if line.after_dose]
    if after:
        texts.append("all after dose" if len(after) == len(by) else f"after dose: {', '.join(after)}")
    return {"name": "Baseline", "value": value, "unit": measure, "lines": [*texts[:1], ", ".join(texts[1:])]}


def _spread(line: BaselineLine) -> str:
    return f"{label(line.vital)} {number(line.value)}"


# --- attention --------------------------------------------------------------------------------------------------------


def _alerts(summary: Summary) -> Fact:
    order = {"high": 0, "medium": 1, "low": 2}
    ranked = sorted(summary.alerts, key=lambda one: (order[one.priority], one.since.t, one.seq))
    counts = [f"{sum(one.priority == priority for one in ranked)} {priority}" for priority in order]
    return {
        "line": ", ".join(counts) if ranked else "none",
        "rows": [alert_row(one, summary.is_recording) for one in ranked[:ALERTS_SHOWN]],
        "more": len(ranked) - ALERTS_SHOWN if len(ranked) > ALERTS_SHOWN else 0,
    }


def alert_row(one: AlertLine, is_recording: bool) -> Fact:
    """One alert on page 1; in a recording there was nobody to answer."""
    again = f" ({one.count} times)" if one.count > 1 else ""
    mark = f" [{one.mark}]" if one.mark else ""
    return {
        "priority": one.priority,
        "stars": STARS[one.priority],
        "when": since(one.since) or clock(one.since),
        "text": f"{one.text}{again}{mark}",
        "answer": "" if is_recording else answer_text(one),
    }


def answer_text(one: AlertLine) -> str:
    """How long the slowest answer took and what was done, or that there was none."""
    answered = [answer for answer in one.answers if answer.answered is not None]
    if not answered:
        return "not answered"
    asked = f", asked {len(one.answers)} times" if len(one.answers) > 1 else ""
    return f"{seconds_text(one.response_s)}, {words(answered[-1].action)}{asked}"


def _columns(summary: Summary) -> dict[str, object]:
    """The lists that have lines, shared out so that both columns are about equally long; alerts stand on the left."""
    left: list[Fact] = []
    right: list[Fact] = []
    balance = 2 * min(len(summary.alerts), ALERTS_SHOWN) + 1
    for name, lines in _lists(summary):
        if lines:
            one: Fact = {"name": name, "lines": _capped(lines)}
            length = 1 + sum(1 + len(line) // LETTERS_IN_LINE for line in _capped(lines))
            (right if balance >= 0 else left).append(one)
            balance += -length if balance >= 0 else length
    return {"left": left, "right": right}


def _lists(summary: Summary) -> list[tuple[str, list[str]]]:
    checks = [one for one in summary.checks if one.state != "on time"]
    return [
        ("Late findings", [f"{one.text}, seen {since(one.seen) or clock(one.seen)}" for one in summary.findings]),
        (
            "Checks late or missed",
            [f"set due {since(one.due)}: {check_text(one.state, one.late_min)}" for one in checks],
        ),
        ("Limits changed for this patient", [f"{one.rule} {one.changed}" for one in summary.limits if one.changed]),
        ("Waivers", [_waiver(one) for one in summary.waivers]),
        ("Overrides", [_waiver(one) for one in summary.overrides]),
        (
            "Gaps in the record",
            [f"{words(one.what)} from {both(one.start)}, {_length(one.seconds)}" for one in summary.gaps],
        ),
    ]


def _length(seconds: float | int | None) -> str:
    return "to the end" if seconds is None else seconds_text(seconds)


def check_text(state: str, late_min: float | None) -> str:
    """What became of a set that was due."""
    if late_min is not None:
        return f"{number(late_min)} min late"
    return "not taken before the end" if state == "open" else state


def _capped(lines: list[str]) -> list[str]:
    more = len(lines) - LINES_SHOWN
    return lines if more <= 0 else [*lines[:LINES_SHOWN], f"and {more} more in the detail"]


def _waiver(one: WaiverLine) -> str:
    what = ", ".join(words(part) for part in one.what)
    text = f"{what}: {one.reason} ({one.prescriber}, {both(one.entered)})"
    if not one.telephone:
        return text
    signed = "not countersigned" if one.countersigned is None else f"countersigned {both(one.countersigned)}"
    return f"{text}, by telephone, {signed}"


# --- going home -------------------------------------------------------------------------------------------------------


def _criteria_line(summary: Summary) -> str:
    if not summary.criteria:
        return "not assessed"
    states = [one.state for one in summary.criteria]
    counts = [f"{states.count(state)} {state}" for state in ("met", "overridden", "not met", "not assessed")]
    return ", ".join(count for count in counts if not count.startswith("0 "))


def _ride(summary: Summary) -> list[str]:
    ride = summary.ride
    if ride is None:
        return ["not recorded" if not summary.is_recording else "not assessed"]
    lines = [f"arranged: {ride.arranged or 'nothing'}"]
    lines += [f"{both(when)} {text}" for when, text in ride.trouble[-2:]]
    if ride.seen_at is not None:
        lines.append(f"seen {both(ride.seen_at)} by {ride.seen_by}: {ride.seen}")
    else:
        lines.append("escort not seen")
    return lines


def _signatures(summary: Summary, dates: DateOrder) -> list[Fact]:
    found: list[Fact] = [
        {
            "name": f"{one.name}, {words(one.role)}",
            "text": {"addendum": "addendum, see the detail"}.get(one.kind, one.meaning),
            "when": f" · {one.kind} {date(one.when, dates)} {clock(one.when)}",
        }
        for one in summary.signatures
    ]
    shown = found[:LINES_SHOWN] if len(found) <= LINES_SHOWN else [*found[: LINES_SHOWN - 1], found[-1]]
    sealed: list[Fact] = [{"name": "Sealed", "text": by, "when": ""} for by in summary.head.sealed_by]
    return [*shown, *sealed]


# --- for those who hear the page --------------------------------------------------------------------------------------


def alt_text(summary: Summary) -> str:
    """The chart in a sentence."""
    parts = [f"Trend from {number(round(summary.chart.start))} to {number(round(summary.chart.end))} min"]
    if summary.chart.from_dose:
        parts[0] += " from the first dose"
    if summary.peak is not None:
        parts.append(f"{label(summary.peak.vital)} highest {_told(summary.peak)}")
    if summary.lowest_spo2 is not None:
        parts.append(f"SpO2 lowest {_told(summary.lowest_spo2)}")
    counts = (("blood pressures", summary.chart.pressures), ("alerts", summary.alerts), ("gaps", summary.gaps))
    parts.append(", ".join(f"{name}: {len(some)}" for name, some in counts))
    return "; ".join(parts) + "."


def _told(one: Extreme) -> str:
    return f"{with_unit(one.vital, one.value)} at {both(one.when)}"
