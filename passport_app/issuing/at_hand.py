"""What is at hand while evidence is verified: the trust list, ledgers, roots, and the other files given along."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from passport_app.domain.job import CancelCheck, Progress
from passport_app.domain.verdict import Check, Report
from passport_app.exchange.status_lists import status_lists_in
from passport_app.ledger.adopted_notes import AdoptedBy, adopted_by
from passport_app.ledger.several import Book, asked_of_each
from passport_app.ledger.standing import read_notes
from passport_app.ledger.vouching import VouchingBooks
from passport_app.trust.checkpoint import SignedCheckpoint
from passport_app.trust.naming import KeysOf, no_keys
from passport_app.trust.outside import Roots
from passport_app.trust.status import StatusList
from passport_app.trust.trustlist import TrustList


@dataclass
class AtHand:
    """What an act of verifying has besides the file itself, and what it found out on its way."""

    trust: TrustList | None
    ledgers: dict[str, Path]
    """Ledgers given along, by origin, one for each: what they hold is compared with the evidence."""
    files: list[Path]
    """What was given: status lists among them are looked for when a credential names one."""
    roots: Roots
    """Root certificates of timestamp authorities, and of those that issue seals."""
    require: Collection[str]
    """`seal`, `timestamp`: what a certificate must bear."""
    progress: Progress
    cancelled: CancelCheck
    found: list[StatusList] = field(default_factory=list)
    every: Sequence[Path] = ()
    """All that was given."""
    keys_of: KeysOf = no_keys
    given: dict[str, list[Book]] = field(default_factory=dict)
    """Every ledger given along, by origin."""
    contested: dict[str, tuple[Book, ...]] = field(default_factory=dict)
    """Ledgers of one origin that contradict each other: none of them is among `ledgers`."""
    judged: dict[Path, Report] = field(default_factory=dict)
    """Ledgers by what was said of them already: strangers' by a process of their own."""
    books: set[Path] = field(default_factory=set)
    """The ledgers among the files, those that cannot be opened too."""

    @cached_property
    def checkpoints(self) -> list[SignedCheckpoint]:
        """The checkpoints among the files, where the trust list asks for witnesses: who put a line on which."""
        return list(read_notes(self.every)) if self.trust and self.trust.witnesses else []

    @cached_property
    def adopters(self) -> list[AdoptedBy]:
        """By which checkpoints the ledgers at hand adopted from others."""
        return adopted_by(book for books in self.given.values() for book in books)

    @cached_property
    def vouching(self) -> VouchingBooks:
        """The ledgers at hand, where a seal asks who vouches for it."""
        return VouchingBooks(self.ledgers.values(), self.cancelled)

    def status_lists(self, document: dict[str, Any]) -> list[StatusList]:
        """Return the status lists among the files, where a document names any."""
        if "credentialStatus" in document and self.files:
            self.found.extend(status_lists_in(self.files, self.keys_of))
            self.files.clear()
        return self.found

    def asked(self, check: str, origin: str, ask: Callable[[Path], list[Check]]) -> list[Check]:
        """Ask the ledger of a name about a piece of evidence, or each of those that contradict each other."""
        if origin in self.contested:
            return asked_of_each(check, self.contested[origin], ask)
        book = self.ledgers.get(origin)
        return ask(book) if book else []
