"""On which token the key of a seal is, as this computer's own settings say.

The library that speaks to a token is code, so no file that lies beside a ledger, and may be a stranger's, names it.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import platformdirs

from passport_app.trust import files

VARIABLE = "MATERIAL_PASSPORT_TOKENS"
"""Names another file than this computer's own settings."""
_SETTINGS = "tokens.json"
_MOST_SETTINGS = 64 * 1024


@dataclass(frozen=True, slots=True)
class TokenPlace:
    """Where a key is: the library of the token, the token, and the key on it, by their labels."""

    module: str
    token: str
    key: str


def keep_place(certificate: bytes, place: TokenPlace) -> None:
    """Remember in this computer's settings on which token the key of a certificate (DER) is; raises OSError."""
    held = _settings()
    held[sha256(certificate).hexdigest()] = asdict(place)
    file = _file()
    file.parent.mkdir(parents=True, exist_ok=True)
    files.replace(file, (json.dumps(held, indent=1) + "\n").encode("utf-8"))


def place_of(certificate: bytes) -> TokenPlace | None:
    """Return on which token the key of a certificate (DER) is, as this computer's settings say."""
    held = _settings().get(sha256(certificate).hexdigest())
    names = ("module", "token", "key")
    if not isinstance(held, dict) or not all(isinstance(held.get(name), str) for name in names):
        return None
    return TokenPlace(*(held[name] for name in names))


def _file() -> Path:
    if named := os.environ.get(VARIABLE):
        return Path(named)
    return Path(platformdirs.user_config_dir("material-passport", appauthor=False)) / _SETTINGS


def _settings() -> dict[str, Any]:
    try:
        with _file().open("rb") as file:
            held = json.loads(file.read(_MOST_SETTINGS))
    except (OSError, ValueError):
        return {}
    return held if isinstance(held, dict) else {}
