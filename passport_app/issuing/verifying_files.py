"""A file verified as what its first bytes say it is, never its name: document, certificate, note, proof, ledger."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from passport_app.domain.errors import Cancelled, EvidenceError, PassportError
from passport_app.domain.verdict import Check, Report, Verdict
from passport_app.exchange.evidence_files import Given, is_database, is_document
from passport_app.exchange.unreadable import not_evidence, too_large, unreadable
from passport_app.issuing.at_hand import AtHand
from passport_app.issuing.verifying import verify_document
from passport_app.ledger.adopted_notes import check_adopters
from passport_app.ledger.forking import two_books
from passport_app.ledger.judging import judge
from passport_app.ledger.noted import against_book, judge_note
from passport_app.ledger.proved import judge_proof
from passport_app.ledger.standing import witnessed
from passport_app.trust import canonical, tlogproof
from passport_app.trust.keys import PublicKey
from passport_app.trust.trustlist import judge_signer

_LARGEST_NOTE = 64 * 1024
_SIGNATURE_LINE = "\n\n\u2014 "
"""How the signatures of a note begin (C2SP signed-note)."""
_PROOF = tlogproof.HEADER.encode()
_NOT_ITS_FAULT = frozenset({"newer", "sqlite_too_old", "locked", "read_only", "disk_full"})
"""Why a ledger could not be opened here, which says nothing against it."""


def verify_file(path: Path, context: AtHand) -> list[Report]:
    """Verify a file, or each certificate of a portfolio as the file that it is; raises Cancelled."""
    given = _read(path)
    if isinstance(given, Report):
        return [given]
    return _verify_pdf(given, context) if b"%PDF-" in given.head else [_verify(given, context)]


def _verify_pdf(given: Given, context: AtHand) -> list[Report]:
    # Here, since what reads PDFs and seals takes half a second to load: verifying a passport needs none of it.
    from passport_app.issuing.unpacking import NotAPortfolioError, portfolio_opened  # noqa: PLC0415

    path = given.path
    try:
        with portfolio_opened(path) as (cover, held):
            files = ((name, _read(file)) for name, file in held)
            said = [(name, file if isinstance(file, Report) else _verify(file, context)) for name, file in files]
            return [
                replace(cover, sha256=given.digest()),
                *(replace(report, file=f"{path.name} \u203a {name}") for name, report in said),
            ]
    except NotAPortfolioError:
        return [_verify(given, context)]
    except EvidenceError as error:
        return [Report(path.name, "certificate", (Check("pdf", Verdict.FAILED, error.code, error.message),))]


def _read(path: Path) -> Given | Report:
    """Return a file that can be read, or the report that says why not."""
    try:
        if path.is_file():
            return Given.of(path)
        what = "is not a plain file" if path.exists() else "does not exist"
        return unreadable(path, "missing", f"{path.name} {what}.")
    except OSError as error:
        return unreadable(path, "unreadable", f"{path.name} cannot be read: {error.strerror}.")


def _verify(given: Given, context: AtHand) -> Report:
    try:
        report = _verify_kind(given, context)
    except OSError as error:
        return unreadable(given.path, "unreadable", f"{given.path.name} cannot be read: {error.strerror}.")
    except Cancelled:
        raise
    except PassportError as error:  # no file ends the verifying of the others
        return Report(given.path.name, "unknown", (Check("file", Verdict.FAILED, error.code, error.message),))
    return report if report.kind in ("ledger", "unknown") else replace(report, sha256=given.digest())


def _verify_kind(given: Given, context: AtHand) -> Report:
    """Tell by its first bytes, never by its name, what a file is, and verify it as that."""
    path, size, head = given.path, given.size, given.head
    if size == 0:
        return unreadable(path, "empty", f"{path.name} is empty.")
    if is_database(head):
        return _verify_ledger(path, context)
    if b"%PDF-" in head:
        from passport_app.issuing.verifying_certificates import verify_certificate  # noqa: PLC0415 - as above

        return verify_certificate(path, size, context)
    if is_document(head):
        return _verify_json(given, context)
    if _SIGNATURE_LINE.encode() in head or size <= _LARGEST_NOTE or head.startswith(_PROOF):
        return _verify_note(given, context, is_proof=head.startswith(_PROOF))
    return not_evidence(path, size)


def _verify_json(given: Given, context: AtHand) -> Report:
    if given.size > canonical.LARGEST_DOCUMENT:
        return too_large(given.path, given.size, canonical.LARGEST_DOCUMENT, "passport")
    return verify_document(given.path.name, given.data(), context)


def _verify_note(given: Given, context: AtHand, *, is_proof: bool) -> Report:
    """Verify a checkpoint, or a proof that an entry is in one."""
    path, size = given.path, given.size
    limit = tlogproof.LARGEST_PROOF if is_proof else _LARGEST_NOTE
    if size > limit:
        return too_large(path, size, limit, "proof" if is_proof else "checkpoint")
    try:
        note = given.data().decode("utf-8")
    except UnicodeDecodeError:
        return not_evidence(path, size)
    trust, cancelled = context.trust, context.cancelled
    if is_proof:
        report = judge_proof(path.name, note, context.ledgers, trust, context.checkpoints, cancelled)
    elif _SIGNATURE_LINE in note.replace("\r\n", "\n"):
        report = judge_note(path, note, context.ledgers, trust, context.roots, context.checkpoints, cancelled)
    else:
        return not_evidence(path, size)
    origin = str(report.subject.get("origin"))
    if origin not in context.contested:
        return report
    held = tlogproof.parse(note).checkpoint if is_proof else note
    told = context.asked("ledger", origin, lambda book: against_book(held, book, cancelled)[0])
    kept = (check for check in report.checks if check.reason != "no_ledger_at_hand")
    return replace(report, checks=(*kept, *told))


def _verify_ledger(path: Path, context: AtHand) -> Report:
    try:
        report = context.judged.get(path) or judge(path, progress=context.progress, cancelled=context.cancelled)
    except Cancelled:
        raise
    except PassportError as error:
        return refused(path, error)
    key = report.subject.get("log_key")
    if not isinstance(key, str):
        key = None
    signer = PublicKey.from_did(key) if key else None
    trusted, trust_check = judge_signer(signer, context.trust) if report.subject else (None, ())
    origin = str(report.subject.get("origin"))
    own = next((book for book in context.given.get(origin, ()) if book.file == path), None)
    if own is not None and context.trust is not None:
        report = witnessed(report, own.path, path, context.checkpoints, context.trust)
    adopters = check_adopters(own, origin, context.adopters) if own else []
    parted = (two_books(own, other) for other in context.contested.get(origin, ())) if own else ()
    told = next((check for check in parted if check is not None), None)
    return replace(report, checks=(*report.checks, *adopters, *([told] if told else []), *trust_check), trusted=trusted)


def refused(path: Path, error: PassportError) -> Report:
    """Return the report on a ledger that could not be opened."""
    verdict = Verdict.INDETERMINATE if error.code in _NOT_ITS_FAULT else Verdict.FAILED
    return Report(path.name, "ledger", (Check("ledger", verdict, error.code, error.message),))
