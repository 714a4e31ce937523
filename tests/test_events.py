"""Events: a closed set, canonical bytes, older bodies upcast, unknown ones refused."""

from __future__ import annotations

import json
from typing import Any, ClassVar

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kat_monitor import events as ev
from kat_monitor.session.rights import PIN_AGAIN, RIGHTS, ROLES, may
from kat_monitor.vitals import Quality, Reading, Source

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
WHOLE = st.integers(-(2**53), 2**53)
FINITE = st.floats(allow_nan=False, allow_infinity=False)

LEAVES: dict[type, st.SearchStrategy[Any]] = {
    msgspec.inspect.StrType: TEXT,
    msgspec.inspect.IntType: WHOLE,
    msgspec.inspect.FloatType: FINITE,
    msgspec.inspect.BoolType: st.booleans(),
    msgspec.inspect.NoneType: st.none(),
}


def values_of(info: Any) -> st.SearchStrategy[Any]:
    """Values for one field's type, by what msgspec knows of it."""
    leaf = LEAVES.get(type(info))
    if leaf is not None:
        return leaf
    match info:
        case msgspec.inspect.LiteralType():
            return st.sampled_from(info.values)
        case msgspec.inspect.EnumType():
            return st.sampled_from(list(info.cls))
        case msgspec.inspect.UnionType():
            return st.one_of([values_of(one) for one in info.types])
        case msgspec.inspect.VarTupleType():
            return st.lists(values_of(info.item_type), max_size=3).map(tuple)
        case msgspec.inspect.DictType():
            return st.dictionaries(values_of(info.key_type), values_of(info.value_type), max_size=3)
        case msgspec.inspect.StructType():
            return structs(info.cls)
    raise AssertionError(f"a field type that events have not had so far: {info}")


def structs(cls: type[Any]) -> st.SearchStrategy[Any]:
    info = msgspec.inspect.type_info(cls)
    assert isinstance(info, msgspec.inspect.StructType)
    return st.builds(cls, **{field.name: values_of(field.type) for field in info.fields})


@pytest.mark.parametrize("kind", sorted(ev.KINDS))
def test_every_kind_comes_back_as_it_went(kind: str) -> None:
    @given(structs(ev.KINDS[kind]))
    def round_trip(event: ev.Event) -> None:
        draft = ev.encode(event)
        back = ev.decode(draft.kind, draft.v, draft.body)
        assert back == event
        assert ev.encode(back) == draft

    round_trip()


def note(text: str = "calm") -> ev.NoteWritten:
    return ev.NoteWritten(by="n1", role="nurse", text=text, observed_t=5)


def test_the_body_is_canonical_json() -> None:
    assert ev.encode(note("Ü")).body == '{"by":"n1","observed_t":5,"role":"nurse","text":"Ü"}'


def test_a_number_that_is_not_finite_is_refused_before_it_is_stored() -> None:
    bad = Reading("spo2", float("nan"), "%", Quality.OK)
    event = ev.VitalsObserved(by="x", role="device", observed_t=0, source=Source.CUFF, readings=(bad,))
    with pytest.raises(ValueError, match="JSON compliant"):
        ev.encode(event)


def test_a_lone_surrogate_does_not_stop_the_record() -> None:
    assert json.loads(ev.encode(note("a\ud800b")).body)["text"] == "a?b"


def test_an_unknown_kind_is_refused_by_name() -> None:
    with pytest.raises(ev.UnknownEvent, match="'Levitated' is unknown"):
        ev.decode("Levitated", 1, "{}")


@pytest.mark.parametrize("version", [0, 2, 99])
def test_a_version_from_elsewhere_is_refused_by_name_and_number(version: int) -> None:
    with pytest.raises(ev.UnknownEvent, match=f"'NoteWritten' version {version}"):
        ev.decode("NoteWritten", version, ev.encode(note()).body)


class Weighed(ev.Event, frozen=True, kw_only=True):
    """A kind that has changed twice: pounds, then kilograms, then grams."""

    VERSION: ClassVar[int] = 3

    grams: int


def test_older_bodies_are_upcast_step_by_step() -> None:
    upcasts: dict[tuple[str, int], ev.Upcast] = {
        ("Weighed", 1): lambda body: {**body, "kg": round(int(str(body["lb"])) * 0.45359237)},
        ("Weighed", 2): lambda body: {**body, "grams": int(str(body["kg"])) * 1000},
    }
    body = '{"by":"n1","role":"nurse","lb":154}'
    event = ev.decode("Weighed", 1, body, {"Weighed": Weighed}, upcasts)
    assert event == Weighed(by="n1", role="nurse", grams=70_000)


def test_every_older_version_has_its_upcast() -> None:
    asked = {(name, v) for name, kind in ev.KINDS.items() for v in range(1, kind.VERSION)}
    assert asked == set(ev.UPCASTS)


# --- rights -----------------------------------------------------------------------------------------------------------


def test_every_kind_has_its_row_of_rights_and_somebody_in_it() -> None:
    assert set(RIGHTS) == set(ev.KINDS.values())
    assert all(RIGHTS.values())


@pytest.mark.parametrize(
    "kind", [ev.DoseGiven, ev.CriteriaOverridden, ev.SessionEnded, ev.CriterionAttested, ev.EscortSeen]
)
def test_dose_and_discharge_are_not_the_therapists(kind: type[ev.Event]) -> None:
    assert not may("therapist", kind)
    assert may("prescriber", kind)


@pytest.mark.parametrize("kind", [ev.AlertRaised, ev.AlertEnded, ev.LateFinding, ev.ClinicallyReady])
def test_what_rules_say_no_person_says(kind: type[ev.Event]) -> None:
    assert not any(may(role, kind) for role in ROLES)


def test_the_pin_is_asked_again_for_what_the_clinic_names() -> None:
    assert {kind.__name__ for kind in PIN_AGAIN} >= {
        "DoseGiven", "GateWaived", "CriteriaOverridden", "SessionSigned",
    }  # fmt: skip
