"""As whom a ledger signs: by its seal key's own name (did:key), or by a name on the web (did:web) that an entry states.

The name is a claim of whoever holds the book's keys. Which key is whose is for the reader's trust list, or for the
document that the owner of the name publishes.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any, NamedTuple

from passport_app.domain.errors import LedgerError, PassportError
from passport_app.ledger.book import Book
from passport_app.ledger.entry import Entry
from passport_app.trust.did_web import check_name
from passport_app.trust.issuer import Issuer
from passport_app.trust.keys import PublicKey

if TYPE_CHECKING:
    from passport_app.ledger.reader import Reader  # which needs what these entries mean


class Identity(NamedTuple):
    """The name under which a ledger signs from an entry on."""

    web: str
    """A did:web; empty where it is the key's own."""
    since: int
    at: str


def issuer_of(reader: Reader) -> Issuer:
    """Return as whom a ledger signs, by its entries; raises LedgerError, InputError for keys that cannot be read."""
    keys = reader.keys()
    seal, log = (PublicKey.from_multibase(keys.current(role).key) for role in ("seal", "log"))
    return Issuer(seal, str(reader.opened.get("operator", "")), log, identity_of(reader.db).web)


def identity_of(db: sqlite3.Connection) -> Identity:
    """Return the name in force."""
    row = db.execute("SELECT web, seq, at FROM identity ORDER BY seq DESC LIMIT 1").fetchone()
    return Identity(*row) if row else Identity("", 0, "")


def keys_under(reader: Reader, web: str) -> tuple[PublicKey, ...]:
    """Return the seal keys that sign or signed under a name and were not revoked, the newest first."""
    rows = reader.db.execute("SELECT web, seq FROM identity ORDER BY seq").fetchall()
    ends = [seq for _, seq in rows[1:]] + [None]
    spans = [(seq, end) for (named, seq), end in zip(rows, ends, strict=True) if named == web]
    periods = [p for p in reader.keys().periods if p.role == "seal" and p.revoked is None]
    signing = [
        p.key
        for p in periods
        if any((end is None or p.since < end) and (p.until is None or p.until > since) for since, end in spans)
    ]
    return tuple(PublicKey.from_multibase(key) for key in reversed(signing))


def name_taken(entry: Entry) -> str | None:
    """Return the name under which is signed from an entry on, None where it says nothing of that."""
    if entry.kind not in ("identity", "opened") or "web" not in entry.body:
        return None
    return str(entry.body["web"])


def apply_identity(book: Book, body: dict[str, Any], entry: Entry) -> None:
    """Enter the name under which is signed from now on; raises LedgerError `inapplicable` for what is no name."""
    web = body["web"]
    try:
        if web != "":
            check_name(str(web))
    except PassportError as error:
        raise LedgerError("inapplicable", f"Entry {entry.seq} names an issuer, but {error.message}") from None
    book.db.execute("INSERT INTO identity(seq, web, at) VALUES (?, ?, ?)", (entry.seq, web, entry.at))
