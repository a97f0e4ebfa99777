"""Audit with options: fast or whole, against a kept checkpoint, stopped and gone on with, tables mended; by clicks."""

from __future__ import annotations

import shutil
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog

from passport_app.gui.dialogs.audit import AuditWithOptions
from passport_app.ledger import audit_entries
from passport_app.services import audit_ledger as service
from passport_app.services.issue_passports import issue_passports
from passport_app.services.keep import keep_outside
from tests.gui.conftest import PASSPHRASE
from tests.gui.hands import click
from tests.tampered import tamper


@pytest.fixture
def state(tmp_path, monkeypatch):
    """Audits of this test alone are remembered here."""
    monkeypatch.setenv(service.VARIABLE, str(tmp_path / "state"))


@pytest.fixture
def dialog(opened, state, qtbot, settled):
    made = AuditWithOptions(opened.book, None, opened)
    made.written.connect(opened.book.refresh)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    settled()
    return made


def audited(dialog, qtbot, settled):
    click(qtbot, dialog.act_button)
    settled()
    return dialog.notice.text()


def faults(dialog):
    model = dialog.faults.model()
    return [tuple(model.text(row, column) for column in range(3)) for row in range(model.rowCount())]


def kept_outside(opened, tmp_path):
    file = tmp_path / "auditor.checkpoint"
    keep_outside(opened.book.path, opened.book.reader.newest_checkpoint(), file)
    return file


def test_whole_and_fast(dialog, opened, qtbot, settled, tmp_path):
    assert "everything would be looked at" in dialog.newest.text()
    assert audited(dialog, qtbot, settled).startswith("✓ Sound: ")
    assert faults(dialog) == [] and dialog.repair.isHidden()
    kept_outside(opened, tmp_path)
    issue_passports(opened.book.path, ["EV-72-00021"], passphrase=PASSPHRASE)
    dialog.way.setFocus()
    qtbot.keyClick(dialog.way, Qt.Key.Key_Down)
    said = audited(dialog, qtbot, settled)
    assert said.startswith("✓ Sound from entry") and "NOT looked at" in said


def test_a_rewritten_book_is_found_by_the_checkpoint_that_somebody_kept(
    dialog, opened, qtbot, settled, tmp_path, monkeypatch
):
    theirs = tmp_path / "theirs" / "plant.passports"
    theirs.parent.mkdir()
    shutil.copy(opened.book.path, theirs)
    shutil.copy(f"{opened.book.path}.key", f"{theirs}.key")
    issue_passports(theirs, ["EV-72-00022"], passphrase=PASSPHRASE)
    from passport_app.services.open_ledger import open_ledger

    file = tmp_path / "auditor.checkpoint"
    with open_ledger(theirs) as reader:
        keep_outside(theirs, reader.newest_checkpoint(), file)
    issue_passports(opened.book.path, ["EV-72-00021"], passphrase=PASSPHRASE)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file)], ""))
    click(qtbot, dialog.add)
    assert dialog.against.count() == 1
    said = audited(dialog, qtbot, settled)
    assert said.startswith("✗") and any("auditor.checkpoint" in where for _, where, _ in faults(dialog))
    proof = tmp_path / "fork.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(proof), ""))
    click(qtbot, dialog.evidence)
    settled()
    assert "two books under one name" in dialog.notice.text() and proof.is_file()
    opened.verify_paths([proof])
    settled()
    assert opened.verify.files.current().kind == "fork"
    dialog.against.setCurrentRow(0)
    click(qtbot, dialog.remove)
    assert audited(dialog, qtbot, settled).startswith("✓ Sound")
    assert dialog.evidence.isHidden()


def test_every_fault_is_listed_and_the_first_is_named_with_its_entry(dialog, opened, qtbot, settled):
    tamper(opened.book.path, "UPDATE entry SET leaf = zeroblob(32) WHERE seq IN (2, 5, 9)")
    heard = []
    dialog.bar.valueChanged.connect(lambda _: heard.append(dialog.notice.text()))
    said = audited(dialog, qtbot, settled)
    assert said.startswith("✗ The first fault is at entry 2: Entry 2 is not what was hashed")
    assert [entry for entry, _, _ in faults(dialog)][:3] == ["2", "5", "9"]
    assert not dialog.repair.isEnabled() and "nothing repairs" in dialog.repair_says.text()


def test_the_first_fault_is_told_before_the_end(dialog, opened, qtbot, settled, monkeypatch):
    tamper(opened.book.path, "UPDATE entry SET leaf = zeroblob(32) WHERE seq = 2")
    hold = _held_at(monkeypatch, lambda what: what.startswith("Entry 2"))
    click(qtbot, dialog.act_button)
    qtbot.waitUntil(lambda: "Entry 2 is not what was hashed" in dialog.notice.text(), timeout=10_000)
    assert dialog.job is not None, "it goes on looking for others"
    hold.set()
    settled()


def _held_at(monkeypatch, wanted):
    """Let a real audit wait, the first time that it says something, until the event is set."""
    hold, audit = threading.Event(), service.audit_ledger

    def slowly(*words, progress, **more):
        def told(what, done, total):
            progress(what, done, total)
            if wanted(what) and not told.waited:
                told.waited = True
                assert hold.wait(20)

        told.waited = False
        return audit(*words, progress=told, **more)

    monkeypatch.setattr(service, "audit_ledger", slowly)
    return hold


def test_it_is_stopped_by_a_click_and_goes_on_where_it_was(dialog, opened, qtbot, settled, monkeypatch):
    issue_passports(opened.book.path, None, passphrase=PASSPHRASE)
    monkeypatch.setattr(audit_entries, "_AT_ONCE", 16)
    seen = []
    hold = _held_at(monkeypatch, lambda what: seen.append(what) or seen.count("Checking entries") == 2)
    click(qtbot, dialog.act_button)
    qtbot.waitUntil(lambda: seen.count("Checking entries") >= 2, timeout=10_000)
    click(qtbot, dialog.stop)
    hold.set()
    settled()
    assert dialog.notice.text().startswith("Stopped.")
    assert "An audit was stopped at entry" in dialog.goes_on.text() and dialog.goes_on.isVisible()
    assert audited(dialog, qtbot, settled).startswith("✓ Sound")
    told = [dialog.checks.model().text(row, 2) for row in range(dialog.checks.model().rowCount())]
    assert any("earlier audit that was stopped" in text for text in told)
    assert dialog.goes_on.isHidden()


def test_derived_tables_are_mended_and_entries_are_not_touched(dialog, opened, qtbot, settled, told):
    entries = opened.book.reader.db.execute("SELECT seq, body, leaf FROM entry ORDER BY seq").fetchall()
    tamper(opened.book.path, "UPDATE lot SET mass_ug = mass_ug + 1 WHERE id = (SELECT min(id) FROM lot)")
    said = audited(dialog, qtbot, settled)
    assert said.startswith("✗ The first fault: ")
    assert dialog.repair.isVisible() and dialog.repair.isEnabled()
    click(qtbot, dialog.repair)
    settled()
    asked = next(text for text in told if text.startswith("Repair the tables"))
    assert "not touched" in asked and f"{len(entries)} signed entries" in asked
    assert dialog.notice.text().startswith("✓ Sound")
    assert dialog.repair.isHidden()
    assert opened.book.reader.db.execute("SELECT seq, body, leaf FROM entry ORDER BY seq").fetchall() == entries
    assert audited(dialog, qtbot, settled).startswith("✓ Sound")


def test_somebody_elses_copy_is_not_mended(shell, ledger, state, qtbot, settled, tmp_path):
    copy = tmp_path / "copy" / "plant.passports"
    copy.parent.mkdir()
    shutil.copy(ledger, copy)
    tamper(copy, "UPDATE lot SET mass_ug = mass_ug + 1 WHERE id = (SELECT min(id) FROM lot)")
    shell.open_path(copy)
    dialog = AuditWithOptions(shell.book, None, shell)
    qtbot.addWidget(dialog)
    dialog.show()
    audited(dialog, qtbot, settled)
    assert dialog.repair.isVisible() and not dialog.repair.isEnabled()
    assert "Read-only" in dialog.repair_says.text()


def test_it_is_reached_from_the_menu_and_from_the_report(opened, state, qtbot, settled, monkeypatch):
    made = []

    def answer(dialog):
        made.append(dialog)
        dialog.show()
        audited(dialog, qtbot, settled)
        return 0

    monkeypatch.setattr(QDialog, "exec", answer)
    opened.actions_by_name["audit_options"].trigger()
    assert opened.shown() == "verify" and opened.verify.headline.text().endswith("This ledger is sound")
    click(qtbot, opened.verify.faults)
    assert len(made) == 2 and made[1].checks.model().rowCount() > 0


def test_the_foot_tells_how_old_the_newest_checkpoint_outside_is(opened, settled, tmp_path, qtbot):
    foot = opened.statusBar().outside
    assert foot.text() == "△ No checkpoint outside yet" and "rewritten" in foot.toolTip()
    kept_outside(opened, tmp_path)
    opened.book.refresh()
    settled()
    entries = opened.book.summary.entries
    assert foot.text() == f"Checkpoint outside: today, {entries} entries"
    assert "Nothing came after it" in foot.toolTip() and "Handed out" in foot.toolTip()
    issue_passports(opened.book.path, ["EV-72-00021"], passphrase=PASSPHRASE)
    opened.book.refresh()
    settled()
    assert "entries came after it" in foot.toolTip()


def test_an_old_checkpoint_outside_is_warned_of_only_where_entries_came_after_it(opened, tmp_path):
    from dataclasses import replace
    from datetime import UTC, datetime, timedelta

    from passport_app.gui import outside
    from passport_app.services.keep import newest_outside

    kept_outside(opened, tmp_path)
    found = newest_outside(opened.book.path)
    later = datetime.now(UTC) + timedelta(days=12, hours=1)
    assert outside.tell(found, later).tone == "muted"
    found = replace(found, since=1204)
    assert outside.tell(found, later).tone == "warn"
    assert "12 days ago" in outside.tell(found, later).words
    assert outside.tell(found, later - timedelta(days=9)).tone == "muted"
