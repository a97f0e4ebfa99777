"""Small files written whole or not at all: on the disk beside their place first, then named in one step."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


def write_new(path: Path, data: bytes) -> None:
    """Write a file that must not exist, readable by its owner alone; raises FileExistsError or another OSError."""
    with _beside(path, data) as temporary:
        try:
            os.link(temporary, path)  # unlike a rename, a link never replaces what is there
        except FileExistsError:
            raise
        except OSError:  # FAT and some network drives know no links
            if path.exists():
                raise FileExistsError(path) from None
            temporary.replace(path)


def replace(path: Path, data: bytes) -> None:
    """Write a file, in place of one that may exist; raises OSError, and then the old one is as it was."""
    with _beside(path, data) as temporary:
        temporary.replace(path)


@contextmanager
def _beside(path: Path, data: bytes) -> Iterator[Path]:
    """Give a temporary file in the same folder that is safely on the disk, and see that nothing of it stays."""
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(8)}.new")
    try:
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(temporary, flags, 0o600), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        yield temporary
        _sync_folder(path.parent)
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
