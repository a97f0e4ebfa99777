"""The report of an audit as a certificate: the answer, every question, every fault, and who audited."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from passport_app.certificate.answers import answer_in, check_in
from passport_app.certificate.content import Signer, number
from passport_app.certificate.kind import Language, check_block, limits, logo_of, proof, table, words_of
from passport_app.certificate.names import display_name
from passport_app.certificate.sheet import Column, Frame, Seal, Section, Sheet, Verdicts, Words

_MOST_CHECKS = 400
_MOST_LINES = 12
_KINDS = {"passed": "met", "failed": "not_met", "indeterminate": "plain"}


def audit_sheet(document: Mapping[str, Any], signer: Signer | None, language: str) -> Sheet:
    """Return what the report of an audit prints; `document` has the form of `audit-report-1`, signed or not."""
    words = words_of("audit", language)
    said = document["credentialSubject"]
    origin, operator = display_name(said["ledger"]["origin"]), display_name(said["ledger"]["operator"])
    program = display_name(f"{said['program']['name']} {said['program']['version']}", 60)
    auditor = (display_name(signer.name) or signer.did) if signer else program
    return Sheet(
        language=language,
        frame=Frame(
            kicker=words.own["kicker"],
            title=words.own["title"],
            line=document["id"],
            issuer=auditor,
            place=operator,
            name=origin,
            footer=words.own["footer"].format(ledger=origin),
            page=words.texts["page"],
            logo=logo_of(words, signer),
        ),
        identity=_identity(words, document),
        sections=(
            Section("", (_answer(words, said),)),
            _checks(words, said["checks"], language),
            _findings(words, said["findings"], language),
            check_block(words, document["id"], signer, document["id"]),
            limits(words),
            proof(words, document, signer, _root(words, said)),
        ),
        issued_at=document["validFrom"],
        description="The report of an audit (W3C Verifiable Credential) that this certificate prints",
        notice="" if signer else words.sheets["unsigned"],
    )


def _identity(words: Language, document: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    own, said = words.own, document["credentialSubject"]
    ledger, audited, program = said["ledger"], said["audited"], said["program"]
    return (
        (own["operator"], display_name(ledger["operator"])),
        (own["ledger"], display_name(ledger["origin"])),
        (own["file"], display_name(ledger["file"])),
        (own["ended"], document["validFrom"].replace("T", " ").replace("Z", " UTC")),
        (own["entries"], number(str(ledger["entries"]), words.texts)),
        (own["since"], number(str(audited["from"]), words.texts)),
        (own["checkpoints"], number(str(audited["checkpoints"]), words.texts)),
        (own["program"], display_name(f"{program['name']} {program['version']}", 60)),
    )


def _answer(words: Language, said: Mapping[str, Any]) -> Seal:
    verdict = said["verdict"]
    text = words.own[f"{verdict}_text"].format(count=number(str(len(said["findings"])), words.texts))
    return Seal(_KINDS[verdict], words.own[verdict], text)


def _checks(words: Language, checks: list[Mapping[str, Any]], language: str) -> Section:
    rows = tuple(
        (
            _KINDS[check["verdict"]],
            display_name(check_in(check["check"], language), 120),
            display_name(answer_in(check["detail"], language), 1200),
        )
        for check in checks[:_MOST_CHECKS]
    )
    note = words.own["checks_note"]
    if len(checks) > _MOST_CHECKS:
        note = f"{words.sheets['more'].format(count=len(checks) - _MOST_CHECKS)} {note}"
    return Section(words.own["checks"], (Verdicts(rows), Words(note, quiet=True)))


def _findings(words: Language, findings: list[Mapping[str, Any]], language: str) -> Section:
    if not findings:
        return Section(words.own["findings"], (Words(words.own["no_findings"]),))
    rows = [
        (
            display_name(found["code"], 60),
            "-" if found["entry"] is None else number(str(found["entry"]), words.texts),
            display_name(answer_in(found["message"], language), 800),
        )
        for found in findings
    ]
    columns = (
        Column(words.own["code"], 110),
        Column(words.own["entry"], 60, right=True),
        Column(words.own["message"], 340),
    )
    return Section(words.own["findings"], (table(words, columns, rows, most=6),))


def _root(words: Language, said: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    ledger = said["ledger"]
    rows = [(words.own["root"], ledger["root"])]
    if said["firstBadEntry"] is not None:
        rows.insert(0, (words.own["first_bad"], number(str(said["firstBadEntry"]), words.texts)))
    if ledger["checkpoint"]:
        lines = [display_name(line, 300) for line in ledger["checkpoint"].splitlines()[:_MOST_LINES] if line]
        rows.append((words.texts["evidence"]["checkpoint"], "\n".join(lines)))
    return tuple(rows)
