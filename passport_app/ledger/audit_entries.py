"""The walk over the entries: each hashed, read, placed, its passport verified, its rows applied to scratch tables."""

from __future__ import annotations

import sqlite3

from passport_app.domain.errors import Cancelled, EvidenceError, InputError, LedgerError, PassportError
from passport_app.domain.job import CancelCheck, Progress
from passport_app.ledger.adopting import KIND as ADOPTED
from passport_app.ledger.adopting import check_adopted
from passport_app.ledger.audit_found import MOST_FAULTS, Audit, Fault, note
from passport_app.ledger.audit_memory import AuditMemory
from passport_app.ledger.audit_passports import Passports, claim_of_statement, claimed
from passport_app.ledger.audit_signatures import Signatures
from passport_app.ledger.book import Book
from passport_app.ledger.derive import apply_entry
from passport_app.ledger.entry import Entry, read_entry
from passport_app.ledger.reader import Reader
from passport_app.ledger.stated import KINDS as STATED
from passport_app.trust import merkle

_Row = tuple[int, str, bytes, bytes]


class EntryWalk:
    """One pass over the entries from `found.since` on, in their order."""

    def __init__(
        self,
        reader: Reader,
        found: Audit,
        frontier: merkle.Frontier,
        *,
        book: Book | None,
        passports: bool,
        memory: AuditMemory | None,
    ) -> None:
        """Continue the tree of `frontier`; rebuild tables in `book`, verify passports, note in `memory` how far."""
        self._reader, self._found, self._frontier = reader, found, frontier
        self._book, self._memory = book, memory
        self._passports = Passports(reader, found.since) if passports else None
        self.follows = True
        """Whether every entry could be applied to those before it."""

    def run(self, progress: Progress, cancelled: CancelCheck) -> None:
        """Walk to the end, whatever is found on the way; raises Cancelled, having noted how far it came."""
        since = self._found.since
        total = self._reader.db.execute("SELECT coalesce(max(seq) + 1, 0) FROM entry").fetchone()[0]
        if self._memory and self._passports:
            self._found.resumed = self._memory.verified(self._reader, progress, cancelled)
        with Signatures(total - since) as signatures:
            try:
                self._walk(signatures, total, progress, cancelled)
            except (Cancelled, KeyboardInterrupt):
                signatures.finish()
                self._keep(signatures, now=True)
                raise
            signatures.mark(self._frontier.size, self._frontier.root())
            signatures.finish()
        self._found.entries = self._frontier.size
        self._found.leaves_root[self._found.entries] = self._frontier.root()
        if signatures.faults:
            self.follows = False
            faults = sorted(self._found.book + signatures.faults, key=lambda fault: fault.seq or 0)
            self._found.book = faults[:MOST_FAULTS]

    def _walk(self, signatures: Signatures, total: int, progress: Progress, cancelled: CancelCheck) -> None:
        found, frontier, since = self._found, self._frontier, self._found.since
        sizes = {size for size, *_ in self._reader.checkpoints() if size >= since}
        rows = self._reader.db.execute("SELECT seq, kind, body, leaf FROM entry WHERE seq >= ? ORDER BY seq", (since,))
        expected = since
        for count, row in enumerate(rows):
            if count % 256 == 0:
                self._tell(signatures, progress, count, total - since)
                self._keep(signatures)
                if cancelled():
                    raise Cancelled
            leaf = merkle.leaf_hash(row[2])
            gap = _gap(expected, row[0])
            fault = self._check(row, leaf, signatures)
            frontier.append(leaf)
            if frontier.size in sizes:
                found.leaves_root[frontier.size] = frontier.root()
            for wrong in filter(None, (gap, fault)):
                note(found.book, wrong)
                self.follows = False
                signatures.spoilt = True
                if len(found.book) == 1:
                    self._tell(signatures, progress, count, total - since)
            if signatures.full:
                signatures.mark(frontier.size, frontier.root())
            expected = max(expected, row[0] + 1)

    def _tell(self, signatures: Signatures, progress: Progress, done: int, total: int) -> None:
        """Say how far the walk is; once something is wrong, what was found first: nobody waits for the end to hear."""
        first = next(iter((*self._found.book[:1], *signatures.faults[:1])), None)
        if first is None:
            progress("Checking entries", done, total)
        else:
            progress(first.message, done, total)

    def _keep(self, signatures: Signatures, *, now: bool = False) -> None:
        if self._memory and self._passports and signatures.sound:
            self._memory.note(*signatures.sound, now=now)

    def _check(self, row: _Row, leaf: bytes, signatures: Signatures) -> Fault | None:
        seq, kind, body, stored_leaf = row
        if leaf != stored_leaf:
            return Fault("entry_altered", seq, f"Entry {seq} is not what was hashed when it was written.")
        try:
            entry, stored = read_entry(body)
        except (InputError, LedgerError) as error:
            return Fault("entry_unreadable", seq, f"Entry {seq} cannot be read: {error.message}")
        if not stored.canonical:
            return Fault("entry_not_canonical", seq, f"Entry {seq} is not in canonical form.")
        if entry.seq != seq or entry.kind != kind or entry.origin != self._found.origin:
            return Fault("entry_misplaced", seq, f"Entry {seq} says that it is entry {entry.seq} ({entry.kind}).")
        try:
            self._take_signed(entry, body, stored.plain, signatures)
        except PassportError as error:
            return Fault(error.code, seq, error.message)
        return self._replay(entry) if self.follows and self._book is not None else None

    def _take_signed(self, entry: Entry, body: bytes, plain: bool, signatures: Signatures) -> None:
        """Take in a change of keys, or have the passport verified that an entry holds; raises EvidenceError."""
        found = self._found
        if found.keys is None:
            return
        if found.keys.closed is not None:
            text = f"Entry {entry.seq} came after the book was closed by entry {found.keys.closed}."
            raise EvidenceError("after_close", text)
        if entry.kind == "key":
            found.keys.apply(entry.body, entry.seq)
        elif self._passports is None:
            return
        elif entry.kind == ADOPTED:
            check_adopted(entry.body, entry.origin)
        elif entry.kind == "issue":
            self._passports.remember(entry, body)
        elif entry.kind == "passport":
            if entry.seq < found.resumed:
                key, registered = claimed(entry)
            else:
                claim, registered = self._passports.claim(found.keys, entry, plain=plain)
                signatures.ask(claim)
                key = claim.key.multibase
            found.sealed.setdefault(key, []).append(registered)
        elif entry.kind == "cell_statement" or entry.kind in STATED:
            claim = claim_of_statement(found.keys, entry, plain=plain)
            if entry.seq >= found.resumed:
                signatures.ask(claim)
            found.sealed.setdefault(claim.key.multibase, []).append(entry.seq)

    def _replay(self, entry: Entry) -> Fault | None:
        assert self._book is not None
        try:
            apply_entry(self._book, entry)
        except (PassportError, sqlite3.Error, ValueError, KeyError) as error:
            message = error.message if isinstance(error, PassportError) else str(error)
            text = f"Entry {entry.seq} does not follow from those before: {message}"
            return Fault("entry_inapplicable", entry.seq, text)
        return None


def _gap(expected: int, seq: int) -> Fault | None:
    if seq == expected:
        return None
    if seq < expected:
        return Fault("entry_misplaced", seq, f"There is an entry numbered {seq}; the first one is entry 0.")
    if seq == expected + 1:
        return Fault("entry_missing", expected, f"Entry {expected} is missing.")
    return Fault("entry_missing", expected, f"Entries {expected} to {seq - 1} are missing.")
