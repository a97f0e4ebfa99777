"""The open ledger, and another of its name that contradicts it, dropped on the window with a passport."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from tests.conftest import PASSPHRASE


@pytest.mark.parametrize("first", ["passport", "ledger"])
def test_a_passport_between_the_open_ledger_and_one_that_contradicts_it(
    opened, ledger, qtbot, settled, starter, monkeypatch, tmp_path, first
):
    from passport_app.services.export_certificates import export_certificates
    from passport_app.services.issue_passports import issue_passports

    place = tmp_path / "mail"
    place.mkdir()
    other = place / "theirs.passports"
    shutil.copy(ledger, other)
    shutil.copy(ledger.with_name(ledger.name + ".key"), place / "theirs.passports.key")
    issue_passports(ledger, [starter], passphrase=PASSPHRASE)
    issue_passports(other, ["EV-72-00021", starter], passphrase=PASSPHRASE)
    one = tmp_path / "one.pdf"
    export_certificates(ledger, [starter], target=one)
    files = [str(one), str(other)]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (files if first == "passport" else files[::-1], ""))
    opened.show_view("verify")
    qtbot.mouseClick(opened.verify.choose, Qt.MouseButton.LeftButton)
    settled()
    view = opened.verify
    said = {report.file: view.files.table.model().text(row, 1) for row, report in enumerate(view.files.reports)}
    assert set(said.values()) == {"two ledgers contradict each other"}
    view.files.table.selectRow(next(row for row, r in enumerate(view.files.reports) if r.file == "one.pdf"))
    settled()
    assert view.headline.text() == "?  This certificate cannot be judged: two ledgers of its name contradict each other"
    words = " ".join(view.answers.words())
    assert "theirs.passports" in words and "plant.passports" in words
