"""The fields of the esketamine monitoring form, as typed values of the summary.

Owns the shape. Refuses to hold a name: a field that asks for the patient says which part of the identity it wants, and
the face that is handed an identity fills it in.
"""

from __future__ import annotations

from typing import Literal

from kat_monitor.reports.instant import Part


class RemsField(Part, frozen=True, kw_only=True):
    """One field of the form. `missing`: the record does not say; `identity`: what the library has to give for it."""

    section: str
    label: str
    value: str
    missing: bool = False
    identity: Literal["", "name", "born"] = ""


class RemsBlock(Part, frozen=True, kw_only=True):
    """Every field in the form's order, and the day on which the form has to be in (ISO, local)."""

    fields: tuple[RemsField, ...]
    submit_by: str
    missing: tuple[str, ...]
    """Labels of what the record does not say."""
