"""Sessions about to be left: dosed, and recovered with only the ride missing."""

from __future__ import annotations

from kat_monitor import events as ev
from kat_monitor.session.discharge import clinically_ready_since
from tests.session.room import FOUND
from tests.ui.pages.story import Story, at


def dosed() -> Story:
    story = Story().ready()
    story.dose(0)
    return story


def recovered() -> Story:
    """Two hours later everything holds but the ride."""
    story = dosed()
    for minute in (100, 115):
        story.set(minute, moaas=5, dissociation=0)
    for criterion, fields in FOUND.items():
        story.did(116, ev.CriterionAttested, criterion=criterion, met=True, fields=fields)
    story.did(117, ev.CriterionAttested, criterion="aldrete", met=True, fields={"activity": 2})
    ready = clinically_ready_since(story.session, at(121))
    assert ready is not None
    story.did(121, ev.ClinicallyReady, ("rule", "rule"), since=ready)
    return story
