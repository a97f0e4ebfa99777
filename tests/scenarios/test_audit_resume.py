"""An audit that was stopped or killed goes on where it was, and never past bytes that were changed meanwhile."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

from passport_app.domain.errors import Cancelled
from passport_app.domain.verdict import Verdict
from passport_app.services import audit_ledger as service
from tests.tampered import tamper


@pytest.fixture
def book(sample, tmp_path, monkeypatch):
    """A ledger with 120 passports, and a state folder of its own."""
    ledger = tmp_path / "book.passports"
    shutil.copy(sample, ledger)
    shutil.copy(f"{sample}.key", f"{ledger}.key")  # without it, a process apart would read it
    monkeypatch.setenv(service.VARIABLE, str(tmp_path / "state"))
    return ledger


def stop_after(ledger, calls):
    """Audit until it has told its progress so many times, and stop it there."""
    told = []
    with pytest.raises(Cancelled):
        service.audit_ledger(
            ledger, progress=lambda what, done, total: told.append(what), cancelled=lambda: len(told) >= calls
        )


def notes():
    return list(service.state_folder().glob("*.json"))


def test_a_stopped_audit_goes_on_where_it_was(book):
    whole = service.audit_ledger(book)
    assert (whole.subject["resumed"], notes()) == (0, [])
    stop_after(book, 2)
    assert len(notes()) == 1
    report = service.audit_ledger(book)
    assert report.verdict is Verdict.PASSED
    assert 0 < report.subject["resumed"] <= 256
    assert report.subject["root"] == whole.subject["root"]
    passports = next(check for check in report.checks if check.check == "passports")
    assert "Every signed passport (120)" in passports.detail
    assert "earlier audit" in passports.detail
    assert notes() == [], "it came to its end"
    assert service.audit_ledger(book).subject["resumed"] == 0


def test_changed_bytes_are_never_taken_as_verified(book):
    stop_after(book, 2)
    tamper(book, "UPDATE entry SET body = CAST(replace(body, '\"proofValue\":\"z', '\"proofValue\":\"z1') AS BLOB) "
                 "WHERE kind = 'passport' AND seq = (SELECT min(seq) FROM entry WHERE kind = 'passport')")  # fmt: skip
    report = service.audit_ledger(book)
    assert report.subject["resumed"] == 0
    assert "entry_altered" in {check.reason for check in report.checks}


def test_a_fault_before_the_stop_is_found_again(book):
    tamper(book, "UPDATE entry SET leaf = zeroblob(32) WHERE seq = 3")
    stop_after(book, 2)
    assert notes() == [], "nothing is known to be sound from the fault on"
    report = service.audit_ledger(book)
    assert report.subject["first_bad_entry"] == 3


@pytest.mark.parametrize("content", ["", "{", "[]", '{"format": 1}', "null", "9" * 5000])
def test_a_damaged_note_costs_nothing_but_time(book, content):
    stop_after(book, 2)
    notes()[0].write_text(content, encoding="utf-8")
    report = service.audit_ledger(book)
    assert (report.verdict, report.subject["resumed"]) == (Verdict.PASSED, 0)


_KILLED = """
import os, sys
from pathlib import Path
from passport_app.ledger import audit_memory
from passport_app.services.audit_ledger import audit_ledger
audit_memory._EVERY = 0.0
def progress(what, done, total):
    if what == "Comparing tables":
        os.kill(os.getpid(), 9) if hasattr(os, "fork") else os._exit(9)
audit_ledger(Path(sys.argv[1]), progress=progress)
"""


def test_a_killed_audit_goes_on_too(book):
    done = subprocess.run([sys.executable, "-c", _KILLED, str(book)], check=False, timeout=60)
    assert done.returncode != 0
    assert len(notes()) == 1
    report = service.audit_ledger(book)
    assert report.verdict is Verdict.PASSED
    assert report.subject["resumed"] > 0
