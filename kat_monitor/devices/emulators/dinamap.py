"""A Carescape V100 at its host port: answers one question at a time.

Owns the answers and the trap that right after a start the monitor says "done" with the values of before. The letters of
a refusal are not published; `NK` stands for them here.
"""

from __future__ import annotations

from kat_monitor.devices.dinamap import CHECK, checksum, framed
from kat_monitor.devices.emulators.bedside import BEFORE, OLD_MS, TEMPERATURE, Bedside, Fault, Pressure
from kat_monitor.devices.emulators.emulator import Cuff, Emulator
from kat_monitor.vitals import Quality

BUSY, DONE, FAILED = 0, 1, 3
TRAP_MS = 1_500
"""For so long after a start the values of before are still said."""
WRAP_MS = 60_000
"""The age begins again after so long while its counter is short."""
OLDEST_S, NO_AGE = 5_400, 9_999
SPO2_STATUS = {Quality.SENSOR_OFF: 6, Quality.SEARCHING: 3}


class DinamapEmulator(Emulator):
    """Cuff, oximeter, rates and a thermometer, asked."""

    faults = frozenset({Fault.OFF, Fault.OLD, Fault.BUSY, Fault.WRAP})

    def __init__(self, bedside: Bedside) -> None:
        super().__init__(bedside)
        self.cuff = Cuff(bedside)
        self._shown: Pressure | None = BEFORE
        self._shown_t = -OLD_MS
        self._failed = False
        self._started_t: int | None = None
        self._half = b""

    def hear(self, t: int, data: bytes) -> bytes:
        """Frames that end with CR."""
        *lines, self._half = (self._half + data).split(b"\r")
        return b"".join(self._answer(t, line) for line in lines if line)

    def _answer(self, t: int, line: bytes) -> bytes:
        if checksum(line[:-CHECK]) != line[-CHECK:]:
            return b""
        self._work(t)
        text = line[:-CHECK].decode("latin-1")
        answers = {" NA": self._pressures, " NF": self._pressures, " OA": self._spo2, " RA": self._rate,
                   " RC": self._cuff_rate, " TC": self._temperature}  # fmt: skip
        if text in answers:
            return framed(text + answers[text](t))
        if text == " NC0":
            return self._start(t)
        if text == " ND":
            self.cuff.stop(t)
            self._started_t = None
            return framed(" ND")
        return framed(" NK-5")

    def _start(self, t: int) -> bytes:
        if self.has(Fault.BUSY):
            return framed(" NK-5")
        if not self.has(Fault.OLD):
            self.cuff.start(t)
            self._started_t = t
        return framed(" NC")

    def _work(self, t: int) -> None:
        """A measurement that ended shows from now on."""
        if self.cuff.ends(t):
            self._shown, self._shown_t = self.cuff.result or self._shown, self.cuff.done_t or t
            self._failed = self.cuff.result is None
            self._started_t = None

    def _pressures(self, t: int) -> str:
        is_told = self._started_t is not None and t - self._started_t < TRAP_MS
        status = DONE if not self._failed else FAILED
        if self.has(Fault.BUSY) or (self.cuff.is_busy and not is_told):
            status = BUSY
        shown = self._shown
        if shown is None or status == BUSY:
            return f"{status}10{NO_AGE:04d}000000000"
        age = (t - self._shown_t) // 1_000
        if self.has(Fault.WRAP):
            age = (t - self._shown_t) % WRAP_MS // 1_000
        return f"{status}10{min(age, OLDEST_S):04d}{shown.systolic:03d}{shown.diastolic:03d}{shown.mean:03d}"

    def _spo2(self, t: int) -> str:
        spo2, _, quality = self.bedside.oximeter(t)
        return f"{SPO2_STATUS.get(quality, 1)}{spo2 or 0:03d}508"

    def _rate(self, t: int) -> str:
        pulse = self.bedside.oximeter(t).pulse
        return f"2{pulse or 0:03d}"

    def _cuff_rate(self, t: int) -> str:
        return f"3{self._shown.pulse if self._shown else 0:03d}"

    def _temperature(self, t: int) -> str:
        """In tenths of a degree Fahrenheit; measured once, when the monitor was switched on."""
        return f"00A{t // 1_000:05d}{round((TEMPERATURE * 1.8 + 32) * 10):04d}1"
