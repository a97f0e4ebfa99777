"""The keys that sign for a ledger now, unlocked from the file beside it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from passport_app.domain.errors import LedgerError
from passport_app.ledger.reader import Reader, key_path
from passport_app.ledger.writer import Writer
from passport_app.trust import commitment, keyfile, token_place
from passport_app.trust.keys import SigningKey
from passport_app.trust.succession import ROLES

GROUPS_ROLE = "groups"
"""In the key file: 32 secret bytes that sign nothing, from which the salts of withheld groups are made. They outlive
every replacement of keys, for copies of old passports need them."""


def signing_keys(ledger: Path, passphrase: str) -> dict[str, SigningKey]:
    """Return the keys in force by role, `seal` and `log`, and with them `groups` where the file has it.

    The ledger says which they are: a key file may hold others beside them, if replacing a key was cut short; and one
    that is on a token is opened there. Raises KeyFileError; LedgerError `other_key` where neither holds them.
    """
    keys = keyfile.unlock(key_path(ledger), passphrase)
    with Reader(ledger) as reader:
        history = reader.keys()
    current: dict[str, str] = {role: history.current(role).key for role in ROLES}
    return in_force({**keys, **_on_tokens(keys, current)}, current, ledger)


def _on_tokens(keys: Mapping[str, SigningKey], current: Mapping[str, str]) -> dict[str, SigningKey]:
    """Return the keys in force that no file holds and this computer's settings know on a token, opened."""
    held = {key.public.multibase for key in keys.values()}
    found: dict[str, SigningKey] = {}
    for role, name in current.items():
        known = None if name in held else token_place.key_place(name)
        if known is not None and GROUPS_ROLE in keys:
            from passport_app.trust.token_key import TokenKey, open_pin  # noqa: PLC0415 - loads a library for few

            found[role] = TokenKey(known[0], open_pin(known[1], keys[GROUPS_ROLE].secret, name))
    return found


def in_force(keys: Mapping[str, SigningKey], current: Mapping[str, str], ledger: Path) -> dict[str, SigningKey]:
    """Return, of the keys of a file, those that a ledger names, by role; raises LedgerError `other_key`."""
    held = {key.public.multibase: key for key in keys.values()}
    if not set(current.values()) <= held.keys():
        raise LedgerError(
            "other_key",
            f"The key file does not hold the keys in force of {ledger.name}: it is of another ledger, or older. "
            "Recover it from its backup: passport keys recover.",
        )
    found = {role: held[name] for role, name in current.items()}
    if GROUPS_ROLE in keys:
        found[GROUPS_ROLE] = keys[GROUPS_ROLE]
    return found


def check_in_force(writer: Writer, keys: Mapping[str, SigningKey]) -> None:
    """Raise LedgerError `keys_changed` where a key was replaced between being unlocked and the lock being taken."""
    history = writer.keys()
    for role in ROLES:
        if history.current(role).key != keys[role].public.multibase:
            text = f"The {role} key of {writer.path.name} was replaced in another window meanwhile. Do it again."
            raise LedgerError("keys_changed", text)


def group_secret(ledger: Path, origin: str, keys: Mapping[str, SigningKey], passphrase: str) -> bytes:
    """Return the secret of a ledger's withheld groups; a key file made before there were any gets one.

    Raises KeyFileError.
    """
    key = keys.get(GROUPS_ROLE)
    if key is None:
        file = key_path(ledger)
        key = SigningKey.generate()
        held = {**keyfile.unlock(file, passphrase), GROUPS_ROLE: key}  # what is on a token is in no file
        keyfile.replace(file, held, passphrase, cost=keyfile.cost_of(file), allow_cheap=True)
    return commitment.group_secret(key.secret, origin)
