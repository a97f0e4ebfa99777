"""Two copies of a ledger held against each other: is one the beginning of the other, or are they a fork."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from itertools import islice, zip_longest
from pathlib import Path
from typing import Any, NamedTuple

from passport_app.domain.errors import Cancelled, InputError, LedgerError, PassportError
from passport_app.domain.job import CancelCheck, Progress, never, silent
from passport_app.domain.text import display_name
from passport_app.exchange.fork_evidence import ForkEvidence, Signed, gather
from passport_app.exchange.fork_evidence import keep_fork as keep_evidence
from passport_app.ledger.apart import Apart, is_stranger
from passport_app.ledger.entry import decode_entry
from passport_app.ledger.forking import continuation
from passport_app.ledger.judging import judge
from passport_app.ledger.reader import Reader
from passport_app.ledger.several import named_apart
from passport_app.trust import checkpoint as notes


class More(NamedTuple):
    """An entry that one copy has and the other lacks."""

    seq: int
    kind: str
    at: str
    what: str
    """What it is about, for display."""


_MOST_LISTED = 500
_TELLING = ("act", "role", "battery", "version", "lot", "status", "name", "operator", "site")


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
    entries_more: tuple[More, ...] = ()
    """The first 500 entries from the first difference on: what the other copy lacks, or tells otherwise."""


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
    evidence: ForkEvidence | None = None
    """Of a fork, what proves it, where both copies have checkpoints beyond the first difference."""


def compare_ledgers(
    here: Path, there: Path, *, progress: Progress = silent, cancelled: CancelCheck = never
) -> Comparison:
    """Compare two ledgers entry by entry; one without a key beside it is read from a private copy, judged apart.

    Raises LedgerError, also `not_read_safely`; Cancelled.
    """
    with ExitStack() as stack:
        opened = [_open(path, stack, progress, cancelled) for path in (here, there)]
        (one, _), (two, _) = opened
        common = _common(one, two, progress, cancelled)
        copies = [
            _copy(path, reader, sound, common) for path, (reader, sound) in zip((here, there), opened, strict=True)
        ]
        standing = _standing(copies[0], copies[1], common)
        firsts = [_first(reader, common) if standing == "fork" else None for reader in (one, two)]
        evidence = _evidence(one, two) if standing == "fork" else None
    copies = [replace(copy, file=name) for copy, name in zip(copies, named_apart(here, there), strict=True)]
    return Comparison(copies[0], copies[1], common, standing, firsts[0], firsts[1], evidence)


def _open(path: Path, stack: ExitStack, progress: Progress, cancelled: CancelCheck) -> tuple[Reader, bool]:
    """Return a reader, and whether its entries are those that its checkpoints sign."""
    if not is_stranger(path):
        report = judge(path, book_only=True, progress=progress, cancelled=cancelled)
        return stack.enter_context(Reader(path, book_only=True)), bool(report.subject["book_sound"])
    apart = stack.enter_context(Apart(path))
    report = apart.judge(book_only=True, progress=progress, cancelled=cancelled)
    if not report.subject:
        raise LedgerError("not_read_safely", report.checks[0].detail)
    reader = stack.enter_context(Reader(apart.path, book_only=True, stranger=True))
    return reader, bool(report.subject["book_sound"])


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


def _copy(path: Path, reader: Reader, sound: bool, common: int) -> Copy:
    kinds = Counter(kind for (kind,) in reader.db.execute("SELECT kind FROM entry WHERE seq >= ?", (common,)))
    return Copy(
        path.name,
        reader.origin,
        int(reader.db.execute("SELECT count(*) FROM entry").fetchone()[0]),
        tuple(sorted(kinds.items())),
        reader.newest_checkpoint(),
        sound,
        tuple(_more(reader, common)),
    )


def _more(reader: Reader, common: int) -> Iterator[More]:
    rows = reader.db.execute("SELECT seq, kind, body FROM entry WHERE seq >= ? ORDER BY seq", (common,))
    for seq, kind, body in islice(rows, _MOST_LISTED):
        try:
            entry = decode_entry(body)
        except PassportError as error:
            yield More(seq, display_name(kind), "", error.message)
            continue
        yield More(seq, display_name(kind), display_name(str(entry.at)), display_name(_what(entry.body)))


def _what(body: dict[str, Any]) -> str:
    """Return what an entry is about: the first row of a table, or the thing it names."""
    rows = body.get("rows")
    if isinstance(rows, list):
        first = rows[0][0] if rows and isinstance(rows[0], list) and rows[0] else ""
        return f"{len(rows)} rows, the first of {first}"
    credential = body.get("credential")
    if isinstance(credential, dict):
        return str(credential.get("id", ""))
    return " ".join(str(body[name]) for name in _TELLING if name in body)


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


def _evidence(one: Reader, two: Reader) -> ForkEvidence | None:
    """Return the newest checkpoint of the copy that signs less, against what the other signs; None where there is none.

    What a damaged copy holds is no evidence: whoever is shown it would see no more than a wrong signature or proof.
    """
    shorter, longer = sorted((one, two), key=_signed_size)
    size = _signed_size(shorter)
    try:
        held, against = continuation(shorter, size), continuation(longer, size)
    except (PassportError, IndexError):
        return None
    if held is None or against is None:
        return None
    return gather(Signed(held.note, held.key), Signed(against.note, against.key), against.root, against.path)


def _signed_size(reader: Reader) -> int:
    note = reader.newest_checkpoint()
    try:
        return notes.parse(note).checkpoint.size if note else 0
    except PassportError:
        return 0


def keep_fork(comparison: Comparison, target: Path) -> None:
    """Write what proves a fork to a new file, for `verify`: both checkpoints, and the proof that they are of two books.

    Raises InputError `no_fork`, `exists`; OSError.
    """
    if comparison.standing != "fork" or comparison.evidence is None:
        why = "The two copies are no fork; there is nothing to prove."
        if comparison.standing == "fork":
            why = "The copies differ, but no checkpoint of both signs what differs; there is nothing to prove it by."
        raise InputError("no_fork", why)
    keep_evidence(comparison.evidence, target)
