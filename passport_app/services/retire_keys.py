"""Retire a ledger's log key without a successor: the book is closed, and verifies for ever as it stands."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from passport_app.domain.errors import InputError
from passport_app.domain.finding import Finding
from passport_app.domain.job import utc_now
from passport_app.domain.text import display_name
from passport_app.ledger.clock import finding_of_clock
from passport_app.ledger.keyring import closed_by
from passport_app.ledger.reader import Reader
from passport_app.ledger.signing import check_in_force, signing_keys
from passport_app.ledger.writer import Writer
from passport_app.trust.succession import retirement

_LONGEST_REASON = 500


@dataclass(frozen=True, slots=True)
class Closed:
    """A book that was closed."""

    seq: int
    """Its last entry."""
    at: str
    reason: str
    checkpoint: str
    """The last signed checkpoint, to be given out of the house."""
    findings: tuple[Finding, ...] = ()


def retire_keys(ledger: Path, passphrase: str, *, reason: str) -> Closed:
    """Close a book for ever: its log key signs one last entry, after which none is accepted.

    What was signed verifies as before, and so does the book. Raises InputError `reason`, KeyFileError, LedgerError
    `closed` where it is closed already.
    """
    words = reason.strip()
    if not words or len(words) > _LONGEST_REASON:
        raise InputError("reason", f"Say why the book is closed, in at most {_LONGEST_REASON} characters.")
    keys = signing_keys(ledger, passphrase)
    at = utc_now()
    with Writer(ledger, keys["log"]) as writer:
        check_in_force(writer, keys)
        findings = finding_of_clock(writer.db, at)
        writer.begin(at)
        entry = writer.append("key", retirement(writer.origin, keys["log"], writer.tree.size, words))
        checkpoint = writer.commit()
    return Closed(entry.seq, at, words, checkpoint, tuple(findings))


def closed_book(ledger: Path) -> Closed | None:
    """Return how a book was closed, None where it goes on; raises LedgerError."""
    with Reader(ledger) as reader:
        entry = closed_by(reader.db)
        note = reader.newest_checkpoint() or ""
    if entry is None:
        return None
    return Closed(entry.seq, entry.at, display_name(str(entry.body.get("reason", ""))), note)
