"""A person's own key file, of an officer, auditor or witness: its passphrase changed, itself backed up."""

from __future__ import annotations

from pathlib import Path

from passport_app.domain.errors import InputError
from passport_app.trust import keyfile
from passport_app.trust.keys import SigningKey
from passport_app.trust.succession import ROLES


def change_own_passphrase(file: Path, old: str, new: str) -> None:
    """Encrypt the keys of a file under a new passphrase, at the same cost of a guess.

    Copies made before still open with the old one. Raises KeyFileError, InputError `ledgers_key`.
    """
    keyfile.replace(file, _unlock(file, old), new, cost=keyfile.cost_of(file), allow_cheap=True)


def back_up_own_key(file: Path, target: Path, passphrase: str) -> None:
    """Copy the keys of a file to a new one under the same passphrase, and open it once.

    What a witness has seen is not in it. Raises KeyFileError, InputError `ledgers_key`.
    """
    keyfile.create(target, _unlock(file, passphrase), passphrase, cost=keyfile.cost_of(file), allow_cheap=True)
    keyfile.unlock(target, passphrase)


def _unlock(file: Path, passphrase: str) -> dict[str, SigningKey]:
    """Return the keys; a ledger's own are changed together with the key of its PDF seal, and not here."""
    if set(keyfile.public_keys(file)) & set(ROLES):
        raise InputError("ledgers_key", f"{file.name} holds the keys of a ledger: passport keys passphrase, backup.")
    return keyfile.unlock(file, passphrase)
