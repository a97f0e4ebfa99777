"""What books at hand may answer for: not for a plant whose keys they merely name, nor by what only their tables say."""

from __future__ import annotations

import hashlib
import json
import shutil

import pytest

from passport_app.certificate.seal import Seal
from passport_app.ledger.creation import creating
from passport_app.ledger.reader import Reader
from passport_app.ledger.vouching import VouchingBooks
from passport_app.ledger.writer import Writer
from passport_app.services.change_keys import replace_key, revoke_key
from passport_app.services.export_certificates import export_certificates
from passport_app.services.issue_passports import issue_passports
from passport_app.trust.keys import SigningKey
from tests.evidence.make import BATTERY, OTHER_BATTERY, PASSPHRASE, Material
from tests.local_seal import seal_of
from tests.tampered import tamper

AT = "2026-11-29T12:00:00Z"


@pytest.fixture(scope="module")
def plant(tmp_path_factory):
    return Material.make(tmp_path_factory.mktemp("vouching"))


@pytest.fixture
def file(plant, tmp_path):
    """A genuine certificate under the seal of an authority that anyone could have made."""
    seal, _ = seal_of(SigningKey.from_raw(bytes(range(32))))
    (made := tmp_path / "c.pdf").write_bytes(Seal(seal).on(plant.certificate))
    return made


def enter(writer, plant, file):
    """Enter a file in a register, as handed out."""
    held = {"sha256": hashlib.sha256(file.read_bytes()).hexdigest(), "size": file.stat().st_size, "update": None}
    body = {
        "certificate": "C-000001",
        "passport": plant.document["id"],
        "battery": BATTERY,
        "form": "pdf",
        "audience": "public",
        "language": "en",
        "layout": "5",
        "made_with": "",
        "sha256": hashlib.sha256(plant.certificate).hexdigest(),
        "size": len(plant.certificate),
        "recipient": "",
        "by": "",
        "sealed": held,
    }
    return writer.append("certificate", body)


def rewritten(plant, target, log, file, changed=lambda entry: entry.body):
    """A whole book of the plant's name and passports, by another log key or with other entries, which names `file`."""
    with Reader(plant.ledger) as reader:
        entries = [reader.entry(seq) for seq in range(reader.summary().entries)]
        origin = reader.origin
    keys = {"log": log.public.multibase, "seal": plant.seal.public.multibase}
    with creating(target, origin, {**entries[0].body, "keys": keys}, log, AT):
        pass
    with Writer(target, log) as writer:
        writer.begin(AT)
        for entry in entries[1:]:
            writer.append(entry.kind, changed(entry))
        enter(writer, plant, file)
        writer.commit()
    return target


def told(passport, *paths, status):
    report = passport.json("verify", *paths, status=status)[0]
    return {check["check"]: (check["verdict"], check["reason"]) for check in report["checks"]}


def test_an_invented_book_that_names_the_plants_key_answers_for_nothing(plant, file, passport, tmp_path):
    """Its passports are the plant's own, copied with their signatures; its log key is a thief's."""
    book = rewritten(plant, tmp_path / "invented.passports", SigningKey.generate(), file)
    said = told(passport, file, book, status=1)
    assert said["checkpoint"] == ("failed", "unknown_signer")
    (bare := tmp_path / "p.json").write_bytes(plant.passport)
    assert told(passport, bare, book, status=1)["checkpoint"] == ("failed", "unknown_signer")
    assert told(passport, bare, plant.ledger, status=0)["checkpoint"] == ("passed", "ok")


def test_a_book_rewritten_by_its_owner_is_found_by_a_passport(plant, file, passport, tmp_path):
    """The keys are the plant's own; what differs are names, long before the passport, which is there unchanged."""

    def changed(entry):
        if entry.kind != "parties":
            return entry.body
        return {**entry.body, "rows": [[row[0], f"{row[1]}.", *row[2:]] for row in entry.body["rows"]]}

    book = rewritten(plant, tmp_path / "rewritten.passports", plant.log, file, changed)
    assert told(passport, file, book, status=1)["checkpoint"] == ("failed", "fork")


def test_what_an_entry_took_back_is_not_vouched_for_although_the_table_says_so(plant, file, passport, tmp_path):
    book = plant.copy(tmp_path / "b.passports", with_key=True)
    with Writer(book, plant.log) as writer:
        writer.begin(AT)
        enter(writer, plant, file)
        writer.commit()
    assert told(passport, file, book, status=0)["seal_trust"] == ("passed", "in_register")
    status = {"certificate": "C-000001", "status": "withdrawn", "by": "", "reason": "wrong", "replaced_by": None}
    with Writer(book, plant.log) as writer:
        writer.begin(AT)
        writer.append("certificate_status", status)
        writer.commit()
    tamper(book, "UPDATE certificate SET status = 'valid', status_at = NULL, reason = NULL")
    assert told(passport, file, book, status=1)["seal_trust"] == ("indeterminate", "seal_not_trusted_here")


def test_an_entry_that_no_checkpoint_signs_vouches_for_nothing(plant, file, passport, tmp_path):
    """Whoever can write to the file, and has no key, appends an entry by the plant's own log key, and its rows."""
    book = plant.copy(tmp_path / "b.passports", with_key=True)
    shutil.copy(book, other := tmp_path / "other.passports")
    with Writer(book, plant.log) as writer:
        writer.begin(AT)
        entry = enter(writer, plant, file)
        writer.commit()
    with Reader(book) as reader:
        row = reader.row("SELECT kind, body, leaf FROM entry WHERE seq = ?", (entry.seq,))
        rows = {name: reader.row(f"SELECT * FROM {name}") for name in ("certificate", "certificate_seal")}
    inserts = [
        (f"INSERT INTO {name}({', '.join(of)}) VALUES ({', '.join('?' * len(of))})", tuple(of.values()))
        for name, of in {**rows, "entry": {"seq": entry.seq, **row}}.items()
    ]
    tamper(other, *inserts)
    assert told(passport, file, other, status=1)["seal_trust"] == ("indeterminate", "seal_not_trusted_here")


def test_an_older_copy_says_that_it_ends_before_the_passport(plant, passport, tmp_path):
    older = plant.copy(tmp_path / "older.passports")
    newer = plant.copy(tmp_path / "newer.passports", with_key=True)
    issue_passports(newer, [OTHER_BATTERY], passphrase=PASSPHRASE)
    (file,) = export_certificates(newer, [OTHER_BATTERY], target=tmp_path / "p.json", form="json")
    said = told(passport, file, older, status=1)
    assert (said["checkpoint"][1], said["book"][1]) == ("tail_missing", "not_in_book")
    assert told(passport, file, newer, status=0)["checkpoint"] == ("passed", "ok")


def test_what_a_passport_says_wrongly_of_its_checkpoint_no_book_makes_good(plant, passport, tmp_path):
    """It names another log key than signed: that the book at hand knows the right one does not mend the passport."""
    document = json.loads(plant.passport)
    document["evidence"][0]["logKey"] = SigningKey.generate().public.multibase
    (file := tmp_path / "p.json").write_text(json.dumps(document), encoding="utf-8")
    assert told(passport, file, plant.ledger, status=1)["checkpoint"] == ("failed", "unknown_signer")
    document["evidence"] = []
    file.write_text(json.dumps(document), encoding="utf-8")
    said = told(passport, file, plant.ledger, status=1)
    assert (said["entry"], "checkpoint" in said) == (("indeterminate", "evidence_missing"), False)


# Asked of the register alone.


@pytest.fixture
def entered(plant, file, tmp_path):
    """A copy of the plant's ledger whose register names the file."""
    book = plant.copy(tmp_path / "b.passports", with_key=True)
    with Writer(book, plant.log) as writer:
        writer.begin(AT)
        enter(writer, plant, file)
        writer.commit()
    return book


def named(book, file, signer, audited=""):
    return VouchingBooks([book]).naming(signer, sha256=hashlib.sha256(file.read_bytes()).hexdigest(), audited=audited)


def test_a_register_names_files_of_whom_its_own_book_signs_for(plant, entered, file):
    own, other = plant.seal.public.did, SigningKey.generate().public.did
    with Reader(entered) as reader:
        where = f"C-000001 of {reader.origin}"
        origin = reader.origin
    assert named(entered, file, own) == where
    assert named(entered, file, None) == where  # it carries nothing signed
    assert named(entered, file, other) == ""
    assert named(entered, file, plant.log.public.did) == ""  # who signs the book signs no passports
    assert named(entered, file, other, audited=origin) == where  # an auditor's report about this book
    assert named(entered, file, other, audited="another") == ""
    file.write_bytes(file.read_bytes() + b"\n")
    assert named(entered, file, own) == ""


@pytest.mark.parametrize("role", ["seal", "log"])
def test_nothing_is_vouched_for_by_a_key_that_was_revoked(plant, entered, file, role):
    own = plant.seal.public.did
    with Reader(entered) as reader:
        last = reader.row("SELECT seq FROM certificate")["seq"] - 1
    old = getattr(plant, role).public.multibase
    replace_key(entered, role, PASSPHRASE)
    assert named(entered, file, own)
    revoke_key(entered, old, PASSPHRASE, last_believed=last, reason="stolen")
    assert named(entered, file, own) == ""


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE certificate SET seq = (SELECT seq FROM entry WHERE kind = 'issue' LIMIT 1)",
        "UPDATE certificate SET seq = 100000",
        "PRAGMA foreign_keys = OFF; UPDATE certificate SET number = 'C-000002'; "
        "UPDATE certificate_seal SET number = 'C-000002'",
    ],
)
def test_a_row_that_no_entry_says_vouches_for_nothing(plant, entered, file, change):
    tamper(entered, *change.split("; "))
    assert named(entered, file, plant.seal.public.did) == ""


def test_another_file_under_a_genuine_number_is_not_vouched_for(plant, entered, file, tmp_path):
    other = tmp_path / "other.pdf"
    other.write_bytes(file.read_bytes() + b"%")
    tamper(entered, f"UPDATE certificate_seal SET sha256 = '{hashlib.sha256(other.read_bytes()).hexdigest()}'")
    assert named(entered, other, plant.seal.public.did) == ""


def test_what_became_of_another_certificate_is_not_taken_for_this_ones(plant, entered, file):
    status = {"status": "withdrawn", "by": "", "reason": "wrong", "replaced_by": None}
    with Writer(entered, plant.log) as writer:
        writer.begin(AT)
        second = enter_again(writer, "C-000002")
        writer.append("certificate_status", {**status, "certificate": second})
        writer.append("certificate_status", {**status, "certificate": "C-000001", "status": "superseded"})
        writer.commit()
    assert named(entered, file, plant.seal.public.did)  # what was superseded is genuine still


def enter_again(writer, number):
    with Reader(writer.path) as reader:
        body = reader.entry(reader.row("SELECT seq FROM certificate")["seq"]).body
    writer.append("certificate", {**body, "certificate": number, "sealed": None})
    return number
