"""Verify whatever is put before it: passports, certificates, credentials of others, checkpoints, ledgers.

Nothing is fetched, nothing is believed because it says so. Each question is a check of its own; the verdict is the
gravest of the answers. Who signed and whether they are trusted here are different questions (TRUST.md 1 to 3).
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cached_property, partial
from pathlib import Path
from typing import Any

from passport_app.certificate.reading import LARGEST_CERTIFICATE, CertificateContents, read_certificate
from passport_app.certificate.seal_check import Believed
from passport_app.certificate.seal_reading import unsealed
from passport_app.domain.errors import Cancelled, EvidenceError, PassportError
from passport_app.domain.job import CancelCheck, Progress, never, silent
from passport_app.domain.verdict import Check, Report, Verdict
from passport_app.exchange.carrier import told_carrier
from passport_app.exchange.evidence import checkpoint_of
from passport_app.exchange.evidence_files import digest_of, files_in, head_of, is_database, is_document
from passport_app.exchange.examine import examine, told_twice
from passport_app.exchange.fork_evidence import is_fork
from passport_app.exchange.forked import fork_report, told_forks
from passport_app.exchange.newer import told_newer
from passport_app.exchange.status_lists import status_lists_in
from passport_app.exchange.unreadable import UNREADABLE, not_evidence, too_large, unreadable
from passport_app.issuing.proving import check_bare, check_file
from passport_app.issuing.unpacking import NotAPortfolioError, portfolio_opened
from passport_app.ledger.apart import Apart, is_stranger
from passport_app.ledger.carried import check_carried
from passport_app.ledger.forking import with_keys_told
from passport_app.ledger.holding import check_held, origin_named
from passport_app.ledger.judging import judge
from passport_app.ledger.noted import against_book, judge_note
from passport_app.ledger.proved import judge_proof
from passport_app.ledger.reader import Reader
from passport_app.ledger.standing import check_witnesses, read_notes, witnessed
from passport_app.ledger.taken_back import check_registered
from passport_app.ledger.vouching import VouchingBooks
from passport_app.trust import canonical, tlogproof
from passport_app.trust.checkpoint import SignedCheckpoint
from passport_app.trust.keys import PublicKey
from passport_app.trust.outside import Roots, load_roots
from passport_app.trust.proof import KeysOf, no_keys
from passport_app.trust.status import StatusList, check_status
from passport_app.trust.trustlist import TrustList, judge_signer

__all__ = ["UNREADABLE", "verify_evidence"]

_LARGEST_NOTE = 64 * 1024
_SIGNATURE_LINE = "\n\n\u2014 "
"""How the signatures of a note begin (C2SP signed-note)."""
_PROOF = tlogproof.HEADER.encode()
_NOT_ITS_FAULT = frozenset({"newer", "sqlite_too_old", "locked", "read_only", "disk_full"})
"""Why a ledger could not be opened here, which says nothing against it."""


@dataclass
class _Context:
    trust: TrustList | None
    ledgers: dict[str, Path]
    """Ledgers given along, by origin: what they hold is compared with the evidence."""
    files: list[Path]
    """What was given: status lists among them are looked for when a credential names one."""
    roots: Roots
    """Root certificates of timestamp authorities, and of those that issue seals."""
    require: Collection[str]
    """`seal`, `timestamp`: what a certificate must bear."""
    progress: Progress
    cancelled: CancelCheck
    found: list[StatusList] = field(default_factory=list)
    every: Sequence[Path] = ()
    """All that was given."""
    keys_of: KeysOf = no_keys
    judged: dict[Path, Report] = field(default_factory=dict)
    """Strangers' ledgers among the files, by what a process of its own said of them."""

    @cached_property
    def checkpoints(self) -> list[SignedCheckpoint]:
        """The checkpoints among the files, where the trust list asks for witnesses: who put a line on which."""
        return list(read_notes(self.every)) if self.trust and self.trust.witnesses else []

    @cached_property
    def vouching(self) -> VouchingBooks:
        """The ledgers at hand, where a seal asks who vouches for it."""
        return VouchingBooks(self.ledgers.values(), self.cancelled)

    def status_lists(self, document: dict[str, Any]) -> list[StatusList]:
        """Return the status lists among the files, where a document names any."""
        if "credentialStatus" in document and self.files:
            self.found.extend(status_lists_in(self.files, self.keys_of))
            self.files.clear()
        return self.found


def verify_evidence(
    paths: Sequence[Path],
    *,
    trust: Path | None = None,
    ledger: Path | None = None,
    roots: Path | None = None,
    require: Collection[str] = (),
    scanned: str | None = None,
    progress: Progress = silent,
    cancelled: CancelCheck = never,
) -> list[Report]:
    """Return a report for each file; a folder stands for the files in it.

    `trust` is a trust list; without one the signer is named and trust is not judged. `ledger` is a ledger at hand,
    against which passports and checkpoints of the same origin are held; ledgers among the paths serve likewise.
    `roots` are certificates of timestamp authorities and of those that issue seals; `require` names what a certificate
    must bear to pass: `seal`, `timestamp`; `scanned` is what the data carrier of the battery or cell says. Raises
    InputError for a trust list or roots that cannot be read, Cancelled.
    """
    trusted = TrustList.load(trust) if trust else None
    files = list(files_in(paths))
    context = _Context(trusted, {}, list(files), load_roots(roots), require, progress, cancelled, every=files)
    context.keys_of = trusted.keys_of if trusted else no_keys
    with ExitStack() as stack:
        _judge_strangers(files, context, stack)
        if ledger:
            with suppress(PassportError, OSError), Reader(ledger) as reader:
                context.ledgers[reader.origin] = ledger
        reports = []
        for done, file in enumerate(files):
            if cancelled():
                raise Cancelled
            progress("Verifying", done, len(files))
            reports += _verify_each(file, context)
    reports = told_newer(told_forks(told_twice(reports)))
    return reports if scanned is None else told_carrier(reports, scanned)


def _judge_strangers(files: Sequence[Path], context: _Context, stack: ExitStack) -> None:
    """Have strangers' ledgers among the files read apart; copies that are safe to read serve as ledgers at hand."""
    for path in files:
        try:
            if not is_database(head_of(path)):
                continue
            if not is_stranger(path):
                with Reader(path) as reader:
                    context.ledgers[reader.origin] = path
                continue
            apart = stack.enter_context(Apart(path))
            report = apart.judge(progress=context.progress, cancelled=context.cancelled)
        except Cancelled:
            raise
        except PassportError as error:
            if is_stranger(path):
                context.judged[path] = _refused(path, error)
            continue
        except OSError:
            continue  # it gets its own report
        context.judged[path] = report
        if report.subject:
            context.ledgers[str(report.subject["origin"])] = apart.path


def _verify_each(path: Path, context: _Context) -> list[Report]:
    """Verify a file, or each certificate of a portfolio as the file that it is."""
    try:
        with portfolio_opened(path) as (cover, held):
            said = [replace(_verify(file, context), file=f"{path.name} \u203a {name}") for name, file in held]
            return [replace(cover, sha256=digest_of(path)), *said]
    except NotAPortfolioError:
        return [_verify(path, context)]
    except EvidenceError as error:
        return [Report(path.name, "certificate", (Check("pdf", Verdict.FAILED, error.code, error.message),))]


def _verify(path: Path, context: _Context) -> Report:
    report = _verified(path, context)
    return report if report.kind in ("ledger", "unknown") else replace(report, sha256=digest_of(path))


def _verified(path: Path, context: _Context) -> Report:
    try:
        if not path.is_file():
            what = "is not a plain file" if path.exists() else "does not exist"
            return unreadable(path, "missing", f"{path.name} {what}.")
        return _verify_kind(path, path.stat().st_size, head_of(path), context)
    except OSError as error:
        return unreadable(path, "unreadable", f"{path.name} cannot be read: {error.strerror}.")


def _verify_kind(path: Path, size: int, head: bytes, context: _Context) -> Report:
    """Tell by its first bytes, never by its name, what a file is, and verify it as that."""
    if size == 0:
        return unreadable(path, "empty", f"{path.name} is empty.")
    if is_database(head):
        return _verify_ledger(path, context)
    if b"%PDF-" in head:
        return _verify_certificate(path, size, context)
    if is_document(head):
        return _verify_json(path, size, context)
    if _SIGNATURE_LINE.encode() in head or size <= _LARGEST_NOTE or head.startswith(_PROOF):
        return _verify_note(path, size, context, is_proof=head.startswith(_PROOF))
    return not_evidence(path, size)


def _verify_json(path: Path, size: int, context: _Context) -> Report:
    if size > canonical.LARGEST_DOCUMENT:
        return too_large(path, size, canonical.LARGEST_DOCUMENT, "passport")
    return _verify_document(path.name, path.read_bytes(), context)


def _verify_document(name: str, data: bytes, context: _Context, file: tuple[bytes, bytes] | None = None) -> Report:
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
    book = context.ledgers.get(origin_named(document))
    checks += _witnessed(document, book, context) if examined.kind == "passport" else []
    if book is not None and examined.kind != "credential":
        checks.append(check_held(book, document))
        checks += check_registered(book, *_hashes(file or (data, data)))
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


def _witnessed(document: dict[str, Any], book: Path | None, context: _Context) -> list[Check]:
    """Ask who stands for the checkpoint that a passport carries."""
    signed = checkpoint_of(document)
    if signed is None:
        return []
    return check_witnesses(signed, context.checkpoints, book, context.trust, datetime.now(UTC))


def _hashes(file: tuple[bytes, bytes]) -> tuple[str, str]:
    return hashlib.sha256(file[0]).hexdigest(), hashlib.sha256(file[1]).hexdigest()


def _audited_ledger(document: dict[str, Any], hashes: tuple[str, str], context: _Context) -> list[Check]:
    """Hold the checkpoint that an audit's report names against the ledger at hand, where it is of that ledger."""
    ledger = document.get("credentialSubject")
    ledger = ledger.get("ledger") if isinstance(ledger, dict) else None
    origin, note = (ledger.get("origin"), ledger.get("checkpoint")) if isinstance(ledger, dict) else (None, None)
    if not isinstance(origin, str) or not isinstance(note, str) or origin not in context.ledgers:
        return []
    names = {"signature": "checkpoint signature", "ledger": "audited ledger"}
    checks, _ = against_book(note, context.ledgers[origin], context.cancelled)
    held = [check._replace(check=names[check.check]) for check in checks]
    return [*held, *check_registered(context.ledgers[origin], *hashes)]


def _verify_certificate(path: Path, size: int, context: _Context) -> Report:
    if size > LARGEST_CERTIFICATE:
        return too_large(path, size, LARGEST_CERTIFICATE, "certificate")
    data = path.read_bytes()
    try:
        contents = read_certificate(data, bare=True)
    except PassportError as error:
        return Report(path.name, "certificate", (Check("pdf", Verdict.FAILED, error.code, error.message),))
    at_hand = context.vouching.signers if contents.seal else frozenset()
    named = partial(context.vouching.naming, sha256=hashlib.sha256(data).hexdigest())
    believed = Believed(None, context.trust, context.roots, datetime.now(UTC), context.require, at_hand, named)
    if not contents.credential:
        return Report(path.name, "document", check_bare(data, contents, believed))
    report = _verify_document(path.name, contents.credential, context, (data, unsealed(data, contents.seal)))
    if report.kind == "audit":  # its auditor signed it; the book that it is about may vouch for its seal
        ledger = report.subject["credentialSubject"].get("ledger")
        named = partial(named, audited=str(ledger.get("origin")) if isinstance(ledger, dict) else "")
    believed = replace(believed, signer=report.subject.get("issuer"), named=named)
    first = Check("pdf", Verdict.PASSED, "ok", "The PDF carries one document as data, and nothing that could act.")
    in_book = _in_book(contents, context) if contents.proof is not None else []
    checks = (first, *report.checks, *in_book, *check_file(data, contents, report.kind, believed))
    return replace(report, kind="certificate", checks=checks)


def _in_book(contents: CertificateContents, context: _Context) -> list[Check]:
    """Ask about the proof that a certificate carries beside a document that was signed before the book held it."""
    proof = contents.proof or b""
    return check_carried(contents.credential, proof, context.ledgers, context.trust, context.checkpoints)


def _verify_note(path: Path, size: int, context: _Context, *, is_proof: bool) -> Report:
    """Verify a checkpoint, or a proof that an entry is in one."""
    limit = tlogproof.LARGEST_PROOF if is_proof else _LARGEST_NOTE
    if size > limit:
        return too_large(path, size, limit, "proof" if is_proof else "checkpoint")
    try:
        note = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        return not_evidence(path, size)
    if is_proof:
        return judge_proof(path.name, note, context.ledgers, context.trust, context.checkpoints, context.cancelled)
    if _SIGNATURE_LINE not in note.replace("\r\n", "\n"):
        return not_evidence(path, size)
    return judge_note(path, note, context.ledgers, context.trust, context.roots, context.checkpoints, context.cancelled)


def _verify_ledger(path: Path, context: _Context) -> Report:
    try:
        report = context.judged.get(path) or judge(path, progress=context.progress, cancelled=context.cancelled)
    except Cancelled:
        raise
    except PassportError as error:
        return _refused(path, error)
    key = report.subject.get("log_key")
    if not isinstance(key, str):
        key = None
    signer = PublicKey.from_did(key) if key else None
    trusted, trust_check = judge_signer(signer, context.trust) if report.subject else (None, ())
    book = context.ledgers.get(str(report.subject.get("origin")))
    if book is not None and context.trust is not None:
        report = witnessed(report, book, path, context.checkpoints, context.trust)
    return replace(report, checks=(*report.checks, *trust_check), trusted=trusted)


def _refused(path: Path, error: PassportError) -> Report:
    verdict = Verdict.INDETERMINATE if error.code in _NOT_ITS_FAULT else Verdict.FAILED
    return Report(path.name, "ledger", (Check("ledger", verdict, error.code, error.message),))
