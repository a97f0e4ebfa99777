"""A ledger opened for reading: its summary, its lists, its things one by one.

A `Reader` belongs to the thread that opened it; opening another costs about a millisecond.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple

from passport_app.domain.errors import LedgerError
from passport_app.domain.text import display_name
from passport_app.ledger import connection, derived
from passport_app.ledger.contents import Contents
from passport_app.ledger.entry import Entry, bytes_of, decode_entry
from passport_app.ledger.keyring import closed_by, first_entry, read_history
from passport_app.ledger.listing import Listing, list_things
from passport_app.ledger.tree import Tree
from passport_app.trust.succession import KeyHistory


class Summary(NamedTuple):
    """The state of a ledger at a glance."""

    operator: str
    site: str
    origin: str
    entries: int
    checkpoint_size: int
    checkpoint_at: str | None
    lots: int
    batches: int
    cells: int
    batteries: int
    passports: int
    findings: int
    has_key: bool
    """Whether a key file lies beside the ledger."""
    closed_at: str | None = None
    """When the book was closed for ever; None where it goes on."""
    closed_why: str = ""


class Reader:
    """A ledger opened read-only; use as a context manager or close it."""

    def __init__(self, path: Path, *, book_only: bool = False, stranger: bool = False) -> None:
        """Open a ledger; with `book_only` the tables that answer queries may be missing, as an audit must find out.

        `stranger` is for a private copy of somebody else's ledger, see `connection.open_stranger`. Raises LedgerError.
        """
        self.path, self.stranger = path, stranger
        self.db: sqlite3.Connection = connection.open_stranger(path) if stranger else connection.open_reading(path)
        try:
            with connection.explained(path):
                opened = first_entry(self.db)
                missing = derived.lacking(self.db)
                younger = derived.not_yet_made(self.db) if missing else []
                missing = [name for name in missing if name not in younger]
                if younger:
                    self.db.execute("PRAGMA query_only = OFF")
                    derived.stand_in(self.db)
                    self.db.execute("PRAGMA query_only = ON")
                if stranger:
                    connection.permit_reading(self.db)
            if missing and not book_only:
                raise LedgerError(
                    "derived_missing",
                    f"{path.name} lacks tables that answer queries, or they are of another version "
                    f"({', '.join(missing[:4])}). Its entries may be sound: passport audit --repair makes them anew.",
                )
        except BaseException:
            self.db.close()
            raise
        self.origin = opened.origin
        self.opened: dict[str, Any] = opened.body
        self.contents = Contents(self.db)

    def __enter__(self) -> Reader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
        if isinstance(error, sqlite3.Error):
            raise connection.explain(self.path, error) from error

    def close(self) -> None:
        """Close the file."""
        self.db.close()

    def refresh(self) -> None:
        """Forget what was kept at hand, after somebody has written."""
        self.contents = Contents(self.db)

    @property
    def writable(self) -> bool:
        """Whether the ledger can be written to from here: its key lies beside it."""
        return key_path(self.path).is_file()

    def keys(self) -> KeyHistory:
        """Return which key signed when, by the numbers of entries."""
        return read_history(self.db, self.origin)

    def summary(self) -> Summary:
        """Return counts and the newest checkpoint; every figure comes from an index, whatever the size."""
        one = self._one
        newest = self.db.execute("SELECT size, at FROM checkpoint ORDER BY size DESC LIMIT 1").fetchone()
        closed = closed_by(self.db)
        return Summary(
            operator=str(self.opened.get("operator", "")),
            site=str(self.opened.get("site", "")),
            origin=self.origin,
            entries=one("SELECT coalesce(max(seq) + 1, 0) FROM entry"),
            checkpoint_size=newest[0] if newest else 0,
            checkpoint_at=newest[1] if newest else None,
            lots=one("SELECT coalesce(max(key), 0) FROM lot") - one("SELECT count(*) FROM cell_lot"),
            batches=one("SELECT coalesce(max(key), 0) FROM batch"),
            cells=one("SELECT coalesce(max(base + last - first + 1), 0) FROM cell_lot"),
            batteries=one("SELECT coalesce(max(key), 0) FROM battery"),
            passports=one("SELECT count(*) FROM passport WHERE seq IS NOT NULL"),
            findings=one("SELECT count(*) FROM finding"),
            has_key=self.writable,
            closed_at=closed.at if closed else None,
            closed_why=display_name(str(closed.body.get("reason", ""))) if closed else "",
        )

    def _one(self, sql: str, values: tuple[Any, ...] = ()) -> int:
        return int(self.db.execute(sql, values).fetchone()[0])

    def rows(self, sql: str, values: tuple[Any, ...] = ()) -> list[dict[str, Any]]:
        """Return the rows of one of the ledger's own queries as dictionaries."""
        cursor = self.db.execute(sql, values)
        names = [d[0] for d in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor]

    def row(self, sql: str, values: tuple[Any, ...] = ()) -> dict[str, Any] | None:
        """Return the first row of a query, or None."""
        found = self.rows(sql, values)
        return found[0] if found else None

    def listing(self, name: str, search: str = "", filters: Mapping[str, str] | None = None) -> Listing:
        """Return a list of things, to be fetched a page at a time; see `listing.list_things`."""
        return list_things(self.db, name, search, filters or {})

    def entry(self, seq: int) -> Entry | None:
        """Return an entry by its number, or None."""
        row = self.db.execute("SELECT body FROM entry WHERE seq = ?", (seq,)).fetchone()
        return decode_entry(row[0]) if row else None

    def entry_bytes(self, seq: int) -> bytes | None:
        """Return an entry's bytes as they were signed, or None."""
        row = self.db.execute("SELECT body FROM entry WHERE seq = ?", (seq,)).fetchone()
        return bytes_of(row[0]) if row else None

    def tree(self) -> Tree:
        """Return the Merkle tree of the entries."""
        return Tree(self.db, self._one("SELECT coalesce(max(seq) + 1, 0) FROM entry"))

    def checkpoints(self) -> Iterator[tuple[int, bytes, str, str]]:
        """Yield (size, root, note, time) of every checkpoint, oldest first."""
        for size, root, note, at in self.db.execute("SELECT size, root, note, at FROM checkpoint ORDER BY size"):
            yield size, bytes_of(root), str(note), str(at)

    def newest_checkpoint(self) -> str | None:
        """Return the newest signed checkpoint, or None."""
        row = self.db.execute("SELECT note FROM checkpoint ORDER BY size DESC LIMIT 1").fetchone()
        return str(row[0]) if row else None


def key_path(ledger: Path) -> Path:
    """Return where a ledger's key file lies: beside it."""
    return ledger.with_name(ledger.name + ".key")
