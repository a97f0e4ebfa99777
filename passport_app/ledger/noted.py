"""A checkpoint from outside, judged: who signed it, whether the ledger at hand agrees with it, who stands for it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from passport_app.domain.errors import Cancelled, EvidenceError, LedgerError, PassportError
from passport_app.domain.job import CancelCheck
from passport_app.domain.text import display_name
from passport_app.domain.verdict import Check, Report, Verdict
from passport_app.ledger.audit import agrees_with, audit
from passport_app.ledger.reading import asked_once, reading
from passport_app.ledger.standing import check_witnesses
from passport_app.trust import checkpoint as notes
from passport_app.trust import cosignature, note
from passport_app.trust.checkpoint import SignedCheckpoint
from passport_app.trust.keys import PublicKey
from passport_app.trust.outside import Roots, beside, check_outside
from passport_app.trust.trustlist import TrustList


def judge_note(
    path: Path,
    text: str,
    books: dict[str, Path],
    trust: TrustList | None,
    roots: Roots,
    others: Sequence[SignedCheckpoint],
    cancelled: CancelCheck,
) -> Report:
    """Return a report on a checkpoint's note, read from `path`; `books` are the ledgers at hand by their origins.

    `others` are the checkpoints at hand, for what witnesses put on them.

    Raises Cancelled.
    """
    try:
        signed = notes.parse(text)
    except PassportError as error:
        return Report(path.name, "checkpoint", (Check("note", Verdict.FAILED, error.code, error.message),))
    said = signed.checkpoint
    book = books.get(said.origin)
    told = f"It says that the first {said.size} entries of {said.origin} have the root {said.root.hex()[:16]}..."
    stamps = [path.with_name(path.name + ".tsr")]
    if book is not None:
        stamps.append(beside(book, said.size, "tsr"))
    now = datetime.now(UTC)
    outside, unknown = check_outside(signed, text.encode("utf-8"), trust, stamps, roots, now)
    if book is not None:
        answers, key = against_book(text, book, cancelled)
    else:
        answers, key = by_trusted(signed, trust, now)
    witnesses = check_witnesses(signed, others, book, trust, now) if trust and trust.witnesses else []
    checks = (Check("note", Verdict.PASSED, "ok", told + unknown), *answers, *outside, *witnesses)
    lines = sorted({line.key_id.hex() for line in signed.signatures if line.name == said.origin})
    stated = {"origin": said.origin, "size": said.size, "root": said.root.hex()}
    subject = {**stated, "log_key": key.did if key else None, "key_ids": lines}
    # Without a check of its own: a checkpoint is its ledger's, and that is judged where the ledger is.
    trusted = True if key is not None and key in cosignature.known_keys(trust, now) else None
    return Report(path.name, "checkpoint", checks, signer=said.origin, trusted=trusted, subject=subject)


def against_book(text: str, book: Path, cancelled: CancelCheck) -> tuple[list[Check], PublicKey | None]:
    """Ask whether a ledger's key signed a note, and whether the ledger agrees with it still; return that key too.

    Checks: `signature`, `ledger`. Raises Cancelled.
    """
    try:
        with reading(book, book_only=True) as reader:
            ask = partial(audit, reader, derived_tables=False, passports=False, cancelled=cancelled)
            found = asked_once(("audit", book), ask)
            fault = agrees_with(reader, text, found)
            signer = found.keys.log_signer(notes.parse(text)) if found.keys else None
            key = PublicKey.from_multibase(signer.key) if signer else None
    except Cancelled:
        raise
    except LedgerError as error:
        return [Check("signature", Verdict.INDETERMINATE, error.code, error.message)], None
    except PassportError as error:
        return [Check("signature", Verdict.FAILED, error.code, error.message)], None
    told = "It is signed by the log key of the ledger at hand."
    if key is not None and found.keys and key != found.keys.log_key_at(notes.parse(text).checkpoint.size):
        told = "It is signed by a log key of the ledger at hand, one that was not in force for so many entries."
    signature = Check("signature", Verdict.PASSED, "ok", told)
    if signer is not None and signer.judge(notes.parse(text).checkpoint.size - 1) == "revoked":
        signature = not_believed("signature")
    if fault:
        return [signature, Check("ledger", Verdict.FAILED, fault.code, fault.message)], key
    return [signature, Check("ledger", Verdict.PASSED, "ok", f"{book.name} still agrees with it.")], key


def not_believed(check: str) -> Check:
    """Return the answer to a checkpoint over more entries than its key, revoked since, is believed for."""
    text = "The log key that signed the checkpoint was revoked, and is not believed for so many entries."
    return Check(check, Verdict.INDETERMINATE, "revoked", text)


def by_trusted(
    signed: SignedCheckpoint, trust: TrustList | None, now: datetime
) -> tuple[list[Check], PublicKey | None]:
    """Ask whether a key of the trust list signed a checkpoint, where its ledger is not at hand; return that key too."""
    origin = signed.checkpoint.origin
    named = {line.key_id for line in signed.signatures if line.name == origin}
    for key, name in cosignature.known_keys(trust, now).items():
        if note.key_id(origin, key) not in named:
            continue
        try:
            signed.check(key)
        except EvidenceError as error:
            return [Check("signature", Verdict.FAILED, error.code, error.message)], None
        told = f"It is signed by a key that this installation trusts as {display_name(name)}."
        rest = "Whether the ledger still agrees with it cannot be told without the ledger: verify both together."
        answers = [
            Check("signature", Verdict.PASSED, "ok", told),
            Check("ledger", Verdict.INDETERMINATE, "no_ledger_at_hand", rest),
        ]
        return answers, key
    text = "Whether it was signed by that ledger's key cannot be told without the ledger: verify both together."
    return [Check("signature", Verdict.INDETERMINATE, "no_ledger_at_hand", text)], None
