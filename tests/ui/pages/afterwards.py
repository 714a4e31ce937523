"""A nasal session that is over: what the pages about the time afterwards are tested and looked at with."""

from __future__ import annotations

from typing import Any

from kat_monitor import events as ev
from tests.ui.pages.story import THERAPIST, Story, at

REMS: dict[str, Any] = {
    "enrolled": True,
    "first_treatment": False,
    "benzodiazepine": False,
    "hypnotic": False,
    "opioid": False,
    "stimulant": False,
    "maoi": False,
    "provider": "Dana Stone",
    "provider_phone": "01 555",
    "provider_email": "stone@example.org",
    "setting_address": "Clinic, Road",
    "vitals_before": True,
}
REMS_END: dict[str, Any] = {
    "vitals_end": True,
    "sedation_serious": "did not occur",
    "dissociation_serious": "no",
    "respiratory_serious": "did not occur",
}


def nasal(*, asked: bool = True) -> Story:
    """A dose at 0, sets at 40 and 120, dissociation from 40 to 90; `asked`: what the REMS form asks was answered."""
    story = Story("esketamine-nasal").ready()
    if asked:
        story.did(-20, ev.GateAnswered, gate="rems", state="met", fields=REMS)
    story.dose(mg=56, device=1)
    story.set(40, bp=(148, 88), moaas=5, dissociation=2)
    story.did(52, ev.EventNoted, THERAPIST, code="quote", observed_t=at(52), text="It is all one sea", fields={})
    story.did(58, ev.EventNoted, THERAPIST, code="theme", observed_t=at(57), fields={"text": "Her father's garden"})
    story.did(60, ev.EventNoted, code="reassured", observed_t=at(60))
    story.did(63, ev.EventNoted, code="reassured", observed_t=at(63))
    story.set(90, bp=(132, 82), moaas=5, dissociation=0)
    story.set(120, bp=(128, 80), moaas=5, dissociation=0)
    follow = {"who": "Ana Ruiz", "when": "tomorrow 10:00"}
    story.did(121, ev.CriterionAttested, criterion="follow-up", met=True, fields=follow)
    if asked:
        story.did(122, ev.GateAnswered, gate="rems-end", state="met", fields=REMS_END)
    return story


def nasal_over(*, asked: bool = True) -> Story:
    """The same, left at 125 and signed."""
    story = nasal(asked=asked)
    story.did(125, ev.SessionEnded, ending="left", ended_t=at(125))
    story.did(126, ev.SessionSigned, name="Noa Lee", person_role="nurse", meaning="ran")
    return story
