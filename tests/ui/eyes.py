"""How far apart two colours are for an eye that does not tell all of them.

The three deficiencies are simulated in linear RGB by the matrices of Machado, Oliveira and Fernandes (2009), severity
1.0; the distance is Delta E of 1976 in CIELAB under D65.
"""

from __future__ import annotations

Colour = tuple[float, float, float]
Matrix = tuple[Colour, Colour, Colour]

PLAIN: Matrix = ((1, 0, 0), (0, 1, 0), (0, 0, 1))
VISIONS: dict[str, Matrix] = {
    "all colours": PLAIN,
    "protan": (
        (0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900),
    ),
}  # fmt: skip
TO_XYZ: Matrix = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.072175), (0.0193339, 0.119192, 0.9503041))
WHITE: Colour = (0.95047, 1.0, 1.08883)


def distance(one: str, other: str, seen_by: str) -> float:
    """Delta E of two #RRGGBB colours as seen by an eye of `VISIONS`."""
    first, second = (_lab(_seen(_linear(colour), VISIONS[seen_by])) for colour in (one, other))
    return sum((a - b) ** 2 for a, b in zip(first, second, strict=True)) ** 0.5


def lightness(colour: str) -> float:
    """L* of a #RRGGBB colour, 0 to 100."""
    return _lab(_linear(colour))[0]


def _linear(colour: str) -> Colour:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return red, green, blue


def _seen(colour: Colour, eye: Matrix) -> Colour:
    red, green, blue = (min(max(value, 0.0), 1.0) for value in _times(eye, colour))
    return red, green, blue


def _times(matrix: Matrix, colour: Colour) -> Colour:
    red, green, blue = (sum(a * b for a, b in zip(line, colour, strict=True)) for line in matrix)
    return red, green, blue


def _lab(colour: Colour) -> Colour:
    x, y, z = (_bent(part / white) for part, white in zip(_times(TO_XYZ, colour), WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _bent(part: float) -> float:
    return part ** (1 / 3) if part > 216 / 24389 else (24389 / 27 * part + 16) / 116
