"""The sessions of one station as tabs: whose, where, how far, and what asks for attention in those behind. No Qt.

Owns a patient's initials and the words of a tab. Refuses to name a patient in full: a tab is read from afar.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from kat_monitor.alerts import annunciate
from kat_monitor.session.handover import responsible
from kat_monitor.session.phases import minute_text
from kat_monitor.session.state import Session
from kat_monitor.ui.present_codes import stored_words
from kat_monitor.ui.present_words import PRIORITY_RANK
from kat_monitor.words import joined, shown, tr

INKS = ("tab_1", "tab_2", "tab_3", "tab_4")
"""Colours of sessions, in the order in which they are given."""

STANDS = ("off", "paused")
"""What somebody at another patient has to know of: neither what is so of all, nor that a cuff inflates just now."""


class TabView(NamedTuple):
    """One session. `ink` is its colour's token; `alert` what nobody has acknowledged there, `priority` how urgent.

    `still`: what is paused or off there.
    """

    session: str
    initials: str
    room: str
    when: str
    ink: str
    is_front: bool
    alert: str = ""
    priority: str = ""
    still: str = ""

    @property
    def words(self) -> str:
        """`J.D.  Room 2  T+42`."""
        return "   ".join(map(shown, (part for part in (self.initials, self.room, self.when) if part)))


class StillRunning(NamedTuple):
    """A session that has not ended, for who wants to close the window. `lets_go`: why it does not hold the window."""

    words: str
    lets_go: Literal["", "simulated", "fallen"] = ""


def still_running(session: Session, t: int, patient: str, *, is_fallen: bool) -> StillRunning:
    """The session at `t`; `patient` as in `tab`; `is_fallen`: its writer died, so that nothing of it is recorded."""
    named = tab(session, t, patient, 0, is_front=False).words
    holder = session.name_of(responsible(session)) if responsible(session) else ""
    words = tr("{named}   responsible: {holder}", named=named, holder=holder) if holder else named
    return StillRunning(words, "fallen" if is_fallen else "simulated" if session.opened.synthetic else "")


def tab(session: Session, t: int, patient: str, ink: int, *, is_front: bool) -> TabView:
    """The tab of a session at `t`; `patient` is the library's name, empty where it knows none."""
    waiting = [alert for alert in session.alerts.values() if not alert.is_acknowledged]
    worst = min(waiting, key=lambda alert: (PRIORITY_RANK[alert.priority], -alert.newest_t), default=None)
    return TabView(
        session=session.opened.session,
        initials=initials(patient) or session.opened.pseudonym,
        room=session.opened.room,
        when="signed"
        if session.is_signed
        else "ended"
        if session.ended
        else minute_text(session, t) or tr("before dose"),
        ink=INKS[ink % len(INKS)],
        is_front=is_front,
        alert=stored_words(worst.text) if worst is not None else "",
        priority=worst.priority if worst is not None else "",
        still=joined(", ", (one.text for one in annunciate(session, t).still if one.kind in STANDS)),
    )


def initials(name: str) -> str:
    """`J.D.` of Jordan Doe."""
    return "".join(f"{part[0].upper()}." for part in name.split() if part[0].isalpha())
