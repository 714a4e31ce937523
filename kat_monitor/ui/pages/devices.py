"""Devices: the ports of this machine; which device hangs on one, how it stands, what it says.

Owns the choice of a driver and the buttons. Refuses to open a port: it says which driver is wanted where, and nothing
is sent to a port that nobody chose.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from kat_monitor.ui.kit import Box, Button, Label, clear_layout, column, heading, row
from kat_monitor.ui.pages.asks import Ask, LineAsk, PickAsk
from kat_monitor.ui.pages.form import Form
from kat_monitor.ui.pages.frame import PageFrame
from kat_monitor.ui.pages.layouts import spread
from kat_monitor.ui.pages.lists import RowsAndPane, RowView
from kat_monitor.ui.present_devices import NO_PORTS, PATH, DeviceCard, DevicesView, PortCard, ValueLine
from kat_monitor.ui.theme import GRID
from kat_monitor.words import capital, known, say, tr

SPEEDS = (("1", say("As it was")), ("10", say("10 times")), ("60", say("60 times")), ("", say("At once")))
"""How a captured file is played; not chosen: as it was."""
LABEL_WIDTH, VALUE_WIDTH = 24 * GRID, 28 * GRID


class DevicesPage(PageFrame):
    """`connect_wanted(port or path, driver)`, `disconnect_wanted(port or path)`; `looked` asks for the ports anew.

    `radio_wanted` asks for Bluetooth devices, `capture_wanted(port)` for the latest bytes in a file,
    `show_wanted(port)` for this device's values on the tiles.
    """

    connect_wanted = Signal(str, str)
    disconnect_wanted = Signal(str)
    looked = Signal()
    radio_wanted = Signal()
    capture_wanted = Signal(str)
    show_wanted = Signal(str)

    def __init__(self, back: str = "live") -> None:
        """`back`: where Escape leads."""
        super().__init__(tr("Devices"), scrolls=False)
        self._back = back
        self._view = DevicesView((), "", True)
        self.none = Label(NO_PORTS, wrap=True)
        self.rows = RowsAndPane(tr("Ports"), self._make)
        self.body.addWidget(self.none)
        self.body.addWidget(self.rows, 1)
        self.add_back()
        look = Button(tr("Look again"), "F9", "quiet")
        look.clicked.connect(self.looked)
        self.foot.addWidget(look)
        self.radio = Button(tr("Bluetooth"), "F11", "quiet")
        self.radio.clicked.connect(self.radio_wanted)
        self.foot.addWidget(self.radio)
        self.foot.addStretch(1)
        self.main = self.add_main(tr("Connect"))
        self.main.reserve(tr("Connect"), tr("Disconnect"), tr("Test"), tr("End test"))
        self.main.clicked.connect(self._act)
        self.rows.taken.connect(self._show_in_hand)

    def show_view(self, view: DevicesView) -> None:
        """Draw the ports and what their devices say; what was chosen stays."""
        gone = {one.id for one in self._view.ports} - {one.id for one in view.ports}
        kept = [_gone(one) for one in self._view.ports if one.id in gone]
        self._view = DevicesView((*view.ports, *kept), view.about, view.recorded)
        self.say_about(view.about)
        self.none.setVisible(len(view.ports) == 1)
        self.rows.show_rows([RowView(one.id, one.title, one.mark, one.word, one.proof) for one in self._view.ports])
        if not self.rows.in_hand():
            self.rows.take(self._view.ports[0].id)
        for name, pane in self.rows.panes().items():
            assert isinstance(pane, PortPane)
            pane.show_card(self._card(name))
        self._show_main()

    def go_back(self) -> None:
        """To where the page was called from."""
        self.asked.emit(self._back)

    def take_port(self, name: str) -> None:
        """Take a port's row in hand."""
        self.rows.take(name)
        self.rows.focus_row()

    def speed(self) -> float | None:
        """How many times its own pace a captured file is played; None: as fast as it can be read."""
        pane = self.rows.pane(PATH)
        chosen = pane.form.pick("speed").pick.value() if isinstance(pane, PortPane) else None
        return 1.0 if chosen is None else float(chosen) if chosen else None

    def tell(self, words: str) -> None:
        """What became of a file, under the device in hand."""
        pane = self.rows.pane(self.rows.in_hand())
        if isinstance(pane, PortPane):
            pane.saved.setText(words)

    def _card(self, name: str) -> PortCard:
        return next(one for one in self._view.ports if one.id == name)

    def _make(self, name: str) -> QWidget:
        pane = PortPane(self._card(name))
        pane.entered.connect(self._act)
        pane.capture.clicked.connect(lambda: self.capture_wanted.emit(name))
        pane.show_this.clicked.connect(lambda: self.show_wanted.emit(name))
        return pane

    def _show_in_hand(self) -> None:
        self.show_refusal("")
        pane = self.rows.pane(self.rows.in_hand())
        if pane is not None:
            self.lead_back_from(pane)
        self._show_main()

    def _show_main(self) -> None:
        """On Home nothing is recorded: a device that is opened there is tried out."""
        begin, end = (tr("Connect"), tr("Disconnect")) if self._view.recorded else (tr("Test"), tr("End test"))
        self.main.say(begin if self._card(self.rows.in_hand()).device is None else end)

    def _act(self) -> None:
        card = self._card(self.rows.in_hand())
        pane = self.rows.pane(card.id)
        assert isinstance(pane, PortPane)
        if card.device is not None:
            self.rows.focus_row()
            self.disconnect_wanted.emit(card.id)
            return
        chosen = pane.form.read()
        if chosen is not None:
            self.show_refusal("")
            self.connect_wanted.emit(chosen.get("path", card.id), chosen["driver"])


def _gone(card: PortCard) -> PortCard:
    """A port that was listed and is no more: its row keeps its place."""
    return PortCard(card.id, card.title, "open", tr("not listed"), card.proof, card.about, card.options, card.driver)


class PortPane(QWidget):
    """One port: what it is, which device hangs on it, or the device that was opened with its newest values."""

    entered = Signal()

    def __init__(self, card: PortCard) -> None:
        super().__init__()
        self._lines: tuple[ValueLine, ...] = ()
        self.about = Label(card.about, tone="muted", wrap=True)
        driver = PickAsk(tr("Which device hangs on it"), card.options)
        driver.pick.show_choice(card.driver or None)
        spread(driver)
        path: dict[str, Ask] = (
            {"path": LineAsk(tr("Port or file"), hint=tr("/dev/pts/3 or a file"))} if card.asks_path else {}
        )
        speed = {"speed": PickAsk(tr("How fast a file is played"), SPEEDS, required=False)} if card.asks_path else {}
        for ask in path.values():
            spread(ask)
        self.form = Form({**path, "driver": driver, **speed})
        self.form.done.connect(self.entered)
        self.title = heading(card.title)
        self.state = Label("", "lead", "strong", "semibold", wrap=True)
        self.text = Label("", wrap=True)
        self.received = Label("", "small", "muted", wrap=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(3 * GRID)
        self._grid.setVerticalSpacing(GRID)
        for place, wide in enumerate((LABEL_WIDTH, VALUE_WIDTH)):
            self._grid.setColumnMinimumWidth(place, wide)
        self._grid.setColumnStretch(2, 1)
        self.show_this = Button(tr("Show this device"), "", "plain")
        self.capture = Button(tr("Save bytes"), "", "quiet")
        self.capture.setToolTip(tr("The latest bytes, for support, without anything that names a person"))
        self.rival = Label("", tone="strong", wrap=True)
        head = row(self.state, self.show_this, self.capture, spacing=2 * GRID)
        head.setStretch(0, 1)
        inside = column(spacing=2 * GRID)
        inside.addLayout(head)
        inside.addWidget(self.text)
        inside.addWidget(self.rival)
        inside.addLayout(self._grid)
        inside.addWidget(self.received)
        self.saved = Label("", "small", wrap=True)
        inside.addWidget(self.saved)
        self.device = Box(inside)
        self.setLayout(column(self.title, self.about, self.device, self.form, spacing=3 * GRID))
        self.show_card(card)

    def show_card(self, card: PortCard) -> None:
        """Draw how it stands; what was chosen stays."""
        self.title.setText(card.title)
        self.form.setVisible(card.device is None)
        self.device.setVisible(card.device is not None)
        if card.device is not None:
            self._show_device(card.device)

    def _show_device(self, device: DeviceCard) -> None:
        self.state.setText(capital(known(device.state)))
        self.text.setText(device.text)
        self.received.setText(device.received)
        self.rival.setText(device.rival)
        self.rival.setVisible(bool(device.rival))
        self.show_this.setVisible(bool(device.may_show))
        if device.values == self._lines:
            return
        self._lines = device.values
        clear_layout(self._grid)
        for at, line in enumerate(device.values):
            label, value = Label(line.label, "small", "muted"), Label(line.value, "lead", "strong", "medium")
            for place, one in enumerate((label, value, Label(line.note, "small", "muted", wrap=True))):
                self._grid.addWidget(one, at, place)
