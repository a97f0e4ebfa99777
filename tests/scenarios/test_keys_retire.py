"""keys retire: the book is closed; nothing comes after, and what was signed verifies as before."""

from __future__ import annotations

import shutil

import pytest

from passport_app.domain.errors import EvidenceError
from passport_app.ledger.reader import Reader, key_path
from passport_app.services import change_keys, issue_passports
from passport_app.trust import checkpoint as checkpoints
from passport_app.trust import keyfile, merkle
from tests.conftest import PASSPHRASE
from tests.scenarios.conftest import SIGN
from tests.scenarios.notes import newest
from tests.small_plant import TABLES, changed
from tests.tampered import tamper

WHY = "The plant was sold."


def reasons(report):
    return {check["reason"] for check in report["checks"] if check["verdict"] == "failed"}


def test_a_closed_book_takes_nothing_and_still_verifies(passport, small, write_tables, tmp_path, monkeypatch):
    issue_passports.issue_passports(small, ["BAT1"], passphrase=PASSPHRASE)
    file = tmp_path / "one.json"
    passport("export", small, "BAT1", "--format", "json", "-o", file)
    passport("checkpoint", small, "-o", tmp_path / "before")
    closed = passport.json("keys", "retire", small, "--reason", WHY, "--yes", *SIGN)
    assert closed["checkpoint"] == newest(small)
    shown = passport.json("keys", "show", small)
    assert (shown["closed"]["entry"], shown["closed"]["reason"]) == (closed["entry"], WHY)
    assert "The book was closed by entry" in passport("keys", "show", small)
    held = key_path(small).read_bytes()
    for words in (
        ("issue", small, "--battery", "BAT2"),
        ("keys", "rotate", small, "--role", "seal"),
        ("keys", "rotate", small, "--role", "log"),
        ("keys", "retire", small, "--reason", "again", "--yes"),
    ):
        passport(*words, *SIGN, status=2)
        assert "[closed]" in passport.said, words
        assert WHY.rstrip(".") in passport.said
    assert newest(small) == closed["checkpoint"]
    assert key_path(small).read_bytes() == held
    more = changed(parties=TABLES["parties"] + "Z,Zeta S.p.A.,supplier,IT,\n")
    passport("import", small, write_tables(more, "again"), *SIGN, status=2)
    assert "[closed]" in passport.said
    assert passport.json("audit", small, "--against", tmp_path / "before")["verdict"] == "passed"
    assert passport.json("audit", small, "--fast", "--against", tmp_path / "before")["verdict"] == "passed"
    assert passport.json("verify", file, small)[0]["verdict"] == "passed"
    # Its tables can be made anew, for that enters nothing.
    tamper(small, "UPDATE lot SET mass_ug = 1 WHERE id = 'N2'")
    passport("audit", small, "--repair")


def test_what_is_entered_after_the_end_is_found(passport, small, tmp_path):
    """The keeper goes on with the same key, by another program: the audit says so."""
    going_on = tmp_path / "going-on.passports"
    shutil.copy(small, going_on)
    shutil.copy(key_path(small), key_path(going_on))
    closed = passport.json("keys", "retire", small, "--reason", WHY, "--yes", *SIGN)
    with Reader(small) as reader:
        body = reader.entry_bytes(closed["entry"]).replace(
            f'"seq":{closed["entry"]}'.encode(), f'"seq":{closed["entry"] + 1}'.encode()
        )
        leaves = [reader.tree().node(0, n) for n in range(closed["entry"] + 1)] + [merkle.leaf_hash(body)]
        origin = reader.origin
    key = keyfile.unlock(key_path(small), PASSPHRASE)["log"]
    size = len(leaves)
    note = checkpoints.sign(checkpoints.Checkpoint(origin, size, merkle.root_of(leaves)), key)
    tamper(
        small,
        ("INSERT INTO entry(seq, kind, body, leaf) VALUES (?, 'key', ?, ?)", (size - 1, body, leaves[-1])),
        (
            "INSERT INTO checkpoint(size, root, note, at) VALUES (?, ?, ?, '2027-01-01T00:00:00Z')",
            (size, merkle.root_of(leaves), note),
        ),
    )
    assert "after_close" in reasons(passport.json("audit", small, status=1))


def test_it_asks_before_and_wants_a_reason(passport, small):
    before = newest(small)
    passport("keys", "retire", small, "--reason", WHY, *SIGN, status=1)
    passport("keys", "retire", small, "--reason", " ", "--yes", *SIGN, status=2)
    assert "[reason]" in passport.said
    assert newest(small) == before


def test_a_retirement_by_another_key_closes_nothing(passport, small):
    closed = passport.json("keys", "retire", small, "--reason", WHY, "--yes", *SIGN)
    with Reader(small) as reader:
        entry = reader.entry(closed["entry"])
        history = reader.keys()
    forged = {**entry.body, "signature": entry.body["signature"][:-4] + "1111"}
    history.apply(entry.body, closed["entry"])
    assert history.closed == closed["entry"]
    others = (
        (forged, closed["entry"]),
        (entry.body, closed["entry"] + 1),
        ({**entry.body, "role": "seal"}, closed["entry"]),
    )
    for body, seq in others:
        with Reader(small) as reader:
            again = reader.keys()
        with pytest.raises(EvidenceError) as caught:
            again.apply(body, seq)
        assert (caught.value.code, again.closed) == ("bad_key_entry", None)


def test_a_clock_set_back_is_told_by_rotate_and_issue(passport, small, monkeypatch):
    monkeypatch.setattr(change_keys, "utc_now", lambda: "2026-01-01T00:00:00Z")
    monkeypatch.setattr(issue_passports, "utc_now", lambda: "2026-01-01T00:00:00Z")
    said = passport.json("issue", small, "--battery", "BAT1", *SIGN)
    assert any("The clock says 2026-01-01T00:00:00Z" in str(finding) for finding in said["findings"])
    passport("issue", small, "--battery", "BAT2", *SIGN)
    assert "Set the clock right" in passport.said
    told = passport.json("keys", "rotate", small, "--role", "seal", *SIGN)
    assert told["findings"][0].startswith("The clock says 2026-01-01")
    monkeypatch.undo()
    assert "findings" not in passport.json("keys", "rotate", small, "--role", "seal", *SIGN)
