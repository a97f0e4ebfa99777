"""A stranger's ledger, read by a process of its own from a private copy (TRUST.md 2, "A stranger's ledger").

A file can be made to crash or exhaust the library that reads it. So the copy is opened by a child with limits on
memory and time, which answers in JSON; one that dies or is too slow gets a verdict, not a traceback. After the child
has judged it, the copy may be opened here to look things up.
"""

from __future__ import annotations

import json
import os
import queue
import shutil
import stat
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple

import passport_app
from passport_app.domain.errors import Cancelled, LedgerError
from passport_app.domain.job import CancelCheck, Progress, never, silent
from passport_app.domain.verdict import Check, Report, Verdict
from passport_app.ledger.apart_child import NEEDED_TOO_MUCH
from passport_app.ledger.connection import check_header, check_pages, refuse_journal
from passport_app.ledger.judging import Kept
from passport_app.ledger.reader import key_path

_GIB, _MIB = 1 << 30, 1 << 20
_LONGEST_ANSWER = 64 * _MIB


class Limits(NamedTuple):
    """What the child may take; all in all many times what an honest ledger of its size needs."""

    memory: int
    """Bytes of address space."""
    seconds: int
    """By the clock, and on each core."""


def limits_for(size: int) -> Limits:
    """Return the limits for a file of `size` bytes: an audit rebuilds its tables in memory."""
    return Limits(2 * _GIB + 6 * size, 60 + size // (200 * 1024))


def is_stranger(ledger: Path) -> bool:
    """Tell whether a ledger has no key beside it: it was not made here, or is not written to here."""
    return not key_path(ledger).is_file()


class Apart:
    """A private copy of a ledger, and what a process of its own says of it; use as a context manager."""

    def __init__(self, ledger: Path, limits: Limits | None = None) -> None:
        self._ledger, self._limits = ledger, limits
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self.path = ledger
        """The copy, once this was entered."""

    def __enter__(self) -> Apart:
        """Copy the file; raises LedgerError where it is not what a ledger is from outside, OSError."""
        if self._ledger.exists() and not stat.S_ISREG(self._ledger.stat().st_mode):
            raise LedgerError("not_a_ledger", f"{self._ledger.name} is no plain file.")
        check_header(self._ledger)
        refuse_journal(self._ledger)
        log = self._ledger.with_name(self._ledger.name + "-wal")
        logged = log.is_file() and log.stat().st_size > 0
        if not logged:
            check_pages(self._ledger)
        self._folder = tempfile.TemporaryDirectory(prefix="passport-apart-", ignore_cleanup_errors=True)
        self.path = Path(self._folder.name) / self._ledger.name  # by which it is told of
        try:
            shutil.copyfile(self._ledger, self.path)
            if logged:
                shutil.copyfile(log, self.path.with_name(self.path.name + "-wal"))
        except BaseException:
            self._folder.cleanup()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._folder is not None:
            self._folder.cleanup()

    def judge(
        self,
        *,
        kept: Sequence[Kept] = (),
        fast: bool = False,
        book_only: bool = False,
        memory: Path | None = None,
        progress: Progress = silent,
        cancelled: CancelCheck = never,
    ) -> Report:
        """Return what the process answers, as `judging.judge` does; `not_read_safely` where it does not.

        Raises LedgerError as `judge`; Cancelled.
        """
        size = sum(file.stat().st_size for file in self.path.parent.iterdir())
        limits = self._limits or limits_for(size)
        request = {
            "path": str(self.path),
            "kept": [list(one) for one in kept],
            "fast": fast,
            "book_only": book_only,
            "state": str(memory) if memory else "",
            "memory": limits.memory,
            "seconds": limits.seconds,
            "written": 2 * size + _MIB,
        }
        outcome = _ask(request, limits, progress, cancelled)
        if isinstance(outcome, str):
            return self._unsafe(outcome)
        if "refused" in outcome:
            code, message = outcome["refused"]
            raise LedgerError(str(code), str(message).replace(self.path.name, self._ledger.name))
        try:
            return _report(self._ledger.name, outcome["report"])
        except (KeyError, TypeError, ValueError):
            return self._unsafe("what it answered cannot be understood")

    def _unsafe(self, why: str) -> Report:
        text = (
            f"{self._ledger.name} could not be read safely: the process apart that read it was ended, because {why}. "
            "This program is unharmed. Do not open the file with anything else; ask for an untouched copy."
        )
        return Report(self._ledger.name, "ledger", (Check("ledger", Verdict.INDETERMINATE, "not_read_safely", text),))


def _ask(request: dict[str, Any], limits: Limits, progress: Progress, cancelled: CancelCheck) -> dict[str, Any] | str:
    """Return the child's outcome, or why there is none."""
    child = subprocess.Popen(  # noqa: S603 - this very program
        _command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=_environment()
    )
    lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    reading = threading.Thread(target=_read_lines, args=(child, lines), daemon=True)
    reading.start()
    try:
        assert child.stdin is not None
        try:
            child.stdin.write(json.dumps(request).encode("ascii") + b"\n")
            child.stdin.close()
        except OSError:
            pass  # it is gone already: its status says why
        return _await(child, lines, time.monotonic() + limits.seconds, progress, cancelled)
    finally:
        child.kill()
        child.wait()
        reading.join()
        assert child.stdout is not None
        child.stdout.close()


def _await(
    child: subprocess.Popen[bytes],
    lines: queue.SimpleQueue[bytes],
    deadline: float,
    progress: Progress,
    cancelled: CancelCheck,
) -> dict[str, Any] | str:
    while True:
        if cancelled():
            raise Cancelled
        if time.monotonic() > deadline:
            return "it took longer than any ledger of its size does"
        try:
            line = lines.get(timeout=1)
        except queue.Empty:
            continue
        if not line:
            return _why_dead(child.wait())
        try:
            said = json.loads(line)
            if "progress" not in said:
                return dict(said)
            what, done, total = said["progress"]
            progress(str(what)[:80], int(done), int(total))
        except (ValueError, TypeError, RecursionError):
            return "what it answered cannot be understood"


def _why_dead(status: int) -> str:
    if status == NEEDED_TOO_MUCH:
        return "it needed more memory than any ledger of its size does"
    if sys.platform != "win32":
        import signal  # noqa: PLC0415 - SIGXCPU is not on Windows

        if -status == signal.SIGXCPU:
            return "it took longer than any ledger of its size does"
    return f"it crashed (status {status})"


def _read_lines(child: subprocess.Popen[bytes], lines: queue.SimpleQueue[bytes]) -> None:
    assert child.stdout is not None
    while True:
        line = child.stdout.readline(_LONGEST_ANSWER)
        lines.put(line)
        if not line:
            return


def _command() -> list[str]:
    if getattr(sys, "frozen", False):  # a bundle has no interpreter: its own program takes the part
        return [sys.executable, "--read-apart"]
    return [sys.executable, "-X", "utf8", "-m", "passport_app.ledger.apart_child"]


def _environment() -> dict[str, str]:
    """Return what the child needs of the environment: where this program is, and nothing of the user's."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "PATH", "TEMP", "TMP", "TMPDIR") if name in os.environ}
    return kept | {"PYTHONPATH": str(Path(passport_app.__file__).resolve().parents[1]), "PYTHONDONTWRITEBYTECODE": "1"}


def _report(name: str, said: dict[str, Any]) -> Report:
    """Return the report that a child answered; raises KeyError, TypeError, ValueError for what is none."""
    checks = tuple(Check(str(c), Verdict(v), str(r), str(d)) for c, v, r, d in said["checks"])
    subject = dict(said["subject"])
    if not checks or not isinstance(subject["entries"], int):
        raise ValueError("no report")
    signer = said["signer"]
    return Report(name, "ledger", checks, signer=None if signer is None else str(signer), subject=subject)
