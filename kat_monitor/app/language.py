"""In which language the window speaks: the setting, or this computer's where it is one of ours, else English.

Owns how a shipped language is plugged into `words` and into Qt, at the start of the program: one that is changed later
speaks from the next start on, so that nothing on a screen in use changes its words. Refuses to translate.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from kat_monitor import resources, words
from kat_monitor.settings import Stored, value

ENGLISH = "en"
TRANSLATED = ("de", "fr", "es")
"""What is shipped beside English, by ISO 639-1."""
REVIEWED: frozenset[str] = frozenset({ENGLISH})
"""Languages whose every text a clinician who speaks them has read. The others say on the screen that nobody has."""


def language_of(stored: Stored, system: str | None = None) -> str:
    """The language that the setting asks for; `system`: this computer's, as `de_CH`, found where it is not given."""
    chosen = value("language", stored)
    if chosen != "system":
        return chosen
    own = (system or QLocale.system().name()).partition("_")[0]
    return own if own in TRANSLATED else ENGLISH


class _Catalogue(QTranslator):
    """One of ours, read whole: Qt would look into the file as it is by then, and an update of the program that lays a
    new one in its place would turn half the words of a session under way into English."""

    def __init__(self, language: str) -> None:
        super().__init__(QCoreApplication.instance())
        self._content = resources.path("translations", f"kat_{language}.qm").read_bytes()
        self.load(self._content)


def speak(language: str) -> None:
    """From now on in this language; English costs nothing. Raises FileNotFoundError where a catalogue is missing."""
    if language == ENGLISH:
        words.speak(None)
        return
    ours, qt = _Catalogue(language), QTranslator(QCoreApplication.instance())
    if qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        QCoreApplication.installTranslator(qt)
    QCoreApplication.installTranslator(ours)
    QLocale.setDefault(QLocale(language))
    known: dict[str, str] = {}

    def lookup(text: str) -> str:
        found = known.get(text)
        if found is None:
            found = known[text] = QCoreApplication.translate("", text)
        return found

    words.speak(lookup, QLocale(language).decimalPoint(), is_reviewed=language in REVIEWED)
