"""Keys: making, naming, reading, and refusing what is dangerous."""

from __future__ import annotations

import pytest

from passport_app.domain.errors import EvidenceError, InputError, UnsupportedError
from passport_app.trust import base58
from passport_app.trust.keys import PublicKey, SigningKey

ORDER = 2**252 + 27742317777372353535851937790883648493


@pytest.mark.parametrize("kind", ["ed25519", "p256"])
def test_a_signature_verifies_and_any_change_is_found(kind: str) -> None:
    key = SigningKey.generate(kind)
    signature = key.sign(b"a lot")
    assert len(signature) == 64
    assert key.sign(b"a lot") == signature
    key.public.verify(signature, b"a lot")
    changed = bytes([signature[0] ^ 1]) + signature[1:]
    for bad, message in ((signature, b"a lit"), (changed, b"a lot")):
        with pytest.raises(EvidenceError) as caught:
            key.public.verify(bad, message)
        assert caught.value.code in {"altered", "signature_out_of_range"}
    with pytest.raises(EvidenceError) as caught:
        SigningKey.generate(kind).public.verify(signature, b"a lot")
    assert caught.value.code == "altered"


@pytest.mark.parametrize("kind", ["ed25519", "p256"])
def test_a_key_has_one_name_and_is_read_back_from_it(kind: str) -> None:
    key = SigningKey.generate(kind)
    public = key.public
    assert SigningKey.from_raw(key.secret, kind).public == public
    assert PublicKey.from_did(public.did) == public
    assert PublicKey.from_multibase(public.multibase) == public
    assert PublicKey.from_verification_method(public.verification_method) == public
    assert public.multibase.startswith("z6Mk" if kind == "ed25519" else "zDna")
    assert len(public.fingerprint.split()) == 16
    assert key.secret.hex() not in repr(key)


def test_the_constant_signature_under_a_low_order_key_is_refused() -> None:
    for y in (bytes(32), b"\x01" + bytes(31), b"\x01" + bytes(30) + b"\x80", b"\xec" + b"\xff" * 30 + b"\x7f"):
        with pytest.raises(InputError) as caught:
            PublicKey.from_raw(y)
        assert caught.value.code == "low_order_key"


def test_the_low_order_points_are_those_that_eight_doublings_send_home() -> None:
    from passport_app.trust import keys

    field, d = keys._FIELD, keys._D
    for start in keys._LOW_ORDER_Y:
        y = start
        for _ in range(3):  # the y of 2P is (y^2 + x^2) / (2 + x^2 - y^2), with x^2 told by the curve
            x2 = (y * y - 1) * pow(d * y * y + 1, -1, field) % field
            y = (y * y + x2) * pow(2 + x2 - y * y, -1, field) % field
        assert y == 1


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        (b"\x02" + bytes(31), "ed25519"),  # not on the curve
        (b"\xf1" + b"\xff" * 30 + b"\x7f", "ed25519"),  # y >= p
        (bytes(31), "ed25519"),
        (bytes(33), "ed25519"),
        (b"\x05" + bytes(32), "p256"),
        (b"\x02" + b"\xff" * 32, "p256"),
        (b"\x04" + bytes(64), "p256"),
        (b"\x00", "p256"),
        (b"\x02" + bytes(32), "p384"),
    ],
)
def test_what_is_no_key_is_refused(raw: bytes, kind: str) -> None:
    with pytest.raises(InputError) as caught:
        PublicKey.from_raw(raw, kind)
    assert caught.value.code == "key_unreadable"


def test_a_malleated_signature_is_refused() -> None:
    key = SigningKey.generate()
    signature = key.sign(b"a lot")
    s = int.from_bytes(signature[32:], "little") + ORDER
    with pytest.raises(EvidenceError) as caught:
        key.public.verify(signature[:32] + s.to_bytes(32, "little"), b"a lot")
    assert caught.value.code == "signature_out_of_range"
    for wrong in (signature + b"\0", signature[:-1], b""):
        with pytest.raises(EvidenceError) as caught:
            key.public.verify(wrong, b"a lot")
        assert caught.value.code == "signature_length"
    with pytest.raises(EvidenceError) as caught:
        SigningKey.generate("p256").public.verify(bytes(64), b"a lot")
    assert caught.value.code == "signature_out_of_range"


def test_names_that_hold_no_key() -> None:
    key = SigningKey.generate().public
    other = SigningKey.generate().public
    for did in ("did:web:example.com", "", "did:key:", "key:" + key.multibase, "https://vc.example/issuers/5678"):
        with pytest.raises(UnsupportedError) as caught:
            PublicKey.from_did(did)
        assert caught.value.code == "key_cannot_be_told_offline"
    for url in (key.did, f"{key.did}#{other.multibase}", f"{key.did}#key-1", key.did + "0#x", "did:key:z" + "1" * 999):
        with pytest.raises(InputError) as caught_input:
            PublicKey.from_verification_method(url)
        assert caught_input.value.code == "key_unreadable"
    with pytest.raises(UnsupportedError):
        PublicKey.from_multibase(base58.encode_multibase(b"\x12\x34" + bytes(32)))


@pytest.mark.parametrize("data", [b"", b"\0", b"\0\0\x01", b"hello", b"\xff" * 96])
def test_base58_is_read_back(data: bytes) -> None:
    assert base58.decode(base58.encode(data)) == data


def test_base58_refuses_other_characters_and_great_lengths() -> None:
    assert base58.encode(b"hello world") == "StV1DL6CwTryKyV"
    for text in ("0", "O", "I", "l", "a b", "é", "1" * 257):
        with pytest.raises(InputError):
            base58.decode(text)
    with pytest.raises(InputError, match="'z'"):
        base58.decode_multibase("uAAAA")


def test_secrets_that_are_none() -> None:
    for secret, kind in ((bytes(31), "ed25519"), (bytes(32), "p256"), (b"\xff" * 32, "p256"), (bytes(48), "p384")):
        with pytest.raises(InputError) as caught:
            SigningKey.from_raw(secret, kind)
        assert caught.value.code == "key_unreadable"


@pytest.mark.parametrize("text", ["", "did:key:", "did:web:a.example", "did:web:a.example:{did}", " {did}", "x{did}"])
def test_what_holds_the_did_of_a_key_somewhere_is_not_that_key(text: str) -> None:
    did = SigningKey.from_raw(bytes(range(32))).public.did
    assert PublicKey.from_did(did).did == did
    with pytest.raises(UnsupportedError) as caught:
        PublicKey.from_did(text.format(did=did))
    assert caught.value.code == "key_cannot_be_told_offline"
