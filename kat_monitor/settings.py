"""The clinic's settings: one row a setting.

Owns names, kinds, defaults and help of what a clinic may choose beside its protocols, and what a text must be to be
one of them. Refuses clinical numbers, which stand in a protocol under a prescriber's name, and storage, which is the
library's: a setting is stored as text, and what is impossible counts as its default.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, NamedTuple

from kat_monitor.words import say

Kind = Literal["choice", "whole", "line", "text"]
"""One of some words, a whole number, a line of text, several lines of text."""
Group = Literal["display", "sound", "session", "emergency", "reports", "data"]
GROUPS: dict[Group, str] = {
    "display": say("Display"),
    "sound": say("Sound"),
    "session": say("Session"),
    "emergency": say("Emergency card"),
    "reports": say("Reports"),
    "data": say("Data"),
}
"""What settings are about, in the order of the page; a group without a row is not shown."""

Stored = Callable[[str], str | None]
"""Asks the library for a setting's stored text; None where nothing is stored."""


class Setting(NamedTuple):
    """One setting. `choices` are the texts that a choice may have; `guarded`: changed with a lead's PIN alone.

    A whole number lies from `least` to `most`, in `unit`. The default of a text may be empty: the clinic has not
    written it.
    """

    name: str
    choices: tuple[str, ...]
    default: str
    help: str
    title: str = ""
    group: Group = "session"
    kind: Kind = "choice"
    words: tuple[str, ...] = ()
    """What each choice is called, where its own text does not say it."""
    least: int = 0
    most: int = 0
    unit: str = ""
    guarded: bool = True

    def problem(self, text: str) -> str:
        """Why this text cannot be the setting's, in words; empty if it can."""
        if self.kind == "choice":
            return "" if text in self.choices else say("one of: {choices}", choices=", ".join(self.choices))
        if self.kind == "whole":
            is_whole = text.isascii() and text.isdecimal() and self.least <= int(text) <= self.most
            return "" if is_whole else say("a whole number from {least} to {most}", least=self.least, most=self.most)
        if self.kind == "line" and "\n" in text:
            return say("one line")
        longest = 200 if self.kind == "line" else 4_000
        return "" if len(text) <= longest else say("at most {longest} characters", longest=longest)

    def called(self, choice: str) -> str:
        """What a choice is called on the page."""
        if self.words and choice in self.choices:
            return self.words[self.choices.index(choice)]
        return choice.replace("-", " ").capitalize()


_ROWS = (
    Setting(
        "cuff-sets",
        ("press", "automatic"),
        "press",
        say("At each due time of the protocol: wait for a press, or let the schedule start the cuff."),
        say("Cuff at due times"),
        "session",
        words=(say("Wait for a press"), say("Start by itself")),
    ),
    Setting(
        "cuff-rechecks",
        ("press", "automatic"),
        "press",
        say("After a medium or high blood pressure alert: wait for a press, or repeat it when the recheck is due."),
        say("Cuff after an alert"),
        "session",
        words=(say("Wait for a press"), say("Repeat by itself")),
    ),
    Setting(
        "language",
        ("system", "en", "de", "fr", "es"),
        "system",
        say("Language of the window, from the next start on. Records and reports stay in English."),
        say("Language"),
        "display",
        words=(say("As this computer"), "English", "Deutsch", "Français", "Español"),
        guarded=False,
    ),
    Setting(
        "theme",
        ("dim", "light", "high-contrast"),
        "dim",
        say("Colours of the window: dim for a dark room."),
        say("Theme"),
        "display",
        words=(say("Dim"), say("light").capitalize(), say("High contrast")),
        guarded=False,
    ),
    Setting(
        "scale",
        ("system", "100", "125", "150", "175", "200"),
        "system",
        say(
            "How large everything in the window is, as far as this screen has room for it. Counts from the next start."
        ),
        say("Size"),
        "display",
        words=(say("As this computer's own text"), "100 %", "125 %", "150 %", "175 %", "200 %"),
        guarded=False,
    ),
    Setting(
        "follow-phase",
        ("no", "yes"),
        "no",
        say("Darken the screen a little from onset to the end of the peak; values and alerts keep their contrast."),
        say("Brightness follows the phase"),
        "display",
        words=(say("No"), say("Yes")),
        guarded=False,
    ),
    Setting(
        "screen-keyboard",
        ("finger", "always", "never"),
        "finger",
        say(
            "Letters and digits at the foot of the page, for a screen without a keyboard: when a finger is on a text "
            "field, or in every text field."
        ),
        say("Keyboard on the screen"),
        "display",
        words=(say("For a finger"), say("Always"), say("Never")),
        guarded=False,
    ),
    Setting(
        "emergency-steps",
        (),
        "",
        say("What the clinic does in an emergency, one step a line. It stands on the emergency card as written here."),
        say("The clinic's own steps"),
        "emergency",
        "text",
    ),
    Setting(
        "privacy-lock-min",
        (),
        "15",
        say("Minutes without input after which a running session hides who the patient is. Elsewhere it is 3 minutes."),
        say("Privacy lock"),
        "session",
        "whole",
        least=5,
        most=30,
        unit="min",
    ),
    Setting(
        "paper",
        ("a4", "us-letter"),
        "a4",
        say("Paper of printed reports."),
        say("Paper"),
        "reports",
        words=("A4", say("US letter")),
    ),
    Setting(
        "date-order",
        ("by-locale", "day-month-year", "month-day-year", "year-month-day"),
        "by-locale",
        say("How dates are written in reports."),
        say("Dates"),
        "reports",
        words=(say("As this computer does"), say("21 Nov 2026"), say("Nov 21, 2026"), "2026-11-21"),
    ),
    Setting(
        "logo",
        (),
        "",
        say("The clinic's logo for reports: where its PNG, JPEG or plain SVG file lies. Empty: no logo."),
        say("Logo"),
        "reports",
        kind="line",
    ),
    Setting(
        "encryption",
        ("on", "off"),
        "on",
        say(
            "Sessions that begin now are encrypted on the disk, if this data has a key. Off: whoever has the disk "
            "reads them, and Home says so."
        ),
        say("Encrypt new sessions"),
        "data",
        words=(say("On"), say("Off")),
    ),
)

_SOUND = (
    Setting(
        "sound",
        ("quiet", "normal", "headset"),
        "quiet",
        say(
            "How the room sounds. Everything shows in any case, and what is silent is said on the screen all the time."
        ),
        say("Room profile"),
        "sound",
        words=(
            say("Quiet: high sounds, medium chimes once"),
            say("Normal: all sound"),
            say("Headset: all sound, there alone"),
        ),
    ),
    Setting(
        "headset",
        (),
        "",
        say("The one sound output of the headset profile, as this computer's sound settings name it."),
        say("Headset"),
        "sound",
        "line",
    ),
    Setting(
        "call-line",
        (),
        "",
        say("What the screen says when nobody answers an alert: whom to call, and how."),
        say("Call line"),
        "sound",
        "line",
    ),
)

_KEEPING = (
    Setting(
        "self-test-list",
        (),
        say("Oxygen\nSuction\nBag-mask\nDefibrillator (AED)\nEmergency drugs in date\nCuff sizes"),
        say("What a person looks at for the self-test of the room, one thing a line."),
        say("The clinic's own list of the self-test"),
        "session",
        "text",
    ),
    Setting(
        "backup-folder",
        (),
        "",
        say("Where a backup is made once a day by itself: a folder on a second disk or a share. Empty: none is made."),
        say("Daily backup to"),
        "data",
        "line",
    ),
    Setting(
        "backup-keep",
        (),
        "14",
        say("How many backups of this data stay there; older ones go when a new one is whole."),
        say("Backups that stay"),
        "data",
        "whole",
        least=2,
        most=365,
    ),
    Setting(
        "replica-folder",
        (),
        "",
        say(
            "Where every event of a running session is copied to within a second: a folder on a second disk or a share."
            " Empty: nowhere."
        ),
        say("Second copy while a session runs"),
        "data",
        "line",
    ),
    Setting(
        "keep-years",
        (),
        "0",
        say("How long signed sessions are kept before the lead is asked to let them go. 0: nothing is ever proposed."),
        say("Keep sessions for"),
        "data",
        "whole",
        most=60,
        unit=say("years"),
    ),
)

SETTINGS: dict[str, Setting] = {row.name: row for row in (*_ROWS, *_SOUND, *_KEEPING)}


def value(name: str, stored: Stored) -> str:
    """The setting's text: as stored, or its default where nothing or something impossible is stored.

    `stored` asks the library; raises KeyError for a name that is no setting.
    """
    setting = SETTINGS[name]
    text = stored(name)
    return setting.default if text is None or setting.problem(text) else text


def whole(name: str, stored: Stored) -> int:
    """The whole number of a setting, as `value`; raises ValueError for a setting of another kind."""
    return int(value(name, stored))
