"""The keys that sign for a ledger now, unlocked from the file beside it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from passport_app.domain.errors import LedgerError
from passport_app.ledger.reader import Reader, key_path
from passport_app.trust import keyfile
from passport_app.trust.keys import SigningKey
from passport_app.trust.succession import ROLES


def signing_keys(ledger: Path, passphrase: str) -> dict[str, SigningKey]:
    """Return the keys in force by role, `seal` and `log`.

    The ledger says which they are: a key file may hold others beside them, if replacing a key was cut short. Raises
    KeyFileError; LedgerError `other_key` where the file does not hold them.
    """
    keys = keyfile.unlock(key_path(ledger), passphrase)
    with Reader(ledger) as reader:
        history = reader.keys()
    return in_force(keys, {role: history.current(role).key for role in ROLES}, ledger)


def in_force(keys: Mapping[str, SigningKey], current: Mapping[str, str], ledger: Path) -> dict[str, SigningKey]:
    """Return, of the keys of a file, those that a ledger names, by role; raises LedgerError `other_key`."""
    held = {key.public.multibase: key for key in keys.values()}
    if not set(current.values()) <= held.keys():
        raise LedgerError(
            "other_key",
            f"The key file does not hold the keys in force of {ledger.name}: it is of another ledger, or older. "
            "Recover it from its backup: passport keys recover.",
        )
    return {role: held[name] for role, name in current.items()}
