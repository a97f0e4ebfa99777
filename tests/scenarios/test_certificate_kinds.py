"""Certificates of other things than batteries, through the command line: made, verified, and told when tampered."""

from __future__ import annotations

import json

import pikepdf
import pytest

from tests.printed import sizes
from tests.scenarios.conftest import SIGN

LANGUAGES = ("en", "it", "de", "fr")


def check_of(report, name):
    return next(c for c in report["checks"] if c["check"] == name)


def carried(file):
    """The document that a certificate carries."""
    with pikepdf.open(file) as pdf:
        return json.loads(pdf.attachments["passport.json"].get_file().read_bytes())


def carrying(file, document, target):
    """The pages of a certificate with another document attached."""
    data = document if isinstance(document, bytes) else json.dumps(document).encode()
    with pikepdf.open(file) as pdf:
        stream = pdf.Root.AF[0].EF.F
        stream.write(data)
        stream.Params.Size = len(data)
        pdf.save(target, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return target


@pytest.fixture
def cells(passport, small):
    """The small plant's ledger with a statement about its twenty cells."""
    passport("issue", small, "--all-cell-lots", *SIGN)
    return small


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_cell_has_a_certificate_in_each_language(passport, cells, tmp_path, language):
    file = tmp_path / "A07.pdf"
    passport("export", cells, "A07", "--language", language, "-o", file, *SIGN)
    (report,) = passport.json("verify", file)
    assert (report["kind"], report["verdict"]) == ("certificate", "passed")
    assert check_of(report, "print")["reason"] == "ok"
    assert check_of(report, "cell")["reason"] == "ok"
    assert carried(file)["cell"]["serial"] == "A07"
    assert min(sizes(file.read_bytes())) >= 6.5


def test_the_same_cell_makes_the_same_bytes_and_another_makes_others(passport, cells, tmp_path):
    for name, serial in (("one", "A07"), ("two", "A07"), ("three", "A08")):
        passport("export", cells, serial, "--unregistered", "-o", tmp_path / f"{name}.pdf")
    one, two, three = ((tmp_path / f"{name}.pdf").read_bytes() for name in ("one", "two", "three"))
    assert one == two != three


def test_the_pages_of_one_cell_with_the_proof_of_another_are_found(passport, cells, tmp_path):
    for serial in ("A07", "A08"):
        passport("export", cells, serial, "--unregistered", "-o", tmp_path / f"{serial}.pdf")
    mixed = carrying(tmp_path / "A07.pdf", carried(tmp_path / "A08.pdf"), tmp_path / "mixed.pdf")
    (report,) = passport.json("verify", mixed, status=1)
    assert check_of(report, "print")["reason"] == "print_differs"
    assert check_of(report, "cell")["reason"] == "ok"


def test_a_copy_of_a_cell_for_an_authority_prints_the_lots(passport, cells, tmp_path):
    public, copy = tmp_path / "public.pdf", tmp_path / "authority.pdf"
    passport("export", cells, "A07", "-o", public, *SIGN)
    passport("export", cells, "A07", "--audience", "authority", "-o", copy, *SIGN)
    (report,) = passport.json("verify", copy)
    assert {check_of(report, name)["reason"] for name in ("groups", "print")} == {"ok"}
    assert [d["group"] for d in carried(copy)["disclosed"]] == ["compliance", "composition"]
    assert _tables(copy) == _tables(public) + 3  # no lot of the small plant has a document


def _tables(file):
    """How many tables a screen reader finds."""
    with pikepdf.open(file) as pdf:
        return sum(o.get("/S") == "/Table" for o in pdf.objects if isinstance(o, pikepdf.Dictionary))


def test_the_copy_of_a_battery_with_another_supplier_is_found(passport, small, tmp_path):
    passport("issue", small, "--all", *SIGN)
    file = tmp_path / "authority.pdf"
    more = ("--unregistered",) if "--unregistered" in passport("export", "-h") else ()
    passport("export", small, "BAT1", "--audience", "authority", *more, "-o", file, *SIGN)
    assert passport.json("verify", file)[0]["verdict"] == "passed"
    document = carried(file)
    named = next(d for d in document["disclosed"] if d["group"] == "compliance")
    named["value"]["sources"][0]["supplier"]["name"] = "Somebody Else"
    (report,) = passport.json("verify", carrying(file, document, tmp_path / "other.pdf"), status=1)
    assert check_of(report, "groups")["verdict"] == "failed"
    assert check_of(report, "print")["reason"] == "print_differs"


@pytest.fixture
def auditor(passport, tmp_path):
    """The key file of somebody who audits."""
    passport("witness", "init", tmp_path / "witness", "--name", "auditor.example/w1", *SIGN)
    return tmp_path / "witness" / "witness.key"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_of_an_audit_is_a_certificate_too(passport, small, auditor, tmp_path, language):
    file = tmp_path / "report.pdf"
    signing = ("--sign", auditor, "--auditor", "A. Rossi", *SIGN)
    passport("audit", small, "--report", file, "--language", language, *signing)
    (report,) = passport.json("verify", file)
    assert (report["kind"], report["verdict"]) == ("certificate", "passed")
    assert check_of(report, "print")["reason"] == "ok"
    assert min(sizes(file.read_bytes())) >= 6.5
    document = carried(file)
    document["credentialSubject"]["ledger"]["entries"] += 1
    (report,) = passport.json("verify", carrying(file, document, tmp_path / "other.pdf"), status=1)
    assert check_of(report, "signature")["verdict"] == "failed"
    assert check_of(report, "print")["reason"] == "print_differs"


def test_a_report_that_nobody_signed_says_so_and_does_not_pass(passport, small, tmp_path):
    passport("audit", small, "--report", tmp_path / "report.pdf")
    passport.json("verify", tmp_path / "report.pdf", status=1)


def test_a_document_of_no_kind_of_ours_under_any_pages_is_not_said_to_be_printed(passport, cells, tmp_path):
    passport("export", cells, "A07", "--unregistered", "-o", tmp_path / "cell.pdf")
    statement = carried(tmp_path / "cell.pdf")["statement"]  # a sound statement, which has no pages of its own
    (report,) = passport.json("verify", carrying(tmp_path / "cell.pdf", statement, tmp_path / "s.pdf"), status=3)
    assert check_of(report, "print")["reason"] == "print_not_proven"
