"""A ledger's key that never leaves a token (PKCS#11): it signs passports or checkpoints as one of the key file does.

Ed25519 (PKCS#11 3.0) or P-256. Where the token is, and its PIN sealed under the key file, this computer's settings say:
whoever signs needs the token and the passphrase, and the PIN is no use without them.
"""

from __future__ import annotations

import base64
import hmac
import secrets
import weakref
from hashlib import sha256
from typing import Any, Literal

import pkcs11
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from pkcs11.util.ec import encode_named_curve_parameters

from passport_app.domain.errors import InputError, KeyFileError
from passport_app.trust.keys import PublicKey, SigningKey
from passport_app.trust.token_place import TokenPlace
from passport_app.trust.token_session import close_session, failed, key_of, open_session, session_of

_ED25519 = b"\x13\x0cedwards25519"
"""The curve as PKCS#11 3.0 names it (2.3.5): a PrintableString in DER."""
_PROBE = b"material-passport/token-probe/1"


class TokenKey(SigningKey):
    """A key on a token, whose session is open for as long as the key is held."""

    __slots__ = ("__weakref__", "_key")

    def __init__(self, place: TokenPlace, pin: str) -> None:
        """Open it; raises KeyFileError `no_token`, `wrong_pin`, `other_key`, `token_failed`, InputError."""
        session = open_session(place, pin)
        weakref.finalize(self, close_session, place, session)
        self._key = key_of(session, place)
        self.public = _public_of(session, place)
        self.public.verify(self.sign(_PROBE), _PROBE)

    @property
    def exportable(self) -> bool:
        """A key on a token is in no file."""
        return False

    @property
    def secret(self) -> bytes:
        """Raises KeyFileError `on_token`: it never leaves."""
        raise KeyFileError("on_token", "The key is on a token, which does not give it out.")

    def sign(self, message: bytes) -> bytes:
        """Return the signature, 64 bytes; raises KeyFileError `token_failed`, as when it is pulled out."""
        try:
            if self._key.key_type == pkcs11.KeyType.EC_EDWARDS:
                return bytes(self._key.sign(message, mechanism=pkcs11.Mechanism.EDDSA))
            return bytes(self._key.sign(sha256(message).digest(), mechanism=pkcs11.Mechanism.ECDSA))
        except pkcs11.PKCS11Error as error:
            raise failed("The token does not sign", error) from None


def make_key(place: TokenPlace, pin: str, kind: Literal["ed25519", "p256"]) -> bool:
    """Make a key on a token where it has none of that label; tell whether one was made. Raises as `TokenKey`."""
    with session_of(place, pin, writing=True) as session:
        label = {pkcs11.Attribute.CLASS: pkcs11.ObjectClass.PRIVATE_KEY, pkcs11.Attribute.LABEL: place.key}
        if list(session.get_objects(label)):
            return False
        edwards = kind == "ed25519"
        curve = _ED25519 if edwards else encode_named_curve_parameters("secp256r1")
        family = pkcs11.KeyType.EC_EDWARDS if edwards else pkcs11.KeyType.EC
        how = {"mechanism": pkcs11.Mechanism.EC_EDWARDS_KEY_PAIR_GEN} if edwards else {}
        try:
            point = session.create_domain_parameters(family, {pkcs11.Attribute.EC_PARAMS: curve}, local=True)
            point.generate_keypair(store=True, label=place.key, **how)
        except pkcs11.PKCS11Error as error:
            raise failed(f"the token makes no key of kind {kind}", error) from None
    return True


def _public_of(session: Any, place: TokenPlace) -> PublicKey:
    try:
        held = session.get_key(object_class=pkcs11.ObjectClass.PUBLIC_KEY, label=place.key)
        point = bytes(held[pkcs11.Attribute.EC_POINT])
    except (pkcs11.NoSuchKey, pkcs11.MultipleObjectsReturned, pkcs11.PKCS11Error):
        text = f'The token "{place.token}" holds no public key beside the private key "{place.key}".'
        raise KeyFileError("other_key", text) from None
    if held.key_type == pkcs11.KeyType.EC_EDWARDS and len(point) >= 32:
        return PublicKey.from_raw(point[-32:])  # in an OCTET STRING, or bare: tokens differ
    if held.key_type == pkcs11.KeyType.EC and point[-65:-64] == b"\x04":
        x, y = point[-64:-32], point[-32:]
        return PublicKey.from_raw(bytes([2 + y[-1] % 2]) + x, "p256")
    raise InputError("key_unsupported", "A ledger's key on a token is of Ed25519 or P-256.")


# --- the PIN in this computer's settings


def seal_pin(pin: str, secret: bytes, key: str) -> str:
    """Return a PIN under a secret of the key file, for the settings; bound to the key (multibase) that it opens."""
    nonce = secrets.token_bytes(12)
    return base64.b64encode(nonce + AESGCM(_pin_key(secret, key)).encrypt(nonce, pin.encode(), key.encode())).decode()


def open_pin(sealed: str, secret: bytes, key: str) -> str:
    """Return the PIN; raises KeyFileError `damaged` where it was sealed for another key file, or is none."""
    try:
        data = base64.b64decode(sealed, validate=True)
        return AESGCM(_pin_key(secret, key)).decrypt(data[:12], data[12:], key.encode()).decode()
    except (ValueError, InvalidTag):
        text = "The PIN of the token that this computer's settings keep was sealed for another key file; give it anew."
        raise KeyFileError("damaged", f"{text} (passport keys token)") from None


def _pin_key(secret: bytes, key: str) -> bytes:
    return hmac.digest(secret, b"material-passport/token-pin/v1\0" + key.encode(), "sha256")
