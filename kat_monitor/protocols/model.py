"""A clinic's rules as data: what a protocol file says, typed.

Owns the shape of a protocol; the loader reads TOML into it and reports mistakes, `session/` and `alerts/` obey it.
Refuses to hold code: whatever the two cannot read from here does not happen. Minutes count from T0, the first dose,
unless a name says otherwise. Every number is an example until a prescriber has approved the version.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from kat_monitor.events import AlertKind, Priority
from kat_monitor.vitals import Number

Phase = Literal["before", "onset", "peak", "waning", "observe"]
PHASES: tuple[Phase, ...] = ("before", "onset", "peak", "waning", "observe")

GATES = (
    "identity", "consent", "screening", "contraindications", "intake", "intention", "ride", "equipment", "scales",
    "self-test", "briefing", "baseline", "dose-check", "rems", "rems-end",
    "rems", "rems-end",
)  # fmt: skip
"""Every gate that a protocol may ask before the dose, in the order of the page."""

CRITERIA = (
    "observation", "consciousness", "dissociation", "breathing", "blood-pressure", "oxygen-saturation", "heart-rate",
    "aldrete", "padss", "orientation", "gait", "nausea", "pain", "symptoms", "safety", "ride", "instructions",
    "follow-up", "drugs", "cannula",
)  # fmt: skip
"""Every discharge criterion that a protocol may ask, in the order of the page."""


class _Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A table of the file: unknown keys are mistakes."""


class Phases(_Part, frozen=True, kw_only=True):
    """Where each phase ends, in minutes from T0, one after the other without holes. Marks are drawn on the strip."""

    onset: Number
    peak: Number
    waning: Number
    observe: Number = 180
    peak_after_infusion: Number | None = None
    """Minutes after an infusion's end at which the peak ends, whatever `peak` says; `waning` moves along."""
    onset_mark: tuple[Number, Number] | None = None
    peak_mark: Number | None = None


class Observation(_Part, frozen=True, kw_only=True):
    """How long the patient stays: `minimum` from the dose that counts, `after_infusion` from an infusion's end."""

    minimum: Number = 120
    counts_from: Literal["last-dose", "first-device"] = "last-dose"
    after_infusion: Number = 60
    window: Number = 180
    overridable: bool = True
    """Whether a prescriber may let a patient go as *discharged* before the minimum."""


class Baseline(_Part, frozen=True, kw_only=True):
    """Baseline = median of at least `sets` pre-dose sets of the last `within` min, `apart` min apart, after rest."""

    sets: int = 2
    within: Number = 30
    apart: Number = 3
    rest: Number = 5


class Schedule(_Part, frozen=True, kw_only=True):
    """When a set is due (minutes from T0), then every `then_every`; due within +-`window`."""

    sets: tuple[Number, ...]
    then_every: Number = 30
    window: Number = 3
    low_after: Number = 8
    """Minutes late at which the overdue alert is raised; the prompt comes when the window closes."""
    strict: tuple[Number, ...] = ()
    """Due times that an early set does not satisfy."""
    scores: tuple[Number, ...] = ()
    """Due times at which sedation and dissociation are asked by voice."""
    vitals: tuple[str, ...] = ("systolic", "heart_rate", "spo2", "resp_rate")
    """What makes a set complete; a pulse rate stands for the heart rate, fresh streaming values count."""
    settled_in_a_row: int = 3
    """How often in a row "settled, not roused" may stand for a score."""


class Recheck(_Part, frozen=True, kw_only=True):
    """Minutes to the next reading after a BP alert: medium; high, and high again; until `clear` readings are clear."""

    medium: Number = 5
    high: Number = 2
    high_again: Number = 5
    clear: int = 2
    late: Number = 2
    """Minutes late at which a recheck raises its alert."""


class BloodPressureGate(_Part, frozen=True, kw_only=True):
    """Pre-dose BP, mmHg: over the first pair a prescriber decides, at or over the second the dose is blocked."""

    systolic: Number = 140
    diastolic: Number = 90
    systolic_over_age: Number = 150
    age: int = 65
    """Older than this, `systolic_over_age` applies."""
    blocked_systolic: Number = 180
    blocked_diastolic: Number = 110


class Gates(_Part, frozen=True, kw_only=True):
    """What must be answered before a dose. `items` in the order of the page; `waivable` by a prescriber."""

    items: tuple[str, ...]
    waivable: tuple[str, ...] = ()
    blood_pressure: BloodPressureGate = BloodPressureGate()
    spo2_recheck: Number = 94
    spo2_prescriber: Number = 92
    heart_rate_high: Number = 110
    heart_rate_low: Number = 50
    food_hours: Number = 2
    fluid_hours: Number = 2
    nasal_spray_hours: Number | None = None


class DosePage(_Part, frozen=True, kw_only=True):
    """What the dose page asks. A range that is None has not been set by a prescriber."""

    route: Literal["any", "iv", "im", "sublingual", "oral", "nasal", "other"]
    infusion: bool = False
    drugs: tuple[str, ...] = ("ketamine",)
    mg_per_kg: tuple[Number, Number] | None = None
    mg: tuple[Number, Number] | None = None
    second_check: Literal["required", "asked", "off"] = "asked"
    devices: int = 0
    """Nasal devices at most; 0 for other routes."""
    device_mg: Number | None = None
    device_apart: Number = 5
    weight_change_percent: Number = 10


LOOK_BACK_S = 120
"""How far back the rules look for a hold; a longer hold could never be fulfilled."""

Compare = Literal[
    "above", "at_least", "below", "at_most", "outside", "rise", "rise_percent", "fall_percent", "rise_per_min",
    "fall_per_min",
    "stale", "artefact", "no_signal", "failed", "lost", "not_recording", "machine", "event", "overdue", "recheck",
]  # fmt: skip


SOUNDS = ("high", "medium", "low", "none")
"""What a rule may sound like, the most urgent first; a rule that names none sounds like its priority."""


class Rule(_Part, frozen=True, kw_only=True):
    """One alert rule, one row: one limit, with its own id.

    Values: `above` value > limit; `at_least` value >= limit; `below` value < limit; `at_most` value <= limit;
    `outside` value < low or > limit; `rise` value >= baseline + limit; `rise_percent` value >= baseline and limit
    percent more; `fall_percent` value <= baseline less limit percent; `rise_per_min`, `fall_per_min` value is higher,
    lower by limit a minute or more than the one before it, which is at least a minute older.
    Data: `stale` no value for `hold_s`; `artefact` nothing but artefact for `hold_s`; `no_signal` the vital's newest
    spot reading says that a lead or probe is off; `failed` a measurement was tried and gave nothing; `lost` a device
    is gone.
    Else: `not_recording`; `machine` one of `codes`, which name parts of this computer, does not work; `event` one
    of `codes` was noted; `overdue` a set is late; `recheck` a recheck is late.
    """

    id: str
    kind: AlertKind = "physiological"
    vitals: tuple[str, ...] = ()
    """Each is judged by itself; the alert names the one that crossed."""
    compare: Compare
    limit: Number | None = None
    low: Number | None = None
    """The lower end of the band of an `outside` rule; `limit` is the upper one."""
    unit: str | None = None
    priority: Priority
    hold_s: Number = 0
    """How long it must be true of a streaming value. Spot values never wait."""
    phases: tuple[Phase, ...] = PHASES
    from_min: Number | None = None
    """Not before this minute from T0."""
    baseline_from: Number | None = None
    """Applies with a baseline of at least this, or with none known."""
    baseline_under: Number | None = None
    """Applies only with a baseline below this; the limit is then the baseline + `limit`."""
    altitude: bool = False
    """The protocol's `altitude_spo2` is added to the limit."""
    codes: tuple[str, ...] = ()
    while_moaas_at_most: Number | None = None
    """An `event` rule that needs the newest sedation score to be this low."""
    while_bp_alert: bool = False
    """An `overdue` rule that applies in any phase while a medium or high BP alert awaits its recheck."""
    end_by: Number = 2
    """Units by which a streaming value must be back inside before its alert ends (clinic.md 3)."""
    end_s: Number = 30
    """For how long it must be that. A spot value ends its alert by the next one inside."""
    latching: bool = False
    """Whether its alert stays on the screen after its end until somebody acknowledges it."""
    sound: str = ""
    """One of `SOUNDS`; empty: that of its priority."""
    enabled: bool = True
    text: str
    """Words in braces are filled in when it is raised. `{label} {value} {limit} {unit} {baseline}`; `{change}` is
    `, baseline 118: +44 mmHg` or nothing; `{change_percent}` is `, baseline 84: +45 %` or nothing; `{held}` is
    ` for 20 s`, or nothing for a spot value; `{phase}` is `in waning, T+1:12` or `before the dose`; `{clock}` is
    `T+1:12`; `{what}` is what else there is to say."""
    advice: str = ""
    """The clinic's own line; shipped empty."""


class Discharge(_Part, frozen=True, kw_only=True):
    """Numbers of the discharge criteria (clinic.md 7); `items` in the order of the page."""

    items: tuple[str, ...]
    overridable: tuple[str, ...] = ()
    sets_apart: Number = 10
    newest_within: Number = 30
    systolic_below: Number = 160
    diastolic_below: Number = 100
    within_percent: Number = 20
    systolic_low: Number = 100
    systolic_low_floor: Number = 90
    after_bp_drug: Number = 60
    spo2: Number = 93
    no_oxygen: Number = 15
    heart_rate: tuple[Number, Number] = (50, 100)
    resp_rate: tuple[Number, Number] = (10, 20)
    aldrete: int = 9
    padss: int | None = None
    pain: int = 3
    after_sedative: Number = 60
    after_reversal: Number = 120
    taxi_alone: bool = False


class Protocol(_Part, frozen=True, kw_only=True):
    """One version of a clinic's rules."""

    format: Literal[1] = 1
    id: str
    name: str
    version: str
    author: str
    date: str
    review_by: str
    about: str = ""
    phases: Phases
    observation: Observation = Observation()
    baseline: Baseline = Baseline()
    schedule: Schedule
    recheck: Recheck = Recheck()
    gates: Gates
    dose: DosePage
    altitude_spo2: Number = 0
    """Percent, -2 to 0: moves the SpO2 limits that are marked `altitude` for a clinic high above the sea."""
    rules: tuple[Rule, ...] = msgspec.field(name="rule")
    discharge: Discharge
