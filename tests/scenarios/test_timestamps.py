"""An authority stamps a checkpoint (RFC 3161): verified on receipt, kept, and bad answers told apart."""

from __future__ import annotations

import shutil

import pytest

from passport_app.domain.verdict import Verdict
from passport_app.services.issue_passports import issue_passports
from passport_app.services.verify_evidence import verify_evidence
from passport_app.trust import checkpoint
from tests.conftest import PASSPHRASE
from tests.local_authority import Authority
from tests.scenarios.notes import newest, only, write


@pytest.fixture
def authority(tmp_path):
    return Authority(tmp_path)


@pytest.fixture
def stamped(passport, small, authority, tmp_path):
    """A ledger whose checkpoint was stamped, with the answer as it arrived."""
    passport("checkpoint", small, "--request", tmp_path / "a.tsq")
    answer = tmp_path / "answer"
    answer.write_bytes(authority.answer((tmp_path / "a.tsq").read_bytes()))
    return small, answer


def test_a_timestamp_is_verified_on_receipt_and_kept(passport, stamped, authority, witness, tmp_path):
    ledger, answer = stamped
    kept = write(tmp_path / "kept.checkpoint", only(witness, ledger).note)
    size = checkpoint.parse(kept.read_text(encoding="utf-8")).checkpoint.size
    issue_passports(ledger, ["BAT1"], passphrase=PASSPHRASE)  # the ledger went on meanwhile
    told = passport.json("checkpoint", ledger, "--timestamp", answer, "--roots", authority.roots)
    assert (told["size"], told["authority"]) == (size, "CN=TSA")
    file = ledger.with_name(f"{ledger.name}.{size}.tsr")
    assert file.read_bytes() == answer.read_bytes()
    assert file.with_name(file.name + ".pem").read_bytes().count(b"BEGIN CERTIFICATE") == 2
    passport("checkpoint", ledger, "--timestamp", answer, "--roots", authority.roots)  # the same again is no change

    (report,) = passport.json("verify", kept, ledger, status=3)[:1]
    assert report["checks"][-1]["reason"] == "no_roots_given"
    (report,) = passport.json("verify", kept, ledger, "--roots", authority.roots)[:1]
    assert report["checks"][-1] | {"detail": ""} == {
        "check": "timestamp",
        "verdict": "passed",
        "reason": "ok",
        "detail": "",
    }
    assert report["verdict"] == "passed"
    # So it is for an auditor, who has a copy of the ledger without its key, and the timestamp beside it.
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    for copied in (ledger, file):
        shutil.copy(copied, theirs)
    (report,) = passport.json("verify", kept, theirs / ledger.name, "--roots", authority.roots)[:1]
    assert ("timestamp", "ok") in {(check["check"], check["reason"]) for check in report["checks"]}
    # A checkpoint kept alone takes its timestamp along.
    shutil.copy(file, kept.with_name(kept.name + ".tsr"))
    (report,) = verify_evidence([kept], roots=authority.roots)
    assert ("timestamp", "ok") in {(c.check, c.reason) for c in report.checks}


def test_bad_answers_are_refused_and_not_kept(passport, stamped, authority, tmp_path):
    ledger, answer = stamped
    keep = ("checkpoint", ledger, "--timestamp")
    roots = ("--roots", authority.roots)
    other = Authority(tmp_path, "Other")
    passport(*keep, answer, "--roots", other.roots, status=1)
    assert "[unknown_authority]" in passport.said
    answer.write_bytes(authority.answer(authority.query(b"other bytes")))
    passport(*keep, answer, *roots, status=1)
    assert "[wrong_bytes]" in passport.said
    answer.write_bytes(authority.answer(authority.query(newest(ledger).encode())))
    passport(*keep, answer, *roots, status=1)
    assert "[nonce_differs]" in passport.said
    answer.write_bytes(b"no")
    passport(*keep, answer, *roots, status=2)
    assert "[timestamp_malformed]" in passport.said
    passport(*keep, answer, status=2)
    assert not list(ledger.parent.glob("*.tsr"))


def test_verify_tells_bad_timestamps_apart(small, authority, tmp_path):
    kept = write(tmp_path / "kept", newest(small))
    beside = kept.with_name("kept.tsr")
    good = authority.answer(authority.query(kept.read_bytes()))
    cases = {
        "ok": good,
        "altered": good[:-1] + bytes([good[-1] ^ 1]),
        "wrong_bytes": authority.answer(authority.query(b"other")),
        "unknown_authority": Authority(tmp_path, "Other").answer(authority.query(kept.read_bytes())),
        "timestamp_malformed": b"no",
    }
    for reason, data in cases.items():
        beside.write_bytes(data)
        (report,) = verify_evidence([kept], ledger=small, roots=authority.roots)
        assert [c.reason for c in report.checks if c.check == "timestamp"] == [reason]
        wanted = {"ok": Verdict.PASSED, "unknown_authority": Verdict.INDETERMINATE}.get(reason, Verdict.FAILED)
        assert report.verdict is wanted
    beside.write_bytes(cases["wrong_bytes"])
    (report,) = verify_evidence([kept], ledger=small)  # that much is told without roots
    assert report.checks[-1].reason == "wrong_bytes"
