"""The recipe of schemas/CHECK.md does what it says, with openssl, sha256sum and Python's standard library alone."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

RECIPE = Path(__file__).resolve().parents[2] / "schemas" / "CHECK.md"


def blocks(language):
    return re.findall(rf"```{language}\n(.*?)```", RECIPE.read_text(encoding="utf-8"), re.DOTALL)


@pytest.fixture
def folder(exported, tmp_path):
    """A folder with the script of the recipe and a passport."""
    if not (shutil.which("openssl") and shutil.which("sha256sum")):
        pytest.skip("openssl and sha256sum are not at hand")
    (script,) = blocks("python")
    (tmp_path / "take_apart.py").write_text(script, encoding="utf-8")
    shutil.copy(exported, tmp_path / "passport.json")
    return tmp_path


def run(folder, line):
    words = [sys.executable if word == "python3" else word for word in line.split()]
    return subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False)


def follow(folder):
    """Run every line of the recipe and return what each printed."""
    return {line: run(folder, line) for block in blocks("sh") for line in block.strip().splitlines()}


def test_every_step_agrees(folder):
    done = follow(folder)
    assert all(step.returncode == 0 for step in done.values()), [(k, v.stderr) for k, v in done.items() if v.returncode]
    verified = [step.stdout for line, step in done.items() if "openssl" in line]
    assert len(verified) == 2
    assert all("Signature Verified Successfully" in said for said in verified)
    entry = json.loads((folder / "entry.json").read_text(encoding="utf-8"))
    assert done["sha256sum subject.json"].stdout.split()[0] == entry["body"]["subject_sha256"]
    root = done["python3 take_apart.py passport.json"].stdout.split()[1]
    assert (folder / "note.txt").read_text(encoding="utf-8").splitlines()[2] == root
    from passport_app.trust.keys import PublicKey

    issuer = json.loads((folder / "passport.json").read_text(encoding="utf-8"))["issuer"]["id"]
    said = done["sha256sum key.bin"].stdout.split()[0]
    assert said == PublicKey.from_did(issuer).fingerprint.replace(" ", "")


def test_a_changed_digit_is_seen(folder):
    passport = (folder / "passport.json").read_text(encoding="utf-8")
    changed = passport.replace('"2026-02', '"2026-03', 1)
    assert changed != passport
    (folder / "passport.json").write_text(changed, encoding="utf-8")
    done = follow(folder)
    assert "Successfully" not in next(step.stdout for line, step in done.items() if "signature.bin" in line)


def test_a_path_of_another_place_gives_another_root(folder):
    passport = json.loads((folder / "passport.json").read_text(encoding="utf-8"))
    passport["evidence"][0]["seq"] += 1
    (folder / "passport.json").write_text(json.dumps(passport), encoding="utf-8")
    root = run(folder, "python3 take_apart.py passport.json").stdout.split()[1]
    assert (folder / "note.txt").read_text(encoding="utf-8").splitlines()[2] != root
