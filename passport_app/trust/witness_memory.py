"""What a witness remembers: of each ledger the newest checkpoint it cosigned; as its ledger signed it.

The memory is what makes a witness one: lost, it would believe anything. So a damaged one is never begun anew here.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from passport_app.domain.errors import InputError, PassportError
from passport_app.trust import canonical, files
from passport_app.trust import checkpoint as checkpoints
from passport_app.trust.keys import PublicKey

FORMAT = "material-passport/witness"
_LARGEST_FILE = 64 * 1024 * 1024
_FIELDS = frozenset({"name", "seen"})


@dataclass(frozen=True, slots=True)
class Seen:
    """The newest checkpoint of a ledger that was cosigned."""

    origin: str
    size: int
    root: bytes
    note: str
    """As the ledger signed it."""
    log_key: str
    """The DID of the key that signed it."""
    at: str
    """When it was cosigned, UTC."""


@dataclass(slots=True)
class Memory:
    """A witness's name and what it has seen, by ledger."""

    name: str
    seen: dict[str, Seen] = field(default_factory=dict)

    @classmethod
    def load(cls, path: Path) -> Memory:
        """Return the memory of a file; raises InputError `not_a_witness`, `memory_damaged`."""
        try:
            with path.open("rb") as file:
                data = file.read(_LARGEST_FILE + 1)
        except FileNotFoundError:
            raise InputError("not_a_witness", f"There is no witness's memory {path}. Restore it from a copy.") from None
        try:
            document = canonical.parse(data, limit=_LARGEST_FILE, depth=5)
            if not isinstance(document, dict) or document.pop("format", None) != FORMAT or set(document) != _FIELDS:
                raise InputError("memory_damaged", "it is not of this form")
            seen = [_seen(row) for row in document["seen"]]
            if not isinstance(document["name"], str) or len({row.origin for row in seen}) != len(seen):
                raise InputError("memory_damaged", "a ledger is in it twice, or its name is none")
            return cls(document["name"], {row.origin: row for row in seen})
        except (PassportError, KeyError, TypeError) as error:
            raise InputError(
                "memory_damaged",
                f"The witness's memory {path} is damaged ({error}). Restore it from a copy: without it the witness "
                "would cosign any book.",
            ) from None

    def save(self, path: Path) -> None:
        """Write the memory, whole or not at all; raises OSError."""
        rows = [
            {"at": row.at, "log_key": row.log_key, "note": row.note}
            for row in (self.seen[origin] for origin in sorted(self.seen))
        ]
        document = {"format": FORMAT, "name": self.name, "seen": rows}
        files.replace(path, (json.dumps(document, indent=1, ensure_ascii=False) + "\n").encode("utf-8"))


def _seen(row: Any) -> Seen:
    """Return a row whose note is signed by its key: size and root are read from the note alone."""
    signed = checkpoints.parse(row["note"])
    signed.check(PublicKey.from_did(row["log_key"]))
    head = signed.checkpoint
    return Seen(head.origin, head.size, head.root, row["note"], row["log_key"], str(row["at"]))
