"""Small files written whole or not at all: on the disk beside their place first, then named in one step."""

from __future__ import annotations

import errno
import os
import re
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_LEFT_AFTER = 60
"""Seconds after which no living process is still writing a file of this size."""


def write_new(path: Path, data: bytes) -> None:
    """Write a file that must not exist, readable by its owner alone; raises FileExistsError or another OSError."""
    with _beside(path, data) as temporary:
        _name_new(temporary, path)


def replace(path: Path, data: bytes) -> None:
    """Write a file, in place of one that may exist; raises OSError, and then the old one is as it was."""
    with _beside(path, data) as temporary:
        temporary.replace(path)


def hand_out(path: Path, data: bytes) -> None:
    """Write a file for others, whole or not at all, with the rights that new files have here; raises OSError."""
    if path.exists() and not path.is_file():
        path.write_bytes(data)  # a device or a pipe, which is not replaced
        return
    with _beside(path.resolve(), data, 0o666) as temporary:
        temporary.replace(path.resolve())


def publish_new(temporary: Path, path: Path) -> None:
    """Give a finished file of the same folder its name, which must be free; raises FileExistsError or another OSError.

    For who holds a lock on the name: by a link instead a killed process would leave one database under two names.
    """
    if path.exists():
        raise FileExistsError(path)
    temporary.rename(path)
    _sync_folder(path.parent)


def name_beside(path: Path) -> Path:
    """Return a name in the same folder for what is not finished yet; raises IsADirectoryError for a bare folder."""
    if not path.name:
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    return path.with_name(f".{path.name}.{secrets.token_hex(8)}.new")


def left_beside(path: Path) -> list[Path]:
    """Return what unfinished writing of a file has left beside it, where a process was killed in it."""
    mark = re.compile(rf"\.{re.escape(path.name)}\.[0-9a-f]{{16}}\.new")
    return [file for file in path.parent.iterdir() if mark.fullmatch(file.name) and not file.is_symlink()]


def _name_new(temporary: Path, path: Path) -> None:
    try:
        os.link(temporary, path)  # unlike a rename, a link never replaces what is there
    except FileExistsError:
        raise
    except OSError:  # FAT and some network drives know no links
        if path.exists():
            raise FileExistsError(path) from None
        temporary.replace(path)


def sweep(path: Path) -> None:
    """Remove what a killed process left of this file: of key files a copy would outlive a change of passphrase."""
    with suppress(OSError):
        for file in left_beside(path):
            if time.time() - file.stat().st_mtime > _LEFT_AFTER:
                file.unlink()


@contextmanager
def _beside(path: Path, data: bytes, mode: int = 0o600) -> Iterator[Path]:
    """Give a temporary file in the same folder that is safely on the disk, and see that nothing of it stays."""
    temporary = name_beside(path)
    sweep(path)
    try:
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(temporary, flags, mode), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        yield temporary
        _sync_folder(path.parent)
    except FileExistsError:
        raise
    except OSError as error:
        # The name that was asked for, which says something to whoever reads of it; the temporary one does not.
        raise OSError(error.errno, error.strerror, str(path)) from None
    finally:
        with suppress(OSError):
            temporary.unlink()


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return  # NTFS journals names by itself, and a folder cannot be opened
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
