"""A ledger on a network share in the window: shown, and nothing offered that would write to it."""

from __future__ import annotations

import sys

import pytest

from passport_app.ledger import place


@pytest.mark.skipif(sys.platform == "win32", reason="drives of Windows are asked of Windows")
def test_it_is_read_only_and_says_why(shell, ledger, settled, monkeypatch, tmp_path):
    table = tmp_path / "mounts"
    table.write_text(f"/dev/sda1 / ext4 rw 0 0\nserver:/plant {tmp_path} nfs4 rw 0 0\n", encoding="utf-8")
    monkeypatch.setattr(place, "_MOUNTS", table)
    assert shell.open_path(ledger)
    settled()
    assert shell.banner.isVisible()
    words = shell.banner.words.text()
    assert words.startswith("Read-only: ") and "is on a network share" in words and "put copies on the share" in words
    assert not shell.banner.here.isVisible(), "there is no going on here"
    assert not shell.book.can_write
    assert not shell.actions_by_name["import_tables"].isEnabled()
    assert shell.actions_by_name["audit_ledger"].isEnabled()
    # A copy on a disk of this computer is written to as ever.
    table.write_text("/dev/sda1 / ext4 rw 0 0\n", encoding="utf-8")
    assert shell.open_path(ledger)
    settled()
    assert shell.book.can_write and not shell.banner.words.text()
