"""Keys that sign and verify: Ed25519 (RFC 8032), P-256 and P-384 (FIPS 186-5), named by `did:key`.

Policy for Ed25519: a public key must be the canonical encoding of a point of the curve that is not of low order
(under some of those OpenSSL accepts one constant signature for every message); a signature must have S < L and an R
that is byte for byte the encoding of [S]B - [k]A (the equation without cofactor). A torsion component in A or R is
not looked for: it lets nobody but the key's owner make signatures.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from typing import Literal, cast

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, utils
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from passport_app.domain.errors import EvidenceError, InputError, UnsupportedError
from passport_app.trust import base58
from passport_app.trust.ed25519 import fits

Kind = Literal["ed25519", "p256", "p384"]

_CODECS: dict[bytes, Kind] = {b"\xed\x01": "ed25519", b"\x80\x24": "p256", b"\x81\x24": "p384"}
_PREFIXES = {kind: codec for codec, kind in _CODECS.items()}
_RAW_SIZES = {"ed25519": 32, "p256": 33, "p384": 49}
_SIGNATURE_SIZES = {"ed25519": 64, "p256": 64, "p384": 96}
_CURVES: dict[str, ec.EllipticCurve] = {"p256": ec.SECP256R1(), "p384": ec.SECP384R1()}
_DIGESTS: dict[str, hashes.HashAlgorithm] = {"p256": hashes.SHA256(), "p384": hashes.SHA384()}
_ORDERS = {
    "ed25519": 2**252 + 27742317777372353535851937790883648493,
    "p256": 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551,
    "p384": 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFC7634D81F4372DDF581A0DB248B0A77AECEC196ACCC52973,
}
_FIELD = 2**255 - 19
_D = -121665 * pow(121666, -1, _FIELD) % _FIELD
_EIGHTH = int.from_bytes(bytes.fromhex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"), "little")
_LOW_ORDER_Y = frozenset({0, 1, _FIELD - 1, _EIGHTH, _FIELD - _EIGHTH})
"""The y of the eight points of order 1, 2, 4 and 8 of edwards25519 (RFC 8032, 5.1)."""

_MULTIKEY = re.compile(r"z[1-9A-HJ-NP-Za-km-z]{40,80}")
"""A fragment that is a key, rather than a word for one."""
_Native = ed25519.Ed25519PublicKey | ec.EllipticCurvePublicKey


@dataclass(frozen=True, slots=True)
class PublicKey:
    """A key that verifies; it is checked when it is made.

    Raises InputError `key_unreadable` for a wrong length or a point that is not on the curve, `low_order_key`.
    """

    kind: Kind
    raw: bytes
    """32 bytes of Ed25519, or the compressed point: 33 bytes of P-256, 49 of P-384."""

    def __post_init__(self) -> None:
        _load(self.kind, self.raw)

    @classmethod
    def from_raw(cls, raw: bytes, kind: Kind = "ed25519") -> PublicKey:
        """Return the key of raw bytes; raises as the class does."""
        return cls(kind, raw)

    @classmethod
    def from_multibase(cls, text: str) -> PublicKey:
        """Return the key of a Multikey text `z6Mk...`, `zDn...` or `z82...`.

        Raises InputError `key_unreadable`, `low_order_key`; UnsupportedError `key_unsupported` for another kind.
        """
        return _from_multibase(text)

    @classmethod
    def from_did(cls, did: str) -> PublicKey:
        """Return the key of a `did:key:...`; UnsupportedError `key_cannot_be_told_offline` for another method."""
        method, _, text = did.partition("did:key:")
        if method or not text:
            raise UnsupportedError(
                "key_cannot_be_told_offline", f"{did[:120]!r} does not hold its key; only a did:key does."
            )
        return cls.from_multibase(text)

    @classmethod
    def from_verification_method(cls, url: str) -> PublicKey:
        """Return the key of `did:key:z...#z...`, whose two parts must agree, or of `did:web:...#z...`.

        Whether a key that a did:web names is its own, the name alone does not tell. Raises as `from_did` does.
        """
        did, _, fragment = url.partition("#")
        if did.startswith("did:web:") and _MULTIKEY.fullmatch(fragment):
            return cls.from_multibase(fragment)
        key = cls.from_did(did)
        if fragment != key.multibase:
            raise InputError("key_unreadable", "The verification method names one key and its fragment another.")
        return key

    @property
    def multibase(self) -> str:
        """The Multikey text: `z6Mk...` for Ed25519."""
        return _multibase(self.kind, self.raw)

    @property
    def did(self) -> str:
        """The key as a decentralised identifier: `did:key:z6Mk...`."""
        return "did:key:" + self.multibase

    @property
    def verification_method(self) -> str:
        """The key as a proof names it: `did:key:z6Mk...#z6Mk...`."""
        return f"did:key:{self.multibase}#{self.multibase}"

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the raw key in 16 groups of four hexadecimal digits, for people to compare."""
        digits = sha256(self.raw).hexdigest()
        return " ".join(digits[i : i + 4] for i in range(0, 64, 4))

    def verify(self, signature: bytes, message: bytes) -> None:
        """Check a signature: R || S of Ed25519, r || s of ECDSA (IEEE P1363) with the curve's SHA-2.

        Raises EvidenceError: `signature_length`, `signature_out_of_range`, `altered`.
        """
        if len(signature) != _SIGNATURE_SIZES[self.kind]:
            raise EvidenceError("signature_length", f"A signature of {len(signature)} bytes is none of this key.")
        native = _load(self.kind, self.raw)
        if isinstance(native, ed25519.Ed25519PublicKey):
            if int.from_bytes(signature[32:], "little") >= _ORDERS["ed25519"]:
                raise _out_of_range()
            if not fits(native, self.raw, signature, message):
                raise _altered()
            return
        try:
            native.verify(_to_der(signature, _ORDERS[self.kind]), message, ec.ECDSA(_DIGESTS[self.kind]))
        except InvalidSignature:
            raise _altered() from None


class SigningKey:
    """A key that signs, of kind Ed25519 or P-256. Its secret is shown by nothing but `secret`."""

    __slots__ = ("_native", "public")

    public: PublicKey

    def __init__(self, native: ed25519.Ed25519PrivateKey | ec.EllipticCurvePrivateKey) -> None:
        self._native = native
        self.public = _public_of(native)

    @classmethod
    def generate(cls, kind: Literal["ed25519", "p256"] = "ed25519") -> SigningKey:
        """Return a new random key."""
        if kind == "p256":
            return cls(ec.generate_private_key(_CURVES["p256"]))
        return cls(ed25519.Ed25519PrivateKey.generate())

    @classmethod
    def from_raw(cls, secret: bytes, kind: Kind = "ed25519") -> SigningKey:
        """Return the key of its 32 secret bytes (RFC 8032 seed, or the big-endian scalar of P-256).

        Raises InputError `key_unreadable`.
        """
        try:
            if kind == "p256" and len(secret) == 32:
                return cls(ec.derive_private_key(int.from_bytes(secret, "big"), _CURVES["p256"]))
            if kind == "ed25519":
                return cls(ed25519.Ed25519PrivateKey.from_private_bytes(secret))
        except ValueError:
            pass
        raise InputError("key_unreadable", f"{len(secret)} bytes are not the secret of a key of kind {kind}.")

    @property
    def kind(self) -> Kind:
        """The kind of key."""
        return self.public.kind

    @property
    def exportable(self) -> bool:
        """Whether the key file holds it."""
        return True

    @property
    def secret(self) -> bytes:
        """The 32 bytes of `from_raw`, for the encrypted key file alone."""
        if isinstance(self._native, ed25519.Ed25519PrivateKey):
            return self._native.private_bytes_raw()
        return self._native.private_numbers().private_value.to_bytes(32, "big")

    def sign(self, message: bytes) -> bytes:
        """Return the signature, 64 bytes: R || S, or r || s of P-256 with SHA-256. Deterministic (RFC 8032, 6979)."""
        if isinstance(self._native, ed25519.Ed25519PrivateKey):
            return self._native.sign(message)
        algorithm = ec.ECDSA(_DIGESTS["p256"], deterministic_signing=True)
        r, s = utils.decode_dss_signature(self._native.sign(message, algorithm))
        return r.to_bytes(32, "big") + s.to_bytes(32, "big")

    def __repr__(self) -> str:
        return f"SigningKey({self.public.did})"


def _public_of(native: ed25519.Ed25519PrivateKey | ec.EllipticCurvePrivateKey) -> PublicKey:
    if isinstance(native, ed25519.Ed25519PrivateKey):
        return PublicKey("ed25519", native.public_key().public_bytes_raw())
    raw = native.public_key().public_bytes(Encoding.X962, PublicFormat.CompressedPoint)
    return PublicKey("p256", raw)


@lru_cache(maxsize=1024)
def _load(kind: str, raw: bytes) -> _Native:
    if len(raw) != _RAW_SIZES.get(kind):
        raise InputError("key_unreadable", f"{len(raw)} bytes are not a public key of kind {kind}.")
    if kind == "ed25519":
        _check_point(raw)
        return ed25519.Ed25519PublicKey.from_public_bytes(raw)
    try:
        return ec.EllipticCurvePublicKey.from_encoded_point(_CURVES[kind], raw)
    except ValueError:
        raise InputError("key_unreadable", f"The public key is not a point of the curve {kind}.") from None


def _check_point(raw: bytes) -> None:
    """Refuse what is not the canonical encoding of a point of edwards25519, and the points of low order."""
    y = int.from_bytes(raw, "little") & (2**255 - 1)
    if y % _FIELD in _LOW_ORDER_Y:
        raise InputError("low_order_key", "The public key is a point of low order, under which anyone can sign.")
    if y >= _FIELD:
        raise InputError("key_unreadable", "The public key is not written canonically.")
    square = y * y
    # x^2 = (y^2 - 1) / (d y^2 + 1): a quotient is a square where the product is one (Euler's criterion).
    if pow((square - 1) * (_D * square + 1), (_FIELD - 1) // 2, _FIELD) != 1:
        raise InputError("key_unreadable", "The public key is not a point of the curve.")


def _to_der(signature: bytes, order: int) -> bytes:
    half = len(signature) // 2
    r, s = int.from_bytes(signature[:half], "big"), int.from_bytes(signature[half:], "big")
    if not (0 < r < order and 0 < s < order):
        raise _out_of_range()
    return utils.encode_dss_signature(r, s)


def _altered() -> EvidenceError:
    return EvidenceError("altered", "The signature does not fit: the content or the signature was changed.")


def _out_of_range() -> EvidenceError:
    return EvidenceError("signature_out_of_range", "The signature's numbers are beyond the order of the curve.")


@lru_cache(maxsize=1024)
def _multibase(kind: str, raw: bytes) -> str:
    return base58.encode_multibase(_PREFIXES[cast(Kind, kind)] + raw)


@lru_cache(maxsize=1024)
def _from_multibase(text: str) -> PublicKey:
    try:
        data = base58.decode_multibase(text)
    except InputError as error:
        raise InputError("key_unreadable", f"The key cannot be read: {error.message}") from None
    if len(data) < 34:
        raise InputError("key_unreadable", f"A key of {len(data)} bytes is too short to be one.")
    kind = _CODECS.get(data[:2])
    if kind is None:
        raise UnsupportedError("key_unsupported", f"A key of multicodec {data[:2].hex()} is of no kind known here.")
    return PublicKey(kind, data[2:])
