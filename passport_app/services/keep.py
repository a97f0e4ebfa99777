"""Give a checkpoint out of the house, and keep a copy beside the ledger."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from passport_app.ledger.kept import keep_checkpoint


def keep_outside(ledger: Path, note: str, target: Path) -> None:
    """Write a checkpoint to a file, exactly as it was signed; raises OSError, InputError for what is no checkpoint."""
    target.write_text(note, encoding="utf-8", newline="\n")
    # A ledger on a medium that cannot be written to is given checkpoints of all the same.
    with suppress(OSError):
        keep_checkpoint(ledger, note)
