"""What an audit found: faults, and what was recomputed on the way."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from passport_app.trust.keys import PublicKey
from passport_app.trust.succession import KeyHistory

MOST_FAULTS = 1000
"""An audit lists at most so many; a book so spoilt needs no longer list."""


class Fault(NamedTuple):
    """Something in the ledger that is not as its signed entries say."""

    code: str
    """`entry_altered`, `entry_missing`, `root_differs`, `derived_differs`, ..."""
    seq: int | None
    """The entry's number, where it speaks of one."""
    message: str


@dataclass
class Audit:
    """What an audit found."""

    entries: int = 0
    """How many there are."""
    since: int = 0
    """The first entry that was looked at: of a fast audit, the size of the checkpoint that it begins with."""
    checkpoints: int = 0
    """How many stored checkpoints were held against the tree."""
    book: list[Fault] = field(default_factory=list)
    """Faults of entries, tree or checkpoints: the book was changed after it was signed."""
    derived: list[Fault] = field(default_factory=list)
    """Differences of the derived tables from the entries: repairable."""
    leaves_root: dict[int, bytes] = field(default_factory=dict)
    """Root by size, at each checkpoint, as recomputed."""
    keys: KeyHistory | None = None
    """Which key signed when, as the entries name them; None where the first entry names none that can be read."""
    sealed: dict[str, list[int]] = field(default_factory=dict)
    """Entries that register the passports verified, by the key that signed them."""
    web: str = ""
    """The name on the web under which is signed now; empty where it is the key's own."""
    resumed: int = 0
    """Entries whose passports an earlier audit verified that was stopped; their bytes were hashed again."""
    origin: str = ""

    @property
    def log_key(self) -> PublicKey | None:
        """The key that signs checkpoints now."""
        return PublicKey.from_multibase(self.keys.current("log").key) if self.keys else None

    @property
    def revoked(self) -> list[int]:
        """The entries that register passports after the last one that is believed of their key."""
        judge = self.keys.judge if self.keys else None
        found = ((key, seq) for key, seqs in self.sealed.items() for seq in seqs)
        return sorted(seq for key, seq in found if judge and judge("seal", key, seq) == "revoked")

    @property
    def disowned(self) -> list[range]:
        """The entries that were written under a log key after the last one that is believed of it."""
        periods = self.keys.periods if self.keys else []
        found = (
            range(max(period.since, period.last_believed + 1), min(period.until, self.entries))
            for period in periods
            if period.role == "log" and period.last_believed is not None and period.until is not None
        )
        return [entries for entries in found if entries]

    @property
    def first_bad(self) -> int | None:
        """The number of the first entry that is not as signed."""
        return min((f.seq for f in self.book if f.seq is not None), default=None)


def note(faults: list[Fault], fault: Fault) -> None:
    """Add a fault to a list, as long as it is not too long."""
    if len(faults) < MOST_FAULTS:
        faults.append(fault)
