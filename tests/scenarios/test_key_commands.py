"""`passport keys`: shown, rotated, revoked by a date, backed up, recovered; its file, and its passphrase."""

from __future__ import annotations

import os
import sqlite3
from datetime import datetime, timedelta, timezone

import pytest

from passport_app.ledger.clock import last_entry_by
from passport_app.ledger.entry import Entry, encode_entry
from passport_app.ledger.reader import Reader, key_path
from passport_app.services.change_keys import replace_key, show_keys
from passport_app.services.entry_by_time import moment_of
from passport_app.services.issue_passports import issue_passports
from passport_app.trust import keyfile
from tests.conftest import PASSPHRASE
from tests.scenarios.conftest import SIGN


def test_the_command_line_shows_rotates_revokes_backs_up_and_recovers(issued, passport, tmp_path):
    ledger, _ = issued
    passport("keys", "backup", ledger, "-o", tmp_path / "safe.keys", *SIGN)
    said = passport.json("keys", "rotate", ledger, "--role", "seal", *SIGN)
    shown = passport.json("keys", "show", ledger)
    seals = [k for k in shown["keys"] if k["role"] == "seal"]
    assert seals[1]["did"] == said["did"]
    assert seals[0]["until"] == seals[1]["since"]
    believed = seals[0]["until"] - 1
    passport("keys", "revoke", ledger, seals[0]["fingerprint"], "--last-believed", believed, "--reason", "old", *SIGN)
    assert "revoked, believed to entry" in passport("keys", "show", ledger)
    # The backup is older than the newest key: it does not recover it.
    key_path(ledger).unlink()
    passport("keys", "recover", ledger, tmp_path / "safe.keys", *SIGN, status=2)
    assert "older" in passport.said


def test_a_date_says_up_to_which_entry_a_stolen_key_is_believed(issued, passport):
    ledger, _ = issued
    old = next(period.key for period in show_keys(ledger).periods if period.role == "seal")
    with Reader(ledger) as reader:
        times = [reader.entry(seq).at for seq in range(reader.summary().entries)]
    replace_key(ledger, "seal", PASSPHRASE)
    why = ("--reason", "laptop stolen", *SIGN)
    for no_time in ("last Tuesday", "2026-02-30", "0001-01-01T00:00+14:00", "9999-12-31T23:59-12:00"):
        passport("keys", "revoke", ledger, old, "--believed-until", no_time, *why, status=2)
        assert "[no_time]" in passport.said
    passport("keys", "revoke", ledger, old, "--believed-until", "2001-01-01", *why, status=2)
    assert "[none_by_then]" in passport.said
    passport("keys", "revoke", ledger, old, "--believed-until", times[-1], "--last-believed", 3, *why, status=2)
    passport("keys", "revoke", ledger, old, *why, status=2)
    assert "--believed-until TIME" in passport.said
    assert all(period.revoked is None for period in show_keys(ledger).periods)
    # The same instant in another zone; what was entered in its very second is believed.
    moment = datetime.fromisoformat(times[-1]).astimezone(timezone(timedelta(hours=2))).isoformat()
    told = passport.json("keys", "revoke", ledger, old, "--believed-until", moment, *why)
    believed = max(seq for seq, at in enumerate(times) if at <= times[-1])
    assert told["last_believed"] >= believed and f"The last entry by {times[-1]} is" in passport.said
    assert next(p.last_believed for p in show_keys(ledger).periods if p.revoked) == told["last_believed"]


@pytest.mark.parametrize(
    ("asked", "last"),
    [("2026-01-01", None), ("2026-02-01", 1), ("2026-02-28 23:59", 1), ("2026-03-01T12:00:00Z", 1), ("2030-01-01", 4)],
)
def test_an_entry_after_one_that_is_later_is_not_counted(tmp_path, asked, last):
    """A clock set back, or a thief who writes earlier times: belief ends with the first entry that is later."""
    times = ("2026-01-02", "2026-01-31", "2026-04-01", "2026-02-10", "2026-05-01")
    with sqlite3.connect(tmp_path / "book") as db:
        db.execute("CREATE TABLE entry (seq INTEGER PRIMARY KEY, body BLOB)")
        for seq, day in enumerate(times):
            entry = Entry(seq, "lots", f"{day}T12:00:00Z", "z6Mk", "origin", {})
            db.execute("INSERT INTO entry VALUES (?, ?)", (seq, encode_entry(entry)))
        found = last_entry_by(db, moment_of(asked))
    db.close()
    assert (found.seq if found else None) == last


def test_the_passphrase_is_changed(issued, passport):
    ledger, _ = issued
    passport.runner.env["NEW"] = "another one altogether"
    passport("keys", "passphrase", ledger, *SIGN, "--new-passphrase-env", "NEW")
    passport("issue", ledger, "--battery", "BAT2", *SIGN, status=2)
    assert "passphrase" in passport.said
    passport("issue", ledger, "--battery", "BAT2", "--passphrase-env", "NEW")


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX's")
def test_a_key_file_that_others_may_read_is_told_and_signs_all_the_same(issued, passport):
    ledger, _ = issued
    key_path(ledger).chmod(0o644)
    state = show_keys(ledger)
    assert "Others on this computer may read" in state.warning
    assert state.at_hand
    assert not state.problem
    assert "Others on this computer may read" in passport("keys", "show", ledger)
    assert passport.json("keys", "show", ledger)["key_file"]["warning"]


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX's")
def test_whoever_signs_with_a_file_that_others_may_read_is_warned_once(issued, caplog):
    ledger, _ = issued
    key_path(ledger).chmod(0o640)
    issue_passports(ledger, ["BAT2"], passphrase=PASSPHRASE)
    keyfile.unlock(key_path(ledger), PASSPHRASE)
    assert [r.message for r in caplog.records] == [
        f"Others on this computer may read {key_path(ledger).name}; take that right away (chmod 600)."
    ]


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX's")
def test_recovering_never_replaces_a_sound_file_that_others_may_read(issued, passport, tmp_path):
    """With the passphrase changed since the backup, the old one would open the keys again."""
    ledger, _ = issued
    passport("keys", "backup", ledger, "-o", tmp_path / "safe.keys", *SIGN)
    passport.runner.env["NEW"] = "another one altogether"
    passport("keys", "passphrase", ledger, *SIGN, "--new-passphrase-env", "NEW")
    key_path(ledger).chmod(0o644)
    before = key_path(ledger).read_bytes()
    passport("keys", "recover", ledger, tmp_path / "safe.keys", *SIGN, status=2)
    assert "nothing to recover" in passport.said
    assert key_path(ledger).read_bytes() == before
