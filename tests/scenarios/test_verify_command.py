"""Verification end to end: what passes, what fails by one digit, what is no evidence, and what 4 GB do."""

import json
import os
import re
import shutil
import subprocess
import sys
import time
import tracemalloc
from datetime import date

import pytest

from passport_app.trust.trustlist import TrustEntry, TrustList


def test_verify_says_what_commands_md_says(passport, exported):
    (report,) = passport.json("verify", exported)
    assert set(report) >= {"file", "kind", "verdict", "checks", "signer", "trusted"}
    assert (report["file"], report["kind"], report["verdict"]) == (exported.name, "passport", "passed")
    assert report["trusted"] is None, "no trust list was given"
    assert report["signer"].startswith("Voltara Celle S.p.A. (did:key:")
    *asked, newer = report["checks"]
    for check in asked:
        assert set(check) == {"check", "verdict", "reason", "detail"}
        assert check["verdict"] == "passed"
        assert check["detail"].strip()
    # Without the ledger nobody can know, which says nothing against it.
    assert (newer["check"], newer["verdict"], newer["weighs"]) == ("newer", "indeterminate", False)


# One digit.

FIGURES = [
    r'"totalUg":\d*(\d)',
    r'"preConsumerUg":\d*([1-9])',
    r'"postConsumerUg":\d*([1-9])',
    r'"percent":"\d*(\d)\.',
    r'"denominator":(\d)',
    r'"ratedCapacity\w*":"(\d)',
    r'"count":\d*(\d)',
    r'"lastSerial":"VD01-\d*(\d)"',
    r'"manufactured":"202(\d)',
    r'"minimumPercent":"(\d)',
    r'"validFrom":"20(\d)',
]


def with_digit(text, at):
    """The text with another digit at a place; never 0, which may not lead a number."""
    return f"{text[:at]}{int(text[at]) % 9 + 1}{text[at + 1 :]}"


@pytest.mark.parametrize("figure", FIGURES)
def test_changed_by_one_digit_it_fails(passport, exported, tmp_path, figure):
    text = exported.read_text(encoding="utf-8")
    found = re.search(figure, text)
    assert found, f"the passport has no {figure}; correct this test"
    changed = tmp_path / "changed.json"
    changed.write_text(with_digit(text, found.start(1)), encoding="utf-8")
    (report,) = passport.json("verify", changed, status=1)
    assert report["verdict"] == "failed"
    assert ("signature", "failed") in {(c["check"], c["verdict"]) for c in report["checks"]}
    assert "FAILED" in passport("verify", changed, status=1)


def test_whichever_digit_is_changed_it_never_passes(passport, exported, tmp_path):
    text = exported.read_text(encoding="utf-8")
    digits = [m.start() for m in re.finditer(r"\d", text)]
    assert len(digits) > 700
    for number, at in enumerate(digits[7 :: len(digits) // 60]):
        (tmp_path / f"{number:03d}.json").write_text(with_digit(text, at), encoding="utf-8")
    said = passport.json("verify", tmp_path, status=1)
    assert len(said) >= 60
    assert not [report["file"] for report in said if report["verdict"] == "passed"]


def test_one_false_file_among_good_ones_decides(passport, exported, tmp_path):
    false = tmp_path / "false.json"
    false.write_text(exported.read_text(encoding="utf-8").replace('"EV"', '"LMT"', 1), encoding="utf-8")
    said = passport.json("verify", exported, false, status=1)
    assert [report["verdict"] for report in said] == ["passed", "failed"]
    passport("verify", exported, false, tmp_path / "not there.json", status=1)
    passport("verify", exported, tmp_path / "not there.json", status=2)


# Trust.


def test_a_folder_is_verified_whole_or_refused(passport, exported, tmp_path, monkeypatch):
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.json").write_bytes(exported.read_bytes())
    monkeypatch.setattr("passport_app.exchange.evidence_files._MOST_FILES", 3)
    assert len(passport.json("verify", folder)) == 3
    monkeypatch.setattr("passport_app.exchange.evidence_files._MOST_FILES", 2)
    assert passport("verify", folder, status=2) == "", "what was passed over would look as if it had passed"
    assert "[too_many_files]" in passport.said and str(folder) in passport.said


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes have names on POSIX only")
def test_a_pipe_that_nobody_writes_to_is_not_waited_for(exported, tmp_path):
    shutil.copy(exported, tmp_path / "a.json")
    os.mkfifo(tmp_path / "b.json")
    words = [sys.executable, "-m", "passport_app.cli.main", "verify", str(tmp_path), "--json"]
    done = subprocess.run(words, capture_output=True, check=False, timeout=60)
    reports = json.loads(done.stdout)
    assert [(r["verdict"], r["checks"][-1]["reason"]) for r in reports][1] == ("indeterminate", "missing")
    assert reports[0]["verdict"] == "passed"


def test_trust_is_a_question_of_its_own(passport, exported, tmp_path):
    did = json.loads(exported.read_bytes())["issuer"]["id"]
    trust = tmp_path / "trust.json"

    TrustList().save(trust)
    (report,) = passport.json("verify", exported, "--trust", trust, status=3)
    assert (report["verdict"], report["trusted"]) == ("indeterminate", False)
    assert ("signature", "passed") in {(c["check"], c["verdict"]) for c in report["checks"]}
    assert "NOT trusted here" in passport("verify", exported, "--trust", trust, status=3)

    TrustList((TrustEntry("Voltara, as compared by telephone", did),)).save(trust)
    (report,) = passport.json("verify", exported, "--trust", trust)
    assert (report["verdict"], report["trusted"]) == ("passed", True)

    TrustList((TrustEntry("Voltara", did, until=date(2026, 1, 1)),)).save(trust)
    (report,) = passport.json("verify", exported, "--trust", trust, status=3)
    assert "no_longer_trusted" in {c["reason"] for c in report["checks"]}

    trust.write_text("{}", encoding="utf-8")
    passport("verify", exported, "--trust", trust, status=2)
    assert "[trust_list_malformed]" in passport.said


# What is no evidence.

HEADS = [b"", b"{", b"[" * 1000, b"%PDF-1.7\n", b"\xff\xfe{", b"PK\x03\x04", b"{" + b" " * 4096]


@pytest.mark.parametrize("head", HEADS)
def test_four_gigabytes_where_a_passport_is_expected(passport, tmp_path, head):
    """A sparse file: reading it would take seconds and all memory, refusing it takes neither."""
    path = tmp_path / "huge.json"
    with path.open("wb") as file:
        if os.name != "posix":
            pytest.skip("a sparse file needs another call here")
        file.write(head)
        file.truncate(4 << 30)
    if path.stat().st_blocks * 512 > 1 << 20:
        pytest.skip("this file system knows no sparse files")
    begun = time.monotonic()
    tracemalloc.start()
    try:
        (report,) = passport.json("verify", path, status=2)
        assert report["verdict"] == "indeterminate"
        assert "4,294,967,296 bytes" in report["checks"][0]["detail"]
        for command in ("balance", "audit"):
            passport(command, path, status=2)
            assert "huge.json" in passport.said
        assert tracemalloc.get_traced_memory()[1] < 64 << 20
    finally:
        tracemalloc.stop()
    assert time.monotonic() - begun < 4


@pytest.mark.parametrize(
    ("name", "data", "status"),
    [
        ("empty.json", b"", 2),
        ("other.json", b'{"a": 1}', 2),
        ("list.json", b"[]", 2),
        ("broken.json", b'{"a": ', 1),
        ("twice.json", b'{"proof": 1, "proof": 2}', 1),
        ("note.txt", b"just a text", 2),
        ("picture.png", b"\x89PNG\r\n\x1a\n" + bytes(99), 2),
        ("cut.pdf", b"%PDF-1.7\n", 1),
        ("cut.passports", b"SQLite format 3\0" + bytes(84), 1),
    ],
)
def test_what_is_no_evidence(passport, tmp_path, name, data, status):
    path = tmp_path / name
    path.write_bytes(data)
    (report,) = passport.json("verify", path, status=status)
    assert report["verdict"] == ("failed" if status == 1 else "indeterminate")
    assert report["checks"][0]["detail"].strip()


# Checkpoints and ledgers.


def test_checkpoint_audit_and_verify_of_ledgers(passport, sample, tmp_path):
    kept = tmp_path / "kept.checkpoint"
    assert passport("checkpoint", sample, "-o", kept) == ""
    assert passport("checkpoint", sample) == kept.read_text(encoding="utf-8")
    said = passport.json("checkpoint", sample)
    assert said["note"] == kept.read_text(encoding="utf-8")
    assert said["note"].splitlines()[:2] == [said["origin"], str(said["size"])]

    report = passport.json("audit", sample, "--against", kept)
    assert set(report) >= {"file", "kind", "verdict", "checks", "signer", "trusted", "first_bad_entry"}
    assert (report["kind"], report["verdict"], report["first_bad_entry"]) == ("ledger", "passed", None)
    assert report["subject"]["entries"] == said["size"]
    fast = passport.json("audit", sample, "--fast", "--against", kept)
    assert (fast["verdict"], fast["subject"]["since"]) == ("passed", said["size"])

    (alone,) = passport.json("verify", kept, status=3)
    assert (alone["kind"], alone["verdict"]) == ("checkpoint", "indeterminate")
    both = passport.json("verify", kept, sample)
    assert [report["verdict"] for report in both] == ["passed", "passed"]


def test_a_checkpoint_of_another_ledger_fails(passport, sample, new_ledger, tmp_path):
    other = tmp_path / "other.checkpoint"
    passport("checkpoint", new_ledger("other.passports"), "-o", other)
    report = passport.json("audit", sample, "--against", other, status=1)
    assert report["verdict"] == "failed"
    (tmp_path / "junk").write_text("no checkpoint at all", encoding="utf-8")
    for name in ("junk", "not there"):
        passport("audit", sample, "--against", tmp_path / name, status=2)
        assert passport.said.strip()


def test_a_passport_that_a_newer_one_replaced_is_told_by_the_ledger(passport, small, write_tables, tmp_path):
    """Genuine for whoever has the file alone; with the ledger at hand it is superseded."""
    sign = ("--passphrase-env", "TEST_PASSPHRASE")
    passport("issue", small, "--battery", "BAT2", *sign)
    old = tmp_path / "old.json"
    passport("export", small, "BAT2", "--format", "json", "-o", old)
    more = "battery_id,first_serial,last_serial\nBAT2,A13,A13\n"
    passport("import", small, write_tables({"battery_cells": more}, "more"), *sign)
    passport("issue", small, "--all", *sign)
    passport("verify", old)
    said = passport.json("verify", old, small, status=3)
    assert [c["reason"] for c in said[0]["checks"] if c["verdict"] != "passed"] == ["superseded"]
    new = tmp_path / "new.json"
    passport("export", small, "BAT2", "--format", "json", "-o", new)
    assert json.loads(new.read_bytes())["credentialSubject"]["supersedes"] == json.loads(old.read_bytes())["id"]
    assert passport.json("verify", new, small)[0]["verdict"] == "passed"
