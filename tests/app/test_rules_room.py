"""The rules editor in the real window: a copy edited, published, tried on past sessions, and agreed to by the lead."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kat_monitor.events import text_digest
from kat_monitor.ui import theme
from kat_monitor.ui.kit import Label
from kat_monitor.ui.pages.protocols import ProtocolPane, ProtocolsPage
from kat_monitor.ui.pages.rules_editor import WHOLE, RulePane, RulesPage, WholePane
from tests.app.test_desktop import Window


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Window]:
    theme.apply(qapp)
    made = Window(tmp_path, qtbot)
    yield made
    made.close()


def rules_page(window: Window) -> RulesPage:
    """The alert rules of a copy of an example, reached as a person reaches them."""
    window.desktop.home.asked.emit("protocols")
    page = window.page(ProtocolsPage)
    assert isinstance(page, ProtocolsPage)
    page.show_protocol("im")
    page.copied.emit("im")
    assert page.rows.in_hand() == "own/im.toml"
    page._edit()
    rules = window.page(RulesPage)
    assert isinstance(rules, RulesPage)
    return rules


def set_limit(rules: RulesPage, rule: str, limit: str) -> None:
    rules.rows.take(rule)
    pane = rules.rows.pane(rule)
    assert isinstance(pane, RulePane)
    pane.numbers["limit"].line.setText(limit)


def publish(rules: RulesPage, person: str, pin: str) -> None:
    rules.rows.take(WHOLE)
    pane = rules.rows.pane(WHOLE)
    assert isinstance(pane, WholePane)
    pane.form.line("review_by").line.setText("2030-01-01")
    pane.pin.person.pick.choose(person)
    pane.pin.pin.line.setText(pin)
    rules.main.click()


def test_a_copy_is_edited_published_and_waits_for_a_prescriber(window: Window) -> None:
    rules = rules_page(window)
    set_limit(rules, "sbp-high-160", "165")
    publish(rules, window.nurse.id, "1111")
    page = window.page(ProtocolsPage)
    assert isinstance(page, ProtocolsPage)
    card = page.card("own/im.toml")
    assert card is not None
    assert (card.title, card.word, card.can_approve) == ("Intramuscular injection v2 (im.toml)", "not approved", True)
    window.desktop.show_home()
    window.start("own/im.toml")
    assert window.desktop.live is not None
    protocol = window.desktop.live.session.protocol
    assert protocol is not None
    assert protocol.rules[0].limit == 165


def test_a_draft_is_tried_on_the_past_sessions_of_this_library(window: Window) -> None:
    window.start("im")
    window.desktop.show_home()
    rules = rules_page(window)
    set_limit(rules, "sbp-high-160", "165")
    rules.try_out.click()
    pane = rules.rows.pane(WHOLE)
    assert isinstance(pane, WholePane)
    window.wait(lambda: pane.trial.count() > 1)
    said = [pane.trial.itemAt(at).widget().text() for at in range(pane.trial.count())]
    assert said[1].startswith("1 session: high 0 to 0")


def test_the_last_high_alert_of_a_vital_goes_only_with_the_lead_s_word(window: Window) -> None:
    lead = window.library.people.add("Lea Dorn", "LD", "lead", "4444")
    rules = rules_page(window)
    for rule in ("spo2-below-90", "spo2-below-85"):
        rules.rows.take(rule)
        pane = rules.rows.pane(rule)
        assert isinstance(pane, RulePane)
        pane.enabled.pick.choose("no")
    publish(rules, window.nurse.id, "1111")
    page = window.page(ProtocolsPage)
    assert isinstance(page, ProtocolsPage)
    card = page.card("own/im.toml")
    assert card is not None
    assert (card.unguarded, card.title) == (("SpO2",), "Intramuscular injection v1 (im.toml)")
    page.show_protocol("own/im.toml")
    protocol = page.rows.pane("own/im.toml")
    assert isinstance(protocol, ProtocolPane)
    assert list(protocol.lead.person.pick._buttons) == [lead.id]  # nobody else can even be named
    protocol.lead.person.pick.choose(lead.id)
    protocol.lead.pin.line.setText("4444")
    page._agree()
    assert "! not answered yet" in [one.text() for one in protocol.why.findChildren(Label)]
    assert protocol.lead.pin.line.text() == "4444"  # the lead writes a word, and need not type the PIN again
    assert window.library.approvals.agreement(text_of(window)) is None
    protocol.why.text.setPlainText("SpO2 is watched by the anaesthetist's own monitor")
    protocol.lead.pin.line.setText("1111")
    page._agree()
    assert window.library.approvals.agreement(text_of(window)) is None  # not the lead's PIN
    protocol.lead.person.pick.choose(lead.id)
    protocol.lead.pin.line.setText("4444")
    page._agree()
    agreed = window.library.approvals.agreement(text_of(window))
    assert agreed is not None
    assert (agreed.lead, agreed.reason) == (lead.id, "SpO2 is watched by the anaesthetist's own monitor")
    card = page.card("own/im.toml")
    assert card is not None
    assert card.title == "Intramuscular injection v2 (im.toml)"
    assert page.rows._rows["own/im.toml"].accessibleName().startswith("Intramuscular injection v2")
    assert protocol.agreed.isVisible()
    assert protocol.agreed.text().startswith("No high-priority alert for SpO2: Lea Dorn agreed, ")
    assert protocol.agreed.text().endswith(agreed.reason)
    line = window.library.audit.read().lines[-1]
    assert (line.act, line.subject, line.by, line.role) == ("ProtocolChanged", "own/im.toml", lead.id, "lead")
    assert line.words == f"agreed to no high alert: {agreed.reason}"


def text_of(window: Window) -> str:
    return text_digest((window.library.folder / "protocols" / "im.toml").read_text("utf-8"))
