"""Other people's ledgers in the window: a witness cosigns or plainly refuses, and a ledger's rows are adopted."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog

from passport_app.gui.dialogs.adopt import AdoptLedger
from passport_app.gui.dialogs.witness import Witness
from passport_app.services.create_ledger import create_ledger
from passport_app.services.import_plant import import_plant
from passport_app.services.issue_passports import issue_passports
from passport_app.services.open_ledger import open_ledger
from passport_app.services.witness import show_witness
from passport_app.trust import checkpoint
from passport_app.trust.keys import PublicKey
from tests.gui.conftest import PASSPHRASE
from tests.gui.hands import act, shown, type_in
from tests.small_plant import TABLES

NAME = "auditor.example/w1"


def answers(dialog):
    model = dialog.cosign.outcomes.model()
    return [model.text(row, 0) for row in range(model.rowCount())]


@pytest.fixture
def witness(shell, cheaply, qtbot, settled, tmp_path):
    """A witness made by clicks, without a ledger open."""
    dialog = shown(qtbot, Witness(shell.book, shell))
    assert not dialog.act_button.isEnabled() and "or make one" in dialog.notice.text()
    dialog.what.setFocus()
    qtbot.keyClick(dialog.what, Qt.Key.Key_Down)
    assert "Choose the folder first" in act(dialog, qtbot, settled)
    type_in(qtbot, dialog.folder, tmp_path / "witness")
    type_in(qtbot, dialog.make.name, NAME)
    type_in(qtbot, dialog.make.new, "hers alone")
    type_in(qtbot, dialog.make.again, "hers")
    assert "differ" in act(dialog, qtbot, settled)
    type_in(qtbot, dialog.make.again, "hers alone")
    assert act(dialog, qtbot, settled).startswith(f"{NAME} is made")
    dialog.what.setCurrentIndex(0)
    return dialog


def test_it_cosigns_what_continues_and_plainly_refuses_a_rewritten_book(
    witness, ledger, qtbot, settled, tmp_path, monkeypatch
):
    out, theirs = tmp_path / "out", tmp_path / "theirs" / "plant.passports"
    for folder in (out, theirs.parent):
        folder.mkdir()
    for name in ("plant.passports", "plant.passports.key"):
        shutil.copy(ledger.with_name(name), theirs.with_name(name))
    issue_passports(ledger, ["EV-72-00021"], passphrase=PASSPHRASE)
    issue_passports(theirs, ["EV-72-00022"], passphrase=PASSPHRASE)
    assert "Add the checkpoints" in act(witness, qtbot, settled)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(ledger)], ""))
    qtbot.mouseClick(witness.cosign.add, Qt.MouseButton.LeftButton)
    type_in(qtbot, witness.cosign.target, out)
    type_in(qtbot, witness.cosign.passphrase, "wrong")
    assert "does not open" in act(witness, qtbot, settled)
    type_in(qtbot, witness.cosign.passphrase, "hers alone")
    assert act(witness, qtbot, settled) == "1 cosigned."
    assert answers(witness) == ["✓ cosigned"]
    (note,) = out.iterdir()
    assert NAME in note.read_text(encoding="utf-8")
    assert checkpoint.parse(note.read_text(encoding="utf-8")).checkpoint.size
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(theirs)], ""))
    qtbot.mouseClick(witness.cosign.clear, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(witness.cosign.add, Qt.MouseButton.LeftButton)
    type_in(qtbot, witness.cosign.passphrase, "hers alone")
    assert act(witness, qtbot, settled).startswith("✗ REFUSED: plant.passports: Two books")
    assert answers(witness) == ["✗ refused"] and len(list(out.iterdir())) == 1
    assert witness.evidence.isVisible() and "fork-" in witness.evidence.text()
    assert len(show_witness(tmp_path / "witness").evidence) == 1


def test_a_folder_is_judged_and_the_witness_is_found_again(
    witness, shell, ledger, qtbot, settled, tmp_path, monkeypatch
):
    folder, out = tmp_path / "given", tmp_path / "out"
    for made in (folder, out):
        made.mkdir()
    with open_ledger(ledger) as reader:
        (folder / "a.checkpoint").write_text(reader.newest_checkpoint(), encoding="utf-8")
        key = PublicKey.from_multibase(reader.keys().current("log").key).did
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    qtbot.mouseClick(witness.cosign.add_folder, Qt.MouseButton.LeftButton)
    type_in(qtbot, witness.cosign.target, out)
    type_in(qtbot, witness.cosign.passphrase, "hers alone")
    assert "could not be judged" in act(witness, qtbot, settled), "nobody said yet whose key its log has"
    type_in(qtbot, witness.cosign.log_key, key)
    type_in(qtbot, witness.cosign.passphrase, "hers alone")
    assert act(witness, qtbot, settled) == "1 cosigned."
    made = []
    monkeypatch.setattr(QDialog, "exec", lambda dialog: made.append(dialog) or 0)
    shell.actions_by_name["witness_others"].trigger()
    assert made[0].table.model().rowCount() == 1 and NAME in made[0].who.text()


@pytest.fixture
def store(tmp_path, cheap, write_tables):
    """Another ledger of the site, with lots."""
    path = tmp_path / "store.passports"
    create_ledger(path, operator="Voltara Celle S.p.A.", site="IT-2", passphrase=PASSPHRASE, cost=cheap)
    import_plant(path, [write_tables(TABLES)], passphrase=PASSPHRASE)
    return path


@pytest.fixture
def empty(tmp_path, cheap):
    """This workstation's ledger, without anything."""
    path = tmp_path / "line.passports"
    create_ledger(path, operator="Voltara Celle S.p.A.", site="IT-1", passphrase=PASSPHRASE, cost=cheap)
    return path


def test_rows_are_looked_at_and_adopted_only_from_a_trusted_ledger(
    shell, store, empty, qtbot, settled, tmp_path, monkeypatch
):
    monkeypatch.setenv("MATERIAL_PASSPORT_TRUST", str(tmp_path / "own" / "trust.json"))
    shell.open_path(empty)
    settled()
    dialog = shown(qtbot, AdoptLedger(shell.book, shell))
    dialog.written.connect(shell.book.refresh)
    assert "Name the file" in act(dialog, qtbot, settled)
    type_in(qtbot, dialog.other, empty)
    assert "copy of this ledger" in act(dialog, qtbot, settled)
    type_in(qtbot, dialog.other, store)
    assert "before its log key is trusted" in act(dialog, qtbot, settled)
    assert dialog.trust.isVisible() and dialog.act_button.text() == "Look at it"

    def answer(asked):
        asked.show()
        type_in(qtbot, asked.fingerprint.edit, dialog._seen.log_key.fingerprint)
        type_in(qtbot, asked.reason, "read out in person")
        qtbot.mouseClick(asked.act_button, Qt.MouseButton.LeftButton)
        settled()
        return 0

    monkeypatch.setattr(QDialog, "exec", answer)
    qtbot.mouseClick(dialog.trust, Qt.MouseButton.LeftButton)
    settled()
    model = dialog.table.model()
    rows = {model.text(row, 0): model.text(row, 1) for row in range(model.rowCount())}
    assert rows["lots"] == "2" and dialog.act_button.text().startswith("Adopt ")
    assert shell.book.summary.lots == 0, "looking at it writes nothing"
    assert "passphrase" in act(dialog, qtbot, settled)
    type_in(qtbot, dialog.passphrase, PASSPHRASE)
    assert "were adopted from Voltara Celle" in act(dialog, qtbot, settled)
    with open_ledger(store) as reader:
        assert shell.book.summary.lots == reader.summary().lots > 0
    again = shown(qtbot, AdoptLedger(shell.book, shell))
    type_in(qtbot, again.other, store)
    assert "Nothing new" in act(again, qtbot, settled)


def test_it_is_offered_only_with_a_key(opened, ledger, tmp_path, settled):
    assert opened.actions_by_name["adopt_ledger"].isEnabled()
    copy = tmp_path / "copy.passports"
    shutil.copy(ledger, copy)
    opened.open_path(copy)
    settled()
    assert not opened.actions_by_name["adopt_ledger"].isEnabled()
    assert opened.actions_by_name["witness_others"].isEnabled()
