"""The look of certificates chosen in the window: seen on the page at once, signed, and on what is exported then."""

from __future__ import annotations

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QFileDialog

from passport_app.domain.verdict import Verdict
from passport_app.gui.dialogs.brand import BrandCertificates
from passport_app.services.brand import brand_in_force
from passport_app.services.export_certificates import export_certificates
from passport_app.services.verify_evidence import verify_evidence
from tests.gui.conftest import PASSPHRASE
from tests.gui.hands import click
from tests.gui.looking import unnamed


@pytest.fixture
def dialog(asked):
    return asked(BrandCertificates, "brand_certificates")


def colours(page):
    image = page.grab().toImage()
    return {image.pixelColor(x, y).name() for y in range(0, image.height(), 2) for x in range(0, image.width(), 2)}


def test_it_is_seen_signed_and_exported(dialog, opened, qtbot, settled, tmp_path, monkeypatch):
    assert dialog.page.pages == 2 and unnamed(dialog) == []
    qtbot.keyClicks(dialog.accent, "#ffee00")
    qtbot.waitUntil(lambda: "contrast" in dialog.wrong.text(), timeout=5000)
    click(qtbot, dialog.act_button)
    assert brand_in_force(opened.book.path).accent == ""
    monkeypatch.setattr(QColorDialog, "getColor", lambda *_: QColor("#4a1546"))
    click(qtbot, dialog.choose_colour)
    Image.new("RGB", (120, 40), (250, 10, 20)).save(tmp_path / "logo.png")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "logo.png"), ""))
    click(qtbot, dialog.choose_logo)
    assert "120" in dialog.logo_says.text()
    qtbot.keyClicks(dialog.footer, "Voltara Celle, Valdora")
    settled()
    qtbot.waitUntil(lambda: dialog._shown == dialog._chosen(), timeout=5000)
    points = colours(dialog.page)
    assert "#4a1546" in points and "#fa0a14" in points and "#123f32" not in points
    qtbot.keyClick(dialog.page, Qt.Key.Key_PageDown)
    assert dialog.page.number == 1
    dialog.passphrase.setFocus()
    qtbot.keyClicks(dialog.passphrase, PASSPHRASE)
    qtbot.keyClick(dialog.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "look so from now on" in dialog.notice.text(), timeout=20_000)
    file = tmp_path / "branded.pdf"
    export_certificates(opened.book.path, ["EV-72-00001"], target=file)
    (report,) = verify_evidence([file])
    assert report.verdict is Verdict.PASSED
    assert {check.check: check.reason for check in report.checks}["template"] == "ok"


def test_what_changed_after_the_page_was_drawn_is_drawn_before_it_is_signed(dialog, opened, qtbot, settled):
    qtbot.keyClicks(dialog.passphrase, PASSPHRASE)
    qtbot.keyClicks(dialog.footer, "F")
    click(qtbot, dialog.act_button)
    assert "then sign" in dialog.notice.text()
    settled()
    click(qtbot, dialog.act_button)
    qtbot.waitUntil(lambda: "look so from now on" in dialog.notice.text(), timeout=20_000)
    assert brand_in_force(opened.book.path).footer == "F"


def test_a_picture_that_cannot_be_a_logo_is_said_to_be_so(dialog, tmp_path):
    (tmp_path / "logo.png").write_bytes(b"<svg/>")
    dialog.take_logo(tmp_path / "logo.png")
    assert "neither PNG nor JPEG" in dialog.notice.text()
    dialog.take_logo(tmp_path / "none.png")
    assert "none.png" in dialog.notice.text()
