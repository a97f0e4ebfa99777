"""The system's keychain remembers a passphrase, by keyring's own interface; one of the tests' own stands in for it."""

from __future__ import annotations

import shutil

import keyring
import pytest
from keyring.backends import fail

from tests.conftest import PASSPHRASE
from tests.scenarios.conftest import SIGN


@pytest.fixture
def no_chain():
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())
    yield
    keyring.set_keyring(before)


def test_what_is_remembered_need_not_be_asked(passport, small, chain):
    passport("issue", small, "--all", status=2)
    assert "no_passphrase" in passport.said
    said = passport.json("keys", "remember", small, *SIGN)
    assert said["keychain"] == "Chain of the test"
    assert len(passport.json("issue", small, "--all")["issued"]) == 2
    assert passport.json("keys", "forget", small) == {"forgotten": True}
    assert passport.json("keys", "forget", small) == {"forgotten": False}
    passport("checkpoint", small)
    passport("dispose", small, "N1", "--status", "quarantined", "--reason", "x", "--by", "y", status=2)
    assert "no_passphrase" in passport.said


def test_a_wrong_passphrase_is_not_remembered(passport, small, chain, monkeypatch):
    passport.runner.env["WRONG"] = "something else"
    passport("keys", "remember", small, "--passphrase-env", "WRONG", status=2)
    assert "wrong_passphrase" in passport.said and not chain.held


def test_it_goes_with_the_keys_and_not_with_the_place(passport, small, chain, tmp_path, new_ledger):
    passport("keys", "remember", small, *SIGN)
    moved = tmp_path / "elsewhere" / "moved.passports"
    moved.parent.mkdir()
    shutil.copy(small, moved)
    shutil.copy(small.with_name(small.name + ".key"), moved.with_name(moved.name + ".key"))
    passport("issue", moved, "--all")
    passport("keys", "rotate", moved, "--role", "seal")
    passport("keys", "rotate", moved, "--role", "log")  # a replaced key is still of the same file
    other = new_ledger("other.passports")
    passport("keys", "rotate", other, "--role", "log", status=2)
    assert "no_passphrase" in passport.said


def test_a_new_passphrase_is_remembered_in_place_of_the_old(passport, small, chain):
    passport("keys", "remember", small, *SIGN)
    passport.runner.env["NEW"] = "another one"
    passport("keys", "passphrase", small, "--new-passphrase-env", "NEW")
    assert list(chain.held.values()) == ["another one"]
    passport("issue", small, "--all")


def test_without_a_keychain_nothing_is_written_anywhere(passport, small, no_chain):
    before = {p: p.read_bytes() for p in small.parent.iterdir() if p.is_file()}
    passport("keys", "remember", small, *SIGN, status=2)
    assert "no_keychain" in passport.said and "--passphrase-env" in passport.said
    after = {p: p.read_bytes() for p in small.parent.iterdir() if p.is_file()}
    assert before == after and all(PASSPHRASE.encode() not in data for data in after.values())


def test_the_seals_key_goes_with_the_others(passport, small, tmp_path):
    """Passphrase, backup and recovery are of all keys beside a ledger."""
    passport("keys", "certificate", "create", small, *SIGN)
    passport.runner.env["NEW"] = "another one"
    new = ("--passphrase-env", "NEW")
    passport("keys", "passphrase", small, "--new-passphrase-env", "NEW", *SIGN)
    passport("issue", small, "--all", *new)
    passport("export", small, "BAT1", "-o", tmp_path / "a.pdf", "--seal", *new)
    passport("keys", "backup", small, "-o", tmp_path / "safe.keys", *new)
    assert (tmp_path / "safe.keys.pem").is_file()
    for ending in (".key", ".seal.key", ".seal.pem"):
        small.with_name(small.name + ending).unlink()
    passport("keys", "recover", small, tmp_path / "safe.keys", *new)
    passport("export", small, "BAT1", "-o", tmp_path / "b.pdf", "--seal", *new)
    (report,) = passport.json("verify", tmp_path / "b.pdf")
    assert {c["reason"] for c in report["checks"] if c["check"] == "seal_trust"} == {"ok"}
    passport("keys", "recover", small, tmp_path / "safe.keys", *new, status=2)
    small.with_name(small.name + ".seal.key").unlink()
    passport("keys", "recover", small, tmp_path / "safe.keys", *new)
    passport("export", small, "BAT1", "-o", tmp_path / "c.pdf", "--seal", *new)
