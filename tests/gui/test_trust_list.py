"""Whom this computer believes, kept through the window by real clicks and keys; nobody is trusted by opening a file."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog

from passport_app.domain.verdict import Verdict
from passport_app.gui.dialogs.trust_list import TrustListDialog
from passport_app.services.trusted import hand_on_trust, trusted
from passport_app.services.verify_evidence import verify_evidence
from passport_app.trust.keys import SigningKey
from passport_app.trust.trustlist import TrustEntry, TrustList
from tests.evidence.make import SUPPLIER
from tests.gui.conftest import PASSPHRASE
from tests.gui.looking import unnamed
from tests.scenarios.test_did_web import issued


@pytest.fixture
def place(tmp_path, monkeypatch):
    """This test's own trust list, empty."""
    path = tmp_path / "own" / "trust.json"
    monkeypatch.setenv("MATERIAL_PASSPORT_TRUST", str(path))
    return path


@pytest.fixture
def dialog(opened, place, qtbot):
    made = TrustListDialog(opened.book, opened)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def act(dialog, qtbot, settled):
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    settled()


def turn_to(dialog, name):
    dialog.what.setCurrentIndex(dialog.what.findData(name))


def rows(dialog):
    model = dialog.table.model()
    return [[model.text(row, column) for column in range(4)] for row in range(model.rowCount())]


def type_in(qtbot, field, text):
    field.clear()
    qtbot.keyClicks(field, text)


def test_a_signer_is_added_with_a_fingerprint_that_is_compared_and_ended_with_a_reason(dialog, place, qtbot, settled):
    assert not dialog.table.isVisible()
    assert not place.exists()
    key, other = SigningKey.generate().public, SigningKey.generate().public
    page = dialog.add
    type_in(qtbot, page.did, key.did)
    type_in(qtbot, page.name, "Ospedale Batterie")
    act(dialog, qtbot, settled)
    assert "another way" in dialog.notice.text()
    type_in(qtbot, page.fingerprint.edit, other.fingerprint[:9])
    assert "8 of 64 digits" in page.fingerprint.says.text()
    type_in(qtbot, page.fingerprint.edit, other.fingerprint)
    assert "NOT the fingerprint" in page.fingerprint.says.text()
    type_in(qtbot, page.reason, "by telephone from Ms Serra")
    act(dialog, qtbot, settled)
    assert "not that of its key" in dialog.notice.text() and not place.exists()
    type_in(qtbot, page.fingerprint.edit, key.fingerprint)
    assert page.fingerprint.says.text() == "✓ It is the fingerprint of this key."
    type_in(qtbot, page.until, "soon")
    act(dialog, qtbot, settled)
    assert "no day" in dialog.notice.text() and not place.exists()
    page.until.clear()
    act(dialog, qtbot, settled)
    assert rows(dialog) == [["✓ trusted", "Ospedale Batterie", "always", "by telephone from Ms Serra"]]
    turn_to(dialog, "end")
    act(dialog, qtbot, settled)
    assert "Say why" in dialog.notice.text()
    type_in(qtbot, dialog.end.last, "2026-01-31")
    type_in(qtbot, dialog.end.reason, "contract ended")
    act(dialog, qtbot, settled)
    assert rows(dialog) == [["△ trusted no longer", "Ospedale Batterie", "… – 31 Jan 2026", "contract ended"]]
    assert "nobody whose trust has no end" in dialog.notice.text() or "no longer" in dialog.notice.text()
    entry = trusted(place).entries[0]
    assert (entry.did, entry.until) == (key.did, date(2026, 1, 31))


def test_a_name_of_the_web_is_trusted_with_its_key(dialog, place, qtbot, settled, tmp_path):
    page = dialog.add
    assert not page.key.isVisible()
    for half in ("d", "did:", "did:ke", "did:key:z6Mk"):
        type_in(qtbot, page.did, half)
        assert not page.key.isVisible(), half
    type_in(qtbot, page.did, "did:web:kvarn.example")
    assert page.key.isVisible() and unnamed(dialog) == []
    type_in(qtbot, page.name, "Kvarn")
    type_in(qtbot, page.reason, "by telephone")
    type_in(qtbot, page.fingerprint.edit, SUPPLIER.public.fingerprint)
    act(dialog, qtbot, settled)
    assert "nothing is fetched" in dialog.notice.text() and not place.exists()
    type_in(qtbot, page.key, SigningKey.generate().public.did)
    assert "NOT the fingerprint" in page.fingerprint.says.text()
    type_in(qtbot, page.key, SUPPLIER.public.did)
    assert page.fingerprint.says.text() == "✓ It is the fingerprint of this key."
    act(dialog, qtbot, settled)
    (entry,) = trusted(place).entries
    assert (entry.did, entry.key) == ("did:web:kvarn.example", SUPPLIER.public.did)
    assert not page.key.isVisible() and page.key.text() == ""
    (report,) = verify_evidence([issued(tmp_path, SUPPLIER)], trust=place)
    assert (report.verdict, report.trusted) == (Verdict.PASSED, True)


@pytest.fixture
def others_list(ledger, tmp_path):
    """A list that somebody else signed with the key of their ledger: one signer, and one held already."""
    theirs = tmp_path / "theirs.json"
    key = SigningKey.generate().public
    TrustList((TrustEntry("Kathode AG", key.did, reason="audited", fingerprint=key.fingerprint),)).save(theirs)
    target = tmp_path / "signed.json"
    hand_on_trust(theirs, target, ledger, PASSPHRASE)
    return target


def test_a_signed_list_is_looked_at_and_taken_in_only_with_its_signers_fingerprint(
    dialog, place, others_list, ledger, qtbot, settled
):
    turn_to(dialog, "import")
    page = dialog.take
    act(dialog, qtbot, settled)
    assert "Choose the file" in dialog.notice.text()
    type_in(qtbot, page.file, str(others_list))
    act(dialog, qtbot, settled)
    assert page.preview.model().text(0, 0) == "+ new"
    assert page.preview.model().text(0, 1) == "Kathode AG"
    assert not place.exists(), "looking at it trusts nobody"
    act(dialog, qtbot, settled)
    assert "another way than the list" in dialog.notice.text()
    type_in(qtbot, page.fingerprint.edit, "0" * 64)
    act(dialog, qtbot, settled)
    assert "signed by another key" in dialog.notice.text() and not place.exists()
    right = TrustList.load_signed(others_list)[1].fingerprint
    type_in(qtbot, page.fingerprint.edit, right)
    assert dialog.act_button.text() == "Take in 1 entry"
    act(dialog, qtbot, settled)
    assert [row[1] for row in rows(dialog)] == ["Kathode AG"]
    type_in(qtbot, page.file, str(others_list))
    act(dialog, qtbot, settled)
    assert page.preview.model().text(0, 0) == "= held already"
    act(dialog, qtbot, settled)
    assert "adds nobody and ends nothing" in dialog.notice.text()


def test_a_list_of_yesterday_trusts_nobody_again_and_one_that_ends_is_taken_in(
    dialog, place, others_list, ledger, tmp_path, qtbot, settled
):
    theirs = trusted(tmp_path / "theirs.json").entries[0]
    place.parent.mkdir(parents=True)
    TrustList((replace(theirs, until=date(2026, 1, 31), reason="key stolen"),)).save(place)
    turn_to(dialog, "import")
    type_in(qtbot, dialog.take.file, str(others_list))
    act(dialog, qtbot, settled)
    assert dialog.take.preview.model().text(0, 0) == "△ said otherwise here: left out"
    act(dialog, qtbot, settled)
    assert "trusted again by hand" in dialog.notice.text()
    assert trusted(place).entries[0].reason == "key stolen"
    TrustList((theirs,)).save(place)
    TrustList((replace(theirs, until=date(2026, 1, 31), reason="key stolen"),)).save(tmp_path / "theirs.json")
    newer = tmp_path / "newer.json"
    hand_on_trust(tmp_path / "theirs.json", newer, ledger, PASSPHRASE)
    type_in(qtbot, dialog.take.file, str(newer))
    act(dialog, qtbot, settled)
    assert dialog.take.preview.model().text(0, 0) == "× ends a trust held here"
    type_in(qtbot, dialog.take.fingerprint.edit, TrustList.load_signed(newer)[1].fingerprint)
    act(dialog, qtbot, settled)
    assert rows(dialog) == [["△ trusted no longer", "Kathode AG", "… – 31 Jan 2026", "key stolen"]]


def test_a_changed_list_and_one_that_nobody_signed_are_refused(dialog, place, others_list, tmp_path, qtbot, settled):
    turn_to(dialog, "import")
    said = json.loads(others_list.read_text(encoding="utf-8"))
    said["trust"][0]["name"] = "Mallory"
    changed = tmp_path / "changed.json"
    changed.write_text(json.dumps(said), encoding="utf-8")
    for file, words in ((changed, "does not verify"), (tmp_path / "theirs.json", "signed by nobody")):
        type_in(qtbot, dialog.take.file, str(file))
        act(dialog, qtbot, settled)
        assert words in dialog.notice.text()
    assert not place.exists()


def test_the_list_is_handed_on_signed_by_the_open_ledger(dialog, place, tmp_path, qtbot, settled, monkeypatch):
    turn_to(dialog, "export")
    assert not dialog.act_button.isEnabled() and "empty" in dialog.notice.text()
    key = SigningKey.generate().public
    TrustList((TrustEntry("Kathode AG", key.did),)).save(place.parent.mkdir(parents=True) or place)
    dialog.look()
    target = tmp_path / "handed-on.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    qtbot.mouseClick(dialog.hand_on.file.choose, Qt.MouseButton.LeftButton)
    type_in(qtbot, dialog.hand_on.passphrase, PASSPHRASE)
    act(dialog, qtbot, settled)
    assert "1 entry is signed" in dialog.notice.text()
    entries, signer = TrustList.load_signed(target)
    assert entries.entries[0].name == "Kathode AG" and signer is not None


def test_so_many_of_these_witnesses_are_asked_for(dialog, place, qtbot, settled):
    turn_to(dialog, "witnesses")
    assert not dialog.act_button.isEnabled() and "Nobody is trusted today" in dialog.notice.text()
    keys = [SigningKey.generate().public for _ in range(2)]
    place.parent.mkdir(parents=True)
    ended = TrustEntry("Gone", SigningKey.generate().public.did, until=date(2020, 1, 1))
    TrustList((*(TrustEntry(f"W{n}", key.did) for n, key in enumerate(keys)), ended)).save(place)
    dialog.look()
    page = dialog.witnesses
    assert page.of.count() == 2, "who is trusted no longer witnesses nothing"
    page.of.setFocus()
    page.of.setCurrentRow(0)
    qtbot.keyClick(page.of, Qt.Key.Key_Space)
    page.needed.setValue(2)
    assert dialog.act_button.text() == "Ask for 2 of 1"
    act(dialog, qtbot, settled)
    assert "could never be met" in dialog.notice.text() and trusted(place).witnesses is None
    page.of.setCurrentRow(1)
    qtbot.keyClick(page.of, Qt.Key.Key_Space)
    act(dialog, qtbot, settled)
    assert trusted(place).witnesses.row == {"needed": 2, "of": [key.did for key in keys]}
    assert page.says.text().startswith("2 of 2 witnesses")
    for row in (0, 1):
        page.of.setCurrentRow(row)
        qtbot.keyClick(page.of, Qt.Key.Key_Space)
    act(dialog, qtbot, settled)
    assert trusted(place).witnesses is None


def test_it_is_reached_without_a_ledger_and_verification_judges_by_it_at_once(
    shell, place, ledger, qtbot, settled, monkeypatch
):
    from passport_app.services.export_certificates import export_certificates

    passport = ledger.with_name("p.json")
    export_certificates(ledger, ["EV-72-00001"], target=passport, form="json")
    shell.verify_paths([passport])
    settled()
    did = shell.verify.files.current().signer.rpartition("(")[2].rstrip(")")
    from passport_app.trust.keys import PublicKey

    def answer(dialog):
        dialog.show()
        assert dialog.hand_on.why_not
        type_in(qtbot, dialog.add.did, did)
        type_in(qtbot, dialog.add.name, "Torino")
        type_in(qtbot, dialog.add.fingerprint.edit, PublicKey.from_did(did).fingerprint)
        type_in(qtbot, dialog.add.reason, "in person")
        act(dialog, qtbot, settled)
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        return 0

    monkeypatch.setattr(QDialog, "exec", answer)
    shell.actions_by_name["show_trust"].trigger()
    shell.verify_paths([passport])
    settled()
    assert shell.verify.files.current().trusted is True
    offered = [action.text() for action in shell.verify.judged.choose.menu().actions()]
    assert len(offered) == 3
