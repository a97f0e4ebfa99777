"""The report of an audit as a document that its auditor signs, and that anyone verifies."""

from __future__ import annotations

import json

import pytest

from passport_app.services.witness import create_witness
from passport_app.trust import keyfile, proof
from tests.conftest import PASSPHRASE
from tests.scenarios.test_attacks import SIGN, book, tamper  # noqa: F401 - a fixture


@pytest.fixture
def auditor(tmp_path, cheap):
    """The key file of an auditor's own installation."""
    create_witness(tmp_path / "auditor", name="auditor.example/w1", passphrase=PASSPHRASE, cost=cheap)
    return tmp_path / "auditor" / "witness.key"


@pytest.fixture
def reported(book, auditor, passport, tmp_path):  # noqa: F811
    """A function that audits and returns the signed report's file."""

    def run(name="report.json", status=0, options=()):
        target = tmp_path / name
        words = ("audit", book[0], *options, "--report", target, "--sign", auditor, "--auditor", "A. Rossi", *SIGN)
        passport(*words, status=status)
        return target

    return run


def by_check(report):
    return {check["check"]: check for check in report["checks"]}


def test_a_signed_report_verifies_and_says_what_it_is(reported, book, passport):  # noqa: F811
    target = reported()
    (report,) = passport.json("verify", target)
    assert (report["kind"], report["verdict"]) == ("audit", "passed")
    assert report["signer"].startswith("A. Rossi (did:key:")
    said = by_check(report)["audit"]["detail"]
    assert "all entries" in said
    assert said.endswith("passed.")
    stated = json.loads(target.read_text(encoding="utf-8"))["credentialSubject"]
    assert stated["ledger"]["operator"] == "Voltara Celle S.p.A."
    assert stated["ledger"]["checkpoint"].splitlines()[:2] == [
        stated["ledger"]["origin"],
        str(stated["ledger"]["entries"]),
    ]
    assert stated["program"]["name"] == "material-passport"
    # With the ledger at hand, the checkpoint that the report names is held against it.
    reports = passport.json("verify", target, book[0])
    assert by_check(reports[0])["audited ledger"]["verdict"] == "passed"


def test_a_report_of_a_ledger_that_failed_is_genuine_and_not_green(reported, book, passport):  # noqa: F811
    tamper(book[0], "UPDATE entry SET leaf = zeroblob(32) WHERE seq IN (2, 5)")
    (report,) = passport.json("verify", reported(status=1), status=1)
    checks = by_check(report)
    assert checks["signature"]["verdict"] == "passed"
    assert (checks["audit"]["verdict"], checks["audit"]["reason"]) == ("failed", "ledger_failed")
    assert "the first in entry 2" in checks["audit"]["detail"]


def test_a_fast_report_says_from_where(reported, book, passport):  # noqa: F811
    (report,) = passport.json("verify", reported(options=("--fast", "--against", book[1])))
    assert "the entries from" in by_check(report)["audit"]["detail"]


@pytest.mark.parametrize(
    ("change", "check"),
    [
        (lambda said: said.update(firstBadEntry=1), "signature"),
        (lambda said: said["checks"].pop(), "signature"),
        (lambda said: said.update(verdict="failed"), "schema"),
        (lambda said: said.update(more=1), "schema"),
    ],
)
def test_a_changed_report_does_not_verify(reported, passport, change, check):
    target = reported()
    document = json.loads(target.read_text(encoding="utf-8"))
    change(document["credentialSubject"])
    target.write_text(json.dumps(document), encoding="utf-8")
    (report,) = passport.json("verify", target, status=1)
    assert by_check(report)[check]["verdict"] == "failed"


def test_a_report_whose_verdict_is_not_that_of_its_checks_is_refused_even_signed(reported, auditor, passport, tmp_path):
    document = json.loads(reported().read_text(encoding="utf-8"))
    key = keyfile.unlock(auditor, PASSPHRASE)["witness"]
    del document["proof"]
    document["credentialSubject"]["checks"][0]["verdict"] = "failed"
    forged = tmp_path / "forged.json"
    forged.write_text(json.dumps(proof.sign_document(document, key, document["validFrom"])), encoding="utf-8")
    (report,) = passport.json("verify", forged, status=1)
    assert by_check(report)["signature"]["verdict"] == "passed"
    assert by_check(report)["schema"]["reason"] == "verdict_differs"


def test_wrong_use_is_told_before_the_audit(book, auditor, passport, tmp_path):  # noqa: F811
    target = tmp_path / "there.json"
    target.write_text("x", encoding="utf-8")
    passport("audit", book[0], "--report", target, status=2)
    assert "[exists]" in passport.said
    passport("audit", book[0], "--sign", auditor, status=2)
    own = book[0].with_name(book[0].name + ".key")
    passport("audit", book[0], "--report", tmp_path / "new.json", "--sign", own, *SIGN, status=2)
    assert "[no_auditor_key]" in passport.said
    assert not (tmp_path / "new.json").exists()
    passport("audit", book[0], "--report", tmp_path / "unsigned.json")
    assert "signed by nobody" in passport.said
    (report,) = passport.json("verify", tmp_path / "unsigned.json", status=1)
    assert by_check(report)["proof"]["reason"] == "proof_missing"
