"""Run scenarios of the simulator in the real window and save a picture each time an alert's life takes a turn.

    python tools/scenarios.py OUT [SCENARIO...] [--minutes 130] [--theme dim] [--seed 0]

Raised, repeated, reopened, acknowledged, ended, paused, sounding again, escalated; the file's name says which and when.
Drawn as `look.py` draws. People answer in turn: late (after the escalation), with a pause of the sound, at once.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
if "DISPLAY" not in os.environ:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kat_monitor import events as ev
from kat_monitor.alerts import annunciate
from kat_monitor.app.desktop import Desktop
from kat_monitor.app.rehearsal import furnish
from kat_monitor.app.running import Door
from kat_monitor.app.station import Live
from kat_monitor.clock import MINUTE, SECOND
from kat_monitor.devices.simulator import SCENARIOS
from kat_monitor.monitor import Input, ScaledMonitorThread
from kat_monitor.session.state import Session
from kat_monitor.synthetic.care_team import DOSE_T
from kat_monitor.synthetic.rehearsal import Rehearsal, rehearse
from kat_monitor.ui import theme

NURSE = {"by": "nl-1", "role": "nurse"}
SIZE, DRAWN_MS = (1366, 768), 150
LATE, PAUSED, AT_ONCE = 200 * SECOND, 15 * SECOND, 20 * SECOND
EACH = 3
"""Pictures of one turn of one rule's alerts."""
TURNS = (
    ev.AlertRaised, ev.AlertReopened, ev.AlertRepeated, ev.AlertAcknowledged, ev.AlertEnded, ev.SoundPaused,
    ev.SoundResumed,
)  # fmt: skip
ASKING = (ev.AlertRaised, ev.AlertReopened, ev.AlertRepeated)


class People:
    """Who notes what the patient shows and answers what asks, each time another way."""

    def __init__(self, rehearsal: Rehearsal) -> None:
        self._patient = rehearsal.room.patient
        self._plan: list[tuple[int, ev.Event]] = []
        self._asked = 0
        self._seen_t = 0

    def see(self, alert: int, t: int) -> None:
        """Something asks: plan what is done about it."""
        way = self._asked % 3
        self._asked += 1
        answer = ev.AlertAcknowledged(**NURSE, alert=alert, action=("treated", "watched", "rechecked")[way])
        if way == 1:
            pause = ev.SoundPaused(**NURSE, until=t + PAUSED + 2 * MINUTE)
            self._plan += [(t + PAUSED, pause), (t + PAUSED + MINUTE, answer)]
        else:
            self._plan.append((t + (AT_ONCE if way else LATE), answer))

    def act(self, t: int) -> list[Input]:
        """What is done by now."""
        shown = self._patient.symptoms_between(self._seen_t, t)
        due = [event for at, event in self._plan if at <= t]
        self._plan = [one for one in self._plan if one[0] > t]
        self._seen_t = t
        return [Input(ev.EventNoted(**NURSE, code=one.code, observed_t=one.t_ms)) for one in shown] + [
            Input(event) for event in due
        ]


def turns(session: Session, since: int) -> Iterator[tuple[str, ev.Event, int]]:
    """What happened to alerts after event `since`: a name, the event, and the alert's number."""
    rules = {one.seq: one.rule for one in session.all_alerts()}
    for record in session.history:
        event = record.event
        if record.seq > since and isinstance(event, TURNS):
            alert = record.seq if isinstance(event, ev.AlertRaised) else getattr(event, "alert", 0)
            yield f"{type(event).__name__}-{rules.get(alert, 'sound')}", event, alert


def walk(out: Path, scenario: str, seed: int, minutes: float, colours: str) -> int:
    """One scenario from its dose on; how many pictures were taken."""
    with tempfile.TemporaryDirectory() as folder, furnish(Path(folder)) as library:
        door = Door()
        made = rehearse(
            "generic", scenario, seed, None, library.sessions.create, publish=door.bridge.publish, hands="cuff"
        )
        made.stepper.run(DOSE_T, finished=lambda session: session.t0 is not None)
        desktop = Desktop(library, lambda: None)
        desktop.open_live(Live(ScaledMonitorThread(made.stepper, 1), made.log, made.stepper.clock), "nl-1", door)
        desktop.appearance.choose(colours)
        desktop.window.resize(*SIZE)
        desktop.window.show()
        QTest.qWait(10 * DRAWN_MS)
        taken = _follow(made, desktop, out, scenario, minutes)
        desktop.close()
    return taken


def _follow(made: Rehearsal, desktop: Desktop, out: Path, scenario: str, minutes: float) -> int:
    people, seen, edge, taken = People(made), made.stepper.monitor.session.seq, "", 0
    counts: Counter[str] = Counter()
    while (t := made.stepper.next_t()) is not None and t < DOSE_T + minutes * MINUTE:
        made.stepper.step_to(t, people.act(t))
        session = made.stepper.monitor.session
        found = list(turns(session, seen))
        seen = session.seq
        for _, event, alert in found:
            if isinstance(event, ASKING):
                people.see(alert, t)
        said = annunciate(session, t)
        names = [name for name, _, _ in found]
        if said.edge + said.call != edge:
            edge = said.edge + said.call
            names.append(f"Escalated-{said.edge or 'no more'}{'-call' if said.call else ''}")
        counts.update(names)
        if any(counts[name] <= EACH for name in names):
            QTest.qWait(DRAWN_MS)
            name = f"{scenario}-{(t - (session.t0 or 0)) / MINUTE:06.2f}-{'+'.join(names)[:100]}"
            desktop.window.grab().save(str(out / f"{name}.png"))
            taken += 1
    return taken


def main() -> None:
    """Walk through what is named."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out", type=Path)
    parser.add_argument("scenarios", nargs="*", default=list(SCENARIOS))
    parser.add_argument("--minutes", type=float, default=130)
    parser.add_argument("--theme", default="dim")
    parser.add_argument("--seed", type=int, default=0)
    told = parser.parse_args()
    told.out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    theme.apply(app)
    for scenario in told.scenarios:
        print(f"{scenario}: {walk(told.out, scenario, told.seed, told.minutes, told.theme)} pictures")


if __name__ == "__main__":
    main()
