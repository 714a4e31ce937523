"""The trend chart as SVG, written from the summary's chart data.

Owns the drawing: panels on one time axis, blood pressure as v-bar-^, limit lines, phases, doses, alerts, gaps. Series
are told apart by panel, marker and line as well as by colour, and everything is dark on white, for paper. Refuses to
draw what is not in the data: a line joins readings of one run only, and a gap stays white and named.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple
from xml.sax.saxutils import escape

from kat_monitor.clock import from_iso
from kat_monitor.reports.glyphs import printable
from kat_monitor.reports.model_chart import ChartData, LimitMark, Point, Pressure, Run
from kat_monitor.reports.words import number

WIDTH = 520.0
_LEFT, _RIGHT = 44.0, 34.0
_STRIP, _DOSES, _LANE = 11.0, 10.0, 4.6
_APART = 10.0
_LABEL = 6.6
_DOSE_LABEL = 75.0

INK, MUTED, GRID, RULE = "#1d1a16", "#6b645b", "#e6e1d9", "#b9b1a5"
HIGH, MEDIUM, LOW = "#b3261e", "#8a5a00", "#0b6a75"
PRIORITY = {"high": (HIGH, "***"), "medium": (MEDIUM, "**"), "low": (LOW, "*")}
_TINT = {"onset": "#f7f2e8", "peak": "#eee1c9", "waning": "#f7f2e8", "observe": "#fbfaf7"}
_NAMES = {"observe": "observation"}


class _Panel(NamedTuple):
    """One panel: its label and unit, its vitals with a marker each, colour, height and the range it shows at least."""

    label: str
    unit: str
    vitals: tuple[tuple[str, str], ...]
    colour: str
    height: float
    floor: float
    ceiling: float
    step: float


_PANELS = (
    _Panel("BP", "mmHg", (("systolic", ""),), INK, 76, 60, 180, 20),
    _Panel("HR", "/min", (("heart_rate", "dot"), ("pulse_rate", "ring")), "#2f6b3a", 33, 50, 110, 10),
    _Panel("SpO2", "%", (("spo2", "square"),), "#2a4f9c", 36, 90, 100, 2),
    _Panel("RR", "/min", (("resp_rate", "diamond"),), "#6d3f95", 27, 8, 24, 4),
)
_LIMITS = {"pulse_rate": "HR", "heart_rate": "HR", "systolic": "BP", "spo2": "SpO2", "resp_rate": "RR"}


class _Axes(NamedTuple):
    """Where a value lies on the page."""

    start: float
    end: float
    top: float
    bottom: float
    low: float
    high: float

    def x(self, minute: float) -> float:
        """Horizontal place of a minute, kept inside the frame."""
        inside = min(max(minute, self.start), self.end)
        return _LEFT + (inside - self.start) / (self.end - self.start) * (WIDTH - _LEFT - _RIGHT)

    def y(self, value: float) -> float:
        """Vertical place of a value."""
        return self.bottom - (value - self.low) / (self.high - self.low) * (self.bottom - self.top)


def draw(data: ChartData) -> str:
    """The chart as an SVG document, 520 points wide; its height follows from the panels that have data."""
    panels = [panel for panel in _PANELS if _has_data(data, panel)] or [_PANELS[0]]
    top = _STRIP + _DOSES + 3 * _LANE + 9
    frames, at = [], top
    for panel in panels:
        frames.append(_axes(data, panel, at))
        at += panel.height + _APART
    bottom = frames[-1].bottom
    height = bottom + 26
    parts = [
        *_background(data, frames[0], bottom),
        *_gaps(data, frames[0], bottom),
        *(part for panel, axes in zip(panels, frames, strict=True) for part in _panel(data, panel, axes)),
        *_doses(data, frames[0], bottom),
        *_lane(data, frames[0]),
        *_time_axis(data, frames[0], bottom),
    ]
    body = "".join(parts)
    size = f'width="{WIDTH:g}" height="{height:g}" viewBox="0 0 {WIDTH:g} {height:g}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="Inter" font-size="7">{body}</svg>'


def _has_data(data: ChartData, panel: _Panel) -> bool:
    if panel.label == "BP":
        return bool(data.pressures)
    return any(data.spots.get(vital) or data.streams.get(vital) for vital, _ in panel.vitals)


def _numbers(data: ChartData, panel: _Panel) -> Iterator[float]:
    if panel.label == "BP":
        for one in data.pressures:
            yield from (value for value in (one.systolic, one.diastolic, one.mean) if value is not None)
    for vital, _ in panel.vitals:
        yield from (point.y for point in data.spots.get(vital, ()))
        yield from (point.y for run in data.streams.get(vital, ()) for point in (*run.low, *run.high))


def _axes(data: ChartData, panel: _Panel, top: float) -> _Axes:
    values = list(_numbers(data, panel))
    low = min([panel.floor, *(value // panel.step * panel.step for value in values)])
    high = max([panel.ceiling, *(-(-value // panel.step) * panel.step for value in values)])
    end = data.end if data.end > data.start else data.start + 1
    return _Axes(data.start, end, top, top + panel.height, low, high)


# --- strokes ----------------------------------------------------------------------------------------------------------


def _line(x1: float, y1: float, x2: float, y2: float, colour: str, width: float, dash: str = "") -> str:
    dashed = f' stroke-dasharray="{dash}"' if dash else ""
    drawn = f'stroke="{colour}" stroke-width="{width:g}"{dashed} fill="none"'
    return f'<path d="M{x1:.2f} {y1:.2f}L{x2:.2f} {y2:.2f}" {drawn}/>'


def _rect(x1: float, y1: float, x2: float, y2: float, colour: str) -> str:
    return f'<rect x="{x1:.2f}" y="{y1:.2f}" width="{max(x2 - x1, 0):.2f}" height="{y2 - y1:.2f}" fill="{colour}"/>'


def _text(x: float, y: float, text: str, colour: str = MUTED, anchor: str = "start", more: str = "") -> str:
    shown = escape(printable(text))
    return f'<text x="{x:.2f}" y="{y:.2f}" fill="{colour}" text-anchor="{anchor}"{more}>{shown}</text>'


def _polyline(points: Iterable[tuple[float, float]], colour: str, width: float) -> str:
    path = "M" + "L".join(f"{x:.2f} {y:.2f}" for x, y in points)
    return f'<path d="{path}" stroke="{colour}" stroke-width="{width:g}" fill="none" stroke-linejoin="round"/>'


# --- around the panels ------------------------------------------------------------------------------------------------


def _background(data: ChartData, axes: _Axes, bottom: float) -> Iterator[str]:
    for span in data.phases:
        left, right = axes.x(span.start), axes.x(span.end)
        yield _rect(left, 0, right, bottom, _TINT.get(span.name, "#ffffff"))
        yield _line(left, 0, left, bottom, RULE, 0.4)
        name = _NAMES.get(span.name, span.name)
        if right - left > 4 * len(name):
            yield _text((left + right) / 2, 8, name, INK, "middle")


def _gaps(data: ChartData, axes: _Axes, bottom: float) -> Iterator[str]:
    top = axes.top
    for span in data.gaps:
        left, right = axes.x(span.start), axes.x(span.end)
        if span.name != "not recording":
            yield _rect(left, top, max(right, left + 0.8), bottom, "#ffffff")
        for x in (left, right):
            yield _line(x, top, x, bottom, MUTED, 0.6, "1 1.5")
        turned = f' transform="rotate(-90 {(left + right) / 2 + 2.4:.2f} {bottom - 4:.2f})"'
        yield _text((left + right) / 2 + 2.4, bottom - 4, span.name, MUTED, "start", turned)


def _doses(data: ChartData, axes: _Axes, bottom: float) -> Iterator[str]:
    base = _STRIP + _DOSES
    places = [axes.x(span.start) for span in data.doses]
    free_from = 0.0
    for span, x, following in zip(data.doses, places, [*places[1:], WIDTH], strict=False):
        end = axes.x(span.end)
        yield _line(x, _STRIP, x, bottom, INK, 0.7, "2.5 1.5")
        yield f'<path d="M{x - 3:.2f} {_STRIP + 1:.2f}h6l-3 5z" fill="{INK}"/>'
        if end - x > 1:
            yield _line(x, base - 0.8, end, base - 0.8, INK, 1.6)
            yield _line(end, base - 3, end, base + 1.4, INK, 0.7)
        # On the right of its mark, else on the left, else nowhere: page 1 and the table of doses have it in words.
        if following - x > _DOSE_LABEL:
            yield _text(x + 5, _STRIP + 6.5, span.name, INK)
            free_from = x + _DOSE_LABEL
            continue
        if x - free_from > _DOSE_LABEL:
            yield _text(x - 5, _STRIP + 6.5, span.name, INK, "end")
        free_from = x


def _lane(data: ChartData, axes: _Axes) -> Iterator[str]:
    top = _STRIP + _DOSES + 3
    for row, priority in enumerate(PRIORITY):
        colour, stars = PRIORITY[priority]
        middle = top + row * _LANE + _LANE / 2
        yield _line(_LEFT, middle, WIDTH - _RIGHT, middle, GRID, 0.4)
        yield _text(_LEFT - 4, middle + 3.2, stars, colour, "end", ' font-size="6"')
        for span in data.alerts:
            if span.name == priority:
                left = axes.x(span.start)
                yield _rect(left, middle - 1.4, max(axes.x(span.end), left + 1.8), middle + 1.4, colour)
    yield _text(WIDTH - _RIGHT + 3, top + 1.5 * _LANE + 2.4, "alerts")


def _time_axis(data: ChartData, axes: _Axes, bottom: float) -> Iterator[str]:
    span = axes.end - axes.start
    step = next((step for step in (5, 10, 20, 30, 60, 120, 240) if span / step <= 14), 480)
    zero = from_iso(data.zero_at)
    shift = from_iso(data.zero_at[:19] + "+00:00") - from_iso(data.zero_at[:19] + data.zero_at[-6:])
    first = -(-axes.start // step) * step
    for n in range(int((axes.end - first) // step) + 1):
        minute = first + n * step
        x = axes.x(minute)
        yield _line(x, bottom, x, bottom + 2.5, MUTED, 0.5)
        yield _text(x, bottom + 10, f"{minute:g}", INK, "middle")
        clock = (zero + shift) // 60_000 + int(minute)
        yield _text(x, bottom + 18.5, f"{clock // 60 % 24:02d}:{clock % 60:02d}", MUTED, "middle")
    yield _text(_LEFT - 6, bottom + 10, "min", MUTED, "end")
    yield _text(_LEFT - 6, bottom + 18.5, "time", MUTED, "end")


# --- one panel --------------------------------------------------------------------------------------------------------


def _panel(data: ChartData, panel: _Panel, axes: _Axes) -> Iterator[str]:
    yield from _grid(panel, axes)
    shown = [mark for mark in data.limits if _LIMITS[mark.vital] == panel.label and axes.low < mark.value < axes.high]
    yield from _limits(shown, axes)
    if panel.label == "BP":
        yield from _pressures(data.pressures, axes)
        return
    for vital, marker in panel.vitals:
        for run in data.streams.get(vital, ()):
            yield from _run(run, axes, panel.colour)
        for point in data.spots.get(vital, ()):
            yield _marker(marker, axes.x(point.x), axes.y(point.y), panel.colour)


def _grid(panel: _Panel, axes: _Axes) -> Iterator[str]:
    rows = (axes.high - axes.low) / panel.step
    every = next(n for n in (1, 2, 4, 5, 10, 20, 40) if rows / n * 8 <= panel.height or n == 40)
    value = -(-axes.low // (panel.step * every)) * panel.step * every
    while value <= axes.high:
        y = axes.y(value)
        yield _line(_LEFT, y, WIDTH - _RIGHT, y, GRID, 0.4)
        yield _text(_LEFT - 4, y + 2.4, f"{value:g}", MUTED, "end")
        value += panel.step * every
    yield _line(_LEFT, axes.top, _LEFT, axes.bottom, RULE, 0.5)
    yield _line(_LEFT, axes.bottom, WIDTH - _RIGHT, axes.bottom, RULE, 0.5)
    middle = (axes.top + axes.bottom) / 2
    yield _text(1, middle, panel.label, panel.colour, "start", ' font-weight="600" font-size="8"')
    yield _text(1, middle + 8, panel.unit, MUTED, "start", ' font-size="6"')


def _limits(marks: list[LimitMark], axes: _Axes) -> Iterator[str]:
    """The lines, highest value first, with their labels pushed apart where they would overlap."""
    below = axes.top - _LABEL
    by_line: dict[tuple[float, bool], LimitMark] = {}
    for mark in marks:
        by_line.setdefault((mark.value, mark.is_high), mark)
    for mark in sorted(by_line.values(), key=lambda one: -one.value):
        colour, stars = PRIORITY[mark.priority]
        y = axes.y(mark.value)
        yield _line(_LEFT, y, WIDTH - _RIGHT, y, colour, 0.6, "" if mark.priority == "high" else "3 2")
        below = max(y, below + _LABEL)
        text = f"{'↑' if mark.is_high else '↓'}{number(mark.value)} {stars}"
        yield _text(WIDTH - _RIGHT + 3, below + 2.4, text, colour)


def _pressures(pressures: tuple[Pressure, ...], axes: _Axes) -> Iterator[str]:
    room = (WIDTH - _LEFT - _RIGHT) / max(len(pressures), 1)
    half = min(2.8, max(room / 2.4, 0.7))
    for one in pressures:
        x = axes.x(one.x)
        if one.systolic is not None and one.diastolic is not None:
            high, low = axes.y(one.systolic), axes.y(one.diastolic)
            yield _line(x, high, x, low, INK, 0.8)
            for y, rise in ((high, -half * 1.3), (low, half * 1.3)):
                points = [(x - half, y + rise), (x, y), (x + half, y + rise)]
                yield _polyline(points, INK, 0.9)
        elif one.mean is not None:
            yield _line(x - half, axes.y(one.mean), x + half, axes.y(one.mean), INK, 1.2)


def _run(run: Run, axes: _Axes, colour: str) -> Iterator[str]:
    """A pale ribbon from the lowest to the highest readings, and the line of the medians on it."""
    edge = [*_places(run.low, axes), *reversed(_places(run.high, axes))]
    if len(run.low) > 1:
        path = "M" + "L".join(f"{x:.2f} {y:.2f}" for x, y in edge) + "z"
        yield f'<path d="{path}" fill="{colour}" fill-opacity="0.22"/>'
    middle = _places(run.middle, axes)
    yield _polyline(middle, colour, 0.8) if len(middle) > 1 else _marker("dot", *middle[0], colour, 0.6)


def _places(points: Iterable[Point], axes: _Axes) -> list[tuple[float, float]]:
    return [(axes.x(point.x), axes.y(point.y)) for point in points]


def _marker(kind: str, x: float, y: float, colour: str, size: float = 1.7) -> str:
    if kind == "dot":
        return f'<circle cx="{x:.2f}" cy="{y:.2f}" r="{size:g}" fill="{colour}"/>'
    if kind == "ring":
        return f'<circle cx="{x:.2f}" cy="{y:.2f}" r="{size:g}" fill="#fff" stroke="{colour}" stroke-width="0.8"/>'
    if kind == "square":
        return _rect(x - size, y - size, x + size, y + size, colour)
    return f'<path d="M{x:.2f} {y - 2.2:.2f}l2.2 2.2l-2.2 2.2l-2.2 -2.2z" fill="{colour}"/>'
