"""Which timestamp authority this computer asks for its seals, and whether they are made to last, in its own settings.

It is a matter of the computer, which reaches the authority, not of the ledger, which anybody may hand on.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

import platformdirs

from passport_app.domain.errors import InputError
from passport_app.issuing.sealing import over_http
from passport_app.trust import files

VARIABLE = "MATERIAL_PASSPORT_SEALS"
"""Names another file than this computer's own settings."""
_SETTINGS = "seals.json"
_MOST = 16 * 1024


@dataclass(frozen=True, slots=True)
class SealSettings:
    """How seals are made where nothing else is said."""

    authority: str = ""
    """URL of an RFC 3161 authority that stamps each; empty for none."""
    long_term: bool = False
    """Whether answers about revocation are put in, so that a seal can be judged for years (PAdES B-LT)."""


def seal_settings() -> SealSettings:
    """Return what this computer's settings say; what cannot be read says nothing."""
    try:
        with _file().open("rb") as file:
            held = json.loads(file.read(_MOST))
        return SealSettings(str(held["authority"]), held["long_term"] is True)
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return SealSettings()


def keep_seal_settings(said: SealSettings) -> None:
    """Keep what is said from now on; raises InputError `authority_url`, OSError."""
    if said.authority:
        over_http(said.authority)
    elif said.long_term:
        text = "A seal for long needs a timestamp too: name an authority (--timestamp-url)."
        raise InputError("authority_url", text)
    file = _file()
    file.parent.mkdir(parents=True, exist_ok=True)
    files.replace(file, (json.dumps(asdict(said), indent=1) + "\n").encode("utf-8"))


def _file() -> Path:
    if named := os.environ.get(VARIABLE):
        return Path(named)
    return Path(platformdirs.user_config_dir("material-passport", appauthor=False)) / _SETTINGS
