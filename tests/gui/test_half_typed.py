"""Nothing typed is lost: a form left half filled stands there again, in a window that was killed meanwhile too."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from operator import attrgetter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from passport_app.gui import drafts
from passport_app.gui.dialogs.assess import AssessLot
from passport_app.gui.dialogs.brand import BrandCertificates
from passport_app.gui.dialogs.cells import ExportCell
from passport_app.gui.dialogs.certificates import Certificates
from passport_app.gui.dialogs.checkpoints import Checkpoints
from passport_app.gui.dialogs.create_ledger import CreateLedger
from passport_app.gui.dialogs.declare import SignDeclaration
from passport_app.gui.dialogs.dispose import DisposeLots
from passport_app.gui.dialogs.export import ExportPassports
from passport_app.gui.dialogs.keys import Keys
from passport_app.gui.dialogs.officers import Officers
from passport_app.gui.dialogs.prove import ProveEntry
from passport_app.gui.dialogs.record_batch import RecordBatch
from passport_app.gui.dialogs.record_lot import RecordLot
from passport_app.gui.dialogs.seal import SealDialog
from passport_app.gui.dialogs.trust_list import TrustListDialog
from passport_app.gui.dialogs.trust_signer import TrustSigner
from passport_app.gui.dialogs.withdraw import WithdrawPassport
from passport_app.gui.dialogs.working_paper import WorkingPaperDialog
from passport_app.issuing.registering import Particulars
from passport_app.services.export_certificates import export_certificates
from passport_app.services.issue_cells import issue_cells
from passport_app.services.working_paper import draw_paper, save_paper
from passport_app.trust.keys import SigningKey
from tests.gui.conftest import PASSPHRASE

DID = SigningKey.generate().public.did


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


PAGES = {
    "keys: revoke": (lambda shell: Keys(shell.book, shell), "revoke", ("revoke.reason", "revoke.last")),
    "keys: retire": (lambda shell: Keys(shell.book, shell), "retire", ("retire.why",)),
    "keys: token": (lambda shell: Keys(shell.book, shell), "token", ("token.label", "token.key", "token.module")),
    "officers: name": (lambda shell: Officers(shell.book, shell), "name", ("name", "key_file")),
    "officers: end": (lambda shell: Officers(shell.book, shell), "end", ("reason",)),
    "trust: add": (lambda shell: TrustListDialog(shell.book, shell), "add", ("add.name", "add.reason", "add.did")),
    "trust: end": (lambda shell: TrustListDialog(shell.book, shell), "end", ("end.reason",)),
    "trust: export": (lambda shell: TrustListDialog(shell.book, shell), "export", ("hand_on.file",)),
    "seal: import": (lambda shell: SealDialog(shell.book, shell), "import", ("source",)),
    "seal: token": (lambda shell: SealDialog(shell.book, shell), "token", ("chain", "module", "token", "key")),
    "seal: stamps": (lambda shell: SealDialog(shell.book, shell), "stamps", ("authority",)),
    "declaration": (lambda shell: SignDeclaration(shell.book, parent=shell), "", ("leaving.recipient",)),
    "assessment": (
        lambda shell: AssessLot(shell.book, "NI-P-2601", shell), "", ("leaving.recipient", "leaving.made_by"),
    ),
    "a cell": (
        lambda shell: ExportCell(shell.book, shell.book.reader.listing("cells", "", {}).rows(0, 1)[0][0], shell),
        "", ("leaving.recipient", "leaving.made_by"),
    ),
    "a signer": (lambda shell: TrustSigner(shell.jobs, DID, "Kvarn", shell), "", ("reason",)),
    "the look": (lambda shell: BrandCertificates(shell.book, shell), "", ("footer",)),
    "a proof of the book": (lambda shell: ProveEntry(shell.book, "EV-72-00001", shell), "", ("thing", "entry")),
    "a checkpoint": (lambda shell: Checkpoints(shell.book, shell), "take", ("take.file",)),
}  # fmt: skip


@pytest.mark.parametrize("name", PAGES)
def test_what_was_typed_on_a_page_stands_there_again_on_that_page(name, opened, qtbot, show, monkeypatch, tmp_path):
    monkeypatch.setenv("MATERIAL_PASSPORT_TRUST", str(tmp_path / "trust.json"))
    make, page, fields = PAGES[name]
    if name == "a cell":
        issue_cells(opened.book.path, None, passphrase=PASSPHRASE)
        opened.book.refresh()
    dialog = show(make(opened))
    if page:
        dialog.what.setCurrentIndex(dialog.what.findData(page))
    for number, field in enumerate(fields):
        found = attrgetter(field)(dialog)
        found.clear()
        qtbot.keyClicks(found, f"{7 + number}7")
        assert found.text() == f"{7 + number}7", field
    secret = [f for f in dialog.inside.findChildren(QLineEdit) if f.echoMode() == QLineEdit.EchoMode.Password]
    for field in secret:
        field.setEnabled(True)
        qtbot.keyClicks(field, "never kept")
        for look in field.actions():
            look.trigger()  # neither where it is looked at
    qtbot.waitUntil(lambda: bool(list(drafts._folder().glob("*.json"))), timeout=5_000)
    qtbot.wait(450)
    # The window is killed here: the dialog was not closed.
    again = show(make(opened))
    assert [attrgetter(field)(again).text() for field in fields] == [f"{7 + n}7" for n in range(len(fields))]
    assert not page or again.what.currentData() == page
    qtbot.waitUntil(lambda: bool(again.notice.text()), timeout=5_000)
    assert "stands here again" in again.notice.text() or name in ("trust: end", "trust: export")  # which cannot be done
    for file in drafts._folder().glob("*.json"):
        assert "never kept" not in file.read_text(encoding="utf-8")


def test_the_reason_in_the_register_stands_beside_its_certificate_again(opened, qtbot, show, tmp_path):
    batteries = ["EV-72-00001", "EV-72-00002"]
    (tmp_path / "out").mkdir()
    register = Particulars("Ospedale", "R. Bianchi")
    export_certificates(opened.book.path, batteries, target=tmp_path / "out", passphrase=PASSPHRASE, register=register)
    opened.book.refresh()
    dialog = show(Certificates(opened.book, opened))
    dialog.table.selectRow(1)
    qtbot.keyClicks(dialog.reason, "wrong battery")
    leave(qtbot, dialog)
    again = show(Certificates(opened.book, opened))
    assert again.chosen().number == "C-000001" and again.reason.text() == "wrong battery"
    again.passphrase.setText(PASSPHRASE)
    with qtbot.waitSignal(again.written, timeout=20_000):
        qtbot.mouseClick(again.act_button, Qt.MouseButton.LeftButton)
    leave(qtbot, again)
    assert show(Certificates(opened.book, opened)).reason.text() == ""


def test_what_was_done_on_one_page_is_forgotten_and_what_stands_on_another_is_not(opened, qtbot, show, settled):
    dialog = show(Keys(opened.book, opened))
    dialog.what.setCurrentIndex(dialog.what.findData("retire"))
    qtbot.keyClicks(dialog.retire.why, "sold")
    dialog.what.setCurrentIndex(dialog.what.findData("seal"))
    dialog.passphrase.setText(PASSPHRASE)
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Replaced" in dialog.notice.text(), timeout=20_000)
    dialog.what.setCurrentIndex(dialog.what.findData("revoke"))
    qtbot.keyClicks(dialog.revoke.last, "3")
    qtbot.keyClicks(dialog.revoke.reason, "stolen")
    dialog.passphrase.setText(PASSPHRASE)
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Revoked" in dialog.notice.text(), timeout=20_000)
    leave(qtbot, dialog)
    again = show(Keys(opened.book, opened))
    assert (again.revoke.reason.text(), again.retire.why.text()) == ("", "sold")


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
