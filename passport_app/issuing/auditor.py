"""The key by which an auditor signs: that of a person or a second installation, never a ledger's own."""

from __future__ import annotations

from pathlib import Path

from passport_app.domain.errors import InputError
from passport_app.trust import keyfile
from passport_app.trust.keys import SigningKey

_ROLES = ("auditor", "witness", "officer")


def auditor_key(key_file: Path, passphrase: str) -> SigningKey:
    """Return the auditor's key of a key file, such as a witness's.

    Raises KeyFileError; InputError `no_auditor_key` for a file that holds a ledger's keys.
    """
    keys = keyfile.unlock(key_file, passphrase)
    for role in (*_ROLES, *sorted(role for role in keys if role.startswith(tuple(f"{r}-" for r in _ROLES)))):
        if role in keys:
            return keys[role]
    raise InputError(
        "no_auditor_key",
        f"{key_file.name} holds no auditor's key. A ledger's own keys sign no audits of it; `passport witness init` "
        "makes a folder with a key of your own (witness.key).",
    )
