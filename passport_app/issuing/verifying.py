"""A signed document verified with what is at hand: form, signature, status, what the book says of it, trust."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from passport_app.domain.verdict import Check, Report, Verdict
from passport_app.exchange.evidence import checkpoint_of, log_key_of
from passport_app.exchange.examine import examine
from passport_app.exchange.fork_evidence import is_fork
from passport_app.exchange.forked import fork_report
from passport_app.issuing.at_hand import AtHand
from passport_app.ledger.carried import signed_by_book
from passport_app.ledger.forking import with_keys_told
from passport_app.ledger.holding import check_held, origin_named
from passport_app.ledger.noted import against_book
from passport_app.ledger.standing import check_witnesses
from passport_app.ledger.taken_back import check_registered
from passport_app.trust.status import check_status
from passport_app.trust.trustlist import ended_log_key, judge_signer


def verify_document(name: str, data: bytes, context: AtHand, file: tuple[bytes, bytes] | None = None) -> Report:
    """Verify a signed document; `file` is what carries it, as it is and below its seal, where that is another."""
    examined = examine(data, datetime.now(UTC), context.keys_of)
    document, key = examined.document, examined.key
    if document is None:
        if examined.readable:
            return Report(name, "credential", tuple(examined.checks))
        if is_fork(examined.other):
            told = fork_report(name, examined.other, context.trust)
            return with_keys_told(told, context.ledgers, context.cancelled)
        text = f"{name} is JSON, but holds no credential."
        return Report(name, "unknown", (Check("file", Verdict.INDETERMINATE, "not_evidence", text),))
    checks = [*examined.checks, *check_status(document, key, context.status_lists(document))]
    origin = origin_named(document)
    book = context.ledgers.get(origin)
    checks += _witnessed(document, book, context) if examined.kind == "passport" else []
    if examined.kind not in ("credential", "document"):
        if book is not None:
            checks = _asked_of_book(checks, document, book)
        hashes = _hashes(file or (data, data))
        checks += context.asked("book", origin, lambda one: _held(one, document, checks, hashes, context))
    checks = _ended(checks, document, book, context)
    if examined.kind == "audit":
        checks += _audited_ledger(document, _hashes(file or (data, data)), context)
    trusted, trust_check = judge_signer(key, context.trust)
    return Report(
        name,
        examined.kind,
        (*checks, *trust_check),
        signer=examined.signer,
        trusted=trusted,
        subject=examined.subject,
    )


def _held(
    book: Path, document: dict[str, Any], checks: list[Check], hashes: tuple[str, str], context: AtHand
) -> list[Check]:
    """Ask a ledger whether it holds a document, and where it is one of several, whether it stands by its checkpoint."""
    several = origin_named(document) in context.contested
    of_note = [c for c in _asked_of_book(checks, document, book) if c.check == "checkpoint"] if several else []
    return [*of_note, check_held(book, document), *check_registered(book, *hashes)]


def _asked_of_book(checks: list[Check], document: dict[str, Any], book: Path) -> list[Check]:
    """Have a passport's checkpoint judged by the book at hand, not by the log key that the passport names itself.

    Else a book that was rewritten, or invented under the same name, would answer for a passport that contradicts it.
    """
    signed = checkpoint_of(document)
    if signed is None:
        return checks
    own = next((check for check in checks if check.check == "checkpoint"), None)
    if own is None or own.verdict is not Verdict.PASSED:
        return checks
    return [signed_by_book(signed, book) if check is own else check for check in checks]


def _ended(checks: list[Check], document: dict[str, Any], book: Path | None, context: AtHand) -> list[Check]:
    """Have the trust list speak of a log key that a passport names and that is no longer trusted."""
    own = next((check for check in checks if check.check == "checkpoint"), None)
    if book is not None or own is None or own.verdict is not Verdict.PASSED:
        return checks
    ended = ended_log_key(log_key_of(document), context.trust)
    return [ended if check is own and ended else check for check in checks]


def _witnessed(document: dict[str, Any], book: Path | None, context: AtHand) -> list[Check]:
    """Ask who stands for the checkpoint that a passport carries."""
    signed = checkpoint_of(document)
    if signed is None:
        return []
    return check_witnesses(signed, context.checkpoints, book, context.trust, datetime.now(UTC))


def _hashes(file: tuple[bytes, bytes]) -> tuple[str, str]:
    return hashlib.sha256(file[0]).hexdigest(), hashlib.sha256(file[1]).hexdigest()


def _audited_ledger(document: dict[str, Any], hashes: tuple[str, str], context: AtHand) -> list[Check]:
    """Hold the checkpoint that an audit's report names against the ledger at hand, where it is of that ledger."""
    ledger = document.get("credentialSubject")
    ledger = ledger.get("ledger") if isinstance(ledger, dict) else None
    origin, note = (ledger.get("origin"), ledger.get("checkpoint")) if isinstance(ledger, dict) else (None, None)
    if not isinstance(origin, str) or not isinstance(note, str):
        return []
    names = {"signature": "checkpoint signature", "ledger": "audited ledger"}

    def ask(book: Path) -> list[Check]:
        checks, _ = against_book(note, book, context.cancelled)
        held = [check._replace(check=names[check.check]) for check in checks]
        return [*held, *check_registered(book, *hashes)]

    return context.asked("audited ledger", origin, ask)
