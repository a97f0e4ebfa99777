"""Four eyes in the window: officers named, a policy set, passports signed by one who cannot do it alone."""

import pytest
from PySide6.QtCore import Qt

from passport_app.gui.dialogs.issue import IssuePassports
from passport_app.gui.dialogs.officers import Officers
from passport_app.ledger.reader import Reader
from passport_app.services import officers as service
from passport_app.services.approve_issue import approve_issue, open_proposal, save_proposal
from passport_app.services.import_plant import import_plant
from passport_app.services.issue_passports import issue_passports
from tests.gui.conftest import PASSPHRASE


@pytest.fixture
def officers(opened, qtbot, settled, cheaply):
    dialog = Officers(opened.book, opened)
    dialog.written.connect(opened.book.refresh)
    qtbot.addWidget(dialog)
    dialog.show()
    settled()
    return dialog


def act(dialog, qtbot, settled):
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    settled()


def name(dialog, qtbot, settled, person, file, passphrase):
    dialog.what.setCurrentIndex(dialog.what.findData("name"))
    for field, text in ((dialog.name, person), (dialog.key_file, str(file)), (dialog.own, passphrase)):
        field.setText(text)
    dialog.again.setText(passphrase)
    dialog.passphrase.setText(PASSPHRASE)
    act(dialog, qtbot, settled)


@pytest.fixture
def governed(officers, qtbot, settled, tmp_path):
    files = [tmp_path / "bonfanti.key", tmp_path / "kowalska.key"]
    for person, file, own in zip(("R. Bonfanti", "A. Kowalska"), files, ("hers alone", "his alone"), strict=True):
        name(officers, qtbot, settled, person, file, own)
    officers.what.setCurrentIndex(officers.what.findData("policy"))
    officers.needed.setValue(2)
    officers.passphrase.setText(PASSPHRASE)
    act(officers, qtbot, settled)
    return files


def test_officers_are_named_and_the_policy_is_set_and_changes_only_together(officers, governed, qtbot, settled):
    model = officers.table.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["R. Bonfanti", "A. Kowalska"]
    assert "2 officers must approve" in officers.policy_says.text() and officers._approve.isVisible()
    officers.what.setCurrentIndex(officers.what.findData("end"))
    officers.passphrase.setText(PASSPHRASE)
    act(officers, qtbot, settled)
    assert "Say why" in officers.notice.text()
    officers.what.setCurrentIndex(officers.what.findData("policy"))
    officers.needed.setValue(0)
    officers.passphrase.setText(PASSPHRASE)
    act(officers, qtbot, settled)
    assert "asks for, by its officers" in officers.notice.text()
    for line, file, own in zip(officers.approvals.lines, governed, ("hers alone", "his alone"), strict=True):
        line.file.setText(str(file))
        line.passphrase.setText(own)
    act(officers, qtbot, settled)
    assert "nobody else must approve" in officers.policy_says.text()
    assert officers.approvals.consents() == []


def test_two_passphrases_that_differ_make_no_key(officers, qtbot, settled, tmp_path):
    file = tmp_path / "new.key"
    officers.name.setText("M. Dubois")
    officers.key_file.setText(str(file))
    officers.own.setText("one")
    officers.again.setText("other")
    officers.passphrase.setText(PASSPHRASE)
    act(officers, qtbot, settled)
    assert "differ" in officers.notice.text() and not file.exists()


@pytest.fixture
def issue(opened, governed, qtbot, settled):
    dialog = IssuePassports(opened.book, ["EV-72-00021", "EV-72-00022"], opened)
    dialog.written.connect(opened.book.refresh)
    qtbot.addWidget(dialog)
    dialog.show()
    settled()
    return dialog


def test_one_officer_is_not_enough_and_two_sign(issue, governed, qtbot, settled):
    assert issue.approving.isVisible() and "R. Bonfanti, A. Kowalska" in issue.approving.says.text()
    issue.passphrase.setText(PASSPHRASE)
    act(issue, qtbot, settled)
    assert "asks for: 2" in issue.notice.text()
    for line, file, own in zip(issue.approving.approvals.lines, governed, ("hers alone", "wrong"), strict=True):
        line.file.setText(str(file))
        line.passphrase.setText(own)
    issue.passphrase.setText(PASSPHRASE)
    act(issue, qtbot, settled)
    assert "does not open kowalska.key" in issue.notice.text()
    issue.approving.approvals.lines[1].passphrase.setText("his alone")
    issue.passphrase.setText(PASSPHRASE)
    act(issue, qtbot, settled)
    assert "Signed 2 passports" in issue.notice.text()


def test_a_proposal_travels_and_comes_back_approved(opened, issue, governed, qtbot, settled, tmp_path):
    file = tmp_path / "proposal.json"
    issue.approving.write_proposal(file)
    assert "Saved" in issue.notice.text()
    given = [service.Consent(path, own) for path, own in zip(governed, ("hers alone", "his alone"), strict=True)]
    for consent in given:
        save_proposal(approve_issue(opened.book.path, open_proposal(file), [consent]), file)
    issue.approving.take_proposal(file)
    assert "approved by R. Bonfanti, A. Kowalska" in issue.notice.text()
    issue.passphrase.setText(PASSPHRASE)
    act(issue, qtbot, settled)
    assert "Signed 2 passports" in issue.notice.text()
    file.write_text("{}", encoding="utf-8")
    issue.approving.take_proposal(file)
    assert "no proposal" in issue.notice.text()


@pytest.fixture
def shown(opened, qtbot, settled):
    """The preview of one passport."""
    dialog = IssuePassports(opened.book, ["EV-72-00021"], opened)
    qtbot.addWidget(dialog)
    dialog.show()
    settled()
    assert not dialog.approving.isVisible()
    dialog.passphrase.setText(PASSPHRASE)
    return dialog


def test_what_is_signed_is_what_was_shown(opened, shown, qtbot, settled, write_tables):
    later = write_tables({"datapoints": "subject,datapoint,value\nEV-72-00021,rated_energy,60"}, "later")
    import_plant(opened.book.path, [later], passphrase=PASSPHRASE)
    act(shown, qtbot, settled)
    assert "is not what was shown and approved" in shown.notice.text()
    with Reader(opened.book.path) as reader:
        assert reader.row("SELECT count(*) AS n FROM approval")["n"] == 0
        assert reader.row("SELECT count(*) AS n FROM passport")["n"] == 2


def test_what_another_window_signed_meanwhile_is_not_signed_again(opened, shown, qtbot, settled):
    issue_passports(opened.book.path, ["EV-72-00021"], passphrase=PASSPHRASE)
    act(shown, qtbot, settled)
    assert "another window meanwhile" in shown.notice.text()
