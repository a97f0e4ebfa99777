"""Scenario 1: the first run, with no network there, in a process of its own, and how soon its window stands there."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

SECONDS = 2
"""Until the window is painted, from nothing (PRODUCT.md 1), by the processor's time: others work here too."""


def apart():
    """What starts a process without a network where this computer lets one: no address but its own, and that down."""
    tried = ("unshare", "--map-root-user", "--net")
    try:
        done = subprocess.run([*tried, "true"], capture_output=True, check=False, timeout=10)
    except OSError:
        return ()
    return tried if done.returncode == 0 else ()


def test_scenario_one_without_a_network(tmp_path):
    words = [*apart(), sys.executable, "-m", "tests.gui.alone", str(tmp_path), str(time.time())]
    own = {
        "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path.cwd()), "LANG": "C.UTF-8", "HOME": str(tmp_path),
        "MATERIAL_PASSPORT_STATE": str(tmp_path / "state"),
    }  # fmt: skip
    done = subprocess.run(words, env={**os.environ, **own}, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout.splitlines()[-1])
    assert said["asked"] == [], "nothing is looked for outside this computer"
    assert said["worked"] < SECONDS, said
    assert said["choices"] == ["Create a ledger", "Open a ledger", "Try the sample", "Verify something"]
    assert "recovery file" in said["told"] and re.search(r"\b[0-9a-f]{4}( [0-9a-f]{4}){7}", said["told"]), said["told"]
    assert (said["operator"], said["recovery"]) == ("Officina Prova", True)
