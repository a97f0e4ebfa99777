"""The fast audit: where it begins, and what the derived tables can be asked without rebuilding them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import Any

from passport_app.domain.errors import Cancelled, InputError, PassportError
from passport_app.domain.job import CancelCheck, Progress
from passport_app.domain.tables import TABLES
from passport_app.ledger import derived
from passport_app.ledger.acceptance import accept
from passport_app.ledger.audit_found import Audit
from passport_app.ledger.audit_passports import included
from passport_app.ledger.book import Book
from passport_app.ledger.entry import Entry, decode_entry, records_of
from passport_app.ledger.issuer import name_taken
from passport_app.ledger.keyring import read_history
from passport_app.ledger.reader import Reader
from passport_app.ledger.stated import KINDS as STATED
from passport_app.trust import checkpoint as notes
from passport_app.trust import merkle


def begin_at(reader: Reader, kept: str, found: Audit) -> merkle.Frontier | None:
    """Return the right edge of the tree that a kept checkpoint signs, and tell `found` where it begins.

    The hashes come from the stored tree and are those of the checkpoint, because they lead to its root. None where
    they do not, or where the checkpoint is not of this ledger, not by its key, or of more entries than there are.
    """
    try:
        signed = notes.parse(kept)
        size, root = signed.checkpoint.size, signed.checkpoint.root
        tree = reader.tree()
        if found.keys is None or signed.checkpoint.origin != found.origin or not 0 < size <= tree.size:
            return None
        frontier = merkle.Frontier.restore(size, tree.node)
        if frontier.root() != root or not _take_keys(reader, found, size):
            return None
        signed.check(found.keys.log_key_at(size))
    except (PassportError, sqlite3.Error, ValueError, IndexError):
        return None
    found.since = size
    found.leaves_root[size] = root
    return frontier


def _take_keys(reader: Reader, found: Audit, size: int) -> bool:
    """Take in the entries before `size` that name keys, or as whom is signed, each proven to be in its tree."""
    assert found.keys is not None
    asked = reader.db.execute("SELECT since, until, revoked FROM signing_key").fetchall()
    asked += reader.db.execute("SELECT max(seq) FROM identity WHERE seq < ?", (size,)).fetchall()
    numbers = sorted({seq for row in asked for seq in row if seq is not None and 0 <= seq < size} | {0})
    for seq in numbers:
        data = reader.entry_bytes(seq)
        if data is None or not included(reader, seq, data, size):
            return False
        entry = decode_entry(data)
        if seq and entry.kind == "key":
            found.keys.apply(entry.body, seq)
        elif (web := name_taken(entry)) is not None:
            found.web = web
    return True


def differences_since(reader: Reader, found: Audit, progress: Progress, cancelled: CancelCheck) -> Iterator[str]:
    """Yield what the derived tables lack, or hold otherwise than the entries from `found.since` on say.

    Rows that no entry gives, and what is computed from many entries (contents, findings), only a rebuild can tell.
    Raises Cancelled.
    """
    young = derived.not_yet_made(reader.db)  # of a ledger that an older program wrote
    missing = [name for name in derived.lacking(reader.db) if name not in young]
    if missing:
        yield f"Tables are missing, or have other columns: {', '.join(missing)}."
        return
    tables = _Asked(reader)
    rows = reader.db.execute("SELECT seq, body FROM entry WHERE seq >= ? ORDER BY seq", (found.since,))
    for seq, body in rows:
        if seq % 256 == 0:
            progress("Comparing tables", seq - found.since, found.entries - found.since)
            if cancelled():
                raise Cancelled
        yield from tables.ask(decode_entry(body))
    yield from tables.ask_last(found)


class _Asked:
    """The derived tables, asked whether they hold what an entry says; nothing is written."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._held: dict[str, tuple[int, tuple[Any, ...]]] = {}

    def ask(self, entry: Entry) -> Iterator[str]:
        try:
            if entry.kind in TABLES:
                yield from self._rows(entry)
            elif entry.kind == "disposition":
                body = entry.body
                if self._reader.db.execute(_DISPOSED, (entry.seq, body["lot"], body["status"])).fetchone() is None:
                    yield f"The tables do not hold what entry {entry.seq} (disposition) says."
                self._held[body["lot"]] = (entry.seq, (body["status"], body["reason"], entry.at))
            elif entry.kind in _QUESTIONS:
                sql, values = _QUESTIONS[entry.kind]
                if self._reader.db.execute(sql, values(entry)).fetchone() is None:
                    yield f"The tables do not hold what entry {entry.seq} ({entry.kind}) says."
        except (KeyError, TypeError, ValueError, sqlite3.Error, PassportError) as error:
            yield f"The tables do not hold what entry {entry.seq} ({entry.kind}) says: {error}"

    def _rows(self, entry: Entry) -> Iterator[str]:
        """Import the rows once more: into tables that hold them, that is no change."""
        book = Book(self._reader.db)
        book.begin_source()
        try:
            outcome = accept(book, entry.kind, records_of(entry))
        except sqlite3.OperationalError as error:
            if getattr(error, "sqlite_errorname", "") != "SQLITE_READONLY":
                raise
            yield f"The tables lack rows of entry {entry.seq} ({entry.kind})."
            return
        except InputError as error:
            yield f"The tables do not hold what entry {entry.seq} ({entry.kind}) says: {error.message}"
            return
        for rejection in outcome.rejections[:3]:
            yield f"The tables differ from entry {entry.seq} ({entry.kind}): {rejection.message}"

    def ask_last(self, found: Audit) -> Iterator[str]:
        """Ask about what later entries replace."""
        for lot, (seq, said) in self._held.items():
            row = self._reader.db.execute(
                "SELECT status, reason, at FROM disposition WHERE lot = (SELECT key FROM lot WHERE id = ?)", (lot,)
            ).fetchone()
            if row != said:
                yield f"The tables do not hold what entry {seq} (disposition) says of lot {lot}."
        kept = read_history(self._reader.db, found.origin)
        if found.keys and sorted(map(repr, kept.periods)) != sorted(map(repr, found.keys.periods)):
            yield "The table of keys is not what the entries say."


_DISPOSED = "SELECT 1 FROM disposed WHERE seq = ? AND lot = (SELECT key FROM lot WHERE id = ?) AND status = ?"
_QUESTIONS: dict[str, tuple[str, Any]] = {
    "issue": (
        "SELECT 1 FROM passport WHERE number = ? AND battery = (SELECT key FROM battery WHERE id = ?) AND version = ? "
        "AND scope = ? AND issued_at = ? AND subject_sha256 = ? AND content_sha256 = ? AND register_seq = ?",
        lambda e: (
            e.body["passport"], e.body["battery"], e.body["version"], e.body["scope"], e.at,
            e.body["subject_sha256"], e.body["content_sha256"], e.seq,
        ),
    ),
    "passport": (
        "SELECT 1 FROM passport WHERE number = ? AND seq = ?",
        lambda e: (e.body["credential"]["id"], e.seq),
    ),
    **dict.fromkeys(
        STATED,
        (
            "SELECT 1 FROM statement WHERE number = ? AND kind = ? AND issued_at = ? AND content_sha256 = ? "
            "AND seq = ?",
            lambda e: (e.body["credential"]["id"], e.kind, e.at, e.body["content_sha256"], e.seq),
        ),
    ),
    "identity": (
        "SELECT 1 FROM identity WHERE seq = ? AND web = ? AND at = ?",
        lambda e: (e.seq, e.body["web"], e.at),
    ),
    "cell_statement": (
        "SELECT 1 FROM cell_statement WHERE number = ? AND issued_at = ? AND seq = ?",
        lambda e: (e.body["credential"]["id"], e.at, e.seq),
    ),
    "adopted": (
        "SELECT 1 FROM adopted_book WHERE origin = ? AND seq >= ?",
        lambda e: (e.body["origin"], e.seq),
    ),
    "certificate": (
        "SELECT 1 FROM certificate c LEFT JOIN certificate_seal s ON s.number = c.number WHERE c.number = ? AND "
        "c.passport = ? AND c.sha256 = ? AND c.at = ? AND c.seq = ? AND s.sha256 IS ?",
        lambda e: (
            e.body["certificate"], e.body["passport"], e.body["sha256"], e.at, e.seq,
            (e.body.get("sealed") or {}).get("sha256"),
        ),
    ),
    "certificate_status": (  # withdrawn goes after superseded, and nothing after that
        "SELECT 1 FROM certificate WHERE number = ? AND (status = 'withdrawn' OR status = ? AND reason = ?)",
        lambda e: (e.body["certificate"], e.body["status"], e.body["reason"]),
    ),
    "passport_status": (
        "SELECT 1 FROM withdrawn WHERE number = ? AND reason = ? AND at = ? AND seq = ?",
        lambda e: (e.body["passport"], e.body["reason"], e.at, e.seq),
    ),
    "officer": (
        "SELECT 1 FROM officer WHERE name = ? AND (since = ? OR until = ?)",
        lambda e: (e.body["name"], e.seq, e.seq),
    ),
    "policy": (
        "SELECT 1 FROM policy WHERE act = ? AND (seq > ? OR seq = ? AND approvals = ?)",
        lambda e: (e.body["act"], e.seq, e.seq, e.body["approvals_needed"]),
    ),
    "approval": (
        "SELECT 1 FROM approval WHERE battery = ? AND version = ? AND seq >= ?",
        lambda e: (*e.body["passports"][0][:2], e.seq),
    ),
    "document": (
        "SELECT 1 FROM document WHERE name = ? AND sha256 = ? AND size = ?",
        lambda e: (e.body["name"], e.body["sha256"], e.body["size"]),
    ),
}  # fmt: skip
