"""The simulated patient: training and demonstration without a person at risk.

It is given doses and shows what a room would see; it predicts no real patient. How the model is made, and from which
sources, stands in `docs/simulator.md`.
"""

from __future__ import annotations

from kat_monitor.devices.simulator.patient import CuffResult, Look, Scores, SimulatedPatient, Symptom
from kat_monitor.devices.simulator.routes import ROUTES
from kat_monitor.devices.simulator.scenarios import SCENARIOS

__all__ = ["ROUTES", "SCENARIOS", "CuffResult", "Look", "Scores", "SimulatedPatient", "Symptom"]
