"""Acts through the window, with real clicks: create, issue, export, verify, recall, keys, trust; wrong ways."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing

import pikepdf
from PySide6.QtWidgets import QFileDialog

from passport_app.domain.verdict import Verdict
from passport_app.gui.dialogs.create_ledger import CreateLedger
from passport_app.gui.dialogs.export import ExportPassports
from passport_app.gui.dialogs.issue import IssuePassports
from passport_app.gui.dialogs.recall import RecallLot
from tests.gui.conftest import PASSPHRASE
from tests.gui.hands import checked, click, drop, shown


def test_a_ledger_is_created_and_opened(shell, qtbot, tmp_path, settled):
    dialog = shown(qtbot, CreateLedger(shell.jobs, tmp_path, shell))
    qtbot.keyClicks(dialog.operator, "Officina Prova")
    qtbot.keyClicks(dialog.site, "IT-9")
    qtbot.keyClicks(dialog.passphrase, PASSPHRASE)
    qtbot.keyClicks(dialog.again, PASSPHRASE + "x")
    click(qtbot, dialog.act_button)
    assert "differ" in dialog.notice.text()
    dialog.again.setText(PASSPHRASE)
    click(qtbot, dialog.act_button)
    qtbot.waitUntil(lambda: dialog.created is not None, timeout=20_000)
    assert "Fingerprint" in dialog.notice.text()
    assert shell.open_path(dialog.created)
    settled()
    assert shell.overview.title.text() == "Officina Prova"
    assert shell.materials._stack.currentIndex() == 1  # empty, and says what to do
    assert "Import" in shell.materials.nothing.says.text()


def test_a_file_in_the_way_is_never_overwritten(shell, qtbot, tmp_path, ledger):
    before = ledger.read_bytes()
    dialog = shown(qtbot, CreateLedger(shell.jobs, tmp_path, shell))
    for field, text in ((dialog.operator, "O"), (dialog.site, "S"), (dialog.file, str(ledger))):
        field.setText(text)
    dialog.passphrase.setText(PASSPHRASE)
    dialog.again.setText(PASSPHRASE)
    click(qtbot, dialog.act_button)
    qtbot.waitUntil(lambda: dialog.job is None and dialog.notice.text() != "", timeout=20_000)
    assert "plant.passports" in dialog.notice.text()
    assert ledger.read_bytes() == before


def test_passports_are_previewed_then_signed(opened, qtbot, settled, starter):
    opened.show_view("passports")
    opened.passports.show_thing(starter)
    settled()
    chosen = opened.passport_acts._batteries()
    assert chosen == [starter]
    dialog = checked(qtbot, shown(qtbot, IssuePassports(opened.book, chosen, opened)))
    model = dialog.statements.model()
    assert model.text(0, 0) == starter
    assert model.text(0, 6) not in ("", "–")  # lead, of a starter battery
    assert dialog.act_button.text() == "Sign 1 passport"
    dialog.passphrase.setText("not the passphrase")
    click(qtbot, dialog.act_button)
    qtbot.waitUntil(lambda: dialog.job is None, timeout=20_000)
    assert opened.book.reader.summary().passports == 2
    dialog.passphrase.setText(PASSPHRASE)
    dialog.written.connect(opened.book.refresh)
    click(qtbot, dialog.act_button)
    qtbot.waitUntil(lambda: "Signed 1 passport" in dialog.notice.text(), timeout=20_000)
    settled()
    assert opened.book.summary.passports == 3
    opened.passports.filter.setCurrentText("Signed")
    assert opened.passports.model.size == 1  # the search still holds


def test_what_annex_xiii_lacks_is_named_before_anything_is_signed(opened, qtbot):
    dialog = checked(qtbot, shown(qtbot, IssuePassports(opened.book, ["EV-72-00001"], opened)))
    dialog.scope.setCurrentIndex(1)
    qtbot.wait(5)
    checked(qtbot, dialog)
    assert not dialog.act_button.isEnabled()
    assert dialog.refused.model().rowCount() > 10
    assert opened.book.reader.summary().passports == 2


def test_a_battery_that_is_not_there_leaves_nothing_to_sign(opened, qtbot):
    dialog = checked(qtbot, shown(qtbot, IssuePassports(opened.book, ["NO-SUCH"], opened)))
    assert 'no battery "NO-SUCH"' in dialog.notice.text()
    assert not dialog.act_button.isEnabled()


def test_a_certificate_goes_out_comes_back_and_is_verified_altered_or_not(opened, qtbot, tmp_path, settled):
    dialog = shown(qtbot, ExportPassports(opened.book, ["EV-72-00001"], opened))
    dialog.folder.setText(str(tmp_path / "out"))
    dialog.language.setCurrentIndex(1)
    dialog.register.setChecked(False)
    click(qtbot, dialog.act_button)
    qtbot.waitUntil(lambda: "Wrote 1 file" in dialog.notice.text(), timeout=20_000)
    assert "not in the register" in dialog.notice.text()
    (file,) = (tmp_path / "out").iterdir()
    with pikepdf.open(file) as pdf:
        assert str(pdf.Root.Lang) == "it"

    drop(opened, file)
    assert opened.current() is opened.verify
    settled()
    assert "genuine" in opened.verify.headline.text()
    assert opened.verify.files.reports[0].verdict is Verdict.PASSED

    data = bytearray(file.read_bytes())
    data[data.rindex(b"endstream") - 200] ^= 1  # within a packed stream; a date or a blank changes nothing that is said
    altered = tmp_path / "altered.pdf"
    altered.write_bytes(data)
    drop(opened, altered)
    settled()
    assert opened.verify._banner.property("banner") == "bad"
    assert opened.verify.files.table.model().rowCount() == 2
    opened.verify.write_report(opened.verify.files.reports[0], tmp_path / "report.json")
    assert '"verdict": "failed"' in (tmp_path / "report.json").read_text(encoding="utf-8")


def test_a_token_is_signed_with_the_passphrase_and_verifies(opened, qtbot, tmp_path, settled):
    dialog = shown(qtbot, ExportPassports(opened.book, ["EV-72-00001"], opened))
    dialog.folder.setText(str(tmp_path / "out"))
    dialog.audience.setCurrentIndex(2)
    dialog.form.setCurrentIndex(dialog.form.findData("jwt"))
    assert (dialog.audience.currentData(), dialog.audience.isEnabled()) == ("public", False)
    assert dialog.passphrase.isVisible()
    click(qtbot, dialog.act_button)
    assert "A token is signed anew" in dialog.notice.text()
    dialog.passphrase.setText(PASSPHRASE)
    click(qtbot, dialog.act_button)
    qtbot.waitUntil(lambda: "Wrote 1 file" in dialog.notice.text(), timeout=20_000)
    (file,) = (tmp_path / "out").iterdir()
    assert file.name == "EV-72-00001.passport.jwt"
    drop(opened, file)
    settled()
    assert "genuine" in opened.verify.headline.text()


def test_export_replaces_nothing_unasked(opened, qtbot, tmp_path):
    dialog = shown(qtbot, ExportPassports(opened.book, ["EV-72-00001"], opened))
    dialog.folder.setText(str(tmp_path))
    dialog.form.setCurrentIndex(1)
    click(qtbot, dialog.act_button)
    qtbot.waitUntil(lambda: "Wrote 1 file" in dialog.notice.text(), timeout=20_000)
    again = shown(qtbot, ExportPassports(opened.book, ["EV-72-00001"], opened))
    again.folder.setText(str(tmp_path))
    again.form.setCurrentIndex(1)
    click(qtbot, again.act_button)
    qtbot.waitUntil(lambda: "exists already" in again.notice.text(), timeout=20_000)
    again.replace.setChecked(True)
    click(qtbot, again.act_button)
    qtbot.waitUntil(lambda: "Wrote 1 file" in again.notice.text(), timeout=20_000)


def test_verifying_needs_no_ledger(shell, made_sample, settled, tmp_path):
    nothing = tmp_path / "holiday.jpg"
    nothing.write_bytes(b"\xff\xd8\xff" + bytes(100_000))
    drop(shell, made_sample.ledger, nothing)
    settled()
    assert [r.kind for r in shell.verify.files.reports] == ["unknown", "ledger"]  # what needs a look comes first
    shell.verify.files.choose(0)
    assert "not evidence" in shell.verify.headline.text()
    assert shell.navigation.isVisible()
    shell.do("show_welcome")
    assert shell.stack.currentWidget() is shell.welcome


def test_the_audit_finds_a_changed_entry(opened, settled, tmp_path, monkeypatch):
    opened.do("audit_ledger")
    settled()
    assert "sound" in opened.verify.headline.text()
    broken = tmp_path / "broken.passports"
    shutil.copy(opened.book.path, broken)
    with closing(sqlite3.connect(broken)) as db:
        for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            db.execute(f"DROP TRIGGER {name}")
        body = db.execute("SELECT body FROM entry WHERE seq = 5").fetchone()[0]
        db.execute("UPDATE entry SET body = ? WHERE seq = 5", (body.replace(b"2", b"3", 1),))
        db.commit()
    drop(opened, broken)
    settled()
    assert opened.verify._banner.property("banner") == "bad"


def test_a_recall_reaches_batteries_and_customers(opened, qtbot):
    dialog = shown(qtbot, RecallLot(opened.book, "NI-R-2601", opened))
    qtbot.wait(5)
    checked(qtbot, dialog)
    assert "batteries, delivered to" in dialog.notice.text()
    assert dialog.tables["batteries"].model().rowCount() > 0
    dialog.lot.setText("NO-SUCH")
    click(qtbot, dialog.act_button)
    qtbot.wait(5)
    checked(qtbot, dialog)
    assert 'no lot "NO-SUCH"' in dialog.notice.text()


def test_the_checkpoint_is_saved_as_it_was_signed(opened, monkeypatch, tmp_path):
    target = tmp_path / "kept.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    opened.do("save_checkpoint")
    assert target.read_bytes().decode() == opened.book.reader.newest_checkpoint()


def test_keys_are_shown_and_replaced(opened, qtbot, settled):
    from passport_app.gui.dialogs.keys import Keys

    dialog = shown(qtbot, Keys(opened.book, opened))
    model = dialog.table.model()
    assert [model.text(n, 0) for n in range(2)] == ["checkpoints", "passports"]
    dialog.what.setCurrentIndex(2)
    click(qtbot, dialog.act_button)
    assert "needed" in dialog.notice.text()
    dialog.passphrase.setText(PASSPHRASE)
    click(qtbot, dialog.act_button)
    qtbot.waitUntil(lambda: "Replaced" in dialog.notice.text(), timeout=20_000)
    assert dialog.table.model().rowCount() == 3
    assert dialog.passphrase.text() == ""
    dialog.what.setCurrentIndex(1)
    dialog.passphrase.setText(PASSPHRASE)
    dialog.new.setText("something else now")
    dialog.again.setText("something other now")
    click(qtbot, dialog.act_button)
    assert "differ" in dialog.notice.text()


def test_a_signer_is_trusted_by_a_fingerprint_got_another_way(opened, qtbot, settled, tmp_path, monkeypatch):
    from passport_app.gui.dialogs.trust_signer import TrustSigner
    from passport_app.services.change_keys import fingerprint_of, show_keys

    monkeypatch.setenv("MATERIAL_PASSPORT_TRUST", str(tmp_path / "trust.json"))
    opened.verify_paths([opened.book.path])
    settled()
    assert opened.verify.trust_signer.isEnabled()
    log = next(p.key for p in show_keys(opened.book.path).periods if p.role == "log")
    right = fingerprint_of(log)[1]
    seen = []

    def answer(dialog):
        dialog.show()
        dialog.fingerprint.edit.setText("0" * 64)
        click(qtbot, dialog.act_button)
        qtbot.waitUntil(lambda: dialog.job is None, timeout=5000)
        seen.append(dialog.notice.text())
        dialog.fingerprint.edit.setText(right)
        click(qtbot, dialog.act_button)
        qtbot.waitUntil(lambda: dialog.trusted, timeout=5000)
        return 1

    monkeypatch.setattr(TrustSigner, "exec", answer)
    click(qtbot, opened.verify.trust_signer)
    settled()
    assert "fingerprint" in seen[0]
    assert opened.verify.files.reports[0].trusted is True
    assert not opened.verify.trust_signer.isEnabled()
