"""Lots quarantined, released and rejected: what may be drawn, what is told, and what the audit finds."""

import sqlite3
from contextlib import closing

import pytest

from passport_app.ledger import disposing
from passport_app.trust import keyfile
from tests.conftest import PASSPHRASE
from tests.scenarios.conftest import SIGN

WHY = ("--reason", "assay to be repeated", "--by", "R. Bonfanti")
SITE = "IT-1"


@pytest.fixture
def dispose(passport, small):
    def act(status, *lots, since=None, ends=0):
        words = ("--since", since) if since else ()
        return passport("dispose", small, *lots, "--status", status, *WHY, *words, *SIGN, status=ends)

    return act


def batch(write_tables, started, ended, lot="N1", mass="1", name="B9"):
    return write_tables(
        {
            "batches": f"batch_id,process,site_id,started_at,ended_at\n{name},precursor,{SITE},{started},{ended}",
            "inputs": f"batch_id,lot_id,mass_kg\n{name},{lot},{mass}",
            "outputs": f"batch_id,lot_id,material,mass_kg,role,reason\n{name},P{name},pCAM,{mass},product,",
        },
        name=f"more-{name}",
    )


def test_what_was_decided_is_told_by_balance_trace_and_findings(passport, small, dispose):
    said = dispose("quarantined", "N1")
    assert "Lot N1 is quarantined since" in said
    found = passport.json("balance", small, "N1")["dispositions"]
    assert [(d["status"], d["reason"], d["by"], d["until"]) for d in found] == [
        ("quarantined", "assay to be repeated", "R. Bonfanti", None)
    ]
    held = passport.json("trace", small, "BAT1")["held"]
    assert [(h["lot"], h["status"]) for h in held] == [("N1", "quarantined")]
    findings = {f["code"]: f for f in passport.json("balance", small)["findings"]}
    assert findings["held_lot_used"]["where"] == "N1"
    assert "50 kg of it went into 1 batch" in findings["held_lot_used"]["message"]
    dispose("released", "N1")
    assert passport.json("trace", small, "BAT1")["held"] == []
    assert "held_lot_used" not in {f["code"] for f in passport.json("balance", small)["findings"]}
    assert [d["status"] for d in passport.json("balance", small, "N1")["dispositions"]] == ["released", "quarantined"]


@pytest.mark.parametrize(
    ("started", "ended", "refused"),
    [
        ("2026-03-10T06:00:00+01:00", "2026-03-10T14:00:00+01:00", True),  # wholly while it was held
        ("2026-03-01T06:00:00+01:00", "2026-03-01T14:00:00+01:00", False),  # before: it came to the book late
        ("2026-03-02T06:00:00+01:00", "2026-03-02T14:00:00+01:00", False),  # it was held while the batch ran
        ("2026-03-20T11:59:59+01:00", "2026-03-20T14:00:00+01:00", False),  # it was released while the batch ran
        ("2026-03-02T10:00:00+01:00", "2026-03-20T12:00:00+01:00", True),  # to the second
    ],
)
def test_a_lot_is_not_drawn_from_while_it_is_held(passport, small, dispose, write_tables, started, ended, refused):
    dispose("quarantined", "N1", since="2026-03-02T10:00:00+01:00")
    dispose("released", "N1", since="2026-03-20T12:00:00+01:00")
    folder = batch(write_tables, started, ended)
    said = passport.json("import", small, folder, *SIGN, status=1 if refused else 0)
    assert [p["code"] for p in said["problems"]] == (["held_back"] if refused else [])
    if refused:
        assert "was held back from 2026-03-02T09:00:00Z to 2026-03-20T11:00:00Z" in said["problems"][0]["message"]
        assert said["committed"] is False
    overlapping = ended.startswith("2026-03-02") or started.startswith("2026-03-20")
    assert ("used_while_held" in {f["code"] for f in said["findings"]}) is (overlapping and not refused)


def test_quarantined_then_rejected_is_held_without_a_gap(passport, small, dispose, write_tables):
    dispose("quarantined", "N1", since="2026-03-02T10:00:00Z")
    dispose("rejected", "N1", since="2026-03-05T10:00:00Z")
    folder = batch(write_tables, "2026-03-05T06:00:00Z", "2026-03-05T14:00:00Z")
    (problem,) = passport.json("import", small, folder, *SIGN, status=1)["problems"]
    assert problem["code"] == "held_back"
    assert "is rejected since 2026-03-02T10:00:00Z" in problem["message"]


def test_a_decision_from_an_earlier_time_tells_of_the_batches_that_ran_then(passport, small, dispose):
    dispose("rejected", "N1", since="2026-01-31T00:00:00Z")
    found = [f for f in passport.json("balance", small)["findings"] if f["code"] == "used_while_held"]
    assert [(f["where"], f["severity"]) for f in found] == [("B1", "problem")]
    assert "wholly while it was rejected" in found[0]["message"]


def test_cells_of_a_lot_that_is_held_go_into_no_battery(passport, small, dispose, write_tables):
    dispose("quarantined", "CL1", since="2026-03-01T00:00:00Z")
    tables = {
        "batteries": "battery_id,model_id,site_id,manufactured_on,placed_on_market_on,customer_id\n"
        "BAT9,M,IT-1,2026-03-04,,",
        "battery_cells": "battery_id,first_serial,last_serial\nBAT9,A13,A14",
    }
    (problem,) = passport.json("import", small, write_tables(tables, "held"), *SIGN, status=1)["problems"]
    assert (problem["code"], problem["file"]) == ("held_back", "battery_cells.csv")
    assert "held_cells_used" in {f["code"] for f in passport.json("balance", small)["findings"]}
    earlier = {**tables, "batteries": tables["batteries"].replace("2026-03-04", "2026-02-28")}
    assert passport.json("import", small, write_tables(earlier, "before"), *SIGN)["committed"]
    assert [h["lot"] for h in passport.json("trace", small, "A13")["held"]] == ["CL1"]


def test_what_cannot_follow_is_refused_and_nothing_is_written(passport, small, dispose):
    before = passport.json("audit", small)
    dispose("quarantined", "N1", "NONE", ends=2)
    assert 'no lot "NONE"' in passport.said
    dispose("quarantined", "N1", since="2199-01-01T00:00:00Z", ends=2)
    assert "to come" in passport.said
    dispose("quarantined", "N1", since="yesterday", ends=2)
    assert "2026-11-23T06:00:00+01:00" in passport.said
    passport("dispose", small, "N1", "--status", "quarantined", "--reason", "  ", *SIGN, status=2)
    assert "Say why" in passport.said
    assert passport.json("audit", small) == before
    dispose("quarantined", "N1")
    dispose("quarantined", "N2", "N1", ends=2)
    assert "Lot N1: it is quarantined already" in passport.said
    dispose("released", "N1", since="2026-01-01T00:00:00Z", ends=2)
    assert "cannot hold from before that" in passport.said
    assert passport.json("balance", small, "N2")["dispositions"] == []


def test_audits_rebuild_the_decisions_and_find_one_that_was_changed(passport, small, dispose, write_tables):
    passport("checkpoint", small, "-o", small.parent / "kept.txt")
    dispose("quarantined", "N1", "CL1", since="2026-03-02T10:00:00Z")
    passport("import", small, batch(write_tables, "2026-03-01T06:00:00Z", "2026-03-01T14:00:00Z"), *SIGN)
    dispose("released", "N1")
    passport("audit", small)
    passport("audit", small, "--fast")
    for change in (
        "UPDATE disposed SET signer = 'Somebody else' WHERE until IS NULL AND status = 'released'",
        "UPDATE disposed SET status = 'released' WHERE status = 'quarantined' AND until IS NULL",
    ):
        with closing(sqlite3.connect(small)) as db, db:
            db.execute(change)
        said = passport("audit", small, status=1)
        assert "disposed" in said
    assert "(disposition)" in passport("audit", small, "--fast", status=1)


def test_an_entry_that_cannot_follow_is_not_believed(small):
    from passport_app.domain.errors import LedgerError
    from passport_app.ledger.writer import Writer

    key = keyfile.unlock(small.with_name(small.name + ".key"), PASSPHRASE)["log"]
    good = {"lot": "N1", "status": "quarantined", "reason": "r", "by": "", "since": "2026-03-02T10:00:00Z"}
    for wrong in (
        {"status": "lost"},
        {"lot": "NONE"},
        {"reason": 7},
        {"since": "2026-03-02"},
        {"since": 3},
        {"by": None},
    ):
        with Writer(small, key) as writer:
            writer.begin("2026-06-01T00:00:00Z")
            with pytest.raises(LedgerError):
                writer.append("disposition", good | wrong)


def test_times_that_follow_one_another_are_one():
    a, b = disposing.Held("quarantined", 10, 20), disposing.Held("rejected", 10, None)
    assert (a.covers(10, 20), a.covers(9, 20), a.covers(10, 21), b.covers(10, 10**12)) == (True, False, False, True)
    assert disposing.to_seconds(disposing.moment(-86_400 * 365 * 60)) == -86_400 * 365 * 60
