"""The clinic's own protocol files: judged each time, the last good text kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from kat_monitor.app.protocol_folder import ProtocolFile, ProtocolFolder
from kat_monitor.events import text_digest
from kat_monitor.protocols import shipped
from kat_monitor.protocols.guarded import Unguarded

GOOD = shipped.shipped()["im"].replace('version = "1"', 'version = "2"')
BAD = GOOD.replace("[phases]\nonset = 10", '[phases]\nonset = "ten"')


@pytest.fixture
def folder(tmp_path: Path) -> ProtocolFolder:
    (tmp_path / "protocols").mkdir()
    return ProtocolFolder(tmp_path, read_only=False)


def put(folder: ProtocolFolder, text: str) -> ProtocolFile:
    (folder.path / "ours.toml").write_bytes(text.encode())
    return next(one for one in folder.all() if one.key == "own/ours.toml")


def test_the_shipped_ones_come_first_and_need_no_folder(tmp_path: Path) -> None:
    assert [one.key for one in ProtocolFolder(tmp_path, read_only=False).all()] == list(shipped.IDS)


def test_a_file_without_mistakes_is_offered_with_exactly_its_text(folder: ProtocolFolder) -> None:
    assert put(folder, GOOD) == ProtocolFile("own/ours.toml", "ours.toml", GOOD)
    assert folder.text("own/ours.toml") == GOOD


def test_a_file_with_mistakes_names_line_and_field_and_has_no_text(folder: ProtocolFolder) -> None:
    one = put(folder, BAD)
    line = BAD[: BAD.index('"ten"')].count("\n") + 1
    assert one.text == ""
    assert one.mistakes[0].startswith(f"{line}: phases.onset: expected ")


def test_the_last_good_version_stays_while_the_file_has_mistakes(folder: ProtocolFolder) -> None:
    put(folder, GOOD)
    one = put(folder, BAD)
    assert one.text == GOOD
    assert one.mistakes


def test_a_mended_file_is_the_new_version(folder: ProtocolFolder) -> None:
    put(folder, GOOD)
    put(folder, BAD)
    newer = GOOD.replace('version = "2"', 'version = "3"')
    assert put(folder, newer).text == newer
    assert put(folder, BAD).text == newer


def test_a_kept_text_that_was_tampered_with_counts_for_nothing(folder: ProtocolFolder) -> None:
    put(folder, GOOD)
    (folder.path / "ours.toml.accepted").write_text("no protocol")
    assert put(folder, BAD).text == ""


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"x" * 200_000])
def test_what_is_no_protocol_at_all_is_told_and_raises_nothing(folder: ProtocolFolder, content: bytes) -> None:
    (folder.path / "ours.toml").write_bytes(content)
    (one,) = (one for one in folder.all() if one.file)
    assert one.mistakes
    assert one.text == ""


def test_a_second_window_keeps_nothing(tmp_path: Path, folder: ProtocolFolder) -> None:
    other = ProtocolFolder(tmp_path, read_only=True)
    assert put(other, GOOD).text == GOOD
    assert [path.name for path in folder.path.iterdir()] == ["ours.toml"]


def test_an_example_is_copied_under_a_free_name(folder: ProtocolFolder) -> None:
    names = [folder.copy("im").name for _ in range(2)]
    assert names == ["im.toml", "im-2.toml"]
    assert folder.text("own/im-2.toml") == shipped.shipped()["im"]


# --- a vital sign without a high-priority alert -----------------------------------------------------------------------

UNGUARDED = GOOD.replace('[[rule]]\nid = "spo2-below-90"', '[[rule]]\nid = "spo2-below-90"\nenabled = false').replace(
    '[[rule]]\nid = "spo2-below-85"', '[[rule]]\nid = "spo2-below-85"\nenabled = false'
)


def test_the_last_high_alert_of_a_vital_cannot_go_without_the_lead(tmp_path: Path) -> None:
    agreed: set[str] = set()
    folder = ProtocolFolder(tmp_path, read_only=False, agreed=agreed.__contains__)
    folder.path.mkdir()
    put(folder, GOOD)
    one = put(folder, UNGUARDED)
    assert (one.text, one.waiting, one.unguarded, one.mistakes) == (GOOD, UNGUARDED, (Unguarded("spo2"),), ())
    agreed.add(text_digest(UNGUARDED))
    assert put(folder, UNGUARDED) == ProtocolFile("own/ours.toml", "ours.toml", UNGUARDED)
    agreed.clear()
    assert put(folder, UNGUARDED).text == UNGUARDED
    other = UNGUARDED.replace('version = "2"', 'version = "3"')
    assert put(folder, other).waiting == other


def test_a_vital_without_a_high_alert_in_one_phase_alone_waits_too(folder: ProtocolFolder) -> None:
    text = GOOD
    for rule in ("spo2-below-90", "spo2-below-85"):
        text = text.replace(f'id = "{rule}"', f'id = "{rule}"\nphases = ["before", "onset", "waning", "observe"]')
    put(folder, GOOD)
    assert put(folder, text).unguarded == (Unguarded("spo2", ("peak",)),)
    assert put(folder, GOOD.replace('id = "spo2-below-85"', 'id = "spo2-below-85"\nenabled = false')).unguarded == ()


def test_a_high_alert_that_begins_in_the_middle_of_a_phase_guards_only_the_phases_after_it(
    folder: ProtocolFolder,
) -> None:
    text = GOOD
    for rule in ("spo2-below-90", "spo2-below-85"):
        text = text.replace(f'id = "{rule}"', f'id = "{rule}"\nfrom_min = 40')
    put(folder, GOOD)
    assert put(folder, text).unguarded == (Unguarded("spo2", ("before", "onset", "peak")),)


SPO2_FALLEN = """
[[rule]]
id = "spo2-fallen"
vitals = ["spo2"]
compare = "below"
limit = -8
unit = "%"
baseline_under = {under}
priority = "high"
text = "{{label}} {{value}} < {{limit}}"
"""


def test_high_alerts_for_some_baselines_guard_only_where_together_they_are_for_everybody(
    folder: ProtocolFolder,
) -> None:
    put(folder, GOOD)
    some = GOOD.replace('id = "spo2-below-85"', 'id = "spo2-below-85"\nenabled = false')
    some = some.replace('id = "spo2-below-90"', 'id = "spo2-below-90"\nbaseline_from = 94')
    assert put(folder, some).unguarded == (Unguarded("spo2"),)
    rest = SPO2_FALLEN.format(under=93)
    assert put(folder, some + rest).unguarded == (Unguarded("spo2"),)
    assert put(folder, some + rest.replace("93", "94")).unguarded == ()


def test_a_new_file_without_a_high_alert_waits_too(folder: ProtocolFolder) -> None:
    assert (put(folder, UNGUARDED).text, folder.text("own/ours.toml")) == ("", "")


def test_a_vital_that_a_clinic_guarded_itself_is_guarded_from_then_on(folder: ProtocolFolder) -> None:
    guarded = GOOD.replace('id = "etco2-above-60"', 'id = "etco2-above-60"\nlatching = true')
    i = guarded.index('id = "etco2-above-60"')
    guarded = guarded[:i] + guarded[i:].replace('priority = "medium"', 'priority = "high"', 1)
    assert put(folder, guarded).text == guarded
    assert put(folder, GOOD).unguarded == (Unguarded("etco2"),)


# --- publishing -------------------------------------------------------------------------------------------------------


def test_a_published_version_is_the_file_and_the_one_before_lies_beside_it(folder: ProtocolFolder) -> None:
    put(folder, GOOD)
    newer = GOOD.replace('version = "2"', 'version = "3"')
    folder.publish("own/ours.toml", newer)
    assert folder.text("own/ours.toml") == newer
    assert (folder.path / "ours.toml.v2").read_text("utf-8") == GOOD
    assert [one.file for one in folder.all() if one.file] == ["ours.toml"]


def test_an_example_cannot_be_published_over(folder: ProtocolFolder) -> None:
    with pytest.raises(KeyError):
        folder.publish("im", GOOD)
