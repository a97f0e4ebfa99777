"""Where a book holds what a certificate prints: the entry, and the checkpoint that it is proved to be in.

A battery's passport says so itself, under its signature. Declarations, assessments and statements about cells are
signed before the book holds them; their certificates carry the proof (C2SP tlog-proof) as an attachment of its own.
"""

from __future__ import annotations

from typing import NamedTuple

from passport_app.certificate.content import number
from passport_app.certificate.kind import Language
from passport_app.domain.text import display_name
from passport_app.trust import checkpoint, tlogproof

_MOST_LINES = 12


class InBook(NamedTuple):
    """What is printed of a proof."""

    origin: str
    seq: int = 0
    size: int = 0
    checkpoint: tuple[str, ...] = ()
    """The lines of the signed note; none of what is looked at before it is signed."""


def in_book_of(proof: bytes) -> InBook:
    """Return what is printed of a proof of inclusion, unverified; raises InputError for what is none."""
    held = tlogproof.read(proof)
    said = checkpoint.parse(held.checkpoint).checkpoint
    lines = (display_name(line, 300) for line in held.checkpoint.splitlines()[:_MOST_LINES] if line)
    return InBook(display_name(said.origin), held.index, said.size, tuple(lines))


def book_rows(words: Language, held: InBook | None) -> tuple[tuple[str, str], ...]:
    """Return the rows that tell of it, as a battery's certificate has them; none where there is no proof."""
    if held is None:
        return ()
    said, texts = words.texts["evidence"], words.texts
    if not held.checkpoint:
        later = words.sheets["on_signing"]
        note = "\n".join((held.origin, later, later, f"\u2014 {held.origin}", later))  # as many lines as it will have
        return ((said["ledger"], held.origin), (said["entry"], later), (said["checkpoint"], note))
    entry = said["entry_value"].format(seq=number(str(held.seq), texts), size=number(str(held.size), texts))
    return (
        (said["ledger"], held.origin),
        (said["entry"], entry),
        (said["checkpoint"], "\n".join(held.checkpoint)),
    )
