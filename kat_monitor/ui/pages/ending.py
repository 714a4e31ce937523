"""How the session ends: one of five endings, each with what it asks, and what the report would lack.

Owns the choice and its fields. Refuses to bar a record: only the word *discharged* can be impossible, and what is left
empty is named and goes in as a gap when the button is pressed again. Signing is another act.
"""

from __future__ import annotations

import msgspec

from kat_monitor import events as ev
from kat_monitor.clock import HOUR
from kat_monitor.session.endings import EndingView
from kat_monitor.session.questions import unanswered
from kat_monitor.session.rights import BEDSIDE
from kat_monitor.ui.beat import Again
from kat_monitor.ui.kit import Box, Label, column, heading
from kat_monitor.ui.pages.asks import PickAsk, TextAsk
from kat_monitor.ui.pages.dose_form import ANOTHER, NOW
from kat_monitor.ui.pages.form import Form, TimeAsk, fields_of, question_form
from kat_monitor.ui.pages.frame import PageFrame, focus_on
from kat_monitor.ui.pages.layouts import spread
from kat_monitor.ui.present_pages_leaving import EndView
from kat_monitor.words import joined, tr

WITH_LAST_SET = frozenset({"left", "transferred"})


class EndingPage(PageFrame):
    """`submitted` carries SessionEnded."""

    def __init__(self) -> None:
        super().__init__(tr("End the session"))
        self._view: EndView | None = None
        self._without = Again(self)
        self._forms: dict[str, Form] = {}
        self.choice = Form({"ending": PickAsk(tr("Ending"), place="bare")})
        spread(self.choice.asks["ending"])
        self.why = Label("", "body", "strong", "medium", wrap=True)
        self.last_set = Label("", wrap=True)
        self.asked_box = column()
        self.when = Form(
            {
                "when": PickAsk(
                    tr("The patient left, or the session ended"), [(NOW, tr("Now")), (ANOTHER, tr("At another time"))]
                ),
                "ended_t": TimeAsk(tr("Ended at"), required=False, oldest=12 * HOUR),
                "remark": TextAsk(tr("Remark"), lines=1, required=False),
            }
        )
        spread(self.when.asks["when"])
        self.when.asks["ended_t"].hide()
        self.gaps = Label("", wrap=True)
        self.gaps_box = Box(column(heading(tr("The report would lack")), self.gaps))
        ending = column(heading(tr("How the session ends")), self.choice, self.why, self.last_set)
        ending.addLayout(self.asked_box)
        ending.addWidget(self.when)
        self.body.addWidget(Box(ending))
        self.body.addWidget(self.gaps_box)
        self.body.addStretch(1)
        self.add_back()
        self.add_people()
        self.foot.addStretch(1)
        self.add_main(tr("End the session")).clicked.connect(self._end)
        self.choice.changed.connect(self._show_ending)
        self.choice.done.connect(lambda: focus_on(self._asked() or self.when))
        self.when.changed.connect(self._show_when)
        self.when.done.connect(self._lead_to_end)

    def show_view(self, view: EndView) -> None:
        """Draw what is possible; what was typed stays."""
        self._view = view
        ended = view.ended or tr("Readings stop; signing follows.")
        self.say_about(f"{view.frame.identity.patient}. {ended}")
        self.choice.pick("ending").offer([(one.ending, one.title) for one in view.endings])
        self.when.show_frame(view.frame)
        for form in self._forms.values():
            form.show_frame(view.frame)
        self.gaps.setText(joined("\n", view.gaps))
        self.gaps_box.setVisible(bool(view.gaps))
        self.last_set.setText(view.last_set)
        if self.main_button is not None:
            self.main_button.setEnabled(not view.ended)
        self._tell_why()

    def take_focus(self) -> None:
        """The choice of the ending."""
        self.choice.setFocus()

    def accepted(self) -> None:
        """The session has ended: signing is next."""
        super().accepted()
        self.asked.emit("sign")

    def go_back(self) -> None:
        """To the discharge page; what was typed stays."""
        self.asked.emit("discharge")

    def _chosen(self) -> EndingView | None:
        value = self.choice.pick("ending").pick.value()
        return next((one for one in self._view.endings if one.ending == value), None) if self._view else None

    def _asked(self) -> Form | None:
        """What the chosen ending asks besides."""
        one = self._chosen()
        return self._forms.get(one.ending) if one is not None else None

    def _show_ending(self) -> None:
        self._without.forget()
        one = self._chosen()
        for form in self._forms.values():
            form.hide()
        if one is not None and one.asks and one.ending not in self._forms:
            form = question_form([msgspec.structs.replace(question, required=False) for question in one.asks])
            self._forms[one.ending] = form
            self.asked_box.addWidget(form)
            form.done.connect(lambda: focus_on(self.when))
            self.lead_back_from(form)
            if self._view is not None:
                form.show_frame(self._view.frame)
        if one is not None and one.ending in self._forms:
            self._forms[one.ending].show()
        self._tell_why()

    def _lead_to_end(self) -> None:
        if self.main_button is not None:
            focus_on(self.main_button)

    def _tell_why(self) -> None:
        """Why not, as of now; at another time it is the monitor that judges, as of then."""
        one = self._chosen()
        self.why.setText(one.why if one is not None and not self._is_earlier() else "")
        self.why.setVisible(bool(self.why.text()))
        self.last_set.setVisible(one is not None and one.ending in WITH_LAST_SET)

    def _is_earlier(self) -> bool:
        return self.when.pick("when").pick.value() == ANOTHER

    def _show_when(self) -> None:
        self.when.asks["ended_t"].setVisible(self._is_earlier())
        self.when.asks["ended_t"].required = self._is_earlier()
        self._tell_why()

    def _end(self) -> None:
        view = self._view
        when = self.when.read()
        said = self.choice.read()
        one = self._chosen()
        if view is None or when is None or said is None or one is None:
            return
        form = self._asked()
        values = form.read() if form is not None else {}
        if values is None:
            return
        if not one.possible and not self._is_earlier():
            self.show_refusal(one.why)
            return
        active = view.frame.active
        if active is None or active.role not in BEDSIDE:
            self.show_refusal(tr("A nurse or a prescriber ends the session: change the active person first"))
            return
        fields = fields_of(one.asks, values)
        empty = unanswered(one.asks, fields)
        if empty and not self._without.is_meant(empty):
            self.show_refusal(
                tr("Not said: {empty}. Fill in, or press again to end without", empty=joined(", ", empty))
            )
            return
        self.show_refusal("")
        ended_t = view.frame.now.t if when["when"] == NOW else when["ended_t"]
        self.submitted.emit(
            ev.SessionEnded(
                by=active.id, role=active.role, ending=one.ending, ended_t=ended_t, fields=fields,
                text=when.get("remark", ""),
            )
        )  # fmt: skip
