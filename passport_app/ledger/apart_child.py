"""The process that reads a stranger's ledger: limits itself first, then judges the copy it is given.

It is started by `apart.py` with a request on standard input, and answers on standard output, a line of JSON for each
step and one for the outcome. Whatever happens to it happens to it alone.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from passport_app.domain.errors import PassportError
from passport_app.domain.verdict import Report
from passport_app.ledger.connection import fold_log
from passport_app.ledger.judging import Kept, judge

NEEDED_TOO_MUCH = 77
"""Exit status of a process that ran out of the memory it was allowed."""
_EVERY_NS = 200_000_000


def limit(*, memory: int, seconds: int, written: int) -> None:
    """Bound what this process may take: bytes of memory, seconds of each core, bytes of a file it writes.

    Windows has no such limits for a process of its own; there only the clock of whoever started it bounds it.
    """
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - there is none on Windows

    for name, value in (
        ("RLIMIT_CORE", 0),
        ("RLIMIT_AS", memory),
        ("RLIMIT_CPU", seconds * (os.cpu_count() or 1)),
        ("RLIMIT_FSIZE", written),
        ("RLIMIT_NOFILE", 64),
    ):
        what = getattr(resource, name, None)
        if what is None:
            continue
        soft, hard = resource.getrlimit(what)
        lowest = value if hard == resource.RLIM_INFINITY else min(value, hard)
        try:
            resource.setrlimit(what, (lowest, lowest))
        except (ValueError, OSError):  # macOS refuses some of them for a running process
            resource.setrlimit(what, (soft, hard))


def report_to_json(report: Report) -> dict[str, Any]:
    """Return a report as plain values."""
    return {
        "checks": [[c.check, c.verdict.value, c.reason, c.detail] for c in report.checks],
        "signer": report.signer,
        "subject": report.subject,
    }


def main() -> int:
    """Answer one request."""
    with os.fdopen(os.dup(0), "rb") as given:  # a window's sys.stdin is None
        asked = json.loads(given.readline())
    limit(memory=asked["memory"], seconds=asked["seconds"], written=asked["written"])
    try:
        with _answers() as say:
            say(_outcome(asked, say))
    except MemoryError:
        return NEEDED_TOO_MUCH
    return 0


def _outcome(asked: dict[str, Any], say: Any) -> dict[str, Any]:
    last = time.monotonic_ns()

    def progress(what: str, done: int, total: int) -> None:
        nonlocal last
        if time.monotonic_ns() - last >= _EVERY_NS:
            last = time.monotonic_ns()
            say({"progress": [what, done, total]})

    path = Path(asked["path"])
    try:
        fold_log(path)
        report = judge(
            path,
            kept=[Kept(*one) for one in asked["kept"]],
            fast=asked["fast"],
            book_only=asked["book_only"],
            memory=Path(asked["state"]) if asked["state"] else None,
            stranger=True,
            progress=progress,
        )
    except PassportError as error:
        return {"refused": [error.code, error.message]}
    return {"report": report_to_json(report)}


@contextmanager
def _answers() -> Iterator[Any]:
    """Give a function that writes one line of JSON; nothing else of this process reaches its standard output."""
    out = os.fdopen(os.dup(1), "wb")
    with open(os.devnull, "wb") as nowhere:  # noqa: PTH123 - os.devnull is a name, not a path
        os.dup2(nowhere.fileno(), 1)

    def say(value: dict[str, Any]) -> None:
        out.write(json.dumps(value).encode("ascii") + b"\n")
        out.flush()

    with out:
        yield say


if __name__ == "__main__":
    sys.exit(main())
