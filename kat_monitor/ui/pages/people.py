"""A member of staff: one to choose or to name, and one who says by PIN that it is them.

Owns both controls. Refuses to keep a PIN: a wrong one is gone at once, a right one when it was used.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from kat_monitor.record.people import PinDelayed
from kat_monitor.record.storage import StorageFault
from kat_monitor.ui.fields import Line
from kat_monitor.ui.kit import Label, column
from kat_monitor.ui.pages.asks import PickAsk, PinAsk
from kat_monitor.ui.pages.frame import focus_on
from kat_monitor.ui.pages.layouts import spread
from kat_monitor.ui.present_pages import PersonView
from kat_monitor.ui.present_pages_typed import Typed
from kat_monitor.ui.theme import GRID
from kat_monitor.words import say, tr

CheckPin = Callable[[str, str], bool]
"""Whether a PIN is a person's; raises PinDelayed while the next try waits."""
PIN_WIDTH = 44 * GRID
DOES_NOT_FIT = say("this PIN does not fit")


def pin_problem(check_pin: CheckPin, person: str, pin: str) -> str:
    """Why this PIN is not taken, in words; empty if it is the person's."""
    try:
        return "" if check_pin(person, pin) else DOES_NOT_FIT
    except (PinDelayed, StorageFault) as problem:
        return str(problem)


class PersonAsk(PickAsk):
    """A member of staff who is known; with `other`, the name of somebody else may be typed."""

    def __init__(self, label: str, *, required: bool = True, roles: Sequence[str] = (), other: bool = True) -> None:
        self.other = Line(tr("{label}: another name", label=label), tr("another name"))
        self.other.is_name = True
        if not other:
            self.other.hide()
        self.nobody = Label(tr("Nobody to choose: sign in under People"), tone="muted", wrap=True)
        self.nobody.hide()
        under = QWidget()
        under.setLayout(column(self.nobody, self.other))
        super().__init__(label, required=required, under=under)
        self._roles = frozenset(roles)
        self.other.textChanged.connect(self._on_typed)
        self.other.entered.connect(self.entered)

    def show_people(self, people: Sequence[PersonView]) -> None:
        """Offer these people, as far as their role does; says where to sign in if there are none."""
        offered = [(one.id, one.label) for one in people if not self._roles or one.role in self._roles]
        self.offer(offered)
        self.nobody.setVisible(not offered and self.other.isHidden())

    def least_width(self) -> int:
        """The longest of the names, or the words that stand in their place."""
        return super().least_width() if self.nobody.isHidden() else self.nobody.sizeHint().width()

    def read(self) -> Typed:
        """A person's id, or the name that was typed."""
        typed = self.other.text().strip()
        if typed and self.pick.value() is not None:
            return Typed(problem=tr("either a person or another name, not both"))
        return Typed(typed) if typed else super().read()

    def clear(self) -> None:
        """Nobody."""
        super().clear()
        self.other.clear()

    def _on_typed(self) -> None:
        self.say("")
        self.changed.emit()


class PinRow(QWidget):
    """A person and a PIN. `check` asks whether they belong together; a wrong PIN is gone, a right one is `forget`'s."""

    entered = Signal()
    changed = Signal()

    def __init__(self, label: str, check_pin: CheckPin, *, roles: Sequence[str] = ()) -> None:
        super().__init__()
        self._check_pin = check_pin
        self._people: dict[str, PersonView] = {}
        self.person = PersonAsk(label, roles=roles, other=False)
        self.pin = PinAsk()
        self.pin.line.setAccessibleName(tr("{label}: PIN", label=label))
        self.pin.setFixedWidth(PIN_WIDTH)
        self._line = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(3 * GRID)
        self._line.addWidget(self.person, 1)
        self._line.addWidget(self.pin)
        self.setLayout(self._line)
        spread(self)
        self.person.changed.connect(self.changed)
        self.person.pick.chosen.connect(self._on_chosen)
        self.pin.entered.connect(self.entered)
        self.setFocusProxy(self.person)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The PIN beside the people where the longest name leaves room, else below."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        wide = self.width() >= self.person.least_width() + PIN_WIDTH + 3 * GRID
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def show_people(self, people: Sequence[PersonView], but: str = "") -> None:
        """Offer these people, leaving out `but`."""
        self._people = {one.id: one for one in people if one.id != but}
        self.person.show_people(list(self._people.values()))
        self._turn()

    def check(self) -> PersonView | None:
        """The person, if the PIN is theirs; else says what is wrong and gives None."""
        chosen, typed = self.person.judge(), self.pin.judge()
        if chosen.problem or typed.problem:
            focus_on(self.person if chosen.problem else self.pin)
            return None
        problem = pin_problem(self._check_pin, chosen.value, typed.value)
        if problem:
            self.pin.line.clear()
            self.pin.say(problem)
            focus_on(self.pin)
            return None
        return self._people[chosen.value]

    def forget(self) -> None:
        """No PIN any more; the person stays chosen. For the moment after it was used."""
        self.pin.clear()

    def _on_chosen(self, person: str | None) -> None:
        """Whoever said who they are goes on with the PIN."""
        if person is not None:
            self.pin.setFocus()

    def is_blank(self) -> bool:
        """Whether neither a person nor a PIN was given."""
        return self.person.pick.value() is None and not self.pin.line.text()

    def clear(self) -> None:
        """Nobody, no PIN."""
        self.person.clear()
        self.pin.clear()
