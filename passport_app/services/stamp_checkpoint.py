"""Have a ledger's checkpoint timestamped: write the request, and keep the answer that verifies.

Nothing is sent: the request goes to the authority, and the answer comes back, as files.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from passport_app.domain.errors import EvidenceError, InputError, LedgerError
from passport_app.domain.job import CLOCKS_DIFFER
from passport_app.ledger.reader import Reader
from passport_app.trust import files, timestamp
from passport_app.trust.outside import beside
from passport_app.trust.stamp_der import nonce_of


@dataclass(frozen=True, slots=True)
class KeptTimestamp:
    """A timestamp that verified, and where it is kept."""

    size: int
    """The checkpoint's number of entries."""
    at: datetime
    """When the authority says that the checkpoint existed, UTC."""
    authority: str
    policy: str
    file: Path
    chain: Path
    """The certificates from the authority's to the root, PEM, for verification when it is gone."""


def request_timestamp(ledger: Path, target: Path) -> int:
    """Write a timestamp request for the newest checkpoint to `target`; return the checkpoint's size.

    A copy stays beside the ledger, for its nonce. Raises LedgerError, OSError.
    """
    with Reader(ledger, book_only=True) as reader:
        newest = next(_newest_first(reader), None)
    if newest is None:
        raise LedgerError("no_checkpoint", f"{ledger.name} has no checkpoint yet.")
    size, note = newest
    asked = timestamp.request(note)
    files.replace(beside(ledger, size, "tsq"), asked)
    files.replace(target, asked)
    return size


def keep_timestamp(ledger: Path, response: Path, roots: Path, *, now: datetime | None = None) -> KeptTimestamp:
    """Verify an authority's answer against root certificates, and keep it beside the ledger with its chain.

    It may be for any checkpoint of the ledger; the nonce must be that of the request where that is still there.
    Raises EvidenceError as `Timestamp.check` and `time_in_future`; InputError `exists`, `roots_unreadable`,
    `timestamp_malformed`; LedgerError.
    """
    believed = timestamp.parse_roots(_read(roots, timestamp.LARGEST_ROOTS))
    stamp = timestamp.parse(_read(response, timestamp.LARGEST_RESPONSE))
    with Reader(ledger, book_only=True) as reader:
        size, note = next(((size, note) for size, note in _newest_first(reader) if stamp.covers(note)), (None, b""))
    kept = beside(ledger, size, "tsq") if size is not None else None
    nonce = nonce_of(_read(kept, timestamp.LARGEST_RESPONSE)) if kept and kept.exists() else None
    try:
        stamp.check(note, believed, nonce=nonce)
    except EvidenceError as error:
        if error.code != "wrong_bytes":
            raise
        text = f"The timestamp is genuine, but for none of the checkpoints of {ledger.name}."
        raise EvidenceError("wrong_bytes", text) from None
    assert size is not None
    _check_clock(stamp, now or datetime.now(UTC))
    return _keep(stamp, ledger, size, timestamp.chain_pem(stamp, believed))


def _check_clock(stamp: timestamp.Timestamp, now: datetime) -> None:
    if stamp.at > now + CLOCKS_DIFFER:
        said, here = timestamp.told(stamp.at), timestamp.told(now)
        text = f"{stamp.authority} says that it was {said}; by this computer it is {here}. Set the clock right first."
        raise EvidenceError("time_in_future", text)


def _keep(stamp: timestamp.Timestamp, ledger: Path, size: int, chain: bytes) -> KeptTimestamp:
    file, certificates = beside(ledger, size, "tsr"), beside(ledger, size, "tsr.pem")
    if file.exists() and file.read_bytes() != stamp.response:
        raise InputError("exists", f"{file.name} holds a timestamp of this checkpoint already; it is not replaced.")
    files.replace(certificates, chain)
    files.replace(file, stamp.response)
    return KeptTimestamp(size, stamp.at, stamp.authority, stamp.policy, file, certificates)


def _newest_first(reader: Reader) -> Iterator[tuple[int, bytes]]:
    for size, _, note, _ in reversed(list(reader.checkpoints())):
        yield size, note.encode("utf-8")


def _read(path: Path, limit: int) -> bytes:
    with path.open("rb") as file:
        return file.read(limit + 1)
