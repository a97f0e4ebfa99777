"""Checkpoints outside, through the window: given out in each form, taken back, refused where the book was rewritten."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from passport_app.gui.dialogs.checkpoints import Checkpoints
from passport_app.gui.dialogs.passing import PassingDialog
from passport_app.services import witness
from passport_app.services.issue_passports import issue_passports
from passport_app.services.open_ledger import open_ledger
from tests.gui.conftest import PASSPHRASE
from tests.gui.hands import act, type_in
from tests.local_authority import Authority


@pytest.fixture
def dialog(opened, qtbot, settled):
    made = Checkpoints(opened.book, opened)
    made.written.connect(opened.book.refresh)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    settled()
    return made


def turn_to(dialog, name):
    dialog.what.setCurrentIndex(dialog.what.findData(name))


def held(dialog):
    model = dialog.table.model()
    return [(model.text(row, 0), model.text(row, 3)) for row in range(model.rowCount())]


def test_it_is_given_out_as_file_code_and_text(dialog, opened, qtbot, settled, tmp_path):
    note = opened.book.reader.newest_checkpoint()
    assert dialog.give.text.toPlainText() == note and not dialog.give.code.pixmap().isNull()
    assert not dialog.table.isVisible()
    assert "Name a new file" in act(dialog, qtbot, settled)
    qtbot.mouseClick(dialog.give.copy, Qt.MouseButton.LeftButton)
    settled()
    assert QApplication.clipboard().text() == note
    entries = str(opened.book.summary.entries)
    assert [size for size, _ in held(dialog)] == [entries], "what was copied left the house"
    file = tmp_path / "auditor.checkpoint"
    type_in(qtbot, dialog.give.file, file)
    assert "Saved in" in act(dialog, qtbot, settled)
    assert file.read_text(encoding="utf-8") == note
    dialog.give.form.setFocus()
    qtbot.keyClick(dialog.give.form, Qt.Key.Key_Down)
    type_in(qtbot, dialog.give.file, tmp_path / "code.svg")
    act(dialog, qtbot, settled)
    assert (tmp_path / "code.svg").read_bytes().startswith(b"<?xml")
    assert "today" in opened.statusBar().outside.text()


def test_one_goes_to_a_witness_and_comes_back_cosigned(dialog, opened, qtbot, settled, tmp_path, cheap, monkeypatch):
    folder = tmp_path / "witness"
    state = witness.create_witness(folder, name="auditor.example/w1", passphrase="hers", cost=cheap)
    dialog.give.form.setCurrentIndex(dialog.give.form.findData("proof"))
    type_in(qtbot, dialog.give.file, tmp_path / "for-witness")
    assert "how many entries" in act(dialog, qtbot, settled)
    qtbot.keyClicks(dialog.give.since, "0")
    act(dialog, qtbot, settled)
    key = opened.book.reader.keys().current("log").key
    (outcome,) = witness.cosign_checkpoints(folder, [tmp_path / "for-witness"], "hers", log_key=f"did:key:{key}")
    cosigned = tmp_path / "cosigned.checkpoint"
    cosigned.write_text(outcome.note, encoding="utf-8")
    turn_to(dialog, "take")
    assert "Choose the file" in act(dialog, qtbot, settled)
    type_in(qtbot, dialog.take.file, cosigned)
    assert "not known here: auditor.example/w1" in act(dialog, qtbot, settled)
    trust = tmp_path / "trust.json"
    monkeypatch.setenv("MATERIAL_PASSPORT_TRUST", str(trust))
    from passport_app.services.trusted import trust_signer

    trust_signer(trust, state.did, name="auditor.example/w1", fingerprint=state.fingerprint)
    type_in(qtbot, dialog.take.file, cosigned)
    assert "Cosigned by auditor.example/w1" in act(dialog, qtbot, settled)
    assert held(dialog)[0][1] == "Cosigned by auditor.example/w1."


def test_of_a_rewritten_book_it_is_refused_plainly(dialog, opened, qtbot, settled, tmp_path):
    theirs = tmp_path / "theirs" / "plant.passports"
    theirs.parent.mkdir()
    shutil.copy(opened.book.path, theirs)
    shutil.copy(f"{opened.book.path}.key", f"{theirs}.key")
    issue_passports(theirs, ["EV-72-00022"], passphrase=PASSPHRASE)
    issue_passports(opened.book.path, ["EV-72-00021"], passphrase=PASSPHRASE)
    file = tmp_path / "auditor.checkpoint"
    with open_ledger(theirs) as reader:
        file.write_text(reader.newest_checkpoint(), encoding="utf-8")
    turn_to(dialog, "take")
    type_in(qtbot, dialog.take.file, file)
    assert "the book was rewritten" in act(dialog, qtbot, settled)
    assert held(dialog) == []
    file.write_text("hello", encoding="utf-8")
    assert dialog.notice.text() != act(dialog, qtbot, settled)
    assert held(dialog) == []


def test_an_authority_is_asked_and_its_answer_kept_only_with_its_roots(dialog, opened, qtbot, settled, tmp_path):
    authority, other = Authority(tmp_path), Authority(tmp_path, "Other")
    turn_to(dialog, "request")
    request = tmp_path / "a.tsq"
    type_in(qtbot, dialog.ask.file, request)
    assert "Send it to the authority" in act(dialog, qtbot, settled)
    answer = tmp_path / "a.tsr"
    answer.write_bytes(authority.answer(request.read_bytes()))
    turn_to(dialog, "stamp")
    type_in(qtbot, dialog.stamp.answer, answer)
    assert "root certificates" in act(dialog, qtbot, settled)
    type_in(qtbot, dialog.stamp.roots, other.roots)
    act(dialog, qtbot, settled)
    assert list(tmp_path.glob("plant.passports.*.tsr")) == []
    type_in(qtbot, dialog.stamp.roots, authority.roots)
    assert act(dialog, qtbot, settled).startswith("CN=TSA says that the checkpoint of")
    assert len(list(tmp_path.glob("plant.passports.*.tsr"))) == 1
    settled()
    assert "Stamped by CN=TSA" in opened.statusBar().outside.toolTip()


def test_it_is_reached_from_the_foot_of_the_window_and_the_menu(opened, qtbot, settled, monkeypatch):
    made = []
    monkeypatch.setattr(QDialog, "exec", lambda dialog: made.append(type(dialog).__name__) or 0)
    settled()
    qtbot.mouseClick(opened.statusBar().outside, Qt.MouseButton.LeftButton)
    opened.actions_by_name["show_checkpoints"].trigger()
    settled()
    assert made == ["Checkpoints", "Checkpoints"]


def test_that_the_book_holds_a_passport_is_proven_by_one_text(opened, qtbot, settled, tmp_path, monkeypatch):
    opened.show_view("passports")
    settled()
    opened.passports.choose_row(0)
    made = []
    monkeypatch.setattr(PassingDialog, "exec", lambda dialog: made.append(dialog) or 0)  # it stays for the test
    opened.actions_by_name["prove_entry"].trigger()
    (dialog,) = made
    assert dialog.thing.text() == opened.passports.chosen()[0]
    dialog.show()
    type_in(qtbot, dialog.thing, "EV-72-00001")
    assert "Name a new file" in act(dialog, qtbot, settled)
    file = tmp_path / "one.tlog-proof"
    type_in(qtbot, dialog.file, file)
    qtbot.keyClicks(dialog.entry, "0")
    assert "one of the two" in act(dialog, qtbot, settled)
    dialog.entry.clear()
    assert "is proven by the checkpoint" in act(dialog, qtbot, settled)
    opened.verify_paths([file])
    settled()
    assert opened.verify.files.current().verdict.value != "failed"
    type_in(qtbot, dialog.thing, "no such thing")
    type_in(qtbot, dialog.file, tmp_path / "two")
    assert "is not in this ledger" in act(dialog, qtbot, settled)
