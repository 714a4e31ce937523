"""A simulated session run on paper: the whole path but the disk."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE, Moment
from kat_monitor.record import EventLog
from kat_monitor.session.state import Session
from kat_monitor.synthetic.care_team import DOSE_T
from kat_monitor.synthetic.rehearsal import rehearse

PROTOCOLS = ("generic", "iv-infusion", "im", "sublingual", "esketamine-nasal", "other-route")
SCENARIOS = ("typical", "hypertensive", "desaturation", "vomiting", "cuff-failure", "probe-off", "slow-recovery")


class Paper:
    """A journal that keeps its drafts in a list."""

    def __init__(self) -> None:
        self.drafts: list[tuple[Moment, ev.Draft]] = []

    def append(self, moment: Moment, drafts: Sequence[ev.Draft]) -> None:
        self.drafts.extend((moment, draft) for draft in drafts)

    def checkpoint(self) -> None: ...

    def finish(self) -> None: ...


def run(protocol: str, scenario: str, seed: int, minutes: float = 180) -> tuple[Session, Paper]:
    """The session at its end, and everything that was written."""
    paper = Paper()

    def open_paper(moment: Moment, drafts: list[ev.Draft]) -> EventLog:
        paper.append(moment, drafts)
        return cast(EventLog, paper)

    rehearsal = rehearse(protocol, scenario, seed, None, open_paper)
    rehearsal.stepper.run(DOSE_T + round(minutes * MINUTE), finished=lambda session: session.is_signed)
    return rehearsal.stepper.monitor.session, paper


def failings(scenario: str, session: Session) -> list[str]:
    """What the contract promises of a scenario and this session does not keep."""
    alerts = session.all_alerts()
    high = {alert.vital for alert in alerts if alert.priority == "high" and alert.kind == "physiological"}
    kinds = {alert.kind for alert in alerts}
    ended = session.ended.event if session.ended else None
    discharged = isinstance(ended, ev.SessionEnded) and ended.ending == "discharged"
    kept = {
        "typical": not any(alert.priority == "high" for alert in alerts) and discharged and session.is_signed,
        "hypertensive": bool(high & {"systolic", "diastolic"}),
        "desaturation": "spo2" in high,
        "vomiting": any(alert.rule.startswith("vomited") for alert in alerts),
        "cuff-failure": {"overdue", "technical"} <= kinds,
        "probe-off": "technical" in kinds
        and not any(alert.vital == "spo2" and alert.kind == "physiological" for alert in alerts),
        "slow-recovery": not discharged,
    }
    if kept[scenario]:
        return []
    return [f"{alert.rule} {alert.priority} {alert.value} at {alert.since}" for alert in alerts] or ["no alert"]
