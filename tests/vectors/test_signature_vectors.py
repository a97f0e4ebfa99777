"""Published vectors of signatures and keys: RFC 8032, Wycheproof, CCTV, did:key."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, utils

from passport_app.domain.errors import EvidenceError, InputError, UnsupportedError
from passport_app.trust import base58
from passport_app.trust.keys import PublicKey, SigningKey

VECTORS = Path(__file__).resolve().parents[2] / "../shared/vectors"
pytestmark = pytest.mark.skipif(not VECTORS.is_dir(), reason="the published vectors are not beside the checkout")


def _read(name: str) -> Any:
    return json.loads((VECTORS / name).read_text(encoding="utf-8"))


def test_rfc_8032() -> None:
    lines = (VECTORS / "ed25519-rfc8032/sign.input.even.txt").read_text(encoding="ascii").splitlines()
    assert len(lines) == 512
    for line in lines:
        secret, public, message, signed = (bytes.fromhex(part) for part in line.rstrip(":").split(":"))
        key = SigningKey.from_raw(secret[:32])
        assert key.public.raw == public
        assert key.sign(message) == signed[:64]
        key.public.verify(signed[:64], message)


def _verdict(kind: Any, raw: bytes, signature: bytes, message: bytes) -> str:
    try:
        PublicKey.from_raw(raw, kind).verify(signature, message)
    except (EvidenceError, InputError) as error:
        assert error.code
        return "invalid"
    return "valid"


def test_wycheproof_ed25519() -> None:
    count = 0
    for group in _read("wycheproof/ed25519_test.odd.json")["testGroups"]:
        raw = bytes.fromhex(group["publicKey"]["pk"])
        for case in group["tests"]:
            signature, message = bytes.fromhex(case["sig"]), bytes.fromhex(case["msg"])
            assert _verdict("ed25519", raw, signature, message) == case["result"], case
            count += 1
    assert count == 76


def _compressed(group: dict[str, Any]) -> bytes:
    point = bytes.fromhex(group["publicKey"]["uncompressed"])
    return bytes([2 + (point[-1] & 1)]) + point[1:33]


def test_wycheproof_p256_p1363() -> None:
    count = 0
    for group in _read("wycheproof/ecdsa_secp256r1_sha256_p1363_test.odd.json")["testGroups"]:
        for case in group["tests"]:
            signature, message = bytes.fromhex(case["sig"]), bytes.fromhex(case["msg"])
            assert _verdict("p256", _compressed(group), signature, message) == case["result"], case
            count += 1
    assert count == 131


def test_wycheproof_p256_whose_der_has_a_raw_form() -> None:
    raw, other = 0, 0
    for group in _read("wycheproof/ecdsa_secp256r1_sha256_test.odd.json")["testGroups"]:
        key = _compressed(group)
        for case in group["tests"]:
            given, message = bytes.fromhex(case["sig"]), bytes.fromhex(case["msg"])
            # DER itself is never taken for a signature, whatever it holds: what is signed here holds r and s raw.
            assert _verdict("p256", key, given, message) == "invalid", case
            try:
                r, s = utils.decode_dss_signature(given)
                signature = r.to_bytes(32, "big") + s.to_bytes(32, "big")
            except (ValueError, OverflowError):
                assert case["result"] == "invalid", case  # DER that has no raw form is of no good signature
                other += 1
                continue
            assert _verdict("p256", key, signature, message) == case["result"], case
            raw += 1
    assert (raw, other) == (130, 112)


REFUSED_BY_POLICY = {"low_order_A", "non_canonical_A", "non_canonical_R", "low_order_residue", "reencoded_k"}


def test_cctv_ed25519_follows_the_stated_policy_without_exception() -> None:
    verdicts = set()
    for case in _read("cctv-ed25519/ed25519vectors.even.json"):
        raw, signature = bytes.fromhex(case["key"]), bytes.fromhex(case["sig"])
        expected = "invalid" if REFUSED_BY_POLICY & set(case["flags"] or []) else "valid"
        assert _verdict("ed25519", raw, signature, case["msg"].encode()) == expected, case
        verdicts.add(expected)
    assert verdicts == {"valid", "invalid"}


def test_did_key_ed25519() -> None:
    for did, case in _read("did-key/ed25519-x25519.even.json").items():
        key = PublicKey.from_did(did)
        assert key == SigningKey.from_raw(bytes.fromhex(case["seed"])).public
        assert key.did == did
        assert key.verification_method == case["didDocument"]["assertionMethod"][0]
        if "publicKeyBase58" in case["verificationKeyPair"]:
            assert key.raw == base58.decode(case["verificationKeyPair"]["publicKeyBase58"])


def _coordinate(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def test_did_key_nist_curves() -> None:
    kinds = []
    for did, case in _read("did-key/nist-curves.even.json").items():
        jwk = case["verificationMethod"].get("publicKeyJwk")
        if jwk and jwk["crv"] == "P-521":
            with pytest.raises(UnsupportedError) as caught:
                PublicKey.from_did(did)
            assert caught.value.code == "key_unsupported"
            continue
        key = PublicKey.from_did(did)
        assert key.did == did
        assert key.verification_method == case["didDocument"]["verificationMethod"][0]["id"]
        if jwk:
            x, y = _coordinate(jwk["x"]), _coordinate(jwk["y"])
            assert key.raw == bytes([2 + (y[-1] & 1)]) + x
        kinds.append(key.kind)
    assert set(kinds) == {"p256", "p384"}


def test_p384_signatures_of_a_published_key_verify() -> None:
    for did, case in _read("did-key/nist-curves.even.json").items():
        jwk = case["verificationMethod"].get("privateKeyJwk") or {}
        if jwk.get("crv") != "P-384":
            continue
        from cryptography.hazmat.primitives import hashes

        native = ec.derive_private_key(int.from_bytes(_coordinate(jwk["d"]), "big"), ec.SECP384R1())
        r, s = utils.decode_dss_signature(native.sign(b"message", ec.ECDSA(hashes.SHA384())))
        signature = r.to_bytes(48, "big") + s.to_bytes(48, "big")
        key = PublicKey.from_did(did)
        key.verify(signature, b"message")
        with pytest.raises(EvidenceError):
            key.verify(signature, b"massage")
        return
    pytest.fail("no P-384 key among the vectors")
