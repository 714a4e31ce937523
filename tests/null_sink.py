"""A sound server of our own whose only output nobody hears, so that what an alert sounds like can be recorded.

Owns how it is started and stopped, and the environment in which programs find it. Refuses to install anything: where
its two programs are not there, it says so.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

SINK = "kat"
"""What the output is called; `kat.monitor` is what is given to it."""
BEGINS_S = 20
MISSING = "nothing to listen with: needs the system packages pulseaudio and pulseaudio-utils"


def is_there() -> bool:
    """Whether this computer has what it takes."""
    return bool(shutil.which("pulseaudio") and shutil.which("parec"))


def ahead() -> None:
    """In a new process: a server that has to wait for the processor tears what it is given, so it goes first."""
    with contextlib.suppress(OSError):
        os.setpriority(os.PRIO_PROCESS, 0, -5)


@contextlib.contextmanager
def null_sink(folder: Path) -> Iterator[dict[str, str]]:
    """Run the server, its files in `folder`; yields the environment. Raises RuntimeError if it does not begin."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    socket = folder / "native"
    named = dict.fromkeys(("HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "PULSE_RUNTIME_PATH"), str(folder))
    modules = ("-L", f"module-null-sink sink_name={SINK}", "-L", f"module-native-protocol-unix socket={socket}")
    server = subprocess.Popen(
        ["pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1", *modules],
        env={**os.environ, **named}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, preexec_fn=ahead,
    )  # fmt: skip
    try:
        until = time.monotonic() + BEGINS_S
        while not socket.exists():
            with contextlib.suppress(subprocess.TimeoutExpired):
                server.wait(0.05)
            if server.poll() is not None or time.monotonic() > until:
                raise RuntimeError("the sound server does not begin")
        yield {**os.environ, **named, "PULSE_SERVER": f"unix:{socket}"}
    finally:
        server.terminate()
        server.wait(BEGINS_S)
