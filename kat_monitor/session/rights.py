"""Who may do what: the one table of roles and kinds of event, and what needs the PIN again.

Owns the table and the question `may(role, kind)`. Refuses to know people and PINs: the library checks those before an
event is submitted. The program's own roles (device, rule, system) enter only their own kinds. Behind the privacy lock
nobody is identified: what keeps the patient safe can be entered all the same, and is claimed by PIN later.
"""

from __future__ import annotations

from kat_monitor import events as ev

ROLES = ("nurse", "therapist", "prescriber", "lead", "administrator")
ROOM = frozenset({"nurse", "therapist", "prescriber"})
BEDSIDE = frozenset({"nurse", "prescriber"})
PRESCRIBER = frozenset({"prescriber"})
STAFF = frozenset(ROLES)
AUTHORS = frozenset({"therapist", "prescriber"})
"""Who may keep own notes: a nurse's observations belong into the record."""
UNIDENTIFIED = "not-identified"
"""`by` and `role` of what is entered behind the privacy lock."""
LOCKED = frozenset({UNIDENTIFIED})
SYSTEM = frozenset({"system"})
RULE = frozenset({"rule"})

RIGHTS: dict[type[ev.Event], frozenset[str]] = {
    ev.SessionOpened: SYSTEM,
    ev.ProtocolChosen: ROOM | SYSTEM,
    ev.PatientDescribed: ROOM | SYSTEM,
    ev.PersonPresent: STAFF | SYSTEM,
    ev.PersonLeft: STAFF | SYSTEM,
    ev.HandedOver: BEDSIDE,
    ev.EntriesClaimed: ROOM,
    ev.SessionResumed: SYSTEM,
    ev.GapFound: SYSTEM,
    ev.ClockBridged: STAFF | SYSTEM,
    ev.ClockStepped: SYSTEM,
    ev.GateAnswered: ROOM | SYSTEM,
    ev.GateWaived: PRESCRIBER | {"nurse"},
    ev.RideArranged: ROOM,
    ev.DoseGiven: BEDSIDE,
    ev.InfusionChanged: BEDSIDE | LOCKED,
    ev.DoseTimeCorrected: BEDSIDE,
    ev.DoseAssumed: SYSTEM,
    ev.BaselineAssumed: SYSTEM,
    ev.VitalsObserved: ROOM | LOCKED | {"device", "system"},
    ev.MeasurementFailed: ROOM | {"device"},
    ev.CuffStopped: ROOM | LOCKED,
    ev.CuffHeld: ROOM,
    ev.DeviceChosen: BEDSIDE,
    ev.ReadingCorrected: BEDSIDE,
    ev.ReadingStruck: ROOM | LOCKED,
    ev.EventNoted: ROOM | LOCKED,
    ev.SymptomResolved: ROOM,
    ev.NoteWritten: ROOM,
    ev.OwnNoteWritten: AUTHORS,
    ev.EntryStruck: ROOM | LOCKED,
    ev.EmergencyOpened: ROOM | LOCKED,
    ev.EmergencyClosed: ROOM | LOCKED,
    ev.NurseCalled: ROOM | LOCKED,
    ev.AlertRaised: RULE,
    ev.AlertReopened: RULE,
    ev.AlertRepeated: RULE,
    ev.AlertAcknowledged: ROOM | LOCKED,
    ev.AlertEnded: RULE,
    ev.LateFinding: RULE,
    ev.LimitChanged: BEDSIDE,
    ev.SoundPaused: ROOM | LOCKED,
    ev.SoundResumed: ROOM | RULE,
    ev.DevicesOff: BEDSIDE,
    ev.DevicesBack: BEDSIDE | RULE,
    ev.CuffStarted: ROOM | LOCKED | SYSTEM | {"device"},
    ev.SoundChosen: STAFF | SYSTEM,
    ev.MachineChanged: SYSTEM,
    ev.DeviceChanged: frozenset({"device", "system"}),
    ev.RecordingFailed: SYSTEM,
    ev.RecordingRestored: SYSTEM,
    ev.CriterionAttested: BEDSIDE,
    ev.CriteriaOverridden: PRESCRIBER | {"nurse"},
    ev.ClinicallyReady: RULE,
    ev.EscortSeen: BEDSIDE,
    ev.EscortFailed: BEDSIDE,
    ev.SessionEnded: BEDSIDE | SYSTEM,
    ev.SessionSigned: ROOM,
    ev.AddendumWritten: ROOM | {"lead", "administrator"},
    ev.Countersigned: PRESCRIBER,
    ev.LeadSignedOff: frozenset({"lead"}),
}
"""Kinds by role. A nurse enters a waiver or override only by telephone, in the named prescriber's words."""

PIN_AGAIN: frozenset[type[ev.Event]] = frozenset(
    {
        ev.DoseGiven, ev.GateWaived, ev.CriteriaOverridden, ev.LimitChanged, ev.HandedOver, ev.EntriesClaimed,
        ev.SessionSigned, ev.AddendumWritten, ev.Countersigned, ev.LeadSignedOff,
    }
)  # fmt: skip
"""What asks for the PIN even from a person who is signed in (clinic.md 4)."""


def may(role: str, kind: type[ev.Event]) -> bool:
    """Whether a person or part of the program in this role may enter an event of this kind."""
    return role in RIGHTS[kind]
