"""Whom an installation trusts: added with a fingerprint, ended with a reason, handed on signed; nothing by itself."""

from __future__ import annotations

import json

import pytest

from passport_app.ledger.reader import Reader
from passport_app.services.export_certificates import export_certificates
from passport_app.services.issue_passports import issue_passports
from passport_app.trust.keys import PublicKey
from tests.conftest import PASSPHRASE
from tests.scenarios.conftest import SIGN


@pytest.fixture
def signed(small, tmp_path):
    """A ledger, a passport of it as a file, and its signer."""
    issue_passports(small, ["BAT1"], passphrase=PASSPHRASE)
    (file,) = export_certificates(small, ["BAT1"], target=tmp_path / "one.json", form="json")
    return small, file, PublicKey.from_did(json.loads(file.read_bytes())["issuer"]["id"])


@pytest.fixture
def home(tmp_path, monkeypatch):
    """An installation's own trust list, not there yet."""
    path = tmp_path / "config" / "trust.json"
    monkeypatch.setenv("MATERIAL_PASSPORT_TRUST", str(path))
    return path


def verdict(passport, file, status):
    (report,) = passport.json("verify", file, status=status)
    return report


def test_a_signer_is_trusted_only_when_added_and_no_longer_when_ended(passport, signed, home):
    _, file, key = signed
    assert verdict(passport, file, 0)["trusted"] is None
    passport("trust", "add", key.did, "--name", "X", "--fingerprint", "0000 " + key.fingerprint[5:], status=2)
    assert "fingerprint" in passport.said
    assert not home.exists()
    passport("trust", "add", key.did, "--name", "Voltara", "--fingerprint", key.fingerprint, "--reason", "audit 7")
    report = verdict(passport, file, 0)
    assert (report["verdict"], report["trusted"]) == ("passed", True)
    passport("trust", "add", key.did, "--name", "Again", "--fingerprint", key.fingerprint, status=2)
    passport("trust", "end", key.did, "--on", "2020-01-01", "--reason", "contract ended")
    report = verdict(passport, file, 3)
    assert report["trusted"] is False
    assert "no_longer_trusted" in {check["reason"] for check in report["checks"]}
    shown = passport.json("trust", "list")["trust"]
    assert [(row["name"], row["to"], row["reason"]) for row in shown] == [("Voltara", "2020-01-01", "contract ended")]


def test_others_in_the_list_do_not_make_this_one_trusted(passport, signed, home):
    _, file, _ = signed
    from passport_app.trust.keys import SigningKey

    other = SigningKey.generate().public
    passport("trust", "add", other.did, "--name", "Other", "--fingerprint", other.fingerprint)
    assert "not_trusted_here" in {check["reason"] for check in verdict(passport, file, 3)["checks"]}


def test_a_list_is_handed_on_signed_and_taken_over_by_its_signers_fingerprint(passport, signed, home, tmp_path):
    ledger, _, key = signed
    passport("trust", "add", key.did, "--name", "Voltara", "--fingerprint", key.fingerprint)
    handed = tmp_path / "handed.json"
    passport("trust", "export", ledger, "-o", handed, *SIGN)
    passport("trust", "export", ledger, "-o", handed, *SIGN, status=2)
    there = tmp_path / "there.json"
    passport("trust", "import", handed, "--fingerprint", "1234", "--list", there, status=2)
    assert not there.exists()
    taken = passport.json("trust", "import", handed, "--fingerprint", key.fingerprint, "--list", there)
    assert [row["did"] for row in taken["added"]] == [key.did]
    assert passport.json("trust", "import", handed, "--fingerprint", key.fingerprint, "--list", there)["added"] == []

    altered = tmp_path / "altered.json"
    altered.write_text(handed.read_text(encoding="utf-8").replace("Voltara", "Voltera", 1), encoding="utf-8")
    passport("trust", "import", altered, "--fingerprint", key.fingerprint, "--list", there, status=2)
    assert "trust_list_altered" in passport.said
    passport("verify", handed, "--trust", altered, status=2)
    plain = tmp_path / "plain.json"
    plain.write_text(json.dumps({"trust": []}), encoding="utf-8")
    passport("trust", "import", plain, "--fingerprint", key.fingerprint, "--list", there, status=2)
    assert "not_signed" in passport.said


def test_a_list_of_yesterday_renews_nobody_and_a_newer_one_ends(passport, signed, home, tmp_path):
    ledger, file, key = signed
    passport("trust", "add", key.did, "--name", "Voltara", "--fingerprint", key.fingerprint)
    old, new, theirs = tmp_path / "old.json", tmp_path / "new.json", tmp_path / "theirs.json"
    passport("trust", "export", ledger, "-o", old, *SIGN)
    taken = passport.json("trust", "import", old, "--fingerprint", key.fingerprint, "--list", theirs)
    assert len(taken["added"]) == 1
    passport("trust", "end", key.did, "--on", "2020-01-01", "--reason", "key stolen")
    passport("trust", "export", ledger, "-o", new, *SIGN)

    taken = passport.json("trust", "import", old, "--fingerprint", key.fingerprint)
    assert (taken["added"], [row["did"] for row in taken["left"]]) == ([], [key.did])
    assert verdict(passport, file, 3)["trusted"] is False

    said = passport("trust", "import", new, "--fingerprint", key.fingerprint, "--list", theirs)
    assert "Trusted until 2020-01-01 and no longer: Voltara, key stolen." in said
    (row,) = passport.json("trust", "list", "--list", theirs)["trust"]
    assert (row["to"], row["reason"]) == ("2020-01-01", "key stolen")
    passport("trust", "import", old, "--fingerprint", key.fingerprint, "--list", theirs)
    assert "Not taken over" in passport.said
    assert passport.json("verify", file, "--trust", theirs, status=3)[0]["trusted"] is False


def test_the_end_of_a_key_ends_it_by_every_name(passport, signed, home):
    _, file, key = signed
    words = ("--fingerprint", key.fingerprint)
    passport("trust", "add", key.did, "--name", "Voltara", *words, "--to", "2999-12-31")
    passport("trust", "add", "did:web:voltara.example", "--key", key.did, "--name", "Voltara on the web", *words)
    passport("trust", "add", key.did, "--name", "Voltara, later", *words, "--from", "2999-01-01")
    ended = passport.json("trust", "end", key.did, "--on", "2020-01-01", "--reason", "key stolen")["ended"]
    assert len(ended) == 3
    assert {row["to"] for row in passport.json("trust", "list")["trust"]} == {"2020-01-01"}
    assert verdict(passport, file, 3)["trusted"] is False
    passport("trust", "end", key.did, "--on", "2020-01-01", "--reason", "again", status=2)
    assert "not_trusted" in passport.said


def test_an_empty_list_says_what_to_do(passport, home):
    assert "passport trust add" in passport("trust", "list")


def test_an_audit_says_whether_the_list_trusts_the_book_and_fails_nobody_for_it(passport, small, home):
    assert "(no trust list to judge by)" in passport("audit", small)
    with Reader(small) as reader:
        key = PublicKey.from_multibase(reader.keys().current("log").key)
    passport("trust", "add", key.did, "--name", "Voltara", "--fingerprint", key.fingerprint)
    assert "(trusted here)" in passport("audit", small)
    passport("trust", "end", key.did, "--on", "2020-01-01", "--reason", "contract ended")
    assert "(the trust list here does not vouch for it)" in passport("audit", small)
