"""A second installation witnesses a ledger: what stands against the book's own owner."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest

from passport_app.domain.errors import InputError, KeyFileError, LedgerError
from passport_app.domain.verdict import Verdict
from passport_app.ledger.lock import WriterLock
from passport_app.ledger.reader import key_path
from passport_app.ledger.signing import signing_keys
from passport_app.services.audit_ledger import audit_ledger
from passport_app.services.change_keys import replace_key
from passport_app.services.issue_passports import issue_passports
from passport_app.services.verify_evidence import verify_evidence
from passport_app.services.witness import (
    KEY_FILE,
    MEMORY_FILE,
    cosign_checkpoints,
    show_witness,
    submission_of,
)
from passport_app.trust import checkpoint, cosignature
from passport_app.trust.checkpoint import Checkpoint
from passport_app.trust.keys import PublicKey, SigningKey
from tests.conftest import PASSPHRASE
from tests.scenarios.conftest import SIGN, WITNESS
from tests.scenarios.notes import cosign, log_key, newest, only, trust_in, write


def test_a_growing_ledger_is_cosigned_again_and_again(small, witness, tmp_path):
    first = only(witness, small)
    assert first.code == "ok"
    key = PublicKey.from_did(show_witness(witness).did)
    for battery in ("BAT1", "BAT2"):
        issue_passports(small, [battery], passphrase=PASSPHRASE)
        outcome = only(witness, small)
        assert outcome.size > first.size
        signed = checkpoint.parse(outcome.note)
        (line,) = cosignature.cosignatures(signed)
        line.check(signed.checkpoint.text, key)
        assert (line.name, cosignature.without_cosignatures(signed)) == (WITNESS, newest(small))
        first = outcome
    (seen,) = show_witness(witness).seen
    assert (seen.size, seen.note) == (first.size, newest(small))
    kept = write(tmp_path / "kept.checkpoint", first.note)
    assert audit_ledger(small, against=[kept]).verdict is Verdict.PASSED
    assert only(witness, small).code == "ok"  # nothing new: the same again, at another time


def test_a_checkpoint_with_its_proof_needs_no_ledger(small, witness, tmp_path):
    first = write(tmp_path / "first", newest(small))
    assert only(witness, first).code == "log_key_needed"
    assert only(witness, first, log_key=log_key(small).did).code == "ok"
    size = checkpoint.parse(newest(small)).checkpoint.size
    issue_passports(small, ["BAT1"], passphrase=PASSPHRASE)
    bare = only(witness, write(tmp_path / "bare", newest(small)))
    assert bare.code == "proof_needed"
    assert f"--since {size} " in bare.message
    wrong = only(witness, write(tmp_path / "wrong", submission_of(small, size - 1)))
    assert wrong.code == "proof_needed"
    text = submission_of(small, size)
    lines = text.split("\n")
    lines[1] = lines[2]
    assert only(witness, write(tmp_path / "false", "\n".join(lines))).code == "not_consistent"
    assert only(witness, write(tmp_path / "short", text.replace(text.split("\n")[1] + "\n", "", 1))).code == (
        "path_length"
    )
    assert only(witness, write(tmp_path / "good", text)).code == "ok"
    assert show_witness(witness).evidence == ()
    with pytest.raises(LedgerError) as caught:
        submission_of(small, 10**6)
    assert caught.value.code == "no_such_size"


def test_a_cut_book_is_refused(small, witness, tmp_path):
    old = shutil.copy(small, tmp_path / "old.passports")
    issue_passports(small, ["BAT1"], passphrase=PASSPHRASE)
    assert only(witness, small).code == "ok"
    outcome = only(witness, old)
    assert (outcome.code, outcome.note) == ("smaller", None)


def test_two_books_of_one_size_are_a_fork_and_both_are_kept(small, witness, tmp_path):
    other = shutil.copy(small, tmp_path / "other.passports")
    shutil.copy(key_path(small), key_path(other))
    issue_passports(small, ["BAT1"], passphrase=PASSPHRASE)
    issue_passports(other, ["BAT2"], passphrase=PASSPHRASE)
    seen = only(witness, small)
    outcome = only(witness, other)
    assert (outcome.code, outcome.note, outcome.size) == ("fork", None, seen.size)
    evidence = json.loads(outcome.evidence.read_text(encoding="utf-8"))
    assert evidence["notes"] == [newest(small), newest(other)]
    heads = []
    for text, key in zip(evidence["notes"], evidence["logKeys"], strict=True):
        signed = checkpoint.parse(text)
        signed.check(PublicKey.from_did(key))
        heads.append(signed.checkpoint)
    assert (heads[0].origin, heads[0].size) == (heads[1].origin, heads[1].size)
    assert heads[0].root != heads[1].root
    assert show_witness(witness).evidence == (outcome.evidence,)
    # The fork leaves what the witness believes as it was; the first book goes on.
    assert only(witness, other).code == "fork"
    issue_passports(small, ["BAT2"], passphrase=PASSPHRASE)
    assert only(witness, small).code == "ok"


def test_two_certificates_of_two_books_tell_the_fork_between_them(passport, small, tmp_path):
    """Two customers, each with a certificate from another book under one name, compare."""
    other = shutil.copy(small, tmp_path / "other.passports")
    shutil.copy(key_path(small), key_path(other))
    issue_passports(small, ["BAT1"], passphrase=PASSPHRASE)
    issue_passports(other, ["BAT2"], passphrase=PASSPHRASE)
    one, two = tmp_path / "one.pdf", tmp_path / "two.json"
    passport("export", small, "BAT1", "-o", one, "--unregistered", "--no-seal")
    passport("export", other, "BAT2", "--format", "json", "-o", two)
    for file in (one, two):
        assert passport.json("verify", file)[0]["verdict"] == "passed"
    for report in passport.json("verify", one, two, status=1):
        found = [check for check in report["checks"] if check["check"] == "fork"]
        assert [check["reason"] for check in found] == ["fork"]
        assert f"The key {log_key(small).did} signed two different books of" in found[0]["detail"]
    # What a stranger signs under the same name says nothing against a genuine one.
    stranger, carried = SigningKey.generate(), passport.json("verify", one)[0]["subject"]["checkpoint"]
    bent = Checkpoint(carried["origin"], carried["size"], bytes(32))
    forged = write(tmp_path / "forged", checkpoint.sign(bent, stranger))
    assert [r["verdict"] for r in passport.json("verify", one, forged, status=3)] == ["passed", "indeterminate"]
    # Two of one book say nothing of the kind.
    issue_passports(small, ["BAT2"], passphrase=PASSPHRASE)
    passport("export", small, "BAT2", "--format", "json", "-o", tmp_path / "three.json")
    assert {report["verdict"] for report in passport.json("verify", one, tmp_path / "three.json")} == {"passed"}


def test_a_rebuilt_and_longer_book_is_refused(small, witness, tmp_path):
    other = shutil.copy(small, tmp_path / "other.passports")
    shutil.copy(key_path(small), key_path(other))
    issue_passports(small, ["BAT1"], passphrase=PASSPHRASE)
    assert only(witness, small).code == "ok"
    issue_passports(other, ["BAT2", "BAT1"], passphrase=PASSPHRASE)
    outcome = only(witness, other)
    assert outcome.code == "not_consistent"
    (report,) = verify_evidence([outcome.evidence])
    assert (report.kind, report.verdict, report.checks[-1].reason) == ("fork", Verdict.FAILED, "fork")
    assert "signed two different books of 16 entries" in report.checks[-1].detail


def test_a_replaced_log_key_must_be_told(small, witness):
    assert only(witness, small).code == "ok"
    replace_key(small, "log", PASSPHRASE)
    assert only(witness, small).code == "other_log_key"
    assert only(witness, small, log_key=log_key(small).did).code == "ok"
    issue_passports(small, ["BAT1"], passphrase=PASSPHRASE)
    assert only(witness, small).code == "ok"


def test_a_forged_or_foreign_checkpoint_is_no_evidence(small, witness, tmp_path, new_ledger):
    assert only(witness, small).code == "ok"
    stranger = signing_keys(new_ledger("stranger.passports"), PASSPHRASE)["log"]
    head = checkpoint.parse(newest(small)).checkpoint
    forged = checkpoint.sign(Checkpoint(head.origin, head.size, bytes(32)), stranger)
    assert only(witness, write(tmp_path / "forged", forged)).code == "other_log_key"
    altered = newest(small).replace(f"\n{head.size}\n", f"\n{head.size + 1}\n")
    assert only(witness, write(tmp_path / "altered", altered)).code == "altered"
    assert show_witness(witness).evidence == ()


def test_a_folder_gives_the_newest_of_each_ledger(small, witness, tmp_path, new_ledger):
    stick = tmp_path / "stick"
    stick.mkdir()
    write(stick / "a.txt", newest(small))
    issue_passports(small, ["BAT1"], passphrase=PASSPHRASE)
    write(stick / "b.txt", newest(small))
    shutil.copy(small, stick / "plant.passports")
    shutil.copy(new_ledger("second.passports"), stick)
    write(stick / "letter.txt", "Dear auditor,\n\nhere they are.\n")
    outcomes = cosign(witness, stick)
    assert [(o.source.name, o.code) for o in outcomes] == [(o.source.name, "ok") for o in outcomes]
    assert {o.source.name for o in outcomes} == {"plant.passports", "second.passports"}
    assert len(show_witness(witness).seen) == 2


def test_files_that_are_no_checkpoints(small, witness, tmp_path):
    bad = [write(tmp_path / "a", "Dear auditor\n"), write(tmp_path / "b", "old 07\n\n" + newest(small))]
    bad += [tmp_path / "none", write(tmp_path / "c", "x" * 100_000)]
    outcomes = cosign(witness, *bad, small)
    assert [o.code for o in outcomes] == [
        "note_malformed",
        "submission_malformed",
        "missing",
        "not_a_checkpoint",
        "ok",
    ]
    assert [o.unreadable for o in outcomes] == [True, True, True, True, False]


def test_a_lost_or_damaged_memory_is_never_begun_anew(small, witness):
    assert only(witness, small).code == "ok"
    memory = witness / MEMORY_FILE
    good = memory.read_text(encoding="utf-8")
    for text in ("", "{}", good[:-20], good.replace("it-1", "it-2"), good.replace('"note": "', '"note": "x')):
        memory.write_text(text, encoding="utf-8")
        with pytest.raises(InputError) as caught:
            cosign(witness, small)
        assert caught.value.code == "memory_damaged"
    memory.unlink()
    with pytest.raises(InputError) as caught:
        cosign(witness, small)
    assert caught.value.code == "not_a_witness"
    memory.write_text(good, encoding="utf-8")
    with WriterLock(memory), pytest.raises(LedgerError) as caught:
        cosign(witness, small)
    assert caught.value.code == "locked"
    with pytest.raises(KeyFileError) as caught:
        cosign_checkpoints(witness, [small], "wrong")
    assert caught.value.code == "wrong_passphrase"
    assert (witness / KEY_FILE).exists()


def test_verify_names_cosignatures_and_checks_those_it_knows(small, witness, tmp_path):
    kept = write(tmp_path / "kept.checkpoint", only(witness, small).note)
    (report,) = verify_evidence([kept], ledger=small)
    assert report.verdict is Verdict.PASSED  # an unknown witness proves nothing, and denies nothing
    assert WITNESS in report.checks[0].detail
    (report,) = verify_evidence([kept], ledger=small, trust=trust_in(witness, tmp_path))
    assert report.verdict is Verdict.PASSED
    (check,) = [c for c in report.checks if c.check == "cosignature"]
    assert "The auditor cosigned it" in check.detail
    later = only(witness, small, now=datetime(2100, 1, 1, tzinfo=UTC)).note
    (report,) = verify_evidence([write(kept, later)], ledger=small, trust=trust_in(witness, tmp_path))
    assert ("cosignature", "time_in_future") in {(c.check, c.reason) for c in report.checks}


def test_the_witness_at_the_command_line(passport, small, tmp_path):
    folder, kept = tmp_path / "w", tmp_path / "kept.checkpoint"
    made = passport.json("witness", "init", folder, "--name", WITNESS, *SIGN)
    assert cosignature.parse_key(made["key"])[0] == WITNESS
    passport("witness", "init", folder, "--name", WITNESS, *SIGN, status=2)
    passport("witness", "init", tmp_path / "v", "--name", "two words", *SIGN, status=2)
    passport("witness", "cosign", folder, small, "-o", kept, *SIGN)
    assert WITNESS in kept.read_text(encoding="utf-8")
    shown = passport.json("witness", "show", folder)
    size = shown["seen"][0]["size"]
    issue_passports(small, ["BAT1"], passphrase=PASSPHRASE)
    submitted = tmp_path / "submitted"
    passport("checkpoint", small, "--since", size, "-o", submitted)
    (told,) = passport.json("witness", "cosign", folder, submitted, *SIGN)
    assert (told["code"], told["size"] > size) == ("ok", True)
    passport("witness", "cosign", folder, kept, *SIGN, status=1)
    assert "[smaller]" in passport.said
    passport("witness", "cosign", folder, tmp_path / "none", *SIGN, status=2)
    passport("witness", "cosign", tmp_path / "no witness", small, *SIGN, status=2)
    assert "[not_a_witness]" in passport.said
    passport("witness", "cosign", folder, small, "--log-key", "did:key:zNo", *SIGN, status=2)
    several = tmp_path / "several"
    several.mkdir()
    passport("witness", "cosign", folder, small, "-o", several, *SIGN)
    assert [file.name.split(".")[0] for file in several.iterdir()] == ["plant"]
    passport("witness", "cosign", folder, small, small, "-o", kept, *SIGN, status=2)
    assert "cosigned" in passport("witness", "show", folder)
    out = passport("witness", "cosign", folder, small, *SIGN)
    assert out.startswith(newest(small))


def test_a_damaged_ledger_is_told_in_words(small, witness, tmp_path):
    """Also one whose schema is no text any more: SQLite quotes that in a message that Python cannot decode."""
    copy = tmp_path / "copy.passports"
    with closing(sqlite3.connect(small)) as db:
        db.execute("VACUUM INTO ?", (str(copy),))
    data = copy.read_bytes()
    assert only(witness, copy).code == "ok"
    for name, damaged in {
        "schema": data.replace(b"CREATE TABLE entry", b"CREATE TABL\xff entry"),
        "half": data[: len(data) // 2],
        "root page": data[:100] + bytes(1000) + data[1100:],
    }.items():
        file = tmp_path / f"{name}.passports"
        file.write_bytes(damaged)
        outcome = only(witness, file)
        assert (outcome.code, outcome.unreadable) == ("damaged", True), name
        (report,) = verify_evidence([file])
        assert report.checks[0].reason == "damaged", name
