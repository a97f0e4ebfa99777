"""Which witnesses stand for a checkpoint: by its own lines, or by copies that were cosigned beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from passport_app.domain.errors import PassportError
from passport_app.domain.verdict import Check, Report, Verdict
from passport_app.ledger.kept import kept_notes
from passport_app.ledger.reader import Reader
from passport_app.ledger.reading import asked_once, reading
from passport_app.trust import checkpoint as notes
from passport_app.trust import cosignature
from passport_app.trust.checkpoint import SignedCheckpoint
from passport_app.trust.trustlist import TrustList

_LARGEST_NOTE = 64 * 1024
_SIGNATURE_LINE = "\n\n\u2014 ".encode()


def check_witnesses(
    signed: SignedCheckpoint,
    others: Iterable[SignedCheckpoint],
    book: Path | None,
    trust: TrustList | None,
    now: datetime,
) -> list[Check]:
    """Ask who cosigned a checkpoint, and whether that is enough by the policy of the trust list: the check `witnesses`.

    `others` are checkpoints at hand. One of them counts where it is the same; with the ledger at hand (`book`) also
    where it is later and both are of that book, for it stands for all that came before. Nothing is asked without a
    policy where no witness cosigned. In an act of `reading.kept_open` that is asked once of each checkpoint.
    """
    if trust is None:
        return []
    question = ("witnesses", signed, book)
    return asked_once(question, partial(_check_witnesses, signed, others, book, trust, now))


def _check_witnesses(
    signed: SignedCheckpoint, others: Iterable[SignedCheckpoint], book: Path | None, trust: TrustList, now: datetime
) -> list[Check]:
    held = cosignature.cosigned_by(signed, trust, now)
    for other in _of_same_book(signed, [*others, *_beside(book, signed)], book):
        held |= cosignature.cosigned_by(other, trust, now)
    if trust.witnesses is not None:
        return [trust.witnesses.judge(held, {entry.did: entry.name for entry in trust.entries})]
    if not held:
        return []
    text = f"Cosigned by {', '.join(held.values())}. No policy of this installation says how many are needed."
    return [Check("witnesses", Verdict.PASSED, "ok", text)]


def check_book(
    reader: Reader, others: Iterable[SignedCheckpoint], trust: TrustList, now: datetime
) -> tuple[Check, int] | None:
    """Ask whether enough witnesses stand for a book, by checkpoints at hand that agree with it, and for how much of it.

    The check `witnesses`, and the newest size for which the policy is met, 0 where it is for none: a later cosigned
    checkpoint stands for all that came before. None without a policy. A book that was rebuilt with its own keys agrees
    with itself: only what others put on record of it tells.
    """
    policy = trust.witnesses
    if policy is None:
        return None
    names = {entry.did: entry.name for entry in trust.entries}
    tree = reader.tree()
    held: dict[str, str] = {}
    of_book = [one for one in others if one.checkpoint.origin == reader.origin and one.checkpoint.size <= tree.size]
    answer = policy.judge(held, names)
    for one in sorted(of_book, key=lambda signed: -signed.checkpoint.size):
        lines = cosignature.cosigned_by(one, trust, now)
        if not lines or tree.root(one.checkpoint.size) != one.checkpoint.root:
            continue
        held |= lines
        answer = policy.judge(held, names)
        if answer.verdict is Verdict.PASSED:
            return _so_far(answer, one.checkpoint.size, tree.size), one.checkpoint.size
    return answer, 0


def _so_far(answer: Check, size: int, entries: int) -> Check:
    if size == entries:
        return answer
    text = f"{answer.detail} They stand for its first {size:,} entries; nobody else for the {entries - size:,} since."
    return answer._replace(reason="in_part", detail=text)


def witnessed(report: Report, book: Path, beside: Path, others: Iterable[SignedCheckpoint], trust: TrustList) -> Report:
    """Return the report on a ledger with the check `witnesses`, where the trust list asks for any.

    `book` is what may be read of it, `beside` where it lies, with the copies of its checkpoints.
    """
    try:
        with reading(book, book_only=True) as reader:
            kept = [signed for _, signed in kept_notes(beside, reader.origin)]
            found = check_book(reader, [*others, *kept], trust, datetime.now(UTC))
    except (PassportError, IndexError):
        return report  # it says itself what is wrong with it
    return replace(report, checks=(*report.checks, found[0])) if found else report


def read_notes(paths: Iterable[Path]) -> Iterator[SignedCheckpoint]:
    """Yield the checkpoints among files, unchecked; any other file is passed over."""
    for path in paths:
        try:
            if not path.is_file() or path.stat().st_size > _LARGEST_NOTE:
                continue
            data = path.read_bytes()
            if _SIGNATURE_LINE in data:
                yield notes.parse(data.decode("utf-8"))
        except (PassportError, OSError, UnicodeDecodeError):
            continue  # it gets its own report


def _beside(book: Path | None, signed: SignedCheckpoint) -> list[SignedCheckpoint]:
    return [kept for _, kept in kept_notes(book, signed.checkpoint.origin)] if book else []


def _of_same_book(
    signed: SignedCheckpoint, others: Iterable[SignedCheckpoint], book: Path | None
) -> Iterable[SignedCheckpoint]:
    later = []
    for other in others:
        if other.checkpoint == signed.checkpoint:
            yield other
        elif other.checkpoint.origin == signed.checkpoint.origin and other.checkpoint.size > signed.checkpoint.size:
            later.append(other)
    if book is None or not later:
        return
    try:
        with reading(book, book_only=True) as reader:
            tree = reader.tree()
            for one in (signed, *later):
                if one.checkpoint.size > tree.size or tree.root(one.checkpoint.size) != one.checkpoint.root:
                    if one is signed:
                        return
                elif one is not signed:
                    yield one
    except (PassportError, IndexError):
        return
