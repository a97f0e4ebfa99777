"""Put into a child of the torture by PYTHONPATH: it kills its own process at one moment that it was told.

A moment is the point before or after anything that changes a disk: a statement that writes, a commit, a fsync, a
rename, a link, a removal, a file opened for writing. TORTURE_AT is the number of the moment at which it dies, by the
signal that cannot be caught; TORTURE_LOG a file to which an unharmed run writes the name of every moment. TORTURE_AFTER
makes it die within the moment instead: so many microseconds after it began, wherever SQLite or the kernel is by then.
TORTURE_BYTE dies in the middle of a write: when any file would grow beyond so many bytes.
"""

from __future__ import annotations

import builtins
import io
import os
import signal
import sqlite3
import threading
import time

_AT = int(os.environ.get("TORTURE_AT", "-1"))
_AFTER = int(os.environ.get("TORTURE_AFTER", "-1"))
_BYTE = int(os.environ.get("TORTURE_BYTE", "-1"))
_LOG = os.environ.get("TORTURE_LOG")
_WRITES = ("INSERT", "UPDATE", "DELETE", "CREATE", "DROP", "BEGIN", "COMMIT", "PRAGMA wal_checkpoint", "PRAGMA journal")
_count = 0


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)


def _die_later() -> None:
    ready = threading.Event()

    def wait() -> None:
        ready.set()
        end = time.perf_counter_ns() + _AFTER * 1000
        while time.perf_counter_ns() < end:
            time.sleep(0)
        _die()

    threading.Thread(target=wait, daemon=True).start()
    ready.wait()


def moment(name: str) -> None:
    """Count one moment; die where it is the one."""
    global _count  # noqa: PLW0603 - one counter a process
    if _LOG:
        with _plain_open(_LOG, "a", encoding="utf-8") as log:
            log.write(name + "\n")
    if _count == _AT:
        if _AFTER >= 0:
            _die_later()
        else:
            _die()
    _count += 1


def _around(name, act):
    def acted(*args, **named):
        moment("before " + name)
        outcome = act(*args, **named)
        moment("after " + name)
        return outcome

    return acted


def _word(sql: str) -> str:
    sql = sql.lstrip()
    return next((word for word in _WRITES if sql[: len(word)].lower() == word.lower()), "")


class Connection(sqlite3.Connection):
    """A connection that counts what writes."""

    def execute(self, sql, *values):
        word = _word(sql)
        return _around(word, super().execute)(sql, *values) if word else super().execute(sql, *values)

    def executemany(self, sql, *values):
        word = _word(sql)
        return _around(word, super().executemany)(sql, *values) if word else super().executemany(sql, *values)


def _connect(*args, _plain=sqlite3.connect, **named):
    named.setdefault("factory", Connection)
    return _plain(*args, **named)


_plain_open = builtins.open
_plain_os_open = os.open


def _os_open(path, flags, *args, **named):
    if flags & os.O_CREAT:
        return _around("creating a file", _plain_os_open)(path, flags, *args, **named)
    return _plain_os_open(path, flags, *args, **named)


def _open(file, mode="r", *args, **named):
    if isinstance(mode, str) and set(mode) & set("wax+"):
        return _around("opening to write", _plain_open)(file, mode, *args, **named)
    return _plain_open(file, mode, *args, **named)


if _AT >= 0 or _LOG:
    sqlite3.connect = _connect
    io.open = _open  # as pathlib calls it
    os.open = _os_open
    for _name in ("fsync", "replace", "link", "unlink"):
        setattr(os, _name, _around(_name, getattr(os, _name)))
if _BYTE >= 0:
    import resource

    # Python ignores this signal, so that a full quota is an error; by default it ends the process at once.
    signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (_BYTE, _BYTE))
