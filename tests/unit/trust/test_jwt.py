"""Credentials as `vc+jwt`, made with real keys: each tampering told apart, no algorithm taken on the header's word."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from datetime import UTC, datetime

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, utils
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given, settings
from hypothesis import strategies as st

from passport_app.domain.verdict import Verdict
from passport_app.trust import base58, jwt
from passport_app.trust.keys import PublicKey, SigningKey

ED, P256, OTHER = SigningKey.generate(), SigningKey.generate("p256"), SigningKey.generate()
AT = datetime(2026, 11, 24, tzinfo=UTC)
NOW = int(AT.timestamp())


def encoded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def as_bytes(value) -> bytes:
    return value if isinstance(value, bytes) else json.dumps(value).encode()


def credential(key, **more):
    return {
        "@context": ["https://www.w3.org/ns/credentials/v2"],
        "id": "urn:uuid:7d2bd0b1-0000-4000-8000-000000000001",
        "type": ["VerifiableCredential"],
        "issuer": {"id": key.public.did, "name": "Kvarn Nickel AB"},
        "credentialSubject": {"id": "urn:lot:N1", "recycledNickel": "0.25"},
    } | more


def token(key=ED, header=None, document=None, *, sign=None, **claims):
    """A token by a key; `header` is added to the usual one, and None takes a name out of it."""
    usual = {"alg": "ES256" if key.kind == "p256" else "EdDSA", "typ": "vc+jwt", "kid": key.public.verification_method}
    if not isinstance(header, bytes):
        header = {name: value for name, value in (usual | (header or {})).items() if value is not None}
    document = document if isinstance(document, bytes) else (document or credential(key)) | claims
    signed = f"{encoded(as_bytes(header))}.{encoded(as_bytes(document))}"
    return f"{signed}.{encoded((sign or key.sign)(signed.encode()))}"


def told(text):
    """What is not passed of a token, and whether a key is vouched for."""
    checks, document, key = jwt.check_token(text if isinstance(text, bytes) else text.encode())
    late = jwt.check_times(document, AT) if document else None
    wrong = [(c.check, c.verdict.value, c.reason) for c in [*checks, *filter(None, [late])] if c.verdict != "passed"]
    signed = any(check.check == "signature" and check.verdict is Verdict.PASSED for check in checks)
    assert (key is not None) is signed
    return wrong


def as_der(signature):
    return utils.encode_dss_signature(int.from_bytes(signature[:32], "big"), int.from_bytes(signature[32:], "big"))


def kid(key):
    return {"kid": key.public.verification_method}


@pytest.mark.parametrize("key", [ED, P256], ids=["EdDSA", "ES256"])
def test_a_genuine_token_passes(key):
    checks, document, found = jwt.check_token(token(key).encode())
    assert [(c.check, c.reason) for c in checks] == [
        (name, "ok")
        for name in ("token", "kind", "json", "algorithm", "key", "claims", "signature", "issuer")
    ]  # fmt: skip
    assert (document, found) == (credential(key), key.public)


def test_p384_is_verified():
    native = ec.generate_private_key(ec.SECP384R1())
    raw = native.public_key().public_bytes(Encoding.X962, PublicFormat.CompressedPoint)
    public = PublicKey("p384", raw)

    def sign(message):
        r, s = utils.decode_dss_signature(native.sign(message, ec.ECDSA(hashes.SHA384())))
        return r.to_bytes(48, "big") + s.to_bytes(48, "big")

    document = credential(ED, issuer=public.did)
    header = {"alg": "ES384", "kid": public.verification_method}
    assert told(token(ED, header, document, sign=sign)) == []
    assert told(token(ED, header | {"alg": "ES256"}, document, sign=sign)) == [("key", "failed", "wrong_key_type")]


@pytest.mark.parametrize(
    "header",
    [
        {"typ": "application/vc+jwt"},
        {"typ": "VC+JWT", "cty": "vc"},
        {"alg": "Ed25519"},
        {"kid": ED.public.did},
        {"kid": None, "iss": ED.public.did},
        {"kid": "#" + ED.public.multibase, "iss": ED.public.did},
        {"jwk": {"kty": "OKP", "x": "the key of somebody else, not looked at"}, "jku": "https://evil.example"},
    ],
)
def test_other_ways_to_write_the_same(header):
    assert told(token(header=header)) == []


def test_a_line_end_at_its_end_is_no_part_of_it():
    assert told(token() + "\n") == told(token() + "\r\n") == []
    assert told(token() + "\n\n") == [("token", "failed", "not_base64url")]


def mac(key):
    return lambda message: hmac.new(key, message, hashlib.sha256).digest()


NOBODY = {"sign": lambda message: b""}
REFUSED = {
    "alg none": (token(header={"alg": "none"}, **NOBODY), ("algorithm", "failed", "algorithm_none")),
    "alg None": (token(header={"alg": "None"}, **NOBODY), ("algorithm", "failed", "algorithm_none")),
    "alg none with a good signature": (token(header={"alg": "none"}), ("algorithm", "failed", "algorithm_none")),
    "HS256 by the public key": (
        token(header={"alg": "HS256"}, sign=mac(ED.public.raw)),
        ("algorithm", "failed", "algorithm_symmetric"),
    ),
    "HS256 by the text of the key": (
        token(header={"alg": "HS256"}, sign=mac(ED.public.did.encode())),
        ("algorithm", "failed", "algorithm_symmetric"),
    ),
    "RS256": (token(header={"alg": "RS256"}), ("algorithm", "indeterminate", "unsupported_suite")),
    "no alg": (token(header={"alg": None}), ("algorithm", "failed", "header_malformed")),
    "alg of the other key": (token(header={"alg": "ES256"}), ("key", "failed", "wrong_key_type")),
    "alg of the other key, p256": (token(P256, {"alg": "EdDSA"}), ("key", "failed", "wrong_key_type")),
    "alg in other letters": (token(header={"alg": "eddsa"}), ("algorithm", "indeterminate", "unsupported_suite")),
    "JWT": (token(header={"typ": "JWT"}), ("kind", "indeterminate", "unsupported_token")),
    "no typ": (token(header={"typ": None}), ("kind", "indeterminate", "unsupported_token")),
    "presentation": (token(header={"typ": "vp+jwt"}), ("kind", "indeterminate", "unsupported_token")),
    "crit": (token(header={"crit": ["exp"]}), ("kind", "indeterminate", "unsupported_token")),
    "b64": (token(header={"b64": False}), ("kind", "indeterminate", "unsupported_token")),
    "no key": (token(header={"kid": None}), ("key", "indeterminate", "key_cannot_be_told_offline")),
    "only a key of its own": (
        token(header={"kid": None, "jwk": {"crv": "Ed25519", "x": encoded(ED.public.raw)}}),
        ("key", "indeterminate", "key_cannot_be_told_offline"),
    ),
    "did:web": (
        token(header={"kid": "did:web:a.example#k"}),
        ("key", "indeterminate", "key_cannot_be_told_offline"),
    ),
    "kid of two keys": (
        token(header={"kid": ED.public.did + "#" + OTHER.public.multibase}),
        ("key", "failed", "key_unreadable"),
    ),
    "kid a number": (token(header={"kid": 7}), ("key", "failed", "header_malformed")),
    "header a list": (token(header=b"[]"), ("token", "failed", "header_malformed")),
    "header with alg twice": (
        token(header=b'{"alg":"EdDSA","typ":"vc+jwt","alg":"none"}'),
        ("token", "failed", "duplicate_name"),
    ),
    "payload with issuer twice": (
        token(document=b'{"issuer":"a","issuer":"b"}'),
        ("json", "failed", "duplicate_name"),
    ),
    "payload a list": (token(document=b"[1]"), ("json", "failed", "payload_malformed")),
    "payload empty": (token(document=b""), ("json", "failed", "not_json")),
    "vc claim": (token(vc={}), ("claims", "failed", "claims_malformed")),
    "no credential": (token(type=["VerifiablePresentation"]), ("claims", "failed", "claims_malformed")),
    "a proof inside": (token(proof={}), ("claims", "indeterminate", "proof_many")),
    "iss of another": (token(iss=OTHER.public.did), ("claims", "failed", "claims_differ")),
    "iss of another in the header": (token(header={"iss": OTHER.public.did}), ("claims", "failed", "claims_differ")),
    "jti of another": (token(jti="urn:x"), ("claims", "failed", "claims_differ")),
    "sub of another": (token(sub="urn:x"), ("claims", "failed", "claims_differ")),
    "issuer of another": (
        token(document=credential(OTHER)),
        ("issuer", "failed", "issuer_not_controller"),
    ),
    "issuer missing": (token(issuer=None), ("issuer", "failed", "issuer_missing")),
    "issuer elsewhere": (
        token(issuer="https://a.example"),
        ("issuer", "indeterminate", "issuer_cannot_be_told_offline"),
    ),
    "another's key named": (token(header=kid(OTHER), document=credential(OTHER)), ("signature", "failed", "altered")),
    "signature empty": (token(sign=lambda m: b""), ("signature", "failed", "signature_length")),
    "signature longer": (token(sign=lambda m: ED.sign(m) + b"\0"), ("signature", "failed", "signature_length")),
    "signature in DER": (
        token(P256, sign=lambda m: as_der(P256.sign(m))),
        ("signature", "failed", "signature_length"),
    ),
    "signature of zeros": (
        token(P256, sign=lambda m: bytes(64)),
        ("signature", "failed", "signature_out_of_range"),
    ),
    "signature of a part": (token(sign=lambda m: ED.sign(m[:9])), ("signature", "failed", "altered")),
    "not yet": (token(nbf=NOW + 601), ("period", "failed", "not_yet_valid")),
    "expired": (token(exp=NOW), ("period", "indeterminate", "expired")),
    "exp a text": (token(exp="tomorrow"), ("period", "failed", "time_unreadable")),
    "exp true": (token(exp=True), ("period", "failed", "time_unreadable")),
    "two parts": (token().rpartition(".")[0], ("token", "failed", "not_compact")),
    "four parts": (token() + ".", ("token", "failed", "not_compact")),
    "padding": (token() + "==", ("token", "failed", "not_base64url")),
    "other alphabet": (token().rpartition(".")[0] + "." + "/" * 86, ("token", "failed", "not_base64url")),
    "space": (token().replace(".", ". ", 1), ("token", "failed", "not_base64url")),
    "nothing": ("", ("token", "failed", "not_compact")),
    "dots": ("..", ("token", "failed", "not_json")),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_told_apart(name):
    text, expected = REFUSED[name]
    assert told(text)[0] == expected


def test_a_key_of_low_order_is_refused():
    """Under the point (0, 1) the signature R = (0, 1), S = 0 fits every message."""
    point = b"\x01" + bytes(31)
    did = "did:key:" + base58.encode_multibase(b"\xed\x01" + point)
    text = token(header={"kid": did}, issuer=did, sign=lambda message: point + bytes(32))
    assert told(text) == [("key", "failed", "low_order_key")]


def test_a_bit_that_decodes_to_nothing_is_refused():
    """The last character of a signature holds four bits of it and two of nothing: other characters say the same."""
    whole = token()
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    other = alphabet[alphabet.index(whole[-1]) ^ 1]
    assert told(whole[:-1] + other) == [("token", "failed", "not_base64url")]


@settings(max_examples=300, deadline=None)
@given(st.integers(min_value=0), st.sampled_from("Aa0-_.=\n {\u00e9"))
def test_a_changed_character_is_never_green(place, character):
    whole = token()
    place %= len(whole)
    changed = whole[:place] + character + whole[place + 1 :]
    assert (told(changed) == []) is (changed == whole)


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_answered(data):
    assert told(data)
    assert told(b"eyJhbGciOiJFZERTQSJ9." + data)


def test_tokens_are_told_by_their_first_bytes():
    assert jwt.looks_like_token(token().encode()[:1024])
    assert jwt.looks_like_token(b"e30.e30.")
    assert jwt.looks_like_token(encoded(b'{\n "alg"').encode() + b".x.y")
    for other in (b"", b"e", b"everything is fine", b"{", b"a.b.c", b"eval.x", b"\xef\xbb\xbfeyJ.", b"ey J."):
        assert not jwt.looks_like_token(other)


def test_too_large_is_not_read():
    assert told(b"e" * (jwt.LARGEST_TOKEN + 1)) == [("token", "failed", "too_large")]
