"""Signing and exporting at the command line: what is passed over, refused, stopped, replaced."""

import json

import pytest

from passport_app.domain.errors import Cancelled
from passport_app.services.issue_passports import issue_passports
from tests.conftest import PASSPHRASE
from tests.scenarios.conftest import SIGN


def test_issue_passes_over_what_has_not_changed(passport, small, write_tables):
    said = passport.json("issue", small, "--battery", "BAT2", *SIGN)
    assert [i["battery"] for i in said["issued"]] == ["BAT2"]
    assert said["checkpoint"]
    said = passport.json("issue", small, "--all", *SIGN)
    assert [i["battery"] for i in said["issued"]] == ["BAT1"]
    assert said["unchanged"] == ["BAT2"]
    said = passport.json("issue", small, "--all", *SIGN)
    assert (said["issued"], said["checkpoint"]) == ([], None)
    passport("issue", small, "--battery", "BAT9", *SIGN, status=2)
    assert "[unknown_battery]" in passport.said


def test_the_legal_passport_is_refused_while_a_data_point_is_missing(passport, small):
    said = passport.json("issue", small, "--battery", "BAT1", "--scope", "annex-xiii", *SIGN, status=1)
    assert said["issued"] == []
    assert {f["code"] for f in said["refused"]} == {"datapoint_missing"}
    assert len(said["refused"]) == 36, "what REGULATION.md 1.7 asks of an EV battery and the ledger cannot supply"
    assert passport.json("recall", small, "N2")["passports"] == []


def unsigned(passport, ledger, entries):
    assert passport.json("recall", ledger, "N2")["passports"] == []
    report = passport.json("audit", ledger)
    assert report["verdict"] == "passed"
    assert report["subject"]["entries"] == entries


def test_a_cancelled_issue_signs_nothing(passport, small):
    entries = passport.json("audit", small)["subject"]["entries"]
    asked = 0

    def count():
        nonlocal asked
        asked += 1
        return False

    # How often a whole act asks: on a copy, so that the ledger itself stays unsigned.
    copy = small.with_name("copy.passports")
    for ending in ("", ".key"):
        copy.with_name(copy.name + ending).write_bytes(small.with_name(small.name + ending).read_bytes())
    issue_passports(copy, None, passphrase=PASSPHRASE, cancelled=count)
    assert asked >= 4, "both when it drafts and when it signs"
    for stop in range(1, asked + 1):
        left = iter([False] * (stop - 1) + [True])
        with pytest.raises(Cancelled):
            issue_passports(small, None, passphrase=PASSPHRASE, cancelled=lambda: next(left))  # noqa: B023
        unsigned(passport, small, entries)
    assert len(issue_passports(small, None, passphrase=PASSPHRASE).issued) == 2


def test_ctrl_c_leaves_nothing_half_written(passport, small, monkeypatch):
    """The user presses Ctrl-C while passports are being signed, or tables read."""
    from passport_app.cli import common

    entries = passport.json("audit", small)["subject"]["entries"]

    def press(self, what, done, total):
        if what == "Signing passports" and done == total:
            raise KeyboardInterrupt

    monkeypatch.setattr(common.Bar, "__call__", press)
    assert passport("issue", small, "--all", *SIGN, status=130) == ""
    assert "Stopped" in passport.said
    monkeypatch.undo()
    unsigned(passport, small, entries)


def test_export_of_one_and_of_all(passport, sample, tmp_path):
    target = tmp_path / "one.json"
    assert passport.json("export", sample, "EV-72-00001", "--format", "json", "-o", target) == {"files": [str(target)]}
    document = json.loads(target.read_bytes())
    assert document["credentialSubject"]["batteryId"] == "EV-72-00001"
    kept = target.read_bytes()
    passport("export", sample, "EV-72-00002", "--format", "json", "-o", target, status=2)
    assert "[exists]" in passport.said
    assert target.read_bytes() == kept
    passport("export", sample, "EV-72-00002", "--format", "json", "-o", target, "--force")
    assert target.read_bytes() != kept
    folder = tmp_path / "all"
    assert "Exported 120 files" in passport("export", sample, "--all", "--format", "json", "-o", folder)
    said = passport.json("verify", folder)
    assert len(said) == 120
    assert {report["verdict"] for report in said} == {"passed"}


def test_export_of_what_is_not_there(passport, sample, small, tmp_path):
    passport("export", sample, "EV-99", "--format", "json", "-o", tmp_path / "x.json", status=2)
    assert "[no_passport]" in passport.said
    passport("export", small, "BAT1", "--format", "json", "-o", tmp_path / "x.json", status=2)
    assert "has no passport yet" in passport.said
    passport("export", sample, "EV-72-00001", "--audience", "authority", "-o", tmp_path / "x.pdf", status=2)
    assert "passphrase" in passport.said
    assert not list(tmp_path.glob("x.*"))


def test_a_certificate_is_verified_with_the_passport_inside(passport, sample, tmp_path):
    target = tmp_path / "c.pdf"
    passport("export", sample, "SLI-70-00015", "-o", target, "--unregistered")
    (report,) = passport.json("verify", target)
    assert (report["kind"], report["verdict"]) == ("certificate", "passed")
