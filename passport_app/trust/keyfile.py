"""The key file: signing keys by role, encrypted under a passphrase by Argon2id (RFC 9106) and AES-256-GCM.

JSON with a format marker, a version and named algorithms. Public keys stand in clear, so that a ledger can be read
and checked without the passphrase; they and every parameter are authenticated by the encryption. Parameters of a
file from outside are bounded before anything is derived. Every error is a `KeyFileError`: `wrong_passphrase`,
`weak_passphrase`, `damaged`, `not_a_key_file`, `newer_version`, `unsafe_cost`, `missing`, `exists`, `unreadable`,
`not_written`.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import json
import logging
import os
import re
import secrets
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from passport_app.domain.errors import InputError, KeyFileError, PassportError
from passport_app.trust import attempts, canonical, files
from passport_app.trust.keys import PublicKey, SigningKey

FORMAT = "material-passport/keys"
VERSION = 1
_LARGEST_FILE, _LARGEST_MEMORY_KIB = 64 * 1024, 1024 * 1024
_MOST_PASSES, _MOST_LANES, _MOST_KEYS = 64, 16, 16
_ROLE = re.compile(r"[a-z][a-z0-9-]{0,31}")
_log = logging.getLogger(__name__)
_told: set[Path] = set()
"""Files of which a person was told already, in this run of the program, that others may read them."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess at the passphrase costs (RFC 9106)."""

    memory_kib: int = 64 * 1024
    passes: int = 3
    lanes: int = 4


STANDARD = Cost()
"""About 0.3 s on a workstation: the second recommendation of RFC 9106, section 4."""
LEAST = Cost(memory_kib=32 * 1024, passes=2, lanes=1)
"""No file is made with less, unless asked for by `allow_cheap`."""


def create(
    path: Path,
    keys: Mapping[str, SigningKey],
    passphrase: str,
    *,
    cost: Cost = STANDARD,
    allow_cheap: bool = False,
) -> None:
    """Write a new key file, whole or not at all; an existing file is never replaced.

    Raises KeyFileError `weak_passphrase` (empty), `exists`, `not_written`; ValueError for bad roles, or for a cost
    below `LEAST` without `allow_cheap`.
    """
    if path.exists():
        files.sweep(path)
        raise _exists(path)
    _write_new(path, _seal(keys, passphrase, path, cost, allow_cheap=allow_cheap))


def _seal(keys: Mapping[str, SigningKey], passphrase: str, path: Path, cost: Cost, *, allow_cheap: bool) -> bytes:
    """Return the bytes of a key file."""
    if not keys or len(keys) > _MOST_KEYS or not all(_ROLE.fullmatch(role) for role in keys):
        raise ValueError("a key file holds 1 to 16 keys by role (a to z, 0 to 9 and hyphen)")
    if not allow_cheap and (cost.memory_kib < LEAST.memory_kib or cost.passes < LEAST.passes):
        raise ValueError(f"a cost of {cost} makes guessing cheap")
    if not passphrase.strip():
        raise KeyFileError("weak_passphrase", "The passphrase is empty; choose one of several words.")
    header = _header(keys, cost)
    plain = {role: {"kind": key.kind, "secret": _to_base64(key.secret)} for role, key in keys.items()}
    secret, check = _derive(passphrase, header["kdf"], path)
    header["check"] = _to_base64(check)
    nonce = _from_base64(header["cipher"]["nonce"], 12, path)
    sealed = AESGCM(secret).encrypt(nonce, canonical.encode_signed(plain), canonical.encode_signed(header))
    text = json.dumps({**header, "sealed": _to_base64(sealed)}, indent=1) + "\n"
    return text.encode("ascii")


def replace(
    path: Path,
    keys: Mapping[str, SigningKey],
    passphrase: str,
    *,
    cost: Cost = STANDARD,
    allow_cheap: bool = False,
) -> None:
    """Write a key file in place of the one that is there, whole or not at all; raises as `create`, never `exists`."""
    text = _seal(keys, passphrase, path, cost, allow_cheap=allow_cheap)
    try:
        files.replace(path, text)
    except OSError as error:
        raise KeyFileError("not_written", f"The key file {path} cannot be written: {error.strerror}.") from None


def cost_of(path: Path) -> Cost:
    """Return what a guess at a file's passphrase costs; raises KeyFileError."""
    kdf = _read(path)[0]["kdf"]
    return Cost(kdf["memoryKiB"], kdf["passes"], kdf["lanes"])


def open_to_others(path: Path) -> bool:
    """Tell whether others than its owner may read a key file; where the system has no such marks, it cannot tell."""
    return os.name == "posix" and path.exists() and bool(path.stat().st_mode & 0o077)


def rights_warning(path: Path) -> str:
    """Return what to say where others may read a key file, or an empty text: it is a warning, the keys still sign."""
    if not open_to_others(path):
        return ""
    return f"Others on this computer may read {path.name}; take that right away (chmod 600)."


def unlock(path: Path, passphrase: str) -> dict[str, SigningKey]:
    """Return the signing keys by role; a wrong passphrase and a damaged file are told apart.

    Raises KeyFileError with the codes of this module, and `slow_down` (`attempts.py`).
    """
    header, sealed = _read(path)
    attempts.check(path)
    secret, check = _derive(passphrase, header["kdf"], path)
    if not hmac.compare_digest(check, _from_base64(header["check"], 16, path)):
        seconds = attempts.failed(path)
        then = f" The next try must wait {seconds} s." if seconds else ""
        raise KeyFileError("wrong_passphrase", f"That passphrase does not open {path.name}.{then}")
    attempts.opened(path)
    _tell_rights(path)
    nonce = _from_base64(header["cipher"]["nonce"], 12, path)
    try:
        plain = canonical.parse(AESGCM(secret).decrypt(nonce, sealed, canonical.encode_signed(header)))
        keys = {
            role: SigningKey.from_raw(_from_base64(held["secret"], 32, path), held["kind"])
            for role, held in plain.items()
        }
    except (InvalidTag, InputError, TypeError, KeyError, AttributeError):
        raise _damaged(path, "its contents were changed") from None
    if {role: key.public.multibase for role, key in keys.items()} != header["public"]:
        raise _damaged(path, "its public keys are not those of its secrets")
    return keys


def _tell_rights(path: Path) -> None:
    """Warn, once in a run: what is signed is sound, but whoever has read the file may guess at its passphrase."""
    if path not in _told and (text := rights_warning(path)):
        _told.add(path)
        _log.warning(text)


def public_keys(path: Path) -> dict[str, PublicKey]:
    """Return the public keys by role, without a passphrase; they are authenticated only by `unlock`.

    Raises KeyFileError with the codes of this module.
    """
    header, _ = _read(path)
    try:
        return {role: PublicKey.from_multibase(text) for role, text in header["public"].items()}
    except PassportError as error:
        raise _damaged(path, error.message) from None


def _header(keys: Mapping[str, SigningKey], cost: Cost) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "version": VERSION,
        "public": {role: key.public.multibase for role, key in keys.items()},
        "kdf": {
            "name": "argon2id",
            "memoryKiB": cost.memory_kib,
            "passes": cost.passes,
            "lanes": cost.lanes,
            "salt": _to_base64(secrets.token_bytes(16)),
        },
        "cipher": {"name": "AES-256-GCM", "nonce": _to_base64(secrets.token_bytes(12))},
    }


def _derive(passphrase: str, kdf: Mapping[str, Any], path: Path) -> tuple[bytes, bytes]:
    """Return the 32-byte key, and the bytes that tell whether the passphrase is the one of the file."""
    # NFC: the same passphrase typed on another system must give the same bytes (RFC 8265, OpaqueString).
    secret = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    salt = _from_base64(kdf["salt"], 16, path)
    argon = Argon2id(salt=salt, length=48, iterations=kdf["passes"], lanes=kdf["lanes"], memory_cost=kdf["memoryKiB"])
    try:
        derived = argon.derive(secret)
    except MemoryError:
        raise KeyFileError(
            "unsafe_cost", f"Opening {path.name} needs {kdf['memoryKiB'] // 1024} MiB of memory, which is not free."
        ) from None
    return derived[:32], derived[32:]


def _read(path: Path) -> tuple[dict[str, Any], bytes]:
    data = _load(path)
    try:
        document = canonical.parse(data, limit=_LARGEST_FILE, depth=4)
    except InputError as error:
        if FORMAT.encode() in data:
            raise _damaged(path, error.message) from None
        document = None
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise KeyFileError("not_a_key_file", f"{path.name} is not a key file of this program.")
    if document.get("version") != VERSION:
        raise KeyFileError("newer_version", f"{path.name} is of a version that this program does not know.")
    _check_form(document, path)
    sealed = _from_base64(document.pop("sealed"), None, path)
    return document, sealed


def _load(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST_FILE + 1)
    except FileNotFoundError:
        raise KeyFileError("missing", f"There is no key file {path}.") from None
    except OSError as error:
        raise KeyFileError("unreadable", f"The key file {path} cannot be read: {error.strerror}.") from None
    if not data:
        raise _damaged(path, "it is empty")
    return data


def _check_form(document: dict[str, Any], path: Path) -> None:
    names = {"format", "version", "public", "kdf", "cipher", "check", "sealed"}
    kdf, cipher, public = document.get("kdf"), document.get("cipher"), document.get("public")
    formed = (
        set(document) == names
        and isinstance(kdf, dict)
        and set(kdf) == {"name", "memoryKiB", "passes", "lanes", "salt"}
        and isinstance(cipher, dict)
        and set(cipher) == {"name", "nonce"}
        and isinstance(public, dict)
        and 0 < len(public) <= _MOST_KEYS
        and all(_ROLE.fullmatch(role) and isinstance(text, str) for role, text in public.items())
        and isinstance(document["check"], str)
    )
    if not formed:
        raise _damaged(path, "it lacks a part, or has one too many")
    assert isinstance(kdf, dict) and isinstance(cipher, dict)
    if kdf["name"] != "argon2id" or cipher["name"] != "AES-256-GCM":
        raise KeyFileError("newer_version", f"{path.name} uses an algorithm that this program does not know.")
    _check_cost(kdf, path)


def _check_cost(kdf: Mapping[str, Any], path: Path) -> None:
    memory, passes, lanes = kdf["memoryKiB"], kdf["passes"], kdf["lanes"]
    if not all(type(number) is int for number in (memory, passes, lanes)):
        raise _damaged(path, "its parameters are not integers")
    if not (1 <= lanes <= _MOST_LANES and 1 <= passes <= _MOST_PASSES and 8 * lanes <= memory <= _LARGEST_MEMORY_KIB):
        raise KeyFileError(
            "unsafe_cost",
            f"{path.name} asks for {memory} KiB of memory and {passes} passes; at most {_LARGEST_MEMORY_KIB} KiB and "
            f"{_MOST_PASSES} passes are given.",
        )


def _write_new(path: Path, data: bytes) -> None:
    try:
        files.write_new(path, data)
    except FileExistsError:
        raise _exists(path) from None
    except OSError as error:
        raise KeyFileError("not_written", f"The key file {path} cannot be written: {error.strerror}.") from None


def _to_base64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _from_base64(text: Any, size: int | None, path: Path) -> bytes:
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError, TypeError):
        raise _damaged(path, "a value is not base64") from None
    if size is not None and len(data) != size:
        raise _damaged(path, "a value has a wrong length")
    return data


def _damaged(path: Path, why: str) -> KeyFileError:
    return KeyFileError("damaged", f"The key file {path.name} is damaged: {why.rstrip('.')}. Restore it from a copy.")


def _exists(path: Path) -> KeyFileError:
    return KeyFileError("exists", f"{path} exists already; a key file is never replaced.")
