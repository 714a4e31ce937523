"""The example protocols that come with the program."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kat_monitor import protocols, resources
from kat_monitor.arguments import PROTOCOLS
from kat_monitor.protocols import loader, positions, rules, sense, shipped
from kat_monitor.protocols.model import CRITERIA, GATES, Compare, Protocol
from kat_monitor.session import discharge, questions, quick_events

SIGNS = "[]{}\"'=.,#\\\n\r\t 0-aé\x00“"


def test_they_come_in_the_order_of_the_commands() -> None:
    assert tuple(shipped.shipped()) == PROTOCOLS
    assert {file.stem for file in resources.path("protocols").glob("*.toml")} == set(PROTOCOLS)


@pytest.mark.parametrize("name", PROTOCOLS)
def test_each_is_without_mistakes_and_called_as_its_file(name: str) -> None:
    text = shipped.shipped()[name]
    assert loader.load(text, f"{name}.toml", name) == protocols.parse(text)


@pytest.mark.parametrize("name", PROTOCOLS)
def test_the_lines_of_each_hold_what_the_standard_parser_reads(name: str) -> None:
    text = shipped.shipped()[name]
    place = positions.read(text)
    assert (place.data, place.problems) == (msgspec.toml.decode(text), ())
    lines = text.split("\n")
    keys = [(path[-1], lines[line - 1]) for path, line in place.lines.items() if isinstance(path[-1], str)]
    assert [(key, line) for key, line in keys if key not in line] == []


@st.composite
def changed(draw: st.DrawFn) -> str:
    """The text of an example with one line deleted, repeated, swapped with another, cut short or given another sign."""
    lines = draw(st.sampled_from(list(shipped.shipped().values()))).split("\n")
    at = draw(st.integers(0, len(lines) - 1))
    line = lines[at]
    cut = draw(st.integers(0, len(line)))
    match draw(st.sampled_from(["delete", "repeat", "swap", "shorten", "insert", "drop"])):
        case "delete":
            del lines[at]
        case "repeat":
            lines.insert(draw(st.integers(0, len(lines))), line)
        case "swap":
            other = draw(st.integers(0, len(lines) - 1))
            lines[at], lines[other] = lines[other], line
        case "shorten":
            lines[at] = line[:cut]
        case "insert":
            lines[at] = line[:cut] + draw(st.sampled_from(SIGNS)) + line[cut:]
        case "drop":
            lines[at] = line[:cut] + line[cut + 1 :]
    return "\n".join(lines)


def told(text: str) -> tuple[loader.Mistake, ...]:
    try:
        loaded = loader.load(text, "x.toml")
    except loader.ProtocolMistakes as mistakes:
        return mistakes.mistakes
    assert loaded == msgspec.toml.decode(text, type=Protocol)
    return ()


@settings(max_examples=60, deadline=None)
@given(changed())
def test_one_line_changed_gives_a_protocol_or_mistakes_with_lines_of_the_file(text: str) -> None:
    found = told(text)
    assert all(1 <= one.line <= text.count("\n") + 1 and one.field and one.expected for one in found)
    assert all("\n" not in str(one) for one in found)


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=SIGNS + "[[rule]]id = ", max_size=80))
def test_any_text_gives_mistakes(text: str) -> None:
    assert told(text)


@settings(max_examples=60, deadline=None)
@given(changed())
def test_a_text_is_toml_here_if_the_standard_parser_says_so(text: str) -> None:
    try:
        data = msgspec.toml.decode(text)
    except msgspec.DecodeError:
        data = None
    place = positions.read(text)
    assert (place.data if not place.problems else None) == data


# --- the tables of what is possible know all that there is ------------------------------------------------------------


def numbers(kind: object, path: str = "") -> Iterator[str]:
    """The dotted names of all numbers of the model, the rules apart."""
    for field in msgspec.inspect.type_info(kind).fields:  # type: ignore[attr-defined]
        name = f"{path}{field.encode_name}"
        text = repr(field.type)
        if isinstance(field.type, msgspec.inspect.StructType):
            yield from numbers(field.type.cls, f"{name}.")
        elif name not in ("rule", "format") and ("IntType" in text or "FloatType" in text):
            yield name


def test_every_number_of_the_model_has_a_range() -> None:
    assert set(numbers(Protocol)) == set(sense.RANGES)


def test_every_comparison_says_what_it_needs() -> None:
    assert set(rules.COMPARISONS) == set(Compare.__args__)  # type: ignore[attr-defined]


def test_the_names_a_file_may_use_are_those_that_a_session_knows() -> None:
    assert set(GATES) == set(questions.GATES)
    assert set(CRITERIA) == set(discharge.TITLES)
    assert set(rules.CODES) == {one.code for one in quick_events.QUICK_EVENTS if not one.infusion}
