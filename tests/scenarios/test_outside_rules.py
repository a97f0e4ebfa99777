"""What of the outside is believed and what never: checkpoints taken back, stamps, names in a list, proofs, forks."""

from __future__ import annotations

import json
import shutil
from datetime import date

import pytest

from passport_app.domain.errors import EvidenceError, InputError
from passport_app.ledger.reader import Reader
from passport_app.ledger.signing import signing_keys
from passport_app.ledger.writer import Writer
from passport_app.services.change_keys import replace_key
from passport_app.services.compare_ledgers import compare_ledgers, keep_fork
from passport_app.services.issue_passports import issue_passports
from passport_app.services.keep import newest_outside, take_back
from passport_app.services.prove_fork import prove_fork
from passport_app.services.trusted import ask_for_witnesses, compare_fingerprint, end_trust, trust_signer
from passport_app.services.verify_evidence import verify_evidence
from passport_app.trust import checkpoint
from passport_app.trust.keys import SigningKey
from tests.conftest import PASSPHRASE
from tests.local_authority import Authority
from tests.scenarios.test_attacks import audit, tamper

KEY, OTHER = SigningKey.from_raw(b"k" * 32), SigningKey.from_raw(b"o" * 32)


def refused(code, act, *given, error=InputError, **more):
    with pytest.raises(error) as caught:
        act(*given, **more)
    assert caught.value.code == code


def signed_at(ledger, size, key, root=None):
    with Reader(ledger) as reader:
        said = checkpoint.Checkpoint(reader.origin, size, root or reader.tree().root(size))
    return checkpoint.sign(said, key)


def test_a_checkpoint_by_a_key_that_was_not_in_force_is_not_taken_back(small, tmp_path):
    old = signing_keys(small, PASSPHRASE)["log"]
    with Reader(small) as reader:
        size = reader.tree().size
    replace_key(small, "log", passphrase=PASSPHRASE)
    file = tmp_path / "note"
    file.write_text(signed_at(small, size, old), encoding="utf-8")
    assert take_back(small, file).size == size
    file.write_text(signed_at(small, size + 1, old), encoding="utf-8")
    refused("retired_key", take_back, small, file, error=EvidenceError)
    assert [one.name[:12] for one in small.with_name(small.name + ".kept").iterdir()] == [f"{size:012d}"]


def stamped(passport, ledger, folder, authority):
    passport("checkpoint", ledger, "--request", folder / "a.tsq")
    (folder / "answer").write_bytes(authority.answer((folder / "a.tsq").read_bytes()))
    passport("checkpoint", ledger, "--timestamp", folder / "answer", "--roots", authority.roots)


def test_of_what_left_and_what_was_stamped_the_newer_counts(passport, small, tmp_path):
    authority = Authority(tmp_path)
    stamped(passport, small, tmp_path, authority)
    first = newest_outside(small)
    passport("checkpoint", small, "-o", tmp_path / "one")
    same = newest_outside(small)
    assert (same.how, same.size, same.file.suffix) == ("timestamped", first.size, ".checkpoint")
    issue_passports(small, ["BAT1"], passphrase=PASSPHRASE)
    passport("checkpoint", small, "-o", tmp_path / "two")
    newer = newest_outside(small)
    assert (newer.how, newer.size > first.size, newer.since) == ("handed_out", True, 0)
    issue_passports(small, ["BAT2"], passphrase=PASSPHRASE)
    stamped(passport, small, tmp_path, authority)
    last = newest_outside(small)
    assert (last.how, last.size > newer.size) == ("timestamped", True)


# The trust list.


def test_nobody_is_trusted_without_a_fingerprint_that_was_compared(tmp_path):
    file = tmp_path / "trust"
    given = {"name": "A", "fingerprint": KEY.public.fingerprint}
    for blank in ("", "  \n"):
        refused("fingerprint_missing", trust_signer, file, KEY.public.did, name="A", fingerprint=blank)
    refused("fingerprint_differs", trust_signer, file, OTHER.public.did, **given)
    assert not file.exists()
    trust_signer(file, KEY.public.did, **given)
    refused("trusted_already", trust_signer, file, KEY.public.did, **given)
    day = date(2026, 1, 1)
    refused("not_trusted", end_trust, file, OTHER.public.did, day, "left")
    end_trust(file, KEY.public.did, day, "left")
    refused("not_trusted", end_trust, file, KEY.public.did, day, "left")
    (tmp_path / "blocked").write_text("", encoding="utf-8")
    refused("not_written", trust_signer, tmp_path / "blocked" / "trust", KEY.public.did, **given)


def test_a_witness_is_asked_for_by_a_name_that_is_one_persons_and_believed_today(tmp_path):
    file = tmp_path / "trust"
    for key in (KEY, OTHER):
        trust_signer(file, key.public.did, name="W", fingerprint=key.public.fingerprint)
    refused("two_of_that_name", ask_for_witnesses, file, 1, ["W"])
    refused("not_trusted", ask_for_witnesses, file, 1, ["V"])
    end_trust(file, OTHER.public.did, date(2026, 1, 1), "left")
    assert ask_for_witnesses(file, 1, ["W"]).of == (KEY.public.did,)
    refused("not_trusted", ask_for_witnesses, file, 1, [OTHER.public.did])


def test_a_fingerprint_is_compared_when_it_is_whole():
    own = KEY.public.fingerprint
    assert compare_fingerprint(KEY.public.did, own) == "same"
    assert compare_fingerprint(KEY.public.did, own[:-1]) == "incomplete"
    assert compare_fingerprint(KEY.public.did, OTHER.public.fingerprint) == "differs"
    assert compare_fingerprint(KEY.public.did, own + "0") == "differs"
    assert compare_fingerprint("did:web:a.example", own) == "no_key"


# Without the ledger.


def test_a_checkpoint_that_a_trusted_key_did_not_sign_so_fails(passport, small, tmp_path):
    key = signing_keys(small, PASSPHRASE)["log"].public
    trust = tmp_path / "trust"
    trust_signer(trust, key.did, name="Plant", fingerprint=key.fingerprint)
    note = signed_at(small, 3, signing_keys(small, PASSPHRASE)["log"])
    file = tmp_path / "note"
    for text, verdict, reason in ((note, "passed", "ok"), (note.replace("\n3\n", "\n4\n"), "failed", "altered")):
        file.write_text(text, encoding="utf-8")
        (report,) = verify_evidence([file], trust=trust)
        check = next(check for check in report.checks if check.check == "signature")
        assert (check.verdict.value, check.reason) == (verdict, reason)


def test_a_proof_whose_checkpoint_its_own_author_did_not_sign_so_fails(passport, small, tmp_path):
    whole, bent = tmp_path / "whole", tmp_path / "bent"
    passport("prove", small, "--entry", 3, "--with-entry", "-o", whole)
    with Reader(small) as reader:
        size, origin = reader.tree().size, reader.origin
    text = whole.read_text(encoding="utf-8")
    assert f"\n{origin}\n{size}\n" in text
    bent.write_text(text.replace(f"\n{origin}\n{size}\n", f"\n{origin}\n{size + 1}\n"), encoding="utf-8")
    (report,) = passport.json("verify", bent, status=1)
    said = {check["check"]: (check["verdict"], check["reason"]) for check in report["checks"]}
    assert said["signature"] == ("failed", "altered")
    (report,) = passport.json("verify", whole)
    assert report["verdict"] == "passed"


# Forks.


@pytest.fixture
def two(small, tmp_path):
    """A ledger and a copy of it that went on otherwise."""
    other = tmp_path / "copy.passports"
    for ending in ("", ".key"):
        shutil.copy(small.with_name(small.name + ending), other.with_name(other.name + ending))
    issue_passports(small, ["BAT1"], passphrase=PASSPHRASE)
    issue_passports(other, ["BAT2"], passphrase=PASSPHRASE)
    return small, other


def test_copies_that_are_no_fork_prove_none(small, two, tmp_path):
    assert compare_ledgers(*two).standing == "fork"
    for pair in ((two[0], two[0]),):
        refused("no_fork", keep_fork, compare_ledgers(*pair), tmp_path / "fork")
    assert not (tmp_path / "fork").exists()
    keep_fork(compare_ledgers(*two), tmp_path / "fork")
    refused("exists", keep_fork, compare_ledgers(*two), tmp_path / "fork")


def test_what_no_checkpoint_signs_proves_nothing(two, tmp_path):
    tamper(two[0], "DELETE FROM checkpoint WHERE size > 1")
    tamper(two[1], "DELETE FROM checkpoint WHERE size > 1")
    compared = compare_ledgers(*two)
    assert compared.standing == "fork"
    refused("no_fork", keep_fork, compared, tmp_path / "fork")


def test_evidence_is_written_once_and_only_against_what_contradicts(two, tmp_path):
    notes = []
    for ledger in two:
        with Reader(ledger) as reader:
            notes.append(tmp_path / f"{ledger.name}.note")
            notes[-1].write_text(reader.newest_checkpoint(), encoding="utf-8")
    target = tmp_path / "fork"
    assert prove_fork(two[0], notes[:1], target) is None and not target.exists()
    stranger = tmp_path / "stranger.note"
    stranger.write_text(signed_at(two[0], 3, OTHER, bytes(32)), encoding="utf-8")
    assert prove_fork(two[0], [stranger, tmp_path / "missing"], target) is None
    assert prove_fork(two[0], notes, target) == notes[1]
    assert json.loads(target.read_text(encoding="utf-8"))["format"].startswith("material-passport/fork")
    refused("exists", prove_fork, two[0], notes, target)


# Reports.


def test_of_very_many_faults_the_first_are_named_and_the_others_counted(small, passport):
    with Writer(small, signing_keys(small, PASSPHRASE)["log"]) as writer:
        writer.begin("2026-11-24T00:00:00Z")
        for _ in range(25):
            writer.append("import", {})
        writer.commit()
    tamper(small, "UPDATE entry SET leaf = zeroblob(32) WHERE kind = 'import' AND seq > 5")
    got, _ = audit(passport, small)
    said = [check for check in got["checks"] if check["check"] == "entries"]
    assert len(said) == 21
    assert (said[-1]["verdict"], said[-1]["reason"]) == ("failed", "more")
    counted = int(said[-1]["detail"].rpartition(" ")[2].rstrip("."))
    with Reader(small) as reader:
        bad = reader.row("SELECT count(*) AS n FROM entry WHERE kind = 'import' AND seq > 5")["n"]
    assert counted + 20 >= bad > 20


def test_a_kept_checkpoint_says_since_when_the_book_is_another(small, passport, tmp_path):
    passport("checkpoint", small, "-o", tmp_path / "agrees")
    with Reader(small) as reader:
        size = reader.tree().size
    issue_passports(small, ["BAT1"], passphrase=PASSPHRASE)
    key = signing_keys(small, PASSPHRASE)["log"]
    given = []
    for number in (size, size + 1, size + 2):
        given += ["--against", tmp_path / f"{number}.checkpoint"]
        root = None if number == size else bytes(32)
        given[-1].write_text(signed_at(small, number, key, root), encoding="utf-8")
    got, _ = audit(passport, small, *given)
    (told,) = [check["detail"] for check in got["checks"] if check["check"] == "kept checkpoints"]
    assert f"({size} entries) and before" in told and f"({size + 1} entries)" in told
