"""Certificates of every kind bear the ledger's seal, and the register gives back the very bytes that left."""

from __future__ import annotations

import hashlib
import shutil
import subprocess

import pytest

from passport_app.issuing.sealing import Sealing
from passport_app.ledger.reader import Reader
from passport_app.ledger.signing import signing_keys
from passport_app.ledger.writer import Writer
from passport_app.services.report_verification import report_verification
from passport_app.services.verify_evidence import verify_evidence
from tests.conftest import PASSPHRASE
from tests.scenarios.conftest import SIGN

OWNER = ("--ledger-passphrase-env", "TEST_PASSPHRASE")
YEAR = ("--model", "M", "--plant", "IT-1", "--year", "2026")
KINDS = ("battery", "authority", "cell", "declaration", "assessment", "audit")
PDFSIG = shutil.which("pdfsig")


@pytest.fixture
def plant(small, passport):
    """The small plant with a seal, and everything signed."""
    passport("keys", "certificate", "create", small, *SIGN)
    passport("issue", small, "--all", *SIGN)
    passport("issue", small, "--all-cell-lots", *SIGN)
    return small


@pytest.fixture
def hand_out(plant, passport, tmp_path):
    """A function that hands out the certificate of a kind, for whom it is, with more options; returns its file."""
    passport("witness", "init", tmp_path / "witness", "--name", "auditor.example/w1", *SIGN)
    auditor = ("--sign", tmp_path / "witness" / "witness.key", "--auditor", "A. Rossi", *SIGN)

    def run(kind, name, *more):
        file = tmp_path / f"{name}.pdf"
        words = {
            "battery": ("export", plant, "BAT1", "-o", file, *SIGN),
            "authority": ("export", plant, "BAT1", "--audience", "authority", "-o", file, *SIGN),
            "cell": ("export", plant, "A07", "-o", file, *SIGN),
            "declaration": ("declare", plant, *YEAR, "--sign", "-o", file, *SIGN),
            "assessment": ("assess", plant, "N2", "-o", file, *SIGN),
            "audit": ("audit", plant, "--report", file, *auditor, "--register", "--seal", *OWNER),
        }[kind]
        passport(*words, "--recipient", f"For {name}", "--by", "QA", *more)
        return file

    return run


def entered(passport, ledger):
    return {c["recipient"]: c for c in passport.json("certificates", ledger)["certificates"]}


def text_of(file):
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (poppler) is not installed")
    said = subprocess.run(["pdftotext", "-enc", "UTF-8", file, "-"], capture_output=True, check=True).stdout
    return " ".join(said.decode("utf-8").split())


def told(passport, file, ledger, status=0, require=("--require", "seal")):
    report = passport.json("verify", *require, file, ledger, status=status)[0]
    return {check["check"]: check for check in report["checks"]}


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_sealed_entered_and_made_again_with_its_seal(hand_out, plant, passport, tmp_path, kind):
    one, two, again = hand_out(kind, "one"), hand_out(kind, "two"), tmp_path / "again.pdf"
    assert one.read_bytes() != two.read_bytes()
    first, second = (entered(passport, plant)[f"For {name}"] for name in ("one", "two"))
    assert first["sealed_sha256"] == hashlib.sha256(one.read_bytes()).hexdigest() != first["sha256"]
    assert (first["made_by"], first["sealed_size"]) == ("QA", one.stat().st_size)
    passport("export", plant, "--again", first["number"], "-o", again, *SIGN)
    assert again.read_bytes() == one.read_bytes()
    # A customer's file finds its own number, also where the pages are the same.
    for file, number in ((one, first["number"]), (two, second["number"])):
        checks = told(passport, file, plant)
        assert checks["seal_trust"]["reason"] == checks["print"]["reason"] == "ok"
        assert number in checks["register"]["detail"]
    passport("withdraw", plant, first["number"], "--reason", "Wrong customer", *SIGN)
    assert told(passport, one, plant, 1)["register"]["reason"] == "withdrawn"
    assert told(passport, two, plant)["register"]["reason"] == "ok"
    passport("audit", plant)
    passport("audit", plant, "--fast")


@pytest.mark.skipif(PDFSIG is None, reason="pdfsig (poppler) is not installed")
@pytest.mark.parametrize("kind", KINDS)
def test_pdfsig_finds_each_seal_valid(hand_out, kind):
    said = subprocess.run([PDFSIG, "-nocert", hand_out(kind, "one")], capture_output=True, text=True, check=True).stdout
    assert "Signature is Valid." in said
    assert "Total document signed" in said


@pytest.mark.parametrize("kind", ["battery", "cell", "declaration", "assessment"])
def test_what_its_own_signer_vouches_for_passes_alone(hand_out, passport, kind):
    (report,) = passport.json("verify", "--require", "seal", hand_out(kind, "one"))
    assert report["verdict"] == "passed"


def test_the_seal_on_an_auditors_report_is_the_plants_and_believed_as_that(hand_out, plant, passport, tmp_path):
    file = hand_out("audit", "one")
    (report,) = passport.json("verify", file, status=3)  # the auditor does not vouch for the plant's seal
    assert [c["reason"] for c in report["checks"] if c["verdict"] == "indeterminate"] == ["seal_not_trusted_here"]
    passport("keys", "certificate", "export", plant, "-o", tmp_path / "root.pem")
    assert passport.json("verify", "--roots", tmp_path / "root.pem", file)[0]["verdict"] == "passed"


def test_a_copy_without_its_seal_can_be_any_of_those_handed_out(hand_out, plant, passport, tmp_path):
    one, _two = hand_out("cell", "one"), hand_out("cell", "two")
    bare = tmp_path / "bare.pdf"
    data = one.read_bytes()
    bare.write_bytes(data[: data.index(b"%%EOF\n") + 6])
    assert told(passport, bare, plant, require=())["register"]["reason"] == "ok"
    passport("withdraw", plant, "C-000001", "--reason", "Wrong customer", *SIGN)
    assert told(passport, bare, plant, 3, require=())["register"]["reason"] == "one_withdrawn"


def test_a_file_sealed_beside_the_register_is_told_from_those_in_it(hand_out, plant, passport, tmp_path):
    hand_out("battery", "one")
    other = tmp_path / "other.pdf"
    passport("export", plant, "BAT1", "--unregistered", "-o", other, *SIGN)
    assert told(passport, other, plant)["register"]["reason"] == "other_seal"


def test_without_a_seal_asked_for_none_is_made(hand_out, plant, passport, tmp_path):
    file = hand_out("declaration", "one", "--no-seal")
    assert told(passport, file, plant, require=())["seal"]["reason"] == "no_seal"
    said = passport.json("export", plant, "--again", "C-000001", "-o", tmp_path / "again.pdf")
    assert said["seal"] == "none"
    assert (tmp_path / "again.pdf").read_bytes() == file.read_bytes()


def test_of_what_is_older_than_the_keeping_of_seals_it_is_said(hand_out, plant, passport, tmp_path):
    hand_out("cell", "one")
    with Reader(plant) as reader:
        seq = reader.row("SELECT seq FROM certificate")["seq"]
        body = {name: value for name, value in reader.entry(seq).body.items() if name != "sealed"}
    with Writer(plant, signing_keys(plant, PASSPHRASE)["log"]) as writer:
        writer.begin("2026-11-29T12:00:00Z")
        writer.append("certificate", body | {"certificate": "C-000002"})
        writer.commit()
    said = passport("export", plant, "--again", "C-000002", "-o", tmp_path / "again.pdf")
    assert "without its seal, if it had one: seals were not kept then" in said
    assert hashlib.sha256((tmp_path / "again.pdf").read_bytes()).hexdigest() == body["sha256"]
    passport("audit", plant)


def test_a_seal_that_was_changed_in_the_tables_is_found(hand_out, plant, passport):
    import sqlite3

    hand_out("cell", "one")
    db = sqlite3.connect(plant)
    db.execute("UPDATE certificate_seal SET sha256 = ?", ("00" * 32,))
    db.commit()
    db.close()
    passport("audit", plant, status=1)
    passport("audit", plant, "--fast", status=1)


def test_an_export_that_goes_on_leaves_sealed_files_that_are_entered(plant, passport, tmp_path):
    folder = tmp_path / "many"
    passport("export", plant, "--all", "-o", folder, *SIGN)
    assert passport.json("export", plant, "--all", "-o", folder, "--resume", *SIGN)["there_already"] == 2
    passport("withdraw", plant, "C-000001", "--reason", "x", *SIGN)
    assert passport.json("export", plant, "--all", "-o", folder, "--resume", "--force", *SIGN)["there_already"] == 1


def test_the_report_of_a_verification_is_sealed_where_one_is_named(hand_out, plant, tmp_path, passport):
    reports = verify_evidence([hand_out("cell", "one")], ledger=plant)
    target = tmp_path / "verified.pdf"
    told = [(reports[0], "Genuine", "All checks passed.", [("Unaltered?", "yes")])]
    report_verification(told, target, seal=Sealing(plant), passphrase=PASSPHRASE)
    assert passport.json("verify", target, plant)[0]["verdict"] == "passed"
    (alone,) = passport.json("verify", target, status=3)
    assert (alone["kind"], alone["checks"][0]["reason"]) == ("document", "no_data")
    changed = target.read_bytes().replace(b"/StructParents 0", b"/StructParents 1", 1)
    target.write_bytes(changed)
    reasons = [c["reason"] for c in passport.json("verify", target, plant, status=1)[0]["checks"]]
    assert "altered_since_sealed" in reasons
    report_verification(told, tmp_path / "plain.pdf")
    (plain,) = passport.json("verify", tmp_path / "plain.pdf", status=3)
    assert (plain["kind"], plain["checks"][0]["reason"]) == ("unknown", "nothing_signed")
    if PDFSIG:
        report_verification(told, target, seal=Sealing(plant), passphrase=PASSPHRASE)
        said = subprocess.run([PDFSIG, "-nocert", target], capture_output=True, text=True, check=True).stdout
        assert "Signature is Valid." in said


def test_the_command_line_writes_that_report_too(hand_out, plant, tmp_path, passport):
    file, target = hand_out("cell", "one"), tmp_path / "verified.pdf"
    passport("verify", file, "--seal-of", plant, *OWNER, status=2)
    passport("verify", file, plant, "--report", target, "--seal-of", plant, *OWNER)
    assert passport.json("verify", target, plant, "--require", "seal")[0]["verdict"] == "passed"
    passport("verify", file, "--report", target, status=2)
    assert "[exists]" in passport.said
    passport("verify", file, "--report", tmp_path / "plain.pdf")
    assert b"/ByteRange" not in (tmp_path / "plain.pdf").read_bytes()
    passport("verify", file, "--report", tmp_path / "none" / "plain.pdf", status=2)
    assert "[no_folder]" in passport.said and "There is no folder" in passport.said
    passport("verify", file, "--report", tmp_path / "other.pdf", "--long-term", status=2)
    assert "--seal-of" in passport.said


def test_the_report_says_whether_it_is_sealed_and_what_nobody_could_tell(hand_out, plant, tmp_path, passport):
    file = hand_out("cell", "one")
    for name, more in (("plain.pdf", ()), ("sealed.pdf", ("--seal-of", plant, *OWNER))):
        passport("verify", file, "--report", tmp_path / name, *more)
    plain, whole = (text_of(tmp_path / name) for name in ("plain.pdf", "sealed.pdf"))
    assert "signed by nobody" in plain and "verification, sealed" not in plain
    assert "verification, sealed" in whole and "signed by nobody" not in whole
    assert "checks passed. " in plain and "Whether a newer one exists" in plain


@pytest.mark.parametrize(
    ("language", "says"),
    [
        ("en", ("This certificate is genuine", "Who signed?", "In the book?")),
        ("it", ("Questo certificato: autenticità confermata", "Chi ha firmato?")),
        ("de", ("Dieses Zertifikat ist echt", "Wer hat signiert?")),
        ("fr", ("Ce certificat : authentique", "Qui a signé ?")),
    ],
)
def test_the_report_of_the_command_line_is_in_the_language_asked_for(
    hand_out, plant, tmp_path, passport, language, says
):
    file, target = hand_out("cell", "one"), tmp_path / "verified.pdf"
    passport("verify", file, plant, "--report", target, "--language", language)
    text = text_of(target)
    assert [words for words in says if words not in text] == []
    found = [check["detail"] for check in passport.json("verify", file, plant)[0]["checks"]]
    assert [words for words in found if (words in text) != (language == "en")] == []


@pytest.mark.parametrize(
    "words", [("export", "BAT1"), ("export", "A07"), ("assess", "N2"), ("audit",), ("export", "--again", "C-000001")]
)
def test_without_a_folder_for_it_nothing_is_signed_or_entered(hand_out, plant, passport, tmp_path, words):
    hand_out("battery", "one")
    before, (command, *names) = plant.read_bytes(), words
    out = "--report" if command == "audit" else "-o"
    how = OWNER if command == "audit" else SIGN
    more = ("--seal",) if command == "audit" else ()
    passport(command, plant, *names, out, tmp_path / "none" / "x.pdf", *more, *how, status=2)
    assert "There is no folder" in passport.said and ".export" not in passport.said
    assert plant.read_bytes() == before
