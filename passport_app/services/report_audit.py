"""Hand an audit's report on as a document that its auditor signs."""

from __future__ import annotations

import json
from pathlib import Path

from passport_app.domain.errors import InputError
from passport_app.domain.job import utc_now
from passport_app.domain.verdict import Report
from passport_app.exchange.audit_statement import audit_statement
from passport_app.trust import files, keyfile, proof
from passport_app.trust.keys import SigningKey

_ROLES = ("auditor", "witness", "officer")
"""Keys that may sign a report: those of a person or a second installation, never a ledger's own."""


def auditor_key(key_file: Path, passphrase: str) -> SigningKey:
    """Return the auditor's key of a key file, such as a witness's.

    Raises KeyFileError; InputError `no_auditor_key` for a file that holds a ledger's keys.
    """
    keys = keyfile.unlock(key_file, passphrase)
    for role in (*_ROLES, *sorted(role for role in keys if role.startswith(tuple(f"{r}-" for r in _ROLES)))):
        if role in keys:
            return keys[role]
    raise InputError(
        "no_auditor_key",
        f"{key_file.name} holds no auditor's key. A ledger's own keys sign no audits of it; `passport witness init` "
        "makes a folder with a key of your own (witness.key).",
    )


def require_new(target: Path) -> None:
    """Refuse a target that exists, before a long audit is made for it; raises InputError `exists`."""
    if target.exists():
        raise InputError("exists", f"{target} exists already. Choose another name: nothing is overwritten.")


def write_report(report: Report, target: Path, *, key: SigningKey | None = None, auditor: str = "") -> None:
    """Write the report of an audit to a new file, signed where there is a key, under the auditor's name.

    Raises InputError `exists`, `schema_violated`; OSError.
    """
    at = utc_now()
    issuer = {"id": key.public.did, **({"name": auditor} if auditor else {})} if key else None
    operator = (report.signer or "").rpartition(" (")[0] or (report.signer or "")
    document = audit_statement(report, operator=operator, at=at, issuer=issuer)
    if key:
        document = proof.sign_document(document, key, at)
    try:
        files.write_new(target, (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode("utf-8"))
    except FileExistsError:
        require_new(target)
        raise
