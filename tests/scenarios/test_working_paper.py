"""An auditor's sample: drawn by a seed, the same on another computer, marked, signed, verified (PRODUCT.md 14)."""

import json
import shutil

import pytest

from tests.scenarios.conftest import SIGN


@pytest.fixture
def auditor(passport, tmp_path):
    """The key file of an auditor's own installation."""
    passport("witness", "init", tmp_path / "witness", "--name", "auditor.example/w1", *SIGN)
    return tmp_path / "witness" / "witness.key"


@pytest.fixture
def paper(passport, sample, tmp_path):
    """A draft over five batteries of the sample."""
    file = tmp_path / "paper.json"
    passport("paper", "draw", sample, "--seed", "audit 2026", "--size", "5", "-o", file)
    return file


def drawn(file):
    return [item["id"] for item in json.loads(file.read_text(encoding="utf-8"))["credentialSubject"]["items"]]


def test_the_same_sample_on_another_computer_and_another_for_another_seed(passport, sample, paper, tmp_path):
    copy = tmp_path / "copy.passports"
    shutil.copy(sample, copy)
    passport("paper", "draw", copy, "--seed", "audit 2026", "--size", "5", "-o", tmp_path / "again.json")
    passport("paper", "draw", copy, "--seed", "audit 2027", "--size", "5", "-o", tmp_path / "other.json")
    assert drawn(tmp_path / "again.json") == drawn(paper)
    assert drawn(tmp_path / "other.json") != drawn(paper)
    assert len(set(drawn(paper))) == 5


@pytest.mark.parametrize("of", ["cells", "lots", "batches"])
def test_samples_of_other_things(passport, sample, tmp_path, of):
    said = passport.json("paper", "draw", sample, "--of", of, "--seed", "x", "--size", "3", "-o", tmp_path / "p.json")
    assert said["sample"]["of"] == of
    for item in said["items"]:
        passport("balance" if of == "batches" else "trace", sample, item["id"])


def test_marked_signed_and_verified(passport, paper, auditor):
    names = drawn(paper)
    passport("paper", "sign", paper, "--sign", auditor, *SIGN, status=2)
    assert "5 of 5" in passport.said
    for name in names[:-1]:
        passport("paper", "mark", paper, name, "ok")
    passport("paper", "mark", paper, names[-1], "finding", "--note", "The document is of another lot.")
    passport("paper", "sign", paper, "--sign", auditor, "--auditor", "A. Rossi", *SIGN)
    (report,) = passport.json("verify", paper)
    assert (report["kind"], report["verdict"]) == ("paper", "passed")
    assert report["signer"].startswith("A. Rossi (did:key:")
    assert "1 with findings" in next(c["detail"] for c in report["checks"] if c["check"] == "sample")
    passport("paper", "mark", paper, names[0], "finding", status=2)
    assert "signed" in passport.said


def test_a_sample_that_was_picked_is_found(passport, paper, auditor, tmp_path):
    """Signed by the auditor, but one thing was put in the place of another: the seed does not draw it."""
    held = json.loads(paper.read_text(encoding="utf-8"))
    held["credentialSubject"]["items"][0]["position"] += 1
    for item in held["credentialSubject"]["items"]:
        item["result"] = "ok"
    paper.write_text(json.dumps(held), encoding="utf-8")
    passport("paper", "sign", paper, "--sign", auditor, *SIGN)
    (report,) = passport.json("verify", paper, status=1)
    assert "other_sample" in {c["reason"] for c in report["checks"]}


def test_a_ledgers_own_key_signs_no_audit_of_it(passport, sample, paper):
    for name in drawn(paper):
        passport("paper", "mark", paper, name, "ok")
    passport("paper", "sign", paper, "--sign", sample.with_name(sample.name + ".key"), *SIGN, status=2)
    assert "no_auditor_key" in passport.said


def test_clear_words_for_what_cannot_be(passport, sample, paper, tmp_path):
    draw = ("paper", "draw", sample, "-o", tmp_path / "x.json")
    passport(*draw, "--seed", "x", "--size", "0", status=2)
    passport(*draw, "--seed", "x", "--size", "100000", status=2)
    assert "120" in passport.said
    passport(*draw, "--seed", "", "--size", "3", status=2)
    passport("paper", "draw", sample, "--seed", "x", "--size", "3", "-o", paper, status=2)
    assert "exists" in passport.said
    passport("paper", "mark", paper, "EV-99", "ok", status=2)
    assert "not among the 5" in passport.said
    (tmp_path / "x.json").write_text("{}", encoding="utf-8")
    passport("paper", "mark", tmp_path / "x.json", "EV-99", "ok", status=2)
