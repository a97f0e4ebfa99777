"""What a ledger that adopted another holds against it: the checkpoints by which it did, as good as any kept outside.

So whoever rewrites or cuts a book after another workstation adopted from it is found out by that workstation's ledger.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from passport_app.domain.errors import PassportError
from passport_app.domain.verdict import Check, Verdict
from passport_app.ledger.adopted import KIND
from passport_app.ledger.carried import signed_by_book
from passport_app.ledger.connection import explained
from passport_app.ledger.entry import decode_entry
from passport_app.ledger.reader import Reader
from passport_app.ledger.several import Book
from passport_app.trust import checkpoint as notes
from passport_app.trust.checkpoint import SignedCheckpoint

_MOST_ENTRIES = 1_000


class AdoptedBy(NamedTuple):
    """The newest checkpoint by which a ledger adopted from another."""

    file: Path
    """The ledger that adopted."""
    signed: SignedCheckpoint


def adopted_by(books: Iterable[Book]) -> list[AdoptedBy]:
    """Return by which checkpoints ledgers at hand adopted from others, the newest of each other; unchecked.

    One that cannot be read holds nothing against anybody: what is wrong with it is told of it.
    """
    found: list[AdoptedBy] = []
    for book in books:
        seen: set[str] = set()
        try:
            with explained(book.path), Reader(book.path, book_only=True) as reader:
                sql = "SELECT body FROM entry WHERE kind = ? ORDER BY seq DESC LIMIT ?"
                for (body,) in reader.db.execute(sql, (KIND, _MOST_ENTRIES)):
                    signed = notes.parse(str(decode_entry(body).body.get("checkpoint")))
                    if signed.checkpoint.origin not in seen:
                        seen.add(signed.checkpoint.origin)
                        found.append(AdoptedBy(book.file, signed))
        except PassportError:
            continue
    return found


def check_adopters(own: Book, origin: str, adopters: Sequence[AdoptedBy]) -> list[Check]:
    """Ask those who adopted from a ledger whether it still is the book that they adopted from: a check for each.

    Passed; failed (`fork`, `tail_missing`); indeterminate (`two_keys`, `revoked`).
    """
    asked = (one for one in adopters if one.signed.checkpoint.origin == origin and one.file != own.file)
    return [_check(own, one.file.name, one.signed) for one in asked]


def _check(own: Book, name: str, signed: SignedCheckpoint) -> Check:
    check, size = f"kept checkpoint {name}", signed.checkpoint.size
    asked = signed_by_book(signed, own.path)
    if asked.reason == "unknown_signer":
        text = f"{name} adopted entries of another book of this name, signed by a key that this one never named."
        return Check(check, Verdict.INDETERMINATE, "two_keys", text)
    if asked.verdict is Verdict.PASSED:
        text = f"It still is the book from which {name} adopted entries, by its checkpoint of {size:,} entries."
        return Check(check, Verdict.PASSED, "ok", text)
    return asked._replace(check=check)
