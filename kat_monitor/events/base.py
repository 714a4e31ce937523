"""What all events share: the author, the role, and the small types that several kinds use."""

from __future__ import annotations

from typing import ClassVar, Literal

import msgspec

Scalar = str | int | float | bool | None
Fields = dict[str, Scalar]

Priority = Literal["low", "medium", "high"]
AlertKind = Literal["physiological", "technical", "overdue"]
AckAction = Literal["watched", "rechecked", "treated", "called"]
Ending = Literal["discharged", "discharged-with-override", "left", "transferred", "not-dosed", "recording"]
Synthetic = Literal["simulated", "replayed"]
Duty = Literal["", "follow-up", "integration", "rems"]
"""What an addendum records: nothing in particular, the follow-up, what the patient brought back, the REMS form sent."""
GateState = Literal["met", "missing", "failed", "unknown", "not-assessed"]


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """What all events share: who entered it, and in which role (a person's, or device, rule, system)."""

    VERSION: ClassVar[int] = 1

    by: str
    role: str
