"""Checkpoints that left the house: a copy of each stays in a folder beside the ledger, and every audit asks for them.

The copies help whoever keeps the book honestly to notice a mix-up or a restored old backup. Against the book's own
keeper only those count that somebody else holds.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from passport_app.domain.errors import PassportError
from passport_app.trust import checkpoint as notes
from passport_app.trust import cosignature, files

_ENDING = ".checkpoint"
_MOST_FILES = 10_000
_LARGEST_NOTE = 64 * 1024


def kept_folder(ledger: Path) -> Path:
    """Return where the copies of a ledger lie: beside it."""
    return ledger.with_name(ledger.name + ".kept")


def keep_checkpoint(ledger: Path, note: str) -> Path:
    """Keep a copy of a checkpoint that leaves the house and return its file; raises InputError, OSError.

    What witnesses have added to it is kept with it, whichever copy came first.
    """
    said = notes.parse(note).checkpoint
    folder = kept_folder(ledger)
    folder.mkdir(exist_ok=True)
    file = folder / f"{said.size:012d}-{said.root.hex()[:16]}{_ENDING}"
    if file.exists():
        _add_lines(file, note)
    else:
        with suppress(FileExistsError):  # another window kept the same one
            files.write_new(file, note.encode("utf-8"))
    return file


def _add_lines(file: Path, note: str) -> None:
    with suppress(PassportError, ValueError):  # the audit says what is wrong with a copy that cannot be read
        kept = file.read_bytes().decode("utf-8")
        whole = cosignature.merged(kept, note)
        if whole != kept:
            files.replace(file, whole.encode("utf-8"))


def kept_checkpoints(ledger: Path) -> list[Path]:
    """Return the copies there are, the oldest first."""
    folder = kept_folder(ledger)
    if not folder.is_dir():
        return []
    found = sorted(
        file for file in folder.iterdir() if file.suffix == _ENDING and file.is_file() and not file.is_symlink()
    )
    return found[-_MOST_FILES:]


def kept_notes(ledger: Path, origin: str) -> Iterator[tuple[Path, notes.SignedCheckpoint]]:
    """Yield the copies of a ledger's own checkpoints that can be read, the newest first, unchecked."""
    for file in reversed(kept_checkpoints(ledger)):
        try:
            if file.stat().st_size > _LARGEST_NOTE:
                continue
            signed = notes.parse(file.read_bytes().decode("utf-8"))
        except (PassportError, OSError, UnicodeDecodeError):
            continue  # the audit says what is wrong with it
        if signed.checkpoint.origin == origin:
            yield file, signed
