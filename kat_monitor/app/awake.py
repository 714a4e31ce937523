"""Keep this computer and its display awake while a session runs, by each platform's own means.

Owns the means: `systemd-inhibit` and the desktop's screen saver on Linux, `caffeinate` on macOS, the thread's execution
state on Windows. Refuses to change a setting: everything ends with the program, a killed one too.
"""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Protocol

from kat_monitor.words import joined, say

WHO, WHY = "KAT Monitor", "A session runs"
SCREEN_SAVER = ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver")


class Means(Protocol):
    """One way to stay awake."""

    def begin(self) -> None:
        """Ask for it."""
        ...

    def problem(self) -> str:
        """Why it does not hold, in words; empty if it does."""
        ...

    def end(self) -> None:
        """Ask no more."""
        ...


class Helper:
    """A program of the platform that keeps the machine awake for as long as it runs: it ends when its input does."""

    def __init__(self, command: list[str], without: str) -> None:
        self._command = command
        self._without = without
        self._process: subprocess.Popen[bytes] | None = None

    def begin(self) -> None:
        """Start it. A program that is not there is a problem, not an error."""
        try:
            self._process = subprocess.Popen(
                self._command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
        except OSError:
            self._process = None

    def problem(self) -> str:
        """Whether it runs."""
        return "" if self._process is not None and self._process.poll() is None else self._without

    def end(self) -> None:
        """Let it go."""
        process, self._process = self._process, None
        if process is not None:
            if process.stdin is not None:
                process.stdin.close()
            process.terminate()
            process.wait()


class ScreenSaver:
    """The desktop's screen saver on Linux, asked over its bus. The desktop lets go by itself when the program ends."""

    def __init__(self) -> None:
        self._cookie: int | None = None

    def begin(self) -> None:
        """Ask it to leave the display on."""
        self._cookie = self._call("Inhibit", WHO, WHY)

    def problem(self) -> str:
        """Whether the desktop agreed."""
        return "" if self._cookie is not None else say("this desktop does not let the display be kept on")

    def end(self) -> None:
        """It may blank again."""
        if self._cookie is not None:
            self._call("UnInhibit", self._cookie)
        self._cookie = None

    @staticmethod
    def _call(method: str, *arguments: str | int) -> int | None:
        try:
            from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage
        except ImportError:
            return None
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return None
        reply = QDBusInterface(*SCREEN_SAVER, bus).call(method, *arguments)
        if reply.type() != QDBusMessage.MessageType.ReplyMessage or not reply.arguments():
            return None
        cookie = reply.arguments()[0]
        return cookie if isinstance(cookie, int) else None


class ExecutionState:
    """Windows: this thread needs system and display until it says otherwise or ends."""

    CONTINUOUS, SYSTEM, DISPLAY = 0x80000000, 0x1, 0x2

    def __init__(self) -> None:
        self._holds = False

    def begin(self) -> None:
        """Say so."""
        self._holds = self._set(self.CONTINUOUS | self.SYSTEM | self.DISPLAY)

    def problem(self) -> str:
        """Whether Windows took it."""
        return "" if self._holds else say("Windows did not accept the request")

    def end(self) -> None:
        """Needed no more."""
        if self._holds:
            self._set(self.CONTINUOUS)
        self._holds = False

    @staticmethod
    def _set(flags: int) -> bool:
        import ctypes

        library = getattr(ctypes, "windll", None)
        return library is not None and bool(library.kernel32.SetThreadExecutionState(flags))


def means(platform: str = sys.platform) -> tuple[Means, ...]:
    """What this platform has: all of them are used."""
    if platform == "win32":
        return (ExecutionState(),)
    if platform == "darwin":
        command = ["caffeinate", "-dims", "-w", str(os.getpid())]
        return (Helper(command, say("caffeinate does not run")),)
    inhibit = ["systemd-inhibit", "--what=idle:sleep", f"--who={WHO}", f"--why={WHY}", "--mode=block", "cat"]
    return (Helper(inhibit, say("the system's sleep cannot be held off")), ScreenSaver())


class Awake:
    """All means together."""

    def __init__(self, found: tuple[Means, ...] | None = None) -> None:
        self._means = means() if found is None else found
        self.is_on = False

    def begin(self) -> None:
        """Keep awake from now on."""
        self.is_on = True
        for one in self._means:
            one.begin()

    def problem(self) -> str:
        """What does not hold, in words; empty while everything does."""
        return joined("; ", filter(None, (one.problem() for one in self._means))) if self.is_on else ""

    def end(self) -> None:
        """The machine may sleep."""
        if self.is_on:
            for one in self._means:
                one.end()
        self.is_on = False
