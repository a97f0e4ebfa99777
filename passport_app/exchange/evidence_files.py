"""Files given as evidence: found in folders, and told apart by their first bytes, never by their names."""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from passport_app.domain.errors import InputError
from passport_app.trust.jwt import looks_like_token

_MOST_FILES = 100_000
_LARGEST_HASHED = 64 << 20
_HEAD = 1024
_SMALL = 1 << 16
_BESIDE = ("-wal", "-shm", ".lock", ".key", ".key.tries", ".tsq", ".tsr", ".tsr.pem")
"""Endings of journals, locks, keys and timestamps, which belong to the file beside them."""


def files_in(paths: Sequence[Path]) -> Iterator[Path]:
    """Yield the files given, and those in the folders given, in the order of their names.

    Raises InputError `too_many_files`: a file that was passed over must not look like one that passed.
    """
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        count = 0
        for folder, subfolders, names in os.walk(path):
            subfolders.sort()
            for name in sorted(names):
                if name.endswith(_BESIDE) or name.startswith("."):
                    continue
                count += 1
                if count > _MOST_FILES:
                    text = f"The folder {path} holds more than {_MOST_FILES:,} files. Verify its parts one by one."
                    raise InputError("too_many_files", text)
                yield Path(folder) / name


@dataclass(frozen=True, slots=True)
class Given:
    """A file that was given, read as far as it is small."""

    path: Path
    size: int
    """Bytes."""
    read: bytes
    """All of a small file, the beginning of another."""

    @classmethod
    def of(cls, path: Path) -> Given:
        """Read a file's beginning, once; raises OSError."""
        with path.open("rb") as file:
            return cls(path, os.fstat(file.fileno()).st_size, file.read(_SMALL))

    @property
    def head(self) -> bytes:
        """The first kilobyte, by which it is told what it is."""
        return self.read[:_HEAD]

    @property
    def whole(self) -> bool:
        """Whether all of it was read."""
        return len(self.read) == self.size

    def data(self) -> bytes:
        """Return all its bytes; raises OSError."""
        return self.read if self.whole else self.path.read_bytes()

    def digest(self) -> str | None:
        """Return the SHA-256 of its bytes, as `digest_of`."""
        return hashlib.sha256(self.read).hexdigest() if self.whole else digest_of(self.path)


def head_of(path: Path) -> bytes:
    """Return the first kilobyte of a file; raises OSError, also for a pipe or device, which may never answer."""
    if not path.is_file():
        raise OSError(errno.EINVAL, "not a plain file", str(path))
    with path.open("rb") as file:
        return file.read(_HEAD)


def digest_of(path: Path) -> str | None:
    """Return the SHA-256 of a file's bytes, None where it cannot be read, or is larger than any that is."""
    try:
        if path.stat().st_size > _LARGEST_HASHED:
            return None
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return None


def is_database(head: bytes) -> bool:
    """Tell whether a file begins as a SQLite database does."""
    return head.startswith(b"SQLite format 3\0")


def is_document(head: bytes) -> bool:
    """Tell whether a file begins as JSON or a token does."""
    marked = head.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"))
    return marked or head.lstrip()[:1] in (b"{", b"[") or looks_like_token(head)
