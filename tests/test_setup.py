from __future__ import annotations

import ast
import json
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

import kat

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout of its own, with nothing set up; slow steps only leave word that they were asked for."""
    (tmp_path / "requirements").mkdir()
    (tmp_path / "tests" / "npm").mkdir(parents=True)
    for file in ("requirements/app.txt", "requirements/test.txt", "pyproject.toml", "tests/npm/package-lock.json"):
        shutil.copy(ROOT / file, tmp_path / file)
    monkeypatch.setattr(kat, "HERE", tmp_path)
    monkeypatch.setattr(kat, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(kat, "BIN", tmp_path / ".venv" / kat.BIN.name)
    monkeypatch.setattr(kat, "STATE", tmp_path / ".venv" / "kat-setup.json")
    monkeypatch.setattr(kat, "missing_parts", lambda kind: {})
    monkeypatch.setattr(kat, "compile_packages", lambda: None)
    monkeypatch.setattr(kat, "install_judges", lambda npm: None)
    monkeypatch.setattr(kat, "pip", lambda *arguments: None)
    monkeypatch.setattr(kat, "run_quietly", lambda command: leave_python())
    return tmp_path


def leave_python(answer: str = kat.dotted()) -> None:
    """Stand for `python -m venv`: an interpreter that answers the question after its version."""
    kat.BIN.mkdir(parents=True, exist_ok=True)
    kat.python().write_text(f"#!/bin/sh\necho {answer}\n")
    kat.python().chmod(0o755)


# --- what the script is made of ---


def test_the_script_needs_nothing_but_the_standard_library() -> None:
    tree = ast.parse((ROOT / "kat.py").read_text("utf-8"))
    named = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    named |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {name.split(".")[0] for name in named} <= sys.stdlib_module_names


def test_an_older_python_can_read_the_script() -> None:
    ast.parse((ROOT / "kat.py").read_text("utf-8"), feature_version=(3, 7))


@pytest.mark.parametrize("version", [(3, 10), (3, 15), (2, 7)])
def test_an_unfit_python_is_told_which_one_is_needed(version: tuple[int, int]) -> None:
    with pytest.raises(kat.SetupError, match=r"needs Python 3\.11 to 3\.14, and this is "):
        kat.check_python(version)


def test_the_range_of_pythons_is_the_package_s_own() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["requires-python"] == f">={kat.dotted(kat.OLDEST)},<3.{kat.NEWEST[1] + 1}"


@pytest.mark.parametrize("argv", [[], ["run"], ["setup", "now"]])
def test_an_unknown_command_shows_the_usage(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert (kat.main(argv), capsys.readouterr().err) == (2, kat.USAGE + "\n")


# --- system libraries ---


def test_only_the_tests_ask_for_a_virtual_screen_and_pdf_tools() -> None:
    def missing(kind: str) -> dict[str, str]:
        return kat.missing_parts(kind, lambda name: True, lambda name: None, lambda name: True)

    assert (missing("app"), set(missing("test").values())) == (
        {},
        {"xvfb", "xauth", "poppler-utils", "qpdf", "nodejs", "npm", "strace"},
    )


def test_every_missing_library_is_asked_for_by_its_package() -> None:
    missing = kat.missing_parts("app", lambda name: name != "libEGL.so.1", lambda name: True, lambda name: True)
    assert missing == {"libEGL.so.1": "libegl1"}


def test_a_python_without_its_venv_part_asks_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kat, "is_ready", lambda kind: False)
    missing = kat.missing_parts("app", lambda name: True, lambda name: True, lambda name: name != "ensurepip")
    assert missing == {"venv": f"python{kat.dotted()}-venv"}


def test_whoever_is_not_root_gets_the_one_line_to_run() -> None:
    with pytest.raises(kat.SetupError) as told:
        kat.install_parts({"libGL.so.1": "libgl1", "libEGL.so.1": "libegl1"}, False, "/usr/bin/apt-get", pytest.fail)
    assert str(told.value).splitlines()[1:] == [
        "sudo apt-get update && sudo apt-get install -y --no-install-recommends libegl1 libgl1"
    ]


def test_what_stops_the_set_up_is_said_plainly_with_exit_2(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(kind: str) -> None:
        raise kat.SetupError("run this line")

    monkeypatch.setattr(kat, "set_up", refuse)
    assert (kat.main(["test"]), capsys.readouterr().err) == (2, "kat.py: run this line\n")


def test_root_gets_the_packages_installed() -> None:
    ran: list[Sequence[str]] = []
    kat.install_parts({"libGL.so.1": "libgl1"}, True, "apt-get", ran.append)
    assert [command[4:] for command in ran] == [["update"], ["install", "-y", "--no-install-recommends", "libgl1"]]


def test_what_one_test_alone_hears_the_window_by_stops_no_set_up(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(command: Sequence[str]) -> None:
        raise kat.SetupError("no such package")

    monkeypatch.setattr(kat.shutil, "which", lambda name: None)
    kat.offer_reader(True, "apt-get", refuse)
    assert "the test that hears the window is skipped" in capsys.readouterr().err
    kat.offer_reader(False, "apt-get", pytest.fail)
    kat.offer_reader(True, None, pytest.fail)


def test_a_system_without_apt_is_told_what_it_lacks() -> None:
    with pytest.raises(kat.SetupError, match=r"lacks libGL\.so\.1\. Install them with its package manager"):
        kat.install_parts({"libGL.so.1": "libgl1"}, True, None, pytest.fail)


def test_a_failing_step_shows_its_last_words() -> None:
    with pytest.raises(kat.SetupError, match="no room left"):
        kat.run_quietly([sys.executable, "-c", "raise SystemExit('no room left')"])


# --- the environment ---


def test_a_finished_set_up_is_not_done_again(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kat.set_up("app")
    monkeypatch.setattr(kat, "pip", pytest.fail)
    kat.set_up("app")


def test_setting_up_the_tests_sets_up_the_app(checkout: Path) -> None:
    kat.set_up("test")
    assert kat.is_ready("app")


def test_setting_up_the_app_leaves_the_test_tools_to_do(checkout: Path) -> None:
    kat.set_up("app")
    assert not kat.is_ready("test")


@pytest.mark.parametrize("file", ["requirements/app.txt", "pyproject.toml"])
def test_a_changed_requirement_is_installed_anew(checkout: Path, file: str) -> None:
    kat.set_up("app")
    (checkout / file).write_text("# changed\n")
    assert not kat.is_ready("app")


def test_an_interrupted_set_up_counts_as_none(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*arguments: str) -> None:
        raise KeyboardInterrupt

    kat.set_up("app")
    monkeypatch.setattr(kat, "pip", interrupted)
    with pytest.raises(KeyboardInterrupt):
        kat.set_up("test")
    assert (kat.is_ready("app"), kat.is_ready("test")) == (False, False)


@pytest.mark.skipif(sys.platform == "win32", reason="stands an interpreter in by a shell script")
@pytest.mark.parametrize(("answer", "usable"), [(kat.dotted(), True), ("3.9", False), ("", False)])
def test_an_environment_of_another_python_or_without_pip_is_made_anew(
    checkout: Path, answer: str, usable: bool
) -> None:
    leave_python(answer)
    assert kat.is_usable() is usable


def test_an_environment_whose_python_is_gone_is_made_anew(checkout: Path) -> None:
    kat.set_up("app")
    kat.python().unlink()
    assert (kat.is_ready("app"), kat.is_usable()) == (False, False)


def test_an_environment_that_is_only_linked_is_left_as_it_is(
    checkout: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    theirs = tmp_path_factory.mktemp("theirs")
    (theirs / "kept").touch()
    kat.VENV.symlink_to(theirs)
    with pytest.raises(kat.SetupError, match="Remove the link"):
        kat.set_up("app")
    assert [path.name for path in theirs.iterdir()] == ["kept"]


def test_an_environment_that_was_moved_is_made_anew(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kat.set_up("app")
    monkeypatch.setattr(kat, "HERE", ROOT)
    assert (kat.is_ready("app"), kat.is_usable()) == (False, False)


# --- the commands ---


@pytest.mark.parametrize(
    ("platform", "environment", "opens"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_a_window_opens_where_there_is_a_screen(platform: str, environment: dict[str, str], opens: bool) -> None:
    assert kat.has_display(platform, environment) is opens


def test_without_a_window_the_demo_s_options_go_to_the_simulation() -> None:
    told = kat.simulation(["--speed", "60", "--scenario", "hypertensive", "--protocol", "im"])
    assert told == ["--protocol", "generic", "--scenario", "hypertensive", "--protocol", "im"]


def test_each_demo_gets_a_folder_of_its_own(tmp_path: Path) -> None:
    kat.new_folder(tmp_path).mkdir()
    assert kat.new_folder(tmp_path) == tmp_path / "kat-demo-2"


def test_the_demo_says_where_the_report_lies() -> None:
    line = {"elapsed_min": 121.5, "readings": 7, "alerts": [{}], "files": {"pdf": "/here/report.pdf"}}
    said = kat.summary("working\n" + json.dumps(line) + "\n")
    assert "It lasted 121.5 min, with 7 readings and 1 alerts.\nThe report lies at /here/report.pdf;" in said


# --- the pins, the README and CI say the same ---


def pins(kind: str) -> dict[str, set[str]]:
    """Name to pinned versions (one a marker) of a requirements file."""
    found: dict[str, set[str]] = {}
    for line in re.findall(
        r"^[A-Za-z].*?==[^\\\s;]+", (ROOT / "requirements" / f"{kind}.txt").read_text("utf-8"), re.M
    ):
        name, version = line.split("==")
        found.setdefault(canonicalize_name(name), set()).add(version)
    return found


@pytest.mark.parametrize("kind", ["app", "test"])
def test_every_requirement_is_pinned_by_hash_and_names_no_address(kind: str) -> None:
    text = (ROOT / "requirements" / f"{kind}.txt").read_text("utf-8")
    entries = text.replace("\\\n", " ").splitlines()
    assert [entry for entry in entries if not re.fullmatch(r"[\w.-]+==\S+ .*--hash=sha256:\w{64}\s*", entry)] == []


def test_the_test_pins_hold_the_app_s() -> None:
    assert {name: pins("test").get(name) for name in pins("app")} == pins("app")


@pytest.mark.parametrize("kind", ["app", "test"])
def test_every_declared_dependency_is_pinned_within_its_bounds(kind: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    groups = project["dependency-groups"]
    declared = [*project["project"]["dependencies"], *groups["build"], *(groups["test"] if kind == "test" else [])]
    wanted = [Requirement(text) for text in declared if isinstance(text, str)]
    pinned = pins(kind)
    unmet = [
        str(need)
        for need in wanted
        if not all(Version(pin) in need.specifier for pin in pinned.get(canonicalize_name(need.name), {"0"}))
    ]
    assert unmet == []


def test_the_readme_s_first_two_commands_are_the_demo_and_the_tests() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    commands = [line for block in re.findall(r"```(?:sh)?\n(.*?)```", readme, re.S) for line in block.splitlines()]
    assert commands[:2] == ["python3 kat.py demo", "python3 kat.py test"]


def test_ci_runs_the_readme_s_test_command() -> None:
    assert (ROOT / ".ci" / "run").read_text("utf-8").splitlines()[-1] == "python3 kat.py test"


@pytest.mark.skipif(sys.platform == "win32", reason="a bash script")
@pytest.mark.parametrize(("pin", "passes"), [("a==1 --hash=sha256:00", True), ("a @ file:///here/a.whl", False)])
def test_ci_fails_when_a_requirement_names_an_address(tmp_path: Path, pin: str, passes: bool) -> None:
    shutil.copytree(ROOT / ".ci", tmp_path / ".ci")
    (tmp_path / "requirements").mkdir()
    (tmp_path / "requirements" / "app.txt").write_text(pin + "\n")
    (tmp_path / "kat.py").write_text("print('1 passed')\n")
    ran = subprocess.run(["bash", str(tmp_path / ".ci" / "run")], capture_output=True, text=True, check=False)
    assert (ran.returncode == 0, ran.stdout.endswith("1 passed\n")) == (passes, passes)


def test_no_file_names_a_package_registry() -> None:
    files = [ROOT / name for name in ("kat.py", "README.md", "pyproject.toml", ".ci/run")]
    files += [*(ROOT / "requirements").glob("*.txt"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "tools").glob("*.py")]
    hosts = re.compile(r"pypi\.org|pythonhosted|index-url|find-links")
    assert [file.name for file in files if hosts.search(file.read_text("utf-8"))] == []


def test_the_readme_names_every_command() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    told = subprocess.run([sys.executable, "-m", "kat_monitor", "--help"], cwd=ROOT, capture_output=True, text=True)
    commands = re.findall(r"^    ([a-z]+)\s", told.stdout, re.M)
    assert "simulate" in commands
    assert [name for name in commands if f"`kat-monitor {name}" not in readme] == []


def test_the_page_on_installing_names_every_system_package() -> None:
    page = (ROOT / "docs" / "install.md").read_text("utf-8")
    packages = [*kat.APP_LIBRARIES.values(), *kat.TEST_PROGRAMS.values(), *kat.READER_PROGRAMS.values()]
    assert [name for name in packages if not re.search(rf"[`\s]{re.escape(name)}[`\s]", page)] == []


# --- the npm packages of the tests ---


def test_npm_packages_are_pinned_by_their_digests_and_name_no_registry() -> None:
    lock = json.loads((ROOT / "tests" / "npm" / "package-lock.json").read_text("utf-8"))
    packages = {name: one for name, one in lock["packages"].items() if name and not one.get("inBundle")}
    assert all(one["integrity"].startswith("sha512-") for one in packages.values())
    assert not any("resolved" in one for one in packages.values())


def test_npm_installs_what_is_pinned_and_runs_nothing_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[Sequence[str]] = []
    monkeypatch.setattr(kat, "run_quietly", ran.append)
    kat.install_judges("/usr/bin/npm")
    assert ran[0][:2] == ["/usr/bin/npm", "ci"]
    assert "--ignore-scripts" in ran[0]


def test_without_npm_the_tests_that_need_it_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    kat.install_judges(None)
    assert "will be skipped" in capsys.readouterr().err
