"""The fast audit: what came after the newest kept checkpoint, and in words what it did not look at."""

from __future__ import annotations

import pytest

from passport_app.services.export_certificates import export_certificates
from passport_app.services.issue_passports import issue_passports
from tests.conftest import PASSPHRASE
from tests.scenarios.test_attacks import SIGN, audit
from tests.small_plant import changed
from tests.tampered import tamper

MORE = """+
        N3,NiSO4.6H2O,S,100,2026-03-05,SE,segregated,,
    """


@pytest.fixture
def book(small, write_tables, passport, tmp_path):
    """A ledger of which a checkpoint left the house, and then a passport and a lot came."""
    issue_passports(small, ["BAT1"], passphrase=PASSPHRASE)
    export_certificates(small, ["BAT1"], target=tmp_path / "one.pdf")
    issue_passports(small, ["BAT2"], passphrase=PASSPHRASE)
    passport("import", small, write_tables(changed(lots=MORE), "more"), *SIGN)
    return small


def reasons_of(got):
    return {check["check"]: check["reason"] for check in got["checks"]}


def test_what_came_since_is_audited_and_the_rest_is_named(book, passport):
    got, wrong = audit(passport, book, "--fast", status=0)
    assert not wrong
    since, entries = got["subject"]["since"], got["subject"]["entries"]
    assert 0 < since < entries
    reasons = reasons_of(got)
    assert (reasons["since"], reasons["derived"], reasons["passports"]) == ("in_part", "in_part", "ok")
    assert "NOT looked at" in next(c["detail"] for c in got["checks"] if c["check"] == "since")
    whole, _ = audit(passport, book, status=0)
    assert whole["subject"]["root"] == got["subject"]["root"]
    assert whole["subject"]["since"] == 0


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("UPDATE entry SET body = CAST(replace(body, 'N3', 'N4') AS BLOB) WHERE kind = 'lots' AND seq > {since}",
         "entry_altered"),
        ("DELETE FROM entry WHERE seq = (SELECT max(seq) FROM entry)", "tail_missing"),
        ("DELETE FROM entry WHERE seq = {since} + 1", "entry_missing"),
        ("UPDATE checkpoint SET note = replace(note, 'material', 'materiaI') WHERE size > {since}",
         "checkpoint_altered"),
        ("UPDATE lot SET mass_ug = mass_ug + 1 WHERE id = 'N3'", "derived_differs"),
        ("DELETE FROM lot WHERE id = 'N3'", "derived_differs"),
        ("UPDATE passport SET content_sha256 = 'x' WHERE seq > {since}", "derived_differs"),
        ("DELETE FROM passport WHERE seq > {since}", "derived_differs"),
        ("UPDATE signing_key SET reason = 'x'", "derived_differs"),
        ("DROP TABLE finding", "derived_differs"),
    ],
)  # fmt: skip
def test_each_change_since_is_found(book, passport, statement, reason):
    since = audit(passport, book, "--fast", status=0)[0]["subject"]["since"]
    tamper(book, statement.format(since=since))
    _, wrong = audit(passport, book, "--fast")
    assert reason in wrong


def test_a_change_before_is_for_the_whole_audit_to_find(book, passport):
    tamper(book, "UPDATE entry SET body = CAST(replace(body, '220000', '120000') AS BLOB) WHERE kind = 'contents'")
    audit(passport, book, "--fast", status=0)
    _, wrong = audit(passport, book)
    assert "entry_altered" in wrong


def test_a_register_entry_before_the_checkpoint_is_held_against_its_tree(book, passport):
    """What left with a certificate is older than the passport's own entry, and newer than the one that registers it."""
    since = audit(passport, book, "--fast", status=0)[0]["subject"]["since"]
    tamper(book, f"UPDATE entry SET body = CAST(replace(body, 'BAT1', 'BAT9') AS BLOB) WHERE seq = {since - 1}")
    _, wrong = audit(passport, book, "--fast")
    assert "not_registered" in wrong


def test_without_a_kept_checkpoint_or_with_a_damaged_tree_everything_is_looked_at(small, book, passport, tmp_path):
    tamper(book, "UPDATE tile SET hashes = zeroblob(length(hashes))")
    got, _ = audit(passport, book, "--fast")
    assert reasons_of(got)["since"] == "whole"
    for file in (book.with_name(book.name + ".kept")).iterdir():
        file.unlink()
    got, wrong = audit(passport, book, "--fast")
    assert reasons_of(got)["since"] == "whole"
    assert wrong == {"tree_differs"}
