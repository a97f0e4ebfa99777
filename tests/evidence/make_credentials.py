"""Bad credentials: changed, signed by others, with other proofs."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from passport_app.services.change_keys import replace_key
from passport_app.services.export_certificates import export_certificates
from passport_app.services.issue_passports import issue_passports
from passport_app.trust import base58
from passport_app.trust.period import CONTEXT_V1
from tests.evidence.make import (
    BATTERY,
    CREDENTIAL,
    OTHER_BATTERY,
    PASSPHRASE,
    STRANGER,
    SUPPLIER,
    SUPPLIER_P256,
    Maker,
    Material,
    case,
    cases,
    sign,
)
from tests.evidence.make_json import resigned
from tests.tampered import settle

Document = dict[str, Any]
_ORDER = 2**252 + 27742317777372353535851937790883648493


def changed(change: Callable[[Document], object]) -> Maker:
    """The passport after a change that its signature does not know of."""

    def make(material: Material, folder: Path) -> Document:
        document = material.document
        change(document)
        return document

    return make


def with_proof(**fields: Any) -> Maker:
    """The passport with other fields in its proof."""
    return changed(lambda document: document["proof"].update(fields))


def with_signature(change: Callable[[bytes], str]) -> Maker:
    """The passport with another text for its signature, made from the genuine bytes."""

    def alter(document: Document) -> None:
        genuine = base58.decode_multibase(document["proof"]["proofValue"])
        document["proof"]["proofValue"] = change(genuine)

    return changed(alter)


def malleated(signature: bytes) -> str:
    s = int.from_bytes(signature[32:], "little") + _ORDER
    return base58.encode_multibase(signature[:32] + s.to_bytes(32, "little"))


def reversed_names(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: reversed_names(value[name]) for name in reversed(value)}
    return [reversed_names(item) for item in value] if isinstance(value, list) else value


def copy_of(material: Material, folder: Path) -> Document:
    """The copy of the passport for an authority."""
    export_certificates(
        material.ledger, [BATTERY], target=folder / "copy", form="json", audience="authority", passphrase=PASSPHRASE
    )
    document = json.loads((folder / "copy").read_bytes())
    (folder / "copy").unlink()
    return document


def salts_swapped(document: Document) -> Document:
    one, two = document["disclosed"]
    one["salt"], two["salt"] = two["salt"], one["salt"]
    return document


def presented(material: Material, folder: Path) -> Document:
    """A presentation whose holder signed, with a credential in it that names the supplier and that nobody signed."""
    shown = {"type": ["VerifiablePresentation"], "verifiableCredential": [CREDENTIAL]}
    return sign({"@context": CREDENTIAL["@context"], **shown}, SUPPLIER_P256)


def by_a_stranger(material: Material, folder: Path) -> Document:
    document = material.document
    document["issuer"]["id"] = STRANGER.public.did
    return sign(document, STRANGER)


def of_low_order(material: Material, folder: Path) -> Document:
    """Under the point (0, 1) one signature fits every message."""
    point = b"\x01" + bytes(31)
    name = base58.encode_multibase(b"\xed\x01" + point)
    document = material.document
    document["issuer"]["id"] = f"did:key:{name}"
    signed = sign(document, STRANGER, verificationMethod=f"did:key:{name}#{name}")
    signed["proof"]["proofValue"] = base58.encode_multibase(point + bytes(32))
    return signed


def claimed(document: Document, **fields: Any) -> Maker:
    """A supplier's own credential."""
    return lambda material, folder: sign(document | fields, SUPPLIER)


OTHER_CONTEXT = {"recycledNickelPercent": "https://example.com/terms#primaryNickelPercent"}
cases(
    {
        "credential-genuine": claimed(CREDENTIAL),
        "credential-genuine-p256": lambda m, f: sign(CREDENTIAL | {"issuer": SUPPLIER_P256.public.did}, SUPPLIER_P256),
        "credential-field-changed": changed(lambda d: d["credentialSubject"]["model"].update(massKg="61")),
        "credential-field-added": changed(lambda d: d["credentialSubject"].update(note="certified")),
        "credential-field-removed": changed(lambda d: d["credentialSubject"].pop("supersedes")),
        "credential-list-reordered": changed(lambda d: d["credentialSubject"]["elements"].reverse()),
        "credential-names-reordered": lambda m, f: reversed_names(m.document),
        "credential-proof-missing": changed(lambda d: d.pop("proof")),
        "credential-proof-empty": changed(lambda d: d.update(proof={})),
        "credential-proof-empty-list": changed(lambda d: d.update(proof=[])),
        "credential-two-proofs": changed(lambda d: d.update(proof=[d["proof"], d["proof"]])),
        "credential-other-purpose": lambda m, f: sign(m.document, m.seal, proofPurpose="authentication"),
        "credential-suite-renamed": with_proof(cryptosuite="ecdsa-jcs-2019"),
        "credential-suite-unsupported": with_proof(cryptosuite="eddsa-rdfc-2022"),
        "credential-suite-unknown": with_proof(cryptosuite="quantum-2040"),
        "credential-proof-of-old": with_proof(type="Ed25519Signature2020"),
        "credential-key-of-other-type": with_proof(verificationMethod=SUPPLIER_P256.public.verification_method),
        "credential-key-elsewhere": with_proof(verificationMethod="did:web:voltara.example#seal"),
        "credential-key-low-order": of_low_order,
        "credential-signature-malleated": with_signature(malleated),
        "credential-signature-65-bytes": with_signature(lambda s: base58.encode_multibase(s + b"\0")),
        "credential-signature-other-base": with_signature(lambda s: "u" + base64.urlsafe_b64encode(s).decode()[:-2]),
        "credential-issuer-not-controller": lambda m, f: sign(m.document, STRANGER),
        "credential-unknown-signer": by_a_stranger,
        "credential-context-added": changed(lambda d: d["@context"].append(OTHER_CONTEXT)),
        "credential-context-added-signed": resigned(lambda d: d["@context"].append(OTHER_CONTEXT)),
        "credential-context-of-proof": lambda m, f: sign(
            m.document, m.seal, **{"@context": ["https://www.w3.org/ns/credentials/v1"]}
        ),
        "credential-not-yet-valid": claimed(CREDENTIAL, validFrom="2999-01-01T00:00:00Z"),
        "credential-expired": claimed(CREDENTIAL, validUntil="2020-02-01T00:00:00Z"),
        "credential-time-without-zone": claimed(CREDENTIAL, validFrom="2020-01-01T00:00:00"),
        "copy-genuine": copy_of,
        "copy-salts-swapped": lambda m, f: salts_swapped(copy_of(m, f)),
        "copy-relabelled": lambda m, f: copy_of(m, f) | {"audience": "public"},
        "credential-without-subject": claimed(CREDENTIAL, credentialSubject={}),
        "credential-without-context": claimed(CREDENTIAL, **{"@context": ["urn:example:words"]}),
        "credential-created-no-time": lambda m, f: sign(CREDENTIAL, SUPPLIER, created="yesterday"),
        "credential-expired-in-words-of-v1": claimed(
            CREDENTIAL, **{"@context": [CONTEXT_V1], "expirationDate": "2020-02-01T00:00:00Z"}
        ),
        "credential-in-a-presentation": presented,
        "credential-percentage-differs": resigned(
            lambda d: next(e for e in d["credentialSubject"]["elements"] if e["recycled"])["recycled"].update(
                percent="99.999"
            )
        ),
        "credential-thief-of-the-seal-key": resigned(lambda d: d["credentialSubject"]["model"].update(massKg="61")),
    }
)


@case("credential-backdated-after-revocation")
def backdated(material: Material, folder: Path) -> None:
    """Signed in the book with its date before the revocation; the entry stands after the last one believed."""
    ledger = material.copy(folder / "given.passports", with_key=True)
    believed = int(material.document["evidence"][0]["seq"]) + 1
    issue_passports(ledger, [OTHER_BATTERY], passphrase=PASSPHRASE)
    export_certificates(ledger, [OTHER_BATTERY], target=folder / "evidence.json", form="json")
    replace_key(ledger, "seal", PASSPHRASE, reason="stolen", last_believed=believed)
    settle(ledger)


@case("credential-before-revocation")
def before_revocation(material: Material, folder: Path) -> bytes:
    ledger = material.copy(folder / "given.passports", with_key=True)
    believed = int(material.document["evidence"][0]["seq"]) + 1
    replace_key(ledger, "seal", PASSPHRASE, reason="stolen", last_believed=believed)
    settle(ledger)
    return material.passport


@case("credential-not-in-book")
def not_in_book(material: Material, folder: Path) -> None:
    material.copy(folder / "given.passports")
    ledger = material.copy(folder / "other.passports", with_key=True)
    issue_passports(ledger, [OTHER_BATTERY], passphrase=PASSPHRASE)
    export_certificates(ledger, [OTHER_BATTERY], target=folder / "evidence.json", form="json")


@case("credential-same-number-other-content")
def same_number(material: Material, folder: Path) -> bytes:
    """The plant signs another passport under the number of one that it handed out."""
    from tests.evidence.make_logs import rebuilt

    export_certificates(rebuilt(material, folder), [BATTERY], target=folder / "given.json", form="json")
    return material.passport
