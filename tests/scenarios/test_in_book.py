"""Certificates of cells, declarations and assessments carry and print the proof that the book holds what they state."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime

import pikepdf
import pytest

from passport_app import assets
from passport_app.certificate.conformance.check import check_accessible, check_archival
from passport_app.certificate.reading import read_certificate
from passport_app.issuing.carried_note import checkpoint_in
from passport_app.issuing.printing import certificate_of, pages_of
from passport_app.ledger.entry import Entry, encode_entry
from passport_app.ledger.reader import Reader
from passport_app.ledger.signing import signing_keys
from passport_app.services.preview_statement import pages_of_statement, preview_assessment, preview_declaration
from passport_app.trust import canonical, checkpoint, merkle, tlogproof
from passport_app.trust.keys import SigningKey
from tests.conftest import PASSPHRASE
from tests.scenarios.conftest import SIGN

YEAR = ("--model", "M", "--plant", "IT-1", "--year", "2026")
KINDS = ("cell", "declaration", "assessment")
ASKED = ("entry", "inclusion", "checkpoint")


@pytest.fixture
def plant(small, passport):
    """The small plant's ledger with a statement about its cells."""
    passport("issue", small, "--all-cell-lots", *SIGN)
    return small


@pytest.fixture
def hand_out(plant, passport, tmp_path):
    """A function that makes the certificate of a kind, and returns its file."""

    def run(kind, name="one", *more):
        file = tmp_path / f"{name}-{kind}.pdf"
        words = {
            "cell": ("export", plant, "A07", "-o", file),
            "declaration": ("declare", plant, *YEAR, "--sign", "-o", file),
            "assessment": ("assess", plant, "N2", "-o", file),
        }[kind]
        passport(*words, *more, *SIGN)
        return file

    return run


def answers(passport, *paths, status=0):
    (report, *_) = passport.json("verify", *paths, status=status)
    return {check["check"]: (check["verdict"], check["reason"]) for check in report["checks"]}


def proof_in(file):
    return tlogproof.read(read_certificate(file.read_bytes()).proof)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", ["en", "it", "de", "fr"])
def test_it_carries_the_proof_and_prints_the_checkpoint(hand_out, plant, passport, tmp_path, kind, language):
    file = hand_out(kind, language, "--language", language)
    told = answers(passport, file)
    assert [told[name] for name in ASKED] == [("passed", "ok")] * 3
    assert told["print"] == ("passed", "ok")
    told = answers(passport, file, plant)
    assert [told[name] for name in ASKED] == [("passed", "ok")] * 3
    data = file.read_bytes()
    assert check_archival(data) == [] and check_accessible(data) == []
    assert len(data) < 120_000
    # What is attached is a file of its own, by a standard, that anyone keeps and verifies.
    (kept := tmp_path / "kept.tlog-proof").write_bytes(read_certificate(data).proof)
    (report,) = passport.json("verify", kept)
    assert (report["kind"], report["verdict"]) == ("proof", "passed")


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_the_same_bytes_for_everybody_however_the_book_has_grown(hand_out, plant, passport, tmp_path, kind):
    one = hand_out(kind, "one")
    passport("dispose", plant, "N1", "--status", "released", "--reason", "sound", *SIGN)
    assert hand_out(kind, "two").read_bytes() == one.read_bytes()
    passport("export", plant, "--again", "C-000001", "-o", tmp_path / "again.pdf")
    assert (tmp_path / "again.pdf").read_bytes() == one.read_bytes()


def test_a_log_key_of_the_trust_list_is_believed_without_the_book(hand_out, plant, passport, tmp_path, monkeypatch):
    monkeypatch.setenv("MATERIAL_PASSPORT_TRUST", str(tmp_path / "trust.json"))
    for key in signing_keys(plant, PASSPHRASE).values():
        if key.public.kind == "ed25519":
            public = key.public
            passport("trust", "add", public.did, "--name", "Voltara", "--fingerprint", public.fingerprint)
    assert answers(passport, hand_out("declaration"))["checkpoint"] == ("passed", "ok")


@pytest.mark.parametrize("kind", [*KINDS, "battery"])
def test_whoever_kept_the_certificate_can_have_the_book_audited_by_it(hand_out, plant, passport, tmp_path, kind):
    if kind == "battery":
        passport("issue", plant, "--battery", "BAT1", *SIGN)
        passport("export", plant, "BAT1", "-o", file := tmp_path / "battery.pdf", *SIGN)
    else:
        file = hand_out(kind)
    passport("audit", plant, "--against", file)
    passport("checkpoint", plant, "--keep", file)
    size = checkpoint.parse(checkpoint_in(file)).checkpoint.size
    with Reader(plant) as reader:
        assert size <= reader.summary().entries
    # The book as it was before: the certificate tells that its end is missing.
    short = tmp_path / "short.passports"
    shutil.copy(plant, short)
    cut_to(short, plant, size - 1)
    said = passport.json("audit", short, "--against", file, status=1)
    assert "tail_missing" in {check["reason"] for check in said["checks"]}


def cut_to(short, ledger, size):
    """Make of a copy the honest book that its keeper had when it had fewer entries, with the real key."""
    from tests.tampered import tamper

    key = signing_keys(ledger, PASSPHRASE)["log"]
    with Reader(ledger) as reader:
        note = checkpoint.sign(checkpoint.Checkpoint(reader.origin, size, reader.tree().root(size)), key)
        root = reader.tree().root(size)
    tamper(
        short,
        ("DELETE FROM entry WHERE seq >= ?", (size,)),
        ("DELETE FROM checkpoint WHERE size >= ?", (size,)),
        ("INSERT INTO checkpoint(size, root, note, at) VALUES (?, ?, ?, '2026-11-29T12:00:00Z')", (size, root, note)),
    )


def test_a_passport_without_one_is_no_checkpoint(plant, passport, tmp_path):
    passport("export", plant, "A07", "--format", "json", "--unregistered", "-o", tmp_path / "cell.json")
    passport("audit", plant, "--against", tmp_path / "cell.json", status=2)
    assert "[no_checkpoint]" in passport.said


# Tampered with.


def with_proof(file, target, proof):
    """The certificate that would be made of the same document with another proof: print equals data."""
    contents = read_certificate(file.read_bytes())
    document = canonical.parse(contents.credential)
    made = certificate_of(document, contents.credential, language=contents.language, proof=proof)
    target.write_bytes(made)
    return target


@pytest.mark.parametrize("kind", KINDS)
def test_the_proof_of_another_statement_is_found(hand_out, passport, tmp_path, kind):
    other = proof_in(hand_out("assessment" if kind != "assessment" else "cell"))
    file = with_proof(hand_out(kind), tmp_path / "mixed.pdf", other.text.encode())
    assert answers(passport, file, status=1)["entry"] == ("failed", "other_entry")


@pytest.mark.parametrize("bent", [b"", b"\xff\xfe", b"c2sp.org/tlog-proof@v1\nindex 3\n\nnone"])
def test_what_is_no_proof_is_told(hand_out, passport, tmp_path, bent):
    file, bad = hand_out("declaration"), tmp_path / "bad.pdf"
    with pikepdf.open(file) as pdf:
        pdf.Root.AF[1].EF.F.write(bent)
        pdf.save(bad)
    assert answers(passport, bad, status=1)["entry"][0] == "failed"


def test_a_proof_of_an_invented_book_is_seen_through_with_the_book_at_hand(hand_out, plant, passport, tmp_path):
    """Somebody else's log key signs a book of the same name that holds the genuine declaration."""
    genuine = hand_out("declaration")
    held, key = proof_in(genuine), SigningKey.generate()
    with Reader(plant) as reader:
        entry, origin = reader.entry(held.index), reader.origin
    forged = encode_entry(Entry(0, entry.kind, entry.at, key.public.multibase, origin, entry.body))
    note = checkpoint.sign(checkpoint.Checkpoint(origin, 1, merkle.leaf_hash(forged)), key)
    proof = tlogproof.InclusionProof(0, (), note, forged)
    file = with_proof(genuine, tmp_path / "forged.pdf", proof.text.encode())
    assert answers(passport, file, status=1)["checkpoint"] == ("failed", "unknown_signer")
    assert answers(passport, file, plant, status=1)["checkpoint"] == ("failed", "unknown_signer")


def test_a_checkpoint_of_a_rewritten_book_is_a_fork(hand_out, plant, passport, tmp_path):
    genuine = hand_out("declaration")
    held, keys = proof_in(genuine), signing_keys(plant, PASSPHRASE)
    origin = checkpoint.parse(held.checkpoint).checkpoint.origin
    with Reader(plant) as reader:
        entry = reader.entry(held.index)
    other = encode_entry(Entry(0, entry.kind, entry.at, entry.author, origin, entry.body))
    note = checkpoint.sign(checkpoint.Checkpoint(origin, 1, merkle.leaf_hash(other)), keys["log"])
    file = with_proof(genuine, tmp_path / "fork.pdf", tlogproof.InclusionProof(0, (), note, other).text.encode())
    assert answers(passport, file, plant, status=1)["checkpoint"] == ("failed", "fork")


def test_a_proof_put_beside_a_passport_is_not_what_its_pages_are_made_of(hand_out, plant, passport, tmp_path):
    passport("issue", plant, "--battery", "BAT1", *SIGN)
    passport("export", plant, "BAT1", "-o", tmp_path / "battery.pdf", *SIGN)
    with pikepdf.open(tmp_path / "battery.pdf") as pdf, pikepdf.open(hand_out("cell")) as other:
        added = pdf.copy_foreign(other.Root.AF[1])
        pdf.Root.AF.append(added)
        names = pdf.Root.Names.EmbeddedFiles.Names
        pdf.Root.Names.EmbeddedFiles.Names = pikepdf.Array([added.F, added, *names])
        pdf.save(tmp_path / "both.pdf")
    told = answers(passport, tmp_path / "both.pdf", status=1)
    assert told["entry"] == ("failed", "other_entry") or told["print"][0] != "passed"
    assert told["print"][0] != "passed"


# What is shown before it is signed.


def words_on(pages):
    return " ".join(" ".join(mark.signs for page in pages for mark in page.marks if hasattr(mark, "signs")).split())


@pytest.mark.parametrize("kind", ["declaration", "assessment"])
@pytest.mark.parametrize("language", ["en", "it", "de", "fr"])
def test_what_is_shown_is_what_is_signed_but_for_what_its_signing_gives(hand_out, plant, kind, language):
    later = assets.toml("text", f"sheets.{language}.toml")["on_signing"]
    with Reader(plant) as reader:
        preview = (
            preview_declaration(reader, model="M", plant="IT-1", year=2026)
            if kind == "declaration"
            else preview_assessment(reader, "N2", datetime.now(UTC).date())
        )
    pages, _ = pages_of_statement(plant, preview.document, language)
    if kind == "declaration":  # a metal of which nothing is known is hatched and dashed, on the screen as on paper
        shapes = [mark for page in pages for mark in page.marks if hasattr(mark, "steps")]
        assert any(shape.within for shape in shapes) and any(shape.dashes for shape in shapes)
    shown = words_on(pages)
    file = hand_out(kind, language, "--language", language)
    contents = read_certificate(file.read_bytes())
    signed = words_on(pages_of(canonical.parse(contents.credential), language=language, proof=contents.proof))
    pieces = shown.split(later)  # the day of issue, the entry, the size, root and signature of the checkpoint
    assert len(pieces) == (6 if kind == "declaration" else 5)
    at = 0
    for piece in pieces:
        found = signed.find(piece.strip(), at)
        assert found >= 0, piece
        at = found + len(piece.strip())
    # Once it is signed, what is shown again is the very page.
    with Reader(plant) as reader:
        again = (
            preview_declaration(reader, model="M", plant="IT-1", year=2026)
            if kind == "declaration"
            else preview_assessment(reader, "N2", datetime.now(UTC).date())
        )
    assert again.unchanged
    assert words_on(pages_of_statement(plant, again.document, language)[0]) == signed
