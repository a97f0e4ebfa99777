"""What a ledger itself signs from a size on: half of the proof that another checkpoint is of another book."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from passport_app.domain.errors import PassportError
from passport_app.domain.job import CancelCheck
from passport_app.domain.verdict import Check, Report, Verdict
from passport_app.ledger.audit import audit
from passport_app.ledger.reader import Reader
from passport_app.ledger.reading import reading
from passport_app.ledger.several import Book, named_apart
from passport_app.trust import checkpoint as notes
from passport_app.trust.keys import PublicKey


class Continuation(NamedTuple):
    """A ledger's own checkpoint of at least a size, and what its book begins with."""

    note: str
    key: PublicKey
    """The log key that was in force for it."""
    root: bytes
    """The root of the book's first entries, as many as were asked for."""
    path: tuple[bytes, ...]
    """The consistency proof from them to the checkpoint; empty where it is of just that size."""


def continuation(reader: Reader, size: int) -> Continuation | None:
    """Return a ledger's first checkpoint over at least `size` entries, None where it signs fewer.

    Raises InputError, EvidenceError for a checkpoint or key entries that cannot be read; LedgerError for a bad tree.
    """
    row = reader.db.execute("SELECT note FROM checkpoint WHERE size >= ? ORDER BY size LIMIT 1", (size,)).fetchone()
    if row is None:
        return None
    note = str(row[0])
    said = notes.parse(note).checkpoint
    tree = reader.tree()
    if not 0 < size <= said.size <= tree.size:
        return None
    path = tree.consistency(size, said.size) if size < said.size else ()
    return Continuation(note, reader.keys().log_key_at(said.size), tree.root(size), path)


def judge_two_keys(book: Path, signed: Sequence[tuple[PublicKey, int]], cancelled: CancelCheck) -> Check | None:
    """Ask a ledger at hand whether two different books, each signed by a key of its own, are both its owner's.

    `signed` are the keys with the sizes that they signed, as the evidence proves. The answer is the check `fork`:
    failed where the book's entries name both keys, for the old one consented to the new; indeterminate `revoked` where
    one was not believed by then. None where the book cannot tell: it names but one, or is not as signed itself. Raises
    Cancelled.
    """
    try:
        with reading(book, book_only=True) as reader:
            found = audit(reader, derived_tables=False, passports=False, cancelled=cancelled)
    except PassportError:
        return None
    if found.keys is None or found.book:
        return None
    for key, size in signed:
        named = [p for p in found.keys.periods if p.role == "log" and p.key == key.multibase]
        if not named:
            return None
        if all(period.judge(size - 1) == "revoked" for period in named):
            text = (
                f"Both keys are of {book.name}, but {key.did} was revoked, and is believed to entry "
                f"{named[0].last_believed} only: its owner wrote two books, or whoever took the key wrote one of them."
            )
            return Check("fork", Verdict.INDETERMINATE, "revoked", text)
    text = (
        f"Two different books, each signed by a key of its own, and the entries of {book.name} name both keys as its "
        "log's: its owner signed both."
    )
    return Check("fork", Verdict.FAILED, "fork", text)


def with_keys_told(report: Report, books: Mapping[str, Path], cancelled: CancelCheck) -> Report:
    """Have the ledger at hand say whether two keys that signed two books were both its own; raises Cancelled."""
    book = books.get(str(report.subject.get("origin")))
    if book is None or not any(check.reason == "two_keys" for check in report.checks):
        return report
    keys = map(PublicKey.from_did, report.subject["log_keys"])
    told = judge_two_keys(book, list(zip(keys, report.subject["sizes"], strict=True)), cancelled)
    if told is None:
        return report
    return replace(report, checks=tuple(told if c.reason == "two_keys" else c for c in report.checks))


def two_books(book: Book, other: Book) -> Check | None:
    """Return that a ledger and another of its name are not one book, each as sound as it may be; None where they are.

    Which of the two is the plant's, neither can tell: whoever gave them along knows from whom they are.
    """
    try:
        with reading(book.path, book_only=True) as one, reading(other.path, book_only=True) as another:
            trees = one.tree(), another.tree()
            size = min(tree.size for tree in trees)
            if trees[0].root(size) == trees[1].root(size):
                return None
    except (PassportError, IndexError):
        return None  # what is wrong with either is told of it
    text = (
        f"Its first {size} entries are not those of {named_apart(book.file, other.file)[1]}, which was given along: "
        "two books of one name, of which one was rewritten or invented. Comparing the two tells where they part."
    )
    return Check("fork", Verdict.INDETERMINATE, "two_books", text)
