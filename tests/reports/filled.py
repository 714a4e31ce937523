"""Makes an event of any kind with SECRET in every place that takes a text of somebody's own."""

from __future__ import annotations

import types
from enum import Enum
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from kat_monitor import events as ev
from kat_monitor.vitals import Reading, reading
from tests.reports.scribe import PROTOCOL

SPECIAL: dict[str, Any] = {
    "text": PROTOCOL, "person": "nl", "name": "SECRET", "code": "nausea", "gate": "consent", "criterion": "gait",
    "role": "nurse", "person_role": "nurse", "vital": "spo2", "rule": "a-rule", "route": "im", "driver": "nonin",
    "app": "1", "protocol": "p", "version": "1", "approved_at": "2026-11-21T00:00:00Z",
    "drug": "ketamine", "concentration": "1 mg/ml", "basis": "spot", "meaning": "I ran this session",
}  # fmt: skip
"""What has to be itself for the event to make sense, or stays once known names are out of it."""
OURS = frozenset({"AlertRaised", "AlertReopened", "AlertRepeated", "AlertEnded", "LateFinding"})
"""Events that the program itself words."""


def filled(kind: type[ev.Event]) -> ev.Event:
    values = {name: _value(name, hint, kind) for name, hint in get_type_hints(kind).items() if name != "VERSION"}
    return kind(**values)


def _value(name: str, hint: Any, kind: type[ev.Event]) -> Any:
    if name in SPECIAL and (name != "text" or kind is ev.ProtocolChosen):
        return SPECIAL[name]
    if name == "fields" or get_origin(hint) is dict:
        return {"anything": "SECRET", "who": "SECRET", "yes": True}
    if get_origin(hint) in (Union, types.UnionType):
        return _value(name, next(one for one in get_args(hint) if one is not type(None)), kind)
    if get_origin(hint) is Literal:
        return get_args(hint)[0]
    if get_origin(hint) is tuple:
        item = get_args(hint)[0]
        if item is int:
            return (1,)
        return (reading("spo2", 97, device_time="SECRET"),) if item is Reading else ("spo2",)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return next(iter(hint))
    return {str: "ours" if kind.__name__ in OURS else "SECRET", int: 1, float: 1.0, bool: True}[hint]
