"""How large letters are: what is painted or laid out by hand grows with them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QApplication, QWidget

_USUAL = 12.0
"""Size, in pixels, of the letters for which distances are given in pixels, 9 points."""


def times(widget: QWidget | None = None) -> float:
    """Return how many times as large as usual the letters of a widget, or of the program, are; at least 1."""
    font = widget.font() if widget is not None else QApplication.font()
    return max(1.0, QFontInfo(font).pixelSize() / _USUAL)


def grown(pixels: float, widget: QWidget | None = None) -> int:
    """Return a distance that is meant for letters of the usual size, as it is for those in force."""
    return round(pixels * times(widget))


def usual(widget: QWidget) -> QFont:
    """Return a widget's font in the usual size: for a picture that is painted for it and then enlarged as a whole."""
    font = QFont(widget.font())
    font.setPointSizeF(font.pointSizeF() / times(widget))
    return font


def share(room: int, needs: Sequence[int], parts: Sequence[int]) -> list[int]:
    """Return widths that fill a room in proportion to `parts`, none below what it needs; parts of 0 get just that."""
    widths = list(needs)
    sharing = [n for n, part in enumerate(parts) if part]
    while sharing:
        left = room - sum(widths[n] for n in range(len(needs)) if n not in sharing)
        whole = sum(parts[n] for n in sharing)
        small = [n for n in sharing if needs[n] * whole > left * parts[n]]
        if not small:
            for n in sharing:
                widths[n] = left * parts[n] // whole
            widths[sharing[-1]] += left - sum(widths[n] for n in sharing)
            return widths
        sharing = [n for n in sharing if n not in small]
    return widths
