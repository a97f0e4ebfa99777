"""What must hold after a kill: nothing acknowledged is lost, nothing is half there, and the next act works."""

from __future__ import annotations

import json
import os
import sqlite3
import time
from dataclasses import dataclass
from pathlib import Path

from tests.torture.acts import FILE, LEDGER, NEW_PASSPHRASE, PASSPHRASE, Act, must, run_child


@dataclass(frozen=True, slots=True)
class Book:
    """What a ledger file holds, read without this program: its entries and its checkpoints."""

    entries: tuple[tuple[int, str, bytes], ...]
    checkpoints: tuple[tuple[int, str], ...]

    def continues(self, other: Book) -> bool:
        """Tell whether everything of the other book is here, byte for byte."""
        return (
            self.entries[: len(other.entries)] == other.entries
            and self.checkpoints[: len(other.checkpoints)] == other.checkpoints
        )


def read_book(file: Path) -> Book:
    """Read entries and checkpoints by SQLite alone; recovers what a killed writer left in its log, as any opening."""
    db = sqlite3.connect(file)
    try:
        entries = tuple(db.execute("SELECT seq, kind, body FROM entry ORDER BY seq"))
        return Book(entries, tuple(db.execute("SELECT size, note FROM checkpoint ORDER BY size")))
    finally:
        db.close()


def judge(folder: Path, act: Act, before: Book | None, whole: int, acknowledged: bool) -> str:
    """Judge a folder in which `act` was killed; returns "nothing", "all" or raises AssertionError.

    `whole` is the number of entries after an unharmed act. Reopens, audits, says the act again, and audits again.
    """
    if before is None:
        return _judge_creation(folder, act, acknowledged)
    if act.name == "write the checkpoint":
        _whole_or_absent_checkpoint(folder / "kept.checkpoint", before)
    audit(folder, LEDGER)
    if (folder / FILE).exists():
        _whole_and_registered(folder)
    passphrase = _passphrase_that_opens(folder)
    after = read_book(folder / LEDGER)
    assert after.continues(before), "what the book held before the act is not as it was"
    assert len(after.entries) in (len(before.entries), whole), f"{len(after.entries)} entries: half an act"
    outcome = "all" if _is_done(folder, act, before, after, passphrase) else "nothing"
    if acknowledged:
        assert outcome == "all", "it said that it was done, and it is not"
    _an_hour_later(folder)
    there = (folder / FILE).exists()
    _say_again(folder, act, passphrase, outcome)
    audit(folder, LEDGER)
    at_last = read_book(folder / LEDGER)
    assert at_last.continues(after)
    twice = not act.again or (act.refused == "exists" and not there)
    expected = whole + whole - len(before.entries) if twice and outcome == "all" else whole
    assert len(at_last.entries) == expected, f"{len(at_last.entries)} entries after the act was said again: {expected}"
    _nothing_left_lying(folder, act)
    return outcome


def audit(folder: Path, ledger: str) -> None:
    """Run `passport audit`; it must pass."""
    done = run_child(folder, ("audit", ledger, "--json"))
    assert done.returncode == 0, f"the audit says {done.returncode}: {done.stdout[-1500:]}{done.stderr[-1500:]}"
    assert json.loads(done.stdout)["verdict"] == "passed"


def _passphrase_that_opens(folder: Path) -> str:
    """Return the one passphrase that opens the key file, which holds the keys in force."""
    from passport_app.domain.errors import KeyFileError
    from passport_app.services.change_keys import show_keys
    from passport_app.trust import keyfile

    state = show_keys(folder / LEDGER)
    assert state.at_hand, state.problem
    opening = []
    for passphrase in (PASSPHRASE, NEW_PASSPHRASE):
        try:
            keyfile.unlock(state.key_file, passphrase)
        except KeyFileError as error:
            assert error.code == "wrong_passphrase", error.message
        else:
            opening.append(passphrase)
    assert len(opening) == 1
    return opening[0]


def _is_done(folder: Path, act: Act, before: Book, after: Book, passphrase: str) -> bool:
    if act.name == "change the passphrase":
        return passphrase == NEW_PASSPHRASE
    if act.name == "write the checkpoint":
        return (folder / "kept.checkpoint").exists()
    if act.name == "back the keys up":
        return (folder / "backup.key").exists()
    return len(after.entries) > len(before.entries)


def _whole_or_absent_checkpoint(file: Path, before: Book) -> None:
    if file.exists():
        assert file.read_text(encoding="utf-8") == before.checkpoints[-1][1], "half a checkpoint lies there"


def _whole_and_registered(folder: Path) -> None:
    """What left is in the register before it is there, and is never half there."""
    done = run_child(folder, ("verify", FILE, LEDGER, "--json"))
    said = json.loads(done.stdout)[0]
    reasons = {check["check"]: check["reason"] for check in said["checks"]}
    assert (done.returncode, reasons.get("register")) == (0, "ok"), f"what left is not whole, or not known: {said}"


def _say_again(folder: Path, act: Act, passphrase: str, outcome: str) -> None:
    if act.name == "back the keys up" and outcome == "all":
        # A backup is never overwritten: what lies there must be whole, which using it shows.
        again = run_child(folder, act.words)
        assert again.returncode == 2 and "[exists]" in again.stderr, again.stderr
        (folder / f"{LEDGER}.key").unlink()
        must(folder, "keys", "recover", LEDGER, "backup.key", "--passphrase-env", "TORTURE_PASSPHRASE")
        return
    if act.refused and outcome == "all" and _stands_in_the_way(folder, act):
        again = run_child(folder, act.words, passphrase=passphrase)
        assert again.returncode == 2 and f"[{act.refused}]" in again.stderr, again.stderr
        return
    must(folder, *act.words, passphrase=passphrase)


def _stands_in_the_way(folder: Path, act: Act) -> bool:
    """An export that was killed between the register and the file is in the register, and its file is free."""
    return act.refused != "exists" or (folder / FILE).exists()


def _judge_creation(folder: Path, act: Act, acknowledged: bool) -> str:
    """A creation is there whole, or the same command makes it."""
    file = folder / act.words[1]
    _an_hour_later(folder)
    again = run_child(folder, act.words)
    assert "Traceback" not in again.stderr
    if again.returncode:
        assert "[exists]" in again.stderr, again.stderr
        outcome = "all"
    else:
        assert not acknowledged
        outcome = "nothing"
    audit(folder, file.name)
    must(folder, "import", file.name, "plant", "--passphrase-env", "TORTURE_PASSPHRASE")
    audit(folder, file.name)
    _nothing_left_lying(folder, act)
    return outcome


def _an_hour_later(folder: Path) -> None:
    """Make what the killed process left as old as it is when somebody comes back to it."""
    for path in folder.glob(".*.new"):
        os.utime(path, (time.time() - 3600,) * 2)


def _nothing_left_lying(folder: Path, act: Act) -> None:
    """What is left beside the ledger is what belongs there: copies of key files above all do not."""
    left = [path.name for path in folder.iterdir() if path.name.endswith((".new", "-journal", ".part"))]
    assert not left, f"left lying after {act.name}: {left}"
