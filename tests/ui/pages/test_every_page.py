"""What every page keeps, whatever it is about."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import msgspec
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from kat_monitor import events as ev
from kat_monitor.clock import HOUR
from kat_monitor.devices.feed import DeviceView
from kat_monitor.devices.outputs import Observed, State
from kat_monitor.devices.ports import Port
from kat_monitor.protocols import parse
from kat_monitor.protocols.shipped import shipped
from kat_monitor.session.resume import resume
from kat_monitor.ui import theme
from kat_monitor.ui.key_cap import key_width
from kat_monitor.ui.keys import Keys
from kat_monitor.ui.kit import EDGE, Button
from kat_monitor.ui.main_window import SMALLEST
from kat_monitor.ui.pages.aftercare import AftercarePage
from kat_monitor.ui.pages.before import BeforePage
from kat_monitor.ui.pages.clock_question import ClockQuestionPage
from kat_monitor.ui.pages.data import DataPage
from kat_monitor.ui.pages.devices import DevicesPage
from kat_monitor.ui.pages.discharge import DischargePage
from kat_monitor.ui.pages.dose import DosingPage
from kat_monitor.ui.pages.ending import EndingPage
from kat_monitor.ui.pages.first_run import FirstRunPage
from kat_monitor.ui.pages.frame import PageFrame
from kat_monitor.ui.pages.given import GivenPage
from kat_monitor.ui.pages.home import HomePage
from kat_monitor.ui.pages.limits import LimitsPage
from kat_monitor.ui.pages.protect import ProtectPage
from kat_monitor.ui.pages.protocols import ProtocolsPage
from kat_monitor.ui.pages.rules_editor import WHOLE, RulesPage
from kat_monitor.ui.pages.selftest import SelfTestPage
from kat_monitor.ui.pages.settings import SettingsPage
from kat_monitor.ui.pages.signing import SigningPage
from kat_monitor.ui.pages.staff import StaffPage
from kat_monitor.ui.pages.start import StartPage
from kat_monitor.ui.pages.unlock import UnlockPage
from kat_monitor.ui.present_clock import clock_view
from kat_monitor.ui.present_data import AuditRow, BackupLine, DataView, KeyLine, KeysView, PastRow
from kat_monitor.ui.present_devices import PATH, Heard, devices_view
from kat_monitor.ui.present_pages import PersonView
from kat_monitor.ui.present_pages_aftercare import aftercare_view
from kat_monitor.ui.present_pages_dose import dose_view
from kat_monitor.ui.present_pages_gates import before_view
from kat_monitor.ui.present_pages_home import DueRow, HomeView, ProtocolRow, SessionRow, StartView
from kat_monitor.ui.present_pages_leaving import discharge_view, end_view, sign_view
from kat_monitor.ui.present_pages_limits import limits_view
from kat_monitor.ui.present_people import StaffView
from kat_monitor.ui.present_protocols import ProtocolsView, card
from kat_monitor.ui.present_rules import RulesView
from kat_monitor.ui.present_self_test import LookRow, SelfTestView
from kat_monitor.ui.present_settings import settings_view
from kat_monitor.ui.theme import GRID, TARGET
from kat_monitor.vitals import Source, reading
from tests.ui.pages.afterwards import nasal_over
from tests.ui.pages.story import LONG, PATIENT, PEOPLE, Story, at, check_pin

STAFF = tuple(PersonView(*one) for one in PEOPLE)
FIELDS = (QLineEdit, QPlainTextEdit)


def home() -> PageFrame:
    page = HomePage(check_pin)
    sessions = (SessionRow("s1", LONG, "IM · Room 2 · opened 21 Nov 09:12 · dose given", "running"),)
    due = (DueRow("unsigned", "s3", LONG, "ended 26 h ago, discharged", 0, late=True),)
    page.show_view(
        HomeView(
            "Lakeside Clinic",
            "Room 2",
            "Another window has this data open.",
            STAFF,
            None,
            sessions,
            due,
            self_test=f"signed at 08:12 by {LONG}, all in order",
            backup="NONE YET",
        )
    )
    return page


def aftercare() -> PageFrame:
    page = AftercarePage(check_pin)
    view = aftercare_view(nasal_over().session, at(200), active="nl", identity=PATIENT, people=STAFF)
    page.show_view(view)
    return page


def start() -> PageFrame:
    page = StartPage(lambda number: None)
    rows = (ProtocolRow("im", "Intramuscular injection", "1", "One injection", "EXAMPLE LIMITS, NOT APPROVED"),)
    page.show_view(StartView(STAFF[0], "", rows, "2026-11-21"))
    return page


def before(gate: str) -> PageFrame:
    page = BeforePage(check_pin)
    story = Story()
    story.set(-10)
    page.show_view(before_view(story.session, at(-5), active="nl", identity=PATIENT))
    page.gates.take(gate)
    return page


def dosing(protocol: str) -> PageFrame:
    page = DosingPage(check_pin)
    page.show_view(dose_view(Story(protocol).ready().session, at(0), active="nl", identity=PATIENT))
    return page


def infused() -> Story:
    story = Story("iv-infusion").ready()
    story.dose(0, duration_min=40)
    return story


def given() -> PageFrame:
    page = GivenPage()
    page.show_view(dose_view(infused().session, at(10), active="nl", identity=PATIENT))
    return page


def discharge(criterion: str) -> PageFrame:
    page = DischargePage(check_pin)
    page.show_view(discharge_view(infused().session, at(70), active="nl", identity=PATIENT))
    page.criteria.take(criterion)
    return page


def ending() -> PageFrame:
    page = EndingPage()
    page.show_view(end_view(infused().session, at(70), active="nl", identity=PATIENT))
    return page


def signing() -> PageFrame:
    story = infused()
    story.did(70, ev.SessionEnded, ending="left", ended_t=at(70))
    story.did(71, ev.SessionSigned, name="Noa Lee", person_role="nurse", meaning="ran")
    page = SigningPage(check_pin)
    page.show_view(sign_view(story.session, at(72), active="nl", identity=PATIENT))
    return page


def staff(act: str) -> PageFrame:
    page = StaffPage(check_pin)
    page.show_view(StaffView(STAFF, STAFF[:1]))
    page.act.pick("act").pick.choose(act)
    page.act.pick("act").pick.show_choice(None)
    return page


def self_test() -> PageFrame:
    page = SelfTestPage(check_pin)
    machine = (LookRow("speaker", "Speaker", "ask"), LookRow("disk", "Disk", "failed", LONG))
    own = (LookRow("own-1", "Oxygen", "ask"), LookRow("own-2", LONG, "ask"))
    page.show_view(SelfTestView("Room 2", machine, own, STAFF))
    return page


def data() -> PageFrame:
    page = DataPage(check_pin)
    past = (PastRow("20141202-093000-3f2a", "2014-12-02T09:30:00.000Z"),)
    line = BackupLine("2026-11-20T18:00:00.000Z", f"/media/{LONG}", "2026-11-21T08:00:00.000Z", LONG, "/media/disk")
    page.show_view(DataView(f"/home/{LONG}", line, 10, past, STAFF[:1], STAFF[:1]))
    theirs = KeyLine(LONG, "7f3a:90c1:22de:4b17:a0f5:6e2c:d418:93bb", "00" * 32)
    page.keys.show_view(KeysView(theirs, (theirs,), STAFF[:1]))
    page.keys.offer(theirs)
    page.show_audit((AuditRow("2026-11-21T08:00:00.000Z", "mo-1 (lead)", "signed in", LONG),), "event 2 was changed")
    return page


def clock_question() -> PageFrame:
    page = ClockQuestionPage()
    session = infused().session
    utc = session.utc - 3 * HOUR
    page.show_view(clock_view(session, PATIENT, resume(session, "another boot", 0, utc, "").question, utc))
    return page


def protocols(key: str) -> PageFrame:
    page = ProtocolsPage(check_pin)
    text = shipped()["esketamine-nasal"]
    cards = (
        card("example", "", parse(text), (), None, "2026-11-21"),
        card(
            "own", f"{LONG}.toml", parse(text), (f"12: {LONG}: expected a number",), (LONG, "2026-11-01"), "2029-01-01"
        ),
    )
    page.show_view(ProtocolsView(cards, STAFF, "/home/clinic/.local/share/KAT Monitor/protocols"))
    page.show_protocol(key)
    return page


def limits() -> PageFrame:
    story = infused()
    story.did(21, ev.LimitChanged, rule="sbp-high-160", limit=165, was=160, unit="mmHg", reason=LONG)
    page = LimitsPage(check_pin)
    page.show_view(limits_view(story.session, at(22), active="nl", identity=PATIENT))
    return page


def rules(row: str) -> PageFrame:
    page = RulesPage(check_pin)
    page.show_view(RulesView("own/a.toml", f"{LONG} v1 (a.toml)", shipped()["im"], STAFF, 3, "2026-11-21"))
    page.draft = page.draft.with_value("sbp-high-160", "limit", 165)
    page.rows.take(row)
    if row == WHOLE:
        page.show_trial((LONG,))
    return page


def devices(name: str) -> PageFrame:
    page = DevicesPage()
    port = Port("/dev/ttyUSB0", f"{LONG} adapter", LONG, 0x0403, 0x6001, "A10KXYZ")
    view = DeviceView(device="masimo", driver="masimo", title=LONG, can_measure=False, state=State.DEGRADED, text=LONG)
    readings = tuple(reading(vital, value) for vital, value in (("spo2", 97), ("pulse_rate", 64)))
    seen = msgspec.structs.replace(view, latest=(Observed(0, Source.STREAMING, readings),))
    heard = {"/dev/pts/3": Heard(seen, 1_200, b"SPO2=097%")}
    page.show_view(devices_view((port,), heard, {}, 60_000, recorded=True))
    page.take_port(name)
    return page


def settings(group: str) -> PageFrame:
    page = SettingsPage(check_pin)
    page.show_view(settings_view({}.get, STAFF, f"/home/{LONG}"))
    page.rows.take(group)
    return page


def recovery_key() -> PageFrame:
    page = ProtectPage("", keyring=True)
    page.show_recovery("7K3M-90QX-ZB4T-V1NE-8HSD-22CF-W6RJ")
    return page


GATES = ("identity", "screening", "contraindications", "intake", "ride", "scales", "baseline", "dose-check", "briefing")
CRITERIA = ("observation", "gait", "nausea", "safety", "ride", "instructions", "follow-up", "aldrete")
PAGES: dict[str, Callable[[], PageFrame]] = {
    "first run": FirstRunPage,
    "protect": lambda: ProtectPage("", keyring=False),
    "recovery key": recovery_key,
    "unlock": lambda: UnlockPage(f"/home/{LONG}"),
    "home": home,
    "start": start,
    "clock question": clock_question,
    **{f"before, {gate}": lambda gate=gate: before(gate) for gate in GATES},
    **{f"dose, {name}": lambda name=name: dosing(name) for name in ("im", "iv-infusion", "esketamine-nasal")},
    "doses given": given,
    **{f"discharge, {name}": lambda name=name: discharge(name) for name in CRITERIA},
    "ending": ending,
    "signing": signing,
    "limits": limits,
    **{f"rules, {row}": lambda row=row: rules(row) for row in (WHOLE, "sbp-high-160", "red-symptom", "overdue")},
    "aftercare": aftercare,
    "self-test": self_test,
    "data": data,
    **{f"staff, {act}": lambda act=act: staff(act) for act in ("add", "pin", "leave")},
    **{f"protocols, {key}": lambda key=key: protocols(key) for key in ("example", "own")},
    **{f"devices, {name}": lambda name=name: devices(name) for name in ("/dev/ttyUSB0", "/dev/pts/3", PATH)},
    **{f"settings, {group.id}": lambda group=group: settings(group.id) for group in settings_view({}.get).groups},
}
SIZES = ((1366, 768), (1024, 768), (760, 460), (612, 260))
"""Two windows, the middle of the live screen at 1024x768, and that on a full-HD screen at 200 %."""
LATER = "2029-01-01"
OUTSIDE = (ClockQuestionPage, HomePage, ProtocolsPage, RulesPage, SettingsPage)
"""Pages that have the whole window to themselves."""


@pytest.fixture(scope="module", params=PAGES)
def page(request: pytest.FixtureRequest, dressed: None) -> Iterator[PageFrame]:
    """Each page once, shown; the tests here only look at it."""
    made = PAGES[request.param]()
    made.resize(*SIZES[1])
    made.show()
    yield made
    made.close()
    made.deleteLater()


def seen(page: QWidget, *kinds: type[QWidget]) -> list[QWidget]:
    return [one for kind in kinds for one in page.findChildren(kind) if one.isVisibleTo(page)]


def test_nothing_is_filled_in_beforehand(page: PageFrame) -> None:
    if isinstance(page, SettingsPage | RulesPage):
        pytest.skip("a setting shows what counts now: nothing on it was observed")
    fields = page.findChildren(QLineEdit) + page.findChildren(QPlainTextEdit)
    fields = [one for one in fields if not one.isReadOnly()]
    texts = [one.text() if isinstance(one, QLineEdit) else one.toPlainText() for one in fields]
    assert [text for text in texts if text] == []
    assert [one.text() for one in page.findChildren(Button) if one.isChecked()] == []


def test_a_digit_is_the_pins_where_one_is_asked_for_and_else_begins_vitals(page: PageFrame, qtbot: QtBot) -> None:
    begun: list[str] = []
    keys = Keys(page, begun.append)
    with qtbot.waitActive(page):
        page.activateWindow()
    lines = [one for one in seen(page, QLineEdit) if isinstance(one, QLineEdit)]
    pins = [one for one in lines if one.echoMode() == QLineEdit.EchoMode.Password]
    before = [one.text() for one in lines if one not in pins]
    buttons = [one for one in seen(page, Button) if one.isEnabled() and "9" not in (one.property("letters") or "")]
    for button in buttons:
        button.setFocus()
        qtbot.keyClick(button, Qt.Key.Key_9)
    assert len(begun) == (0 if pins else len(buttons))
    assert [one.text() for one in lines if one not in pins] == before
    assert any(one.text() for one in pins) == bool(pins)
    keys.release()
    for pin in pins:
        pin.clear()


@pytest.mark.parametrize("size", SIZES)
def test_it_fits_its_size(page: PageFrame, size: tuple[int, int]) -> None:
    size = max(size, SMALLEST) if isinstance(page, OUTSIDE) else size
    page.resize(*size)
    QApplication.processEvents()
    assert (page.width(), page.height()) == size
    assert {words: found for words, found in faults(page).items() if found} == {}


def faults(page: PageFrame) -> dict[str, list[str]]:
    """What is too small to be pressed, cut off, or wider than its place."""
    buttons = [one for one in seen(page, Button) if one.property("kind") != "row"]
    areas = [one for one in page.findChildren(QScrollArea) if one.isVisibleTo(page)]
    return {
        "small": [
            one.accessibleName()
            for one in seen(page, QAbstractButton, QLineEdit)
            if min(one.width(), one.height()) < TARGET
        ],
        "cut": [one.text() for one in seen(page, QLabel) if isinstance(one, QLabel) and is_cut(one)],
        "elided": [one.accessibleName() for one in buttons if isinstance(one, Button) and is_elided(one)],
        "wide": [one.accessibleName() for one in areas if is_too_wide(one)],
    }


def is_elided(button: Button) -> bool:
    """Whether its words have room neither in one line nor in small over two."""
    if button.width() >= button.sizeHint().width():
        return False
    metrics = QFontMetrics(theme.font("small", "medium"))
    room = QSize(button.width() - 2 * EDGE - (key_width(button.key) + 2 * GRID if button.key else 0), button.height())
    words = metrics.boundingRect(0, 0, room.width(), 1_000, int(Qt.TextFlag.TextWordWrap), button.text())
    return words.width() > room.width() or words.height() > room.height()


def is_cut(label: QLabel) -> bool:
    if not label.text():
        return False
    if label.wordWrap():
        return label.height() < label.heightForWidth(label.width())
    return label.width() < label.fontMetrics().horizontalAdvance(label.text())


def is_too_wide(area: QScrollArea) -> bool:
    inside = area.widget()
    return inside is not None and inside.minimumSizeHint().width() > area.viewport().width()


def test_every_control_can_be_read_aloud(page: PageFrame) -> None:
    nameless = [one for one in seen(page, QAbstractButton, *FIELDS) if not one.accessibleName()]
    assert nameless == []


def test_tab_reaches_every_control(qtbot: QtBot, page: PageFrame) -> None:
    page.activateWindow()
    page.take_focus()
    wanted = {one for one in seen(page, QAbstractButton, *FIELDS) if takes_tab(one)}
    reached: set[QWidget | None] = set()
    for _ in wanted:
        reached.add(page.focusWidget())
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert [one.accessibleName() for one in wanted - reached] == []


def takes_tab(one: QWidget) -> bool:
    return bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus) and one.isEnabled()


def test_a_refusal_is_said_and_moves_no_window(page: PageFrame) -> None:
    page.show_refusal("Not now. Ask the prescriber first.")
    assert page.refusal() == "! Not now. Ask the prescriber first."
    page.show_refusal("")
    assert page.refusal() == ""
