"""The report of an audit as a W3C Verifiable Credential 2.0: what was looked at and what was found, by the auditor."""

from __future__ import annotations

import uuid
from typing import Any

from passport_app import __version__
from passport_app.domain.errors import InputError, PassportError
from passport_app.domain.text import display_name
from passport_app.domain.verdict import Check, Report, Verdict, gravest
from passport_app.exchange.form import AUDIT_SCHEMA_ID, AUDIT_TYPE, CONTEXT, require_audit_report

_LONGEST = 4000


def audit_statement(report: Report, *, operator: str, at: str, issuer: dict[str, str] | None) -> dict[str, Any]:
    """Return the unsigned statement of an audit's report, ended at a time (UTC, `2026-11-23T20:00:00Z`).

    `issuer` holds the auditor's `id` and, where there is one, `name`; None for a report that nobody signs. Texts are
    shown as a person would be shown them: what hides in a hostile ledger's names is not repeated. Raises InputError
    `schema_violated` for a report that is not of an audit.
    """
    said = report.subject
    document: dict[str, Any] = {
        "@context": list(CONTEXT),
        "id": f"urn:uuid:{uuid.uuid4()}",
        "type": ["VerifiableCredential", AUDIT_TYPE],
        **({"issuer": issuer} if issuer else {}),
        "validFrom": at,
        "credentialSchema": {"id": AUDIT_SCHEMA_ID, "type": "JsonSchema"},
        "credentialSubject": {
            "ledger": {
                "origin": _text(said["origin"]),
                "operator": _text(operator),
                "file": _text(report.file),
                "entries": said["entries"],
                "root": said["root"],
                "checkpoint": said["checkpoint"],
            },
            "audited": {
                "from": said["since"],
                "resumedBefore": said["resumed"],
                "checkpoints": said["checkpoints"],
            },
            "verdict": report.verdict.value,
            "firstBadEntry": said["first_bad_entry"],
            "checks": [
                {"check": _text(c.check), "verdict": c.verdict.value, "reason": c.reason, "detail": _text(c.detail)}
                for c in report.checks
            ],
            "findings": [
                {"code": f["code"], "entry": f["entry"], "message": _text(f["message"])} for f in said["findings"]
            ],
            "program": {"name": "material-passport", "version": __version__},
        },
    }
    require_audit_report(document)
    return document


def check_audit_statement(document: dict[str, Any]) -> list[Check]:
    """Ask of an audit report that was read whether it has its form, and what it states of the ledger.

    Checks: `schema`, `audit`. What it states is an answer of its own: `ledger_failed` where a genuine report says that
    the ledger did not hold, so that no reader takes the report's signature for the ledger's soundness.
    """
    try:
        require_audit_report(document)
        _require_agreement(document["credentialSubject"])
    except PassportError as error:
        return [Check("schema", Verdict.FAILED, error.code, error.message)]
    first = Check("schema", Verdict.PASSED, "ok", "It has the form of an audit report, and its answers agree.")
    return [first, _stated(document)]


def _require_agreement(said: dict[str, Any]) -> None:
    worst = gravest([Verdict(check["verdict"]) for check in said["checks"]])
    if said["verdict"] != worst.value:
        text = f"Its verdict is {said['verdict']}, but the gravest of its checks is {worst.value}."
        raise InputError("verdict_differs", text)
    if said["audited"]["from"] > said["ledger"]["entries"]:
        raise InputError("verdict_differs", "It speaks of more entries than the ledger had.")


def _stated(document: dict[str, Any]) -> Check:
    said = document["credentialSubject"]
    verdict = Verdict(said["verdict"])
    ledger, since = said["ledger"], said["audited"]["from"]
    which = "all entries" if not since else f"the entries from {since} on"
    text = (
        f"The report states of {which} of the {ledger['entries']:,} in {display_name(ledger['origin'])} on "
        f"{document['validFrom']}: {verdict.value}"
    )
    first, count = said["firstBadEntry"], len(said["findings"])
    if count:
        text += f"; faults: {count}" + (f", the first in entry {first}" if first is not None else "")
    reason = {Verdict.PASSED: "ok", Verdict.FAILED: "ledger_failed", Verdict.INDETERMINATE: "ledger_indeterminate"}
    return Check("audit", verdict, reason[verdict], text + ".")


def _text(value: object) -> str:
    return display_name(str(value).encode("utf-8", "replace").decode("utf-8"), _LONGEST)
