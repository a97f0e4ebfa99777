"""Several ledgers of one name at hand: which one answers for it, and what is said where they contradict each other.

Which of two books of one name is the plant's, neither can tell. So neither answers alone for what names it, in whatever
order they were given; older copies of one book are answered for by the longest that is sound.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from passport_app.domain.errors import PassportError
from passport_app.domain.verdict import Check, Verdict
from passport_app.ledger.reading import reading


class Book(NamedTuple):
    """A ledger that was given along."""

    file: Path
    """Where it was given: by this it is told of."""
    path: Path
    """Where it can be read: a stranger's is a copy of its own."""


class _State(NamedTuple):
    book: Book
    size: int
    root: bytes


def named_apart(one: Path, other: Path) -> tuple[str, str]:
    """Return the names of two files, with as many of their folders as tell two of one name apart."""
    mine, theirs = one.absolute().parts, other.absolute().parts
    for many in range(1, max(len(mine), len(theirs)) + 1):
        if mine[-many:] != theirs[-many:]:
            return "/".join(mine[-many:]), "/".join(theirs[-many:])
    return one.name, other.name


def branches(books: Sequence[Book]) -> tuple[Book, ...]:
    """Return a ledger for each state that contradicts the longest, after that one; none where all are one book.

    A ledger that cannot be read contradicts nobody: what is wrong with it is told of it.
    """
    states = _states(books)
    if len(states) < 2:
        return ()
    longest, *others = states
    try:
        with reading(longest.book.path, book_only=True) as reader:
            tree = reader.tree()
            parted = [state.book for state in others if tree.root(state.size) != state.root]
    except (PassportError, IndexError):
        return ()
    return (longest.book, *parted) if parted else ()


def answering(books: Sequence[Book], is_sound: Callable[[Book], bool]) -> Book:
    """Return which of ledgers that are one book, or its beginnings, answers for it: the longest that is sound.

    `is_sound` is asked only where there are several.
    """
    if len(books) == 1:
        return books[0]
    known = {state.book: (-state.size, state.root) for state in _states(books, alike=True)}
    ordered = sorted(books, key=lambda book: (book not in known, known.get(book, (0, b""))))
    return next(filter(is_sound, ordered), ordered[0])


def _states(books: Iterable[Book], *, alike: bool = False) -> list[_State]:
    """Return the sizes and roots of ledgers, the longest first; `alike` also those that are as another is."""
    found: list[_State] = []
    seen: set[tuple[int, bytes]] = set()
    for book in books:
        try:
            with reading(book.path, book_only=True) as reader:
                tree = reader.tree()
                state = _State(book, tree.size, tree.root())
        except (PassportError, IndexError):
            continue
        if alike or state[1:] not in seen:
            found.append(state)
            seen.add(state[1:])
    return sorted(found, key=lambda state: (-state.size, state.root))


def asked_of_each(check: str, books: Sequence[Book], ask: Callable[[Path], list[Check]]) -> list[Check]:
    """Ask ledgers that contradict each other about a piece of evidence: `check`, indeterminate `two_books`.

    Where none of them stands by it, whichever is the plant's, the faults that one finds are told besides.
    """
    answers = [[c for c in ask(book.path) if c.verdict is Verdict.FAILED] for book in books]
    faults = min(answers, key=lambda told: [(c.check, c.reason) for c in told]) if all(answers) else []
    one, other = named_apart(books[0].file, books[1].file)
    text = (
        f"Two ledgers of its name were given along that contradict each other, {one} and {other}: one of them was "
        "rewritten or invented. Neither answers for it; comparing the two tells where they part."
    )
    return [*faults, Check(check, Verdict.INDETERMINATE, "two_books", text)]


def sorted_out(
    given: Mapping[str, Sequence[Book]], is_sound: Callable[[Book], bool]
) -> tuple[dict[str, Path], dict[str, tuple[Book, ...]]]:
    """Return, by their names, where to read the ledger that answers, and ledgers that contradict each other instead."""
    parted = {origin: branches(books) for origin, books in given.items() if len(books) > 1}
    contested = {origin: books for origin, books in parted.items() if books}
    ledgers = {origin: answering(books, is_sound).path for origin, books in given.items() if origin not in contested}
    return ledgers, contested
