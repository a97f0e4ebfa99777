"""passport prove: what is signed about a thing is in the book, shown to whoever holds nothing else."""

from __future__ import annotations

from passport_app.ledger.kept import kept_checkpoints
from passport_app.ledger.reader import Reader
from passport_app.services.issue_passports import issue_passports
from passport_app.services.witness import create_witness
from passport_app.trust import merkle, tlogproof
from tests.conftest import PASSPHRASE
from tests.scenarios.conftest import SIGN


def reasons(report):
    return {check["check"]: check["reason"] for check in report["checks"]}


def test_a_passport_is_proven_without_the_ledger(passport, small, tmp_path):
    issue_passports(small, ["BAT1"], passphrase=PASSPHRASE)
    proof = tmp_path / "BAT1.tlog-proof"
    made = passport.json("prove", small, "BAT1", "-o", proof)
    assert (made["kind"], made["cosigned"], made["with_entry"]) == ("passport", 0, True)
    assert kept_checkpoints(small)  # a checkpoint left the house with it
    (report,) = passport.json("verify", proof)
    assert (report["kind"], report["verdict"]) == ("proof", "passed")
    assert reasons(report) == dict.fromkeys(("form", "entry", "inclusion", "proof", "signature"), "ok")
    assert report["subject"]["body"]["credential"]["credentialSubject"]["batteryId"] == "BAT1"
    number = report["subject"]["body"]["credential"]["id"]
    assert passport.json("prove", small, number, "-o", tmp_path / "by number")["seq"] == made["seq"]
    # With the ledger at hand it is the ledger's key that counts, and its agreement.
    report = passport.json("verify", proof, small)[0]
    assert reasons(report)["ledger"] == "ok"
    assert report["trusted"] is None
    # Whoever has another program needs but the leaf and the key.
    read = tlogproof.parse(proof.read_text(encoding="utf-8"))
    with Reader(small) as reader:
        body = reader.entry_bytes(made["seq"])
        read.check(merkle.leaf_hash(body), reader.keys().log_key_at(made["size"]))
    assert read.extra == body


def test_an_entry_goes_bare_unless_it_is_asked_for(passport, small, tmp_path):
    bare = tmp_path / "bare"
    out = passport("prove", small, "--entry", 3, "-o", bare)
    assert "verify it together with the ledger" in out
    (report,) = passport.json("verify", bare, status=3)
    assert reasons(report)["inclusion"] == "entry_not_at_hand"
    report = passport.json("verify", bare, small)[0]
    kind = report["subject"]["kind"]
    assert (report["verdict"], kind) == ("passed", report["subject"]["kind"])
    assert "rows" in report["subject"]["body"]
    whole = tmp_path / "whole"
    passport("prove", small, "--entry", 3, "--with-entry", "-o", whole)
    assert passport.json("verify", whole)[0]["subject"]["kind"] == kind


def test_a_cell_is_proven_by_the_statement_about_its_lot(passport, small, tmp_path):
    passport("issue", small, "--all-cell-lots", *SIGN)
    with Reader(small) as reader:
        prefix, width, first = reader.db.execute("SELECT prefix, width, first FROM cell_lot").fetchone()
    passport("prove", small, f"{prefix}{first:0{width}d}", "-o", tmp_path / "cell")
    (report,) = passport.json("verify", tmp_path / "cell")
    assert "credential" in report["subject"]["body"]


def test_it_leads_to_the_checkpoint_that_witnesses_cosigned(passport, small, tmp_path, cheap):
    witness = create_witness(tmp_path / "w", name="auditor.example/w1", passphrase=PASSPHRASE, cost=cheap)
    issue_passports(small, ["BAT1"], passphrase=PASSPHRASE)
    passport("witness", "cosign", witness.folder, small, "-o", tmp_path / "note", *SIGN)
    passport("checkpoint", small, "--keep", tmp_path / "note")
    issue_passports(small, ["BAT2"], passphrase=PASSPHRASE)
    made = passport.json("prove", small, "BAT1", "-o", tmp_path / "one")
    assert made["cosigned"] == 1
    assert "auditor.example/w1" in (tmp_path / "one").read_text(encoding="utf-8")
    newer = passport.json("prove", small, "BAT2", "-o", tmp_path / "two")  # of which no witness knows yet
    assert (newer["cosigned"], newer["size"] > made["size"]) == (0, True)
    assert passport.json("verify", tmp_path / "one")[0]["verdict"] == "passed"


def test_what_cannot_be_proven_is_refused(passport, small, tmp_path):
    for words, code in (
        (("BAT1",), "nothing_signed"),
        (("N1",), "nothing_signed"),
        (("no such thing",), "unknown_id"),
        (("--entry", 4711), "no_such_entry"),
        ((), "Say of what"),
        (("BAT1", "--entry", 1), "Say of what"),
    ):
        passport("prove", small, *words, "-o", tmp_path / "proof", status=2)
        assert code in passport.said
    assert not (tmp_path / "proof").exists()
    (tmp_path / "there").write_text("mine", encoding="utf-8")
    passport("prove", small, "--entry", 1, "-o", tmp_path / "there", status=2)
    assert "[exists]" in passport.said
