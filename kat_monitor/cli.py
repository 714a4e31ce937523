"""The command line: arguments in, one function a command.

Owns the words of the commands (contract.md), exit codes and messages: 0 done, 1 the answer is no, 2 cannot; one line on
stderr, never a traceback. Refuses to do the work: each function calls the part that owns it, and imports it only then,
so that no command waits for another's libraries.
"""

from __future__ import annotations

import argparse
import builtins
import gc
import io
import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from kat_monitor.arguments import Cannot, parser

DONE, NO, CANNOT = 0, 1, 2


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit code."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a file's name need not be text
    try:
        try:
            arguments = parser().parse_args(argv)
            code = COMMANDS[arguments.command](arguments)
        except SystemExit:  # --help and --version have been said, as far as stdout took them
            _flush()
            raise
        _flush()
        return code
    except Cannot as problem:
        _remark(f"kat-monitor: {problem}")
        return CANNOT
    except KeyboardInterrupt:
        _remark("kat-monitor: stopped before it was done")
        return CANNOT
    except BrokenPipeError:
        # The reader (head, less) has seen enough; nothing more can be said to it.
        _let_go_of_stdout()
        return DONE


def _write(line: str) -> None:
    """One line of the answer. Raises Cannot where it is lost, BrokenPipeError where nobody reads on."""
    with _stdout_at_hand():
        print(line)


def _flush() -> None:
    with _stdout_at_hand():
        if sys.stdout is not None:
            sys.stdout.flush()


@contextmanager
def _stdout_at_hand() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as problem:
        _let_go_of_stdout()
        raise Cannot(f"the answer cannot be written: {problem.strerror or problem}") from None


def _let_go_of_stdout() -> None:
    """What stdout still holds goes nowhere, so that closing it at the end is not one more failure."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _remark(line: str) -> None:
    """A line on stderr; where that is gone too, the exit code says it alone."""
    with suppress(OSError):
        print(line, file=sys.stderr)


def _say(line: str) -> None:
    """Progress, on stderr and only where a person watches."""
    if sys.stderr is not None and sys.stderr.isatty():
        _remark(line)


def prepare_window() -> None:
    """What makes a window come sooner: no search for garbage while all is new, and imports as Python has them.

    The window's own collector takes over from here. With Qt comes an import hook that reads the source of every module
    after it, to see whether that asks for `__feature__`, Qt's other spelling of its names: none here does.
    """
    gc.disable()
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _app(arguments: argparse.Namespace) -> int:
    prepare_window()
    from kat_monitor.app.windows import run_app

    return run_app(arguments.data)


def _demo(arguments: argparse.Namespace) -> int:
    prepare_window()
    from kat_monitor.app.windows import run_demo

    return run_demo(arguments.protocol, arguments.scenario, arguments.speed, arguments.seed)


def _empty_folder(folder: Path) -> Path:
    """The folder, made if missing; Cannot if it holds anything or cannot be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise Cannot(f"{folder} is not empty; name a new folder")
    except OSError as problem:
        raise Cannot(f"{folder}: {problem.strerror or problem}; name a folder that can be written") from None
    return folder.resolve()


def _iso(text: str | None, option: str) -> int | None:
    from kat_monitor.clock import named

    if text is None:
        return None
    try:
        return named(text)
    except ValueError:
        raise Cannot(
            f"{option} {text!r} is not a time with offset (1900 to 2999); write it as 2026-01-05T09:00:00+00:00"
        ) from None


def _simulate(arguments: argparse.Namespace) -> int:
    from kat_monitor.record import StorageFault
    from kat_monitor.synthetic.simulate import simulate

    start = _iso(arguments.start, "--start")
    out = _empty_folder(arguments.out)
    try:
        result = simulate(
            arguments.protocol, arguments.scenario, arguments.seed, arguments.minutes, start, out, progress=_say
        )
    except StorageFault as fault:
        raise Cannot(str(fault)) from None
    _write(json.dumps(result))
    return DONE


def _replay(arguments: argparse.Namespace) -> int:
    from kat_monitor.devices.csv_replay import CsvError
    from kat_monitor.record import StorageFault
    from kat_monitor.synthetic.replay import replay

    dose_at = _iso(arguments.dose_at, "--dose-at")
    try:
        result, words = replay(arguments.file, arguments.protocol, dose_at, lambda: _empty_folder(arguments.out))
    except (CsvError, StorageFault) as problem:
        raise Cannot(str(problem)) from None
    except OSError as problem:
        raise Cannot(f"{arguments.file}: {problem.strerror or problem}") from None
    for line in words:
        _remark(line)
    _write(json.dumps(result))
    return DONE


def _export(arguments: argparse.Namespace) -> int:
    from kat_monitor.app.files import export

    problem = export(arguments.log, arguments.format, arguments.out, arguments.data, arguments.copy)
    if problem:
        raise Cannot(problem)
    return DONE


def _verify(arguments: argparse.Namespace) -> int:
    from kat_monitor.app.files import verify

    worst = DONE
    for file in arguments.files:
        words, code = verify(file, arguments.key, arguments.data)
        _write(f"{file}: {words}" if len(arguments.files) > 1 else words)
        worst = max(worst, code)
    return worst


def _backup(arguments: argparse.Namespace) -> int:
    from kat_monitor.app.keeping import backup

    return _kept(*backup(arguments.data, arguments.dest, _far))


def _restore(arguments: argparse.Namespace) -> int:
    from kat_monitor.app.keeping import restore_data

    return _kept(*restore_data(arguments.data, arguments.source, _far, over=arguments.over))


def _audit(arguments: argparse.Namespace) -> int:
    from kat_monitor.app.keeping import audit

    return _kept(*audit(arguments.data, arguments.out))


def _self_test(arguments: argparse.Namespace) -> int:
    from PySide6.QtCore import QCoreApplication, qInstallMessageHandler

    from kat_monitor.app.keeping import self_test
    from kat_monitor.ui.sound import problem_now

    qInstallMessageHandler(lambda kind, where, words: None)  # the sound library talks; the answer is ours
    application = QCoreApplication.instance() or QCoreApplication(["kat-monitor"])
    answer = self_test(arguments.data, problem_now)
    del application
    return _kept(*answer)


def _kept(words: tuple[str, ...], problem: str, remarks: tuple[str, ...] = ()) -> int:
    """Say what was done and what was found wrong on the way."""
    if problem:
        raise Cannot(problem)
    for line in words:
        _write(line)
    for line in remarks:
        _remark(f"kat-monitor: {line}")
    return NO if remarks else DONE


def _far(done: int, of: int, words: str) -> bool:
    _say(f"{words}: {100 * done // max(of, 1)} %")
    return True


def _review(arguments: argparse.Namespace) -> int:
    from kat_monitor.app.monthly import review

    problem = review(arguments.month, arguments.out, arguments.data)
    if problem:
        raise Cannot(problem)
    return DONE


def _decode(arguments: argparse.Namespace) -> int:
    from kat_monitor.devices.decoding import decode_stream
    from kat_monitor.devices.registry import NoDecoderError

    try:
        if arguments.file == "-":
            if sys.stdin is None:
                raise Cannot("standard input is closed; name a FILE")
            dropped = decode_stream(arguments.driver, sys.stdin.buffer, _write)
        else:
            with Path(arguments.file).open("rb") as stream:
                dropped = decode_stream(arguments.driver, stream, _write)
    except NoDecoderError as problem:
        raise Cannot(str(problem)) from None
    except BrokenPipeError:
        raise
    except OSError as problem:
        raise Cannot(f"{arguments.file}: {problem.strerror or problem}") from None
    _remark(f"{dropped} bytes dropped")
    return DONE


def _devices(arguments: argparse.Namespace) -> int:
    from kat_monitor.devices.ports import describe_ports

    for line in describe_ports():
        _write(line)
    return DONE


def _emulate(arguments: argparse.Namespace) -> int:
    import signal

    from kat_monitor.devices.emulators import terminal

    signal.signal(
        signal.SIGTERM, signal.default_int_handler
    )  # ending it from outside is Ctrl-C too: the port goes away
    try:
        terminal.emulate(arguments.driver, arguments.scenario, _say_at_once, terminal.Typed(0))
    except terminal.NotEmulated as problem:
        raise Cannot(str(problem)) from None
    except KeyboardInterrupt:
        pass
    return DONE


def _say_at_once(line: str) -> None:
    print(line, flush=True)


def _what_if(arguments: argparse.Namespace) -> int:
    from kat_monitor.protocols import loader
    from kat_monitor.review.trial import try_out

    try:
        loader.load_file(arguments.protocol)
    except OSError as problem:
        raise Cannot(f"{arguments.protocol}: {problem.strerror or problem}") from None
    except loader.ProtocolMistakes as mistakes:
        for mistake in mistakes.mistakes:
            _remark(str(mistake))
        raise Cannot(f"{arguments.protocol} has mistakes; nothing was tried") from None
    text = arguments.protocol.read_text("utf-8-sig")

    def told(done: int, of: int, words: str) -> bool:
        _say(f"{words}: {100 * done // of} %")
        return True

    found = try_out(arguments.logs, text, told)
    for line in (*found.lines, found.totals):
        _write(line)
    for line in found.unread:
        _remark(f"kat-monitor: {line}")
    return CANNOT if found.unread else DONE


def _keys(arguments: argparse.Namespace) -> int:
    from kat_monitor.app.keys import NotDone, manage

    try:
        for line in manage(arguments.action, arguments.what, arguments.data):
            _write(line)
    except NotDone as problem:
        raise Cannot(str(problem)) from None
    return DONE


def _protocols(arguments: argparse.Namespace) -> int:
    from kat_monitor.protocols import loader, shipped

    if arguments.action is None:
        for name, text in shipped.shipped().items():
            protocol = loader.load(text, f"{name}.toml", name)
            _write(f"{name:<18} version {protocol.version:<4} {protocol.name} (example limits, not approved)")
        return DONE
    if arguments.file is None:
        raise Cannot("protocols check needs a FILE")
    return _check_protocol(arguments.file)


def _check_protocol(file: Path) -> int:
    from kat_monitor.protocols import guarded, loader
    from kat_monitor.ui.present_protocols import unguarded_words

    try:
        protocol = loader.load_file(file)
    except OSError as problem:
        raise Cannot(f"{file}: {problem.strerror or problem}") from None
    except loader.ProtocolMistakes as mistakes:
        for mistake in mistakes.mistakes:
            _remark(str(mistake))
        return NO
    _write(f"{file}: {protocol.name}, version {protocol.version}: no mistakes found")
    if lacking := ", ".join(map(unguarded_words, guarded.without_high(protocol))):
        _write(f"{file}: no high-priority alert for {lacking}: the lead has to agree, with a reason")
    return DONE


COMMANDS: dict[str | None, Callable[[argparse.Namespace], int]] = {
    None: _app,
    "demo": _demo,
    "simulate": _simulate,
    "replay": _replay,
    "export": _export,
    "verify": _verify,
    "review": _review,
    "backup": _backup,
    "restore": _restore,
    "audit": _audit,
    "self-test": _self_test,
    "decode": _decode,
    "devices": _devices,
    "emulate": _emulate,
    "keys": _keys,
    "protocols": _protocols,
    "what-if": _what_if,
}
