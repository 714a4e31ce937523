from __future__ import annotations

from itertools import pairwise

from kat_monitor.devices.decoder import NoteKind
from kat_monitor.devices.dialogues.pm6750 import SWITCHES, Pm6750Dialogue
from kat_monitor.devices.pm6750 import Pm6750Decoder, framed
from tests.devices.captures import raw, vectors
from tests.devices.conversation import Conversation

KNOWN = {v["id"]: raw(v) for v in vectors("pm6750")}
START, STOP, DONE, BUSY = (KNOWN[name] for name in ("cmd_start_nibp", "cmd_stop_nibp", "nibp_done", "nibp_measuring"))
SPO2 = KNOWN["spo2_ok"]
NEVER = {0x0B, 0x0C, 0x10}


def sending(seconds: int = 3) -> Conversation:
    """A module that was switched on and sends SpO2, and the cuff's last result twice a second."""
    talk = Conversation(Pm6750Dialogue(), Pm6750Decoder())
    for _ in range(seconds):
        talk.device_says(SPO2 + DONE + DONE)
        talk.run(1_000)
    return talk


def measuring() -> Conversation:
    talk = sending()
    talk.dialogue.measure(talk.t)
    talk.run(500)
    talk.device_says(BUSY * 2)
    return talk


def test_commands_are_spelled_as_published() -> None:
    dialogue = Pm6750Dialogue()
    assert (dialogue.start_command, dialogue.cancel_command, SWITCHES[0]) == (START, STOP, KNOWN["cmd_enable_ecg"])


def test_it_switches_on_what_measures_by_itself_and_not_the_cuff() -> None:
    talk = sending()
    assert talk.sent_since(0) == [framed(0x01, 1), framed(0x03, 1), framed(0x04, 1)]


def test_fifty_milliseconds_lie_between_two_writes() -> None:
    assert all(later - earlier >= 50 for (earlier, _), (later, _) in pairwise(sending().sent))


def test_a_module_that_is_silent_is_switched_on_again() -> None:
    talk = sending()
    talk.run(3_500)
    assert talk.sent_since(3_000) == list(SWITCHES)


def test_it_is_ready_with_the_first_values() -> None:
    talk = Conversation(Pm6750Dialogue(), Pm6750Decoder())
    assert not talk.dialogue.is_ready
    talk.device_says(SPO2)
    assert talk.dialogue.is_ready


def test_the_result_that_the_module_repeats_from_before_is_not_handed_on() -> None:
    assert sending().results() == []


def test_a_measurement_from_start_to_result() -> None:
    talk = measuring()
    talk.device_says(DONE * 5)
    assert (talk.results(), talk.sent_since(3_000)) == ([118], [START])


def test_the_same_values_measured_again_are_a_new_result() -> None:
    talk = measuring()
    talk.device_says(DONE + BUSY * 2 + DONE)
    assert talk.results() == [118, 118]


def test_one_packet_that_says_measuring_makes_no_old_result_a_new_one() -> None:
    talk = sending()
    talk.device_says((BUSY + DONE) * 3)
    assert (talk.results(), talk.notes(NoteKind.MEASURING)) == ([], [])


def test_a_failure_is_handed_on() -> None:
    talk = measuring()
    talk.device_says(KNOWN["nibp_loose_cuff"])
    assert talk.notes(NoteKind.FAILED) == ["cuff loose"]


def test_after_a_cancel_neither_the_old_result_nor_the_stop_is_handed_on() -> None:
    talk = measuring()
    talk.dialogue.cancel(talk.t)
    talk.device_says(framed(3, 1 | 2 << 2, 0, 0, 0, 0) + DONE)
    assert (talk.results(), talk.notes(NoteKind.FAILED)) == ([], [])


def test_a_start_without_effect_is_called_off() -> None:
    talk = sending()
    talk.dialogue.measure(talk.t)
    talk.run(11_000)
    assert talk.notes(NoteKind.FAILED) == ["it did not start"]
    assert talk.sent_since(4_000).count(STOP) == 1


def test_at_the_end_a_measurement_is_stopped() -> None:
    talk = measuring()
    talk.dialogue.hang_up(talk.t)
    assert talk.dialogue.send(talk.t) == STOP


def test_calibration_and_leak_tests_are_never_sent() -> None:
    talk = measuring()
    talk.dialogue.cancel(talk.t)
    talk.run(20_000)
    assert {command[3] for _, command in talk.sent} <= {0x01, 0x02, 0x03, 0x04}
    assert not {command[3] for _, command in talk.sent} & NEVER
