"""The register of certificates: which files left the house, for whom, and which were taken back.

A `certificate` entry is written before the file is handed out; a `certificate_status` entry takes it back, with the
reason. Nothing of either is printed in the file, so that the same certificate is the same bytes for everybody.
"""

from __future__ import annotations

import base64
import binascii
import re
import zlib
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote, unquote

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
_SELECT = (
    f"SELECT {', '.join(f'c.{name}' for name in _COLUMNS.split(', '))}, s.sha256, s.size, s.kept "
    "FROM certificate c LEFT JOIN certificate_seal s ON s.number = c.number"
)
_LARGEST_UPDATE = 1 << 20
"""Bytes, packed, of what a seal adds that the register keeps: of one with larger lists it keeps the hash alone."""
_LARGEST_UNPACKED = 16 << 20

_SIGNED = (
    "SELECT 1 FROM passport WHERE number = ? AND seq IS NOT NULL UNION ALL "
    "SELECT 1 FROM cell_statement WHERE number = ? UNION ALL SELECT 1 FROM statement WHERE number = ?"
)


_STATED = re.compile(r"urn:material-passport:[^:]+:[^:]+:(declaration|assessment):(.+)")


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
    sealed_sha256: str | None = None
    """Of the file as it was handed out, where it left with a seal."""
    sealed_size: int | None = None
    seal_kept: int | None = None
    """1: what the seal added is in the entry; 0: it left without one, or its seal was too large to be kept; None: it
    was entered before the register kept seals."""

    @property
    def subject(self) -> tuple[str, str]:
        """What it is of: `declaration`, `assessment`, `audit`, nothing of a battery or cell; and its name."""
        if self.battery.startswith("material-passport/"):
            return "audit", self.battery
        stated = _STATED.fullmatch(self.battery)
        return (stated[1], unquote(stated[2]).replace(":", ", ")) if stated else ("", self.battery)

    @property
    def file_sha256(self) -> str:
        """Of the file as it was handed out, as far as the register knows."""
        return self.sealed_sha256 or self.sha256

    @property
    def seal(self) -> str:
        """`kept`, `none` (it left without one), `not_kept`, or `unknown`: older than the keeping of seals."""
        if self.seal_kept is None:
            return "unknown"
        return "none" if self.sealed_sha256 is None else "kept" if self.seal_kept else "not_kept"


def pack_seal(update: bytes, sha256: str, size: int) -> dict[str, Any]:
    """Return what an entry keeps of a file with its seal: hash and size, and the update that the seal added, packed."""
    packed = zlib.compress(update, 9)
    kept = base64.b64encode(packed).decode("ascii") if len(packed) <= _LARGEST_UPDATE else None
    return {"sha256": sha256, "size": size, "update": kept}


def unpack_seal(held: dict[str, Any]) -> bytes:
    """Return the update that a seal added, as an entry keeps it; raises LedgerError `bad_entry`."""
    try:
        inflater = zlib.decompressobj()
        update = inflater.decompress(base64.b64decode(held["update"], validate=True), _LARGEST_UNPACKED)
    except (KeyError, TypeError, ValueError, binascii.Error, zlib.error) as error:
        raise LedgerError("bad_entry", "The seal that the register keeps cannot be read.") from error
    if not inflater.eof:
        raise LedgerError("bad_entry", "The seal that the register keeps cannot be read.")
    return update


def number_of(count: int) -> str:
    """Return the number of the certificate that is the `count`-th of its ledger, from 1."""
    return f"C-{count:06d}"


def apply_certificate(book: Book, body: dict[str, Any], entry: Entry) -> None:
    """Enter a certificate; raises LedgerError `inapplicable` where what it prints was not signed before."""
    carried = body.get("carried")
    signed = book.db.execute(_SIGNED, (body["passport"],) * 3).fetchone() is not None
    if not signed and not (isinstance(carried, dict) and carried.get("id") == body["passport"]):
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
    if "sealed" in body:
        held = body["sealed"] or {"sha256": None, "size": None, "update": None}
        book.db.execute(
            "INSERT INTO certificate_seal(number, sha256, size, kept) VALUES (?, ?, ?, ?)",
            (body["certificate"], held["sha256"], held["size"], int(held["update"] is not None)),
        )


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
    where, values = (" WHERE c.battery = ?", (battery,)) if battery else ("", ())
    rows = reader.db.execute(f"{_SELECT}{where} ORDER BY c.seq DESC LIMIT ?", (*values, most))
    return [Registered(*row) for row in rows]


def search(reader: Reader, name: str) -> list[Registered]:
    """Return the certificates of what is called so, the newest first.

    By the whole id of a battery, cell, declaration or assessment; or by how a statement's id ends: its lot, for one.
    """
    found = register(reader, battery=name)
    if found or not name:
        return found
    ending = ":" + quote(name.replace(", ", ":"), safe=":")
    where = " WHERE substr(c.battery, -length(?)) = ? ORDER BY c.seq DESC"
    return [Registered(*row) for row in reader.db.execute(_SELECT + where, (ending, ending))]


def with_hash(reader: Reader, file_sha256: str, made_sha256: str) -> list[Registered]:
    """Return the certificates that a file can be, the oldest first: the same file may have gone to several.

    A file with its seal is the one that left with just that seal; where the register knows no such, and for a file
    without one, all that are the same below their seals (`made_sha256`).
    """
    rows = reader.db.execute(f"{_SELECT} WHERE s.sha256 = ? ORDER BY c.seq", (file_sha256,)).fetchall()
    if not rows:
        rows = reader.db.execute(f"{_SELECT} WHERE c.sha256 = ? ORDER BY c.seq", (made_sha256,)).fetchall()
    return [Registered(*row) for row in rows]


def registered(reader: Reader, number: str) -> Registered | None:
    """Return a certificate by its number, or None."""
    row = reader.db.execute(f"{_SELECT} WHERE c.number = ?", (number,)).fetchone()
    return Registered(*row) if row else None
