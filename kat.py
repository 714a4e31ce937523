"""Set up KAT Monitor and run it, with nothing but Python: `python3 kat.py demo`, `test` or `setup`.

Owns the way from a fresh machine to a running program: system libraries (apt-get, where it may), `.venv` beside this
file, the hash-pinned requirements, the package itself, and for the tests the npm packages that judge exported files.
Refuses to decide where packages come from: apt-get, pip and npm follow the machine's own configuration. What is already
there is left alone, so the second run costs a glance.

It also speaks to older Pythons, if only to say which one it needs: no newer syntax than 3.7's stands here.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Callable, Mapping, Sequence  # noqa: UP035 - where an older Python finds them

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
STATE = VENV / "kat-setup.json"
OLDEST, NEWEST = (3, 11), (3, 14)

USAGE = """usage: python3 kat.py demo [options of `kat-monitor demo`]   the app on a simulated session
       python3 kat.py test [options of pytest]              the tests
       python3 kat.py setup                                 everything for both, and run neither"""

APP_LIBRARIES = {  # soname that Qt asks for: the Debian and Ubuntu package that has it
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libpulse.so.0": "libpulse0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
TEST_PROGRAMS = {
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "pdftotext": "poppler-utils",
    "qpdf": "qpdf",
    "node": "nodejs",
    "npm": "npm",
    "strace": "strace",
}
READER_PROGRAMS = {  # what one test hears the window by; where it is not to be had, that test is skipped
    "sniff": "python3-dogtail",
    "dbus-run-session": "dbus-daemon",
}
JUDGES = ("tests", "npm")  # where the npm packages that judge exported files are pinned and installed


class SetupError(Exception):
    """Set-up cannot go on; the text says what the person can do."""


def say(text: str) -> None:
    """Tell the person at the terminal; stdout stays the program's own."""
    print(text, file=sys.stderr, flush=True)


def main(argv: Sequence[str]) -> int:
    """Set up what the command needs and run it; 2 where that cannot be done."""
    command, rest = (argv[0], list(argv[1:])) if argv else ("", [])
    if command in ("-h", "--help"):
        print(USAGE)
        return 0
    if command not in ("demo", "test", "setup") or (command == "setup" and rest):
        say(USAGE)
        return 2
    try:
        check_python(sys.version_info[:2])
        set_up("app" if command == "demo" else "test")
        if command == "demo":
            return demo(rest)
        return test(rest) if command == "test" else 0
    except SetupError as error:
        say(f"kat.py: {error}")
        return 2
    except KeyboardInterrupt:
        say("kat.py: stopped; the next run goes on from here")
        return 130


def dotted(version: tuple[int, int] = sys.version_info[:2]) -> str:
    """A Python version as people write it, this one's unless told another."""
    return f"{version[0]}.{version[1]}"


def check_python(version: tuple[int, int]) -> None:
    """Refuse a Python that the pinned packages are not made for."""
    if not OLDEST <= version <= NEWEST:
        raise SetupError(
            f"KAT Monitor needs Python {dotted(OLDEST)} to {dotted(NEWEST)}, and this is {dotted(version)}. "
            "Debian 12 and Ubuntu 24.04 or newer bring one; for Windows and macOS see docs/install.md."
        )


# --- system libraries ---------------------------------------------------------------------------------------------


def loads(soname: str) -> bool:
    """Whether the system's loader finds this library."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def missing_parts(
    kind: str,
    has_library: Callable[[str], bool] = loads,
    has_program: Callable[[str], object] = shutil.which,
    has_module: Callable[[str], object] = importlib.util.find_spec,
) -> dict[str, str]:
    """What the Linux system lacks for "app" or "test": the part's name and the package that brings it."""
    missing = {name: package for name, package in APP_LIBRARIES.items() if not has_library(name)}
    if kind == "test":
        missing.update({name: package for name, package in TEST_PROGRAMS.items() if not has_program(name)})
    if not (is_ready(kind) or (has_module("venv") and has_module("ensurepip"))):
        missing["venv"] = f"python{dotted()}-venv"
    return missing


def install_parts(missing: Mapping[str, str], is_root: bool, apt: str | None, run: Callable[..., object]) -> None:
    """Install the packages with apt-get where that is allowed; else refuse with the one line that does it."""
    if apt is None:
        raise SetupError(
            f"this system lacks {', '.join(missing)}. Install them with its package manager, then try again."
        )
    packages = " ".join(sorted(set(missing.values())))
    if not is_root:
        raise SetupError(
            "this system lacks some packages. Run this line, then the same command again:\n"
            f"sudo apt-get update && sudo apt-get install -y --no-install-recommends {packages}"
        )
    say(f"Installing system packages: {packages}")
    quiet = [apt, "-qq", "-o", "DPkg::Lock::Timeout=120"]
    run([*quiet, "update"])
    run([*quiet, "install", "-y", "--no-install-recommends", *packages.split()])


def offer_reader(is_root: bool, apt: str | None, run: Callable[..., object]) -> None:
    """Install what the test by a screen reader needs, where that costs nobody a question; it stops no set-up."""
    missing = {name: package for name, package in READER_PROGRAMS.items() if not shutil.which(name)}
    if missing and is_root and apt is not None:
        try:
            install_parts(missing, is_root, apt, run)
        except SetupError:
            say(f"{', '.join(missing.values())} cannot be had here: the test that hears the window is skipped")


def run_quietly(command: Sequence[str]) -> None:
    """Run a step whose output matters only if it fails."""
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment, check=False)
    if done.returncode:
        tail = done.stdout.decode(errors="replace").strip().splitlines()[-12:]
        raise SetupError("\n".join(["this step failed: " + " ".join(command), *tail]))


# --- the Python environment ---------------------------------------------------------------------------------------


def fingerprint(kind: str) -> str:
    """SHA-256 over everything that decides what is installed."""
    files = [HERE / "requirements" / f"{kind}.txt", HERE / "pyproject.toml"]
    if kind == "test":
        files.append(HERE.joinpath(*JUDGES, "package-lock.json"))
    return hashlib.sha256(b"\0".join(file.read_bytes() for file in files)).hexdigest()


def state() -> dict[str, str]:
    """What the last set-up left behind; empty where there was none, or it was cut short."""
    try:
        found = json.loads(STATE.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def is_ready(kind: str) -> bool:
    """Whether `.venv` was set up by this Python, in this folder, from these very requirements."""
    done = state()
    return (
        done.get(kind) == fingerprint(kind)
        and done.get("folder") == str(HERE)
        and done.get("python") == dotted()
        and python().exists()
    )


def python() -> Path:
    """The environment's own interpreter."""
    return BIN / ("python.exe" if os.name == "nt" else "python")


def is_usable() -> bool:
    """Whether the `.venv` that is there can be built upon: right Python, pip at hand, not moved since."""
    if state().get("folder", str(HERE)) != str(HERE) or not python().exists():
        return False
    probe = [str(python()), "-c", "import pip, sys; print('%d.%d' % sys.version_info[:2])"]
    answer = subprocess.run(probe, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    return answer.returncode == 0 and answer.stdout.decode().strip() == dotted()


def set_up(kind: str) -> None:
    """Bring system and `.venv` to what "app" or "test" needs; a glance where they are there already."""
    began = time.monotonic()
    if sys.platform.startswith("linux"):
        missing = missing_parts(kind)
        if missing:
            install_parts(missing, os.geteuid() == 0, shutil.which("apt-get"), run_quietly)
            still = [name for name in missing if name in missing_parts(kind)]
            if still:
                raise SetupError(f"the packages are installed, and still this is not found: {', '.join(still)}")
    if is_ready(kind):
        return
    if VENV.is_symlink():  # to clear it, or to install into it, would be done to whoever owns what it leads to
        raise SetupError(f"{VENV} is a link to {os.readlink(str(VENV))}, set up for another folder. Remove the link.")
    if kind == "test" and sys.platform.startswith("linux"):
        offer_reader(os.geteuid() == 0, shutil.which("apt-get"), run_quietly)
    if not is_usable():
        say("Making .venv")
        base = getattr(sys, "_base_executable", None) or sys.executable  # never the interpreter that is being replaced
        run_quietly([base, "-m", "venv", "--clear", str(VENV)])
    known = state()
    if STATE.exists():
        STATE.unlink()  # until the last step is done, nothing is
    say("Installing the pinned Python packages (some 300 MB the first time)")
    requirements = str(HERE / "requirements" / f"{kind}.txt")
    pip("--require-hashes", "--no-deps", "--only-binary", ":all:", "--no-compile", "-r", requirements)
    pip("--no-index", "--no-deps", "--no-build-isolation", "--editable", str(HERE))
    compile_packages()
    if kind == "test":
        install_judges(shutil.which("npm"))
    known.update({"python": dotted(), "folder": str(HERE), "app": fingerprint("app")})
    known[kind] = fingerprint(kind)  # the test requirements hold the app's, so that either way the app is set up
    STATE.write_text(json.dumps(known, indent=1) + "\n", "utf-8")
    say(f"Set up in {time.monotonic() - began:.0f} s")


def pip(*arguments: str) -> None:
    """Install into `.venv`; pip shows its progress to a person and, failing, its last words to anyone else."""
    command = [str(python()), "-m", "pip", "install", "--disable-pip-version-check", *arguments]
    if not sys.stderr.isatty():
        run_quietly(command)
    elif subprocess.run(command, stdout=sys.stderr, check=False).returncode:
        raise SetupError("pip could not install the packages; its own words stand above. Is the machine online?")


def install_judges(npm: str | None) -> None:
    """The npm packages that judge exported files, as pinned; without npm their tests are skipped and say why."""
    if npm is None:
        say("npm is not there: the tests that judge FHIR and HTML files will be skipped")
        return
    say("Installing the pinned npm packages for the tests (some 40 MB)")
    run_quietly([npm, "ci", "--prefix", str(HERE.joinpath(*JUDGES)), "--ignore-scripts", "--no-audit", "--no-fund"])


def compile_packages() -> None:
    """Byte-compile on all cores, in half of pip's own time, so that the first start is not the slow one.

    Whatever goes wrong here is left to Python, which compiles what it imports.
    """
    command = [str(python()), "-m", "compileall", "-qq", "-j", "0", str(VENV)]
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)


# --- the commands -------------------------------------------------------------------------------------------------


def become(command: Sequence[str]) -> int:
    """Give this process over to the command, so that signals and exit code are the command's own."""
    if os.name == "posix":
        os.execv(command[0], list(command))
    return subprocess.run(command, check=False).returncode


def has_display(platform: str, environment: Mapping[str, str]) -> bool:
    """Whether a window can open: always on Windows and macOS, elsewhere where X or Wayland says so."""
    return platform in ("win32", "darwin") or any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def demo(arguments: Sequence[str]) -> int:
    """Open the demo in a window, or simulate the same session where there is none."""
    program = str(BIN / "kat-monitor")
    if has_display(sys.platform, os.environ) or "-h" in arguments or "--help" in arguments:
        return become([program, "demo", *arguments])
    command = [program, "simulate", *simulation(arguments), "--out", str(new_folder(Path.cwd()))]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=False)
    if done.returncode == 0:
        print(summary(done.stdout.decode("utf-8")))
    return done.returncode


def simulation(arguments: Sequence[str]) -> list[str]:
    """The demo's options as `simulate` takes them: there is no speed without a window."""
    windowed = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    windowed.add_argument("--speed")
    return ["--protocol", "generic", *windowed.parse_known_args(list(arguments))[1]]


def new_folder(where: Path) -> Path:
    """A folder that is not there yet, in the person's own, or in a temporary one where that cannot be written."""
    if not os.access(str(where), os.W_OK):
        where = Path(tempfile.mkdtemp(prefix="kat-"))
    number = 1
    while (where / f"kat-demo-{number}").exists():
        number += 1
    return where / f"kat-demo-{number}"


def summary(output: str) -> str:
    """What the simulation's last line says, in words."""
    result = json.loads(output.strip().splitlines()[-1])
    minutes, readings, alerts = result["elapsed_min"], result["readings"], len(result["alerts"])
    return (
        "There is no display, so the session was simulated without a window.\n"
        f"It lasted {minutes:g} min, with {readings} readings and {alerts} alerts.\n"
        f"The report lies at {result['files']['pdf']}; tables, record and export beside it."
    )


def test(arguments: Sequence[str]) -> int:
    """Run the tests, on every core where all are run; they choose their own screen, time zone and language."""
    os.chdir(str(HERE))
    spread = [] if arguments else ["-n", "auto", "--dist", "worksteal"]
    return become([str(python()), "-m", "pytest", *spread, *arguments])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
