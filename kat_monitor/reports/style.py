"""How a report is dressed: paper, the order of a date, the clinic's logo.

Owns the shape, and what may be a logo. Refuses to change what is said: the same record says the same in every dress.
"""

from __future__ import annotations

import base64
import re
import struct
from typing import Literal

import msgspec

Paper = Literal["a4", "us-letter"]
"""The paper that the pages are set for."""
DateOrder = Literal["day-month-year", "month-day-year", "year-month-day"]
"""How a date is written; the month stands in letters wherever a number could be mistaken."""
LARGEST_LOGO = 256 * 1024
"""Bytes that a logo may have; it travels inside every report."""


class Style(msgspec.Struct, frozen=True):
    """What a clinic chose for its reports. `logo` is an SVG drawing, empty for none; `remark`: one of REMARKS."""

    paper: Paper = "a4"
    dates: DateOrder = "day-month-year"
    logo: str = ""
    remark: str = ""


NO_LOGO = "The clinic's logo could not be read"
REMARKS = ("", NO_LOGO)
"""All that a dress may say; a report that remarks anything else was not made here."""
PLAIN = Style()
"""The style of a report that no clinic chose one for."""


_MONTH_FIRST = frozenset({"US", "PR", "GU", "PH", "FM", "MH"})
_YEAR_FIRST = frozenset({"CN", "TW", "JP", "KR", "KP", "HU", "LT", "MN", "SE", "CA", "BT"})


def date_order(locale: str) -> DateOrder:
    """The order of a locale's dates, `en_US.UTF-8` or `English_United States`; day first where it says nothing."""
    region = locale.replace("-", "_").split(".")[0].partition("_")[2]
    if region in _MONTH_FIRST or region == "United States":
        return "month-day-year"
    return "year-month-day" if region in _YEAR_FIRST else "day-month-year"


def logo_of(data: bytes) -> str:
    """The drawing in these bytes, PNG, JPEG or SVG, as SVG. Raises ValueError, in words, for anything else.

    A drawing that fetches something or runs something is refused: a report holds everything that it shows.
    """
    if len(data) > LARGEST_LOGO:
        raise ValueError(f"the logo has {len(data) // 1024} KB; at most {LARGEST_LOGO // 1024} KB are taken")
    if data.startswith(b"\x89PNG\r\n\x1a\n") and len(data) >= 24:
        return _framed("png", struct.unpack(">II", data[16:24]), data)
    if data.startswith(b"\xff\xd8\xff"):
        return _framed("jpeg", _jpeg_size(data), data)
    return _drawing(data)


def _framed(kind: str, size: tuple[int, ...], data: bytes) -> str:
    width, height = size
    if not (width and height):
        raise ValueError("the logo is a picture without a size")
    picture = f"data:image/{kind};base64,{base64.b64encode(data).decode('ascii')}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}">'
        f'<image href="{picture}" width="{width}" height="{height}"/></svg>'
    )


def _jpeg_size(data: bytes) -> tuple[int, int]:
    """Width and height, from the frame header among the segments."""
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        at += 2 + length
    raise ValueError("the logo is a JPEG picture without a size")


_FETCHES = re.compile(
    r"<script|<!ENTITY|<foreignObject|\son\w+\s*=|href\s*=\s*[\"'](?!data:image/|#)|url\((?![\"']?#)", re.I
)


def _drawing(data: bytes) -> str:
    try:
        text = data.decode("utf-8-sig").strip()
    except UnicodeDecodeError:
        text = ""
    if "<svg" not in text[:2000] or not text.endswith("</svg>"):
        raise ValueError("the logo is not a PNG, JPEG or SVG picture")
    if _FETCHES.search(text):
        raise ValueError("the logo is an SVG drawing that fetches or runs something: save it as a plain drawing or PNG")
    return text
