"""What can be told of entries without those around them: a pure look at a range, which processes can share.

Each entry is hashed, read and placed, and what it holds verified: a passport or a statement by its signature, adopted
entries by their proofs. What depends on the order of the book (keys, closing, tables) is for the walk.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from passport_app.domain.errors import Cancelled, InputError, LedgerError, PassportError
from passport_app.domain.job import CancelCheck, never
from passport_app.ledger.adopted import KIND as ADOPTED
from passport_app.ledger.adopted import check_adopted
from passport_app.ledger.audit_found import Fault
from passport_app.ledger.audit_passports import Passports, Sealed
from passport_app.ledger.entry import Entry, bytes_of, read_entry
from passport_app.ledger.issuer import name_taken
from passport_app.ledger.reader import Reader
from passport_app.ledger.stated import KINDS as STATED
from passport_app.trust import merkle

_AT_ONCE = 256
"""Entries that are looked at between two questions whether to stop."""


class Asked(NamedTuple):
    """What is to be looked at in entries."""

    since: int
    """Entries before it are believed where the stored tree proves them."""
    resumed: int
    """Signatures in entries before it were verified by an earlier audit."""
    passports: bool
    """Whether what entries hold is verified."""
    entries: bool = False
    """Whether the entries themselves are wanted."""


@dataclass(slots=True)
class Looked:
    """What was seen in a range of entries; dictionaries are by their numbers."""

    leaves: dict[int, bytes] = field(default_factory=dict)
    """The leaf hash of each entry that is there, in order."""
    faults: dict[int, Fault] = field(default_factory=dict)
    """Entries that are not what was written in their place."""
    unproven: dict[int, Fault] = field(default_factory=dict)
    """Entries that hold what does not verify."""
    keys: dict[int, dict[str, Any]] = field(default_factory=dict)
    """What entries say of keys."""
    names: dict[int, str] = field(default_factory=dict)
    """Under which name on the web is signed from an entry on; empty for the key's own."""
    sealed: dict[int, Sealed] = field(default_factory=dict)
    """By whom entries are signed, where they are not among the unproven."""
    entries: dict[int, Entry] = field(default_factory=dict)


def look(
    reader: Reader, passports: Passports, first: int, last: int, asked: Asked, cancelled: CancelCheck = never
) -> Looked:
    """Return what is seen in the entries numbered `first` to `last`; `passports` has those before at hand.

    Raises Cancelled.
    """
    seen = Looked()
    rows = reader.db.execute(
        "SELECT seq, kind, body, leaf FROM entry WHERE seq BETWEEN ? AND ? ORDER BY seq", (first, last)
    )
    for seq, kind, body, stored_leaf in rows:
        if not seq % _AT_ONCE and cancelled():
            raise Cancelled
        leaf = seen.leaves[seq] = merkle.leaf_hash(bytes_of(body))
        if leaf != stored_leaf:
            text = f"Entry {seq} is not what was hashed when it was written."
            seen.faults[seq] = Fault("entry_altered", seq, text)
            continue
        try:
            entry, stored = read_entry(body)
        except (InputError, LedgerError) as error:
            seen.faults[seq] = Fault("entry_unreadable", seq, f"Entry {seq} cannot be read: {error.message}")
            continue
        if not stored.canonical:
            seen.faults[seq] = Fault("entry_not_canonical", seq, f"Entry {seq} is not in canonical form.")
        elif entry.seq != seq or entry.kind != kind or entry.origin != reader.origin:
            text = f"Entry {seq} says that it is entry {entry.seq} ({entry.kind})."
            seen.faults[seq] = Fault("entry_misplaced", seq, text)
        else:
            _verify(entry, body, stored.plain, seen, passports, asked)
    for seq, altered in passports.altered():
        seen.unproven[seq] = Fault(altered.code, seq, altered.message)
    return seen


def look_apart(path: Path, first: int, last: int, asked: Asked) -> Looked:
    """Look at a range through a connection of its own: what a process is asked to do."""
    with Reader(path, book_only=True) as reader:
        return look(reader, Passports(reader, asked.since), first, last, asked)


def _verify(entry: Entry, body: bytes, plain: bool, seen: Looked, passports: Passports, asked: Asked) -> None:
    """Note what an entry holds that must verify, or says of keys."""
    if asked.entries:
        seen.entries[entry.seq] = entry
    if entry.kind == "key":
        seen.keys[entry.seq] = entry.body
    elif (web := name_taken(entry)) is not None:
        seen.names[entry.seq] = web
    if not asked.passports:
        return
    verified = entry.seq < asked.resumed
    try:
        if entry.kind == "issue":
            passports.remember(entry, body)
        elif entry.kind == "passport":
            seen.sealed[entry.seq] = passports.sealed(entry, plain=plain, verified=verified)
        elif entry.kind == "cell_statement" or entry.kind in STATED:
            seen.sealed[entry.seq] = passports.sealed_statement(entry, plain=plain, verified=verified)
        elif entry.kind == ADOPTED:
            check_adopted(entry.body, entry.origin)
    except PassportError as error:
        seen.unproven[entry.seq] = Fault(error.code, entry.seq, error.message)
