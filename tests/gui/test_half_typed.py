"""Nothing typed is lost: a form left half filled stands there again, in a window that was killed meanwhile too."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from passport_app.gui import drafts
from passport_app.gui.dialogs.create_ledger import CreateLedger
from passport_app.gui.dialogs.dispose import DisposeLots
from passport_app.gui.dialogs.export import ExportPassports
from passport_app.gui.dialogs.record_batch import RecordBatch
from passport_app.gui.dialogs.record_lot import RecordLot
from passport_app.gui.dialogs.withdraw import WithdrawPassport
from passport_app.gui.dialogs.working_paper import WorkingPaperDialog
from passport_app.services.working_paper import draw_paper, save_paper
from tests.gui.conftest import PASSPHRASE


@pytest.fixture(autouse=True)
def no_drafts():
    drafts.forget_all()
    yield
    drafts.forget_all()


@pytest.fixture
def show(qtbot, settled):
    def make(dialog):
        qtbot.addWidget(dialog)
        dialog.show()
        settled()
        return dialog

    return make


def leave(qtbot, dialog):
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("make", "field"),
    [
        (lambda shell: DisposeLots(shell.book, ["NI-P-2601"], shell), "reason"),
        (lambda shell: WithdrawPassport(shell.book, "EV-72-00001", shell), "reason"),
        (lambda shell: CreateLedger(shell.jobs, shell.book.path.parent, shell), "operator"),
        (lambda shell: ExportPassports(shell.book, ["EV-72-00001"], shell), "recipient"),
    ],
)
def test_escape_leaves_what_was_typed_to_be_gone_on_with(opened, qtbot, show, make, field):
    dialog = show(make(opened))
    qtbot.keyClicks(getattr(dialog, field), "wet on arrival")
    dialog.passphrase.setText("never kept")
    leave(qtbot, dialog)
    again = show(make(opened))
    assert getattr(again, field).text() == "wet on arrival" and "stands here again" in again.notice.text()
    assert again.passphrase.text() == ""
    for file in drafts._folder().glob("*.json"):
        assert "never kept" not in file.read_text(encoding="utf-8") and file.stat().st_mode & 0o077 == 0


def test_a_reason_is_not_brought_to_another_lot_and_goes_when_it_was_written(opened, qtbot, show):
    dialog = show(DisposeLots(opened.book, ["NI-P-2601"], opened))
    qtbot.keyClicks(dialog.reason, "wet on arrival")
    leave(qtbot, dialog)
    other = show(DisposeLots(opened.book, ["CO-P-2601"], opened))
    assert other.reason.text() == "" and other.notice.text() == ""
    again = show(DisposeLots(opened.book, ["NI-P-2601"], opened))
    qtbot.keyClicks(again.made_by, "R. Bianchi")
    again.passphrase.setText(PASSPHRASE)
    with qtbot.waitSignal(again.written, timeout=20_000):
        qtbot.mouseClick(again.act_button, Qt.MouseButton.LeftButton)
    leave(qtbot, again)
    assert show(DisposeLots(opened.book, ["NI-P-2601"], opened)).reason.text() == ""


def test_the_forms_of_a_lot_and_a_batch_keep_every_field_as_one_types(opened, qtbot, show, settled):
    lot = show(RecordLot(opened.book, opened))
    lot.facts.fields["lot_id"].setText("NI-0231")
    qtbot.keyClicks(lot.made_by, "Gate 2")
    lot.assays.method.setText("ICP-OES")
    batch = show(RecordBatch(opened.book, opened))
    batch.fields["batch_id"].setText("B-0231")
    qtbot.keyClicks(batch.made_by, "Shift C")
    qtbot.waitUntil(lambda: drafts.kept(opened.book.path, "batch 2") is not None, timeout=5_000)
    settled()
    # The window is killed here: neither form was closed.
    lot_again, batch_again = show(RecordLot(opened.book, opened)), show(RecordBatch(opened.book, opened))
    assert (lot_again.facts.fields["lot_id"].text(), lot_again.made_by.text()) == ("NI-0231", "Gate 2")
    assert lot_again.assays.method.text() == "ICP-OES"
    assert (batch_again.fields["batch_id"].text(), batch_again.made_by.text()) == ("B-0231", "Shift C")


_TYPES = """
import os, sys, time
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
QSettings.setDefaultFormat(QSettings.Format.IniFormat)
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, sys.argv[2])
from passport_app.gui.app import application
from passport_app.gui.shell import Shell
from passport_app.gui.dialogs.dispose import DisposeLots
app, shell = application(["typing"]), Shell()
assert shell.open_path(Path(sys.argv[1]))
dialog = DisposeLots(shell.book, ["NI-P-2601"], shell)
dialog.show()
QTest.keyClicks(dialog.reason, "wet on arrival")
QTest.qWait(900)
print("typed", flush=True)
QTest.qWait(60_000)
"""


def test_the_window_is_killed_and_what_was_typed_is_there(opened, show, tmp_path):
    ledger = opened.book.path
    opened.book.close()
    opened.presence.release()
    words = [sys.executable, "-c", _TYPES, str(ledger), str(tmp_path / "other-settings")]
    with subprocess.Popen(
        words, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": str(Path.cwd())}
    ) as other:
        assert other.stdout.readline() == "typed\n"
        os.kill(other.pid, signal.SIGKILL)
    assert opened.open_path(ledger)
    assert show(DisposeLots(opened.book, ["NI-P-2601"], opened)).reason.text() == "wet on arrival"


def test_a_draft_that_is_no_draft_is_passed_over(opened, show):
    drafts.keep(opened.book.path, "dispose\nNI-P-2601", ["wet", "x", "y"])
    (file,) = drafts._folder().glob("*.json")
    for text in ("{", "[]", json.dumps({"typed": ["wet"]}), "\ud800".encode("utf-8", "surrogatepass")):
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        dialog = show(DisposeLots(opened.book, ["NI-P-2601"], opened))
        assert [f.text() for f in dialog.inside.findChildren(QLineEdit)] == [""] * 4


def test_a_note_on_one_thing_is_there_after_looking_at_another(opened, qtbot, show, tmp_path):
    file = tmp_path / "paper.json"
    save_paper(draw_paper(opened.book.path, of="lots", seed="s", size=3), file, new=True)
    dialog = show(WorkingPaperDialog(opened.book, opened))
    dialog.open_paper(file)
    qtbot.keyClicks(dialog.note, "scale not sealed")
    dialog.things.selectRow(1)
    assert dialog.note.text() == ""
    dialog.things.selectRow(0)
    assert dialog.note.text() == "scale not sealed"
    leave(qtbot, dialog)
    again = show(WorkingPaperDialog(opened.book, opened))
    again.open_paper(file)
    assert again.note.text() == "scale not sealed"
    qtbot.mouseClick(again.finding, Qt.MouseButton.LeftButton)
    assert again._paper.items[0].note == "scale not sealed" and drafts.kept(opened.book.path, f"notes\n{file}") is None
