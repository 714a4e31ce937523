"""The esketamine monitoring form in the summary: `session.rems` answers its fields, here they get their places.

Owns the order of sections and what the library has to add. Refuses to compute a field and to send the form.
"""

from __future__ import annotations

from collections.abc import Iterator

from kat_monitor.reports.frame import Frame
from kat_monitor.reports.model_rems import RemsBlock, RemsField
from kat_monitor.session.rems import due_of, is_rems, rems_fields, treated_on

_SECTIONS = (
    ("Patient", ("enrolled", "first_treatment")),
    ("Medicines taken", ("benzodiazepine", "hypnotic", "opioid", "stimulant", "maoi")),
    ("Monitoring provider", ("provider", "provider_phone", "provider_email", "setting_address")),
    ("Treatment", ("treated_on", "dose_mg", "lot", "total_min", "ready_min")),
    ("Vital signs", ("vitals_before", "vitals_end", "bp_before", "bp_40", "bp_end")),
    ("Events", ()),
)
"""Sections of the form with their fields; the last takes every other one."""


def rems_block(frame: Frame) -> RemsBlock | None:
    """The form of an esketamine session; None for any other."""
    session = frame.session
    if not is_rems(session):
        return None
    fields = tuple(_fields(frame))
    treated = treated_on(session)
    return RemsBlock(
        fields=fields,
        submit_by=due_of(treated, treated).by.isoformat(),
        missing=tuple(f"{one.section}: {one.label}" for one in fields if one.missing),
    )


def _fields(frame: Frame) -> Iterator[RemsField]:
    found = {one.id: one for one in rems_fields(frame.session)}
    placed = {name for _, names in _SECTIONS for name in names}
    yield RemsField(section="Patient", label="First, middle, last name", value="", identity="name")
    yield RemsField(section="Patient", label="Date of birth", value="", identity="born")
    yield RemsField(section="Patient", label="Sex", value="", missing=True)
    for section, names in _SECTIONS:
        for name in names or tuple(one for one in found if one not in placed):
            one = found[name]
            yield RemsField(section=section, label=one.label, value=one.value, missing=not one.value)
