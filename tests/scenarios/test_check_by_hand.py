"""The recipe of schemas/CHECK.md does what it says, with openssl, sha256sum and Python's standard library alone."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from passport_app.trust import base58
from passport_app.trust.keys import PublicKey, SigningKey
from tests.evidence.make import sign
from tests.scenarios.conftest import SIGN

RECIPE = Path(__file__).resolve().parents[2] / "schemas" / "CHECK.md"


def blocks(language):
    return re.findall(rf"```{language}\n(.*?)```", RECIPE.read_text(encoding="utf-8"), re.DOTALL)


@pytest.fixture
def folder(exported, tmp_path):
    """A folder with the scripts of the recipe and a passport."""
    if not (shutil.which("openssl") and shutil.which("sha256sum")):
        pytest.skip("openssl and sha256sum are not at hand")
    for name, script in zip(("take_apart.py", "look_into.py"), blocks("python"), strict=True):
        (tmp_path / name).write_text(script, encoding="utf-8")
    shutil.copy(exported, tmp_path / "passport.json")
    return tmp_path


def run(folder, line):
    words = line.split()
    if words[0] == "python3":  # of the standard library alone
        words = [sys.executable, "-S", *words[1:]]
    return subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False)


def follow(folder):
    """Run every line of the recipe for a passport and return what each printed."""
    lines = [line for block in blocks("sh") for line in block.strip().splitlines()]
    return {line: run(folder, line) for line in lines if "look_into" not in line}


def signature(folder, *more):
    """Do step 2 and tell whether it said yes."""
    (line,) = (line for block in blocks("sh") for line in block.splitlines() if "signature.bin" in line)
    return "Signature Verified Successfully" in run(folder, " ".join((line, *more))).stdout


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


def hand_over(folder, name, document):
    (folder / name).write_text(json.dumps(document), encoding="utf-8")
    return run(folder, f"python3 look_into.py {name}")


def test_a_copy_for_an_audience(folder, passport, sample):
    words = ("--audience", "authority", "--format", "json", "--unregistered", *SIGN)
    passport("export", sample, "EV-72-00021", "-o", folder / "copy.json", *words)
    held = json.loads((folder / "copy.json").read_text(encoding="utf-8"))
    said = run(folder, "python3 look_into.py copy.json").stdout.splitlines()
    assert said[1:] == ["compliance as signed", "composition as signed"] and signature(folder)
    one, two = held["disclosed"]
    one["salt"], two["salt"] = two["salt"], one["salt"]
    assert hand_over(folder, "copy.json", held).stdout.count("NOT AS SIGNED") == 2


def test_the_proof_of_a_cell(folder, passport, small):
    passport("issue", small, "--all-cell-lots", *SIGN)
    passport("export", small, "A07", "-o", folder / "cell.json", *SIGN)
    held = json.loads((folder / "cell.json").read_text(encoding="utf-8"))
    assert run(folder, "python3 look_into.py cell.json").stdout == "A07 as signed\n" and signature(folder)
    held["cell"]["serial"] = "A08"
    assert hand_over(folder, "cell.json", held).stdout == "A08 NOT AS SIGNED\n"


@pytest.mark.parametrize("name", ["statement", "verifiableCredential"])
def test_what_is_wrapped_round_a_signed_document_is_not_taken_for_signed(folder, name):
    genuine = json.loads((folder / "passport.json").read_text(encoding="utf-8"))
    forged = json.loads(json.dumps(genuine))
    forged["credentialSubject"]["batteryId"] = "EV-72-99999"
    forged[name] = [genuine] if name == "verifiableCredential" else genuine
    hand_over(folder, "passport.json", forged)
    assert not signature(folder)


@pytest.mark.parametrize(
    ("old", "new"), [('"batteryId":', '"batteryId":"FAKE","batteryId":'), ('"version":1', '"version":1.0')]
)
def test_a_name_that_stands_twice_and_a_float_are_refused(folder, old, new):
    file = folder / "passport.json"
    file.write_text(file.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    done = run(folder, "python3 take_apart.py passport.json")
    assert done.returncode == 1 and "Traceback" not in done.stderr, done.stderr


def test_a_key_on_a_card_is_one_of_p256(folder):
    """A signature is two numbers; one that begins with zeros, and one that DER would take for negative, among them."""
    key = SigningKey.generate("p256")
    base = {"issuer": {"id": key.public.did}, "credentialSubject": {}, "@context": []}
    drawn = (sign({"id": f"urn:{number}", **base}, key) for number in range(10_000))
    documents = [next(drawn), next(filter(short, drawn))]
    for document in documents:
        (folder / "passport.json").write_text(json.dumps(document), encoding="utf-8")
        assert run(folder, "python3 take_apart.py passport.json").returncode == 0
        assert signature(folder, "-digest", "sha256")


def short(document):
    """Tell whether a half of a signature begins with a zero byte."""
    value = base58.decode_multibase(document["proof"]["proofValue"])
    return value[0] == 0 or value[32] == 0
