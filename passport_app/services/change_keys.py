"""The keys of a ledger: show, replace, revoke, back up, recover, and change their passphrase.

A replacement must survive a power cut at any moment: the key file holds old and new keys before the ledger names the
new one, and drops the old only after. Whichever the ledger names is the one that is used.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from passport_app.domain.errors import InputError, KeyFileError, LedgerError
from passport_app.domain.finding import Finding
from passport_app.domain.job import utc_now
from passport_app.ledger.clock import finding_of_clock
from passport_app.ledger.entry import Entry
from passport_app.ledger.key_rights import rights_warning
from passport_app.ledger.keyring import closed_by
from passport_app.ledger.lock import WriterLock
from passport_app.ledger.reader import Reader, key_path
from passport_app.ledger.signing import GROUPS_ROLE, check_in_force, in_force, signing_keys
from passport_app.ledger.writer import Writer
from passport_app.trust import files, keychain, keyfile, seal_key, seal_place, token_place
from passport_app.trust.keys import PublicKey, SigningKey
from passport_app.trust.succession import ROLES, KeyPeriod, Role, revocation, succession
from passport_app.trust.token_place import TokenPlace

TokenKind = Literal["ed25519", "p256"]
_NEXT = "-next"
_SEALING = "pdf-"
"""Before the roles of the PDF seal's keys, where they are backed up with the ledger's."""


@dataclass(frozen=True, slots=True)
class KeyState:
    """The keys of a ledger, and of the file beside it."""

    origin: str
    periods: tuple[KeyPeriod, ...]
    key_file: Path
    at_hand: bool
    """Whether the file beside the ledger holds the keys in force."""
    problem: str
    """Why the file does not hold the keys in force, or empty."""
    warning: str
    """What to mend at a file that holds them, or empty."""
    closed: Entry | None = None
    """The entry that closed the book, None where it goes on."""


def show_keys(ledger: Path) -> KeyState:
    """Return which keys signed when, and whether the key file fits; no passphrase is needed. Raises LedgerError."""
    with Reader(ledger) as reader:
        history = reader.keys()
        current: dict[str, str] = {role: history.current(role).key for role in ROLES}
        file = key_path(ledger)
        problem = _problem(file, current)
        warning, closed = rights_warning(ledger), closed_by(reader.db)
        return KeyState(reader.origin, tuple(history.periods), file, not problem, problem, warning, closed)


def _problem(file: Path, current: Mapping[str, str]) -> str:
    try:
        held = {key.multibase for key in keyfile.public_keys(file).values()}
    except KeyFileError as error:
        return error.message
    held |= {key for key in current.values() if token_place.key_place(key) is not None}
    if not set(current.values()) <= held:
        return f"{file.name} does not hold the keys in force; recover it from its backup."
    return ""


def clock_of(ledger: Path) -> list[Finding]:
    """Return the finding that this computer's clock is behind the ledger, before a key is replaced by it."""
    with Reader(ledger) as reader:
        return finding_of_clock(reader.db, utc_now())


def replace_key(
    ledger: Path, role: Role, passphrase: str, *, reason: str = "", last_believed: int | None = None
) -> str:
    """Replace the key of a role by a new one and return the new public key (multibase).

    With `last_believed` the old key is revoked in the same act: what was entered after that entry is not believed.
    Raises KeyFileError, LedgerError, InputError `last_believed`.
    """
    return _replace(ledger, role, passphrase, lambda _: SigningKey.generate(), reason, last_believed)


def move_to_token(
    ledger: Path, role: Role, place: TokenPlace, pin: str, passphrase: str, *, kind: TokenKind = "ed25519"
) -> str:
    """Replace the key of a role by one that is on a token, made there unless it is; return its public key (multibase).

    Where the token's key is in force already, as on another computer, its place and PIN are remembered here and
    nothing else is done. Raises KeyFileError `no_token`, `wrong_pin`, `other_key`, `token_failed`; InputError
    `key_unsupported`; LedgerError.
    """
    from passport_app.trust.token_key import TokenKey, make_key, seal_pin  # noqa: PLC0415 - loads a library for few

    if role == "log" and kind != "ed25519":
        raise InputError("key_unsupported", "Checkpoints are signed by Ed25519 (C2SP signed notes); take that kind.")
    held = keyfile.unlock(key_path(ledger), passphrase)
    secret = held.get(GROUPS_ROLE)
    if secret is None:
        raise KeyFileError("damaged", "The key file was made by an early version; issue a passport first, then move.")
    make_key(place, pin, kind)
    made = TokenKey(place, pin)
    if role == "log" and made.kind != "ed25519":
        raise InputError(
            "key_unsupported", f'The key "{place.key}" is not of Ed25519, by which checkpoints are signed.'
        )
    name = made.public.multibase
    # Before the ledger names it: after a power cut the settings know a key too many, never one too few.
    token_place.keep_key_place(name, place, seal_pin(pin, secret.secret, name))
    with Reader(ledger) as reader:
        if reader.keys().current(role).key == name:
            return name
    return _replace(ledger, role, passphrase, lambda _: made, "", None)


def _replace(
    ledger: Path,
    role: Role,
    passphrase: str,
    make: Callable[[Role], SigningKey],
    reason: str,
    last_believed: int | None,
) -> str:
    file = key_path(ledger)
    before = _bytes_of(file)
    keys = signing_keys(ledger, passphrase)
    old, new = keys[role], make(role)
    with Writer(ledger, keys["log"]) as writer:
        writer.require_open()
        _check_unchanged(writer, file, before, keys)
        _check_last(writer.tree.size, last_believed)
        _keep(file, {**keys, role + _NEXT: new}, passphrase)
        writer.begin(utc_now())
        writer.append("key", succession(writer.origin, role, old, new, writer.tree.size))
        if role == "log":
            writer.change_log_key(new)
        if last_believed is not None:
            writer.append("key", revocation(role, old.public.multibase, last_believed, reason))
        writer.commit()
        _keep(file, {**keys, role: new}, passphrase)
    return new.public.multibase


def revoke_key(ledger: Path, key: str, passphrase: str, *, last_believed: int, reason: str) -> None:
    """Revoke a key that was replaced already, told by its DID, multibase or fingerprint.

    Raises InputError `unknown_key`, `in_force`, `last_believed`; KeyFileError, LedgerError.
    """
    keys = signing_keys(ledger, passphrase)
    with Writer(ledger, keys["log"]) as writer:
        period = _find(writer, key)
        _check_last(writer.tree.size, last_believed)
        writer.begin(utc_now())
        writer.append("key", revocation(period.role, period.key, last_believed, reason))
        writer.commit()


def _find(writer: Writer, key: str) -> KeyPeriod:
    digits = "".join(key.split()).lower()
    for period in writer.keys().periods:
        public = PublicKey.from_multibase(period.key)
        if key in (period.key, public.did) or digits == public.fingerprint.replace(" ", ""):
            if period.until is None:
                text = "That key is in force; replace it first (keys rotate, with --last-believed to revoke it too)."
                raise InputError("in_force", text)
            return period
    raise InputError("unknown_key", f'No key "{key[:80]}" ever signed in this ledger; passport keys show lists them.')


def _check_last(size: int, last_believed: int | None) -> None:
    if last_believed is not None and not 0 <= last_believed < size:
        raise InputError("last_believed", f"The last entry believed must be from 0 to {size - 1}.")


def change_passphrase(ledger: Path, passphrase: str, new: str) -> None:
    """Encrypt the keys under a new passphrase, those of the PDF seal too; raises KeyFileError, LedgerError `locked`.

    Nothing is written unless the passphrase opens all of them. What the keychain remembered, it remembers anew.
    """
    file, sealing = key_path(ledger), seal_place.key_place(ledger)
    cost = keyfile.cost_of(file)  # before the lock, whose file would be made beside a ledger that is not there
    with WriterLock(ledger):
        places = [file, sealing] if sealing.exists() else [file]
        held = [(place, keyfile.unlock(place, passphrase)) for place in places]
        known = keychain.recall(file) is not None
        for place, keys in reversed(held):  # the ledger's own last: until then the old passphrase opens it
            keyfile.replace(place, keys, new, cost=cost, allow_cheap=True)
        if known:
            keychain.remember(file, new)


def remember_passphrase(ledger: Path, passphrase: str) -> str:
    """Have the system's keychain remember the passphrase; return its name.

    Raises InputError `no_keychain`, KeyFileError.
    """
    return keychain.remember(key_path(ledger), passphrase)


def recall_passphrase(ledger: Path) -> str | None:
    """Return the passphrase that the keychain remembers of a ledger's keys, None where it does not."""
    return keychain.recall(key_path(ledger))


def forget_passphrase(ledger: Path) -> bool:
    """Have the keychain forget it; tell whether it remembered. Raises InputError `no_keychain`, KeyFileError."""
    return keychain.forget(key_path(ledger))


def back_up_keys(ledger: Path, target: Path, passphrase: str) -> None:
    """Copy all keys to a new file, after making sure that the passphrase opens them; raises KeyFileError.

    With those of the PDF seal, whose certificates are copied beside it (`.pem`); not what is on a token.
    """
    keys = signing_keys(ledger, passphrase)
    sealing = seal_place.key_place(ledger)
    if sealing.exists():
        keys |= {_SEALING + role: key for role, key in keyfile.unlock(sealing, passphrase).items()}
    held = {role: key for role, key in keys.items() if key.exportable}
    keyfile.create(target, held, passphrase, cost=keyfile.cost_of(key_path(ledger)), allow_cheap=True)
    keyfile.unlock(target, passphrase)
    if seal_place.certificate_place(ledger).is_file():
        files.replace(_pem_of(target), seal_place.certificate_place(ledger).read_bytes())


def _pem_of(backup: Path) -> Path:
    return backup.with_name(backup.name + ".pem")


def recover_keys(ledger: Path, backup: Path, passphrase: str) -> None:
    """Put a backup in the place of a key file that is lost or damaged.

    Raises KeyFileError; LedgerError `other_key` where the backup does not hold the ledger's keys, or `exists` where
    the file beside the ledger is well: it is never replaced then.
    """
    state = show_keys(ledger)
    lacks_seal = not seal_place.key_place(ledger).exists()
    if state.at_hand and not (lacks_seal and _holds_seal(backup)):
        raise LedgerError("exists", f"{state.key_file.name} holds the keys in force; there is nothing to recover.")
    keys = keyfile.unlock(backup, passphrase)
    current: dict[str, str] = {p.role: p.key for p in state.periods if p.until is None}
    held = in_force(keys, {role: key for role, key in current.items() if not token_place.key_place(key)}, ledger)
    cost = keyfile.cost_of(backup)
    if not state.at_hand:
        keyfile.replace(state.key_file, held, passphrase, cost=cost, allow_cheap=True)
    sealing = {role.removeprefix(_SEALING): key for role, key in keys.items() if role.startswith(_SEALING)}
    if sealing and lacks_seal:
        if not seal_place.certificate_place(ledger).exists() and _pem_of(backup).is_file():
            pem = seal_key.to_pem(seal_key.read_certificates(_pem_of(backup).read_bytes()))
            files.replace(seal_place.certificate_place(ledger), pem)
        keyfile.create(seal_place.key_place(ledger), sealing, passphrase, cost=cost, allow_cheap=True)


def _holds_seal(backup: Path) -> bool:
    return any(role.startswith(_SEALING) for role in keyfile.public_keys(backup))


def _check_unchanged(writer: Writer, file: Path, before: bytes, keys: Mapping[str, SigningKey]) -> None:
    """Refuse, now that nobody else can write, where another window changed the keys since they were unlocked."""
    check_in_force(writer, keys)
    if _bytes_of(file) != before:
        raise LedgerError("keys_changed", f"{file.name} was changed in another window meanwhile. Do it again.")


def _bytes_of(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        return b""  # whoever unlocks it says what is wrong


def _keep(file: Path, keys: Mapping[str, SigningKey], passphrase: str) -> None:
    held = {role: key for role, key in keys.items() if key.exportable}
    keyfile.replace(file, held, passphrase, cost=keyfile.cost_of(file), allow_cheap=True)


def fingerprint_of(key: str) -> tuple[str, str]:
    """Return the DID and the fingerprint of a public key given as multibase; raises InputError."""
    public = PublicKey.from_multibase(key)
    return public.did, public.fingerprint
