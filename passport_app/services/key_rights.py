"""Say who else may read the keys of a ledger."""

from __future__ import annotations

from pathlib import Path

from passport_app.ledger.key_rights import rights_warning


def warn_of_rights(ledger: Path) -> str:
    """Return what to mend where others on this computer may read a key file of a ledger, or an empty text."""
    return rights_warning(ledger)
