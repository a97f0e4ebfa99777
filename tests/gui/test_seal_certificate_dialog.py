"""The seal made, brought and handed out in the window; its timestamps kept as a setting that exports follow."""

from __future__ import annotations

import http.server
import shutil
import threading
from datetime import UTC, datetime

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, pkcs12
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from passport_app.domain.verdict import Verdict
from passport_app.gui.dialogs.export import ExportPassports
from passport_app.gui.dialogs.seal import SealDialog
from passport_app.issuing import seal_settings
from passport_app.services.verify_evidence import verify_evidence
from passport_app.trust import seal_key
from passport_app.trust.keys import SigningKey
from tests.gui.conftest import PASSPHRASE
from tests.gui.looking import unnamed
from tests.gui.rows import rows_of
from tests.local_authority import Authority


@pytest.fixture(autouse=True)
def settings(monkeypatch, tmp_path):
    """This computer's settings, for the test alone."""
    monkeypatch.setenv(seal_settings.VARIABLE, str(tmp_path / "computer" / "seals.json"))


@pytest.fixture
def dialog(asked):
    return asked(SealDialog, "show_seal")


def choose(dialog, act):
    dialog.what.setCurrentIndex(dialog.what.findData(act))


def press(qtbot, dialog):
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)


def told(qtbot, dialog, words):
    qtbot.waitUntil(lambda: dialog.job is None and words in dialog.notice.text(), timeout=20_000)


def make(qtbot, dialog):
    qtbot.keyClicks(dialog.passphrase, PASSPHRASE)
    press(qtbot, dialog)
    told(qtbot, dialog, "sealed from now on")


def export(opened, qtbot, folder):
    dialog = ExportPassports(opened.book, ["EV-72-00001"], opened)
    dialog.setModal(False)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.folder.setText(str(folder))
    qtbot.keyClicks(dialog.passphrase, PASSPHRASE)
    press(qtbot, dialog)
    qtbot.waitUntil(lambda: dialog.job is None and "Wrote 1 file" in dialog.notice.text(), timeout=30_000)
    return dialog, next(folder.glob("*.pdf"))


def test_a_seal_is_made_shown_and_handed_out(dialog, opened, qtbot, tmp_path, monkeypatch):
    assert dialog.what.currentData() == "create" and "No seal yet" in dialog.state.text()
    assert unnamed(dialog) == []
    press(qtbot, dialog)
    assert "passphrase" in dialog.notice.text()
    make(qtbot, dialog)
    rows = rows_of(dialog.table)
    assert [row[0] for row in rows] == ["Seal", "Issued by"]
    assert dialog.what.currentData() == "export"
    pem = tmp_path / "seal.pem"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(pem), ""))
    press(qtbot, dialog)
    told(qtbot, dialog, "Wrote")
    handed = x509.load_pem_x509_certificate(pem.read_bytes())
    assert seal_key.facts(handed.public_bytes(Encoding.DER)).fingerprint == rows[1][3]
    assert rows[1][3] in dialog.notice.text()
    _, file = export(opened, qtbot, tmp_path / "out")
    (report,) = verify_evidence([file], require=("seal",))
    assert report.verdict is Verdict.PASSED


def test_a_seal_that_is_there_is_replaced_only_when_told(dialog, qtbot):
    make(qtbot, dialog)
    before = rows_of(dialog.table)[0][3]
    choose(dialog, "create")
    qtbot.keyClicks(dialog.passphrase, PASSPHRASE)
    press(qtbot, dialog)
    told(qtbot, dialog, "has a seal already")
    assert rows_of(dialog.table)[0][3] == before
    dialog.replace.setChecked(True)
    press(qtbot, dialog)
    told(qtbot, dialog, "sealed from now on")
    assert rows_of(dialog.table)[0][3] != before


def test_a_seal_is_brought_from_a_pkcs12_file(dialog, opened, qtbot, tmp_path):
    made, _ = seal_key.make_seal("Trust Service", SigningKey.generate(), datetime.now(UTC))
    own, *more = (x509.load_der_x509_certificate(der) for der in made.certificates)
    brought = tmp_path / "seal.p12"
    brought.write_bytes(
        pkcs12.serialize_key_and_certificates(b"seal", made.key._native, own, more, BestAvailableEncryption(b"theirs"))
    )
    choose(dialog, "import")
    qtbot.keyClicks(dialog.source, str(brought))
    qtbot.keyClicks(dialog.passphrase, PASSPHRASE)
    qtbot.keyClicks(dialog.source_passphrase, "wrong")
    press(qtbot, dialog)
    told(qtbot, dialog, "PKCS#12")
    dialog.source_passphrase.clear()
    qtbot.keyClicks(dialog.source_passphrase, "theirs")
    press(qtbot, dialog)
    told(qtbot, dialog, "sealed from now on")
    assert "Trust Service" in rows_of(dialog.table)[0][1]


def test_what_a_token_needs_is_asked_for(dialog, qtbot):
    choose(dialog, "token")
    assert unnamed(dialog) == []
    press(qtbot, dialog)
    assert "PEM" in dialog.notice.text()


def test_timestamps_are_kept_for_this_computer_and_exports_have_them(dialog, opened, qtbot, tmp_path):
    make(qtbot, dialog)
    choose(dialog, "stamps")
    dialog.long_term.setChecked(True)
    press(qtbot, dialog)
    told(qtbot, dialog, "needs a timestamp")
    dialog.long_term.setChecked(False)
    qtbot.keyClicks(dialog.authority, "tsa.example")
    press(qtbot, dialog)
    told(qtbot, dialog, "no address")
    authority = Authority(tmp_path)

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            answer = authority.answer(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(200)
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_):
            """Nobody reads it."""

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        dialog.authority.clear()
        qtbot.keyClicks(dialog.authority, f"http://127.0.0.1:{server.server_port}/")
        press(qtbot, dialog)
        told(qtbot, dialog, "Kept")
        shown, file = export(opened, qtbot, tmp_path / "out")
    finally:
        server.shutdown()
    assert "127.0.0.1" in shown.sealing.says.text()
    (report,) = verify_evidence([file], require=("seal",))
    assert next(check.reason for check in report.checks if check.check == "seal_time") != "no_timestamp", report.checks


def test_without_the_key_it_is_shown_and_handed_out_alone(shell, ledger, qtbot, tmp_path, settled):
    from passport_app.services.seal_certificate import create_seal

    create_seal(ledger, PASSPHRASE)
    copy = tmp_path / "copy.passports"
    shutil.copy(ledger, copy)
    shutil.copy(seal_key.certificate_place(ledger), seal_key.certificate_place(copy))
    shell.open_path(copy)
    settled()
    dialog = SealDialog(shell.book, shell)
    dialog.setModal(False)
    qtbot.addWidget(dialog)
    dialog.show()
    assert len(rows_of(dialog.table)) == 2 and dialog.act_button.isEnabled()
    choose(dialog, "create")
    assert not dialog.act_button.isEnabled()
    assert "read only" in dialog.notice.text()
