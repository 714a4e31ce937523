"""The cuff in hands: a person's press, and the schedule's own start where the clinic wants it.

Owns which cuff is started, what is said of it and that every start and stop is recorded with who and why. Refuses to
decide when one is due (`session/cuff.py`), and to start a cuff that was connected a moment ago: hands are still on it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from kat_monitor import events as ev
from kat_monitor.session.cuff import start_wanted
from kat_monitor.words import say, tr

if TYPE_CHECKING:
    from kat_monitor.app.station import Live
    from kat_monitor.devices.feed import DeviceFeed
    from kat_monitor.ui.desk import Desk

SETTLED_MS = 15_000
"""A cuff that has been ready for so long may be started by the schedule."""
NO_CUFF = say("No cuff is connected that can be started from here. F3: devices")


class Cuff:
    """The cuffs of one session; call `tick` about twice a second."""

    def __init__(self, live: Live, desk: Desk, setting: Callable[[str], str]) -> None:
        """`setting` gives the text of a clinic's setting by its name."""
        self._live = live
        self._desk = desk
        self._setting = setting
        self._ready_since: dict[str, int] = {}
        self._started: tuple[str, int] | None = None
        """What the schedule was started for last: the record knows it a moment later."""

    @property
    def is_automatic(self) -> bool:
        """Whether the schedule starts the cuff in this clinic."""
        return "automatic" in (self._setting("cuff-sets"), self._setting("cuff-rechecks"))

    @property
    def is_measuring(self) -> bool:
        """Whether a cuff inflates."""
        return bool(self._live.devices.measuring())

    def start(self) -> str:
        """A person starts the cuff; says what became of it."""
        feed = self._feed()
        if feed is None:
            return NO_CUFF
        feed.measure()
        now = self._live.clock.now().t
        self._desk.enter(ev.CuffStarted, device=feed.device, observed_t=now, reason="person")
        return tr("Cuff started: {title}", title=feed.view.title)

    def stop(self) -> str:
        """A person lets the air out of every cuff that measures."""
        feeds = self._live.devices.measuring()
        for feed in feeds:
            feed.stop_measuring()
            self._desk.enter(ev.CuffStopped, device=feed.device)
        return tr("Cuff stopped") if feeds else tr("No cuff is measuring")

    def tick(self) -> None:
        """Start the cuff if the schedule wants it now."""
        t = self._live.clock.now().t
        self._note_ready(t)
        sets, rechecks = (self._setting(name) == "automatic" for name in ("cuff-sets", "cuff-rechecks"))
        wanted = start_wanted(self._live.session, t, sets=sets, rechecks=rechecks)
        feed = self._feed()
        if wanted is None or feed is None or t - self._ready_since.get(feed.device, t) < SETTLED_MS:
            return
        run = self._live.session.cuff
        tries = run.tries if run is not None and run.due_t == wanted.due_t else 0
        this = f"{wanted.reason} {wanted.due_t}", tries
        if this == self._started:
            return
        self._started = this
        feed.measure()
        self._live.submit(
            ev.CuffStarted(
                by="schedule", role="system", device=feed.device, observed_t=t, reason=wanted.reason,
                due_t=wanted.due_t,
            )
        )  # fmt: skip

    def _feed(self) -> DeviceFeed | None:
        return self._live.devices.cuff(self._live.session.chosen.get("systolic", ""))

    def _note_ready(self, t: int) -> None:
        ready = {feed.device for feed in self._live.devices.ready_cuffs()}
        self._ready_since = {device: self._ready_since.get(device, t) for device in ready}
