"""A token of the tests' own: SoftHSM2 plays the hardware, by the same interface (PKCS#11).

The library is told once in a process where its tokens lie, so all tests share one.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

UTIL = shutil.which("softhsm2-util")
MODULE = next(
    (p for p in map(Path, ("/usr/lib/softhsm/libsofthsm2.so", "/usr/local/lib/softhsm/libsofthsm2.so")) if p.exists()),
    None,
)
PIN = "2468-plant"
LABEL = "Plant"


def call(*words):
    """Run SoftHSM's own tool."""
    subprocess.run([UTIL, *map(str, words)], check=True, capture_output=True)


def make_token(folder):
    """Make the token in a folder, and say in the environment where it is and where our settings about it go."""
    if not UTIL or not MODULE:
        pytest.skip("SoftHSM2 (Debian: softhsm2) is not installed")
    (folder / "tokens").mkdir()
    (folder / "softhsm2.conf").write_text(f"directories.tokendir = {folder}/tokens\n", encoding="utf-8")
    os.environ["SOFTHSM2_CONF"] = str(folder / "softhsm2.conf")
    os.environ["MATERIAL_PASSPORT_TOKENS"] = str(folder / "tokens.json")
    call("--init-token", "--free", "--label", LABEL, "--so-pin", "1357-plant", "--pin", PIN)
    return folder
