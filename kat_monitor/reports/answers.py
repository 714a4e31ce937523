"""What people answered, beside what they were asked.

Owns one line of text for the fields of a gate, attestation, ending or quick event. The question's own words are used;
a time becomes wall time, a person a printed name. Refuses to drop an answer whose question it does not know.
"""

from __future__ import annotations

from kat_monitor.events import Fields, Scalar
from kat_monitor.reports.frame import Frame
from kat_monitor.reports.model import AnswerLine
from kat_monitor.reports.words import scalar, words
from kat_monitor.session.questions import Question


def answers_text(fields: Fields, questions: tuple[Question, ...], frame: Frame) -> str:
    """`Last food: 08:30, Pain: 2`: in the order asked, then what was not asked by its own name."""
    asked = {one.id: one for one in questions}
    return ", ".join(_one(key, fields[key], asked.get(key), frame) for key in _order(fields, asked))


def answer_lines(fields: Fields, questions: tuple[Question, ...], frame: Frame) -> tuple[AnswerLine, ...]:
    """The same answers one by one, each beside its question."""
    asked = {one.id: one for one in questions}
    return tuple(_line(key, fields[key], asked.get(key), frame) for key in _order(fields, asked))


def _order(fields: Fields, asked: dict[str, Question]) -> list[str]:
    order = [key for key in asked if key in fields] + sorted(set(fields) - set(asked))
    return [key for key in order if fields[key] not in (None, "")]


def _line(key: str, value: Scalar, question: Question | None, frame: Frame) -> AnswerLine:
    text = words(key) if question is None else question.text
    if question is not None and question.kind == "time" and isinstance(value, (int, float)):
        return AnswerLine(id=key, text=text, value=value, at=frame.at(int(value)))
    return AnswerLine(id=key, text=text, value=frame.name(value) if isinstance(value, str) else value)


def _one(key: str, value: Scalar, question: Question | None, frame: Frame) -> str:
    name = words(key) if question is None else question.text
    if question is not None and question.kind == "time" and isinstance(value, (int, float)):
        return f"{name}: {frame.at(int(value)).at[11:16]}"
    if question is not None and question.kind == "tick":
        return name if value is True else f"{name}: {scalar(value)}"
    return f"{name}: {frame.name(value) if isinstance(value, str) else scalar(value)}"
