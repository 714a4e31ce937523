"""The report as one HTML file: the same words and tables as the PDF, the chart drawn inside, nothing fetched.

Owns the markup: headings in order, tables with captions and headed columns, a described chart, dark on white for
screen and paper. Refuses to compute, to run scripts, and to let a text become markup: text is escaped, each piece keeps
its own writing direction, and control characters are spelled out as `[U+0000]`.
"""

from __future__ import annotations

import base64
import html
import re
from collections.abc import Iterable
from typing import Any, cast

from kat_monitor.reports.chart import HIGH, INK, LOW, MEDIUM, MUTED, RULE, draw
from kat_monitor.reports.detail import tables
from kat_monitor.reports.front import front
from kat_monitor.reports.identity import Identity
from kat_monitor.reports.model import Summary
from kat_monitor.reports.style import Style
from kat_monitor.reports.tables import Column, Table, Text

_HIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
"""Controls, and marks that could turn a line around."""
_MARKS = {"met": "✓", "overridden": "○", "not met": "✗", "not assessed": "–"}

_LOOK = f"""
:root {{ color-scheme: light }}
body {{ margin: 0 auto; max-width: 62rem; padding: 1.2rem; font: 0.9rem/1.45 Inter, system-ui, sans-serif;
  color: {INK}; background: #fff; font-variant-numeric: tabular-nums }}
header, footer {{ display: flex; flex-wrap: wrap; gap: 0.3rem 1rem; justify-content: space-between; color: {MUTED} }}
footer {{ border-top: 1px solid {RULE}; margin-top: 2rem; padding-top: 0.6rem; font-size: 0.8rem }}
footer p {{ overflow-wrap: anywhere; margin: 0 }}
header img {{ max-height: 2.4rem; max-width: 12rem }}
h1 {{ font-size: 1.8rem; margin: 0.4rem 0 0.1rem; line-height: 1.2 }}
h2 {{ font-size: 1rem; margin: 1.4rem 0 0.3rem }}
p {{ margin: 0.2rem 0 }}
ul {{ margin: 0.2rem 0; padding: 0; list-style: none }}
.quiet {{ color: {MUTED} }}
.banner {{ border: 2px solid {INK}; border-radius: 3px; display: inline-block; font-weight: 600;
  margin: 0.3rem 0.4rem 0 0; padding: 0.2rem 0.6rem }}
.parts {{ display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 0 1.6rem }}
.big {{ font-size: 1.4rem; font-weight: 600 }}
.high {{ color: {HIGH}; font-weight: 600 }} .medium {{ color: {MEDIUM}; font-weight: 600 }}
.low {{ color: {LOW}; font-weight: 600 }}
strong {{ font-weight: 600 }}
figure {{ margin: 0.8rem 0 }} figure svg {{ width: 100%; height: auto }}
table {{ border-collapse: collapse; width: 100%; margin-top: 1.6rem }}
caption {{ text-align: start; font-weight: 600; padding-bottom: 0.2rem }}
caption small {{ display: block; font-weight: 400; color: {MUTED} }}
th, td {{ text-align: start; vertical-align: top; padding: 0.2rem 0.5rem 0.2rem 0; border-bottom: 1px solid {RULE};
  overflow-wrap: anywhere }}
th {{ font-weight: 600; color: {MUTED} }}
.right {{ text-align: end; white-space: nowrap }} .whole {{ overflow-wrap: normal }}
p, li, td, h1, dd {{ unicode-bidi: isolate }}
@media print {{ body {{ max-width: none; padding: 0; font-size: 8pt }} tr, figure {{ break-inside: avoid }}
  thead {{ display: table-header-group }} }}
"""


def html_report(summary: Summary, identity: Identity | None, style: Style) -> bytes:
    """The page as UTF-8. `identity` stands at its head and nowhere else."""
    said = cast(dict[str, Any], front(summary, style.dates))
    title = f"{said['title']} {said['pseudonym']}"
    parts = [
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
        'img-src data:">',
        f"<title>{_shown(title)}</title><style>{_LOOK}</style></head><body>",
        *_header(said, style),
        "<main>",
        *_who(said, identity),
        *_first(said, summary),
        *_attention(said),
        *_going_home(said, identity),
        *(_table(one) for one in tables(summary, style.dates)),
        "</main>",
        *_footer(said),
        "</body></html>\n",
    ]
    return "".join(parts).encode("utf-8", "replace")


def _shown(text: str) -> str:
    """A text as it stands between tags."""
    plain = _HIDDEN.sub(lambda found: f"[U+{ord(found[0]):04X}]", text)
    return html.escape(plain).replace("\n", "<br>")


def _items(lines: Iterable[str]) -> str:
    rows = "".join(f'<li dir="auto">{_shown(line)}</li>' for line in lines)
    return f"<ul>{rows}</ul>" if rows else ""


# --- head and foot ----------------------------------------------------------------------------------------------------


def _header(said: dict[str, Any], style: Style) -> Iterable[str]:
    yield "<header>"
    if style.logo:
        data = base64.b64encode(style.logo.encode("utf-8")).decode("ascii")
        yield f'<img alt="{html.escape(said["place"] or "Logo")}" src="data:image/svg+xml;base64,{data}">'
    elif style.remark:
        yield f"<p>{_shown(style.remark)}</p>"
    yield f'<p dir="auto">{_shown(said["place"])}</p><p>{_shown(said["date"])}</p></header>'


def _who(said: dict[str, Any], identity: Identity | None) -> Iterable[str]:
    name = said["pseudonym"] if identity is None else identity.name or "(no name)"
    about = [said["about"]] if identity is None else [f"born {identity.born}", said["pseudonym"], said["about"]]
    yield f'<p class="quiet">{_shown(said["title"])}</p><h1 dir="auto">{_shown(name)}</h1>'
    yield f'<p class="quiet" dir="auto">{_shown(" · ".join(filter(None, about)))}</p>'
    for banner in said["banners"]:
        yield f'<p class="banner">{_shown(banner)}</p>'


def _footer(said: dict[str, Any]) -> Iterable[str]:
    yield f"<footer><p>{_shown(said['pseudonym'])} · state of the record: {_shown(said['head'])}</p>"
    yield f"<p>{_shown(said['notice'])}</p><p>{_shown(said['hash-name'])} {_shown(said['hash'])}</p></footer>"


# --- page 1 -----------------------------------------------------------------------------------------------------------


def _first(said: dict[str, Any], summary: Summary) -> Iterable[str]:
    yield '<div class="parts">'
    for fact in said["facts"]:
        yield f"<section><h2>{_shown(fact['name'])}</h2>{_items(fact['lines'])}</section>"
    yield "</div><h2>Needs a look</h2>"
    yield _items(said["looks"]) or "<p>Nothing needs a look.</p>"
    chart = draw(summary.chart).replace("<svg ", f'<svg role="img" aria-label="{html.escape(said["alt"])}" ', 1)
    yield f"<figure>{chart}</figure>"
    yield '<div class="parts">'
    for one in said["readings"]:
        yield f'<section><h2>{_shown(one["name"])}</h2><p><span class="big">{_shown(one["value"])}</span> '
        yield f"{_shown(one['unit'])}</p>{_items(filter(None, one['lines']))}</section>"
    yield "</div>"


def _attention(said: dict[str, Any]) -> Iterable[str]:
    alerts = said["alerts"]
    yield f"<h2>Alerts: {_shown(alerts['line'])}</h2>"
    rows = []
    for row in alerts["rows"]:
        answer = f' <span class="quiet">{_shown(row["answer"])}</span>' if row["answer"] else ""
        star = f'<span class="{row["priority"]}">{row["stars"]} {row["priority"]}</span>'
        rows.append(f'<li dir="auto">{star} {_shown(row["when"])} {_shown(row["text"])}{answer}</li>')
    more = f"<li>and {alerts['more']} more in the alert log</li>" if alerts["more"] else ""
    if rows:
        yield f"<ul>{''.join(rows)}{more}</ul>"
    for one in (*said["left"], *said["right"]):
        yield f"<h2>{_shown(one['name'])}</h2>{_items(one['lines'])}"


def _going_home(said: dict[str, Any], identity: Identity | None) -> Iterable[str]:
    yield f"<h2>Going home: {_shown(said['criteria_line'])}</h2>"
    yield _items(f"{_MARKS[one['state']]} {one['label']}: {one['state']}" for one in said["criteria"])
    escort = [identity.escort] if identity is not None and identity.escort else []
    yield f"<h2>Ride home</h2>{_items([*escort, *said['ride']])}<h2>Signatures</h2>"
    signed = (f"{one['name']}{one['when']}: {one['text']}" for one in said["signatures"])
    yield _items(signed) or "<p>none</p>"


# --- the tables -------------------------------------------------------------------------------------------------------


def _table(one: Table) -> str:
    note = f"<small>{_shown(one.note)}</small>" if one.note else ""
    heads = "".join(map(_head, one.columns))
    rows = "".join(
        "<tr>" + "".join(_cell(cell, column) for cell, column in zip(row, one.columns, strict=True)) + "</tr>"
        for row in one.rows
    )
    heading = f"<caption>{_shown(one.title)}{note}</caption>"
    return f"<table>{heading}<thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"


def _head(column: Column) -> str:
    name, mark = column[0], _class(column)
    return f'<th scope="col"{mark}>{_shown(name)}</th>' if name else f"<td{mark}></td>"


def _cell(cell: Text, column: Column) -> str:
    mark = _class(column) + ("" if column[2] == "right" else ' dir="auto"')
    return f"<td{mark}>{_shown(cell) if isinstance(cell, str) else _manner(cell)}</td>"


def _class(column: Column) -> str:
    """A column that is as wide as its words breaks none of them: a time stays whole."""
    _, width, side = column
    return ' class="right"' if side == "right" else ' class="whole"' if width == "auto" else ""


def _manner(cell: dict[str, str]) -> str:
    shown, manner = _shown(cell["t"]), cell.get("s", "")
    if "at" in cell:
        return f'{shown} <span class="quiet">{_shown(cell["at"])}</span>'
    if manner == "struck":
        rest = f" {_shown(cell['was'])}" if "was" in cell else ""
        return f"<s>{shown}</s>{rest}"
    if manner == "strong":
        shown = f"<strong>{shown}</strong>"
    elif manner:
        shown = f'<span class="{"quiet" if manner == "muted" else manner}">{shown}</span>'
    return f"{shown} was <s>{_shown(cell['was'])}</s>" if "was" in cell else shown
