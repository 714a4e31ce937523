"""Icons beside words: one licensed set, each drawn in the colour of the words that it stands beside.

Owns which picture stands for what, and reads a file when it is first drawn: a start pays for what it shows. Refuses to
stand for what is not named: a control says its name in words, or to who has it read aloud where the picture is all it
shows.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPixmap

from kat_monitor import resources
from kat_monitor.ui.theme import GRID

SIZE = 5 * GRID
PICTURES = {
    "vitals": "activity", "measure": "gauge", "note": "notebook-pen", "event": "list-plus", "chart": "chart-line",
    "preparing": "clipboard-check", "dose": "syringe", "discharge": "door-open", "emergency": "siren",
    "therapist": "heart-handshake", "lock": "lock", "devices": "cable",
    "acknowledge": "check", "pause": "bell-off", "off": "unplug",
    "staff": "users", "protocols": "file-text", "settings": "settings", "review": "chart-column",
    "self-test": "stethoscope", "data": "database", "demo": "play",
    "red": "triangle-alert", "body": "person-standing", "mind": "brain", "done": "circle-check", "words": "quote",
    "infusion-stopped": "circle-stop", "help-called": "phone-call", "oxygen-on": "wind", "drug-given": "pill",
    "infusion": "droplets", "keyboard": "keyboard", "away": "keyboard-off",
}  # fmt: skip
"""What each stands for, and its file in `resources/icons`."""


def draw_icon(painter: QPainter, name: str, left: int, middle: int, colour: QColor) -> None:
    """Draw the picture of what `name` stands for, its left edge at `left`, centred on `middle`.

    Raises KeyError for a name without a picture, FileNotFoundError where its file did not come with the program.
    """
    device = painter.device()
    ratio = device.devicePixelRatio() if device is not None else 1.0
    box = QRectF(left, middle - SIZE // 2, SIZE, SIZE)
    painter.drawPixmap(box, _picture(PICTURES[name], colour.rgba(), round(SIZE * ratio)), QRectF())


@cache
def _picture(file: str, colour: int, px: int) -> QPixmap:
    """The file's strokes in one colour (#AARRGGBB), `px` high and wide."""
    reader = QImageReader(str(resources.path("icons", f"{file}.svg")))
    reader.setScaledSize(QSize(px, px))
    image = reader.read().convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(image.rect(), QColor.fromRgba(colour))
    painter.end()
    return QPixmap.fromImage(image)
