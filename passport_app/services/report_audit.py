"""Hand an audit's report on as a document that its auditor signs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from passport_app.domain.errors import InputError
from passport_app.domain.job import utc_now
from passport_app.domain.verdict import Report
from passport_app.exchange.audit_statement import audit_statement
from passport_app.issuing.auditor import auditor_key
from passport_app.issuing.printing import certificate_of
from passport_app.trust import canonical, files, proof
from passport_app.trust.keys import SigningKey

__all__ = ["auditor_key", "require_new", "write_report"]


def require_new(target: Path) -> None:
    """Refuse a target that exists, before a long audit is made for it; raises InputError `exists`."""
    if target.exists():
        raise InputError("exists", f"{target} exists already. Choose another name: nothing is overwritten.")


def write_report(
    report: Report, target: Path, *, key: SigningKey | None = None, auditor: str = "", language: str = "en"
) -> None:
    """Write the report of an audit to a new file, signed where there is a key, under the auditor's name.

    A file whose name ends with `.pdf` is a certificate in a language, with the report attached; else it is
    JSON. Raises InputError `exists`, `schema_violated`, `language`; OSError.
    """
    at = utc_now()
    issuer = {"id": key.public.did, **({"name": auditor} if auditor else {})} if key else None
    operator = (report.signer or "").rpartition(" (")[0] or (report.signer or "")
    document = audit_statement(report, operator=operator, at=at, issuer=issuer)
    if key:
        document = proof.sign_document(document, key, at)
    try:
        files.write_new(target, _render(document, target, language))
    except FileExistsError:
        require_new(target)
        raise


def _render(document: dict[str, Any], target: Path, language: str) -> bytes:
    if target.suffix.lower() == ".pdf":
        return certificate_of(document, canonical.encode_signed(document), language=language)
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode("utf-8")
