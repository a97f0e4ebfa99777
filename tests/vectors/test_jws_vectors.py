"""Wycheproof's JSON Web Signatures by P-256: the compact form is read as strictly, the signatures judged alike."""

from __future__ import annotations

import base64
import json
from pathlib import Path

import pytest

from passport_app.domain.errors import PassportError
from passport_app.trust import jwt
from passport_app.trust.keys import PublicKey

VECTORS = Path(__file__).resolve().parents[2] / "../shared/vectors/wycheproof/json_web_signature_test.odd.json"
pytestmark = pytest.mark.skipif(not VECTORS.is_file(), reason="the published vectors are not beside the checkout")


def _number(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def _key(jwk):
    x, y = _number(jwk["x"]), _number(jwk["y"])
    return PublicKey("p256", bytes([2 + y[-1] % 2]) + x)


def _cases():
    if not VECTORS.is_file():
        return
    for group in json.loads(VECTORS.read_text(encoding="utf-8"))["testGroups"]:
        jwk = group.get("public") or group.get("private")
        for test in group["tests"]:
            yield jwk, test


def _verified(key, text):
    token = jwt.parse(text.encode())
    assert token.header.get("alg") == "ES256"
    key.verify(token.signature, token.signed)


@pytest.mark.parametrize(("jwk", "test"), [c for c in _cases() if c[0].get("crv") == "P-256"])
def test_es256(jwk, test):
    if test["result"] == "valid":
        _verified(_key(jwk), test["jws"])
        return
    with pytest.raises((PassportError, AssertionError)):
        _verified(_key(jwk), test["jws"])


@pytest.mark.parametrize(("jwk", "test"), [c for c in _cases() if c[0].get("crv") != "P-256"])
def test_other_algorithms_are_never_green(jwk, test):
    text = test["jws"] if isinstance(test["jws"], str) else json.dumps(test["jws"])
    checks, _, key = jwt.check_token(text.encode())
    assert key is None
    assert any(check.verdict != "passed" for check in checks)


def test_there_are_some():
    assert sum(jwk.get("crv") == "P-256" for jwk, _ in _cases()) >= 15
