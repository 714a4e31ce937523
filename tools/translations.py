"""The catalogues of the other languages: texts found in the source, and the compiled form that the program loads.

    python tools/translations.py            find the texts anew, keep what is translated, compile
    python tools/translations.py --missing  print what has no translation yet, by language

Qt's own lupdate and lrelease do both. `tr` and `say` mark a text; a text that is gone goes from the catalogues too.
"""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
TOOLS = Path(PySide6.__file__).parent
LANGUAGES = ("de", "fr", "es")


def catalogue(language: str, folder: Path = FOLDER) -> Path:
    """The catalogue that translators write."""
    return folder / f"kat_{language}.ts"


def update(folder: Path = FOLDER) -> None:
    """Find the texts of the source; what was translated stays."""
    for language in LANGUAGES:
        _run(
            "lupdate", "-silent", "-extensions", "py", "-tr-function-alias", "tr+=say", "-locations", "none",
            "-no-obsolete", "-source-language", "en", "-target-language", language, "kat_monitor",
            "-ts", str(catalogue(language, folder)),
        )  # fmt: skip


def compile_all(folder: Path = FOLDER, to: Path = FOLDER) -> None:
    """Write what the program loads."""
    for language in LANGUAGES:
        _run("lrelease", "-silent", str(catalogue(language, folder)), "-qm", str(to / f"kat_{language}.qm"))


def translations(language: str, folder: Path = FOLDER) -> dict[str, str]:
    """Every English text with its translation, empty where there is none."""
    messages = ET.parse(catalogue(language, folder)).iter("message")
    found = ((one.findtext("source") or "", _finished(one.find("translation"))) for one in messages)
    return {text: translated for text, translated in found if text}


def _finished(translation: ET.Element | None) -> str:
    is_finished = translation is not None and translation.get("type") is None
    return (translation.text or "") if is_finished and translation is not None else ""


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(TOOLS / tool), *arguments], cwd=ROOT, check=True)


def main(arguments: list[str]) -> int:
    """As the docstring above says. Returns the exit code: 1 if a translation is missing."""
    if "--missing" not in arguments:
        FOLDER.mkdir(exist_ok=True)
        update()
        compile_all()
    missing = {language: [s for s, t in translations(language).items() if not t] for language in LANGUAGES}
    for language, texts in missing.items():
        print(f"{language}: {len(texts)} without translation")
        if "--missing" in arguments:
            print("\n".join(f"  {text!r}" for text in texts))
    return 1 if any(missing.values()) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
