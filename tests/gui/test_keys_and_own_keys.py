"""A key moved to a token, and a person's own key file, by real clicks; SoftHSM2 plays the hardware."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from passport_app.domain.errors import KeyFileError
from passport_app.gui.dialogs.keys import Keys
from passport_app.gui.dialogs.officers import Officers
from passport_app.gui.dialogs.own_key import OwnKey
from passport_app.services.audit_ledger import audit_ledger
from passport_app.services.issue_passports import issue_passports
from passport_app.services.officers import create_officer_key
from passport_app.trust import keyfile
from tests.gui.conftest import PASSPHRASE
from tests.gui.hands import act, shown, type_in
from tests.local_token import MODULE, PIN


def test_the_key_that_signs_passports_moves_to_a_token(opened, token_folder, qtbot, settled):
    dialog = shown(qtbot, Keys(opened.book, opened))
    dialog.written.connect(opened.book.refresh)
    dialog.what.setCurrentIndex(dialog.what.findData("token"))
    page = dialog.token
    type_in(qtbot, dialog.passphrase, PASSPHRASE)
    assert "library" in act(dialog, qtbot, settled)
    type_in(qtbot, page.module, MODULE)
    type_in(qtbot, page.label, "Plant")
    assert "label of the key" in act(dialog, qtbot, settled)
    type_in(qtbot, page.key, "passports of the window")
    type_in(qtbot, page.pin, "0000")
    assert "PIN" in act(dialog, qtbot, settled)
    assert dialog.table.model().rowCount() == 2, "nothing was replaced"
    type_in(qtbot, page.pin, PIN)
    type_in(qtbot, dialog.passphrase, PASSPHRASE)
    assert act(dialog, qtbot, settled).startswith("The key is on the token Plant.")
    assert dialog.table.model().rowCount() == 3 and page.pin.text() == ""
    issue_passports(opened.book.path, ["EV-72-00021"], passphrase=PASSPHRASE)
    assert audit_ledger(opened.book.path).verdict.value == "passed"


@pytest.fixture
def own(tmp_path, cheap):
    file = tmp_path / "bonfanti.key"
    create_officer_key(file, "hers alone", cost=cheap)
    return file


def test_an_officers_passphrase_is_changed_and_the_file_backed_up(shell, own, qtbot, settled, tmp_path):
    dialog = shown(qtbot, OwnKey(shell.book, shell))
    assert "Choose the key file" in act(dialog, qtbot, settled)
    type_in(qtbot, dialog.file, own)
    page = dialog.passphrases
    for field, text in ((page.old, "wrong"), (page.new, "hers anew"), (page.again, "hers a new")):
        type_in(qtbot, field, text)
    assert "differ" in act(dialog, qtbot, settled)
    type_in(qtbot, page.again, "hers anew")
    assert "does not open bonfanti.key" in act(dialog, qtbot, settled)
    type_in(qtbot, page.old, "hers alone")
    assert "is changed" in act(dialog, qtbot, settled)
    with pytest.raises(KeyFileError):
        keyfile.unlock(own, "hers alone")
    dialog.what.setFocus()
    qtbot.keyClick(dialog.what, Qt.Key.Key_Down)
    copy = tmp_path / "safe.key"
    type_in(qtbot, dialog.backup.target, copy)
    type_in(qtbot, dialog.backup.passphrase, "hers anew")
    assert "opened from there once" in act(dialog, qtbot, settled)
    assert keyfile.public_keys(copy)["officer"] == keyfile.public_keys(own)["officer"]
    assert "officer" in keyfile.unlock(copy, "hers anew")
    type_in(qtbot, dialog.backup.target, copy)
    type_in(qtbot, dialog.backup.passphrase, "hers anew")
    assert "exist" in act(dialog, qtbot, settled), "nothing is overwritten"


def test_a_ledgers_key_file_is_not_changed_there(opened, qtbot, settled):
    dialog = shown(qtbot, OwnKey(opened.book, opened))
    key = Path(f"{opened.book.path}.key")
    before = key.read_bytes()
    type_in(qtbot, dialog.file, key)
    for field, text in (
        (dialog.passphrases.old, PASSPHRASE),
        (dialog.passphrases.new, "x y"),
        (dialog.passphrases.again, "x y"),
    ):
        type_in(qtbot, field, text)
    assert "keys of a ledger" in act(dialog, qtbot, settled)
    assert key.read_bytes() == before


def test_it_is_reached_from_the_officers_and_the_menu_even_read_only(
    opened, ledger, tmp_path, qtbot, settled, monkeypatch
):
    copy = tmp_path / "copy.passports"
    shutil.copy(ledger, copy)
    opened.open_path(copy)
    officers = shown(qtbot, Officers(opened.book, opened))
    made = []
    monkeypatch.setattr(QDialog, "exec", lambda dialog: made.append(type(dialog).__name__) or 0)
    qtbot.mouseClick(officers.own_key, Qt.MouseButton.LeftButton)
    opened.actions_by_name["own_key"].trigger()
    assert made == ["OwnKey", "OwnKey"]
    assert not officers.act_button.isEnabled()


def test_the_same_by_commands(own, tmp_path, monkeypatch):
    from click.testing import CliRunner

    from passport_app.cli.main import main

    monkeypatch.setenv("OLD", "hers alone")
    monkeypatch.setenv("NEW", "hers anew")
    words = ["officers", "passphrase", str(own), "--passphrase-env", "OLD", "--new-passphrase-env", "NEW"]
    assert CliRunner().invoke(main, words).exit_code == 0
    target = tmp_path / "safe.key"
    words = ["officers", "backup", str(own), "-o", str(target), "--passphrase-env", "NEW"]
    assert CliRunner().invoke(main, words).exit_code == 0
    assert "officer" in keyfile.unlock(target, "hers anew")
