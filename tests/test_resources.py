from __future__ import annotations

import io
from pathlib import Path

import pypdf
import pytest
import typst
from fontTools.ttLib import TTFont

from kat_monitor import resources as program

WEIGHTS = {
    "Inter-Regular": ("Inter", 400),
    "Inter-Medium": ("Inter", 500),
    "Inter-SemiBold": ("Inter", 600),
    "InterDisplay-Medium": ("Inter Display", 500),
    "InterDisplay-SemiBold": ("Inter Display", 600),
}
CLINICAL_SIGNS = "äöüßéñçøł°µ±≥≤×–—…→↑↓✓₂²½"  # what names, units and the program's own sentences need


def test_a_checkout_finds_its_own_resources() -> None:
    assert program.path("fonts") == Path(__file__).resolve().parents[1] / "resources" / "fonts"


def test_an_installed_package_finds_those_inside_it_and_never_its_neighbours(tmp_path: Path) -> None:
    inside, neighbour = tmp_path / "kat_monitor" / "resources", tmp_path / "resources"
    inside.mkdir(parents=True)
    neighbour.mkdir()
    assert program.root(tmp_path / "kat_monitor") == inside


def test_a_missing_resource_is_named() -> None:
    with pytest.raises(FileNotFoundError, match="fonts/Comic\\.otf did not come with the program"):
        program.path("fonts", "Comic.otf")


def test_the_fonts_come_with_their_licence() -> None:
    assert "SIL OPEN FONT LICENSE Version 1.1" in program.path("fonts", "OFL.txt").read_text("utf-8")


@pytest.mark.parametrize("file", WEIGHTS)
def test_every_font_draws_clinical_signs_and_has_tabular_digits(file: str) -> None:
    font = TTFont(program.path("fonts", f"{file}.otf"))
    missing = [sign for sign in CLINICAL_SIGNS if ord(sign) not in font.getBestCmap()]
    features = {record.FeatureTag for record in font["GSUB"].table.FeatureList.FeatureRecord}
    assert (missing, "tnum" in features) == ([], True)


@pytest.mark.parametrize(("file", "family", "weight"), [(file, *face) for file, face in WEIGHTS.items()])
def test_the_report_engine_draws_with_the_bundled_font(file: str, family: str, weight: int) -> None:
    source = f'#set text(font: "{family}", weight: {weight})\n120/80 mmHg'.encode()
    page = pypdf.PdfReader(
        io.BytesIO(typst.compile(source, font_paths=[program.path("fonts")], ignore_system_fonts=True))
    ).pages[0]
    used = [font.get_object()["/BaseFont"] for font in page["/Resources"]["/Font"].values()]
    assert [name.split("+")[1].removesuffix("-Identity-H") for name in used] == [file]


@pytest.mark.parametrize(("file", "family"), [(file, family) for file, (family, _) in WEIGHTS.items()])
def test_the_window_loads_the_bundled_font(qapp: object, file: str, family: str) -> None:
    from PySide6.QtGui import QFontDatabase

    loaded = QFontDatabase.addApplicationFont(str(program.path("fonts", f"{file}.otf")))
    assert family in QFontDatabase.applicationFontFamilies(loaded)
