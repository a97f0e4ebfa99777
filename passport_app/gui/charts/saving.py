"""Saving a picture that is painted by hand as SVG or PNG, on white, whatever colours are in force.

Whoever is handed the file has no window beside it: the picture says itself what it is of, and what its colours mean.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from passport_app.gui.language import tr

Paint = Callable[[QPainter, QSize, QColor, QColor], None]
"""Draws on anything: painter, size, colour of what is read first, colour of the rest."""
_INK, _QUIET = QColor("#1b221e"), QColor("#5b6862")
_HEAD, _FOOT, _EDGE, _PATCH = 54, 40, 24, 12
"""Pixels above and below the picture, at its edges, and of a patch of colour."""


class Caption(NamedTuple):
    """What stands around a picture that is saved."""

    heading: str
    source: str = ""
    """Whose book it is from."""
    legend: tuple[tuple[str, str], ...] = ()
    """(colour, words)."""


def ask_where_to_save(asker: QWidget, name: str, save: Callable[[Path], bool], *, figures: bool = False) -> None:
    """Ask for a file and have a picture saved there, or with `figures` what it shows as CSV; say where it cannot be.

    `name` is what is suggested, without its ending; what a file cannot be called is left out of it.
    """
    safe = "".join(c if c.isalnum() or c in "-_. " else "-" for c in name)
    kinds = tr("SVG (*.svg);;PNG (*.png);;CSV (*.csv)") if figures else tr("SVG (*.svg);;PNG (*.png)")
    chosen, _ = QFileDialog.getSaveFileName(asker, tr("Save picture"), f"{safe}.svg", kinds)
    if chosen and not save(Path(chosen)):
        words = tr("The picture could not be written to {file}.", file=chosen)
        QMessageBox.warning(asker, tr("Save picture"), words)


def save_picture(paint: Paint, size: QSize, target: Path, caption: Caption) -> bool:
    """Save a picture by the ending of its name, `.svg` or `.png`; without either it gets `.png`.

    Returns whether it could be written.
    """
    if target.suffix.lower() not in (".svg", ".png"):
        target = target.with_name(f"{target.name}.png")
    whole = QSize(size.width(), size.height() + _HEAD + (_FOOT if caption.legend else 0))
    painter = QPainter()
    if target.suffix.lower() == ".svg":
        drawing = QSvgGenerator()
        drawing.setFileName(str(target))
        drawing.setSize(whole)
        drawing.setViewBox(QRect(0, 0, whole.width(), whole.height()))
        drawing.setTitle(caption.heading)
        if not painter.begin(drawing):
            return False
        _draw(painter, paint, size, caption)
        painter.end()
        return target.exists()
    image = QImage(whole * 2, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter.begin(image)
    painter.scale(2, 2)
    _draw(painter, paint, size, caption)
    painter.end()
    return bool(image.save(str(target)))


def _draw(painter: QPainter, paint: Paint, size: QSize, caption: Caption) -> None:
    font = QFont(QApplication.font())
    title = QFont(font)
    title.setPointSizeF(font.pointSizeF() * 1.25)
    title.setWeight(QFont.Weight.DemiBold)
    across = size.width() - 2 * _EDGE
    for words, face, colour, top in ((caption.heading, title, _INK, 8), (caption.source, font, _QUIET, 31)):
        painter.setFont(face)
        painter.setPen(colour)
        cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, across)
        painter.drawText(QRectF(_EDGE, top, across, 22), Qt.AlignmentFlag.AlignVCenter, cut)
    painter.save()
    painter.translate(0, _HEAD)
    painter.setFont(font)
    paint(painter, size, _INK, _QUIET)
    painter.restore()
    painter.setFont(font)
    x, middle = _EDGE, _HEAD + size.height() + _FOOT / 2
    for colour_name, words in caption.legend:
        painter.fillRect(QRectF(x, middle - _PATCH / 2, _PATCH, _PATCH), QColor(colour_name))
        painter.setPen(_QUIET)
        wide = painter.fontMetrics().horizontalAdvance(words)
        painter.drawText(QRectF(x + _PATCH + 6, middle - 11, wide + 4, 22), Qt.AlignmentFlag.AlignVCenter, words)
        x += _PATCH + wide + 30
