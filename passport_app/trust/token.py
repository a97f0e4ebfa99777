"""A seal of PDFs whose key never leaves a token: a smart card, an HSM, or SoftHSM2 (PKCS#11 3.0)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

import pkcs11
from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa, utils

from passport_app.domain.errors import InputError, KeyFileError
from passport_app.trust.token_place import TokenPlace
from passport_app.trust.token_session import failed, key_of, session_of


@dataclass(frozen=True, slots=True)
class TokenSeal:
    """A seal whose key is on a token, for as long as its session is open."""

    certificates: tuple[bytes, ...]
    algorithm: str
    _key: Any

    def sign(self, data: bytes) -> bytes:
        """Return a signature over the SHA-256 of the data: ECDSA in DER, or RSA (PKCS #1 v1.5)."""
        try:
            if self.algorithm == "sha256_rsa":
                return bytes(self._key.sign(data, mechanism=pkcs11.Mechanism.SHA256_RSA_PKCS))
            raw = bytes(self._key.sign(sha256(data).digest(), mechanism=pkcs11.Mechanism.ECDSA))
        except pkcs11.PKCS11Error as error:
            raise failed("The token does not sign", error) from None
        half = len(raw) // 2
        return utils.encode_dss_signature(int.from_bytes(raw[:half], "big"), int.from_bytes(raw[half:], "big"))


@contextmanager
def token_opened(place: TokenPlace, pin: str, certificates: tuple[bytes, ...]) -> Iterator[TokenSeal]:
    """Give the seal of a token, logged in; it is proved first that the key is that of the first certificate (DER).

    Raises KeyFileError `no_token`, `wrong_pin`, `other_key`, `token_failed`; InputError `key_unsupported`.
    """
    own = x509.load_der_x509_certificate(certificates[0])
    with session_of(place, pin) as session:
        seal = TokenSeal(certificates, _algorithm(own), key_of(session, place))
        _check_pair(seal, own)
        yield seal


def _algorithm(own: x509.Certificate) -> str:
    public = own.public_key()
    if isinstance(public, rsa.RSAPublicKey) and public.key_size >= 2048:
        return "sha256_rsa"
    if isinstance(public, ec.EllipticCurvePublicKey) and isinstance(public.curve, ec.SECP256R1):
        return "sha256_ecdsa"
    raise InputError("key_unsupported", "A seal on a token has a key of P-256, or of RSA with 2048 bits or more.")


def _check_pair(seal: TokenSeal, own: x509.Certificate) -> None:
    probe = b"material-passport/token-probe/1"
    signature, public = seal.sign(probe), own.public_key()
    try:
        if isinstance(public, rsa.RSAPublicKey):
            public.verify(signature, probe, padding.PKCS1v15(), hashes.SHA256())
        elif isinstance(public, ec.EllipticCurvePublicKey):
            public.verify(signature, probe, ec.ECDSA(hashes.SHA256()))
    except InvalidSignature:
        raise KeyFileError("other_key", "The key on the token is not that of the certificate.") from None
