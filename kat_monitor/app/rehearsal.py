"""The demo: a simulated session in the real window, on throw-away data.

Owns how a training library, its four people and a rehearsal come together. The script opens the session, answers the
gates and gives the dose; from there a person practises, and the script only presses the cuff's button when it is due.
"""

from __future__ import annotations

from pathlib import Path

from kat_monitor.app.station import Live, Publish
from kat_monitor.clock import Moment, local_offset_minutes, utc_now
from kat_monitor.events import Draft
from kat_monitor.monitor import ScaledMonitorThread
from kat_monitor.record import EventLog
from kat_monitor.record.library import EVERY_PIN, Library
from kat_monitor.synthetic.care_team import DOSE_T, Hands
from kat_monitor.synthetic.rehearsal import rehearse
from kat_monitor.synthetic.script import NURSE, PRESCRIBER, THERAPIST

DEMO_PIN = "1234"
DEMO_PATIENT = ("DEMO-1", "Jordan Doe", "1984-05-02")
LEAD = ("Maya Okafor", "MO", "lead")


def furnish(folder: Path) -> Library:
    """A training library with four people, all with the PIN of the demo."""
    library = Library.open(folder, training=True)
    library.name_clinic("Demo clinic", "Room 2")
    for person in (NURSE, THERAPIST, PRESCRIBER):
        library.people.add(person.name, person.initials, person.person_role, DEMO_PIN)
    library.people.add(*LEAD, DEMO_PIN)
    library.set_setting(EVERY_PIN, DEMO_PIN)
    library.patients.put(*DEMO_PATIENT)
    return library


def open_demo(
    library: Library,
    protocol: str,
    scenario: str,
    seed: int,
    speed: float,
    publish: Publish,
    hands: Hands = "cuff",
) -> Live:
    """A session that has just had its dose, to be run at `speed` times real time. Raises StorageFault."""
    pseudonym = library.patients.put(*DEMO_PATIENT).pseudonym

    def open_log(moment: Moment, drafts: list[Draft]) -> EventLog:
        return library.sessions.create(moment, drafts)

    start = utc_now() - DOSE_T  # the dose is given now: what the clock on the wall says is what the screen says
    rehearsal = rehearse(
        protocol,
        scenario,
        seed,
        start,
        open_log,
        pseudonym=pseudonym,
        zone_minutes=local_offset_minutes(start),
        publish=publish,
        hands=hands,
    )
    rehearsal.stepper.run(DOSE_T, finished=lambda session: session.t0 is not None)
    thread = ScaledMonitorThread(rehearsal.stepper, speed)
    return Live(thread, rehearsal.log, rehearsal.stepper.clock, measure=rehearsal.room.want_cuff)
