"""A loudspeaker that plays nothing and remembers what it was told."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Ear(QObject):
    """`heard`: each burst as priority and loudness, None where it was told to stop. `problem` as a test sets it."""

    changed = Signal()

    def __init__(self, problem: str = "") -> None:
        super().__init__()
        self.problem = problem
        self.heard: list[tuple[str, int] | None] = []

    def play(self, priority: str, loudness: int) -> None:
        self.heard.append((priority, loudness))

    def stop(self) -> None:
        self.heard.append(None)

    def close(self) -> None:
        pass
