"""Scenarios 3, 7, 8 and 9 through the window, in the sizes that the product names.

Signing is done for 2 500 passports, and for all 10 000 where PASSPORT_FULL_SIZES is set.
"""

from __future__ import annotations

import csv
import os
import re
import shutil
import time

import pikepdf
import pytest
from PySide6.QtWidgets import QFileDialog

from passport_app.domain.verdict import Verdict
from passport_app.gui.dialogs.export import ExportPassports
from passport_app.gui.dialogs.import_tables import ImportTables
from passport_app.gui.dialogs.issue import IssuePassports
from passport_app.gui.dialogs.recall import RecallLot
from passport_app.ledger.reader import Reader, key_path
from passport_app.services.create_ledger import create_ledger
from passport_app.services.import_plant import import_plant
from passport_app.services.verify_evidence import verify_evidence
from tests.gui.big_plant import big_plant
from tests.gui.conftest import PASSPHRASE
from tests.gui.hands import click

MANY = 10_000 if os.environ.get("PASSPORT_FULL_SIZES") else 2_500
FAULTY = {  # row -> what is wrong in it
    **dict.fromkeys((17, 801, 1999), ("mass_kg", "zwölf")), **dict.fromkeys((300, 2500, 4999), ("mass_kg", "-1")),
    **dict.fromkeys((444, 3333), ("material", "NoSuch")), **dict.fromkeys((555, 4000), ("supplier_id", "NOBODY")),
    **dict.fromkeys((666, 1234), ("received_on", "31.02.2026")),
}  # fmt: skip


@pytest.fixture
def five_thousand(tmp_path):
    """Lots as a German spreadsheet saves them: a BOM, semicolons, decimal commas, twelve faulty rows."""
    head = ("lot_id", "material", "supplier_id", "mass_kg", "received_on", "origin_country")
    folder = tmp_path / "lots"
    folder.mkdir()
    with (folder / "lots.csv").open("w", encoding="utf-8-sig", newline="") as file:
        sheet = csv.writer(file, delimiter=";")
        sheet.writerow(head)
        for n in range(1, 5001):
            row = {
                "lot_id": f"X-{n:04d}", "material": "NiSO4.6H2O", "supplier_id": "RIVENA",
                "mass_kg": f"{n % 90 + 1},250", "received_on": "2026-07-01", "origin_country": "SE",
            }  # fmt: skip
            if n in FAULTY:
                column, value = FAULTY[n]
                row[column] = value
            sheet.writerow(row[name] for name in head)
    return folder


def test_scenario_three_five_thousand_lots(opened, shown, qtbot, settled, five_thousand, tmp_path, monkeypatch):
    def entries():
        return opened.book.reader.summary().entries

    before = entries()
    dialog = shown(ImportTables(opened.book, [five_thousand], opened))
    assert dialog.tabs.tabText(1) == "Problems (12)" and not dialog.act_button.isEnabled()
    model = dialog.problems.model()
    told_rows = {int(model.text(n, 1).replace(",", "")): model.text(n, 2) for n in range(model.rowCount())}
    assert told_rows == {row + 1: column for row, (column, _) in FAULTY.items()}
    click(qtbot, dialog.good_only)
    assert dialog.notice.text().startswith("4,988 rows can be written")
    assert entries() == before
    saved = tmp_path / "problems.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(saved), ""))
    click(qtbot, dialog.save_problems)
    with saved.open(encoding="utf-8-sig", newline="") as file:
        assert len([row for row in csv.DictReader(file) if row["message"]]) == 12
    qtbot.keyClicks(dialog.passphrase, PASSPHRASE)
    click(qtbot, dialog.act_button)
    settled()
    assert "Written: 4,988 rows" in dialog.notice.text()
    (handed_back,) = opened.book.path.parent.glob("faulty-rows-*/lots.csv")
    text = handed_back.read_text(encoding="utf-8-sig")
    assert {int(n) for n in re.findall(r"X-(\d{4})", text)} == set(FAULTY)
    opened.materials.show_thing("X-0002")
    assert opened.materials.model.size == 1
    assert opened.book.reader.row("SELECT mass_ug FROM lot WHERE id = 'X-0002'")["mass_ug"] == 3_250_000_000

    after = entries()
    again = shown(ImportTables(opened.book, [five_thousand], opened))
    click(qtbot, again.good_only)
    assert again.notice.text().startswith("Nothing new: all 4,988 rows") and not again.act_button.isEnabled()
    assert entries() == after


@pytest.fixture(scope="module")
def plant(tmp_path_factory, cheap):
    """A ledger of as many batteries, none of them signed."""
    folder = tmp_path_factory.mktemp("many")
    ledger = folder / "plant.passports"
    create_ledger(ledger, operator="Voltara Celle S.p.A.", site="IT-1", passphrase=PASSPHRASE, cost=cheap)
    import_plant(ledger, [big_plant(folder / "plant", MANY)], passphrase=PASSPHRASE)
    return ledger


@pytest.fixture
def many(shell, plant, tmp_path, settled):
    """The window with a copy of it."""
    path = tmp_path / "many.passports"
    shutil.copy(plant, path)
    shutil.copy(key_path(plant), key_path(path))
    assert shell.open_path(path)
    settled()
    return shell


@pytest.fixture
def wait(qtbot, shell):
    """What many take is waited for longer."""
    return lambda: (qtbot.wait(5), qtbot.waitUntil(lambda: not shell.jobs.busy, timeout=300_000))


def test_scenario_seven_many_passports_are_one_act(many, qtbot, wait):
    dialog = IssuePassports(many.book, None, many)
    dialog.written.connect(many.book.refresh)
    qtbot.addWidget(dialog)
    dialog.show()
    wait()
    assert dialog.statements.model().rowCount() > 0 and f"({MANY:,})" in dialog.tabs.tabText(0)
    assert dialog.act_button.text() == f"Sign {MANY:,} passports"
    before = many.book.reader.summary()
    qtbot.keyClicks(dialog.passphrase, PASSPHRASE)
    click(qtbot, dialog.act_button)
    qtbot.waitUntil(lambda: dialog.bar.value() > 0, timeout=300_000)
    click(qtbot, dialog.stop)
    wait()
    assert "Stopped as asked" in dialog.notice.text()
    with Reader(many.book.path) as reader:
        assert reader.summary() == before, "cancelled half-way, nothing is half-signed"
    qtbot.keyClicks(dialog.passphrase, "" if dialog.passphrase.text() else PASSPHRASE)
    click(qtbot, dialog.act_button)
    wait()
    assert f"Signed {MANY:,} passports" in dialog.notice.text()
    with Reader(many.book.path) as reader:
        assert reader.summary().passports == MANY
        times = reader.row("SELECT count(DISTINCT at) AS n FROM checkpoint WHERE size > ?", (before.entries,))["n"]
    assert times == 1, "one act"


def test_scenarios_eight_and_nine_two_hundred_certificates_and_a_recall(many, qtbot, wait, tmp_path, monkeypatch):
    from passport_app.services.issue_passports import issue_passports

    names = [f"BAT{n:05d}" for n in range(200)]
    issue_passports(many.book.path, names, passphrase=PASSPHRASE)
    many.book.refresh()
    dialog = ExportPassports(many.book, names, many)
    qtbot.addWidget(dialog)
    dialog.show()
    wait()
    dialog.folder.setText(str(tmp_path / "out"))
    qtbot.keyClicks(dialog.recipient, "Motorvia")
    qtbot.keyClicks(dialog.passphrase, PASSPHRASE)
    click(qtbot, dialog.act_button)
    wait()
    assert "Wrote 200 files" in dialog.notice.text() and "entered in the register" in dialog.notice.text()
    files = sorted((tmp_path / "out").iterdir())
    assert len(files) == 200
    reports = verify_evidence(files[::20], ledger=many.book.path)
    assert {report.verdict for report in reports} == {Verdict.PASSED}
    with pikepdf.open(files[0]) as pdf:
        assert pdf.attachments

    recall = RecallLot(many.book, "N2", many)
    qtbot.addWidget(recall)
    began = time.process_time()
    recall.show()
    wait()
    assert time.process_time() - began < 2
    assert f"{MANY:,} batteries, delivered to 1 customer" in recall.notice.text()
    saved, drafts = tmp_path / "recall.csv", tmp_path / "drafts"
    drafts.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(saved), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(drafts))
    click(qtbot, recall.save)
    text = saved.read_text(encoding="utf-8-sig")
    assert all(f"N2,battery,{name}" in text for name in names) and text.splitlines()[-1].endswith(",C")
    click(qtbot, recall.notices)
    wait()
    assert "Drafted 1 notice" in recall.notice.text() and list(drafts.rglob("*"))
