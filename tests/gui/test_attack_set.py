"""Scenario 12 through the window: six attacks on a book of 1 000 passports, a checkpoint of which an auditor keeps."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog

from passport_app.gui import format as show
from passport_app.ledger.reader import Reader, key_path
from passport_app.services import audit_ledger as service
from passport_app.services.create_ledger import create_ledger
from passport_app.services.import_plant import import_plant
from passport_app.services.issue_passports import issue_passports
from passport_app.services.keep import keep_outside
from tests.gui.big_plant import big_plant
from tests.gui.conftest import PASSPHRASE
from tests.tampered import tamper

COUNT = 1100


@pytest.fixture(scope="module")
def attacked(tmp_path_factory, cheap):
    """A ledger with its passports, a backup of it from before they were signed, and the checkpoint of each state."""
    folder = tmp_path_factory.mktemp("attacked")
    ledger = folder / "plant.passports"
    create_ledger(ledger, operator="Voltara Celle S.p.A.", site="IT-1", passphrase=PASSPHRASE, cost=cheap)
    import_plant(ledger, [big_plant(folder / "plant", COUNT)], passphrase=PASSPHRASE)
    shutil.copy(ledger, folder / "old.passports")
    issue_passports(ledger, None, passphrase=PASSPHRASE)
    with Reader(ledger) as reader:
        keep_outside(ledger, reader.newest_checkpoint(), folder / "auditor.checkpoint")
    shutil.rmtree(f"{ledger}.kept")  # what the auditor holds is with the auditor alone
    return ledger


@pytest.fixture
def ledger(attacked, tmp_path, monkeypatch):
    monkeypatch.setenv(service.VARIABLE, str(tmp_path / "state"))
    path = tmp_path / "plant.passports"
    shutil.copy(attacked, path)
    shutil.copy(key_path(attacked), key_path(path))
    return path


@pytest.fixture
def audit(shell, qtbot, settled, attacked, monkeypatch):
    """A function that opens a ledger, and audits it by the menu; with the auditor's checkpoint where that is said."""
    kept = attacked.with_name("auditor.checkpoint")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(kept)], ""))

    def go(path, *, against=False, then=lambda _: None):
        assert shell.open_path(path)
        settled()
        heard = []

        def answer(dialog):
            dialog.show()
            if against:
                qtbot.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
            qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
            settled()
            model = dialog.faults.model()
            rows = [[model.text(row, column) for column in range(3)] for row in range(model.rowCount())]
            checks = dialog.checks.model()
            rest = [checks.text(row, 2) for row in range(checks.rowCount())]
            heard.append((dialog.notice.text(), rows, rest, dialog.repair.isVisible() and dialog.repair.isEnabled()))
            then(dialog)
            return 0

        monkeypatch.setattr(QDialog, "exec", answer)
        shell.actions_by_name["audit_options"].trigger()
        return heard[0]

    return go


def newest(path):
    with closing(sqlite3.connect(path)) as db:
        return db.execute("SELECT size, at FROM checkpoint ORDER BY size DESC LIMIT 1").fetchone()


def test_nothing_is_found_where_nothing_was_done(audit, ledger):
    said, faults, _, _ = audit(ledger, against=True)
    assert said.startswith("✓ Sound") and faults == []


def test_a_value_edited_with_a_browser(audit, ledger):
    with closing(sqlite3.connect(ledger)) as db:
        (seq,) = db.execute("SELECT min(seq) FROM entry WHERE kind = 'contents'").fetchone()
    tamper(ledger, "UPDATE entry SET body = CAST(replace(body, '220000', '120000') AS BLOB) WHERE kind = 'contents'")
    said, faults, _, mends = audit(ledger)
    assert said.startswith(f"✗ The first fault is at entry {seq}:") and faults[0][0] == str(seq)
    assert not mends


def test_the_last_thousand_entries_cut(audit, ledger):
    size, _ = newest(ledger)
    cut = size - 1000
    tamper(ledger, f"DELETE FROM entry WHERE seq >= {cut}")
    said, faults, _, mends = audit(ledger)
    assert said.startswith(f"✗ The first fault is at entry {cut:,}") and not mends
    assert any("cut off" in what for _, _, what in faults)


def test_the_whole_book_rebuilt_with_other_content(audit, ledger, attacked, tmp_path):
    """By its owner, under the same name and by the same key: it is sound by itself."""
    from passport_app.ledger.creation import creating
    from passport_app.trust import keyfile

    with Reader(ledger) as reader:
        origin, opened = reader.origin, reader.opened
    forged = tmp_path / "forged" / "plant.passports"
    forged.parent.mkdir()
    key = keyfile.unlock(key_path(ledger), PASSPHRASE)["log"]
    with creating(forged, origin, opened, key, "2026-01-01T00:00:00Z"):
        pass
    shutil.copy(key_path(ledger), key_path(forged))
    import_plant(forged, [big_plant(tmp_path / "other", COUNT, share="900000")], passphrase=PASSPHRASE)
    issue_passports(forged, None, passphrase=PASSPHRASE)
    assert audit(forged)[0].startswith("✓ Sound")
    said, faults, _, mends = audit(forged, against=True)
    assert said.startswith("✗") and not mends
    with Reader(forged) as reader:
        then = reader.entry(newest(attacked)[0] - 1).at
    assert any("stopped agreeing" in what and f"before {show.moment(then)}" in what for _, _, what in faults), faults


def test_two_entries_swapped(audit, ledger):
    tamper(
        ledger,
        "UPDATE entry SET seq = -1 WHERE seq = 700",
        "UPDATE entry SET seq = 700 WHERE seq = 701",
        "UPDATE entry SET seq = 701 WHERE seq = -1",
    )
    said, faults, _, mends = audit(ledger)
    assert said.startswith("✗ The first fault is at entry 700:") and faults[0][0] == "700" and not mends


def test_an_old_copy_put_back(audit, ledger, attacked):
    shutil.copy(attacked.with_name("old.passports"), ledger)
    assert audit(ledger)[0].startswith("✓ Sound"), "by itself an old copy is a sound book"
    said, faults, _, mends = audit(ledger, against=True)
    with Reader(ledger) as reader:
        last = reader.entry(newest(ledger)[0] - 1).at
    assert said.startswith("✗") and not mends
    assert any(f"cut off after {show.moment(last)}" in what for _, _, what in faults), faults


@pytest.mark.parametrize("statement", [
    "UPDATE lot SET mass_ug = mass_ug + 1 WHERE id = 'N2'",
    "DELETE FROM battery_range WHERE battery = 1",
])  # fmt: skip
def test_a_derived_table_alone_is_mended(audit, ledger, qtbot, settled, shell, told, statement):
    tamper(ledger, statement)
    after = []

    def mend(dialog):
        qtbot.mouseClick(dialog.repair, Qt.MouseButton.LeftButton)
        settled()
        after.append(dialog.notice.text())

    _, faults, _, mends = audit(ledger, then=mend)
    assert faults and mends
    assert after[0].startswith("✓ Sound")
    assert audit(ledger, against=True)[0].startswith("✓ Sound")
