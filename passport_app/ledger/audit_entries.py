"""The walk over the entries in their order: what was seen of each put together, its rows applied to scratch tables."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Iterator
from contextlib import closing
from pathlib import Path

from passport_app.domain.errors import Cancelled, EvidenceError, PassportError
from passport_app.domain.job import CancelCheck, Progress
from passport_app.domain.processes import cores, shared
from passport_app.ledger.audit_found import Audit, Fault, note
from passport_app.ledger.audit_looking import Asked, Looked, look, look_apart
from passport_app.ledger.audit_memory import AuditMemory
from passport_app.ledger.audit_passports import Passports, check_name, check_standing
from passport_app.ledger.book import Book
from passport_app.ledger.derive import apply_entry
from passport_app.ledger.entry import Entry, read_again
from passport_app.ledger.reader import Reader
from passport_app.trust import merkle

WORTH_PROCESSES = 20_000
"""Entries from which on starting processes (half a second of each) is worth it."""
_AT_ONCE = 256
"""Entries that are looked at between two questions whether to stop."""
_SHARED_AT_ONCE = 2000
"""Entries that a process is given: an act of issuing registers a thousand passports before it holds them, and what a
range does not hold is read again."""

Range = tuple[int, int]


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
        self._book, self._memory = book, memory if passports else None
        self._passports = passports
        self._expected = found.since
        self.follows = True
        """Whether every entry could be applied to those before it."""

    def run(self, progress: Progress, cancelled: CancelCheck) -> None:
        """Walk to the end, whatever is found on the way; raises Cancelled, having noted how far it came."""
        found, since = self._found, self._found.since
        newest = self._reader.db.execute("SELECT coalesce(max(seq), -1) FROM entry").fetchone()[0]
        if self._memory:
            found.resumed = self._memory.verified(self._reader, progress, cancelled)
        sizes = {size for size, *_ in self._reader.checkpoints() if size >= since}
        for (seq,) in self._reader.db.execute("SELECT seq FROM entry WHERE seq < 0 ORDER BY seq"):
            self._note(_gap(0, seq))
        progress("Checking entries", 0, newest + 1 - since)
        try:
            with closing(self._looked(newest, cancelled)) as ranges:
                for seen in ranges:
                    self._take(seen, sizes)
                    self._tell(progress, newest + 1 - since)
                    self._keep()
                    if cancelled():
                        raise Cancelled
        except (Cancelled, KeyboardInterrupt):
            self._keep(now=True)
            raise
        found.entries = self._frontier.size
        found.leaves_root[found.entries] = self._frontier.root()

    def _looked(self, newest: int, cancelled: CancelCheck) -> Generator[Looked, None, None]:
        """Yield what is seen in one range of entries after the other, by other processes where that is worth it."""
        found, reader = self._found, self._reader
        # A stranger's file is opened by one process alone, which has limited itself.
        wanted = 1 if reader.stranger or newest - found.since < WORTH_PROCESSES else cores()
        asked = Asked(found.since, found.resumed, self._passports and found.keys is not None)
        passports = Passports(reader, found.since)
        if wanted == 1:
            asked = asked._replace(entries=self._book is not None)
            yield from (look(reader, passports, *part, asked) for part in self._ranges(newest, _AT_ONCE))
            return

        def look_here(_path: Path, first: int, last: int, asked: Asked) -> Looked:
            return look(reader, passports, first, last, asked._replace(entries=self._book is not None), cancelled)

        answers = shared(
            look_apart,
            self._ranges(newest, _SHARED_AT_ONCE, wanted),
            lambda part: (reader.path, *part, asked),
            processes=wanted,
            cancelled=cancelled,
            here=look_here,
        )
        with closing(answers):
            yield from (seen for _, seen in answers)

    def _ranges(self, newest: int, most: int, sharers: int = 1) -> Iterator[Range]:
        """Yield first and last numbers of ranges that hold entries; in what is audited numbers may leap.

        Where they are shared the last ones are shorter, so that nobody waits long for another's.
        """
        first: int | None = self._found.since
        while True:
            query = "SELECT min(seq) FROM entry WHERE seq >= ? AND seq <= ?"
            first = self._reader.db.execute(query, (first, newest)).fetchone()[0]
            if first is None:
                return
            last = min(first + most - 1, newest)
            if sharers > 1:
                fair = max((newest + 1 - first) // (2 * sharers), _AT_ONCE)
                last = self._end_of_act(first, min(last, first + fair - 1))
            yield first, last
            if last == newest:
                return
            first = last + 1

    def _end_of_act(self, first: int, last: int) -> int:
        """Return the end of the last whole act of issuing in a range, its end where there is none.

        Passports come behind the entries that register them: whoever is given both need not read those again.
        """
        newest = "SELECT max(seq) FROM entry WHERE seq BETWEEN ? AND ? AND kind = ?"
        registering = self._reader.db.execute(newest, (first, last, "issue")).fetchone()[0]
        if registering is None:
            return last
        return self._reader.db.execute(newest, (first, registering, "passport")).fetchone()[0] or last

    def _take(self, seen: Looked, sizes: set[int]) -> None:
        """Put what was seen in a range behind what came before."""
        frontier, append = self._frontier, self._frontier.append
        for seq, leaf in seen.leaves.items():
            fault = seen.faults.get(seq) or self._fault(seen, seq)
            append(leaf)
            if frontier.size in sizes:
                self._found.leaves_root[frontier.size] = frontier.root()
            if seq != self._expected:
                self._note(_gap(self._expected, seq))
            if fault is not None:
                self._note(fault)
            self._expected = max(self._expected, seq + 1)

    def _note(self, fault: Fault) -> None:
        note(self._found.book, fault)
        self.follows = False

    def _fault(self, seen: Looked, seq: int) -> Fault | None:
        """Take in what an entry in its place says; return what is wrong with it by those before."""
        keys = self._found.keys
        try:
            if keys is not None:
                if keys.closed is not None:
                    raise EvidenceError(
                        "after_close", f"Entry {seq} came after the book was closed by entry {keys.closed}."
                    )
                if seq in seen.unproven:
                    return seen.unproven[seq]
                if seq in seen.keys:
                    keys.apply(seen.keys[seq], seq)
                elif seq in seen.names:
                    self._found.web = seen.names[seq]
                elif (sealed := seen.sealed.get(seq)) is not None:
                    check_standing(keys, sealed)
                    check_name(self._found.web, sealed)
                    self._found.sealed.setdefault(sealed.key, []).append(sealed.registered)
        except PassportError as error:
            return Fault(error.code, seq, error.message)
        return self._replay(seen, seq) if self.follows and self._book is not None else None

    def _replay(self, seen: Looked, seq: int) -> Fault | None:
        assert self._book is not None
        try:
            apply_entry(self._book, seen.entries.get(seq) or self._entry(seq, seen.leaves[seq]))
        except (PassportError, sqlite3.Error, ValueError, KeyError) as error:
            message = error.message if isinstance(error, PassportError) else str(error)
            text = f"Entry {seq} does not follow from those before: {message}"
            return Fault("entry_inapplicable", seq, text)
        return None

    def _entry(self, seq: int, leaf: bytes) -> Entry:
        """Return an entry that another process looked at; raises EvidenceError where it is another one by now."""
        data = self._reader.entry_bytes(seq)
        if data is None or merkle.leaf_hash(data) != leaf:
            raise EvidenceError("entry_altered", "It was changed while the audit was under way.")
        return read_again(data)

    def _tell(self, progress: Progress, total: int) -> None:
        """Say how far the walk is; once something is wrong, what was found first: nobody waits for the end to hear."""
        first = next(iter(self._found.book), None)
        progress("Checking entries" if first is None else first.message, self._frontier.size - self._found.since, total)

    def _keep(self, *, now: bool = False) -> None:
        """Note up to where everything verified, as long as nothing is wrong."""
        if self._memory and self.follows and self._frontier.size:
            self._memory.note(self._frontier.size, self._frontier.root(), now=now)


def _gap(expected: int, seq: int) -> Fault:
    if seq < expected:
        return Fault("entry_misplaced", seq, f"There is an entry numbered {seq}; the first one is entry 0.")
    if seq == expected + 1:
        return Fault("entry_missing", expected, f"Entry {expected} is missing.")
    return Fault("entry_missing", expected, f"Entries {expected} to {seq - 1} are missing.")
