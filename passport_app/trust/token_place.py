"""On which token a key is, of a PDF seal or of a ledger, as this computer's own settings say.

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
    _keep(sha256(certificate).hexdigest(), asdict(place))


def place_of(certificate: bytes) -> TokenPlace | None:
    """Return on which token the key of a certificate (DER) is, as this computer's settings say."""
    held = _settings().get(sha256(certificate).hexdigest())
    names = ("module", "token", "key")
    if not isinstance(held, dict) or not all(isinstance(held.get(name), str) for name in names):
        return None
    return TokenPlace(*(held[name] for name in names))


def keep_key_place(key: str, place: TokenPlace, sealed_pin: str) -> None:
    """Remember on which token a ledger's key (multibase) is, and its PIN as `token_key.seal_pin` made it."""
    _keep(key, {**asdict(place), "pin": sealed_pin})


def key_place(key: str) -> tuple[TokenPlace, str] | None:
    """Return on which token a ledger's key (multibase) is, with its sealed PIN, as this computer's settings say."""
    held = _settings().get(key)
    names = ("module", "token", "key", "pin")
    if not isinstance(held, dict) or not all(isinstance(held.get(name), str) for name in names):
        return None
    return TokenPlace(held["module"], held["token"], held["key"]), held["pin"]


def _keep(name: str, said: dict[str, str]) -> None:
    held = _settings()
    held[name] = said
    file = _file()
    file.parent.mkdir(parents=True, exist_ok=True)
    files.replace(file, (json.dumps(held, indent=1) + "\n").encode("utf-8"))


def _file() -> Path:
    if named := os.environ.get(VARIABLE):
        return Path(named)
    return Path(platformdirs.user_config_dir("material-passport", appauthor=False)) / _SETTINGS


def _settings() -> dict[str, Any]:
    try:
        with _file().open("rb") as file:
            held = json.loads(file.read(_MOST_SETTINGS))
    except (OSError, ValueError, RecursionError):
        return {}
    return held if isinstance(held, dict) else {}
