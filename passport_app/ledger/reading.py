"""Ledgers opened once for an act that asks them many times, as verifying a folder of passports does.

Opening a ledger takes two milliseconds, since its schema is compared with the program's own: as long as asking it forty
times. An act belongs to the thread that began it, as its readers do.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from passport_app.ledger import connection
from passport_app.ledger.reader import Reader
from passport_app.trust.succession import KeyHistory

Answer = TypeVar("Answer")


@dataclass(slots=True)
class _Act:
    readers: dict[tuple[Path, bool], Reader] = field(default_factory=dict)
    answers: dict[Hashable, Any] = field(default_factory=dict)


_ACT: ContextVar[_Act | None] = ContextVar("act", default=None)


@contextmanager
def kept_open() -> Iterator[None]:
    """Begin an act: ledgers that `reading` opens stay open, and what `asked_once` was told is known, until its end."""
    act = _Act()
    before = _ACT.set(act)
    try:
        yield
    finally:
        _ACT.reset(before)
        for reader in act.readers.values():
            reader.close()


@contextmanager
def reading(path: Path, *, book_only: bool = False) -> Iterator[Reader]:
    """Give a reader of a ledger, as `Reader` opens it: the same one throughout an act.

    Raises LedgerError as `Reader`, and for what SQLite says while it is read.
    """
    act = _ACT.get()
    if act is None:
        with Reader(path, book_only=book_only) as reader:
            yield reader
        return
    if (path, book_only) not in act.readers:
        act.readers[path, book_only] = Reader(path, book_only=book_only)
    with connection.explained(path):
        yield act.readers[path, book_only]


def asked_once(question: Hashable, ask: Callable[[], Answer]) -> Answer:
    """Return the answer to a question, asked once in an act: a thousand passports carry one checkpoint.

    Raises as `ask`; what was raised is not kept.
    """
    act = _ACT.get()
    if act is None:
        return ask()
    if question not in act.answers:
        act.answers[question] = ask()
    answer: Answer = act.answers[question]
    return answer


def keys_in(reader: Reader) -> KeyHistory:
    """Return which key of a ledger signed when, read once in an act."""
    return asked_once(("keys", reader.path), reader.keys)
