"""Two copies of a ledger held against each other: is one the beginning of the other, or are they a fork."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import Any

from passport_app.domain.errors import Cancelled, InputError
from passport_app.domain.job import CancelCheck, Progress, never, silent
from passport_app.ledger.audit import Audit, audit
from passport_app.ledger.reader import Reader
from passport_app.trust import files


@dataclass(frozen=True, slots=True)
class Copy:
    """One of the two."""

    file: str
    origin: str
    entries: int
    more: tuple[tuple[str, int], ...]
    """Kinds of entries from the first difference on, with how many there are of each."""
    checkpoint: str | None
    """The newest one."""
    sound: bool
    """Whether its entries are those that its checkpoints sign."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """How two copies stand to each other."""

    here: Copy
    there: Copy
    common: int
    """Entries from the beginning on that are the same, byte for byte."""
    standing: str
    """`same`, `here_is_longer`, `there_is_longer`, `fork`, `other_ledger`."""
    first_here: dict[str, Any] | None = None
    """Of a fork, the first entry that differs, as each has it."""
    first_there: dict[str, Any] | None = None


def compare_ledgers(
    here: Path, there: Path, *, progress: Progress = silent, cancelled: CancelCheck = never
) -> Comparison:
    """Compare two ledgers entry by entry; raises LedgerError, Cancelled."""
    with Reader(here, book_only=True) as one, Reader(there, book_only=True) as two:
        sound = [audit(r, derived_tables=False, passports=False, cancelled=cancelled) for r in (one, two)]
        common = _common(one, two, progress, cancelled)
        copies = [_copy(reader, found, common) for reader, found in zip((one, two), sound, strict=True)]
        standing = _standing(copies[0], copies[1], common)
        firsts = [_first(reader, common) if standing == "fork" else None for reader in (one, two)]
    return Comparison(copies[0], copies[1], common, standing, firsts[0], firsts[1])


def _common(one: Reader, two: Reader, progress: Progress, cancelled: CancelCheck) -> int:
    for position, (mine, theirs) in enumerate(zip_longest(_bodies(one), _bodies(two))):
        if position % 1024 == 0:
            progress("Comparing entries", position, 0)
            if cancelled():
                raise Cancelled
        if mine != theirs:
            return position
    return int(one.db.execute("SELECT count(*) FROM entry").fetchone()[0])


def _bodies(reader: Reader) -> Iterator[bytes]:
    for (body,) in reader.db.execute("SELECT body FROM entry ORDER BY seq"):
        yield body


def _copy(reader: Reader, found: Audit, common: int) -> Copy:
    kinds = Counter(kind for (kind,) in reader.db.execute("SELECT kind FROM entry WHERE seq >= ?", (common,)))
    return Copy(
        reader.path.name,
        reader.origin,
        found.entries,
        tuple(sorted(kinds.items())),
        reader.newest_checkpoint(),
        not found.book,
    )


def _standing(here: Copy, there: Copy, common: int) -> str:
    if here.origin != there.origin:
        return "other_ledger"
    if here.entries == there.entries == common:
        return "same"
    if common == there.entries:
        return "here_is_longer"
    return "there_is_longer" if common == here.entries else "fork"


def _first(reader: Reader, seq: int) -> dict[str, Any]:
    entry = reader.entry(seq)
    return {"seq": seq, "kind": entry.kind, "at": entry.at, "body": entry.body} if entry else {"seq": seq}


def keep_fork(comparison: Comparison, target: Path) -> None:
    """Write what proves a fork to a new file: both checkpoints, and the first entry that differs as each has it.

    Raises InputError `no_fork`, `exists`.
    """
    if comparison.standing != "fork":
        raise InputError("no_fork", "The two copies are no fork; there is nothing to prove.")
    proof = {
        "type": "fork",
        "origin": comparison.here.origin,
        "common": comparison.common,
        "copies": [
            {
                "file": copy.file,
                "entries": copy.entries,
                "sound": copy.sound,
                "checkpoint": copy.checkpoint,
                "first": first,
            }
            for copy, first in ((comparison.here, comparison.first_here), (comparison.there, comparison.first_there))
        ],
    }
    text = json.dumps(proof, ensure_ascii=False, indent=1) + "\n"
    try:
        files.write_new(target, text.encode("utf-8"))
    except FileExistsError:
        raise InputError("exists", f"{target} exists already. Choose another name.") from None
