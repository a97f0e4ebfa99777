"""The passphrase of a key file, remembered by the system's keychain: Windows Credential Locker, macOS Keychain, Secret
Service. Where there is none, nothing is remembered; a passphrase is never written anywhere else.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Any

import keyring
from keyring.backends import fail, null
from keyring.errors import KeyringError

from passport_app.domain.errors import InputError, PassportError
from passport_app.domain.text import display_name
from passport_app.trust import keyfile

SERVICE = "Material Passport"
_STABLE = "groups"
"""The role whose key no rotation replaces: it names a key file for as long as its ledger lives."""


def remember(key_file: Path, passphrase: str) -> str:
    """Have the keychain remember a passphrase, after making sure that it opens the file; return the keychain's name.

    Raises InputError `no_keychain`; KeyFileError.
    """
    chain = _chain()
    keyfile.unlock(key_file, passphrase)
    try:
        chain.set_password(SERVICE, _name_of(key_file), passphrase)
    except (KeyringError, RuntimeError, OSError) as error:
        raise _refused(error) from None
    return str(chain.name)


def recall(key_file: Path) -> str | None:
    """Return the passphrase that the keychain remembers for a key file; None where it does not, or there is none."""
    try:
        value = _chain().get_password(SERVICE, _name_of(key_file))
    except (KeyringError, RuntimeError, OSError, PassportError):
        return None
    return str(value) if value else None


def forget(key_file: Path) -> bool:
    """Have the keychain forget; tell whether it remembered. Raises InputError `no_keychain`, KeyFileError."""
    chain = _chain()
    try:
        if chain.get_password(SERVICE, _name_of(key_file)) is None:
            return False
        chain.delete_password(SERVICE, _name_of(key_file))
    except (KeyringError, RuntimeError, OSError) as error:
        raise _refused(error) from None
    return True


def _chain() -> Any:
    """Return the system's keychain; raises InputError `no_keychain` where there is none that keeps secrets."""
    chain = keyring.get_keyring()
    if isinstance(chain, (fail.Keyring, null.Keyring)) or _is_plain(chain):
        text = "This computer has no keychain that could remember a passphrase: type it, or use --passphrase-env NAME."
        raise InputError("no_keychain", text)
    return chain


def _is_plain(chain: Any) -> bool:
    """Tell whether a keychain would write secrets in clear into a file."""
    return "plaintext" in type(chain).__name__.lower() or "plaintext" in type(chain).__module__.lower()


def _name_of(key_file: Path) -> str:
    """Return by which name a key file's passphrase is remembered: not its place, which changes, but its keys."""
    public = keyfile.public_keys(key_file)
    if _STABLE in public:
        return public[_STABLE].multibase
    return sha256("\n".join(sorted(key.multibase for key in public.values())).encode("ascii")).hexdigest()


def _refused(error: Exception) -> InputError:
    return InputError("no_keychain", f"The keychain refuses: {display_name(str(error) or type(error).__name__, 160)}.")
