"""The question about this computer's clock as a view: what it says, when the last entry was, what is odd. No Qt.

Owns the words beside date and time. Refuses to judge: what is asked comes from the session's rule.
"""

from __future__ import annotations

from datetime import datetime

import msgspec

from kat_monitor.clock import local
from kat_monitor.session.state import Session
from kat_monitor.ui.present_pages import IdentityView
from kat_monitor.ui.present_pages_home import session_row
from kat_monitor.ui.present_words import day_text
from kat_monitor.words import joined, tr


class ClockView(msgspec.Struct, frozen=True):
    """`question` is empty once the clock fits the last entry."""

    session: str
    now: str
    last: str
    question: str


def clock_view(session: Session, identity: IdentityView, question: str, utc: int) -> ClockView:
    """An unfinished session before it goes on, at this instant of this computer's clock."""
    row = session_row(session, identity, running=False)
    last = local(session.utc)
    return ClockView(
        session=joined(" · ", (row.title, row.detail)),
        now=f"{_day(local(utc))}   {local(utc):%H:%M:%S}",
        last=tr("The last entry of this session: {day}, {time}", day=_day(last), time=f"{last:%H:%M}"),
        question=question or tr("The clock fits the last entry. The session can go on."),
    )


def _day(moment: datetime) -> str:
    return f"{day_text(moment)} {moment:%Y}"
