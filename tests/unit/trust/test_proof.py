"""Proofs on documents: what verifies, and each way of not doing so told apart."""

from __future__ import annotations

import copy
import json
from datetime import UTC, datetime
from hashlib import sha384
from typing import Any

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, utils
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from passport_app.domain.errors import InputError
from passport_app.domain.verdict import Verdict
from passport_app.trust import base58, proof
from passport_app.trust.keys import PublicKey, SigningKey
from passport_app.trust.period import CONTEXT_V1, check_period

KEY = SigningKey.from_raw(bytes(range(32)))
OTHER = SigningKey.from_raw(bytes(range(2, 34)))
CARD = SigningKey.from_raw(bytes(range(1, 33)), "p256")
NOW = "2026-11-23T20:00:00Z"


def _document(key: SigningKey = KEY) -> dict[str, Any]:
    return {
        "@context": ["https://www.w3.org/ns/credentials/v2", {"@vocab": "urn:material-passport:terms:1:"}],
        "type": ["VerifiableCredential"],
        "issuer": {"id": key.public.did, "name": "Plant \u202e 1"},
        "validFrom": NOW,
        "credentialSubject": {"massUg": 2**53 - 1, "name": "Größe"},
    }


SIGNED = proof.sign_document(_document(), KEY, NOW)
LOW_ORDER = "did:key:" + base58.encode_multibase(b"\xed\x01" + bytes(32))


def _reasons(document: dict[str, Any]) -> dict[str, tuple[str, str]]:
    checks, key = proof.check_document(document)
    assert (key is not None) == any(c.check == "signature" and c.reason == "ok" for c in checks)
    assert all(c.detail.endswith(".") for c in checks)
    return {c.check: (c.verdict.value, c.reason) for c in checks if c.reason != "ok"}


@pytest.mark.parametrize("key", [KEY, CARD], ids=["ed25519", "p256"])
def test_what_is_signed_verifies(key: SigningKey) -> None:
    signed = proof.sign_document(_document(key), key, NOW)
    checks, found = proof.check_document(signed)
    assert [c.check for c in checks] == ["proof", "suite", "purpose", "key", "context", "signature", "issuer"]
    assert {c.verdict for c in checks} == {Verdict.PASSED}
    assert found == key.public
    assert _reasons({**signed, "proof": [signed["proof"]]}) == {}
    assert _reasons(dict(reversed(signed.items()))) == {}


def _with(change: dict[str, Any]) -> dict[str, Any]:
    document: dict[str, Any] = copy.deepcopy(SIGNED)
    for name, value in change.items():
        place: Any = document
        *folders, last = name.split("/")
        for folder in folders:
            place = place[folder]
        if value is ...:
            del place[last]
        else:
            place[last] = value
    return document


VALUE = SIGNED["proof"]["proofValue"]
RAW = base58.decode_multibase(VALUE)
ORDER = 2**252 + 27742317777372353535851937790883648493
MALLEATED = RAW[:32] + (int.from_bytes(RAW[32:], "little") + ORDER).to_bytes(32, "little")


@pytest.mark.parametrize(
    ("change", "check", "verdict", "reason"),
    [
        ({"credentialSubject/massUg": 1}, "signature", "failed", "altered"),
        ({"credentialSubject/more": 1}, "signature", "failed", "altered"),
        ({"credentialSubject/massUg": 1.5}, "signature", "failed", "altered"),
        ({"validFrom": ...}, "signature", "failed", "altered"),
        ({"issuer/name": "Plant 2"}, "signature", "failed", "altered"),
        ({"proof/created": "2026-11-24T20:00:00Z"}, "signature", "failed", "altered"),
        ({"proof/expires": "2036-11-24T20:00:00Z"}, "signature", "failed", "altered"),
        ({"proof": ...}, "proof", "failed", "proof_missing"),
        ({"proof": []}, "proof", "failed", "proof_missing"),
        ({"proof": {}}, "proof", "failed", "proof_missing"),
        ({"proof": None}, "proof", "failed", "proof_missing"),
        ({"proof": "z"}, "proof", "failed", "proof_malformed"),
        ({"proof": [SIGNED["proof"]] * 2}, "proof", "failed", "proof_many"),
        ({"proof/type": "Ed25519Signature2020"}, "suite", "indeterminate", "unsupported_suite"),
        ({"proof/cryptosuite": "eddsa-rdfc-2022"}, "suite", "indeterminate", "unsupported_suite"),
        ({"proof/cryptosuite": ["eddsa-jcs-2022"]}, "suite", "failed", "proof_malformed"),
        ({"proof/cryptosuite": ...}, "suite", "failed", "proof_malformed"),
        ({"proof/previousProof": "urn:x"}, "suite", "indeterminate", "unsupported_suite"),
        ({"proof/cryptosuite": "ecdsa-jcs-2019"}, "key", "failed", "wrong_key_type"),
        ({"proof/proofPurpose": "authentication"}, "purpose", "failed", "wrong_purpose"),
        ({"proof/proofPurpose": ...}, "purpose", "failed", "proof_malformed"),
        ({"proof/verificationMethod": "did:web:a.example#k"}, "key", "indeterminate", "key_cannot_be_told_offline"),
        ({"proof/verificationMethod": "did:key:zzz#zzz"}, "key", "failed", "key_unreadable"),
        ({"proof/verificationMethod": KEY.public.did}, "key", "failed", "key_unreadable"),
        ({"proof/verificationMethod": f"{LOW_ORDER}#{LOW_ORDER[8:]}"}, "key", "failed", "low_order_key"),
        ({"proof/verificationMethod": CARD.public.verification_method}, "key", "failed", "wrong_key_type"),
        (
            {"proof/verificationMethod": OTHER.public.verification_method},
            "signature",
            "failed",
            "altered",
        ),
        ({"proof/@context": ["https://other.example/"]}, "context", "failed", "context_mismatch"),
        ({"@context": ["https://other.example/"]}, "context", "failed", "context_mismatch"),
        ({"proof/proofValue": VALUE[1:]}, "signature", "failed", "signature_unreadable"),
        ({"proof/proofValue": "u" + VALUE[1:]}, "signature", "failed", "signature_unreadable"),
        ({"proof/proofValue": "z0OIl"}, "signature", "failed", "signature_unreadable"),
        ({"proof/proofValue": "z" + "1" * 5000}, "signature", "failed", "signature_unreadable"),
        ({"proof/proofValue": ...}, "signature", "failed", "proof_malformed"),
        ({"proof/proofValue": base58.encode_multibase(RAW + b"\0")}, "signature", "failed", "signature_length"),
        ({"proof/proofValue": base58.encode_multibase(MALLEATED)}, "signature", "failed", "signature_out_of_range"),
        ({"issuer": ...}, "issuer", "failed", "issuer_missing"),
        ({"issuer": {"id": 5}}, "issuer", "failed", "issuer_missing"),
        ({"issuer": CARD.public.did}, "issuer", "failed", "issuer_not_controller"),
        ({"issuer": "https://plant.example"}, "issuer", "indeterminate", "issuer_cannot_be_told_offline"),
    ],
    ids=str,
)
def test_each_change_has_its_answer(change: dict[str, Any], check: str, verdict: str, reason: str) -> None:
    assert _reasons(_with(change))[check] == (verdict, reason)


def test_someone_else_signing_in_the_issuers_name_is_found() -> None:
    forged = proof.sign_document(_document(KEY), SigningKey.generate(), NOW)
    assert _reasons(forged) == {"issuer": ("failed", "issuer_not_controller")}


def test_a_context_added_behind_those_signed_is_found() -> None:
    document = _with({"@context": [*SIGNED["@context"], {"massUg": "urn:other"}]})
    assert _reasons(document) == {"signature": ("failed", "altered")}


def test_a_foreign_document_with_floats_and_other_names_verifies() -> None:
    document: dict[str, Any] = {"\U0001f602": 0.5, "\ufb33": [1e21, -0.0], "n": 5.0}
    config = {
        "type": "DataIntegrityProof",
        "cryptosuite": "eddsa-jcs-2022",
        "verificationMethod": KEY.public.verification_method,
        "proofPurpose": "assertionMethod",
    }
    value = base58.encode_multibase(KEY.sign(proof.signing_input(document, config, "ed25519")))
    assert _reasons({**document, "proof": {**config, "proofValue": value}}) == {}


def test_a_p384_document_hashes_by_sha_384() -> None:
    native = ec.derive_private_key(7, ec.SECP384R1())
    key = PublicKey.from_raw(native.public_key().public_bytes(Encoding.X962, PublicFormat.CompressedPoint), "p384")
    document: dict[str, Any] = {"issuer": key.did, "type": ["VerifiableCredential"]}
    config = {
        "type": "DataIntegrityProof",
        "cryptosuite": "ecdsa-jcs-2019",
        "verificationMethod": key.verification_method,
        "proofPurpose": "assertionMethod",
    }
    message = sha384(json.dumps(config, separators=(",", ":"), sort_keys=True).encode()).digest()
    message += sha384(json.dumps(document, separators=(",", ":"), sort_keys=True).encode()).digest()
    r, s = utils.decode_dss_signature(native.sign(message, ec.ECDSA(hashes.SHA384())))
    value = base58.encode_multibase(r.to_bytes(48, "big") + s.to_bytes(48, "big"))
    assert _reasons({**document, "proof": {**config, "proofValue": value}}) == {}
    assert _reasons({**document, "x": 1, "proof": {**config, "proofValue": value}}) == {
        "signature": ("failed", "altered")
    }


def test_what_may_not_be_signed() -> None:
    for document in ({"a": 0.1}, {"é": 1}, {"a": 2**53}, {"a": "\ud800"}):
        with pytest.raises(InputError):
            proof.sign_document(document, KEY, NOW)
    with pytest.raises(InputError) as caught:
        proof.sign_document(SIGNED, KEY, NOW)
    assert caught.value.code == "signed_already"


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({}, "ok"),
        ({"validFrom": "2026-11-23T20:10:00Z"}, "ok"),
        ({"validFrom": "2026-11-23T20:10:01Z"}, "not_yet_valid"),
        ({"validFrom": "2026-11-23T20:30:00+01:00"}, "ok"),
        ({"validFrom": "2026-11-23"}, "time_unreadable"),
        ({"validFrom": 5}, "time_unreadable"),
        ({"validUntil": "2026-11-23T20:00:00Z"}, "expired"),
        ({"validUntil": "2036-11-23T20:00:00Z"}, "ok"),
        ({"proof/expires": "2025-11-23T20:00:00Z"}, "expired"),
        ({"proof/created": "yesterday"}, "time_unreadable"),
        ({"expirationDate": "2020-01-01T00:00:00Z"}, "ok"),  # nothing of W3C's second model
        ({"@context": [CONTEXT_V1], "expirationDate": "2020-01-01T00:00:00Z"}, "expired"),
        ({"@context": [CONTEXT_V1], "issuanceDate": "2999-01-01T00:00:00Z"}, "not_yet_valid"),
    ],
    ids=str,
)
def test_the_time_for_which_it_is_stated(change: dict[str, Any], reason: str) -> None:
    assert check_period(_with(change), datetime(2026, 11, 23, 20, tzinfo=UTC)).reason == reason


def test_what_verified_once_does_not_vouch_for_anything_else() -> None:
    assert _reasons(SIGNED) == _reasons(SIGNED) == {}
    other = _with({"credentialSubject": {"massUg": 1, "name": "Größe"}})
    assert _reasons(other) == _reasons(other) == {"signature": ("failed", "altered")}
    assert _reasons(SIGNED) == {}
