"""The audit: everything in the ledger recomputed from its signed entries, and every difference named (TRUST.md 2).

Three questions, kept apart because they have different answers: are the entries those that were signed (tree and
checkpoints), do they agree with a checkpoint kept elsewhere, and do the derived tables follow from them? Only the
last can be repaired.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from passport_app.domain.errors import Cancelled, EvidenceError, InputError, LedgerError, PassportError
from passport_app.domain.job import CancelCheck, Progress, never, silent
from passport_app.ledger import derived
from passport_app.ledger.audit_passports import check_passport
from passport_app.ledger.audit_tables import differences
from passport_app.ledger.book import Book
from passport_app.ledger.connection import explained
from passport_app.ledger.derive import apply_entry
from passport_app.ledger.entry import Entry, decode_entry, read_entry
from passport_app.ledger.reader import Reader
from passport_app.ledger.sealing import seal
from passport_app.trust import checkpoint as notes
from passport_app.trust import merkle
from passport_app.trust.keys import PublicKey
from passport_app.trust.succession import KeyHistory

MOST_FAULTS = 1000
"""An audit lists at most so many; a book so spoilt needs no longer list."""


class Fault(NamedTuple):
    """Something in the ledger that is not as its signed entries say."""

    code: str
    """`entry_altered`, `entry_missing`, `root_differs`, `derived_differs`, ..."""
    seq: int | None
    """The entry's number, where it speaks of one."""
    message: str


@dataclass
class Audit:
    """What an audit found."""

    entries: int = 0
    checkpoints: int = 0
    book: list[Fault] = field(default_factory=list)
    """Faults of entries, tree or checkpoints: the book was changed after it was signed."""
    derived: list[Fault] = field(default_factory=list)
    """Differences of the derived tables from the entries: repairable."""
    leaves_root: dict[int, bytes] = field(default_factory=dict)
    """Root by size, at each checkpoint, as recomputed."""
    keys: KeyHistory | None = None
    """Which key signed when, as the entries name them; None where the first entry names none that can be read."""
    sealed: dict[str, list[int]] = field(default_factory=dict)
    """Entries that register the passports verified, by the key that signed them."""
    origin: str = ""

    @property
    def log_key(self) -> PublicKey | None:
        """The key that signs checkpoints now."""
        return PublicKey.from_multibase(self.keys.current("log").key) if self.keys else None

    @property
    def revoked(self) -> list[int]:
        """The entries that register passports after the last one that is believed of their key."""
        judge = self.keys.judge if self.keys else None
        found = ((key, seq) for key, seqs in self.sealed.items() for seq in seqs)
        return [seq for key, seq in found if judge and judge("seal", key, seq) == "revoked"]

    @property
    def first_bad(self) -> int | None:
        """The number of the first entry that is not as signed."""
        return min((f.seq for f in self.book if f.seq is not None), default=None)


def audit(
    reader: Reader,
    *,
    derived_tables: bool = True,
    passports: bool = True,
    progress: Progress = silent,
    cancelled: CancelCheck = never,
) -> Audit:
    """Recompute every leaf, root, checkpoint signature and, unless told not to, passport and derived table.

    Raises Cancelled; LedgerError where the file is damaged so that it cannot be read to its end.
    """
    found = Audit(origin=reader.origin)
    named = reader.opened.get("keys")
    try:
        found.keys = KeyHistory(reader.origin, named if isinstance(named, dict) else {})
    except PassportError as error:
        found.book.append(Fault("no_log_key", 0, f"The first entry names no keys that can be read: {error.message}"))
    scratch = sqlite3.connect(":memory:", isolation_level=None)
    try:
        derived.create_scratch(scratch)
        book = Book(scratch) if derived_tables else None
        with explained(reader.path):
            follows = _walk_entries(reader, found, book, passports, progress, cancelled)
            _check_checkpoints(reader, found)
            _check_tiles(reader, found)
            if book is not None:
                _check_derived(reader, found, book, follows, progress, cancelled)
    finally:
        scratch.close()
    return found


def _walk_entries(
    reader: Reader, found: Audit, book: Book | None, passports: bool, progress: Progress, cancelled: CancelCheck
) -> bool:
    """Recompute leaves and tree, and rebuild the derived tables in `book`; tell whether every entry applied."""
    sizes = {size for size, *_ in reader.checkpoints()}
    total = reader.db.execute("SELECT count(*) FROM entry").fetchone()[0]
    frontier = merkle.Frontier()
    follows = True
    for position, (seq, kind, body, leaf) in enumerate(
        reader.db.execute("SELECT seq, kind, body, leaf FROM entry ORDER BY seq")
    ):
        if position % 256 == 0:
            progress("Checking entries", position, total)
            if cancelled():
                raise Cancelled
        entry = _entry_or_fault(found, position, (seq, kind, body, leaf))
        fault = entry if isinstance(entry, Fault) else _signed_fault(reader, found, entry, passports)
        if fault:
            _note(found.book, fault)
        frontier.append(merkle.leaf_hash(body))
        found.entries += 1
        if frontier.size in sizes:
            found.leaves_root[frontier.size] = frontier.root()
        if fault:
            follows = False
        elif follows and book is not None and isinstance(entry, Entry):
            follows = _replay(found, book, entry)
    found.leaves_root[found.entries] = frontier.root()
    return follows


def _check_derived(
    reader: Reader, found: Audit, book: Book, follows: bool, progress: Progress, cancelled: CancelCheck
) -> None:
    if follows:
        seal(book, progress=progress, cancelled=cancelled)
        for fault in differences(reader.db, book.db, progress):
            _note(found.derived, Fault("derived_differs", None, fault))
    else:
        text = "The derived tables cannot be checked, because the entries do not follow from each other."
        _note(found.derived, Fault("derived_unchecked", None, text))


def _entry_or_fault(found: Audit, position: int, row: tuple[int, str, bytes, bytes]) -> Entry | Fault:
    seq, kind, body, leaf = row
    if seq != position:
        return Fault("entry_missing", position, f"Entry {position} is missing; the next one is numbered {seq}.")
    if merkle.leaf_hash(body) != leaf:
        return Fault("entry_altered", seq, f"Entry {seq} is not what was hashed when it was written.")
    try:
        entry, canonical_form = read_entry(body)
    except (InputError, LedgerError) as error:
        return Fault("entry_unreadable", seq, f"Entry {seq} cannot be read: {error.message}")
    if not canonical_form:
        return Fault("entry_not_canonical", seq, f"Entry {seq} is not in canonical form.")
    if entry.seq != seq or entry.kind != kind or entry.origin != found.origin:
        return Fault("entry_misplaced", seq, f"Entry {seq} says that it is entry {entry.seq} ({entry.kind}).")
    return entry


def _signed_fault(reader: Reader, found: Audit, entry: Entry, passports: bool) -> Fault | None:
    """Take in a change of keys, or verify the passport that an entry holds."""
    if found.keys is None:
        return None
    try:
        if entry.kind == "key":
            found.keys.apply(entry.body, entry.seq)
        elif entry.kind == "passport" and passports:
            key, registered = check_passport(reader, found.keys, entry)
            found.sealed.setdefault(key, []).append(registered)
    except PassportError as error:
        return Fault(error.code, entry.seq, error.message)
    return None


def _replay(found: Audit, book: Book, entry: Entry) -> bool:
    try:
        apply_entry(book, entry)
    except (PassportError, sqlite3.Error, ValueError, KeyError) as error:
        message = error.message if isinstance(error, PassportError) else str(error)
        text = f"Entry {entry.seq} does not follow from those before: {message}"
        _note(found.book, Fault("entry_inapplicable", entry.seq, text))
        return False
    return True


def _check_checkpoints(reader: Reader, found: Audit) -> None:
    """Hold every stored checkpoint against the recomputed tree, and its signature against the ledger's key."""
    last = 0
    for size, root, note, _ in reader.checkpoints():
        found.checkpoints += 1
        last = size
        fault = _checkpoint_fault(found, size, root, note)
        if fault:
            _note(found.book, fault)
    if found.entries > last:
        text = f"Entries {last} to {found.entries - 1} are signed by no checkpoint: they were added from outside."
        _note(found.book, Fault("entries_unsigned", last, text))


def _checkpoint_fault(found: Audit, size: int, root: bytes, note: str) -> Fault | None:
    try:
        signed = notes.parse(note)
        if found.keys is not None:
            signed.check(found.keys.log_key_at(size))
    except PassportError as error:
        return Fault("checkpoint_altered", None, f"The checkpoint of {size} entries does not verify: {error.message}")
    said = signed.checkpoint
    if said.origin != found.origin or said.size != size or said.root != root:
        return Fault(
            "checkpoint_altered", None, f"The checkpoint of {size} entries does not say what is stored with it."
        )
    if size > found.entries:
        text = f"A checkpoint signs {size} entries, but only {found.entries} are there: the end was cut off."
        return Fault("tail_missing", found.entries, text)
    if found.leaves_root.get(size) != root:
        text = f"The first {size} entries are not those that the checkpoint of {size} entries signs."
        return Fault("root_differs", None, text)
    return None


def _check_tiles(reader: Reader, found: Audit) -> None:
    """Hold the stored tree against the recomputed one."""
    try:
        stored = reader.tree().root(found.entries)
    except (PassportError, IndexError):
        stored = b""
    if stored != found.leaves_root[found.entries] and not found.book:
        _note(found.derived, Fault("tree_differs", None, "The stored hash tree does not follow from the entries."))


def _note(faults: list[Fault], fault: Fault) -> None:
    if len(faults) < MOST_FAULTS:
        faults.append(fault)


def agrees_with(reader: Reader, note: str, found: Audit) -> Fault | None:
    """Return why a checkpoint kept elsewhere is not of this book, or None where the book still agrees with it.

    `found` is the audit just made. Raises InputError or EvidenceError for a note that is no checkpoint of this ledger.
    """
    signed = notes.parse(note)
    if signed.checkpoint.origin != found.origin:
        raise EvidenceError(
            "other_ledger", f"The checkpoint is of ledger {signed.checkpoint.origin!r}, not of {found.origin!r}."
        )
    size = signed.checkpoint.size
    if found.keys is not None:
        signed.check(found.keys.log_key_at(size))
    if size > found.entries:
        text = f"The kept checkpoint signs {size} entries; the ledger has only {found.entries}. Its end was cut off."
        return Fault("tail_missing", found.entries, text)
    if size in found.leaves_root:
        root = found.leaves_root[size]
    else:
        leaves = [
            merkle.leaf_hash(body)
            for (body,) in reader.db.execute("SELECT body FROM entry ORDER BY seq LIMIT ?", (size,))
        ]
        root = merkle.root_of(leaves)
    if root != signed.checkpoint.root:
        text = (
            f"The first {size} entries are not those that the kept checkpoint signs: the book was rewritten, or the "
            "checkpoint is of a fork."
        )
        return Fault("fork", None, text)
    return None


def repair_derived(path: Path) -> None:
    """Rebuild the derived tables from the entries, in one transaction; entries are never touched."""
    from passport_app.ledger.writer import Writer  # noqa: PLC0415 - the writer is not needed to judge

    with Writer(path, None) as writer:
        writer.begin("")
        db = writer.db
        derived.recreate(db, derived.lacking(db))
        for name in derived.TABLES:
            db.execute(f"DELETE FROM {name}")
        for (body,) in db.execute("SELECT body FROM entry ORDER BY seq").fetchall():
            apply_entry(writer.book, decode_entry(body))
        seal(writer.book)
        db.execute("COMMIT")
