"""Salted commitments: one signature for every audience, and what is withheld cannot be guessed (TRUST.md 1).

The signed part holds `"u" + base64url(SHA-256(0x02 || salt || JCS(value)))`. Without the 32-byte salt nobody can try
values against it; with salt and value anybody can check them. 0x02 keeps it apart from leaves and nodes of trees.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Callable
from typing import Any

from passport_app.domain.errors import EvidenceError
from passport_app.trust import canonical

SALT_SIZE = 32
_SECRET_LABEL = b"passport/groups/v1\0"
_SALT_LABEL = b"passport/salt/v1\0"


def group_secret(key: bytes, origin: str) -> bytes:
    """Return the secret from which a ledger's salts are made: `key` is the 32 bytes kept in its key file."""
    return hmac.digest(key, _SECRET_LABEL + origin.encode("utf-8"), "sha256")


def salt_for(secret: bytes, record: str, group: str) -> bytes:
    """Return the salt of a group of a record (a passport's number), 32 bytes."""
    return hmac.digest(secret, _SALT_LABEL + record.encode("utf-8") + b"\0" + group.encode("ascii"), "sha256")


def commit(salt: bytes, value: Any, encode: Callable[[Any], bytes] = canonical.encode_signed) -> str:
    """Return the commitment to a value; raises ValueError for a salt of another size, InputError as `encode_signed`."""
    if len(salt) != SALT_SIZE:
        raise ValueError(f"a salt has {SALT_SIZE} bytes")
    digest = hashlib.sha256(b"\x02" + salt + encode(value)).digest()
    return "u" + base64.urlsafe_b64encode(digest).decode("ascii").rstrip("=")


def check_commitment(
    commitment: str, salt: bytes, value: Any, encode: Callable[[Any], bytes] = canonical.encode_signed
) -> None:
    """Check that a value is the one committed to; raises EvidenceError `other_content`, `bad_salt`."""
    if len(salt) != SALT_SIZE:
        raise EvidenceError("bad_salt", f"A salt has {SALT_SIZE} bytes, not {len(salt)}.")
    if not hmac.compare_digest(commit(salt, value, encode).encode(), commitment.encode("utf-8", "surrogatepass")):
        raise EvidenceError("other_content", "What is disclosed is not what was signed.")
