"""The report of an audit in the window, signed by the auditor, and verified by dropping it on the window."""

from __future__ import annotations

from PySide6.QtCore import Qt

from passport_app.domain.verdict import Verdict
from passport_app.gui.dialogs.sign_report import SignReport
from passport_app.services.witness import create_witness

PASSPHRASE = "correct horse battery"


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_an_audit_is_signed_and_verifies(opened, qtbot, tmp_path, cheap, settled):
    create_witness(tmp_path / "auditor", name="auditor.example/w1", passphrase=PASSPHRASE, cost=cheap)
    opened.acts.audit_ledger()
    settled()
    view = opened.verify
    report = view.files.current()
    assert report.kind == "ledger"
    assert view.sign_report.isEnabled()

    dialog = SignReport(opened.jobs, report, tmp_path, opened)
    qtbot.addWidget(dialog)
    dialog.show()
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
    dialog = SignReport(opened.jobs, view.files.current(), tmp_path, opened, book=opened.book)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.owner_passphrase.isVisible()
    qtbot.keyClicks(dialog.auditor, "A. Rossi")
    dialog.key_file.setText(str(tmp_path / "auditor" / "witness.key"))
    qtbot.keyClicks(dialog.passphrase, PASSPHRASE)
    dialog.entered.click()
    assert dialog.file.text().endswith("plant.audit.pdf") and dialog.owner_passphrase.isVisible()
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
