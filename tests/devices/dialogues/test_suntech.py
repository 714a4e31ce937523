from __future__ import annotations

from itertools import pairwise

import pytest

from kat_monitor.devices.decoder import NoteKind
from kat_monitor.devices.dialogues.suntech import PRESSURE, RESULT, SuntechDialogue
from kat_monitor.devices.suntech import SuntechDecoder, framed
from tests.devices.captures import raw, vectors
from tests.devices.conversation import Conversation

KNOWN = {v["id"]: raw(v) for v in vectors("suntech")}
START, STOP, VALUES = KNOWN["cmd_start_bp"], KNOWN["cmd_abort"], KNOWN["bp_result"]
EMPTY, FULL = framed(b"\x00\x00"), framed(b"\x96\x00")


def letter(code: str) -> bytes:
    return framed(code.encode())


def fresh(**answers: bytes) -> Conversation:
    known = {"pressure": EMPTY, "start": letter("O"), "stop": letter("A"), "result": VALUES} | answers
    commands = {"pressure": PRESSURE, "start": START, "stop": STOP, "result": RESULT}
    return Conversation(SuntechDialogue(), SuntechDecoder(), {commands[name]: known[name] for name in known})


def measuring() -> Conversation:
    talk = fresh()
    talk.run(1_500)
    talk.dialogue.measure(talk.t)
    talk.answers[PRESSURE] = FULL
    talk.run(2_000)
    return talk


def test_commands_are_spelled_as_published() -> None:
    dialogue = SuntechDialogue()
    assert (dialogue.start_command, dialogue.cancel_command) == (START, STOP)
    assert (KNOWN["cmd_cuff_pressure"], KNOWN["cmd_bp_data"]) == (PRESSURE, RESULT)


def test_a_measurement_from_start_to_result() -> None:
    talk = fresh()
    talk.script([(PRESSURE, EMPTY)])
    talk.dialogue.measure(talk.t)
    talk.script([(START, letter("O")), (PRESSURE, FULL), (PRESSURE, FULL), (PRESSURE, letter("K")), (RESULT, VALUES)])
    assert (talk.results(), talk.notes(NoteKind.MEASURING)) == ([115], [""])


def test_a_tenth_of_a_second_lies_between_two_commands() -> None:
    talk = measuring()
    talk.dialogue.cancel(talk.t)
    talk.run(3_000)
    assert all(later - earlier >= 100 for (earlier, _), (later, _) in pairwise(talk.sent))


def test_the_pressure_is_asked_for_every_second_and_oftener_while_it_measures() -> None:
    talk = measuring()
    assert 1 <= len([t for t, command in talk.sent if command == PRESSURE and t < 1_500]) <= 2
    assert len([t for t, command in talk.sent if command == PRESSURE and t > 1_500]) >= 8


def test_a_cuff_that_holds_pressure_is_not_started() -> None:
    talk = fresh(pressure=FULL)
    talk.run(1_000)
    assert talk.dialogue.measure(talk.t) == "the cuff still holds 150 mmHg"
    talk.run(1_000)
    assert START not in talk.sent_since(0)


def test_a_busy_module_is_asked_again_and_then_given_up() -> None:
    talk = fresh(start=letter("B"))
    talk.run(500)
    talk.dialogue.measure(talk.t)
    talk.run(9_000)
    assert talk.sent_since(0).count(START) == 5
    assert talk.notes(NoteKind.FAILED) == ["busy"]


def test_a_module_that_is_busy_at_first_measures() -> None:
    talk = fresh(start=letter("B"))
    talk.run(500)
    talk.dialogue.measure(talk.t)
    talk.run(1_000)
    talk.answers[START] = letter("O")
    talk.run(2_000)
    assert talk.notes(NoteKind.MEASURING) == [""]


@pytest.mark.parametrize(
    ("code", "words"), [("E", "error"), ("D", "not recognised"), ("T", "timed out"), ("A", "stopped")]
)
def test_a_measurement_that_the_module_ends_has_failed(code: str, words: str) -> None:
    talk = measuring()
    talk.device_says(letter(code))
    assert talk.notes(NoteKind.FAILED) == [words]


def test_a_result_with_an_error_has_failed() -> None:
    talk = measuring()
    error = bytearray(VALUES[:-1])
    error[20] = 0x57
    talk.answers |= {PRESSURE: letter("K"), RESULT: framed(bytes(error[2:]))}
    talk.run(2_000)
    assert (talk.results(), talk.notes(NoteKind.FAILED)) == ([], ["cuff leaks or is loose"])


def test_a_result_that_does_not_come_is_asked_for_again() -> None:
    talk = measuring()
    talk.answers |= {PRESSURE: letter("K"), RESULT: b""}
    talk.run(4_000)
    talk.answers[RESULT] = VALUES
    talk.run(3_000)
    assert talk.results() == [115]


def test_a_result_that_nobody_asked_for_is_an_old_one() -> None:
    talk = fresh()
    talk.device_says(VALUES)
    assert talk.results() == []


def test_cancel_does_not_wait_for_an_answer() -> None:
    talk = measuring()
    talk.answers = {}
    talk.run(500)
    talk.dialogue.cancel(talk.t)
    assert talk.dialogue.send(talk.t) == STOP


def test_a_cancelled_measurement_is_no_failure() -> None:
    talk = measuring()
    talk.dialogue.cancel(talk.t)
    talk.answers[PRESSURE] = EMPTY
    talk.run(5_000)
    assert talk.notes(NoteKind.FAILED) == []


def test_at_the_end_a_measurement_is_stopped() -> None:
    talk = measuring()
    talk.dialogue.hang_up(talk.t)
    assert talk.dialogue.send(talk.t + 100) == STOP


def test_a_module_that_is_gone_while_it_measures_is_stopped_when_it_is_back() -> None:
    talk = measuring()
    assert talk.dialogue.lost()
    talk.run(200)
    talk.dialogue.begin(talk.t)
    talk.script([(STOP, letter("A")), (PRESSURE, EMPTY)])
