"""The simulated patient at the monitor: an oximeter and a capnometer at 1 Hz and a cuff on request.

Owns the devices of a simulated session; they reach the monitor as events of a device, by the same door as any. Gives
the patient the doses and acts that the record holds. Refuses to act for people: that is the care team's.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE, SECOND
from kat_monitor.devices.simulator.doses import InfusionChange
from kat_monitor.devices.simulator.patient import CuffResult, SimulatedPatient
from kat_monitor.session.state import Dose, Session
from kat_monitor.vitals import Reading, Source
from kat_monitor.words import say

DEVICE = "simulator"
PATIENT_ROUTES = {"iv", "im", "sublingual", "oral", "nasal", "subcutaneous"}


class SimulatedRoom:
    """A Source: streams while the session runs, and measures with the cuff when `start_cuff` was pressed."""

    def __init__(self, patient: SimulatedPatient, stream_from_t: int) -> None:
        """Streaming begins at `stream_from_t` ms, on whole seconds from there."""
        self.patient = patient
        self._next_t = stream_from_t
        self._connected = False
        self._doses_given: set[int] = set()
        self._changes_given: dict[int, int] = {}
        self._seen = 0
        self._cuff_wanted = False
        self._cuff: tuple[int, CuffResult] | None = None
        self._untold: int | None = None
        """When a cuff began to inflate that the monitor has not been told of."""

    @property
    def cuff_is_busy(self) -> bool:
        """Whether a measurement is under way."""
        return self._cuff is not None

    def start_cuff(self, t: int) -> None:
        """Begin a cuff measurement at `t` ms unless one is under way."""
        if self._cuff is None:
            result = self.patient.cuff(t)
            whole = -(-result.duration_ms // SECOND) * SECOND
            self._cuff = (t + whole, result)
            self._untold = t

    def want_cuff(self) -> None:
        """Ask for a measurement at the next second, from any thread: one flag, read once a second."""
        self._cuff_wanted = True

    def due(self, session: Session) -> int | None:
        """The next second of the stream, or the end of the cuff's measurement."""
        if session.ended is not None:
            return None
        return self._next_t if self._cuff is None else min(self._next_t, self._cuff[0])

    def act(self, session: Session, t: int) -> Sequence[ev.Event]:
        """The readings of this second, and the cuff's when it is done."""
        self._tell_patient(session)
        events: list[ev.Event] = []
        if not self._connected:
            self._connected = True
            events.append(
                ev.DeviceChanged(
                    by=DEVICE, role="device", device=DEVICE, driver=DEVICE, state="connected",
                    text=say("simulated oximeter, capnometer and cuff"), since=t,
                )
            )  # fmt: skip
        if self._cuff_wanted:
            self._cuff_wanted = False
            self.start_cuff(t)
        if self._untold is not None:
            began, self._untold = self._untold, None
            events.append(ev.CuffStarted(by=DEVICE, role="device", device=DEVICE, observed_t=began))
        if t >= self._next_t:
            events.append(self._observed(t, Source.SIMULATED_STREAMING, self.patient.sample(t)))
            self._next_t = t - (t - self._next_t) % SECOND + SECOND
        if self._cuff is not None and t >= self._cuff[0]:
            events.append(self._cuff_event(t, self._cuff[1]))
            self._cuff = None
        return events

    def _cuff_event(self, t: int, result: CuffResult) -> ev.Event:
        if result.fault is not None:
            return ev.MeasurementFailed(
                by=DEVICE, role="device", observed_t=t, device=DEVICE, vital="systolic", reason=result.fault
            )
        return self._observed(t, Source.SIMULATED_CUFF, result.readings)

    @staticmethod
    def _observed(t: int, source: Source, readings: tuple[Reading, ...]) -> ev.VitalsObserved:
        return ev.VitalsObserved(
            by=DEVICE, role="device", observed_t=t, source=source, readings=readings, device=DEVICE
        )

    def _tell_patient(self, session: Session) -> None:
        for dose in session.doses:
            if dose.seq not in self._doses_given:
                self._doses_given.add(dose.seq)
                self._give(dose)
            if dose.infusion is not None:
                told = self._changes_given.get(dose.seq, 0)
                for t, change, rate in dose.infusion.changes[told:]:
                    self.patient.change_infusion(t, cast(InfusionChange, change), None if rate is None else float(rate))
                self._changes_given[dose.seq] = len(dose.infusion.changes)
        for record in session.history[self._seen :]:
            if isinstance(record.event, ev.EventNoted):
                self.patient.respond(record.event.observed_t, record.event.code.replace("-", "_"))
        self._seen = len(session.history)

    def _give(self, dose: Dose) -> None:
        route = dose.event.route if dose.event.route in PATIENT_ROUTES else "other"
        minutes = dose.event.duration_min
        duration = None if minutes is None or route != "iv" else round(minutes * MINUTE)
        self.patient.give(dose.given_t, route, float(dose.event.mg), duration)
