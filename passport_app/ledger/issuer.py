"""As whom a ledger signs now."""

from __future__ import annotations

from passport_app.ledger.reader import Reader
from passport_app.trust.issuer import Issuer
from passport_app.trust.keys import PublicKey


def issuer_of(reader: Reader) -> Issuer:
    """Return as whom a ledger signs, by its entries; raises LedgerError, InputError for keys that cannot be read."""
    keys = reader.keys()
    seal, log = (PublicKey.from_multibase(keys.current(role).key) for role in ("seal", "log"))
    return Issuer(seal, str(reader.opened.get("operator", "")), log)
