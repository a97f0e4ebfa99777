"""Ledgers that can only be read: without their key, with another's, a copy of one that goes on elsewhere, no ledger."""

from __future__ import annotations

import shutil

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from passport_app.services.create_ledger import create_ledger


def test_without_its_key_a_ledger_is_read_only_and_says_so(shell, ledger, tmp_path, settled):
    copy = tmp_path / "copy.passports"
    shutil.copy(ledger, copy)
    shell.open_path(copy)
    settled()
    assert shell.banner.isVisible()
    assert "read-only" in shell.statusBar().state.text()
    assert not shell.actions_by_name["import_tables"].isEnabled()
    assert not shell.actions_by_name["issue_passports"].isEnabled()
    assert shell.actions_by_name["export_passports"].isEnabled()


def test_with_the_key_of_another_ledger_it_is_read_only_and_says_so(shell, ledger, tmp_path, settled, cheap):
    create_ledger(
        tmp_path / "other.passports", operator="O", site="S-1", passphrase="correct horse battery", cost=cheap
    )
    shutil.copy(tmp_path / "other.passports.key", ledger.with_name(f"{ledger.name}.key"))
    assert shell.open_path(ledger)
    settled()
    assert "another ledger's" in shell.banner.words.text() and shell.banner.isVisible()
    assert "read-only" in shell.statusBar().state.text()
    assert not shell.actions_by_name["import_tables"].isEnabled()
    assert shell.actions_by_name["show_keys"].isEnabled()  # to recover its own


def test_a_copy_is_looked_at_until_somebody_says_that_the_book_goes_on_there(opened, ledger, tmp_path, settled, told):
    copy = tmp_path / "elsewhere" / "copy.passports"
    copy.parent.mkdir()
    shutil.copy(ledger, copy)
    shutil.copy(ledger.with_name(f"{ledger.name}.key"), copy.with_name(f"{copy.name}.key"))
    assert opened.open_path(copy)
    settled()
    assert str(ledger) in opened.banner.words.text() and opened.banner.here.isVisible()
    assert not opened.actions_by_name["issue_passports"].isEnabled()
    QTest.mouseClick(opened.banner.here, Qt.MouseButton.LeftButton)
    settled()
    assert str(copy) in told[-1] and opened.banner.isHidden()
    assert opened.actions_by_name["issue_passports"].isEnabled()
    assert opened.open_path(ledger)  # now that one is the copy
    assert str(copy) in opened.banner.words.text()
    copy.unlink()
    assert opened.open_path(ledger)  # a ledger that is alone is no copy
    assert opened.banner.isHidden() and opened.book.can_write


def test_what_is_no_ledger_is_refused_and_the_open_one_stays(opened, told, tmp_path):
    stranger = tmp_path / "notes.passports"
    stranger.write_text("shopping list", encoding="utf-8")
    before = opened.book.path
    assert not opened.open_path(stranger)
    assert "notes.passports" in told[-1]
    assert opened.book.path == before
    assert not opened.open_path(tmp_path / "gone.passports")
    assert opened.book.is_open
