"""Tell whether the key file beside a ledger is the ledger's, before anybody types its passphrase."""

from __future__ import annotations

from passport_app.domain.errors import PassportError
from passport_app.ledger.reader import Reader, key_path
from passport_app.trust import keyfile, token_place
from passport_app.trust.succession import ROLES


def key_fits(reader: Reader) -> bool:
    """Return whether a key in force is named in the key file beside the ledger, or known on a token here.

    A file that cannot be read is not judged: who unlocks it is told what is wrong with it.
    """
    try:
        held = {key.multibase for key in keyfile.public_keys(key_path(reader.path)).values()}
    except (PassportError, OSError):
        return True
    history = reader.keys()
    names = [current.key for role in ROLES if (current := history.current(role)) is not None]
    return any(name in held or token_place.key_place(name) is not None for name in names)
