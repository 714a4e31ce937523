"""Going home: the list of criteria, when they all hold, and whether the patient may be discharged.

Owns the gate of clinic.md 7 over `criteria`: overrides, *clinically ready*, *waiting for escort*. Refuses to end a
session and to let a missing value pass; what an override lets through stays unmet and says so.
"""

from __future__ import annotations

import msgspec

from kat_monitor import events as ev
from kat_monitor.session.criteria import NUMERIC, judge, run_start
from kat_monitor.session.findings import How, look_at
from kat_monitor.session.pressure import at_blocking_pressure
from kat_monitor.session.state import Session
from kat_monitor.words import say

TITLES: dict[str, str] = {
    "observation": say("Observation time is over"),
    "consciousness": say("Awake (MOAA/S 5)"),
    "dissociation": say("Dissociation gone"),
    "breathing": say("Breathing as before"),
    "blood-pressure": say("Blood pressure"),
    "oxygen-saturation": say("SpO2 on room air"),
    "heart-rate": say("Heart rate"),
    "aldrete": say("Modified Aldrete"),
    "padss": say("Adapted PADSS"),
    "orientation": say("Oriented"),
    "gait": say("Steady gait"),
    "nausea": say("Nausea none or mild"),
    "pain": say("Pain"),
    "symptoms": say("No open red symptom"),
    "safety": say("Mood and safety check"),
    "ride": say("Ride home: handed over to the escort"),
    "instructions": say("Instructions given"),
    "follow-up": say("Follow-up within 24 h"),
    "drugs": say("Time since sedating and reversal drugs"),
    "cannula": say("Cannula out"),
}
"""Every criterion by id, with its words."""

NOT_CLINICAL = frozenset({"observation", "ride"})
"""What *clinically ready* leaves out."""


class Criterion(msgspec.Struct, frozen=True):
    """One line of the discharge page. `met` None: nothing to judge by yet; `how`: who has to act for it to be met."""

    id: str
    title: str
    met: bool | None
    proof: str
    how: How
    earliest_t: int | None
    """The earliest instant at which it can be met, ms; None if met, or if that is not a matter of time."""
    overridable: bool
    overridden: bool = False
    since_t: int | None = None
    """From when it holds; None where it does not, or where a stream decides."""

    @property
    def passes(self) -> bool:
        """Whether it holds, or a prescriber lets it be."""
        return self.met is True or self.overridden


def criteria(session: Session, t: int) -> tuple[Criterion, ...]:
    """Every criterion of the protocol, in its order, as it stands at `t`; none for a recording."""
    look = look_at(session, t)
    if look is None or session.protocol is None or session.is_recording:
        return ()
    overridden = overridden_criteria(session)
    found = []
    for name in look.rules.items:
        finding = judge(look, name)
        overridable = is_overridable(session, name)
        found.append(
            Criterion(
                id=name,
                title=TITLES.get(name, name),
                met=finding.met,
                proof=finding.proof,
                how=finding.how,
                earliest_t=None if finding.met else finding.earliest_t,
                overridable=overridable,
                overridden=finding.met is not True and overridable and name in overridden,
                since_t=finding.since_t,
            )
        )
    return tuple(found)


def is_overridable(session: Session, criterion: str) -> bool:
    """Whether a prescriber may let the patient go with this criterion unmet."""
    rules = session.protocol
    if rules is None or criterion not in rules.discharge.overridable:
        return False
    return criterion != "observation" or rules.observation.overridable


def overridden_criteria(session: Session) -> frozenset[str]:
    """What prescribers overrode since the last dose; a word by telephone does not reach up to the blocking pressure."""
    after = session.last_dose_t or 0
    barred = "blood-pressure" if at_blocking_pressure(session) else ""
    return frozenset(
        name
        for record in session.overrides
        if isinstance(record.event, ev.CriteriaOverridden) and record.t >= after
        for name in record.event.criteria
        if not (record.event.telephone and name == barred)
    )


def may_discharge(session: Session, t: int) -> bool:
    """Whether every criterion is met, so that the ending may be called *discharged*."""
    found = criteria(session, t)
    return bool(found) and session.t0 is not None and all(one.met is True for one in found)


def clinically_ready_since(session: Session, t: int) -> int | None:
    """From when all clinical criteria hold, minimum time and ride left out; None while they do not."""
    if session.t0 is None:
        return None
    clinical = [one for one in criteria(session, t) if one.id not in NOT_CLINICAL]
    look = look_at(session, t)
    if look is None or not clinical or any(one.met is not True for one in clinical):
        return None
    floor = max((one.since_t for one in clinical if one.since_t is not None), default=session.t0)
    streamed = [one.id for one in clinical if one.since_t is None and one.id in NUMERIC]
    return min(max([floor, *(run_start(look, name, floor) for name in streamed)]), t)


def waiting_for_escort(session: Session, t: int) -> bool:
    """Whether only the ride home is missing: a set every 30 min, no device alerts."""
    if session.ended or session.ready_since is None:
        return False
    open_ones = [one.id for one in criteria(session, t) if not one.passes]
    return open_ones == ["ride"]
