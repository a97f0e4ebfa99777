"""The digest by which the book tells whether what a statement withholds has changed.

The entry that holds it is handed out with every proof of inclusion. So it is salted: without the salt, which stands in
the first entry alone, nobody to whom a proof is shown can try guesses at lots and suppliers.
"""

from __future__ import annotations

import base64
import binascii
import secrets

from passport_app.domain.errors import LedgerError
from passport_app.exchange import groups
from passport_app.ledger.reader import Reader

SALT = "withheld_salt"
"""What the first entry calls it; ledgers made before it have none."""
_LENGTH = 32


def new_salt() -> str:
    """Return a salt for a new ledger, as its first entry holds it."""
    return base64.b64encode(secrets.token_bytes(_LENGTH)).decode("ascii")


def withheld_digest(reader: Reader, values: groups.GroupValues) -> str:
    """Return the digest of what a statement withholds, hexadecimal; raises LedgerError `bad_entry` for no salt."""
    text = str(reader.opened.get(SALT, ""))
    try:
        salt = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        salt = b"?"
    if len(salt) not in (0, _LENGTH):
        raise LedgerError("bad_entry", "The first entry of the ledger holds a salt that is none.")
    return groups.digest_of(values, salt)
