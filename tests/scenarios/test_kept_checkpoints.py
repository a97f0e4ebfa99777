"""Checkpoints that left the house are asked for by every audit, without anybody having to remember them."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from passport_app.domain.verdict import Verdict
from passport_app.ledger.kept import keep_checkpoint, kept_checkpoints, kept_folder
from passport_app.ledger.reader import Reader
from passport_app.services.audit_ledger import audit_ledger
from passport_app.services.export_certificates import export_certificates
from passport_app.services.issue_passports import issue_passports
from passport_app.services.keep import keep_outside
from tests.conftest import PASSPHRASE


def newest(ledger):
    with Reader(ledger) as reader:
        return reader.newest_checkpoint()


def test_what_is_exported_or_saved_is_kept_and_an_older_backup_is_found_out(small, tmp_path):
    backup = tmp_path / "backup.passports"
    shutil.copy(small, backup)
    with Reader(small) as reader:
        assert reader.summary().kept_size is None
    issue_passports(small, ["BAT1"], passphrase=PASSPHRASE)
    export_certificates(small, ["BAT1"], target=tmp_path / "one.pdf")
    assert len(kept_checkpoints(small)) == 1
    keep_outside(small, newest(small), tmp_path / "mine.txt")
    assert (tmp_path / "mine.txt").read_bytes().decode() == newest(small)
    assert len(kept_checkpoints(small)) == 2
    with Reader(small) as reader:
        assert reader.summary().kept_size == reader.summary().entries
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
    with Reader(small) as reader:
        assert reader.summary().kept_size is None
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
