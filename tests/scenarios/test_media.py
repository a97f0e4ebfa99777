"""Disks that are full or may not be written to, as a user meets them at the command line: a sentence, and no loss."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys

import pytest

from tests.torture.acts import LEDGER, PASSPHRASE, ROOT, make_starts, run_child
from tests.torture.judging import audit, read_book

SIGN = ("--passphrase-env", "TORTURE_PASSPHRASE")
WRITES = {
    "import": ("import", LEDGER, "more", *SIGN),
    "issue": ("issue", LEDGER, "--all-cell-lots", *SIGN),
    "rotate": ("keys", "rotate", LEDGER, "--role", "log", *SIGN),
    "passphrase": ("keys", "passphrase", LEDGER, "--new-passphrase-env", "TORTURE_NEW", *SIGN),
    "backup": ("keys", "backup", LEDGER, "-o", "backup.key", *SIGN),
    "checkpoint": ("checkpoint", LEDGER, "-o", "kept.checkpoint"),
    "export": ("export", LEDGER, "BAT1", "--format", "json", "-o", "BAT1.json"),
    "certificate": ("export", LEDGER, "BAT1", "-o", "BAT1.pdf", *SIGN),
    "unregistered": ("export", LEDGER, "BAT1", "-o", "BAT1.pdf", "--unregistered"),
    "audit report": ("audit", LEDGER, "--report", "report.json", *SIGN),
    "withdraw": ("withdraw", LEDGER, "BAT1", "--reason", "wrong model", *SIGN),
    "retire": ("keys", "retire", LEDGER, "--reason", "sold", "--yes", *SIGN),
    "init": ("init", "new.passports", "--operator", "A", "--site", "B", *SIGN),
}


@pytest.fixture(scope="module")
def start(tmp_path_factory):
    return make_starts(tmp_path_factory.mktemp("media"))["issued"]


def told(done):
    """What a command that could not write says: one sentence with its code, never a traceback, and status 2."""
    assert "Traceback" not in done.stderr, done.stderr
    assert done.returncode == 2, f"{done.returncode} {done.stdout} {done.stderr}"
    code = re.search(r"\[([a-z_]+)\]\s*$", done.stderr)
    assert code, done.stderr
    return code.group(1)


def names_what(said, name):
    """Tell whether a sentence names a file that the user named, or the ledger, and none of our temporary ones."""
    words = {word.partition(".")[0] for word in WRITES[name] if "." in word} | {LEDGER.partition(".")[0]}
    return any(word in said for word in words) and ".new" not in said


@pytest.mark.skipif(os.name != "posix", reason="the largest file a process may write is a limit of POSIX")
@pytest.mark.parametrize("name", WRITES)
def test_no_room_for_another_byte(name, start, tmp_path):
    folder = tmp_path / "plant"
    shutil.copytree(start, folder)
    before = read_book(folder / LEDGER)
    held = {path.name for path in folder.iterdir()}
    # SIGXFSZ is ignored by Python, so that the limit is met as an error of each write, as on a full disk or quota.
    code = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (1, 1))\n"
        "from passport_app.cli.main import main; main(sys.argv[1:])"
    )
    environment = {**os.environ, "TORTURE_PASSPHRASE": PASSPHRASE, "TORTURE_NEW": "another horse staple"}
    environment["PYTHONPATH"] = str(ROOT)
    done = subprocess.run(
        [sys.executable, "-c", code, *WRITES[name]],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    assert told(done) in ("disk_full", "disk_failed", "not_written", "unwritable"), done.stderr
    assert re.search(r"full|room|too large|space", done.stderr), done.stderr
    assert names_what(done.stderr, name), done.stderr
    audit(folder, LEDGER)
    assert read_book(folder / LEDGER) == before
    left = {path.name for path in folder.iterdir()} - held
    assert left <= {f"{LEDGER}.lock", f"{LEDGER}-wal", f"{LEDGER}-shm", f"{LEDGER}.kept"}, left
    again = run_child(folder, WRITES[name])
    assert again.returncode == 0, again.stderr
    audit(folder, LEDGER)


@pytest.fixture(scope="module")
def read_only(start, tmp_path_factory):
    """The folder of a ledger on a medium that nobody can write to, not even root."""
    disk = tmp_path_factory.mktemp("disk")
    mount = ["mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", str(disk)]
    if not sys.platform.startswith("linux") or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("a medium that root cannot write to is made by mounting, which needs Linux and root")
    try:
        shutil.copytree(start, disk, dirs_exist_ok=True)
        remount = subprocess.run(["mount", "-o", "remount,ro", str(disk)], capture_output=True, check=False)
        if remount.returncode:
            pytest.skip("a medium cannot be made read-only here")
        yield disk
    finally:
        subprocess.run(["umount", str(disk)], check=False)


@pytest.mark.parametrize("name", WRITES)
def test_a_medium_that_is_read_only(name, read_only):
    done = run_child(read_only, WRITES[name])
    assert told(done) in ("read_only", "not_written", "unwritable"), done.stderr
    assert re.search(r"written|Read-only", done.stderr), done.stderr
    assert names_what(done.stderr, name) or str(read_only) in done.stderr, done.stderr


@pytest.mark.parametrize(
    "words",
    [
        ("audit", LEDGER),
        ("trace", LEDGER, "BAT1"),
        ("keys", "show", LEDGER),
        ("checkpoint", LEDGER),
        ("verify", LEDGER),
    ],
    ids=lambda words: words[0],
)
def test_reading_needs_no_writing(words, read_only):
    done = run_child(read_only, words)
    assert "Traceback" not in done.stderr
    assert done.returncode in (0, 3), done.stderr


def test_a_checkpoint_of_a_read_only_ledger_can_be_taken_elsewhere(read_only, tmp_path):
    done = run_child(read_only, ("checkpoint", LEDGER, "-o", str(tmp_path / "kept.checkpoint")))
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "kept.checkpoint").read_text(encoding="utf-8") == read_book_copy(read_only, tmp_path)


def read_book_copy(folder, tmp_path):
    shutil.copy(folder / LEDGER, tmp_path / LEDGER)
    return read_book(tmp_path / LEDGER).checkpoints[-1][1]
