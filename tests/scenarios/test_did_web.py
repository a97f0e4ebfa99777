"""Issuers whose DID does not hold their key (did:web): nothing is fetched; the trust list says which key is theirs."""

from __future__ import annotations

import base64
import json

import pytest

from passport_app.trust.keys import SigningKey
from tests.evidence.make import CREDENTIAL, SUPPLIER, SUPPLIER_P256, sign

DID = "did:web:kvarn.example"
NEXT = SigningKey.from_raw(bytes(range(2, 34)))
THIEF = SigningKey.from_raw(bytes(range(3, 35)))


@pytest.fixture
def trusted(passport, tmp_path):
    """A trust list in which Kvarn has two keys of one kind and one of another."""
    path = tmp_path / "trust.json"
    for did, key in ((DID, SUPPLIER), (f"{DID}:1", SUPPLIER_P256)):
        words = ("--name", "Kvarn", "--fingerprint", key.public.fingerprint, "--key", key.public.did)
        passport("trust", "add", did, *words, "--list", path)
    rows = json.loads(path.read_text(encoding="utf-8"))
    rows["trust"].append({"name": "Kvarn 2", "did": DID, "key": NEXT.public.did})
    path.write_text(json.dumps(rows), encoding="utf-8")
    return path


def issued(tmp_path, key, method=f"{DID}#key-1", issuer=DID, **changes):
    document = {**CREDENTIAL, "issuer": {"id": issuer, "name": "Kvarn"}}
    file = tmp_path / "credential.json"
    file.write_text(json.dumps({**sign(document, key, verificationMethod=method), **changes}), encoding="utf-8")
    return file


def told(passport, file, *words, status=0):
    (report,) = passport.json("verify", file, *words, status=status)
    wrong = next((check["reason"] for check in report["checks"] if check["verdict"] != "passed"), "ok")
    return report["verdict"], wrong, report["trusted"]


def test_a_key_of_the_list_is_the_issuers(passport, trusted, tmp_path):
    file = issued(tmp_path, SUPPLIER)
    assert told(passport, file, status=3)[:2] == ("indeterminate", "key_cannot_be_told_offline")
    assert told(passport, file, "--trust", trusted) == ("passed", "ok", True)
    said = passport("verify", file, "--trust", trusted)
    assert f"The trust list gives this key to the issuer {DID}." in said
    assert told(passport, issued(tmp_path, NEXT), "--trust", trusted) == ("passed", "ok", True)
    # Signed under the key's own name, for the issuer of the web.
    own = issued(tmp_path, SUPPLIER, SUPPLIER.public.verification_method)
    assert told(passport, own, "--trust", trusted) == ("passed", "ok", True)
    web = issued(tmp_path, SUPPLIER_P256, f"{DID}:1#k", f"{DID}:1")
    assert told(passport, web, "--trust", trusted) == ("passed", "ok", True)


def test_nobody_else_signs_in_its_name(passport, trusted, tmp_path):
    assert told(passport, issued(tmp_path, THIEF), "--trust", trusted, status=1)[:2] == ("failed", "altered")
    own = issued(tmp_path, THIEF, THIEF.public.verification_method)
    assert told(passport, own, "--trust", trusted, status=1)[:2] == ("failed", "issuer_not_controller")
    other = issued(tmp_path, SUPPLIER, f"{DID}:1#k")
    assert told(passport, other, "--trust", trusted, status=1)[:2] == ("failed", "wrong_key_type")
    changed = issued(tmp_path, SUPPLIER, validFrom="2021-01-01T00:00:00Z")
    assert told(passport, changed, "--trust", trusted, status=1)[:2] == ("failed", "altered")
    # One key ends, the other goes on.
    passport("trust", "end", SUPPLIER.public.did, "--on", "2020-01-01", "--reason", "sold", "--list", trusted)
    ended = told(passport, issued(tmp_path, SUPPLIER), "--trust", trusted, status=3)
    assert ended == ("indeterminate", "no_longer_trusted", False)
    assert told(passport, issued(tmp_path, NEXT), "--trust", trusted) == ("passed", "ok", True)
    # The whole name ends, with every key.
    passport("trust", "end", DID, "--on", "2020-01-01", "--reason", "sold", "--list", trusted)
    assert told(passport, issued(tmp_path, NEXT), "--trust", trusted, status=3)[1] == "no_longer_trusted"


@pytest.mark.parametrize("head", [{"kid": f"{DID}#key-1"}, {"kid": "#key-1", "iss": DID}, {"iss": DID}, {"kid": DID}])
def test_a_token_by_a_key_of_the_list(passport, trusted, tmp_path, head):
    document = {**CREDENTIAL, "issuer": DID}
    parts = [{"alg": "EdDSA", "typ": "vc+jwt", **head}, document]
    signed = ".".join(base64.urlsafe_b64encode(json.dumps(p).encode()).decode().rstrip("=") for p in parts)
    file = tmp_path / "token.jwt"
    for key, expected, status in ((SUPPLIER, "ok", 0), (NEXT, "ok", 0), (THIEF, "altered", 1)):
        file.write_text(f"{signed}.{base64.urlsafe_b64encode(key.sign(signed.encode())).decode().rstrip('=')}")
        assert told(passport, file, "--trust", trusted, status=status)[1] == expected
    assert told(passport, file, status=3)[1] == "key_cannot_be_told_offline"


def test_a_did_that_holds_no_key_is_not_trusted_without_one(passport, tmp_path):
    words = ("--name", "Kvarn", "--fingerprint", SUPPLIER.public.fingerprint, "--list", tmp_path / "t.json")
    passport("trust", "add", DID, *words, status=2)
    assert "[key_missing]" in passport.said
    passport("trust", "add", DID, "--key", NEXT.public.did, *words, status=2)
    assert "[fingerprint_differs]" in passport.said
    passport("trust", "add", SUPPLIER.public.did, "--key", NEXT.public.did, *words, status=2)
    assert "[trust_entry_malformed]" in passport.said
    assert not (tmp_path / "t.json").exists()
