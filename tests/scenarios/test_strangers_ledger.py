"""A ledger without a key beside it is read by a process of its own, which may die of it without harm."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import sys
import time
from pathlib import Path

import pytest

from passport_app.domain.errors import Cancelled, LedgerError
from passport_app.domain.verdict import Verdict
from passport_app.ledger import apart
from passport_app.ledger.apart import Apart, Limits, is_stranger, limits_for
from passport_app.ledger.judging import judge
from passport_app.ledger.reader import Reader, key_path
from passport_app.services.audit_ledger import audit_ledger
from passport_app.services.issue_passports import issue_passports
from passport_app.services.verify_evidence import verify_evidence
from tests.conftest import PASSPHRASE


@pytest.fixture
def stranger(sample, tmp_path):
    """Somebody's ledger, as it comes by mail: without its key."""
    folder = tmp_path / "mail"
    folder.mkdir()
    return Path(shutil.copy(sample, folder / "theirs.passports"))


def reason(report):
    return next(check.reason for check in report.checks if check.verdict is report.verdict)


def test_it_is_judged_as_ones_own_would_be(stranger, sample):
    assert is_stranger(stranger)
    assert not is_stranger(sample)
    before = stranger.read_bytes()
    there, here = audit_ledger(stranger), judge(sample)
    assert there.verdict is Verdict.PASSED
    assert [(c.check, c.reason, c.detail) for c in there.checks] == [(c.check, c.reason, c.detail) for c in here.checks]
    assert there.subject == here.subject
    assert stranger.read_bytes() == before
    assert [file.name for file in stranger.parent.iterdir()] == [stranger.name], "nothing was left beside it"


def test_what_is_verified_along_with_it_is_held_against_the_copy(stranger, exported):
    reports = verify_evidence([exported, stranger])
    assert [report.verdict for report in reports] == [Verdict.PASSED, Verdict.PASSED]
    assert "book" in {check.check for check in reports[0].checks}
    assert reports[1].file == stranger.name


@pytest.mark.parametrize("theirs_first", [True, False])
@pytest.mark.parametrize("longer", ["theirs", "ours"])
def test_two_books_of_one_name_given_along_are_told_in_any_order(small, tmp_path, theirs_first, longer):
    """Each is sound alone: that they contradict each other only both together can tell."""
    theirs = tmp_path / "copy" / "theirs.passports"
    theirs.parent.mkdir()
    shutil.copy(small, theirs)
    shutil.copy(key_path(small), key_path(theirs))
    same = verify_evidence([theirs, small])
    assert [report.verdict for report in same] == [Verdict.PASSED, Verdict.PASSED]
    issue_passports(theirs, ["BAT1", "BAT2"] if longer == "theirs" else ["BAT1"], passphrase=PASSPHRASE)
    key_path(theirs).unlink()
    alike = verify_evidence([theirs, small] if theirs_first else [small, theirs])
    assert [report.verdict for report in alike] == [Verdict.PASSED, Verdict.PASSED], "one is the other's beginning"
    issue_passports(small, ["BAT2"] if longer == "theirs" else ["BAT2", "BAT1"], passphrase=PASSPHRASE)
    reports = verify_evidence([theirs, small] if theirs_first else [small, theirs])
    assert [(report.verdict, report.decisive.reason) for report in reports] == [
        (Verdict.INDETERMINATE, "two_books"),
        (Verdict.INDETERMINATE, "two_books"),
    ]
    assert {f"of {report.file}, which" in other.decisive.detail for report, other in (reports, reports[::-1])} == {True}


def test_what_is_told_of_it_names_it_and_not_the_copy(stranger, tmp_path):
    kept = tmp_path / "kept.txt"
    with Reader(stranger) as reader:
        kept.write_text(reader.newest_checkpoint(), encoding="utf-8")
    note, _ = verify_evidence([kept, stranger])
    assert "theirs.passports still agrees with it." in [check.detail for check in note.checks]


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("import os; os.abort()", "it crashed"),
        ("import time; time.sleep(60)", "it took longer"),
        ("while True: pass", "it took longer"),
        ("import sys; sys.exit(77)", "more memory"),
        ("print('[1, 2')", "cannot be understood"),
        ("print('[]')", "cannot be understood"),
        ("print('{\"report\": {}}')", "cannot be understood"),
        ('print(\'{"report": {"checks": [[1, 2, 3, 4]], "subject": {}, "signer": null}}\')', "cannot be understood"),
        ("import sys\nwhile True: sys.stdout.write('x' * 10**6)", "cannot be understood"),
        ("", "it crashed (status 0)"),
    ],
)
def test_a_reader_that_dies_gets_a_verdict(stranger, monkeypatch, code, why):
    monkeypatch.setattr(apart, "_command", lambda: [sys.executable, "-c", code])
    monkeypatch.setattr(apart, "limits_for", lambda size: Limits(1 << 30, 2))
    monkeypatch.setattr(apart, "_LONGEST_ANSWER", 10 << 20)
    began = time.monotonic()
    (report,) = verify_evidence([stranger])
    assert time.monotonic() - began < 10
    assert (report.verdict, reason(report)) == (Verdict.INDETERMINATE, "not_read_safely")
    assert why in report.checks[0].detail
    assert "could not be read safely" in report.checks[0].detail


def test_a_reader_that_was_taken_over_ends_no_verifying_of_other_files(stranger, exported, monkeypatch):
    """What it answers has the form of a report; that the key in it is none is met where the key is asked for."""
    subject = {"origin": "o", "entries": 1, "log_key": "no key"}
    answer = json.dumps({"report": {"checks": [["entries", "passed", "ok", "."]], "subject": subject, "signer": None}})
    monkeypatch.setattr(apart, "_command", lambda: [sys.executable, "-c", f"print({answer!r})"])
    told, other = verify_evidence([stranger, exported])
    assert (told.verdict, told.kind) == (Verdict.FAILED, "unknown")
    assert other.verdict is Verdict.PASSED


@pytest.mark.skipif(sys.platform == "win32", reason="Windows bounds a process only by the clock")
def test_the_real_reader_is_bounded_in_memory(stranger):
    db = sqlite3.connect(stranger)
    size = db.execute("SELECT max(seq) + 1 FROM entry").fetchone()[0]
    db.execute("INSERT INTO entry VALUES (?, 'lots', zeroblob(120000000), zeroblob(32))", (size,))
    db.commit()
    db.close()
    with Apart(stranger, Limits(256 << 20, 60)) as copy:
        report = copy.judge()
    assert (report.verdict, reason(report)) == (Verdict.INDETERMINATE, "not_read_safely")
    assert "memory" in report.checks[0].detail
    assert audit_ledger(stranger).verdict is Verdict.FAILED, "with the memory it needs it is read, and refused"


def test_the_real_reader_is_bounded_in_time_and_can_be_stopped(stranger):
    with Apart(stranger, Limits(1 << 31, 0)) as copy:
        assert "took longer" in copy.judge().checks[0].detail
        with pytest.raises(Cancelled):
            copy.judge(cancelled=lambda: True)


@pytest.mark.parametrize("module", ["cli.main", "gui.app"])
def test_a_bundle_reads_apart_by_its_own_program(stranger, monkeypatch, module):
    words = [sys.executable, "-m", f"passport_app.{module}", "--read-apart"]
    monkeypatch.setattr(apart, "_command", lambda: words)
    assert audit_ledger(stranger).verdict is Verdict.PASSED


def test_limits_leave_room_for_an_honest_ledger():
    assert limits_for(0).seconds >= 60
    assert limits_for(100 << 20).memory > 600 << 20


@pytest.mark.parametrize(
    "change", [lambda b: b[:-4096], lambda b: b + bytes(4096), lambda b: b[:16] + b"\x12\x34" + b[18:]]
)
def test_a_file_whose_header_counts_other_pages_is_not_opened(stranger, change):
    stranger.write_bytes(change(stranger.read_bytes()))
    with pytest.raises(LedgerError, match=r"damaged.*bytes"):
        audit_ledger(stranger)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_named_pipe_is_no_ledger(tmp_path):
    os.mkfifo(tmp_path / "pipe.passports")
    with pytest.raises(LedgerError, match="no plain file"):
        audit_ledger(tmp_path / "pipe.passports")


def test_its_statements_can_do_no_more_than_read(stranger):
    with Reader(stranger, stranger=True) as reader:
        assert reader.summary().passports == 120
        for statement in (
            "ATTACH ':memory:' AS other",
            "CREATE TABLE more (x)",
            "DELETE FROM lot",
            "DELETE FROM entry",
            "INSERT INTO checkpoint SELECT * FROM checkpoint",
            "PRAGMA query_only = OFF",
            "PRAGMA writable_schema = ON",
            "SELECT load_extension('x')",
            "UPDATE lot SET used_ug = 0",
        ):
            with pytest.raises(sqlite3.DatabaseError):
                reader.db.execute(statement)


def test_a_log_beside_it_is_folded_into_the_copy_alone(stranger):
    db = sqlite3.connect(stranger, isolation_level=None)
    db.execute("PRAGMA wal_autocheckpoint = 0")
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("UPDATE finding SET message = 'altered'")
    log = stranger.with_name(stranger.name + "-wal")
    held = log.read_bytes()
    assert held
    report = audit_ledger(stranger)
    assert "derived_differs" in {check.reason for check in report.checks}, "what the log says counts"
    assert log.read_bytes() == held
    db.close()
