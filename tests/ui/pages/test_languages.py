"""The other languages: whole, true to the English, and told as unreviewed."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kat_monitor import events as ev
from kat_monitor import words
from kat_monitor.alerts.annunciate import annunciate
from kat_monitor.app import language
from kat_monitor.clock import MINUTE, from_iso
from kat_monitor.protocols import parse
from kat_monitor.protocols.shipped import shipped
from kat_monitor.session.admit import admit
from kat_monitor.session.gates import gate_list
from kat_monitor.session.handover import summary
from kat_monitor.session.phases import marks
from kat_monitor.session.questionnaires import PHQ9, scored
from kat_monitor.settings import SETTINGS
from kat_monitor.ui.kit import Button
from kat_monitor.ui.main_window import MainWindow
from kat_monitor.ui.pages.form import UNKNOWN, YES_NO
from kat_monitor.ui.pages.home import HomePage
from kat_monitor.ui.pages.pick import Pick
from kat_monitor.ui.pages.settings import SettingsPage
from kat_monitor.ui.present_actions import infusion
from kat_monitor.ui.present_codes import stored_words
from kat_monitor.ui.present_pages_typed import Now, instant
from kat_monitor.ui.present_people import HandoverView, handover_view
from kat_monitor.ui.present_rules import rule_title
from kat_monitor.ui.present_settings import settings_view
from kat_monitor.words import say, shown
from tests.review.test_month import november
from tests.ui import demo
from tests.ui.pages.story import check_pin
from tests.ui.pages.test_every_page import home as home_page
from tests.ui.test_screen import cut
from tools import translations

__all__ = ["cut"]

UI = Path(__file__).resolve().parents[3] / "kat_monitor" / "ui"
FIELD = re.compile(r"\{[^{}]*\}")


# --- the catalogues ---------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The texts of the source as it is."""
    folder = tmp_path_factory.mktemp("found")
    translations.update(folder)
    return set(translations.translations("de", folder))


@pytest.mark.parametrize("code", language.TRANSLATED)
def test_every_text_of_the_source_is_translated_and_none_that_is_gone(found: set[str], code: str) -> None:
    catalogue = translations.translations(code)
    assert found - set(catalogue) == set()
    assert set(catalogue) - found == set()
    assert [text for text, translated in catalogue.items() if not translated] == []


def texts_in(source: str) -> set[str]:
    """The texts given to `tr` and `say`."""
    return {
        call.args[0].value
        for call in ast.walk(ast.parse(source))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Name)
        and call.func.id in ("tr", "say")
        and call.args
        and isinstance(call.args[0], ast.Constant)
    }


def test_the_catalogues_find_every_text_that_the_program_says(found: set[str]) -> None:
    said: set[str] = set()
    for path in UI.parent.rglob("*.py"):
        said |= texts_in(path.read_text("utf-8"))
    assert said - found == set()


@pytest.mark.parametrize("code", language.TRANSLATED)
def test_the_alerts_of_the_shipped_protocols_are_translated(code: str) -> None:
    catalogue = translations.translations(code)
    for text in shipped().values():
        protocol = parse(text)
        assert {rule.text for rule in protocol.rules} <= set(catalogue)
        assert {protocol.name, protocol.about} <= set(catalogue)


@pytest.mark.parametrize("code", language.TRANSLATED)
def test_a_translation_has_the_fields_and_the_outer_spaces_of_its_text(code: str) -> None:
    for text, translated in translations.translations(code).items():
        assert sorted(FIELD.findall(translated)) == sorted(FIELD.findall(text)), text
        assert text.endswith(" ") == translated.endswith(" "), text
        assert not text.startswith(" ") or translated.startswith(" "), text
        assert text.count("\n") == translated.count("\n"), text


@pytest.mark.parametrize("code", language.TRANSLATED)
def test_what_is_loaded_is_compiled_from_the_catalogue_beside_it(code: str, tmp_path: Path) -> None:
    translations.compile_all(to=tmp_path)
    name = f"kat_{code}.qm"
    assert (tmp_path / name).read_bytes() == (translations.FOLDER / name).read_bytes()


@pytest.mark.parametrize("code", language.TRANSLATED)
def test_every_translation_is_what_the_window_says(spoken: Callable[[str], None], code: str) -> None:
    spoken(code)
    catalogue = translations.translations(code)
    assert {text: words.known(text) for text in catalogue} == catalogue


@pytest.mark.parametrize("code", language.TRANSLATED)
def test_the_alerting_words_differ_from_each_other_in_every_language(code: str) -> None:
    catalogue = translations.translations(code)
    for apart in (
        ("HIGH PRIORITY", "MEDIUM PRIORITY", "LOW PRIORITY"), ("BP", "HR", "RR", "SpO₂", "MAP", "PR"),
        ("Acknowledge", "Pause sound", "Probes off"), ("Yes", "No", "Unknown"),
        ("Dose given", "Discharge", "Emergency"),
        ("met", "missing", "waived", "stop"), ("SBP", "DBP", "MAP"), ("Watched", "Rechecked", "Treated", "Called"),
    ):  # fmt: skip
        assert len({catalogue[text] for text in apart}) == len(apart), apart


@pytest.mark.parametrize("code", language.TRANSLATED)
def test_what_the_lane_looks_for_in_its_own_words_is_in_them(code: str) -> None:
    catalogue = translations.translations(code)
    assert catalogue["NOT ANSWERED"] in catalogue["NOT ANSWERED {left}: {call}"]
    assert catalogue["not seen"] in catalogue["over since {ended}, not seen"]
    assert catalogue["{words} · seen"].endswith(catalogue[" · seen"])


# --- no text past the seam --------------------------------------------------------------------------------------------

CODE = re.compile(r"[a-z0-9_./:%#*@+-]*|[A-Z0-9]{0,4}|#[0-9A-Fa-f]{6}|F\d+|%[\w%: -]+|[^A-Za-z]*")
"""What is never read by a person: an identifier, a colour, a key, a date's pattern."""
UNSAID = {
    "Esc", "Enter", "Tab", "Space", "PgDn", "PgUp",  # what stands on the keys themselves
    "KAT Monitor", "Inter", "Inter Display", "Cel", "English",  # names
    "&nbsp;&nbsp;", "autoDownsampleFactor", "QT_SCALE_FACTOR", "running paused", "°C",
    "gait test", "not taken", "on time",  # codes of the record, which are asked for
}  # fmt: skip
SILENT = {
    "setProperty", "property", "setObjectName", "compile", "getattr", "font", "color", "cast", "fullmatch", "path",
    "TypeVar", "setStyleSheet", "replace", "split", "partition", "rpartition", "startswith", "endswith", "findChildren",
}  # fmt: skip
"""Functions whose texts no person reads."""


class _Unsaid(ast.NodeVisitor):
    """Collects the texts that a person would read and that went past `tr` and `say`."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def visit_Call(self, node: ast.Call) -> None:
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in ("tr", "say") or name in SILENT:
            values = [keyword.value for keyword in node.keywords] if name in ("tr", "say") else []
            for value in values:
                self.visit(value)
            return
        self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        text = node.value
        if isinstance(text, str) and not CODE.fullmatch(text) and "\\" not in text and text not in UNSAID:
            self.found.append(text)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        text = "".join(part.value for part in node.values if isinstance(part, ast.Constant))
        if re.search(r"[A-Za-z]{2}", text) and not re.search(r"[{};_]|<span|px|Ctrl\+|\.", text):
            self.found.append(text)
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                self.visit(part.value)

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):  # a docstring
            self.generic_visit(node)

    def visit_Compare(self, node: ast.Compare) -> None:
        self.visit(node.left)

    def visit_Subscript(self, node: ast.Subscript) -> None:
        self.visit(node.value)

    def visit_Dict(self, node: ast.Dict) -> None:
        for value in node.values:
            self.visit(value)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.visit(node.value)

    def visit_Raise(self, node: ast.Raise) -> None:
        """A fault of the program is for whoever mends it."""


SOURCES = sorted(path for path in UI.rglob("*.py") if path.name not in ("theme.py", "keys.py"))


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(UI).as_posix())
def test_no_text_of_the_window_goes_past_translation(path: Path) -> None:
    look = _Unsaid()
    for statement in ast.parse(path.read_text("utf-8")).body:
        look.visit(statement)
    assert look.found == []


# --- which language ---------------------------------------------------------------------------------------------------


def test_an_update_that_replaces_the_catalogue_changes_no_word_of_a_window_that_is_open(
    spoken: Callable[[str], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalogue = tmp_path / "kat_de.qm"
    catalogue.write_bytes((translations.FOLDER / "kat_de.qm").read_bytes())
    monkeypatch.setattr(language.resources, "path", lambda *parts: catalogue)
    spoken("de")
    catalogue.write_bytes(b"")
    assert words.tr("Acknowledge") == "Quittieren"


@pytest.mark.parametrize(
    ("setting", "system", "spoken"),
    [
        (None, "de_CH", "de"), (None, "fr_CA", "fr"), (None, "es_MX", "es"), (None, "en_GB", "en"),
        (None, "sv_SE", "en"), (None, "C", "en"), ("fr", "de_DE", "fr"), ("en", "de_DE", "en"), ("tlh", "es_ES", "es"),
    ],
)  # fmt: skip
def test_the_setting_says_the_language_or_else_the_computer_does(setting: str | None, system: str, spoken: str) -> None:
    assert language.language_of(lambda name: setting, system) == spoken


def test_every_language_that_can_be_chosen_is_shipped() -> None:
    assert set(SETTINGS["language"].choices) == {"system", language.ENGLISH, *language.TRANSLATED}


def test_english_is_shown_without_a_catalogue(qapp: QApplication) -> None:
    before = len(qapp.findChildren(QTranslator))
    language.speak(language.ENGLISH)
    assert len(qapp.findChildren(QTranslator)) == before
    assert shown(say("Dose given")) == "Dose given"


@pytest.mark.parametrize(("code", "number"), [("de", "36,6"), ("fr", "36,6"), ("es", "36,6"), ("en", "36.6")])
def test_numbers_have_the_decimal_sign_of_the_language(spoken: Callable[[str], None], code: str, number: str) -> None:
    spoken(code)
    assert words.tr("{value:.1f}", value=36.6) == number


@pytest.mark.parametrize("code", language.TRANSLATED)
def test_a_translation_that_no_clinician_has_read_says_so_wherever_one_begins(
    spoken: Callable[[str], None], qapp: QApplication, dressed: None, code: str
) -> None:
    spoken(code)
    told = translations.translations(code)["Translation not clinically reviewed"]
    settings = SettingsPage(check_pin)
    settings.show_view(settings_view({}.get))
    home = home_page()
    assert isinstance(home, HomePage)
    window = MainWindow()
    assert told in window.windowTitle()
    assert told in settings.about.text()
    assert told in home.about.text()
    for one in (settings, home, window):
        one.deleteLater()


@pytest.mark.parametrize(
    ("stored", "told"),
    [
        ("SBP 184 >= 180 in waning, T+1:12", "SBD 184 >= 180 in Abklingen, T+1:12"),
        ("HR 122 > 120, baseline 84: +45 % in peak, T+32", "HF 122 > 120, Ausgangswert 84: +45 % in Höhepunkt, T+32"),
        (
            "SpO2: no value for 15 s, the probe is off. Check the probe",
            "SpO2: seit 15 s kein Wert, der Sensor ist ab. Sensor prüfen",
        ),
        ("SBP 80 < 90 before the dose", "SBD 80 < 90 vor der Dosis"),
        ("No breath for 20 s in peak, T+32", "Kein Atemzug seit 20 s in Höhepunkt, T+32"),
        ("No breath before the dose", "Kein Atemzug vor der Dosis"),
        ("Chest pain, T+0:12: go to the patient", "Brustschmerz, T+0:12: zur Person gehen"),
        ("Chest pain: go to the patient", "Brustschmerz: zur Person gehen"),
        (
            "Vomited: check SpO2, position and sedation now",
            "Erbrochen: jetzt SpO2, Lage und Sedierung prüfen",
        ),
        ("red symptom: severe headache", "rotes Symptom: Starker Kopfschmerz"),
        ("Whatever the clinic wrote 12", "Whatever the clinic wrote 12"),
    ],
)  # fmt: skip
def test_an_alert_read_from_a_record_is_told_in_the_language(
    spoken: Callable[[str], None], stored: str, told: str
) -> None:
    spoken("de")
    assert stored_words(stored) == told


def test_no_comma_is_left_for_a_minute_that_there_is_none_of_before_the_dose(spoken: Callable[[str], None]) -> None:
    spoken("fr")
    assert stored_words("Chest pain: go to the patient") == "Douleur thoracique\xa0: allez voir le patient"


def test_what_the_program_says_is_stored_in_english_while_another_language_is_shown(
    spoken: Callable[[str], None],
) -> None:
    spoken("fr")
    refused = admit(demo.live(), ev.SoundResumed(**demo.NURSE, pause=0, since=0, reason=say("by hand")), demo.NOW)
    assert refused == "The sound is not paused any more."
    assert shown(refused) != refused
    draft = ev.encode(ev.SoundResumed(**demo.NURSE, pause=0, since=0, reason=say("by hand")))
    assert '"reason":"by hand"' in draft.body


@pytest.mark.parametrize("code", language.TRANSLATED)
def test_a_code_within_a_sentence_is_told_in_the_language(spoken: Callable[[str], None], code: str) -> None:
    spoken(code)
    t = demo.T0 + 39 * MINUTE
    story = demo.live_story(step=MINUTE, until=t, infusion=True)
    changed = ev.InfusionChanged(by="ann", role="therapist", dose=1, change="paused", changed_t=t)
    refused = admit(story.session, changed, t) or ""
    story.typed(t, heart_rate=80)
    story.add(t, ev.RideArranged(**demo.NURSE, relation="Kim", transport="public transport", phone_known=True))
    story.add(t, ev.DevicesOff(**demo.NURSE, until=t + MINUTE, reason="toilet"))
    running = infusion(story.session, t)
    assert running is not None
    told = [
        running.words, refused, scored(PHQ9, dict.fromkeys(PHQ9.fields, 1)), *summary(story.session, t).values(),
        *(one.text for one in annunciate(story.session, t).still), *(one.why for one in gate_list(story.session, t)),
        *(one.text for one in marks(story.session)),
    ]  # fmt: skip
    codes = {"running", "iv", "ketamine", "nurse", "therapist", "prescriber", "watched", "peak", "toilet", "now"}
    codes |= {"mild", "public transport", "onset"}
    catalogue = translations.translations(code)
    english = {one for one in codes if catalogue[one] != one}
    said = "\n".join(str(one) for one in told)
    assert english - {one for one in english if re.search(rf"\b{one}\b", said)} == set(), "the story says all of them"
    assert [one for one in english if re.search(rf"\b{one}\b", "\n".join(shown(one) for one in told))] == []


@pytest.mark.parametrize("code", language.TRANSLATED)
def test_a_hand_over_is_read_out_in_the_language_and_kept_in_english(spoken: Callable[[str], None], code: str) -> None:
    spoken(code)
    story = demo.live_story(step=MINUTE, until=demo.T0 + 20 * MINUTE)
    story.raise_alert(story.session.t, "systolic", 194, 180, "high", "SBP 194 >= 180 in peak, T+20")
    story.raise_alert(story.session.t, "spo2", 93, 94, "low", "SpO2 93 < 94 in peak, T+20")
    view = handover_view(story.session, story.session.t)
    assert view is not None
    catalogue = translations.translations(code)
    told = "\n".join(shown(words) for _, words in view.parts)
    for english in ("Generic session", "high", "low", "peak", "SBP"):
        assert english in ev.encode(handed(view)).body
        assert re.search(rf"\b{english}\b", told) is None
        assert catalogue[english] in told


def handed(view: HandoverView) -> ev.HandedOver:
    to = {"to": "ann", "to_name": "Ann", "to_role": "nurse"}
    return ev.HandedOver(**demo.NURSE, name=view.giver.name, **to, situation="", summary=dict(view.summary))


@pytest.mark.parametrize("code", language.TRANSLATED)
def test_every_rule_of_the_shipped_protocols_has_a_name_in_the_language(
    spoken: Callable[[str], None], code: str
) -> None:
    rules = [rule for text in shipped().values() for rule in parse(text).rules if rule.limit is None]
    english = {rule.id: rule_title(rule) for rule in rules}
    spoken(code)
    assert {rule.id for rule in rules if rule_title(rule) == english[rule.id]} == set()


def test_what_a_chart_of_the_month_says_is_told_in_the_language(spoken: Callable[[str], None]) -> None:
    spoken("de")
    about = [shown(chart.about) for chart in november().charts if chart.id in ("checks", "discharge", "burden")]
    assert "pünktlich; späte im Median um" in about[0]
    assert [words for words in about if re.search(r"\b(on time|late|in the middle|a session)\b", words)] == []


@pytest.mark.parametrize(("code", "letter"), [("en", "y"), ("de", "j"), ("fr", "o"), ("es", "s")])
def test_an_answer_is_chosen_by_the_letter_that_stands_on_it(
    spoken: Callable[[str], None], dressed: None, code: str, letter: str
) -> None:
    spoken(code)
    pick = Pick("Chest pain", (*YES_NO, UNKNOWN))
    QTest.keyClicks(pick.findChildren(Button)[0], letter)
    assert pick.value() == "yes"
    pick.deleteLater()


@pytest.mark.parametrize("typed", ["yesterday 22:15", "gestern 22:15", "GESTERN 22:15"])
def test_a_time_may_be_typed_in_the_language_or_in_english(spoken: Callable[[str], None], typed: str) -> None:
    read = instant(Now(400_000_000, from_iso("2026-11-21T14:00:00+00:00")))
    wanted = read("yesterday 22:15").value
    assert wanted is not None
    spoken("de")
    assert read(typed).value == wanted
