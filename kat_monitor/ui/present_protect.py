"""The words around the key of a clinic's data: what it does, how it is got back, and what its loss means.

Owns texts and the recovery sheet. Refuses Qt and keys.
"""

from __future__ import annotations

from kat_monitor.words import say, tr

ABOUT = say(
    "Sessions, names and people are encrypted on this computer's disk: whoever takes the disk, or a copy of the "
    "folder, reads nothing."
)
LOST = say(
    "If the way in is lost (a new computer, a broken keyring, a forgotten passphrase), this recovery key opens the "
    "data, and nothing else does. KAT Monitor keeps no copy of it and nobody can make another: without both, every "
    "session and every name in this data is gone for good. Print it now and keep it with the clinic's papers, not in "
    "this room."
)
WITHOUT = say(
    "Then whoever has this disk reads every session and every name. It is a decision for the whole clinic, and Home "
    "says that it was made."
)
TICK = say("This data stays readable")


def way_in(*, keyring: bool) -> str:
    """How the data is opened at each start."""
    if keyring:
        return tr(
            "The key is made now and kept in the keyring of this computer, under the user who is signed in to it. At "
            "the next start nothing has to be typed."
        )
    return tr(
        "This computer has no keyring, so a passphrase opens the data at each start. At least 10 letters; four words "
        "that fit nowhere else do well. It is stored nowhere."
    )


def last_group(recovery: str) -> str:
    """The last four letters or digits of a recovery key, in one spelling."""
    return "".join(letter for letter in recovery.upper() if letter.isalnum())[-4:]


def recovery_sheet(clinic: str, recovery: str) -> str:
    """The page that is printed."""
    return tr(
        "KAT Monitor: recovery key\n\n{clinic}\n\n\n{recovery}\n\n\nThis key opens the clinic's "
        "encrypted data when its passphrase or the computer's keyring is lost. Whoever has "
        "it and the data can read everything. Keep it with the clinic's papers, away from "
        "the computer.\n\nTo use it: start KAT Monitor on the data folder and type the key "
        "where the passphrase is asked for. Only letters and digits matter; O and I are read "
        "as 0 and 1.\n",
        clinic=clinic or tr("This clinic"),
        recovery=recovery,
    )
