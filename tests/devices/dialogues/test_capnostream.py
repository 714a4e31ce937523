from __future__ import annotations

from kat_monitor.devices.capnostream import CapnostreamDecoder
from kat_monitor.devices.dialogues.capnostream import (
    DISABLE,
    ENABLE,
    LINK_ACTIVE,
    START,
    STOP,
    CapnostreamDialogue,
)
from tests.devices.captures import raw, vectors
from tests.devices.conversation import Conversation

REPLIES = {v["id"]: raw(v) for v in vectors("capnostream")}
DEVICE_ID, NUMERICS = REPLIES["reply_device_id"], REPLIES["reply_numerics_ok"]


def fresh() -> Conversation:
    return Conversation(CapnostreamDialogue(), CapnostreamDecoder())


def sending(seconds: int) -> Conversation:
    """A monitor that was started and has been sending since."""
    talk = fresh()
    talk.script([(ENABLE, DEVICE_ID), (START, b"")])
    for _ in range(seconds):
        talk.device_says(NUMERICS)
        talk.run(1_000)
    return talk


def test_it_is_enabled_and_started() -> None:
    talk = fresh()
    talk.script([(ENABLE, DEVICE_ID), (START, NUMERICS)])
    assert talk.dialogue.is_ready


def test_an_answer_alone_is_no_stream() -> None:
    talk = fresh()
    talk.script([(ENABLE, DEVICE_ID), (START, b"")])
    assert not talk.dialogue.is_ready


def test_a_monitor_that_does_not_answer_is_told_again() -> None:
    talk = fresh()
    talk.script([(ENABLE, b""), (ENABLE, b""), (START, b"")])
    assert talk.t >= 2_000


def test_every_three_seconds_it_hears_that_somebody_listens() -> None:
    talk = sending(10)
    assert talk.sent_since(200) == [LINK_ACTIVE] * 3


def test_a_monitor_that_stopped_sending_is_started_again() -> None:
    talk = sending(3)
    begun = talk.t
    talk.run(2_500)
    assert [command for command in talk.sent_since(begun) if command != LINK_ACTIVE] == [ENABLE, START]


def test_at_the_end_it_is_stopped_and_disabled() -> None:
    talk = sending(1)
    talk.dialogue.hang_up(talk.t)
    assert [talk.dialogue.send(talk.t) for _ in range(3)] == [STOP, DISABLE, b""]
    assert talk.dialogue.is_done


def test_the_patients_identity_is_never_asked_for() -> None:
    codes = {command[2] for _, command in sending(30).sent}
    assert codes == {0x01, 0x04, 0x06}
