"""Where the seal of a ledger lies: beside it. Told without loading what reads certificates."""

from __future__ import annotations

from pathlib import Path


def key_place(ledger: Path) -> Path:
    """Return where the secrets of a ledger's seal lie."""
    return ledger.with_name(ledger.name + ".seal.key")


def certificate_place(ledger: Path) -> Path:
    """Return where the certificates of a ledger's seal lie, PEM."""
    return ledger.with_name(ledger.name + ".seal.pem")
