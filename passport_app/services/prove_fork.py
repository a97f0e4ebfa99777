"""Prove that a ledger was rewritten: a checkpoint kept outside against what the book signs now, as one file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from passport_app.domain.errors import InputError, LedgerError, PassportError
from passport_app.domain.job import CancelCheck, Progress, never, silent
from passport_app.exchange.fork_evidence import Signed, gather, keep_fork
from passport_app.issuing.carried_note import checkpoint_in
from passport_app.ledger.apart import Apart, is_stranger
from passport_app.ledger.connection import explained
from passport_app.ledger.forking import continuation
from passport_app.ledger.kept import kept_checkpoints
from passport_app.ledger.reader import Reader
from passport_app.trust import checkpoint as notes
from passport_app.trust.keys import PublicKey


def prove_fork(
    ledger: Path,
    against: Sequence[Path],
    target: Path,
    *,
    progress: Progress = silent,
    cancelled: CancelCheck = never,
) -> Path | None:
    """Write evidence that a ledger contradicts a checkpoint to a new file; return which it was, None where none does.

    `against` are files of checkpoints kept outside; the copies beside the ledger are asked for too. Only what the
    ledger's own key signed counts. Anyone verifies the file, without the ledger. A stranger's ledger is read from a
    private copy that was judged apart. Raises InputError `exists`, `no_fork` where the ledger's tree is too damaged to
    prove anything; LedgerError, Cancelled, OSError.
    """
    if target.exists():
        raise InputError("exists", f"{target} exists already. Choose another name.")
    with _reading(ledger, progress, cancelled) as reader:
        for file in dict.fromkeys((*against, *kept_checkpoints(ledger))):
            kept = _signed(reader, file)
            if kept is None:
                continue
            held = continuation(reader, kept.checkpoint.size)
            if held is not None and held.root != kept.checkpoint.root:
                keep_fork(gather(kept, Signed(held.note, held.key), held.root, held.path), target)
                return file
    return None


@contextmanager
def _reading(ledger: Path, progress: Progress, cancelled: CancelCheck) -> Iterator[Reader]:
    if not is_stranger(ledger):
        with explained(ledger), Reader(ledger, book_only=True) as reader:
            yield reader
        return
    with Apart(ledger) as apart:
        report = apart.judge(book_only=True, progress=progress, cancelled=cancelled)
        if not report.subject:
            raise LedgerError("not_read_safely", report.checks[0].detail)
        with explained(ledger), Reader(apart.path, book_only=True, stranger=True) as reader:
            yield reader


def _signed(reader: Reader, file: Path) -> Signed | None:
    """Return a checkpoint of this ledger by its own key; None for any other file, of which the audit tells."""
    try:
        text = checkpoint_in(file)
        signed = notes.parse(text)
        key = PublicKey.from_multibase(reader.keys().log_signer(signed).key)
    except (PassportError, OSError):
        return None
    return Signed(text, key) if signed.checkpoint.origin == reader.origin else None
