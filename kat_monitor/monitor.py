"""The one writer: what comes in becomes events, is appended, folded, judged and published, in that order.

Rules
1. Only `Monitor.handle` changes a session, and one thread calls it. Everything else submits and gets values.
2. A batch, with the alerts that it brings about, is one durable transaction; it is published after it is on disk.
3. If the disk fails, values and alerts go on: the batch is kept in order, RecordingFailed raises its alert, and when
   the disk is back everything kept is written once.
4. It never asks what time it is: the clock is handed in, one Moment a batch.
5. Time alone is judged of instants that are over: what comes in the very millisecond of a deadline comes before it,
   however many steps that millisecond has. So a log decided again says what it said.

Refuses to know devices, screens and files: a journal appends, `publish` shows.
"""

from __future__ import annotations

import queue
import threading
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, Protocol

from kat_monitor import events as ev
from kat_monitor.alerts import decide, next_deadline
from kat_monitor.clock import SECOND, Clock, Moment, ScaledClock, boot_ms
from kat_monitor.record import StorageFault
from kat_monitor.session.admit import admit
from kat_monitor.session.apply import apply
from kat_monitor.session.discharge import clinically_ready_since
from kat_monitor.session.state import Record, Session
from kat_monitor.words import say

GAP_MS = 5 * SECOND
STEP_MS = 2 * SECOND
RETRY_MS = SECOND
CHECKPOINT_MS = 60 * SECOND
READY_EVERY_MS = 30 * SECOND


class Journal(Protocol):
    """Where events become durable: the event log, or in tests something smaller."""

    def append(self, moment: Moment, drafts: Sequence[ev.Draft]) -> object:
        """Write one batch durably or raise StorageFault and write nothing."""
        ...

    def checkpoint(self) -> object:
        """Fold the write-ahead file into the log."""
        ...

    def finish(self) -> object:
        """Make a signed log one file."""
        ...


class Outcome(NamedTuple):
    """What became of a submitted event: its records, or why it was refused; `kept` while it is not on disk."""

    records: tuple[Record, ...] = ()
    refused: str = ""
    kept: bool = False


Reply = Callable[[Outcome], None]


class Input(NamedTuple):
    """An event to be, and whom to tell what became of it."""

    event: ev.Event
    reply: Reply | None = None


class _Batch:
    """Events of one moment, folded as they come, so that the second sees what the first changed."""

    def __init__(self, session: Session, moment: Moment) -> None:
        self.session = session
        self.moment = moment
        self.records: list[Record] = []

    def add(self, event: ev.Event) -> Record:
        record = Record(self.session.seq + 1, self.moment.t, self.moment.utc, event)
        self.session = apply(self.session, record)
        self.records.append(record)
        return record

    def judge(self, t: int) -> None:
        """Let the rules speak of `t` until they have nothing to add."""
        while decided := decide(self.session, t):
            for event in decided:
                self.add(event)


class Monitor:
    """One session's state and its writer. `session` is the newest state; `handle` is for one thread alone."""

    def __init__(
        self, journal: Journal, clock: Clock, session: Session, publish: Callable[[Session], None], *, real: bool = True
    ) -> None:
        """`real`: the clock runs by itself, so that a jump of it is a gap; a ScaledClock's steps are not."""
        self.session = session
        self.clock = clock
        self._journal = journal
        self._publish = publish
        self._real = real
        self._last = Moment(session.t, session.utc)
        self._judged = session.t - 1
        """The newest instant that the rules have spoken of."""
        self._kept: deque[_Batch] = deque()
        self._failed_t: int | None = None
        self._retried_t = 0
        self._checkpoint_t = session.t
        self._ready_t = session.t

    @property
    def is_recording(self) -> bool:
        """Whether everything handled so far is on disk."""
        return not self._kept

    def handle(self, inputs: Iterable[Input] = ()) -> None:
        """One step: an empty one is a tick, so that time alone can raise an alert."""
        batch = _Batch(self.session, self.clock.now())
        self._catch_up(batch)
        self._notice_time(batch)
        replies = [(one.reply, self._enter(batch, one.event)) for one in inputs]
        self._notice_ready(batch)
        stored = self._store(batch)
        self._last = batch.moment
        if batch.records:
            self._publish(self.session)
        for reply, outcome in replies:
            if reply is not None:
                reply(outcome._replace(kept=bool(outcome.records) and not stored))
        self._tidy(batch)

    def next_look(self) -> int | None:
        """The first instant, ms, at which time alone could make a step say more; None if there is none."""
        due = next_deadline(self.session, self._judged)
        return None if due is None else due + 1

    def _enter(self, batch: _Batch, event: ev.Event) -> Outcome:
        refused = admit(batch.session, event, batch.moment.t)
        if refused:
            return Outcome(refused=refused)
        return Outcome((self._add(batch, event),))

    def _add(self, batch: _Batch, event: ev.Event) -> Record:
        """What happened, and what it brings about: what two readings of one batch bring about must not cancel out."""
        record = batch.add(event)
        self._judged = batch.moment.t
        batch.judge(self._judged)
        return record

    def _catch_up(self, batch: _Batch) -> None:
        """What fell due since the last step is judged at its own instant: what comes now does not undo it."""
        due = next_deadline(batch.session, self._judged)
        while due is not None and due < batch.moment.t:
            batch.judge(due)
            due = next_deadline(batch.session, due)
        self._judged = max(self._judged, batch.moment.t - 1)

    def _notice_time(self, batch: _Batch) -> None:
        if not self._real or batch.session.ended is not None:
            return
        now, last = batch.moment, self._last
        if now.t - last.t > GAP_MS:
            event = ev.GapFound(
                by="clock", role="system", from_t=last.t, to_t=now.t, reason=say("nothing ran meanwhile")
            )
            self._add(batch, event)
        step = (now.utc - now.t) - (last.utc - last.t)
        if abs(step) > STEP_MS:
            self._add(batch, ev.ClockStepped(by="clock", role="system", step_ms=step))

    def _notice_ready(self, batch: _Batch) -> None:
        session, t = batch.session, batch.moment.t
        entered = any(record.event.role not in ("device", "rule") for record in batch.records)
        if session.ready_since is not None or session.ended or session.t0 is None:
            return
        if not entered and t - self._ready_t < READY_EVERY_MS:
            return
        self._ready_t = t
        since = clinically_ready_since(session, t)
        if since is not None:
            self._add(batch, ev.ClinicallyReady(by="rule", role="rule", since=since))

    # --- storing ------------------------------------------------------------------------------------------------------

    def _store(self, batch: _Batch) -> bool:
        """Append the batch, after all that was kept. On failure keep it, and say so in the session."""
        self.session = batch.session
        if batch.records:
            self._kept.append(batch)
        if not self._kept:
            return True
        t = batch.moment.t
        if self._failed_t is not None and t - self._retried_t < RETRY_MS:
            return False
        self._retried_t = t
        try:
            self._write_kept()
        except StorageFault as fault:
            if self._failed_t is None:
                self._failed_t = t
                self._keep(batch.moment, ev.RecordingFailed(by="record", role="system", since=t, reason=fault.reason))
            return False
        if self._failed_t is not None:
            self._restored(batch.moment)
        return True

    def _write_kept(self) -> None:
        while self._kept:
            batch = self._kept[0]
            self._journal.append(batch.moment, [ev.encode(record.event) for record in batch.records])
            self._kept.popleft()

    def _keep(self, moment: Moment, event: ev.Event) -> None:
        batch = _Batch(self.session, moment)
        self._add(batch, event)
        self._kept.append(batch)
        self.session = batch.session
        self._publish(self.session)

    def _restored(self, moment: Moment) -> None:
        kept = self.session.seq
        self._failed_t = None
        self._keep(moment, ev.RecordingRestored(by="record", role="system", kept=kept))
        try:
            self._write_kept()
        except StorageFault as fault:
            self._failed_t = moment.t
            self._keep(moment, ev.RecordingFailed(by="record", role="system", since=moment.t, reason=fault.reason))

    def _tidy(self, batch: _Batch) -> None:
        """Checkpoint once a minute; a signed log becomes one file."""
        if self._kept:
            return
        if any(isinstance(record.event, ev.SessionSigned) for record in batch.records):
            self._journal.finish()
        elif batch.moment.t - self._checkpoint_t >= CHECKPOINT_MS and not self.session.is_signed:
            self._checkpoint_t = batch.moment.t
            self._journal.checkpoint()


class MonitorThread(threading.Thread):
    """Runs a Monitor on the room's clock: a batch as soon as something comes, a tick every 0.25 s."""

    TICK_S = 0.25

    def __init__(self, monitor: Monitor, died: Callable[[], None] = lambda: None) -> None:
        """`died` is called if the thread ends by a fault of ours, so that the screen can say so."""
        super().__init__(name="monitor", daemon=True)
        self.monitor = monitor
        self.beats = 0
        """How often it has handled what there was; the window looks whether it still does."""
        self.watch: Callable[[Session], Iterable[ev.Event]] = lambda session: ()
        """Asked on this thread after every step, for what else there is to tell."""
        self._inbox: queue.SimpleQueue[Input | None] = queue.SimpleQueue()
        self._died = died

    def submit(self, event: ev.Event, reply: Reply | None = None) -> None:
        """Hand in an event to be, from any thread; `reply` is called on the monitor's thread."""
        self._inbox.put(Input(event, reply))

    def stop(self) -> None:
        """End after what is in the inbox has been handled, and wait for it."""
        self._inbox.put(None)
        if self.is_alive():
            self.join()

    def run(self) -> None:
        """The loop of the thread."""
        try:
            while self._once():
                self.beats += 1
                for event in self.watch(self.monitor.session):
                    self.submit(event)
        except BaseException:
            self._died()
            raise

    def _once(self) -> bool:
        inputs, stopping = self._waited(self.TICK_S)
        self.monitor.handle(inputs)
        return not stopping

    def _waited(self, seconds: float) -> tuple[list[Input], bool]:
        """What came within that time, all of it; and whether it is time to stop."""
        inputs: list[Input] = []
        try:
            item = self._inbox.get(timeout=seconds) if seconds > 0 else self._inbox.get_nowait()
            while item is not None:
                inputs.append(item)
                item = self._inbox.get_nowait()
        except queue.Empty:
            return inputs, False
        return inputs, True


class Source(Protocol):
    """Something that acts on its own on a scaled clock: a simulated device, a scripted person, a recording."""

    def due(self, session: Session) -> int | None:
        """When it acts next, in ms; None when it has nothing more to do."""
        ...

    def act(self, session: Session, t: int) -> Sequence[ev.Event]:
        """What it submits at `t`."""
        ...


class Stepper:
    """Drives a Monitor on a ScaledClock from due item to due item, so that no result depends on the speed."""

    def __init__(self, monitor: Monitor, clock: ScaledClock, sources: Sequence[Source]) -> None:
        self.monitor = monitor
        self.clock = clock
        self._sources = sources

    def next_t(self) -> int | None:
        """The next due item: a source's, or the first instant after a deadline of the rules."""
        session = self.monitor.session
        now = self.clock.now().t
        due = [t for source in self._sources if (t := source.due(session)) is not None]
        if not due:
            return None
        look = self.monitor.next_look()
        return max(now, min(due if look is None else [*due, look]))

    def step_to(self, t: int, entered: Sequence[Input] = ()) -> None:
        """Go to `t` and handle what is due then, after what was entered."""
        self.clock.advance_to(t)
        session = self.monitor.session
        inputs = list(entered)
        for source in self._sources:
            due = source.due(session)
            if due is not None and due <= t:
                inputs.extend(Input(event) for event in source.act(session, t))
        self.monitor.handle(inputs)

    def run(self, until: int, finished: Callable[[Session], bool]) -> None:
        """Unbounded: step until `until` ms or until the session is finished."""
        while not finished(self.monitor.session):
            t = self.next_t()
            if t is None or t > until:
                return
            self.step_to(t)


class ScaledMonitorThread(MonitorThread):
    """Runs a Stepper at `speed` times real time; a person's entries are handled when they come."""

    def __init__(self, stepper: Stepper, speed: float, died: Callable[[], None] = lambda: None) -> None:
        super().__init__(stepper.monitor, died)
        self.speed = speed
        self._stepper = stepper

    def session_t(self) -> int:
        """The session clock, ms, as the pace has it now."""
        return self._stepper.clock.now().t

    def _once(self) -> bool:
        now = self._stepper.clock.now().t
        target = self._stepper.next_t()
        if target is None:
            target = now + round(self.TICK_S * SECOND * self.speed)
        began = boot_ms()
        entered, stopping = self._waited((target - now) / SECOND / self.speed)
        if entered or stopping:
            passed = round((boot_ms() - began) * self.speed)
            target = min(target, now + passed)
        self._stepper.step_to(target, entered)
        return not stopping
