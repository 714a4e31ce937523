"""A protocol in words: nothing that a prescriber signs is left out, and its standing is said."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from kat_monitor.protocols import Protocol, parse
from kat_monitor.protocols.guarded import Unguarded
from kat_monitor.protocols.shipped import shipped
from kat_monitor.ui.present_protocol_numbers import sections
from kat_monitor.ui.present_protocols import Agreed, card

TODAY = "2026-11-21"
NOT_SHOWN = {"format", "id", "name", "version", "author", "date", "review_by", "about"}
"""What the card says above the summary, or what is no rule."""
IN_A_RULE = {"id", "kind", "unit", "text"}
"""Names and wording; the unit follows from the vital."""


def changed(value: Any) -> Any:
    match value:
        case bool():
            return not value
        case int() | float():
            return value + 7
        case str():
            return {"required": "off", "asked": "off", "last-dose": "first-device", "first-device": "last-dose"}.get(
                value, "oral"
            )
        case [first, *_] if isinstance(first, str):
            return value[1:]
        case [first, *rest]:
            return (first + 7, *rest)
    return value


def variants(part: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """The part with each of its leaves changed, one at a time."""
    for field in msgspec.structs.fields(part):
        value = getattr(part, field.name)
        where = f"{path}{field.name}"
        if field.name in NOT_SHOWN or where == "rules" or value is None or value == ():
            continue
        if isinstance(value, msgspec.Struct):
            for inner, other in variants(value, f"{where}."):
                yield inner, msgspec.structs.replace(part, **{field.name: other})
        else:
            yield where, msgspec.structs.replace(part, **{field.name: changed(value)})


@pytest.mark.parametrize("name", ["iv-infusion", "esketamine-nasal"])
def test_every_changed_number_changes_the_summary(name: str) -> None:
    protocol = parse(shipped()[name])
    unseen = [where for where, other in variants(protocol) if sections(other) == sections(protocol)]
    dead = {"dose.device_apart", "dose.device_mg"} if not protocol.dose.devices else set()
    assert set(unseen) <= dead


def test_every_changed_attribute_of_a_rule_changes_the_summary() -> None:
    protocol = parse(shipped()["generic"])
    unseen = []
    for at, rule in enumerate(protocol.rules):
        for field in msgspec.structs.fields(rule):
            value = getattr(rule, field.name)
            if field.name in IN_A_RULE or value is None or value == () or not rule.enabled:
                continue
            other = _rule_change(field.name, value)
            rules = (
                *protocol.rules[:at],
                msgspec.structs.replace(rule, **{field.name: other}),
                *protocol.rules[at + 1 :],
            )
            if sections(msgspec.structs.replace(protocol, rules=rules)) == sections(protocol):
                unseen.append((rule.id, field.name))
    assert unseen == []


def _rule_change(name: str, value: Any) -> Any:
    others = {
        "priority": "low" if value != "low" else "high",
        "compare": "above" if value == "below" else "below",
        "phases": value[:-1] if name == "phases" else None,
        "vitals": ("etco2",) if value != ("etco2",) else ("spo2",),
        "codes": ("other",),
        "advice": "call the clinic",
    }
    return others[name] if name in others else changed(value)


def im(**more: Any) -> Protocol:
    return msgspec.structs.replace(parse(shipped()["im"]), **more)


def test_an_unsigned_version_says_that_its_limits_are_examples() -> None:
    shown = card("im", "", im(), (), None, TODAY)
    assert (shown.mark, shown.word, shown.can_approve) == ("open", "not approved", True)
    assert shown.standing.startswith("EXAMPLE LIMITS, NOT APPROVED")


def test_a_signed_version_says_by_whom_and_when() -> None:
    shown = card("im", "", im(), (), ("Dana Stone", "2026-11-01"), TODAY)
    assert (shown.mark, shown.word, shown.can_approve) == ("done", "approved", False)
    assert shown.standing.startswith("Approved by Dana Stone, 2026-11-01")


def test_a_review_that_is_over_is_said_although_it_was_signed() -> None:
    shown = card("im", "", im(review_by="2026-11-20"), (), ("Dana Stone", "2026-01-01"), TODAY)
    assert (shown.mark, shown.word) == ("stop", "review due")
    assert "Review date passed: 2026-11-20" in shown.standing


def test_a_version_without_a_high_alert_says_which_lead_agreed_when_and_why() -> None:
    agreed = Agreed("Lea Dorn", "2026-11-02", "The anaesthetist's own monitor.", (Unguarded("spo2", ("peak",)),))
    shown = card("own/im.toml", "im.toml", im(version="2"), (), None, TODAY, (), agreed)
    said = "No high-priority alert for SpO2 (phase: peak): Lea Dorn agreed, 2026-11-02. The anaesthetist's own monitor."
    assert shown.agreed == said
    assert card("im", "", im(), (), None, TODAY).agreed == ""


def test_a_file_with_mistakes_shows_them_beside_its_last_good_version() -> None:
    shown = card("own/im.toml", "im.toml", im(version="2"), ("12: name: expected text",), None, TODAY)
    assert (shown.mark, shown.word, shown.mistakes) == ("stop", "1 mistake", ("12: name: expected text",))
    assert "version 2, the last without, stays" in shown.standing
    assert shown.sections


def test_a_file_that_was_never_right_cannot_be_signed() -> None:
    shown = card("own/im.toml", "im.toml", None, ("1: file: expected a protocol", "2: x"), None, TODAY)
    assert (shown.word, shown.can_approve, shown.sections) == ("2 mistakes", False, ())
