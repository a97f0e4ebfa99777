"""Passports issued under a name on the web, by real clicks: the name taken, its document saved, its signer trusted."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from passport_app.gui.dialogs.keys import Keys
from passport_app.gui.dialogs.trust_signer import TrustSigner
from passport_app.services.export_certificates import export_certificates
from passport_app.services.identity import identity
from passport_app.services.issue_passports import issue_passports
from tests.gui.conftest import PASSPHRASE
from tests.gui.hands import shown

DID = "did:web:voltara.example"


def act(dialog, qtbot, settled):
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    settled()
    return dialog.notice.text()


def chosen(dialog, name):
    dialog.what.setCurrentIndex(dialog.what.findData(name))


def test_a_name_is_taken_and_its_document_saved(opened, qtbot, settled, monkeypatch, tmp_path):
    dialog = shown(qtbot, Keys(opened.book, opened))
    dialog.written.connect(opened.book.refresh)
    own = identity(opened.book.path)
    chosen(dialog, "identity")
    assert f"Signs as {own.did} from entry 0." in dialog.identity.now.text()
    qtbot.keyClicks(dialog.passphrase, PASSPHRASE)
    qtbot.keyClicks(dialog.identity.did, "did:web:Voltara")
    assert "is no name of an issuer on the web" in act(dialog, qtbot, settled)
    dialog.identity.did.clear()
    qtbot.keyClicks(dialog.identity.did, DID)
    said = act(dialog, qtbot, settled)
    assert said.startswith(f"Passports are signed as {DID} from now on.")
    assert "https://voltara.example/.well-known/did.json" in dialog.identity.now.text()
    chosen(dialog, "document")
    assert not dialog.passphrase.isEnabled()
    target = tmp_path / "did.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    assert act(dialog, qtbot, settled) == "Saved did.json. Publish it at https://voltara.example/.well-known/did.json."
    assert json.loads(target.read_text(encoding="utf-8"))["id"] == DID
    chosen(dialog, "identity")
    dialog.identity.did.clear()
    qtbot.keyClicks(dialog.passphrase, PASSPHRASE)
    assert "by the key's own name again" in act(dialog, qtbot, settled)
    assert identity(opened.book.path).did == own.did
    chosen(dialog, "document")
    assert "needs no document" in act(dialog, qtbot, settled)


@pytest.fixture
def theirs(opened, qtbot, settled, starter, tmp_path):
    """A passport that the open ledger issued under its name on the web."""
    from passport_app.services.identity import take_identity

    take_identity(opened.book.path, DID, PASSPHRASE)
    issue_passports(opened.book.path, [starter], passphrase=PASSPHRASE)
    export_certificates(opened.book.path, [starter], target=tmp_path / "theirs.pdf")
    opened.book.refresh()
    settled()
    return tmp_path / "theirs.pdf"


def test_its_signer_is_trusted_under_that_name(opened, theirs, qtbot, settled, monkeypatch, tmp_path):
    monkeypatch.setenv("MATERIAL_PASSPORT_TRUST", str(tmp_path / "trust.json"))
    opened.show_view("verify")
    view = opened.verify
    view.verify([theirs])
    settled()
    assert view.files.table.model().text(0, 1) == "cannot be told offline"

    def type_the_fingerprint(dialog):
        qtbot.keyClicks(dialog.fingerprint.edit, identity(opened.book.path).fingerprint)
        qtbot.keyClicks(dialog.reason, "by telephone")
        assert any(DID in text.text() for text in dialog.findChildren(type(dialog.intro)))
        qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
        settled()

    monkeypatch.setattr(TrustSigner, "exec", type_the_fingerprint)
    qtbot.mouseClick(view.trust_signer, Qt.MouseButton.LeftButton)
    settled()
    assert view.files.table.model().text(0, 1) == "genuine"
    rows = json.loads((tmp_path / "trust.json").read_text(encoding="utf-8"))["trust"]
    assert [(row["did"], row["key"]) for row in rows] == [(DID, identity(opened.book.path).key)]
