"""A whole simulated session, from its seed to its report files.

Refuses real time: the same arguments give the same log, byte for byte. It is signed like any other, and never sealed.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE, Moment
from kat_monitor.record import EventLog
from kat_monitor.reports import write_all
from kat_monitor.synthetic.care_team import DOSE_T
from kat_monitor.synthetic.rehearsal import rehearse, seeded_salts
from kat_monitor.synthetic.result import describe, finish


def simulate(
    protocol: str, scenario: str, seed: int, minutes: float, start: int | None, out: Path,
    progress: Callable[[str], None] = lambda line: None,
) -> dict[str, object]:  # fmt: skip
    """Run a session until it is signed or `minutes` from the first dose, write its files into `out`, and describe it.

    `start` is the wall time (ms since 1970) at which the log opens. Raises StorageFault if `out` cannot be written.
    """
    stem = f"{protocol}-{scenario}-{seed}"
    log_path = out / f"{stem}.katlog"

    def open_log(moment: Moment, drafts: list[ev.Draft]) -> EventLog:
        return EventLog.create(log_path, moment, drafts, salts=seeded_salts(seed))

    rehearsal = rehearse(protocol, scenario, seed, start, open_log)
    until = DOSE_T + round(minutes * MINUTE)
    rehearsal.stepper.run(until, finished=lambda session: session.is_signed)
    session = rehearsal.stepper.monitor.session
    end_t = min(until, max(session.t, rehearsal.stepper.clock.now().t))
    finish(rehearsal.log, rehearsal.stepper.monitor)
    progress(f"session of {session.seq} events done; writing the report")
    files = write_all(log_path, out, stem)
    return describe(session, log_path, files, end_t)
