"""Scenario 17: another battery's QR code pasted on, or a certificate handed out with another battery."""

from __future__ import annotations

import json

import pytest

from tests.scenarios.conftest import SIGN


def carrier(report):
    return next(c for c in report["checks"] if c["check"] == "carrier")


@pytest.fixture
def link(exported):
    """What the QR code of the battery whose passport was exported says."""
    held = json.loads(exported.read_text(encoding="utf-8"))
    return held["credentialSubject"]["id"]


@pytest.fixture
def certificate(passport, sample, tmp_path):
    """The certificate of the same battery."""
    passport("export", sample, "EV-72-00021", "--unregistered", "--no-seal", "-o", tmp_path / "sold.pdf")
    return tmp_path / "sold.pdf"


def test_the_code_of_the_battery_passes_whatever_host_resolves_it(passport, exported, certificate, link):
    assert link.startswith("https://")
    elsewhere = "https://resolver.example/01/" + link.split("/01/")[1]
    for scanned in (link, elsewhere):
        for file in (exported, certificate):
            (report,) = passport.json("verify", file, "--scanned", scanned)
            assert (report["verdict"], carrier(report)["reason"]) == ("passed", "ok"), scanned


def test_a_code_pasted_on_fails_what_is_otherwise_genuine(passport, certificate, link):
    pasted = link[:-1] + ("2" if link[-1] != "2" else "3")
    (report,) = passport.json("verify", certificate, "--scanned", pasted, status=1)
    wrong = [c["check"] for c in report["checks"] if c["verdict"] == "failed"]
    assert (report["verdict"], wrong) == ("failed", ["carrier"])
    assert carrier(report)["reason"] == "other_thing"


def test_of_two_certificates_it_tells_which_is_of_the_battery(passport, sample, certificate, link):
    passport("export", sample, "EV-72-00022", "--unregistered", "--no-seal", "-o", certificate.parent / "other.pdf")
    reports = passport.json("verify", certificate.parent, "--scanned", link.rsplit("/", 1)[1], status=1)
    assert {r["file"]: carrier(r)["reason"] for r in reports} == {"sold.pdf": "ok", "other.pdf": "other_thing"}


def test_without_a_code_nothing_is_said_of_it(passport, exported):
    (report,) = passport.json("verify", exported)
    assert "carrier" not in [c["check"] for c in report["checks"]]


def test_a_cells_code_against_its_proof_and_anothers(passport, new_ledger, write_tables, tmp_path):
    from tests.small_plant import TABLES

    ledger = new_ledger()
    passport("import", ledger, write_tables(TABLES), *SIGN)
    passport("issue", ledger, "--all-cell-lots", *SIGN)
    passport("export", ledger, "A07", "-o", tmp_path / "A07.json")
    (good,) = passport.json("verify", tmp_path / "A07.json", "--scanned", "A07")
    (bad,) = passport.json("verify", tmp_path / "A07.json", "--scanned", "A08", status=1)
    assert [carrier(good)["reason"], carrier(bad)["reason"]] == ["ok", "other_thing"]


def test_the_codes_of_what_is_not_a_battery_are_named(passport, small, tmp_path):
    year = ("--model", "M", "--plant", "IT-1", "--year", "2026")
    passport("declare", small, *year, "--sign", "-o", tmp_path / "d.pdf", *SIGN)
    passport("assess", small, "N1", "-o", tmp_path / "a.json", *SIGN)
    passport("audit", small, "--report", tmp_path / "audit.pdf")
    names = {"d.pdf": "declaration:M:IT-1:2026", "a.json": "assessment:N1", "audit.pdf": "urn:uuid:"}
    for file, name in names.items():
        subject = passport.json("verify", tmp_path / file, status=int(file == "audit.pdf"))[0]["subject"]
        code = subject["credentialSubject"].get("id") or subject["id"]
        assert name in code
        (report,) = passport.json("verify", tmp_path / file, "--scanned", code, status=int(file == "audit.pdf"))
        assert carrier(report)["reason"] == "ok"
        assert f"is of {name}" in carrier(report)["detail"]
        (report,) = passport.json("verify", tmp_path / file, "--scanned", code + "x", status=1)
        assert carrier(report)["reason"] == "other_thing"
