"""What Wycheproof publishes is of the form that its own schemas state; and ML-DSA-44, which is not ours yet."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from passport_app.domain.errors import PassportError
from passport_app.trust.keys import PublicKey

VECTORS = Path(__file__).resolve().parents[2] / "../shared/vectors/wycheproof"
pytestmark = pytest.mark.skipif(not VECTORS.is_dir(), reason="the published vectors are not beside the checkout")
FILES = {
    "ecdsa_secp256r1_sha256_test.odd.json": "ecdsa_verify_schema_v1.json",
    "ecdsa_secp256r1_sha256_p1363_test.odd.json": "ecdsa_p1363_verify_schema_v1.json",
    "ed25519_test.odd.json": "eddsa_verify_schema_v1.json",
    "json_web_signature_test.odd.json": "json_web_signature_schema_v1.json",
    "mldsa_44_verify_test.odd.json": "mldsa_verify_schema.json",
}
COMMON = "common.json"
_ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_MLDSA_44 = b"\x90\x24"
"""The multicodec of an ML-DSA-44 public key, 0x1210, as a varint."""


def _read(name: str) -> Any:
    return json.loads((VECTORS / name).read_text(encoding="utf-8"))


def _beside(uri: str) -> Any:
    """Return the common definitions; for those that were not gathered with the vectors, ones that ask for nothing."""
    name = uri.rsplit("/", 1)[-1]
    if name == COMMON:
        return _read(f"schemas/{name}")
    text = "".join(path.read_text(encoding="utf-8") for path in (VECTORS / "schemas").iterdir())
    return {"definitions": {key: {} for key in re.findall(re.escape(name) + r"#/definitions/(\w+)", text)}}


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_of_its_schema(name: str) -> None:
    vectors = _read(name)
    assert vectors["schema"] == FILES[name]
    schema = _read(f"schemas/{FILES[name]}")
    validator = jsonschema_rs.Draft7Validator(schema, retriever=_beside, base_uri="https://vectors.test/schemas/x")
    assert [error.message for error in validator.iter_errors(vectors)][:3] == []
    vectors["testGroups"][0]["tests"][0]["result"] = 7
    if COMMON in json.dumps(schema) and name.startswith(("mldsa", "json_web")):
        assert not validator.is_valid(vectors)


def test_ml_dsa_44_by_the_library_at_hand() -> None:
    """This program signs nothing by it; the library that it stands on does, for the day when witnesses change."""
    mldsa = pytest.importorskip(
        "cryptography.hazmat.primitives.asymmetric.mldsa", reason="the installed cryptography has no ML-DSA"
    )
    from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm

    told = {"valid": 0, "invalid": 0}
    for group in _read("mldsa_44_verify_test.odd.json")["testGroups"]:
        for case in group["tests"]:
            try:
                key = mldsa.MLDSA44PublicKey.from_public_bytes(bytes.fromhex(group["publicKey"]))
                context = bytes.fromhex(case["ctx"]) if "ctx" in case else None
                key.verify(bytes.fromhex(case["sig"]), bytes.fromhex(case["msg"]), context)
                verdict = "valid"
            except UnsupportedAlgorithm as error:
                pytest.skip(f"the OpenSSL beneath the installed cryptography has no ML-DSA: {error}")
            except (InvalidSignature, ValueError):
                verdict = "invalid"
            assert verdict == case["result"], case["comment"]
            told[verdict] += 1
    assert told == {"valid": 38, "invalid": 52}


def test_a_key_of_ml_dsa_44_is_refused_here_by_name() -> None:
    group = next(g for g in _read("mldsa_44_verify_test.odd.json")["testGroups"] if len(g["publicKey"]) == 2 * 1312)
    number, text = int.from_bytes(_MLDSA_44 + bytes.fromhex(group["publicKey"]), "big"), ""
    while number:
        number, digit = divmod(number, 58)
        text = _ALPHABET[digit] + text
    with pytest.raises(PassportError) as caught:
        PublicKey.from_did(f"did:key:z{text}")
    assert caught.value.code == "key_unreadable"
