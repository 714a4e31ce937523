from __future__ import annotations

from itertools import pairwise

import pytest

from kat_monitor.devices.decoder import Measurement, NoteKind
from kat_monitor.devices.dialogues.dinamap import OLD, DinamapDialogue
from kat_monitor.devices.dinamap import DinamapDecoder, framed
from tests.devices.captures import raw, vectors
from tests.devices.conversation import Conversation

NA, OA, RA, RC, TC, START, STOP = b" NA!2\r", b" OA!3\r", b" RA!6\r", b" RC!8\r", b" TC!:\r", b" NC0!E\r", b" ND!5\r"
SPO2, RATE, NO_TEMPERATURE = framed(" OA1097508"), framed(" RA2072"), framed(" TC00A9999900000")
BUSY = framed(" NA0100000000000000")
HOUR = 3_600_000


def done(age: int, pressures: str = "127073091") -> bytes:
    return framed(f" NA110{age:04d}{pressures}")


def quiet(cuff: bytes) -> dict[bytes, bytes]:
    """What a monitor answers while `cuff` is what it says of its cuff."""
    return {NA: cuff, OA: SPO2, RA: RATE, TC: NO_TEMPERATURE, RC: framed(" RC3074"), START: framed(" NC0")}


def at_rest(age: int = 500) -> Conversation:
    """An hour into the session, connected, with an old blood pressure on the monitor."""
    talk = Conversation(DinamapDialogue(), DinamapDecoder(), quiet(done(9999)))
    talk.t = HOUR
    talk.dialogue.begin(HOUR)
    talk.run(3_000)
    talk.answers = quiet(done(age + HOUR // 1000))
    talk.run(1_000)
    return talk


def measuring() -> Conversation:
    talk = at_rest()
    talk.dialogue.measure(talk.t)
    talk.answers[NA] = BUSY
    talk.run(5_000)
    return talk


@pytest.mark.parametrize("vector", [v for v in vectors("dinamap") if v["id"].startswith("cmd_")], ids=lambda v: v["id"])
def test_commands_are_spelled_as_published(vector: dict[str, dict[str, str]]) -> None:
    assert framed(vector["expect"]["cmd"]) == raw(vector) + b"\r"


def test_it_begins_with_a_cr_and_a_round_of_questions() -> None:
    talk = Conversation(DinamapDialogue(), DinamapDecoder())
    talk.script([(b"\r", b""), (NA, done(9999)), (OA, SPO2), (RA, RATE), (TC, NO_TEMPERATURE), (NA, done(9999))])


def test_a_measurement_from_start_to_result() -> None:
    talk = at_rest()
    talk.dialogue.measure(talk.t)
    talk.script(
        [
            *((START, framed(" NC0")), (NA, BUSY), (OA, SPO2), (RA, RATE), (NA, BUSY), (OA, SPO2), (RA, RATE)),
            *((NA, done(2)), (RC, framed(" RC3074"))),
        ]
    )
    (result,) = [item for item in talk.heard if isinstance(item, Measurement) and item.age_ms is not None]
    assert [(r.vital, r.value) for r in result.readings] == [
        ("systolic", 127), ("diastolic", 73), ("map", 91), ("pulse_rate", 74),
    ]  # fmt: skip


def test_only_one_question_is_open_at_a_time() -> None:
    talk = Conversation(DinamapDialogue(), DinamapDecoder())
    talk.run(3_500)
    times = [t for t, command in talk.sent if command != b"\r"]
    assert all(later - earlier >= 1_000 for earlier, later in pairwise(times))


def test_nothing_inflates_unless_somebody_asks() -> None:
    talk = at_rest()
    talk.run(60_000)
    assert START not in talk.sent_since(0)


def test_right_after_the_start_the_values_of_before_are_not_a_result() -> None:
    talk = at_rest()
    talk.dialogue.measure(talk.t)
    talk.run(5_000)
    assert talk.results() == []


def test_values_that_went_from_busy_to_done_with_an_old_age_are_not_a_result() -> None:
    talk = measuring()
    talk.answers[NA] = done(4_000)
    talk.run(2_000)
    assert (talk.results(), talk.notes(NoteKind.FAILED)) == ([], ["it ended without a result"])


def test_a_result_is_handed_on_once_however_often_it_is_said() -> None:
    talk = measuring()
    for age in range(3, 30):
        talk.answers[NA] = done(age)
        talk.run(1_000)
    assert talk.results() == [127]


def test_a_result_is_not_handed_on_again_after_an_unplug() -> None:
    talk = measuring()
    talk.answers[NA] = done(3)
    talk.run(2_000)
    talk.dialogue.lost()
    talk.t += 60_000
    talk.dialogue.begin(talk.t)
    talk.answers[NA] = done(64)
    talk.run(5_000)
    assert talk.results() == [127]


def test_a_measurement_begun_at_the_monitor_is_handed_on_too() -> None:
    talk = at_rest()
    talk.answers[NA] = BUSY
    talk.run(2_000)
    talk.answers[NA] = done(1)
    talk.run(2_000)
    assert talk.results() == [127]


def test_a_blood_pressure_from_before_the_session_is_not_handed_on_and_said_so() -> None:
    talk = Conversation(DinamapDialogue(), DinamapDecoder(), quiet(done(600)))
    talk.run(30_000)
    assert (talk.results(), talk.notes(NoteKind.DEVICE)) == ([], [OLD])


def test_an_age_that_stands_still_makes_no_new_results() -> None:
    talk = at_rest()
    talk.answers[NA] = done(5_400)
    talk.run(20_000)
    assert talk.results() == []


def test_an_age_that_begins_again_at_nought_makes_no_new_result_of_the_same_values() -> None:
    talk = measuring()
    talk.answers[NA] = done(1)
    talk.run(60_000)
    talk.answers[NA] = done(0)
    talk.run(5_000)
    assert talk.results() == [127]


def test_the_result_is_as_old_as_the_monitor_says_and_as_it_waited_for_its_pulse() -> None:
    talk = measuring()
    talk.answers |= {NA: done(4), RC: b""}
    talk.run(4_000)
    (result,) = [item for item in talk.heard if isinstance(item, Measurement) and item.readings[0].vital == "systolic"]
    assert len(result.readings) == 3
    assert result.age_ms is not None
    assert 6_000 <= result.age_ms <= 6_100


def test_a_pulse_of_the_oximeter_is_not_taken_for_the_cuffs() -> None:
    talk = measuring()
    talk.answers |= {NA: done(1), RC: framed(" RC2088")}
    talk.run(2_000)
    (result,) = [item for item in talk.heard if isinstance(item, Measurement) and item.readings[0].vital == "systolic"]
    assert len(result.readings) == 3


def test_the_rate_of_the_cuff_in_the_round_is_no_new_value() -> None:
    talk = at_rest()
    talk.answers[RA] = framed(" RA3072")
    before = len(talk.results("pulse_rate"))
    talk.run(5_000)
    assert len(talk.results("pulse_rate")) == before


def test_a_failure_of_before_does_not_end_a_new_measurement() -> None:
    talk = at_rest()
    talk.answers[NA] = framed(" NA3100000000000000")
    talk.dialogue.measure(talk.t)
    talk.run(3_000)
    assert talk.notes(NoteKind.FAILED) == []


def test_a_failure_is_said_once() -> None:
    talk = measuring()
    talk.answers[NA] = framed(" NA8100000000000000")
    talk.run(5_000)
    assert talk.notes(NoteKind.FAILED) == ["overpressure, or too much air in the cuff"]


def test_a_start_without_effect_is_called_off_after_ten_seconds() -> None:
    talk = at_rest()
    begun = talk.t
    talk.answers[START] = framed(" XX-5")
    talk.dialogue.measure(talk.t)
    talk.run(11_000)
    assert talk.notes(NoteKind.FAILED) == ['it did not start (it answered "XX-5")']
    assert talk.sent_since(begun).count(STOP) == 1


def test_cancel_does_not_wait_for_an_answer() -> None:
    talk = measuring()
    talk.answers = {}
    talk.run(1_000)
    talk.dialogue.cancel(talk.t)
    assert talk.dialogue.send(talk.t) == STOP


def test_a_monitor_that_goes_on_is_told_again_to_stop_for_twelve_seconds() -> None:
    talk = measuring()
    begun = talk.t
    talk.dialogue.cancel(talk.t)
    talk.run(30_000)
    assert talk.sent_since(begun).count(STOP) == 6


def test_a_cancelled_measurement_gives_neither_result_nor_failure() -> None:
    talk = measuring()
    talk.dialogue.cancel(talk.t)
    talk.answers[NA] = done(4_100)
    talk.run(20_000)
    assert (talk.results(), talk.notes(NoteKind.FAILED)) == ([], [])


def test_at_the_end_a_measurement_is_cancelled_and_nothing_else_said() -> None:
    talk = measuring()
    talk.dialogue.hang_up(talk.t)
    assert [talk.dialogue.send(talk.t), talk.dialogue.send(talk.t)] == [STOP, b""]


def test_at_the_end_without_a_measurement_nothing_is_said() -> None:
    talk = at_rest()
    talk.dialogue.hang_up(talk.t)
    assert (talk.dialogue.send(talk.t), talk.dialogue.is_done) == (b"", True)


def test_an_inflation_that_was_cut_off_is_cancelled_when_the_monitor_is_back() -> None:
    talk = measuring()
    assert talk.dialogue.lost() == "the connection was lost while it measured"
    assert talk.dialogue.lost() == ""
    talk.dialogue.begin(talk.t)
    talk.script([(b"\r", b""), (STOP, b"")])


def test_what_the_monitor_does_not_have_is_said_and_left_alone_for_a_minute() -> None:
    talk = at_rest()
    talk.answers[OA] = framed(" NK-5")
    talk.run(1_000)
    begun = talk.t
    talk.run(50_000)
    assert talk.notes(NoteKind.DEVICE) == [OLD, 'it answered "NK-5" when asked for SpO2']
    assert OA not in talk.sent_since(begun)
    talk.run(15_000)
    assert OA in talk.sent_since(begun)


def test_an_echo_is_no_refusal() -> None:
    talk = at_rest()
    talk.answers[OA] = OA
    talk.run(5_000)
    assert talk.notes(NoteKind.DEVICE) == [OLD]


def test_a_temperature_counts_once() -> None:
    talk = at_rest()
    for age in (5, 15, 25, 35):
        talk.answers[TC] = framed(f" TC00A{age:05d}09860")
        talk.run(10_000)
    assert talk.results("temperature") == [37]


def test_an_answer_with_a_wrong_checksum_is_asked_for_again() -> None:
    talk = at_rest()
    talk.answers[OA] = b" OA1097508xx\r"
    before = len(talk.results("spo2"))
    talk.run(5_000)
    talk.answers[OA] = SPO2
    talk.run(5_000)
    assert len(talk.results("spo2")) >= before + 3
