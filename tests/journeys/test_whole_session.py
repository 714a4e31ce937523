"""From first run to signed report in the real window, by keys alone, by mouse alone and by touch alone.

Nothing here calls what a person cannot press. Only time is handed in: the room's clock runs ahead between two acts, and
the writer is told that it does, so that a step of it is no gap.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kat_monitor import clock, monitor
from kat_monitor.app import station
from kat_monitor.app.desktop import Desktop
from kat_monitor.app.entrance import Entrance
from kat_monitor.app.files import verify
from kat_monitor.app.station import Live
from kat_monitor.clock import MINUTE, SECOND
from kat_monitor.session.state import Session
from kat_monitor.ui import keys, theme
from kat_monitor.ui.kit import Button
from kat_monitor.ui.pages.asks import TickAsk
from kat_monitor.ui.pages.before import BeforePage, GatePane
from kat_monitor.ui.pages.discharge import CriterionPane, DischargePage
from kat_monitor.ui.pages.dose import DosingPage
from kat_monitor.ui.pages.ending import EndingPage
from kat_monitor.ui.pages.first_run import FirstRunPage
from kat_monitor.ui.pages.form import Form
from kat_monitor.ui.pages.frame import PageFrame
from kat_monitor.ui.pages.protect import ProtectPage
from kat_monitor.ui.pages.signing import SigningPage
from kat_monitor.ui.pages.start import StartPage
from kat_monitor.ui.session_screen import SessionScreen
from tests.journeys.hands import Hands, Keyboard, Mouse, Touch

PIN = "2468"
MOST_ACTS = 720
"""Keys, clicks and turns of the page of a whole session; what they were is in docs/walk.md."""
STEP = 30 * SECOND
TICK_S = 0.002
CLINIC = {"clinic": "Lakeside Clinic", "room": "Room 2"}
NURSE = {"name": "Noa Lee", "initials": "NL", "role": "Nurse", "pin": PIN, "again": PIN}
PATIENT = {"name": "Jordan Doe", "date_of_birth": "1984-05-02"}
DOSE = {
    "route": "Sublingual", "drug": "Ketamine", "mg": "100", "weight_kg": "70", "lot": "A1", "expiry": "2030-12",
    "ordered_by": "Dr Ida Hall", "prescriber_on_site": "Dr Ida Hall", "when": "Now, as it is recorded",
}  # fmt: skip
LATER = ("baseline", "dose-check")
"""What is met by two sets and by a second person on the dose page."""
GATES: dict[str, dict[str, str]] = {
    "screening": {"bp-tablets": "Not prescribed"},
    "intake": {"food_t": "8 h ago", "fluid_t": "5 h ago"},
    "ride": {"relation": "sister", "transport": "Private car", "name": "Kim Doe", "phone": "555 123"},
    "scales": {"phq9": "14", "phq9_item9": "0", "gad7": "9"},
}
FOUND: dict[str, dict[str, str]] = {
    "orientation": {"person": "Yes", "place": "Yes", "time": "Yes"},
    "gait": {"steady": "Yes"},
    "nausea": {"grade": "None"},
    "pain": {"score": "1"},
    "safety": {"change": "None", "plan": "No", "intent": "No"},
    "instructions": {"driving": "", "machinery": "", "decisions": "", "phone": ""},
    "follow-up": {"who": "Ana Ruiz", "when": "tomorrow 10:00"},
    "cannula": {"out": ""},
    "aldrete": {"activity": "2"},
}


class RoomTime:
    """The room's clock: the machine's own and what was added. `pass_` adds in steps that the writer sees each of."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.added = 0
        boot, utc = clock.boot_ms, clock.utc_now
        monkeypatch.setattr(clock, "boot_ms", lambda: boot() + self.added)
        monkeypatch.setattr(clock, "utc_now", lambda: utc() + self.added)
        monkeypatch.setattr(monitor.MonitorThread, "TICK_S", TICK_S)
        monkeypatch.setattr(keys, "PAUSE_MS", 0)
        monkeypatch.setattr(station, "Monitor", partial(monitor.Monitor, real=False))

    def pass_(self, live: Live, minutes: float) -> None:
        until = self.added + round(minutes * MINUTE)
        while self.added < until:
            self.added = min(self.added + STEP, until)
            beat = live.thread.beats
            while live.thread.beats < beat + 2 and live.thread.is_alive():
                QApplication.processEvents()
        QApplication.processEvents()


class Journey:
    """One pair of hands through one session."""

    def __init__(self, folder: Path, hands: Hands, time: RoomTime, qtbot: QtBot) -> None:
        self.hands, self.time, self.qtbot = hands, time, qtbot
        self.entrance = Entrance(folder, lambda library: Desktop(library, lambda: None))
        self._front(self.entrance.window)
        self.stages: dict[str, int] = {}
        self._counted = 0

    def close(self) -> None:
        self.entrance.close()
        for window in (self.entrance.window, self.desktop.window if self.entrance.desktop else None):
            if window is not None:
                window.hide()
                window.deleteLater()

    # --- where things are ---------------------------------------------------------------------------------------------

    @property
    def desktop(self) -> Desktop:
        assert self.entrance.desktop is not None
        return self.entrance.desktop

    @property
    def live(self) -> Live:
        assert self.desktop.live is not None
        return self.desktop.live

    @property
    def screen(self) -> SessionScreen:
        screen = self.desktop.window.screen_of_session
        assert screen is not None
        return screen

    @property
    def session(self) -> Session:
        return self.live.session

    def page(self, kind: type[QWidget]) -> QWidget:
        window = self.desktop.window
        self.wait(kind.__name__, lambda: any(one.isVisible() for one in window.findChildren(kind)))
        return [one for one in window.findChildren(kind) if one.isVisible()][-1]

    def _front(self, window: QWidget) -> None:
        window.resize(1366, 768)
        window.show()
        window.activateWindow()
        QApplication.processEvents()

    # --- acts ---------------------------------------------------------------------------------------------------------

    def stage(self, name: str) -> None:
        """What was done since the last stage counts for this one."""
        total = sum(self.hands.acts.values())
        self.stages[name], self._counted = total - self._counted, total

    def fill(self, form: Form, answers: dict[str, str]) -> None:
        for name, value in answers.items():
            assert not form.asks[name].isHidden(), name
            self.hands.answer(form.asks[name], value)

    def main(self, page: QWidget) -> None:
        assert isinstance(page, PageFrame)
        assert page.main_button is not None
        self.hands.press(page.main_button)

    def wait(self, what: str, condition: object) -> None:
        self.qtbot.waitUntil(condition, timeout=60_000)  # type: ignore[arg-type]

    def vitals(self, typed: str) -> None:
        before = self.session.seq
        self.enter_vitals(typed)
        self.wait("stored", lambda: self.session.seq > before and not self.screen.entry.line.text())

    def enter_vitals(self, typed: str) -> None:
        if isinstance(self.hands, Keyboard):
            self.hands.press(self.screen.action_bar.buttons["vitals"])
            self.hands.type(typed)
            self.hands.key("Enter")
            return
        is_finger = isinstance(self.hands, Touch)  # a finger in the line is enough: the pad comes
        self.hands.press(self.screen.entry.line if is_finger else self.screen.entry.pad)
        pad = self.screen.acts.pad
        assert pad is not None
        for sign in re.findall(r"[a-z]+|.", typed):
            self.hands.press(pad.keys["space" if sign == " " else sign])
        self.hands.press(pad.keys["Enter"])

    # --- stages -------------------------------------------------------------------------------------------------------

    def first_run(self) -> None:
        protect = self.entrance.page
        assert isinstance(protect, ProtectPage)
        self.hands.answer(protect.without, "")
        self.hands.press(protect.decline)
        self._front(self.desktop.window)
        first = self.page(FirstRunPage)
        assert isinstance(first, FirstRunPage)
        first.take_focus()
        self.fill(first.clinic, CLINIC)
        self.fill(first.person, NURSE)
        self.main(first)
        self.stage("first run")

    def start(self) -> None:
        self.main(self.desktop.home)
        page = self.page(StartPage)
        assert isinstance(page, StartPage)
        self.fill(page.number, {"number": "12"})
        self.fill(page.identity, PATIENT)
        words = dict(page.session.pick("protocol").pick._options)
        self.fill(page.session, {"protocol": words["sublingual"]})
        self.main(page)
        self.stage("start a session")
        assert self.session.t0 is None

    def gates(self) -> None:
        page = self.page(BeforePage)
        assert isinstance(page, BeforePage)
        for _ in range(30):
            view = page._view
            assert view is not None
            name = next((one.id for one in view.gates if one.open and one.id not in LATER), "")
            if not name:
                break
            self._gate(page, name)
        self.stage("gates")

    def _gate(self, page: BeforePage, name: str) -> None:
        if page.gates.in_hand() != name:
            self.hands.press(page.gates._rows[name])
        pane = page.gates.pane(name)
        assert isinstance(pane, GatePane)
        form = pane.form.form
        answers = dict.fromkeys((one for one, ask in form.asks.items() if isinstance(ask, TickAsk)), "")
        if name in ("screening", "contraindications"):
            answers = {one: "No" for one, ask in form.asks.items() if ask.required}
        answers |= GATES.get(name, {})
        before = self.session.seq
        self.fill(form, {one: answers[one] for one in form.asks if one in answers})
        if not page._submitted and not _is_shown(page, name):  # the last answer may have stored it
            self.hands.press(pane.form.store)
        self.wait(name, lambda: self.session.seq > before and _is_shown(page, name))

    def baseline(self) -> None:
        for minutes, typed in ((6, "124/78 72 98 14"), (4, "126/80 74 98 14")):
            self.time.pass_(self.live, minutes)
            self.vitals(typed)
        self.hands.press(self.screen.action_bar.buttons["preparing"])
        page = self.page(BeforePage)
        assert isinstance(page, BeforePage)
        self.screen.refresh()
        self.stage("two baseline sets")

    def dose(self) -> None:
        page = self.page(BeforePage)
        assert isinstance(page, BeforePage)
        assert page._view is not None
        assert page._view.missing == ()
        self.main(page)
        dosing = self.page(DosingPage)
        assert isinstance(dosing, DosingPage)
        forms = (dosing.form.drug, dosing.form.vial, dosing.form.people)
        for form in forms:
            self.fill(form, {one: DOSE[one] for one in form.asks if one in DOSE})
        self.main(dosing)
        assert dosing.refusal() == ""
        self.hands.write(dosing.record.pin.line, PIN)
        self.main(dosing)
        self.wait("dose", lambda: self.session.t0 is not None)
        self.stage("dose")

    def watch(self) -> None:
        for minutes, typed in (
            (15, "132/82 80 97 14"), (15, "184/101 96 97 14"), (2, "150/90 88 97 14"), (13, "140/86 84 97 14"),
            (15, "134/82 80 97 14"), (15, "130/80 76 98 14"), (15, "128/80 74 98 14"),
        ):  # fmt: skip
            self.time.pass_(self.live, minutes)
            self.vitals(typed)
            self.answer_alert()
            if minutes == 2:
                self.note("Says the room is far away, calm.")
        self.stage("watching to T+90")

    def answer_alert(self) -> None:
        lane = self.screen.lane
        self.screen.refresh()
        if not lane.acknowledge.isVisible():
            return
        self.hands.press(lane.acknowledge)
        self.hands.press(lane.keys.answers[0])
        self.wait(
            "acknowledged",
            lambda: any(one.is_acknowledged for one in self.session.alerts.values()) or not self.session.alerts,
        )

    def note(self, text: str) -> None:
        self.hands.press(self.screen.action_bar.buttons["note"])
        if not isinstance(self.hands, Keyboard):
            self.hands.reach(self.screen.live.note.text)
        self.hands.type(text)
        seq = self.session.seq
        self.hands.key("Enter")
        self.wait("note", lambda: self.session.seq > seq)

    def going_home(self) -> None:
        self.time.pass_(self.live, 20)
        self.vitals("126/80 74 98 14 moaas 5 dis 0")
        self.note("Back in the room, hungry.")
        self.time.pass_(self.live, 11)
        self.vitals("124/78 72 98 14 moaas 5 dis 0")
        self.answer_alert()
        self.hands.press(self.screen.action_bar.buttons["discharge"])
        page = self.page(DischargePage)
        assert isinstance(page, DischargePage)
        while left := [name for name in _open(page) if name in FOUND]:
            name = page.criteria.in_hand()
            self._criterion(page, name if name in left else left[0])
        self._ride(page)
        self.stage("discharge")

    def _criterion(self, page: DischargePage, name: str) -> None:
        if page.criteria.in_hand() != name:
            self.hands.press(page.criteria._rows[name])
        pane = page.criteria.pane(name)
        assert isinstance(pane, CriterionPane)
        self.fill(pane.form, FOUND[name])
        if not page._submitted and name in _open(page):  # the last answer may have stored it
            self.hands.press(pane.store)
        self.wait(name, lambda: name not in _open(page) and not page._submitted)

    def _ride(self, page: DischargePage) -> None:
        if page.criteria.in_hand() != "ride":
            self.hands.press(page.criteria._rows["ride"])
        pane = page.criteria.pane("ride")
        assert isinstance(pane, CriterionPane)
        assert pane.ride is not None
        self.fill(pane.ride.form, {"who": "The escort of the plan", "fit": "Yes"})
        self.hands.press(pane.ride.over)
        self.wait("handed over", lambda: not _open(page))

    def sign(self) -> None:
        page = self.page(DischargePage)
        self.main(page)
        ending = self.page(EndingPage)
        assert isinstance(ending, EndingPage)
        words = [words for value, words in ending.choice.pick("ending").pick._options if value == "discharged"]
        self.fill(ending.choice, {"ending": words[0]})
        self.fill(ending.when, {"when": "Now"})
        self.main(ending)
        self.wait("ended", lambda: self.session.ended is not None)
        QApplication.processEvents()
        signing = self.page(SigningPage)
        assert isinstance(signing, SigningPage)
        self.fill(signing.meaning, {"meaning": "I ran this session and the record is complete"})
        person = next(iter(signing.signer.person.pick._options))[1]
        self.hands.answer(signing.signer.person, person)
        self.hands.write(signing.signer.pin.line, PIN)
        self.main(signing)
        assert "signs everything" in signing.says.text()
        self.wait("a beat", lambda: signing._ready is not None and not signing._ready[2].isActive())
        self.main(signing)
        self.wait("signed", lambda: self.session.is_signed)
        self.stage("end and sign")

    def report(self, urls: list[str]) -> Path:
        signing = self.page(SigningPage)
        assert isinstance(signing, SigningPage)
        button = next(one for one in signing.findChildren(Button) if one.key == "F9")
        self.hands.press(button)
        self.qtbot.waitUntil(lambda: bool(urls), timeout=300_000)
        self.stage("find the report")
        return Path(urls[0])


def _open(page: DischargePage) -> list[str]:
    """The criteria that the page shows as not met."""
    return [one.id for one in page._view.rows if one.mark != "done"] if page._view is not None else [""]


def _is_shown(page: BeforePage, gate: str) -> bool:
    """Whether the page has seen the answer, and heard that it was taken."""
    return (
        not page._submitted
        and page._view is not None
        and not next(one.open for one in page._view.gates if one.id == gate)
    )


@pytest.fixture
def time(monkeypatch: pytest.MonkeyPatch) -> RoomTime:
    return RoomTime(monkeypatch)


@pytest.fixture(params=[Keyboard, Mouse, Touch], ids=["keyboard", "mouse", "touch"])
def journey(
    request: pytest.FixtureRequest, tmp_path: Path, qapp: QApplication, qtbot: QtBot, time: RoomTime
) -> Iterator[Journey]:
    theme.apply(qapp)
    made = Journey(tmp_path / "data", request.param(), time, qtbot)
    yield made
    made.close()


@pytest.mark.timeout(900)
def test_a_whole_session_from_first_run_to_signed_report(journey: Journey, monkeypatch: pytest.MonkeyPatch) -> None:
    urls: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: urls.append(url.toLocalFile()) or True)
    journey.first_run()
    journey.start()
    journey.gates()
    journey.baseline()
    journey.dose()
    journey.watch()
    journey.going_home()
    journey.sign()
    report = journey.report(urls)
    library = journey.desktop.library
    assert verify(report, None, library.folder).exit == 0
    assert sum(journey.hands.acts.values()) <= MOST_ACTS, (dict(journey.hands.acts), journey.stages)
