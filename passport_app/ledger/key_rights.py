"""Who else may read the keys of a ledger: asked at every opening, so without loading what changes keys."""

from __future__ import annotations

from pathlib import Path

from passport_app.ledger.reader import key_path
from passport_app.trust import keyfile
from passport_app.trust.seal_place import key_place


def rights_warning(ledger: Path) -> str:
    """Return what to mend where others on this computer may read a key file of a ledger, or an empty text."""
    warnings = (keyfile.rights_warning(place) for place in (key_path(ledger), key_place(ledger)))
    return next((text for text in warnings if text), "")
