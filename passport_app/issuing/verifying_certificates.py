"""A certificate verified: the document that it carries, its print, its seal, and what its book says of it."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from passport_app.certificate.reading import LARGEST_CERTIFICATE, CertificateContents, read_certificate
from passport_app.certificate.seal_check import Believed
from passport_app.certificate.seal_reading import unsealed
from passport_app.domain.errors import PassportError
from passport_app.domain.verdict import Check, Report, Verdict
from passport_app.exchange.unreadable import too_large
from passport_app.issuing.at_hand import AtHand
from passport_app.issuing.proving import check_bare, check_file
from passport_app.issuing.verifying import verify_document
from passport_app.ledger.carried import check_carried


def verify_certificate(path: Path, size: int, context: AtHand) -> Report:
    """Verify a PDF: its data as `verify_document` does, and that what is printed is what is signed."""
    if size > LARGEST_CERTIFICATE:
        return too_large(path, size, LARGEST_CERTIFICATE, "certificate")
    data = path.read_bytes()
    try:
        contents = read_certificate(data, bare=True)
    except PassportError as error:
        if error.code == "nothing_signed":  # nobody is deceived: it passes for nothing
            return Report(path.name, "unknown", (Check("file", Verdict.INDETERMINATE, error.code, error.message),))
        return Report(path.name, "certificate", (Check("pdf", Verdict.FAILED, error.code, error.message),))
    at_hand = context.vouching.signers if contents.seal else frozenset()
    named = partial(context.vouching.naming, sha256=hashlib.sha256(data).hexdigest())
    believed = Believed(None, context.trust, context.roots, datetime.now(UTC), context.require, at_hand, named)
    if not contents.credential:
        return Report(path.name, "document", check_bare(data, contents, believed))
    report = verify_document(path.name, contents.credential, context, (data, unsealed(data, contents.seal)))
    if report.kind == "audit":  # its auditor signed it; the book that it is about may vouch for its seal
        ledger = report.subject["credentialSubject"].get("ledger")
        named = partial(named, audited=str(ledger.get("origin")) if isinstance(ledger, dict) else "")
    believed = replace(believed, signer=report.subject.get("issuer"), named=named)
    first = Check("pdf", Verdict.PASSED, "ok", "The PDF carries one document as data, and nothing that could act.")
    in_book = _in_book(contents, context) if contents.proof is not None else []
    checks = (first, *report.checks, *in_book, *check_file(data, contents, report.kind, believed))
    return replace(report, kind="certificate", checks=checks)


def _in_book(contents: CertificateContents, context: AtHand) -> list[Check]:
    """Ask about the proof that a certificate carries beside a document that was signed before the book held it."""
    proof = contents.proof or b""
    return check_carried(contents.credential, proof, context.ledgers, context.trust, context.checkpoints)
