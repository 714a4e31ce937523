"""What a report made now would lack, said while it can still be mended.

Owns the list that the ending and signing pages show: what the session's own rules miss, and the fields of the
esketamine form that the record does not fill. Refuses to bar anything: it is told, and the person decides.
"""

from __future__ import annotations

from kat_monitor.reports.frame import Frame
from kat_monitor.reports.rems import rems_block
from kat_monitor.session.endings import report_gaps
from kat_monitor.session.state import Session


def report_lacks(session: Session, t: int) -> tuple[str, ...]:
    """In words, what the report of this session would not say if it were made at `t` ms."""
    form = rems_block(Frame(session))
    missing = () if form is None else tuple(f"REMS form, {one}: not recorded" for one in form.missing)
    return (*report_gaps(session, t), *missing)
