"""Give a checkpoint out of the house, and keep a copy beside the ledger."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from passport_app.certificate.qr_file import qr_svg
from passport_app.ledger.kept import keep_checkpoint
from passport_app.trust import checkpoint as notes
from passport_app.trust import files


def keep_outside(ledger: Path, note: str, target: Path) -> None:
    """Write a checkpoint to a file, exactly as it was signed; raises OSError, InputError for what is no checkpoint."""
    files.hand_out(target, note.encode("utf-8"))
    # A ledger on a medium that cannot be written to is given checkpoints of all the same.
    with suppress(OSError):
        keep_checkpoint(ledger, note)


def show_outside(ledger: Path, note: str, target: Path) -> None:
    """Write a checkpoint as a QR code (SVG), whose text is the note itself; keeps a copy as `keep_outside` does.

    Raises OSError, InputError for what is no checkpoint, or has too many cosignatures for a code.
    """
    said = notes.parse(note).checkpoint
    files.hand_out(target, qr_svg(note, f"{said.origin}: checkpoint over {said.size} entries"))
    with suppress(OSError):
        keep_checkpoint(ledger, note)
