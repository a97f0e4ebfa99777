"""The one writer: facts become entries, derived rows, tree and a signed checkpoint in one transaction.

Sign, commit, only then hand out: `commit` returns the checkpoint when it is on the disk.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from passport_app.domain.errors import LedgerError
from passport_app.domain.tables import Record
from passport_app.domain.text import display_name
from passport_app.ledger import connection, derived
from passport_app.ledger.acceptance import accept
from passport_app.ledger.book import Accepted, Book
from passport_app.ledger.derive import apply_entry
from passport_app.ledger.entry import Entry, bodies, encode_entry
from passport_app.ledger.keyring import closed_by, first_entry, read_history
from passport_app.ledger.lock import WriterLock
from passport_app.ledger.place import refuse_network_share
from passport_app.ledger.sealing import BatchProblem, seal
from passport_app.ledger.tree import Tree
from passport_app.trust import checkpoint as notes
from passport_app.trust import merkle
from passport_app.trust.keys import SigningKey
from passport_app.trust.succession import KeyHistory

Progress = Callable[[str, int, int], None]


class Writer:
    """An open ledger that can be written to, with one transaction at a time.

    Without a log key it can try things out (a preview) but not commit. Use as a context manager: what is not
    committed is rolled back, and the lock is released.
    """

    def __init__(self, path: Path, log_key: SigningKey | None) -> None:
        self.path = path
        self._log_key = log_key
        self._lock = WriterLock(path)
        self.db: sqlite3.Connection
        self.book: Book
        self.tree: Tree
        self.origin = ""
        self._at = ""
        self._closed: Entry | None = None

    def __enter__(self) -> Writer:
        connection.check_header(self.path)
        refuse_network_share(self.path)
        self._lock.__enter__()
        try:
            self.db = connection.open_writing(self.path)
            with connection.explained(self.path):
                derived.migrate(self.db)
                self._read_state()
        except BaseException:
            self._lock.__exit__(None, None, None)
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if self.db.in_transaction:
                self.db.execute("ROLLBACK")
            # No ANALYZE, no "PRAGMA optimize": statistics taken while a plant has lots and no batches yet make SQLite
            # prefer scans, and sealing quadratic (measured). Without them it uses the indexes that were made for it.
            self.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except sqlite3.Error:
            # What was committed is in the log file and safe; the next writer folds it in.
            pass
        finally:
            self.db.close()
            self._lock.__exit__(kind, error, trace)
        if isinstance(error, sqlite3.Error):
            raise connection.explain(self.path, error) from error

    def _read_state(self) -> None:
        size, last = self.db.execute("SELECT count(*), max(seq) FROM entry").fetchone()
        if size and last != size - 1:
            raise LedgerError("entries_missing", f"{self.path.name} lacks entries. Run an audit; do not write to it.")
        newest = self.db.execute("SELECT max(size) FROM checkpoint").fetchone()[0]
        if size and newest != size:
            raise LedgerError(
                "rolled_back",
                f"{self.path.name} holds {size} entries, but its newest checkpoint signs {newest}. It is not as this "
                "program left it; run an audit and compare with a backup before writing to it.",
            )
        self.tree = Tree(self.db, size)
        self._closed = closed_by(self.db)
        if size:
            self.origin = first_entry(self.db).origin
            self._check_key()

    def _check_key(self) -> None:
        """Refuse a key that is not this ledger's: what it signed would never verify."""
        if self._log_key is None:
            return
        if self._log_key.public.multibase != self.keys().current("log").key:
            raise LedgerError(
                "other_key",
                f"The key file beside {self.path.name} is not of this ledger, or is older than its newest key. "
                "Recover the key file from its backup: passport keys recover.",
            )

    def begin(self, at: str) -> None:
        """Begin a transaction; its entries carry the time `at` (UTC, `2026-11-23T20:00:00Z`)."""
        self._at = at
        self.db.execute("BEGIN IMMEDIATE")
        self.book = Book(self.db)

    def rollback(self) -> None:
        """Give up the transaction; the file is as it was."""
        self.db.execute("ROLLBACK")
        self._read_state()

    def keys(self) -> KeyHistory:
        """Return which key signed when, by the numbers of entries."""
        return read_history(self.db, self.origin)

    def change_log_key(self, key: SigningKey) -> None:
        """Sign checkpoints with another key from now on, after the entry that names it."""
        self._log_key = key

    def require_open(self) -> None:
        """Raise LedgerError `closed` where the log key was retired without a successor."""
        if self._closed is not None:
            why = display_name(str(self._closed.body.get("reason", "")))
            text = f"{self.path.name} was closed on {self._closed.at}: {why.rstrip('.')}. Nothing is entered any more."
            raise LedgerError("closed", text)

    def append(self, kind: str, body: dict[str, Any]) -> Entry:
        """Add a fact that is not a row of a table; its meaning is applied to the derived tables."""
        entry = self._write(kind, body)
        apply_entry(self.book, entry)
        return entry

    def accept(self, table: str, records: Sequence[Record]) -> Accepted:
        """Add records of a table that are new; returns what was added, skipped and rejected."""
        outcome = accept(self.book, table, records)
        for body in bodies(table, outcome.records):
            self._write(table, body)
        return outcome

    def _write(self, kind: str, body: dict[str, Any]) -> Entry:
        self.require_open()
        author = self._log_key.public.multibase if self._log_key else ""
        entry = Entry(self.tree.size, kind, self._at, author, self.origin, body)
        data = encode_entry(entry)
        leaf = merkle.leaf_hash(data)
        self.db.execute("INSERT INTO entry(seq, kind, body, leaf) VALUES (?, ?, ?, ?)", (entry.seq, kind, data, leaf))
        self.tree.append(leaf)
        return entry

    def last_row(self, table: str) -> int:
        """Return the last rowid of a derived table: what comes after it came with this act."""
        return int(self.db.execute(f"SELECT coalesce(max(rowid), 0) FROM {table}").fetchone()[0])

    def entry_bytes(self, seq: int) -> bytes:
        """Return an entry's bytes as they were hashed."""
        return bytes(self.db.execute("SELECT body FROM entry WHERE seq = ?", (seq,)).fetchone()[0])

    def seal(self, progress: Progress, cancelled: Callable[[], bool]) -> list[BatchProblem]:
        """Compute anew what the new facts change of what batches made; see `sealing.seal`."""
        return seal(self.book, progress=progress, cancelled=cancelled)

    def checkpoint(self) -> str:
        """Sign the tree as it stands and return the note, part of the transaction; raises LedgerError `no_key`."""
        if self._log_key is None:
            raise LedgerError("no_key", "The ledger's key is needed to write to it.")
        self.tree.save()
        root = self.tree.root()
        note = notes.sign(notes.Checkpoint(self.origin, self.tree.size, root), self._log_key)
        self.db.execute(
            "INSERT INTO checkpoint(size, root, note, at) VALUES (?, ?, ?, ?)", (self.tree.size, root, note, self._at)
        )
        return note

    def commit(self) -> str:
        """Sign a checkpoint where entries have come since the last one, make it durable, and return the note."""
        newest = self.db.execute("SELECT size, note FROM checkpoint ORDER BY size DESC LIMIT 1").fetchone()
        note = newest[1] if newest and newest[0] == self.tree.size else self.checkpoint()
        self.db.execute("COMMIT")
        return str(note)
