"""HTML: one file that fetches nothing, that everybody can hear, in which a text stays text."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE
from kat_monitor.reports.chart import HIGH, INK, LOW, MEDIUM, MUTED
from kat_monitor.reports.html import html_report
from kat_monitor.reports.identity import Identity
from kat_monitor.reports.load import summary_of
from kat_monitor.reports.style import PLAIN, Style, logo_of
from tests.reports.conftest import Made
from tests.reports.judges import judged
from tests.reports.scribe import Scribe, quiet


class Face(HTMLParser):
    """The texts of a page, and its tags with their attributes."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page.decode("utf-8"))

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


def face(log: Scribe, style: Style = PLAIN) -> Face:
    return Face(html_report(summary_of(log.rows), None, style))


def test_axe_finds_nothing_serious(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    log = quiet(stream=False)
    log.tell(174, ev.AddendumWritten, name="Nora Lee", text="Called: arrived well.")
    identity = Identity("Jane Example-Doe", "1984-03-04", "Anna Example")
    path.write_bytes(html_report(summary_of(log.rows), identity, PLAIN))
    (found,) = judged("axe", [path])
    assert found["violations"] == []
    assert found["passes"] > 20


def test_axe_finds_what_is_wrong(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    page = html_report(summary_of(Scribe().rows), None, PLAIN).decode("utf-8")
    path.write_text(page.replace(' lang="en"', "").replace('role="img" aria-label', 'role="img" data-was'))
    (found,) = judged("axe", [path])
    assert {one.split(": ")[1] for one in found["violations"]} >= {"html-has-lang", "svg-img-alt"}


def _luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [one / 12.92 if one <= 0.03928 else ((one + 0.055) / 1.055) ** 2.4 for one in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("colour", [INK, MUTED, HIGH, MEDIUM, LOW])
def test_every_colour_of_a_text_is_dark_enough_on_white(colour: str) -> None:
    assert 1.05 / (_luminance(colour) + 0.05) >= 4.5


def test_nothing_is_fetched_and_nothing_runs(busy: Made) -> None:
    page = html_report(busy.summary, None, Style(logo=logo_of(b'<svg xmlns="http://www.w3.org/2000/svg"></svg>')))
    found = Face(page)
    assert {tag for tag, _ in found.tags} & {"script", "link", "iframe", "object", "form"} == set()
    links = [value for _, attributes in found.tags for name, value in attributes.items() if name in ("src", "href")]
    assert all(str(value).startswith("data:") for value in links)
    assert b"default-src 'none'" in page


def test_markup_and_controls_in_a_note_are_only_text() -> None:
    log = Scribe()
    log.tell(1, ev.NoteWritten, observed_t=0, text='<img src=x onerror=alert(1)> & "q"\x00\x1b\u202eabc')
    found = face(log)
    assert '<img src=x onerror=alert(1)> & "q"[U+0000][U+001B][U+202E]abc' in "".join(found.texts)
    assert "img" not in {tag for tag, _ in found.tags}


def test_a_text_that_runs_from_right_to_left_keeps_its_direction_to_itself() -> None:
    log = Scribe()
    log.tell(1, ev.NoteWritten, observed_t=0, text="שלום")
    page = html_report(summary_of(log.rows), None, PLAIN).decode("utf-8")
    assert '<td dir="auto">שלום</td>' in page


def test_every_spot_value_and_every_minute_of_a_stream_is_there(busy: Made) -> None:
    text = re.sub(r"\s+", " ", " ".join(Face(html_report(busy.summary, None, PLAIN)).texts))
    for row in busy.summary.sets:
        assert row.observed.at[11:19] in text
        assert all(str(cell.value) in text for cell in row.cells if cell.value is not None)
    for line in busy.summary.minutes:
        for one in (line.lowest, line.median, line.highest):
            assert f"{one.value} {one.when.at[11:19]}" in text


def test_every_table_has_a_caption_and_headed_columns(busy: Made) -> None:
    tags = [tag for tag, _ in Face(html_report(busy.summary, None, PLAIN)).tags]
    assert tags.count("table") == tags.count("caption") == tags.count("thead") > 8


def test_a_running_session_and_an_empty_one_say_what_is_not_there() -> None:
    text = " ".join(face(Scribe(protocol=None)).texts)
    assert "Session not ended: state at the time of printing" in text
    assert "no dose" in text
    assert "none chosen" in text


def test_five_hundred_notes_are_all_there() -> None:
    log = Scribe()
    for n in range(500):
        log.tell(n / 10, ev.NoteWritten, observed_t=round(n / 10 * MINUTE), text=f"note number {n}.")
    text = " ".join(face(log).texts)
    assert all(f"note number {n}." in text for n in range(500))


@pytest.mark.parametrize(
    "logo",
    [b"<svg><script>alert(1)</script></svg>", b'<svg><image href="http://example.com/a.png"/></svg>', b"GIF89a", b"",
     b'<svg onload="x()"></svg>', b"<svg>" + b" " * 300_000 + b"</svg>"],
)  # fmt: skip
def test_what_is_no_plain_picture_is_no_logo(logo: bytes) -> None:
    with pytest.raises(ValueError, match="the logo"):
        logo_of(logo)
