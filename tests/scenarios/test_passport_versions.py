"""Versions of a passport, what differs between them, and a passport withdrawn: genuine, and not to be relied on."""

import json
import sqlite3
from contextlib import closing

import pytest

from passport_app.domain.errors import InputError
from passport_app.ledger.reader import Reader
from passport_app.services.audit_ledger import audit_ledger
from passport_app.services.export_certificates import export_certificates
from passport_app.services.issue_passports import issue_passports
from passport_app.services.passport_versions import differences, versions_of, withdraw_passport
from tests.conftest import PASSPHRASE
from tests.scenarios.conftest import SIGN


@pytest.fixture
def signed(small):
    issue_passports(small, None, passphrase=PASSPHRASE)
    return small


def withdraw(ledger, name="BAT1", reason="Battery was scrapped"):
    return withdraw_passport(ledger, name, reason=reason, passphrase=PASSPHRASE, by="R. Bonfanti")


def test_a_withdrawn_passport_is_told_as_such_with_the_ledger_at_hand(passport, signed, tmp_path):
    file = tmp_path / "one.json"
    passport("export", signed, "BAT1", "--format", "json", "-o", file)
    before = passport.json("verify", file, signed)
    assert before[0]["verdict"] == "passed"
    said = passport("withdraw", signed, "BAT1", "--reason", "Battery was scrapped", "--by", "R. Bonfanti", *SIGN)
    assert "Version 1 of the passport is withdrawn since" in said
    (report, _) = passport.json("verify", file, signed, status=1)
    book = next(check for check in report["checks"] if check["check"] == "book")
    assert (book["reason"], report["verdict"]) == ("withdrawn", "failed")
    assert "Genuine, but withdrawn on" in book["detail"] and "Battery was scrapped" in book["detail"]
    alone = passport.json("verify", file)
    assert alone[0]["verdict"] == "passed"  # no file can know: only the book does
    assert audit_ledger(signed).verdict.value == "passed"
    assert audit_ledger(signed, fast=True).verdict.value == "passed"


def test_what_was_withdrawn_is_not_handed_out_and_signed_anew_only_by_name(signed, tmp_path, passport):
    withdraw(signed)
    with pytest.raises(InputError, match="was withdrawn on") as refused:
        export_certificates(signed, ["BAT1"], target=tmp_path / "x.json", form="json")
    assert refused.value.code == "withdrawn"
    everything = export_certificates(signed, None, target=tmp_path / "out", form="json")
    assert [file.name for file in everything] == ["BAT2.passport.json"]
    assert issue_passports(signed, None, passphrase=PASSPHRASE).issued == ()
    ((battery, _),) = issue_passports(signed, ["BAT1"], passphrase=PASSPHRASE).issued
    assert battery == "BAT1"
    with Reader(signed) as reader:
        assert [(v.version, v.status) for v in versions_of(reader, "BAT1")] == [(2, "valid"), (1, "withdrawn")]
        assert differences(reader, "BAT1", 1, 2) == []
    assert passport.json("versions", signed, "BAT1")[1]["withdrawn"]["reason"] == "Battery was scrapped"


def test_what_cannot_be_withdrawn_is_told(signed):
    withdraw(signed)
    cases = (
        ("BAT1", "again", "status_order"), ("BAT9", "why", "unknown_passport"), ("BAT2", "  ", "reason"),
        ("BAT2", "x" * 501, "reason"),
    )  # fmt: skip
    for name, reason, code in cases:
        with pytest.raises(InputError) as refused:
            withdraw(signed, name, reason)
        assert refused.value.code == code


def test_an_older_version_is_withdrawn_by_its_number(signed, passport, write_tables):
    with Reader(signed) as reader:
        first = versions_of(reader, "BAT1")[0].number
    passport("import", signed, write_tables({"datapoints": "subject,datapoint,value\nBAT1,rated_energy,60"}), *SIGN)
    issue_passports(signed, ["BAT1"], passphrase=PASSPHRASE)
    withdraw(signed, first)
    with Reader(signed) as reader:
        assert [v.status for v in versions_of(reader, "BAT1")] == ["valid", "withdrawn"]
    assert [row["battery"] for row in passport.json("issue", signed, "--all", *SIGN)["issued"]] == []


def test_two_versions_are_compared_value_by_value(signed, passport, write_tables):
    passport("import", signed, write_tables({"datapoints": "subject,datapoint,value\nBAT1,rated_energy,60"}), *SIGN)
    issue_passports(signed, ["BAT1"], passphrase=PASSPHRASE)
    found = passport.json("versions", signed, "BAT1", "--differences", "1", "2")
    assert any("60" in (one["after"] or "") and one["before"] is None for one in found), found
    assert not any(one["path"].startswith(("version", "supersedes", "groups")) for one in found)
    said = passport("versions", signed, "BAT1", "--differences", "2", "1")
    assert "version 2" in said.splitlines()[0]
    passport("versions", signed, "BAT1", "--differences", "1", "7", status=2)
    assert "has no version 7; it has 2, 1" in passport.said
    assert "no signed passport yet" not in passport("versions", signed, "BAT2")


def test_a_withdrawal_taken_out_of_the_tables_is_found(signed):
    withdraw(signed)
    with closing(sqlite3.connect(signed)) as db, db:
        db.execute("DELETE FROM withdrawn")
    report = audit_ledger(signed)
    assert report.verdict.value != "passed"
    assert any("withdrawn" in check.detail for check in report.checks), json.dumps([c.detail for c in report.checks])
