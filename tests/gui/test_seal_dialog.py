"""Certificates leave the window sealed where the ledger has a certificate to seal with."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from passport_app.domain.verdict import Verdict
from passport_app.gui.dialogs.export import ExportPassports
from passport_app.services.seal_certificate import create_seal
from passport_app.services.verify_evidence import verify_evidence
from passport_app.trust.seal_place import certificate_place, key_place
from tests.gui.conftest import PASSPHRASE
from tests.gui.looking import unnamed


@pytest.fixture
def sealing(opened):
    ledger = opened.book.path
    create_seal(ledger, PASSPHRASE)
    yield opened
    for place in (certificate_place(ledger), key_place(ledger)):
        place.unlink()


def shown(qtbot, window, folder):
    dialog = ExportPassports(window.book, ["EV-72-00001"], window)
    dialog.setModal(False)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.folder.setText(str(folder))
    dialog.register.setChecked(False)
    return dialog


def press(qtbot, dialog):
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)


def test_a_certificate_is_sealed_by_default_and_verifies(sealing, qtbot, tmp_path):
    dialog = shown(qtbot, sealing, tmp_path)
    assert dialog.seal.isChecked() and unnamed(dialog) == []
    assert dialog.passphrase.isVisible()
    press(qtbot, dialog)
    assert "The seal is made with a key" in dialog.notice.text()
    qtbot.keyClicks(dialog.passphrase, PASSPHRASE)
    press(qtbot, dialog)
    qtbot.waitUntil(lambda: "Wrote 1 file" in dialog.notice.text(), timeout=20_000)
    (report,) = verify_evidence([next(tmp_path.glob("*.pdf"))], require=("seal",))
    assert report.verdict is Verdict.PASSED


def test_without_a_seal_it_asks_for_no_passphrase(sealing, qtbot, tmp_path):
    dialog = shown(qtbot, sealing, tmp_path)
    dialog.seal.setChecked(False)
    assert not dialog.passphrase.isVisible()
    press(qtbot, dialog)
    qtbot.waitUntil(lambda: "Wrote 1 file" in dialog.notice.text(), timeout=20_000)
    (report,) = verify_evidence([next(tmp_path.glob("*.pdf"))], require=("seal",))
    assert report.verdict is Verdict.FAILED


def test_signed_data_are_not_sealed(sealing, qtbot, tmp_path):
    dialog = shown(qtbot, sealing, tmp_path)
    dialog.form.setCurrentIndex(1)
    assert not dialog.seal.isEnabled() and not dialog.passphrase.isVisible()


def test_a_ledger_without_a_seal_says_how_to_get_one(opened, qtbot, tmp_path):
    dialog = shown(qtbot, opened, tmp_path)
    assert not dialog.seal.isEnabled() and not dialog.seal.isChecked()
    assert "Trust, Seal for PDF readers" in dialog.seal.toolTip()
