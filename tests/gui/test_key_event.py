"""Scenario 15 through the window: a key compromised from a day on; what was signed before holds, what came after not.

An expired certificate is another thing than an invalid signature, and is said to be.
"""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from passport_app.domain.verdict import Verdict
from passport_app.gui.dialogs.export import ExportPassports
from passport_app.gui.dialogs.issue import IssuePassports
from passport_app.gui.dialogs.keys import Keys
from tests.gui.conftest import PASSPHRASE


@pytest.fixture
def act(qtbot, settled):
    """A function that types the passphrase, does what a dialog is for, and returns what it says."""

    def do(dialog):
        qtbot.keyClicks(dialog.passphrase, PASSPHRASE)
        qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
        settled()
        return dialog.notice.text()

    return do


@pytest.fixture
def export(shown, act, opened, tmp_path):
    """A function that exports the certificate of one battery through the window and returns its file."""

    def go(battery):
        dialog = shown(ExportPassports(opened.book, [battery], opened))
        dialog.folder.setText(str(tmp_path / battery))
        assert "Wrote 1 file" in act(dialog)
        (file,) = (tmp_path / battery).iterdir()
        return file

    return go


def entry_of_last_checkpoint(opened):
    return opened.book.reader.summary().checkpoint_size - 1


def do_with_keys(shown, act, opened, qtbot, name, **fields):
    dialog = shown(Keys(opened.book, opened))
    dialog.what.setCurrentIndex(dialog.what.findData(name))
    for field, text in fields.items():
        qtbot.keyClicks(getattr(dialog.revoke, field), text)
    return act(dialog), [dialog.table.model().text(row, 2) for row in range(dialog.table.model().rowCount())]


def test_a_key_compromised_from_a_day_on(opened, qtbot, settled, shown, act, export, tmp_path, monkeypatch):
    before = export("EV-72-00001")
    kept = tmp_path / "kept.checkpoint.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(kept), ""))
    opened.do("save_checkpoint")
    believed = entry_of_last_checkpoint(opened)
    assert "Signed 1 passport" in act(shown(IssuePassports(opened.book, ["EV-72-00021"], opened)))
    after = export("EV-72-00021")

    assert "Replaced" in do_with_keys(shown, act, opened, qtbot, "seal")[0]
    dialog = shown(Keys(opened.book, opened))
    dialog.what.setCurrentIndex(dialog.what.findData("revoke"))
    qtbot.keyClicks(dialog.revoke.until, "2030-01-01")
    qtbot.waitUntil(lambda: "is 0 (" not in dialog.revoke.means.text() != "", timeout=5000)
    assert "; 0 came after it" in dialog.revoke.means.text() and int(dialog.revoke.last.text()) > believed
    qtbot.keyClicks(dialog.revoke.until, "x")
    assert (dialog.revoke.last.text(), dialog.revoke.means.text()) == ("", "")
    qtbot.waitUntil(lambda: "This is no day or time" in dialog.revoke.means.text(), timeout=5000)
    said, states = do_with_keys(shown, act, opened, qtbot, "revoke", last=str(believed), reason="laptop stolen")
    assert f"after entry {believed:,} is believed" in said
    assert any(state.startswith("✗ revoked, believed to") for state in states)

    opened.verify_paths([before, after])
    settled()
    verdicts = {report.file: report for report in opened.verify.files.reports}
    assert verdicts[before.name].verdict is Verdict.PASSED, verdicts[before.name].checks
    assert verdicts[after.name].verdict is Verdict.INDETERMINATE
    assert verdicts[after.name].decisive.reason == "revoked"
    row = [report.file for report in opened.verify.files.reports].index(after.name)
    opened.verify.files.choose(row)
    assert opened.verify._banner.property("banner") == "warn"
    assert "revoked" in opened.verify.sentence.text()

    opened.do("audit_ledger")
    settled()
    audited = opened.verify.files.reports[0]
    assert audited.verdict is Verdict.INDETERMINATE
    reasons = {(check.check, check.reason) for check in audited.checks}
    assert {("passports", "revoked"), ("entries", "ok")} <= reasons
    agreed = [check for check in audited.checks if check.check.startswith("kept checkpoint")]
    assert agreed and all(check.reason == "ok" for check in agreed)
    # The new key signs, and what it signs is believed.
    assert "Signed 1 passport" in act(shown(IssuePassports(opened.book, ["EV-72-00022"], opened)))
    opened.verify_paths([export("EV-72-00022")])
    settled()
    assert opened.verify.files.reports[0].verdict is Verdict.PASSED


def test_an_expired_certificate_is_not_an_invalid_signature(opened, settled, export, monkeypatch):
    """The certificate of the seal ran out, and no timestamp says when it sealed: the signature holds all the same."""
    from passport_app.services.seal_certificate import create_seal
    from passport_app.trust import seal_key

    make, old = seal_key.make_seal, datetime(2021, 11, 10, tzinfo=UTC)
    monkeypatch.setitem(seal_key._YEARS, "leaf", 1)
    monkeypatch.setattr(seal_key, "make_seal", lambda operator, voucher, _now: make(operator, voucher, old))
    create_seal(opened.book.path, PASSPHRASE)
    opened.verify_paths([export("EV-72-00001")])
    settled()
    report = opened.verify.files.reports[0]
    checks = {check.check: check for check in report.checks}
    assert checks["seal_integrity"].verdict is Verdict.PASSED
    assert checks["seal_trust"].verdict is Verdict.INDETERMINATE and checks["seal_trust"].reason == "expired"
    assert report.verdict is not Verdict.FAILED, report.checks
    assert opened.verify._banner.property("banner") != "bad"
    assert "altered" not in opened.verify.headline.text()
    assert "is intact, but has expired" in opened.verify.headline.text()
    assert "no timestamp shows that it was once" in opened.verify.sentence.text()


def test_what_can_be_done_with_keys_is_read_whole_and_that_none_is_left_to_revoke(opened, shown, settled):
    dialog = shown(Keys(opened.book, opened))
    metrics = dialog.what.fontMetrics()
    longest = max(metrics.horizontalAdvance(dialog.what.itemText(n)) for n in range(dialog.what.count()))
    dialog.what.setCurrentIndex(dialog.what.findData("revoke"))
    settled()
    assert dialog.what.width() > longest
    assert dialog.revoke.which.count() == 0
    assert dialog.revoke.which.placeholderText() == "No replaced key to revoke"
