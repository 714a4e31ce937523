"""The built package, used as somebody gets it: in a folder of its own, far from the checkout."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy
import pytest

ROOT = Path(__file__).resolve().parents[1]

pytestmark = pytest.mark.wheel


def build(target: str, source: Path, out: Path) -> Path:
    """Build "wheel" or "sdist" of the tree `source` into `out`."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", str(out)]
    subprocess.run(command, cwd=source, check=True, capture_output=True)
    return next(out.iterdir())


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build("wheel", ROOT, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the installed wheel and nothing else."""
    site = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--target", str(site)]
    subprocess.run([*command, str(wheel)], check=True, capture_output=True)
    return site


def run(installed: Path, where: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the installed package from another folder; -S leaves out the link to the checkout, not the dependencies."""
    dependencies = Path(numpy.__file__).parents[1]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join((str(installed), str(dependencies)))}
    command = [sys.executable, "-S", *arguments]
    return subprocess.run(command, cwd=where, env=environment, capture_output=True, text=True, check=False)


def names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return {name for name in archive.namelist() if ".dist-info/" not in name}


def files(folder: Path) -> set[str]:
    """Every file of a folder that belongs to the project, as the wheel names it."""
    found = (file for file in folder.rglob("*") if file.is_file() and "__pycache__" not in file.parts)
    return {file.relative_to(folder).as_posix() for file in found}


def test_the_wheel_holds_the_package_and_every_resource_and_nothing_else(wheel: Path) -> None:
    package = {f"kat_monitor/{name}" for name in files(ROOT / "kat_monitor")}
    assert names(wheel) == package | {f"kat_monitor/resources/{name}" for name in files(ROOT / "resources")}


def test_the_source_archive_builds_the_same_wheel(wheel: Path, tmp_path: Path) -> None:
    archive = build("sdist", ROOT, tmp_path / "sdist")
    subprocess.run([sys.executable, "-m", "tarfile", "-e", str(archive), str(tmp_path / "tree")], check=True)
    tree = next((tmp_path / "tree").iterdir())
    assert names(build("wheel", tree, tmp_path / "again")) == names(wheel)


def test_the_installed_package_is_its_own_and_finds_its_resources(installed: Path, tmp_path: Path) -> None:
    told = run(installed, tmp_path, "-c", "from kat_monitor import resources; print(resources.path('fonts'))")
    assert told.stdout.strip() == str(installed / "kat_monitor" / "resources" / "fonts")


def test_the_installed_package_simulates_a_session_with_all_its_files(installed: Path, tmp_path: Path) -> None:
    arguments = ("simulate", "--protocol", "generic", "--minutes", "5", "--out", str(tmp_path / "out"))
    ran = run(installed, tmp_path, "-m", "kat_monitor", *arguments)
    assert ran.returncode == 0, ran.stderr
    result = json.loads(ran.stdout.splitlines()[-1])
    promised = {Path(result["log"]), *map(Path, result["files"].values())}
    assert promised == set((tmp_path / "out").iterdir())
