"""Quick events: at most two keys, and every code once."""

from __future__ import annotations

from kat_monitor.session.quick_events import BY_CODE, GROUPS, QUICK_EVENTS, RED, SYMPTOMS, title_of


def test_every_code_and_every_key_of_a_group_is_there_once() -> None:
    assert len(BY_CODE) == len(QUICK_EVENTS)
    keys = [(one.group, one.key) for one in QUICK_EVENTS]
    assert len(set(keys)) == len(keys)
    assert len({key for key, _ in GROUPS.values()}) == len(GROUPS)


def test_codes_are_lower_kebab_and_keys_one_sign() -> None:
    assert all(one.code == one.code.lower() and " " not in one.code and len(one.key) == 1 for one in QUICK_EVENTS)


def test_the_clinics_list_is_whole() -> None:
    assert {
        "chest-pain", "severe-headache", "breathless", "neurological-sign", "seizure", "fainted", "unresponsive",
    } == RED  # fmt: skip
    done = {one.code for one in QUICK_EVENTS if one.group == "done"}
    assert {"drug-given", "oxygen-on", "oxygen-off", "iv-checked", "toilet", "position", "reassured"} <= done


def test_red_and_body_symptoms_stay_open() -> None:
    assert RED <= SYMPTOMS
    assert not SYMPTOMS & {"euphoric", "tearful", "water", "quote"}


def test_a_drug_asks_who_what_how_much_and_what_for() -> None:
    assert [one.id for one in BY_CODE["drug-given"].asks] == [
        "drug",
        "dose",
        "route",
        "purpose",
        "given_by",
        "ordered_by",
    ]


def test_a_lozenge_that_is_out_was_spat_or_swallowed() -> None:
    (how,) = BY_CODE["lozenge-ended"].asks
    assert (how.id, how.choices, how.required) == ("how", ("spat", "swallowed"), True)


def test_an_unknown_code_stands_for_itself() -> None:
    assert (title_of("chest-pain"), title_of("from-a-newer-version")) == ("Chest pain", "from-a-newer-version")
