"""The audit: everything in the ledger recomputed from its signed entries, and every difference named (TRUST.md 2).

Three questions, kept apart because they have different answers: are the entries those that were signed (tree and
checkpoints), do they agree with a checkpoint kept elsewhere, and do the derived tables follow from them? Only the
last can be repaired.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from passport_app.domain.errors import PassportError
from passport_app.domain.job import CancelCheck, Progress, never, silent
from passport_app.ledger import derived
from passport_app.ledger.audit_checkpoints import agrees_with, check_checkpoints, check_tiles
from passport_app.ledger.audit_entries import EntryWalk
from passport_app.ledger.audit_found import Audit, Fault, note
from passport_app.ledger.audit_memory import AuditMemory
from passport_app.ledger.audit_since import begin_at, differences_since
from passport_app.ledger.audit_tables import differences
from passport_app.ledger.book import Book
from passport_app.ledger.connection import explained
from passport_app.ledger.derive import apply_entry
from passport_app.ledger.derived_tables import TABLES
from passport_app.ledger.entry import decode_entry
from passport_app.ledger.reader import Reader
from passport_app.ledger.sealing import seal
from passport_app.trust import merkle
from passport_app.trust.succession import KeyHistory

__all__ = ["Audit", "Fault", "agrees_with", "audit", "audit_since", "repair_derived"]


def audit(
    reader: Reader,
    *,
    derived_tables: bool = True,
    passports: bool = True,
    memory: AuditMemory | None = None,
    progress: Progress = silent,
    cancelled: CancelCheck = never,
) -> Audit:
    """Recompute every leaf, root, checkpoint signature and, unless told not to, passport and derived table.

    With a `memory`, an audit that was stopped goes on where it was. Raises Cancelled; LedgerError where the file is
    damaged so that it cannot be read to its end.
    """
    found = _opened(reader)
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as scratch, _snapshot(reader):
        derived.create_scratch(scratch)
        book = Book(scratch) if derived_tables else None
        walk = EntryWalk(reader, found, merkle.Frontier(), book=book, passports=passports, memory=memory)
        walk.run(progress, cancelled)
        check_checkpoints(reader, found)
        check_tiles(reader, found)
        if book is not None:
            _check_derived(reader, found, book, walk.follows, progress, cancelled)
    if memory is not None:
        memory.forget()
    return found


def audit_since(
    reader: Reader, kept: str, *, progress: Progress = silent, cancelled: CancelCheck = never
) -> Audit | None:
    """Recompute what came after a checkpoint that was kept outside; None where the book cannot be begun there.

    The stored tree is proven to continue the checkpoint; entries before it are not read, but for those that name keys
    and those that register passports signed since, each of which is proven to be in the checkpoint's tree. Derived
    tables are asked whether they hold what the entries since say. Raises Cancelled, LedgerError.
    """
    found = _opened(reader)
    with _snapshot(reader):
        frontier = begin_at(reader, kept, found)
        if frontier is None:
            return None
        walk = EntryWalk(reader, found, frontier, book=None, passports=True, memory=None)
        walk.run(progress, cancelled)
        check_checkpoints(reader, found)
        check_tiles(reader, found)
        if walk.follows:
            for text in differences_since(reader, found, progress, cancelled):
                note(found.derived, Fault("derived_differs", None, text))
        else:
            _unchecked(found)
    return found


def _opened(reader: Reader) -> Audit:
    found = Audit(origin=reader.origin)
    named = reader.opened.get("keys")
    try:
        found.keys = KeyHistory(reader.origin, named if isinstance(named, dict) else {})
    except PassportError as error:
        found.book.append(Fault("no_log_key", 0, f"The first entry names no keys that can be read: {error.message}"))
    return found


@contextmanager
def _snapshot(reader: Reader) -> Iterator[None]:
    """See one state of the file throughout, whatever another window writes meanwhile."""
    with explained(reader.path):
        reader.db.execute("BEGIN")
        try:
            yield
        finally:
            reader.db.execute("ROLLBACK")


def _check_derived(
    reader: Reader, found: Audit, book: Book, follows: bool, progress: Progress, cancelled: CancelCheck
) -> None:
    if not follows:
        _unchecked(found)
        return
    seal(book, progress=progress, cancelled=cancelled)
    for text in differences(reader.db, book.db, progress):
        note(found.derived, Fault("derived_differs", None, text))


def _unchecked(found: Audit) -> None:
    text = "The derived tables cannot be checked, because the entries do not follow from each other."
    note(found.derived, Fault("derived_unchecked", None, text))


def repair_derived(path: Path) -> None:
    """Rebuild the derived tables from the entries, in one transaction; entries are never touched."""
    from passport_app.ledger.writer import Writer  # noqa: PLC0415 - the writer is not needed to judge

    with Writer(path, None) as writer:
        writer.begin("")
        db = writer.db
        derived.recreate(db, derived.lacking(db))
        for name in TABLES:
            db.execute(f"DELETE FROM {name}")
        for (body,) in db.execute("SELECT body FROM entry ORDER BY seq").fetchall():
            apply_entry(writer.book, decode_entry(body))
        seal(writer.book)
        db.execute("COMMIT")
