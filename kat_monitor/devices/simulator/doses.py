"""What was given so far, and how much of it is where the drug acts.

Owns one patient's doses and infusions. Refuses to forget or to look ahead: a change at an instant leaves every earlier
instant as it was. Minutes on the session's clock, mg, ng/mL of ketamine or its equivalent.
"""

from __future__ import annotations

from typing import Literal

from kat_monitor.devices.simulator import pk
from kat_monitor.devices.simulator.physiology import ESKETAMINE_POTENCY, Person
from kat_monitor.devices.simulator.routes import Infusion, absorb, absorb_nasal

InfusionChange = Literal["paused", "resumed", "stopped", "rate"]


class Doses:
    """The doses of one person. `first` is the minute of the first one, None before it."""

    def __init__(self, person: Person) -> None:
        self.first: float | None = None
        self._exposure = person.exposure
        self._ketamine = pk.Kinetics(pk.ketamine(person.weight_kg), person.ke0)
        self._esketamine = pk.Kinetics(pk.ESKETAMINE, person.ke0)
        self._at_once: list[pk.Input] = []
        self._infusions: list[Infusion] = []
        self._inputs: list[pk.Input] = []
        self._nasal: list[pk.Input] = []
        self._sprays = 0

    def give(self, minute: float, route: str, mg: float, minutes: float | None = None) -> None:
        """Give a dose; with `minutes` an infusion, which only `iv` can be. A nasal dose is one device of esketamine.

        Raises ValueError for an unknown route, an amount or a duration that is not positive, and any other infusion.
        """
        if mg <= 0 or (minutes is not None and minutes <= 0):
            raise ValueError(f"a dose of {mg} mg over {minutes} min cannot be given")
        if minutes is not None and route != "iv":
            raise ValueError(f"a dose by route {route!r} has no duration")
        if minutes is not None:
            self._infusions.append(Infusion(minute, minutes, mg))
        elif route == "nasal":
            self._nasal += absorb_nasal(minute, mg, self._sprays)
            self._sprays += 1
        else:
            self._at_once.append(absorb(route, minute, mg))
        if self.first is None:
            self.first = minute
        self._gather()

    def change_infusion(self, minute: float, change: InfusionChange, rate_mg_h: float | None = None) -> None:
        """Pause, resume, stop the newest infusion or set its rate; ValueError without one or without the rate."""
        if not self._infusions:
            raise ValueError("no infusion was started")
        infusion = self._infusions[-1]
        if change == "rate":
            if rate_mg_h is None or rate_mg_h < 0:
                raise ValueError(f"{rate_mg_h} mg/h is no rate")
            infusion.set_rate(minute, rate_mg_h / 60)
        else:
            {"paused": infusion.pause, "resumed": infusion.resume, "stopped": infusion.stop}[change](minute)
        self._gather()

    def effect(self, minute: float) -> float:
        """Effect-site concentration in ketamine-equivalent ng/mL."""
        if self.first is None:
            return 0.0
        ketamine = self._ketamine.effect(self._inputs, minute)
        if self._nasal:
            ketamine += ESKETAMINE_POTENCY * self._esketamine.effect(self._nasal, minute)
        return self._exposure * ketamine

    def _gather(self) -> None:
        self._inputs = [*self._at_once, *(piece for infusion in self._infusions for piece in infusion.pieces)]
