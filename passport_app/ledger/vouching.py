"""Ledgers at hand that vouch for the seals of files: by the keys that sign their passports, or by their registers.

A register's entry names a file by its hash, seal included, and is under the book's own checkpoint. That proves that
whoever held the book's log key handed out just this file, whoever's certificate sealed it; it proves nothing of the
name in that certificate. Tables and rows may have been changed by whoever could write to the file, so that here the
entry itself counts, in a book whose every entry and checkpoint was verified.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from pathlib import Path

from passport_app.domain.errors import PassportError
from passport_app.domain.job import CancelCheck, never
from passport_app.ledger.audit import audit
from passport_app.ledger.entry import Entry, decode_entry
from passport_app.ledger.reader import Reader
from passport_app.ledger.reading import reading
from passport_app.ledger.registered import Registered, with_hash
from passport_app.trust.keys import PublicKey
from passport_app.trust.succession import KeyHistory


class VouchingBooks:
    """The ledgers at hand; each is audited once at most, when a seal cannot be believed otherwise."""

    def __init__(self, books: Iterable[Path], cancelled: CancelCheck = never) -> None:
        self._books = tuple(books)
        self._cancelled = cancelled
        self._keys: dict[Path, KeyHistory | None] = {}

    @cached_property
    def signers(self) -> frozenset[str]:
        """The did:keys that sign or signed the passports of these ledgers and were not revoked."""
        return frozenset().union(*map(signers_of, self._books))

    def naming(self, signer: str | None, *, sha256: str, audited: str = "") -> str:
        """Return where a register names a file as it was handed out (`C-000001 of material-passport/...`), or nothing.

        `signer` is the did:key that signed the document in the file: only a book that it signs for may vouch, or the
        one that an auditor's report is about (`audited`, its origin); None where the file carries none. Raises
        Cancelled.
        """
        for book in self._books:
            try:
                with reading(book) as reader:
                    theirs = None if reader.origin == audited else signer
                    found = with_hash(reader, sha256, sha256)
                    number = next((c.number for c in found if self._says(reader, c, sha256, theirs)), None)
            except PassportError as error:
                if error.code == "cancelled":
                    raise
                continue  # said already, where the ledger was judged
            if number is not None:
                return f"{number} of {reader.origin}"
        return ""

    def _says(self, reader: Reader, row: Registered, sha256: str, signer: str | None) -> bool:
        """Tell whether the entry behind a row of the register says so, in a sound book, by a key that is believed."""
        data = reader.entry_bytes(row.seq)
        entry = decode_entry(data) if data is not None else None
        if entry is None or not _hands_out(entry, row, sha256):
            return False
        keys = self._audited(reader)
        if keys is None or keys.judge("log", entry.author, entry.seq) != "ok":
            return False
        return (signer is None or signer in _signers(keys)) and not _withdrawn(reader, row.number)

    def _audited(self, reader: Reader) -> KeyHistory | None:
        """Return the keys of a book as its entries name them, None where it is not what its checkpoints sign."""
        if reader.path not in self._keys:
            found = audit(reader, derived_tables=False, passports=False, cancelled=self._cancelled)
            self._keys[reader.path] = None if found.book else found.keys
        return self._keys[reader.path]


def signers_of(ledger: Path) -> frozenset[str]:
    """Return the did:keys that sign or signed the passports of a ledger and were not revoked; none if unreadable."""
    try:
        with reading(ledger) as reader:
            return _signers(reader.keys())
    except PassportError:
        return frozenset()


def _signers(keys: KeyHistory) -> frozenset[str]:
    periods = [period for period in keys.periods if period.role == "seal" and period.revoked is None]
    return frozenset(PublicKey.from_multibase(period.key).did for period in periods)


def _hands_out(entry: Entry, row: Registered, sha256: str) -> bool:
    sealed = entry.body.get("sealed")
    named = (entry.kind, entry.seq, entry.body.get("certificate"))
    return named == ("certificate", row.seq, row.number) and isinstance(sealed, dict) and sealed.get("sha256") == sha256


def _withdrawn(reader: Reader, number: str) -> bool:
    """Tell whether an entry took a certificate back, whatever the table says of it."""
    for row in reader.rows("SELECT seq FROM entry WHERE kind = 'certificate_status'"):
        entry = reader.entry(row["seq"])
        if entry and (entry.body.get("certificate"), entry.body.get("status")) == (number, "withdrawn"):
            return True
    return False
