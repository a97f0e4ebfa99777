"""The W3C's vectors of eddsa-jcs-2022 and ecdsa-jcs-2019: every intermediate value, both ways."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from passport_app.domain.verdict import Verdict
from passport_app.trust import base58, canonical, proof
from passport_app.trust.keys import PublicKey, SigningKey

VECTORS = Path(__file__).resolve().parents[2] / "../shared/vectors"
pytestmark = pytest.mark.skipif(not VECTORS.is_dir(), reason="the published vectors are not beside the checkout")

FAMILIES = [
    ("eddsa-jcs-2022", "JCS", "ed25519", "keyPair.json", "privateKeyMultibase"),
    ("ecdsa-jcs-2019-p256", "JCSECDSAP256", "p256", "p256KeyPair.json", "secretKeyMultibase"),
]
families = pytest.mark.parametrize(("folder", "suffix", "kind", "pair", "secret"), FAMILIES, ids=["ed25519", "p256"])


def _text(folder: str, name: str) -> str:
    return (VECTORS / folder / name).read_text(encoding="utf-8").strip()


def _json(folder: str, name: str) -> Any:
    return canonical.parse((VECTORS / folder / name).read_bytes())


@families
def test_every_intermediate_value(folder: str, suffix: str, kind: str, pair: str, secret: str) -> None:
    unsigned, configuration = _json(folder, "unsigned.json"), _json(folder, f"proofConfig{suffix}.json")
    document, options = canonical.encode(unsigned), canonical.encode(configuration)
    assert document.decode() == _text(folder, f"canonDoc{suffix}.txt")
    assert options.decode() == _text(folder, f"proofCanon{suffix}.txt")
    assert hashlib.sha256(document).hexdigest() == _text(folder, f"docHash{suffix}.txt")
    assert hashlib.sha256(options).hexdigest() == _text(folder, f"proofHash{suffix}.txt")
    combined = proof.signing_input(unsigned, configuration, kind)
    assert combined.hex() == _text(folder, f"combinedHash{suffix}.txt")
    key = PublicKey.from_multibase(_json(folder, pair)["publicKeyMultibase"])
    signature = bytes.fromhex(_text(folder, f"sigHex{suffix}.txt"))
    assert base58.encode_multibase(signature) == _text(folder, f"sigBTC58{suffix}.txt")
    key.verify(signature, combined)


@families
def test_signing_reproduces_the_published_document(folder: str, suffix: str, kind: str, pair: str, secret: str) -> None:
    keys = _json(folder, pair)
    key = SigningKey.from_raw(base58.decode_multibase(keys[secret])[2:], kind)
    assert key.public.multibase == keys["publicKeyMultibase"]
    signed = proof.sign_document(_json(folder, "unsigned.json"), key, "2023-02-24T23:36:38Z")
    assert signed == _json(folder, f"signed{suffix}.json")


@families
def test_the_published_document_verifies(folder: str, suffix: str, kind: str, pair: str, secret: str) -> None:
    signed = _json(folder, f"signed{suffix}.json")
    checks, key = proof.check_document(signed)
    verdicts = {check.check: (check.verdict, check.reason) for check in checks}
    assert key is not None and key.kind == kind
    # Its issuer is a web address: nobody can tell offline whether the key is theirs.
    assert verdicts.pop("issuer") == (Verdict.INDETERMINATE, "issuer_cannot_be_told_offline")
    assert set(verdicts) == {"proof", "suite", "purpose", "key", "context", "signature"}
    assert set(verdicts.values()) == {(Verdict.PASSED, "ok")}


@families
def test_every_changed_character_of_the_published_document_is_found(
    folder: str, suffix: str, kind: str, pair: str, secret: str
) -> None:
    signed = json.dumps(_json(folder, f"signed{suffix}.json"))
    for old, new in (
        ("alumniOf", "alumnaOf"),
        ("Examples", "Exampels"),
        ("2023-01", "2024-01"),
        ("abcdefgh", "abcdefgi"),
    ):
        checks, key = proof.check_document(json.loads(signed.replace(old, new, 1)))
        assert key is None
        assert [c.reason for c in checks if c.check == "signature"] == ["altered"]
