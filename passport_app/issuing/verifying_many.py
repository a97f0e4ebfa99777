"""Many files verified on all cores: each is a question of its own, once it is known what is at hand.

The print of a certificate is made again to be compared with it, which takes some 20 ms; a passport takes half of one.
Ledgers are judged here alone, where what is said of them is kept.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import closing
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from passport_app.domain.errors import Cancelled
from passport_app.domain.job import never, silent
from passport_app.domain.processes import cores, shared
from passport_app.domain.verdict import Report
from passport_app.exchange.evidence_files import files_in
from passport_app.issuing.at_hand import AtHand
from passport_app.issuing.verifying_files import verify_file
from passport_app.ledger.reading import kept_open
from passport_app.ledger.several import Book
from passport_app.trust.naming import no_keys
from passport_app.trust.outside import load_roots
from passport_app.trust.trustlist import TrustList

WORTH_PROCESSES = 3000
"""Weight from which on it is worth while to start processes, which take a second."""
_AT_ONCE = 400
"""Weight that a process is given."""
_CERTIFICATE = 40
"""How often a document's time a certificate takes. By the name alone: what it is, is told when it is opened."""
_MOST_PATHS = 1000
"""Paths that each process is told; a folder is one."""

_Books = tuple[tuple[str, tuple[Book, ...]], ...]


class Terms(NamedTuple):
    """By what files are verified: all from which `AtHand` follows, to be handed to a process."""

    paths: tuple[Path, ...]
    """What was given; a folder stands for the files in it."""
    trust: Path | None
    roots: Path | None
    require: tuple[str, ...]
    ledgers: tuple[tuple[str, Path], ...]
    given: _Books
    contested: _Books

    @classmethod
    def of(
        cls,
        paths: Sequence[Path],
        trust: Path | None,
        roots: Path | None,
        require: Collection[str],
        context: AtHand,
    ) -> Terms:
        """Return the terms of an act, with the ledgers that it found."""
        ledgers = tuple(context.ledgers.items())
        books = _hashable(context.given), _hashable(context.contested)
        return cls(tuple(paths), trust, roots, tuple(require), ledgers, *books)


def _hashable(books: Mapping[str, Sequence[Book]]) -> _Books:
    return tuple((origin, tuple(held)) for origin, held in books.items())


@lru_cache(maxsize=1)
def _at_hand(terms: Terms) -> AtHand:
    trusted = TrustList.load(terms.trust) if terms.trust else None
    files = list(files_in(terms.paths))
    return AtHand(
        trusted,
        dict(terms.ledgers),
        list(files),
        load_roots(terms.roots),
        terms.require,
        silent,
        never,
        every=files,
        keys_of=trusted.keys_of if trusted else no_keys,
        given={origin: list(books) for origin, books in terms.given},
        contested=dict(terms.contested),
    )


def verify_apart(terms: Terms, files: Sequence[Path]) -> list[list[Report]]:
    """Return the reports on each file: what a process is asked to do."""
    with kept_open():
        context = _at_hand(terms)
        return [verify_file(path, context) for path in files]


def verify_many(files: Sequence[Path], context: AtHand, terms: Terms) -> list[Report]:
    """Return the reports on files in their order, by several processes where that is worth it; raises Cancelled."""
    reports: dict[int, list[Report]] = {}

    def here(_terms: Terms, asked: Sequence[Path]) -> list[list[Report]]:
        found = []
        for path in asked:
            if context.cancelled():
                raise Cancelled
            found.append(verify_file(path, context))
        return found

    context.progress("Verifying", 0, len(files))
    for number, path in enumerate(files):
        if path in context.books:
            (reports[number],) = here(terms, [path])
    shares = cores() if sum(map(_weight, files)) >= WORTH_PROCESSES and len(terms.paths) <= _MOST_PATHS else 1
    parts = _parts([number for number in range(len(files)) if number not in reports], files, shares)
    answers = shared(
        verify_apart,
        parts,
        lambda part: (terms, [files[number] for number in part]),
        processes=shares,
        cancelled=context.cancelled,
        here=here,
    )
    with closing(answers):
        for part, found in answers:
            reports.update(zip(part, found, strict=True))
            context.progress("Verifying", len(reports), len(files))
    if context.cancelled():
        raise Cancelled
    return [report for number in range(len(files)) for report in reports[number]]


def _parts(numbers: Sequence[int], files: Sequence[Path], shares: int) -> Iterator[list[int]]:
    """Yield the numbers of files that are verified at once; one by one where nobody else is asked."""
    part: list[int] = []
    weight = 0
    for number in numbers:
        part.append(number)
        weight += _weight(files[number])
        if shares == 1 or weight >= _AT_ONCE:
            yield part
            part, weight = [], 0
    if part:
        yield part


def _weight(path: Path) -> int:
    return _CERTIFICATE if path.suffix.lower() == ".pdf" else 1
