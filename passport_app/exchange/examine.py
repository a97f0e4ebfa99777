"""A stranger's credential, as JSON or as a token: everything that can be told from the document alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from passport_app.domain.disclosure import Disclosure
from passport_app.domain.errors import InputError, PassportError
from passport_app.domain.text import display_name
from passport_app.domain.verdict import Check, Report, Verdict
from passport_app.exchange.audit_statement import check_audit_statement
from passport_app.exchange.cells import check_cell_proof, check_cells, is_cell_proof
from passport_app.exchange.evidence import check_inclusion_evidence, stated_checkpoint
from passport_app.exchange.figures import check_figures
from passport_app.exchange.foreign import check_foreign, is_credential
from passport_app.exchange.form import (
    STATEMENTS,
    is_audit_report,
    is_cells_statement,
    is_paper,
    is_passport,
    statement_kind,
)
from passport_app.exchange.groups import check_groups, is_copy, malformed, read_copy, read_disclosed
from passport_app.exchange.statements import check_statement
from passport_app.exchange.working_paper import check_paper
from passport_app.trust import canonical, jwt, naming, proof, status
from passport_app.trust.canonical import UNSURE, Writing
from passport_app.trust.keys import PublicKey
from passport_app.trust.naming import KeysOf, no_keys
from passport_app.trust.period import check_period

_KINDS = {"passport": is_passport, "cells": is_cells_statement, "audit": is_audit_report, "paper": is_paper}


@dataclass(frozen=True, slots=True)
class Examined:
    """A credential, and what was asked of it."""

    checks: list[Check]
    document: dict[str, Any] | None = None
    """None where nothing could be read, or what was read is no credential."""
    key: PublicKey | None = None
    """The key whose signature verified."""
    disclosed: tuple[Disclosure, ...] = ()
    """What a copy for an audience shows besides, as it says; checked by `groups`."""
    audience: str | None = None
    """For whom the copy is, as it says; None for the credential itself."""
    cell: dict[str, Any] | None = None
    """The record of a cell, of which this is the proof."""
    readable: bool = True
    """Whether it was a document at all, so that a document that is no credential is told from one that is broken."""
    other: Any = None
    """What was read, where it is no credential."""

    @property
    def ours(self) -> bool:
        """Whether it says that it is a battery material passport."""
        return is_passport(self.document)

    @property
    def kind(self) -> str:
        """What it says that it is: `cell` (the proof of one), or by its type; `credential` for any other of W3C's,
        `document` for what says to be none.
        """
        if self.cell:
            return "cell"
        return _own_kind(self.document) or ("credential" if is_credential(self.document) else "document")

    @property
    def subject(self) -> dict[str, Any]:
        """What it states, for display."""
        document = self.document or {}
        stated = document.get("credentialSubject")
        besides: dict[str, Any] = {"cell": self.cell} if self.cell else {}
        if self.audience:
            besides |= {"audience": self.audience, "disclosed": {d.group: d.value for d in self.disclosed}}
        if self.ours and any(c.check == "checkpoint" and c.verdict is Verdict.PASSED for c in self.checks):
            besides["checkpoint"] = stated_checkpoint(document)
        return {
            "type": document.get("type"),
            "id": document.get("id"),
            "issuer": self.key.did if self.key else None,
            **({"issuedAs": web} if (web := naming.web_of(document)) else {}),
            "validFrom": document.get("validFrom"),
            "credentialSubject": stated if isinstance(stated, dict) else {},
            **besides,
        }

    @property
    def signer(self) -> str | None:
        """Who signed it, as it says itself: a name with the DID of the key, or of the issuer that it names."""
        document = self.document or {}
        issuer = document.get("issuer")
        name = issuer.get("name") if isinstance(issuer, dict) else None
        did = self.key.did if self.key else naming.issuer_of(document)
        if did is None:
            return None
        return f"{display_name(name)} ({did})" if isinstance(name, str) and name else display_name(did)

    def as_status_list(self) -> status.StatusList | None:
        """Return it as a status list, or None where it is none."""
        if self.document is None or not status.is_status_list(self.document):
            return None
        sound = all(check.verdict is Verdict.PASSED for check in self.checks if check.check != "list")
        return status.StatusList(self.document, self.key if sound else None)


def examine(data: bytes, at: datetime, keys_of: KeysOf = no_keys) -> Examined:
    """Return what can be told at a time (with zone) of a credential's bytes; never raises for what it is given.

    `keys_of` gives the keys of issuers whose DID does not hold them, by the verifier's trust list.
    """
    if jwt.looks_like_token(data[:1024]):
        checks, document, key = jwt.check_token(data, keys_of)
        late = jwt.check_times(document, at) if document else None
        return _examined(checks, document, key, at, late)
    try:
        document, writing = canonical.read(data)
    except PassportError as error:
        return Examined([Check("json", Verdict.FAILED, error.code, error.message)])
    if is_copy(document):
        return _examined_copy(document, at, writing, keys_of)
    if is_cell_proof(document):
        return _examined_cell(document, at, writing, keys_of)
    if not isinstance(document, dict) or not ("proof" in document or "credentialSubject" in document):
        return Examined([], readable=False, other=document)
    return _examined_credential(document, at, writing, keys_of)


def _examined_copy(document: dict[str, Any], at: datetime, writing: Writing, keys_of: KeysOf) -> Examined:
    try:
        credential, audience, disclosed = read_copy(document, writing)
    except InputError as error:
        return Examined([malformed(error)])
    examined = _examined_credential(credential, at, writing, keys_of)
    groups = check_groups(credential, audience, disclosed, writing)
    return replace(examined, checks=[*examined.checks, groups], disclosed=disclosed, audience=audience)


def _examined_cell(document: dict[str, Any], at: datetime, writing: Writing, keys_of: KeysOf) -> Examined:
    checks = check_cell_proof(document, writing)
    if checks[0].reason in ("schema_violated", "unknown_schema"):
        return Examined(checks)
    examined = _examined_credential(document["statement"], at, writing, keys_of)
    audience = document.get("audience")
    readable = audience and len(checks) > 1 and checks[1].reason != "schema_violated"
    disclosed = read_disclosed(document["disclosed"]) if readable else ()
    every = [*examined.checks, *checks]
    return replace(examined, checks=every, cell=document["cell"], audience=audience, disclosed=disclosed)


def _examined_credential(document: dict[str, Any], at: datetime, writing: Writing, keys_of: KeysOf) -> Examined:
    signed, key = proof.check_document(document, writing.canonical, keys_of)
    first = Check("json", Verdict.PASSED, "ok", "It is well-formed, with no name twice.")
    return _examined([first, *signed], document, key, at, writing=writing)


def _examined(
    checks: list[Check],
    document: dict[str, Any] | None,
    key: PublicKey | None,
    at: datetime,
    late: Check | None = None,
    writing: Writing = UNSURE,
) -> Examined:
    if document is None:
        return Examined(checks)
    if is_passport(document):
        checks = [*checks, *check_figures(document, writing), *check_inclusion_evidence(document, writing)]
    if is_cells_statement(document):
        checks = [*checks, *check_cells(document, writing)]
    if statement_kind(document):
        checks = [*checks, *check_statement(document)]
    if is_paper(document):
        checks = [*checks, *check_paper(document)]
    if is_audit_report(document):
        checks = [*checks, *check_audit_statement(document)]
    if status.is_status_list(document):
        checks = [*checks, status.check_list(document)]
    if not _own_kind(document):
        checks = [*checks, *check_foreign(document)]
    return Examined([*checks, late or check_period(document, at)], document, key)


def _own_kind(document: Any) -> str | None:
    """Return which of the documents of this program one says that it is, None for any other."""
    return next((kind for kind, is_one in _KINDS.items() if is_one(document)), None) or statement_kind(document)


def told_twice(reports: Sequence[Report]) -> list[Report]:
    """Mark what one signer signed twice under one number, with other content."""
    told: dict[tuple[str, str], list[Report]] = {}
    for report in reports:
        issuer, number = report.subject.get("issuer"), report.subject.get("id")
        if (
            report.kind in ("passport", "certificate", "cell", "cells", *STATEMENTS)
            and isinstance(issuer, str)
            and isinstance(number, str)
        ):
            told.setdefault((issuer, number), []).append(report)
    stated = "credentialSubject"
    twice = {id(r) for same in told.values() for r in same if any(r.subject[stated] != o.subject[stated] for o in same)}
    text = "Its signer signed other content under the same number too, in another of these files: one of them is false."
    check = Check("number", Verdict.FAILED, "same_number_other_content", text)
    return [replace(r, checks=(*r.checks, check)) if id(r) in twice else r for r in reports]
