"""Hand an audit's report on as a document that its auditor signs."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from passport_app.certificate.tracing import TracedPage
from passport_app.domain.errors import InputError
from passport_app.domain.job import utc_now
from passport_app.domain.verdict import Report
from passport_app.exchange.audit_statement import audit_statement
from passport_app.issuing.auditor import auditor_key
from passport_app.issuing.places import check_folder
from passport_app.issuing.printing import certificate_of, pages_of
from passport_app.issuing.registering import Handed, Particulars, way_out
from passport_app.issuing.sealing import Sealing, seal_opened
from passport_app.trust import canonical, files, proof
from passport_app.trust.keys import SigningKey

_AUDIENCE = "authority"
"""Who may see what the findings of an audit name: lots, suppliers, documents (Art. 77(2))."""
__all__ = ["ByOwner", "auditor_key", "require_new", "write_report"]


@dataclass(frozen=True, slots=True)
class ByOwner:
    """What the owner of the ledger that was audited does besides: seal the certificate, enter it in the register."""

    ledger: Path
    passphrase: str
    """Of the ledger's key file."""
    seal: Sealing | None = None
    register: Particulars | None = None


def require_new(target: Path) -> None:
    """Refuse a target that exists, before a long audit is made for it; raises InputError `exists`."""
    if target.exists():
        raise InputError("exists", f"{target} exists already. Choose another name: nothing is overwritten.")


def write_report(
    report: Report,
    target: Path,
    *,
    key: SigningKey | None = None,
    auditor: str = "",
    language: str = "en",
    owner: ByOwner | None = None,
) -> tuple[str, ...]:
    """Write the report of an audit to a new file, signed where there is a key, under the auditor's name.

    A file whose name ends with `.pdf` is a certificate in a language, with the report attached, and may be sealed and
    entered in the register by the ledger's `owner`; else it is JSON. Returns its number in the register, if any.
    Raises InputError `exists`, `no_folder`, `schema_violated`, `language`, as `seal_opened` and `Seal.on`;
    KeyFileError; OSError.
    """
    require_new(target)
    check_folder(target)
    at = utc_now()
    issuer = {"id": key.public.did, **({"name": auditor} if auditor else {})} if key else None
    document = audit_statement(report, operator=_operator(report), at=at, issuer=issuer)
    if key:
        document = proof.sign_document(document, key, at)
    if target.suffix.lower() == ".pdf" and owner is not None:
        return _hand_out(document, target, language, owner)
    try:
        files.write_new(target, _render(document, target, language))
    except FileExistsError:
        require_new(target)
        raise
    return ()


def preview_report(report: Report, language: str) -> tuple[TracedPage, ...]:
    """Return the pages of a report as they are printed while nobody has signed it; raises as `write_report`."""
    document = audit_statement(report, operator=_operator(report), at=utc_now(), issuer=None)
    return pages_of(document, language=language)


def _operator(report: Report) -> str:
    return (report.signer or "").rpartition(" (")[0] or (report.signer or "")


def _hand_out(document: dict[str, Any], target: Path, language: str, owner: ByOwner) -> tuple[str, ...]:
    made = _render(document, target, language)
    with seal_opened(owner.seal, owner.passphrase) as sealing:
        sealed = sealing.on(made) if sealing else None
    about = str(document["credentialSubject"]["ledger"]["origin"])
    handed = Handed(target, made, str(document["id"]), about, "pdf", _AUDIENCE, language, sealed, document)
    with way_out(owner.ledger, "pdf", _AUDIENCE, owner.register, owner.passphrase) as out:
        out.hand_out(handed)
    return out.numbers


def _render(document: dict[str, Any], target: Path, language: str) -> bytes:
    if target.suffix.lower() == ".pdf":
        return certificate_of(document, canonical.encode_signed(document), language=language)
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode("utf-8")
