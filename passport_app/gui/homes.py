"""Where each ledger is written to on this computer: a copy of it elsewhere is to be looked at, not written to.

Two copies that both go on are two books, and the checkpoints of one contradict the other's. Which of them goes on is
for a person to say; kept in the user's settings, by the ledger's own name.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QSettings

from passport_app.domain.errors import PassportError


def original_of(path: Path, origin: str) -> Path | None:
    """Return where the ledger is written to, if that is elsewhere and still there; else it is written here."""
    named = str(QSettings().value(_key(origin), ""))
    home = Path(named) if named else path
    if home.resolve() == path.resolve() or not _holds(home, origin):
        settle(path, origin)
        return None
    return home


def settle(path: Path, origin: str) -> None:
    """Let the ledger be written to here from now on."""
    QSettings().setValue(_key(origin), str(path.resolve()))


def _holds(path: Path, origin: str) -> bool:
    from passport_app.services.open_ledger import open_ledger

    try:
        with open_ledger(path) as reader:
            return bool(reader.origin == origin)
    except (PassportError, OSError):
        return False


def _key(origin: str) -> str:
    return f"homes/{sha256(origin.encode()).hexdigest()[:24]}"
