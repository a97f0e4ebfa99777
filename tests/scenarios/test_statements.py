"""Declarations and assessments: signed, in the book, verified alone and against it, found when tampered with."""

from __future__ import annotations

import json
import sqlite3

import pikepdf
import pytest

from tests.printed import sizes
from tests.scenarios.conftest import SIGN
from tests.small_plant import changed

YEAR = ("--model", "M", "--plant", "IT-1", "--year", "2026")
LANGUAGES = ("en", "it", "de", "fr")
SPECIFIED = {
    "specifications": """
        material,analyte,unit,minimum,maximum,specification
        NiSO4.6H2O,Ni,%,21.5,22.5,SPEC-7 v2
        NiSO4.6H2O,Na,ppm,,50,SPEC-7 v2
    """,
    "assays": """
        lot_id,analyte,value,unit,method,laboratory_id,uncertainty,sampled_on
        N1,Ni,220000,ppm,ICP-OES,S,,2026-01-06
        N1,Na,50,mg/kg,ICP-OES,S,,2026-01-06
        N2,Ni,21.4999,%,ICP-OES,S,,2026-01-06
    """,
}


def check_of(report, name):
    return next(c for c in report["checks"] if c["check"] == name)


@pytest.fixture
def ledger(passport, new_ledger, write_tables):
    """The small plant with a specification that one lot meets, and another misses."""
    path = new_ledger()
    passport("import", path, write_tables(changed(**SPECIFIED)), *SIGN)
    return path


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_declaration_is_signed_entered_and_verified(passport, ledger, tmp_path, language):
    file = tmp_path / "d.pdf"
    signed = passport.json("declare", ledger, *YEAR, "--sign", "-o", file, "--language", language, *SIGN)
    assert (signed["version"], signed["unchanged"]) == (1, False)
    (alone,) = passport.json("verify", file)
    assert (alone["kind"], alone["verdict"]) == ("certificate", "passed")
    assert min(sizes(file.read_bytes())) >= 6.5
    assert {check_of(alone, name)["reason"] for name in ("schema", "figures", "print")} == {"ok"}
    assert check_of(passport.json("verify", file, ledger)[0], "book")["reason"] == "ok"
    passport("audit", ledger)
    passport("audit", ledger, "--fast")


def test_it_declares_what_declare_computes(passport, ledger, tmp_path):
    passport("declare", ledger, *YEAR, "--sign", "-o", tmp_path / "d.json", *SIGN)
    document = json.loads((tmp_path / "d.json").read_text(encoding="utf-8"))
    computed = passport.json("declare", ledger, *YEAR)
    subject = document["credentialSubject"]
    assert (subject["batteries"], subject["method"]) == (computed["batteries"], computed["method"])
    for element in subject["elements"]:
        said = computed["elements"][element["element"]]
        assert element["status"] == said["status"]
        if said["status"] == "computed":
            assert int(element["recycled"]["denominator"]) == said["total_ug"]
            assert element["recycled"]["percent"] == said["percent"]
    verdicts = {
        (e["element"], m["appliesFrom"], m["minimumPercent"]): m["verdict"]
        for e in subject["elements"]
        for m in e["minima"]
    }
    for line in computed["thresholds"]:
        assert verdicts[line["element"], line["applies_from"], line["minimum_percent"]] == line["verdict"]


def test_nothing_new_is_not_signed_twice_and_new_facts_supersede(passport, ledger, tmp_path, write_tables):
    old, again, new = (tmp_path / name for name in ("old.json", "again.json", "new.json"))
    passport("declare", ledger, *YEAR, "--sign", "-o", old, *SIGN)
    assert passport.json("declare", ledger, *YEAR, "--sign", "-o", again, *SIGN)["unchanged"]
    assert old.read_bytes() == again.read_bytes()
    more = {
        "batteries": """
            battery_id,model_id,site_id,manufactured_on,placed_on_market_on,customer_id
            BAT3,M,IT-1,2026-02-05,,
        """,
        "battery_cells": """
            battery_id,first_serial,last_serial
            BAT3,A13,A16
        """,
    }
    passport("import", ledger, write_tables(more, "more"), *SIGN)
    assert passport.json("declare", ledger, *YEAR, "--sign", "-o", new, *SIGN)["version"] == 2
    first, second = passport.json("verify", old, new, ledger, status=3)[:2]
    assert check_of(first, "book")["reason"] == "superseded"
    assert check_of(second, "book")["reason"] == "ok"


@pytest.mark.parametrize(
    ("lot", "verdict", "limits"),
    [
        ("N1", "conforms", {"Ni": "met", "Na": "met"}),  # 220000 ppm is 22 %; 50 is not above 50
        ("N2", "fails", {"Ni": "below_minimum", "Na": "not_assayed"}),  # 21.4999 < 21.5
        ("P1", "unspecified", {}),
    ],
)
def test_a_lot_is_assessed_exactly(passport, ledger, tmp_path, lot, verdict, limits):
    signed = passport.json("assess", ledger, lot, "-o", tmp_path / "a.pdf", *SIGN)["statement"]
    assert signed["verdict"] == verdict
    assert {limit["analyte"]: limit["verdict"] for limit in signed["limits"]} == limits
    (report,) = passport.json("verify", tmp_path / "a.pdf")
    assert report["verdict"] == "passed"
    assert check_of(report, "print")["reason"] == "ok"


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_assessment_is_printed_in_each_language(passport, ledger, tmp_path, language):
    file = tmp_path / "a.pdf"
    passport("assess", ledger, "N2", "-o", file, "--language", language, *SIGN)
    (report,) = passport.json("verify", file, ledger)[:1]
    assert {check_of(report, name)["reason"] for name in ("figures", "print", "book")} == {"ok"}


def _signed_by_hand(ledger, passport, file, change):
    """A statement that its own signer made false: changed, and signed again by the right key."""
    from passport_app.ledger.signing import signing_keys
    from passport_app.trust import canonical, proof
    from tests.conftest import PASSPHRASE

    document = json.loads(file.read_text(encoding="utf-8"))
    document.pop("proof")
    change(document["credentialSubject"])
    key = signing_keys(ledger, PASSPHRASE)["seal"]
    file.write_bytes(canonical.encode_signed(proof.sign_document(document, key, document["validFrom"])))
    return passport.json("verify", file, status=1)[0]


def _more_recycled(subject):
    subject["elements"][2]["recycled"]["percent"] = "99.000"


def _met(subject):
    subject["elements"][1]["status"] = "computed"


def _verdict(subject):
    for minimum in subject["elements"][2]["minima"]:
        minimum["verdict"] = "not_met"


@pytest.mark.parametrize(
    ("change", "reason"),
    [(_more_recycled, "ratio_differs"), (_met, "status_differs"), (_verdict, "minimum_differs")],
)
def test_figures_that_contradict_each_other_are_found_though_signed(passport, ledger, tmp_path, change, reason):
    file = tmp_path / "d.json"
    passport("declare", ledger, *YEAR, "--sign", "-o", file, *SIGN)
    assert check_of(_signed_by_hand(ledger, passport, file, change), "figures")["reason"] == reason


def _kind_word(subject):
    subject["verdict"] = "conforms"


def _limit_word(subject):
    subject["limits"][1]["verdict"] = "met"


def _origin(subject):
    subject["elements"][0]["origins"]["primary"] = "1"


@pytest.mark.parametrize(
    ("change", "reason"), [(_kind_word, "verdict_differs"), (_limit_word, "limit_differs"), (_origin, "sum_differs")]
)
def test_an_assessment_that_contradicts_its_values_is_found(passport, ledger, tmp_path, change, reason):
    file = tmp_path / "a.json"
    passport("assess", ledger, "N2", "-o", file, *SIGN)
    assert check_of(_signed_by_hand(ledger, passport, file, change), "figures")["reason"] == reason


def test_a_declaration_changed_after_signing_is_altered_and_its_pages_are_not_its_own(passport, ledger, tmp_path):
    file, other = tmp_path / "d.pdf", tmp_path / "other.pdf"
    passport("declare", ledger, *YEAR, "--sign", "-o", file, *SIGN)
    with pikepdf.open(file) as pdf:
        stream = pdf.Root.AF[0].EF.F
        data = stream.read_bytes().replace(b'"batteries":2', b'"batteries":9')
        assert data != stream.read_bytes()
        stream.write(data)
        pdf.save(other, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    (report,) = passport.json("verify", other, status=1)
    assert check_of(report, "signature")["reason"] == "altered"
    assert check_of(report, "print")["reason"] == "print_differs"


def test_a_row_of_the_table_that_no_entry_gives_is_found_by_the_audit(passport, ledger, tmp_path):
    passport("declare", ledger, *YEAR, "--sign", "-o", tmp_path / "d.json", *SIGN)
    with sqlite3.connect(ledger) as db:
        db.execute("UPDATE statement SET version = 7")
    report = passport.json("audit", ledger, status=1)
    assert check_of(report, "derived")["verdict"] == "failed"


def test_a_ledger_of_before_has_no_statements_and_takes_them_in(passport, ledger, tmp_path):
    with sqlite3.connect(ledger) as db:  # as a program wrote it that knew of none
        db.execute("DROP TABLE statement")
        db.execute("DELETE FROM _sqlite_migrations WHERE name = '0008_statements'")
    passport("trace", ledger, "N1")
    passport("declare", ledger, *YEAR, "--sign", "-o", tmp_path / "d.json", *SIGN)
    passport("audit", ledger)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("declare", "--model", "M", "--plant", "IT-1", "--year", "1999"), "no_batteries"),
        (("declare", "--model", "X", "--plant", "IT-1", "--year", "2026"), "unknown_model"),
        (("declare", "--model", "M", "--plant", "X", "--year", "2026"), "unknown_plant"),
        (("assess", "CL1"), "unknown_lot"),
        (("assess", "nowhere"), "unknown_lot"),
    ],
)
def test_what_cannot_be_stated_is_refused_and_nothing_is_written(passport, ledger, tmp_path, words, code):
    command, *rest = words
    before = ledger.read_bytes()
    more = ("--sign",) if command == "declare" else ()
    passport(command, ledger, *rest, *more, "-o", tmp_path / "x.json", *SIGN, status=2)
    assert f"[{code}]" in passport.said
    assert ledger.read_bytes() == before
    assert not (tmp_path / "x.json").exists()


def test_a_file_that_is_there_is_not_replaced_unasked(passport, ledger, tmp_path):
    file = tmp_path / "a.json"
    file.write_text("mine", encoding="utf-8")
    passport("assess", ledger, "N1", "-o", file, *SIGN, status=2)
    assert file.read_text(encoding="utf-8") == "mine"
    passport("assess", ledger, "N1", "-o", file, "--force", *SIGN)
