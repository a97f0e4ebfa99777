"""The one door to what ships beside the code: `resources/` and `schemas/`.

Works from a checkout, an installed wheel and a frozen bundle alike.
"""

from __future__ import annotations

import sys
import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Any


def _root(name: str) -> Path:
    package = Path(__file__).resolve().parent
    bundle = getattr(sys, "_MEIPASS", None)
    candidates = [package / f"_{name}", package.parent / name]
    if bundle:
        candidates.insert(0, Path(bundle) / name)
    for candidate in candidates:
        if candidate.is_dir():
            return candidate
    raise FileNotFoundError(f"the installation lacks its {name!r} folder; install the program again")


def resource(*parts: str) -> Path:
    """Return the path of a file or folder under `resources/`."""
    return _root("resources").joinpath(*parts)


def schema(name: str) -> bytes:
    """Return the bytes of a JSON Schema under `schemas/`."""
    return (_root("schemas") / name).read_bytes()


@lru_cache(maxsize=64)
def toml(*parts: str) -> dict[str, Any]:
    """Return a TOML file under `resources/`, parsed; the caller must not change it."""
    return tomllib.loads(resource(*parts).read_text(encoding="utf-8"))
