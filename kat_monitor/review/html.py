"""A clinic's month as one HTML file that needs nothing else: figures, bars, and behind each the sessions.

Owns the page: no script, no font or picture from elsewhere, readable on paper and aloud. Refuses the patient's name:
sessions stand by their number and pseudonym, as in every file that leaves. Refuses to count: `month.py` did.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape

from kat_monitor.review.digest import Line
from kat_monitor.review.month import Bar, Chart, Month
from kat_monitor.review.reasons import Reason

NOTICE = "A record and reminder aid for a treatment room; not a certified medical device."
_CLEAN = {code: "\ufffd" for code in range(32) if code not in (9, 10, 13)} | {127: "\ufffd"}
"""Control characters, which no browser shows and some stop at."""

STYLE = """
:root { color-scheme: light; }
body { font: 16px/1.45 system-ui, sans-serif; color: #221d18; background: #fff; max-width: 60rem; margin: 2rem auto;
  padding: 0 1rem; }
h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.15rem; margin: 2rem 0 .25rem; }
p { margin: .25rem 0 .75rem; } .quiet { color: #5b5147; }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: .75rem; margin: 1rem 0; }
dl div { border: 1px solid #b9ada0; border-radius: 6px; padding: .5rem .75rem; }
dt { color: #5b5147; font-size: .9rem; } dd { margin: 0; font-size: 1.5rem; font-weight: 600; }
ul { list-style: none; margin: 0; padding: 0; } ul ul { padding: .25rem 0 .5rem 1rem; }
summary { display: grid; grid-template-columns: 15rem 1fr 4rem; gap: .75rem; align-items: center; padding: .2rem 0;
  cursor: pointer; }
summary:focus-visible { outline: 3px solid #221d18; }
.track { background: #f0ebe4; height: 1rem; border-radius: 3px; display: block; }
.bar { background: #6f6154; height: 1rem; border-radius: 3px; display: block; }
.high { background: #b3261e; } .medium { background: #8a5a00; } .low { background: #0b6b75; }
.count { text-align: right; font-variant-numeric: tabular-nums; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
th, td { text-align: left; padding: .3rem .5rem; border-bottom: 1px solid #d8cfc4; vertical-align: top; }
@media print { details > ul { display: block; } }
"""


def month_html(month: Month, lines: Mapping[str, Line], reasons: Mapping[str, Sequence[Reason]], made: str) -> str:
    """The page. `lines` and `reasons` by session, of the month's sessions; `made`: when, in words."""
    imported = f", {month.imported} of them imported from other rooms" if month.imported else ""
    parts = [
        f"<h1>{_text(month.clinic or 'Clinic')}: {_text(month.month)}</h1>",
        f'<p class="quiet">{month.sessions} sessions{imported}. Made {_text(made)}. {NOTICE}</p>',
    ]
    if not (month.sessions or month.broken):
        parts.append("<p>No session was opened in this month.</p>")
    else:
        parts.append(f"<dl>{''.join(_figure(one) for one in month.figures)}</dl>")
        parts.extend(_chart(one) for one in month.charts)
        parts.append(_table(lines.values(), reasons))
    body = "\n".join(parts)
    title = _text(f"{month.clinic or 'Clinic'}, {month.month}")
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{title}</title>\n'
        f"<style>{STYLE}</style>\n</head>\n<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )


def _text(words: str) -> str:
    return escape(words.translate(_CLEAN).encode("utf-8", "replace").decode("utf-8"))


def _figure(bar: Bar) -> str:
    return f"<div><dt>{_text(bar.label)}</dt><dd>{bar.words or f'{bar.value:g}'}</dd></div>"


def _chart(chart: Chart) -> str:
    about = f'<p class="quiet">{_text(chart.about)}</p>' if chart.about else ""
    head = f'<section aria-label="{_text(chart.title)}">\n<h2>{_text(chart.title)}</h2>{about}'
    if not chart.bars:
        return f'{head}<p class="quiet">None.</p></section>'
    most = max(bar.value for bar in chart.bars) or 1
    rows = "\n".join(_bar(bar, most) for bar in chart.bars)
    return f"{head}\n<ul>\n{rows}\n</ul>\n</section>"


def _bar(bar: Bar, most: float) -> str:
    tone = f" {bar.tone}" if bar.tone else ""
    words = f" <small>({bar.tone})</small>" if bar.tone in ("high", "medium", "low") else ""
    inner = f'<span class="track"><span class="bar{tone}" style="width:{100 * bar.value / most:.1f}%"></span></span>'
    head = f'<span>{_text(bar.label)}{words}</span>{inner}<span class="count">{bar.words or f"{bar.value:g}"}</span>'
    links = "".join(f'<li><a href="#{_text(one)}">{_text(one)}</a></li>' for one in bar.sessions)
    behind = f"<ul>{links}</ul>" if links else "<ul><li>No session.</li></ul>"
    return f"<li><details><summary>{head}</summary>{behind}</details></li>"


def _table(lines: Iterable[Line], reasons: Mapping[str, Sequence[Reason]]) -> str:
    head = "".join(f'<th scope="col">{one}</th>' for one in ("Day", "Session", "Room", "Protocol", "State", "Look at"))
    rows = "\n".join(_row(line, reasons.get(line.id, ())) for line in lines)
    return (
        f'<section aria-label="Sessions"><h2>Sessions</h2>\n<table><thead><tr>{head}</tr></thead>\n'
        f"<tbody>\n{rows}\n</tbody></table></section>"
    )


def _row(line: Line, reasons: Sequence[Reason]) -> str:
    state = "signed off" if line.state == "signed-off" else line.state
    look = "; ".join(one.words for one in reasons) or "nothing"
    synthetic = f"{line.synthetic.upper()}: " if line.synthetic else ""
    cells = (f"{line.day} {line.at}", f"{synthetic}{line.id}, {line.pseudonym}", line.room, line.protocol, state, look)
    return f'<tr id="{_text(line.id)}">' + "".join(f"<td>{_text(one)}</td>" for one in cells) + "</tr>"
