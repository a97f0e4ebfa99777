"""Ledgers on network shares: nothing is written there, what is there can be read, and what cannot lock is told so."""

from __future__ import annotations

import errno
import shutil
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import pytest

from passport_app.domain.errors import LedgerError
from passport_app.ledger import lock, place
from passport_app.ledger.lock import WriterLock
from passport_app.ledger.reader import Reader, key_path
from passport_app.services.audit_ledger import audit_ledger
from passport_app.services.create_ledger import create_ledger
from passport_app.services.officers import create_officer_key
from passport_app.services.open_ledger import why_not_here
from tests.conftest import PASSPHRASE

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="drives of Windows are asked of Windows")
SFTP = next((Path(p) for p in ("/usr/lib/openssh/sftp-server", "/usr/libexec/sftp-server") if Path(p).exists()), None)


@pytest.mark.parametrize(
    ("line", "refused"),
    [
        ("server:/plant {folder} nfs4 rw,vers=4.2 0 0", True),
        ("//server/plant {folder} cifs rw 0 0", True),
        ("gvfsd-fuse {folder} fuse.gvfsd-fuse rw 0 0", True),
        ("/dev/sdb1 {folder} ext4 rw 0 0", False),
        ("server:/plant {folder}-other nfs4 rw 0 0", False),
        ("/dev/sdb1 {folder} fuseblk rw 0 0", False),  # a disk with NTFS
    ],
)
def test_what_the_mount_table_says_of_a_folder(tmp_path, monkeypatch, line, refused):
    folder = tmp_path / "the plant\\share"
    folder.mkdir()
    escaped = str(folder).replace("\\", r"\134").replace(" ", r"\040")
    table = tmp_path / "mounts"
    table.write_text(f"/dev/sda1 / ext4 rw 0 0\n{line.format(folder=escaped)}\nbroken\n", encoding="utf-8")
    monkeypatch.setattr(place, "_MOUNTS", table)
    assert bool(why_not_here(folder / "plant.passports")) is refused
    link = tmp_path / "link"
    link.symlink_to(folder)
    assert bool(why_not_here(link / "plant.passports")) is refused


@contextmanager
def share(folder, point):
    """A folder as another machine would give it: by sftp over a pair of sockets, mounted by sshfs."""
    if SFTP is None or not shutil.which("sshfs"):
        pytest.skip("sshfs or an sftp server is not installed")
    ours, theirs = socket.socketpair()
    with subprocess.Popen([SFTP], stdin=theirs, stdout=theirs, stderr=subprocess.DEVNULL) as server:
        theirs.close()
        words = ["sshfs", "-f", "-o", "passive", f":{folder}", point]
        with subprocess.Popen(words, stdin=ours, stdout=ours, stderr=subprocess.DEVNULL) as client:
            ours.close()
            try:
                until = time.monotonic() + 10
                while not point.is_mount():
                    if client.poll() is not None or time.monotonic() > until:
                        pytest.skip("this machine lets nobody mount a folder (FUSE)")
                    time.sleep(0.05)
                yield point
            finally:
                for one in (client, server):
                    one.terminate()


def test_on_a_real_share_it_is_read_and_not_written_to(new_ledger, tmp_path, cheap):
    ledger = new_ledger()
    there, point = tmp_path / "there", tmp_path / "point"
    there.mkdir()
    point.mkdir()
    shutil.copy(ledger, there / "plant.passports")
    shutil.copy(key_path(ledger), key_path(there / "plant.passports"))
    before = (there / "plant.passports").read_bytes()
    with share(there, point):
        far = point / "plant.passports"
        assert audit_ledger(far).verdict == "passed"
        with pytest.raises(LedgerError, match="is on a network share") as refused:
            create_ledger(point / "new.passports", operator="X", site="Y", passphrase=PASSPHRASE, cost=cheap)
        assert refused.value.code == "network_share"
        assert not (point / "new.passports").exists()
        assert not key_path(point / "new.passports").exists()
        from passport_app.services.change_keys import replace_key

        with pytest.raises(LedgerError, match="Keep it here and put copies on the share"):
            replace_key(far, "log", PASSPHRASE)
        with Reader(far) as reader:
            assert reader.summary().entries > 0
        create_officer_key(point / "bonfanti.key", PASSPHRASE, cost=cheap)  # a key is no book
    assert (there / "plant.passports").read_bytes() == before


@pytest.mark.parametrize(
    ("number", "code", "words"),
    [
        (errno.ENOLCK, "no_locks", "cannot lock files"),
        (errno.EOPNOTSUPP, "no_locks", "Keep the ledger on a disk of this computer"),
        (errno.EAGAIN, "locked", "is being written to by another program"),
    ],
)
def test_where_files_cannot_be_locked_that_is_said(new_ledger, monkeypatch, number, code, words):
    """As a share without a lock service answers: nobody writes, and nobody is blamed for it."""

    def refuse(_descriptor):
        raise OSError(number, "as the system says")

    monkeypatch.setattr(lock, "_hold", refuse)
    with pytest.raises(LedgerError, match=words) as refused, WriterLock(new_ledger()):
        pass
    assert refused.value.code == code
