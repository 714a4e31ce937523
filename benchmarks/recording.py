"""Recorded sessions to measure on: the demo's patient, on a furnished data folder, for as many minutes as wanted.

Owns how a session comes to lie in a data folder, unfinished and ending now, with everything that the program itself
would have written. Refuses to measure.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kat_monitor import clock
from kat_monitor import events as ev
from kat_monitor.app.rehearsal import DEMO_PATIENT, furnish
from kat_monitor.clock import MINUTE, Moment
from kat_monitor.events import Draft
from kat_monitor.monitor import Input
from kat_monitor.record import EventLog
from kat_monitor.record.library import Library
from kat_monitor.session.state import Session
from kat_monitor.synthetic.care_team import DOSE_T
from kat_monitor.synthetic.rehearsal import Rehearsal, rehearse
from kat_monitor.synthetic.script import NURSE
from kat_monitor.vitals import Source, reading

SECONDS = 10_800
"""Three hours at 1 Hz."""
BASELINE = (DOSE_T - 12 * MINUTE, DOSE_T - 5 * MINUTE)
"""When the two sets before the dose are typed, ms."""


def begin(library: Library, start: int, publish: Callable[[Session], None] = lambda session: None) -> Rehearsal:
    """A session in this library that opens at `start` (ms since 1970), run until the patient has the dose.

    The baseline is typed and the stream begins with the dose, so that five minutes recorded are five minutes at 1 Hz.
    """

    def open_log(moment: Moment, drafts: list[Draft]) -> EventLog:
        return library.sessions.create(moment, drafts)

    pseudonym = library.patients.put(*DEMO_PATIENT).pseudonym
    rehearsal = rehearse("generic", "typical", 0, start, open_log, pseudonym=pseudonym, publish=publish, hands="cuff")
    rehearsal.room._next_t = DOSE_T
    for t in BASELINE:
        rehearsal.stepper.run(t, finished=lambda session: False)
        rehearsal.stepper.monitor.handle([Input(typed(t))])
    rehearsal.stepper.run(DOSE_T, finished=lambda session: session.t0 is not None)
    assert rehearsal.stepper.monitor.session.t0 is not None
    return rehearsal


def typed(t: int) -> ev.VitalsObserved:
    """A whole set as a nurse types it."""
    values = {"systolic": 124, "diastolic": 78, "heart_rate": 72, "spo2": 98, "resp_rate": 14, "moaas": 5}
    readings = tuple(reading(vital, value) for vital, value in values.items())
    return ev.VitalsObserved(by=NURSE.person, role="nurse", observed_t=t, source=Source.TYPED, readings=readings)


def record(folder: Path, minutes: int) -> None:
    """A data folder whose one session had its dose so many minutes ago and was left unfinished just now."""
    until = DOSE_T + minutes * MINUTE
    with furnish(folder) as library:
        rehearsal = begin(library, clock.utc_now() - until)
        rehearsal.stepper.run(until, finished=lambda session: False)
        rehearsal.log.close()
        library.audit.sign_in(library.who(NURSE.person))  # whoever began the session had signed in: the audit is there
        library.audit.sign_out()
