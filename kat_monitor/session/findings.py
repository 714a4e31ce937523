"""What a discharge criterion is judged by, and what such a judgement is.

Owns `Look` (the session at a moment, with the clinic's numbers) and `Finding` (met or not, with its proof). Refuses a
value that is older than a set may be at hand-over, and a judgement from before the last dose.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE
from kat_monitor.protocols.model import Discharge
from kat_monitor.session.baseline import Baseline, baseline
from kat_monitor.session.noted import Noted, noted
from kat_monitor.session.phases import minute_text
from kat_monitor.session.scales import percent_off
from kat_monitor.session.state import Answer, Sample, Session
from kat_monitor.vitals import Number
from kat_monitor.words import say

How = Literal["computed", "attested"]


class Finding(NamedTuple):
    """What the record says of a criterion. `met` None: nothing to judge by yet."""

    met: bool | None
    proof: str
    since_t: int | None = None
    """From when it holds; None where it does not, or where a stream decides (the run is searched when asked)."""
    earliest_t: int | None = None
    """The earliest instant at which it can hold; None if that is not a matter of time."""
    how: How = "computed"


class Look(NamedTuple):
    """The session, the moment and the numbers that a criterion is judged by.

    What was measured later than the moment does not count; what a person said of it counts whenever it was entered.
    """

    session: Session
    t: int
    rules: Discharge
    baseline: Baseline | None

    @property
    def after_t(self) -> int:
        """The start of the last dose: what was judged before it does not count."""
        last = self.session.last_dose_t
        return 0 if last is None else last

    @property
    def handover_t(self) -> int:
        """When values must be young enough: at the hand-over to the escort, or now while that is still to come.

        Who writes the ending half an hour after the patient left is not asked for new values of somebody who is gone.
        """
        record = self.session.escort
        if record is None or not isinstance(record.event, ev.EscortSeen) or not record.event.handed_over:
            return self.t
        return min(self.t, record.t) if record.t >= self.after_t else self.t

    def at(self, t: int) -> str:
        """An instant in words."""
        return minute_text(self.session, t)

    def base(self, vital: str) -> Number | None:
        """The baseline of a vital, or None."""
        return self.baseline.value(vital) if self.baseline else None

    def near(self, vital: str, value: Number) -> bool:
        """Whether a value lies within the clinic's percentage of its baseline; False without one."""
        off = percent_off(value, self.base(vital))
        return off is not None and off <= self.rules.within_percent

    def answer(self, criterion: str) -> Answer | None:
        """What a person judged of a criterion since the last dose."""
        answer = self.session.attested.get(criterion)
        return answer if answer is not None and answer.t >= self.after_t else None

    def newest(self, *vitals: str) -> Sample | None:
        """The newest value that counts of these vitals at this moment, no older than a set may be at hand-over."""
        oldest = self.handover_t - round(self.rules.newest_within * MINUTE)
        found = [sample for vital in vitals if (sample := newest_between(self.session, vital, oldest, self.t))]
        return max(found, key=lambda one: one.t, default=None)


def look_at(session: Session, t: int) -> Look | None:
    """What criteria are judged by at `t`; None without a protocol."""
    if session.protocol is None:
        return None
    return Look(session, t, session.protocol.discharge, baseline(session))


def newest_between(session: Session, vital: str, oldest: int, newest: int) -> Sample | None:
    """The newest value of a vital that counts and was observed from `oldest` to `newest`, ms."""
    for sample in reversed(session.samples(vital)):
        if sample.t < oldest:
            return None
        if sample.counts and sample.t <= newest:
            return sample
    return None


def drugs_for(look: Look, purposes: tuple[str, ...]) -> list[Noted]:
    """Drugs given for one of these purposes; a drug whose purpose was not said counts as sedating."""
    given = noted(look.session, "drug-given")
    return [one for one in given if (one.event.fields.get("purpose") or "sedating") in purposes]


def waiting_for(look: Look, purposes: tuple[str, ...], minutes: Number) -> Finding | None:
    """The finding while the time since the last such drug is too short; None when it is over or none was given."""
    given = drugs_for(look, purposes)
    if not given:
        return None
    over_t = given[-1].t + round(minutes * MINUTE)
    if look.t >= over_t:
        return None
    drug = given[-1].event.fields.get("drug") or "drug"
    proof = say(
        "{drug} ({purposes}) at {at}, {minutes} min needed",
        drug=drug,
        purposes=purposes[0].replace("-", " "),
        at=look.at(given[-1].t),
        minutes=minutes,
    )
    return Finding(False, proof, earliest_t=over_t)
