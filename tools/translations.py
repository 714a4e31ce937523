"""The catalogues of the other languages: texts found in the source, and the compiled form that the program loads.

    python tools/translations.py            find the texts anew, keep what is translated, compile
    python tools/translations.py --missing  print what has no translation yet, by language

Qt's own lupdate and lrelease do both. `tr` and `say` mark a text; a text that is gone goes from the catalogues too.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Mapping
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
    """Find the texts of the source; what was translated stays.

    lupdate puts a text under the class that says it; here every text stands once, whoever says it.
    """
    texts = _texts()
    for language in LANGUAGES:
        before = translations(language, folder) if catalogue(language, folder).is_file() else {}
        _write(catalogue(language, folder), language, {text: before.get(text, "") for text in texts})


def _texts() -> list[str]:
    """Every text that the source gives to `tr` or `say`, in its order."""
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder) / "found.ts"
        _run(
            "lupdate", "-silent", "-extensions", "py", "-tr-function-alias", "tr+=say", "-locations", "none",
            "kat_monitor", "-ts", str(found),
        )  # fmt: skip
        return list(dict.fromkeys(one.text for one in ET.parse(found).iter("source") if one.text))


def _write(path: Path, language: str, texts: Mapping[str, str]) -> None:
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name")
    for text, translated in texts.items():
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation", {} if translated else {"type": "unfinished"})
        translation.text = translated
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


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
