"""Saving a picture that is painted by hand as SVG or PNG, on white, whatever colours are in force."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

Paint = Callable[[QPainter, QSize, QColor, QColor], None]
"""Draws on anything: painter, size, colour of what is read first, colour of the rest."""


def save_picture(paint: Paint, size: QSize, target: Path, title: str) -> bool:
    """Save a picture by the ending of its name, `.svg` or anything else as PNG; returns whether it could be written."""
    ink, quiet = QColor("#1b221e"), QColor("#5b6862")
    painter = QPainter()
    if target.suffix.lower() == ".svg":
        drawing = QSvgGenerator()
        drawing.setFileName(str(target))
        drawing.setSize(size)
        drawing.setViewBox(QRect(0, 0, size.width(), size.height()))
        drawing.setTitle(title)
        if not painter.begin(drawing):
            return False
        paint(painter, size, ink, quiet)
        painter.end()
        return target.exists()
    image = QImage(size * 2, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter.begin(image)
    painter.scale(2, 2)
    paint(painter, size, ink, quiet)
    painter.end()
    return image.save(str(target), "PNG")
