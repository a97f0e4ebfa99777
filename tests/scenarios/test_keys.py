"""Keys over a ledger's life: replaced, revoked, stolen; judged by their place in the log."""

from __future__ import annotations

import json
import shutil

import pytest

from passport_app.domain.errors import EvidenceError, LedgerError
from passport_app.domain.verdict import Verdict
from passport_app.ledger.kept import kept_folder
from passport_app.ledger.reader import Reader, key_path
from passport_app.ledger.signing import signing_keys
from passport_app.ledger.writer import Writer
from passport_app.services import change_keys
from passport_app.services.audit_ledger import audit_ledger
from passport_app.services.change_keys import recover_keys, replace_key, revoke_key, show_keys
from passport_app.services.dispose import dispose
from passport_app.services.export_certificates import export_certificates
from passport_app.services.issue_passports import issue_passports
from passport_app.services.verify_evidence import verify_evidence
from passport_app.trust import keyfile
from passport_app.trust.keys import SigningKey
from passport_app.trust.succession import KeyHistory, succession
from tests.conftest import PASSPHRASE
from tests.scenarios.conftest import SIGN


def audit(ledger, *kept):
    return audit_ledger(ledger, against=kept)


def sizes(ledger):
    with Reader(ledger) as reader:
        return [size for size, *_ in reader.checkpoints()]


@pytest.mark.parametrize("role", ["seal", "log"])
def test_a_key_is_replaced_and_what_the_old_one_signed_still_holds(issued, tmp_path, role):
    ledger, file = issued
    kept = tmp_path / "kept.txt"
    with Reader(ledger) as reader:
        kept.write_text(reader.newest_checkpoint(), encoding="utf-8", newline="\n")
    before = show_keys(ledger)
    old = next(p.key for p in before.periods if p.role == role)
    new = replace_key(ledger, role, PASSPHRASE)
    assert new != old
    assert {k.multibase for k in keyfile.public_keys(key_path(ledger)).values()} & {old} == set()
    issue_passports(ledger, ["BAT2"], passphrase=PASSPHRASE)
    (second,) = export_certificates(ledger, ["BAT2"], target=tmp_path / "two.json", form="json")
    report = audit(ledger, kept)
    assert report.verdict is Verdict.PASSED, report.checks
    for report in verify_evidence([file, second], ledger=ledger):
        assert report.verdict is Verdict.PASSED, report.checks
    signed_by = [json.loads(f.read_bytes())["issuer"]["id"] for f in (file, second)]
    assert (signed_by[0] != signed_by[1]) == (role == "seal")
    after = show_keys(ledger)
    assert after.at_hand
    assert [(p.key == new) for p in after.periods if p.role == role and p.until is None] == [True]


def test_what_a_stolen_key_signed_later_is_not_believed(issued, tmp_path):
    ledger, file = issued
    believed = sizes(ledger)[-1] - 1
    issue_passports(ledger, ["BAT2"], passphrase=PASSPHRASE)
    (stolen,) = export_certificates(ledger, ["BAT2"], target=tmp_path / "two.json", form="json")
    replace_key(ledger, "seal", PASSPHRASE, last_believed=believed, reason="laptop stolen")
    good, bad = verify_evidence([file, stolen], ledger=ledger)
    assert good.verdict is Verdict.PASSED, good.checks
    assert bad.verdict is Verdict.INDETERMINATE
    assert "revoked" in {check.reason for check in bad.checks}
    report = audit(ledger)
    assert report.verdict is Verdict.INDETERMINATE
    assert next(c for c in report.checks if c.check == "passports").reason == "revoked"
    # Whoever kept a checkpoint learns what was there when it was signed, and knows when that was.
    with Reader(ledger) as reader:
        held = {size: note for size, _, note, _ in reader.checkpoints()}
    shutil.rmtree(kept_folder(ledger))  # of what was exported
    kept = tmp_path / "kept"
    kept.write_text(held[max(size for size in held if size < believed + 5)], encoding="utf-8")
    told = next(c for c in audit(ledger, kept).checks if c.reason == "there_before")
    assert told.detail.startswith("Of the passports not believed, the book held 1 when kept was signed")
    kept.write_text(held[believed + 1], encoding="utf-8")
    assert "there_before" not in {c.reason for c in audit(ledger, kept).checks}
    old = next(p.key for p in show_keys(ledger).periods if p.revoked is not None)
    with pytest.raises(EvidenceError, match="more than an earlier"):
        revoke_key(ledger, old, PASSPHRASE, last_believed=believed + 1, reason="oops")
    assert audit(ledger).verdict is Verdict.INDETERMINATE


def test_what_a_revoked_key_signed_is_signed_anew_and_not_handed_out(issued, passport, tmp_path):
    ledger, file = issued
    believed = sizes(ledger)[-1] - 1
    passport("issue", ledger, "--battery", "BAT2", *SIGN)
    passport("issue", ledger, "--all-cell-lots", *SIGN)
    year = ("declare", ledger, "--model", "M", "--plant", "IT-1", "--year", "2026", "--sign", *SIGN, "-o")
    passport(*year, tmp_path / "stolen.json")
    passport("withdraw", ledger, "BAT1", "--reason", "scrapped", *SIGN)
    replace_key(ledger, "seal", PASSPHRASE, last_believed=believed, reason="laptop stolen")
    assert [row["status"] for row in passport.json("versions", ledger, "BAT2")] == ["revoked"]
    passport("export", ledger, "BAT2", "-o", tmp_path / "no.json", "--format", "json", status=2)
    assert "Issue a new version first" in passport.said
    # Withdrawn is the graver word, whatever became of the key.
    withdrawn = passport.json("verify", file, ledger, status=1)[0]
    assert "withdrawn" in {check["reason"] for check in withdrawn["checks"] if check["verdict"] == "failed"}

    assert [row["battery"] for row in passport.json("issue", ledger, "--all", *SIGN)["issued"]] == ["BAT2"]
    assert [row["status"] for row in passport.json("versions", ledger, "BAT2")] == ["valid", "superseded"]
    assert "0 lots unchanged" in passport("issue", ledger, "--all-cell-lots", *SIGN)
    passport("checkpoint", ledger, "-o", tmp_path / "late.checkpoint")
    fast = passport.json("audit", ledger, "--fast", "--against", tmp_path / "late.checkpoint", status=3)
    whole = passport.json("audit", ledger, status=3)
    told = [next(c["detail"] for c in r["checks"] if c["reason"] == "revoked").split("; ")[1] for r in (fast, whole)]
    assert told[0] == told[1], "the fast one looks at no passport of then, and names the same first entry"
    passport(*year, tmp_path / "anew.json")
    passport("export", ledger, "BAT2", "-o", tmp_path / "anew-2.json", "--format", "json")
    for name in ("anew.json", "anew-2.json"):
        assert passport.json("verify", tmp_path / name, ledger, status=3)[0]["verdict"] == "passed", name
    assert "Signed 0 passports" in passport("issue", ledger, "--all", *SIGN), "once is enough"


def test_what_was_written_under_a_stolen_log_key_is_not_believed(issued, tmp_path):
    """Facts, not passports alone: whoever has the log key writes any entry, and the key that follows signs over it."""
    ledger, _ = issued
    shutil.rmtree(kept_folder(ledger))  # of what was exported
    believed = sizes(ledger)[-1] - 1
    dispose(ledger, ["N1"], "released", reason="By a thief", by="R. Bonfanti", passphrase=PASSPHRASE)
    with Reader(ledger) as reader:
        note = reader.newest_checkpoint()
    replace_key(ledger, "log", PASSPHRASE, last_believed=believed, reason="laptop stolen")
    checks = {c.check: c for c in audit(ledger).checks if c.verdict is not Verdict.PASSED}
    assert (checks["entries"].verdict, checks["entries"].reason) == (Verdict.INDETERMINATE, "revoked")
    assert f"which was revoked: 1 of {believed + 4};" in checks["entries"].detail
    assert f"the first is entry {believed + 1}." in checks["entries"].detail
    kept = tmp_path / "kept"
    kept.write_text(note, encoding="utf-8")
    told = next(c for c in audit(ledger, kept).checks if c.reason == "there_before")
    assert told.detail.startswith("Of the entries not believed, the book held 1 when kept was signed")
    alone, _ = verify_evidence([kept, ledger])
    assert (alone.verdict, alone.decisive.reason) == (Verdict.INDETERMINATE, "revoked")
    # The seal key was not stolen: what it signed is as good as before.
    assert "passports" not in checks
    # Whoever signs what follows from them is told.
    found = {f.code: f.message for f in issue_passports(ledger, ["BAT2"], passphrase=PASSPHRASE).findings}
    assert f"revoked: 1; the first is entry {believed + 1}." in found["disowned_entries"]


def test_a_log_key_revoked_before_anything_was_written_leaves_nothing_in_doubt(issued):
    ledger, _ = issued
    replace_key(ledger, "log", PASSPHRASE, last_believed=sizes(ledger)[-1] - 1, reason="laptop stolen")
    assert audit(ledger).verdict is Verdict.PASSED
    assert issue_passports(ledger, ["BAT2"], passphrase=PASSPHRASE).findings == ()


def test_a_power_cut_while_a_key_is_replaced_leaves_a_ledger_that_signs(issued, monkeypatch):
    ledger, _ = issued
    keep, calls = change_keys._keep, []

    def cut(file, keys, passphrase):
        calls.append(file)
        if len(calls) == 2:
            raise OSError("the power went")
        keep(file, keys, passphrase)

    monkeypatch.setattr(change_keys, "_keep", cut)
    with pytest.raises(OSError, match="power"):
        replace_key(ledger, "seal", PASSPHRASE)
    # The ledger names the new key, and the file still holds both.
    issue_passports(ledger, ["BAT2"], passphrase=PASSPHRASE)
    assert audit(ledger).verdict is Verdict.PASSED
    monkeypatch.setattr(change_keys, "_keep", keep)
    monkeypatch.setattr(Writer, "commit", lambda self: (_ for _ in ()).throw(OSError("the power went")))
    with pytest.raises(OSError, match="power"):
        replace_key(ledger, "log", PASSPHRASE)
    monkeypatch.undo()
    # The ledger names the old key, and the file holds both.
    replace_key(ledger, "log", PASSPHRASE)
    assert audit(ledger).verdict is Verdict.PASSED


def test_a_key_entry_without_the_old_keys_consent_is_found(issued):
    ledger, _ = issued
    keys = signing_keys(ledger, PASSPHRASE)
    thief = SigningKey.generate()
    with Writer(ledger, keys["log"]) as writer:
        writer.begin("2026-11-24T00:00:00Z")
        with pytest.raises(EvidenceError, match="does not hold"):
            writer.append("key", succession(writer.origin, "seal", thief, SigningKey.generate(), writer.tree.size)
                          | {"replaces": keys["seal"].public.multibase})  # fmt: skip
        writer.rollback()
        writer.begin("2026-11-24T00:00:00Z")
        body = succession(writer.origin, "seal", thief, SigningKey.generate(), writer.tree.size)
        writer._write("key", body | {"replaces": keys["seal"].public.multibase})
        writer.commit()
    report = audit(ledger)
    assert report.verdict is Verdict.FAILED
    assert "bad_key_entry" in {check.reason for check in report.checks}


def test_a_succession_serves_only_in_its_ledger_and_place():
    old, new, log = (SigningKey.generate() for _ in range(3))
    keys = {"seal": old.public.multibase, "log": log.public.multibase}
    KeyHistory("ledger/a", keys).apply(succession("ledger/a", "seal", old, new, 5), 5)
    for origin, seq in (("ledger/b", 5), ("ledger/a", 6)):
        with pytest.raises(EvidenceError, match="does not hold"):
            KeyHistory(origin, keys).apply(succession("ledger/a", "seal", old, new, 5), seq)


def test_a_passport_that_the_log_keys_owner_forged_is_found(issued):
    ledger, _ = issued
    keys = signing_keys(ledger, PASSPHRASE)
    with Reader(ledger) as reader:
        seq = reader.row("SELECT seq FROM passport WHERE seq IS NOT NULL")["seq"]
        credential = reader.entry(seq).body["credential"]
    credential["credentialSubject"]["battery"] = {"forged": True}
    with Writer(ledger, keys["log"]) as writer:
        writer.begin("2026-11-24T00:00:00Z")
        writer._write("passport", {"credential": credential})
        writer.commit()
    report = audit(ledger)
    assert report.verdict is Verdict.FAILED
    assert "passport_altered" in {check.reason for check in report.checks}


def test_a_passport_signed_by_a_key_of_no_entry_is_found(issued, cheap, tmp_path):
    """Somebody with the log key alone signs passports by a seal of their own."""
    ledger, _ = issued
    keys = signing_keys(ledger, PASSPHRASE)
    with Reader(ledger) as reader:
        entry = reader.entry(reader.row("SELECT seq FROM passport WHERE seq IS NOT NULL")["seq"])
    from passport_app.trust import proof

    thief = SigningKey.generate()
    document = {k: v for k, v in entry.body["credential"].items() if k != "proof"}
    document["issuer"] = {**document["issuer"], "id": thief.public.did}
    forged = proof.sign_document(document, thief, "2026-11-24T00:00:00Z")
    with Writer(ledger, keys["log"]) as writer:
        writer.begin("2026-11-24T00:00:00Z")
        writer._write("passport", {"credential": forged})
        writer.commit()
    assert "unknown_key" in {check.reason for check in audit(ledger).checks}


def test_another_ledgers_key_file_is_refused_before_anything_is_signed(issued, cheap):
    ledger, _ = issued
    file = key_path(ledger)
    backup = file.with_name("backup.keys")
    shutil.copy(file, backup)
    file.unlink()
    keyfile.create(file, {"seal": SigningKey.generate(), "log": SigningKey.generate()}, PASSPHRASE, cost=cheap,
                   allow_cheap=True)  # fmt: skip
    before = sizes(ledger)
    with pytest.raises(LedgerError, match="keys recover"):
        issue_passports(ledger, ["BAT2"], passphrase=PASSPHRASE)
    assert sizes(ledger) == before
    assert not show_keys(ledger).at_hand
    recover_keys(ledger, backup, PASSPHRASE)
    assert show_keys(ledger).at_hand
    issue_passports(ledger, ["BAT2"], passphrase=PASSPHRASE)
    with pytest.raises(LedgerError, match="nothing to recover"):
        recover_keys(ledger, backup, PASSPHRASE)
