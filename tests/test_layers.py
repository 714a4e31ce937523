from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).resolve().parents[1]
BLOCKED = "import sys; sys.modules.update(dict.fromkeys(('PySide6', 'shiboken6', 'pyqtgraph')))\n"


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    return grimp.build_graph("kat_monitor", include_external_packages=True, cache_dir=None)


def below_ui(graph: grimp.ImportGraph) -> list[str]:
    """Every module of the layers under the window."""
    config = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
    layers = config["contracts"][0]["layers"]
    core = {name.strip() for layer in layers[layers.index("ui") + 1 :] for name in layer.split("|")}
    return sorted(name for name in graph.modules if name.split(".")[1:2] and name.split(".")[1] in core)


def importers(graph: grimp.ImportGraph, *names: str) -> set[str]:
    """The modules that import one of these libraries themselves."""
    return {user for name in names if name in graph.modules for user in graph.find_modules_that_directly_import(name)}


def test_no_import_points_up_and_every_module_has_its_layer() -> None:
    code = "from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    ran = subprocess.run([sys.executable, "-c", "import sys\n" + code], cwd=ROOT, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_everything_below_the_window_works_without_qt(graph: grimp.ImportGraph) -> None:
    code = BLOCKED + "import importlib\nfor name in sys.argv[1:]: importlib.import_module(name)"
    ran = subprocess.run([sys.executable, "-c", code, *below_ui(graph)], cwd=ROOT, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr


def test_a_session_is_simulated_without_qt(tmp_path: Path) -> None:
    code = BLOCKED + "from kat_monitor.cli import main; sys.exit(main(sys.argv[1:]))"
    arguments = ["simulate", "--protocol", "generic", "--minutes", "1", "--out", str(tmp_path / "out")]
    ran = subprocess.run([sys.executable, "-c", code, *arguments], cwd=ROOT, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr


def test_only_the_record_speaks_sqlite(graph: grimp.ImportGraph) -> None:
    users = importers(graph, "sqlite3", "sqlite_utils")
    assert {user for user in users if not user.startswith("kat_monitor.record.")} == set()


def test_only_the_links_of_devices_open_serial_ports(graph: grimp.ImportGraph) -> None:
    assert {user for user in importers(graph, "serial") if not user.startswith("kat_monitor.devices.")} == set()


def test_the_source_of_no_module_is_read_again_while_the_window_is_made() -> None:
    code = (
        "import linecache\nfrom kat_monitor.cli import prepare_window\nprepare_window()\n"
        "known = set(linecache.cache)\nimport kat_monitor.app.desktop\n"
        "print(sorted(name for name in set(linecache.cache) - known if 'kat_monitor' in name))"
    )
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
