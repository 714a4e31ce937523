"""The page of signing: a signature in two presses, countersignatures, addenda, and the report a key away."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from kat_monitor import events as ev
from kat_monitor.ui.pages.asks import PickAsk
from kat_monitor.ui.pages.signing import SigningPage
from kat_monitor.ui.present_export import OPEN_REPORT, ExportWish
from kat_monitor.ui.present_pages_leaving import sign_view
from tests.ui.pages.leaving import dosed
from tests.ui.pages.story import PATIENT, Story, at, check_pin

Show = Callable[[QWidget], QWidget]


def ended() -> Story:
    story = Story()
    story.did(
        -20,
        ev.GateWaived,
        gate="intake",
        reason="toast",
        prescriber="Dana Stone",
        telephone=True,
        told_t=at(-21),
        read_back=True,
    )
    story.did(-10, ev.SessionEnded, ending="not-dosed", ended_t=at(-10), fields={"reason": "unwell"})
    return story


def signing(story: Story) -> SigningPage:
    page = SigningPage(check_pin)
    page.show_view(sign_view(story.session, at(0), active="nl", identity=PATIENT))
    return page


def test_a_signature_says_what_it_does_and_takes_two_presses(qtbot: QtBot, shown: Show) -> None:
    story = ended()
    page = signing(story)
    shown(page)
    page.meaning.pick("meaning").pick.choose("ran")
    page.signer.person.pick.choose("nl")
    page.signer.pin.line.setText("1111")
    with qtbot.assertNotEmitted(page.submitted):
        qtbot.keyClick(page, Qt.Key.Key_F10)
    assert page.says.text().startswith(f"Noa Lee, nurse, signs everything up to event {story.session.seq}:")
    with qtbot.assertNotEmitted(page.submitted):
        qtbot.keyClick(page, Qt.Key.Key_F10)  # a double press: nobody has read what it says
    qtbot.waitUntil(lambda: page._ready is not None and not page._ready[2].isActive())
    with qtbot.waitSignal(page.submitted) as got:
        qtbot.keyClick(page, Qt.Key.Key_F10)
    meaning = "I ran this session and the record is complete"
    assert got.args == [ev.SessionSigned(by="nl", role="nurse", name="Noa Lee", person_role="nurse", meaning=meaning)]


def test_what_a_signature_does_is_in_sight_before_the_second_press(qtbot: QtBot, shown: Show) -> None:
    page = signing(ended())
    shown(page, 1100, 475)
    page.meaning.pick("meaning").pick.choose("ran")
    page.signer.person.pick.choose("nl")
    page.signer.pin.setFocus()
    page.signer.pin.line.setText("1111")
    qtbot.keyClick(page, Qt.Key.Key_F10)
    area = next(one for one in page.findChildren(QScrollArea) if one.isAncestorOf(page.says))
    seen, words = area.viewport(), page.says

    def in_sight() -> bool:
        return words.height() >= words.heightForWidth(words.width()) and seen.rect().contains(
            words.rect().translated(words.mapTo(seen, words.rect().topLeft()))
        )

    qtbot.waitUntil(in_sight)


@pytest.mark.parametrize("change", ["meaning", "person", "escape"])
def test_a_change_before_the_second_press_takes_the_first_back(qtbot: QtBot, shown: Show, change: str) -> None:
    page = signing(ended())
    shown(page)
    page.meaning.pick("meaning").pick.choose("ran")
    page.signer.person.pick.choose("nl")
    page.signer.pin.line.setText("1111")
    qtbot.keyClick(page, Qt.Key.Key_F10)
    if change == "meaning":
        page.meaning.pick("meaning").pick.choose("took-part")
    elif change == "person":
        page.signer.person.pick.choose("ds")
    else:
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    with qtbot.assertNotEmitted(page.submitted):
        qtbot.keyClick(page, Qt.Key.Key_F10)


def test_no_meaning_and_no_signer_are_preselected(shown: Show) -> None:
    page = signing(ended())
    shown(page)
    assert (page.meaning.pick("meaning").pick.value(), page.signer.person.pick.value()) == (None, None)


def test_nobody_signs_twice() -> None:
    story = ended()
    story.did(-5, ev.SessionSigned, name="Noa Lee", person_role="nurse", meaning="ran")
    assert "nl" not in signing(story).signer.person.pick._buttons


def test_a_telephone_waiver_is_countersigned_by_its_prescriber(qtbot: QtBot, shown: Show) -> None:
    story = ended()
    page = signing(story)
    shown(page)
    box = page.telephone
    box.which.pick("which").pick.choose(str(story.session.waivers[0].seq))
    box.prescriber.person.pick.choose("ds")
    box.prescriber.pin.line.setText("3333")
    with qtbot.waitSignal(page.submitted) as got:
        box.button.click()
    story.add(1, got.args[0])
    page.accepted()
    page.show_view(sign_view(story.session, at(1), active="nl", identity=PATIENT))
    assert not box.isVisible()


def test_an_addendum_is_signed_and_names_its_event(qtbot: QtBot, shown: Show) -> None:
    story = ended()
    story.did(-5, ev.SessionSigned, name="Noa Lee", person_role="nurse", meaning="ran")
    page = signing(story)
    shown(page)
    box = page.addendum
    box.form.asks["text"].text.setPlainText("Pulse was 72, not 27")
    box.form.line("target").line.setText("4")
    box.writer.person.pick.choose("ar")
    box.writer.pin.line.setText("2222")
    with qtbot.waitSignal(page.submitted) as got:
        box.button.click()
    assert got.args[0].target == 4
    story.add(1, got.args[0])


def test_an_addendum_waits_for_the_signature(shown: Show) -> None:
    page = signing(ended())
    shown(page)
    assert not page.addendum.isVisible()


def test_the_report_is_a_key_away(qtbot: QtBot, shown: Show) -> None:
    page = signing(ended())
    shown(page)
    with qtbot.waitSignal(page.report_wanted) as got:
        qtbot.keyClick(page, Qt.Key.Key_F9)
    assert got.args == [OPEN_REPORT]


def test_a_signature_without_a_signer_says_so_in_sight(qtbot: QtBot, shown: Show) -> None:
    page = signing(ended())
    shown(page, 1110, 480)
    page.meaning.pick("meaning").pick.choose("ran")
    qtbot.keyClick(page, Qt.Key.Key_F10)
    QApplication.processEvents()
    area = next(one for one in page.findChildren(QScrollArea) if one.isAncestorOf(page.signer))
    said = page.signer.person._below
    assert said.isVisible()
    assert said.mapTo(area.viewport(), said.rect().bottomLeft()).y() <= area.viewport().height()


def test_an_export_says_format_copy_and_place(qtbot: QtBot, shown: Show) -> None:
    page = signing(ended())
    shown(page)
    qtbot.keyClick(page, Qt.Key.Key_F11)
    asks = page.export.form.asks
    for name, choice in (("kind", "xlsx"), ("copy", "payer")):
        ask = asks[name]
        assert isinstance(ask, PickAsk)
        ask.pick.choose(choice)
    with qtbot.waitSignal(page.report_wanted) as got:
        page.export.button.click()
    assert got.args == [ExportWish("xlsx", "payer")]


def test_an_export_without_a_format_asks_for_it(shown: Show) -> None:
    page = signing(ended())
    shown(page)
    wished: list[object] = []
    page.report_wanted.connect(wished.append)
    page.export.button.click()
    assert wished == []


def test_an_unsigned_session_that_has_not_ended_cannot_be_signed(shown: Show) -> None:
    page = signing(dosed())
    shown(page)
    assert not page.sign_box.isVisible()
