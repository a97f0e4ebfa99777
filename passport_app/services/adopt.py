"""Adopt another ledger's facts, read-only and with their proofs: so several workstations of a site share one book."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from passport_app.domain.errors import Cancelled, EvidenceError, InputError, LedgerError
from passport_app.domain.job import CancelCheck, Progress, never, silent, utc_now
from passport_app.domain.text import display_name
from passport_app.ledger.adoptable import adopted_book, bodies_of, continues
from passport_app.ledger.adopted import KIND, OtherBook, check_adopted
from passport_app.ledger.apart import Apart, is_stranger
from passport_app.ledger.entry import records_of
from passport_app.ledger.judging import judge
from passport_app.ledger.reader import Reader
from passport_app.ledger.signing import signing_keys
from passport_app.ledger.writer import Writer
from passport_app.trust import checkpoint as notes
from passport_app.trust.keys import PublicKey
from passport_app.trust.trustlist import TrustEntry, TrustList


@dataclass(frozen=True, slots=True)
class Adoption:
    """What was adopted."""

    origin: str
    name: str
    """By whom its log key is held, as the trust list says."""
    since: int
    """The first of its entries that was looked at: all before were adopted earlier."""
    size: int
    """How many entries its checkpoint signs."""
    rows: dict[str, int]
    """Rows by table, those included that this ledger held already with the same content."""
    checkpoint: str | None
    """The checkpoint of this ledger after it; None where there was nothing new."""


@dataclass(frozen=True, slots=True)
class Adoptable:
    """What another ledger has that could be adopted: looked at, nothing is written."""

    origin: str
    operator: str
    """Whose it is by its own word: an untrusted text."""
    log_key: PublicKey
    name: str | None
    """By whom its log key is held, as the trust list says; None where it is not trusted here."""
    since: int
    size: int
    rows: dict[str, int]
    """Rows by table, those included that this ledger holds already with the same content."""


def look_at_ledger(
    ledger: Path,
    other: Path,
    *,
    trust: Path | None,
    progress: Progress = silent,
    cancelled: CancelCheck = never,
) -> Adoptable:
    """Return what of another ledger is new since the last time, after its book was found as signed.

    Whether it fits to what is held here, the adoption tells. Raises LedgerError `same_ledger`, `unsound`,
    `not_read_safely`; EvidenceError `fork`; Cancelled.
    """
    with ExitStack() as stack:
        there, log_key = _open_sound(other, stack, progress, cancelled)
        _check_another(ledger, there)
        entry, reason = _told_of(trust, log_key)
        note = there.newest_checkpoint() or ""
        since, size = _since(ledger, there, note), notes.parse(note).checkpoint.size
        with Reader(ledger) as here:
            origin = here.origin
        rows: Counter[str] = Counter()
        for body in _believed(other, there, since, note, log_key):
            progress("Looking at entries", body["entries"][0]["seq"], size)
            if cancelled():
                raise Cancelled
            rows.update(_rows(body, origin))
        operator = display_name(str(there.opened.get("operator", "")))
        name = display_name(entry.name) if entry and reason == "trusted" else None
        return Adoptable(there.origin, operator, log_key, name, since, size, dict(rows))


def adopt_ledger(
    ledger: Path,
    other: Path,
    *,
    trust: Path | None,
    passphrase: str,
    progress: Progress = silent,
    cancelled: CancelCheck = never,
) -> Adoption:
    """Adopt the rows of another ledger that are new since the last time, in one transaction: all or nothing.

    Its log key must be on the trust list. Raises InputError `not_trusted_here`; LedgerError `same_ledger`, `unsound`
    (the other's book is not as signed), `collides`, `does_not_balance`, `not_read_safely`; EvidenceError `fork` where
    the other was rewritten since; KeyFileError, Cancelled. Then nothing is written.
    """
    keys = signing_keys(ledger, passphrase)
    with ExitStack() as stack:
        there, log_key = _open_sound(other, stack, progress, cancelled)
        _check_another(ledger, there)
        name = _trusted(trust, log_key, there.origin)
        note = there.newest_checkpoint() or ""
        since = _since(ledger, there, note)
        writer = stack.enter_context(Writer(ledger, keys["log"]))
        size = notes.parse(note).checkpoint.size
        writer.begin(utc_now())
        rows: Counter[str] = Counter()
        for body in _believed(other, there, since, note, log_key):
            progress("Adopting entries", body["entries"][0]["seq"], size)
            if cancelled():
                raise Cancelled
            writer.append(KIND, body)
            rows.update(_rows(body, writer.origin))
        _seal(writer, progress, cancelled)
        checkpoint = writer.commit() if rows else None
        return Adoption(there.origin, name, since, size, dict(rows), checkpoint)


def _open_sound(other: Path, stack: ExitStack, progress: Progress, cancelled: CancelCheck) -> tuple[Reader, PublicKey]:
    """Return a reader of the other ledger, whose book was found as signed, and the key of its log."""
    path = other
    if is_stranger(other):
        apart = stack.enter_context(Apart(other))
        report = apart.judge(progress=progress, cancelled=cancelled)
        path = apart.path
    else:
        report = judge(other, progress=progress, cancelled=cancelled)
    if not report.subject:
        raise LedgerError("not_read_safely", report.checks[0].detail)
    if not report.subject["book_sound"] or not report.subject["log_key"]:
        first = next(check.detail for check in report.checks if check.reason != "ok")
        raise LedgerError("unsound", f"{other.name} is not as it was signed, so nothing of it is adopted: {first}")
    reader = stack.enter_context(Reader(path, book_only=True, stranger=path != other))
    return reader, PublicKey.from_did(str(report.subject["log_key"]))


def _trusted(trust: Path | None, key: PublicKey, origin: str) -> str:
    entry, reason = _told_of(trust, key)
    if entry is None or reason != "trusted":
        raise InputError(
            "not_trusted_here",
            f"The log key of {display_name(origin)} is not trusted here, so nothing is adopted. Compare its "
            f"fingerprint {key.fingerprint} with one received another way; then: passport trust add {key.did} "
            "--name NAME --fingerprint FINGERPRINT",
        )
    return display_name(entry.name)


def _told_of(trust: Path | None, key: PublicKey) -> tuple[TrustEntry | None, str]:
    today = date.today()  # noqa: DTZ011 - trust runs by the local calendar
    return TrustList.load(trust).find(key.did, today) if trust else (None, "unknown_signer")


def _check_another(ledger: Path, there: Reader) -> None:
    with Reader(ledger) as here:
        if here.origin == there.origin:
            raise LedgerError("same_ledger", "The other file is a copy of this ledger: passport compare.")


def _believed(other: Path, there: Reader, since: int, note: str, log_key: PublicKey) -> Iterator[dict[str, Any]]:
    """Yield what an adoption takes over; raises LedgerError `unsound` at an entry that its own ledger disowns.

    Here its words would be this ledger's, and nobody could tell any more that a thief may have written them.
    """
    keys = there.keys()
    for body in bodies_of(there, since, note, log_key):
        for entry in check_adopted(body, "")[1]:
            if keys.judge("log", entry.author, entry.seq) == "revoked":
                text = (
                    f"Entry {entry.seq} of {other.name} was written after the last one that is believed of its log "
                    "key, which was revoked: whoever took the key may have written it. Nothing was adopted."
                )
                raise LedgerError("unsound", text)
        yield body


def _since(ledger: Path, there: Reader, note: str) -> int:
    """Return the entry to go on with; raises EvidenceError `fork` where the other ledger was rewritten."""
    with Reader(ledger) as here:
        before: OtherBook | None = adopted_book(here, there.origin)
    if before is None:
        return 0
    if not continues(there, before, notes.parse(note)):
        raise EvidenceError(
            "fork",
            f"{display_name(there.origin)} does not continue what was adopted of it ({before.size} entries): it was "
            "cut, or rewritten. Ask its keeper; nothing was adopted.",
        )
    return before.size


def _rows(body: dict[str, Any], origin: str) -> dict[str, int]:
    counted: Counter[str] = Counter()
    for entry in check_adopted(body, origin)[1]:
        counted[entry.kind] += len(records_of(entry))
    return counted


def _seal(writer: Writer, progress: Progress, cancelled: CancelCheck) -> None:
    problems = writer.seal(progress, cancelled)
    if problems:
        listed = " ".join(problem.message for problem in problems[:5])
        raise LedgerError("does_not_balance", f"With what would be adopted the batches do not balance: {listed}")
