"""A picture that leaves the window says what it is of and whose book it is from, on white in any scheme."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QFileDialog

from passport_app.gui import theme
from passport_app.gui.charts.saving import Caption, save_picture


@pytest.fixture
def asked(monkeypatch, tmp_path):
    """A function that names the file that the next question for one gets."""

    def name(file):
        target = tmp_path / file
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(target), ""))
        return target

    return name


def test_the_closed_loop_says_metal_period_book_and_colours(opened, settled, asked):
    opened.show_view("provenance")
    settled()
    page = opened.provenance.loop
    target = asked("loop.svg")
    page.save_picture()
    drawn = target.read_text(encoding="utf-8")
    assert "Material flow: Nickel, All years, above 0.5 %" in drawn
    origin = opened.book.reader.origin
    assert f"Voltara Celle S.p.A. · {origin} · {opened.book.summary.entries} entries" in drawn
    assert [words in drawn for words in ("post-consumer", "pre-consumer", "primary", "unknown origin")] == [True] * 4


def test_the_trend_and_a_suppliers_history_say_what_they_are_of(opened, settled, tmp_path):
    opened.show_view("compliance")
    settled()
    assert opened.compliance.article8.save_trend(tmp_path / "trend.svg")
    drawn = (tmp_path / "trend.svg").read_text(encoding="utf-8")
    assert opened.compliance.article8.trend_title.text() in drawn and "post-consumer" in drawn
    opened.show_view("materials")
    opened.materials.show_page(1)
    settled()
    assert opened.materials.page.write_picture(tmp_path / "history.svg")
    drawn = (tmp_path / "history.svg").read_text(encoding="utf-8")
    assert "Claimed and found over time" in drawn and opened.book.reader.origin in drawn
    legend = "".join(re.sub(r"<[^>]*>", "", drawn).split())  # a sign from another font is a text of its own
    assert "○claimed●found✗missesitsspecification" in legend


def test_in_the_dark_it_is_saved_on_white_and_without_an_ending_as_png(opened, settled, tmp_path):
    opened.show_view("materials")
    opened.materials.show_page(1)
    settled()
    theme.apply("dark")
    try:
        opened.materials.page.write_picture(tmp_path / "dark")
    finally:
        theme.apply("light")
    opened.materials.page.write_picture(tmp_path / "light.png")
    dark, light = QImage(str(tmp_path / "dark.png")), QImage(str(tmp_path / "light.png"))
    assert dark == light and dark.pixelColor(3, 3) == QColor("#ffffff")


def test_a_place_that_cannot_be_written_to_is_told(qapp, tmp_path):
    from PySide6.QtCore import QSize

    for name in ("x.svg", "x.png"):
        assert not save_picture(lambda *_: None, QSize(50, 50), tmp_path / "no" / name, Caption("T"))
