from __future__ import annotations

from kat_monitor.devices.contec import ContecDecoder, stretched
from kat_monitor.devices.dialogues.contec import LISTENING, START, STOP, ContecDialogue
from tests.devices.conversation import Conversation

V7 = stretched(1, bytes((5, 51, 6, 65, 97, 255, 255))) * 4
FIVE = bytes((0x85, 51, 6, 65, 97)) * 4


def fresh() -> Conversation:
    return Conversation(ContecDialogue(), ContecDecoder())


def sending(stream: bytes, seconds: int) -> Conversation:
    talk = fresh()
    for _ in range(seconds):
        talk.device_says(stream)
        talk.run(1_000)
    return talk


def test_commands_are_spelled_as_they_were_recorded() -> None:
    assert (START.hex(), STOP.hex(), LISTENING.hex()) == (
        "7d81a1808080808080", "7d81a2808080808080", "7d81af808080808080",
    )  # fmt: skip


def test_it_is_started_and_ready_with_the_first_values() -> None:
    talk = fresh()
    talk.script([(START, b"")])
    assert not talk.dialogue.is_ready
    talk.device_says(V7)
    assert talk.dialogue.is_ready


def test_every_five_seconds_it_hears_that_somebody_listens() -> None:
    assert sending(V7, 16).sent_since(100) == [LISTENING] * 3


def test_an_oximeter_that_stopped_is_started_again() -> None:
    talk = sending(V7, 3)
    talk.run(2_000)
    assert START in talk.sent_since(3_000)


def test_an_oximeter_of_the_other_kind_is_left_alone() -> None:
    talk = sending(FIVE, 30)
    assert talk.sent_since(0) == []
    talk.dialogue.hang_up(talk.t)
    assert talk.dialogue.send(talk.t) == b""


def test_at_the_end_it_is_stopped() -> None:
    talk = sending(V7, 1)
    talk.dialogue.hang_up(talk.t)
    assert talk.dialogue.send(talk.t) == STOP


def test_what_the_device_knows_of_its_user_is_never_asked_for() -> None:
    assert {command[2] for _, command in sending(V7, 30).sent} == {0xA1, 0xAF}
