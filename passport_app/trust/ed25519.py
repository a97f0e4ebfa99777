"""Whether an Ed25519 signature fits: asked of libsodium, which answers in half of OpenSSL's time, and then of OpenSSL.

What holds is what OpenSSL says (`keys` tells the policy). Of what it accepts libsodium refuses some, an R of low order
for one: its yes is enough, its no is asked again. Should a libsodium ever accept more, by the equation with cofactor,
it is not asked at all.
"""

from __future__ import annotations

from functools import cache

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from nacl.bindings import crypto_sign_open
from nacl.exceptions import BadSignatureError

_WITH_COFACTOR_ALONE = (
    bytes.fromhex("ef75b20e7540e3dff77404193652ba2bd13df99c1508eee1515e27ae25f28076"),
    bytes.fromhex(
        "b797b156efcd45a4e2454d2fd0b21438b3ccd80d4c7fd1d1b2c8e55bd4ed4a94"
        "26cc293b14d304864a4cd689cbcc23cb13fcb1098f9c434cc9ca7439c9cf2505"
    ),
    b"ed25519vectors 11",
)
"""Key, signature and message of CCTV's vector 286, whose R is off by a point of low order."""


def fits(key: Ed25519PublicKey, raw: bytes, signature: bytes, message: bytes) -> bool:
    """Tell whether 64 bytes with S < L sign a message by a key that `keys` has checked; `raw` are the key's bytes."""
    if _may_say_yes() and says_yes(raw, signature, message):
        return True
    try:
        key.verify(signature, message)
    except InvalidSignature:
        return False
    return True


def says_yes(raw: bytes, signature: bytes, message: bytes) -> bool:
    """Tell whether libsodium accepts a signature; where it does not, nothing is said."""
    try:
        crypto_sign_open(signature + message, raw)
    except BadSignatureError:
        return False
    return True


@cache
def _may_say_yes() -> bool:
    return not says_yes(*_WITH_COFACTOR_ALONE)
