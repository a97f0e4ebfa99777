"""The first steps: from nothing to a passport that a stranger verifies, by real processes; the sample; a bad table."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.scenarios.conftest import SIGN
from tests.small_plant import TABLES


def shell(*words, cwd, encoding="utf-8", **env):
    """Run `passport` as a shell would; return status, standard output and standard error."""
    root = Path(__file__).resolve().parents[2]
    env = os.environ | {"PYTHONPATH": str(root), "PYTHONIOENCODING": encoding} | env
    words = [sys.executable, "-m", "passport_app.cli.main", *map(str, words)]
    done = subprocess.run(
        words, cwd=cwd, env=env, capture_output=True, stdin=subprocess.DEVNULL, timeout=60, check=False
    )
    return done.returncode, done.stdout.decode(encoding), done.stderr.decode(encoding)


def test_from_nothing_to_a_verified_passport(tmp_path, write_tables):
    plant = write_tables(TABLES)
    secret = {"PW": "four words by dice"}
    sign = ("--passphrase-env", "PW")

    status, out, err = shell(
        "init", "p.passports", "--operator", "Società Łódź", "--site", "IT-1", *sign, cwd=tmp_path, **secret
    )
    assert (status, err) == (0, "")
    assert "did:key:z6Mk" in out
    assert (tmp_path / "p.passports.key").is_file()

    status, out, err = shell("import", "p.passports", plant, "--json", *sign, cwd=tmp_path, **secret)
    assert status == 0
    said = json.loads(out)
    assert said["written"]["lots"] == 2
    assert said["problems"] == []

    status, out, err = shell("issue", "p.passports", "--all", *sign, cwd=tmp_path, **secret)
    assert (status, out) == (0, "Signed 2 passports; 0 unchanged.\n")

    status, out, err = shell("export", "p.passports", "BAT1", "--format", "json", "-o", "b.json", cwd=tmp_path)
    assert (status, err) == (0, "")

    # A stranger has the file alone, and a terminal of another age.
    stranger = tmp_path / "elsewhere"
    stranger.mkdir()
    (tmp_path / "b.json").rename(stranger / "b.json")
    for encoding, passed in (("utf-8", "✓ passed"), ("cp1252", "passed")):
        status, out, err = shell("verify", "b.json", cwd=stranger, encoding=encoding)
        assert (status, err) == (0, "")
        assert out.startswith(f"{passed}  b.json  (passport)")
        status, out, err = shell("verify", "b.json", "--json", cwd=stranger, encoding=encoding)
        assert status == 0
        assert json.loads(out)[0]["signer"].startswith("Società Łódź (did:key:")

    text = (stranger / "b.json").read_text(encoding="utf-8")
    (stranger / "b.json").write_text(text.replace('"count":8', '"count":9'), encoding="utf-8")
    status, out, err = shell("verify", "b.json", cwd=stranger)
    assert status == 1
    assert out.startswith("✗ FAILED  b.json")

    status, out, err = shell("audit", "p.passports", cwd=tmp_path)
    assert (status, err) == (0, "")


@pytest.mark.parametrize(
    "words",
    [["trace", "LEDGER", "SB-2601"], ["verify", "PASSPORT"], ["verify", "PASSPORT", "LEDGER"], ["audit", "LEDGER"]],
)
def test_a_command_starts_without_what_it_does_not_need(words, sample, exported):
    """What reads and seals PDFs takes half a second to load, longer than a passport's verifying takes."""
    heavy = ("PySide6", "reportlab", "pikepdf", "pyhanko", "aiohttp", "python_calamine")
    code = (
        "import contextlib, sys; from passport_app.cli.main import main\n"
        "with contextlib.suppress(SystemExit): main(sys.argv[1:], standalone_mode=False)\n"
        f"print([m for m in {heavy} if m in sys.modules])"
    )
    root = Path(__file__).resolve().parents[2]
    given = {"LEDGER": str(sample), "PASSPORT": str(exported)}
    command = [sys.executable, "-c", code, *(given.get(word, word) for word in words)]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, encoding="utf-8", check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_the_sample_command_makes_what_it_says(passport, tmp_path):
    said = passport.json("sample", tmp_path / "try", *SIGN)
    assert sum(said["written"].values()) == 1602
    assert passport.json("audit", said["ledger"])["verdict"] == "passed"
    passport("sample", tmp_path / "try", *SIGN, status=2)
    assert "[exists]" in passport.said


def test_import_tells_each_problem_by_its_place(passport, sample, small, tmp_path):
    """One digit of the sample's inputs changed: a contradiction, with file, row and column; nothing is written."""
    path = tmp_path / "inputs.csv"
    lines = (sample.parent / "plant" / "inputs.csv").read_text(encoding="utf-8").splitlines()
    batch, lot, mass = lines[9].split(",")
    lines[9] = f"{batch},{lot},{mass[:-1]}{(int(mass[-1]) + 1) % 10}"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    said = passport.json("import", sample, path, *SIGN, status=1)
    assert set(said) >= {"written", "skipped", "problems", "findings"}
    assert said["written"] == {}
    (problem,) = said["problems"]
    assert (problem["file"], problem["row"], problem["code"]) == ("inputs.csv", 10, "contradicts")
    assert set(problem) == {"file", "row", "column", "value", "code", "message"}
    passport("import", sample, path, *SIGN, status=1)
    assert "inputs.csv, row 10" in passport.said
    again = passport.json("import", sample, sample.parent / "plant", *SIGN)
    assert sum(again["skipped"].values()) == 1602
    assert again["written"] == {}
