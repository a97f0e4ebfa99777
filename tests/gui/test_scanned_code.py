"""The code on the battery against the certificate that came with it, by a scanner that types and presses Enter."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt


@pytest.fixture
def certificate(ledger, tmp_path):
    from passport_app.services.export_certificates import export_certificates

    export_certificates(ledger, ["EV-72-00002"], target=tmp_path / "sold.pdf")
    return tmp_path / "sold.pdf"


def test_a_code_scanned_after_the_certificate_is_held_against_it(opened, qtbot, settled, certificate):
    opened.show_view("verify")
    view = opened.verify
    view.verify([certificate])
    settled()
    assert "Of this battery?" not in _answers(view)
    qtbot.keyClicks(view.scanned, "EV-72-00002")
    qtbot.keyClick(view.scanned, Qt.Key.Key_Return)
    settled()
    assert "✓" in _answer(view) and len(view.files.reports) == 1
    view.scanned.clear()
    qtbot.keyClicks(view.scanned, "https://other.example/01/09524000001009/21/EV-72-00003")
    qtbot.keyClick(view.scanned, Qt.Key.Key_Return)
    settled()
    assert "other battery" in view.headline.text() or "another battery" in view.headline.text()
    assert "EV-72-00003" in _answer(view) and "✗" in _answer(view)


def _answers(view):
    return view.answers.words()


def _answer(view):
    said = _answers(view)
    return said[said.index("Of this battery?") + 1]
