"""A figure in the README comes from a script, and every script says what it measures."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SCRIPTS = sorted((ROOT / "benchmarks").glob("*.py"))
MEASURES = (
    "start",
    "append",
    "encryption",
    "paint",
    "oximeter",
    "simulate",
    "steady",
    "proofs",
    "decode",
    "alerts",
    "alarm",
    "echo",
    "stalls",
    "endure",
)


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_every_script_says_what_it_is_for_and_is_listed(script: Path) -> None:
    assert ast.get_docstring(ast.parse(script.read_text("utf-8")))
    assert script.name in (ROOT / "benchmarks" / "README.md").read_text("utf-8")


@pytest.mark.parametrize("name", MEASURES)
def test_every_limit_stands_in_its_script(name: str) -> None:
    assert "imit" in (ast.get_docstring(ast.parse((ROOT / "benchmarks" / f"{name}.py").read_text("utf-8"))) or "")


def test_the_readme_has_its_figures_with_their_floors() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    block = text.split("<!-- figures -->")[1].split("<!-- /figures -->")[0]
    for words in ("first paint", "durable append", "painted tile", "simulate 180 min", "floor"):
        assert words in block
