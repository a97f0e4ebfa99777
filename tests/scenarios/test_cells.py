"""One signature for all cells of a lot, and the stand-alone proof of one of them, through the command line."""

import base64
import hashlib
import json
import sqlite3

import pytest

from tests.scenarios.conftest import SIGN


@pytest.fixture
def signed(passport, new_ledger, write_tables):
    """The ledger of the small plant, with a statement about its twenty cells."""
    from tests.small_plant import TABLES

    ledger = new_ledger()
    passport("import", ledger, write_tables(TABLES), *SIGN)
    said = passport.json("issue", ledger, "--all-cell-lots", *SIGN)
    assert [(lot["cell_lot"], lot["cells"]) for lot in said["issued"]] == [("CL1", 20)]
    return ledger


@pytest.fixture
def proof(passport, signed, tmp_path):
    """The proof of its cell A07."""
    passport("export", signed, "A07", "-o", tmp_path / "A07.json")
    return tmp_path / "A07.json"


def test_the_proof_of_a_cell_verifies_alone_and_against_the_book(passport, signed, proof):
    (report,) = passport.json("verify", proof)
    assert (report["kind"], report["verdict"]) == ("cell", "passed")
    assert "number 7 of the 20" in next(c["detail"] for c in report["checks"] if c["check"] == "cell")
    reports = passport.json("verify", proof, signed)
    assert "book" in [c["check"] for c in reports[0]["checks"]]
    assert proof.stat().st_size < 2500


def test_it_says_what_trace_says(passport, signed, proof):
    record = json.loads(proof.read_text(encoding="utf-8"))["cell"]
    traced = passport.json("trace", signed, "A07")["elements"]
    for element in record["elements"]:
        said = traced[element["element"]]
        origins = [said["origins"][name] for name in ("primary", "pre_consumer", "post_consumer", "unknown")]
        assert (element["totalUg"], element["originsUg"]) == (said["total_ug"], origins)


def test_it_can_be_checked_by_hand(proof):
    """RFC 9162, 2.1.3.2, in a few lines: what schemas/CHECK.md asks of passports, of a cell."""
    held = json.loads(proof.read_text(encoding="utf-8"))
    record = json.dumps(held["cell"], sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    path = base64.urlsafe_b64decode(held["path"] + "=" * (-len(held["path"]) % 4))
    node, index, last = hashlib.sha256(b"\0" + record).digest(), 6, 19
    for at in range(0, len(path), 32):
        step = path[at : at + 32]
        if index % 2 or index == last:
            node = hashlib.sha256(b"\1" + step + node).digest()
            while index % 2 == 0 and index:
                index, last = index // 2, last // 2
        else:
            node = hashlib.sha256(b"\1" + node + step).digest()
        index, last = index // 2, last // 2
    root = held["statement"]["credentialSubject"]["root"]
    assert base64.urlsafe_b64encode(node).decode().rstrip("=") == root


def _heavier(held):
    held["cell"]["elements"][0]["originsUg"][2] += 1


def _other_cell(held):
    held["cell"]["serial"] = "A08"


def _foreign_cell(held):
    held["cell"]["serial"] = "B07"


def _shorter(held):
    held["path"] = held["path"][: len(held["path"]) // 2 // 4 * 4]


def _other_root(held):
    held["statement"]["credentialSubject"]["root"] = "A" * 43


def _more_cells(held):
    held["statement"]["credentialSubject"]["count"] = 21


def _float(held):
    held["cell"]["elements"][0]["totalUg"] = 1.5


@pytest.mark.parametrize(
    ("change", "check", "reason"),
    [
        (_heavier, "cell", "not_included"),
        (_other_cell, "cell", "not_included"),
        (_foreign_cell, "cell", "cell_not_in_lot"),
        (_shorter, "cell", "path_length|bad_hash"),
        (_other_root, "signature", "altered"),
        (_more_cells, "cells", "count_differs"),
        (_float, "cell", "float_in_signed"),
    ],
)
def test_a_changed_proof_is_found(passport, proof, tmp_path, change, check, reason):
    held = json.loads(proof.read_text(encoding="utf-8"))
    change(held)
    file = tmp_path / "changed.json"
    file.write_text(json.dumps(held), encoding="utf-8")
    (report,) = passport.json("verify", file, status=1)
    assert {c["reason"] for c in report["checks"] if c["check"] == check} & set(reason.split("|"))


def test_a_copy_for_an_authority_names_the_lots_behind_the_cell(passport, signed, tmp_path):
    target = tmp_path / "authority.json"
    passport("export", signed, "A07", "--audience", "authority", "-o", target, *SIGN)
    held = json.loads(target.read_text(encoding="utf-8"))
    assert {lot["lot"] for d in held["disclosed"] if d["group"] == "compliance" for lot in d["value"]["sources"]} == {
        "N1",
        "N2",
    }
    (report,) = passport.json("verify", target)
    assert report["verdict"] == "passed"
    held["disclosed"][0]["value"]["dataPoints"] = [{"code": "x", "value": "1", "unit": None, "language": None}]
    target.write_text(json.dumps(held), encoding="utf-8")
    (report,) = passport.json("verify", target, status=1)
    assert "other_content" in {c["reason"] for c in report["checks"]}


def test_signing_again_changes_nothing_and_new_facts_make_a_new_version(
    passport, signed, proof, write_tables, tmp_path
):
    assert passport.json("issue", signed, "--all-cell-lots", *SIGN)["unchanged"] == ["CL1"]
    late = "lot_id,material,supplier_id,mass_kg,received_on\nN3,NiSO4.6H2O,S,10,2026-01-05\n"
    more = {
        "lots": late,
        "contents": "lot_id,element,assay_ppm,pre_consumer_ppm,post_consumer_ppm\nN3,Ni,220000,0,500000\n",
        "inputs": "batch_id,lot_id,mass_kg\nB1,N3,10\n",
    }
    passport("import", signed, write_tables(more, "late"), *SIGN)
    passport("export", signed, "A08", "-o", tmp_path / "A08.json", status=2)
    assert "sign for its cells again" in passport.said
    assert len(passport.json("issue", signed, "--cell-lot", "CL1", *SIGN)["issued"]) == 1
    reports = passport.json("verify", proof, signed, status=3)
    assert reports[0]["checks"][-1]["reason"] == "superseded"
    passport("export", signed, "A08", "-o", tmp_path / "A08.json")
    passport("audit", signed)


def test_clear_words_for_what_cannot_be(passport, new_ledger, signed, tmp_path):
    passport("issue", signed, "--cell-lot", "CL9", *SIGN, status=2)
    assert "CL9" in passport.said
    passport("issue", signed, "--cell-lot", "CL1", "--all", *SIGN, status=2)
    passport("export", signed, "A99", "-o", tmp_path / "x.json", status=2)
    empty = new_ledger("empty.passports")
    passport("issue", empty, "--all-cell-lots", *SIGN, status=2)
    assert "import" in passport.said


def test_a_ledger_of_an_older_program_is_read_and_brought_up(passport, tmp_path):
    young = tmp_path / "older.passports"
    passport("init", young, "--operator", "O", "--site", "S-1", *SIGN)
    db = sqlite3.connect(young)
    db.execute("DROP TABLE cell_statement")
    db.execute("DELETE FROM _sqlite_migrations WHERE name = '0007_cell_statements'")
    db.commit()
    db.close()
    passport("audit", young)
    passport("balance", young)
    passport("issue", young, "--all-cell-lots", *SIGN, status=2)  # no cells; but the writer brought the tables up
    assert "import" in passport.said


def test_a_younger_table_that_was_dropped_is_told(passport, signed):
    db = sqlite3.connect(signed)
    db.execute("DROP TABLE cell_statement")
    db.commit()
    db.close()
    passport("trace", signed, "A07", status=2)
    assert "derived_missing" in passport.said
    passport("audit", signed, status=1)
    passport("audit", signed, "--repair")
    passport("audit", signed)


def test_the_audit_verifies_statements_about_cells(passport, signed):
    """A statement signed by another key than the ledger's is found, though the book around it was made to fit."""
    from passport_app.ledger.reader import Reader, key_path
    from passport_app.ledger.writer import Writer
    from passport_app.trust import keyfile, proof
    from passport_app.trust.keys import SigningKey
    from tests.conftest import PASSPHRASE

    passport("audit", signed)
    keys = keyfile.unlock(key_path(signed), PASSPHRASE)
    with Reader(signed) as reader:
        row = reader.row("SELECT seq FROM cell_statement")
        body = reader.entry(row["seq"]).body
    stranger = SigningKey.generate()
    credential = {name: value for name, value in body["credential"].items() if name != "proof"}
    credential["issuer"] = {"id": stranger.public.did, "name": "Stranger"}
    credential["id"] = "urn:uuid:00000000-0000-5000-8000-000000000000"
    credential["credentialSubject"]["version"] = 2
    with Writer(signed, keys["log"]) as writer:
        writer.begin("2026-11-24T00:00:00Z")
        forged = proof.sign_document(credential, stranger, "2026-11-24T00:00:00Z")
        writer.append("cell_statement", {**body, "credential": forged})
        writer.commit()
    assert "unknown_key" in passport("audit", signed, status=1)


def test_many_proofs_of_one_lot_are_each_checked(passport, signed, tmp_path):
    """The statement is looked at once for all of them: what differs in one is seen nevertheless."""
    for serial in ("A07", "A08", "A09"):
        passport("export", signed, serial, "-o", tmp_path / f"{serial}.json")
    bad = json.loads((tmp_path / "A08.json").read_text(encoding="utf-8"))
    bad["statement"]["credentialSubject"]["count"] = "20"
    (tmp_path / "A08.json").write_text(json.dumps(bad), encoding="utf-8")
    bent = json.loads((tmp_path / "A09.json").read_text(encoding="utf-8"))
    bent["statement"]["credentialSubject"]["version"] += 1
    (tmp_path / "A09.json").write_text(json.dumps(bent), encoding="utf-8")
    reports = passport.json("verify", *(tmp_path / f"A{n}.json" for n in ("07", "08", "09", "07")), status=1)
    told = [{c["check"]: c["reason"] for c in report["checks"] if c["reason"] != "ok"} for report in reports]
    assert [report["verdict"] for report in reports] == ["passed", "failed", "failed", "passed"]
    assert told[1] == {"cell": "schema_violated"}
    assert told[2]["signature"] == "altered"


@pytest.mark.parametrize(
    ("asked", "written"), [((), b"{"), (("--format", "json"), b"{"), (("--format", "pdf"), b"%PDF")]
)
def test_the_format_that_is_asked_for_is_written_whatever_the_files_name(signed, passport, tmp_path, asked, written):
    passport("export", signed, "A07", *asked, "-o", tmp_path / "A07.proof", "--unregistered")
    assert (tmp_path / "A07.proof").read_bytes().startswith(written)
    passport("export", signed, "A07", "--format", "jwt", "-o", tmp_path / "A07.jwt", status=2)
    assert "JSON or PDF" in passport.said
    assert not (tmp_path / "A07.jwt").exists()
