"""The page on the screen: a glyph that is no character's own is drawn as on paper."""

from __future__ import annotations

from PySide6.QtGui import QImage, QRawFont

from passport_app.assets import resource
from passport_app.certificate.shaping import FIRST_GLYPH
from passport_app.certificate.tracing import Text, TracedPage
from passport_app.gui.page_preview import PagePreview

FONT = "NotoSansDevanagari-Regular"


def picture(qtbot, signs: str) -> QImage:
    preview = PagePreview()
    qtbot.addWidget(preview)
    preview.resize(320, 320)
    preview.show_pages((TracedPage(300, 300, (Text(20, 150, 48, FONT, signs, (0, 0, 0)),)),))
    return preview.grab().toImage()


def test_a_private_sign_is_the_glyph_of_its_number(qtbot):
    number = QRawFont(str(resource("fonts", f"{FONT}.ttf")), 48).glyphIndexesForString("\u0915")[0]
    letter, blank = picture(qtbot, "\u0915\u0916"), picture(qtbot, "")
    assert letter != blank
    assert picture(qtbot, chr(FIRST_GLYPH + number) + "\u0916") == letter
    assert picture(qtbot, chr(FIRST_GLYPH + number + 1) + "\u0916") != letter
