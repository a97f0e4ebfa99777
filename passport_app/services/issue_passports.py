"""Sign passports for batteries: as one act, with a preview of what will be signed."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from passport_app.domain.errors import Cancelled, InputError
from passport_app.domain.finding import Finding, Severity
from passport_app.domain.job import CancelCheck, Progress, never, silent, utc_now
from passport_app.domain.passport import Article8Line, LedgerEvidence, Origins, Passport, Scope
from passport_app.exchange.credential import passport_credential, subject_digest, subject_of
from passport_app.ledger.reader import Reader
from passport_app.ledger.signing import signing_keys
from passport_app.ledger.statement import BatteryFacts, Statements
from passport_app.ledger.writer import Writer
from passport_app.rules import article8, datapoints
from passport_app.trust import canonical, proof
from passport_app.trust.keys import SigningKey

_BLOCK = 1000
"""Passports registered under one checkpoint; bounds memory, not the act: all blocks are one transaction."""
_METALS = ("Co", "Li", "Ni", "Pb")
_CHANGING = ("version", "supersedes")
"""What differs between two statements of the same content."""


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


class _Draft(NamedTuple):
    passport: Passport
    content_sha256: str
    battery: int


@dataclass
class _Drafts:
    """Statements on their way to being signed, and what became of the others."""

    drafts: list[_Draft] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    refused: list[Finding] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)


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
    drafting = _Drafting(reader, scope, utc_now())
    found = _Drafts()
    passports: list[Passport] = []
    to_sign = 0
    for done, name in enumerate(names):
        if done % 50 == 0:
            progress("Computing passports", done, len(names))
            if cancelled():
                raise Cancelled
        drafting.draft(name, found)
        to_sign += len(found.drafts)
        passports += [d.passport for d in found.drafts[: shown - len(passports)]]
        found.drafts.clear()
    return IssuePreview(tuple(passports), to_sign, len(found.unchanged), tuple(found.refused), tuple(found.findings))


def issue_passports(
    ledger: Path,
    batteries: Sequence[str] | None,
    *,
    scope: Scope = "material",
    passphrase: str,
    progress: Progress = silent,
    cancelled: CancelCheck = never,
) -> IssueResult:
    """Sign a passport for each battery (None: for every one that needs it) in one transaction.

    Each is registered in the book, the book is checkpointed, and the signed passport carries the register entry with
    its inclusion proof; the signed passport itself becomes an entry too. Raises InputError `unknown_battery`,
    KeyFileError, LedgerError, Cancelled; then nothing is signed.
    """
    keys = signing_keys(ledger, passphrase)
    with Reader(ledger) as reader, Writer(ledger, keys["log"]) as writer:
        names = _names(reader, batteries)
        act = _Act(reader, writer, keys, utc_now())
        drafting = _Drafting(reader, scope, act.at)
        found = _Drafts()
        issued: list[tuple[str, str]] = []
        writer.begin(act.at)
        for start in range(0, len(names), _BLOCK):
            for name in names[start : start + _BLOCK]:
                if cancelled():
                    raise Cancelled
                drafting.draft(name, found)
            progress("Signing passports", start, len(names))
            issued += act.sign(found.drafts, cancelled)
            found.drafts.clear()
        progress("Signing passports", len(names), len(names))
        checkpoint = writer.commit() if issued else None
    return IssueResult(tuple(issued), tuple(found.unchanged), tuple(found.refused), tuple(found.findings), checkpoint)


def _names(reader: Reader, batteries: Sequence[str] | None) -> list[str]:
    if batteries is None:
        return [name for (name,) in reader.db.execute("SELECT id FROM battery ORDER BY key")]
    for name in batteries:
        if reader.row("SELECT 1 FROM battery WHERE id = ?", (name,)) is None:
            raise InputError("unknown_battery", f'This ledger holds no battery "{name}". Check the spelling.')
    return list(dict.fromkeys(batteries))


class _Drafting:
    """Makes statements from facts: the only place where ledger and rules meet for a passport."""

    def __init__(self, reader: Reader, scope: Scope, at: str) -> None:
        self._statements = Statements(reader)
        self._origin = reader.origin
        self._scope, self._at = scope, at

    def draft(self, battery: str, into: _Drafts) -> None:
        """Draft the passport of a battery, or note why there is none."""
        facts = self._statements.facts(battery)
        if facts is None:
            raise InputError("unknown_battery", f'This ledger holds no battery "{battery}".')
        refusals = self._refusals(facts)
        if refusals:
            into.refused += refusals
            return
        lines, findings = self._article8(facts)
        before = self._statements.signed_before(facts.key)
        version = before.version + 1 if before else 1
        number = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'{self._origin}/{battery}/{version}')}"
        passport = self._passport(facts, lines, number, version, before.number if before else None)
        digest = _content_digest(passport)
        if before and before.content_sha256 == digest:
            into.unchanged.append(battery)
            return
        into.findings += findings
        into.drafts.append(_Draft(passport, digest, facts.key))

    def _refusals(self, facts: BatteryFacts) -> list[Finding]:
        if not facts.cells:
            text = f"Battery {facts.battery} has no cells in the ledger; import its battery_cells first."
            return [Finding("no_cells", Severity.PROBLEM, facts.battery, text)]
        if self._scope == "annex-xiii":
            energy = article8.energy_wh(facts.model.rated_capacity_ah, facts.model.nominal_voltage_v)
            given = [point.code for point in facts.datapoints]
            return [
                Finding(f.code, Severity.PROBLEM, facts.battery, f.message)
                for f in datapoints.missing(facts.model.category, energy, given)
            ]
        return []

    def _article8(self, facts: BatteryFacts) -> tuple[tuple[Article8Line, ...], list[Finding]]:
        energy = article8.energy_wh(facts.model.rated_capacity_ah, facts.model.nominal_voltage_v)
        held = {e.element: e for e in facts.elements}
        lines = []
        for metal in _METALS:
            content = held.get(metal)
            lines.append(
                article8.line(
                    metal,
                    chemistry=facts.model.chemistry,
                    counted=content.origins if content else Origins(),
                    category=facts.model.category,
                    energy_wh=energy,
                    external_storage=facts.external_storage,
                    placed_on_market=facts.placed_on,
                )
            )
        counted = {e.element: e.origins.total for e in facts.elements}
        return tuple(lines), article8.contradictions(facts.battery, facts.model.chemistry, counted)

    def _passport(
        self,
        facts: BatteryFacts,
        lines: tuple[Article8Line, ...],
        number: str,
        version: int,
        supersedes: str | None,
    ) -> Passport:
        return Passport(
            number=number,
            version=version,
            scope=self._scope,
            battery=facts.battery,
            identifier=facts.identifier,
            manufactured=f"{facts.manufactured_on:%Y-%m}",
            placed_on_market=facts.placed_on.isoformat() if facts.placed_on else None,
            model=facts.model,
            operator=facts.operator,
            plant=facts.plant,
            issued_at=self._at,
            elements=facts.elements,
            article8=lines,
            cells=facts.cells,
            supersedes=supersedes,
            datapoints=facts.datapoints,
        )


def _content_digest(passport: Passport) -> str:
    """Return the digest of what a passport states, without its number, version and time."""
    subject = {name: value for name, value in subject_of(passport).items() if name not in _CHANGING}
    return hashlib.sha256(canonical.encode_trusted(subject)).hexdigest()


class _Act:
    """One act of signing, within one transaction of the writer."""

    def __init__(self, reader: Reader, writer: Writer, keys: dict[str, SigningKey], at: str) -> None:
        self._writer, self.at = writer, at
        self._seal, self._log = keys["seal"], keys["log"]
        self._issuer_name = str(reader.opened.get("operator", ""))

    def sign(self, drafts: Sequence[_Draft], cancelled: CancelCheck) -> list[tuple[str, str]]:
        """Register the statements, checkpoint the book, sign each with its proof, and enter the signed passports."""
        if not drafts:
            return []
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
                log_key=self._log.public.multibase,
            )
            self._writer.append("passport", {"credential": self._credential(draft.passport, evidence)})
            issued.append((draft.passport.battery, draft.passport.number))
        return issued

    def _credential(self, passport: Passport, evidence: LedgerEvidence) -> dict[str, Any]:
        unsigned = passport_credential(passport, self._seal.public, self._issuer_name, evidence)
        return proof.sign_document(unsigned, self._seal, self.at)


def _register(draft: _Draft) -> dict[str, Any]:
    passport = draft.passport
    return {
        "battery": passport.battery,
        "content_sha256": draft.content_sha256,
        "passport": passport.number,
        "scope": passport.scope,
        "subject_sha256": subject_digest(subject_of(passport)),
        "version": passport.version,
    }
