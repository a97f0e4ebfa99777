"""A declaration and an assessment signed in the window, by clicks and keys: what was shown is what is signed."""

from __future__ import annotations

import json
import shutil

import pikepdf
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from passport_app.domain.verdict import Verdict
from passport_app.gui.dialogs.assess import AssessLot
from passport_app.gui.dialogs.declare import SignDeclaration
from passport_app.services.certificates import certificates
from passport_app.services.verify_evidence import verify_evidence
from tests.gui.conftest import PASSPHRASE
from tests.gui.hands import click
from tests.gui.looking import unnamed
from tests.gui.rows import rows_of


@pytest.fixture
def asked(monkeypatch, qtbot):
    """What dialogs an act opened; they stay open for the test instead of waiting for a person."""
    opened = []

    def show(dialog):
        dialog.setModal(False)
        qtbot.addWidget(dialog)
        dialog.show()
        opened.append(dialog)
        return 0

    for kind in (SignDeclaration, AssessLot):
        monkeypatch.setattr(kind, "exec", show)
    return opened


def carried(file):
    with pikepdf.open(file) as pdf:
        return json.loads(pdf.attachments["passport.json"].get_file().read_bytes())


def type_into(qtbot, field, text):
    field.clear()
    qtbot.keyClicks(field, text)


def sign(qtbot, dialog, file):
    """Sign into a file; the passphrase is asked for first."""
    type_into(qtbot, dialog.leaving.file, str(file))
    click(qtbot, dialog.act_button)
    assert "passphrase" in dialog.notice.text()
    qtbot.keyClicks(dialog.passphrase, PASSPHRASE)
    qtbot.keyClick(dialog.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.job is None and not dialog.act_button.isVisible(), timeout=20_000)


def test_a_declaration_is_signed_from_compliance_and_passes(opened, qtbot, settled, asked, tmp_path):
    opened.show_view("compliance")
    settled()
    view = opened.compliance.article8
    assert view.sign.isEnabled()
    click(qtbot, view.sign)
    (dialog,) = asked
    settled()
    chosen = view.chosen()
    assert dialog.about() == (chosen.model, chosen.plant, chosen.year)
    assert unnamed(dialog) == []
    assert "version 1, the first" in dialog.state.text()
    said = {mark.signs for mark in dialog.page.marks() if hasattr(mark, "signs")}
    assert "Declaration of recycled content" in said
    shown = rows_of(dialog.metals)
    assert [row[0] for row in shown] == ["Cobalt", "Lithium", "Nickel", "Lead"]
    dialog.leaving.language.setCurrentIndex(dialog.leaving.language.findData("it"))
    settled()
    assert "Dichiarazione di contenuto riciclato" in {m.signs for m in dialog.page.marks() if hasattr(m, "signs")}
    qtbot.keyClicks(dialog.leaving.recipient, "Motorvia")
    file = tmp_path / "out" / "declaration.pdf"
    sign(qtbot, dialog, file)
    assert "Signed as version 1" in dialog.notice.text()
    (report,) = verify_evidence([file])
    assert report.verdict is Verdict.PASSED
    said = carried(file)["credentialSubject"]
    assert (said["model"]["localId"], said["plant"]["localId"], said["year"]) == dialog.about()
    stated = [e["recycled"]["percent"] for e in said["elements"] if e["recycled"]]
    assert stated == [row[1] for row, e in zip(shown, said["elements"], strict=True) if e["recycled"]] != []
    entered = certificates(opened.book.reader)[0]
    assert (entered.recipient, entered.language, entered.form) == ("Motorvia", "it", "pdf")


def test_what_says_the_same_is_handed_out_again_as_data(opened, qtbot, settled, asked, tmp_path):
    for name in ("first.pdf", "again.json"):
        opened.do("sign_declaration")
        dialog = asked[-1]
        settled()
        if name == "again.json":
            assert "was signed already" in dialog.state.text()
            dialog.leaving.form.setCurrentIndex(1)
            assert dialog.leaving.file.text().endswith(".json")
        sign(qtbot, dialog, tmp_path / name)
    assert "as it was signed before" in dialog.notice.text()
    assert json.loads((tmp_path / "again.json").read_text(encoding="utf-8")) == carried(tmp_path / "first.pdf")


def test_what_the_ledger_learned_meanwhile_is_not_signed_unseen(opened, qtbot, settled, asked, tmp_path, ledger):
    from passport_app.services.dispose import dispose

    opened.show_view("materials")
    opened.materials.show_thing("CO-R-2604")
    settled()
    opened.do("assess_lot")
    (dialog,) = asked
    settled()
    assert rows_of(dialog.limits) and rows_of(dialog.origins)
    dispose(ledger, ["CO-R-2604"], "quarantined", reason="Seal broken", by="QA", passphrase=PASSPHRASE)
    file = tmp_path / "lot.pdf"
    type_into(qtbot, dialog.leaving.file, str(file))
    qtbot.keyClicks(dialog.passphrase, PASSPHRASE)
    click(qtbot, dialog.act_button)
    qtbot.waitUntil(lambda: dialog.act_button.text() == "Look again", timeout=20_000)
    assert "otherwise by now" in dialog.notice.text()
    assert not file.exists()
    click(qtbot, dialog.act_button)
    settled()
    assert dialog.act_button.text() == "Sign and write"
    click(qtbot, dialog.act_button)
    qtbot.waitUntil(lambda: "Signed as version 1" in dialog.notice.text(), timeout=20_000)
    assert carried(file)["credentialSubject"]["disposition"]["reason"] == "Seal broken"


def test_a_lot_is_assessed_by_the_context_menu_and_passes(opened, qtbot, settled, asked, tmp_path):
    opened.show_view("materials")
    opened.materials.show_thing("CO-R-2604")
    settled()
    table = opened.materials.table
    place = table.visualRect(table.currentIndex()).center()
    where = table.viewport().mapToGlobal(place)
    QApplication.sendEvent(
        table.viewport(),
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, where, Qt.KeyboardModifier.NoModifier),
    )
    offered = {action.text(): action for action in table.menu.actions()}
    assert "Recall…" in offered
    offered["Assess…"].trigger()
    (dialog,) = asked
    settled()
    assert dialog.about() == "CO-R-2604"
    assert unnamed(dialog) == []
    type_into(qtbot, dialog.lot, "CO-R-26")
    qtbot.keyClick(dialog.lot, Qt.Key.Key_Return)
    settled()
    assert "no lot of material" in dialog.notice.text()
    assert not dialog.leaving.isEnabled()
    type_into(qtbot, dialog.lot, "CO-R-2604")
    qtbot.keyClick(dialog.lot, Qt.Key.Key_Return)
    settled()
    sign(qtbot, dialog, tmp_path / "lot.pdf")
    (report,) = verify_evidence([tmp_path / "lot.pdf"])
    assert report.verdict is Verdict.PASSED
    assert carried(tmp_path / "lot.pdf")["credentialSubject"]["lot"] == "CO-R-2604"


def test_without_the_key_buttons_say_why_they_cannot(shell, ledger, qtbot, tmp_path, settled):
    copy = tmp_path / "copy.passports"
    shutil.copy(ledger, copy)
    shell.open_path(copy)
    shell.show_view("compliance")
    settled()
    pushed = shell.compliance.article8.sign
    assert not pushed.isEnabled()
    assert "key file that signs is not beside it" in pushed.toolTip()
    assert not shell.actions_by_name["assess_lot"].isEnabled()
    shell.open_path(ledger)
    settled()
    assert pushed.isEnabled() and "row chosen" in pushed.toolTip()


def test_the_passphrase_is_seen_however_little_room_there_is(opened, qtbot, settled, asked):
    opened.show_view("materials")
    opened.current().choose_row(0)
    settled()
    opened.deed("assess_lot")()
    settled()
    dialog = asked[0]
    dialog.resize(760, 460)
    QApplication.processEvents()
    field = dialog.passphrase
    assert dialog.rect().contains(field.geometry().translated(field.parentWidget().mapTo(dialog, QPoint(0, 0))))
    assert field.visibleRegion().boundingRect().size() == field.size()
