"""What each scenario promises, over the whole path but the disk; all seeds and protocols are a soak of their own."""

from __future__ import annotations

import itertools
from functools import cache

import pytest

from kat_monitor import events as ev
from kat_monitor.session.state import Session
from tests.synthetic.rehearsed import PROTOCOLS, SCENARIOS, failings, run


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_a_scenario_keeps_its_promise_on_the_generic_protocol(scenario: str) -> None:
    session, _ = run("generic", scenario, seed=3)
    assert failings(scenario, session) == []


@cache
def typical(protocol: str) -> Session:
    return run(protocol, "typical", seed=7)[0]


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_a_typical_session_ends_discharged_on_every_protocol(protocol: str) -> None:
    assert failings("typical", typical(protocol)) == []


def test_typical_sessions_alert_of_a_patient_twice_at_most_on_average() -> None:
    alerts = [alert for protocol in PROTOCOLS for alert in typical(protocol).all_alerts()]
    assert sum(alert.kind == "physiological" for alert in alerts) / len(PROTOCOLS) <= 2


def test_the_same_arguments_write_the_same_events() -> None:
    first, second = (run("im", "desaturation", seed=5, minutes=50)[1].drafts for _ in range(2))
    assert first == second


def test_every_entry_of_the_script_is_accepted() -> None:
    """A refused entry would be silent: the script asks again for ever, or leaves something out."""
    session, paper = run("esketamine-nasal", "typical", seed=1)
    kinds = {draft.kind for _, draft in paper.drafts}
    assert {"DoseGiven", "NoteWritten", "CriterionAttested", "EscortSeen", "SessionSigned", "ClinicallyReady"} <= kinds
    assert len(session.doses) == 2
    assert set(session.gates) == {
        "identity", "consent", "screening", "contraindications", "intake", "intention", "equipment", "self-test",
        "scales", "briefing", "dose-check", "rems", "rems-end",
    }  # fmt: skip


def test_the_stream_is_one_event_a_second() -> None:
    _, paper = run("generic", "typical", seed=2, minutes=5)
    seconds = [moment.t for moment, draft in paper.drafts if '"simulated-streaming"' in draft.body and draft.v == 1]
    assert len(seconds) == len(set(seconds))
    assert {later - earlier for earlier, later in itertools.pairwise(seconds)} == {1000}


@pytest.mark.soak
@pytest.mark.timeout(7200)
@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_all_scenarios_keep_their_promise_for_fifty_seeds(protocol: str) -> None:
    broken = {}
    physiological = 0
    for scenario, seed in itertools.product(SCENARIOS, range(50)):
        session, _ = run(protocol, scenario, seed)
        if found := failings(scenario, session):
            broken[scenario, seed] = found
        if scenario == "typical":
            physiological += sum(alert.kind == "physiological" for alert in session.all_alerts())
    assert broken == {}
    assert physiological / 50 <= 2


def test_what_is_stored_decodes_to_what_was_entered() -> None:
    session, paper = run("generic", "vomiting", seed=4, minutes=60)
    decoded = [ev.decode(*draft) for _, draft in paper.drafts]
    assert len(decoded) == session.seq
