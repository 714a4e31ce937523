"""Where the files that come with the program lie: fonts, icons, sounds, the example protocols, the report template.

Owns one question, where, with one answer for a checkout and for an installed package. Refuses to read them: each file's
format belongs to the module that uses it.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def root(package: Path = _PACKAGE) -> Path:
    """The folder that holds all resources.

    An installed package carries them inside (`kat_monitor/resources/`); in a checkout they stand beside the package.
    The inner one is asked first, because a neighbour of an installed package is somebody else's.
    """
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"


def path(*parts: str) -> Path:
    """The file or folder `path("fonts", "Inter-Regular.otf")`; raises FileNotFoundError where the program lacks it."""
    found = root().joinpath(*parts)
    if not found.exists():
        raise FileNotFoundError(f"{'/'.join(parts)} did not come with the program; install it again")
    return found
