"""How far an audit came that was stopped or killed, so that the next one need not verify the same signatures again.

What is remembered is a statement about bytes, not about a file: "of the entries whose root is R, every passport
verified". The next audit hashes the entries again, and believes it only where they still have that root; a changed
prefix has another. It is kept among the user's own files, never beside a ledger, where whoever hands over the ledger
could hand over a forged one too.
"""

from __future__ import annotations

import hashlib
import json
import time
from contextlib import suppress
from pathlib import Path

from passport_app import __version__
from passport_app.domain.errors import Cancelled
from passport_app.domain.job import CancelCheck, Progress
from passport_app.ledger.entry import bytes_of
from passport_app.ledger.reader import Reader
from passport_app.trust import files, merkle

_EVERY = 2
"""Seconds between two notes at least: each is one small file written through to the disk."""
_LARGEST = 4096


class AuditMemory:
    """The note of one ledger's audits in a folder of the user's."""

    def __init__(self, folder: Path, origin: str) -> None:
        self._origin = origin
        name = hashlib.sha256(origin.encode("utf-8")).hexdigest()[:32]
        self.path = folder / f"{name}.audit.json"
        self._last = time.monotonic()
        self._saved = 0

    def left_at(self) -> int:
        """Return where an audit was stopped, as its note says; 0 where none was. Whether it holds, the next tells."""
        return self._read()[0]

    def verified(self, reader: Reader, progress: Progress, cancelled: CancelCheck) -> int:
        """Return up to which entry an earlier audit verified the passports of just these bytes; 0 where none did.

        Raises Cancelled.
        """
        size, root = self._read()
        if not size:
            return 0
        frontier = merkle.Frontier()
        for (body,) in reader.db.execute("SELECT body FROM entry WHERE seq < ? ORDER BY seq", (size,)):
            if frontier.size % 1024 == 0:
                progress("Hashing what was verified before", frontier.size, size)
                if cancelled():
                    raise Cancelled
            frontier.append(merkle.leaf_hash(bytes_of(body)))
        if frontier.size != size or frontier.root().hex() != root:
            return 0
        self._saved = size
        return size

    def note(self, size: int, root: bytes, *, now: bool = False) -> None:
        """Keep that every passport among the entries of this root verified; at most every two seconds, or now."""
        if size <= self._saved or not (now or time.monotonic() - self._last >= _EVERY):
            return
        self._last, self._saved = time.monotonic(), size
        said = {"format": 1, "program": __version__, "origin": self._origin, "size": size, "root": root.hex()}
        with suppress(OSError):  # without a note the next audit begins at the beginning, and that is all
            self.path.parent.mkdir(parents=True, exist_ok=True)
            files.replace(self.path, json.dumps(said).encode("utf-8"))

    def forget(self) -> None:
        """Remove the note: the audit came to its end."""
        with suppress(OSError):
            self.path.unlink(missing_ok=True)

    def _read(self) -> tuple[int, str]:
        try:
            with self.path.open("rb") as file:
                said = json.loads(file.read(_LARGEST))
            if (said["format"], said["program"], said["origin"]) != (1, __version__, self._origin):
                return 0, ""
            return (said["size"], said["root"]) if isinstance(said["size"], int) else (0, "")
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return 0, ""
