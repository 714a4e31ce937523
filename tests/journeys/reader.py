"""A whole session by what a screen reader knows of the window: names, roles and actions over AT-SPI, and nothing else.

Run by the system's own Python, which has dogtail; `test_reader.py` starts it beside the program. A control is found by
the name that is read aloud, pressed by the action that it offers, and heard by its name and description. Text is typed
into whatever has the focus. Prints a line for each thing that was heard.
"""

import sys
import threading
import time

from dogtail.config import config

config.checkForA11y = False  # the program is told by its environment that somebody listens
config.logDebugToFile = False
config.logDebugToStdOut = False
config.searchCutoffCount = 1
config.typingDelay = 0.02
config.actionDelay = 0.05

from dogtail import rawinput, tree  # noqa: E402
from dogtail.predicate import GenericPredicate  # noqa: E402

PATIENCE_S = 20
PIN = "2468"
PAUSE = threading.Event()


def tell(line):
    """What was heard, at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


class Shown(GenericPredicate):
    """A control of this name that is on the screen."""

    def __init__(self, name, role=None):
        super().__init__(name=name, roleName=role)
        wanted = self.satisfiedByNode
        self.satisfiedByNode = lambda node: node.showing and wanted(node)


class Ears:
    """The program as a reader has it."""

    def __init__(self, application):
        self.app = self.wait("the program", lambda: tree.root.application(application, retry=False))

    def wait(self, what, find):
        """What `find` gives, once it gives something."""
        until = time.monotonic() + PATIENCE_S
        while time.monotonic() < until:
            try:
                found = find()
            except (tree.SearchError, LookupError):
                found = None
            if found:
                return found
            PAUSE.wait(0.1)
        raise SystemExit(f"not heard: {what}")

    def find(self, name, role=None):
        """The control of this name."""
        return self.wait(name, lambda: self.app.findChild(Shown(name, role), retry=False, requireResult=False))

    def hear_words(self, words, role="label"):
        """Until a label, or what has this role, says these words."""
        said = GenericPredicate(roleName=role)
        said.satisfiedByNode = lambda node: node.roleName == role and node.showing and words in node.name
        found = self.wait(words, lambda: self.app.findChild(said, retry=False, requireResult=False))
        tell(f"{role}: {found.name}")

    def come_to_front(self, title):
        """Where nobody manages windows none has the keyboard until it is touched: here on the words of its title."""
        x, y = self.find(title, "label").position
        rawinput.click(x + 4, y + 4)

    def press(self, name):
        """Do what the control offers first: press, or toggle."""
        node = self.find(name)
        node.doActionNamed(next(action for action in ("Press", "Toggle") if action in node.actions))

    def write(self, name, text, role="text"):
        """Into the field of this name."""
        self.find(name, role).doActionNamed("SetFocus")
        self.wait(f"the focus in {name}", lambda: self.find(name, role).focused)
        rawinput.typeText(text)

    def hear(self, name, words):
        """Until the description of what has this name holds these words."""
        node = self.find(name)
        self.wait(f"{words!r} of {name}", lambda: words in node.description)
        tell(f"{name}: {node.description}")


def first_run(ears):
    """From a program that knows nobody to its Home."""
    ears.press("This data stays readable")
    ears.press("Do without encryption, key F9")
    ears.come_to_front("KAT Monitor")
    for name, text in (("Clinic", "Lakeside"), ("Room", "Room 2"), ("Name", "Noa Lee"), ("Initials", "NL")):
        ears.write(name, text)
    ears.press("Role: Nurse")
    ears.write("PIN, 4 to 12 digits", PIN, "password text")
    ears.write("PIN again", PIN, "password text")
    ears.press("Begin, key F10")


def session(ears):
    """A session is opened, a set and a note are entered, an emergency comes and goes."""
    ears.press("Start a session, key F10")
    ears.write("Patient number", "12\n")
    ears.write("Full name", "Jordan Doe")
    ears.write("Date of birth", "1984-05-02")
    ears.press("Protocol: Sublingual or oral v1")
    ears.press("Open the session, key F10")
    ears.press("Vitals, key V or F7")
    ears.write("Vitals", "124/78 72 98 14\n")
    ears.hear("BP", "124/78")
    ears.press("Note, key N")
    ears.write("Clinical note · Enter stores", "calm and warm\n")
    ears.hear_words("calm and warm", "list item")
    ears.press("Emergency, key ! or F4")
    ears.press("Oxygen on, key O")
    ears.press("Emergency over, key X")


def leaving(ears):
    """The session ends before a dose, is signed, and says so."""
    ears.press("Discharge, key L")
    ears.press("End the session, key F10")
    ears.press("Ending: Not dosed")
    ears.press("The patient left, or the session ended: Now")
    ears.write("Why no dose was given", "the patient wants another day")
    ears.press("End the session, key F10")
    ears.press("Meaning: I ran this session and the record is complete")
    ears.press("Signed by: RN Noa Lee")
    ears.write("Signed by: PIN", PIN, "password text")
    ears.press("Sign, key F10")
    ears.hear_words("signs everything")
    ears.press("Sign now, key F10")
    ears.press("Open the report, key F9")
    ears.hear_words("The report lies in")


def main():
    """The whole of it."""
    ears = Ears(sys.argv[1])
    first_run(ears)
    session(ears)
    leaving(ears)
    tell("done")


main()
