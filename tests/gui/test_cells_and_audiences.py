"""Cells signed for and proven, and copies for audiences, through the window with real clicks."""

from __future__ import annotations

import json

import pytest

from passport_app.domain.verdict import Verdict
from passport_app.gui.dialogs.cells import ExportCell, SignCells
from passport_app.gui.dialogs.export import ExportPassports
from passport_app.services.verify_evidence import verify_evidence
from tests.gui.conftest import PASSPHRASE
from tests.gui.hands import click


@pytest.fixture
def shown(qtbot):
    """A function that shows a dialog."""

    def show(dialog):
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return show


def ended(qtbot, dialog):
    qtbot.waitUntil(lambda: dialog.job is None and dialog.notice.text() != "", timeout=20_000)


def test_cells_are_signed_for_and_one_is_proven(opened, qtbot, shown, settled, tmp_path):
    opened.show_view("cells")
    opened.cells.choose_row(3)
    serial = opened.cells.chosen()[0]
    lots = [opened.cells.chosen_values()[0]["cell_lot"]]
    dialog = shown(SignCells(opened.book, lots, opened))
    click(qtbot, dialog.act_button)
    assert "passphrase" in dialog.notice.text()
    qtbot.keyClicks(dialog.passphrase, PASSPHRASE)
    with qtbot.waitSignal(dialog.written, timeout=20_000):
        click(qtbot, dialog.act_button)
    assert lots[0] in dialog.intro.text()
    assert "of 1 lot" in dialog.notice.text()
    settled()

    proof = shown(ExportCell(opened.book, serial, opened))
    settled()
    assert proof.page.pages == 2 and serial in {mark.signs for mark in proof.page.marks() if hasattr(mark, "signs")}
    proof.leaving.form.setCurrentIndex(proof.leaving.form.findData("json"))
    file = tmp_path / "out" / "proof.json"
    proof.leaving.file.setText(str(file))
    assert not proof.passphrase.isVisible()
    click(qtbot, proof.act_button)
    ended(qtbot, proof)
    opened.verify_paths([file])
    settled()
    assert opened.verify.headline.text().endswith("This proof of a cell is genuine")
    assert json.loads(file.read_text(encoding="utf-8"))["cell"]["serial"] == serial


def test_the_certificate_of_a_cell_is_sealed_and_in_the_register(opened, qtbot, shown, settled, tmp_path):
    from passport_app.services.issue_cells import issue_cells
    from passport_app.services.look_up import newest_certificates
    from passport_app.services.seal_certificate import create_seal

    create_seal(opened.book.path, PASSPHRASE)
    opened.show_view("cells")
    opened.cells.choose_row(3)
    serial = opened.cells.chosen()[0]
    issue_cells(opened.book.path, [opened.cells.chosen_values()[0]["cell_lot"]], passphrase=PASSPHRASE)
    dialog = shown(ExportCell(opened.book, serial, opened))
    leaving = dialog.leaving
    leaving.form.setCurrentIndex(leaving.form.findData("json"))
    assert not leaving.seal.isEnabled() and not dialog.passphrase.isVisible()
    leaving.form.setCurrentIndex(leaving.form.findData("pdf"))
    assert leaving.seal.isEnabled() and leaving.seal.isChecked() and dialog.passphrase.isVisible()
    leaving.language.setCurrentIndex(leaving.language.findData("de"))
    file = tmp_path / "out" / "cell.pdf"
    leaving.file.setText(str(file))
    qtbot.keyClicks(leaving.recipient, "Motorvia")
    click(qtbot, dialog.act_button)
    assert "passphrase" in dialog.notice.text()
    qtbot.keyClicks(dialog.passphrase, PASSPHRASE)
    click(qtbot, dialog.act_button)
    qtbot.waitUntil(lambda: dialog.notice.text().startswith("Wrote"), timeout=20_000)
    settled()
    entered = newest_certificates(opened.book.reader, 1)[0]
    assert (entered.battery, entered.recipient, entered.seal) == (serial, "Motorvia", "kept")
    assert (entered.language, verify_evidence([file])[0].verdict) == ("de", Verdict.PASSED)
    opened.verify_paths([file])
    settled()
    checks = {c.check: c.reason for c in opened.verify.files.reports[0].checks}
    assert (checks["seal_trust"], checks["register"]) == ("ok", "ok")


def test_cells_not_signed_for_are_told_so_and_can_be_then(opened, qtbot, shown, settled):
    opened.show_view("cells")
    opened.cells.choose_row(0)
    dialog = shown(ExportCell(opened.book, opened.cells.chosen()[0], opened))
    settled()
    assert "were not signed for yet" in dialog.page.accessibleName()
    assert not dialog.act_button.isEnabled()
    click(qtbot, dialog.sign_first)
    assert dialog.sign_wanted and not dialog.isVisible()


def test_a_copy_for_an_authority_asks_for_the_passphrase_and_verifies(opened, qtbot, shown, settled, tmp_path):
    dialog = shown(ExportPassports(opened.book, ["EV-72-00001"], opened))
    dialog.folder.setText(str(tmp_path / "copies"))
    dialog.form.setCurrentIndex(dialog.form.findData("json"))
    assert not dialog.passphrase.isVisible()
    dialog.audience.setCurrentIndex(dialog.audience.findData("authority"))
    assert dialog.passphrase.isVisible()
    click(qtbot, dialog.act_button)
    assert "passphrase" in dialog.notice.text()
    qtbot.keyClicks(dialog.passphrase, "wrong")
    click(qtbot, dialog.act_button)
    ended(qtbot, dialog)
    assert "does not open" in dialog.notice.text()
    dialog.passphrase.setText(PASSPHRASE)
    click(qtbot, dialog.act_button)
    qtbot.waitUntil(lambda: dialog.notice.text().startswith("Wrote"), timeout=20_000)
    (file,) = (tmp_path / "copies").iterdir()
    opened.verify_paths([file])
    settled()
    shown_report = opened.verify.files.reports[0]
    assert shown_report.verdict is not Verdict.FAILED
    assert "withheld: individual" in " ".join(c.detail for c in shown_report.checks)
