"""Scenario 10 through the window: the power goes during an import; a backup is opened on another computer."""

from __future__ import annotations

import csv
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from passport_app.gui.dialogs.checkpoints import Checkpoints
from passport_app.gui.dialogs.import_tables import ImportTables
from passport_app.gui.dialogs.issue import IssuePassports
from passport_app.gui.dialogs.keys import Keys
from passport_app.ledger.lock import WriterLock, left_by_force
from tests.gui.conftest import PASSPHRASE
from tests.gui.hands import click
from tests.tampered import tamper
from tests.torture.judging import read_book

ROOT = Path(__file__).resolve().parents[2]


def shown(qtbot, settled, dialog):
    qtbot.addWidget(dialog)
    dialog.show()
    settled()
    return dialog


@pytest.fixture
def tables(tmp_path):
    """A plant folder with 400 lots that the ledger has not got."""
    folder = tmp_path / "more"
    folder.mkdir()
    with (folder / "lots.csv").open("w", encoding="utf-8", newline="") as file:
        sheet = csv.writer(file)
        sheet.writerow(("lot_id", "material", "supplier_id", "mass_kg", "received_on", "origin_country"))
        sheet.writerows((f"X-{n}", "NiSO4.6H2O", "RIVENA", "12.5", "2026-07-01", "SE") for n in range(400))
    return folder


def import_until_the_power_goes(ledger, tables, moment):
    words = [sys.executable, "-m", "tests.gui.cut_off", str(ledger), str(tables), moment, PASSPHRASE]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, timeout=120, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()


def import_again(opened, qtbot, settled, tables):
    dialog = shown(qtbot, settled, ImportTables(opened.book, [tables], opened))
    dialog.written.connect(opened.book.refresh)
    if dialog.act_button.isEnabled():
        qtbot.keyClicks(dialog.passphrase, PASSPHRASE)
        click(qtbot, dialog.act_button)
        settled()
    return dialog.notice.text()


@pytest.mark.skipif(os.name != "posix", reason="a process is killed by a signal that it cannot catch")
@pytest.mark.parametrize("moment", ["before", "after"])
def test_the_power_goes_during_an_import(shell, ledger, tables, qtbot, settled, moment):
    before = read_book(ledger)
    import_until_the_power_goes(ledger, tables, moment)
    assert shell.open_path(ledger)
    settled()
    said = shell.banner.after
    assert said.isVisible() and said.text().startswith("✓ Writing to this ledger was cut off")
    entries = shell.book.summary.entries
    assert f"Every entry ({entries:,}) is as the checkpoint of" in said.text()
    after = read_book(ledger)
    assert after.continues(before) and len(after.entries) == entries
    assert (entries > len(before.entries)) == (moment == "after")
    shell.do("show_materials")
    shell.materials.show_thing("X-399")
    assert shell.materials.model.size == (moment == "after")
    words = import_again(shell, qtbot, settled, tables)
    assert words.startswith("Written: 400 rows" if moment == "before" else "Nothing new: all 400 rows")
    shell.do("audit_ledger")
    settled()
    assert "sound" in shell.verify.headline.text()


def test_what_was_written_since_says_that_it_is_mended(opened, tables, qtbot, settled, ledger):
    assert not opened.banner.isVisible()
    Path(f"{ledger}.lock").write_bytes(b"writing\n")
    opened.book.close()
    opened.open_path(ledger)
    settled()
    assert opened.banner.after.isVisible()
    import_again(opened, qtbot, settled, tables)
    settled()
    assert not opened.banner.isVisible() and not left_by_force(ledger)


def test_whoever_writes_now_was_not_cut_off(shell, ledger, settled):
    with WriterLock(ledger):
        assert not left_by_force(ledger)
        shell.open_path(ledger)
        settled()
        assert not shell.banner.isVisible()
    assert not left_by_force(ledger)


def test_a_ledger_that_is_not_whole_after_it_says_so(shell, ledger, settled):
    tamper(ledger, "DELETE FROM entry WHERE seq = (SELECT max(seq) FROM entry)")
    Path(f"{ledger}.lock").write_bytes(b"writing\n")
    shell.open_path(ledger)
    settled()
    assert shell.banner.after.text().startswith("✗ Writing to this ledger was cut off")
    assert "not those that its newest checkpoint signs" in shell.banner.after.text()


def checkpoint_shown(shell, qtbot, settled, monkeypatch, file):
    """The checkpoint as the window saves it, and as it prints it."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    shell.do("save_checkpoint")
    dialog = shown(qtbot, settled, Checkpoints(shell.book, shell))
    return file.read_bytes(), dialog.give.text.toPlainText()


def keys_act(shell, qtbot, settled, name):
    dialog = shown(qtbot, settled, Keys(shell.book, shell))
    dialog.written.connect(shell.book.refresh)
    dialog.what.setCurrentIndex(dialog.what.findData(name))
    qtbot.keyClicks(dialog.passphrase, PASSPHRASE)
    click(qtbot, dialog.act_button)
    settled()
    return dialog.notice.text()


def test_a_backup_on_another_computer_prints_the_same_checkpoint(opened, qtbot, settled, tmp_path, monkeypatch):
    stick, other = tmp_path / "stick", tmp_path / "other computer"
    stick.mkdir()
    other.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(stick / "plant.keys"), ""))
    assert "Backed up to" in keys_act(opened, qtbot, settled, "backup")
    here = checkpoint_shown(opened, qtbot, settled, monkeypatch, tmp_path / "here.txt")
    shutil.copy(opened.book.path, stick)
    opened.book.close()

    for name in ("TRUST", "STATE", "SEALS"):
        monkeypatch.setenv(f"MATERIAL_PASSPORT_{name}", str(other / name))
    restored = other / "restored.passports"
    shutil.copy(stick / "plant.passports", restored)
    assert opened.open_path(restored)
    settled()
    assert "Read-only" in opened.banner.words.text()
    there = checkpoint_shown(opened, qtbot, settled, monkeypatch, tmp_path / "there.txt")
    assert there == here and here[1].strip() == here[0].decode().strip() != ""
    opened.do("audit_ledger")
    settled()
    assert "sound" in opened.verify.headline.text()

    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(stick / "plant.keys"), ""))
    assert "Recovered" in keys_act(opened, qtbot, settled, "recover")
    settled()
    assert not opened.banner.isVisible()
    dialog = shown(qtbot, settled, IssuePassports(opened.book, ["EV-72-00021"], opened))
    qtbot.keyClicks(dialog.passphrase, PASSPHRASE)
    click(qtbot, dialog.act_button)
    settled()
    assert "Signed 1 passport" in dialog.notice.text()
