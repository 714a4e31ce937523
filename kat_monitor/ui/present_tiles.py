"""What the tiles say: the newest value of each vital with its age, source, judgement, change and limits. No Qt.

Owns when a value is struck through: a streaming one after 15 s, a spot one while its check is overdue (clinic.md 3).
Refuses to show a number that was not measured: what is missing is `--` with the reason, and the last real value stays
beside it with its age, struck.
"""

from __future__ import annotations

from typing import NamedTuple

from kat_monitor import events as ev
from kat_monitor.alerts.quiet import is_held
from kat_monitor.alerts.tendency import Tendency, tendency
from kat_monitor.clock import MINUTE, SECOND
from kat_monitor.session.baseline import baseline
from kat_monitor.session.rivals import rivals, short
from kat_monitor.session.schedule import next_line
from kat_monitor.session.state import Alert, Sample, Session
from kat_monitor.ui.present_limits import RATES, limits
from kat_monitor.ui.present_words import PRIORITY_RANK, QUALITY_WORDS, age_text, number_text, signed, source_text
from kat_monitor.vitals import VITALS, Number, mean_arterial
from kat_monitor.words import joined, known, shown, tr

STALE_MS = 15 * SECOND
FORGET_MS = 5 * MINUTE
"""A streaming value older than this is no longer shown, not even struck."""
TOGETHER_MS = 3 * MINUTE
"""Measurements no further apart than a set's window are of one set."""
TREND_MS = 10 * MINUTE
TREND_STEP: dict[str, Number] = {"systolic": 10, "heart_rate": 8, "pulse_rate": 8, "spo2": 2, "resp_rate": 3}
"""Change within 10 min that makes an arrow, in the vital's unit: about twice its measurement noise."""
BLOOD_PRESSURE = ("systolic", "diastolic", "map")


class TileView(NamedTuple):
    """One tile. `value` is `--` without one; `struck`: too old to be believed; `why`: what is wrong, in words."""

    name: str
    ink: str
    value: str
    unit: str
    second: str = ""
    change: str = ""
    arrow: str = ""
    age: str = ""
    source: str = ""
    limits: str = ""
    judgement: str = ""
    priority: str = ""
    struck: bool = False
    why: str = ""
    trend: str = ""
    """Where the value is going, where it has earned that: shown, never sounded."""
    trend_short: tuple[str, ...] = ()
    """The same in fewer words, the longest first."""

    @property
    def sentence(self) -> str:
        """The tile read aloud."""
        old = tr("too old: ") if self.struck else ""
        parts = (
            tr("{name} {old}{value} {unit}", name=self.name, old=old, value=self.value, unit=self.unit),
            self.second,
            self.change,
            self.age,
            self.source,
        )
        return ", ".join(map(shown, (part for part in (*parts, self.trend, self.judgement, self.why) if part)))


class _Shown(NamedTuple):
    """The sample that a tile shows: the newest value, and why there is no newer one."""

    vital: str
    sample: Sample
    why: str


TILE_VITALS = ("systolic", "heart_rate", "spo2", "resp_rate", "moaas")
"""Which vital each tile is about, in their order."""


def tiles(session: Session, t: int) -> tuple[TileView, ...]:
    """BP, rate, SpO2, RR and sedation, always these five in this order."""
    return (
        _pressure(session, t),
        _single(session, t, _rate(session), "heart_rate"),
        _single(session, t, "spo2", "spo2"),
        _breathing(session, t),
        _sedation(session, t),
    )


def _rate(session: Session) -> str:
    """Heart rate or pulse rate, whichever was seen last."""
    newest = {vital: sample.t for vital in ("heart_rate", "pulse_rate") if (sample := session.newest(vital))}
    return max(newest, key=lambda vital: newest[vital]) if newest else "heart_rate"


def _pressure(session: Session, t: int) -> TileView:
    shown = _shown(session, "systolic", t)
    if shown is None:
        return _only_mean(session, t)
    sample = shown.sample
    below, mean = _beside(session, "diastolic", sample), _beside(session, "map", sample)
    view = _view(session, t, shown, tr("BP"), "pressure")
    failed = _failure(session, sample.t)
    if failed:
        view = view._replace(why=joined(" · ", (part for part in (failed, view.why) if part)))
    if below is None or sample.value is None:
        return view
    average = mean if mean is not None else mean_arterial(sample.value, below)
    return view._replace(value=f"{sample.value:g}/{below:g}", second=tr("MAP {average:g}", average=average))


def _failure(session: Session, since: int) -> str:
    """Why the newest try at a pressure gave nothing, if there was one after the value shown."""
    for record in reversed(session.failures):
        event = record.event
        if isinstance(event, ev.MeasurementFailed) and event.vital in BLOOD_PRESSURE and event.observed_t > since:
            return event.reason
    return ""


def _only_mean(session: Session, t: int) -> TileView:
    """A mean alone, as some devices and recordings give."""
    shown = _shown(session, "map", t)
    if shown is None:
        return _blank(session, "systolic", t, tr("BP"), "pressure")
    return _view(session, t, shown, tr("MAP"), "pressure")


def _breathing(session: Session, t: int) -> TileView:
    view = _single(session, t, "resp_rate", "resp_rate")
    carbon = _shown(session, "etco2", t)
    if carbon is None or carbon.sample.value is None or _is_struck(session, carbon, t):
        return view
    return view._replace(second=tr("EtCO₂ {value:g}", value=carbon.sample.value))


def _single(session: Session, t: int, vital: str, ink: str) -> TileView:
    shown = _shown(session, vital, t)
    label = known(VITALS[vital].label).replace("SpO2", "SpO₂")
    return _blank(session, vital, t, label, ink) if shown is None else _view(session, t, shown, label, ink)


def _sedation(session: Session, t: int) -> TileView:
    """The newest score; "settled, not roused" where that stood for a score since."""
    sample, slept = _last_value(session, "moaas", t), _settled_t(session)
    dissociation = _last_value(session, "dissociation", t)
    settled = (
        ""
        if slept is None or (sample and sample.t >= slept)
        else tr("settled {age_text} ago", age_text=age_text(t - slept))
    )
    if sample is None:
        return _blank(session, "moaas", t, tr("MOAA/S"), "text")._replace(why=settled or tr("not scored yet"))
    view = _view(session, t, _Shown("moaas", sample, ""), tr("MOAA/S"), "text")
    beside = (
        tr("dissoc. {value:g}", value=dissociation.value) if dissociation and dissociation.value is not None else ""
    )
    return view._replace(unit=tr("of 5"), second=beside, change="", why=settled)


def _settled_t(session: Session) -> int | None:
    found = (one.t for one in reversed(session.measurements) if one.look == "settled" and one.status != "struck")
    return next(found, None)


# --- one value --------------------------------------------------------------------------------------------------------


def _shown(session: Session, vital: str, t: int) -> _Shown | None:
    newest = _preferred(session, vital) or session.newest(vital)
    if newest is None:
        return None
    if newest.value is not None:
        return _Shown(vital, newest, _staleness(newest, t))
    last = _last_value(session, vital, t)
    return None if last is None else _Shown(vital, last, QUALITY_WORDS[newest.quality])


def _preferred(session: Session, vital: str) -> Sample | None:
    """Of two cuffs on one patient the one that a person chose, if it measured about when the newest did."""
    wanted, newest = session.chosen.get(vital), session.newest(vital)
    if wanted is None or newest is None or newest.source.is_streaming or newest.device in ("", wanted):
        return None
    spots = (one for one in reversed(session.samples(vital)) if not one.source.is_streaming)
    found = next((one for one in spots if one.device == wanted and one.value is not None), None)
    return found if found is not None and newest.t - found.t <= TOGETHER_MS else None


def _staleness(sample: Sample, t: int) -> str:
    return tr("no data") if sample.source.is_streaming and t - sample.t > STALE_MS else ""


def _last_value(session: Session, vital: str, t: int) -> Sample | None:
    """The newest sample with a value; a stream is searched back as far as it is still worth showing."""
    for sample in reversed(session.samples(vital)):
        if sample.value is not None:
            return sample
        if sample.source.is_streaming and t - sample.t > FORGET_MS:
            break
    return None


def _beside(session: Session, vital: str, sample: Sample) -> Number | None:
    """The value of another vital in the same measurement."""
    for other in reversed(session.samples(vital)):
        if other.seq == sample.seq:
            return other.value
        if other.t < sample.t:
            break
    return None


def _is_struck(session: Session, shown: _Shown, t: int) -> bool:
    sample = shown.sample
    if sample.source.is_streaming:
        return t - sample.t > STALE_MS
    return _is_overdue(session, shown.vital, t)


def _is_overdue(session: Session, vital: str, t: int) -> bool:
    """Whether an overdue alert stands that this vital's next value would answer."""
    if not any(alert.kind == "overdue" for alert in session.alerts.values()):
        return False
    line = next_line(session, t)
    missing = line.missing if line else ()
    return vital in missing or (vital in RATES and bool(RATES & set(missing)))


def _view(session: Session, t: int, shown: _Shown, name: str, ink: str) -> TileView:
    sample, vital = shown.sample, shown.vital
    assert sample.value is not None
    gone = sample.source.is_streaming and t - sample.t > FORGET_MS
    mark = QUALITY_WORDS[sample.quality]
    held = tr("cuff inflates") if sample.source.is_streaming and is_held(session, t, vital) else ""
    alert = _alert(session, vital)
    struck = _is_struck(session, shown, t)
    going = None if struck or gone else tendency(session, vital, t)
    return TileView(
        name=name,
        ink=ink,
        value="--" if gone else number_text(vital, sample.value),
        unit=_unit(vital),
        second=held,
        change="" if struck else _change(session, vital, sample.value),
        arrow="" if struck or VITALS[vital].scored else _arrow(session, vital, sample, going),
        age=age_text(t - sample.t),
        source=_source(session, vital, sample, t),
        limits="" if VITALS[vital].scored else limits(session, vital, t).text(),
        judgement=_judgement(alert),
        priority=alert.priority if alert else "",
        struck=struck and not gone,
        why=joined(" · ", (part for part in (shown.why, mark) if part)),
        trend=going.text() if going else "",
        trend_short=going.shorter() if going else (),
    )


def _source(session: Session, vital: str, sample: Sample, t: int) -> str:
    """Where the value came from; the device by its name where several measure this vital."""
    has_rivals = any(one.vital == vital for one in rivals(session, t)) or vital in session.chosen
    return short(sample.device) if has_rivals and sample.device else source_text(vital, sample.source)


def _blank(session: Session, vital: str, t: int, name: str, ink: str) -> TileView:
    newest, alert = session.newest(vital), _alert(session, vital)
    why = QUALITY_WORDS[newest.quality] if newest else tr("not measured yet")
    return TileView(
        name, ink, "--", _unit(vital), limits="" if VITALS[vital].scored else limits(session, vital, t).text(), why=why,
        judgement=_judgement(alert), priority=alert.priority if alert else "",
    )  # fmt: skip


def _unit(vital: str) -> str:
    return tr("of 5") if vital == "moaas" else VITALS[vital].unit


def _change(session: Session, vital: str, value: Number) -> str:
    before = baseline(session)
    base = None if before is None or VITALS[vital].scored else before.value(vital)
    return "" if base is None else signed(round(value - base))


def _arrow(session: Session, vital: str, sample: Sample, going: Tendency | None) -> str:
    """Against the value of about 10 min before: up, down, steady, or empty where there was none; a trend goes first."""
    if going is not None:
        return "↑" if going.per_min > 0 else "↓"
    earlier = _earlier(session, vital, sample)
    if earlier is None or earlier.value is None or sample.value is None:
        return ""
    step = TREND_STEP.get(vital, 10)
    moved = sample.value - earlier.value
    return "↑" if moved >= step else "↓" if moved <= -step else "→"


def _earlier(session: Session, vital: str, sample: Sample) -> Sample | None:
    """The sample to compare with: the one before of spot values, that of 10 min ago in a stream."""
    spot = not sample.source.is_streaming
    for other in reversed(session.samples(vital)):
        old = sample.t - other.t
        if other.value is not None and other.seq != sample.seq and (old >= TREND_MS or (spot and old >= MINUTE)):
            return other if old <= 3 * TREND_MS else None
    return None


def _alert(session: Session, vital: str) -> Alert | None:
    """The worst open alert about this vital; a pressure's tile answers for all pressures."""
    about = BLOOD_PRESSURE if vital in BLOOD_PRESSURE else tuple(RATES) if vital in RATES else (vital,)
    found = [alert for alert in session.alerts.values() if alert.vital in about and alert.kind != "overdue"]
    return min(found, key=lambda alert: PRIORITY_RANK[alert.priority], default=None)


def _judgement(alert: Alert | None) -> str:
    if alert is None:
        return ""
    words = {"high": tr("HIGH PRIORITY"), "medium": tr("MEDIUM PRIORITY"), "low": tr("LOW PRIORITY")}[alert.priority]
    return tr("{words} · seen", words=words) if alert.is_acknowledged else words
