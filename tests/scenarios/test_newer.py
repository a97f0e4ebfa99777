"""A genuine certificate that a newer one replaced is told by the newer one alone, without the ledger."""

from __future__ import annotations

import json

from tests.scenarios.conftest import SIGN


def reasons(report):
    return [c["reason"] for c in report["checks"] if c["verdict"] != "passed"]


def test_the_newer_file_tells_the_older(passport, small, write_tables, tmp_path):
    passport("keys", "certificate", "create", small, *SIGN)
    passport("issue", small, "--battery", "BAT2", *SIGN)
    old, new = tmp_path / "a.pdf", tmp_path / "b.json"
    passport("export", small, "BAT2", "-o", old, *SIGN)
    more = "battery_id,first_serial,last_serial\nBAT2,A13,A13\n"
    passport("import", small, write_tables({"battery_cells": more}, "more"), *SIGN)
    passport("issue", small, "--all", *SIGN)
    passport("export", small, "BAT2", "--format", "json", "-o", new)

    said = passport("verify", old)
    assert "? cannot be told newer" in said and "[not_told_offline]" in said
    (alone,) = passport.json("verify", old)
    assert alone["verdict"] == "passed" and alone["checks"][-1]["weighs"] is False
    older, newer = passport.json("verify", old, new, status=3)
    assert reasons(older) == ["superseded"] and reasons(newer) == ["not_told_offline"]
    assert "b.json" in older["checks"][-1]["detail"]
    held = passport.json("verify", old, small, status=3)
    assert reasons(held[0]) == ["superseded"]

    document = json.loads(new.read_bytes())
    document["credentialSubject"]["version"] = 3
    new.write_text(json.dumps(document), encoding="utf-8")
    older, forged = passport.json("verify", old, new, status=1)
    assert reasons(older) == ["not_told_offline"] and forged["verdict"] == "failed"
    assert "newer" not in {c["check"] for c in forged["checks"]}  # what is false needs no such answer
