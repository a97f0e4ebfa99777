"""Two copies of a ledger: the same, one older, a fork, or another ledger altogether."""

from __future__ import annotations

import json
import shutil
import sys

import pytest

from passport_app.ledger import apart
from passport_app.services.change_keys import replace_key, revoke_key, show_keys
from passport_app.services.issue_passports import issue_passports
from tests.conftest import PASSPHRASE


def copied(ledger, name):
    """A copy with its key, as two workstations would have it."""
    other = ledger.with_name(name)
    shutil.copy(ledger, other)
    shutil.copy(ledger.with_name(ledger.name + ".key"), other.with_name(other.name + ".key"))
    return other


def test_copies_are_the_same_then_older_then_a_fork(small, passport, tmp_path):
    other = copied(small, "copy.passports")
    assert passport.json("compare", small, other)["standing"] == "same"
    issue_passports(small, ["BAT1"], passphrase=PASSPHRASE)
    found = passport.json("compare", small, other)
    assert (found["standing"], found["there"]["more"]) == ("here_is_longer", [])
    assert dict(found["here"]["more"]) == {"issue": 1, "passport": 1}
    assert [entry[1] for entry in found["here"]["entries_more"]] == ["issue", "passport"]
    assert "BAT1" in found["here"]["entries_more"][0][3]
    assert passport.json("compare", other, small)["standing"] == "there_is_longer"
    said = passport("compare", other, small)
    assert "plant.passports has, and copy.passports lacks" in said

    issue_passports(other, ["BAT2"], passphrase=PASSPHRASE)
    proof = tmp_path / "fork.json"
    found = passport.json("compare", small, other, "-o", proof, status=1)
    assert found["standing"] == "fork"
    assert found["first_here"]["body"]["battery"] == "BAT1"
    assert found["first_there"]["body"]["battery"] == "BAT2"
    kept = json.loads(proof.read_text(encoding="utf-8"))
    notes = [text.split("\n") for text in kept["notes"]]
    assert notes[0][:2] == notes[1][:2]  # one name, one size
    assert notes[0][2] != notes[1][2]  # two roots
    (report,) = passport.json("verify", proof, status=1)
    assert (report["kind"], report["checks"][-1]["reason"]) == ("fork", "fork")
    assert report["checks"][-1]["detail"] == f"The key {kept['logKeys'][0]} signed two different books of 16 entries."
    passport("compare", small, other, "-o", proof, status=2)


def test_copies_of_one_name_are_told_apart_by_their_folders(small, passport, tmp_path):
    other = tmp_path / "usb" / "auditor" / small.name
    other.parent.mkdir(parents=True)
    shutil.copy(small, other)
    issue_passports(small, ["BAT1"], passphrase=PASSPHRASE)
    said = passport("compare", small, other)
    assert f"{small.parent.name}/{small.name} has, and auditor/{small.name} lacks" in said.replace("\\", "/")


def test_a_fork_over_a_replaced_key_is_told_with_the_book_that_names_both(small, passport, tmp_path):
    """One workstation replaced the log key, the other went on with the old one."""
    other = copied(small, "copy.passports")
    replace_key(small, "log", PASSPHRASE)
    issue_passports(small, ["BAT2"], passphrase=PASSPHRASE)
    issue_passports(other, ["BAT1"], passphrase=PASSPHRASE)
    proof, kept, audited = tmp_path / "fork.json", tmp_path / "kept", tmp_path / "audited.json"
    passport("compare", small, other, "-o", proof, status=1)
    passport("checkpoint", other, "-o", kept)

    def told(*at_hand, status):
        report = passport.json("verify", proof, *at_hand, status=status)[0]
        return report["verdict"], report["checks"][2]["reason"]

    assert told(status=3) == ("indeterminate", "two_keys")
    assert told(small, status=1) == ("failed", "fork")
    assert told(other, status=3) == ("indeterminate", "two_keys")  # it never heard of the new key
    # Whoever kept the other book's checkpoint proves it by an audit; before, its signer was told as unknown.
    assert "[fork]" in passport("audit", small, "--against", kept, "--fork-evidence", audited, status=1)
    assert passport.json("verify", audited, small, status=1)[0]["checks"][-1]["reason"] == "fork"
    passport("checkpoint", small, "--keep", kept, status=1)
    assert "[fork]" in passport.said
    # A key that was stolen is not its owner's for what came after the theft.
    replaced = next(p.key for p in show_keys(small).periods if p.until is not None)
    revoke_key(small, replaced, PASSPHRASE, last_believed=3, reason="stolen")
    assert told(small, status=3) == ("indeterminate", "revoked")
    assert "was revoked, and believed to entry 3" in passport("audit", small, "--against", kept, status=1)


@pytest.mark.parametrize("swap", [False, True])
def test_other_ledgers_are_told_as_such(small, sample, passport, swap):
    pair = (sample, small) if swap else (small, sample)
    assert passport.json("compare", *pair, status=3)["standing"] == "other_ledger"
    passport("compare", small, small.with_name("gone.passports"), status=2)


def test_a_strangers_copy_is_read_apart(small, passport, tmp_path, monkeypatch):
    other = tmp_path / "mailed" / "copy.passports"
    other.parent.mkdir()
    shutil.copy(small, other)
    issue_passports(small, ["BAT1"], passphrase=PASSPHRASE)
    found = passport.json("compare", small, other)
    assert (found["standing"], found["there"]["file"]) == ("here_is_longer", "copy.passports")
    monkeypatch.setattr(apart, "_command", lambda: [sys.executable, "-c", "import os; os.abort()"])
    passport("compare", small, other, status=2)
    assert "[not_read_safely]" in passport.said
