"""The report of an audit in the window, signed by the auditor, and verified by dropping it on the window."""

from __future__ import annotations

import pikepdf
import pytest
from PySide6.QtCore import QPoint, Qt

from passport_app.domain.verdict import Verdict
from passport_app.gui.dialogs.audit import AuditWithOptions
from passport_app.gui.dialogs.sign_report import SignReport
from passport_app.services.look_up import newest_certificates
from passport_app.services.seal_certificate import create_seal
from passport_app.services.verify_evidence import verify_evidence
from passport_app.services.witness import create_witness
from tests.gui.conftest import PASSPHRASE
from tests.gui.hands import click
from tests.gui.looking import unnamed


def test_an_audit_is_signed_and_verifies(opened, qtbot, tmp_path, cheap, settled):
    create_witness(tmp_path / "auditor", name="auditor.example/w1", passphrase=PASSPHRASE, cost=cheap)
    opened.acts.audit_ledger()
    settled()
    view = opened.verify
    report = view.files.current()
    assert report.kind == "ledger"
    assert view.sign_report.isEnabled()

    dialog = SignReport(opened.book, report, tmp_path, opened)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.form.setCurrentIndex(dialog.form.findData("json"))
    click(qtbot, dialog.act_button)
    assert "key" in dialog.notice.text()
    qtbot.keyClicks(dialog.auditor, "A. Rossi")
    dialog.key_file.setText(str(opened.book.path) + ".key")
    qtbot.keyClicks(dialog.passphrase, PASSPHRASE)

    def signed():
        click(qtbot, dialog.act_button)
        qtbot.waitUntil(lambda: dialog.job is None, timeout=20_000)
        return dialog.notice.text()

    assert "no auditor's key" in signed()
    dialog.key_file.setText(str(tmp_path / "auditor" / "witness.key"))
    assert "signed report is" in signed()
    target = tmp_path / "plant.audit.json"
    view.verify([target])
    qtbot.waitUntil(lambda: len(view.files.reports) == 2, timeout=20_000)
    said = view.files.current()
    assert (said.file, said.kind) == (target.name, "audit")
    assert said.signer.startswith("A. Rossi")
    assert said.verdict in (Verdict.PASSED, Verdict.INDETERMINATE), "genuine; whether it is trusted is another question"
    assert not view.sign_report.isEnabled()


def test_the_owner_of_the_ledger_enters_the_audit_in_the_register_with_the_seal(
    opened, qtbot, tmp_path, cheap, settled
):
    from passport_app.services.look_up import newest_certificates
    from passport_app.services.seal_certificate import create_seal

    create_seal(opened.book.path, PASSPHRASE)
    create_witness(tmp_path / "auditor", name="auditor.example/w1", passphrase=PASSPHRASE, cost=cheap)
    opened.acts.audit_ledger()
    settled()
    view = opened.verify
    dialog = SignReport(opened.book, view.files.current(), tmp_path, opened)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.owner_passphrase.isEnabled()
    qtbot.keyClicks(dialog.auditor, "A. Rossi")
    dialog.key_file.setText(str(tmp_path / "auditor" / "witness.key"))
    qtbot.keyClicks(dialog.passphrase, PASSPHRASE)
    dialog.register.click()
    dialog.seal.click()
    assert dialog.file.text().endswith("plant.audit.pdf") and dialog.owner_passphrase.isEnabled()
    click(qtbot, dialog.act_button)
    assert "passphrase" in dialog.notice.text()
    qtbot.keyClicks(dialog.owner_passphrase, PASSPHRASE)
    click(qtbot, dialog.act_button)
    qtbot.waitUntil(lambda: "signed report is" in dialog.notice.text(), timeout=20_000)
    settled()
    opened.book.refresh()
    entered = newest_certificates(opened.book.reader, 1)[0]
    assert (entered.battery, entered.made_by, entered.seal) == (opened.book.reader.origin, "A. Rossi", "kept")
    view.verify([tmp_path / "plant.audit.pdf"])
    settled()
    checks = {c.check: c.reason for c in view.files.current().checks}
    assert (checks["register"], checks["seal_trust"], checks["print"]) == ("ok", "ok", "ok")


def test_the_report_of_a_verification_is_sealed_by_the_open_ledger(opened, qtbot, tmp_path, settled, monkeypatch):
    from passport_app.gui.dialogs.seal_report import SealReport
    from passport_app.services.seal_certificate import create_seal

    view = opened.verify
    view.verify([opened.book.path])
    settled()
    view.write_report(view.files.current(), tmp_path / "plain.pdf")  # the ledger has no seal: nothing is asked
    assert b"/ByteRange" not in (tmp_path / "plain.pdf").read_bytes()

    create_seal(opened.book.path, PASSPHRASE)
    dialogs = []
    monkeypatch.setattr(SealReport, "exec", lambda dialog: dialogs.append(dialog))  # noqa: PLW0108 - as a method
    view.write_report(view.files.current(), tmp_path / "sealed.pdf")
    (dialog,) = dialogs
    dialog.show()
    click(qtbot, dialog.act_button)
    assert "passphrase" in dialog.notice.text()
    qtbot.keyClicks(dialog.passphrase, PASSPHRASE)
    click(qtbot, dialog.act_button)
    qtbot.waitUntil(lambda: "sealed.pdf" in dialog.notice.text(), timeout=20_000)
    view.verify([tmp_path / "sealed.pdf"])
    settled()
    assert (view.files.current().kind, view.files.current().verdict) == ("document", Verdict.PASSED)
    assert view.headline.text().endswith("This document is genuine")

    view.write_report(view.files.current(), tmp_path / "other.pdf")
    dialogs[1].show()
    click(qtbot, dialogs[1].plain)
    qtbot.waitUntil(lambda: "other.pdf" in dialogs[1].notice.text(), timeout=20_000)
    assert b"/ByteRange" not in (tmp_path / "other.pdf").read_bytes()


def shown(opened, qtbot, settled, tmp_path):
    """The dialog of the report of an audit, from the dialog of audits."""
    audit = AuditWithOptions(opened.book, None, opened)
    audit.setModal(False)
    qtbot.addWidget(audit)
    audit.show()
    assert not audit.report.isEnabled()
    click(qtbot, audit.act_button)
    qtbot.waitUntil(lambda: audit.report.isEnabled() and audit.job is None, timeout=60_000)
    opened_here = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(SignReport, "exec", lambda dialog: opened_here.append(dialog) or 0)
        click(qtbot, audit.report)
    (dialog,) = opened_here
    dialog.setModal(False)
    qtbot.addWidget(dialog)
    dialog.show()
    settled()
    return dialog


def texts(dialog):
    return " ".join(mark.signs for mark in dialog.page.marks() if hasattr(mark, "signs"))


def test_a_report_is_written_as_pdf_in_german_and_signed(opened, qtbot, tmp_path, cheap, settled):
    create_witness(tmp_path / "auditor", name="auditor.example/w1", passphrase=PASSPHRASE, cost=cheap)
    dialog = shown(opened, qtbot, settled, tmp_path)
    assert unnamed(dialog) == []
    assert "Audit report" in texts(dialog)
    dialog.language.setCurrentIndex(dialog.language.findData("de"))
    settled()
    assert "Einträge" in texts(dialog) and "entries are those" not in texts(dialog)
    dialog.key_file.setText(str(tmp_path / "auditor" / "witness.key"))
    qtbot.keyClicks(dialog.auditor, "A. Rossi")
    qtbot.keyClicks(dialog.passphrase, PASSPHRASE)
    target = tmp_path / "report.pdf"
    dialog.file.setText(str(target))
    click(qtbot, dialog.act_button)
    qtbot.waitUntil(lambda: dialog.job is None and "signed report is" in dialog.notice.text(), timeout=20_000)
    (report,) = verify_evidence([target])
    assert report.verdict is Verdict.PASSED
    assert {c.check: c.reason for c in report.checks}["print"] == "ok"


def test_the_owner_seals_and_registers_a_report_that_nobody_signed(opened, qtbot, tmp_path, settled):
    create_seal(opened.book.path, PASSPHRASE)
    dialog = shown(opened, qtbot, settled, tmp_path)
    qtbot.mouseClick(dialog.signed, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    qtbot.mouseClick(dialog.sealing.box, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    qtbot.mouseClick(dialog.register, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    dialog.language.setCurrentIndex(dialog.language.findData("it"))
    target = tmp_path / "report.pdf"
    dialog.file.setText(str(target))
    click(qtbot, dialog.act_button)
    assert "passphrase of the ledger" in dialog.notice.text()
    qtbot.keyClicks(dialog.owner_passphrase, PASSPHRASE)
    click(qtbot, dialog.act_button)
    qtbot.waitUntil(lambda: dialog.job is None and "Nobody signed it" in dialog.notice.text(), timeout=20_000)
    checks = {c.check: c.reason for c in verify_evidence([target], ledger=opened.book.path)[0].checks}
    assert (checks["print"], checks["register"]) == ("ok", "ok")
    assert "seal_trust" in checks, "it is sealed; whether that is trusted is another question"
    opened.book.refresh()
    (entered,) = newest_certificates(opened.book.reader, 1)
    assert (entered.form, entered.language) == ("pdf", "it")


def test_what_was_verified_is_saved_in_the_language_of_the_window(opened, qtbot, tmp_path, settled, monkeypatch):
    from passport_app.gui.views import saved_reports

    opened.acts.audit_ledger()
    settled()
    monkeypatch.setattr(saved_reports, "in_force", lambda: "fr")
    target = tmp_path / "verification.pdf"
    opened.verify.write_report(opened.verify.files.current(), target)
    with pikepdf.open(target) as pdf:
        assert str(pdf.Root.Lang) == "fr"
        assert "vérification" in str(pdf.docinfo["/Title"])
