"""The five tiles at the left: a column where the window is high enough, else two abreast under the pressure.

Owns where each stands and how wide they are together, so that in a low window (a large scale, a small screen) no
number is ever cut short or scrolled away. Refuses to know a value.
"""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kat_monitor.ui.theme import GRID
from kat_monitor.ui.tile import LEAST, LEAST_LOW, LEAST_TALL, Tile

NUMBER = 5
SHARES = (5, 4, 4, 4, 4)
"""How the height of a column is shared out; the pressure has a line more."""
COLUMN_LEAST = LEAST_TALL + (NUMBER - 1) * (LEAST + GRID)
"""Height in px that a column needs."""
WIDTH_LEAST, WIDTH_MOST, WIDTH_SHARE, WIDTH_ABREAST = 58 * GRID, 76 * GRID, 0.165, 81 * GRID


class TileColumn(QWidget):
    """`tiles` in the order of TILE_VITALS."""

    def __init__(self) -> None:
        super().__init__()
        self.tiles = tuple(Tile(self) for _ in range(NUMBER))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(3 * LEAST_LOW + 2 * GRID)

    def take(self, width: int, height: int) -> None:
        """As wide as fits a window of this width, if `height` px are there for the tiles."""
        if height < COLUMN_LEAST:
            self.setFixedWidth(WIDTH_ABREAST)
        else:
            self.setFixedWidth(min(max(round(width * WIDTH_SHARE), WIDTH_LEAST), WIDTH_MOST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Every tile to its place."""
        super().resizeEvent(event)
        is_low = self.height() < COLUMN_LEAST
        self.tiles[0].stand(tall=not is_low)
        for tile, place in zip(self.tiles, self._abreast() if is_low else self._column(), strict=True):
            tile.setGeometry(place)

    def _column(self) -> list[QRect]:
        free = self.height() - (NUMBER - 1) * GRID - COLUMN_LEAST + (NUMBER - 1) * GRID
        places, top, shared = [], 0, 0
        for number, share in enumerate(SHARES):
            shared += share
            least = LEAST_TALL if number == 0 else LEAST
            extra = free * shared // sum(SHARES) - free * (shared - share) // sum(SHARES)
            places.append(QRect(0, top, self.width(), least + extra))
            top += least + extra + GRID
        return places

    def _abreast(self) -> list[QRect]:
        """The pressure across, the others two in a row."""
        height, width = (self.height() - 2 * GRID) // 3, (self.width() - GRID) // 2
        first = self.height() - 2 * (height + GRID)
        below = [
            QRect(column * (width + GRID), first + GRID + line * (height + GRID), width, height)
            for line in range(2)
            for column in range(2)
        ]
        return [QRect(0, 0, self.width(), first), *below]
