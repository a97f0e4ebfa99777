"""The register of certificates: entered before they leave, taken back with a reason, made again byte for byte."""

from __future__ import annotations

import hashlib
import shutil

import pytest

from passport_app.domain.errors import InputError
from passport_app.domain.verdict import Verdict
from passport_app.issuing.outgoing import file_name
from passport_app.issuing.registering import Particulars
from passport_app.ledger.reader import Reader
from passport_app.services.export_certificates import export_certificates
from tests.conftest import PASSPHRASE
from tests.scenarios.conftest import SIGN


@pytest.fixture
def signed(small, passport):
    passport("issue", small, "--all", *SIGN)
    return small


@pytest.fixture
def exported(signed, passport, tmp_path):
    target = tmp_path / "BAT1.pdf"
    said = passport.json("export", signed, "BAT1", "-o", target, "--recipient", "Motorvia", "--by", "QA", *SIGN)
    assert said["certificates"] == ["C-000001"]
    return target


def one(passport, ledger, number="C-000001"):
    found = passport.json("certificates", ledger)["certificates"]
    return next(c for c in found if c["number"] == number)


def checks(passport, file, ledger, status):
    report = passport.json("verify", file, ledger, status=status)[0]
    return {c["check"]: c for c in report["checks"]}


def test_a_certificate_is_in_the_register_with_its_hash(signed, exported, passport):
    entered = one(passport, signed)
    assert entered["sha256"] == hashlib.sha256(exported.read_bytes()).hexdigest()
    assert (entered["battery"], entered["form"], entered["audience"], entered["language"]) == (
        "BAT1",
        "pdf",
        "public",
        "en",
    )
    assert (entered["recipient"], entered["made_by"], entered["status"]) == ("Motorvia", "QA", "valid")
    with Reader(signed) as reader:
        entry = reader.entry(entered["seq"])
        assert (entry.kind, entry.body["sha256"]) == ("certificate", entered["sha256"])
    passport("audit", signed)
    passport("audit", signed, "--fast")


@pytest.mark.parametrize(("names", "numbers"), [(["BAT1"], "C-000001"), (["BAT1", "BAT2"], "C-000001 to C-000002")])
def test_what_is_entered_and_cannot_be_put_in_its_place_is_told_by_number(signed, tmp_path, passport, names, numbers):
    """Between entry and file the world may change: here somebody makes a folder of that name, in time for neither."""

    def take_its_place(_what, done, _total):
        for file in [target] if len(names) == 1 else [target / file_name(name, "pdf") for name in names]:
            file.mkdir(exist_ok=True)

    target = tmp_path / ("out.pdf" if len(names) == 1 else "out")
    with pytest.raises(InputError) as told:
        export_certificates(
            signed, names, target=target, register=Particulars(), passphrase=PASSPHRASE, progress=take_its_place
        )
    assert numbers in told.value.message and "--again NUMBER" in told.value.message and "already" in told.value.message
    assert [c["number"] for c in passport.json("certificates", signed)["certificates"]].count("C-000001") == 1
    passport("export", signed, "--again", "C-000001", "-o", tmp_path / "again.pdf")
    assert not list(tmp_path.rglob(".export-*"))


def test_many_are_entered_under_one_checkpoint_and_numbered_on(signed, exported, passport, tmp_path):
    with Reader(signed) as reader:
        before = len(list(reader.checkpoints()))
    said = passport.json("export", signed, "--all", "-o", tmp_path / "all", *SIGN)
    assert said["certificates"] == ["C-000002", "C-000003"]
    with Reader(signed) as reader:
        assert len(list(reader.checkpoints())) == before + 1
    # The same certificate again is the same file, for somebody else: two entries, one hash.
    assert one(passport, signed, "C-000002")["sha256"] == one(passport, signed)["sha256"]


def test_one_can_be_made_again_byte_for_byte(signed, exported, passport, tmp_path):
    again = tmp_path / "again.pdf"
    passport("export", signed, "--again", "C-000001", "-o", again)
    assert again.read_bytes() == exported.read_bytes()
    passport("export", signed, "--again", "C-000001", "-o", again, status=2)
    assert "exists" in passport.said
    passport("export", signed, "--again", "C-000009", "-o", tmp_path / "x.pdf", status=2)
    assert "unknown_certificate" in passport.said


def test_a_copy_for_an_audience_can_be_made_again_with_the_passphrase(signed, passport, tmp_path):
    target, again = tmp_path / "a.json", tmp_path / "again.json"
    passport("export", signed, "BAT1", "--audience", "authority", "--format", "json", "-o", target, *SIGN)
    passport("export", signed, "--again", "C-000001", "-o", again, status=2)
    passport("export", signed, "--again", "C-000001", "-o", again, *SIGN)
    assert again.read_bytes() == target.read_bytes()


def test_what_was_taken_back_says_so_with_the_ledger_at_hand(signed, exported, passport, tmp_path):
    assert checks(passport, exported, signed, 0)["register"]["reason"] == "ok"
    passport("export", signed, "BAT2", "-o", tmp_path / "BAT2.pdf", *SIGN)
    passport("supersede", signed, "C-000001", "--with", "C-000002", "--reason", "New  logo", *SIGN)
    told = checks(passport, exported, signed, 3)["register"]
    assert told["reason"] == "superseded"
    assert "New logo" in told["detail"]
    assert "C-000002" in told["detail"]
    passport("withdraw", signed, "C-000001", "--reason", "Wrong customer", "--by", "QA", *SIGN)
    told = checks(passport, exported, signed, 1)["register"]
    assert (told["reason"], "Wrong customer" in told["detail"]) == ("withdrawn", True)
    assert one(passport, signed)["status"] == "withdrawn"
    # Without the ledger nobody can know.
    (report,) = passport.json("verify", exported)
    assert "register" not in {c["check"] for c in report["checks"]}
    passport("audit", signed)
    passport("audit", signed, "--fast")


def test_of_a_file_handed_to_two_it_is_said_that_one_was_taken_back(signed, exported, passport, tmp_path):
    passport("export", signed, "BAT1", "-o", tmp_path / "second.pdf", *SIGN)
    assert checks(passport, exported, signed, 0)["register"]["reason"] == "ok"
    passport("withdraw", signed, "C-000001", "--reason", "Wrong customer", *SIGN)
    told = checks(passport, exported, signed, 3)["register"]
    assert (told["verdict"], told["reason"]) == ("indeterminate", "one_withdrawn")
    assert told["detail"].startswith("One of 2 hand-outs of this file, C-000001, was withdrawn on ")
    assert ": Wrong customer. " in told["detail"]
    passport("withdraw", signed, "C-000002", "--reason", "Lost too", *SIGN)
    assert checks(passport, exported, signed, 1)["register"]["reason"] == "withdrawn"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("withdraw", "C-000009", "--reason", "x"), "unknown_certificate"),
        (("withdraw", "C-000001", "--reason", "  "), "reason"),
        (("supersede", "C-000001", "--with", "C-000001", "--reason", "x"), "replaced_by"),
        (("supersede", "C-000001", "--with", "C-000009", "--reason", "x"), "unknown_certificate"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_written(signed, exported, passport, words, code):
    before = signed.read_bytes()
    passport(words[0], signed, *words[1:], *SIGN, status=2)
    assert f"[{code}]" in passport.said
    assert signed.read_bytes() == before


def test_what_is_withdrawn_stays_so(signed, exported, passport):
    passport("withdraw", signed, "C-000001", "--reason", "x", *SIGN)
    for act in ("withdraw", "supersede"):
        passport(act, signed, "C-000001", "--reason", "y", *SIGN, status=2)
        assert "status_order" in passport.said


def test_without_the_key_it_must_be_said(signed, passport, tmp_path):
    copy = tmp_path / "copy.passports"
    shutil.copy(signed, copy)
    passport("export", copy, "BAT1", "-o", tmp_path / "x.pdf", *SIGN, status=2)
    assert "--unregistered" in passport.said
    assert not (tmp_path / "x.pdf").exists()
    assert "Not in the ledger's register" in passport(
        "export", copy, "BAT1", "-o", tmp_path / "x.pdf", "--unregistered"
    )
    assert passport.json("certificates", copy)["certificates"] == []


def test_a_wrong_passphrase_hands_nothing_out(signed, tmp_path):
    from passport_app.domain.errors import PassportError

    with pytest.raises(PassportError):
        export_certificates(signed, ["BAT1"], target=tmp_path / "x.pdf", register=Particulars(), passphrase="wrong")
    assert not list(tmp_path.glob("*.pdf"))


def test_what_was_stopped_hands_nothing_out_that_is_not_registered(signed, tmp_path):
    from passport_app.domain.errors import Cancelled

    stops = iter([False, True])
    folder = tmp_path / "some"
    with pytest.raises(Cancelled):
        export_certificates(
            signed, None, target=folder, register=Particulars(), passphrase=PASSPHRASE, cancelled=lambda: next(stops)
        )
    assert list(folder.iterdir()) == []
    with Reader(signed) as reader:
        assert reader.rows("SELECT * FROM certificate") == []


@pytest.mark.parametrize("portfolio", [False, True])
def test_what_waited_long_is_entered_before_the_others_and_gone_on_with(signed, tmp_path, monkeypatch, portfolio):
    from passport_app.domain.errors import Cancelled
    from passport_app.issuing import registering
    from passport_app.services.export_certificates import Outcome

    monkeypatch.setattr(registering, "_SECONDS", 0)
    folder, how = tmp_path / "some", {"register": registering.Particulars(), "passphrase": PASSPHRASE}
    stops = iter([False, True])
    with pytest.raises(Cancelled) as stopped:
        export_certificates(
            signed, None, target=folder, portfolio=portfolio, cancelled=lambda: next(stops), processes=1, **how
        )
    with Reader(signed) as reader:
        entered = reader.rows("SELECT * FROM certificate")
    if portfolio:  # what was to leave in one file has not left
        assert entered == [] and list(folder.iterdir()) == [] and "Nothing was written" in stopped.value.message
        return
    assert len(entered) == len(list(folder.iterdir())) == 1
    assert "Written and whole: 1 of 2 files" in stopped.value.message
    told = list[Outcome]()
    assert len(export_certificates(signed, None, target=folder, resume=True, told=told.append, **how)) == 2
    assert (told[0].there, len(told[0].numbers)) == (1, 1)


def test_the_signed_passport_for_the_public_needs_no_register(signed, passport, tmp_path):
    said = passport.json("export", signed, "BAT1", "--format", "json", "-o", tmp_path / "x.json")
    assert "certificates" not in said


def test_an_altered_register_is_found_by_the_audit(signed, exported, passport):
    import sqlite3

    db = sqlite3.connect(signed)
    db.execute("UPDATE certificate SET recipient = 'Somebody else'")
    db.commit()
    db.close()
    passport("audit", signed, status=1)


def test_the_certificate_of_a_cell_is_in_the_register_and_can_be_made_again(small, passport, tmp_path):
    passport("issue", small, "--all-cell-lots", *SIGN)
    cell, copy, again = tmp_path / "A07.pdf", tmp_path / "A07.json", tmp_path / "again.pdf"
    passport("export", small, "A07", "-o", tmp_path / "public.json")  # the signed data for the public: no entry
    assert passport.json("certificates", small)["certificates"] == []
    passport("export", small, "A07", "-o", cell, "--recipient", "Motorvia", *SIGN)
    passport("export", small, "A07", "--audience", "authority", "-o", copy, *SIGN)
    first = one(passport, small)
    assert (first["battery"], first["form"], first["recipient"]) == ("A07", "pdf", "Motorvia")
    assert first["sha256"] == hashlib.sha256(cell.read_bytes()).hexdigest()
    assert one(passport, small, "C-000002")["audience"] == "authority"
    passport("export", small, "--again", "C-000001", "-o", again)
    assert again.read_bytes() == cell.read_bytes()
    passport("export", small, "--again", "C-000002", "-o", tmp_path / "again.json", *SIGN)
    assert (tmp_path / "again.json").read_bytes() == copy.read_bytes()
    passport("withdraw", small, "C-000001", "--reason", "Another cell was meant", *SIGN)
    assert checks(passport, cell, small, 1)["register"]["reason"] == "withdrawn"
    passport("audit", small)


def test_declarations_and_assessments_on_paper_are_in_the_register(small, passport, tmp_path):
    paper = tmp_path / "lot.pdf"
    passport("assess", small, "N1", "-o", paper, *SIGN)
    entered = one(passport, small)
    told = passport("certificates", small)
    assert "assessment N1" in told and "urn:" not in told
    assert passport.json("certificates", small, "--battery", "N1")["certificates"] == [entered]
    assert passport.json("certificates", small, "--battery", "1")["certificates"] == []
    assert entered["sha256"] == hashlib.sha256(paper.read_bytes()).hexdigest()
    passport("export", small, "--again", "C-000001", "-o", tmp_path / "again.pdf")
    assert (tmp_path / "again.pdf").read_bytes() == paper.read_bytes()
    passport("assess", small, "N1", "-o", tmp_path / "lot.json", *SIGN)
    assert len(passport.json("certificates", small)["certificates"]) == 1
    passport("audit", small)
    passport("audit", small, "--fast")


def test_what_an_older_version_made_is_proven_and_made_again(signed, passport, tmp_path):
    from passport_app.certificate.layouts import made_in
    from passport_app.issuing.handing_many import check_cover, portfolio_of

    old, again = tmp_path / "old.pdf", tmp_path / "again.pdf"
    with made_in("4"):
        passport("export", signed, "BAT1", "-o", old, *SIGN)
        portfolio = portfolio_of([("old.pdf", old.read_bytes())], "it")
    assert one(passport, signed)["layout"] == "4"
    assert checks(passport, old, signed, 0)["print"]["reason"] == "ok"
    passport("export", signed, "--again", "C-000001", "-o", again)
    assert again.read_bytes() == old.read_bytes()
    assert portfolio_of([("old.pdf", old.read_bytes())], "it") != portfolio
    assert check_cover("all.pdf", [("old.pdf", old.read_bytes())], portfolio).verdict is Verdict.PASSED
    newer = portfolio.replace(b"/MaterialPassportLayout (4)", b"/MaterialPassportLayout (9)")
    (check,) = check_cover("all.pdf", [("old.pdf", old.read_bytes())], newer).checks
    assert (check.verdict, "layout 9" in check.detail) == (Verdict.INDETERMINATE, True)
