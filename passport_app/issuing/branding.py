"""Templates of certificates: signed by the key that signs the passports, kept beside the ledger, the newest in force.

A template that anybody could put in would let a stranger's logo and words stand around a genuine passport. So it is a
credential of its own, and counts only where the same key signed it that signed what is printed.
"""

from __future__ import annotations

import uuid
from functools import partial
from pathlib import Path
from typing import Any

from passport_app.certificate.look import Logo, read_look, write_logo
from passport_app.domain.errors import EvidenceError, InputError, PassportError
from passport_app.domain.verdict import Check, Verdict
from passport_app.exchange.form import CONTEXT, TEMPLATE_SCHEMA_ID, TEMPLATE_TYPE, require_template
from passport_app.trust import canonical, did_web, files, naming, proof
from passport_app.trust.asking import ask
from passport_app.trust.keys import SigningKey

LARGEST_TEMPLATE = 1 << 20
"""Bytes."""
_MOST_TEMPLATES = 999


def templates_folder(ledger: Path) -> Path:
    """Return where the templates of a ledger lie: beside it, numbered."""
    return ledger.with_name(ledger.name + ".templates")


def templates(ledger: Path) -> list[bytes]:
    """Return the templates of a ledger, the newest first; what is too large for one is passed over."""
    folder = templates_folder(ledger)
    if not folder.is_dir():
        return []
    found = sorted((file for file in folder.glob("[0-9][0-9][0-9].json") if file.is_file()), reverse=True)
    return [file.read_bytes() for file in found if file.stat().st_size <= LARGEST_TEMPLATE]


def template_for(ledger: Path, credential: dict[str, Any]) -> bytes | None:
    """Return the template in force of a ledger for what a key signed; None without one, or where another key did."""
    held = templates(ledger)
    if not held or _check(held[0], _key(credential)).verdict is not Verdict.PASSED:
        return None
    look = canonical.parse(held[0])["credentialSubject"]
    return held[0] if any(look.values()) else None


def sign_template(
    seal: SigningKey, name: str, at: str, *, accent: str | None, footer: str, logo: Logo | None
) -> dict[str, Any]:
    """Return a signed template; raises InputError `template`."""
    subject = {"accent": accent, "footer": footer, "logo": write_logo(logo) if logo else None}
    read_look(subject)
    document: dict[str, Any] = {
        "@context": list(CONTEXT),
        "id": f"urn:uuid:{uuid.uuid4()}",
        "type": ["VerifiableCredential", TEMPLATE_TYPE],
        "issuer": {"id": seal.public.did, "name": name},
        "validFrom": at,
        "credentialSchema": {"id": TEMPLATE_SCHEMA_ID, "type": "JsonSchema"},
        "credentialSubject": subject,
    }
    require_template(document)
    return proof.sign_document(document, seal, at)


def keep_template(ledger: Path, document: dict[str, Any]) -> Path:
    """Keep a template as the newest of a ledger; the older ones stay, so that what they made can be made again.

    Raises InputError `template` where there are too many, OSError.
    """
    folder = templates_folder(ledger)
    folder.mkdir(exist_ok=True)
    number = max((int(file.stem) for file in folder.glob("[0-9][0-9][0-9].json")), default=0) + 1
    if number > _MOST_TEMPLATES:
        raise InputError("template", f"{folder} holds {_MOST_TEMPLATES} templates. Move the oldest away.")
    file = folder / f"{number:03d}.json"
    files.write_new(file, canonical.encode_signed(document))
    return file


def check_template(data: bytes, carried: bytes) -> Check:
    """Ask whether a certificate's template was signed by the key that signed the document in it: the check `template`.

    Reasons: `ok`, `other_key`, and as the reading and the signature of a credential.
    """
    try:
        document = canonical.parse(carried)
    except PassportError as error:
        return Check("template", Verdict.FAILED, error.code, error.message)
    return _check(data, _signer(document))


def _signer(document: Any) -> str | None:
    """Return the did:key by which a carried document is signed: its own, its statement's, or its passport's."""
    if not isinstance(document, dict):
        return None
    within = document.get("verifiableCredential")
    for held in (document, document.get("statement"), within[0] if isinstance(within, list) and within else None):
        if isinstance(held, dict) and "issuer" in held:
            return _key(held)
    return None


def _key(credential: dict[str, Any]) -> str | None:
    """Return the issuer as a did:key: of one on the web, the key that the proof names."""
    issuer = naming.issuer_of(credential)
    if issuer is None or not issuer.startswith(did_web.PREFIX):
        return issuer
    try:
        return naming.key_of(credential).did
    except PassportError:
        return None


def _check(data: bytes, signer: str | None) -> Check:
    return ask("template", partial(_ask, data, signer))


def _ask(data: bytes, signer: str | None) -> str:
    if len(data) > LARGEST_TEMPLATE:
        raise EvidenceError("too_large", f"Its template has more than {LARGEST_TEMPLATE:,} bytes.")
    document = canonical.parse(data)
    if not isinstance(document, dict):
        raise EvidenceError("schema_violated", "Its template is no credential.")
    require_template(document)
    checks, key = proof.check_document(document)
    for check in checks:
        if check.verdict is not Verdict.PASSED:
            raise EvidenceError(check.reason, f"Its template: {check.detail}")
    if key is None or key.did != signer:
        text = "Logo, colour and footer were signed by another key than what is printed: somebody else put them there."
        raise EvidenceError("other_key", text)
    return "Logo, colour and footer were signed by the key that signed what is printed."
