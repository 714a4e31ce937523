"""The pages of one session by the names under which the screen goes to them.

Owns which view each page draws. Refuses to know the library: identity and people come from whoever opens the session.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, cast

from kat_monitor.ui.desk import Desk
from kat_monitor.ui.pages.aftercare import AftercarePage
from kat_monitor.ui.pages.before import BeforePage
from kat_monitor.ui.pages.discharge import DischargePage
from kat_monitor.ui.pages.dose import DosingPage
from kat_monitor.ui.pages.ending import EndingPage
from kat_monitor.ui.pages.given import GivenPage
from kat_monitor.ui.pages.limits import LimitsPage
from kat_monitor.ui.pages.signing import SigningPage
from kat_monitor.ui.present_pages import IdentityView, PersonView
from kat_monitor.ui.present_pages_aftercare import aftercare_view
from kat_monitor.ui.present_pages_dose import dose_view
from kat_monitor.ui.present_pages_gates import before_view
from kat_monitor.ui.present_pages_leaving import discharge_view, end_view, sign_view
from kat_monitor.ui.present_pages_limits import limits_view
from kat_monitor.ui.session_screen import PageWidget, Place

NAMES = ("before", "dose", "doses", "discharge", "end", "sign", "limits", "aftercare")
"""The places to go to, in the order of `SessionPages`."""


class SessionPages(NamedTuple):
    """The pages of a session; `before` and `discharge` carry `escort_given`, `signing` carries `report_wanted`."""

    before: BeforePage
    dosing: DosingPage
    given: GivenPage
    discharge: DischargePage
    ending: EndingPage
    signing: SigningPage
    limits: LimitsPage
    aftercare: AftercarePage


def session_pages(desk: Desk) -> SessionPages:
    """New pages for one session; nothing typed in those of another can come along."""
    check = desk.check_pin
    return SessionPages(
        BeforePage(check),
        DosingPage(check),
        GivenPage(),
        DischargePage(check),
        EndingPage(),
        SigningPage(check),
        LimitsPage(check),
        AftercarePage(check),
    )


def places(
    pages: SessionPages,
    desk: Desk,
    identity: Callable[[], IdentityView],
    people: Callable[[], tuple[PersonView, ...]],
) -> dict[str, Place]:
    """The pages by name. `identity` and `people` are asked at each drawing; `people`: everyone who works here."""

    def place(page: object, view: Callable[..., object]) -> Place:
        return Place(
            cast(PageWidget, page), lambda session, t: view(session, t, active=desk.person, identity=identity())
        )

    made = (
        place(pages.before, before_view),
        place(pages.dosing, dose_view),
        place(pages.given, dose_view),
        place(pages.discharge, discharge_view),
        place(pages.ending, end_view),
        Place(
            cast(PageWidget, pages.signing),
            lambda session, t: sign_view(session, t, active=desk.person, identity=identity(), people=people()),
        ),
        place(pages.limits, limits_view),
        Place(
            cast(PageWidget, pages.aftercare),
            lambda session, t: aftercare_view(session, t, active=desk.person, identity=identity(), people=people()),
        ),
    )
    return dict(zip(NAMES, made, strict=True))
