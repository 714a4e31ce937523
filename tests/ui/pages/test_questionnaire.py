from __future__ import annotations

from pytestqt.qtbot import QtBot

from kat_monitor import events as ev
from kat_monitor.session.questionnaires import GAD7, PHQ9
from kat_monitor.session.questions import GATES
from kat_monitor.ui.pages.gate_forms import ScalesGate
from kat_monitor.ui.present_pages_gates import before_view
from tests.ui.pages.story import PATIENT, Story, at


def scales(qtbot: QtBot) -> tuple[ScalesGate, list[ev.GateAnswered]]:
    form = ScalesGate("scales", GATES["scales"])
    qtbot.addWidget(form)
    form.show_frame(before_view(Story().session, at(-30), active="nl", identity=PATIENT).frame)
    answered: list[ev.GateAnswered] = []
    form.answered.connect(answered.append)
    form.show()
    return form, answered


def answer(form: ScalesGate, name: str, *scores: int) -> None:
    sheet = form.sheets[name]
    sheet.unfold(folded=False)
    for field, score in zip(sheet.questionnaire.fields, scores, strict=False):
        sheet.form.pick(field).pick.choose(str(score))
        sheet.form.pick(field).pick.chosen.emit(str(score))


def test_answers_fill_the_totals_and_are_kept_item_by_item(qtbot: QtBot) -> None:
    form, answered = scales(qtbot)
    answer(form, "phq9", 1, 2, 1, 2, 1, 1, 1, 0, 0)
    answer(form, "gad7", *[1] * 7)
    assert form.form.line("phq9").line.text() == "9"
    form.store.click()
    (event,) = answered
    assert (event.fields["phq9"], event.fields["gad7"], event.fields["phq9_item9"]) == (9, 7, 0)
    assert [event.fields[name] for name in (*PHQ9.fields, *GAD7.fields)] == [1, 2, 1, 2, 1, 1, 1, 0, 0, *[1] * 7]


def test_item_9_prompts_where_it_is_answered_and_lets_go_on(qtbot: QtBot) -> None:
    form, answered = scales(qtbot)
    answer(form, "phq9", 0, 0, 0, 0, 0, 0, 0, 0, 1)
    assert "ask about safety now" in form.sheets["phq9"].prompt.text()
    form.form.line("gad7").line.setText("3")
    form.store.click()
    assert len(answered) == 1


def test_an_unfinished_sheet_gives_no_total(qtbot: QtBot) -> None:
    form, answered = scales(qtbot)
    answer(form, "phq9", 1, 1, 1)
    assert form.form.line("phq9").line.text() == ""
    assert form.sheets["phq9"].state.text() == "PHQ-9: 3 of 9 answered"
    form.store.click()
    assert answered == []


def test_a_total_that_contradicts_the_answers_is_refused(qtbot: QtBot) -> None:
    form, answered = scales(qtbot)
    answer(form, "gad7", *[1] * 7)
    form.form.line("phq9").line.setText("4")
    form.form.line("gad7").line.setText("8")
    form.store.click()
    assert answered == []


def test_a_score_of_another_instrument_has_its_slot(qtbot: QtBot) -> None:
    form, answered = scales(qtbot)
    for name, text in (
        ("phq9", "4"),
        ("gad7", "3"),
        ("madrs", "18"),
        ("other_name", "Own scale"),
        ("other_score", "5"),
    ):
        form.form.line(name).line.setText(text)
    form.store.click()
    assert answered[0].fields["madrs"] == 18
    assert answered[0].fields["other_name"] == "Own scale"
