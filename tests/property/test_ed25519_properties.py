"""libsodium and OpenSSL side by side: whatever is asked, the answer is OpenSSL's, and no yes is libsodium's alone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from hashlib import sha512
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as st

from passport_app.domain.errors import EvidenceError, InputError
from passport_app.trust import ed25519, keys
from passport_app.trust.keys import PublicKey, SigningKey

VECTORS = Path(__file__).resolve().parents[2] / "../shared/vectors"
ORDER = keys._ORDERS["ed25519"]
KEYS = [SigningKey.from_raw(bytes([n]) * 32) for n in range(4)]
# The points of order 1, 2 and 4, as they are written: what may stand for R under any key.
LOW_ORDER_R = [(y | sign << 255).to_bytes(32, "little") for y in (0, 1, keys._FIELD - 1) for sign in (0, 1)]


def _by_openssl(raw: bytes, signature: bytes, message: bytes) -> bool:
    """What the program said before libsodium was asked: S below the order, then OpenSSL."""
    if int.from_bytes(signature[32:], "little") >= ORDER:
        return False
    try:
        Ed25519PublicKey.from_public_bytes(raw).verify(signature, message)
    except InvalidSignature:
        return False
    return True


def _same(raw: bytes, signature: bytes, message: bytes) -> bool | None:
    """Both verdicts, which must be one; None where the key is refused."""
    try:
        key = PublicKey.from_raw(raw)
    except InputError:
        return None
    try:
        key.verify(signature, message)
        verdict = True
    except EvidenceError:
        verdict = False
    expected = _by_openssl(raw, signature, message)
    assert verdict == expected, (raw.hex(), signature.hex(), message)
    assert expected or not ed25519.says_yes(raw, signature, message)
    return verdict


@given(
    st.sampled_from(KEYS),
    st.binary(max_size=80),
    st.lists(st.tuples(st.integers(0, 63), st.integers(0, 255)), max_size=3),
    st.booleans(),
)
def test_bent_signatures_have_one_verdict(
    key: SigningKey, message: bytes, bends: list[tuple[int, int]], plus_order: bool
) -> None:
    signature = bytearray(key.sign(message))
    for place, value in bends:
        signature[place] = value
    if plus_order:
        s = int.from_bytes(signature[32:], "little") + ORDER
        signature[32:] = (s % 2**256).to_bytes(32, "little")
    changed = bytes(signature) != key.sign(message)
    assert _same(key.public.raw, bytes(signature), message) is not changed


@given(st.sampled_from(KEYS), st.binary(max_size=80), st.sampled_from(LOW_ORDER_R))
def test_an_r_of_low_order_is_told_by_openssl(key: SigningKey, message: bytes, r: bytes) -> None:
    # With R of low order, S = k a: only the key's owner can make it, and libsodium refuses it whatever it is.
    secret = bytearray(sha512(key.secret).digest()[:32])
    secret[0] &= 248
    secret[31] = secret[31] & 127 | 64
    k = int.from_bytes(sha512(r + key.public.raw + message).digest(), "little")
    s = k * int.from_bytes(secret, "little") % ORDER
    signature = r + s.to_bytes(32, "little")
    assert _same(key.public.raw, signature, message) is (r == b"\1" + bytes(31))
    assert not ed25519.says_yes(key.public.raw, signature, message)


@given(st.binary(min_size=32, max_size=32), st.binary(min_size=64, max_size=64), st.binary(max_size=40))
def test_noise_has_one_verdict(raw: bytes, signature: bytes, message: bytes) -> None:
    assert _same(raw, signature, message) in (None, False)


def _published() -> Iterator[tuple[bytes, bytes, bytes]]:
    for file in sorted(VECTORS.glob("cctv-ed25519/*.json")):
        for case in json.loads(file.read_text(encoding="utf-8")):
            yield bytes.fromhex(case["key"]), bytes.fromhex(case["sig"]), case["msg"].encode()
    for file in sorted(VECTORS.glob("wycheproof/ed25519_test*.json")):
        for group in json.loads(file.read_text(encoding="utf-8"))["testGroups"]:
            for case in group["tests"]:
                yield tuple(bytes.fromhex(text) for text in (group["publicKey"]["pk"], case["sig"], case["msg"]))  # type: ignore[misc]
    for file in sorted(VECTORS.glob("ed25519-rfc8032/sign.input*")):
        for line in file.read_text(encoding="ascii").splitlines():
            _, public, message, signed = (bytes.fromhex(part) for part in line.rstrip(":").split(":"))
            yield public, signed[:64], message


@pytest.mark.skipif(not VECTORS.is_dir(), reason="the published vectors are not beside the checkout")
def test_every_published_vector_has_one_verdict() -> None:
    told = [_same(raw, signature, message) for raw, signature, message in _published() if len(signature) == 64]
    assert len(told) > 1000
    assert {True, False, None} == set(told)
    asked_again = [one for one in _published() if len(one[1]) == 64 and _same(*one) and not ed25519.says_yes(*one)]
    assert asked_again  # an R of low order: here libsodium's no is not the last word


def test_a_libsodium_that_accepts_more_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    assert ed25519._may_say_yes()
    key = KEYS[0]
    monkeypatch.setattr(ed25519, "crypto_sign_open", lambda signed, raw: b"anything goes")
    ed25519._may_say_yes.cache_clear()
    try:
        assert not ed25519._may_say_yes()
        with pytest.raises(EvidenceError):
            key.public.verify(bytes(64), b"a lot")
        key.public.verify(key.sign(b"a lot"), b"a lot")
    finally:
        monkeypatch.undo()
        ed25519._may_say_yes.cache_clear()
    assert ed25519._may_say_yes()
