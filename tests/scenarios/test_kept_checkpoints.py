"""Checkpoints that left the house are asked for by every audit, without anybody having to remember them."""

from __future__ import annotations

import shutil
import subprocess
from datetime import UTC, datetime, timedelta

import pytest

from passport_app.domain.errors import EvidenceError
from passport_app.domain.verdict import Verdict
from passport_app.ledger.kept import keep_checkpoint, kept_checkpoints, kept_folder
from passport_app.ledger.reader import Reader, key_path
from passport_app.services.audit_ledger import audit_ledger
from passport_app.services.export_certificates import export_certificates
from passport_app.services.issue_passports import issue_passports
from passport_app.services.keep import keep_outside, newest_outside
from passport_app.services.stamp_checkpoint import keep_timestamp
from passport_app.services.witness import create_witness
from passport_app.trust import checkpoint
from passport_app.trust.trustlist import TrustEntry, TrustList
from tests.conftest import PASSPHRASE
from tests.local_authority import Authority
from tests.scenarios.conftest import SIGN
from tests.scenarios.notes import newest


def test_what_is_exported_or_saved_is_kept_and_an_older_backup_is_found_out(small, tmp_path):
    backup = tmp_path / "backup.passports"
    shutil.copy(small, backup)
    assert newest_outside(small) is None
    issue_passports(small, ["BAT1"], passphrase=PASSPHRASE)
    export_certificates(small, ["BAT1"], target=tmp_path / "one.pdf")
    assert len(kept_checkpoints(small)) == 1
    keep_outside(small, newest(small), tmp_path / "mine.txt")
    assert (tmp_path / "mine.txt").read_bytes().decode() == newest(small)
    assert len(kept_checkpoints(small)) == 2
    with Reader(small) as reader:
        assert newest_outside(small).size == reader.summary().entries
    report = audit_ledger(small)
    assert report.verdict is Verdict.PASSED
    assert sum(check.check.startswith("kept checkpoint") for check in report.checks) == 2
    # Yesterday's backup put back over the book: its own checkpoints are sound, but it is shorter than what left.
    shutil.copy(backup, small)
    report = audit_ledger(small)
    assert report.verdict is Verdict.FAILED
    assert "tail_missing" in {check.reason for check in report.checks}


def test_rubbish_in_the_folder_is_told_and_does_not_stop_the_ledger(small, sample):
    folder = kept_folder(small)
    folder.mkdir()
    (folder / "000000000001-x.checkpoint").write_bytes(b"\xff\xfe rubbish")
    (folder / "notes.txt").write_text("not a checkpoint", encoding="utf-8")
    assert newest_outside(small) is None
    keep_checkpoint(small, newest(sample))
    report = audit_ledger(small)
    assert {c.reason for c in report.checks if c.check.startswith("kept")} == {"not_a_checkpoint", "other_ledger"}


def test_a_checkpoint_leaves_as_a_qr_code(passport, sample, tmp_path, qapp):
    """The picture is painted by Qt and read by another program; what it reads is the note, and verifies."""
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    passport("checkpoint", sample, "--qr", tmp_path / "c.svg")
    assert "checkpoint over" in (tmp_path / "c.svg").read_text(encoding="utf-8")
    scanner = shutil.which("zbarimg")
    if scanner is None:
        pytest.skip("zbarimg is not installed")
    image = QImage(900, 900, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    QSvgRenderer(str(tmp_path / "c.svg")).render(painter)
    painter.end()
    image.save(str(tmp_path / "c.png"))
    words = [scanner, "-q", "--raw", "--oneshot", tmp_path / "c.png"]
    read = subprocess.run(words, capture_output=True, check=True).stdout.removesuffix(b"\n")  # which it adds
    passport("checkpoint", sample, "-o", tmp_path / "c.txt")
    read = read if read.endswith(b"\n") else read + b"\n"
    assert read.decode("utf-8") == (tmp_path / "c.txt").read_text(encoding="utf-8")
    (tmp_path / "scanned.txt").write_bytes(read)
    passport("verify", tmp_path / "scanned.txt", sample)


def test_what_is_written_out_is_kept_for_the_next_audit(passport, new_ledger, tmp_path):
    ledger = new_ledger()
    passport("checkpoint", ledger, "-o", tmp_path / "c.txt")
    assert "kept checkpoint" in passport("audit", ledger)


def test_the_newest_outside_is_told_with_its_age_and_who_holds_it(passport, small, tmp_path, cheap):
    assert newest_outside(small) is None
    assert passport.json("audit", small)["outside"] is None
    passport("checkpoint", small)
    assert "No checkpoint of this ledger has left the house yet" in passport.said
    passport("checkpoint", small, "-o", tmp_path / "c.txt")
    assert "handed out; nothing came after it" in passport.said
    size = checkpoint.parse(newest(small)).checkpoint.size
    issue_passports(small, ["BAT1"], passphrase=PASSPHRASE)
    told = newest_outside(small)
    assert (told.size, told.how, told.since) == (size, "handed_out", 2)
    assert told.root == checkpoint.parse((tmp_path / "c.txt").read_text(encoding="utf-8")).checkpoint.root
    later = datetime.strptime(told.when, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC) + timedelta(days=9, hours=5)
    assert told.age(later) == 9
    assert "0 days old, handed out; 2 entries came after it" in passport("audit", small)


def test_a_cosigned_checkpoint_comes_back_and_counts(passport, small, tmp_path, cheap, monkeypatch):
    witness = create_witness(tmp_path / "w", name="auditor.example/w1", passphrase=PASSPHRASE, cost=cheap)
    cosigned = tmp_path / "cosigned.txt"
    passport("witness", "cosign", witness.folder, small, "-o", cosigned, *SIGN)
    assert newest_outside(small) is None
    passport("checkpoint", small, "-o", tmp_path / "bare.txt")
    out = passport("checkpoint", small, "--keep", cosigned)
    assert "cosigned by nobody who is trusted here; lines of witnesses that are not known here: auditor" in out
    assert (newest_outside(small).how, newest_outside(small).unknown) == ("handed_out", ("auditor.example/w1",))
    (kept,) = kept_checkpoints(small)
    assert kept.read_text(encoding="utf-8") == cosigned.read_text(encoding="utf-8")
    passport("checkpoint", small, "-o", tmp_path / "again.txt")  # the bare one does not take the line away
    assert kept.read_text(encoding="utf-8") == cosigned.read_text(encoding="utf-8")
    trust = tmp_path / "trust.json"
    TrustList((TrustEntry("The auditor", witness.did),)).save(trust)
    assert (newest_outside(small, trust=trust).how, newest_outside(small, trust=trust).witnesses) == (
        "cosigned",
        ("The auditor",),
    )
    monkeypatch.setenv("MATERIAL_PASSPORT_TRUST", str(trust))
    assert passport.json("checkpoint", small, "--keep", cosigned)["witnesses"] == ["The auditor"]
    assert passport.json("checkpoint", small)["outside"]["how"] == "cosigned"
    assert "cosigned by The auditor" in passport("audit", small)
    # A line of a known witness that does not hold is not kept.
    lines = cosigned.read_text(encoding="utf-8").splitlines()
    flipped = lines[-1][:-8] + ("AAAA" if lines[-1][-8:-4] != "AAAA" else "BBBB") + lines[-1][-4:]
    cosigned.write_text("\n".join([*lines[:-1], flipped]) + "\n", encoding="utf-8")
    passport("checkpoint", small, "--keep", cosigned, status=1)
    assert "[altered]" in passport.said


def test_only_a_checkpoint_that_agrees_with_the_book_comes_back(passport, small, sample, tmp_path):
    bad = tmp_path / "bad.txt"
    other = tmp_path / "other.passports"
    shutil.copy(small, other)
    shutil.copy(key_path(small), key_path(other))
    issue_passports(other, ["BAT2"], passphrase=PASSPHRASE)
    for text, code in (
        (newest(other), "tail_missing"),
        (newest(sample), "other_ledger"),
        (newest(small).replace("\n\u2014", "\n\u2014 x", 1), "note_malformed"),
    ):
        bad.write_text(text, encoding="utf-8")
        passport("checkpoint", small, "--keep", bad, status=2 if code == "note_malformed" else 1)
        assert f"[{code}]" in passport.said
    issue_passports(small, ["BAT1"], passphrase=PASSPHRASE)
    bad.write_text(newest(other), encoding="utf-8")
    passport("checkpoint", small, "--keep", bad, status=1)
    assert "the book was rewritten" in passport.said
    bad.write_bytes(b"\xff\xfe")
    passport("checkpoint", small, "--keep", bad, status=2)
    passport("checkpoint", small, "--keep", bad, "-o", tmp_path / "x", status=2)
    assert kept_checkpoints(small) == []


def test_a_timestamp_counts_as_outside(passport, small, tmp_path):
    authority = Authority(tmp_path)
    passport("checkpoint", small, "--request", tmp_path / "a.tsq")
    (tmp_path / "answer").write_bytes(authority.answer((tmp_path / "a.tsq").read_bytes()))
    yesterday = datetime.now(UTC) - timedelta(days=1)
    with pytest.raises(EvidenceError, match="Set the clock right"):
        keep_timestamp(small, tmp_path / "answer", authority.roots, now=yesterday)
    assert newest_outside(small) is None
    passport("checkpoint", small, "--timestamp", tmp_path / "answer", "--roots", authority.roots)
    told = newest_outside(small)
    assert (told.how, told.authority, told.size) == (
        "timestamped",
        "CN=TSA",
        checkpoint.parse(newest(small)).checkpoint.size,
    )
    assert "stamped by CN=TSA at 20" in passport("audit", small)
