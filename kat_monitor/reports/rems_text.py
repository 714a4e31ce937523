"""The esketamine monitoring form as text to copy from: one field a line, in the form's order.

Owns the layout. Refuses to compute, and to send anything: what is missing is named, and a person submits the form.
"""

from __future__ import annotations

from kat_monitor.reports.identity import Identity
from kat_monitor.reports.model import Summary
from kat_monitor.reports.model_rems import RemsField

NOT_RECORDED = "(not recorded)"
NO_LIBRARY = "(not at hand, the library knows it)"


def rems_text(summary: Summary, identity: Identity | None) -> str:
    """The whole form. `summary.rems` must be there."""
    block = summary.rems
    assert block is not None
    lines = [
        "Esketamine REMS patient monitoring form",
        f"Patient {summary.pseudonym}, session {summary.session}, event {summary.head.seq} of {summary.head.of}",
        f"Submit by {block.submit_by}, within 7 calendar days of the treatment",
    ]
    if summary.synthetic:
        lines.append(f"{summary.synthetic.upper()}: no patient, nothing to submit")
    section = ""
    for field in block.fields:
        if field.section != section:
            section = field.section
            lines += ["", section.upper()]
        lines.append(f"{field.label}: {' '.join(_value(field, identity).split())}")
    if block.missing:
        lines += ["", "NOT RECORDED", *block.missing]
    return "\n".join(lines) + "\n"


def _value(field: RemsField, identity: Identity | None) -> str:
    if field.identity:
        return NO_LIBRARY if identity is None else identity.name if field.identity == "name" else identity.born
    return field.value or NOT_RECORDED
