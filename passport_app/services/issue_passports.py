"""Sign passports for batteries: as one act, with a preview of what will be signed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from passport_app.domain.errors import Cancelled, InputError
from passport_app.domain.finding import Finding
from passport_app.domain.job import CancelCheck, Progress, never, silent, utc_now
from passport_app.domain.passport import LedgerEvidence, Passport, Scope
from passport_app.exchange import groups
from passport_app.exchange.credential import passport_credential, subject_digest, subject_of
from passport_app.issuing.approving import Approved, Proposal, propose, scope_of, version_of
from passport_app.issuing.drafting import Draft, Drafting, Drafts
from passport_app.ledger.clock import finding_of_clock
from passport_app.ledger.disowning import finding_of_disowned
from passport_app.ledger.issuer import issuer_of
from passport_app.ledger.officers import Version, approvals_needed
from passport_app.ledger.reader import Reader
from passport_app.ledger.signing import check_in_force, group_secret, signing_keys
from passport_app.ledger.withdrawing import batteries_to_sign
from passport_app.ledger.writer import Writer
from passport_app.trust import proof
from passport_app.trust.keys import SigningKey

_BLOCK = 1000
"""Passports registered under one checkpoint; bounds memory, not the act: all blocks are one transaction."""


@dataclass(frozen=True, slots=True)
class IssueResult:
    """What an act of signing did."""

    issued: tuple[tuple[str, str], ...]
    """(battery, number of the passport)."""
    unchanged: tuple[str, ...]
    """Batteries whose newest passport still says what the ledger says."""
    refused: tuple[Finding, ...]
    """Why a battery cannot be signed for."""
    findings: tuple[Finding, ...]
    """What is worth knowing of those signed: contradictions, ..."""
    checkpoint: str | None


@dataclass(frozen=True, slots=True)
class IssuePreview:
    """What would be signed."""

    passports: tuple[Passport, ...]
    """The first statements, for looking at."""
    to_sign: int
    unchanged: int
    refused: tuple[Finding, ...]
    findings: tuple[Finding, ...]
    proposal: Proposal
    """Every version that would be signed: given to `issue_passports`, just this is signed and nothing else."""
    approvals_needed: int
    """Officers who must approve it, by the ledger's policy."""


def preview_issue(
    reader: Reader,
    batteries: Sequence[str] | None,
    *,
    scope: Scope = "material",
    shown: int = 200,
    progress: Progress = silent,
    cancelled: CancelCheck = never,
) -> IssuePreview:
    """Return what `issue_passports` would sign, with the first `shown` statements; nothing is written."""
    names = _names(reader, batteries)
    at = utc_now()
    drafting = Drafting(reader, scope, at)
    found = Drafts()
    found.findings += [*finding_of_clock(reader.db, at), *finding_of_disowned(reader.db)]
    passports: list[Passport] = []
    versions: list[Version] = []
    for done, name in enumerate(names):
        if done % 50 == 0:
            progress("Computing passports", done, len(names))
            if cancelled():
                raise Cancelled
        drafting.draft(name, found)
        versions += [version_of(draft) for draft in found.drafts]
        passports += [d.passport for d in found.drafts[: shown - len(passports)]]
        found.let_go()
    return IssuePreview(
        passports=tuple(passports), to_sign=len(versions), unchanged=len(found.unchanged),
        refused=tuple(found.refused), findings=tuple(found.findings),
        proposal=propose(reader.origin, scope, versions), approvals_needed=approvals_needed(reader.db),
    )  # fmt: skip


def issue_passports(
    ledger: Path,
    batteries: Sequence[str] | None,
    *,
    scope: Scope = "material",
    passphrase: str,
    proposal: Proposal | None = None,
    progress: Progress = silent,
    cancelled: CancelCheck = never,
) -> IssueResult:
    """Sign a passport for each battery (None: for every one that needs it, but for those withdrawn) in one act.

    With `proposal` what it says is signed and nothing else: what was shown (`preview_issue`), or, where the ledger's
    policy asks for officers' approval, what they approved (`approve_issue`).

    Each is registered in the book, the book is checkpointed, and the signed passport carries the register entry with
    its inclusion proof; the signed passport itself becomes an entry too. Raises InputError `unknown_battery`,
    `not_approved`, KeyFileError, LedgerError, Cancelled; then nothing is signed.
    """
    keys = signing_keys(ledger, passphrase)
    with Reader(ledger) as reader, Writer(ledger, keys["log"]) as writer:
        check_in_force(writer, keys)
        if proposal is not None:
            batteries, scope = [version.battery for version in proposal.versions], scope_of(proposal)
        names = _names(reader, batteries)
        act = _Act(reader, writer, keys, group_secret(ledger, reader.origin, keys, passphrase), utc_now())
        drafting = Drafting(reader, scope, act.at)
        found = Drafts()
        issued: list[tuple[str, str]] = []
        found.findings += [*finding_of_clock(reader.db, act.at), *finding_of_disowned(reader.db)]
        writer.begin(act.at)
        approved = _approved(writer, proposal)
        for start in range(0, len(names), _BLOCK):
            for name in names[start : start + _BLOCK]:
                if cancelled():
                    raise Cancelled
                drafting.draft(name, found)
            progress("Signing passports", start, len(names))
            if approved is not None:
                approved.cover(found.drafts)
            issued += act.sign(found.drafts, cancelled)
            found.let_go()
        progress("Signing passports", len(names), len(names))
        checkpoint = writer.commit() if issued else None
    return IssueResult(tuple(issued), tuple(found.unchanged), tuple(found.refused), tuple(found.findings), checkpoint)


def _approved(writer: Writer, proposal: Proposal | None) -> Approved | None:
    needed = approvals_needed(writer.db)
    if proposal is not None:
        return Approved(writer, proposal)
    if needed:
        text = (
            f"The policy of this ledger asks for approvals by officers before a passport is signed: {needed}. "
            "Propose the issue, have it approved, and give the approved proposal."
        )
        raise InputError("not_approved", text)
    return None


def _names(reader: Reader, batteries: Sequence[str] | None) -> list[str]:
    if batteries is None:
        return batteries_to_sign(reader)
    for name in batteries:
        if reader.row("SELECT 1 FROM battery WHERE id = ?", (name,)) is None:
            raise InputError("unknown_battery", f'This ledger holds no battery "{name}". Check the spelling.')
    return list(dict.fromkeys(batteries))


class _Act:
    """One act of signing, within one transaction of the writer."""

    def __init__(self, reader: Reader, writer: Writer, keys: dict[str, SigningKey], secret: bytes, at: str) -> None:
        self._writer, self.at = writer, at
        self._secret = secret
        self._seal, self._issuer = keys["seal"], issuer_of(reader)

    def sign(self, drafts: list[Draft], cancelled: CancelCheck) -> list[tuple[str, str]]:
        """Register the statements, checkpoint the book, sign each with its proof, and enter the signed passports.

        The drafts become, in their list, what was committed to.
        """
        if not drafts:
            return []
        for at, draft in enumerate(drafts):
            if cancelled():
                raise Cancelled
            drafts[at] = self._committed(draft)
        entries = [self._writer.append("issue", _register(draft)) for draft in drafts]
        checkpoint = self._writer.checkpoint()
        size = self._writer.tree.size
        issued = []
        for draft, entry in zip(drafts, entries, strict=True):
            if cancelled():
                raise Cancelled
            evidence = LedgerEvidence(
                origin=self._writer.origin,
                seq=entry.seq,
                entry=self._writer.entry_bytes(entry.seq),
                size=size,
                path=self._writer.tree.inclusion(entry.seq, size),
                checkpoint=checkpoint,
                log_key=self._issuer.log_key.multibase,
            )
            credential = self._credential(draft.passport, evidence)
            self._writer.append("passport", {"credential": credential, "withheld_sha256": draft.withheld_sha256})
            issued.append((draft.passport.battery, draft.passport.number))
        return issued

    def _committed(self, draft: Draft) -> Draft:
        """Commit to what the passport withholds, with salts of its own number."""
        held = groups.disclosures(draft.values, self._secret, draft.passport.number)
        return draft._replace(passport=replace(draft.passport, commitments=groups.commitments(held)))

    def _credential(self, passport: Passport, evidence: LedgerEvidence) -> dict[str, Any]:
        unsigned = passport_credential(passport, self._issuer, evidence)
        return proof.sign_document(unsigned, self._seal, self.at, self._issuer.method)


def _register(draft: Draft) -> dict[str, Any]:
    passport = draft.passport
    return {
        "battery": passport.battery,
        "content_sha256": draft.content_sha256,
        "passport": passport.number,
        "scope": passport.scope,
        "subject_sha256": subject_digest(subject_of(passport)),
        "version": passport.version,
    }
