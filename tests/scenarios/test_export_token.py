"""export --format jwt: the passport as a token, read by our own verify and by code that knows neither of us."""

from __future__ import annotations

import base64
import json

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from passport_app.services.change_keys import replace_key
from passport_app.services.issue_passports import issue_passports
from tests.conftest import PASSPHRASE
from tests.scenarios.conftest import SIGN

ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


@pytest.fixture
def token(passport, small, tmp_path):
    issue_passports(small, ["BAT1"], passphrase=PASSPHRASE)
    file = tmp_path / "BAT1.jwt"
    passport("export", small, "BAT1", "--format", "jwt", "-o", file, *SIGN)
    return file


def decoded(part):
    return base64.urlsafe_b64decode(part + b"=" * (-len(part) % 4))


def key_of(did):
    """The Ed25519 key of a did:key, by nothing but arithmetic (multibase z, multicodec ed01)."""
    number = 0
    for letter in did.removeprefix("did:key:z"):
        number = number * 58 + ALPHABET.index(letter)
    data = number.to_bytes(34, "big")
    assert data[:2] == b"\xed\x01"
    return Ed25519PublicKey.from_public_bytes(data[2:])


def test_our_own_verify_reads_it(passport, small, token):
    (report,) = passport.json("verify", token)
    assert (report["kind"], report["verdict"]) == ("passport", "passed")
    answers = {check["check"]: check["reason"] for check in report["checks"]}
    assert {answers[name] for name in ("token", "signature", "issuer", "inclusion", "checkpoint")} == {"ok"}
    assert report["subject"]["credentialSubject"]["batteryId"] == "BAT1"
    with_book = passport.json("verify", token, small)[0]
    assert ("book", "ok") in {(check["check"], check["reason"]) for check in with_book["checks"]}


def test_code_that_is_not_ours_reads_it(passport, small, token, tmp_path):
    head, payload, signature = token.read_bytes().split(b".")
    header = json.loads(decoded(head))
    assert (header["typ"], header["alg"], header["cty"]) == ("vc+jwt", "EdDSA", "vc")
    credential = json.loads(decoded(payload))
    did, _, _ = header["kid"].partition("#")
    assert did == header["iss"] == credential["issuer"]["id"]
    key_of(did).verify(decoded(signature), head + b"." + payload)
    with pytest.raises(InvalidSignature):
        key_of(did).verify(decoded(signature), head + b"." + payload[:-1] + b"A")
    # It states what the passport with a Data Integrity proof states, and no proof stands within.
    passport("export", small, "BAT1", "--format", "json", "-o", tmp_path / "p.json")
    stated = json.loads((tmp_path / "p.json").read_text(encoding="utf-8"))
    assert credential == {name: value for name, value in stated.items() if name != "proof"}


def test_a_changed_token_fails(passport, small, token):
    head, payload, signature = token.read_bytes().split(b".")
    other = decoded(payload).replace(b'"batteryId":"BAT1"', b'"batteryId":"BAT2"')
    token.write_bytes(b".".join((head, base64.urlsafe_b64encode(other).rstrip(b"="), signature)))
    (report,) = passport.json("verify", token, status=1)
    assert "altered" in {check["reason"] for check in report["checks"]}
    report = passport.json("verify", token, small, status=1)[0]
    assert "differs_from_book" in {check["reason"] for check in report["checks"]}


def test_many_are_exported_gone_on_with_and_not_in_the_register(passport, small, tmp_path):
    issue_passports(small, ["BAT1", "BAT2"], passphrase=PASSPHRASE)
    folder = tmp_path / "tokens"
    made = passport.json("export", small, "--all", "--format", "jwt", "-o", folder, *SIGN)
    assert sorted(file.name for file in folder.iterdir()) == ["BAT1.passport.jwt", "BAT2.passport.jwt"]
    assert "certificates" not in made
    (folder / "BAT2.passport.jwt").unlink()
    again = passport.json("export", small, "--all", "--format", "jwt", "-o", folder, "--resume", *SIGN)
    assert again["there_already"] == 1
    assert all(report["verdict"] == "passed" for report in passport.json("verify", folder))


def test_what_cannot_be_a_token_is_refused(passport, small, token, tmp_path):
    place = tmp_path / "x.jwt"
    passport("export", small, "BAT1", "--format", "jwt", "-o", place, status=2)
    assert "[no_passphrase]" in passport.said
    words = ("export", small, "BAT1", "--format", "jwt", "-o", place, *SIGN)
    passport(*words, "--audience", "authority", "--unregistered", status=2)
    assert "[form]" in passport.said
    replace_key(small, "seal", PASSPHRASE)
    passport(*words, status=2)
    assert "[key_replaced]" in passport.said
    assert not place.exists()
