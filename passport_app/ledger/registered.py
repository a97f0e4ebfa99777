"""The register of certificates: which files left the house, for whom, and which were taken back.

A `certificate` entry is written before the file is handed out; a `certificate_status` entry takes it back, with the
reason. Nothing of either is printed in the file, so that the same certificate is the same bytes for everybody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from passport_app.domain.errors import LedgerError
from passport_app.ledger.book import Book
from passport_app.ledger.entry import Entry

if TYPE_CHECKING:
    from passport_app.ledger.reader import Reader  # which needs what these entries mean

STATUSES = ("superseded", "withdrawn")
"""What can become of a certificate, the graver last: what is superseded can still be withdrawn, never the reverse."""
_COLUMNS = (
    "number, passport, battery, form, audience, language, layout, made_with, sha256, size, recipient, made_by, at, "
    "seq, status, status_at, status_by, reason, replaced_by"
)


_SIGNED = (
    "SELECT 1 FROM passport WHERE number = ? AND seq IS NOT NULL UNION ALL "
    "SELECT 1 FROM cell_statement WHERE number = ? UNION ALL SELECT 1 FROM statement WHERE number = ?"
)


class Registered(NamedTuple):
    """A certificate in the register."""

    number: str
    passport: str
    """Number of the signed passport, statement about cells, declaration or assessment that it prints."""
    battery: str
    """What it is of: a battery, a cell's serial, or the id of what is declared or assessed."""
    form: str
    audience: str
    language: str
    layout: str
    made_with: str
    sha256: str
    size: int
    recipient: str
    made_by: str
    at: str
    seq: int
    status: str
    """`valid`, `superseded` or `withdrawn`."""
    status_at: str | None
    status_by: str | None
    reason: str | None
    replaced_by: str | None


def number_of(count: int) -> str:
    """Return the number of the certificate that is the `count`-th of its ledger, from 1."""
    return f"C-{count:06d}"


def apply_certificate(book: Book, body: dict[str, Any], entry: Entry) -> None:
    """Enter a certificate; raises LedgerError `inapplicable` where what it prints was not signed before."""
    if book.db.execute(_SIGNED, (body["passport"],) * 3).fetchone() is None:
        raise LedgerError("inapplicable", f"Entry {entry.seq} is of a statement that was not signed before it.")
    if book.db.execute("SELECT 1 FROM certificate WHERE number = ?", (body["certificate"],)).fetchone():
        raise LedgerError("inapplicable", f"Entry {entry.seq} gives number {body['certificate']} a second time.")
    book.db.execute(
        f"INSERT INTO certificate({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'valid', "
        "NULL, NULL, NULL, NULL)",
        (
            body["certificate"], body["passport"], body["battery"], body["form"], body["audience"], body["language"],
            body["layout"], body["made_with"], body["sha256"], body["size"], body["recipient"], body["by"], entry.at,
            entry.seq,
        ),
    )  # fmt: skip


def apply_status(book: Book, body: dict[str, Any], entry: Entry) -> None:
    """Enter what became of a certificate; raises LedgerError `inapplicable`."""
    number, status = body["certificate"], body["status"]
    row = book.db.execute("SELECT status FROM certificate WHERE number = ?", (number,)).fetchone()
    if row is None:
        raise LedgerError("inapplicable", f"There is no certificate {number} before entry {entry.seq}.")
    if not may_become(row[0], status):
        raise LedgerError("inapplicable", f"Certificate {number} is {row[0]}; it cannot become {status}.")
    book.db.execute(
        "UPDATE certificate SET status = ?, status_at = ?, status_by = ?, reason = ?, replaced_by = ? WHERE number = ?",
        (status, entry.at, body["by"], body["reason"], body["replaced_by"], number),
    )


def may_become(now: str, then: str) -> bool:
    """Tell whether a certificate may pass from one status to another."""
    order = ("valid", *STATUSES)
    return then in STATUSES and now in order and order.index(then) > order.index(now)


def register(reader: Reader, *, battery: str | None = None, most: int = -1) -> list[Registered]:
    """Return the certificates in the register, the newest first; with `battery` only those of it."""
    where, values = (" WHERE battery = ?", (battery,)) if battery else ("", ())
    rows = reader.db.execute(f"SELECT {_COLUMNS} FROM certificate{where} ORDER BY seq DESC LIMIT ?", (*values, most))
    return [Registered(*row) for row in rows]


def with_hash(reader: Reader, sha256: str) -> list[Registered]:
    """Return the certificates whose file has a hash, the oldest first: the same file may have gone to several."""
    rows = reader.db.execute(f"SELECT {_COLUMNS} FROM certificate WHERE sha256 = ? ORDER BY seq", (sha256,))
    return [Registered(*row) for row in rows]


def registered(reader: Reader, number: str) -> Registered | None:
    """Return a certificate by its number, or None."""
    row = reader.db.execute(f"SELECT {_COLUMNS} FROM certificate WHERE number = ?", (number,)).fetchone()
    return Registered(*row) if row else None
