"""Two ledgers of one name at hand: what they say of a passport, a certificate, a checkpoint, in whatever order."""

from __future__ import annotations

import shutil

import pytest

from passport_app.issuing.carried_note import checkpoint_in
from passport_app.ledger.reader import key_path
from passport_app.services.issue_passports import issue_passports
from passport_app.services.verify_evidence import verify_evidence
from passport_app.telling.verdict_words import headline
from tests.conftest import PASSPHRASE
from tests.scenarios.conftest import SIGN
from tests.tampered import tamper

ORDERS = (lambda *files: files, lambda *files: files[::-1])


def copy_of(ledger, target, *, with_key=True):
    target.parent.mkdir(exist_ok=True)
    shutil.copy(ledger, target)
    if with_key:
        shutil.copy(key_path(ledger), key_path(target))
    return target


@pytest.fixture
def both(small, tmp_path):
    """The plant's ledger and another of its name, as its own keys can write it: each holds another passport."""
    other = copy_of(small, tmp_path / "copy" / "other.passports")
    issue_passports(small, ["BAT1"], passphrase=PASSPHRASE)
    issue_passports(other, ["BAT2", "BAT1"], passphrase=PASSPHRASE)
    return small, other


@pytest.fixture
def evidence(both, passport, tmp_path):
    """What the plant's ledger handed out: a passport, a certificate, a checkpoint, a proof, a declaration."""
    ledger, _ = both
    passport("export", ledger, "BAT1", "--format", "json", "-o", tmp_path / "one.json")
    passport("export", ledger, "BAT1", "-o", tmp_path / "one.pdf", "--unregistered", "--no-seal")
    (tmp_path / "kept.txt").write_text(checkpoint_in(tmp_path / "one.json"), encoding="utf-8")
    passport("prove", ledger, "BAT1", "-o", tmp_path / "one.tlog-proof")
    year = ("--model", "M", "--plant", "IT-1", "--year", "2026", "--sign")
    passport("declare", ledger, *year, "-o", tmp_path / "year.pdf", *SIGN)
    names = ("one.json", "one.pdf", "kept.txt", "one.tlog-proof", "year.pdf")
    return [tmp_path / name for name in names]


def about(report):
    wrong = [check for check in report["checks"] if check["verdict"] != "passed"]
    return report["verdict"], [(check["check"], check["reason"], check["detail"]) for check in wrong]


@pytest.mark.parametrize("strangers", [False, True])
def test_neither_answers_and_the_order_changes_nothing(both, evidence, passport, strangers):
    if strangers:
        for ledger in both:
            key_path(ledger).unlink()
    for file in evidence:
        assert passport.json("verify", file, both[0])[0]["verdict"] == "passed", "alone it stands by it"
        (told, *ledgers), (again, *_) = (passport.json("verify", file, *order(*both), status=3) for order in ORDERS)
        assert about(told)[0] == "indeterminate"
        reasons = {reason for _, reason, _ in about(told)[1] if reason != "no_ledger_at_hand"}
        assert reasons == {"two_books"}, file.name
        # Which ledger is longer decides who is named first, not who was given first.
        assert about(told) == about(again)
        (said,) = [detail for _, reason, detail in about(told)[1] if reason == "two_books"]
        assert {"other.passports", "plant.passports"} <= set(said.replace(",", " ").replace(":", " ").split())
        assert {report["verdict"] for report in ledgers} == {"indeterminate"}
    said = passport("verify", evidence[0], *both, status=3)
    assert "Two ledgers of its name were given along that contradict each other" in said


def test_what_neither_stands_by_fails_with_both(both, evidence, passport):
    for ledger in both:
        passport("withdraw", ledger, "BAT1", "--reason", "Scrapped", *SIGN)
    seen = [passport.json("verify", evidence[0], *order(*both), status=1)[0] for order in ORDERS]
    assert about(seen[0]) == about(seen[1])
    assert {"two_books"} < {reason for _, reason, _ in about(seen[0])[1]}


@pytest.mark.parametrize("order", ORDERS)
def test_an_older_copy_takes_nothing_away(small, passport, tmp_path, order):
    older = copy_of(small, tmp_path / "older.passports")
    issue_passports(small, ["BAT1"], passphrase=PASSPHRASE)
    passport("export", small, "BAT1", "--format", "json", "-o", tmp_path / "one.json")
    reports = passport.json("verify", tmp_path / "one.json", *order(small, older))
    assert [report["verdict"] for report in reports] == ["passed"] * 3
    assert "book" in {check["check"] for check in reports[0]["checks"]}


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("strangers", [False, True])
def test_a_copy_that_was_tampered_with_answers_for_nothing(small, passport, tmp_path, order, strangers):
    """Its tree is that of the book, and what it holds is not: the sound one answers."""
    issue_passports(small, ["BAT1"], passphrase=PASSPHRASE)
    passport("export", small, "BAT1", "--format", "json", "-o", tmp_path / "one.json")
    passport("withdraw", small, "BAT1", "--reason", "Scrapped", *SIGN)
    bent = copy_of(small, tmp_path / "bent.passports", with_key=not strangers)
    entry = "UPDATE entry SET body = CAST(replace(CAST(body AS TEXT), 'Scrapped', 'Serapped') AS BLOB) WHERE kind = ?"
    tamper(bent, (entry, ("passport_status",)), "DELETE FROM withdrawn")
    told, *ledgers = passport.json("verify", tmp_path / "one.json", *order(small, bent), status=1)
    assert [check["reason"] for check in told["checks"] if check["verdict"] != "passed"] == ["withdrawn"]
    assert sorted(report["verdict"] for report in ledgers) == ["failed", "passed"]


def test_two_of_one_file_name_are_told_by_their_folders(both, passport, tmp_path):
    ledger, other = both
    named = copy_of(other, tmp_path / "auditor" / ledger.name)
    passport("export", ledger, "BAT1", "--format", "json", "-o", tmp_path / "one.json")
    for report in verify_evidence([tmp_path / "one.json", ledger, named]):
        assert "auditor/plant.passports" in report.decisive.detail or ledger.parent.name in report.decisive.detail
    assert "contradict" in headline(verify_evidence([tmp_path / "one.json", ledger, named])[0])
