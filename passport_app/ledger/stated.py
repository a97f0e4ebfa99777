"""Declarations and assessments in the book: what the entries that hold them mean, and which is the newest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from passport_app.domain.errors import LedgerError
from passport_app.ledger.book import Book
from passport_app.ledger.disowning import is_disowned
from passport_app.ledger.entry import Entry

if TYPE_CHECKING:
    from passport_app.ledger.reader import Reader  # which needs what these entries mean

KINDS = ("declaration", "assessment")
"""Kinds of entries that hold a statement which the seal key signed, and which they register themselves."""


class Stated(NamedTuple):
    """A signed statement of the book."""

    number: str
    version: int
    content_sha256: str
    credential: dict[str, Any]
    counts: bool
    """Whether the key that signed it is believed for it: else the same may be signed anew."""


def apply_statement(book: Book, body: dict[str, Any], entry: Entry) -> None:
    """Enter a statement; raises LedgerError `inapplicable` where it does not follow the one before it."""
    credential = body["credential"]
    subject = credential["credentialSubject"]
    newest = book.db.execute(
        "SELECT coalesce(max(version), 0) FROM statement WHERE kind = ? AND about = ?", (entry.kind, subject["id"])
    ).fetchone()[0]
    if subject["version"] != newest + 1:
        text = f"Entry {entry.seq} is version {subject['version']} of a statement whose newest is {newest}."
        raise LedgerError("inapplicable", text)
    book.db.execute(
        "INSERT INTO statement(number, kind, about, version, issued_at, content_sha256, seq) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        (credential["id"], entry.kind, subject["id"], newest + 1, entry.at, body["content_sha256"], entry.seq),
    )


def newest_statement(reader: Reader, kind: str, about: str) -> Stated | None:
    """Return the newest statement of a kind about something, by its identifier, or None."""
    row = reader.row(
        "SELECT number, version, content_sha256, seq FROM statement WHERE kind = ? AND about = ? "
        "ORDER BY version DESC LIMIT 1",
        (kind, about),
    )
    entry = reader.entry(row["seq"]) if row else None
    if row is None or entry is None:
        return None
    counts = not is_disowned(reader, row["seq"])
    return Stated(row["number"], row["version"], row["content_sha256"], entry.body["credential"], counts)
