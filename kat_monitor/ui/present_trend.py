"""What the chart draws: the samples by vital, the pressures, phases, limits and markers. No Qt, no arrays.

Owns which instants are on the chart and what each marker means. Refuses to join what was not measured together: a gap
stays a gap, which the chart's own line building sees to from the samples themselves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE
from kat_monitor.session.state import Measurement, Record, Sample, Session
from kat_monitor.session.trail import Trail
from kat_monitor.ui.present_limits import Limits, limits
from kat_monitor.ui.present_strip import LEAD_MIN, StripBand, StripMark, strip
from kat_monitor.words import tr

if TYPE_CHECKING:
    from kat_monitor.review.course import Ghost  # its module is for reviews, and a start does not wait for those

LINES = ("heart_rate", "pulse_rate", "spo2", "resp_rate")
"""Vitals drawn as lines; the pressures are drawn as pairs."""
PLAN_MIN = 180.0


class TrendView(NamedTuple):
    """Everything on the chart. Times are ms on the session's clock; `zero` is what minute 0 of the axis is."""

    zero: int
    is_from_dose: bool
    start: float
    end: float
    now: float
    samples: tuple[tuple[str, Trail[Sample]], ...]
    pressures: Trail[Measurement]
    bands: tuple[StripBand, ...]
    limits: tuple[tuple[str, Limits], ...]
    marks: tuple[StripMark, ...]
    notes: tuple[float, ...]
    note_seqs: tuple[int, ...] = ()
    """The event of each note marker."""
    ghost: Ghost | None = None

    @property
    def sentence(self) -> str:
        """The chart in words, for who cannot see it."""
        spans = tr("from minute {start:.0f} to {end:.0f}", start=self.start, end=self.end)
        behind = "" if self.ghost is None else tr("; dotted behind it: {words}", words=self.ghost.words)
        return tr(
            "Trend of blood pressure, heart rate, oxygen saturation and breathing, {spans}; now "
            "minute {now:.0f}{behind}",
            spans=spans,
            now=self.now,
            behind=behind,
        )


def trend(session: Session, t: int, last_min: float | None = None, ghost: Ghost | None = None) -> TrendView:
    """The chart at `t`; `last_min` shows only the last so many minutes. Before a dose minute 0 is the first value.

    `ghost`: this patient's last session, which has a place only once minute 0 is a dose.
    """
    zero, from_dose = _zero(session)
    now = (t - zero) / MINUTE
    bar = strip(session, t)
    start, end = _span(session, now, zero, from_dose, bar.end)
    if last_min is not None:
        start, end = now - last_min, now + last_min / 15
    noted = _notes(session, zero)
    return TrendView(
        zero=zero,
        is_from_dose=from_dose,
        start=start,
        end=end,
        now=now,
        samples=tuple((vital, session.samples(vital)) for vital in LINES),
        pressures=session.measurements,
        bands=bar.bands if from_dose else (),
        limits=tuple((vital, limits(session, vital, t)) for vital in ("systolic", "spo2", "resp_rate")),
        marks=tuple(mark for mark in bar.marks if mark.kind not in ("onset", "peak")) if from_dose else (),
        notes=tuple(at for at, _ in noted),
        note_seqs=tuple(seq for _, seq in noted),
        ghost=ghost if from_dose else None,
    )


def _zero(session: Session) -> tuple[int, bool]:
    if session.t0 is not None:
        return session.t0, True
    firsts = [trail[0].t for trail in session.series.values() if len(trail)]
    return min(firsts, default=session.t), False


def _span(session: Session, now: float, zero: int, from_dose: bool, end: float) -> tuple[float, float]:
    """The whole window from the dose, or half an hour of what there is before it."""
    if not from_dose:
        return min(0.0, now - 25), max(30.0, now + 5)
    firsts = [trail[0].t for trail in session.series.values() if len(trail)]
    lead = (min(firsts, default=zero) - zero) / MINUTE
    return max(min(lead, -2.0), -float(LEAD_MIN)), end


def _notes(session: Session, zero: int) -> tuple[tuple[float, int], ...]:
    """Minutes and events of notes and quick events that stand."""
    times = [(_noted_t(record), record.seq) for record in session.history]
    return tuple(((t - zero) / MINUTE, seq) for t, seq in times if t is not None)


def _noted_t(record: Record) -> int | None:
    event = record.event
    return event.observed_t if isinstance(event, ev.NoteWritten | ev.EventNoted) else None
