"""A new ledger: made under a name of its own, and given its own when it is whole and its key is safely beside it.

A power cut leaves no half of a ledger, and no key file that is in the way of the next attempt.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from passport_app.domain.errors import LedgerError, PassportError
from passport_app.ledger import connection, derived, schema
from passport_app.ledger.place import refuse_network_share
from passport_app.ledger.reader import Reader
from passport_app.ledger.writer import Writer
from passport_app.trust import files, keyfile
from passport_app.trust.keys import SigningKey

_ENDINGS = ("-wal", "-shm", "-journal", ".lock", "")  # its own last: by it the others are found


@contextmanager
def creating(path: Path, origin: str, body: dict[str, Any], log_key: SigningKey, at: str) -> Iterator[str]:
    """Make a ledger, give its first checkpoint, and name the ledger when the block is done; raises LedgerError."""
    refuse_network_share(path)
    refuse_existing(path)
    unfinished = files.name_beside(path)
    try:
        note = _write_first(unfinished, path, origin, body, log_key, at)
        unfinished.with_name(unfinished.name + ".lock").unlink(missing_ok=True)
        yield note
        _name(unfinished, path)
    finally:
        _remove(unfinished)


def _write_first(unfinished: Path, path: Path, origin: str, body: dict[str, Any], log_key: SigningKey, at: str) -> str:
    try:
        db = connection.create(unfinished)
    except LedgerError as error:
        raise LedgerError(error.code, error.message.replace(str(unfinished), str(path))) from error
    try:
        with connection.explained(path):
            db.execute("BEGIN IMMEDIATE")
            schema.create_book(db)
            db.execute("COMMIT")
            derived.migrate(db)
    finally:
        db.close()
    with Writer(unfinished, log_key) as writer:
        writer.origin = origin
        writer.begin(at)
        writer.append("opened", body)
        return writer.commit()


def _name(unfinished: Path, path: Path) -> None:
    try:
        files.publish_new(unfinished, path)
    except FileExistsError as error:
        raise _exists(path) from error
    except OSError as error:
        raise LedgerError("unwritable", f"{path} cannot be created: {error.strerror}.") from error


def refuse_existing(path: Path) -> None:
    """Raise LedgerError `exists` where something is in the place of a new ledger."""
    if path.exists():
        raise _exists(path)


def clear_unfinished(path: Path, key_file: Path) -> None:
    """Remove what a creation that was killed left beside `path`, with its key file; for the holder of the lock alone.

    A key file that no unfinished ledger names is of a ledger that was moved away, and stays.
    """
    for unfinished in files.left_beside(path):
        if not path.exists() and _names_keys(unfinished, key_file):
            key_file.unlink(missing_ok=True)
        _remove(unfinished)


def _names_keys(unfinished: Path, key_file: Path) -> bool:
    try:
        with Reader(unfinished) as reader:
            named = reader.opened["keys"]
        held = {role: key.multibase for role, key in keyfile.public_keys(key_file).items()}
    except (PassportError, KeyError, OSError):
        return False
    return bool(named == {role: held.get(role) for role in named})


def _remove(unfinished: Path) -> None:
    for ending in _ENDINGS:
        unfinished.with_name(unfinished.name + ending).unlink(missing_ok=True)


def _exists(path: Path) -> LedgerError:
    return LedgerError("exists", f"{path} exists already. Choose another name: nothing is overwritten.")
