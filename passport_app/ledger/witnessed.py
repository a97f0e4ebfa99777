"""What is put before a witness: checkpoints, checkpoints with their proof, or ledgers, from which both are taken."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from passport_app.domain.errors import EvidenceError, InputError, LedgerError, PassportError
from passport_app.ledger.connection import explained
from passport_app.ledger.forking import Continuation, continuation
from passport_app.ledger.kept import kept_notes
from passport_app.ledger.reader import Reader
from passport_app.trust import checkpoint as checkpoints
from passport_app.trust import cosignature, submission
from passport_app.trust.checkpoint import SignedCheckpoint
from passport_app.trust.keys import PublicKey
from passport_app.trust.submission import Submission

_SQLITE = b"SQLite format 3\0"
_LARGEST_NOTE = 64 * 1024
_MOST_FILES = 10_000
_MOST_KEPT = 200


@dataclass(frozen=True, slots=True)
class Given:
    """A checkpoint, and what shows that it continues another."""

    source: Path
    note: str
    signed: SignedCheckpoint
    submitted: Submission | None = None
    from_ledger: bool = False
    ledger_key: PublicKey | None = None
    """The log key in force by the ledger's own word."""

    def against(self, old: int) -> Continuation | None:
        """Return the root of this book's first `old` entries, with its proof, where the ledger itself is at hand."""
        if not self.from_ledger:
            return None
        with explained(self.source), Reader(self.source, book_only=True) as reader:
            return continuation(reader, old)

    def proof(self, old: int) -> tuple[bytes, ...] | None:
        """Return the consistency proof from an old size, none where none was given; raises LedgerError."""
        size = self.signed.checkpoint.size
        if size == old:
            return ()
        if self.from_ledger:
            with explained(self.source), Reader(self.source, book_only=True) as reader:
                return reader.tree().consistency(old, size)
        return self.submitted.path if self.submitted and self.submitted.old == old else None


def submit(ledger: Path, since: int) -> str:
    """Return the newest checkpoint of a ledger with the proof that it continues the first `since` entries.

    Raises LedgerError `no_checkpoint`, `no_such_size`.
    """
    given = _of_ledger(ledger)
    size = given.signed.checkpoint.size
    if not 0 <= since <= size:
        raise LedgerError(
            "no_such_size", f"{ledger.name} signs {size:,} entries; nothing leads from {since:,} to them."
        )
    return Submission(since, given.proof(since) or (), given.note).text


def read_given(paths: Sequence[Path]) -> Iterator[Given | tuple[Path, PassportError]]:
    """Yield what the paths hold, smaller checkpoints first; of a folder the newest of each ledger, and no other file.

    A file that was named and cannot be read comes with the error.
    """
    found: list[Given] = []
    for path in paths:
        if path.is_dir():
            found += _newest(path)
            continue
        try:
            found.append(_read(path))
        except PassportError as error:
            yield path, error
        except OSError as error:
            yield path, InputError("unreadable", f"{path} cannot be read: {error.strerror}.")
    yield from sorted(found, key=lambda given: (given.signed.checkpoint.origin, given.signed.checkpoint.size))


def cosigned_before(given: Iterable[Given], key: PublicKey) -> dict[str, list[tuple[SignedCheckpoint, str]]]:
    """Return by ledger the checkpoints that a witness's own key cosigned, with the times at which it says that it did.

    They are looked for among what is put before it and among the copies beside ledgers. Its own signature is as good as
    its memory: where that was lost, or is an older copy, they tell what it has seen.
    """
    found: dict[str, list[tuple[SignedCheckpoint, str]]] = {}
    for one in given:
        origin = one.signed.checkpoint.origin
        kept = (signed for _, signed in kept_notes(one.source, origin)) if one.from_ledger else ()
        for signed in (one.signed, *islice(kept, _MOST_KEPT)):
            found.setdefault(origin, []).extend((signed, at) for at in _own_times(signed, key))
    return found


def _own_times(signed: SignedCheckpoint, key: PublicKey) -> Iterator[str]:
    for line in cosignature.cosignatures(signed):
        with suppress(EvidenceError):
            line.check(signed.checkpoint.text, key)
            yield line.at


def _newest(folder: Path) -> list[Given]:
    """Return the largest checkpoint of each ledger in a folder; of the same one, what comes with a proof."""
    best: dict[tuple[str, bytes], Given] = {}
    for count, path in enumerate(sorted(folder.iterdir())):
        if count >= _MOST_FILES:
            break
        try:
            given = _read(path)
        except (PassportError, OSError):
            continue  # a folder may hold other files
        head = given.signed.checkpoint
        other = best.get((head.origin, head.root))
        if other is None or _worth(given) > _worth(other):
            best[head.origin, head.root] = given
    largest: dict[str, int] = {}
    for (origin, _), given in best.items():
        largest[origin] = max(largest.get(origin, 0), given.signed.checkpoint.size)
    return [given for (origin, _), given in best.items() if given.signed.checkpoint.size == largest[origin]]


def _worth(given: Given) -> int:
    return 2 * given.from_ledger + (given.submitted is not None)


def _read(path: Path) -> Given:
    if not path.is_file():
        raise InputError("missing", f"There is no file {path}.")
    with path.open("rb") as file:
        data = file.read(_LARGEST_NOTE + 1)
    if data.startswith(_SQLITE):
        return _of_ledger(path)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = ""
    if len(data) > _LARGEST_NOTE or not text:
        raise InputError("not_a_checkpoint", f"{path.name} is neither a checkpoint nor a ledger.")
    if text.startswith(submission.BEGINNING):
        submitted = submission.parse(text)
        return Given(path, submitted.checkpoint, checkpoints.parse(submitted.checkpoint), submitted)
    return Given(path, text, checkpoints.parse(text))


def _of_ledger(path: Path) -> Given:
    with explained(path), Reader(path, book_only=True) as reader:
        note = reader.newest_checkpoint()
        if note is None:
            raise LedgerError("no_checkpoint", f"{path.name} has no checkpoint yet.")
        signed = checkpoints.parse(note)
        key = reader.keys().log_key_at(signed.checkpoint.size)
    return Given(path, note, signed, from_ledger=True, ledger_key=key)
