from __future__ import annotations

from typing import Any

import pytest

from kat_monitor import events as ev
from kat_monitor.session.admit import admit
from kat_monitor.session.aftercare import aftercare, follow_up
from tests.ui.pages.afterwards import nasal, nasal_over
from tests.ui.pages.story import Story, at

MADE = {"made_at": "2026-11-22", "how": "Slept well", "safety": "yes"}


def refusal(story: Story, role: str = "nurse", **fields: Any) -> str | None:
    event = ev.AddendumWritten(by="nl", role=role, name="Noa Lee", **{"text": "", **fields})
    return admit(story.session, event, at(300))


def test_quotes_themes_and_what_helped_are_gathered() -> None:
    found = aftercare(nasal_over().session)
    assert [one.text for one in found.quotes] == ["It is all one sea"]
    assert [one.text for one in found.themes] == ["Her father's garden"]
    assert [(one.what, one.times) for one in found.helped] == [("Reassured", 2)]


def test_a_struck_quote_is_not_gathered() -> None:
    story = nasal()
    story.did(123, ev.EntryStruck, target=aftercare(story.session).quotes[0].seq, reason="wrong patient")
    assert aftercare(story.session).quotes == ()


def test_a_follow_up_is_owed_until_somebody_signs_that_it_was_made() -> None:
    story = nasal_over()
    planned = follow_up(story.session)
    assert planned is not None
    assert (planned.who, planned.made) == ("Ana Ruiz", None)
    story.did(1500, ev.AddendumWritten, name="Noa Lee", text="", about="follow-up", fields=MADE)
    made = follow_up(story.session)
    assert made is not None
    assert made.made is not None


def test_it_can_be_recorded_before_the_record_is_signed_but_not_before_the_end() -> None:
    story = nasal()
    assert "not ended" in (refusal(story, about="follow-up", fields=MADE) or "")
    story.did(125, ev.SessionEnded, ending="left", ended_t=at(125))
    assert refusal(story, about="follow-up", fields=MADE) is None


@pytest.mark.parametrize(
    ("about", "fields", "words"),
    [
        ("follow-up", {}, "Not said yet: Made on"),
        ("integration", {}, "Nothing was written"),
        ("integration", {"helped": "the music"}, None),
        ("rems", {"submitted_on": "2026-11-23", "submitted_by": "NL"}, "Reference"),
    ],
)
def test_a_duty_is_recorded_with_what_it_asks(about: str, fields: dict[str, str], words: str | None) -> None:
    found = refusal(nasal_over(), about=about, fields=fields)
    assert found is None if words is None else words in (found or "")


def test_an_administrator_records_the_form_alone() -> None:
    form = {"submitted_on": "2026-11-23", "submitted_by": "NL", "reference": "R-1"}
    assert refusal(nasal_over(), "administrator", about="rems", fields=form) is None
    assert "administrator" in (refusal(nasal_over(), "administrator", about="follow-up", fields=MADE) or "")
    assert "administrator" in (refusal(nasal_over(), "administrator", text="by the way") or "")


def test_an_addendum_of_before_is_still_read() -> None:
    body = '{"by":"nl","name":"Noa Lee","role":"nurse","target":null,"text":"late"}'
    event = ev.decode("AddendumWritten", 1, body)
    assert isinstance(event, ev.AddendumWritten)
    assert (event.about, event.fields) == ("", {})
